package tui

import (
	"context"
	"image/color"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
)

// library is the small invented one of testdata, so that goldens do not move with the real content.
func library(t testing.TB) *criteria.Library {
	t.Helper()
	lib, found := criteria.Load(os.DirFS("testdata/library"))
	for _, d := range found {
		t.Errorf("%s", d.Render())
	}
	return lib
}

// opened80 shows the sample project at its first question.
func opened80(t *testing.T) (*terminal, string) {
	t.Helper()
	return openedAt(t, 80, 24)
}

func openedAt(t *testing.T, w, h int) (*terminal, string) {
	t.Helper()
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	x := open(t, Options{Library: lib, File: path, Dir: filepath.Dir(path), Theme: "dark"}, w, h)
	return x.sees("Kvalheim nickel", "E-TAI-1"), path
}

// state reads the file as another program would.
func state(t *testing.T, path string) *assessment.State {
	t.Helper()
	data, err := os.ReadFile(path)
	check(t, err)
	j, err := assessment.Read(data)
	check(t, err)
	return j.Fold()
}

func answerOf(t *testing.T, path, ref string) *assessment.AnswerHead {
	t.Helper()
	a := state(t, path).Answer(assessment.ParseRef(ref))
	if a == nil || len(a.Heads) != 1 {
		t.Fatalf("%s has not exactly one answer: %+v", ref, a)
	}
	return &a.Heads[0]
}

func TestOneKeyAnswersAndMovesOn(t *testing.T) {
	x, path := opened80(t)
	x.sees("answerable for the design").press("2").sees("emergency plan in force").saved()
	if h := answerOf(t, path, "E-TAI-1@north-dam"); h.Kind != assessment.Given || h.Level != 2 || h.By != "Kari" || h.Revision != 1 {
		t.Errorf("answer on disk: %+v", h)
	}
	x.press("up").sees("▸ 2 ●●○")
}

func TestAnAnswerShowsWhatItChanges(t *testing.T) {
	x, _ := openedAt(t, 120, 36)
	x.press("down").sees("emergency plan in force").press("3").
		sees("E-TAI-3@north-dam changed", "RF-TAI-2", "Northern Minerals Co… 7.10", "? → ✓")
	x.press("up").press("0").sees("✓ → ✗", "▲1")
}

func TestUnknownAndNotApplicable(t *testing.T) {
	x, path := opened80(t)
	x.press("u").sees("emergency plan in force").press("n").sees("E-TAI-3@north-dam is not applicable").
		press("enter").sees("Say why first").
		press("The dam was never built", "enter").sees("E-WAT-1").saved()
	if h := answerOf(t, path, "E-TAI-1@north-dam"); h.Kind != assessment.Unknown {
		t.Errorf("u wrote %+v", h)
	}
	if h := answerOf(t, path, "E-TAI-3@north-dam"); h.Kind != assessment.NotApplicable || h.Because != "The dam was never built" {
		t.Errorf("n wrote %+v", h)
	}
	x.press("up").sees("waits for a second person")
}

func TestUndoAndRedo(t *testing.T) {
	x, path := opened80(t)
	x.press("3").sees("emergency plan").press("ctrl+z").sees("Took back the change of E-TAI-1@north-dam", "answerable").saved()
	if a := state(t, path).Answer(assessment.ParseRef("E-TAI-1@north-dam")); len(a.Heads) != 1 || a.Heads[0].Kind != assessment.Open {
		t.Errorf("after undo: %+v", a.Heads)
	}
	x.press("ctrl+y").sees("Repeated").saved()
	if h := answerOf(t, path, "E-TAI-1@north-dam"); h.Level != 3 {
		t.Errorf("after redo: %+v", h)
	}
}

func TestACommentIsWrittenAndKept(t *testing.T) {
	x, path := opened80(t)
	x.press("c").sees("esc keeps it").press("Letter seen, 2 pages").sees("Letter seen, 2 pages").press("esc").misses("esc keeps it").saved()
	if a := state(t, path).Answer(assessment.ParseRef("E-TAI-1@north-dam")); a == nil || a.Comment != "Letter seen, 2 pages" || len(a.Heads) != 0 {
		t.Errorf("comment on disk: %+v", a)
	}
}

// A pasted digit is text for whoever types, and nothing otherwise.
func TestAPasteAnswersNothing(t *testing.T) {
	x, path := opened80(t)
	x.emu.Paste("3\n2\n1")
	x.press("w").sees("Why this is asked", "A dam nobody signs for")
	if a := state(t, path).Answer(assessment.ParseRef("E-TAI-1@north-dam")); a != nil {
		t.Errorf("a paste answered: %+v", a)
	}
}

func TestFilterUnansweredAndOneFramework(t *testing.T) {
	x, _ := openedAt(t, 120, 36)
	x.press("2").sees("emergency plan").press("/").sees("Show which questions").press("unans", "enter").
		sees("/ Unanswered").misses("E-TAI-1")
	x.press("/").sees("Show which").press("dam act", "enter").sees("/ Dam Act", "Workers").misses("Water")
	x.press("esc").sees("Water", "Topics")
}

func TestGoToAQuestionByItsID(t *testing.T) {
	x, _ := opened80(t)
	x.press("g").sees("Go to a question").press("lab-1", "enter").sees("working hours recorded")
}

func TestEvidenceIsEnteredAndLinked(t *testing.T) {
	x, path := opened80(t)
	x.press("e").sees("Evidence for E-TAI-1").press("enter").sees("What is it?").press("Letter of appointment").
		sees("Letter of appointment").press("ctrl+s").sees("What does it do to the answer?").
		press("enter").sees("Up to which level?").press("ctrl+s").misses("Up to which level?").saved()
	st := state(t, path)
	if n := len(st.AllEvidence()); n != 1 {
		t.Fatalf("%d items in the register", n)
	}
	a := st.Answer(assessment.ParseRef("E-TAI-1@north-dam"))
	if a == nil || len(a.Links) != 1 || a.Links[0].Relation != assessment.Supports || a.Links[0].Level != 3 || !a.Links[0].Read {
		t.Errorf("link on disk: %+v", a)
	}
	x.press("E").sees("Register", "Letter of appointment")
}

func TestNumbersOfAMeasure(t *testing.T) {
	x, path := opened80(t)
	x.press("g").press("wat-1@mine", "enter").sees("water balance").press("m").sees("Water per tonne").press("enter").
		sees("Water taken in the year").press("1200").sees("1200").press("enter").sees("┃ Product in the year").press("800").sees("800").press("ctrl+s").misses("Water taken in the year").saved()
	in := state(t, path).Input("water-intensity", "taken", "mine")
	if len(in) != 1 || in[0].Value != 1200 {
		t.Errorf("input on disk: %+v", in)
	}
	x.press("tab").sees("1.5 m3/t")
}

func TestAFactShowsWhatItClosesAndAsks(t *testing.T) {
	x, path := opened80(t)
	x.press("P").sees("The project").press("tab", "down", "enter").sees("Which steps of the value chain").
		press("enter").sees("┃ Which steps").press("down", "space", "up", "space").sees("[ ] Mining", "[x] Refining").press("ctrl+s").
		sees("What this changes", "1 question will be closed", "E-WAT-2@mine", "The category was: A", "It becomes: C").press("enter").misses("What this changes").saved()
	f := state(t, path).Fact(assessment.ParseRef("stages@mine"))
	if f == nil || len(f.Heads) != 1 || strings.Join(f.Heads[0].Value.([]string), " ") != "refining" {
		t.Fatalf("stages on disk: %+v", f)
	}
	x.press("Q", "g").sees("Go to").press("wat-2@mine", "enter").sees("Not asked: The site does not do this step.", "change that fact")
}

func TestAddASiteAndRenameIt(t *testing.T) {
	x, path := opened80(t)
	x.press("P").sees("The project").press("a").sees("Add").press("enter").sees("What is it called?").press("Harbour", "enter").
		sees("Harbour", "harbour").saved()
	x.press("r").sees("Rename harbour").press(" store", "enter").sees("Harbour store").saved()
	if i := state(t, path).Instance("harbour"); i == nil || i.Title != "Harbour store" {
		t.Errorf("instance on disk: %+v", i)
	}
	x.press("x").sees("Why is it no longer part").press("sold", "enter").sees("Harbour store is removed", "ctrl+z brings it back").saved()
	x.press("D").sees("Flags raised").press("end").sees("Removed from the project", "Removed by Kari on 2026-11-24: sold")
	x.press("ctrl+z").sees("Took back the change of harbour").misses("Removed from the project").saved().press("ctrl+y").sees("Removed from the project").saved()
	if i := state(t, path).Instance("harbour"); i == nil || i.Removed == nil || i.Removed.Because != "sold" {
		t.Errorf("removed instance on disk: %+v", i)
	}
}

func TestComingBackToTheSamePlace(t *testing.T) {
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	o := Options{Library: lib, File: path, StateDir: t.TempDir(), Theme: "dark"}
	x := open(t, o, 120, 36)
	x.sees("E-TAI-1").press("/").sees("Show which").press("dam act", "enter").sees("/ Dam Act").press("down").sees("working hours recorded").quits()
	y := open(t, o, 120, 36)
	y.sees("/ Dam Act", "working hours recorded")
	before, err := os.ReadFile(path)
	check(t, err)
	if strings.Contains(string(before), "filter") {
		t.Error("the place is in the journal")
	}
}

func TestFoldsAreKept(t *testing.T) {
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	o := Options{Library: lib, File: path, StateDir: t.TempDir(), Theme: "dark"}
	x := open(t, o, 120, 36)
	x.sees("E-TAI-3").press("left", "space").sees("▹ North dam").misses("E-TAI-3").quits()
	open(t, o, 120, 36).sees("▹ North dam").misses("E-TAI-3")
}

func TestASecondWindowIsReadOnlyAndSaysWho(t *testing.T) {
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	first := open(t, Options{Library: lib, File: path, By: "Ola", Theme: "dark"}, 80, 24)
	first.sees("E-TAI-1")
	second := open(t, Options{Library: lib, File: path, By: "Kari", Theme: "dark"}, 80, 24)
	second.sees("read-only", "Ola has it open").press("2").sees("Opened for reading only: Ola has it open")
	if a := state(t, path).Answer(assessment.ParseRef("E-TAI-1@north-dam")); a != nil {
		t.Errorf("the second window answered: %+v", a)
	}
}

func TestWhatAnotherProgramWroteComesIn(t *testing.T) {
	x, path := openedAt(t, 120, 36)
	data, err := os.ReadFile(path)
	check(t, err)
	line := `{"id":"01KAV0000000000000000000ZZ","at":"2026-11-24T10:00:00Z","by":"Per","role":"assessor","kind":"set","key":"level/E-TAI-1@north-dam","value":1,"rev":1}` + "\n"
	check(t, os.WriteFile(path+".new", append(data, line...), 0o600))
	check(t, os.Rename(path+".new", path))
	x.sees("changed by another program", "▸ 1 ●○○", "Per")
}

func TestASaveThatFailsKeepsTheAnswer(t *testing.T) {
	x, path := opened80(t)
	check(t, os.Rename(path, path+".away"))
	x.press("2").sees("Could not save", "not saved")
	x.press("up").sees("▸ 2 ●●○", "Not saved:")
	check(t, os.Rename(path+".away", path))
	x.press("ctrl+r").saved()
	if h := answerOf(t, path, "E-TAI-1@north-dam"); h.Level != 2 {
		t.Errorf("answer on disk: %+v", h)
	}
}

func TestAnEmptyFolderSaysWhatToDoFirst(t *testing.T) {
	lib, dir := library(t), t.TempDir()
	x := open(t, Options{Library: lib, Dir: dir, Theme: "dark"}, 80, 24)
	x.sees("No assessment in this folder yet").press("n").sees("What is the project called?").press("Sula cells", "enter").
		sees("The project", "Sula cells").saved()
	x.press("esc").sees("1 assessment").press("q")
	if _, err := os.Stat(filepath.Join(dir, "sula-cells.assay")); err != nil {
		t.Error(err)
	}
}

func TestADisagreementIsSettledByTheLevelPressed(t *testing.T) {
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	base, err := os.ReadFile(path)
	check(t, err)
	var copies []*assessment.Journal
	for i, who := range []string{"Kari", "Ola"} {
		check(t, os.WriteFile(path, base, 0o600))
		f, err := assessment.OpenFile(path, assessment.Options{By: who, Library: lib})
		check(t, err)
		check(t, f.Answer(assessment.ParseRef("E-TAI-1@north-dam"), assessment.Reply{Kind: assessment.Given, Level: 1 + i}))
		check(t, f.Save())
		copies = append(copies, f.Journal())
		check(t, f.Close())
	}
	both, err := assessment.Merge(copies[0], copies[1])
	check(t, err)
	check(t, os.WriteFile(path, both.Bytes(), 0o600))
	x := open(t, Options{Library: lib, File: path, Theme: "dark"}, 80, 24)
	x.sees("≠1", "Disagreement:", "Kari says 1", "Ola says 2").press("D", "pgdown", "pgdown").sees("Disagreements").press("Q", "2").
		sees("emergency plan").misses("≠1").saved()
	if h := answerOf(t, path, "E-TAI-1@north-dam"); h.Level != 2 {
		t.Errorf("settled as %+v", h)
	}
}

func TestAReportIsWrittenAndCanBeOpened(t *testing.T) {
	lib, dir := library(t), t.TempDir()
	path := project(t, dir, "kvalheim", lib)
	draw := func(_ context.Context, _ *criteria.Library, _ *assessment.State, r *scoring.Result, fingerprint string, order screen.Order) error {
		return os.WriteFile(order.Out, []byte(r.Assessment.Name+" "+fingerprint+" "+order.Kind), 0o600)
	}
	x := open(t, Options{Library: lib, File: path, Draw: draw, Theme: "dark"}, 120, 36)
	x.sees("E-TAI-1").press("T").sees("Client report").press("enter").sees("Written: ", "o open it")
	got, err := os.ReadFile(filepath.Join(dir, "kvalheim-client.pdf"))
	check(t, err)
	if !strings.HasPrefix(string(got), "Kvalheim nickel ") || !strings.HasSuffix(string(got), " client") {
		t.Errorf("report is %q", got)
	}
}

func TestLeavingWithUnsavedAnswersAsks(t *testing.T) {
	x, path := opened80(t)
	check(t, os.Rename(path, path+".away"))
	x.press("2").sees("not saved").press("ctrl+c").sees("Not everything is saved", "1 change would be lost").press("esc").sees("not saved")
	check(t, os.Rename(path+".away", path))
	x.press("ctrl+r").saved().quits()
	if h := answerOf(t, path, "E-TAI-1@north-dam"); h.Level != 2 {
		t.Errorf("answer on disk: %+v", h)
	}
}

func TestTheTerminalsBackgroundChoosesTheTheme(t *testing.T) {
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	for _, c := range []struct {
		background color.Color
		ink        string
	}{{color.White, "38;2;18;18;18"}, {color.Black, "38;2;245;245;245"}} {
		x := openOn(t, Options{Library: lib, File: path}, 80, 24, c.background)
		x.sees("E-TAI-1")
		x.until("the theme's ink "+c.ink, func(string) bool { return strings.Contains(x.styled(), c.ink) })
		x.quits()
	}
}

func TestPaletteFindsScreensAndQuestions(t *testing.T) {
	x, _ := opened80(t)
	x.press("ctrl+p").sees("Commands").press("findings", "enter").sees("Flags raised")
	x.press("ctrl+p").sees("Commands").press("hours recorded", "enter").sees("S-LAB-1")
	x.press("esc").sees("Flags raised") // back to where one came from
}

func TestResultsLeadToWhereTheyComeFrom(t *testing.T) {
	x, _ := openedAt(t, 120, 36)
	x.press("g").press("tai-3", "enter").sees("emergency plan").press("0").press("D").sees("Flags raised").
		sees("RF-TAI-2", "People die in the first minutes").press("enter").sees("emergency plan in force")
	x.press("F").sees("Dam Act", "Northern Minerals Code").press("enter").sees("Warning people downstream", "readiness: gap; applies from 2027-08-18", "is 0").
		press("esc", "o").sees("/ Dam Act")
}

func TestTooSmallSaysSo(t *testing.T) {
	x, _ := opened80(t)
	x.resize(50, 12).sees("assay needs 60 x 20; this is 50 x 12").resize(80, 24).sees("E-TAI-1")
}

func TestControlCharactersNeverReachTheScreen(t *testing.T) {
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	f, err := assessment.OpenFile(path, assessment.Options{By: "Eve", Library: lib})
	check(t, err)
	check(t, f.Fact(assessment.Ref{ID: "name"}, "Evil \x1b[2J\x1b]0;owned\x07name\u202e"))
	check(t, f.Save())
	check(t, f.Close())
	x := open(t, Options{Library: lib, File: path, Theme: "dark"}, 80, 24)
	x.sees("Evil name", "E-TAI-1")
}
