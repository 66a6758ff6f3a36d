package timeline

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// View draws the years where there is room, the duties at the cursor's date, and the one under the cursor.
func (t *Screen) View(th *theme.Theme) []string {
	if t.w <= 0 || t.h <= 0 {
		return nil
	}
	rows := []string{t.caption(th)}
	if t.charted() && len(t.stops) > 0 {
		rows = append(rows, t.chart(th)...)
		rows = append(rows, th.Line().Put(th.Faint, strings.Repeat(th.Sign.Rule, t.w)).Fit(t.w))
	}
	s := screen.NewSheet(th, t.view.DetailWidth())
	if e := t.view.Board.Current(); e != nil && t.details[e.ID] != nil {
		t.details[e.ID](s)
	}
	return screen.Slice(append(rows, t.view.View(th, s.Rows)...), 0, t.w, t.h)
}

// caption says on which day rules are read, and what the marks mean.
func (t *Screen) caption(th *theme.Theme) string {
	l := th.Line().Gap(1).Put(th.Text, "Rules as of "+t.s.AsOf.String())
	if t.s.AsOf != t.s.AssessedOn {
		l.Put(th.Muted, ", answers of "+t.s.AssessedOn.String())
	}
	if !t.charted() {
		return l.Put(th.Muted, "  by date, gravest first").Fit(t.w)
	}
	l.Gap(3).Put(th.Strong, th.Sign.Down).Put(th.Muted, " rules read  ").Put(th.Accent, th.Sign.Wall).Put(th.Muted, " the project's own days  ")
	l.Put(th.Muted, th.Sign.Bar[3]+" no day fixed  "+th.Sign.Hollow+" proposed")
	return l.Fit(t.w)
}

func dutyID(x *stop, d *scoring.Duty) string {
	return x.id + "/" + d.Set + ":" + d.Ref + "@" + d.Instance
}

// entries are a stop's rows: the project's own days, evidence that runs out, then the duties by set.
func (t *Screen) entries(x *stop) []screen.Entry {
	count := ""
	if n := len(x.duties); n > 0 {
		count = scoring.Count(n, "duty")
	}
	out := []screen.Entry{screen.Title(x.title, count)}
	for i, words := range x.milestones {
		id := fmt.Sprintf("%s/milestone/%d", x.id, i)
		t.details[id] = func(s *screen.Sheet) { s.Para(s.Theme.Strong, 1, words+" "+x.date.String()) }
		out = append(out, screen.Choice(id, func() screen.Action { return screen.Go{To: screen.Profile} },
			func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
				l.Put(th.Accent, th.Sign.Wall+" ").Put(ink, text.Cut(th.Plain(words), w-l.Width()-1))
			}))
	}
	if len(x.expired) > 0 {
		out = append(out, t.expiry(x))
	}
	set := ""
	for _, d := range x.duties {
		if d.Set != set {
			set = d.Set
			out = append(out, screen.Plain(func(l *theme.Line, th *theme.Theme, _ int) { l.Gap(3).Put(th.Muted, t.short(d.Set)) }))
		}
		out = append(out, t.entry(x, d))
	}
	if x.id == todayID && len(x.duties) == 0 {
		out = append(out, screen.Choice(x.id+"/none", func() screen.Action { return screen.Go{To: screen.Frameworks} },
			func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
				l.Put(ink, text.Cut("No chosen law binds the project yet.", w-l.Width()-1))
			}))
	}
	return out
}

func (t *Screen) short(set string) string {
	if def := t.s.Library.Set(set); def != nil {
		return def.Short
	}
	return set
}

// expiry is the evidence that is in date today and no longer at a stop.
func (t *Screen) expiry(x *stop) screen.Entry {
	id := x.id + "/expired"
	words := text.Plural(len(x.expired), "piece of evidence", "pieces of evidence") + " will have expired by then"
	t.details[id] = func(s *screen.Sheet) {
		th := s.Theme
		s.Para(th.Strong, 1, scoring.Capital(words)+".")
		s.Para(th.Muted, 1, "Without a fresh one, what rests on it is a claim again.")
		for _, e := range x.expired {
			title := ""
			if item := t.s.State.Evidence(e.ID); item != nil {
				title = text.Line(item.Title)
			}
			s.Hang(1, th.Accent, text.Line(e.ID), th.Text, title+", "+text.Plural(len(t.s.State.Rests(e.ID)), "answer rests", "answers rest")+" on it")
		}
	}
	do := func() screen.Action { return screen.Go{To: screen.Evidence, What: "item/" + x.expired[0].ID} }
	return screen.Choice(id, do, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		l.Put(th.Warn, th.Sign.Confirm+" ").Put(ink, text.Cut(scoring.Capital(words), w-l.Width()-1))
	})
}

func (t *Screen) entry(x *stop, d *scoring.Duty) screen.Entry {
	id := dutyID(x, d)
	t.details[id] = func(s *screen.Sheet) { t.draw(s, d) }
	clause := d.Set + ":" + d.Ref
	do := func() screen.Action { return screen.Go{To: screen.Frameworks, What: clause} }
	return screen.Choice(id, do, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		sign, signInk := screen.ClauseSign(th, d.Status)
		if d.Force == scoring.Proposed {
			sign, signInk = th.Sign.Hollow, th.Muted
		}
		tail := ""
		if n := len(d.Missing); n > 0 {
			tail = fmt.Sprintf("%d missing", n)
		}
		l.PutCell(2, signInk, sign).PutCell(min(x.refW(), w/3), th.Text, d.Ref).Gap(1)
		l.PutCell(max(w-l.Width()-text.Width(tail)-2, 8), ink, th.Plain(text.Line(d.Title)+t.where(d))).PutRight(w-1, th.Muted, tail)
	})
}

// where names the instance that a duty is judged at.
func (t *Screen) where(d *scoring.Duty) string {
	if d.Instance == "" {
		return ""
	}
	return " (" + t.s.Instance(d.Instance) + ")"
}

// draw is a duty with how it stands today and what is missing.
func (t *Screen) draw(s *screen.Sheet, d *scoring.Duty) {
	th := s.Theme
	sign, ink := screen.ClauseSign(th, d.Status)
	s.Hang(1, ink, sign, th.Strong, t.short(d.Set)+" "+d.Ref+"  "+text.Line(d.Title)+t.where(d))
	say := func(name, value string) {
		if value != "" {
			s.Hang(1, th.Muted, text.Pad(name, 8), th.Text, value)
		}
	}
	say("today", scoring.StatusWord(d.Status))
	say("binds", d.When)
	say("until", d.Until)
	if d.Bearer != "operator" {
		say("borne by", d.Bearer)
	}
	if len(d.Missing) == 0 {
		words := "No answer that is asked for falls short."
		if d.Status == scoring.StatusUnknown {
			words = "No question here asks for it."
		}
		s.Para(th.Muted, 1, words)
		return
	}
	s.Head("What is missing", fmt.Sprint(len(d.Missing)))
	for _, ref := range d.Missing {
		s.Hang(1, th.Accent, ref, th.Text, t.missing(ref))
	}
}

// missing is a question with its answer, a measure or a fact, in words.
func (t *Screen) missing(ref string) string {
	r := assessment.ParseRef(ref)
	if c := t.s.Library.Criterion(r.ID); c != nil {
		return t.answer(r) + text.Line(c.Question)
	}
	if m := t.s.Library.Measure(r.ID); m != nil {
		return text.Line(m.Title)
	}
	if f := t.s.Library.Fact(r.ID); f != nil {
		return text.Line(f.Ask)
	}
	return ""
}

func (t *Screen) answer(r assessment.Ref) string {
	q := t.s.Question(r)
	switch {
	case q == nil:
		return ""
	case !q.Answered:
		return "open: "
	case q.Low == q.High:
		return fmt.Sprintf("is %d: ", q.Low)
	}
	return fmt.Sprintf("is %d to %d: ", q.Low, q.High)
}
