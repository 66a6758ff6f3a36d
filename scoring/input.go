package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
)

// Options are the inputs of a result beside the library and the assessment. AsOf is the day whose rules are
// shown; AssessedOn the day to which evidence and answers are aged. A nil Profile is the one the assessment
// names, else the default.
type Options struct {
	Profile          *criteria.Profile
	AsOf, AssessedOn criteria.Date
}

// Input is everything that changes rarely, worked out once: instances, facts, conditions, measures and the range
// of every answer. It is read-only after Prepare; [Input.With] and [Input.Refresh] return copies.
type Input struct {
	*wiring
	state            *assessment.State
	profile          *criteria.Profile
	points           [4]float64
	asOf, assessedOn criteria.Date

	rows      []*row
	kinds     []string  // instance kinds, the project first
	relations [][][]int // by row and kind: the rows it sees
	truths    map[question]answer
	topics    []topicScore // materiality and rows; the scores are filled by Score
	cells     [][]cell     // by row and column; columns not asked of a row are gone
	rowsOf    [][]int      // by column
	measures  map[string][]*measured
	facts     []FactToSettle
	risk      CategoryResult
	contrary  []assessment.Finding
	flagged   []*flagAt // of a run
	crowds    crowds    // of a run: its flags by receptor and place
}

// question is a condition read at a row; answer is how it stands in the claims and in the supported views.
type question struct {
	row       int
	condition string
}

type answer struct {
	claims, supported criteria.Truth
	settle            []criteria.FactAt // what an undecided one turns on
	says              string            // the sentence beside it
}

// cell is one criterion at one row.
type cell struct {
	reading
	raw    Ends // before "not yet due" took it out; what flags read
	state  QuestionState
	notDue bool
}

// Score prepares and scores in one go.
func Score(lib *criteria.Library, st *assessment.State, o Options) *Result {
	return Prepare(lib, st, o).Score()
}

// Prepare evaluates facts, conditions, measures and answers. It is needed again when any of them changes; for one
// changed answer [Input.Refresh] is enough.
func Prepare(lib *criteria.Library, st *assessment.State, o Options) *Input {
	in := &Input{
		wiring: wiringOf(lib), state: st, profile: o.Profile, asOf: o.AsOf, assessedOn: o.AssessedOn,
		truths: map[question]answer{}, measures: map[string][]*measured{},
	}
	if in.profile == nil {
		in.profile = lib.Profile(st.Profile())
	}
	if in.profile == nil {
		in.profile = lib.Profile(defaultProfile)
	}
	in.points = in.profile.Points
	in.addRows()
	in.deriveFacts()
	in.relateRows()
	in.askEverything()
	in.addTopics()
	in.addMeasures()
	in.addCells()
	in.facts = in.factsToSettle()
	in.risk = in.category()
	in.contrary = append(in.contrary, st.ContraryFacts(lib)...)
	return in
}

const defaultProfile = "default"

// truth is a condition at a row, in the claims and in the supported views.
func (in *Input) truth(condition string, r int) (claims, supported criteria.Truth) {
	if condition == "" {
		return criteria.True, criteria.True
	}
	if a, ok := in.truths[question{r, condition}]; ok {
		return a.claims, a.supported
	}
	a := in.ask(condition, r)
	return a.claims, a.supported
}

func (in *Input) ask(condition string, r int) answer {
	at := in.rows[r]
	c := in.lib.Condition(at.kind, condition)
	a := answer{claims: c.Truth(at.claims.Known), supported: c.Truth(at.supported.Known)}
	if a.claims == criteria.Undecided {
		a.settle = in.lib.Settle(c, at.claims)
		a.says = in.undecidedSentence(a.settle)
	}
	return a
}

// askEverything evaluates every condition that scoring reads, so that nothing is written to an Input afterwards.
func (in *Input) askEverything() {
	keep := func(per, condition string) {
		if condition == "" {
			return
		}
		for _, r := range in.related(0, per) {
			q := question{r, condition}
			if _, ok := in.truths[q]; !ok {
				in.truths[q] = in.ask(condition, r)
			}
		}
	}
	for i, s := range in.lib.Sets {
		keep("", s.When)
		for j, c := range s.Clauses {
			keep(c.Per, c.When)
			eachFact(in.clauses[i][j].needs, keep)
		}
	}
	for i, f := range in.lib.Flags {
		keep(f.Per, f.When)
		eachFact(&in.flagNeeds[i], keep)
	}
	for _, t := range in.lib.Triggers {
		keep(t.Per, t.When)
	}
	for _, m := range in.lib.Measures {
		keep(m.Per, m.When)
	}
	for _, t := range in.lib.Topics {
		keepTopic(t, keep)
	}
}

func keepTopic(t *criteria.Topic, keep func(per, condition string)) {
	keep(t.Per, t.When)
	for _, c := range t.Criteria {
		keep(t.Per, c.When)
	}
	for _, m := range t.Modifiers {
		keep(t.Per, m.When)
	}
	for _, x := range t.RaisedBy {
		keep(t.Per, x.When)
	}
	for _, table := range [][]criteria.Row{t.Inherent.Scale, t.Inherent.Scope, t.Inherent.Irremediability, t.Inherent.Likelihood} {
		for _, row := range table {
			keep(t.Per, row.When)
		}
	}
}

func eachFact(n *need, visit func(per, condition string)) {
	if n == nil {
		return
	}
	if n.condition != "" {
		visit(n.kind, n.condition)
	}
	for i := range n.kids {
		eachFact(&n.kids[i], visit)
	}
	for i := range n.either {
		eachFact(&n.either[i], visit)
	}
}

func (in *Input) addMeasures() {
	for _, m := range in.lib.Measures {
		for _, r := range in.related(0, m.Per) {
			in.measures[m.ID] = append(in.measures[m.ID], in.measure(m, r))
		}
	}
}

// addCells reads every criterion at every row it is asked for.
func (in *Input) addCells() {
	in.cells = make([][]cell, len(in.rows))
	for r := range in.cells {
		in.cells[r] = make([]cell, len(in.criteria))
		for c := range in.cells[r] {
			in.cells[r][c] = cell{reading: reading{ends: absent}, raw: absent, state: Closed}
		}
	}
	in.rowsOf = make([][]int, len(in.criteria))
	for i := range in.topics {
		t := &in.topics[i]
		for c := t.first; c < t.last; c++ {
			in.rowsOf[c] = t.rows
			for _, r := range t.rows {
				in.cells[r][c] = in.cellOf(t, c, r)
			}
		}
	}
}

// cellOf is one criterion at one row: whether it is asked, and the range of its answer.
func (in *Input) cellOf(t *topicScore, column, r int) cell {
	c := in.criteria[column]
	out := cell{reading: reading{ends: absent}, raw: absent, state: Closed}
	if c.Retired != nil {
		out.state = RetiredOut
		return out
	}
	claims, supported := in.applies(c, r)
	if claims == criteria.False && supported == criteria.False {
		return out
	}
	due := in.due(c, r)
	out.reading = in.read(c, r, in.grave[column] || t.materiality == 3)
	switch {
	case claims == criteria.False: // closed by facts that nobody supports: the supported views keep it open
		out.reading = reading{ends: Ends{gone, gone, 0, 0}}
	case claims == criteria.Undecided:
		out.reading = reading{ends: open}
		out.state = Undecided
	default:
		out.state = Asked
		if supported != criteria.True {
			out.ends[documented], out.ends[verified] = min(out.ends[documented], 0), min(out.ends[verified], 0)
		}
	}
	out.raw = out.ends
	switch {
	case due == criteria.False && claims != criteria.False:
		out.state, out.notDue, out.ends = NotDue, true, absent
	case due == criteria.Undecided && out.state == Asked:
		out.state, out.reading = Undecided, reading{ends: open}
	}
	return out
}

// applies says whether a criterion is asked at a row: its topic's condition and its own.
func (in *Input) applies(c *criteria.Criterion, r int) (claims, supported criteria.Truth) {
	topic, topicSupported := in.truth(c.Topic.When, r)
	own, ownSupported := in.truth(c.When, r)
	claims, supported = criteria.AllOf(topic, own), criteria.AllOf(topicSupported, ownSupported)
	if !in.rows[r].claimed {
		claims = criteria.False
	}
	return claims, supported
}

// due says whether a criterion binds yet: its phase is that of the row's site, or of any site for what is asked
// of the whole project, or lies behind it.
func (in *Input) due(c *criteria.Criterion, r int) criteria.Truth {
	if c.Due == "" {
		return criteria.True
	}
	var sites []criteria.Truth
	for _, s := range in.sitesOf(r) {
		sites = append(sites, in.reachedPhase(c.Due, s))
	}
	return criteria.AnyOf(sites...)
}

// phasesToSettle are the unset phases that leave it open whether a criterion binds yet.
func (in *Input) phasesToSettle(c *criteria.Criterion, r int) []criteria.FactAt {
	var out []criteria.FactAt
	if c.Due == "" || in.due(c, r) != criteria.Undecided {
		return nil
	}
	for _, s := range in.sitesOf(r) {
		if in.reachedPhase(c.Due, s) == criteria.Undecided {
			out = append(out, criteria.FactAt{Fact: "phase", Kind: siteKind, Instance: in.rows[s].slug})
		}
	}
	return out
}

func (in *Input) reachedPhase(due string, site int) criteria.Truth {
	switch phase := in.rows[site].claims.Known["phase"].(type) {
	case string:
		return criteria.TruthOf(phaseNo(phase) >= phaseNo(due))
	case criteria.OneOf:
		if len(phase) == 0 {
			return criteria.Undecided
		}
		var each []criteria.Truth
		for _, p := range phase {
			p, _ := p.(string)
			each = append(each, criteria.TruthOf(phaseNo(p) >= phaseNo(due)))
		}
		if !slices.Contains(each, criteria.False) {
			return criteria.True
		}
		if !slices.Contains(each, criteria.True) {
			return criteria.False
		}
	}
	return criteria.Undecided
}

// Phases are the phases of a site in their order.
var Phases = []string{"exploration", "planning", "construction", "operation", "closure"}

func phaseNo(p string) int { return slices.Index(Phases, p) }

// sitesOf lists the sites a row belongs to; a row that stands at none belongs to all.
func (in *Input) sitesOf(r int) []int { return in.related(r, "site") }

// ref names a criterion at a row.
func (in *Input) ref(column, r int) assessment.Ref {
	return assessment.Ref{ID: in.criteria[column].ID, Instance: in.rows[r].slug}
}

// cellAt is a criterion as row r sees it: its worst instance.
func (in *Input) cellAt(column, r int) (e Ends, notDue bool) {
	e = absent
	for _, at := range in.related(r, in.criteria[column].Topic.Per) {
		c := &in.cells[at][column]
		e = e.worst(c.ends)
		notDue = notDue || c.notDue
	}
	return e, notDue
}

// worstCell is a criterion as row r sees it, read off each cell, with the row that decides whether it reaches a level.
func (in *Input) worstCell(column, r, level int, of func(*cell) Ends) (e Ends, at int) {
	e = absent
	var each []clauseRow
	for _, x := range in.related(r, in.criteria[column].Topic.Per) {
		if c := of(&in.cells[x][column]); !c.out() {
			e = e.worst(c)
			each = append(each, clauseRow{x, c})
		}
	}
	if len(each) == 0 {
		return e, r
	}
	return e, deciding(each, int(e[high]) < level)
}

// counted is how a cell enters scores and clauses; asAnswered also where it is not yet due, which is what flags read.
func counted(c *cell) Ends    { return c.ends }
func asAnswered(c *cell) Ends { return c.raw }

// undecided is the sentence beside something that open facts leave undecided.
func (in *Input) undecided(condition string, r int) string {
	if a, ok := in.truths[question{r, condition}]; ok {
		return a.says
	}
	return in.ask(condition, r).says
}

func (in *Input) undecidedSentence(facts []criteria.FactAt) string {
	if len(facts) == 0 {
		return "Undecided: facts it turns on are in disagreement."
	}
	asks := make([]string, len(facts))
	for i, f := range facts {
		asks[i] = fmt.Sprintf("%q", in.factAsk(f.Fact))
	}
	return "Undecided until this is settled: " + strings.Join(asks, "; ")
}

// settle names the facts that an undecided condition turns on.
func (in *Input) settle(condition string, r int) []criteria.FactAt {
	if a, ok := in.truths[question{r, condition}]; ok {
		return a.settle
	}
	return in.ask(condition, r).settle
}

func (in *Input) factAsk(id string) string {
	if f := in.lib.Fact(id); f != nil {
		return f.Ask
	}
	if d := in.lib.DerivedFact(id); d != nil {
		return d.Title
	}
	return id
}
