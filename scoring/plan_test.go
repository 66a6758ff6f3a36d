package scoring

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"assay/criteria"

	"pgregory.net/rapid"
)

// planLibrary has eight questions of drawn weights and efforts, one of them decided by a third party, in one set.
func planLibrary(t testing.TB, weights [8]int, efforts [8]string) *criteria.Library {
	var questions []string
	clauses := ""
	for i := range 8 {
		q := criterionYAML(fmt.Sprintf("G-GOV-%d", i+1), weights[i])
		q = strings.Replace(q, "effort: M", "effort: "+efforts[i], 1)
		if i == 7 {
			q = strings.Replace(q, "outcome: own", "outcome: third_party", 1)
		}
		questions = append(questions, q)
		clauses += fmt.Sprintf("  - {ref: \"%d\", title: t, group: \"1\", needs: {any: [{criterion: G-GOV-%d, level: 3}, {criterion: G-GOV-%d, level: 3}]}, source: s, confidence: known}\n", i+1, i+1, (i+2)%8+1)
	}
	return library(t, map[string]string{
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2, questions...),
		"sets/std-1.yaml": `
set: {id: std-1, title: Std, short: Std, issuer: I, kind: standard, unit: project, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: list}, groups: [{id: "1", title: One}]}
clauses:
` + clauses,
	})
}

// The plan is the least effort: no subset that reaches the target takes less.
func TestPlanAgainstBruteForce(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var weights [8]int
		var efforts [8]string
		for i := range weights {
			weights[i] = rapid.IntRange(1, 3).Draw(rt, "weight")
			efforts[i] = rapid.SampledFrom([]string{"S", "M", "L"}).Draw(rt, "effort")
		}
		lib := planLibrary(t, weights, efforts)
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
		for i := range 8 {
			if k := rapid.IntRange(-1, 2).Draw(rt, "level"); k >= 0 {
				s.level(fmt.Sprintf("G-GOV-%d", i+1), k)
			}
		}
		in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
		target := rapid.SampledFrom([]string{"rating:adequate", "rating:weak", "std-1:1", "std-1:3"}).Draw(rt, "target")
		plan, err := in.Plan(context.Background(), in.Score(), target)
		if err != nil {
			rt.Fatal(err)
		}
		goal, _ := in.goal(target)
		done := foreignless(plan.First)
		candidates := foreignless(in.candidates(plan.First))
		best, found := [3]int{99, 99, 99}, false
		for mask := range 1 << len(candidates) {
			var some []PlanStep
			for i, c := range candidates {
				if mask>>i&1 == 1 {
					some = append(some, c)
				}
			}
			if goal(in.lifted(append(append([]PlanStep{}, done...), some...))) {
				found = true
				if less(EffortOf(some), best) {
					best = EffortOf(some)
				}
			}
		}
		switch {
		case found && len(plan.Blocked) > 0, !found && len(plan.Blocked) == 0:
			rt.Fatalf("reachable %v, blocked by %v", found, plan.Blocked)
		case found && (!plan.Optimal || plan.Effort != best):
			rt.Fatalf("%s takes %v (optimal %v); brute force finds %v", target, plan.Effort, plan.Optimal, best)
		case found && !goal(in.lifted(append(append([]PlanStep{}, done...), plan.Then...))):
			rt.Fatalf("the plan does not reach %s", target)
		}
	})
}

func foreignless(steps []PlanStep) []PlanStep {
	var out []PlanStep
	for _, s := range steps {
		if s.Outcome == "own" {
			out = append(out, s)
		}
	}
	return out
}

// A target of the wrong form says which forms there are; one that cannot be reached says what blocks it.
func TestPlanTargets(t *testing.T) {
	lib := planLibrary(t, [8]int{1, 1, 1, 1, 1, 1, 1, 3}, [8]string{"S", "S", "S", "S", "S", "S", "S", "S"})
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	r := in.Score()
	for _, target := range []string{"rating:good", "rating:", "std-1=50", "std-9:1", "all"} {
		if _, err := in.Plan(context.Background(), r, target); err == nil {
			t.Errorf("%q is taken for a target", target)
		}
	}
	plan, err := in.Plan(context.Background(), r, "rating:strong")
	if err != nil {
		t.Fatal(err)
	}
	if len(plan.Blocked) == 0 || !strings.Contains(plan.Blocked[0], "depends on G-GOV-8") {
		t.Errorf("blocked by %v, want the third party's answer", plan.Blocked)
	}
	if plan, _ = in.Plan(context.Background(), r, "std-1:8"); len(plan.Blocked) > 0 || len(plan.Then) != 1 {
		t.Errorf("a clause with another way: %d steps, blocked by %v", len(plan.Then), plan.Blocked)
	}
}

// A target's levels are those of its set; what cannot be a target is refused with what can.
func TestPlanTargetsOfTheLibrary(t *testing.T) {
	in := Prepare(realLibrary(), newStory(t).state(), Options{AsOf: today, AssessedOn: today})
	for target, want := range map[string]string{
		"rating:good":          `no rating is called "good"`,
		"irma-1.0=60":          "its levels are ",
		"tsm-2023=AA":          "its levels are C, B, A",
		"ifc-ps-2012=A":        "ifc-ps-2012 has no levels: plan for one of its clauses, such as ifc-ps-2012:",
		"gistm-class-2020=Low": "has no levels",
		"nonsense":             "is no target",
	} {
		if _, err := in.goal(target); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", target, err, want)
		}
	}
	for _, target := range []string{"irma-1.0=50", "tsm-2023=A", "rating:weak", "no-flags"} {
		if _, err := in.goal(target); err != nil {
			t.Errorf("%s: %v", target, err)
		}
	}
	p, err := in.Plan(context.Background(), in.Score(), "no-flags")
	if err != nil || len(p.Unknown) == 0 || p.Reached {
		t.Errorf("a plan for an empty file: %+v, %v; want what is not known", p, err)
	}
}
