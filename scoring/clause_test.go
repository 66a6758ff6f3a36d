package scoring

import (
	"math"
	"testing"

	"assay/criteria"
)

func clauseLibrary(t testing.TB) *criteria.Library {
	return library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2,
			criterionYAML("E-ENV-1", 2), criterionYAML("E-ENV-2", 1, "when: tailings"), criterionYAML("E-ENV-3", 1, "due: operation")),
		"acts.yaml": `
acts:
  - {id: there, title: T, in_force: 2026-01-10, source: s, confidence: known}
  - {id: missing, title: M, source: s, confidence: known}
`,
		"sets/law-1.yaml": `
set: {id: law-1, title: Law, short: Law, issuer: I, kind: law, unit: project, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: law}, groups: [{id: "g", title: G}]}
clauses:
  - {ref: "all", title: t, group: g, needs: {all: [{criterion: E-ENV-1, level: 3}, {criterion: E-ENV-2, level: 2}]}, source: s, confidence: known}
  - {ref: "any", title: t, group: g, needs: {any: [{criterion: E-ENV-1, level: 3}, {criterion: E-ENV-2, level: 2}]}, source: s, confidence: known}
  - {ref: "binary", title: t, group: g, binary: true, needs: {all: [{criterion: E-ENV-1, level: 3}]}, source: s, confidence: known}
  - {ref: "closed", title: t, group: g, needs: {all: [{criterion: E-ENV-2, level: 2}]}, source: s, confidence: known}
  - {ref: "due", title: t, group: g, needs: {all: [{criterion: E-ENV-3, level: 2}]}, source: s, confidence: known}
  - {ref: "part", title: t, group: g, needs: {all: [{criterion: E-ENV-1, level: 2}]}, fit: part, gap: more, source: s, confidence: known}
  - {ref: "hole", title: t, group: g, unmapped: not asked, source: s, confidence: known}
  - {ref: "other", title: t, group: g, bearer: lender, needs: {all: [{criterion: E-ENV-1, level: 2}]}, source: s, confidence: known}
  - {ref: "ahead", title: t, group: g, applies: {from: 2027-08-18}, needs: {all: [{criterion: E-ENV-1, level: 2}]}, source: s, confidence: known}
  - {ref: "ended", title: t, group: g, applies: {from: 2021-01-01, until: 2025-12-31}, needs: {all: [{criterion: E-ENV-1, level: 2}]}, source: s, confidence: known}
  - {ref: "floor", title: t, group: g, applies: {floor: 2026-02-18, months_after: 12, acts: [missing]}, needs: {all: [{criterion: E-ENV-1, level: 2}]}, source: s, confidence: known}
  - {ref: "floor-fixed", title: t, group: g, applies: {floor: 2026-02-18, months_after: 12, acts: [there]}, needs: {all: [{criterion: E-ENV-1, level: 2}]}, source: s, confidence: known}
  - {ref: "proposed", title: t, group: g, applies: {proposed: "COM(2025) 501"}, needs: {all: [{criterion: E-ENV-1, level: 2}]}, source: s, confidence: known}
  - {ref: "branch", title: t, group: g, needs: {any: [{criterion: E-ENV-1, level: 3, from: 2027-01-01}, {criterion: E-ENV-1, level: 1, until: 2026-12-31}]}, source: s, confidence: known}
  - {ref: "fact", title: t, group: g, needs: {all: [{fact: river, is: false}]}, source: s, confidence: known}
`,
	})
}

// Method, section 6: degrees and statuses.
func TestClauseStatus(t *testing.T) {
	lib := clauseLibrary(t)
	none := map[string]any{}
	tests := []struct {
		name, ref string
		facts     map[string]any
		level     map[string]any
		want      Status
		degree    [2]int
	}{
		{"all answered well", "all", map[string]any{"tailings": true}, map[string]any{"E-ENV-1@a": 3, "E-ENV-2@a": 2}, Met, [2]int{3, 3}},
		{"all takes the smallest", "all", map[string]any{"tailings": true}, map[string]any{"E-ENV-1@a": 2, "E-ENV-2@a": 3}, Partly, [2]int{2, 2}},
		{"all, one open", "all", map[string]any{"tailings": true}, map[string]any{"E-ENV-1@a": 3}, StatusUnknown, [2]int{0, 3}},
		{"a gap however the open answers turn out", "all", map[string]any{"tailings": true}, map[string]any{"E-ENV-1@a": 1}, Partly, [2]int{0, 1}},
		{"nothing can help a none", "all", map[string]any{"tailings": true}, map[string]any{"E-ENV-1@a": 0}, NotMet, [2]int{0, 0}},
		{"a need that does not apply drops out", "all", map[string]any{"tailings": false}, map[string]any{"E-ENV-1@a": 3}, Met, [2]int{3, 3}},
		{"any takes the largest", "any", map[string]any{"tailings": true}, map[string]any{"E-ENV-1@a": 0, "E-ENV-2@a": 2}, Met, [2]int{3, 3}},
		{"partly is not met where it is pass or fail", "binary", none, map[string]any{"E-ENV-1@a": 2}, NotMet, [2]int{2, 2}},
		{"when all drop out it is not applicable", "closed", map[string]any{"tailings": false}, none, NotApplicable, [2]int{0, 0}},
		{"or not yet due", "due", map[string]any{"phase": "planning"}, map[string]any{"E-ENV-3@a": 3}, NotYetDue, [2]int{0, 0}},
		{"what we do not ask is unknown", "hole", none, none, StatusUnknown, [2]int{0, 3}},
		{"half a level counts its floor", "part", none, map[string]any{"E-ENV-1@a": 1}, Partly, [2]int{1, 1}},
		{"a branch that has ended drops out", "branch", none, map[string]any{"E-ENV-1@a": 1}, Met, [2]int{3, 3}},
		{"a fact", "fact", map[string]any{"river": true}, none, NotMet, [2]int{0, 0}},
		{"an unset fact", "fact", none, none, StatusUnknown, [2]int{0, 3}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"}).facts("a", tt.facts)
			for _, ref := range sortedKeys(tt.level) {
				s.level(ref, tt.level[ref])
			}
			c := s.score(lib).clause(t, "law-1", tt.ref)
			if c.Status != tt.want || c.Degree != tt.degree {
				t.Errorf("%s %v, want %s %v", c.Status, c.Degree, tt.want, tt.degree)
			}
		})
	}
}

// Method, section 6: force is a second axis.
func TestForce(t *testing.T) {
	lib := clauseLibrary(t)
	tests := []struct {
		ref, asOf string
		want      Force
		says      string
	}{
		{"all", "2026-11-24", InForce, "now"},
		{"all", "2020-01-31", Fixed, "from 2020-02-01"},
		{"ahead", "2027-08-17", Fixed, "from 2027-08-18"},
		{"ahead", "2027-08-18", InForce, "now"},
		{"ended", "2025-12-31", InForce, "now"},
		{"ended", "2026-01-01", Ended, "ended 2025-12-31"},
		{"floor", "2030-01-01", Floor, "not before 2026-02-18, date not fixed"},
		{"floor-fixed", "2027-01-09", Fixed, "from 2027-01-10"},
		{"floor-fixed", "2027-01-10", InForce, "now"},
		{"proposed", "2026-11-24", Proposed, "proposed: COM(2025) 501"},
	}
	for _, tt := range tests {
		t.Run(tt.ref+" on "+tt.asOf, func(t *testing.T) {
			r := Score(lib, newStory(t).state(), Options{AsOf: criteria.MustDate(tt.asOf), AssessedOn: today})
			c := r.clause(t, "law-1", tt.ref)
			if c.Force != tt.want || c.When != tt.says {
				t.Errorf("%s, %q; want %s, %q", c.Force, c.When, tt.want, tt.says)
			}
		})
	}
}

// Method, section 6: the four shares run over the operator's applicable clauses and sum to one; holes are ours.
func TestFourShares(t *testing.T) {
	lib := clauseLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false, "river": false})
	s.level("E-ENV-1@a", 2)
	r := s.score(lib)
	set := r.Sets[0]
	if sum := set.Met + set.Gap + set.Open + set.NotAsked; math.Abs(sum-1) > 1e-9 {
		t.Errorf("shares sum to %v", sum)
	}
	// all, any, binary: gaps. part: met in part. hole: unmapped. due: unknown. ahead, floor, floor-fixed, branch, fact: met.
	want := Counts{Met: 5, MetInPart: 1, Partly: 2, NotMet: 1, Unknown: 1, Unmapped: 1, NotApplicable: 1, Ahead: 3, Others: 1, Proposed: 1}
	if set.Counts != want {
		t.Errorf("counts %+v, want %+v", set.Counts, want)
	}
	if set.N != 11 {
		t.Errorf("%d clauses count, want 11", set.N)
	}
}
