package dialog

import (
	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Line is one line to type: a name, a path. An empty one is refused.
type Line struct {
	title, say string
	input      screen.Input
	w          int
	rows       []screen.Row
}

// NewLine asks for a line. say explains what for; done gets the cleaned text.
func NewLine(title, say, start string, done func(string) screen.Action) *Line {
	l := &Line{title: title, say: say, input: screen.NewInput("")}
	l.input.Set(start)
	empty := func() string {
		if l.input.Value() == "" {
			return "Type something first, or press esc"
		}
		return ""
	}
	l.rows = []screen.Row{
		{Keys: []string{"enter"}, Help: "take it", Long: "Take what was typed", Always: true, Off: empty, Do: func(string) screen.Action { return after(done(l.input.Value())) }},
		closing("back"),
	}
	return l
}

// Title names the question.
func (l *Line) Title() string { return l.title }

// Rows are its keys.
func (l *Line) Rows() []screen.Row { return l.rows }

// Editing is always true.
func (l *Line) Editing() bool { return true }

// Update takes what is typed.
func (l *Line) Update(msg tea.Msg) screen.Action { return l.input.Update(msg) }

// Resize gives the most room.
func (l *Line) Resize(w, _ int) {
	l.w = max(min(w, 72), 1)
	l.input.Resize(l.w - 2)
}

// View draws what is asked and the line.
func (l *Line) View(th *theme.Theme) []string {
	s := screen.NewSheet(th, l.w)
	for _, words := range text.Wrap(l.say, l.w) {
		s.Add(th.Line().Put(th.Muted, words))
	}
	s.Add(th.Line().Put(th.Accent, "> ").Raw(l.input.View(th), l.w-2))
	return s.Rows
}

// Cursor is in the line, under what is asked.
func (l *Line) Cursor() *tea.Cursor { return l.input.Cursor(2, len(text.Wrap(l.say, l.w))) }
