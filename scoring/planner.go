package scoring

import (
	"context"
	"fmt"
	"slices"
)

// planner searches subsets of steps. Steps only ever help (a better answer worsens nothing), so a set that reaches
// the goal still does with more in it: that is what its bounds rest on.
type planner struct {
	in   *Input
	goal func(*Input) bool
	ctx  context.Context
	used int // trials spent
}

// reaches says whether the goal holds after two groups of steps.
func (p *planner) reaches(a, b []PlanStep) bool {
	p.used++
	return p.goal(p.in.lifted(slices.Concat(a, b)))
}

// spent says whether the search must stop.
func (p *planner) spent() bool { return p.used >= trials || p.ctx.Err() != nil }

// foreignSteps are the steps of third parties that a target takes after all of one's own: all must come, or, where several
// ways are open, one way of them.
type foreignSteps struct {
	steps []PlanStep
	oneOf bool
}

// foreign finds what third parties must decide, and whether the target is within reach then.
func (p *planner) foreign(own, others []PlanStep) (foreignSteps, bool) {
	if p.reaches(own, nil) {
		return foreignSteps{}, true
	}
	if len(others) == 0 || !p.reaches(own, others) {
		return foreignSteps{}, false
	}
	steps := p.needed(own, others)
	if p.reaches(own, steps) {
		return foreignSteps{steps: steps}, true
	}
	return foreignSteps{steps: p.thinned(own, others), oneOf: true}, true
}

func (f foreignSteps) words() []string {
	var out []string
	for _, x := range f.steps {
		word := "depends on"
		if f.oneOf {
			word = "depends, on one way of several, on"
		}
		out = append(out, fmt.Sprintf("%s %s: %s", word, x.Ref, LowerFirst(x.Do)))
	}
	return out
}

// least finds the steps of least effort that reach the goal after those done, those of them that no path can leave out,
// and whether it is proved that nothing takes less.
func (p *planner) least(done, steps []PlanStep) (best, needed []PlanStep, proved bool) {
	if p.reaches(done, nil) {
		return []PlanStep{}, nil, true
	}
	needed = p.needed(done, steps)
	best = p.thinned(done, steps)
	if len(needed) > 0 && p.reaches(done, needed) {
		return needed, needed, true
	}
	if EffortOf(best) == EffortOf(needed) {
		return best, needed, true
	}
	rest := slices.DeleteFunc(slices.Clone(steps), func(s PlanStep) bool { return contains(needed, s) })
	slices.SortStableFunc(rest, func(a, b PlanStep) int { return byEffort(b, a) }) // small ones are tried first
	b := &branch{planner: p, done: done, best: best}
	proved = b.search(needed, rest)
	return b.best, needed, proved
}

// needed are the steps without which the goal is out of reach, whatever else is done.
func (p *planner) needed(done, steps []PlanStep) []PlanStep {
	out := []PlanStep{}
	for i := range steps {
		if p.spent() {
			break
		}
		if !p.reaches(done, slices.Concat(steps[:i], steps[i+1:])) {
			out = append(out, steps[i])
		}
	}
	return out
}

// thinned drops steps, the dearest first, while the goal holds: a path from which nothing can be left out.
func (p *planner) thinned(done, steps []PlanStep) []PlanStep {
	out := slices.Clone(steps)
	slices.SortStableFunc(out, byEffort)
	for i := 0; i < len(out) && !p.spent(); {
		without := slices.Concat(out[:i], out[i+1:])
		if p.reaches(done, without) {
			out = without
		} else {
			i++
		}
	}
	return out
}

func contains(steps []PlanStep, s PlanStep) bool {
	return slices.ContainsFunc(steps, func(x PlanStep) bool { return x.Ref == s.Ref })
}

// branch is a search by branch and bound over the steps that may be taken or left.
type branch struct {
	*planner
	done, best []PlanStep
}

// search tries to better the best path with some of rest on top of taken. It reports whether it went through all.
func (b *branch) search(taken, rest []PlanStep) bool {
	if !less(EffortOf(taken), EffortOf(b.best)) {
		return true // no better, whatever follows
	}
	if b.spent() {
		return false
	}
	if b.reaches(b.done, taken) {
		b.best = slices.Clone(taken)
		return true
	}
	if len(rest) == 0 || !b.reaches(b.done, slices.Concat(taken, rest)) {
		return true
	}
	with := b.search(append(slices.Clone(taken), rest[0]), rest[1:])
	return b.search(taken, rest[1:]) && with
}
