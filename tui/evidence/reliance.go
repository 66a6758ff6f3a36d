package evidence

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Work looks what rests on each document of a result that it has not looked at; that takes longer than a frame.
func (e *Screen) Work() screen.Action {
	if e.looked == e.s.Step || e.view.W <= 0 {
		return nil
	}
	e.looked, e.rests = e.s.Step, nil
	in := e.s.Input()
	return e.job.Start(func(ctx context.Context) any {
		found, err := in.Reliances(ctx)
		if err != nil {
			return err
		}
		return found
	})
}

// Update takes what was found; what was given up finds nothing.
func (e *Screen) Update(msg tea.Msg) screen.Action {
	found, ok := msg.(screen.Found)
	if !ok || !e.job.Takes(found) {
		return nil
	}
	if list, ok := found.Value.([]scoring.Reliance); ok {
		e.rests = map[string]*scoring.Reliance{}
		for i := range list {
			e.rests[list[i].Evidence] = &list[i]
		}
		e.build()
	}
	return nil
}

// turn goes between the register and what rests on one document, which starts with the gravest.
func (e *Screen) turn(string) screen.Action {
	e.alone = !e.alone
	e.build()
	if e.alone {
		e.move("home")
	}
	return nil
}

// back leaves the reading, then the screen; what is being looked at is given up and begins anew with the next visit.
func (e *Screen) back(string) screen.Action {
	if e.alone {
		return e.turn("")
	}
	if e.job.Running() {
		e.job.Stop()
		e.looked = -1
	}
	return screen.Back{}
}

// relianceColumn is a column of what rests on a document. One in which nothing stands is left out.
type relianceColumn struct {
	title string
	w     int
	of    func(*scoring.Reliance) int
}

var relianceColumns = []relianceColumn{
	{"decides", 9, func(r *scoring.Reliance) int { return len(r.Moves) }},
	{"flags", 7, func(r *scoring.Reliance) int { return len(r.Flags) }},
	{"points", 8, func(r *scoring.Reliance) int { return max(r.Points, 0) }},
	{"answers", 9, func(r *scoring.Reliance) int { return len(r.Rests) }},
}

// columns are those in which something stands, and how wide they are together.
func (e *Screen) columns() (shown []relianceColumn, w int) {
	for _, c := range relianceColumns {
		for _, r := range e.rests {
			if c.of(r) > 0 {
				shown, w = append(shown, c), w+c.w
				break
			}
		}
	}
	return shown, w
}

// reliances lists the documents by what would fall without each: what a decision reads first, then flags, points
// and answers.
func (e *Screen) reliances() []screen.Entry {
	all := e.s.State.AllEvidence()
	columns, wide := e.columns()
	out := []screen.Entry{screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
		l.Gap(1).Put(th.Strong, text.Cut("What rests on one document", w-wide-3)).To(w - 1 - wide)
		for _, c := range columns {
			l.PutRight(l.Width()+c.w, th.Muted, c.title)
		}
	})}
	switch {
	case len(all) == 0:
		return append(out, note("Nothing entered yet. Press a, or e on a question."))
	case e.rests == nil:
		return append(out, note("Being looked at."))
	}
	slices.SortStableFunc(all, func(a, b *assessment.Evidence) int {
		for _, c := range columns {
			if x, y := c.of(e.reliance(a.ID)), c.of(e.reliance(b.ID)); x != y {
				return cmp.Compare(y, x)
			}
		}
		return 0
	})
	for _, x := range all {
		out = append(out, e.relianceRow(x, columns, wide))
	}
	return out
}

func (e *Screen) reliance(id string) *scoring.Reliance {
	if r := e.rests[id]; r != nil {
		return r
	}
	return &scoring.Reliance{Evidence: id}
}

// relianceRow is a document with its counts; none is blank, so that what counts is seen.
func (e *Screen) relianceRow(x *assessment.Evidence, columns []relianceColumn, wide int) screen.Entry {
	id := "item/" + x.ID
	e.details[id] = func(s *screen.Sheet) {
		s.Hang(1, s.Theme.Accent, text.Line(x.ID), s.Theme.Strong, text.Line(x.Title))
		e.without(s, x.ID)
		e.restRows(s, x.ID)
	}
	return screen.Choice(id, e.edit(x), func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		l.PutCell(e.ids, th.Accent, text.Line(x.ID)).PutCell(max(w-1-wide-l.Width(), 8), ink, text.Line(x.Title))
		for _, c := range columns {
			words := ""
			if n := c.of(e.reliance(x.ID)); n > 0 {
				words = fmt.Sprint(n)
			}
			l.PutRight(l.Width()+c.w, th.Text, words)
		}
	})
}

// without says what would fall without an item: rating and levels, flags that it alone clears, documented points.
func (e *Screen) without(s *screen.Sheet, id string) {
	th := s.Theme
	s.Head("Without it", "")
	if e.rests == nil {
		s.Para(th.Muted, 1, "Being looked at.")
		return
	}
	r := e.reliance(id)
	for _, what := range r.Moves {
		s.Hang(1, th.Bad, th.Sign.Arrow, th.Text, e.moveWords(th, what))
	}
	if r.Points > 0 {
		s.Para(th.Text, 1, scoring.Count(r.Points, "point")+" less of the score documented.")
	}
	if len(r.Flags) > 0 {
		s.Para(th.Text, 1, text.Plural(len(r.Flags), "flag is", "flags are")+" cleared by it alone:")
	}
	e.flagRows(s, r.Flags)
	if len(r.Moves)+len(r.Flags)+max(r.Points, 0) == 0 {
		s.Para(th.Muted, 1, "Nothing that a decision reads would change; less than a point of the score is documented by it alone.")
	}
}

// flagRows names each flag once, the gravest first, with the places at which it is meant.
func (e *Screen) flagRows(s *screen.Sheet, refs []string) {
	grave := func(ref string) int {
		if f := e.s.Flag(assessment.ParseRef(ref).ID, ""); f != nil {
			return slices.Index([]criteria.Severity{criteria.Stop, criteria.Critical, criteria.Major}, f.Severity)
		}
		return -1
	}
	refs = slices.SortedStableFunc(slices.Values(refs), func(a, b string) int { return cmp.Compare(grave(a), grave(b)) })
	for len(refs) > 0 {
		id, places := assessment.ParseRef(refs[0]).ID, []string{}
		for len(refs) > 0 && assessment.ParseRef(refs[0]).ID == id {
			if at := assessment.ParseRef(refs[0]).Instance; at != "" {
				places = append(places, e.s.Instance(at))
			}
			refs = refs[1:]
		}
		f := e.s.Flag(id, "")
		if f == nil {
			continue
		}
		words := scoring.SeverityWord(f.Severity) + ": " + text.Line(f.Title)
		if len(places) > 0 {
			words += " (" + strings.Join(places, ", ") + ")"
		}
		s.Hang(2, s.Theme.Good, s.Theme.Sign.Cleared, s.Theme.Text, id+" "+words)
	}
}

// moveWords is what a decision would see change, with what it is about by its name.
func (e *Screen) moveWords(th *theme.Theme, what string) string {
	what = th.Plain(strings.ReplaceAll(what, "->", "→"))
	if id, rest, ok := strings.Cut(what, " "); ok {
		name, _ := e.s.Library.Named(id)
		return name + " " + rest
	}
	return what
}
