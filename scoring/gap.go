package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
)

// Classes of a gap, gravest first.
const (
	GapCritical = "critical"
	GapMajor    = "major"
	GapModerate = "moderate"
	GapMinor    = "minor"
)

// Kinds of a gap.
const (
	KindGap      = "gap"      // the claimed high is below what is required
	KindUnproven = "unproven" // the claim meets it, and no document shows it
)

// gapClass is the class by the criterion's weight (rows 1..3) and the shortfall in levels (columns 1..3). The
// table is our convention.
var gapClass = [3][3]string{
	{GapMinor, GapMinor, GapModerate},
	{GapMinor, GapModerate, GapMajor},
	{GapModerate, GapMajor, GapMajor},
}

// Gates by class where nothing bites earlier.
var classGate = map[string]string{
	GapCritical: "signing", GapMajor: "first_disbursement", GapModerate: "action_plan", GapMinor: "management",
}

// demand is what the chosen sets, and the flags, ask of one criterion at one row.
type demand struct {
	required int      // the highest level that a clause with a gap, or a raised flag, asks
	unmet    []string // clauses that show a gap because of it
	grave    bool     // law in force or a critical clause among them
	flags    []string
	flagged  criteria.Severity // the gravest raised flag

	reached    int      // the highest level asked that the claim reaches: what is to be proved
	met        []string // clauses it serves there
	graveProof bool     // law in force or a critical clause among these
}

// demands are by row and column; nil where nothing is asked.
type demands [][]*demand

// gaps lists criterion x instance: below what is required, or met by claim alone (method, section 10). A missing
// mechanism is one gap with its clauses beneath it, not one for each clause.
func (in *Input) gaps(sets [][]clauseAt, flags []*flagAt) []Gap {
	demands := in.demands(sets, flags)
	out := []Gap{}
	for i := range in.topics {
		t := &in.topics[i]
		for _, r := range t.rows {
			for c := t.first; c < t.last; c++ {
				if d := demands[r][c]; d != nil {
					if g, ok := in.gap(c, r, d); ok {
						out = append(out, g)
					}
				}
			}
		}
	}
	return gravestFirst(out)
}

// gravestFirst puts gaps before what is unproven, each by class, and otherwise leaves their order.
func gravestFirst(gaps []Gap) []Gap {
	out := make([]Gap, 0, len(gaps))
	for _, kind := range []string{KindGap, KindUnproven} {
		for _, class := range gapClasses {
			for i := range gaps {
				if gaps[i].Kind == kind && gaps[i].Class == class {
					out = append(out, gaps[i])
				}
			}
		}
	}
	return out
}

var gapClasses = []string{GapCritical, GapMajor, GapModerate, GapMinor}

func gapRank(class string) int { return slices.Index(gapClasses, class) }

// gap is one criterion at one row against its demand, if it falls short.
func (in *Input) gap(column, r int, d *demand) (Gap, bool) {
	cell, c := &in.cells[r][column], in.criteria[column]
	g := Gap{
		Kind: KindGap, Criterion: c.ID, Instance: in.rows[r].slug, Level: int(cell.ends[high]), Required: d.required,
		Clauses: list(d.unmet), Flags: list(d.flags), Outcome: c.Action.Outcome,
	}
	shortfall, grave := d.required-g.Level, d.grave
	switch {
	case shortfall > 0:
	case int(cell.ends[documented]) < d.reached:
		g.Kind, g.Required, g.Clauses, grave = KindUnproven, d.reached, d.met, d.graveProof
		g.Outcome = "own"
	default:
		return Gap{}, false
	}
	g.Class = d.class(g.Kind, c.Weight, shortfall, grave)
	g.Gate = classGate[g.Class]
	if !in.passed(c.BitesAt, r) { // what has bitten sets no gate any more
		g.Gate = earlier(c.BitesAt, g.Gate)
	}
	g.Condition = in.conditions[column].repair
	if g.Kind == KindUnproven {
		g.Condition = in.conditions[column].prove[g.Required]
	}
	return g, true
}

// class grades a gap: by the table, critical where a law in force, a critical clause or a STOP is concerned, and
// never milder than a raised flag. What is only unproven is a step milder, for the repair is not in doubt.
func (d *demand) class(kind string, weight, shortfall int, grave bool) string {
	switch {
	case kind == KindUnproven && grave:
		return GapMajor
	case kind == KindUnproven:
		return GapModerate
	case grave, d.flagged == criteria.Stop, d.flagged == criteria.Critical:
		return GapCritical
	}
	class := gapClass[weight-1][shortfall-1]
	if d.flagged == criteria.Major && gapRank(class) > gapRank(GapMajor) {
		return GapMajor
	}
	return class
}

// severityRank orders the severities, gravest first.
func severityRank(s criteria.Severity) int {
	return slices.Index([]criteria.Severity{criteria.Stop, criteria.Critical, criteria.Major}, s)
}

// earlier is the earlier of the gate a harm bites at and the gate of the class.
func earlier(bites, class string) string {
	b, c := gateNo(bites), gateNo(class)
	if b >= 0 && (c < 0 || b < c) {
		return bites
	}
	return class
}

func gateNo(id string) int {
	return slices.IndexFunc(criteria.Gates, func(o criteria.Option) bool { return o.ID == id })
}

// conditions are a criterion's lines of a term sheet: the repair with its deliverable, and the proof of a claim at each
// required level.
type conditions struct {
	repair string
	prove  [4]string
}

func conditionsOf(c *criteria.Criterion) conditions {
	out := conditions{repair: fmt.Sprintf("%s. Proof: %s.", strings.TrimSuffix(c.Action.Do, "."), LowerFirst(c.Action.Deliverable))}
	for level := range out.prove {
		var texts []string
		for _, e := range c.Evidence {
			if e.FromLevel <= level {
				texts = append(texts, e.Text)
			}
		}
		out.prove[level] = "Show the proof of what is claimed."
		if len(texts) > 0 {
			out.prove[level] = "Show the proof: " + strings.Join(texts, "; ")
		}
	}
	return out
}

// demands gathers what is asked of each criterion by the clauses of the chosen sets and by raised flags.
func (in *Input) demands(sets [][]clauseAt, flags []*flagAt) demands {
	out := make(demands, len(in.rows))
	for r := range out {
		out[r] = make([]*demand, len(in.criteria))
	}
	for s, clauses := range sets {
		if !in.chosen(in.lib.Sets[s]) {
			continue
		}
		for i := range clauses {
			c := &clauses[i]
			if !c.counts() || c.needs == nil {
				continue
			}
			for _, at := range c.each {
				in.demand(out, c, c.needs, at)
			}
		}
	}
	for _, f := range flags {
		if f.state == Raised {
			in.demandFlag(out, f, &in.flagNeeds[f.no])
		}
	}
	return out
}

// demand walks a clause's needs at one of its rows. In a clause without a gap, and in a branch that is met, nothing is
// unmet.
func (in *Input) demand(out demands, c *clauseAt, n *need, at clauseRow) {
	if !in.dated(n) {
		return
	}
	for i := range n.kids {
		in.demand(out, c, &n.kids[i], at)
	}
	if n.column < 0 {
		return
	}
	state, grave := status(c.def, at.degree, false), c.grave(at.degree)
	gap := state == Partly || state == NotMet
	for _, row := range in.related(at.row, in.criteria[n.column].Topic.Per) {
		cell := &in.cells[row][n.column]
		if cell.ends.out() {
			continue
		}
		switch d := out.at(row, n.column); {
		case int(cell.ends[low]) >= n.def.Level:
			d.reached = max(d.reached, n.def.Level)
			d.met = addOnce(d.met, c.id)
			d.graveProof = d.graveProof || grave
		case gap && int(cell.ends[high]) < n.def.Level:
			d.required = max(d.required, n.def.Level)
			d.unmet = addOnce(d.unmet, c.id)
			d.grave = d.grave || grave
		}
	}
}

// grave says whether a gap in a clause is critical: one of law in force, or a critical clause. Where a set's levels
// take a critical clause as met substantially, only what is below that is critical.
func (c *clauseAt) grave(at Ends) bool {
	if c.def.Set.Kind == criteria.Law {
		return c.force == InForce
	}
	return c.def.Critical && (c.def.Set.Rating.Method != "weakest_group" || at[high] < 2)
}

// demandFlag asks for a level above the one that raises a flag.
func (in *Input) demandFlag(out demands, f *flagAt, n *need) {
	for i := range n.kids {
		in.demandFlag(out, f, &n.kids[i])
	}
	if n.column < 0 {
		return
	}
	for _, at := range in.related(f.row, in.criteria[n.column].Topic.Per) {
		cell := &in.cells[at][n.column]
		if cell.ends.out() || int(cell.ends[high]) > n.def.Level {
			continue
		}
		d := out.at(at, n.column)
		d.required = max(d.required, min(n.def.Level+1, 3))
		d.flags = addOnce(d.flags, f.def.ID)
		if d.flagged == "" || severityRank(f.def.Severity) < severityRank(d.flagged) {
			d.flagged = f.def.Severity
		}
	}
}

// at is the demand on a criterion at a row, made when first asked for.
func (d demands) at(r, column int) *demand {
	if d[r][column] == nil {
		d[r][column] = &demand{}
	}
	return d[r][column]
}

func addOnce(s []string, x string) []string {
	if slices.Contains(s, x) {
		return s
	}
	return append(s, x)
}
