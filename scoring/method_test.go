package scoring

import (
	"fmt"
	"strings"
	"testing"

	"assay/criteria"
)

// methodLibrary has one set of three groups over three questions, rated by a method.
func methodLibrary(t testing.TB, method, more string) *criteria.Library {
	clauses := ""
	for i := range 3 {
		clauses += fmt.Sprintf("  - {ref: \"%d\", title: t, group: \"%d\", needs: {all: [{criterion: G-GOV-%d, level: 3}]}, source: s, confidence: known}\n", i+1, i+1, i+1)
	}
	return library(t, map[string]string{
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2,
			criterionYAML("G-GOV-1", 1), criterionYAML("G-GOV-2", 1), criterionYAML("G-GOV-3", 1)),
		"sets/std-1.yaml": `
set: {id: std-1, title: Std, short: Std, issuer: I, kind: standard, unit: project, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: ` + method + `}, groups: [{id: "1", title: Eligible}, {id: "2", title: Contribution}, {id: "3", title: Harm}]}
clauses:
` + clauses + more,
	})
}

// Method, section 7: what each method says.
func TestMethods(t *testing.T) {
	hole := "  - {ref: \"4\", title: t, group: \"4\", unmapped: not asked, source: s, confidence: known}\n"
	others := "  - {ref: \"4\", title: t, group: \"1\", bearer: lender, needs: {all: [{criterion: G-GOV-1, level: 3}]}, source: s, confidence: known}\n"
	part := "  - {ref: \"4\", title: t, group: \"1\", fit: part, gap: more, needs: {all: [{criterion: G-GOV-1, level: 3}]}, source: s, confidence: known}\n"
	tests := []struct {
		name, method, more string
		levels             [3]int // -1 open
		level, says        string
	}{
		{"indicators: 0 and 1 are C", "lowest_indicator", "", [3]int{3, 1, 3}, "C", "lowest indicator asked C; AA and AAA not assessed"},
		{"2 is B", "lowest_indicator", "", [3]int{3, 2, 3}, "B", "lowest indicator asked B"},
		{"3 is A, and nothing is above it", "lowest_indicator", "", [3]int{3, 3, 3}, "A", "lowest indicator asked A"},
		{"open answers decide", "lowest_indicator", "", [3]int{3, -1, 3}, "", "lowest indicator asked C to A"},
		{"an indicator nobody asks gives no level", "lowest_indicator", strings.Replace(hole, `group: "4"`, `group: "4"`, 1), [3]int{3, 3, 3}, "", "1 indicator not asked by this tool"},
		{"gates: the first is eligibility", "gates", "", [3]int{0, 3, 3}, "", "not eligible: no activity of this project is described"},
		{"then each by its worst", "gates", "", [3]int{3, 2, -1}, "", "eligible; contribution: gap; harm: not determined"},
		{"a gate asked in part says so", "gates", part, [3]int{3, 3, 3}, "", "eligible on what we ask; contribution: no gap found; harm: no gap found"},
		{"undetermined eligibility", "gates", "", [3]int{-1, 3, 3}, "", "eligibility not determined; contribution: no gap found"},
		{"scope binds the lender", "scope", others, [3]int{3, 0, -1}, "", "binds the lender: no gap found in 1; 1 gap; 1 not determined; 1 of the rows are the lender's own"},
		{"a list names its misses", "list", "", [3]int{3, 2, -1}, "", "no gap found in 1 of the 3 requirements asked; 1 gap; 1 not determined"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			lib := methodLibrary(t, tt.method, tt.more)
			if tt.more == hole {
				lib.Sets[0].Groups = append(lib.Sets[0].Groups, criteria.Group{ID: "4", Title: "More"})
			}
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
			for i, l := range tt.levels {
				if l >= 0 {
					s.level(fmt.Sprintf("G-GOV-%d", i+1), l)
				}
			}
			x := s.score(lib).Sets[0]
			if x.Level != tt.level || !strings.Contains(x.Says, tt.says) {
				t.Errorf("level %q, says %q; want %q, %q", x.Level, x.Says, tt.level, tt.says)
			}
		})
	}
}

// Method, section 7: no level under any method while the edition is not there, or too little is answered.
func TestIndicatorWithoutLevel(t *testing.T) {
	lib := methodLibrary(t, "lowest_indicator", "")
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	s.level("G-GOV-1", 1)
	if x := s.score(lib).Sets[0]; x.Level != "" || !strings.Contains(strings.Join(x.NoLevelBecause, "; "), "1 of 3 requirements are determined") {
		t.Errorf("level %q because %v; want none while two of three are open", x.Level, x.NoLevelBecause)
	}
	s.level("G-GOV-2", 3)
	s.level("G-GOV-3", 3)
	if x := s.score(lib).Sets[0]; x.Level != "C" {
		t.Errorf("level %q because %v, want C", x.Level, x.NoLevelBecause)
	}
	early := Score(lib, s.state(), Options{AsOf: criteria.MustDate("2020-01-15"), AssessedOn: today}).Sets[0]
	if early.Level != "" || !strings.HasPrefix(early.Says, "readiness only") {
		t.Errorf("before the edition: level %q, says %q", early.Level, early.Says)
	}
}

// A plan for a level reads the levels of the method and leaves them as they are.
func TestPlanForAnIndicatorLevel(t *testing.T) {
	lib := methodLibrary(t, "lowest_indicator", "")
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	for i := range 3 {
		s.level(fmt.Sprintf("G-GOV-%d", i+1), 2)
	}
	in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	before := in.Score()
	plan, err := in.Plan(t.Context(), before, "std-1=A")
	if err != nil || plan.Reached || len(plan.First)+len(plan.Then) == 0 {
		t.Fatalf("%+v, %v; want a plan", plan, err)
	}
	if after := in.Score().Sets[0]; before.Sets[0].Level != "B" || after.Level != "B" {
		t.Errorf("level %q before the plan, %q after; want B", before.Sets[0].Level, after.Level)
	}
}
