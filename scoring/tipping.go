package scoring

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// Tip is one small change that would change the rating or a level: one answer by one level, one piece of
// evidence taken away, or the smallest pair of answers where nothing single does.
type Tip struct {
	Refs []string `json:"refs"` // answers, or the evidence item
	To   []int    `json:"to"`   // their levels; empty for evidence
	What []string `json:"what"` // "rating weak -> adequate", "irma-1.0 50 -> below 50"
}

// pairsAmong bounds the search for pairs: the answers of the greatest weight.
const pairsAmong = 30

// Tipping finds what the result turns on (method, section 10). It runs after the frame and stops with the context.
func (in *Input) Tipping(ctx context.Context) ([]Tip, error) {
	now := in.outcome()
	steps := in.steps()
	tips := []Tip{}
	for _, s := range steps {
		if err := ctx.Err(); err != nil {
			return tips, fmt.Errorf("look for tipping answers: %w", err)
		}
		if what := in.differs(now, in.moved(s).outcome()); len(what) > 0 {
			tips = append(tips, Tip{Refs: []string{s.ref(in)}, To: []int{int(s.to)}, What: what})
		}
	}
	for _, ev := range in.state.AllEvidence() {
		if err := ctx.Err(); err != nil {
			return tips, fmt.Errorf("look for tipping documents: %w", err)
		}
		if what := in.differs(now, in.Without(ev.ID).outcome()); len(what) > 0 {
			tips = append(tips, Tip{Refs: []string{ev.ID}, To: []int{}, What: what})
		}
	}
	if len(tips) > 0 {
		return tips, nil
	}
	return in.tippingPairs(ctx, now, steps)
}

func (in *Input) tippingPairs(ctx context.Context, now outcome, steps []step) ([]Tip, error) {
	slices.SortStableFunc(steps, func(a, b step) int {
		return cmp.Compare(in.criteria[b.column].Weight, in.criteria[a.column].Weight)
	})
	steps = steps[:min(len(steps), pairsAmong)]
	for i, a := range steps {
		one := in.moved(a)
		for _, b := range steps[i+1:] {
			if err := ctx.Err(); err != nil {
				return []Tip{}, fmt.Errorf("look for tipping pairs: %w", err)
			}
			if a.column == b.column && a.row == b.row {
				continue
			}
			if what := in.differs(now, one.moved(b).outcome()); len(what) > 0 {
				return []Tip{{Refs: []string{a.ref(in), b.ref(in)}, To: []int{int(a.to), int(b.to)}, What: what}}, nil
			}
		}
	}
	return []Tip{}, nil
}

// step is one answer moved by one level.
type step struct {
	row, column int
	to          int8
}

func (s step) ref(in *Input) string { return in.ref(s.column, s.row).String() }

// steps lists every certain answer one level up and one level down.
func (in *Input) steps() []step {
	var out []step
	for c := range in.criteria {
		for _, r := range in.rowsOf[c] {
			cell := &in.cells[r][c]
			if cell.state != Asked || !cell.answered || cell.ends[low] != cell.ends[high] {
				continue
			}
			for _, to := range []int8{cell.ends[low] - 1, cell.ends[low] + 1} {
				if to >= 0 && to <= 3 {
					out = append(out, step{r, c, to})
				}
			}
		}
	}
	return out
}

// moved is the input with one answer at another level, supported as far as it was.
func (in *Input) moved(s step) *Input {
	c := in.cells[s.row][s.column]
	held := in.heldAt(s.column, s.row, s.to)
	c.ends = Ends{held, s.to, min(held, max(c.support[0], 0)), min(held, max(c.support[1], 0))}
	c.raw = c.ends
	return in.replace(s.row, s.column, c)
}

// differs names what a decision would see change.
func (in *Input) differs(a, b outcome) []string {
	var out []string
	if a.rating != b.rating || a.ratingLow != b.ratingLow {
		out = append(out, fmt.Sprintf("rating %s -> %s", ratingText(a), ratingText(b)))
	}
	for i, s := range in.lib.Sets {
		if a.levels[i] != b.levels[i] {
			out = append(out, fmt.Sprintf("%s %s -> %s", s.ID, a.levels[i], b.levels[i]))
		}
	}
	return out
}

func ratingText(o outcome) string {
	if o.rating == "" {
		return fmt.Sprintf("not rated (low end %s)", o.ratingLow)
	}
	return string(o.rating)
}

// Reliance is how much rests on one piece of evidence.
type Reliance struct {
	Evidence string   `json:"evidence"`
	Rests    []string `json:"rests"`  // keys linked to it
	Points   int      `json:"points"` // of the documented figure that would go with it
	Flags    []string `json:"flags"`  // that it alone keeps cleared
	Moves    []string `json:"moves"`  // what a decision would see change
}

// Reliances says for each piece of evidence how many answers rest on it and what would move without it.
func (in *Input) Reliances(ctx context.Context) ([]Reliance, error) {
	now, whole, cleared := in.outcome(), in.documentedPoints(), in.cleared()
	out := []Reliance{}
	for _, ev := range in.state.AllEvidence() {
		if err := ctx.Err(); err != nil {
			return out, fmt.Errorf("see what rests on each document: %w", err)
		}
		without := in.Without(ev.ID)
		kept := without.cleared()
		out = append(out, Reliance{
			Evidence: ev.ID, Rests: list(in.state.Rests(ev.ID)), Points: whole - without.documentedPoints(),
			Flags: list(slices.DeleteFunc(slices.Clone(cleared), func(id string) bool { return slices.Contains(kept, id) })),
			Moves: list(in.differs(now, without.outcome())),
		})
	}
	return out, nil
}

// cleared lists the flags that proof clears.
func (in *Input) cleared() []string {
	out := []string{}
	for _, f := range in.run().flags() {
		if f.state == Cleared {
			out = append(out, refText(f.def.ID, f.slug))
		}
	}
	return out
}

func (in *Input) documentedPoints() int {
	run := in.run()
	_, _, overall, _ := run.evaluate()
	if p := percent(overall[documented]); p != nil {
		return *p
	}
	return 0
}

// Without is the input as it would be if one piece of evidence did not exist: answers, facts and measures lose what
// it carried.
func (in *Input) Without(evidence string) *Input {
	return Prepare(in.lib, in.state.Without(evidence), Options{Profile: in.profile, AsOf: in.asOf, AssessedOn: in.assessedOn})
}
