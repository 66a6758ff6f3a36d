package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
)

// row is the project, an instance, or a placeholder for one that was declared and not described. Row 0 is the
// project.
type row struct {
	kind   string
	slug   string // "" for the project; a placeholder's holds "~", which no slug can
	title  string
	parent int // -1 for the project
	// claimed is false where only the supported views know the instance: the claims deny it on nobody's evidence.
	claimed bool

	claims    *criteria.Instance // with Known: facts and derived facts as claimed
	supported *criteria.Instance // the same without the screening facts that are only claimed
}

// placeholder says whether the row stands for an instance nobody has described.
func (r *row) placeholder() bool {
	_, kind, _ := Placeholder(r.slug)
	return kind != ""
}

// Placeholder takes apart an instance that was declared and not described: "mine~tailings_facility-2" is number 2 of a
// kind at the instance "mine", which may be a placeholder too; at is "" for one of the project. Of any other instance
// all is "".
func Placeholder(slug string) (at, kind, nr string) {
	tilde, dash := strings.LastIndex(slug, "~"), strings.LastIndex(slug, "-")
	if tilde < 0 || dash < tilde {
		return "", "", ""
	}
	return slug[:tilde], slug[tilde+1 : dash], slug[dash+1:]
}

// addRows registers the instances of every kind below their parents, with placeholders up to the declared count.
// An unset count stands for one instance; only 0, or a kind closed by its condition, leaves none (method, section
// 2). A kind's condition may read plain facts alone, for derived ones may count the very instances.
func (in *Input) addRows() {
	in.newRow("", "", "", -1, true)
	for _, kind := range in.lib.Instances {
		for p := range in.rows {
			if in.rows[p].kind == kind.Parent {
				in.addRowsAt(kind, p)
			}
		}
	}
}

func (in *Input) addRowsAt(kind *criteria.InstanceKind, p int) {
	parent := in.rows[p]
	when := in.lib.Condition(kind.Parent, kind.When)
	here := slices.DeleteFunc(slices.Clone(in.state.Instances(kind.ID)), func(x *assessment.Instance) bool {
		return x.Removed != nil || x.At != parent.slug
	})
	if len(here) > 0 {
		doubt(when, parent.claims)
		doubt(when, parent.supported)
	}
	exists := len(here) > 0 || when.Truth(facts(parent.claims)) != criteria.False // what is described counts until it is removed
	existsSupported := len(here) > 0 || when.Truth(facts(parent.supported)) != criteria.False
	if !exists && !existsSupported {
		return
	}
	for _, x := range here {
		in.newRow(kind.ID, x.Slug, x.Title, p, exists && parent.claimed)
	}
	want, wantSupported := declared(kind, parent.claims), declared(kind, parent.supported)
	if said, ok := parent.claims.Own[kind.Count].(float64); ok && said > maxDeclared {
		in.tooMany(kind, parent, said)
	}
	for i := len(here); i < max(want, wantSupported); i++ {
		slug := fmt.Sprintf("%s~%s-%d", parent.slug, kind.ID, i+1)
		title := fmt.Sprintf("%s %d, not described", kind.Title, i+1)
		in.newRow(kind.ID, slug, title, p, exists && parent.claimed && i < want)
	}
}

// doubt reads a plain "no" of a place that denies what is described there as anybody's guess, or a word would make a bad
// dam disappear. The contradiction is named ([assessment.State.ContraryFacts]).
func doubt(when *criteria.Condition, place *criteria.Instance) {
	for _, id := range when.Facts() {
		if place.Own[id] == any(false) && when.Truth(facts(place)) == criteria.False {
			place.Own[id] = criteria.OneOf{false, true}
		}
	}
}

// maxDeclared bounds the placeholders of one kind at one parent: a slip of the keyboard in a count must not
// become a million rows.
const maxDeclared = 200

// tooMany says that a count goes beyond what is counted.
func (in *Input) tooMany(kind *criteria.InstanceKind, parent *row, said float64) {
	in.contrary = append(in.contrary, assessment.Finding{
		Kind: "contradiction", Key: assessment.FactKey(assessment.Ref{ID: kind.Count, Instance: parent.slug}),
		Text: fmt.Sprintf("%s are said to be %s; no more than %d that nobody described are counted", kind.Plural, Number(said), maxDeclared),
	})
}

// declared is how many instances a parent says it has. Every project has at least one site.
func declared(kind *criteria.InstanceKind, parent *criteria.Instance) int {
	least := 0
	if kind.ID == siteKind {
		least = 1
	}
	n := 1.0
	switch v := parent.Own[kind.Count].(type) {
	case float64:
		n = v
	case criteria.OneOf:
		for i, x := range v {
			if x, ok := x.(float64); ok && (i == 0 || x > n) {
				n = x
			}
		}
	}
	return min(max(int(n), least), maxDeclared)
}

const siteKind = "site"

// newRow adds a row with the facts that were entered for it.
func (in *Input) newRow(kind, slug, title string, parent int, claimed bool) {
	r := &row{kind: kind, slug: slug, title: title, parent: parent, claimed: claimed}
	r.claims = &criteria.Instance{Kind: kind, Slug: slug, Own: criteria.Values{}}
	r.supported = &criteria.Instance{Kind: kind, Slug: slug, Own: criteria.Values{}}
	if r.placeholder() {
		r.claims.Slug, r.supported.Slug = "", ""
	}
	for _, f := range in.lib.FactsOf(kind) {
		v := in.state.Fact(assessment.Ref{ID: f.ID, Instance: slug})
		if v == nil || len(v.Heads) == 0 {
			continue
		}
		value := valueOf(in.lib, f, v)
		r.claims.Own[f.ID] = value
		if !in.screening[f.ID] || in.sourced(v) {
			r.supported.Own[f.ID] = value
		}
	}
	in.rows = append(in.rows, r)
	if parent < 0 {
		return
	}
	up := in.rows[parent]
	r.claims.Parent, r.supported.Parent = up.claims, up.supported
	up.supported.Children = append(up.supported.Children, r.supported)
	if claimed {
		up.claims.Children = append(up.claims.Children, r.claims)
	}
}

// valueOf is a fact as conditions read it: where its heads differ, one of their values. A withdrawn head, or a value the
// library does not know, may be anything: the fact is unset, for what cannot be must not close a question.
func valueOf(lib *criteria.Library, f *criteria.Fact, v *assessment.FactValue) any {
	if value, ok := v.Settled(); ok && assessment.Fits(lib, f, value) {
		return value
	}
	values := criteria.OneOf{}
	for _, h := range v.Heads {
		if h.Value == nil || !assessment.Fits(lib, f, h.Value) {
			return criteria.OneOf{}
		}
		values = append(values, h.Value)
	}
	return values
}

// sourced says whether a screening fact is more than claimed: it has a source, or another person's agreement
// (method, section 2).
func (in *Input) sourced(v *assessment.FactValue) bool {
	for _, l := range v.Links {
		if l.Relation == assessment.Supports && in.state.Evidence(l.Evidence) != nil {
			return true
		}
	}
	return !slices.ContainsFunc(v.Heads, func(h assessment.FactHead) bool { return !seconded(h.Head, h.Agreed) })
}

// facts is what was entered for an instance and for those it stands at.
func facts(i *criteria.Instance) criteria.Values {
	out := criteria.Values{}
	for at := i; at != nil; at = at.Parent {
		for id, v := range at.Own {
			out[id] = v
		}
	}
	return out
}

// deriveFacts computes the derived facts of both trees. A row the claims deny hangs in the supported tree alone;
// its claims are then what its parent knows.
func (in *Input) deriveFacts() {
	in.lib.Derive(in.rows[0].claims, in.assessedOn)
	in.lib.Derive(in.rows[0].supported, in.assessedOn)
	for _, r := range in.rows {
		if r.claims.Known == nil {
			r.claims.Known = facts(r.claims)
		}
	}
}

// relateRows works out every relation. A row is judged by what stands at the same instance, at one it stands in,
// or at one that stands in it; kinds that have nothing to do with each other see each other whole.
func (in *Input) relateRows() {
	in.kinds = []string{""}
	for _, k := range in.lib.Instances {
		in.kinds = append(in.kinds, k.ID)
	}
	in.relations = make([][][]int, len(in.rows))
	for r := range in.rows {
		in.relations[r] = make([][]int, len(in.kinds))
		for i, kind := range in.kinds {
			for to := range in.rows {
				if in.rows[to].kind == kind && in.sees(r, to) {
					in.relations[r][i] = append(in.relations[r][i], to)
				}
			}
		}
	}
}

// related lists the rows of a kind that row r sees, in order.
func (in *Input) related(r int, kind string) []int {
	for i, k := range in.kinds {
		if k == kind {
			return in.relations[r][i]
		}
	}
	return nil
}

func (in *Input) sees(from, to int) bool {
	if in.within(from, to) || in.within(to, from) {
		return true
	}
	a, b := in.rows[from].kind, in.rows[to].kind
	return !slices.Contains(in.lib.Path(a), b) && !slices.Contains(in.lib.Path(b), a)
}

// within says whether row a is row b or stands in it.
func (in *Input) within(a, b int) bool {
	for ; a >= 0; a = in.rows[a].parent {
		if a == b {
			return true
		}
	}
	return false
}
