package scoring

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
)

// factsToSettle lists the facts that something turns on: unset, or in disagreement. Those that decide the most
// stand first.
func (in *Input) factsToSettle() []FactToSettle {
	at := map[criteria.FactAt]int{}
	out := []FactToSettle{}
	note := func(facts []criteria.FactAt, what string) {
		for _, f := range facts {
			i, ok := at[f]
			if !ok {
				i = len(out)
				at[f] = i
				out = append(out, FactToSettle{Fact: f.Fact, Instance: f.Instance, Decides: []string{}, Screening: in.screening[f.Fact]})
			}
			out[i].Decides = addOnce(out[i].Decides, what)
		}
	}
	in.eachCondition(func(condition string, r int, what string) {
		if claims, _ := in.truth(condition, r); claims == criteria.Undecided {
			note(in.settle(condition, r), what)
		}
	})
	for column, c := range in.criteria {
		for _, r := range in.rowsOf[column] {
			if cell := &in.cells[r][column]; cell.state == Undecided {
				note(in.phasesToSettle(c, r), c.ID)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b FactToSettle) int { return cmp.Compare(len(b.Decides), len(a.Decides)) })
	return out
}

// ClaimedFacts lists the screening facts that are set and only claimed: without a source and without a second person's
// agreement, so that the supported views read them as unset (method, section 2: page 1 lists them). Place by place, in
// the library's order.
func (in *Input) ClaimedFacts() []criteria.FactAt {
	out := []criteria.FactAt{}
	for _, r := range in.rows {
		for _, f := range in.lib.FactsOf(r.kind) {
			_, claims := r.claims.Own[f.ID]
			_, supported := r.supported.Own[f.ID]
			if claims && !supported {
				out = append(out, criteria.FactAt{Fact: f.ID, Kind: r.kind, Instance: r.slug})
			}
		}
	}
	return out
}

// NoneBecause says why there is no instance of a kind: the kind's own sentence where its condition closes it
// everywhere, else the count that says 0. "" where there are some.
func (in *Input) NoneBecause(kind *criteria.InstanceKind) string {
	zero := false
	for _, r := range in.rows {
		switch {
		case r.kind == kind.ID && r.claimed:
			return ""
		case r.kind == kind.Parent && r.claimed:
			zero = zero || in.lib.Condition(kind.Parent, kind.When).Truth(facts(r.claims)) != criteria.False
		}
	}
	if zero || kind.No == "" {
		return fmt.Sprintf("The count of %s is 0.", strings.ToLower(kind.Plural))
	}
	return kind.No
}

// eachCondition visits what questions, sets, clauses, flags and triggers apply by, with their ids, at every row that
// the claims know and in every set that they do not rule out.
func (in *Input) eachCondition(visit func(condition string, r int, what string)) {
	for i := range in.topics {
		t := &in.topics[i]
		for _, r := range t.rows {
			if !in.rows[r].claimed {
				continue
			}
			topic, _ := in.truth(t.def.When, r)
			for _, c := range t.def.Criteria {
				visit(t.def.When, r, c.ID)
				if topic != criteria.False {
					visit(c.When, r, c.ID)
				}
			}
		}
	}
	each := func(per, condition, what string) {
		for _, r := range in.related(0, per) {
			if in.rows[r].claimed {
				visit(condition, r, what)
			}
		}
	}
	for _, s := range in.lib.Sets {
		each("", s.When, s.ID)
		if scope, _ := in.truth(s.When, 0); scope == criteria.False {
			continue
		}
		for _, c := range s.Clauses {
			each(c.Per, c.When, c.ID())
		}
	}
	for _, f := range in.lib.Flags {
		each(f.Per, f.When, f.ID)
	}
	for _, t := range in.lib.Triggers {
		each(t.Per, t.When, t.ID)
	}
}

// possible lists the places in a derived choice's options that the claims leave it, in rising order.
func (in *Input) possible(d *criteria.Derived, r int) []int {
	place := func(v any) int {
		return slices.IndexFunc(d.Choices, func(o criteria.Option) bool { return o.ID == v })
	}
	switch v := in.rows[r].claims.Known[d.ID].(type) {
	case string:
		if i := place(v); i >= 0 {
			return []int{i}
		}
	case criteria.OneOf:
		var out []int
		for _, x := range v {
			if i := place(x); i >= 0 {
				out = append(out, i)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	all := make([]int, len(d.Choices))
	for i := range all {
		all[i] = i
	}
	return all
}
