package scoring

import (
	"strings"
	"testing"
)

// A word must not make a bad dam disappear: a "no" against what is described leaves all about it open.
func TestDescribedAgainstNo(t *testing.T) {
	lib := realLibrary()
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": true})
	s.set("instance/tailings_facility/dam", map[string]any{"title": "Dam", "at": "a"})
	s.facts("dam", map[string]any{"facility_state": "operating"})
	s.level("E-TAI-6@dam", 0)
	if f := s.score(lib).flag(t, "RF-TAI-1", "dam"); f.State != Raised {
		t.Fatalf("before: %s", f.State)
	}
	s.facts("a", map[string]any{"tailings": false})
	r := s.score(lib)
	if f := r.flag(t, "RF-TAI-1", "dam"); f.State != FlagOpen {
		t.Errorf("after a word: %s, want it open", f.State)
	}
	if len(r.Contrary) != 1 || !strings.Contains(r.Contrary[0].Text, "1 described (dam): all about them is open") {
		t.Errorf("the contradiction is not named: %v", r.Contrary)
	}
	s.set("instance/tailings_facility/dam", map[string]any{"title": "Dam", "at": "a", "removed": "never built"})
	if r := s.score(lib); len(r.Contrary) != 0 {
		t.Errorf("without the dam nothing contradicts: %v", r.Contrary)
	}
}

// A gate that lies behind a site ends a derogation and is "now" in a plan.
func TestGatePassed(t *testing.T) {
	for phase, want := range map[string][3]bool{
		"planning": {}, "construction": {true, false, false}, "operation": {true, true, false}, "closure": {true, true, true},
	} {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": phase})
		in := Prepare(realLibrary(), s.state(), Options{AsOf: today, AssessedOn: today})
		for i, gate := range []string{"construction", "commissioning", "closure"} {
			if got := in.passed(gate, 0); got != want[i] {
				t.Errorf("%s in %s: %v, want %v", gate, phase, got, want[i])
			}
		}
		if in.passed("signing", 0) {
			t.Error("facts do not say that anything was signed")
		}
	}
}
