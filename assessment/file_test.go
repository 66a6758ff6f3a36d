package assessment

import (
	"bytes"
	"errors"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// as is somebody's options with a clock that ticks a second and chance that repeats.
func as(name string) Options {
	now, seed := start, int64(0)
	for _, r := range name {
		seed = seed*31 + int64(r)
	}
	return Options{
		By: name, Entropy: rand.New(rand.NewSource(seed)),
		Now: func() time.Time { now = now.Add(time.Second); return now },
	}
}

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		check(t, err)
		return v
	}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// created is a saved assessment in a folder of its own.
func created(t testing.TB, name string) *File {
	t.Helper()
	f := must(CreateFile(filepath.Join(t.TempDir(), "kvalheim.assay"), as(name)))(t)
	t.Cleanup(func() { _ = f.Close() })
	check(t, f.Save())
	return f
}

func level(n int) Reply { return Reply{Kind: Given, Level: n} }

var (
	tai1 = Ref{ID: "E-TAI-1"}
	tai3 = Ref{ID: "E-TAI-3", Instance: "north-tsf"}
)

func reread(t testing.TB, f *File) *Journal {
	t.Helper()
	return must(Read(must(os.ReadFile(f.Path()))(t)))(t)
}

func TestAnswersSurviveReopening(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai3, level(2)))
	check(t, f.Answer(tai1, Reply{Kind: NotApplicable, Because: "no dam"}))
	check(t, f.Comment(LevelKey(tai3), "seen the report\x1b[31m, on paper\n"))
	if f.Pending() != 3 {
		t.Fatalf("%d pending", f.Pending())
	}
	check(t, f.Save())
	want := describe(f.State())
	check(t, f.Close())
	g := must(OpenFile(f.Path(), as("Ola")))(t)
	defer g.Close()
	if got := describe(g.State()); got != want {
		t.Fatalf("got:\n%s\nwant:\n%s", got, want)
	}
	if a := g.State().Answer(tai3); a.Heads[0].By != "Kari" || a.Heads[0].Level != 2 || a.Comment != "seen the report\x1b[31m, on paper\n" {
		t.Fatalf("%+v", a)
	}
	if lines := strings.Count(string(must(os.ReadFile(f.Path()))(t)), "\n"); lines != 4 {
		t.Fatalf("%d lines for a header and three events", lines)
	}
}

func TestNothingIsOnDiskBeforeSave(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.assay")
	f := must(CreateFile(path, as("Kari")))(t)
	check(t, f.Answer(tai1, level(1)))
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Fatal("the file is there before anything was saved")
	}
	check(t, f.Save())
	check(t, f.Close())
	if _, err := CreateFile(path, as("Kari")); !errors.Is(err, ErrExists) {
		t.Fatalf("created over an existing file: %v", err)
	}
	if left := must(os.ReadDir(filepath.Dir(path)))(t); len(left) != 1 {
		t.Fatalf("%d files are left beside the assessment", len(left)-1)
	}
}

func TestSecondWindowReadsOnlyAndSaysWhoHoldsIt(t *testing.T) {
	f := created(t, "Kari")
	g := must(OpenFile(f.Path(), as("Ola")))(t)
	if !strings.HasPrefix(g.ReadOnly(), "Kari has it open on ") {
		t.Fatalf("%q", g.ReadOnly())
	}
	if err := g.Answer(tai1, level(1)); !errors.Is(err, ErrReadOnly) || !strings.Contains(err.Error(), "Kari") {
		t.Fatal(err)
	}
	check(t, f.Close())
	h := must(OpenFile(f.Path(), as("Ola")))(t)
	defer h.Close()
	if h.ReadOnly() != "" {
		t.Fatalf("still locked after closing: %s", h.ReadOnly())
	}
}

func TestLaterFormatIsReadAndNeverWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.assay")
	later := strings.Replace(testHeader, `"assay":1`, `"assay":2,"more":{}`, 1)
	text := later + "\n" + string(testEvent(t, 1, "Kari", LevelKey(tai1), "2").line) + "\n" + `{"id":"` + testID(2) + `","kind":"braid","strands":3}` + "\n"
	check(t, os.WriteFile(path, []byte(text), 0o600))
	f := must(OpenFile(path, as("Ola")))(t)
	defer f.Close()
	if f.State().Answer(tai1).Heads[0].Level != 2 || len(f.Journal().Unreadable) != 0 {
		t.Fatal("what this version knows was not read")
	}
	if err := f.Answer(tai1, level(1)); !errors.Is(err, ErrReadOnly) {
		t.Fatal(err)
	}
}

// Git replaces the file: what it brought is seen before the next event, which then names both heads.
func TestReplacedFileIsRefolded(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	check(t, f.Save())
	theirs := testEvent(t, 7, "Ola", LevelKey(tai1), "3")
	replaceWith(t, f.Path(), append(must(os.ReadFile(f.Path()))(t), append(theirs.line, '\n')...))
	if changed := must(f.Refresh())(t); !changed {
		t.Fatal("the replacement was not noticed")
	}
	if !f.State().Answer(tai1).Disagrees() || !slices.Equal(f.State().Disagreements(), []string{LevelKey(tai1)}) {
		t.Fatal("two answers given apart are no disagreement")
	}
	check(t, f.Resolve(LevelKey(tai1), theirs.ID))
	check(t, f.Save())
	s := reread(t, f).Fold()
	if a := s.Answer(tai1); len(a.Heads) != 1 || a.Heads[0].Level != 3 || len(s.Heads(LevelKey(tai1))[0].Prev) != 2 {
		t.Fatalf("%+v", a)
	}
}

func replaceWith(t testing.TB, path string, data []byte) {
	t.Helper()
	check(t, os.WriteFile(path+".new", data, 0o600))
	check(t, os.Rename(path+".new", path))
}

// The file is replaced between our look at it and our write: the line goes to the one that stands there.
func TestFileReplacedDuringTheWrite(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	check(t, f.Save())
	old := must(os.ReadFile(f.Path()))(t)
	theirs := testEvent(t, 7, "Ola", LevelKey(tai1), "3")
	swaps := 0
	f.open = func(path string, flag int) (handle, error) {
		h, err := openHandle(path, flag)
		return &hooked{handle: h, beforeWrite: func() {
			if swaps++; swaps <= 2 {
				replaceWith(t, path, append(slices.Clone(old), append(theirs.line, '\n')...))
			}
		}}, err
	}
	check(t, f.Answer(tai1, level(0)))
	check(t, f.Save())
	s := reread(t, f).Fold()
	if a := s.Answer(tai1); len(a.Heads) != 2 || !a.Disagrees() {
		t.Fatalf("the race does not show as a disagreement: %+v", a)
	}
	if describe(s) != describe(f.State()) {
		t.Fatal("the state in memory is not that of the file")
	}
}

// hooked is a handle on a disk with a mind of its own.
type hooked struct {
	handle
	beforeWrite func()
	room        int // bytes it still takes; -1 all
	full        bool
	sync        error
}

func (h *hooked) Write(p []byte) (int, error) {
	if h.beforeWrite != nil {
		h.beforeWrite()
	}
	if h.full && len(p) > h.room {
		n, _ := h.handle.Write(p[:h.room])
		return n, syscall.ENOSPC
	}
	return h.handle.Write(p)
}

func (h *hooked) Sync() error {
	if h.sync != nil {
		return h.sync
	}
	return h.handle.Sync()
}

func TestFullDiskKeepsTheAnswersAndTheRetrySavesThem(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	check(t, f.Answer(tai3, level(2)))
	f.open = func(path string, flag int) (handle, error) {
		h, err := openHandle(path, flag)
		return &hooked{handle: h, full: true, room: 50}, err
	}
	err := f.Save()
	var save *SaveError
	if !errors.As(err, &save) || !errors.Is(err, syscall.ENOSPC) || err.Error() != "could not save "+f.Path()+": the disk is full" {
		t.Fatal(err)
	}
	if f.Pending() != 2 || f.State().Answer(tai3) == nil {
		t.Fatal("the answers are gone from memory")
	}
	before := f.State().Heads(LevelKey(tai1))[0].ID
	f.open = openHandle
	check(t, f.Answer(tai3, level(3)))
	check(t, f.Save())
	j := reread(t, f)
	if len(j.Unreadable) != 1 || !j.Unreadable[0].Superseded || j.Unreadable[0].Line != 2 {
		t.Fatalf("the torn line is not reported as written again: %+v", j.Unreadable)
	}
	if s := j.Fold(); s.Heads(LevelKey(tai1))[0].ID != before || s.Answer(tai3).Heads[0].Level != 3 {
		t.Fatal("the retry did not write the same events")
	}
}

func TestFailedSyncIsNoAcknowledgement(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	f.open = func(path string, flag int) (handle, error) {
		h, err := openHandle(path, flag)
		return &hooked{handle: h, sync: syscall.EIO}, err
	}
	if err := f.Save(); !errors.Is(err, syscall.EIO) || f.Pending() != 1 {
		t.Fatalf("%v, %d pending", err, f.Pending())
	}
	f.open = openHandle
	check(t, f.Save())
	if j := reread(t, f); len(j.Events()) != 1 || len(j.Damage) != 0 {
		t.Fatal("the event does not count once")
	}
}

func TestCreateOnAFullDiskLeavesNothing(t *testing.T) {
	f := must(CreateFile(filepath.Join(t.TempDir(), "a.assay"), as("Kari")))(t)
	defer f.Close()
	f.open = func(path string, flag int) (handle, error) {
		h, err := openHandle(path, flag)
		return &hooked{handle: h, full: true}, err
	}
	if err := f.Save(); !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	if _, err := os.Stat(f.Path()); !os.IsNotExist(err) {
		t.Fatal("half a file stands there")
	}
	f.open = openHandle
	check(t, f.Save())
}

func TestTornTailIsKeptAndSteppedOver(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	check(t, f.Save())
	torn := []byte(`{"id":"01JDE0000000000000000`)
	h := must(os.OpenFile(f.Path(), os.O_APPEND|os.O_WRONLY, 0))(t)
	must(h.Write(torn))(t)
	check(t, h.Close())
	check(t, f.Answer(tai3, level(2)))
	check(t, f.Save())
	data := must(os.ReadFile(f.Path()))(t)
	j := must(Read(data))(t)
	if !bytes.Contains(data, append(torn, '\n')) || len(j.Unreadable) != 1 || j.Unreadable[0].Superseded || len(j.Events()) != 2 {
		t.Fatalf("%+v\n%s", j.Unreadable, data)
	}
}

func TestAnotherAssessmentAtThePathIsNeverWrittenTo(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	replaceWith(t, f.Path(), fileOf())
	if err := f.Save(); err == nil || !strings.Contains(err.Error(), "another assessment stands at") {
		t.Fatal(err)
	}
	if string(must(os.ReadFile(f.Path()))(t)) != testHeader+"\n" {
		t.Fatal("it was written to")
	}
	check(t, os.Remove(f.Path()))
	if err := f.Save(); !errors.Is(err, os.ErrNotExist) || f.Pending() != 1 {
		t.Fatal(err)
	}
	other := filepath.Join(filepath.Dir(f.Path()), "copy.assay")
	check(t, f.SaveCopy(other))
	if s := must(Read(must(os.ReadFile(other))(t)))(t).Fold(); s.Answer(tai1) == nil {
		t.Fatal("the copy lacks what was pending")
	}
}

// Two windows that both believe they may write (a share without locks) lose nothing and end in one state.
func TestTwoWritersWithoutALock(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Close())
	g := must(OpenFile(f.Path(), as("Ola")))(t)
	check(t, g.Close())
	for n := range 20 {
		check(t, f.Answer(tai1, level(n%4)))
		check(t, g.Answer(tai1, level((n+1)%4)))
		check(t, f.Save())
		check(t, g.Save())
	}
	must(f.Refresh())(t)
	if n := len(reread(t, f).Events()); n != 40 || describe(f.State()) != describe(g.State()) {
		t.Fatalf("%d events of 40", n)
	}
}
