// Package plan is the action plan: what closes each gap, tried before it is done, and three readings of the same
// result: what to ask for next, the term sheet, and the shortest path to a target.
//
// Trying an action asks a copy of the scoring input what the claims would show; nothing is written. A path is
// looked for outside the loop and can be given up.
package plan

import (
	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
)

// list is one of the readings.
type list int

const (
	actionList list = iota
	askList
	termList
	pathList
	lists
)

// Screen is the plan of the open assessment.
type Screen struct {
	s       *screen.Session
	list    list // in front
	views   [lists]screen.Detailed
	details map[string]func(*screen.Sheet) // by entry id
	refs    map[string]aim                 // by entry id: what can be tried or edited there
	rows    []screen.Row
	w       int

	tried map[assessment.Ref]int // level by question, never written
	trial *trial                 // what they change; nil where nothing is tried

	job     screen.Job
	target  string // "" where none is set
	looked  int    // scoring that the path was looked for in
	path    *scoring.ActionPlan
	trouble string // why there is no path
}

// aim is the question behind a row and the level that its action would bring.
type aim struct {
	ref   assessment.Ref
	level int // -1 where trying it shows nothing
}

// New shows the session's plan.
func New(s *screen.Session) *Screen {
	p := &Screen{s: s, tried: map[assessment.Ref]int{}, job: screen.Job{To: screen.Plan}}
	p.rows = p.keys()
	p.Refresh()
	return p
}

// Refresh reads the result anew. What was tried stays tried where its question is still asked.
func (p *Screen) Refresh() {
	p.try()
	p.build()
}

// build lists what the reading in front shows.
func (p *Screen) build() {
	p.details, p.refs = map[string]func(*screen.Sheet){}, map[string]aim{}
	var entries []screen.Entry
	switch p.list {
	case askList:
		entries = p.asks()
	case termList:
		entries = p.terms()
	case pathList:
		entries = p.steps()
	default:
		entries = p.actions()
	}
	v := p.view()
	v.Board.Set(entries)
	v.Resize(v.W, v.H)
}

func (p *Screen) view() *screen.Detailed { return &p.views[p.list] }

// headRows are the rows above the list: the readings, and what is tried or meant.
const headRows = 2

// Resize gives the room.
func (p *Screen) Resize(w, h int) {
	p.w = w
	for i := range p.views {
		p.views[i].Resize(w, max(h-headRows, 0))
	}
	p.build()
}

// Work looks for the path to the target, again whenever the answers changed.
func (p *Screen) Work() screen.Action {
	if p.target == "" || p.looked == p.s.Step {
		return nil
	}
	p.looked = p.s.Step
	in, r, target := p.s.Input(), p.s.Result, p.target
	return p.job.Start(lookFor(in, r, target))
}

// Update takes the path that was found.
func (p *Screen) Update(msg tea.Msg) screen.Action {
	f, ok := msg.(screen.Found)
	if !ok || !p.job.Takes(f) {
		return nil
	}
	switch found := f.Value.(type) {
	case *scoring.ActionPlan:
		p.path, p.trouble = found, ""
	case error:
		p.path, p.trouble = nil, found.Error()
	}
	p.build()
	return nil
}

// Editing is never true.
func (p *Screen) Editing() bool { return false }

// Cursor is hidden.
func (p *Screen) Cursor() *tea.Cursor { return nil }

// Click moves the cursor.
func (p *Screen) Click(x, y int) screen.Action {
	if y < headRows {
		return nil
	}
	return p.view().Click(x, y-headRows)
}

// Show opens a reading, or moves to the action of a question: "E-TAI-3@north-dam".
func (p *Screen) Show(what string) bool {
	for l, name := range names {
		if name.id == what {
			p.turnTo(list(l))
			return true
		}
	}
	p.turnTo(actionList)
	ok := p.view().Board.Find("action/" + what)
	v := p.view()
	v.Resize(v.W, v.H)
	return ok
}

// Place keeps the reading and the target.
func (p *Screen) Place() map[string]string {
	return map[string]string{"reading": names[p.list].id, "target": p.target}
}

// Return opens the reading and looks for the path again.
func (p *Screen) Return(place map[string]string) {
	p.target, p.looked = place["target"], -1
	for l, name := range names {
		if name.id == place["reading"] {
			p.turnTo(list(l))
		}
	}
}

func (p *Screen) turnTo(l list) {
	p.list = l
	p.build()
}
