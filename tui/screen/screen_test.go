package screen

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// Header, body and footer tile the screen at every size, and so do panes and their walls.
func TestLayoutTiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, h := rapid.IntRange(-2, 400).Draw(t, "w"), rapid.IntRange(-2, 120).Draw(t, "h")
		f := FrameOf(w, h)
		w, h = max(w, 0), max(h, 0)
		if f.Header.H+f.Body.H+f.Footer.H != h {
			t.Fatalf("rows of %+v do not sum to %d", f, h)
		}
		if f.Body.Y != f.Header.H || f.Footer.Y != f.Body.Y+f.Body.H {
			t.Fatalf("%+v overlaps", f)
		}
		p := PanesOf(w, h, rapid.IntRange(0, 2).Draw(t, "front"))
		sum, shown := 0, 0
		for _, r := range []Rect{p.Left, p.Middle, p.Right} {
			if r.W < 0 || r.H < 0 {
				t.Fatalf("negative pane in %+v", p)
			}
			if r.W > 0 {
				if r.X != sum+shown {
					t.Fatalf("pane %+v does not follow the one before", r)
				}
				sum += r.W
				shown++
			}
		}
		if w > 0 && sum+shown-1 != w {
			t.Fatalf("%+v takes %d columns of %d", p, sum+shown-1, w)
		}
	})
}

// The row under the cursor is always in the window, and the window never shows less than it could.
func TestWindowLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 100).Draw(t, "n")
		h := rapid.IntRange(1, 40).Draw(t, "h")
		at := rapid.IntRange(0, n-1).Draw(t, "at")
		top := Window(rapid.IntRange(-5, 120).Draw(t, "top"), at, n, h)
		if at < top || at >= top+h {
			t.Fatalf("row %d is outside %d to %d", at, top, top+h)
		}
		if top < 0 || (n >= h && top > n-h) || (n < h && top != 0) {
			t.Fatalf("window from %d of %d rows wastes room for %d", top, n, h)
		}
	})
}

func TestPress(t *testing.T) {
	rows := []Row{
		{Keys: []string{"a"}, Help: "answer", Do: func(string) Action { return Quit{} }},
		{Keys: []string{"b"}, Help: "write", Do: func(string) Action { return Quit{} }, Off: func() string { return "opened read-only" }},
		{Keys: []string{"ctrl+z"}, Help: "undo", Always: true, Do: func(string) Action { return Undo{} }},
	}
	press := func(editing bool, msg tea.KeyPressMsg) (Action, bool) { return Press(rows, editing, msg) }
	if a, ok := press(false, tea.KeyPressMsg{Code: 'a', Text: "a"}); !ok || a != (Quit{}) {
		t.Errorf("a = %v, %v", a, ok)
	}
	if a, ok := press(false, tea.KeyPressMsg{Code: 'b', Text: "b"}); !ok || a != (Note{Text: "opened read-only", Kind: Refused}) {
		t.Errorf("b = %v, %v", a, ok)
	}
	if _, ok := press(true, tea.KeyPressMsg{Code: 'a', Text: "a"}); ok {
		t.Error("a letter was taken as a command while text is edited")
	}
	if a, ok := press(true, tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl}); !ok || a != (Undo{}) {
		t.Errorf("ctrl+z = %v, %v", a, ok)
	}
}
