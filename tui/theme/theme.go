// Package theme is how the program looks: colour tokens, inks, signs and the range bar.
//
// A state is told by a sign and a word first and by colour second; nothing is lost without colour. Green, amber
// and red mean status and nothing else, violet means STOP, one accent marks what can be acted on, greys are
// structure. A screen asks for a token ([Theme.Warn]), never for a colour.
package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Theme is the tokens in one appearance. Make it with [New]; it is read-only.
type Theme struct {
	Dark  bool
	ASCII bool
	Sign  Signs

	Text   Ink // what is read
	Strong Ink // what is read first
	Muted  Ink // what supports it
	Faint  Ink // rules, dots, empty cells, what lies under a dialog: never a word that is read
	Accent Ink // what can be acted on
	Key    Ink // a key to press
	Good   Ink
	Warn   Ink
	Bad    Ink
	Stop   Ink // STOP flags, outside policy
	Chosen Ink // the row or word under the cursor
	Badge  Ink // the product's name, and the tab one stands on

	bar    [5]Ink
	ground string // background of the chosen row
	colors palette
}

// palette is the colours of one appearance.
type palette struct {
	text, strong, muted, faint, accent, good, warn, bad, stop, ground color.Color
	bar                                                               [4]color.Color
}

var dark = palette{
	text: rgb("#D0D0D0"), strong: rgb("#F5F5F5"), muted: rgb("#A0A0A0"), faint: rgb("#585858"),
	accent: rgb("#4FC3B5"), good: rgb("#6CC24A"), warn: rgb("#E5B13A"), bad: rgb("#F0706A"), stop: rgb("#C58AF9"),
	ground: rgb("#303030"),
	bar:    [4]color.Color{rgb("#4FC3B5"), rgb("#3A9C91"), rgb("#36877F"), rgb("#7A7A7A")},
}

var light = palette{
	text: rgb("#303030"), strong: rgb("#121212"), muted: rgb("#626262"), faint: rgb("#B2B2B2"),
	accent: rgb("#0B6E66"), good: rgb("#286F18"), warn: rgb("#8A5A00"), bad: rgb("#B3261E"), stop: rgb("#6D28B5"),
	ground: rgb("#E4E4E4"),
	bar:    [4]color.Color{rgb("#0B6E66"), rgb("#247F77"), rgb("#4A9C94"), rgb("#8A8A8A")},
}

// New makes the theme for a dark or light terminal; ascii draws with plain characters only.
func New(isDark, ascii bool) *Theme {
	p := light
	if isDark {
		p = dark
	}
	t := &Theme{Dark: isDark, ASCII: ascii, Sign: unicodeSigns, colors: p, ground: background(p.ground)}
	if ascii {
		t.Sign = asciiSigns
	}
	t.Text, t.Strong, t.Muted, t.Faint = ink(p.text), ink(p.strong).bold(), ink(p.muted), ink(p.faint)
	t.Accent, t.Key = ink(p.accent), ink(p.accent).bold()
	t.Good, t.Warn, t.Bad, t.Stop = ink(p.good), ink(p.warn), ink(p.bad), ink(p.stop).bold()
	t.Chosen = ink(p.strong).bold()
	t.Badge = ink(p.accent).reverse() // reversed, so that it stands out without colour, too
	for i, c := range p.bar {
		t.bar[i] = ink(c)
	}
	t.bar[4] = t.Faint
	return t
}

// Count is the ink of a count: none is no alarm.
func (t *Theme) Count(n int, ink Ink) Ink {
	if n == 0 {
		return t.Muted
	}
	return ink
}

func rgb(hex string) color.Color { return lipgloss.Color(hex) }
