package paper

import (
	"math"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

func book() *Book { return New(Info{}, 0x0B6E4F) }

var body = Style{Regular, 9, Ink}

func texts(lines []Line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		for _, p := range l.pieces {
			out[i] += p.text
		}
	}
	return out
}

// Law: no line is wider than the room, unless it is a single character; and nothing but white space is lost.
func TestWrapLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := book()
		text := rapid.StringOfN(rapid.RuneFrom([]rune("abcdefgæøåČŋłΩЖ0123456789 .,-/_\n€₂→é")), 0, 200, -1).Draw(t, "text")
		width := rapid.Float64Range(0.5, 170).Draw(t, "width")
		lines := b.wrap([]Span{{Text: text, Style: body}}, width)
		for _, l := range lines {
			drawn := 0
			for _, p := range l.pieces {
				drawn += len([]rune(p.text))
			}
			if drawn > 1 && l.width > width+0.02 {
				t.Fatalf("a line of %.2f mm in %.2f: %q", l.width, width, texts([]Line{l}))
			}
		}
		if got := strings.Join(texts(lines), ""); solid(got) != solid(text) {
			t.Fatalf("%q became %q", text, got)
		}
	})
}

func solid(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func TestWrap(t *testing.T) {
	b := book()
	for _, c := range []struct {
		name, text string
		width      float64
		want       []string
	}{
		{"words", "one two three", 12, []string{"one two", "three"}},
		{"a soft hyphen breaks", "hydro\u00ADmetallurgy", 16, []string{"hydro-", "metallurgy"}},
		{"a soft hyphen goes", "hydro\u00ADmetallurgy", 60, []string{"hydrometallurgy"}},
		{"ids stay whole", "see E-TAI-3 now", 11, []string{"see", "E-TAI-3", "now"}},
		{"dates and ranges stay whole", "2026-11-24 41–63", 18, []string{"2026-11-24", "41–63"}},
		{"words break behind their hyphen", "a well-known", 11, []string{"a well-", "known"}},
		{"a no-break space holds", "10\u00A0000 people", 16, []string{"10\u00A0000", "people"}},
		{"a number keeps its sign", "and 40 % of it", 12, []string{"and", "40\u00A0% of", "it"}},
		{"lines end where they are told to", "one\n\ntwo", 60, []string{"one", "", "two"}},
		{"nothing", "", 60, []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := texts(b.wrap([]Span{{Text: c.text, Style: body}}, c.width))
			if strings.Join(got, "|") != strings.Join(c.want, "|") {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWrapBreaksAddressesAtTheirSeparators(t *testing.T) {
	url := "https://example.org/documents/tailings/dam-breach-analysis-final.pdf?session=0123456789"
	for _, line := range texts(book().wrap([]Span{{Text: url, Style: body}}, 60))[:1] {
		if !strings.ContainsAny(line[len(line)-1:], "/.-_?=&") {
			t.Errorf("broken in the middle of a name: %q", line)
		}
	}
}

func TestClean(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		boxes            int
	}{
		{"plain", "plain text", "plain text", 0},
		{"composes accents", "e\u0301", "é", 0},
		{"drops controls", "a\abc\x00d\x7f", "abcd", 0},
		{"a tab is a space", "a\tb", "a b", 0},
		{"strips terminal sequences whole", "\x1b[31mred\x1b[0m \x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "red link", 0},
		{"an escape alone", "a\x1b", "a", 0},
		{"emoji become one box", "fine 👍🏽 and 👩‍🔬🇳🇴.", "fine □ and □.", 5},
		{"scripts that need shaping", "العربية x", "□ x", 7},
		{"invalid UTF-8", "a\xffb", "a\uFFFDb", 0},
		{"direction marks", "a\u202eb\u200fc", "abc", 0},
		{"Norwegian, Sami, Polish, Greek", "æøå čđŋšŧž ǩǥʒǯ łżźć Ελληνικά CO₂ ≤ ≥ − €", "æøå čđŋšŧž ǩǥʒǯ łżźć Ελληνικά CO₂ ≤ ≥ − €", 0},
		{"the fallback has them", "→ ✓ ● ■ ▲", "→ ✓ ● ■ ▲", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := &metrics{}
			got, boxes := m.clean(c.text)
			if got != c.want || boxes != c.boxes {
				t.Errorf("got %q with %d boxes, want %q with %d", got, boxes, c.want, c.boxes)
			}
		})
	}
}

// Law: whatever was typed, what is drawn holds no control character and nothing beyond the fonts.
func TestCleanLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := &metrics{}
		text := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")) + rapid.String().Draw(t, "text")
		got, _ := m.clean(text)
		for _, r := range got {
			if r != '\n' && unicode.IsControl(r) || r > lastRune || r != '\n' && r != softHyphen && r != zeroSpace && !m.has(Regular, r) {
				t.Fatalf("%q is left in %q", r, got)
			}
		}
	})
}

func TestANumberThatIsNoneFailsTheBook(t *testing.T) {
	b := book()
	f := b.Flow()
	f.NewPage()
	f.Pen().Rect(0, math.NaN(), 1, 1, Ink, None)
	if _, err := b.Render(func(Pen, *Page, int, int) {}); err == nil {
		t.Error("a broken page was written")
	}
}

func TestContrast(t *testing.T) {
	for _, fill := range []Color{White, Paper, Green, Red, Violet, Amber, 0x0B6E4F, 0xE08A4C, 0xDDE2E0} {
		if ratio := Contrast(fill, On(fill)); ratio < 4 {
			t.Errorf("%06x: the ink on it has a contrast of %.1f", uint32(fill), ratio)
		}
	}
}
