package theme

import (
	"image/color"
	"math"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"assay/tui/text"
)

// The bar is exactly as wide as asked, its parts stand in order, and a range that is open shows.
func TestBarLaw(t *testing.T) {
	th := New(true, false)
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.IntRange(2, 60).Draw(t, "w")
		r := Range{Known: true, Low: rapid.IntRange(0, 100).Draw(t, "low")}
		r.High = rapid.IntRange(r.Low, 100).Draw(t, "high")
		r.Documented = rapid.IntRange(0, r.Low).Draw(t, "documented")
		r.Verified = rapid.IntRange(0, r.Documented).Draw(t, "verified")
		at := 0
		cells := r.cells(w)
		for i, end := range cells {
			if end < at {
				t.Fatalf("part %d ends at %d, before %d: %v", i, end, at, cells)
			}
			at = end
		}
		if r.High > r.Low && cells[3] == cells[2] {
			t.Fatalf("open range %d to %d does not show in %v", r.Low, r.High, cells)
		}
		if got := text.Width(ansi.Strip(th.Bar(th.Line(), r, w).Fit(w))); got != w {
			t.Fatalf("bar is %d columns wide, want %d", got, w)
		}
	})
}

func TestBarDrawing(t *testing.T) {
	r := Range{Known: true, Verified: 16, Documented: 33, Low: 41, High: 63}
	for _, c := range []struct {
		ascii bool
		want  string
	}{{false, "████▓▓▓▓▒▒░░░░░·········"}, {true, "####====--:::::........."}} {
		th := New(true, c.ascii)
		if got := ansi.Strip(th.Bar(th.Line(), r, 24).Fit(24)); got != c.want {
			t.Errorf("bar = %s, want %s", got, c.want)
		}
	}
}

// Without colour every state still reads: the signs of one kind differ from one another in both alphabets.
func TestSignsDiffer(t *testing.T) {
	for _, s := range []Signs{unicodeSigns, asciiSigns} {
		for _, family := range [][]string{
			append(s.Level[:], s.Open, s.Unknown, s.NotApplicable, s.NotYetDue),
			{s.Met, s.Partly, s.NotMet, s.Unknown, s.NotApplicable},
			{s.Raised, s.FlagOpen, s.NotRaised, s.Cleared},
			{s.Confirm, s.Disagree, s.Mark, s.Waits},
			s.Bar[:],
		} {
			seen := map[string]bool{}
			for _, sign := range family {
				if sign == "" || seen[sign] {
					t.Errorf("sign %q stands twice or is empty in %q", sign, family)
				}
				seen[sign] = true
			}
		}
	}
	all := strings.Join(append(asciiSigns.Level[:], asciiSigns.Raised, asciiSigns.Met, asciiSigns.Rule), "")
	for _, r := range all {
		if r > '~' {
			t.Errorf("%q is not ASCII", r)
		}
	}
}

// Words read at 4.5 to 1 and parts of the bar at 3 to 1, on the ground of the terminal and of the row under the cursor
// (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		name    string
		colors  palette
		grounds []color.Color
	}{
		{"dark", dark, []color.Color{rgb("#000000"), rgb("#1E1E1E"), dark.ground}},
		{"light", light, []color.Color{rgb("#FFFFFF"), light.ground}},
	} {
		p := c.colors
		for i, word := range []color.Color{p.text, p.strong, p.muted, p.accent, p.good, p.warn, p.bad, p.stop} {
			for _, ground := range c.grounds {
				if got := contrast(word, ground); got < 4.5 {
					t.Errorf("%s: word %d has a contrast of %.2f on %v", c.name, i, got, ground)
				}
			}
		}
		for i, part := range p.bar {
			if got := contrast(part, c.grounds[0]); got < 3 {
				t.Errorf("%s: part %d of the bar has a contrast of %.2f", c.name, i, got)
			}
		}
	}
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	linear := func(v uint32) float64 {
		x := float64(v) / 0xffff
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func TestLine(t *testing.T) {
	th := New(false, false)
	l := th.ChosenLine().Put(th.Strong, "Tailings").PutRight(20, th.Muted, "6/11").Fit(24)
	if got := ansi.Strip(l); got != "Tailings        6/11    " {
		t.Errorf("line = %q", got)
	}
	for w, want := range map[int]string{5: "漢字…", 4: "漢… ", 8: "漢字漢字"} {
		if got := ansi.Strip(th.Line().Put(th.Text, "漢字漢字").Fit(w)); got != want {
			t.Errorf("line of %d columns is %q, want %q", w, got, want)
		}
	}
}
