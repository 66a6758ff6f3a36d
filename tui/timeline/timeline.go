// Package timeline shows what binds the project when: years as columns, criteria sets as rows, duties as marks with
// how the answers of today stand against them, and the project's own days as lines across. What has no fixed day is
// hatched from the day before which it cannot come; what is only proposed is hollow and stands apart.
//
// Below is the list of duties at the date under the cursor. Where there is no room for years, that list of every
// date is all there is.
package timeline

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
)

// Screen is the timeline of the open assessment.
type Screen struct {
	s       *screen.Session
	stops   []stop
	at      int // stop under the cursor
	view    screen.Detailed
	details map[string]func(*screen.Sheet)
	rows    []screen.Row
	w, h    int
}

// New shows the session's timeline.
func New(s *screen.Session) *Screen {
	t := &Screen{s: s}
	t.rows = t.keys()
	t.Refresh()
	return t
}

// Refresh reads the duties anew and stays at the date.
func (t *Screen) Refresh() {
	id := ""
	if len(t.stops) > 0 {
		id = t.stops[t.at].id
	}
	t.stops = collect(t.s)
	t.at = 0
	for i := range t.stops {
		if t.stops[i].id == id {
			t.at = i
		}
	}
	t.build()
}

// Resize gives the room.
func (t *Screen) Resize(w, h int) {
	t.w, t.h = w, h
	t.build()
}

// charted says that there is room for the years above the list.
func (t *Screen) charted() bool { return t.w >= screen.WideW }

// build lists the duties at the cursor's date; without the chart, those of every date.
func (t *Screen) build() {
	t.details = map[string]func(*screen.Sheet){}
	var entries []screen.Entry
	for i := range t.stops {
		if i != t.at && t.charted() {
			continue
		}
		if len(entries) > 0 {
			entries = append(entries, screen.Blank())
		}
		entries = append(entries, t.entries(&t.stops[i])...)
	}
	t.view.Board.Set(entries)
	t.view.Resize(t.w, max(t.h-t.headRows(), 0))
}

// headRows are the rows above the list.
func (t *Screen) headRows() int {
	if !t.charted() {
		return 1
	}
	return 1 + t.chartRows() + 1
}

// stopAt finds the stop of a row, whose id begins with the stop's.
func (t *Screen) stopAt(entry string) int {
	id, _, _ := strings.Cut(entry, "/")
	for i := range t.stops {
		if t.stops[i].id == id {
			return i
		}
	}
	return t.at
}

// goTo moves the cursor to a date.
func (t *Screen) goTo(i int) {
	t.at = max(min(i, len(t.stops)-1), 0)
	if t.charted() {
		t.view.Board.At, t.view.Board.Top = 0, 0
		t.build()
		return
	}
	for i := range t.view.Board.Entries {
		if e := &t.view.Board.Entries[i]; e.Do != nil && t.stopAt(e.ID) == t.at {
			t.view.Board.Find(e.ID)
			break
		}
	}
	t.view.Resize(t.view.W, t.view.H)
}

// Update has nothing to take.
func (t *Screen) Update(tea.Msg) screen.Action { return nil }

// Editing is never true.
func (t *Screen) Editing() bool { return false }

// Cursor is hidden.
func (t *Screen) Cursor() *tea.Cursor { return nil }

// Click moves the cursor to a row of the list, or to the date nearest to a column of the years.
func (t *Screen) Click(x, y int) screen.Action {
	switch {
	case y >= t.headRows():
		t.view.Click(x, y-t.headRows())
		t.follow()
	case t.charted() && y > 0:
		t.goTo(t.nearest(x))
	}
	return nil
}

// Place keeps the date.
func (t *Screen) Place() map[string]string {
	if len(t.stops) == 0 {
		return nil
	}
	return map[string]string{"stop": t.stops[t.at].id}
}

// Return goes to the date, where something still happens on it.
func (t *Screen) Return(place map[string]string) {
	for i := range t.stops {
		if t.stops[i].id == place["stop"] {
			t.goTo(i)
		}
	}
}

// follow lets the date follow the cursor of the list.
func (t *Screen) follow() {
	if e := t.view.Board.Current(); e != nil {
		t.at = t.stopAt(e.ID)
	}
}
