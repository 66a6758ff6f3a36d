package plan

import (
	"fmt"
	"math"
	"strings"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// asks lists what to ask for next, in the order of what it settles.
func (p *Screen) asks() []screen.Entry {
	asks := p.s.Input().Next(p.s.Result)
	if len(asks) == 0 {
		return p.note("Every question asked is answered, and every fact that matters is settled.")
	}
	out := []screen.Entry{screen.Title("Ask next", fmt.Sprint(len(asks)))}
	for i := range asks {
		out = append(out, p.ask(&asks[i], i))
	}
	return out
}

func (p *Screen) ask(a *scoring.Ask, nr int) screen.Entry {
	id := fmt.Sprintf("ask/%s/%s", a.Kind, a.Name)
	p.details[id] = func(s *screen.Sheet) { p.askDetail(s, a, nr) }
	ref := assessment.ParseRef(a.Ref)
	name := askName(a)
	var do func() screen.Action
	switch a.Kind {
	case "fact":
		do = p.profileAt(ref)
	case "measure":
		do = p.numbersAt(ref)
	default:
		do = question(a.Questions[0])
	}
	return screen.Choice(id, do, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		settles := settleWords(a, w >= 76)
		l.PutCell(9, th.Muted, a.Kind)
		p.words(l, th, ink, w, name, ref.Instance, settles)
	})
}

// askName is an ask without its place, which has a name of its own.
func askName(a *scoring.Ask) string {
	return strings.TrimSuffix(text.Line(a.Name), " ("+assessment.ParseRef(a.Ref).Instance+")")
}

// settleWords is what an ask settles, gravest first.
func settleWords(a *scoring.Ask, long bool) string {
	var out []string
	if n := len(a.Flags); n > 0 {
		out = append(out, scoring.Count(n, "flag"))
	}
	if n := len(a.Critical); n > 0 && long {
		out = append(out, fmt.Sprintf("%d critical", n))
	}
	if n := len(a.Questions); n > 0 {
		word := askWords(a.Kind).one
		out = append(out, scoring.Count(n, word))
	}
	return strings.Join(out, ", ")
}

// askWords are one of the things an ask settles, and the heading over their list.
func askWords(kind string) (words struct{ one, title string }) {
	switch words.one, words.title = "question", "Questions it settles"; kind {
	case "fact":
		words.one, words.title = "thing", "What it decides"
	case "measure":
		words.one, words.title = "clause", "Clauses that wait for it"
	}
	return words
}

func (p *Screen) askDetail(s *screen.Sheet, a *scoring.Ask, nr int) {
	th := s.Theme
	s.Hang(1, th.Accent, fmt.Sprint(nr+1)+".", th.Strong, askName(a)+p.at(assessment.ParseRef(a.Ref).Instance))
	if a.Points >= 0.5 {
		s.Para(th.Text, 1, "Closes up to "+scoring.Count(int(math.Round(a.Points)), "point")+" of the range of the score.")
	}
	for _, id := range a.Flags {
		if f := p.s.Library.Flag(id); f != nil {
			s.Hang(1, th.Warn, th.Sign.FlagOpen+" "+id, th.Text, text.Line(f.Title))
		}
	}
	p.clauseRows(s, a.Critical, "")
	if len(a.Questions) > 0 {
		s.Head(askWords(a.Kind).title, fmt.Sprint(len(a.Questions)))
	}
	for _, ref := range a.Questions {
		at := assessment.ParseRef(ref)
		name, about := p.s.Library.Named(at.ID)
		if at.Instance != "" {
			name = ref
		}
		s.Hang(1, th.Accent, text.Line(name), th.Text, text.Line(about))
	}
}

// kinds are the parts of the term sheet in printing order.
var kinds = []struct{ id, title string }{
	{scoring.Precedent, "Conditions precedent"},
	{scoring.Subsequent, "Conditions subsequent"},
	{scoring.Covenant, "Covenants"},
	{scoring.PlanItem, "Action plan"},
	{scoring.Watch, "Watch"},
}

// terms is the term sheet: by kind, and in it by gate.
func (p *Screen) terms() []screen.Entry {
	terms := p.s.Input().Terms(p.s.Result)
	var out []screen.Entry
	for _, kind := range kinds {
		var rows []screen.Entry
		n, gate := 0, ""
		for i := range terms {
			t := &terms[i]
			if t.Kind != kind.id {
				continue
			}
			if t.Gate != gate && t.Gate != "action_plan" && t.Gate != "management" {
				gate = t.Gate
				rows = append(rows, leader("before "+strings.ToLower(scoring.GateWord(gate))))
			}
			n++
			rows = append(rows, p.term(t, fmt.Sprintf("term/%s/%d", kind.id, n)))
		}
		if n > 0 {
			if len(out) > 0 {
				out = append(out, screen.Blank())
			}
			out = append(append(out, screen.Title(kind.title, fmt.Sprint(n))), rows...)
		}
	}
	if len(out) == 0 {
		return p.note("No condition follows from what was answered.")
	}
	return out
}

func leader(words string) screen.Entry {
	return screen.Plain(func(l *theme.Line, th *theme.Theme, _ int) { l.Gap(3).Put(th.Accent, words) })
}

func (p *Screen) term(t *scoring.Term, id string) screen.Entry {
	p.details[id] = func(s *screen.Sheet) { p.termDetail(s, t) }
	do := func() screen.Action { return screen.Go{To: screen.Findings, What: p.flagEntry(t)} }
	if len(t.Answers) > 0 {
		do = question(t.Answers[0])
		ref := assessment.ParseRef(t.Answers[0])
		level := -1
		if g := p.gap(ref, scoring.KindGap); g != nil {
			level = g.Required
		}
		p.refs[id] = aim{ref, level}
	}
	return screen.Choice(id, do, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		l.PutCell(9, screen.ClassInk(th, t.Class), t.Class)
		outside := ""
		if t.Outside {
			outside = "3rd"
		}
		l.PutCell(4, th.Warn, outside)
		if t.Waived != "" {
			l.Put(th.Muted, "waived ")
		}
		l.Put(ink, text.Cut(th.Plain(text.Line(t.Text)), w-l.Width()-1))
	})
}

// flagEntry is where the findings show the flag of a term.
func (p *Screen) flagEntry(t *scoring.Term) string {
	if len(t.Flags) == 0 {
		return ""
	}
	ref := assessment.ParseRef(t.Flags[0])
	return "flag/" + ref.ID + "@" + ref.Instance
}

func (p *Screen) termDetail(s *screen.Sheet, t *scoring.Term) {
	th := s.Theme
	s.Para(th.Strong, 1, text.Line(t.Text))
	if t.Gate != "" {
		say(s, "gate", scoring.GateWord(t.Gate))
	}
	say(s, "class", t.Class)
	say(s, "proof", text.Line(t.Proof))
	say(s, "verifier", t.Verifier)
	say(s, "due", dueWords(t))
	say(s, "cure", text.Line(t.Cure))
	if t.Outside {
		s.Para(th.Warn, 1, "Outside the sponsor's control: a third party decides.")
	}
	if t.Waived != "" {
		say(s, "waived", text.Line(t.Waived))
	}
	if len(t.Answers) > 0 {
		s.Head("Answers behind it", fmt.Sprint(len(t.Answers)))
		for _, ref := range t.Answers {
			if c := p.s.Library.Criterion(assessment.ParseRef(ref).ID); c != nil {
				s.Hang(1, th.Accent, ref, th.Text, text.Line(c.Question))
			}
		}
	}
	p.termFlags(s, t.Flags)
	if len(t.Clauses) > 0 {
		s.Head("Clauses", fmt.Sprint(len(t.Clauses)))
		p.clauseRows(s, t.Clauses, "")
	}
}

// termFlags names each flag once, with the places at which it is meant.
func (p *Screen) termFlags(s *screen.Sheet, refs []string) {
	places := map[string][]string{}
	for _, r := range refs {
		ref := assessment.ParseRef(r)
		places[ref.ID] = append(places[ref.ID], p.s.Instance(ref.Instance))
	}
	for _, r := range refs {
		ref := assessment.ParseRef(r)
		f, at := p.s.Flag(ref.ID, ref.Instance), places[ref.ID]
		if f == nil || len(at) == 0 {
			continue
		}
		delete(places, ref.ID)
		words := ""
		if at[0] != "" {
			words = " (" + screen.Some(at, 3) + ")"
		}
		p.flagRow(s, f, words)
	}
}

// dueWords is the day agreed for a term in the action plan.
func dueWords(t *scoring.Term) string {
	if t.Overdue {
		return t.Date + ", past"
	}
	return t.Date
}
