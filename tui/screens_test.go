package tui

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// started is the root with the sample project open, driven by messages and without a terminal.
func started(t testing.TB, lib *criteria.Library, path string, w, h int) *Model {
	t.Helper()
	m := New(context.Background(), Options{Library: lib, By: "Kari", Theme: "dark", StateDir: t.TempDir(), Now: func() time.Time { return noon }})
	f, err := assessment.OpenFile(path, assessment.Options{By: "Kari", Library: lib, Now: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = m.shut() })
	m.Update(tea.WindowSizeMsg{Width: w, Height: h})
	m.Update(opened{file: f, path: path})
	return m
}

func sample(t *testing.T, w, h int) *Model {
	t.Helper()
	lib := library(t)
	return started(t, lib, project(t, t.TempDir(), "kvalheim", lib), w, h)
}

// No key stands twice on a screen, every row has a label, a word and a sentence, and a row that is off says why.
func TestRowLaws(t *testing.T) {
	m := sample(t, 120, 36)
	for id, s := range m.screens {
		seen := map[string]string{}
		for _, r := range slices.Concat(s.Rows(), m.rows) {
			checkRow(t, string(id), r)
			for _, k := range r.Keys {
				if other := seen[k]; other != "" {
					t.Errorf("%s: key %q is both %q and %q", id, k, other, r.Help)
				}
				seen[k] = r.Help
			}
		}
	}
	for _, r := range m.home.Rows() {
		checkRow(t, "home", r)
	}
}

func checkRow(t *testing.T, where string, r screen.Row) {
	t.Helper()
	if len(r.Keys) == 0 || r.Help == "" || r.Long == "" || len(strings.Fields(r.Help)) > 4 {
		t.Errorf("%s: row %v is not explained: help %q, long %q", where, r.Keys, r.Help, r.Long)
	}
	if why := r.Reason(); why != "" {
		a, found := screen.Press([]screen.Row{r}, false, keyMsg(r.Keys[0]))
		if note, ok := a.(screen.Note); r.Do != nil && (!found || !ok || note.Text != why) {
			t.Errorf("%s: pressing %q while it is off says %v, not %q", where, r.Keys[0], a, why)
		}
	}
}

// keyMsg is the key press a row's spelling stands for.
func keyMsg(name string) tea.KeyPressMsg {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"space": tea.KeySpace, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd, "delete": tea.KeyDelete, "backspace": tea.KeyBackspace,
	}
	if k, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(k[0]), Mod: tea.ModCtrl}
	}
	if k, ok := strings.CutPrefix(name, "shift+"); ok {
		return tea.KeyPressMsg{Code: codes[k], Mod: tea.ModShift}
	}
	if c, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: c}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// Whatever the size, down to 0x0, every screen draws exactly the room it has, and so does a dialog over it.
func TestEveryScreenTilesEverySize(t *testing.T) {
	m := sample(t, 80, 24)
	ids := []screen.ID{screen.Home}
	for id := range m.screens {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	rapid.Check(t, func(r *rapid.T) {
		w, h := rapid.IntRange(0, 220).Draw(r, "w"), rapid.IntRange(0, 70).Draw(r, "h")
		m.at = rapid.SampledFrom(ids).Draw(r, "screen")
		m.boxes = nil
		m.Update(tea.WindowSizeMsg{Width: w, Height: h})
		for range rapid.IntRange(0, 4).Draw(r, "keys") {
			key := rapid.SampledFrom([]string{"down", "up", "tab", "right", "pgdown", "w", "?", "ctrl+p", "n", "e", "g", "esc", "/"}).Draw(r, "key")
			m.Update(keyMsg(key))
		}
		rows, _ := m.frame()
		if w > 0 && h > 0 {
			tiles(r, m, rows)
		}
	})
}

// Whatever is pressed, in whatever order, nothing panics and every frame tiles. Effects are not run: nothing
// touches the disk.
func TestAnyKeysAnywhere(t *testing.T) {
	var pressed []string
	m := sample(t, 80, 24)
	for _, s := range m.screens {
		for _, r := range slices.Concat(s.Rows(), m.rows) {
			pressed = append(pressed, r.Keys...)
		}
	}
	pressed = slices.DeleteFunc(pressed, func(k string) bool { return k == "ctrl+c" || k == "esc" }) // esc is drawn apart: it may leave
	slices.Sort(pressed)
	rapid.Check(t, func(r *rapid.T) {
		m.boxes, m.trail = nil, nil
		m.Update(tea.WindowSizeMsg{Width: rapid.IntRange(60, 220).Draw(r, "w"), Height: rapid.IntRange(20, 70).Draw(r, "h")})
		for range rapid.IntRange(1, 15).Draw(r, "keys") {
			if rapid.IntRange(0, 6).Draw(r, "back") == 0 && (len(m.boxes) > 0 || len(m.trail) > 0) {
				m.Update(keyMsg("esc"))
			}
			m.Update(keyMsg(rapid.SampledFrom(pressed).Draw(r, "key")))
			rows, _ := m.frame()
			tiles(r, m, rows)
		}
	})
}

func tiles(r *rapid.T, m *Model, rows []string) {
	if len(rows) != m.h {
		r.Fatalf("%s at %dx%d has %d rows", m.at, m.w, m.h, len(rows))
	}
	for i, row := range rows {
		if got := text.Width(ansi.Strip(row)); got != m.w {
			r.Fatalf("%s at %dx%d: row %d is %d columns wide: %q", m.at, m.w, m.h, i, got, ansi.Strip(row))
		}
	}
}

// A terminal without colour or Unicode loses nothing but beauty: our own words and signs are all ASCII.
func TestASCIIScreens(t *testing.T) {
	m := sample(t, 120, 36)
	m.opt.ASCII, m.th = true, theme.New(true, true)
	for id := range m.screens {
		m.at = id
		rows, _ := m.frame()
		for _, row := range rows {
			for _, c := range ansi.Strip(row) {
				if c > '~' {
					t.Errorf("%s draws %q in %q", id, c, ansi.Strip(row))
					break
				}
			}
		}
	}
}

// Screens as a person sees them, in the three sizes that are designed for.
func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 36}, {200, 60}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			x, _ := openedAt(t, size[0], size[1])
			name := func(s string) string { return fmt.Sprintf("%s-%dx%d", s, size[0], size[1]) }
			x.press("2").sees("emergency plan in force").press("0").sees("water balance").press("up").sees("▸ 0 ○○○").saved()
			x.press("w").sees("Why this is asked").press("w").misses("Why this is asked")
			golden(t, name("questionnaire"), x.screen())
			x.press("R").sees("Management score").misses("being looked at")
			golden(t, name("results"), x.screen())
			x.press("F").sees("Frameworks", "Dam Act").press("enter").sees("Warning people downstream")
			golden(t, name("frameworks"), x.screen())
			x.press("D").sees("Flags raised")
			golden(t, name("findings"), x.screen())
			x.press("E").sees("Register")
			golden(t, name("evidence"), x.screen())
			x.press("P").sees("The project")
			golden(t, name("profile"), x.screen())
			x.press("?").sees("Keys")
			golden(t, name("help"), x.screen())
		})
	}
}

// The list of assessments as a person sees it.
func TestHomeScreen(t *testing.T) {
	for _, w := range []int{80, 120} {
		lib, dir := library(t), t.TempDir()
		project(t, dir, "kvalheim", lib)
		check(t, os.WriteFile(filepath.Join(dir, "broken.assay"), []byte("not one\n"), 0o600))
		x := open(t, Options{Library: lib, Dir: dir, Theme: "dark"}, w, 24)
		x.sees("Kvalheim nickel", "2 assessments", "Last change")
		rows := strings.Split(x.screen(), "\n")
		golden(t, fmt.Sprintf("home-%dx24", w), strings.Join(slices.Delete(rows, 2, 3), "\n")) // row 2 names a folder of the test's own
		x.press("/").press("kval").sees("1 assessment").press("esc").sees("2 assessments").press("s").sees("Sorted by name")
		x.press("M").sees("The mouse clicks")
	}
}

// One frame a theme with its colours, as the terminal received it.
func TestStyledScreens(t *testing.T) {
	for _, name := range []string{"dark", "light"} {
		lib := library(t)
		path := project(t, t.TempDir(), "kvalheim", lib)
		x := open(t, Options{Library: lib, File: path, Theme: name}, 120, 36)
		x.sees("E-TAI-1")
		golden(t, "styled-"+name, strings.ReplaceAll(x.styled(), "\x1b", "␛"))
	}
}

// The pieces a frame is made of, at the size the limits speak of, on the real library.
func BenchmarkKeyToFrame(b *testing.B) {
	lib := criteria.Embedded()
	m := started(b, lib, filled(b, lib), 200, 60)
	for _, bench := range []struct {
		name string
		keys []string
	}{{"answer", []string{"2", "up"}}, {"move", []string{"down", "up"}}} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				m.Update(keyMsg(bench.keys[i%len(bench.keys)]))
				_ = m.View()
			}
		})
	}
	for _, t := range tabs {
		if t.id == screen.Questionnaire {
			continue
		}
		b.Run(string(t.id), func(b *testing.B) { // a cursor that moves
			m.at = t.id
			m.freshen()
			for i := range b.N {
				m.Update(keyMsg([]string{"down", "up"}[i%2]))
				_ = m.View()
			}
		})
		b.Run(string(t.id)+"/come", func(b *testing.B) { // the screen after an answer elsewhere
			for range b.N {
				m.at = screen.Questionnaire
				m.fresh[t.id] = 0
				m.Update(keyMsg(t.key))
				_ = m.View()
				m.trail = nil
			}
		})
	}
}

// The longest form: it holds every country.
func BenchmarkForm(b *testing.B) {
	lib := criteria.Embedded()
	m := started(b, lib, filled(b, lib), 80, 24)
	m.Update(keyMsg("P"))
	b.Run("open", func(b *testing.B) {
		for range b.N {
			m.Update(keyMsg("enter"))
			_ = m.View()
			m.Update(keyMsg("esc"))
		}
	})
	m.Update(keyMsg("enter"))
	b.Run("resize", func(b *testing.B) {
		for i := range b.N {
			m.Update(tea.WindowSizeMsg{Width: 80 + i%2, Height: 24})
			_ = m.View()
		}
	})
}

// filled is an assessment on the real library with most questions answered.
func filled(b *testing.B, lib *criteria.Library) string {
	b.Helper()
	path := b.TempDir() + "/filled.assay"
	f, err := assessment.CreateFile(path, assessment.Options{By: "Ola", Library: lib})
	if err != nil {
		b.Fatal(err)
	}
	for _, title := range []string{"Mine", "Refinery", "Plant"} {
		if _, err := f.Instance("site", "", title, ""); err != nil {
			b.Fatal(err)
		}
	}
	r := scoring.Score(lib, f.State(), scoring.Options{AsOf: criteria.DateOf(noon), AssessedOn: criteria.DateOf(noon)})
	for i := range r.Questions {
		if q := &r.Questions[i]; i%5 > 0 && !strings.Contains(q.Instance, "~") {
			_ = f.Answer(q.Key, assessment.Reply{Kind: assessment.Given, Level: i % 4})
		}
	}
	if err := f.Save(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	return path
}
