package scoring

import (
	"slices"
	"testing"
)

// scopeWorld writes a project from its sites' stages and phase; everything else stays open.
func scopeWorld(t *testing.T, sites ...map[string]any) *Result {
	t.Helper()
	s := newStory(t).facts("", map[string]any{"sites": len(sites)})
	for i, facts := range sites {
		s.site(string(rune('a'+i)), facts)
	}
	return s.score(realLibrary())
}

// Standards for mines and refineries do not take in a project that explores beside a plant of another kind.
func TestExplorationIsNoMine(t *testing.T) {
	exploring := map[string]any{"stages": []string{"mining"}, "phase": "exploration"}
	plant := func(stage string) map[string]any {
		return map[string]any{"stages": []string{stage}, "phase": "operation"}
	}
	for _, test := range []struct {
		sites []map[string]any
		in    map[string]string
	}{
		{[]map[string]any{exploring}, map[string]string{"irma-1.0": "no", "tsm-2023": "no", "copper-mark-rra-3.0": "no"}},
		{[]map[string]any{exploring, plant("cell")}, map[string]string{"irma-1.0": "no", "tsm-2023": "no", "copper-mark-rra-3.0": "no"}},
		{[]map[string]any{exploring, plant("refining")}, map[string]string{"irma-1.0": "no", "tsm-2023": "yes", "copper-mark-rra-3.0": "yes"}},
		{[]map[string]any{exploring, plant("mining")}, map[string]string{"irma-1.0": "yes", "tsm-2023": "yes", "copper-mark-rra-3.0": "yes"}},
	} {
		for _, set := range scopeWorld(t, test.sites...).Sets {
			if want, ok := test.in[set.ID]; ok && set.InScope != want {
				t.Errorf("%v: in scope of %s: %s, want %s", test.sites, set.ID, set.InScope, want)
			}
		}
	}
}

// Thresholds of greenhouse gas are the project's: two sites below one can stand above it together.
func TestGreenhouseGasIsAddedUp(t *testing.T) {
	site := func(ghg int) map[string]any {
		return map[string]any{"stages": []string{"refining"}, "phase": "operation", "ghg": ghg}
	}
	for _, test := range []struct {
		first, second int
		ifc, ep4      bool
	}{
		{12000, 13000, false, false}, {12000, 13001, true, false}, {60000, 40000, true, false}, {60000, 40001, true, true},
	} {
		r := scopeWorld(t, site(test.first), site(test.second))
		if got := r.clause(t, "ifc-ps-2012", "PS3-8").Status != NotApplicable; got != test.ifc {
			t.Errorf("%d and %d t: yearly quantification applies: %v", test.first, test.second, got)
		}
		for _, ref := range []string{"10-ghg", "2-climate-transition"} {
			if got := r.clause(t, "ep4-2020", ref).Status != NotApplicable; got != test.ep4 {
				t.Errorf("%d and %d t: %s applies: %v", test.first, test.second, ref, got)
			}
		}
		triggered := slices.ContainsFunc(r.Category.Triggers, func(x TriggerResult) bool { return x.ID == "ghg-100000" && x.State == "yes" })
		if triggered != test.ep4 {
			t.Errorf("%d and %d t: the trigger of the category: %v", test.first, test.second, triggered)
		}
	}
}

// A site whose facts name no dangerous substance is still asked about fuel, stores, pests and what it sells.
func TestNoHazardStillLeavesSubstances(t *testing.T) {
	r := scopeWorld(t, map[string]any{
		"stages": []string{"mining"}, "phase": "operation", "hazards": []string{"none"}, "cyanide": false, "mercury": false, "lithium_cells": false,
	})
	for id, want := range map[string]QuestionState{"E-HAZ-1": Asked, "E-HAZ-2": Asked, "E-HAZ-8": Asked, "E-HAZ-11": Asked, "E-HAZ-4": Closed, "E-HAZ-6": Closed} {
		if got := r.question(t, id+"@a").State; got != want {
			t.Errorf("%s is %s, want %s", id, got, want)
		}
	}
}

// Notices and reports by mining law are asked where the library knows that law: in Norway.
func TestMiningNoticesAreAskedInNorway(t *testing.T) {
	for country, want := range map[string]QuestionState{"NO": Asked, "FI": Closed} {
		s := newStory(t).facts("", map[string]any{"country": country, "sites": 1})
		r := s.site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"}).score(realLibrary())
		for _, id := range []string{"G-PER-6", "G-PER-7"} {
			if got := r.question(t, id+"@a").State; got != want {
				t.Errorf("%s in %s is %s, want %s", id, country, got, want)
			}
		}
	}
}
