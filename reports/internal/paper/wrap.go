package paper

import (
	"strings"
	"unicode/utf8"
)

// Style is how a run of text looks.
type Style struct {
	Face  Face
	Size  float64 // points
	Color Color
}

// Span is a run of text in one style, or one sign. Target is an anchor of the book or a URL, "" for none.
type Span struct {
	Text   string
	Style  Style
	Target string
	Sign   Sign
}

// piece is part of a line: text or a sign at x from the line's start.
type piece struct {
	span *Span
	text string
	x, w float64
}

// Line is one laid-out line.
type Line struct {
	pieces []piece
	size   float64 // the largest on it, points
	width  float64
}

// atom is text that is not broken, with what stands behind it.
type atom struct {
	span  *Span
	text  string
	w     float64
	after gap
}

// gap says what stands between two atoms.
type gap uint8

const (
	glued   gap = iota // no break here
	blank              // a space, where the line may end
	seam               // nothing, where the line may end
	hyphen             // a soft hyphen
	newline            // the line ends
)

// wrap breaks spans into lines no wider than width: at spaces, then at soft hyphens and behind the separators of
// addresses and file names, and by character where a single word is wider than the line. It is the only place
// where lines are broken, so what is measured is what is drawn.
func (b *Book) wrap(spans []Span, width float64) []Line {
	w := wrapper{book: b, width: width}
	var atoms []atom
	for i := range spans {
		atoms = b.atoms(atoms, &spans[i])
	}
	for start := 0; start < len(atoms); {
		end := start
		for atoms[end].after == glued && end+1 < len(atoms) {
			end++
		}
		w.word(atoms[start : end+1])
		start = end + 1
	}
	w.flush()
	return w.lines
}

type wrapper struct {
	book    *Book
	width   float64
	lines   []Line
	line    Line
	pending atom // the last atom set, for the gap behind it
	ended   bool // by a newline: an empty line may follow
}

// word sets atoms that belong together.
func (w *wrapper) word(atoms []atom) {
	total := 0.0
	for _, a := range atoms {
		total += a.w
	}
	if len(w.line.pieces) > 0 && w.line.width+w.space()+total > w.width+0.01 {
		w.breakLine()
	}
	for _, a := range atoms {
		w.set(a)
	}
	if w.pending.after == newline {
		w.breakLine()
		w.ended = true
	}
}

// space is the width of the gap behind what stands on the line.
func (w *wrapper) space() float64 {
	if len(w.line.pieces) == 0 || w.pending.after != blank {
		return 0
	}
	return w.book.metrics.width(" ", w.pending.span.Style)
}

// set puts one atom on the line. One wider than a whole line is cut by character.
func (w *wrapper) set(a atom) {
	if len(w.line.pieces) > 0 && w.line.width+w.space()+a.w > w.width+0.01 {
		w.breakLine()
	}
	for a.w > w.width && a.span.Sign == NoSign && utf8.RuneCountInString(a.text) > 1 {
		head, rest := w.book.cut(a, w.width)
		w.append(head)
		w.breakLine()
		a = rest
	}
	w.append(a)
}

func (w *wrapper) append(a atom) {
	space := w.space()
	x := w.line.width + space
	last := len(w.line.pieces) - 1
	if last >= 0 && w.line.pieces[last].span == a.span && a.span.Sign == NoSign {
		p := &w.line.pieces[last]
		if space > 0 {
			p.text += " "
		}
		p.text += a.text
		p.w += space + a.w
	} else if a.text != "" || a.span.Sign != NoSign {
		w.line.pieces = append(w.line.pieces, piece{a.span, a.text, x, a.w})
	}
	w.line.width = x + a.w
	w.line.size = max(w.line.size, a.span.Style.Size)
	w.pending, w.ended = a, false
}

// breakLine ends the line; a soft hyphen at its end becomes a hyphen.
func (w *wrapper) breakLine() {
	if n := len(w.line.pieces); n > 0 && w.pending.after == hyphen {
		p := &w.line.pieces[n-1]
		p.text += "-"
		p.w += w.book.metrics.width("-", p.span.Style)
	}
	if w.line.size == 0 {
		w.line.size = w.pending.span.Style.Size
	}
	w.lines = append(w.lines, w.line)
	w.line, w.pending = Line{}, atom{span: w.pending.span}
}

func (w *wrapper) flush() {
	if len(w.line.pieces) > 0 {
		w.breakLine()
	}
}

// cut splits an atom so that its head fits, or holds one character where not even that fits.
func (b *Book) cut(a atom, room float64) (head, rest atom) {
	head, rest = a, a
	_, at := utf8.DecodeRuneInString(a.text)
	used := 0.0
	for i, r := range a.text {
		used += float64(b.metrics.runeWidth(a.span.Style.Face, r)) * a.span.Style.Size / 1000 * pointMM
		if used > room {
			break
		}
		at = i + utf8.RuneLen(r)
	}
	head.text, head.after = a.text[:at], seam
	rest.text = a.text[at:]
	head.w, rest.w = b.metrics.width(head.text, a.span.Style), b.metrics.width(rest.text, a.span.Style)
	return head, rest
}

// atoms takes a span apart.
func (b *Book) atoms(list []atom, s *Span) []atom {
	if s.Sign != NoSign {
		return append(list, atom{span: s, w: s.Sign.width(s.Style.Size), after: glued})
	}
	text := strings.ReplaceAll(b.clean(s.Text), " %", "\u00A0%") // a number keeps its sign
	for start := 0; start < len(text); {
		end, after, skip := nextBreak(text, start)
		part := text[start:end]
		list = append(list, atom{s, part, b.metrics.width(part, s.Style), after})
		start = end + skip
	}
	return list
}

// nextBreak finds the end of the atom that starts at start, what stands behind it, and how many bytes that takes.
func nextBreak(text string, start int) (end int, after gap, skip int) {
	long := wordLen(text[start:]) > longWord
	for i, r := range text[start:] {
		at := start + i
		switch r {
		case ' ':
			return at, blank, 1
		case '\n':
			return at, newline, 1
		case softHyphen:
			return at, hyphen, utf8.RuneLen(softHyphen)
		case zeroSpace:
			return at, seam, utf8.RuneLen(zeroSpace)
		case '-', '–', '/':
			next := at + utf8.RuneLen(r)
			if i > 0 && next < len(text) && (long || r != '/' && i > 1 && lower(text[next])) {
				return next, seam, 0
			}
		case '@': // between an id and its place
			if i > 0 {
				return at, seam, 0
			}
		case '.', '_', '?', '&', '=', ',', ';', ':', '\\':
			if long && i > 0 && at+1 < len(text) {
				return at + 1, seam, 0
			}
		}
	}
	return len(text), glued, 0
}

// longWord is the length in bytes from which a word without spaces is broken at its separators.
const longWord = 24

func wordLen(text string) int {
	if i := strings.IndexAny(text, " \n"); i >= 0 {
		return i
	}
	return len(text)
}

// lower keeps ids, dates and ranges whole (E-TAI-3, 2026-11-24, 41–63) and lets words break behind their hyphen.
func lower(c byte) bool { return c >= 'a' && c <= 'z' || c >= utf8.RuneSelf }
