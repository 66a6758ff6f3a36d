package scoring

import (
	"slices"
	"strconv"
	"sync"

	"assay/criteria"
)

// wiring is what scoring works out of a library once: columns, resolved needs, and what hangs on each question and
// fact. It never changes, so every Input of a library shares it.
type wiring struct {
	lib        *criteria.Library
	criteria   []*criteria.Criterion // by column, topic by topic
	column     map[string]int
	topicSpan  [][2]int  // by topic: first column and the one after its last
	clauses    [][]wired // by set, in its order
	flagNeeds  []need
	grave      []bool          // by column: bears a flag, or serves a critical or binary clause
	screening  map[string]bool // facts whose value can close a STOP or critical flag, a critical clause or a trigger
	conditions []conditions    // by column
	uses       [][]use         // by column: the clauses that read it
}

// wired is a clause with what never changes about it.
type wired struct {
	def   *criteria.Clause
	id    string // "gistm-2020:6.3"
	needs *need  // nil where unmapped
	dates *AppliesJSON
}

// use is one clause, by set and place in it.
type use struct{ set, clause int }

var wirings sync.Map // *criteria.Library -> *wiring; a library never changes once made

func wiringOf(lib *criteria.Library) *wiring {
	if p, ok := wirings.Load(lib); ok {
		return p.(*wiring)
	}
	p, _ := wirings.LoadOrStore(lib, newWiring(lib))
	return p.(*wiring)
}

func newWiring(lib *criteria.Library) *wiring {
	p := &wiring{lib: lib, column: map[string]int{}, screening: map[string]bool{}}
	for _, t := range lib.Topics {
		first := len(p.criteria)
		for _, c := range t.Criteria {
			p.column[c.ID] = len(p.criteria)
			p.criteria = append(p.criteria, c)
			p.conditions = append(p.conditions, conditionsOf(c))
		}
		p.topicSpan = append(p.topicSpan, [2]int{first, len(p.criteria)})
	}
	p.grave = make([]bool, len(p.criteria))
	p.uses = make([][]use, len(p.criteria))
	for i, s := range lib.Sets {
		p.clauses = append(p.clauses, make([]wired, len(s.Clauses)))
		for j, c := range s.Clauses {
			p.clauses[i][j] = p.wire(c, use{i, j})
		}
	}
	for _, f := range lib.Flags {
		n := p.resolve(&f.RaisedBy)
		p.flagNeeds = append(p.flagNeeds, n)
		p.bears(&n)
		if f.Severity != criteria.Major {
			p.screenKind(f.Per)
			p.screen(f.Per, f.When)
			p.screenNeeds(&n)
		}
	}
	for _, t := range lib.Triggers {
		p.screenKind(t.Per)
		p.screen(t.Per, t.When)
	}
	return p
}

func (w *wiring) wire(c *criteria.Clause, at use) wired {
	out := wired{def: c, id: c.ID(), dates: AppliesOf(c.Applies)}
	if c.Needs != nil {
		n := w.resolve(c.Needs)
		out.needs = &n
		w.note(&n, at, c.Critical || c.Binary)
	}
	if c.Critical {
		w.screenKind(c.Per)
		w.screen(c.Per, c.When)
		w.screen("", c.Set.When)
		w.screenNeeds(out.needs)
	}
	return out
}

// note records what a clause reads.
func (w *wiring) note(n *need, u use, grave bool) {
	if n.column >= 0 {
		w.uses[n.column] = append(w.uses[n.column], u)
		w.grave[n.column] = w.grave[n.column] || grave
	}
	for i := range n.kids {
		w.note(&n.kids[i], u, grave)
	}
}

func (w *wiring) bears(n *need) {
	if n.column >= 0 {
		w.grave[n.column] = true
	}
	for i := range n.kids {
		w.bears(&n.kids[i])
	}
}

// screenNeeds marks the facts that decide whether what a tree reads is asked at all.
func (w *wiring) screenNeeds(n *need) {
	if n == nil {
		return
	}
	if n.column >= 0 {
		c := w.criteria[n.column]
		w.screen(c.Topic.Per, c.Topic.When)
		w.screen(c.Topic.Per, c.When)
		w.screenKind(c.Topic.Per)
	}
	if m := w.lib.Measure(n.def.Measure); m != nil {
		w.screen(m.Per, m.When)
		w.screenKind(m.Per)
	}
	if n.condition != "" {
		w.screen(n.kind, n.condition)
		w.screenKind(n.kind)
	}
	for i := range n.kids {
		w.screenNeeds(&n.kids[i])
	}
}

// screenKind marks the facts that can leave no instance of a kind: its condition, and its count, of which 0 closes all
// that is asked of it. A project always has a site.
func (w *wiring) screenKind(id string) {
	for kind := w.lib.Instance(id); kind != nil; kind = w.lib.Instance(kind.Parent) {
		w.screen(kind.Parent, kind.When)
		if kind.ID != siteKind && kind.Count != "" {
			w.screening[kind.Count] = true
		}
	}
}

// screen marks the facts of a condition, and those that its derived facts are made of.
func (w *wiring) screen(per, condition string) {
	for _, id := range w.lib.Condition(per, condition).Facts() {
		if w.screening[id] {
			continue
		}
		w.screening[id] = true
		d := w.lib.DerivedFact(id)
		switch {
		case d == nil:
		case d.Member != nil:
			w.screening[d.Member.Fact] = true
		case d.Over != nil:
			w.screen(d.Over.Kind, d.Over.Any+d.Over.All)
		case d.Sum != nil:
			w.screening[d.Sum.Of] = true
		default:
			for _, row := range d.Rows {
				w.screen(d.Per, row.When)
			}
		}
	}
}

// need is a clause's tree of needs, or a flag's, with ids resolved to columns.
type need struct {
	def       *criteria.Need
	kids      []need
	any       bool   // of kids: any, else all
	column    int    // of a criterion, else -1
	condition string // of a fact
	kind      string // instance kind of the fact
	either    []need // of any: leaves of one fact read as one, for a disputed fact can fit several and none for sure
}

// leaf reports whether a node is one.
func (n *need) leaf() bool { return len(n.kids) == 0 }

// has says whether a tree has a node that a test finds.
func (n *need) has(found func(*need) bool) bool {
	return found(n) || slices.ContainsFunc(n.kids, func(k need) bool { return k.has(found) })
}

func (w *wiring) resolve(n *criteria.Need) need {
	out := need{def: n, column: -1}
	kids := n.All
	if len(n.Any) > 0 {
		out.any, kids = true, n.Any
	}
	for i := range kids {
		out.kids = append(out.kids, w.resolve(&kids[i]))
	}
	if out.any {
		out.either = either(out.kids)
	}
	switch {
	case n.Criterion != "":
		if no, ok := w.column[n.Criterion]; ok {
			out.column = no
		}
	case n.Fact != "":
		out.condition, out.kind = w.factLeaf(n.Fact, n.Is)
	}
	return out
}

// either joins the undated leaves of each fact: "a == x or a == y".
func either(kids []need) []need {
	var out []need
	for _, k := range kids {
		if k.condition == "" || k.def.From != 0 || k.def.Until != 0 {
			continue
		}
		i := slices.IndexFunc(out, func(o need) bool { return o.def.Fact == k.def.Fact })
		if i < 0 {
			out = append(out, k)
		} else {
			out[i].condition += " or " + k.condition
		}
	}
	return slices.DeleteFunc(out, func(o need) bool {
		return !slices.ContainsFunc(kids, func(k need) bool { return k.def.Fact == o.def.Fact && k.condition != o.condition })
	})
}

// factLeaf turns a leaf such as {fact: tailings, is: true} into a condition of the fact's own kind.
func (w *wiring) factLeaf(id, is string) (condition, kind string) {
	var typ criteria.FactType
	if f := w.lib.Fact(id); f != nil {
		typ, kind = f.Type, f.Per
	} else if d := w.lib.DerivedFact(id); d != nil {
		typ, kind = d.Type, d.Per
	}
	switch typ {
	case criteria.YesNo:
		if is == "false" {
			return "not " + id, kind
		}
		return id, kind
	case criteria.Choices:
		return strconv.Quote(is) + " in " + id, kind
	case criteria.Number:
		return id + " == " + is, kind
	}
	return id + " == " + strconv.Quote(is), kind
}
