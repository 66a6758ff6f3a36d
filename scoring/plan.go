package scoring

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
)

// ActionPlan is the shortest path to a target under this method; not an order of importance.
type ActionPlan struct {
	Target  string     `json:"target"`
	Reached bool       `json:"reached"` // already, with nothing done
	First   []PlanStep `json:"first"`   // STOP, critical, major and legal gaps, whatever the target
	Then    []PlanStep `json:"then"`    // the least effort that reaches it after those
	// Blocked says why the target is not reachable by one's own action: what it depends on, or what rules it out.
	Blocked []string `json:"blocked"`
	Unknown []string `json:"unknown"` // facts and numbers that must be given before it can be said
	Effort  [3]int   `json:"effort"`  // of Then: large, medium, small
	Optimal bool     `json:"optimal"`
	Bound   [3]int   `json:"bound"` // no path takes less, where Optimal could not be proved
	Caption string   `json:"caption"`
}

// PlanStep is one action: an answer brought to a level and documented there.
type PlanStep struct {
	Ref         string `json:"ref"`
	Kind        string `json:"kind"` // repair, prove, answer
	From        int    `json:"from"` // claimed low
	To          int    `json:"to"`
	Do          string `json:"do"`
	Deliverable string `json:"deliverable"`
	Effort      string `json:"effort"`
	Outcome     string `json:"outcome"`
	Gate        string `json:"gate"`

	row, column int
	held        int8 // the level up to which numbers and evidence let it count
}

// gateNow stands for a gate that lies behind the site.
const gateNow = "now"

const planCaption = "Shortest path under this method; not an order of importance. A level counts once it is documented."

// trials bounds the search by its work, so that two runs give one plan; it comes to about a second.
const trials = 3000

// Plan finds what to do to reach a target: rating:WORD, no-flags, SET=LEVEL or SET:REF (method, section 10).
// Actions that a third party decides are never assumed. The error is about the target's form.
func (in *Input) Plan(ctx context.Context, r *Result, target string) (*ActionPlan, error) {
	goal, err := in.goal(target)
	if err != nil {
		return nil, err
	}
	p := &ActionPlan{Target: target, First: []PlanStep{}, Then: []PlanStep{}, Blocked: []string{}, Unknown: []string{}, Caption: planCaption}
	p.Reached = goal(in.run())
	s := &planner{in: in, goal: goal, ctx: ctx}
	p.First = in.firstSteps(r)
	var own, others []PlanStep
	for _, step := range in.candidates(p.First) {
		if step.Outcome == "own" {
			own = append(own, step)
		} else {
			others = append(others, step)
		}
	}
	done := slices.DeleteFunc(slices.Clone(p.First), func(x PlanStep) bool { return x.Outcome != "own" })
	others = append(others, foreign(p.First)...)
	theirs, reachable := s.foreign(slices.Concat(done, own), others)
	p.Blocked = append(p.Blocked, theirs.words()...)
	if !reachable {
		p.Blocked, p.Unknown = in.blocked(target, slices.Concat(done, own, others))
		p.Optimal = true
		return p, ctx.Err()
	}
	done = append(done, theirs.steps...)
	s.used = 0
	var needed []PlanStep
	p.Then, needed, p.Optimal = s.least(done, own)
	p.Effort = EffortOf(p.Then)
	p.Bound = p.Effort
	if !p.Optimal {
		p.Bound = EffortOf(needed)
	}
	return p, ctx.Err()
}

func foreign(steps []PlanStep) []PlanStep {
	return slices.DeleteFunc(slices.Clone(steps), func(x PlanStep) bool { return x.Outcome == "own" })
}

// firstSteps are the actions that come whatever the target: for critical and major gaps, among them those of law.
func (in *Input) firstSteps(r *Result) []PlanStep {
	out := []PlanStep{}
	for _, g := range r.Gaps {
		if g.Kind != KindGap || g.Class != GapCritical && g.Class != GapMajor {
			continue
		}
		for _, row := range in.rowsOf[in.column[g.Criterion]] {
			if in.rows[row].slug == g.Instance {
				step := in.stepFor(in.column[g.Criterion], row)
				step.Gate = in.gateAt(g.Gate, row)
				out = append(out, step)
			}
		}
	}
	return out
}

// candidates are the answers that could be better, and are not among the first steps.
func (in *Input) candidates(first []PlanStep) []PlanStep {
	var out []PlanStep
	for column := range in.criteria {
		for _, row := range in.rowsOf[column] {
			cell := &in.cells[row][column]
			if cell.state != Asked || cell.ends.out() || cell.ends[documented] == 3 || in.rows[row].placeholder() {
				continue
			}
			step := in.stepFor(column, row)
			if !slices.ContainsFunc(first, func(x PlanStep) bool { return x.Ref == step.Ref }) {
				out = append(out, step)
			}
		}
	}
	return out
}

func (in *Input) stepFor(column, row int) PlanStep {
	c, cell := in.criteria[column], &in.cells[row][column]
	s := PlanStep{
		Ref: in.ref(column, row).String(), Kind: "repair", From: int(cell.ends[low]), To: 3, Do: c.Action.Do, Deliverable: c.Action.Deliverable,
		Effort: c.Action.Effort, Outcome: c.Action.Outcome, Gate: in.gateAt(c.Action.By, row), row: row, column: column,
		held: in.heldAt(column, row, 3),
	}
	switch {
	case !cell.answered:
		s.Kind = "answer"
	case cell.ends[low] == 3: // done, not shown
		s.Kind, s.Effort, s.Outcome = "prove", "S", "own"
		s.Do = "Show the proof of what is claimed"
	}
	return s
}

// goal is the test of a target.
func (in *Input) goal(target string) (func(*Input) bool, error) {
	if word, ok := strings.CutPrefix(target, "rating:"); ok {
		want := Rating(word).rank()
		if want <= Poor.rank() {
			return nil, fmt.Errorf("no rating is called %q: use rating:weak, rating:adequate or rating:strong", word)
		}
		return func(run *Input) bool {
			_, _, _, rating := run.evaluate()
			return rating.rating.rank() >= want
		}, nil
	}
	if target == "no-flags" {
		return func(run *Input) bool {
			return !slices.ContainsFunc(run.flags(), func(f *flagAt) bool { return f.state == Raised || f.state == FlagOpen })
		}, nil
	}
	return in.setGoal(target)
}

// setGoal is the test of a clause, SET:REF, or of a level, SET=LEVEL.
func (in *Input) setGoal(target string) (func(*Input) bool, error) {
	for i, set := range in.lib.Sets {
		for j, c := range set.Clauses {
			if c.ID() == target {
				return func(run *Input) bool {
					got := run.clause(&in.clauses[i][j], run.related(0, c.Per))
					return got.status == Met || got.status == NotApplicable || got.status == NotYetDue
				}, nil
			}
		}
		level, ok := strings.CutPrefix(target, set.ID+"=")
		if !ok {
			continue
		}
		levels := planLevels(set)
		want := slices.Index(levels, level)
		if want < 0 && len(levels) == 0 {
			return nil, fmt.Errorf("%s has no levels: plan for one of its clauses, such as %s", set.ID, set.Clauses[0].ID())
		}
		if want < 0 {
			return nil, fmt.Errorf("%s has no level %q: its levels are %s", set.ID, level, strings.Join(levels, ", "))
		}
		return func(run *Input) bool {
			got, _ := run.setOver(i, run.related(0, instanceUnit(set)))
			return len(got.NoLevelBecause) == 0 && slices.Index(levels, got.LevelLow) >= want
		}, nil
	}
	return nil, fmt.Errorf("%q is no target: use rating:adequate, no-flags, a level such as irma-1.0=50, or a clause such as irma-1.0:4.2", target)
}

// planLevels are the levels of a set that a plan can aim at, lowest first. A class is no aim: it comes from facts.
func planLevels(set *criteria.Set) []string {
	if set.Rating.Method == "lowest_indicator" {
		return []string{"C", "B", "A"}
	}
	var out []string
	if set.Rating.Method == "weakest_group" {
		for _, l := range set.Rating.Levels {
			out = append(out, l.Name)
		}
	}
	return out
}

// lifted is a run with steps taken: each answer at its level, and documented there.
func (in *Input) lifted(steps []PlanStep) *Input {
	run := in.trial()
	for _, s := range steps {
		c := &run.cells[s.row][s.column]
		k, held := int8(s.To), min(int8(s.To), s.held)
		c.answered, c.seen = true, true
		c.ends = Ends{held, k, held, min(held, c.ends[verified])}
		c.raw = c.ends
		c.support = [2]int8{k, max(c.support[1], 0)}
	}
	return run
}

// efforts orders the efforts, largest first: they are compared as a vector, never summed.
var efforts = []string{"L", "M", "S"}

// EffortOf counts the large, medium and small steps.
func EffortOf(steps []PlanStep) [3]int {
	var out [3]int
	for _, s := range steps {
		if i := slices.Index(efforts, s.Effort); i >= 0 {
			out[i]++
		}
	}
	return out
}

// less compares two efforts: fewer large ones first, then medium, then small.
func less(a, b [3]int) bool { return slices.Compare(a[:], b[:]) < 0 }

func byEffort(a, b PlanStep) int {
	return cmp.Compare(slices.Index(efforts, a.Effort), slices.Index(efforts, b.Effort))
}
