package reports

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"assay/assessment"
	"assay/criteria"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// small is an assessment of a made-up library: a mine with a pond and a refinery, one answer of each kind.
func small(t *testing.T) *sample {
	t.Helper()
	lib, faults := criteria.Load(os.DirFS("testdata/library"))
	for _, f := range faults {
		t.Fatal(f.String())
	}
	s := &sample{t: t, lib: lib, now: time.Date(2026, 11, 3, 9, 0, 0, 0, time.UTC)}
	s.file = s.open(assessment.Options{By: "Kari", Role: assessment.Assessor})
	s.facts("", "name", "Test mine", "country", "NO", "sites", "2")
	s.instance("site", "mine", "The mine", "")
	s.instance("site", "works", "The works", "")
	s.facts("mine", "stages", "mining", "phase", "operation", "pond", "yes")
	s.facts("works", "stages", "refining", "phase", "operation", "pond", "no", "park", "no")
	level := func(ref string, n int) {
		s.must(s.file.Answer(assessment.ParseRef(ref), assessment.Reply{Kind: assessment.Given, Level: n}))
	}
	level("E-WAT-1@mine", 1)
	s.must(s.file.Comment("level/E-WAT-1@mine", "Two meters are missing.\nThey are ordered."))
	level("E-WAT-2@mine", 0)
	s.must(s.file.Answer(assessment.ParseRef("E-WAT-2@works"), assessment.Reply{Kind: assessment.NotApplicable, Because: "No intake here"}))
	s.must(s.file.Input("reuse", "again", "mine", &assessment.Quantity{Value: 30}))
	s.must(s.file.Input("reuse", "used", "mine", &assessment.Quantity{Value: 90}))
	_, err := s.file.Evidence(assessment.Evidence{ID: "EV-1", Title: "Balance 2025", Kind: "monitoring", Author: "independent", Date: criteria.MustDate("2026-01-10")})
	s.must(err)
	s.must(s.file.Link("level/E-WAT-1@mine", "EV-1", &assessment.Link{Relation: assessment.Supports, Level: 1, Page: "3", Read: true}))
	s.must(s.file.Action(assessment.ActionState{Ref: assessment.ParseRef("E-WAT-1@mine"), Owner: "COO", Due: criteria.MustDate("2027-01-31"), Status: "planned"}))
	return s
}

// The text of a whole report, page by page: what a reviewer reads when reports change.
func TestClientGolden(t *testing.T) {
	s := small(t)
	got := strings.Join(pages(t, render(t, s.document(Options{Brand: testBrand, Version: "0"}))), "\n--- page ---\n")
	golden(t, "client.golden", got)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(g), len(w)) {
		if i >= len(g) || i >= len(w) || g[i] != w[i] {
			t.Fatalf("%s, line %d differs; run with -update and read the difference\ngot:  %s\nwant: %s", name, i+1, lineAt(g, i), lineAt(w, i))
		}
	}
}

func lineAt(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(nothing)"
}
