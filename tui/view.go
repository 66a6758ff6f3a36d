package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// View draws header, screen and footer, and the dialog on top of them.
func (m *Model) View() tea.View {
	rows, cursor := m.frame()
	v := tea.NewView(strings.Join(rows, "\n"))
	v.AltScreen, v.Cursor = true, cursor
	if m.mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.WindowTitle = "assay"
	if m.session != nil {
		v.WindowTitle = text.Line(m.session.Name()) + " - assay"
	}
	return v
}

// frame is exactly h rows, each w columns wide.
func (m *Model) frame() ([]string, *tea.Cursor) {
	if m.w <= 0 || m.h <= 0 {
		return nil, nil
	}
	if screen.TooSmall(m.w, m.h) {
		return m.tooSmall(), nil
	}
	f := screen.FrameOf(m.w, m.h)
	rows := make([]string, 0, m.h)
	rows = append(rows, m.header(), m.tabBar())
	body, foot := m.current().View(m.th), m.footer()
	for i := range f.Body.H + 1 - len(foot) {
		if i < len(body) {
			rows = append(rows, body[i])
		} else {
			rows = append(rows, text.Spaces(m.w))
		}
	}
	rows = append(rows, foot...)
	if b := m.box(); b != nil {
		rows, cursor := m.over(rows, b, m.h-len(foot))
		return m.th.Rows(rows), cursor
	}
	return m.th.Rows(rows), moved(m.current().Cursor(), f.Body.X, f.Body.Y)
}

func moved(c *tea.Cursor, x, y int) *tea.Cursor {
	if c != nil {
		c.X, c.Y = c.X+x, c.Y+y
	}
	return c
}

func (m *Model) tooSmall() []string {
	rows := make([]string, m.h)
	for i := range rows {
		rows[i] = text.Spaces(m.w)
	}
	say := fmt.Sprintf("assay needs %d x %d; this is %d x %d", screen.SmallW, screen.SmallH, m.w, m.h)
	rows[m.h/2] = m.th.Line().Put(m.th.Text, text.Cut(say, m.w)).Fit(m.w)
	return rows
}

// over draws a dialog over the rows, which go grey and keep their words; the header and what stands from row foot on,
// where a note is said, keep their colours.
func (m *Model) over(rows []string, b screen.Box, foot int) ([]string, *tea.Cursor) {
	box, w, h := dialog.Frame(m.th, b, m.w-4, m.h-2)
	x, y := max((m.w-w)/2, 0), max((m.h-h)/3, 1)
	for i := range rows {
		plain := ansi.Strip(rows[i])
		if i < y || i >= y+h {
			if i > 0 && i < foot {
				rows[i] = m.th.Faint.Render(plain)
			}
			continue
		}
		l := m.th.Line().PutCell(x, m.th.Faint, ansi.Cut(plain, 0, x)).Raw(box[i-y], w)
		rows[i] = l.Put(m.th.Faint, ansi.Cut(plain, x+w, m.w)).Fit(m.w)
	}
	return rows, moved(b.Cursor(), x+2, y+1)
}

// header says where one is: project, rating, range, how much is answered, flags, and whether it is saved.
func (m *Model) header() string {
	l := m.th.Line()
	if m.session == nil || m.w >= screen.WideW {
		l.Put(m.th.Badge, " assay ")
	}
	l.Gap(1)
	if m.session == nil {
		l.Put(m.th.Strong, "Assessments")
		if m.opening != "" {
			l.Put(m.th.Muted, "  opening "+text.Line(screen.FileName(m.opening)))
		}
		return l.PutRight(m.w-1, m.th.Muted, "as of "+m.opt.AsOf.String()).Fit(m.w)
	}
	right := m.headerRight()
	room := m.w - l.Width() - right.Width() - 3
	name := text.Cut(text.Line(m.session.Name()), room)
	l.Put(m.th.Strong, name)
	if date := "  as of " + m.session.AsOf.String(); text.Width(name)+len(date) <= room && m.w >= screen.WideW {
		l.Put(m.th.Muted, date)
	}
	l.Gap(m.w - l.Width() - right.Width() - 1)
	return l.Raw(right.Fit(right.Width()), right.Width()).Fit(m.w)
}

func (m *Model) headerRight() *theme.Line {
	th, s := m.th, m.session
	o := &s.Result.Overall
	r := screen.RangeOf(o.Figures)
	bar := min(max(12+(m.w-screen.WideW)*6/10, 12), 24)
	if m.w < shortTabsW { // the name needs the room
		bar = 6
	}
	l := th.Line().Put(screen.RatingInk(th, o.Rating), scoring.RatingWord(o.Rating)).Gap(2)
	th.Bar(l, r, bar).Gap(1).Put(th.Strong, th.Words(r)).Gap(2)
	l.Put(th.Text, scoring.Percent(o.Coverage)).Gap(2)
	raised, open := screen.FlagCounts(s.Result)
	l.Put(th.Count(raised, th.Bad), th.Sign.Raised+fmt.Sprint(raised)).Gap(1).Put(th.Count(open, th.Warn), th.Sign.FlagOpen+fmt.Sprint(open)).Gap(2)
	if n := len(s.Result.Disagreements); n > 0 {
		l.Put(th.Warn, th.Sign.Disagree+fmt.Sprint(n)).Gap(2)
	}
	return m.savedState(l)
}

func (m *Model) savedState(l *theme.Line) *theme.Line {
	th, s := m.th, m.session
	switch {
	case s.ReadOnly != "":
		return l.Put(th.Warn, "read-only")
	case s.Trouble != "":
		return l.Put(th.Bad, th.Sign.Unsaved+" not saved")
	case m.saving || len(s.Unsaved) > 0:
		return l.Put(th.Muted, "saving")
	case m.w >= screen.WideW:
		return l.Put(th.Muted, "saved "+s.Saved.Format("15:04"))
	}
	return l.Put(th.Muted, "saved")
}

// tabBar names the screens with the letter that opens each; it closes the header with a rule.
func (m *Model) tabBar() string {
	th := m.th
	l := th.Line()
	if m.session == nil {
		return l.Put(th.Faint, strings.Repeat(th.Sign.Rule, m.w)).Fit(m.w)
	}
	l.Put(th.Faint, th.Sign.Rule)
	for _, t := range tabs {
		before, letter, behind := t.parts(m.w)
		if t.id == m.at {
			l.Put(th.Badge, " "+t.standing(m.w)+" ")
			continue
		}
		l.Gap(1).Put(th.Muted, before).Put(th.Accent.Under(), letter).Put(th.Muted, behind)
		if m.w >= fullTabsW {
			l.Gap(1)
		}
	}
	return l.Put(th.Faint, strings.Repeat(th.Sign.Rule, max(m.w-l.Width(), 0))).Fit(m.w)
}

// footer is a note while there is one, else the keys that work now.
func (m *Model) footer() []string {
	if m.note.Text != "" {
		return m.noteRows()
	}
	return []string{m.keyRow()}
}

// mostNoteRows is how much of the screen a long note may cover: what to do next stands at its end.
const mostNoteRows = 3

func (m *Model) noteRows() []string {
	th, ink := m.th, m.th.Accent
	switch m.note.Kind {
	case screen.Refused:
		ink = th.Warn
	case screen.Failed:
		ink = th.Bad
	}
	lines := text.Wrap(th.Plain(text.Line(m.note.Text)), m.w-2)
	if len(lines) > mostNoteRows {
		lines[mostNoteRows-1] = text.Cut(strings.Join(lines[mostNoteRows-1:], " "), m.w-2)
		lines = lines[:mostNoteRows]
	}
	var rows []string
	for _, l := range lines {
		rows = append(rows, th.Line().Gap(1).Put(ink, l).Fit(m.w))
	}
	return rows
}

// keyRow is the keys that work now; a dialog shows its own.
func (m *Model) keyRow() string {
	th := m.th
	l := th.Line().Gap(1)
	if m.box() != nil {
		return l.Fit(m.w)
	}
	if m.current().Editing() { // letters are text: no key of theirs works, here or everywhere
		keys := dialog.Keys(th, screen.Editing(m.current().Rows()), m.w-2)
		return l.Raw(keys, text.Width(keys)).Fit(m.w)
	}
	always := []screen.Row{{Keys: []string{"ctrl+p"}, Help: "commands"}, {Keys: []string{"?"}, Help: "help"}}
	if m.w < screen.WideW {
		always = always[1:]
	}
	everywhere := dialog.Keys(th, always, m.w)
	n := text.Width(everywhere)
	keys := dialog.Keys(th, m.current().Rows(), m.w-n-4)
	l.Raw(keys, text.Width(keys))
	return l.To(m.w-n-1).Raw(everywhere, n).Fit(m.w)
}
