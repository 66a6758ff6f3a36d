package scoring

import (
	"slices"

	"assay/assessment"
	"assay/criteria"
)

// planned is the entry of the action plan that is to be done by a day; nil where there is none, or it was dropped.
func (in *Input) planned(ref assessment.Ref) *assessment.ActionState {
	if a := in.state.Action(ref); a != nil && a.Due != 0 && a.Status != "dropped" {
		return a
	}
	return nil
}

// agreed is the last day that the action plan names for some answers, "" while one of them has none, and whether it is
// past.
func (in *Input) agreed(refs []string) (date string, past bool) {
	var last criteria.Date
	for _, ref := range refs {
		a := in.planned(assessment.ParseRef(ref))
		if a == nil {
			return "", false
		}
		last = max(last, a.Due)
	}
	return last.String(), last != 0 && last < in.assessedOn
}

// underPlan counts the clauses met in part whose every shortfall is to be closed from now to a day.
func (in *Input) underPlan(clauses []clauseAt, until criteria.Date) int {
	n := 0
	for i := range clauses {
		c := &clauses[i]
		if c.counts() && c.status == Partly && !slices.ContainsFunc(c.each, func(at clauseRow) bool {
			return !in.plansNeed(c.needs, at.row, until)
		}) {
			n++
		}
	}
	return n
}

// plansNeed says whether what a tree falls short of is on the plan. A number or a fact is on none.
func (in *Input) plansNeed(n *need, r int, until criteria.Date) bool {
	d := in.degree(n, r).degree
	switch {
	case d.out() || d[high] == 3:
		return true
	case n.column >= 0:
		return !slices.ContainsFunc(in.related(r, in.criteria[n.column].Topic.Per), func(at int) bool {
			e := in.cells[at][n.column].ends
			a := in.planned(in.ref(n.column, at))
			return !e.out() && int(e[high]) < n.def.Level && (a == nil || a.Due < in.assessedOn || a.Due > until)
		})
	case n.leaf():
		return false
	case n.any:
		return slices.ContainsFunc(n.kids, func(k need) bool { return in.plansNeed(&k, r, until) })
	}
	return !slices.ContainsFunc(n.kids, func(k need) bool { return !in.plansNeed(&k, r, until) })
}
