package plan

import (
	"fmt"

	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// trial is before and after of what is tried.
type trial struct {
	overall      [2]theme.Range
	rating       [2]scoring.Rating
	raised, open [2]int
	flags        []flagChange
	clauses      []clauseChange
}

type flagChange struct {
	flag  *scoring.FlagResult // as it would be
	state [2]scoring.FlagState
}

type clauseChange struct {
	clause *criteria.Clause
	status [2]scoring.Status
}

// try scores a copy of the input with every action that is tried.
func (p *Screen) try() {
	for ref := range p.tried {
		if q := p.s.Question(ref); q == nil || q.State != scoring.Asked {
			delete(p.tried, ref)
		}
	}
	p.trial = nil
	if len(p.tried) == 0 {
		return
	}
	in := p.s.Input()
	for ref, level := range p.tried {
		in = in.With(ref, level)
	}
	p.trial = between(p.s.Result, in.Brief())
}

// between compares two results of one assessment: their clauses and flags stand in the same order.
func between(before, after *scoring.Result) *trial {
	t := &trial{
		overall: [2]theme.Range{screen.RangeOf(before.Overall.Figures), screen.RangeOf(after.Overall.Figures)},
		rating:  [2]scoring.Rating{before.Overall.Rating, after.Overall.Rating},
	}
	t.raised[0], t.open[0] = screen.FlagCounts(before)
	t.raised[1], t.open[1] = screen.FlagCounts(after)
	was := map[string]scoring.FlagState{}
	for _, f := range before.Flags {
		was[f.ID+"@"+f.Instance] = f.State
	}
	for i := range after.Flags {
		f := &after.Flags[i]
		if b, ok := was[f.ID+"@"+f.Instance]; ok && b != f.State {
			t.flags = append(t.flags, flagChange{f, [2]scoring.FlagState{b, f.State}})
		}
	}
	for i := range before.Sets {
		for j := range min(len(before.Sets[i].Clauses), len(after.Sets[i].Clauses)) {
			b, a := &before.Sets[i].Clauses[j], &after.Sets[i].Clauses[j]
			if before.Sets[i].Chosen && b.Status != a.Status {
				t.clauses = append(t.clauses, clauseChange{a.Clause, [2]scoring.Status{b.Status, a.Status}})
			}
		}
	}
	return t
}

// met counts the clauses that come to be met.
func (t *trial) met() int {
	n := 0
	for _, c := range t.clauses {
		if c.status[1] == scoring.Met {
			n++
		}
	}
	return n
}

// line is the trial in one row.
func (t *trial) line(th *theme.Theme, n, w int) string {
	arrow := " " + th.Sign.Arrow + " "
	l := th.Line().Gap(1).Put(th.Accent, "Tried "+fmt.Sprint(n)).Gap(2)
	l.Put(th.Muted, th.Words(t.overall[0])+arrow).Put(th.Strong, th.Words(t.overall[1])).Gap(2)
	l.Put(th.Muted, scoring.RatingWord(t.rating[0])+arrow).Put(screen.RatingInk(th, t.rating[1]), scoring.RatingWord(t.rating[1])).Gap(2)
	l.Put(th.Bad, th.Sign.Raised).Put(th.Muted, fmt.Sprint(t.raised[0])+arrow).Put(th.Text, fmt.Sprint(t.raised[1])).Gap(1)
	l.Put(th.Warn, th.Sign.FlagOpen).Put(th.Muted, fmt.Sprint(t.open[0])+arrow).Put(th.Text, fmt.Sprint(t.open[1])).Gap(2)
	for _, words := range []string{text.Plural(t.met(), "clause more met", "clauses more met"), "never written"} {
		if l.Width()+text.Width(words) < w {
			l.Put(th.Muted, words).Gap(2)
		}
	}
	return l.Fit(w)
}

// draw is the trial in full.
func (t *trial) draw(s *screen.Sheet, n int) {
	th := s.Theme
	s.Head("With "+scoring.Count(n, "action")+" tried", "never written")
	arrow := " " + th.Sign.Arrow + " "
	row := func(name, before, after string, ink theme.Ink) {
		l := th.Line().Gap(1).PutCell(max(s.W-text.Width(before+arrow+after)-3, 4), th.Text, name).Gap(1)
		s.Add(l.Put(th.Muted, before+arrow).Put(ink, after))
	}
	row("Score", th.Words(t.overall[0]), th.Words(t.overall[1]), th.Strong)
	row("Rating", scoring.RatingWord(t.rating[0]), scoring.RatingWord(t.rating[1]), screen.RatingInk(th, t.rating[1]))
	row("Flags raised", fmt.Sprint(t.raised[0]), fmt.Sprint(t.raised[1]), th.Text)
	row("Flags open", fmt.Sprint(t.open[0]), fmt.Sprint(t.open[1]), th.Text)
	for _, f := range t.flags {
		before, _ := screen.FlagSign(th, &scoring.FlagResult{State: f.state[0]})
		after, ink := screen.FlagSign(th, f.flag)
		row(f.flag.ID+" "+text.Line(f.flag.Title), before, after, ink)
	}
	for i, c := range t.clauses {
		if i == mostClauses {
			s.Para(th.Muted, 1, fmt.Sprintf("and %d more clauses", len(t.clauses)-i))
			break
		}
		before, _ := screen.ClauseSign(th, c.status[0])
		after, ink := screen.ClauseSign(th, c.status[1])
		row(c.clause.Name()+" "+text.Line(c.clause.Title), before, after, ink)
	}
	s.Para(th.Muted, 1, "What the claims would show. A level counts as documented once it is.")
}

const mostClauses = 8
