package tui

import (
	"fmt"
	"os"
	"testing"
	"time"

	"assay/assessment"
)

// decided shows a project with some answers of Ola's: an emergency plan that is only drafted, water that is
// measured, mine water let out untreated.
func decided(t *testing.T, w, h int) (*terminal, string) {
	t.Helper()
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	f, err := assessment.OpenFile(path, assessment.Options{By: "Ola", Library: lib, Now: func() time.Time { return noon.Add(-time.Hour) }})
	check(t, err)
	for ref, level := range map[string]int{"E-TAI-3@north-dam": 1, "E-WAT-1@mine": 2, "E-WAT-2@mine": 0, "S-LAB-1": 2} {
		check(t, f.Answer(assessment.ParseRef(ref), assessment.Reply{Kind: assessment.Given, Level: level}))
	}
	check(t, f.Save())
	check(t, f.Close())
	x := open(t, Options{Library: lib, File: path, Theme: "dark"}, w, h)
	return x.sees("Kvalheim nickel", "E-TAI-1"), path
}

func TestAnActionIsTriedAndNotWritten(t *testing.T) {
	x, path := decided(t, 120, 36)
	before := state(t, path).Answer(assessment.ParseRef("E-TAI-3@north-dam"))
	x.press("A").sees("First disbursement", "Approve and exercise the plan", "What it unlocks", "RF-TAI-2").
		press("space").sees("Tried 1", "With 1 action tried", "never written", "▲ → ·").
		press("down", "space").sees("Tried 2").press("x").misses("Tried")
	x.press("enter").sees("Is ").saved()
	if after := state(t, path).Answer(assessment.ParseRef("E-TAI-3@north-dam")); len(after.Heads) != 1 || after.Heads[0].Event != before.Heads[0].Event {
		t.Errorf("a trial was written: %+v", after.Heads)
	}
}

func TestAnActionGetsAnOwnerAndADay(t *testing.T) {
	x, path := decided(t, 80, 24)
	x.press("A").sees("Approve and exercise").press("e").sees("Who does it?").press("Marit").sees("Marit").press("enter").
		sees("┃ By when?").press("2027-03-01").sees("2027-03-01").press("ctrl+s").misses("Who does it?").sees("2027-03-01").saved()
	a := state(t, path).Action(assessment.ParseRef("E-TAI-3@north-dam"))
	if a == nil || a.Owner != "Marit" || a.Due.String() != "2027-03-01" {
		t.Errorf("action on disk: %+v", a)
	}
}

func TestATargetIsPlannedFor(t *testing.T) {
	x, _ := decided(t, 120, 36)
	x.press("A").sees("What closes each gap").press("t").sees("Plan for which target?").press("no flag", "enter").
		sees("First, whatever the target", "Approve and exercise", "Shortest path under this method")
	x.press("t").sees("Plan for which").press("nmc 7.11", "enter").sees("Then, for Northern Minerals Code 7.11", "Appoint an outside engineer", "0 large, 0 medium, 1 small")
	x.press("t").sees("Plan for which").press("gold stars", "enter").sees("is no target").press("esc").sees("What closes each gap")
}

func TestThePlanIsFoundAgainAsItWasLeft(t *testing.T) {
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	o := Options{Library: lib, File: path, StateDir: t.TempDir(), Theme: "dark"}
	x := open(t, o, 120, 36)
	x.sees("E-TAI-1").press("I").sees("Binding today").press("right").sees("From 2027-08-18").
		press("A", "t").sees("Plan for which").press("7.11", "enter").sees("Appoint an outside engineer").quits()
	y := open(t, o, 120, 36)
	y.sees("Then, for Northern Minerals Code 7.11", "Appoint an outside engineer").press("I").sees("From 2027-08-18")
}

func TestAskNextAndTermSheetLeadToTheirQuestions(t *testing.T) {
	x, _ := decided(t, 120, 36)
	x.press("A", "n").sees("Letter of appointment", "Questions it settles").press("s").sees("Conditions precedent", "verifier").
		press("p").sees("No target is set").press("a").sees("What closes each gap").press("n").sees("Letter of appointment")
	x.press("enter").sees("Is ").press("esc").sees("Questions it settles").press("esc").sees("What closes each gap")
}

// disputed shows a project on which Ola, its developer, and Per, the assessor, differ: they gave two answers without
// seeing each other, and Ola's not applicable waits for a second person.
func disputed(t *testing.T, w, h int) (*terminal, string) {
	t.Helper()
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	base, err := os.ReadFile(path)
	check(t, err)
	ref, given := assessment.ParseRef, func(k int) assessment.Reply { return assessment.Reply{Kind: assessment.Given, Level: k} }
	var copies []*assessment.Journal
	for i, who := range []string{"Ola", "Per"} {
		role := []assessment.Role{assessment.Developer, assessment.Assessor}[i]
		check(t, os.WriteFile(path, base, 0o600))
		f, err := assessment.OpenFile(path, assessment.Options{By: who, Role: role, Library: lib, Now: func() time.Time { return noon.Add(time.Duration(i-30) * time.Minute) }})
		check(t, err)
		check(t, f.Answer(ref("E-TAI-1@north-dam"), given(3-2*i)))
		if i == 0 {
			check(t, f.Answer(ref("E-TAI-3@north-dam"), assessment.Reply{Kind: assessment.NotApplicable, Because: "The dam is dry"}))
			check(t, f.Answer(ref("E-WAT-2@mine"), given(2)))
			check(t, f.Mark(assessment.LevelKey(ref("E-WAT-2@mine")), true))
		}
		check(t, f.Save())
		copies = append(copies, f.Journal())
		check(t, f.Close())
	}
	both, err := assessment.Merge(copies[0], copies[1])
	check(t, err)
	check(t, os.WriteFile(path, both.Bytes(), 0o600))
	x := open(t, Options{Library: lib, File: path, Theme: "dark"}, w, h)
	return x.sees("Kvalheim nickel", "E-TAI-1"), path
}

func TestAReviewAgreesDisputesAndSettles(t *testing.T) {
	x, path := disputed(t, 120, 36)
	x.press("V").sees("1 disagreement", "Ola 3", "Per 1", "Until it is settled it counts as anything from 1").
		press("a").sees("Settle the disagreement first").
		press("r").sees("Settle E-TAI-1@north-dam", "Take what Per says: 1").press("assessor", "enter").misses("1 disagreement").sees("Assessed otherwise").saved()
	if h := answerOf(t, path, "E-TAI-1@north-dam"); h.Level != 1 || h.By != "Kari" {
		t.Errorf("settled as %+v", h)
	}
	x.press("up").sees("The dam is dry").press("a").sees("You agree with Ola").misses("1 waits").saved()
	if a := state(t, path).Answer(assessment.ParseRef("E-TAI-3@north-dam")); len(a.Heads[0].Agreed) != 1 {
		t.Errorf("after agreeing: %+v", a.Heads)
	}
	x.press("down").sees("Is mine water treated").press("d").sees("Dispute E-WAT-2@mine", "Which level should it be?").press("down", "down", "enter").
		sees("┃ Why?").press("Seen at the outfall").sees("Seen at the outfall").press("ctrl+s").misses("Dispute E-WAT").sees("1 challenged", "Kari disputes it: 1").saved()
	if a := state(t, path).Answer(assessment.ParseRef("E-WAT-2@mine")); len(a.Heads[0].Challenged) != 1 || a.Heads[0].Challenged[0].Level != 1 || a.Heads[0].Challenged[0].Note != "Seen at the outfall" {
		t.Errorf("after disputing: %+v", a.Heads)
	}
	x.press("enter").sees("Is mine water treated before").press("esc").sees("1 challenged")
}

func TestTheTimelineMovesThroughDates(t *testing.T) {
	x, _ := decided(t, 120, 36)
	x.press("I").sees("Binding today", "Dam Act", "✓1", "✗1", "today    no gap found", "binds    now").
		press("right").sees("From 2027-08-18", "Warning people downstream", "1 missing", "is 1: Is an emergency plan").
		press("d").sees("Rules as of 2027-08-18, answers of 2026-11-24", "as of 2027-08-18").
		press("g").sees("emergency plan in force").press("esc").sees("From 2027-08-18").
		press("t").sees("Rules as of 2026-11-24").press("enter").sees("readiness: gap")
	y, _ := decided(t, 80, 24)
	y.press("I").sees("by date", "Binding today", "From 2027-08-18").press("right").sees("▸ ✗ 4").press("left").sees("▸ ✓ 5")
}

func TestResultsSayHowFirmTheyAre(t *testing.T) {
	x, _ := decided(t, 120, 36)
	x.press("R").sees("Default profile", "other conventions tried", "Capped by Nobody downstream would be warned", "weights do not matter", "not a probability").
		press("i").sees("Mine  ", "Refinery  ").press("i").misses("Refinery  ")
	x.press("t").sees("▸ E-TAI-3@north-dam at 2", "rating poor → not rated").press("enter").sees("Is an emergency plan").press("esc").sees("▸ E-TAI-3@north-dam at 2")
	x.press("esc").sees("E-TAI-1").press("R").sees("other conventions tried")
}

// The screens of decisions as a person sees them, in the three sizes that are designed for.
func TestDecisionScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 36}, {200, 60}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			x, _ := decided(t, size[0], size[1])
			name := func(s string) string { return fmt.Sprintf("%s-%dx%d", s, size[0], size[1]) }
			x.press("A").sees("First disbursement").press("space").sees("Tried 1")
			golden(t, name("plan"), x.screen())
			x.press("s").sees("Conditions precedent")
			golden(t, name("terms"), x.screen())
			x.press("I").sees("Binding today").press("right").sees("is 1: Is an emergency plan")
			golden(t, name("timeline"), x.screen())
			y, _ := disputed(t, size[0], size[1])
			y.press("V").sees("1 disagreement")
			golden(t, name("review"), y.screen())
		})
	}
}
