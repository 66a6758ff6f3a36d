// Package questionnaire is the heart of the program: one question at a time with its four anchored levels, the
// list of topics beside it, and on the other side everything the answer touches.
//
// One key answers and moves on. Every answer scores everything anew before the next frame, and what changed is
// shown for a moment. At 100 columns and more three panes stand side by side; below, one is in front and tab
// brings the next.
package questionnaire

import (
	"strings"

	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
)

// pane is one of the three parts.
type pane int

const (
	listPane pane = iota
	questionPane
	touchPane
	panes
)

// Screen is the questionnaire of the open assessment.
type Screen struct {
	s *screen.Session

	at      assessment.Ref // the question shown
	filter  filter
	visible []int           // places in Result.Questions that pass the filter
	folds   map[string]bool // topic or topic@instance: unfolded by hand (true) or folded (false)
	nodes   []node          // rows of the list
	why     bool            // show why the question is asked

	front    pane
	listAt   int // cursor in nodes, while the list is in front
	listTop  int
	scroll   int // of the question
	touchTop int // of what it touches
	area     *textarea.Model
	flash    *flash
	flashes  int
	before   *snapshot // taken by the answer that is on its way
	w, h     int
	rows     []screen.Row
	middle   page // drawn lines, kept until something they show changes
	right    page
}

// New shows the session's questions from the first one on.
func New(s *screen.Session) *Screen {
	q := &Screen{s: s, folds: map[string]bool{}, front: questionPane}
	q.rows = q.keys()
	q.Refresh()
	if len(q.visible) > 0 {
		q.at = s.Result.Questions[q.visible[0]].Key
		q.build()
	}
	return q
}

// Refresh reads the session anew: which questions pass the filter, and what the last answer changed.
func (q *Screen) Refresh() {
	q.arrange()
	if q.s.Question(q.at) == nil && len(q.visible) > 0 {
		q.at = q.s.Result.Questions[q.visible[0]].Key
	}
	if q.before != nil {
		q.flashes++
		q.flash = q.before.compare(q.s, q.flashes)
		q.before = nil
	}
	q.build()
}

// arrange finds the questions that pass the filter.
func (q *Screen) arrange() {
	q.visible = q.visible[:0]
	pass := q.filter.on(q.s)
	for i := range q.s.Result.Questions {
		if pass(&q.s.Result.Questions[i]) {
			q.visible = append(q.visible, i)
		}
	}
}

// question is the one shown; nil in a library without questions.
func (q *Screen) question() *scoring.Question { return q.s.Question(q.at) }

// place is where the question shown stands among the visible ones: its index, or where it would be inserted.
func (q *Screen) place() (i int, there bool) {
	at := q.s.Place(q.at)
	for i, v := range q.visible {
		if v >= at {
			return i, v == at
		}
	}
	return len(q.visible), false
}

// open shows a question.
func (q *Screen) open(r assessment.Ref) {
	if r != q.at {
		q.at, q.scroll, q.touchTop = r, 0, 0
	}
	q.build()
}

// step moves by n visible questions and stops at both ends.
func (q *Screen) step(n int) {
	if len(q.visible) == 0 {
		return
	}
	i, there := q.place()
	if !there && n > 0 {
		n-- // the one after is already the next
	}
	i = max(min(i+n, len(q.visible)-1), 0)
	q.open(q.s.Result.Questions[q.visible[i]].Key)
}

// next is the question after the one shown, for moving on when an answer may take this one out of the filter.
func (q *Screen) next() assessment.Ref {
	i, there := q.place()
	if there {
		i++
	}
	if i < len(q.visible) {
		return q.s.Result.Questions[q.visible[i]].Key
	}
	return q.at
}

// Show opens a question by its printed id, or sets a filter: "filter/set:irma-1.0".
func (q *Screen) Show(what string) bool {
	if f, ok := strings.CutPrefix(what, "filter/"); ok {
		q.front = questionPane
		q.take(parseFilter(f))
		return true
	}
	r := assessment.ParseRef(what)
	if q.s.Question(r) == nil {
		r = q.firstOf(r.ID)
	}
	if q.s.Question(r) == nil {
		return false
	}
	q.front = questionPane
	q.open(r)
	return true
}

// firstOf is the first instance of a criterion that was named alone.
func (q *Screen) firstOf(id string) assessment.Ref {
	for i := range q.s.Result.Questions {
		if q.s.Result.Questions[i].Criterion == id {
			return q.s.Result.Questions[i].Key
		}
	}
	return assessment.Ref{}
}

// Resize gives the room.
func (q *Screen) Resize(w, h int) {
	q.w, q.h, q.listTop = w, h, 0
	q.sizeArea()
	q.keepList()
}

func (q *Screen) panes() screen.Panes { return screen.PanesOf(q.w, q.h, int(q.front)) }

// Click moves in the list, or brings another pane to the front. It never answers: a slip must not.
func (q *Screen) Click(x, y int) screen.Action {
	p := q.panes()
	switch {
	case p.Left.W > 0 && x < p.Left.W:
		q.front = listPane
		if i := q.listTop + y - 1; y > 0 && i < len(q.nodes) {
			q.listAt = i
			return q.enter("")
		}
	case p.Right.W > 0 && x >= p.Right.X:
		q.front = touchPane
	default:
		q.front = questionPane
	}
	q.keepList()
	return nil
}

// Editing says that a comment is being typed.
func (q *Screen) Editing() bool { return q.area != nil }

// Update takes what is typed into a comment, and the end of a moment.
func (q *Screen) Update(msg tea.Msg) screen.Action {
	if over, ok := msg.(flashOver); ok {
		if q.flash != nil && q.flash.nr == over.nr {
			q.flash = nil
		}
		return nil
	}
	if q.area == nil {
		return nil
	}
	m, cmd := q.area.Update(msg)
	q.area = &m
	return screen.RunOf(cmd)
}

// Place keeps the question, the filter and the folds.
func (q *Screen) Place() map[string]string {
	p := map[string]string{"question": q.at.String(), "filter": q.filter.String()}
	for key, open := range q.folds {
		if open {
			p["fold/"+key] = "open"
		} else {
			p["fold/"+key] = "closed"
		}
	}
	return p
}

// Return puts them back; what is no longer there is left out.
func (q *Screen) Return(p map[string]string) {
	for key, v := range p {
		if name, ok := strings.CutPrefix(key, "fold/"); ok {
			q.folds[name] = v == "open"
		}
	}
	q.filter = parseFilter(p["filter"])
	q.arrange()
	if r := assessment.ParseRef(p["question"]); q.s.Question(r) != nil {
		q.at = r
	}
	q.build()
}
