package scoring

import (
	"strings"
	"testing"

	"assay/assessment"
	"assay/criteria"
)

func factLibrary(t testing.TB) *criteria.Library {
	return library(t, map[string]string{
		"questionnaires/environmental/tai.yaml": topicYAML("tai", "TAI", "environmental", "per: facility", 3, criterionYAML("E-TAI-1", 3)),
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2,
			criterionYAML("E-ENV-1", 2), criterionYAML("E-ENV-2", 2, "when: park")),
		"questionnaires/governance/spl.yaml": topicYAML("spl", "SPL", "governance", "per: supplier", 2, criterionYAML("G-SPL-1", 2)),
		"screening/category.yaml": `
triggers:
  - {id: park, category: A, ground: location, per: site, when: park, title: In a park, source: s, confidence: known}
  - {id: mine, category: B, ground: nature, when: any_mining, title: A mine, source: s, confidence: known}
`,
	})
}

// Method, section 2: declared instances that nobody has described stand with every answer open.
func TestInstances(t *testing.T) {
	lib := factLibrary(t)
	mine := map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": true}
	tests := []struct {
		name  string
		write func(s *story)
		want  []string // refs of the facility questions
	}{
		{"an unset count stands for one", func(s *story) { s.site("a", mine) }, []string{"E-TAI-1@a~facility-1"}},
		{"a declared count adds placeholders", func(s *story) {
			s.site("a", mine).facts("a", map[string]any{"facilities": 3})
			s.set("instance/facility/north", map[string]any{"title": "North", "at": "a"})
		}, []string{"E-TAI-1@north", "E-TAI-1@a~facility-2", "E-TAI-1@a~facility-3"}},
		{"zero closes the topic", func(s *story) { s.site("a", mine).facts("a", map[string]any{"facilities": 0}) }, nil},
		{"no tailings closes it", func(s *story) { s.site("a", mine).facts("a", map[string]any{"tailings": false}) }, nil},
		{"a removed instance leaves, and its placeholder does not come back", func(s *story) {
			s.site("a", mine).facts("a", map[string]any{"facilities": 1})
			s.set("instance/facility/north", map[string]any{"title": "North", "at": "a"})
			s.set("instance/facility/south", map[string]any{"title": "South", "at": "a"})
			s.set("instance/facility/south", map[string]any{"title": "South", "at": "a", "removed": "entered twice"})
		}, []string{"E-TAI-1@north"}},
		{"a project has at least one site", func(s *story) { s.facts("", map[string]any{"sites": 0}) }, []string{"E-TAI-1@~site-1~facility-1"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t)
			tt.write(s)
			var got []string
			for _, q := range s.score(lib).Questions {
				if q.Criterion == "E-TAI-1" {
					got = append(got, q.Ref)
				}
			}
			if strings.Join(got, " ") != strings.Join(tt.want, " ") {
				t.Errorf("questions %v, want %v", got, tt.want)
			}
		})
	}
}

// Method, section 2: an unset fact is not false, and one that people dispute is read at each value.
func TestApplicability(t *testing.T) {
	lib := factLibrary(t)
	tests := []struct {
		name  string
		write func(s *story)
		state QuestionState
		says  string
	}{
		{"unset is undecided, and names the fact", func(s *story) {}, Undecided, "In a park?"},
		{"false closes it, with the fact's own sentence", func(s *story) { s.facts("a", map[string]any{"park": false}) }, Closed, "Not in a park."},
		{"a value that cannot be is unset", func(s *story) { s.facts("a", map[string]any{"park": "maybe"}) }, Undecided, "In a park?"},
		{"true asks it", func(s *story) { s.facts("a", map[string]any{"park": true}) }, Asked, ""},
		{"in disagreement it is undecided", func(s *story) {
			s.apart("fact/park@a", true)
			s.as("Ola", assessment.Reviewer).apart("fact/park@a", false)
		}, Undecided, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
			tt.write(s)
			q := s.score(lib).question(t, "E-ENV-2@a")
			if q.State != tt.state || !strings.Contains(q.Because, tt.says) {
				t.Errorf("%s because %q, want %s because %q", q.State, q.Because, tt.state, tt.says)
			}
		})
	}
}

// Method, section 2: a screening fact without a source or another person's agreement is unset in the supported
// views, and the category says so.
func TestScreeningFactsThatAreOnlyClaimed(t *testing.T) {
	lib := factLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"refining"}, "phase": "operation", "park": false})
	if got := s.score(lib).Category; got.Value != "C" || got.Text != "C claimed, A not excluded" {
		t.Errorf("category %s, %q; want C, claimed only", got.Value, got.Text)
	}
	s.set("fact/stages@a", nil)
	if got := s.score(lib).Category; got.High != "B" || !strings.HasSuffix(got.Text, "Nor is A, while the facts against it are only claimed.") {
		t.Errorf("category to %s, %q; want B not excluded, nor A", got.High, got.Text)
	}
	s.set("fact/stages@a", []string{"refining"})
	for _, key := range []string{"fact/park@a", "fact/stages@a"} {
		s.as("Ola", assessment.Reviewer).set("review/"+s.heads[key][0], map[string]any{"verdict": "agree"})
	}
	if got := s.score(lib).Category; got.Text != "C" {
		t.Errorf("category %q once agreed, want C", got.Text)
	}
}

// Method, section 8.
func TestCategory(t *testing.T) {
	lib := factLibrary(t)
	tests := []struct {
		name             string
		write            func(s *story)
		low, high, value string
	}{
		{"every trigger unset gives a range, handled as the higher", func(*story) {}, "C", "A", "A"},
		{"one true, one unset", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}})
		}, "B", "A", "A"},
		{"the highest of the true ones", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
		}, "A", "A", "A"},
		{"downwards needs an approver and a reason", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.set("override/category", map[string]any{"value": "B"})
		}, "A", "A", "A"},
		{"with both it is printed beside the tool's", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.set("override/category", map[string]any{"value": "B", "approver": "Head of E&S", "reasons": map[string]any{"park": "the park ended"}})
		}, "A", "A", "B"},
		{"not where the developer allows it", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.as("Dev", assessment.Developer).set("override/category", map[string]any{"value": "B", "approver": "dev", "reasons": map[string]any{"park": "the park ended"}})
		}, "A", "A", "A"},
		{"nor where people disagree about it", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.set("override/category", map[string]any{"value": "B", "approver": "Head of E&S", "reasons": map[string]any{"park": "the park ended"}})
			s.apart("override/category", map[string]any{"value": "C", "approver": "Head of E&S", "reasons": map[string]any{"park": "it ended", "mine": "a quarry"}})
		}, "A", "A", "A"},
		{"the graver of two stands", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": false})
			s.set("override/category", map[string]any{"value": "A"})
			s.apart("override/category", map[string]any{"value": "C", "approver": "Head of E&S", "reasons": map[string]any{"mine": "a quarry"}})
		}, "B", "B", "A"},
		{"one reason does not speak for two triggers", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.set("override/category", map[string]any{"value": "C", "approver": "Head of E&S", "because": "the park ended"})
		}, "A", "A", "A"},
		{"nor does a reason for one of them", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.set("override/category", map[string]any{"value": "C", "approver": "Head of E&S", "reasons": map[string]any{"park": "it ended", "mine": " "}})
		}, "A", "A", "A"},
		{"a reason for each does", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.set("override/category", map[string]any{"value": "C", "approver": "Head of E&S", "reasons": map[string]any{"park@a": "it ended", "mine": "a quarry"}})
		}, "A", "A", "C"},
		{"what is no category does not count", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": true})
			s.set("override/category", map[string]any{"value": "D", "approver": "Head of E&S", "because": "b"})
		}, "A", "A", "A"},
		{"upwards is free", func(s *story) {
			s.site("a", map[string]any{"stages": []string{"mining"}, "park": false})
			s.set("override/category", map[string]any{"value": "A"})
		}, "B", "B", "A"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t)
			tt.write(s)
			c := s.score(lib).Category
			if c.Low != tt.low || c.High != tt.high || c.Value != tt.value {
				t.Errorf("%s to %s, value %s; want %s to %s, %s (%s)", c.Low, c.High, c.Value, tt.low, tt.high, tt.value, c.Text)
			}
		})
	}
}

// Method, section 8: where a trigger is one scheme's own, that scheme's category is shown beside the common one.
func TestCategoryByScheme(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2, criterionYAML("E-ENV-1", 2)),
		"sets/std-1.yaml": `
set: {id: std-1, title: T, short: T, issuer: I, kind: standard, unit: project, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: list}, groups: [{id: "1", title: One}]}
clauses:
  - {ref: "1", title: t, group: "1", needs: {all: [{criterion: E-ENV-1, level: 3}]}, source: s, confidence: known}
`,
		"screening/category.yaml": `
triggers:
  - {id: park, category: A, ground: location, schemes: [std-1], per: site, when: park, title: In a park, source: s, confidence: known}
  - {id: mine, category: B, ground: nature, when: any_mining, title: A mine, source: s, confidence: known}
`,
	})
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "park": true})
	c := s.score(lib).Category
	if c.Value != "A" || len(c.Schemes) != 1 || c.Schemes[0] != (SchemeCategory{"std-1", "A", "A"}) {
		t.Errorf("%+v, want A by the scheme's own trigger", c)
	}
	s.facts("a", map[string]any{"park": false})
	if c = s.score(lib).Category; c.Value != "B" || len(c.Schemes) != 0 {
		t.Errorf("%+v, want B, and no scheme apart", c)
	}
}

// Method, section 3: suppliers count by their share of the volume, and undeclared volume is anything.
func TestSuppliersByShare(t *testing.T) {
	lib := factLibrary(t)
	tests := []struct {
		name      string
		shares    map[string]float64
		levels    map[string]int
		low, high int
	}{
		{"by share", map[string]float64{"x": 75, "y": 25}, map[string]int{"x": 3, "y": 0}, 75, 75},
		{"the undeclared rest is anything", map[string]float64{"x": 50}, map[string]int{"x": 3}, 50, 100},
		{"shares over the whole are not believed", map[string]float64{"x": 90, "y": 90}, map[string]int{"x": 3, "y": 0}, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).facts("", map[string]any{"buys": true})
			for _, slug := range sortedKeys(tt.shares) {
				s.set("instance/supplier/"+slug, map[string]any{"title": slug})
				s.facts(slug, map[string]any{"share": tt.shares[slug]})
			}
			for _, slug := range sortedKeys(tt.levels) {
				s.level("G-SPL-1@"+slug, tt.levels[slug])
			}
			x := s.score(lib).topic(t, "spl", "")
			if *x.Low != tt.low || *x.High != tt.high {
				t.Errorf("%d to %d, want %d to %d", *x.Low, *x.High, tt.low, tt.high)
			}
		})
	}
}

// Method, section 2: without a source or a second person's agreement a screening fact is claimed, and page 1 lists it.
func TestClaimedFacts(t *testing.T) {
	lib := factLibrary(t)
	s := newStory(t).site("a", map[string]any{"park": true, "stages": []string{"mining"}, "river": false})
	in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	var got []string
	for _, f := range in.ClaimedFacts() {
		got = append(got, f.String())
	}
	if strings.Join(got, " ") != "stages@a park@a" { // the river decides nothing grave
		t.Errorf("claimed %v", got)
	}
}

// A topic without a place to ask it at says what is so: the kind's own sentence, or that the count is 0.
func TestNoneBecause(t *testing.T) {
	lib := factLibrary(t)
	kind := lib.Instance("facility")
	for _, tt := range []struct {
		name  string
		facts map[string]any
		want  string
	}{
		{"the fact says none", map[string]any{"tailings": false}, "No tailings."},
		{"the count says none", map[string]any{"tailings": true, "facilities": 0}, "The count of facilities is 0."},
		{"there is one", map[string]any{"tailings": true, "facilities": 1}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in := Prepare(lib, newStory(t).site("a", tt.facts).state(), Options{AsOf: today, AssessedOn: today})
			if got := in.NoneBecause(kind); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Method, section 2: a fact is screening where its value can close a critical flag: a count of 0 and the condition of a
// measure are such facts. Claimed alone they leave the flag standing on claims.
func TestCountsAndMeasuresScreen(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/environmental/dam.yaml": topicYAML("dam", "DAM", "environmental", "per: facility", 3, criterionYAML("E-DAM-1", 3)),
		"measures/m.yaml": `
measures:
  - {id: margin, title: Margin, topic: dam, per: site, when: park, unit: m, definition: d, formula: a, inputs: [{id: a, ask: A, unit: m}], source: s, confidence: known}
`,
		"screening/flags-test.yaml": `
flags:
  - {id: RF-DAM-1, severity: critical, topic: dam, per: facility, title: Bad dam, why: w, raised_by: {any: [{criterion: E-DAM-1, at_most: 1}]}, clauses: [], cleared_by: {kinds: [study], assurance: verified}, closes: Mend it.}
  - {id: RF-DAM-2, severity: critical, topic: dam, per: site, title: Low margin, why: w, raised_by: {any: [{measure: margin, below: 1}]}, clauses: [], cleared_by: {kinds: [study], assurance: verified}, closes: Mend it.}
`,
	})
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": true, "facilities": 0, "park": false})
	check := func(onClaims bool) {
		t.Helper()
		r := s.score(lib)
		if f := r.flag(t, "RF-DAM-2", "a"); f.State != FlagNotApplicable || f.OnClaims != onClaims {
			t.Errorf("the measure's flag is %s, on claims %v; want %v", f.State, f.OnClaims, onClaims)
		}
		for _, f := range r.Flags {
			if f.ID == "RF-DAM-1" && (f.State != FlagNotApplicable || !f.OnClaims || !onClaims) {
				t.Errorf("the dam's flag is %s at %s, on claims %v", f.State, f.Instance, f.OnClaims)
			}
		}
		if x := r.topic(t, "dam", ""); x.Low != nil || x.Documented != nil || x.Coverage != nil {
			t.Errorf("a topic without a dam has figures: %+v", x.Figures)
		}
		if n := len(r.Flags); onClaims && n != 2 || !onClaims && n != 1 {
			t.Errorf("%d flags", n)
		}
	}
	check(true)
	s.as("Ola", assessment.Reviewer)
	for _, key := range []string{"fact/facilities@a", "fact/park@a", "fact/tailings@a"} {
		s.set("review/"+s.heads[key][0], map[string]any{"verdict": "agree"})
	}
	check(false)
}
