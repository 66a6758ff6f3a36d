package tui

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image/color"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/vt"

	"assay/assessment"
	"assay/criteria"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestMain(m *testing.M) {
	time.Local = time.UTC // times are printed in the person's own zone
	os.Exit(m.Run())
}

// terminal runs the program against a terminal in memory: keys go in, the screen comes out.
type terminal struct {
	t    *testing.T
	emu  *vt.SafeEmulator
	prog *tea.Program
	done chan error

	mu sync.Mutex // SafeEmulator.String takes no lock
}

// Write gives the program's output to the emulator. With a pipe as input the renderer counts on a newline to
// return the carriage, too.
func (t *terminal) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	_, _ = t.emu.Write(bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n")))
	return len(p), nil
}

// typed holds what was typed until the program reads it. It takes everything at once, as a terminal does: the emulator
// types and draws under one lock, so a program that draws before it reads on would wait for itself.
type typed struct {
	mu   sync.Mutex
	keys []byte
	end  bool
	more chan struct{} // something came, or the end
}

func (t *typed) Write(p []byte) (int, error) {
	t.mu.Lock()
	t.keys = append(t.keys, p...)
	t.mu.Unlock()
	t.wake()
	return len(p), nil
}

func (t *typed) Read(p []byte) (int, error) {
	for {
		t.mu.Lock()
		n := copy(p, t.keys)
		t.keys = t.keys[n:]
		end := t.end
		t.mu.Unlock()
		switch {
		case n > 0:
			return n, nil
		case end:
			t.wake() // for whoever else reads
			return 0, io.EOF
		}
		<-t.more
	}
}

// Close ends every read.
func (t *typed) Close() error {
	t.mu.Lock()
	t.end = true
	t.mu.Unlock()
	t.wake()
	return nil
}

func (t *typed) wake() {
	select {
	case t.more <- struct{}{}:
	default:
	}
}

// noon is when every test happens.
var noon = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

// open runs the program in a folder at a size until the test ends.
func open(t *testing.T, o Options, w, h int) *terminal {
	t.Helper()
	return openOn(t, o, w, h, color.Black)
}

// openOn is open in a terminal that answers the background query with a colour.
func openOn(t *testing.T, o Options, w, h int, background color.Color) *terminal {
	t.Helper()
	if o.StateDir == "" {
		o.StateDir = t.TempDir()
	}
	if o.By == "" {
		o.By = "Kari"
	}
	o.Now = func() time.Time { return noon }
	x := &terminal{t: t, emu: vt.NewSafeEmulator(w, h), done: make(chan error, 1)}
	x.emu.SetBackgroundColor(background)
	r := &typed{more: make(chan struct{}, 1)}
	go func() { _, _ = io.Copy(r, x.emu) }()
	m := New(context.Background(), o)
	x.prog = tea.NewProgram(m, tea.WithInput(r), tea.WithOutput(x), tea.WithWindowSize(w, h), tea.WithoutSignals(),
		tea.WithColorProfile(colorprofile.TrueColor), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
	go func() {
		_, err := x.prog.Run()
		if closing := m.shut(); err == nil {
			err = closing
		}
		x.done <- err
	}()
	t.Cleanup(func() {
		x.prog.Kill()
		select {
		case <-x.done:
		case <-time.After(5 * time.Second):
			t.Error("the program did not end")
		}
		_ = r.Close()
	})
	return x
}

// screen is what a person sees.
func (t *terminal) screen() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.emu.String()
}

// styled is the same with its colours.
func (t *terminal) styled() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.emu.Render()
}

// until waits for a condition of the screen, never for a time.
func (t *terminal) until(what string, holds func(string) bool) *terminal {
	t.t.Helper()
	deadline := time.Now().Add(10 * time.Second)
	for !holds(t.screen()) {
		if time.Now().After(deadline) {
			t.t.Fatalf("waited for %s; the screen shows:\n%s", what, t.screen())
		}
		time.Sleep(2 * time.Millisecond)
	}
	return t
}

// sees waits until all the words are on the screen.
func (t *terminal) sees(words ...string) *terminal {
	t.t.Helper()
	for _, w := range words {
		t.until("“"+w+"”", func(s string) bool { return strings.Contains(s, w) })
	}
	return t
}

// misses waits until the words are gone.
func (t *terminal) misses(words string) *terminal {
	t.t.Helper()
	return t.until("“"+words+"” to go", func(s string) bool { return !strings.Contains(s, words) })
}

// saved waits until everything is on disk.
func (t *terminal) saved() *terminal {
	t.t.Helper()
	return t.until("everything to be saved", func(s string) bool {
		head, _, _ := strings.Cut(s, "\n")
		return strings.Contains(head, "saved") && !strings.Contains(head, "not saved")
	})
}

var keys = map[string]vt.KeyPressEvent{
	"enter": {Code: vt.KeyEnter}, "tab": {Code: vt.KeyTab}, "esc": {Code: vt.KeyEscape}, "up": {Code: vt.KeyUp}, "down": {Code: vt.KeyDown},
	"left": {Code: vt.KeyLeft}, "right": {Code: vt.KeyRight}, "space": {Code: vt.KeySpace}, "pgdown": {Code: vt.KeyPgDown}, "end": {Code: vt.KeyEnd},
	"backspace": {Code: vt.KeyBackspace}, "shift+tab": {Code: vt.KeyTab, Mod: vt.ModShift},
}

// press sends keys by the names rows give them; anything else is typed as text.
func (t *terminal) press(names ...string) *terminal {
	t.t.Helper()
	for _, name := range names {
		switch k, special := keys[name]; {
		case special:
			t.emu.SendKey(k)
		case strings.HasPrefix(name, "ctrl+"):
			t.emu.SendKey(vt.KeyPressEvent{Code: rune(name[5]), Mod: vt.ModCtrl})
		default:
			t.emu.SendText(name)
		}
		if name == "esc" {
			// An escape sequence starts with the same byte: the reader needs a pause to tell them apart.
			time.Sleep(60 * time.Millisecond)
		}
	}
	return t
}

func (t *terminal) resize(w, h int) *terminal {
	t.mu.Lock()
	t.emu.Resize(w, h)
	t.mu.Unlock()
	t.prog.Send(tea.WindowSizeMsg{Width: w, Height: h})
	return t
}

// quits presses ctrl+c and waits for the end.
func (t *terminal) quits() {
	t.t.Helper()
	t.press("ctrl+c")
	select {
	case err := <-t.done:
		if err != nil {
			t.t.Fatalf("the program ended with %v", err)
		}
		t.done <- nil
	case <-time.After(10 * time.Second):
		t.t.Fatalf("the program did not end; the screen shows:\n%s", t.screen())
	}
}

// golden compares with testdata/NAME.golden.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", filepath.FromSlash(name)+".golden")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run with -update)", err)
	}
	if got != string(want) {
		t.Errorf("%s differs (run with -update and look at the difference)\n%s", path, difference(string(want), got))
	}
}

// difference is the rows that differ, at most eight of them.
func difference(want, got string) string {
	var b strings.Builder
	a, c := strings.Split(want, "\n"), strings.Split(got, "\n")
	n := 0
	for i := range max(len(a), len(c)) {
		var was, is string
		if i < len(a) {
			was = a[i]
		}
		if i < len(c) {
			is = c[i]
		}
		if was != is && n < 8 {
			n++
			fmt.Fprintf(&b, "row %d\n- %s\n+ %s\n", i+1, was, is)
		}
	}
	return b.String()
}

// project is an assessment on the small library of the tests: two sites, one with a tailings facility.
func project(t *testing.T, dir, name string, lib *criteria.Library) string {
	t.Helper()
	path := filepath.Join(dir, name+".assay")
	f, err := assessment.CreateFile(path, assessment.Options{By: "Ola", Library: lib, Now: func() time.Time { return noon.Add(-time.Hour) }, Entropy: &counter{}})
	check(t, err)
	ref := func(id, at string) assessment.Ref { return assessment.Ref{ID: id, Instance: at} }
	check(t, f.Fact(ref("name", ""), "Kvalheim nickel"))
	check(t, f.Fact(ref("country", ""), "NO"))
	for _, site := range []struct {
		title, stage, phase string
		tailings            bool
	}{{"Mine", "mining", "operation", true}, {"Refinery", "refining", "construction", false}} {
		slug, err := f.Instance("site", "", site.title, "")
		check(t, err)
		check(t, f.Fact(ref("stages", slug), []string{site.stage}))
		check(t, f.Fact(ref("phase", slug), site.phase))
		check(t, f.Fact(ref("tailings", slug), site.tailings))
	}
	_, err = f.Instance("tailings_facility", "", "North dam", "mine")
	check(t, err)
	check(t, f.Save())
	check(t, f.Close())
	return path
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// counter is chance that repeats.
type counter struct{ n byte }

func (c *counter) Read(p []byte) (int, error) {
	for i := range p {
		c.n++
		p[i] = c.n
	}
	return len(p), nil
}
