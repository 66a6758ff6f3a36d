package tui

import (
	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
	"assay/tui/text"
)

// The mouse is the terminal's, so that text can be selected, until M switches it on. It moves cursors and opens
// tabs; it never answers a question.

// wheel moves as the arrows do.
func (m *Model) wheel(msg tea.MouseWheelMsg) tea.Cmd {
	key := tea.KeyPressMsg{Code: tea.KeyDown}
	if msg.Button == tea.MouseWheelUp {
		key.Code = tea.KeyUp
	}
	return m.press(key)
}

// click opens a tab, or moves the cursor of the screen to what was clicked.
func (m *Model) click(msg tea.MouseClickMsg) tea.Cmd {
	f := screen.FrameOf(m.w, m.h)
	switch {
	case m.box() != nil || msg.Button != tea.MouseLeft || screen.TooSmall(m.w, m.h):
		return nil
	case msg.Y == f.Header.Y+1 && m.session != nil:
		if t := m.tabAt(msg.X); t != "" {
			return m.do(screen.Go{To: t})
		}
	case msg.Y >= f.Body.Y && msg.Y < f.Footer.Y:
		if c, ok := m.current().(screen.Clicker); ok {
			return m.do(c.Click(msg.X-f.Body.X, msg.Y-f.Body.Y))
		}
	}
	return nil
}

// tabAt is the tab drawn at a column, behind the rule that the bar begins with.
func (m *Model) tabAt(x int) screen.ID {
	at := 1
	for _, t := range tabs {
		before, letter, behind := t.parts(m.w)
		end := at + text.Width(before+letter+behind) + 1
		switch {
		case t.id == m.at:
			end = at + text.Width(t.standing(m.w)) + 2
		case m.w >= fullTabsW:
			end++
		}
		if x >= at && x < end {
			return t.id
		}
		at = end
	}
	return ""
}
