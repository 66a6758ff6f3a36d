package scoring

import (
	"context"
	"slices"
	"strings"
	"testing"

	"assay/assessment"
)

// Method, section 1: people who enter the same do not disagree, and a word of theirs does not make a described dam vanish.
func TestSameValueByTwo(t *testing.T) {
	lib := factLibrary(t)
	for name, people := range map[string][]string{"one": {"Kari"}, "two": {"Kari", "Ola"}} {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
		s.set("instance/facility/dam", map[string]any{"title": "Dam", "at": "a"})
		s.level("E-TAI-1@dam", 0)
		for _, who := range people {
			s.as(who, assessment.Assessor).apart("fact/tailings@a", false)
		}
		r := s.score(lib)
		if q := r.question(t, "E-TAI-1@dam"); q.State == Closed || len(r.Contrary) != 1 {
			t.Errorf("%s said that there is no dam: %s, %d contradictions; want it asked, and the contradiction named", name, q.State, len(r.Contrary))
		}
	}
}

// Method, section 1: a disputed number is read at each value. Where the outcomes are one, that is the outcome.
func TestDisputedNumber(t *testing.T) {
	lib := flagLibrary(t)
	for _, tt := range []struct {
		name string
		a    []float64
		want FlagState
	}{
		{"both below", []float64{1.2, 1.4}, Raised},
		{"one below", []float64{1.2, 3}, FlagOpen},
		{"none below", []float64{3, 4}, NotRaised},
		{"the same twice", []float64{1.2, 1.2}, Raised},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": true})
			s.level("E-ENV-2@a", 2)
			for _, v := range tt.a {
				s.apart("input/margin.a@a", map[string]any{"value": v})
			}
			s.set("input/margin.b@a", map[string]any{"value": 0.5})
			if f := s.score(lib).flag(t, "RF-ENV-3", "a"); f.State != tt.want {
				t.Errorf("%s (%v), want %s", f.State, f.RaisedBy, tt.want)
			}
		})
	}
}

// People who disagree about which of several bad states it is leave it bad.
func TestDisputedAmongBadStates(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2, criterionYAML("E-ENV-1", 2)),
		"screening/flags-test.yaml": `
flags:
  - {id: RF-ENV-1, severity: stop, topic: env, per: site, title: Too early or too late, why: w, raised_by: {any: [{fact: phase, is: planning}, {fact: phase, is: closure}]}, clauses: [], cleared_by: {kinds: [site_observation], assurance: verified}, closes: A different project.}
`,
	})
	for _, tt := range []struct {
		phases []string
		want   FlagState
	}{{[]string{"planning", "closure"}, Raised}, {[]string{"planning", "operation"}, FlagOpen}, {[]string{"operation", "construction"}, NotRaised}} {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}})
		for _, phase := range tt.phases {
			s.apart("fact/phase@a", phase)
		}
		if f := s.score(lib).flag(t, "RF-ENV-1", "a"); f.State != tt.want {
			t.Errorf("%v: %s, want %s", tt.phases, f.State, tt.want)
		}
	}
}

// A number beside its limit has the digits that tell them apart, and the limit is named.
func TestNumberBesideItsLimit(t *testing.T) {
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": true})
	s.level("E-ENV-2@a", 2)
	s.set("input/margin.a@a", map[string]any{"value": 1.49996})
	s.set("input/margin.b@a", map[string]any{"value": 0.5})
	f := s.score(flagLibrary(t)).flag(t, "RF-ENV-3", "a")
	if want := "Margin is 0.99996 m; below 1 raises it"; !slices.Contains(f.RaisedBy, want) {
		t.Errorf("%v, want %q", f.RaisedBy, want)
	}
}

// Method, section 4: an instance that a person's word takes out counts toward not rated, for it may be the worst.
func TestWordAtOneInstance(t *testing.T) {
	s := newStory(t)
	for _, slug := range []string{"a", "b", "c"} {
		s.site(slug, map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": false})
		s.level("E-ENV-1@"+slug, 3)
	}
	lib := flagLibrary(t)
	before := strings.Join(s.score(lib).Overall.NotRatedBecause, "; ")
	id := s.level("E-ENV-1@c", map[string]any{"not_applicable": "closed"})
	s.as("Ola", assessment.Reviewer).set("review/"+id, map[string]any{"verdict": "agree"})
	if why := strings.Join(s.score(lib).Overall.NotRatedBecause, "; "); strings.Contains(before, "word") || !strings.Contains(why, "not applicable on a person's word") {
		t.Errorf("not rated because %q, then %q; want the word named", before, why)
	}
}

// Method, section 6: the instance that is named is the one that makes the gap, not one that is merely open.
func TestGapNamesItsInstance(t *testing.T) {
	s := newStory(t)
	for _, slug := range []string{"a", "b"} {
		s.site(slug, map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": false})
	}
	s.level("E-ENV-1@b", 1)
	in := Prepare(clauseLibrary(t), s.state(), Options{AsOf: today, AssessedOn: today})
	r := in.Score()
	leaf := r.clause(t, "law-1", "any").Needs.Any[0]
	if leaf.Instance != "b" || *leaf.Has != [2]int{0, 1} {
		t.Errorf("%s has %v, want b, with what all come to", leaf.Instance, *leaf.Has)
	}
}

// What one asks for settles a question once, however many instances it is asked of.
func TestNextCountsAQuestionOnce(t *testing.T) {
	points := func(sites ...string) float64 {
		s := newStory(t)
		for _, slug := range sites {
			s.site(slug, map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": false})
		}
		in := Prepare(flagLibrary(t), s.state(), Options{AsOf: today, AssessedOn: today})
		asks := in.Next(in.Score())
		i := slices.IndexFunc(asks, func(a Ask) bool { return a.Kind == "document" })
		return asks[i].Points
	}
	if one, six := points("a"), points("a", "b", "c", "d", "e", "f"); one != six || one > 100 {
		t.Errorf("%g points at one site, %g at six; want the same", one, six)
	}
}

// Law in scope counts whatever frameworks are chosen: a choice takes no gap out of the conditions and lets none be waived.
func TestLawIsNoChoice(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2, criterionYAML("G-GOV-1", 1), criterionYAML("G-GOV-2", 1)),
		"sets/law-1.yaml":                    setYAML("law-1", "law", "G-GOV-1"),
		"sets/std-1.yaml":                    setYAML("std-1", "standard", "G-GOV-2"),
		"sets/std-2.yaml":                    setYAML("std-2", "standard", "G-GOV-2"),
	})
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	s.level("G-GOV-1", 1)
	s.level("G-GOV-2", 1)
	s.set("frameworks", []string{"std-2"})
	s.set("derogation/G-GOV-1", map[string]any{"approver": "Bank", "because": "b", "compensating": "c", "until": "2027-06-01"})
	r := s.score(lib)
	if !r.Sets[0].Chosen || r.Sets[1].Chosen || !r.Sets[2].Chosen {
		t.Errorf("chosen: law %v, left out %v, taken %v", r.Sets[0].Chosen, r.Sets[1].Chosen, r.Sets[2].Chosen)
	}
	if len(r.Gaps) != 2 || r.Gaps[0].Class != GapCritical || !slices.Equal(r.Gaps[1].Clauses, []string{"std-2:1"}) {
		t.Errorf("gaps %+v, want that of law and that of the standard chosen", r.Gaps)
	}
	if d := r.Derogations[0]; d.Holds {
		t.Errorf("law was waived: %+v", d)
	}
}

func setYAML(id, kind, criterion string) string {
	return `
set: {id: ` + id + `, title: T, short: ` + id + `, issuer: I, kind: ` + kind + `, unit: project, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: list}, groups: [{id: g, title: G}]}
clauses:
  - {ref: "1", title: t, group: g, needs: {all: [{criterion: ` + criterion + `, level: 3}]}, source: s, confidence: known}
`
}

// A plan promises no level that a number or a document holds down: it names what must change first.
func TestPlanUnderANumber(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2,
			criterionYAML("E-ENV-1", 2, "caps: [{measure: margin, below: 1, level: 2}]")),
		"measures/m.yaml": `
measures:
  - {id: margin, title: Margin, topic: env, per: site, unit: m, definition: d, formula: a, inputs: [{id: a, ask: A, unit: m}], source: s, confidence: known}
`,
		"sets/std-1.yaml": setYAML("std-1", "standard", "E-ENV-1"),
	})
	for _, tt := range []struct {
		margin float64
		want   string
	}{{0.5, "E-ENV-1@a: Margin is 0.5 m, which supports level 2 at most"}, {1.5, ""}} {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
		s.level("E-ENV-1@a", 1)
		s.set("input/margin.a@a", map[string]any{"value": tt.margin})
		in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
		p, err := in.Plan(context.Background(), in.Score(), "std-1:1")
		if err != nil || strings.Join(p.Blocked, "; ") != tt.want {
			t.Errorf("margin %g: blocked by %q, %v; want %q", tt.margin, p.Blocked, err, tt.want)
		}
		if got := in.With(assessment.Ref{ID: "E-ENV-1", Instance: "a"}, 3).Score().question(t, "E-ENV-1@a"); (got.Low == 3) != (tt.want == "") {
			t.Errorf("margin %g: level 3 would count as %d to %d", tt.margin, got.Low, got.High)
		}
	}
}

// Method, section 12: a better answer worsens nothing, were it claimed beyond its document.
func TestBetterThanItsDocument(t *testing.T) {
	lib := methodLibrary(t, "list", "")
	rating := func(level int) Overall {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
		for _, ref := range []string{"G-GOV-1", "G-GOV-2", "G-GOV-3"} {
			s.level(ref, 3)
			s.proof(ref, "EV-"+ref, 2, "study", "independent")
		}
		s.level("G-GOV-1", level)
		return s.score(lib).Overall
	}
	if two, three := rating(2), rating(3); three.Rating.rank() < two.Rating.rank() || three.RatingHigh.rank() < two.RatingHigh.rank() || two.Rating != Strong {
		t.Errorf("%s at level 2, %s at level 3 with the same document", two.Rating, three.Rating)
	}
}

// Days that cannot both be true close no duty, and are named.
func TestDaysReversed(t *testing.T) {
	lib := realLibrary()
	status := func(first, last string) (string, int) {
		s := newStory(t).site("a", map[string]any{"stages": []string{"cell"}, "phase": "operation"})
		s.facts("", map[string]any{"places_batteries": true, "eu_market": true})
		s.set("instance/product/pack", map[string]any{"title": "Pack"})
		s.facts("pack", map[string]any{"product_kind": "ev_battery", "on_market": first, "off_market": last})
		r := s.score(lib)
		return string(r.clause(t, "eubr-product-2023-1542", "XIII.2").Status), len(r.Contrary)
	}
	if was, n := status("2024-01-01", "2025-01-01"); was != "not_applicable" || n != 0 {
		t.Errorf("sold out before it binds: %s, %d contradictions", was, n)
	}
	if is, n := status("2028-01-01", "2024-01-01"); is == "not_applicable" || n != 1 {
		t.Errorf("sold out before it is sold: %s, %d contradictions; want it bound and one named", is, n)
	}
}

// Why a document that was read does not count is said.
func TestIdleEvidence(t *testing.T) {
	lib := methodLibrary(t, "list", "")
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	s.level("G-GOV-1", 3)
	s.proof("G-GOV-1", "EV-1", 3, "study", "independent")
	for name, tt := range map[string]struct {
		date, expires string
		why, state    string
	}{
		"counts":  {"2026-06-01", "", "", "in_date"},
		"expired": {"2026-06-01", "2026-11-23", "it has expired", "expired"},
		"ahead":   {"2026-11-25", "", "it is dated after the day of the assessment", "dated_ahead"},
		"old":     {"2024-11-23", "", "it is older than the question allows", "too_old"},
	} {
		value := map[string]any{"title": "T", "kind": "study", "author": "independent", "date": tt.date}
		if tt.expires != "" {
			value["expires"] = tt.expires
		}
		s.set("evidence/EV-1", value)
		in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
		key := assessment.LevelKey(assessment.Ref{ID: "G-GOV-1"})
		if why := in.Idle(key, in.state.LinksOf(key)[0]); why != tt.why {
			t.Errorf("%s: %q, want %q", name, why, tt.why)
		}
		if x := in.Score().Evidence[0]; x.State != tt.state {
			t.Errorf("%s: %s, want %s", name, x.State, tt.state)
		}
	}
}

// A gate that is past sets no term: the class's own does.
func TestPastGateSetsNoTerm(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2, criterionYAML("E-ENV-1", 1, "bites_at: construction")),
		"sets/std-1.yaml":                       setYAML("std-1", "standard", "E-ENV-1"),
	})
	for phase, want := range map[string]string{"planning": "construction", "operation": "management"} {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": phase})
		s.level("E-ENV-1@a", 1)
		if g := s.score(lib).Gaps[0]; g.Gate != want || g.Class != GapMinor && g.Class != GapModerate {
			t.Errorf("%s: gate %s, class %s; want %s", phase, g.Gate, g.Class, want)
		}
	}
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "planning"})
	s.level("E-ENV-1@a", 1)
	in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	d := assessment.Derogation{Approver: "Bank", Compensating: "c", Gate: "closure"}
	if got := in.judge(d, &Gap{Class: GapModerate, Gate: "action_plan"}); got.Why != "it runs past the next gate" {
		t.Errorf("%+v, want that it runs past the next gate", got)
	}
}
