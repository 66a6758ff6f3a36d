package scoring

import "slices"

// found is what a node of a tree comes to at one instance.
type found struct {
	degree Ends // gone where it drops out
	notDue bool // something dropped out because its phase lies ahead
}

// degree evaluates a clause's need for row r on the as-of date (method, section 6): all takes the smallest, any
// the largest, at each end. Needs that do not apply or are not yet due drop out.
func (in *Input) degree(n *need, r int) found {
	if !in.dated(n) {
		return found{degree: absent}
	}
	if n.leaf() {
		return in.leafDegree(n, r)
	}
	out := found{degree: absent}
	for i := range n.kids {
		k := in.degree(&n.kids[i], r)
		out.notDue = out.notDue || k.notDue
		if n.any {
			out.degree = out.degree.best(k.degree)
		} else {
			out.degree = out.degree.worst(k.degree)
		}
	}
	for i := range n.either {
		out.degree = out.degree.best(in.leafDegree(&n.either[i], r).degree)
	}
	return out
}

// dated says whether a branch binds on the as-of date.
func (in *Input) dated(n *need) bool {
	return in.asOf >= n.def.From && (n.def.Until == 0 || in.asOf <= n.def.Until)
}

func (in *Input) leafDegree(n *need, r int) found {
	switch {
	case n.def.Criterion != "":
		if n.column < 0 {
			return found{degree: open}
		}
		e, notDue := in.cellAt(n.column, r)
		return found{e.degrees(n.def.Level), notDue}
	case n.def.Measure != "":
		e := absent
		for _, m := range in.measured(n.def.Measure, r) {
			e = e.worst(m.ends(n.def.Bound))
		}
		return found{degree: e}
	case n.def.Fact != "":
		e := absent
		for _, row := range in.related(r, n.kind) {
			claims, supported := in.truth(n.condition, row)
			e = e.worst(ofTruth(claims, supported))
		}
		return found{degree: e}
	}
	return found{degree: absent}
}

// Explain is the tree of a clause's needs with what each leaf found, at the instance that the result names.
func (in *Input) Explain(c *ClauseResult) *NeedResult {
	set, place := slices.Index(in.lib.Sets, c.Clause.Set), slices.Index(c.Clause.Set.Clauses, c.Clause)
	return in.tree(in.clauses[set][place].needs, in.rowOf(c.Instance))
}

// tree explains a clause's needs: always a tree, were it of one leaf or none.
func (in *Input) tree(n *need, r int) *NeedResult {
	out := &NeedResult{All: []NeedResult{}}
	switch {
	case n == nil:
	case n.leaf():
		out.All = append(out.All, in.explain(n, r))
	default:
		*out = in.explain(n, r)
	}
	return out
}

// explain is one node with what it found, for people.
func (in *Input) explain(n *need, r int) NeedResult {
	f := in.degree(n, r)
	out := NeedResult{
		Criterion: n.def.Criterion, Measure: n.def.Measure, Op: n.def.Bound.Op,
		Fact: n.def.Fact, Is: n.def.Is, Level: n.def.Level,
	}
	if n.def.Measure != "" {
		out.Value = &n.def.Bound.Value
	}
	if f.degree.out() {
		out.Out = string(NotApplicable)
		if f.notDue {
			out.Out = string(NotYetDue)
		}
	} else {
		out.Degree = [2]int{int(f.degree[low]), int(f.degree[high])}
	}
	if n.column >= 0 && !f.degree.out() {
		e, at := in.worstCell(n.column, r, n.def.Level, counted)
		out.Has = &[2]int{int(e[low]), int(e[high])}
		out.Instance = in.rows[at].slug
	}
	kids := make([]NeedResult, len(n.kids))
	for i := range n.kids {
		kids[i] = in.explain(&n.kids[i], r)
	}
	switch {
	case n.leaf():
	case n.any:
		out.Any = kids
	default:
		out.All = kids
	}
	return out
}
