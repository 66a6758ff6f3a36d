package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain":                   "plain",
		"\x1b[31mred\x1b[0m":      "red",
		"a\tb":                    "a    b",
		"bell\a and \u0085 C1":    "bell and  C1",
		"two\r\nlines":            "two\nlines",
		"abc\u202Etxt.exe":        "abctxt.exe",
		"\x1b]0;title\x07 shown":  " shown",
		"bad \xff byte":           "bad \uFFFD byte",
		"č đ ŋ ₂ ≤ 漢":             "č đ ŋ ₂ ≤ 漢",
		"\x1b]8;;http://x\x1b\\y": "y",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}

// Whatever is typed, no control character reaches the screen and no line is wider than asked.
func TestWrapLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		w := rapid.IntRange(1, 40).Draw(t, "w")
		for _, l := range Wrap(s, w) {
			if strings.ContainsAny(l, "\x1b\n\r\t\a\b") {
				t.Fatalf("control character in %q", l)
			}
			if w > 1 && Width(l) > w { // a wide character cannot be halved
				t.Fatalf("line %q is %d columns wide, more than %d", l, Width(l), w)
			}
		}
	})
}

// A word may break behind its hyphen; an id and a date are read as one.
func TestWrapKeepsIDsWhole(t *testing.T) {
	for _, c := range []struct {
		in   string
		w    int
		want string
	}{
		{"fund of the after-care", 18, "fund of the after-|care"},
		{"read on 2026-11-24", 15, "read on|2026-11-24"},
		{"at E-CLO-3@north-dam now", 16, "at|E-CLO-3@north-da|m now"},
		{"at E-CLO-3@north-dam now", 20, "at E-CLO-3@north-dam|now"},
		{"E-CLO-3", 5, "E-CLO|-3"},
	} {
		if got := strings.Join(Wrap(c.in, c.w), "|"); got != c.want {
			t.Errorf("Wrap(%q, %d) = %q, want %q", c.in, c.w, got, c.want)
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		in   string
		w    int
		want string
	}{{"Tailings", 20, "Tailings"}, {"Tailings", 5, "Tail…"}, {"漢字漢字", 4, "漢…"}, {"x", 0, ""}, {"abc", -1, ""}} {
		if got := Cut(c.in, c.w); got != c.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", c.in, c.w, got, c.want)
		}
	}
}

// A padded cell is exactly as wide as asked, whatever people typed in it.
func TestPadLaw(t *testing.T) {
	typed := rapid.StringOf(rapid.SampledFrom([]rune("abæčŋ漢字₂… \t\n\x1b[31m\u202e\u0301")))
	rapid.Check(t, func(t *rapid.T) {
		s, w := typed.Draw(t, "s"), rapid.IntRange(2, 30).Draw(t, "w")
		if got := Width(Pad(Line(s), w)); got != w {
			t.Fatalf("Pad(%q, %d) is %d columns wide", s, w, got)
		}
	})
}
