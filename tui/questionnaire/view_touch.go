package questionnaire

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// touchPage is the right pane: what the last answer changed while the moment lasts, then the clauses, score and
// flags that this answer touches, its evidence, and who answered.
func (q *Screen) touchPage(th *theme.Theme, w int) []string {
	if k := q.key(th, w); q.right.key != k {
		q.right = page{k, q.drawTouch(th, w)}
	}
	return q.right.rows
}

func (q *Screen) drawTouch(th *theme.Theme, w int) []string {
	s := screen.NewSheet(th, w)
	if q.flash != nil {
		q.drawFlash(s)
	}
	one := q.question()
	if one == nil {
		return s.Rows
	}
	q.drawScores(s, one)
	clauses, flags := q.s.Library.ServedBy(one.Criterion)
	q.drawFlags(s, one, flags)
	q.drawClauses(s, one, clauses)
	q.drawLinks(s, one)
	q.drawMeasures(s)
	q.drawHistory(s, one)
	return s.Rows
}

// drawFlash shows before and after.
func (q *Screen) drawFlash(s *screen.Sheet) {
	th, f := s.Theme, q.flash
	s.Add(th.ChosenLine().Gap(1).Put(th.Accent, f.ref.String()).Put(th.Text, " changed"))
	arrow := " " + th.Sign.Arrow + " "
	change := func(name, before, after string, ink theme.Ink) {
		room := s.W - text.Width(before+arrow+after) - 3
		l := th.ChosenLine().Gap(1).PutCell(max(room, 4), th.Text, name).Gap(1)
		s.Add(l.Put(th.Muted, before+arrow).Put(ink, after))
	}
	if f.overall[0] != f.overall[1] {
		change("Score", th.Words(f.overall[0]), th.Words(f.overall[1]), th.Strong)
	}
	if f.topic[0] != f.topic[1] {
		change(f.title, th.Words(f.topic[0]), th.Words(f.topic[1]), th.Strong)
	}
	if f.rating[0] != f.rating[1] {
		change("Rating", scoring.RatingWord(f.rating[0]), scoring.RatingWord(f.rating[1]), screen.RatingInk(th, f.rating[1]))
	}
	for _, c := range f.flags {
		before, _ := screen.FlagSign(th, &scoring.FlagResult{State: c.state[0]})
		after, ink := screen.FlagSign(th, &scoring.FlagResult{State: c.state[1], Severity: q.s.Library.Flag(c.id).Severity})
		change(c.id, before, after, ink)
	}
	for i, c := range f.clauses {
		if i == 8 {
			s.Add(th.ChosenLine().Gap(1).Put(th.Muted, fmt.Sprintf("and %d more clauses", len(f.clauses)-i)))
			break
		}
		before, _ := screen.ClauseSign(th, c.status[0])
		after, ink := screen.ClauseSign(th, c.status[1])
		room := s.W - text.Width(c.clause.Ref+before+arrow+after) - 4
		short := strings.TrimSpace(strings.TrimSuffix(c.clause.Name(), c.clause.Ref))
		change(text.Cut(short, room)+" "+c.clause.Ref, before, after, ink)
	}
	if f.overall[0] == f.overall[1] && f.topic[0] == f.topic[1] && len(f.flags)+len(f.clauses) == 0 {
		for _, words := range text.Wrap("No figure, clause or flag moves by it alone.", s.W-2) {
			s.Add(th.ChosenLine().Gap(1).Put(th.Muted, words))
		}
	}
	s.Blank()
}

// drawScores shows the figures the answer enters.
func (q *Screen) drawScores(s *screen.Sheet, one *scoring.Question) {
	th := s.Theme
	s.Head("This answer touches", "")
	bar := func(name string, r theme.Range) {
		cells := max(min(12, (s.W-16)/2), 4)
		l := th.Line().Gap(1).PutCell(max(s.W-cells-11, 4), th.Text, name).Gap(1)
		th.Bar(l, r, cells).Gap(1)
		s.Add(l.PutRight(s.W-1, th.Strong, th.Words(r)))
	}
	here, counted := topicRange(q.s, one.Key), topicRange(q.s, assessment.Ref{ID: one.Criterion})
	if one.Instance == "" || here == counted {
		bar(one.Def.Topic.Title, here)
	} else {
		bar("Topic here", here)
		bar("As counted", counted)
	}
	bar("Overall", screen.RangeOf(q.s.Result.Overall.Figures))
	if a := q.s.State.Answer(one.Key); a != nil && one.Answered && !one.Out {
		s.Para(th.Muted, 1, supported(th, one))
	}
}

// supported says how far the answer is more than a claim.
func supported(th *theme.Theme, one *scoring.Question) string {
	switch {
	case one.Verified >= one.Low && one.Low > 0:
		return "Verified."
	case one.Documented >= one.Low && one.Low > 0:
		return "Documented, not verified."
	case one.Documented > 0:
		return fmt.Sprintf("Claimed %d; documented to %d only.", one.Low, one.Documented)
	}
	return "Claimed; no document that counts supports it yet."
}

func (q *Screen) drawFlags(s *screen.Sheet, one *scoring.Question, flags []*criteria.Flag) {
	th := s.Theme
	if len(flags) == 0 {
		return
	}
	s.Head("Flags", "")
	for _, def := range flags {
		f := q.s.Flag(def.ID, one.Instance)
		if f == nil {
			continue
		}
		sign, ink := screen.FlagSign(th, f)
		s.Hang(1, ink, sign+" "+f.ID, th.Text, f.Title+" ("+scoring.SeverityWord(f.Severity)+", "+scoring.FlagWord(f.State)+")")
	}
}

// drawClauses lists the clauses by set, each with its sign and the level it asks of this question.
func (q *Screen) drawClauses(s *screen.Sheet, one *scoring.Question, clauses []*criteria.Clause) {
	th := s.Theme
	s.Head("Clauses", fmt.Sprint(len(clauses)))
	var set *criteria.Set
	for _, c := range clauses {
		r := q.s.ClauseAt(c, one.Instance)
		if r == nil {
			continue
		}
		if c.Set != set {
			set = c.Set
			s.Add(th.Line().Gap(1).Put(th.Muted, text.Cut(set.Short, s.W-2)))
		}
		sign, ink := screen.ClauseSign(th, r.Status)
		l := th.Line().Gap(2).PutCell(2, ink, sign).PutCell(max(11, s.W/4), th.Text, c.Ref).Gap(1).Put(th.Muted, th.Sign.Level[levelAsked(c.Needs, one.Criterion)]).Gap(1)
		tail := c.Title
		switch {
		case r.Force != scoring.InForce && r.Force != scoring.Voluntary:
			tail = r.When + "  " + tail
		case c.Critical:
			l.Put(th.Warn, "critical ")
		}
		s.Add(l.Put(th.Muted, text.Cut(th.Plain(tail), s.W-l.Width()-1)))
	}
	if len(clauses) == 0 {
		s.Para(th.Muted, 1, "No set asks for it; it enters the score.")
	}
}

// levelAsked is the level a clause asks of a criterion.
func levelAsked(n *criteria.Need, criterion string) int {
	if n == nil {
		return 0
	}
	level := 0
	for _, leaf := range n.Leaves() {
		if leaf.Criterion == criterion {
			level = max(level, leaf.Level)
		}
	}
	return min(level, 3)
}

func (q *Screen) drawLinks(s *screen.Sheet, one *scoring.Question) {
	th := s.Theme
	s.Head("Evidence", "")
	a := q.s.State.Answer(one.Key)
	if a == nil || len(a.Links) == 0 {
		s.Para(th.Muted, 1, "None linked. Press e.")
		return
	}
	for i := range a.Links {
		l := &a.Links[i]
		title := "not in the register"
		if e := q.s.State.Evidence(l.Evidence); e != nil {
			title = text.Line(e.Title)
		}
		s.Hang(1, th.Accent, l.Evidence, th.Text, title)
		words := form.LinkWords(l)
		for j := range q.s.Result.Evidence {
			if r := &q.s.Result.Evidence[j]; r.ID == l.Evidence {
				words += ", " + strings.ReplaceAll(r.State, "_", " ")
			}
		}
		s.Para(th.Muted, 3, words)
	}
}

func (q *Screen) drawMeasures(s *screen.Sheet) {
	th := s.Theme
	ms := q.measures()
	if len(ms) == 0 {
		return
	}
	s.Head("Numbers", "m")
	for _, m := range ms {
		s.Para(th.Text, 1, q.s.Library.Measure(m.ID).Title)
		s.Para(th.Muted, 3, MeasureWords(m))
	}
}

// drawHistory lists who answered, newest first.
func (q *Screen) drawHistory(s *screen.Sheet, one *scoring.Question) {
	th := s.Theme
	events := q.s.State.History(assessment.LevelKey(one.Key))
	if len(events) == 0 {
		return
	}
	s.Head("History", "")
	for i := len(events) - 1; i >= max(len(events)-12, 0); i-- {
		e := &events[i]
		kind, _ := assessment.SplitKey(e.Key)
		what := kind
		if kind == "level" {
			what = levelWords(string(e.Value))
		}
		at := when(e.At)
		if s.W < 48 { // the day alone, so that what was done still fits
			at = at[:min(len(at), len("2026-11-24"))]
		}
		l := th.Line().Gap(1).Put(th.Muted, at).Gap(1).Put(th.Text, text.Cut(text.Line(e.By), 18)).Gap(1)
		s.Add(l.Put(th.Strong, text.Cut(what, s.W-l.Width()-1)))
	}
}

// levelWords is an answer's JSON in words.
func levelWords(value string) string {
	switch {
	case value == "null":
		return "withdrew it"
	case strings.HasPrefix(value, "{"):
		return "not applicable"
	}
	return strings.Trim(value, `"`)
}
