package plan

import (
	"fmt"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// steps is the path to the target: what comes first whatever the target, then the least that reaches it.
func (p *Screen) steps() []screen.Entry {
	switch {
	case p.target == "":
		return p.note("No target is set. Press t.")
	case p.trouble != "":
		return p.note(p.trouble)
	case p.path == nil:
		return p.note("Looking for the shortest path to " + p.titleOf(p.target) + "; esc gives it up.")
	}
	var out []screen.Entry
	if p.path.Reached {
		out = append(out, p.note("Reached already, on what is claimed.")...)
	}
	out = section(out, "First, whatever the target", p.stepRows(p.path.First))
	out = section(out, "Then, for "+p.titleOf(p.target), p.stepRows(p.path.Then))
	out = section(out, "Not reachable by one's own action alone", p.bars("blocked", p.path.Blocked, true,
		"What a third party decides, or what rules the target out, is never assumed away"))
	return section(out, "Not known yet, so it cannot be said", p.bars("unknown", p.path.Unknown, false,
		"The reading Ask next leads to where it is given"))
}

// bars are rows of what stands between the project and its target, each readable in full in the detail; shut says that
// it bars the target, and not only what can be said of it. note is what Enter says of them.
func (p *Screen) bars(kind string, list []string, shut bool, note string) []screen.Entry {
	var out []screen.Entry
	for i, words := range list {
		id := fmt.Sprintf("%s/%d", kind, i)
		p.details[id] = func(s *screen.Sheet) {
			s.Para(s.Theme.Strong, 1, scoring.Capital(text.Line(words)))
			p.summary(s)
		}
		out = append(out, screen.Choice(id, func() screen.Action { return screen.Note{Text: note} },
			func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
				sign, signInk := th.Sign.Unknown, th.Muted
				if shut {
					sign, signInk = th.Sign.NotMet, th.Warn
				}
				l.Put(signInk, sign+" ").Put(ink, text.Cut(th.Plain(scoring.Capital(text.Line(words))), w-l.Width()-1))
			}))
	}
	return out
}

func (p *Screen) stepRows(steps []scoring.PlanStep) []screen.Entry {
	var out []screen.Entry
	for i := range steps {
		out = append(out, p.step(&steps[i]))
	}
	return out
}

func (p *Screen) step(x *scoring.PlanStep) screen.Entry {
	ref, id := assessment.ParseRef(x.Ref), "step/"+x.Ref
	level := x.To
	if x.From >= x.To {
		level = -1
	}
	p.refs[id] = aim{ref, level}
	p.details[id] = func(s *screen.Sheet) {
		th := s.Theme
		s.Hang(1, th.Accent, x.Ref, th.Strong, text.Line(x.Do))
		say(s, "level", fmt.Sprintf("%d claimed, %d to be documented", x.From, x.To))
		say(s, "kind", x.Kind)
		say(s, "effort", scoring.EffortWord(x.Effort))
		say(s, "decided by", decides(x.Outcome))
		say(s, "gate", scoring.GateWord(x.Gate))
		say(s, "proof", text.Line(x.Deliverable))
		p.stateRows(s, ref)
		p.summary(s)
	}
	return screen.Choice(id, question(x.Ref), func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		p.tick(l, th, ref)
		l.PutCell(7, th.Muted, x.Kind).PutCell(2, th.Text, x.Effort).PutCell(4, outcomeInk(th, x.Outcome), outcomeCell(x.Outcome))
		tail := fmt.Sprintf("%d %s %d", x.From, th.Sign.Arrow, x.To)
		p.words(l, th, ink, w, text.Line(x.Do), ref.Instance, tail)
	})
}

// summary is what the path takes and whether it is proved to be the shortest.
func (p *Screen) summary(s *screen.Sheet) {
	s.Head("Path to "+p.titleOf(p.target), "")
	s.Para(s.Theme.Text, 1, p.verdict())
	s.Para(s.Theme.Muted, 1, p.path.Caption)
}

// verdict is the effort of the path, with the bound where it is not proved to be the shortest.
func (p *Screen) verdict() string {
	switch {
	case p.path.Reached:
		return "Reached already."
	case len(p.path.Blocked) > 0:
		return "Not reachable by one's own action alone."
	case len(p.path.Unknown) > 0:
		return "It cannot be said before more is known."
	case len(p.path.Then) == 0:
		return "The first steps reach it."
	case p.path.Optimal:
		return "After the first steps: " + scoring.EffortsWord(p.path.Effort) + "; no path takes less."
	}
	return "After the first steps: " + scoring.EffortsWord(p.path.Effort) + "; not proved shortest, but none takes less than " + scoring.EffortsWord(p.path.Bound) + "."
}
