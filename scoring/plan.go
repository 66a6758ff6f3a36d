package scoring

import (
	"strconv"
	"sync"

	"assay/criteria"
)

// plan is what scoring works out of a library once: columns, resolved needs, and what hangs on each question and
// fact. It never changes, so every Input of a library shares it.
type plan struct {
	lib         *criteria.Library
	criteria    []*criteria.Criterion // by column, topic by topic
	column      map[string]int
	topicSpan   [][2]int  // by topic: first column and the one after its last
	clauseNeeds [][]*need // by set and clause; nil where unmapped
	flagNeeds   []need
	grave       []bool          // by column: bears a flag, or serves a critical or binary clause
	screening   map[string]bool // facts whose value can close a STOP or critical flag, a critical clause or a trigger
	uses        [][]use         // by column: the clauses that read it
}

// use is one clause, by set and place in it.
type use struct{ set, clause int }

var plans sync.Map // *criteria.Library -> *plan; a library never changes once made

func planOf(lib *criteria.Library) *plan {
	if p, ok := plans.Load(lib); ok {
		return p.(*plan)
	}
	p, _ := plans.LoadOrStore(lib, newPlan(lib))
	return p.(*plan)
}

func newPlan(lib *criteria.Library) *plan {
	p := &plan{lib: lib, column: map[string]int{}, screening: map[string]bool{}}
	for _, t := range lib.Topics {
		first := len(p.criteria)
		for _, c := range t.Criteria {
			p.column[c.ID] = len(p.criteria)
			p.criteria = append(p.criteria, c)
		}
		p.topicSpan = append(p.topicSpan, [2]int{first, len(p.criteria)})
	}
	p.grave = make([]bool, len(p.criteria))
	p.uses = make([][]use, len(p.criteria))
	for i, s := range lib.Sets {
		needs := make([]*need, len(s.Clauses))
		for j, c := range s.Clauses {
			if c.Needs != nil {
				n := p.resolve(c.Needs)
				needs[j] = &n
				p.note(&n, use{i, j}, c.Critical || c.Binary)
			}
			if c.Critical {
				p.screen(c.Per, c.When)
				p.screen("", s.When)
				p.screenNeeds(needs[j])
			}
		}
		p.clauseNeeds = append(p.clauseNeeds, needs)
	}
	for _, f := range lib.Flags {
		n := p.resolve(&f.RaisedBy)
		p.flagNeeds = append(p.flagNeeds, n)
		p.bears(&n)
		if f.Severity != criteria.Major {
			p.screen(f.Per, f.When)
			p.screenNeeds(&n)
		}
	}
	for _, t := range lib.Triggers {
		p.screen(t.Per, t.When)
	}
	return p
}

// note records what a clause reads.
func (p *plan) note(n *need, u use, grave bool) {
	if n.column >= 0 {
		p.uses[n.column] = append(p.uses[n.column], u)
		p.grave[n.column] = p.grave[n.column] || grave
	}
	for i := range n.kids {
		p.note(&n.kids[i], u, grave)
	}
}

func (p *plan) bears(n *need) {
	if n.column >= 0 {
		p.grave[n.column] = true
	}
	for i := range n.kids {
		p.bears(&n.kids[i])
	}
}

// screenNeeds marks the facts that decide whether what a tree reads is asked at all.
func (p *plan) screenNeeds(n *need) {
	if n == nil {
		return
	}
	if n.column >= 0 {
		c := p.criteria[n.column]
		p.screen(c.Topic.Per, c.Topic.When)
		p.screen(c.Topic.Per, c.When)
		if kind := p.lib.Instance(c.Topic.Per); kind != nil {
			p.screen(kind.Parent, kind.When)
		}
	}
	if n.condition != "" {
		p.screen(n.kind, n.condition)
	}
	for i := range n.kids {
		p.screenNeeds(&n.kids[i])
	}
}

// screen marks the facts of a condition, and those that its derived facts are made of.
func (p *plan) screen(per, condition string) {
	for _, id := range p.lib.Condition(per, condition).Facts() {
		if p.screening[id] {
			continue
		}
		p.screening[id] = true
		d := p.lib.DerivedFact(id)
		switch {
		case d == nil:
		case d.Member != nil:
			p.screening[d.Member.Fact] = true
		case d.Over != nil:
			p.screen(d.Over.Kind, d.Over.Any+d.Over.All)
		default:
			for _, row := range d.Rows {
				p.screen(d.Per, row.When)
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
}

// leaf reports whether a node is one.
func (n *need) leaf() bool { return len(n.kids) == 0 }

func (p *plan) resolve(n *criteria.Need) need {
	out := need{def: n, column: -1}
	kids := n.All
	if len(n.Any) > 0 {
		out.any, kids = true, n.Any
	}
	for i := range kids {
		out.kids = append(out.kids, p.resolve(&kids[i]))
	}
	switch {
	case n.Criterion != "":
		if no, ok := p.column[n.Criterion]; ok {
			out.column = no
		}
	case n.Fact != "":
		out.condition, out.kind = p.factLeaf(n.Fact, n.Is)
	}
	return out
}

// factLeaf turns a leaf such as {fact: tailings, is: true} into a condition of the fact's own kind.
func (p *plan) factLeaf(id, is string) (condition, kind string) {
	var typ criteria.FactType
	if f := p.lib.Fact(id); f != nil {
		typ, kind = f.Type, f.Per
	} else if d := p.lib.DerivedFact(id); d != nil {
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
