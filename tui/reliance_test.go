package tui

import (
	"fmt"
	"testing"
	"time"

	"assay/assessment"
	"assay/criteria"
)

// documented shows a project whose emergency plan one outside report proves, and whose water is measured without one.
func documented(t *testing.T, w, h int) *terminal {
	t.Helper()
	lib := library(t)
	path := project(t, t.TempDir(), "kvalheim", lib)
	f, err := assessment.OpenFile(path, assessment.Options{By: "Ola", Role: assessment.Assessor, Library: lib, Now: func() time.Time { return noon.Add(-time.Hour) }})
	check(t, err)
	for ref, level := range map[string]int{"E-TAI-3@north-dam": 3, "E-WAT-1@mine": 2, "E-WAT-2@mine": 2, "S-LAB-1": 2} {
		check(t, f.Answer(assessment.ParseRef(ref), assessment.Reply{Kind: assessment.Given, Level: level}))
	}
	for _, e := range []assessment.Evidence{
		{ID: "EV-DRILL", Title: "Report of the drill with the village", Kind: "third_party_report", Author: "independent"},
		{ID: "EV-LETTER", Title: "Letter of the owner", Kind: "record", Author: "operator"},
	} {
		e.Date = criteria.DateOf(noon)
		_, err := f.Evidence(e)
		check(t, err)
	}
	key := assessment.LevelKey(assessment.ParseRef("E-TAI-3@north-dam"))
	check(t, f.Link(key, "EV-DRILL", &assessment.Link{Relation: assessment.Supports, Level: 3, Read: true}))
	check(t, f.Link(key, "EV-LETTER", &assessment.Link{Relation: assessment.Context, Read: true}))
	check(t, f.Save())
	check(t, f.Close())
	return open(t, Options{Library: lib, File: path, Theme: "dark"}, w, h).sees("Kvalheim nickel", "E-TAI-1")
}

// What one document alone keeps up is shown beside it, and in a list of its own with the gravest first.
func TestWhatRestsOnOneDocument(t *testing.T) {
	x := documented(t, 120, 36)
	x.press("E").sees("Register", "Without it", "1 flag is cleared by it alone", "RF-TAI-2 critical: Nobody downstream", "(North dam)").
		press("down").sees("▸ EV-LETTER", "Nothing that a decision reads would change").
		press("r").sees("What rests on one document", "▸ EV-DRILL", "flags", "answers").misses("Register").
		press("esc").sees("Register", "Expected and missing").press("esc").sees("E-TAI-1")
}

// A detail that has no room says how much more there is, and is read on.
func TestADetailIsReadOn(t *testing.T) {
	x := documented(t, 80, 24)
	x.press("E").sees("▸ EV-DRILL", "more rows: J").misses("RF-TAI-2").press("J").sees("RF-TAI-2", "back up: K").
		press("K").sees("third party report").misses("RF-TAI-2").press("r").sees("RF-TAI-2")
}

func TestRelianceScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 36}, {200, 60}} {
		x := documented(t, size[0], size[1])
		x.press("E", "r").sees("What rests on one document", "1 flag is cleared by it alone")
		golden(t, fmt.Sprintf("reliance-%dx%d", size[0], size[1]), x.screen())
	}
}
