package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
)

// set judges one framework by its own method (method, section 7), with the needs beneath each clause or without.
// Frameworks are never averaged.
func (in *Input) set(no int, needs bool) (SetResult, []clauseAt) {
	def := in.lib.Sets[no]
	spelled := func(rows []int) (SetResult, []clauseAt) {
		out, clauses := in.setOver(no, rows)
		out.Clauses, out.Instances = in.spell(clauses, needs), []SetResult{}
		return out, clauses
	}
	out, clauses := spelled(in.related(0, instanceUnit(def)))
	if unit := instanceUnit(def); unit != "" {
		for _, r := range in.related(0, unit) {
			if !in.rows[r].claimed {
				continue
			}
			one, _ := spelled([]int{r})
			one.Instance = in.rows[r].slug
			out.Instances = append(out.Instances, one)
		}
	}
	return out, clauses
}

// instanceUnit is the instance kind a set judges, "" for the project.
func instanceUnit(s *criteria.Set) string {
	if s.Unit == "project" {
		return ""
	}
	return s.Unit
}

// setOver judges a set with its per-instance clauses read at the given rows only. Its clauses are not spelled out.
func (in *Input) setOver(no int, rows []int) (SetResult, []clauseAt) {
	def := in.lib.Sets[no]
	out := SetResult{
		ID: def.ID, Method: def.Rating.Method, InScope: "yes", Chosen: in.chosen(def),
		NoLevelBecause: []string{}, Groups: []GroupResult{}, Clauses: []ClauseResult{},
	}
	switch claims, _ := in.truth(def.When, 0); claims {
	case criteria.False:
		out.InScope, out.Because = "no", def.No
	case criteria.Undecided:
		out.InScope, out.Because = "undecided", in.undecided(def.When, 0)
	}
	clauses := in.clausesOf(no, rows, out.InScope == "no")
	if def.Rating.Method != "class_table" { // a class is no gap, whichever it is
		out.count(clauses)
	}
	if def.Rating.PlanWithin > 0 {
		out.Counts.Planned = in.underPlan(clauses, in.assessedOn.AddMonths(def.Rating.PlanWithin))
	}
	in.say(def, &out, clauses, rows)
	return out, clauses
}

// spell writes each clause out for people.
func (in *Input) spell(clauses []clauseAt, needs bool) []ClauseResult {
	out := make([]ClauseResult, len(clauses))
	for i := range clauses {
		out[i] = in.clauseResult(&clauses[i])
		if needs {
			out[i].Needs = in.tree(clauses[i].needs, clauses[i].row)
		}
	}
	return out
}

// clausesOf judges every clause. In a set out of scope none applies.
func (in *Input) clausesOf(no int, rows []int, closed bool) []clauseAt {
	def := in.lib.Sets[no]
	out := make([]clauseAt, len(def.Clauses))
	for i := range out {
		c := &in.clauses[no][i]
		if closed {
			out[i] = clauseAt{wired: c, degree: absent, status: NotApplicable, force: in.force(c.def), because: def.No}
			continue
		}
		at := in.related(0, c.def.Per)
		if c.def.Per == instanceUnit(def) {
			at = rows
		}
		out[i] = in.clause(c, at)
	}
	return out
}

// chosen says whether a set is among those the project is held against. Law is no choice: leaving it out would take its
// gaps out of the conditions, the plan and what cannot be waived.
func (in *Input) chosen(set *criteria.Set) bool {
	f := in.state.Frameworks()
	return len(f) == 0 || set.Kind == criteria.Law || slices.Contains(f, set.ID)
}

// counts says whether a clause is among the operator's applicable ones, over which the four shares run.
func (c *clauseAt) counts() bool {
	return bearer(c.def) == operator && c.status != NotApplicable && c.status != NotYetDue && c.force != Proposed && c.force != Ended
}

// count fills the counts and the four shares. What this tool does not ask is our hole, never the borrower's: it is
// neither a gap nor met.
func (r *SetResult) count(clauses []clauseAt) {
	var met, gap, unknown, hole int
	for i := range clauses {
		c := &clauses[i]
		switch {
		case c.force == Proposed:
			r.Counts.Proposed++
		case bearer(c.def) != operator:
			r.Counts.Others++
		case c.status == NotApplicable:
			r.Counts.NotApplicable++
		case c.status == NotYetDue:
			r.Counts.NotDue++
		}
		if !c.counts() {
			continue
		}
		r.N++
		if c.force == Fixed || c.force == Floor {
			r.Counts.Ahead++
		}
		switch {
		case c.def.Unmapped != "":
			hole++
			r.Counts.Unmapped++
		case c.status == Met && FitOf(c.def) == "part":
			hole++
			r.Counts.MetInPart++
		case c.status == Met:
			met++
			r.Counts.Met++
		case c.status == Partly:
			gap++
			r.Counts.Partly++
		case c.status == NotMet:
			gap++
			r.Counts.NotMet++
		default:
			unknown++
			r.Counts.Unknown++
		}
	}
	if r.N > 0 {
		n := float64(r.N)
		r.Met, r.Gap, r.Open, r.NotAsked = float64(met)/n, float64(gap)/n, float64(unknown)/n, float64(hole)/n
	}
}

// say puts the result in the set's own terms, with its level or the reasons for none.
func (in *Input) say(def *criteria.Set, out *SetResult, clauses []clauseAt, rows []int) {
	if out.InScope == "no" {
		out.Says = "out of scope: " + def.No
		out.NoLevelBecause = append(out.NoLevelBecause, def.No)
		return
	}
	switch def.Rating.Method {
	case "law":
		out.Says = saysLaw(out, clauses)
	case "weakest_group":
		in.weakestGroup(def, out, clauses)
	case "class_table":
		in.class(def, out, rows)
	case "lowest_indicator":
		in.lowestIndicator(def, out, clauses)
	case "gates":
		saysGates(def, out, clauses)
	case "test":
		in.saysTests(out, clauses)
	case "scope":
		out.Says = saysScope(out, clauses)
	default:
		out.Says = saysList(out)
	}
	if out.InScope == "undecided" {
		out.Says = "scope undecided: " + out.Says
	}
	if def.Edition.From() > in.asOf {
		out.Says = fmt.Sprintf("readiness only, the edition applies from %s: %s", def.Edition.Since(), out.Says)
	}
}

// saysLaw counts only: no percentage, no level, never "compliant". A gap in a duty that does not bind yet is
// readiness, and said apart.
func saysLaw(out *SetResult, clauses []clauseAt) string {
	var now, ahead, undetermined int
	for i := range clauses {
		c := &clauses[i]
		switch {
		case !c.counts() || c.def.Unmapped != "":
		case c.status == Partly || c.status == NotMet:
			if c.force == InForce {
				now++
			} else {
				ahead++
			}
		case c.status == StatusUnknown:
			undetermined++
		}
	}
	if says := saysNothing(out); says != "" {
		return says
	}
	parts := []string{Count(now, "gap")}
	if ahead > 0 {
		parts[0] += fmt.Sprintf(" now, %d against duties ahead", ahead)
	}
	none := out.Counts.Met + out.Counts.MetInPart
	parts = append(parts, fmt.Sprintf("no gap found in %d%s", none, inPart(out)), fmt.Sprintf("%d not determined", undetermined))
	if out.Counts.NotDue > 0 {
		parts = append(parts, fmt.Sprintf("%d not yet due", out.Counts.NotDue))
	}
	if out.Counts.Others > 0 {
		parts = append(parts, fmt.Sprintf("%d for others", out.Counts.Others))
	}
	return strings.Join(parts, "; ")
}

// saysNothing is the answer of a set that asks nothing of this project: what it asks of others, or that nothing applies.
// "" where it asks something, now or in a later phase.
func saysNothing(out *SetResult) string {
	switch {
	case out.N > 0 || out.Counts.NotDue > 0:
		return ""
	case out.Counts.Others > 0:
		return fmt.Sprintf("binds others, not this project: %d of its duties", out.Counts.Others)
	}
	return "nothing in it applies to this project"
}

// saysList is the answer of the sets that list their misses.
func saysList(out *SetResult) string {
	if says := saysNothing(out); says != "" {
		return says
	}
	asked := out.N - out.Counts.Unmapped
	s := fmt.Sprintf("no gap found in %d of the %s asked%s", out.Counts.Met+out.Counts.MetInPart, Count(asked, "requirement"), inPart(out))
	if n := out.Counts.Partly + out.Counts.NotMet; n > 0 {
		s += fmt.Sprintf("; %s", Count(n, "gap"))
	}
	if out.Counts.Planned > 0 {
		s += fmt.Sprintf(", %d of them met in part and under a dated plan that is short enough to count", out.Counts.Planned)
	}
	if out.Counts.Unknown > 0 {
		s += fmt.Sprintf("; %d not determined", out.Counts.Unknown)
	}
	return s
}

// inPart says how many of those without a gap are asked in part, and so stand as not asked in the shares.
func inPart(out *SetResult) string {
	if out.Counts.MetInPart == 0 {
		return ""
	}
	return fmt.Sprintf(" (%d of them in part)", out.Counts.MetInPart)
}
