package scoring

import (
	"cmp"
	"fmt"
	"slices"

	"assay/assessment"
	"assay/criteria"
)

// Ask is one document, visit, fact or measure that would settle what is open.
type Ask struct {
	Kind      string   `json:"kind"` // document, visit, fact, measure
	Name      string   `json:"name"`
	Ref       string   `json:"ref"`       // of the fact, or of the measure, with its instance
	Questions []string `json:"questions"` // refs; what a fact decides; clauses that wait for a measure
	Flags     []string `json:"flags"`     // open flags that read one of them
	Critical  []string `json:"critical"`  // undetermined critical clauses that read one of them
	Points    float64  `json:"points"`    // width of the overall interval it closes, in points
}

// Next lists what to ask for next (method, section 10): open questions grouped by the document or visit that
// settles them, facts to settle, and measures whose numbers are missing, ranked by facts and flags settled, then critical
// clauses, then the width of the interval closed.
func (in *Input) Next(r *Result) []Ask {
	out := []Ask{}
	for _, f := range r.FactsToSettle {
		name := in.factAsk(f.Fact)
		if f.Instance != "" {
			name = fmt.Sprintf("%s (%s)", name, f.Instance)
		}
		out = append(out, Ask{
			Kind: "fact", Name: name, Ref: refText(f.Fact, f.Instance), Questions: list(f.Decides),
			Flags: in.flagsOf(f.Decides), Critical: in.criticalOf(f.Decides),
		})
	}
	out = append(out, in.missingMeasures(r)...)
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
		if !slices.ContainsFunc(a.Questions[:len(a.Questions)-1], func(ref string) bool { return assessment.ParseRef(ref).ID == q.Criterion }) {
			a.Points += 100 * q.Weight * in.widthOf(q.Criterion)
		}
		in.addStakes(a, r, q.Criterion)
	}
	slices.SortStableFunc(out, func(a, b Ask) int {
		return cmp.Or(
			cmp.Compare(settles(b), settles(a)), cmp.Compare(len(b.Critical), len(a.Critical)), cmp.Compare(b.Points, a.Points),
		)
	})
	return out
}

// widthOf is the share of a criterion's weight that is open: it counts once, at its worst instance at each end.
func (in *Input) widthOf(criterion string) float64 {
	column := in.column[criterion]
	e := absent
	for _, r := range in.rowsOf[column] {
		e = e.worst(in.cells[r][column].ends)
	}
	if e.out() {
		return 0
	}
	return in.points[e[high]] - in.points[e[low]]
}

// missingMeasures are the measures without a number that an open flag or an undetermined clause waits for.
func (in *Input) missingMeasures(r *Result) []Ask {
	var out []Ask
	for _, def := range in.lib.Measures {
		for _, m := range in.measures[def.ID] {
			if m.known() || m.applies == criteria.False || !in.rows[m.row].claimed || in.rows[m.row].placeholder() {
				continue
			}
			a := Ask{
				Kind: "measure", Name: fmt.Sprintf("%s: %s", def.Title, LowerFirst(m.why)), Ref: refText(def.ID, in.rows[m.row].slug),
				Questions: []string{}, Critical: []string{},
			}
			in.waitFor(&a, r, def.ID)
			if len(a.Questions)+len(a.Flags) > 0 {
				out = append(out, a)
			}
		}
	}
	return out
}

// waitFor adds the open flags and undetermined clauses of the chosen sets that read a measure.
func (in *Input) waitFor(a *Ask, r *Result, measure string) {
	reads := func(n *need) bool { return n.def.Measure == measure }
	a.Flags = in.openFlags(r, reads)
	for i := range r.Sets {
		for j := range r.Sets[i].Clauses {
			c := &r.Sets[i].Clauses[j]
			if needs := in.clauses[i][j].needs; !r.Sets[i].Chosen || c.Status != StatusUnknown || needs == nil || !needs.has(reads) {
				continue
			}
			a.Questions = append(a.Questions, c.Clause.ID())
			if c.Critical {
				a.Critical = append(a.Critical, c.Clause.ID())
			}
		}
	}
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
	reads := func(n *need) bool { return n.column == column }
	for _, id := range in.openFlags(r, reads) {
		a.Flags = addOnce(a.Flags, id)
	}
	for _, u := range in.uses[column] {
		c := &r.Sets[u.set].Clauses[u.clause]
		if c.Critical && c.Status == StatusUnknown {
			a.Critical = addOnce(a.Critical, c.Clause.ID())
		}
	}
}

// openFlags are the ids of the open flags whose conditions have a node that a test finds.
func (in *Input) openFlags(r *Result, reads func(*need) bool) []string {
	out := []string{}
	for _, f := range r.Flags {
		if f.State == FlagOpen && in.flagNeeds[slices.Index(in.lib.Flags, f.Flag)].has(reads) {
			out = addOnce(out, f.ID)
		}
	}
	return out
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
