package scoring

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"assay/criteria"

	"pgregory.net/rapid"
)

// variant is a made-up library with parts that can be left out.
func variant(tb testing.TB, closed, extra bool, sets ...string) *criteria.Library {
	questions := []string{criterionYAML("E-ENV-1", 3), criterionYAML("E-ENV-2", 2), criterionYAML("E-ENV-3", 1)}
	if closed {
		questions = append(questions, criterionYAML("E-ENV-4", 3, "when: river"))
	}
	if extra {
		questions = append(questions, criterionYAML("E-ENV-5", 3))
	}
	files := map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2, questions...),
		"questionnaires/governance/gov.yaml":    topicYAML("gov", "GOV", "governance", "", 2, criterionYAML("G-GOV-1", 2)),
		"screening/flags-test.yaml":             "flags:\n  - {id: RF-ENV-1, severity: major, topic: env, per: site, title: Flag, why: w, raised_by: {any: [{criterion: E-ENV-1, at_most: 0}]}, clauses: [], cleared_by: {kinds: [study], assurance: documented}, closes: Mend it.}\n",
	}
	for _, id := range sets {
		files["sets/"+id+".yaml"] = fmt.Sprintf(`
set: {id: %s, title: T, short: T, issuer: I, kind: standard, unit: project, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: list}, groups: [{id: "1", title: One}]}
clauses:
  - {ref: "1", title: t, group: "1", critical: true, needs: {all: [{criterion: E-ENV-1, level: 3}]}, source: s, confidence: known}
  - {ref: "2", title: t, group: "1", needs: {all: [{criterion: E-ENV-2, level: 2}, {criterion: G-GOV-1, level: 3}]}, source: s, confidence: known}
`, id)
	}
	return library(tb, files)
}

// answers draws levels for the questions every variant has.
func answers(rt *rapid.T, tb testing.TB) *story {
	s := newStory(tb).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false})
	for _, ref := range []string{"E-ENV-1@a", "E-ENV-2@a", "E-ENV-3@a", "G-GOV-1"} {
		if k := rapid.IntRange(-1, 3).Draw(rt, ref); k >= 0 {
			s.level(ref, k)
		}
	}
	return s
}

// A criterion closed by a condition gives the result of a library without it.
func TestLawClosedIsAbsent(t *testing.T) {
	with, without := variant(t, true, false, "std-1"), variant(t, false, false, "std-1")
	rapid.Check(t, func(rt *rapid.T) {
		s := answers(rt, t)
		s.as("Ola", "reviewer").set("review/"+s.heads["fact/river@a"][0], map[string]any{"verdict": "agree"})
		a, b := s.score(with), s.score(without)
		for what, pair := range map[string][2]any{
			"overall": {a.Overall, b.Overall}, "pillars": {a.Pillars, b.Pillars}, "topics": {a.Topics, b.Topics},
			"flags": {plainFlags(a), plainFlags(b)}, "gaps": {a.Gaps, b.Gaps}, "recommendation": {a.Recommendation, b.Recommendation},
		} {
			if !reflect.DeepEqual(pair[0], pair[1]) {
				rt.Fatalf("%s differ: %+v, %+v", what, pair[0], pair[1])
			}
		}
	})
}

// An added open question raises no low.
func TestLawAddedQuestion(t *testing.T) {
	with, without := variant(t, false, true, "std-1"), variant(t, false, false, "std-1")
	rapid.Check(t, func(rt *rapid.T) {
		s := answers(rt, t)
		a, b := s.score(without), s.score(with)
		if *b.Overall.Low > *a.Overall.Low || b.Overall.RatingLow.rank() > a.Overall.RatingLow.rank() {
			rt.Fatalf("low %d became %d, rating %s became %s", *a.Overall.Low, *b.Overall.Low, a.Overall.RatingLow, b.Overall.RatingLow)
		}
	})
}

// A set added or removed changes no range, topic, flag, rating or other set.
func TestLawSetsAreApart(t *testing.T) {
	one, two := variant(t, false, false, "std-1"), variant(t, false, false, "std-1", "std-2")
	rapid.Check(t, func(rt *rapid.T) {
		s := answers(rt, t)
		a, b := s.score(one), s.score(two)
		for what, pair := range map[string][2]any{
			"overall": {a.Overall, b.Overall}, "topics": {a.Topics, b.Topics}, "flags": {plainFlags(a), plainFlags(b)},
			"ranges": {ranges(a), ranges(b)}, "set": {saying(a, "std-1"), saying(b, "std-1")},
		} {
			if !reflect.DeepEqual(pair[0], pair[1]) {
				rt.Fatalf("%s differ: %+v, %+v", what, pair[0], pair[1])
			}
		}
	})
}

// plainFlags is the flags without pointers into a library.
func plainFlags(r *Result) []FlagResult {
	out := append([]FlagResult(nil), r.Flags...)
	for i := range out {
		out[i].Flag = nil
	}
	return out
}

func ranges(r *Result) map[string][4]int {
	out := map[string][4]int{}
	for _, q := range r.Questions {
		out[q.Ref] = [4]int{q.Low, q.High, q.Documented, q.Verified}
	}
	return out
}

func saying(r *Result, set string) string {
	for _, s := range r.Sets {
		if s.ID == set {
			return fmt.Sprint(s.Says, s.Counts, s.Met, s.Gap, s.Open, s.NotAsked)
		}
	}
	return ""
}

// Hostile trials of the method on the real library: what no trick may bring about.
func TestNoTrickHelps(t *testing.T) {
	lib := realLibrary()
	blank := newStory(t).score(lib)
	if blank.Overall.Rating.rank() > Poor.rank() || blank.Category.Value != "A" {
		t.Errorf("a blank profile is rated %q in category %s", blank.Overall.Rating, blank.Category.Value)
	}
	if blank.Recommendation.Line == "" || strings.HasPrefix(blank.Recommendation.Line, "No E&S obstacle") {
		t.Errorf("a blank profile reads %q", blank.Recommendation.Line)
	}
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	for _, q := range s.score(lib).Questions {
		if !strings.Contains(q.Instance, "~") {
			s.level(q.Ref, map[string]any{"not_applicable": "it does not apply"})
		}
	}
	if r := s.score(lib); r.Overall.Rating != "" && r.Overall.Rating.rank() > Poor.rank() {
		t.Errorf("not applicable everywhere is rated %q", r.Overall.Rating)
	}
}

// A profile never loosens a protected rule: under the cautious one, and under one that counts every level for more, the
// ranges, flags and category are the default's, and no rating is better that has no more than the default's shares.
func TestLawProfileLoosensNothing(t *testing.T) {
	lib := realLibrary()
	generous := *lib.Profile("default")
	generous.Points = [4]float64{0, 0.9, 0.95, 1}
	check(t, func(rt *rapid.T, p *project) {
		st := p.story.state()
		score := func(profile *criteria.Profile) *Result {
			return Score(lib, st, Options{Profile: profile, AsOf: today, AssessedOn: today})
		}
		base, cautious := score(lib.Profile("default")), score(lib.Profile("cautious"))
		for name, r := range map[string]*Result{"cautious": cautious, "generous": score(&generous)} {
			if !reflect.DeepEqual(base.Flags, r.Flags) || !reflect.DeepEqual(base.Category, r.Category) {
				rt.Fatalf("%s: flags or category moved", name)
			}
			for i, q := range base.Questions {
				if o := r.Questions[i]; q.Low != o.Low || q.High != o.High || q.Documented != o.Documented || q.Verified != o.Verified {
					rt.Fatalf("%s: %s moved", name, q.Ref)
				}
			}
			if base.Overall.Rating == "" && r.Overall.Rating.rank() > Poor.rank() {
				rt.Fatalf("%s: rated %s, the default not", name, r.Overall.Rating)
			}
		}
		for i, pair := range [][2]Rating{
			{base.Overall.RatingLow, cautious.Overall.RatingLow}, {base.Overall.RatingHigh, cautious.Overall.RatingHigh},
		} {
			if pair[1].rank() > pair[0].rank() {
				rt.Fatalf("cautious, end %d: %s, the default %s", i, pair[1], pair[0])
			}
		}
	})
}
