package tui

import (
	"fmt"
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
	x.press("t").sees("Plan for which").press("gold stars", "enter").sees("is no target").press("esc").sees("by the gate it is due at")
}

func TestAskNextAndTermSheetLeadToTheirQuestions(t *testing.T) {
	x, _ := decided(t, 120, 36)
	x.press("A", "n").sees("Letter of appointment", "Questions it settles").press("s").sees("Conditions precedent", "verifier").
		press("p").sees("No target is set").press("a").sees("What closes each gap").press("n").sees("Letter of appointment")
	x.press("enter").sees("Is ").press("esc").sees("Questions it settles").press("esc").sees("What closes each gap")
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
		})
	}
}
