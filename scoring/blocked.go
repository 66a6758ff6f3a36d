package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
)

// blocked says what rules a target out whatever anybody does, and what is not known yet.
func (in *Input) blocked(target string, steps []PlanStep) (because, unknown []string) {
	run := in.lifted(steps)
	if set, clause := in.aim(target); set >= 0 {
		because, unknown = run.shortOf(set, clause), in.factsOf(set)
	} else {
		because, unknown = run.shortOfRating(strings.HasPrefix(target, "rating:"))
	}
	because = append(in.heldBack(target, steps), because...)
	if len(because)+len(unknown) == 0 {
		because = append(because, "no answer reaches it: its map has holes, or its scope excludes this project")
	}
	return unique(because), unique(unknown)
}

// aim is the set, and the clause in it, that a target names: -1 where it names none.
func (in *Input) aim(target string) (set, clause int) {
	for i, s := range in.lib.Sets {
		if strings.HasPrefix(target, s.ID+"=") {
			return i, -1
		}
		for j := range in.clauses[i] {
			if in.clauses[i][j].id == target {
				return i, j
			}
		}
	}
	return -1, -1
}

// heldBack names the numbers and the evidence that keep a step from counting, among what the target reads: no answer
// helps before they change.
func (in *Input) heldBack(target string, steps []PlanStep) []string {
	set, clause := in.aim(target)
	var out []string
	for _, s := range steps {
		reads := set < 0 || slices.ContainsFunc(in.uses[s.column], func(u use) bool { return u.set == set && (clause < 0 || u.clause == clause) })
		if !reads || int(s.held) >= s.To {
			continue
		}
		ref := in.ref(s.column, s.row)
		for _, x := range in.speakAgainst(ref, in.state.LinksOf(assessment.LevelKey(ref)), s.To, in.criteria[s.column], s.row) {
			out = append(out, fmt.Sprintf("%s: %s", s.Ref, x.Text))
		}
	}
	return out
}

// shortOf says what a set, or one of its clauses, still lacks.
func (in *Input) shortOf(set, clause int) []string {
	if clause < 0 {
		got, _ := in.setOver(set, in.related(0, instanceUnit(in.lib.Sets[set])))
		if len(got.NoLevelBecause) > 0 {
			return got.NoLevelBecause
		}
		return []string{got.Says}
	}
	got := in.clause(&in.clauses[set][clause], in.related(0, in.clauses[set][clause].def.Per))
	out := []string{}
	if got.because != "" {
		out = append(out, got.because)
	}
	if got.needs == nil {
		return out
	}
	for _, leaf := range in.measureLeaves(got.needs) {
		for _, m := range in.measured(leaf.def.Measure, got.row) {
			if some, all := m.holds(leaf.def.Bound); !some || !all {
				out = append(out, testText(m, leaf.def.Bound))
			}
		}
	}
	return out
}

// factsOf are the facts to settle that decide something in a set.
func (in *Input) factsOf(set int) []string {
	id := in.lib.Sets[set].ID
	unknown := []string{}
	for _, f := range in.facts {
		if slices.ContainsFunc(f.Decides, func(what string) bool { return what == id || strings.HasPrefix(what, id+":") }) {
			unknown = append(unknown, in.factAt(f))
		}
	}
	return unknown
}

// factAt is a fact to settle as its question, with the place it is asked of.
func (in *Input) factAt(f FactToSettle) string {
	ask := in.factAsk(f.Fact)
	if title := in.rows[in.rowOf(f.Instance)].title; title != "" {
		ask += " (" + title + ")"
	}
	return ask
}

// shortOfRating says what keeps a rating, or the absence of flags, away: flags that no answer lifts, and what is unset.
func (in *Input) shortOfRating(rated bool) (because, unknown []string) {
	because, unknown = []string{}, []string{}
	_, _, _, rating := in.evaluate()
	for _, f := range in.flagged {
		switch why := in.unsettled(f); {
		case f.state != Raised && f.state != FlagOpen:
		case f.state == FlagOpen && len(why) > 0:
			unknown = append(unknown, why...)
		default:
			because = append(because, fmt.Sprintf("flag %s: %s", f.state, f.name()))
		}
	}
	for _, f := range in.facts {
		unknown = append(unknown, in.factAt(f))
	}
	if !rated {
		return because, unknown
	}
	if len(unknown) == 0 {
		because = append(because, rating.notRated...)
	}
	for _, c := range rating.caps {
		if c.Flag == "" {
			because = append(because, c.Because)
		}
	}
	return because, unknown
}
