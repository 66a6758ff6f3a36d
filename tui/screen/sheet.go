package screen

import (
	"strings"

	"assay/scoring"
	"assay/tui/text"
	"assay/tui/theme"
)

// Sheet collects rows of one width from top to bottom: the way a screen writes prose, headings and lists.
type Sheet struct {
	Theme *theme.Theme
	W     int
	Rows  []string
}

// NewSheet starts an empty sheet.
func NewSheet(th *theme.Theme, w int) *Sheet { return &Sheet{Theme: th, W: max(w, 0)} }

// Blank adds an empty row, unless one stands there already or the sheet is empty.
func (s *Sheet) Blank() {
	if n := len(s.Rows); n > 0 && strings.TrimSpace(s.Rows[n-1]) != "" {
		s.Rows = append(s.Rows, text.Spaces(s.W))
	}
}

// Add ends a line and adds it.
func (s *Sheet) Add(l *theme.Line) { s.Rows = append(s.Rows, l.Fit(s.W)) }

// Head adds a heading with something at its right end.
func (s *Sheet) Head(title, right string) {
	s.Blank()
	l := s.Theme.Line().Gap(1).Put(s.Theme.Strong, text.Cut(title, s.W-2))
	if right != "" && l.Width()+text.Width(right)+2 < s.W {
		l.PutRight(s.W-1, s.Theme.Muted, right)
	}
	s.Add(l)
}

// Para adds wrapped text, indented by n columns.
func (s *Sheet) Para(ink theme.Ink, n int, words string) {
	for _, l := range text.Wrap(words, s.W-n-1) {
		s.Add(s.Theme.Line().Gap(n).Put(ink, s.Theme.Plain(l)))
	}
}

// Hang adds a sign and wrapped text that hangs beside it.
func (s *Sheet) Hang(n int, signInk theme.Ink, sign string, ink theme.Ink, words string) {
	at := n + text.Width(sign) + 1
	for i, l := range text.Wrap(words, s.W-at-1) {
		row := s.Theme.Line().Gap(n)
		if i == 0 {
			row.Put(signInk, sign)
		}
		s.Add(row.To(at).Put(ink, s.Theme.Plain(l)))
	}
}

// Rule adds a line across.
func (s *Sheet) Rule() {
	s.Add(s.Theme.Line().Put(s.Theme.Faint, strings.Repeat(s.Theme.Sign.Rule, s.W)))
}

// Slice is the h rows from top on, padded with blank ones.
func Slice(rows []string, top, w, h int) []string {
	out := make([]string, 0, max(h, 0))
	top = max(min(top, len(rows)-h), 0)
	for i := top; i < len(rows) && len(out) < h; i++ {
		out = append(out, rows[i])
	}
	for len(out) < h {
		out = append(out, text.Spaces(w))
	}
	return out
}

// Reading is Slice whose last row says how much more there is, and the key that shows it.
func Reading(th *theme.Theme, rows []string, top, w, h int, key string) []string {
	out := Slice(rows, top, w, h)
	if rest := len(rows) - h - max(top, 0); rest > 0 && h > 0 {
		out[h-1] = th.Line().PutRight(w-1, th.Muted, scoring.Count(rest+1, "more row")+": "+key).Fit(w)
	}
	return out
}

// Divider is a line across that says something near its right end; nothing is a plain one.
func Divider(th *theme.Theme, said string, w int) string {
	l := th.Line().Put(th.Faint, strings.Repeat(th.Sign.Rule, max(w-text.Width(said)-1, 0)))
	return l.Put(th.Muted, said).Put(th.Faint, th.Sign.Rule).Fit(w)
}

// Beside joins panes of equal height with a wall between them.
func Beside(th *theme.Theme, h int, panes ...[]string) []string {
	wall := th.Faint.Render(th.Sign.Wall)
	out := make([]string, h)
	var b strings.Builder
	for i := range h {
		b.Reset()
		for j, p := range panes {
			if j > 0 {
				b.WriteString(wall)
			}
			b.WriteString(p[i])
		}
		out[i] = b.String()
	}
	return out
}
