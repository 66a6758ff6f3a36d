package scoring

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"assay/assessment"
	"assay/criteria"
)

// A small made-up library: enough of every rule, and nothing of the real one.
const (
	testFacts = `
facts:
  - {id: name, type: text, ask: "Name?"}
  - {id: stages, per: site, type: choices, ask: "Stages?", choices: {mining: Mining, refining: Refining}, no: "Not that stage."}
  - {id: phase, per: site, type: choice, ask: "Phase?", choices: {exploration: E, planning: P, construction: C, operation: O, closure: X}}
  - {id: tailings, per: site, type: yes_no, ask: "Tailings?", no: "No tailings."}
  - {id: facilities, per: site, type: number, ask: "How many?", when: tailings}
  - {id: sites, type: number, ask: "How many sites?"}
  - {id: river, per: site, type: yes_no, ask: "Into a river?", no: "Not into a river."}
  - {id: buys, type: yes_no, ask: "Buys?", no: "Buys nothing."}
  - {id: suppliers, type: number, ask: "How many suppliers?"}
  - {id: share, per: supplier, type: number, ask: "Share?", unit: "%"}
  - {id: people, per: facility, type: number, ask: "People at risk?"}
  - {id: park, per: site, type: yes_no, ask: "In a park?", no: "Not in a park."}
instances:
  - {id: site, title: Site, plural: Sites, count: sites}
  - {id: facility, title: Facility, plural: Facilities, parent: site, count: facilities, when: tailings, no: "No tailings."}
  - {id: supplier, title: Supplier, plural: Suppliers, count: suppliers, when: buys, no: "Buys nothing."}
derive:
  - {id: any_mining, type: yes_no, title: "A site mines", over: {kind: site, any: '"mining" in stages'}}
  - id: danger
    per: facility
    type: choice
    title: Danger
    choices: {low: Low, high: High}
    take: highest
    rows:
      - {when: people >= 10, is: high, because: people}
    else: low
`
	testProfile = `
profile:
  id: default
  title: Default
  for: tests
  points: [0, 0.3333333333333333, 0.6666666666666666, 1]
  bands:
    - {rating: strong, shares: [{level: 2, percent: 90}, {level: 3, percent: 60}], topic_floor: 67, critical: 0, major: 0}
    - {rating: adequate, shares: [{level: 2, percent: 70}], topic_floor: 33, critical: 0, major: 2}
    - {rating: weak, shares: [{level: 1, percent: 65}], topic_floor: 0, critical: 0, major: -1}
  minimum: {coverage: 75, not_applicable: 10, documented: 50}
  matrix: [[low, low, medium], [low, medium, medium], [medium, high, high], [high, very_high, very_high]]
`
)

// criterionYAML is a question of weight w with optional extra lines.
func criterionYAML(id string, w int, extra ...string) string {
	return fmt.Sprintf(`
  - id: %s
    revision: 1
    question: Question %s?
    rationale: r
    guidance: g
    levels: {0: None of %[1]s., 1: Some., 2: Most., 3: All.}
    evidence: [{id: doc, kind: study, from_level: 2, max_age: 24 months, text: The study}]
    settled_by: {document: Study}
    weight: %[3]d
    action: {do: Do %[1]s, deliverable: Report, effort: M, outcome: own, by: first_disbursement}
    %[4]s`, id, id, w, strings.Join(extra, "\n    "))
}

func topicYAML(id, code, pillar, extra string, mining int, criteria ...string) string {
	return fmt.Sprintf(`
topic:
  id: %s
  code: %s
  pillar: %s
  title: Topic %s
  why: w
  %s
  materiality:
    exploration: {weight: 1, because: e, ref: r}
    mining: {weight: %d, because: m, ref: r}
    refining: {weight: 2, because: f, ref: r}
criteria:%s
`, id, code, pillar, id, extra, mining, strings.Join(criteria, ""))
}

// library loads a made-up library: path -> text. The facts and the default profile are added.
func library(t testing.TB, files map[string]string) *criteria.Library {
	t.Helper()
	fsys := fstest.MapFS{
		"facts.yaml":            {Data: []byte(testFacts)},
		"profiles/default.yaml": {Data: []byte(testProfile)},
	}
	for p, text := range files {
		fsys[p] = &fstest.MapFile{Data: []byte(text)}
	}
	lib, faults := criteria.Load(fsys)
	for _, f := range faults {
		t.Fatalf("the test's library: %s", f.String())
	}
	return lib
}

// story writes a journal, one event after the other, each having seen all before it.
type story struct {
	t     testing.TB
	lines []string
	heads map[string][]string
	n     int
	by    string
	role  assessment.Role
	at    string
}

func newStory(t testing.TB) *story {
	return &story{
		t: t, heads: map[string][]string{}, by: "Kari", role: assessment.Assessor, at: "2026-11-01T09:00:00Z",
		lines: []string{`{"assay": 1, "assessment": "01ARZ3NDEKTSV4RRFFQ69G5FAV", "created": "2026-11-01T09:00:00Z"}`},
	}
}

// as changes who writes from here on.
func (s *story) as(by string, role assessment.Role) *story {
	s.by, s.role = by, role
	return s
}

// set writes one event that has seen the key's heads, and returns its id.
func (s *story) set(key string, value any) string {
	id := s.write(key, value, s.heads[key])
	s.heads[key] = []string{id}
	return id
}

// apart writes one event that has seen no other head: a disagreement.
func (s *story) apart(key string, value any) string {
	id := s.write(key, value, nil)
	s.heads[key] = append(s.heads[key], id)
	return id
}

func (s *story) write(key string, value any, prev []string) string {
	s.t.Helper()
	s.n++
	id := fmt.Sprintf("01KA000000000000000%07d", s.n)
	e := map[string]any{"id": id, "at": s.at, "by": s.by, "role": s.role, "kind": "set", "key": key, "value": value, "prev": append([]string{}, prev...)}
	if strings.HasPrefix(key, "level/") {
		e["rev"] = 1
	}
	line, err := json.Marshal(e)
	if err != nil {
		s.t.Fatal(err)
	}
	s.lines = append(s.lines, string(line))
	return id
}

func (s *story) site(slug string, facts map[string]any) *story {
	s.set("instance/site/"+slug, map[string]any{"title": slug})
	return s.facts(slug, facts)
}

func (s *story) facts(slug string, facts map[string]any) *story {
	for _, id := range sortedKeys(facts) {
		s.set(at("fact/"+id, slug), facts[id])
	}
	return s
}

func at(key, slug string) string {
	if slug == "" {
		return key
	}
	return key + "@" + slug
}

func (s *story) level(ref string, level any) string { return s.set("level/"+ref, level) }

// proof links a document that was read and supports a level.
func (s *story) proof(ref, id string, level int, kind, author string) *story {
	s.set("evidence/"+id, map[string]any{"title": id, "kind": kind, "author": author, "date": "2026-06-01"})
	s.set("link/level/"+ref+"/"+id, map[string]any{"relation": "supports", "level": level, "read": true})
	return s
}

func (s *story) state() *assessment.State {
	s.t.Helper()
	j, err := assessment.Read([]byte(strings.Join(s.lines, "\n") + "\n"))
	if err != nil {
		s.t.Fatal(err)
	}
	if len(j.Unreadable) > 0 {
		s.t.Fatalf("the test's journal: %+v", j.Unreadable)
	}
	return j.Fold()
}

var today = criteria.MustDate("2026-11-24")

func (s *story) score(lib *criteria.Library) *Result {
	s.t.Helper()
	return Score(lib, s.state(), Options{AsOf: today, AssessedOn: today})
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	for i := range out {
		for j := i + 1; j < len(out); j++ {
			if out[j] < out[i] {
				out[i], out[j] = out[j], out[i]
			}
		}
	}
	return out
}

func (r *Result) question(t testing.TB, ref string) Question {
	t.Helper()
	for _, q := range r.Questions {
		if q.Ref == ref {
			return q
		}
	}
	t.Fatalf("no question %s", ref)
	return Question{}
}

func (r *Result) topic(t testing.TB, id, instance string) TopicResult {
	t.Helper()
	for _, x := range r.Topics {
		if x.ID == id && x.Instance == instance {
			return x
		}
	}
	t.Fatalf("no topic %s at %q", id, instance)
	return TopicResult{}
}

func (r *Result) flag(t testing.TB, id, instance string) FlagResult {
	t.Helper()
	for _, f := range r.Flags {
		if f.ID == id && f.Instance == instance {
			return f
		}
	}
	t.Fatalf("no flag %s at %q", id, instance)
	return FlagResult{}
}

func (r *Result) clause(t testing.TB, set, ref string) ClauseResult {
	t.Helper()
	for _, s := range r.Sets {
		for _, c := range s.Clauses {
			if s.ID == set && c.Ref == ref {
				return c
			}
		}
	}
	t.Fatalf("no clause %s:%s", set, ref)
	return ClauseResult{}
}
