// Package text prepares words for the screen: control characters out, then wrapped, cut and padded by the
// width the eye sees.
//
// Everything a person typed, and everything read from a file, passes through [Clean] or [Line] before it is
// drawn. Widths are terminal columns, counted by grapheme; never bytes.
package text

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Clean takes escape sequences and control characters out of s, keeps line breaks, turns a tab into four
// spaces and invalid UTF-8 into U+FFFD. Marks that reverse the direction of writing go too: they can make a
// line read as something that was not typed.
func Clean(s string) string {
	if printable(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = ansi.Strip(s)
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r':
			return '\n'
		case unicode.IsControl(r) || hidden(r):
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\t", "    "))
}

// Line is Clean on one line: breaks and runs of space become one space.
func Line(s string) string {
	if printable(s) && !strings.Contains(s, "  ") {
		return strings.TrimSpace(s)
	}
	return strings.Join(strings.Fields(Clean(s)), " ")
}

// Row is s fit for one row of the screen, as long as it was but for what cannot be drawn.
func Row(s string) string {
	if printable(s) {
		return s
	}
	return strings.ReplaceAll(Clean(s), "\n", " ")
}

// printable is the common case: nothing to clean, found without allocating.
func printable(s string) bool {
	for _, r := range s {
		if r >= ' ' && r <= '~' {
			continue
		}
		if r == utf8.RuneError || unicode.IsControl(r) || hidden(r) {
			return false
		}
	}
	return true
}

// hidden is a format character: it draws nothing and changes what stands around it. Joiners stay, scripts need them.
func hidden(r rune) bool {
	return r > '~' && r != 0x200c && r != 0x200d && unicode.Is(unicode.Cf, r)
}

// Width is the number of columns s takes.
func Width(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return ansi.StringWidth(s)
		}
	}
	return len(s)
}

// Cut shortens s to at most width columns, the last of them an ellipsis where something was lost.
func Cut(s string, width int) string {
	if width <= 0 {
		return ""
	}
	if Width(s) <= width {
		return s
	}
	return ansi.Truncate(s, width, "…")
}

// Wrap breaks s into lines of at most width columns, at spaces where it can and behind the hyphen of a word, never
// within an id or a date. Blank lines stay. A width below 1 gives nothing.
func Wrap(s string, width int) []string {
	if width < 1 || s == "" {
		return nil
	}
	var lines []string
	for _, par := range strings.Split(Clean(s), "\n") {
		// Wrap lets a line that starts with spaces run over; Hardwrap cuts what is left of that.
		wrapped := ansi.Hardwrap(ansi.Wrap(bind(par), width, ""), width, true)
		for _, l := range strings.Split(wrapped, "\n") {
			lines = append(lines, strings.ReplaceAll(strings.TrimRight(l, " "), bound, "-"))
		}
	}
	return lines
}

// bound stands for a hyphen that no line may end on while text is wrapped: it is as wide, and no place to break.
const bound = "\u2011"

// bind takes the hyphens of ids and dates out of the places to break: in "E-CLO-3@north-dam" and "2026-11-24" none is
// one, in "after-care" it is.
func bind(s string) string {
	if !strings.Contains(s, "-") {
		return s
	}
	words := strings.Split(s, " ")
	for i, w := range words {
		if strings.ContainsFunc(w, func(r rune) bool { return r == '@' || r >= '0' && r <= '9' }) {
			words[i] = strings.ReplaceAll(w, "-", bound)
		}
	}
	return strings.Join(words, " ")
}

// Pad fills s with spaces to width columns, and cuts it where it is longer.
func Pad(s string, width int) string {
	s = Cut(s, width)
	if n := width - Width(s); n > 0 {
		return s + Spaces(n)
	}
	return s
}

// Spaces is n spaces, none where n is negative.
func Spaces(n int) string {
	if n <= 0 {
		return ""
	}
	if n <= len(blank) {
		return blank[:n]
	}
	return strings.Repeat(" ", n)
}

const blank = "                                                                                                                                                                                                                                                                "

// Plural is a number with words of which more than a noun changes: "1 answer is", "3 answers are". A noun alone is
// scoring.Count's.
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// Year is a year as four digits.
func Year(y int) string { return strconv.Itoa(y) }
