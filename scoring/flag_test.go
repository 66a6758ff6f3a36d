package scoring

import (
	"strings"
	"testing"

	"assay/assessment"
	"assay/criteria"
)

func flagLibrary(t testing.TB) *criteria.Library {
	return library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2,
			criterionYAML("E-ENV-1", 2), criterionYAML("E-ENV-2", 1, "when: tailings")),
		"measures/m.yaml": `
measures:
  - {id: margin, title: Margin, topic: env, per: site, unit: m, definition: d, formula: a - b, inputs: [{id: a, ask: A, unit: m}, {id: b, ask: B, unit: m}], source: s, confidence: known}
`,
		"screening/flags-test.yaml": `
flags:
  - {id: RF-ENV-1, severity: critical, topic: env, per: site, title: Bad, why: w, raised_by: {any: [{criterion: E-ENV-1, at_most: 1}]}, clauses: [], cleared_by: {kinds: [study, site_observation], assurance: verified}, closes: Mend it.}
  - {id: RF-ENV-2, severity: stop, topic: env, per: site, title: Into the river, why: w, raised_by: {any: [{fact: river, is: true}]}, clauses: [], cleared_by: {kinds: [site_observation], assurance: verified}, closes: A different project.}
  - {id: RF-ENV-3, severity: major, topic: env, per: site, title: Low margin, why: w, receptor: river, raised_by: {all: [{measure: margin, below: 1}, {criterion: E-ENV-2, at_most: 2}]}, clauses: [], cleared_by: {kinds: [study], assurance: documented}, closes: Raise it.}
`,
	})
}

// Method, section 5: every state of a flag, and what never clears one.
func TestFlagState(t *testing.T) {
	lib := flagLibrary(t)
	tests := []struct {
		name, flag string
		write      func(s *story)
		want       FlagState
		onClaims   bool
	}{
		{"silence is open", "RF-ENV-1", func(*story) {}, FlagOpen, false},
		{"a bad answer raises", "RF-ENV-1", func(s *story) { s.level("E-ENV-1@a", 1) }, Raised, false},
		{"unknown is open", "RF-ENV-1", func(s *story) { s.level("E-ENV-1@a", "unknown") }, FlagOpen, false},
		{"a disputed answer is open", "RF-ENV-1", func(s *story) {
			s.apart("level/E-ENV-1@a", 1)
			s.as("Ola", assessment.Reviewer).apart("level/E-ENV-1@a", 3)
		}, FlagOpen, false},
		{"not applicable on one's own word is open", "RF-ENV-1", func(s *story) {
			s.level("E-ENV-1@a", map[string]any{"not_applicable": "no"})
		}, FlagOpen, false},
		{"a good claim does not clear", "RF-ENV-1", func(s *story) { s.level("E-ENV-1@a", 3) }, NotRaised, true},
		{"a permit waved at it does not clear", "RF-ENV-1", func(s *story) {
			s.level("E-ENV-1@a", 3)
			s.proof("E-ENV-1@a", "EV-1", 3, "permit", "independent")
		}, NotRaised, true},
		{"a proof of another kind does not clear", "RF-ENV-1", func(s *story) {
			s.level("E-ENV-1@a", 3)
			s.proof("E-ENV-1@a", "EV-1", 3, "third_party_report", "independent")
		}, NotRaised, true},
		{"documented is not verified", "RF-ENV-1", func(s *story) {
			s.level("E-ENV-1@a", 3)
			s.proof("E-ENV-1@a", "EV-1", 3, "study", "operator")
		}, NotRaised, true},
		{"a proof that carries too low a level does not clear", "RF-ENV-1", func(s *story) {
			s.level("E-ENV-1@a", 3)
			s.proof("E-ENV-1@a", "EV-1", 1, "study", "independent")
		}, NotRaised, true},
		{"the named proof clears", "RF-ENV-1", func(s *story) {
			s.level("E-ENV-1@a", 3)
			s.proof("E-ENV-1@a", "EV-1", 3, "study", "independent")
		}, Cleared, false},
		{"a repair claimed without proof after a bad answer", "RF-ENV-1", func(s *story) {
			s.level("E-ENV-1@a", 0)
			s.level("E-ENV-1@a", 3)
		}, NotRaised, true},
		{"an unset fact leaves it open", "RF-ENV-2", func(*story) {}, FlagOpen, false},
		{"the practice raises it", "RF-ENV-2", func(s *story) { s.facts("a", map[string]any{"river": true}) }, Raised, false},
		{"a claimed no is a claim", "RF-ENV-2", func(s *story) { s.facts("a", map[string]any{"river": false}) }, NotRaised, true},
		{"a sourced no clears it", "RF-ENV-2", func(s *story) {
			s.facts("a", map[string]any{"river": false})
			s.set("evidence/EV-1", map[string]any{"title": "Visit", "kind": "site_observation", "author": "assessor", "date": "2026-06-01"})
			s.set("link/fact/river@a/EV-1", map[string]any{"relation": "supports", "read": true})
		}, Cleared, false},
		{"a permit under a no does not clear it", "RF-ENV-2", func(s *story) {
			s.facts("a", map[string]any{"river": false})
			s.set("evidence/EV-1", map[string]any{"title": "Permit", "kind": "permit", "author": "independent", "date": "2026-06-01"})
			s.set("link/fact/river@a/EV-1", map[string]any{"relation": "supports", "read": true})
		}, NotRaised, true},
		{"a colleague's agreement to a no does not clear it", "RF-ENV-2", func(s *story) {
			no := s.set("fact/river@a", false)
			s.as("Ola", assessment.Reviewer).set("review/"+no, map[string]any{"verdict": "agree"})
		}, NotRaised, true},
		{"a proof that nobody read does not clear it", "RF-ENV-2", func(s *story) {
			s.facts("a", map[string]any{"river": false})
			s.set("evidence/EV-1", map[string]any{"title": "Visit", "kind": "site_observation", "author": "assessor", "date": "2026-06-01"})
			s.set("link/fact/river@a/EV-1", map[string]any{"relation": "supports"})
		}, NotRaised, true},
		{"a number on a permit does not clear it", "RF-ENV-3", func(s *story) { margin(s, "permit") }, NotRaised, true},
		{"a number on the named proof clears it", "RF-ENV-3", func(s *story) { margin(s, "study") }, Cleared, false},
		{"all: nothing it reads applies", "RF-ENV-3", func(s *story) { s.facts("a", map[string]any{"tailings": false}) }, FlagNotApplicable, false},
		{"all: an unknown measure leaves it open", "RF-ENV-3", func(s *story) {
			s.facts("a", map[string]any{"tailings": true})
			s.level("E-ENV-2@a", 0)
		}, FlagOpen, false},
		{"all: both hold", "RF-ENV-3", func(s *story) {
			s.facts("a", map[string]any{"tailings": true})
			s.level("E-ENV-2@a", 0)
			s.set("input/margin.a@a", map[string]any{"value": 2})
			s.set("input/margin.b@a", map[string]any{"value": 1.5})
		}, Raised, false},
		{"all: one mended", "RF-ENV-3", func(s *story) {
			s.facts("a", map[string]any{"tailings": true})
			s.level("E-ENV-2@a", 0)
			s.set("input/margin.a@a", map[string]any{"value": 3})
			s.set("input/margin.b@a", map[string]any{"value": 1.5})
		}, NotRaised, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
			tt.write(s)
			f := s.score(lib).flag(t, tt.flag, "a")
			if f.State != tt.want || f.OnClaims != tt.onClaims {
				t.Errorf("%s, on claims %v; want %s, %v", f.State, f.OnClaims, tt.want, tt.onClaims)
			}
			if held := f.State == Raised || f.State == FlagOpen; held != (len(f.RaisedBy) > 0) {
				t.Errorf("%s with reasons %v", f.State, f.RaisedBy)
			}
		})
	}
}

// margin gives a good margin whose two inputs rest on a document of a kind.
func margin(s *story, kind string) {
	s.facts("a", map[string]any{"tailings": true})
	s.level("E-ENV-2@a", 0)
	s.set("evidence/EV-1", map[string]any{"title": "Paper", "kind": kind, "author": "operator", "date": "2026-06-01"})
	for input, value := range map[string]float64{"margin.a": 3, "margin.b": 1} {
		s.set("input/"+input+"@a", map[string]any{"value": value})
		s.set("link/input/"+input+"@a/EV-1", map[string]any{"relation": "supports", "read": true})
	}
}

// Good answers at ten sites never clear the flag of the eleventh.
func TestFlagPerInstance(t *testing.T) {
	lib := flagLibrary(t)
	s := newStory(t)
	for _, slug := range []string{"a", "b", "c"} {
		s.site(slug, map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": false})
		s.level("E-ENV-1@"+slug, 3)
		s.proof("E-ENV-1@"+slug, "EV-"+slug, 3, "study", "independent")
	}
	s.level("E-ENV-1@b", 0)
	r := s.score(lib)
	if got := r.flag(t, "RF-ENV-1", "b").State; got != Raised {
		t.Errorf("b is %s, want raised", got)
	}
	if got := r.flag(t, "RF-ENV-1", "a").State; got != Cleared {
		t.Errorf("a is %s, want cleared", got)
	}
	if !strings.HasPrefix(r.Recommendation.Line, "Do not proceed as structured: bad (b).") {
		t.Errorf("line %q", r.Recommendation.Line)
	}
}
