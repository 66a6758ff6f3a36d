package questionnaire

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// page is the drawn rows of a pane. Wrapping and styling are done again only when something in the key changes:
// moving a cursor in another pane costs nothing here.
type page struct {
	key  pageKey
	rows []string
}

type pageKey struct {
	ref   assessment.Ref
	step  int
	w     int
	th    *theme.Theme
	flash int
	why   bool
	tall  bool
	n     int // of visible questions
	place int
}

// scrolls is how far the page can be scrolled in h rows.
func (p *page) scrolls(h int) int { return max(len(p.rows)-h, 0) }

// View draws the panes.
func (q *Screen) View(th *theme.Theme) []string {
	if q.w <= 0 || q.h <= 0 {
		return nil
	}
	p := q.panes()
	var shown [][]string
	if p.Left.W > 0 {
		shown = append(shown, q.listView(th, p.Left.W))
	}
	if p.Middle.W > 0 {
		shown = append(shown, q.questionView(th, p.Middle.W))
	}
	if p.Right.W > 0 {
		rows := q.touchPage(th, p.Right.W)
		key := "pgdn"
		if q.front != touchPane {
			key = "tab"
		}
		shown = append(shown, screen.Reading(th, rows, q.touchTop, p.Right.W, q.h, key))
	}
	return screen.Beside(th, q.h, shown...)
}

func (q *Screen) key(th *theme.Theme, w int) pageKey {
	i, _ := q.place()
	k := pageKey{ref: q.at, step: q.s.Step, w: w, th: th, why: q.why, tall: q.h >= tallH, n: len(q.visible), place: i}
	if q.flash != nil {
		k.flash = q.flash.nr
	}
	return k
}

// listView draws the topics and questions.
func (q *Screen) listView(th *theme.Theme, w int) []string {
	head := th.Line().Gap(1)
	if q.filter.kind == "" {
		head.Put(th.Muted, "Topics")
	} else {
		head.Put(th.Accent, "/ ").Put(th.Text, text.Cut(q.filter.label(q.s), w-10))
	}
	head.PutRight(w-1, th.Muted, fmt.Sprint(len(q.visible)))
	rows := []string{head.Fit(w)}
	end := min(q.listTop+q.listRoom()+1, len(q.nodes))
	for i := q.listTop; i < end; i++ {
		rows = append(rows, q.nodeLine(th, &q.nodes[i], i, w))
	}
	return screen.Slice(rows, 0, w, q.h)
}

func (q *Screen) nodeLine(th *theme.Theme, n *node, i, w int) string {
	cursor := q.front == listPane && i == q.listAt
	l := th.Pick(cursor)
	switch n.kind {
	case pillarNode:
		name := n.topic.Pillar.Title()
		return l.Put(th.Faint, th.Sign.Rule+" ").Put(th.Muted, name).Put(th.Faint, " "+strings.Repeat(th.Sign.Rule, max(w-len(name)-3, 0))).Fit(w)
	case questionNode:
		return q.questionLine(th, l, n, cursor, w)
	}
	indent, name := 1, n.topic.Title
	if n.kind == instanceNode {
		indent, name = 3, q.s.Instance(n.instance)
	}
	here := q.question()
	inside := here != nil && here.Def.Topic == n.topic && (n.kind == topicNode || here.Instance == n.instance)
	sign, ink := th.Sign.Fold, th.Text
	if q.unfolded(n, inside) {
		sign = th.Sign.Unfold
	}
	if inside || cursor {
		ink = th.Chosen
	}
	done := th.Muted
	if n.answered == n.asked {
		done = th.Good
	}
	p := n.progress()
	l.Gap(indent).Put(th.Faint, sign+" ").Put(ink, text.Cut(name, w-indent-len(p)-5))
	return l.PutRight(w-1, done, p).Fit(w)
}

// questionLine is a question in the list: id, answer, marks, and as much of its text as fits.
func (q *Screen) questionLine(th *theme.Theme, l *theme.Line, n *node, cursor bool, w int) string {
	one := &q.s.Result.Questions[n.nr]
	indent, ink := 3, th.Text
	if n.instance != "" {
		indent = 5
	}
	lead := "  "
	if n.ref == q.at {
		lead, ink = th.Sign.Cursor+" ", th.Chosen
	}
	l.Gap(indent-2).Put(th.Accent, lead)
	sign, signInk := q.answerSign(th, one)
	l.Put(ink, one.Criterion).Gap(1).PutCell(3, signInk, sign).Gap(1)
	if marks := q.marks(th, one); marks != "" {
		l.Put(th.Warn, marks).Gap(1)
	}
	if room := w - l.Width() - 1; room > 8 {
		l.Put(th.Muted, text.Cut(one.Def.Question, room))
	}
	return l.Fit(w)
}

// answerSign is how a question stands, in at most three columns.
func (q *Screen) answerSign(th *theme.Theme, one *scoring.Question) (string, theme.Ink) {
	switch one.State {
	case scoring.Closed, scoring.RetiredOut:
		return th.Sign.NotApplicable, th.Muted
	case scoring.NotDue:
		return th.Sign.NotYetDue, th.Muted
	}
	a := q.s.State.Answer(one.Key)
	if a == nil || len(a.Heads) == 0 {
		return th.Sign.Open, th.Muted
	}
	h := a.Heads[len(a.Heads)-1]
	switch h.Kind {
	case assessment.Given:
		return th.Sign.Level[h.Level], levelInk(th, h.Level)
	case assessment.Unknown:
		return th.Sign.Unknown, th.Warn
	case assessment.NotApplicable:
		return th.Sign.NotApplicable, th.Muted
	}
	return th.Sign.Open, th.Muted
}

func levelInk(th *theme.Theme, level int) theme.Ink {
	switch level {
	case 0:
		return th.Bad
	case 1:
		return th.Warn
	}
	return th.Good
}

// marks are the signs of what needs a second look.
func (q *Screen) marks(th *theme.Theme, one *scoring.Question) string {
	var b strings.Builder
	for _, n := range one.Notes {
		switch n {
		case scoring.NoteDisagreement, scoring.NoteContradicted:
			b.WriteString(th.Sign.Disagree)
		case scoring.NoteConfirm:
			b.WriteString(th.Sign.Confirm)
		case scoring.NoteWaits:
			b.WriteString(th.Sign.Waits)
		}
	}
	if a := q.s.State.Answer(one.Key); a != nil && a.Marked {
		b.WriteString(th.Sign.Mark)
	}
	if q.s.Unsaved[assessment.LevelKey(one.Key)] && q.s.Trouble != "" {
		b.WriteString(th.Sign.Unsaved)
	}
	return b.String()
}

// questionView draws the question; a comment being written stands at its foot.
func (q *Screen) questionView(th *theme.Theme, w int) []string {
	rows := q.questionPage(th, w)
	if q.area == nil {
		return screen.Reading(th, rows, q.scroll, w, q.h, "pgdn")
	}
	area := *q.area
	dialog.StyleArea(th, &area)
	foot := []string{
		th.Line().Put(th.Accent, strings.Repeat(th.Sign.Rule, w)).Fit(w),
		th.Line().Gap(1).Put(th.Strong, "Comment").PutRight(w-1, th.Muted, "esc keeps it").Fit(w),
	}
	for _, l := range dialog.AreaRows(th, &area, w-2) {
		foot = append(foot, th.Line().Gap(1).Raw(l, w-2).Fit(w))
	}
	top := max(q.h-len(foot), 0)
	return append(screen.Slice(rows, q.scroll, w, top), foot[:min(len(foot), q.h)]...)
}

// areaRows is the height of a comment being written.
func (q *Screen) areaRows() int { return max(min(6, q.h-4), 1) }

func (q *Screen) sizeArea() {
	if q.area == nil {
		return
	}
	q.area.SetWidth(max(q.panes().Middle.W-2, 1))
	q.area.SetHeight(q.areaRows())
}

// Cursor is in the comment.
func (q *Screen) Cursor() *tea.Cursor {
	if q.area == nil {
		return nil
	}
	c := q.area.Cursor()
	if c != nil {
		c.X += q.panes().Middle.X + 1
		c.Y += q.h - q.areaRows()
	}
	return c
}
