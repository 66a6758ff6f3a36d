package theme

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"assay/tui/text"
)

// Ink is a colour and weight, kept as the SGR parameters that switch it on. Styling a word this way costs a
// string join; a full style engine per word is what made frames slow.
type Ink struct {
	params string
	color  color.Color
}

func ink(c color.Color) Ink { return Ink{params(ansi.Style{}.ForegroundColor(c)), c} }
func (i Ink) bold() Ink     { return Ink{"1;" + i.params, i.color} }
func (i Ink) reverse() Ink  { return Ink{"1;7;" + i.params, i.color} }

// On is the sequence that switches the ink on, for text that somebody else draws.
func (i Ink) On() string { return "\x1b[" + i.params + "m" }

// Under is the ink underlined.
func (i Ink) Under() Ink { return Ink{"4;" + i.params, i.color} }

func background(c color.Color) string { return params(ansi.Style{}.BackgroundColor(c)) }

// params strips the frame of a sequence: "\x1b[38;2;1;2;3m" to "38;2;1;2;3".
func params(s ansi.Style) string {
	return strings.TrimSuffix(strings.TrimPrefix(s.String(), "\x1b["), "m")
}

// Render styles s. Nothing may be nested inside: the end resets everything.
func (i Ink) Render(s string) string {
	if s == "" {
		return ""
	}
	return "\x1b[" + i.params + "m" + s + "\x1b[m"
}

// Line builds one row of the screen from left to right and knows how wide it is. Whatever is put in is cleaned on
// the way: no text, whoever typed it, can move the cursor or break the row.
type Line struct {
	b      strings.Builder
	width  int
	ground string
}

// Line starts a row.
func (t *Theme) Line() *Line { return &Line{} }

// ChosenLine starts the row under the cursor: it lies on a ground of its own.
func (t *Theme) ChosenLine() *Line { return &Line{ground: t.ground} }

// Pick is ChosenLine where chosen, else Line.
func (t *Theme) Pick(chosen bool) *Line {
	if chosen {
		return t.ChosenLine()
	}
	return t.Line()
}

// Put adds s in an ink.
func (l *Line) Put(i Ink, s string) *Line {
	if s == "" {
		return l
	}
	s = text.Row(s)
	l.b.WriteString("\x1b[")
	l.b.WriteString(i.params)
	if l.ground != "" {
		l.b.WriteByte(';')
		l.b.WriteString(l.ground)
	}
	l.b.WriteByte('m')
	l.b.WriteString(s)
	l.b.WriteString("\x1b[m")
	l.width += text.Width(s)
	return l
}

// Raw adds s that is styled already and width columns wide.
func (l *Line) Raw(s string, width int) *Line {
	l.b.WriteString(s)
	l.width += width
	return l
}

// Gap adds n blank columns.
func (l *Line) Gap(n int) *Line {
	if n <= 0 {
		return l
	}
	if l.ground != "" {
		l.b.WriteString("\x1b[" + l.ground + "m" + text.Spaces(n) + "\x1b[m")
	} else {
		l.b.WriteString(text.Spaces(n))
	}
	l.width += n
	return l
}

// To moves to a column, at least one blank on where the row is already there.
func (l *Line) To(column int) *Line { return l.Gap(max(column-l.width, 0)) }

// PutRight adds s so that it ends before column end.
func (l *Line) PutRight(end int, i Ink, s string) *Line {
	return l.To(end-text.Width(s)).Put(i, s)
}

// PutCell adds s cut or padded to width columns.
func (l *Line) PutCell(width int, i Ink, s string) *Line {
	if width <= 0 {
		return l
	}
	s = text.Cut(s, width)
	at := l.width
	return l.Put(i, s).To(at + width)
}

// Width is how wide the row is so far.
func (l *Line) Width() int { return l.width }

// Fit ends the row at exactly width columns, with an ellipsis where something was lost.
func (l *Line) Fit(width int) string {
	if width <= 0 {
		return ""
	}
	l.Gap(width - l.width)
	if l.width <= width {
		return l.b.String()
	}
	s := ansi.Truncate(l.b.String(), width, "…")
	return s + text.Spaces(width-ansi.StringWidth(s)) // a wide character may have been in the way
}

// Style is the ink for a library that wants a Lip Gloss style.
func (t *Theme) Style(i Ink) lipgloss.Style {
	s := lipgloss.NewStyle().Bold(strings.HasPrefix(i.params, "1;"))
	if i.color != nil {
		s = s.Foreground(i.color)
	}
	return s
}
