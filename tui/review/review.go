// Package review is where two people meet: what the developer says on the left, what assessor and reviewer say on
// the right, and only what differs, waits for agreement, is challenged, is marked or is contradicted.
//
// Nothing is settled silently: agreeing, disputing and settling each write an event of their own.
package review

import (
	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
)

// Screen is the review of the open assessment.
type Screen struct {
	s     *screen.Session
	view  screen.Detailed
	items map[string]*item // by entry id
	parts [parts]int       // how many of each part there are
	rows  []screen.Row
}

// New shows the session's review.
func New(s *screen.Session) *Screen {
	r := &Screen{s: s}
	r.rows = r.keys()
	r.Refresh()
	return r
}

// Refresh reads the answers anew.
func (r *Screen) Refresh() {
	r.items = map[string]*item{}
	r.view.Board.Set(r.entries())
	r.view.Resize(r.view.W, r.view.H)
}

// headRows are the rows above the list: what there is, and the names of the columns.
const headRows = 2

// Resize gives the room.
func (r *Screen) Resize(w, h int) { r.view.Resize(w, max(h-headRows, 0)) }

// Update has nothing to take.
func (r *Screen) Update(tea.Msg) screen.Action { return nil }

// Editing is never true.
func (r *Screen) Editing() bool { return false }

// Cursor is hidden.
func (r *Screen) Cursor() *tea.Cursor { return nil }

// Click moves the cursor.
func (r *Screen) Click(x, y int) screen.Action {
	if y < headRows {
		return nil
	}
	return r.view.Click(x, y-headRows)
}

// Show moves to a question or fact: "E-TAI-3@north-dam".
func (r *Screen) Show(what string) bool {
	for i := range r.view.Board.Entries {
		id := r.view.Board.Entries[i].ID
		if it := r.items[id]; it != nil && it.ref.String() == what {
			r.view.Board.Find(id)
			r.view.Resize(r.view.W, r.view.H)
			return true
		}
	}
	return false
}

// item is the one under the cursor; nil where there is none.
func (r *Screen) item() *item {
	e := r.view.Board.Current()
	if e == nil {
		return nil
	}
	return r.items[e.ID]
}
