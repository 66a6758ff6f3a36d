package screen

import (
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"assay/tui/text"
	"assay/tui/theme"
)

// Input is one line of typed text inside a screen or dialog.
type Input struct {
	model textinput.Model
	width int
}

// NewInput makes a focused line with a hint that shows while it is empty.
func NewInput(hint string) Input {
	m := textinput.New()
	m.Prompt, m.Placeholder = "", hint
	m.SetVirtualCursor(false)
	m.Focus()
	return Input{model: m}
}

// Value is what was typed, cleaned.
func (i *Input) Value() string { return text.Line(i.model.Value()) }

// Set replaces the text and puts the cursor at its end.
func (i *Input) Set(s string) { i.model.SetValue(s); i.model.CursorEnd() }

// Resize gives the columns the text may take.
func (i *Input) Resize(w int) { i.width = max(w, 1); i.model.SetWidth(i.width - 1) }

// Update takes keys and pastes.
func (i *Input) Update(msg tea.Msg) Action {
	m, cmd := i.model.Update(msg)
	i.model = m
	return RunOf(cmd)
}

// View draws the line, width columns wide.
func (i *Input) View(th *theme.Theme) string {
	s := i.model.Styles()
	s.Focused.Text, s.Focused.Placeholder = th.Style(th.Text), th.Style(th.Muted)
	m := i.model
	m.SetStyles(s)
	return th.Line().Raw(m.View(), text.Width(m.View())).Fit(i.width)
}

// Cursor is where the next letter goes, from the start of the line.
func (i *Input) Cursor(x, y int) *tea.Cursor {
	c := i.model.Cursor()
	if c == nil {
		return nil
	}
	value := []rune(i.model.Value())
	before := text.Width(string(value[:min(i.model.Position(), len(value))]))
	c.X, c.Y = x+min(before, i.width-1), y
	return c
}

// RunOf is the effect of a widget's command; nil where there is none.
func RunOf(cmd tea.Cmd) Action {
	if cmd == nil {
		return nil
	}
	return Run{Cmd: cmd}
}
