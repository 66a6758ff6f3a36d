package sample

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"assay/assessment"
	"assay/cmd/assay/internal/sample/play"
	"assay/criteria"
	"assay/scoring"
)

var samples = map[string]func() []byte{
	"kvalheim": Kvalheim, "sula": Sula, "skog": Skog,
	"typical-mine": TypicalMine, "typical-cells": TypicalCells, "typical-recycler": TypicalRecycler,
}

// The samples are what their scripts play, with the library of today: otherwise run go generate.
func TestSamplesAreFresh(t *testing.T) {
	for name, data := range samples {
		script, err := os.ReadFile(name + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		want, err := play.Play(script, criteria.Embedded())
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !bytes.Equal(data(), want) {
			t.Errorf("%s.assay is not what %s.yaml plays: run go generate ./cmd/assay/internal/sample", name, name)
		}
	}
}

func read(t *testing.T, name string) *assessment.State {
	t.Helper()
	j, err := assessment.Read(samples[name]())
	if err != nil {
		t.Fatal(err)
	}
	if len(j.Unreadable) > 0 || len(j.Damage) > 0 {
		t.Fatalf("%s: %d lines are unreadable, %d damaged", name, len(j.Unreadable), len(j.Damage))
	}
	return j.Fold()
}

func score(t *testing.T, name string) (*assessment.State, *scoring.Result) {
	t.Helper()
	s := read(t, name)
	day := criteria.MustDate("2026-11-24")
	return s, scoring.Score(criteria.Embedded(), s, scoring.Options{AsOf: day, AssessedOn: day})
}

// Whatever a sample answers is asked of it.
func TestSamplesAnswerWhatIsAsked(t *testing.T) {
	for name := range samples {
		s, r := score(t, name)
		asked := map[string]bool{}
		for _, q := range r.Questions {
			asked[q.Ref] = q.State != scoring.Closed && q.State != scoring.RetiredOut
		}
		for _, ref := range s.Answers() {
			if !asked[ref.String()] {
				t.Errorf("%s answers %s, which is not asked", name, ref)
			}
		}
	}
}

func TestKvalheimIsRatedWeak(t *testing.T) {
	_, r := score(t, "kvalheim")
	o := r.Overall
	if o.Rating != scoring.Weak || o.RatingHigh != scoring.Adequate || !o.Claimed {
		t.Errorf("rated %q, between %q and %q, claimed %v; because %v", o.Rating, o.RatingLow, o.RatingHigh, o.Claimed, o.NotRatedBecause)
	}
	for _, flag := range []string{"RF-EFF-2", "RF-CLO-2"} {
		if !slices.ContainsFunc(o.Caps, func(c scoring.RatingCap) bool { return c.Flag == flag && c.To == scoring.Weak }) {
			t.Errorf("%s does not cap the rating: %v", flag, o.Caps)
		}
	}
	within(t, "answered", *o.Coverage, 0.85, 0.95)
	within(t, "documented", r.Assurance.Documented, 0.40, 0.65)
	within(t, "verified", r.Assurance.Verified, 0.10, 0.20)
	within(t, "unseen", r.Assurance.Unseen, 0.05, 0.25)
	if r.Category.Text != "A" {
		t.Errorf("category %s", r.Category.Text)
	}
	if !strings.HasPrefix(r.Recommendation.Line, "May go to signing only with ") {
		t.Error(r.Recommendation.Line)
	}
	if r.Recommendation.Conditions < 10 || r.Recommendation.Conditions > 28 || r.Recommendation.Outside < 2 {
		t.Errorf("%d conditions, %d outside", r.Recommendation.Conditions, r.Recommendation.Outside)
	}
}

func within(t *testing.T, what string, x, low, high float64) {
	t.Helper()
	if x < low || x > high {
		t.Errorf("%s: %.3f, not between %.2f and %.2f", what, x, low, high)
	}
}

// No STOP or critical flag is raised or open, and every other state of a flag occurs.
func TestKvalheimShowsFlagsInEachState(t *testing.T) {
	_, r := score(t, "kvalheim")
	n := map[string]int{}
	receptors := map[string]int{}
	for _, f := range r.Flags {
		n[string(f.State)]++
		up := f.State == scoring.Raised || f.State == scoring.FlagOpen
		if up && f.Severity != criteria.Major {
			t.Errorf("%s %s is %s: %v", f.Severity, f.ID, f.State, f.RaisedBy)
		}
		if up {
			n["major "+string(f.State)]++
			receptors[f.Receptor]++
		}
		if f.State == scoring.NotRaised && f.OnClaims {
			n[string(f.Severity)+" on claims"]++
		}
		if f.State == scoring.Cleared {
			n[string(f.Severity)+" cleared"]++
		}
	}
	for _, want := range []string{
		"major raised", "major open", "not_raised", "cleared", "not_applicable",
		"critical on claims", "major on claims", "stop cleared", "critical cleared", "major cleared",
	} {
		if n[want] == 0 {
			t.Errorf("no flag is %s: %v", want, n)
		}
	}
	for receptor, k := range receptors {
		if receptor != "" && k > 2 {
			t.Errorf("%d major flags on %s", k, receptor)
		}
	}
}

func TestKvalheimShowsWhatDivides(t *testing.T) {
	s, r := score(t, "kvalheim")
	by := map[string]bool{}
	for _, c := range r.Contradictions {
		by[c.By] = true
	}
	if len(r.Contradictions) != 2 || !by["factor-of-safety"] {
		t.Errorf("contradictions: %v", r.Contradictions)
	}
	key := "level/E-BIO-5@kvalheim"
	if !slices.Equal(r.Disagreements, []string{key}) {
		t.Errorf("disagreements: %v", r.Disagreements)
	}
	heads := s.Heads(key)
	if len(heads) != 2 || heads[0].By == heads[1].By {
		t.Fatalf("heads: %v", heads)
	}
	for _, h := range heads {
		other := heads[0].ID
		if h.ID == other {
			other = heads[1].ID
		}
		if slices.Contains(h.Prev, other) {
			t.Errorf("%s had seen the other answer", h.By)
		}
	}
}

// Every mark an answer can bear, but for one that is to be confirmed again, stands somewhere.
func TestKvalheimShowsEveryMark(t *testing.T) {
	s, r := score(t, "kvalheim")
	notes := map[string]int{}
	for _, q := range r.Questions {
		for _, n := range q.Notes {
			notes[n]++
		}
		if a := s.Answer(q.Key); a != nil {
			if a.Marked {
				notes["marked"]++
			}
			if a.Confidential {
				notes["confidential"]++
			}
			if len(a.Heads) == 1 && a.Heads[0].Kind == assessment.Unknown {
				notes["unknown"]++
			}
			if slices.ContainsFunc(a.Links, func(l assessment.Link) bool { return !l.Read }) {
				notes["unread"]++
			}
		}
	}
	for _, want := range []string{
		scoring.NoteDisagreement, scoring.NoteContradicted, scoring.NoteWaits, scoring.NoteAgreed,
		"marked", "confidential", "unknown", "unread",
	} {
		if notes[want] == 0 {
			t.Errorf("no answer is %s: %v", want, notes)
		}
	}
}

// Three people wrote it, in three roles, over weeks.
func TestKvalheimIsByThreePeople(t *testing.T) {
	s, _ := score(t, "kvalheim")
	people, days := map[string]string{}, map[string]bool{}
	for _, e := range s.History("") {
		people[e.By] = string(e.Role)
		days[e.At[:10]] = true
	}
	roles := map[string]bool{}
	for _, role := range people {
		roles[role] = true
	}
	if len(people) != 3 || len(roles) != 3 || len(days) < 10 {
		t.Errorf("people %v, %d days", people, len(days))
	}
}

func TestKvalheimShowsFitsGapsAndActions(t *testing.T) {
	s, r := score(t, "kvalheim")
	inPart, scored := 0, 0
	for _, x := range r.Sets {
		inPart += x.Counts.MetInPart
		if x.InScope == "yes" {
			scored++
		}
	}
	if inPart == 0 || scored < 4 {
		t.Errorf("%d clauses met in part, %d sets in scope", inPart, scored)
	}
	third, planned := 0, 0
	for _, a := range r.Actions {
		plan := s.Action(assessment.Ref{ID: a.Criterion, Instance: a.Instance})
		if plan != nil && plan.Owner != "" && plan.Due != 0 {
			planned++
			if a.Outcome == "third_party" {
				third++
			}
		}
	}
	if third < 2 || planned < 8 {
		t.Errorf("%d planned actions, %d of them in others' hands", planned, third)
	}
	classes := map[string]int{}
	for _, g := range r.Gaps {
		classes[g.Kind+" "+g.Class]++
	}
	for _, want := range []string{"gap critical", "gap major", "gap moderate", "gap minor", "unproven moderate"} {
		if classes[want] == 0 {
			t.Errorf("no %s: %v", want, classes)
		}
	}
}

// The register is one that a data room would give: kinds, authors, dates, expiry, pages, read and not read.
func TestKvalheimHasAnEvidenceRegister(t *testing.T) {
	s, r := score(t, "kvalheim")
	kinds, authors := map[criteria.EvidenceKind]bool{}, map[string]bool{}
	expires, confidential, periods := 0, 0, 0
	for _, e := range s.AllEvidence() {
		kinds[e.Kind], authors[e.Author] = true, true
		if e.Expires != 0 {
			expires++
		}
		if e.Confidential {
			confidential++
		}
		if e.PeriodEnd != 0 {
			periods++
		}
		if e.Date == 0 || e.Note == "" {
			t.Errorf("%s has no date or does not say where it is", e.ID)
		}
	}
	if len(kinds) < 10 || len(authors) != 3 || expires == 0 || confidential == 0 || periods < 8 {
		t.Errorf("%d kinds, authors %v, %d expire, %d confidential, %d with a period", len(kinds), authors, expires, confidential, periods)
	}
	pages, rests := 0, 0
	for _, ref := range s.Answers() {
		for _, l := range s.Answer(ref).Links {
			if l.Page != "" {
				pages++
			}
		}
	}
	for _, e := range r.Evidence {
		rests += len(e.Rests)
	}
	if pages < 100 || rests < 100 {
		t.Errorf("%d links with a page, %d answers resting on evidence", pages, rests)
	}
}

func TestSulaIsNotRated(t *testing.T) {
	_, r := score(t, "sula")
	if r.Overall.Rating != "" || *r.Overall.Coverage > 0.6 || len(r.FactsToSettle) < 5 {
		t.Errorf("rated %q at %.2f, %d facts", r.Overall.Rating, *r.Overall.Coverage, len(r.FactsToSettle))
	}
	if !strings.HasPrefix(r.Recommendation.Line, "Not ready for a decision: ") {
		t.Error(r.Recommendation.Line)
	}
}

func TestSkogIsAdequate(t *testing.T) {
	_, r := score(t, "skog")
	raised := 0
	for _, f := range r.Flags {
		if f.State == scoring.Raised {
			raised++
		}
	}
	if r.Overall.Rating != scoring.Adequate || raised != 1 || *r.Overall.Coverage < 0.9 {
		t.Errorf("rated %q at %.2f, %d raised; because %v", r.Overall.Rating, *r.Overall.Coverage, raised, r.Overall.NotRatedBecause)
	}
}
