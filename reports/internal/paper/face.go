package paper

import (
	"sync"

	"eliasnaur.com/font/roboto/robotobold"
	"eliasnaur.com/font/roboto/robotocondensedbold"
	"eliasnaur.com/font/roboto/robotocondensedregular"
	"eliasnaur.com/font/roboto/robotoitalic"
	"eliasnaur.com/font/roboto/robotolight"
	"eliasnaur.com/font/roboto/robotomedium"
	"eliasnaur.com/font/roboto/robotoregular"
	"github.com/go-fonts/dejavu/dejavusanscondensed"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Face is one of the embedded fonts.
type Face uint8

// The faces: Roboto for text, Roboto Condensed for dense tables, Light for large figures. The fallback draws the
// characters that Roboto lacks and is embedded only where one occurs.
const (
	Regular Face = iota
	Medium
	Bold
	Italic
	Light
	Narrow
	NarrowBold
	fallback
	faceCount
)

// faceData holds the names under which gofpdf knows the fonts, and their bytes.
var faceData = [faceCount]struct {
	name string
	ttf  []byte
}{
	Regular: {"roboto", robotoregular.TTF}, Medium: {"robotomedium", robotomedium.TTF},
	Bold: {"robotobold", robotobold.TTF}, Italic: {"robotoitalic", robotoitalic.TTF},
	Light: {"robotolight", robotolight.TTF}, Narrow: {"robotocondensed", robotocondensedregular.TTF},
	NarrowBold: {"robotocondensedbold", robotocondensedbold.TTF}, fallback: {"dejavu", dejavusanscondensed.TTF},
}

var parseFace = func() (f [faceCount]func() *sfnt.Font) {
	for i := range f {
		f[i] = sync.OnceValue(func() *sfnt.Font {
			parsed, err := sfnt.Parse(faceData[i].ttf)
			if err != nil {
				panic("paper: embedded font " + faceData[i].name + ": " + err.Error())
			}
			return parsed
		})
	}
	return f
}()

// lastRune is the highest character gofpdf can draw.
const lastRune = 0xFFFF

// metrics measures text. It caches as it goes, so it belongs to one book.
type metrics struct {
	widths [faceCount]map[rune]int16
	ascii  [faceCount][128]int16
	buf    sfnt.Buffer
}

// advance is the width of a character in thousandths of the font size, -1 where the face does not have it.
func (m *metrics) advance(f Face, r rune) int {
	if r < 128 && m.ascii[f][r] != 0 {
		return int(m.ascii[f][r])
	}
	if w, ok := m.widths[f][r]; ok {
		return int(w)
	}
	w := m.measure(f, r)
	if r < 128 {
		m.ascii[f][r] = w
		return int(w)
	}
	if m.widths[f] == nil {
		m.widths[f] = map[rune]int16{}
	}
	m.widths[f][r] = w
	return int(w)
}

func (m *metrics) measure(f Face, r rune) int16 {
	if r > lastRune {
		return -1
	}
	parsed := parseFace[f]()
	glyph, err := parsed.GlyphIndex(&m.buf, r)
	if err != nil || glyph == 0 {
		return -1
	}
	w, err := parsed.GlyphAdvance(&m.buf, glyph, fixed.I(1000), font.HintingNone)
	if err != nil {
		return -1
	}
	return int16(w.Round())
}

// has says whether a face, or else the fallback, can draw a character.
func (m *metrics) has(f Face, r rune) bool {
	return m.advance(f, r) >= 0 || m.advance(fallback, r) >= 0
}

// runeWidth is a character's width in thousandths, in the face or in the fallback.
func (m *metrics) runeWidth(f Face, r rune) int {
	if w := m.advance(f, r); w >= 0 {
		return w
	}
	return max(m.advance(fallback, r), 0)
}

// width of text in millimetres.
func (m *metrics) width(text string, s Style) float64 {
	total := 0
	for _, r := range text {
		total += m.runeWidth(s.Face, r)
	}
	return float64(total) * s.Size / 1000 * pointMM
}

// pointMM is a point in millimetres.
const pointMM = 25.4 / 72
