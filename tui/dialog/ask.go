package dialog

import (
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Ask is a paragraph to type: a reason, a comment.
type Ask struct {
	title, say string
	required   bool
	done       func(string) screen.Action
	area       textarea.Model
	w          int
	rows       []screen.Row
}

// NewAsk asks for text. say explains what for; done gets the cleaned text. Where it is required an empty one
// is refused.
func NewAsk(title, say, start string, required bool, done func(string) screen.Action) *Ask {
	a := &Ask{title: title, say: say, required: required, done: done, area: NewArea(start)}
	a.rows = []screen.Row{
		{Keys: []string{"enter"}, Help: "keep", Long: "Keep the text", Always: true, Do: a.keep, Off: a.whyNot},
		{Keys: []string{"alt+enter", "ctrl+j"}, Shown: "ctrl+j", Help: "new line", Long: "Start a new line", Always: true, Do: a.newline},
		closing("back"),
	}
	return a
}

// NewArea makes a focused text area with the program's own cursor.
func NewArea(start string) textarea.Model {
	area := textarea.New()
	area.ShowLineNumbers, area.Prompt, area.CharLimit = false, "", 4000
	area.SetVirtualCursor(false)
	area.SetValue(start)
	area.MoveToEnd()
	area.Focus()
	return area
}

// StyleArea gives a text area the theme's inks.
func StyleArea(th *theme.Theme, area *textarea.Model) {
	s := area.Styles()
	s.Focused.Text, s.Focused.CursorLine = th.Style(th.Text), th.Style(th.Text)
	s.Focused.Placeholder, s.Focused.EndOfBuffer = th.Style(th.Muted), th.Style(th.Faint)
	area.SetStyles(s)
}

// Title names the question.
func (a *Ask) Title() string { return a.title }

// Rows are its keys.
func (a *Ask) Rows() []screen.Row { return a.rows }

// Editing is always true.
func (a *Ask) Editing() bool { return true }

// Update takes what is typed.
func (a *Ask) Update(msg tea.Msg) screen.Action {
	m, cmd := a.area.Update(msg)
	a.area = m
	return screen.RunOf(cmd)
}

// Resize gives the most room.
func (a *Ask) Resize(w, h int) {
	a.w = max(min(w, 72), 1)
	a.area.SetWidth(a.w)
	a.area.SetHeight(max(min(h-len(text.Wrap(a.say, a.w)), 5), 1))
}

func (a *Ask) whyNot() string {
	if a.required && text.Line(a.area.Value()) == "" {
		return "Say why first: the reason is printed with the answer"
	}
	return ""
}

func (a *Ask) keep(string) screen.Action { return after(a.done(text.Clean(a.area.Value()))) }

func (a *Ask) newline(string) screen.Action {
	a.area.InsertString("\n")
	return nil
}

// View draws what is asked and the text.
func (a *Ask) View(th *theme.Theme) []string {
	if a.w < 2 {
		return nil
	}
	var rows []string
	for _, l := range text.Wrap(a.say, a.w) {
		rows = append(rows, th.Line().Put(th.Muted, l).Fit(a.w))
	}
	area := a.area
	StyleArea(th, &area)
	return append(rows, AreaRows(th, &area, a.w)...)
}

// Cursor is in the text, under what is asked.
func (a *Ask) Cursor() *tea.Cursor {
	c := a.area.Cursor()
	if c != nil {
		c.Y += len(text.Wrap(a.say, a.w))
	}
	return c
}
