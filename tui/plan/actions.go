package plan

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// gates are the headings of the list of actions, in the order they come.
func gates() []string {
	var out []string
	for _, g := range criteria.Gates {
		out = append(out, g.ID)
	}
	return append(out, "action_plan", "management", "")
}

// actions lists what closes each gap by the gate it is due at, then what only lacks its proof.
func (p *Screen) actions() []screen.Entry {
	actions := p.s.Input().Actions(p.s.Result)
	var out []screen.Entry
	for _, gate := range gates() {
		var rows []screen.Entry
		for i := range actions {
			if a := &actions[i]; a.Gate == gate {
				rows = append(rows, p.action(a))
			}
		}
		out = section(out, scoring.GateWord(gate), rows)
	}
	var proofs []screen.Entry
	for i := range p.s.Result.Gaps {
		if g := &p.s.Result.Gaps[i]; g.Kind == scoring.KindUnproven {
			proofs = append(proofs, p.proof(g))
		}
	}
	out = section(out, "Met by claim: show the proof", proofs)
	if len(out) == 0 {
		return p.note(p.noGap())
	}
	return out
}

// noGap says how far no gap reaches: what is open can still be one.
func (p *Screen) noGap() string {
	if c := p.s.Result.Overall.Coverage; c != nil && *c < 1 {
		return "No gap was found in what is answered, which is " + scoring.Percent(c) + " of the weight. n says what to ask for next."
	}
	return "No gap was found, so nothing is to be done."
}

func section(out []screen.Entry, title string, rows []screen.Entry) []screen.Entry {
	if len(rows) == 0 {
		return out
	}
	if len(out) > 0 {
		out = append(out, screen.Blank())
	}
	return append(append(out, screen.Title(title, fmt.Sprint(len(rows)))), rows...)
}

// note is all there is to say where a reading has no rows.
func (p *Screen) note(words string) []screen.Entry {
	w, _ := p.view().BoardRoom()
	return append([]screen.Entry{screen.Blank()}, screen.Words(func(th *theme.Theme) theme.Ink { return th.Muted }, 3, w, words)...)
}

func (p *Screen) action(a *scoring.ActionResult) screen.Entry {
	ref := assessment.Ref{ID: a.Criterion, Instance: a.Instance}
	id := "action/" + ref.String()
	g := p.gap(ref, scoring.KindGap)
	level := -1
	if g != nil {
		level = g.Required
	}
	p.refs[id] = aim{ref, level}
	p.details[id] = func(s *screen.Sheet) { p.actionDetail(s, a, g, ref) }
	return screen.Choice(id, question(ref.String()), func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		p.tick(l, th, ref)
		l.PutCell(9, screen.ClassInk(th, a.Class), a.Class).PutCell(2, th.Text, a.Effort)
		l.PutCell(4, outcomeInk(th, a.Outcome), outcomeCell(a.Outcome))
		tail := p.standing(ref)
		if tail == "" {
			tail = gainCell(a)
		}
		p.words(l, th, ink, w, text.Line(a.Do), a.Instance, tail)
	})
}

// words fills the rest of a row with what is to be done, where, and something short at the end. The place has a
// cell of its own, so that the same action at two places is told apart.
func (p *Screen) words(l *theme.Line, th *theme.Theme, ink theme.Ink, w int, words, instance, tail string) {
	place := text.Cut(p.s.Instance(instance), screen.PlaceWidth(w))
	end := w - 1 - text.Width(tail)
	if tail != "" {
		end--
	}
	room := end - l.Width()
	if left := room - text.Width(place) - 2; place == "" || left < leastWords {
		place = "" // the detail has it
	} else if room = left + 1; tail != "" {
		room, end = left, end-1 // two columns between place and tail
	}
	l.PutCell(max(room, 8), ink, th.Plain(words))
	l.PutRight(end, th.Muted, place).PutRight(w-1, th.Muted, tail)
}

// leastWords is how much of what is to be done has to show beside its place.
const leastWords = 16

// gap is the gap of a question; nil where there is none of that kind.
func (p *Screen) gap(ref assessment.Ref, kind string) *scoring.Gap {
	for i := range p.s.Result.Gaps {
		if g := &p.s.Result.Gaps[i]; g.Kind == kind && g.Criterion == ref.ID && g.Instance == ref.Instance {
			return g
		}
	}
	return nil
}

// tick is the mark of what is tried.
func (p *Screen) tick(l *theme.Line, th *theme.Theme, ref assessment.Ref) {
	mark := ""
	if _, on := p.tried[ref]; on {
		mark = th.Sign.Mark
	}
	l.PutCell(2, th.Accent, mark)
}

func (p *Screen) at(instance string) string {
	if instance == "" {
		return ""
	}
	return " (" + p.s.Instance(instance) + ")"
}

// standing is what a person said of the action: how far it is, and by when.
func (p *Screen) standing(ref assessment.Ref) string {
	a := p.s.State.Action(ref)
	if a == nil {
		return ""
	}
	return strings.TrimSpace(statusWord(a.Status) + " " + a.Due.String())
}

func statusWord(status string) string { return strings.ReplaceAll(status, "_", " ") }

func outcomeCell(outcome string) string {
	switch outcome {
	case "third_party":
		return "3rd"
	case "none":
		return "no"
	}
	return "own"
}

func outcomeInk(th *theme.Theme, outcome string) theme.Ink {
	if outcome == "own" {
		return th.Muted
	}
	return th.Warn
}

// gainCell is what an action brings in points of the low end; where a third party decides nothing is promised.
func gainCell(a *scoring.ActionResult) string {
	if n := a.Gain["overall"]; n > 0 {
		return fmt.Sprintf("+%d", n)
	}
	return ""
}

func (p *Screen) actionDetail(s *screen.Sheet, a *scoring.ActionResult, g *scoring.Gap, ref assessment.Ref) {
	th := s.Theme
	s.Hang(1, th.Accent, ref.String(), th.Strong, text.Line(a.Do)+p.at(a.Instance))
	say(s, "gate", scoring.GateWord(a.Gate))
	say(s, "class", a.Class)
	say(s, "effort", scoring.EffortWord(a.Effort))
	say(s, "decided by", decides(a.Outcome))
	say(s, "proof", text.Line(a.Deliverable))
	if g != nil {
		say(s, "level", fmt.Sprintf("%d today, %d needed", g.Level, g.Required))
	}
	p.stateRows(s, ref)
	p.unlocks(s, a, g)
}

func decides(outcome string) string {
	switch outcome {
	case "third_party":
		return "a third party: no gain is promised"
	case "none":
		return "nobody: no spending reaches it"
	}
	return "oneself"
}

func say(s *screen.Sheet, name, value string) {
	if value != "" {
		s.Hang(1, s.Theme.Muted, text.Pad(name, 10), s.Theme.Text, value)
	}
}

// stateRows is what a person said of the action.
func (p *Screen) stateRows(s *screen.Sheet, ref assessment.Ref) {
	a := p.s.State.Action(ref)
	if a == nil {
		return
	}
	say(s, "owner", text.Line(a.Owner))
	say(s, "due", a.Due.String())
	say(s, "status", statusWord(a.Status))
	say(s, "note", text.Line(a.Note))
}

// unlocks is what the action brings: points, clauses and flags.
func (p *Screen) unlocks(s *screen.Sheet, a *scoring.ActionResult, g *scoring.Gap) {
	s.Head("What it unlocks", "")
	switch n, own := a.Gain["overall"]; {
	case n > 0:
		s.Para(s.Theme.Text, 1, scoring.Count(n, "point")+" more at the low end of the score.")
	case own:
		s.Para(s.Theme.Muted, 1, "By itself it moves the score by less than a point.")
	}
	if g == nil {
		return
	}
	p.flagRows(s, g.Flags, g.Instance)
	p.clauseRows(s, g.Clauses, g.Instance)
}

func (p *Screen) flagRows(s *screen.Sheet, ids []string, instance string) {
	for _, id := range ids {
		if f := p.s.Flag(id, instance); f != nil {
			p.flagRow(s, f, "")
		}
	}
}

func (p *Screen) flagRow(s *screen.Sheet, f *scoring.FlagResult, at string) {
	sign, ink := screen.FlagSign(s.Theme, f)
	s.Hang(1, ink, sign+" "+f.ID, s.Theme.Text, text.Line(f.Title)+at)
}

func (p *Screen) clauseRows(s *screen.Sheet, ids []string, instance string) {
	for _, c := range p.clausesOf(ids) {
		p.s.ClauseRow(s, c, instance)
	}
}

// proof is a gap that a document would close.
func (p *Screen) proof(g *scoring.Gap) screen.Entry {
	ref := assessment.Ref{ID: g.Criterion, Instance: g.Instance}
	id := "proof/" + ref.String()
	p.refs[id] = aim{ref, -1}
	p.details[id] = func(s *screen.Sheet) {
		s.Hang(1, s.Theme.Accent, ref.String(), s.Theme.Strong, text.Line(g.Condition)+p.at(g.Instance))
		say(s, "gate", scoring.GateWord(g.Gate))
		say(s, "class", g.Class)
		p.stateRows(s, ref)
		s.Head("What it proves", "")
		p.flagRows(s, g.Flags, g.Instance)
		p.clauseRows(s, g.Clauses, g.Instance)
	}
	return screen.Choice(id, question(ref.String()), func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		tail := p.standing(ref)
		l.Gap(2).PutCell(9, screen.ClassInk(th, g.Class), g.Class).PutCell(12, th.Muted, g.Criterion)
		p.words(l, th, ink, w, strings.TrimPrefix(text.Line(g.Condition), "Show the proof: "), g.Instance, tail)
	})
}
