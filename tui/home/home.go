// Package home is the list of assessments in a folder: each with category, rating, range bar, flags and how much
// is answered, and three lines about the one under the cursor.
package home

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/scoring"
	"assay/tui/screen"
)

// Screen is the list.
type Screen struct {
	dir     string
	entries []Entry
	read    bool
	trouble string // why the folder could not be read

	order  order
	filter string
	typing bool
	input  screen.Input

	shown   []int // places in entries, filtered and sorted
	at, top int
	w, h    int
	rows    []screen.Row
}

// order is what the list is sorted by.
type order int

const (
	byLast order = iota
	byName
	byRating
	byAnswered
	orders
)

func (o order) String() string {
	return [...]string{"last answer", "name", "rating", "answered"}[o]
}

// New makes the list for a folder; [Screen.Take] fills it.
func New(dir string) *Screen {
	s := &Screen{dir: dir, input: screen.NewInput("part of a name")}
	s.rows = s.keys()
	return s
}

// Enter empties the list for another folder.
func (s *Screen) Enter(dir string) {
	*s = Screen{dir: dir, input: s.input, order: s.order, w: s.w, h: s.h}
	s.rows = s.keys()
}

// Take gives the folder's assessments, or why they could not be read.
func (s *Screen) Take(entries []Entry, err error) {
	path := ""
	if e := s.current(); e != nil {
		path = e.Path
	}
	s.entries, s.read, s.trouble = entries, true, ""
	if err != nil {
		s.trouble = err.Error()
	}
	s.arrange()
	s.Choose(path)
}

// Choose puts the cursor on the assessment at path.
func (s *Screen) Choose(path string) {
	for i, n := range s.shown {
		if s.entries[n].Path == path {
			s.at = i
		}
	}
	s.keep()
}

func (s *Screen) current() *Entry {
	if s.at < 0 || s.at >= len(s.shown) {
		return nil
	}
	return &s.entries[s.shown[s.at]]
}

// arrange filters and sorts.
func (s *Screen) arrange() {
	s.shown = s.shown[:0]
	for i := range s.entries {
		e := &s.entries[i]
		if strings.Contains(strings.ToLower(e.name()+" "+e.What), strings.ToLower(s.filter)) {
			s.shown = append(s.shown, i)
		}
	}
	slices.SortStableFunc(s.shown, func(a, b int) int { return s.order.compare(&s.entries[a], &s.entries[b]) })
	s.at = max(min(s.at, len(s.shown)-1), 0)
	s.keep()
}

func (o order) compare(a, b *Entry) int {
	switch o {
	case byName:
		return cmp.Compare(strings.ToLower(a.name()), strings.ToLower(b.name()))
	case byRating:
		return cmp.Compare(worst(a.Rating), worst(b.Rating))
	case byAnswered:
		return cmp.Compare(share(b.Coverage), share(a.Coverage))
	}
	return cmp.Compare(b.LastAt, a.LastAt)
}

// worst orders ratings from the one to look at first; not rated comes after the bad ones.
func worst(r scoring.Rating) int {
	return slices.Index([]scoring.Rating{scoring.OutsidePolicy, scoring.Poor, scoring.Weak, "", scoring.Adequate, scoring.Strong}, r)
}

func share(p *float64) float64 {
	if p == nil {
		return -1
	}
	return *p
}

func (s *Screen) keep() { s.top = screen.Window(s.top, s.at, len(s.shown), s.room()) }

// room is how many rows the list gets: the title takes two, its head and the gap below it one each, and the lines about
// the chosen one seven.
func (s *Screen) room() int { return max(s.h-11, 1) }

// Resize gives the room.
func (s *Screen) Resize(w, h int) {
	s.w, s.h = w, h
	s.input.Resize(min(w-12, 40))
	s.keep()
}

// Refresh has nothing to do: the list does not read the session.
func (s *Screen) Refresh() {}

// Click moves the cursor.
func (s *Screen) Click(_, y int) screen.Action {
	if i := s.top + y - 3; y >= 3 && i < len(s.shown) {
		s.at = i
	}
	return nil
}

// Editing says that a name is being typed.
func (s *Screen) Editing() bool { return s.typing }

// Update takes what is typed into the filter.
func (s *Screen) Update(msg tea.Msg) screen.Action {
	if !s.typing {
		return nil
	}
	a := s.input.Update(msg)
	if v := s.input.Value(); v != s.filter {
		s.filter, s.at = v, 0
		s.arrange()
	}
	return a
}
