package scoring

import (
	"fmt"
	"slices"
	"testing"

	"assay/criteria"
)

// gapLibrary has one question per facility and two of the site, with clauses that ask for several levels.
func gapLibrary(t testing.TB) *criteria.Library {
	return library(t, map[string]string{
		"questionnaires/environmental/dam.yaml": topicYAML("dam", "DAM", "environmental", "per: facility\n  when: tailings\n  no: No dam.", 3, criterionYAML("E-DAM-1", 3)),
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2, criterionYAML("E-ENV-1", 2), criterionYAML("E-ENV-2", 1)),
		"sets/standard-1.yaml": `
set: {id: standard-1, title: Standard, short: Standard, issuer: I, kind: standard, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: list}, groups: [{id: "g", title: G}]}
clauses:
  - {ref: dam, title: t, group: g, per: facility, needs: {all: [{criterion: E-DAM-1, level: 3}]}, source: s, confidence: known}
  - {ref: two, title: t, group: g, per: site, needs: {all: [{criterion: E-ENV-1, level: 2}]}, source: s, confidence: known}
  - {ref: either, title: t, group: g, per: site, needs: {any: [{criterion: E-ENV-1, level: 3}, {criterion: E-ENV-2, level: 2}]}, source: s, confidence: known}
`,
	})
}

func gapStory(t testing.TB, facilities int) *story {
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": facilities > 0, "facilities": facilities})
	for i := range facilities {
		slug := fmt.Sprintf("d%d", i)
		s.set("instance/facility/"+slug, map[string]any{"title": slug, "at": "a"})
	}
	return s
}

// Method, section 10: a gap is a criterion at an instance: every facility that falls short has its own, not the worst
// alone, and every one that only claims has its proof to show.
func TestGapAtEveryInstance(t *testing.T) {
	s := gapStory(t, 4)
	for i, level := range []int{3, 0, 1, 3} {
		s.level(fmt.Sprintf("E-DAM-1@d%d", i), level)
	}
	s.proof("E-DAM-1@d3", "EV-1", 3, "study", "operator")
	want := map[string]string{"d0": KindUnproven, "d1": KindGap, "d2": KindGap}
	for _, g := range s.score(gapLibrary(t)).Gaps {
		if want[g.Instance] != g.Kind {
			t.Errorf("%s at %s, want %q", g.Kind, g.Instance, want[g.Instance])
		}
		if !slices.Equal(g.Clauses, []string{"standard-1:dam"}) {
			t.Errorf("%s at %s: clauses %v", g.Kind, g.Instance, g.Clauses)
		}
		delete(want, g.Instance)
	}
	if len(want) > 0 {
		t.Errorf("nothing is said of %v", want)
	}
}

// A higher level that another branch makes unnecessary is neither asked for, nor does it hide that the level which
// is needed rests on a claim.
func TestGapAsksWhatIsNeeded(t *testing.T) {
	for _, tt := range []struct {
		name     string
		one, two int
		kind     string
		required int
		clauses  []string
	}{
		{"the claim meets one clause and not the branch that is met elsewhere", 2, 2, KindUnproven, 2, []string{"standard-1:two"}},
		{"short of what is needed", 1, 2, KindGap, 2, []string{"standard-1:two"}},
		{"short of both", 1, 0, KindGap, 3, []string{"standard-1:two", "standard-1:either"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := gapStory(t, 0)
			s.level("E-ENV-1@a", tt.one)
			s.level("E-ENV-2@a", tt.two)
			gaps := s.score(gapLibrary(t)).Gaps
			i := slices.IndexFunc(gaps, func(g Gap) bool { return g.Criterion == "E-ENV-1" })
			if i < 0 {
				t.Fatalf("no gap in %+v", gaps)
			}
			if g := gaps[i]; g.Kind != tt.kind || g.Required != tt.required || !slices.Equal(g.Clauses, tt.clauses) {
				t.Errorf("%s, %d asked by %v; want %s, %d by %v", g.Kind, g.Required, g.Clauses, tt.kind, tt.required, tt.clauses)
			}
		})
	}
}
