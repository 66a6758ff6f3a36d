package scoring

import (
	"cmp"
	"fmt"
	"slices"

	"assay/criteria"
)

// Ask is one document, visit or fact that would settle open questions.
type Ask struct {
	Kind      string   `json:"kind"` // document, visit, fact
	Name      string   `json:"name"`
	Questions []string `json:"questions"` // refs, or ids that a fact decides
	Flags     []string `json:"flags"`     // open flags that read one of them
	Critical  []string `json:"critical"`  // undetermined critical clauses that read one of them
	Points    float64  `json:"points"`    // width of the overall interval it closes, in points
}

// Next lists what to ask for next (method, section 10): open questions grouped by the document or visit that
// settles them, and facts to settle, ranked by facts and flags settled, then critical clauses, then the width
// of the interval closed.
func (in *Input) Next(r *Result) []Ask {
	out := []Ask{}
	for _, f := range r.FactsToSettle {
		name := in.factAsk(f.Fact)
		if f.Instance != "" {
			name = fmt.Sprintf("%s (%s)", name, f.Instance)
		}
		out = append(out, Ask{Kind: "fact", Name: name, Questions: list(f.Decides), Flags: in.flagsOf(f.Decides), Critical: in.criticalOf(f.Decides)})
	}
	places := map[criteria.Settler]int{}
	for _, q := range r.Questions {
		if q.State != Asked && q.State != Undecided || q.Answered || q.Out {
			continue
		}
		i, ok := places[q.Def.SettledBy]
		if !ok {
			i = len(out)
			places[q.Def.SettledBy] = i
			out = append(out, Ask{Kind: q.Def.SettledBy.Kind, Name: q.Def.SettledBy.Name, Questions: []string{}, Flags: []string{}, Critical: []string{}})
		}
		a := &out[i]
		a.Questions = append(a.Questions, q.Ref)
		a.Points += 100 * q.Weight * (in.points[q.High] - in.points[q.Low])
		in.addStakes(a, r, q.Criterion)
	}
	slices.SortStableFunc(out, func(a, b Ask) int {
		return cmp.Or(
			cmp.Compare(settles(b), settles(a)), cmp.Compare(len(b.Critical), len(a.Critical)), cmp.Compare(b.Points, a.Points),
		)
	})
	return out
}

// settles counts the facts and open flags an ask settles.
func settles(a Ask) int {
	n := len(a.Flags)
	if a.Kind == "fact" {
		n++
	}
	return n
}

// addStakes adds the open flags and undetermined critical clauses that read a criterion.
func (in *Input) addStakes(a *Ask, r *Result, criterion string) {
	column := in.column[criterion]
	for _, f := range r.Flags {
		if f.State == FlagOpen && reads(&in.flagNeeds[slices.Index(in.lib.Flags, f.Flag)], column) {
			a.Flags = addOnce(a.Flags, f.ID)
		}
	}
	for _, u := range in.uses[column] {
		c := &r.Sets[u.set].Clauses[u.clause]
		if c.Critical && c.Status == StatusUnknown {
			a.Critical = addOnce(a.Critical, c.Clause.ID())
		}
	}
}

func reads(n *need, column int) bool {
	return n.column == column || slices.ContainsFunc(n.kids, func(k need) bool { return reads(&k, column) })
}

func (in *Input) flagsOf(ids []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return in.lib.Flag(id) == nil })
}

func (in *Input) criticalOf(ids []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		c := in.lib.Clause(id)
		return c == nil || !c.Critical
	})
}
