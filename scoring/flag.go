package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
)

// flagAt is one flag at one instance.
type flagAt struct {
	def   *criteria.Flag
	no    int // in the library
	row   int
	slug  string
	title string // of the instance
	state FlagState
	// onClaims says that the flag is not raised, or does not apply, on claims that nothing supports: page 1 lists
	// it with the proof that would clear it.
	onClaims bool
}

func (f *flagAt) name() string {
	if f.title == "" {
		return f.def.Title
	}
	return fmt.Sprintf("%s (%s)", f.def.Title, f.title)
}

// holds is how a flag's condition stands in one view: at the bad end, at the good end, and whether anything it
// reads applies.
type holds struct{ bad, good, applies bool }

// flagView is what a flag's condition is read in: the claims, or a supported view that counts only the flag's
// own proof kinds.
type flagView struct {
	end   end // low for the claims, documented or verified
	kinds []criteria.EvidenceKind
}

// flags evaluates every flag at every instance it is asked for (method, section 5). Raised: the condition holds at
// the good end of the claims. Open: only at their bad end. Cleared: not raised, and at neither end of the
// supported view it needs.
func (in *Input) flags() []*flagAt {
	var out []*flagAt
	for i, def := range in.lib.Flags {
		for _, r := range in.related(0, def.Per) {
			f := &flagAt{def: def, no: i, row: r, slug: in.rows[r].slug, title: in.rows[r].title}
			in.settleFlag(f, &in.flagNeeds[i])
			out = append(out, f)
		}
	}
	return out
}

func (in *Input) settleFlag(f *flagAt, n *need) {
	claims := in.flagHolds(f, n, flagView{end: low})
	f.state = NotRaised
	switch {
	case !claims.applies:
		f.state = FlagNotApplicable
	case claims.good:
		f.state = Raised
		return
	case claims.bad:
		f.state = FlagOpen
		return
	}
	view := flagView{end: documented, kinds: f.def.ClearedBy.Kinds}
	if f.def.ClearedBy.Assurance == "verified" || f.def.Severity != criteria.Major {
		view.end = verified
	}
	proof := in.flagHolds(f, n, view)
	switch {
	case proof.bad || proof.good || f.state == FlagNotApplicable && in.takenOut(n, f.row):
		f.onClaims = true
	case f.state == NotRaised:
		f.state = Cleared
	}
}

// takenOut says whether somebody's word took an answer that a tree reads out of the count: agreed or not, that is a claim.
func (in *Input) takenOut(n *need, r int) bool {
	if n.column >= 0 && in.byPerson(n.column, in.related(r, in.criteria[n.column].Topic.Per)) {
		return true
	}
	return slices.ContainsFunc(n.kids, func(k need) bool { return in.takenOut(&k, r) })
}

// flagHolds reads a flag's whole condition, its own applicability included. Where that is undecided, the flag can
// still not hold at the good end.
func (in *Input) flagHolds(f *flagAt, n *need, v flagView) holds {
	claims, supported := in.truth(f.def.When, f.row)
	when := claims
	if v.end != low {
		when = supported
	}
	if when == criteria.False || v.end == low && !in.rows[f.row].claimed {
		return holds{}
	}
	h := in.nodeHolds(n, f.row, v)
	h.good = h.good && when == criteria.True
	return h
}

// nodeHolds evaluates a tree: any holds if one does; all only if every one does, and not if one does not apply.
func (in *Input) nodeHolds(n *need, r int, v flagView) holds {
	if n.leaf() {
		return in.leafHolds(n, r, v)
	}
	out := holds{bad: !n.any, good: !n.any, applies: !n.any}
	for i := range n.kids {
		k := in.nodeHolds(&n.kids[i], r, v)
		if n.any {
			out.bad, out.good, out.applies = out.bad || k.bad, out.good || k.good, out.applies || k.applies
		} else {
			out.bad, out.good, out.applies = out.bad && k.bad, out.good && k.good, out.applies && k.applies
		}
	}
	for i := range n.either {
		out.good = out.good || in.leafHolds(&n.either[i], r, v).good
	}
	return out
}

func (in *Input) leafHolds(n *need, r int, v flagView) holds {
	var out holds
	switch {
	case n.column >= 0:
		for _, row := range in.related(r, in.criteria[n.column].Topic.Per) {
			worst, best := in.levelIn(n.column, row, v)
			if worst == gone {
				continue
			}
			out.applies = true
			out.bad = out.bad || int(worst) <= n.def.Level
			out.good = out.good || int(best) <= n.def.Level
		}
	case n.def.Measure != "":
		for _, m := range in.measured(n.def.Measure, r) {
			out = out.or(in.measureHolds(m, n.def.Bound, v))
		}
	case n.def.Fact != "":
		for _, row := range in.related(r, n.kind) {
			out = out.or(in.factHolds(n, row, v))
		}
	}
	return out
}

// factHolds reads a fact. In a supported view one that no proof of the flag's own kinds shows may be anything: neither
// a permit nor a colleague's agreement shows the state of things on the ground. A derived fact stands on the facts it
// is made of, as supported as they are.
func (in *Input) factHolds(n *need, row int, v flagView) holds {
	claims, supported := in.truth(n.condition, row)
	if v.end == low {
		return holds{bad: claims != criteria.False, good: claims == criteria.True, applies: true}
	}
	slug := in.rows[row].slug
	if f := in.lib.Fact(n.def.Fact); f != nil && !in.proves(v, assessment.FactKey(assessment.Ref{ID: f.ID, Instance: slug}), slug) {
		return holds{bad: true, applies: true}
	}
	return holds{bad: supported != criteria.False, good: supported == criteria.True, applies: true}
}

// proves says whether something linked to a key is proof in a supported view, of a kind that the flag names.
func (in *Input) proves(v flagView, key, instance string) bool {
	doc, ver := in.seen(in.state.LinksOf(key), instance, v.kinds)
	return doc && (v.end == documented || ver)
}

func (h holds) or(o holds) holds {
	return holds{h.bad || o.bad, h.good || o.good, h.applies || o.applies}
}

// levelIn is a criterion's range at one row in a view. A flag reads an answer that is not yet due all the same.
func (in *Input) levelIn(column, row int, v flagView) (worst, best int8) {
	c := &in.cells[row][column]
	if v.end == low {
		return c.raw[low], c.raw[high]
	}
	if c.raw[v.end] == gone {
		return gone, gone
	}
	if c.raw[low] == gone { // closed by facts that are only claimed
		return 0, 3
	}
	links := in.state.LinksOf(assessment.LevelKey(in.ref(column, row)))
	doc, ver := in.support(links, in.criteria[column], in.rows[row].slug, v.kinds)
	if v.end == verified {
		doc = ver
	}
	return min(c.raw[low], max(doc, 0)), c.raw[high]
}

// measureHolds compares a measure with a flag's bound: known, it holds at both ends or neither; unknown, or with an
// input that nothing proves in a supported view, at the bad end alone.
func (in *Input) measureHolds(m *measured, b criteria.Bound, v flagView) holds {
	applies := m.applies
	if v.end != low {
		applies = m.supported
	}
	if applies == criteria.False {
		return holds{}
	}
	some, all := m.holds(b)
	if applies == criteria.Undecided || v.end != low && (!m.known() || !in.provesInputs(v, m)) {
		some, all = true, false
	}
	return holds{bad: some, good: all, applies: true}
}

func (in *Input) provesInputs(v flagView, m *measured) bool {
	slug := in.rows[m.row].slug
	return !slices.ContainsFunc(m.def.Inputs, func(x criteria.Input) bool {
		return !in.proves(v, assessment.InputKey(m.def.ID, x.ID, slug), slug)
	})
}

// gravelyFlagged says whether a STOP or critical flag stands at a row at one end: raised, or open at the low ends.
func (in *Input) gravelyFlagged(r int, e end) bool {
	for _, f := range in.flagged {
		if f.row == r && f.def.Severity != criteria.Major && (f.state == Raised || e != high && f.state == FlagOpen) {
			return true
		}
	}
	return false
}

// flagResults is every flag as it is printed.
func (in *Input) flagResults(flags []*flagAt) []FlagResult {
	out := make([]FlagResult, 0, len(flags))
	for _, f := range flags {
		r := FlagResult{
			ID: f.def.ID, Severity: f.def.Severity, Topic: f.def.Topic, Title: f.def.Title, Instance: f.slug,
			State: f.state, OnClaims: f.onClaims, RaisedBy: []string{}, Clauses: list(f.def.Clauses), Closes: f.def.Closes,
			ClearedBy: proof(f.def), Receptor: f.def.Receptor, DependsOn: list(f.def.DependsOn), Flag: f.def,
		}
		if f.state == Raised || f.state == FlagOpen {
			r.RaisedBy = in.reasons(&in.flagNeeds[f.no], f.row)
			if f.def.Severity == criteria.Major {
				r.Cumulative = in.crowds.word(f)
			}
		}
		out = append(out, r)
	}
	return out
}

// proof says in words what would clear a flag.
func proof(f *criteria.Flag) string {
	kinds := make([]string, len(f.ClearedBy.Kinds))
	for i, k := range f.ClearedBy.Kinds {
		kinds[i] = EvidenceWord(k)
	}
	assurance := f.ClearedBy.Assurance
	if f.Severity != criteria.Major {
		assurance = "verified"
	}
	return fmt.Sprintf("%s, %s", strings.Join(kinds, " or "), assurance)
}

// reasons names what holds a flag up, or might: each leaf that holds at the bad end, in words.
func (in *Input) reasons(n *need, r int) []string {
	if !n.leaf() {
		out := []string{}
		for i := range n.kids {
			if in.nodeHolds(&n.kids[i], r, flagView{end: low}).bad {
				out = append(out, in.reasons(&n.kids[i], r)...)
			}
		}
		return out
	}
	switch {
	case n.column >= 0:
		e, at := in.worstCell(n.column, r, n.def.Level+1, asAnswered)
		raises := fmt.Sprintf("level %d or worse raises it", n.def.Level)
		if n.def.Level == 0 {
			raises = "level 0 raises it"
		}
		return []string{fmt.Sprintf("%s is at %s; %s", in.ref(n.column, at), rangeText(e), raises)}
	case n.def.Measure != "":
		var out []string
		for _, m := range in.measured(n.def.Measure, r) {
			out = append(out, m.raising(n.def.Bound))
		}
		return out
	}
	return in.factReasons(n, r)
}

// unsettled names what an open flag waits for that no answer settles: facts and numbers not given.
func (in *Input) unsettled(f *flagAt) []string { return in.unsettledAt(&in.flagNeeds[f.no], f.row) }

func (in *Input) unsettledAt(n *need, r int) []string {
	var out []string
	for i := range n.kids {
		out = append(out, in.unsettledAt(&n.kids[i], r)...)
	}
	switch {
	case n.def.Measure != "":
		for _, m := range in.measured(n.def.Measure, r) {
			if !m.known() && m.applies != criteria.False {
				out = append(out, fmt.Sprintf("%s: %s", m.def.Title, LowerFirst(m.why)))
			}
		}
	case n.condition != "":
		for _, at := range in.related(r, n.kind) {
			if claims, _ := in.truth(n.condition, at); claims == criteria.Undecided {
				out = append(out, in.factAsk(n.def.Fact))
			}
		}
	}
	return out
}

// factReasons says what a fact is, at each row that holds a flag up.
func (in *Input) factReasons(n *need, r int) []string {
	var out []string
	for _, at := range in.related(r, n.kind) {
		switch claims, _ := in.truth(n.condition, at); claims {
		case criteria.True:
			out = append(out, fmt.Sprintf("%q: %s", in.factAsk(n.def.Fact), in.valueText(n.def.Fact, n.def.Is)))
		case criteria.Undecided:
			out = append(out, fmt.Sprintf("%q is not settled", in.factAsk(n.def.Fact)))
		}
	}
	return out
}

// valueText is a fact's value as people read it.
func (in *Input) valueText(fact, is string) string {
	if f := in.lib.Fact(fact); f != nil {
		if f.Type == criteria.YesNo {
			return map[string]string{"true": "yes", "false": "no"}[is]
		}
		if label := f.Option(is); label != "" {
			return LowerFirst(label)
		}
	}
	return is
}

// rangeText prints a range of levels.
func rangeText(e Ends) string {
	switch {
	case e[low] == e[high]:
		return fmt.Sprintf("level %d", e[low])
	case e == open:
		return "any level"
	}
	return fmt.Sprintf("level %d to %d", e[low], e[high])
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
