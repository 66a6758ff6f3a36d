// Package findings lists what was found: flags by severity and state, gaps by class, claims without proof,
// contradictions, disagreements and derogations; each with what closes it, and enter goes there. A derogation from a
// gap is entered and withdrawn here.
package findings

import (
	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
	"assay/tui/theme"
)

// Screen is the findings of the open assessment.
type Screen struct {
	s       *screen.Session
	view    screen.Detailed
	details map[string]func(*screen.Sheet) // by entry id
	rows    []screen.Row
}

// New shows the session's findings.
func New(s *screen.Session) *Screen {
	f := &Screen{s: s}
	f.rows = f.keys()
	f.Refresh()
	return f
}

// Refresh reads the result anew.
func (f *Screen) Refresh() {
	f.details = map[string]func(*screen.Sheet){}
	f.view.Board.Set(f.entries())
}

// Resize gives the room.
func (f *Screen) Resize(w, h int) { f.view.Resize(w, h) }

// Click moves the cursor.
func (f *Screen) Click(x, y int) screen.Action { return f.view.Click(x, y) }

// Editing is never true.
func (f *Screen) Editing() bool { return false }

// Update has nothing to take.
func (f *Screen) Update(tea.Msg) screen.Action { return nil }

// Cursor is hidden.
func (f *Screen) Cursor() *tea.Cursor { return nil }

// Rows are the screen's keys.
func (f *Screen) Rows() []screen.Row { return f.rows }

func (f *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"enter"}, Help: "go there", Long: "Go to the question that settles it", Do: f.enter, Off: f.nothing},
		{Keys: []string{"d"}, Help: "derogate", Long: "Record leave, for a time, from what the gap asks: who outside the operator allows it, and on what terms", Do: f.derogate, Off: f.cannotDerogate},
		{Keys: []string{"x"}, Help: "withdraw", Long: "Take the derogation from this gap back", Do: f.withdraw, Off: f.cannotWithdraw},
		{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Do: f.move},
		screen.DetailRow(func() *screen.Detailed { return &f.view }),
		{Keys: []string{"esc"}, Help: "back", Long: "Go back", Do: func(string) screen.Action { return screen.Back{} }, Quiet: true},
	}
}

func (f *Screen) nothing() string {
	if f.view.Board.Current() == nil {
		return "Nothing to go to on this row"
	}
	return ""
}

func (f *Screen) enter(string) screen.Action { return f.view.Board.Current().Do() }

func (f *Screen) move(key string) screen.Action {
	f.view.Move(key)
	return nil
}

// Show moves to a finding by its id: "flag/RF-TAI-2@north".
func (f *Screen) Show(what string) bool {
	ok := f.view.Board.Find(what)
	f.view.Resize(f.view.W, f.view.H)
	return ok
}

// View draws the list and the finding under the cursor.
func (f *Screen) View(th *theme.Theme) []string {
	s := screen.NewSheet(th, f.view.DetailWidth())
	if e := f.view.Board.Current(); e != nil && f.details[e.ID] != nil {
		f.details[e.ID](s)
	}
	return f.view.View(th, s.Rows)
}
