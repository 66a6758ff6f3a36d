package scoring

import (
	"slices"
	"testing"

	"assay/assessment"
	"assay/criteria"
)

// One project question of weight 2 in a topic of materiality 2, one behind a flag, one with a cap.
func answerLibrary(t testing.TB) *criteria.Library {
	return library(t, map[string]string{
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2,
			criterionYAML("G-GOV-1", 2), criterionYAML("G-GOV-2", 1, "valid_for: 12 months"),
			criterionYAML("G-GOV-3", 1, "caps: [{measure: rate, above: 5, level: 1}]"), criterionYAML("G-GOV-4", 1)),
		"measures/m.yaml": `
measures:
  - id: rate
    title: Rate
    topic: gov
    unit: "%"
    definition: d
    formula: 100 * part / whole
    inputs: [{id: part, ask: Part, unit: t, accepts: {kg: 0.001}}, {id: whole, ask: Whole, unit: t}]
    range: {low: 0, high: 100}
    source: s
    confidence: known
`,
		"screening/flags-test.yaml": `
flags:
  - {id: RF-GOV-1, severity: critical, topic: gov, title: Flag, why: w, raised_by: {any: [{criterion: G-GOV-4, at_most: 0}]}, clauses: [], cleared_by: {kinds: [study], assurance: verified}, closes: c}
`,
	})
}

// Method, section 1: every row of the table.
func TestRangeOfAnAnswer(t *testing.T) {
	lib := answerLibrary(t)
	site := map[string]any{"stages": []string{"mining"}, "phase": "operation"}
	tests := []struct {
		name      string
		ref       string
		write     func(s *story)
		low, high int
		doc, ver  int
		answered  bool
		out       bool
		note      string
	}{
		{name: "never answered is anything", ref: "G-GOV-1", write: func(*story) {}, low: 0, high: 3},
		{name: "a level is itself", ref: "G-GOV-1", write: func(s *story) { s.level("G-GOV-1", 2) }, low: 2, high: 2, answered: true},
		{name: "unknown is anything", ref: "G-GOV-1", write: func(s *story) { s.level("G-GOV-1", "unknown") }, low: 0, high: 3},
		{name: "withdrawn is anything", ref: "G-GOV-1", write: func(s *story) { s.level("G-GOV-1", 2); s.level("G-GOV-1", nil) }, low: 0, high: 3},
		{name: "two heads span their levels", ref: "G-GOV-1", write: func(s *story) {
			s.apart("level/G-GOV-1", 1)
			s.as("Ola", assessment.Reviewer).apart("level/G-GOV-1", 2)
		}, low: 1, high: 2, answered: true, note: NoteDisagreement},
		{name: "a head that says unknown spans all", ref: "G-GOV-1", write: func(s *story) {
			s.apart("level/G-GOV-1", 3)
			s.as("Ola", assessment.Reviewer).apart("level/G-GOV-1", "unknown")
		}, low: 0, high: 3, note: NoteDisagreement},
		{name: "a challenge with a level is a head", ref: "G-GOV-1", write: func(s *story) {
			id := s.level("G-GOV-1", 3)
			s.as("Ola", assessment.Reviewer).set("review/"+id, map[string]any{"verdict": "challenge", "level": 1})
		}, low: 1, high: 3, answered: true, note: NoteDisagreement},
		{name: "a challenge without one spans all", ref: "G-GOV-1", write: func(s *story) {
			id := s.level("G-GOV-1", 3)
			s.as("Ola", assessment.Reviewer).set("review/"+id, map[string]any{"verdict": "challenge"})
		}, low: 0, high: 3, note: NoteDisagreement},
		{name: "a measure against it lowers the low", ref: "G-GOV-3", write: func(s *story) {
			s.level("G-GOV-3", 3)
			s.set("input/rate.part", map[string]any{"value": 60, "unit": "kg"})
			s.set("input/rate.whole", map[string]any{"value": 1})
		}, low: 1, high: 3, answered: true, note: NoteContradicted},
		{name: "an unknown measure says nothing", ref: "G-GOV-3", write: func(s *story) {
			s.level("G-GOV-3", 3)
			s.set("input/rate.part", map[string]any{"value": 60})
		}, low: 3, high: 3, answered: true},
		{name: "evidence against it lowers the low", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.set("evidence/EV-1", map[string]any{"title": "T", "kind": "study", "author": "independent", "date": "2026-06-01"})
			s.set("link/level/G-GOV-1/EV-1", map[string]any{"relation": "contradicts", "level": 1, "read": true})
		}, low: 1, high: 3, answered: true, note: NoteContradicted},
		{name: "past its validity it may be worse, not better", ref: "G-GOV-2", write: func(s *story) {
			s.at = "2025-11-01T09:00:00Z"
			s.level("G-GOV-2", 2)
		}, low: 0, high: 2, answered: true, note: NoteConfirm},
		{name: "within its validity it stands", ref: "G-GOV-2", write: func(s *story) {
			s.at = "2025-12-01T09:00:00Z"
			s.level("G-GOV-2", 2)
		}, low: 2, high: 2, answered: true},
		{name: "documents carry the supported view as far as they go", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.proof("G-GOV-1", "EV-1", 2, "study", "operator")
		}, low: 3, high: 3, doc: 2, answered: true},
		{name: "an independent author verifies", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.proof("G-GOV-1", "EV-1", 3, "study", "independent")
		}, low: 3, high: 3, doc: 3, ver: 3, answered: true},
		{name: "no view stands above the claim", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 1)
			s.proof("G-GOV-1", "EV-1", 3, "study", "independent")
		}, low: 1, high: 1, doc: 1, ver: 1, answered: true},
		{name: "the developer's own reading documents nothing", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.as("Dev", assessment.Developer).proof("G-GOV-1", "EV-1", 3, "study", "independent")
		}, low: 3, high: 3, answered: true},
		{name: "a certificate is context", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.proof("G-GOV-1", "EV-1", 3, "certificate", "independent")
		}, low: 3, high: 3, answered: true},
		{name: "evidence older than the question allows does not count", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.proof("G-GOV-1", "EV-1", 3, "study", "independent")
			s.set("evidence/EV-1", map[string]any{"title": "T", "kind": "study", "author": "independent", "date": "2024-11-23"})
		}, low: 3, high: 3, answered: true},
		{name: "a document says nothing of days after its own", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.proof("G-GOV-1", "EV-1", 3, "study", "independent")
			s.set("evidence/EV-1", map[string]any{"title": "T", "kind": "study", "author": "independent", "date": "2024-11-23", "period_end": "2030-12-31"})
		}, low: 3, high: 3, answered: true},
		{name: "nor is one of a period to come any proof today", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", 3)
			s.proof("G-GOV-1", "EV-1", 3, "study", "independent")
			s.set("evidence/EV-1", map[string]any{"title": "T", "kind": "study", "author": "independent", "period_end": "2026-11-25"})
		}, low: 3, high: 3, answered: true},
		{name: "not applicable leaves the count where nothing grave hangs on it", ref: "G-GOV-1", write: func(s *story) {
			s.level("G-GOV-1", map[string]any{"not_applicable": "no such thing"})
		}, out: true},
		{name: "not applicable alone behind a flag waits", ref: "G-GOV-4", write: func(s *story) {
			s.level("G-GOV-4", map[string]any{"not_applicable": "no such thing"})
		}, low: 0, high: 3, note: NoteWaits},
		{name: "with another person's agreement it leaves", ref: "G-GOV-4", write: func(s *story) {
			id := s.level("G-GOV-4", map[string]any{"not_applicable": "no such thing"})
			s.as("Ola", assessment.Reviewer).set("review/"+id, map[string]any{"verdict": "agree"})
		}, out: true, note: NoteAgreed},
		{name: "two of the project's own people do not close it", ref: "G-GOV-4", write: func(s *story) {
			id := s.as("Dev", assessment.Developer).level("G-GOV-4", map[string]any{"not_applicable": "no such thing"})
			s.as("Boss", assessment.Developer).set("review/"+id, map[string]any{"verdict": "agree"})
		}, low: 0, high: 3, note: NoteWaits},
		{name: "an assessor's agreement with a developer's closes it", ref: "G-GOV-4", write: func(s *story) {
			id := s.as("Dev", assessment.Developer).level("G-GOV-4", map[string]any{"not_applicable": "no such thing"})
			s.as("Kari", assessment.Assessor).set("review/"+id, map[string]any{"verdict": "agree"})
		}, out: true, note: NoteAgreed},
		{name: "not applicable past its validity is anything until it is confirmed", ref: "G-GOV-2", write: func(s *story) {
			s.at = "2025-11-01T09:00:00Z"
			s.level("G-GOV-2", map[string]any{"not_applicable": "no such thing"})
		}, low: 0, high: 3, note: NoteConfirm},
		{name: "one's own agreement is none", ref: "G-GOV-4", write: func(s *story) {
			id := s.level("G-GOV-4", map[string]any{"not_applicable": "no such thing"})
			s.set("review/"+id, map[string]any{"verdict": "agree"})
		}, low: 0, high: 3, note: NoteWaits},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", site)
			tt.write(s)
			q := s.score(lib).question(t, tt.ref)
			if got, want := [4]int{q.Low, q.High, q.Documented, q.Verified}, [4]int{tt.low, tt.high, tt.doc, tt.ver}; got != want {
				t.Errorf("low, high, documented, verified = %v, want %v", got, want)
			}
			if q.Answered != tt.answered || q.Out != tt.out {
				t.Errorf("answered %v, out %v; want %v, %v", q.Answered, q.Out, tt.answered, tt.out)
			}
			if tt.note != "" && !slices.Contains(q.Notes, tt.note) || tt.note == "" && len(q.Notes) > 0 {
				t.Errorf("notes %v, want %q", q.Notes, tt.note)
			}
		})
	}
}

// Method, section 9: a profile may count the developer's own reading as documented, never as verified.
func TestSelfRead(t *testing.T) {
	lib := answerLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	s.as("Dev", assessment.Developer).level("G-GOV-1", 3)
	s.proof("G-GOV-1", "EV-1", 3, "study", "independent")
	profile := *lib.Profile("default")
	profile.SelfRead = true
	q := Score(lib, s.state(), Options{Profile: &profile, AsOf: today, AssessedOn: today}).question(t, "G-GOV-1")
	if q.Documented != 3 || q.Verified != 0 {
		t.Errorf("documented %d, verified %d; want 3, 0", q.Documented, q.Verified)
	}
}

// Method, section 1: not yet due leaves the scores; a flag reads it all the same.
func TestNotYetDue(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2,
			criterionYAML("E-ENV-1", 2, "due: operation"), criterionYAML("E-ENV-2", 2)),
		"screening/flags-test.yaml": `
flags:
  - {id: RF-ENV-1, severity: major, topic: env, per: site, title: Flag, why: w, raised_by: {any: [{criterion: E-ENV-1, at_most: 0}]}, clauses: [], cleared_by: {kinds: [study], assurance: documented}, closes: c}
`,
	})
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "planning"})
	s.level("E-ENV-1@a", 0)
	s.level("E-ENV-2@a", 3)
	r := s.score(lib)
	if q := r.question(t, "E-ENV-1@a"); q.State != NotDue || !q.Out {
		t.Errorf("E-ENV-1 is %s, out %v; want not yet due and out", q.State, q.Out)
	}
	if x := r.topic(t, "env", "a"); *x.Low != 100 || *x.High != 100 {
		t.Errorf("topic %d to %d, want 100: what is not yet due does not count", *x.Low, *x.High)
	}
	if f := r.flag(t, "RF-ENV-1", "a"); f.State != Raised {
		t.Errorf("flag is %s, want raised", f.State)
	}
	s.facts("a", map[string]any{"phase": "operation"})
	if x := s.score(lib).topic(t, "env", "a"); *x.Low != 50 {
		t.Errorf("topic low %d once due, want 50", *x.Low)
	}
}

// Method, section 4: weight is documented where the documents carry the whole claim, and not the lower end that doubt
// leaves of it.
func TestDocumentedCarriesTheClaim(t *testing.T) {
	lib := answerLibrary(t)
	for _, tt := range []struct {
		name    string
		support int
		against bool
		want    bool
	}{
		{"as far as the claim", 3, false, true},
		{"short of it", 2, false, false},
		{"as far as what speaks against it leaves", 1, true, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
			s.level("G-GOV-1", 3)
			s.proof("G-GOV-1", "EV-1", tt.support, "study", "operator")
			if tt.against {
				s.set("evidence/EV-2", map[string]any{"title": "T", "kind": "study", "author": "independent", "date": "2026-06-01"})
				s.set("link/level/G-GOV-1/EV-2", map[string]any{"relation": "contradicts", "level": 1, "read": true})
			}
			if got := s.score(lib).Assurance.Documented > 0; got != tt.want {
				t.Errorf("documented %v, want %v", got, tt.want)
			}
		})
	}
}
