package criteria

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Kind names what an id can belong to.
type Kind string

// The kinds of entry.
const (
	KindFact      Kind = "fact"
	KindInstance  Kind = "instance kind"
	KindDerived   Kind = "derived fact"
	KindCountry   Kind = "country"
	KindAct       Kind = "act"
	KindTopic     Kind = "topic"
	KindCriterion Kind = "criterion"
	KindMeasure   Kind = "measure"
	KindSet       Kind = "set"
	KindClause    Kind = "clause"
	KindTrigger   Kind = "trigger"
	KindFlag      Kind = "flag"
	KindProfile   Kind = "profile"
)

// CriterionNo is a criterion's place in [Library.Criteria]; dense, for slices indexed by criterion.
type CriterionNo uint16

// ClauseNo is a clause's place in [Library.Clauses].
type ClauseNo uint16

// FactNo is the place of a fact, or of a derived fact after all facts, in the library's order.
type FactNo uint16

// table finds entries of one type by id. An id that an overlay replaced finds its replacement.
type table[T any] struct {
	byID map[string]T
	ids  []string // file order
}

// index is built once for a library. The caches fill as conditions and formulas are first used.
type index struct {
	facts     table[*Fact]
	instances table[*InstanceKind]
	derived   table[*Derived]
	countries table[*Country]
	acts      table[*Act]
	topics    table[*Topic]
	criteria  table[*Criterion]
	measures  table[*Measure]
	sets      table[*Set]
	clauses   table[*Clause]
	triggers  table[*Trigger]
	flags     table[*Flag]
	profiles  table[*Profile]

	allCriteria []*Criterion
	allClauses  []*Clause
	factNo      map[string]FactNo
	servedBy    map[CriterionNo]*served
	derivation  []*Derived // each after those it reads

	compiled sync.Map // per -> *Conditions

	formulas sync.Map // *Measure -> *Formula or error
}

type served struct {
	clauses []*Clause
	flags   []*Flag
}

// finish numbers the library's entries and builds its index. Of two entries with one id the first is found.
func (l *Library) finish() {
	x := &index{factNo: map[string]FactNo{}, servedBy: map[CriterionNo]*served{}}
	l.index = x
	x.facts = tableOf(l.Facts, func(f *Fact) string { return f.ID })
	x.instances = tableOf(l.Instances, func(k *InstanceKind) string { return k.ID })
	x.derived = tableOf(l.Derived, func(d *Derived) string { return d.ID })
	x.countries = tableOf(l.Countries, func(c *Country) string { return c.Code })
	x.acts = tableOf(l.Acts, func(a *Act) string { return a.ID })
	x.topics = tableOf(l.Topics, func(t *Topic) string { return t.ID })
	x.measures = tableOf(l.Measures, func(m *Measure) string { return m.ID })
	x.sets = tableOf(l.Sets, func(s *Set) string { return s.ID })
	x.triggers = tableOf(l.Triggers, func(t *Trigger) string { return t.ID })
	x.flags = tableOf(l.Flags, func(f *Flag) string { return f.ID })
	x.profiles = tableOf(l.Profiles, func(p *Profile) string { return p.ID })
	l.number()
	x.criteria = tableOf(x.allCriteria, func(c *Criterion) string { return c.ID })
	x.clauses = tableOf(x.allClauses, (*Clause).ID)
	for _, r := range l.Replaced {
		l.alias(r)
	}
	l.crosswalk()
	x.derivation, _ = l.derivationOrder()
}

// number gives facts, criteria and clauses their dense numbers and sets the way back to topic and set.
func (l *Library) number() {
	x := l.index
	for i, f := range l.Facts {
		x.factNo[f.ID] = FactNo(i)
	}
	for i, d := range l.Derived {
		x.factNo[d.ID] = FactNo(len(l.Facts) + i)
	}
	for _, t := range l.Topics {
		for _, c := range t.Criteria {
			c.Topic, c.Nr = t, CriterionNo(len(x.allCriteria))
			x.allCriteria = append(x.allCriteria, c)
		}
	}
	for _, s := range l.Sets {
		for _, c := range s.Clauses {
			c.Set, c.Nr = s, ClauseNo(len(x.allClauses))
			x.allClauses = append(x.allClauses, c)
		}
	}
}

// alias lets a replaced id find its replacement, so that clauses and flags need no edit.
func (l *Library) alias(r Replacement) {
	x := l.index
	switch r.Kind {
	case KindCriterion:
		x.criteria.alias(r)
	case KindMeasure:
		x.measures.alias(r)
	case KindSet:
		x.sets.alias(r)
	case KindFlag:
		x.flags.alias(r)
	case KindProfile:
		x.profiles.alias(r)
	}
}

// crosswalk notes for each criterion the clauses and flags that read it.
func (l *Library) crosswalk() {
	note := func(need *Need, add func(*served)) {
		for _, id := range need.criteria() {
			c := l.Criterion(id)
			if c == nil {
				continue
			}
			s := l.index.servedBy[c.Nr]
			if s == nil {
				s = &served{}
				l.index.servedBy[c.Nr] = s
			}
			add(s)
		}
	}
	for _, c := range l.index.allClauses {
		if c.Needs != nil {
			note(c.Needs, func(s *served) { s.clauses = append(s.clauses, c) })
		}
	}
	for _, f := range l.Flags {
		note(&f.RaisedBy, func(s *served) { s.flags = append(s.flags, f) })
	}
}

// ID names the library and what it holds: "2026.1+" and ten letters of the content hash, then for an overlay its
// name and hash.
func (l *Library) ID() string {
	id := l.Version + "+" + l.hash
	if l.overlay != "" {
		id += "+" + l.overlay
	}
	return id
}

// Fact finds a fact by id; nil if there is none. So do the functions below for their kind.
func (l *Library) Fact(id string) *Fact { return l.index.facts.byID[id] }

// Instance finds an instance kind.
func (l *Library) Instance(kind string) *InstanceKind { return l.index.instances.byID[kind] }

// Derived finds a derived fact.
func (l *Library) DerivedFact(id string) *Derived { return l.index.derived.byID[id] }

// Country finds a country by its ISO 3166-1 alpha-2 code.
func (l *Library) Country(code string) *Country { return l.index.countries.byID[code] }

// Act finds a legal act.
func (l *Library) Act(id string) *Act { return l.index.acts.byID[id] }

// Topic finds a topic.
func (l *Library) Topic(id string) *Topic { return l.index.topics.byID[id] }

// Criterion finds a criterion; the id of one that an overlay replaced finds the replacement.
func (l *Library) Criterion(id string) *Criterion { return l.index.criteria.byID[id] }

// Measure finds a measure.
func (l *Library) Measure(id string) *Measure { return l.index.measures.byID[id] }

// Set finds a criteria set.
func (l *Library) Set(id string) *Set { return l.index.sets.byID[id] }

// Clause finds a clause by SET:REF.
func (l *Library) Clause(id string) *Clause { return l.index.clauses.byID[id] }

// Trigger finds a category trigger.
func (l *Library) Trigger(id string) *Trigger { return l.index.triggers.byID[id] }

// Flag finds a flag.
func (l *Library) Flag(id string) *Flag { return l.index.flags.byID[id] }

// Profile finds a scoring profile.
func (l *Library) Profile(id string) *Profile { return l.index.profiles.byID[id] }

// Criteria lists all criteria by topic, retired ones included; a criterion's Nr is its place here.
func (l *Library) Criteria() []*Criterion { return l.index.allCriteria }

// Clauses lists all clauses by set; a clause's Nr is its place here.
func (l *Library) Clauses() []*Clause { return l.index.allClauses }

// FactNo is the dense number of a fact or derived fact.
func (l *Library) FactNo(id string) (FactNo, bool) {
	no, ok := l.index.factNo[id]
	return no, ok
}

// FactCount is how many fact numbers there are.
func (l *Library) FactCount() int { return len(l.Facts) + len(l.Derived) }

// ServedBy is the crosswalk of one criterion: the clauses and flags that read it, in library order.
func (l *Library) ServedBy(criterion string) ([]*Clause, []*Flag) {
	c := l.Criterion(criterion)
	if c == nil || l.index.servedBy[c.Nr] == nil {
		return nil, nil
	}
	s := l.index.servedBy[c.Nr]
	return s.clauses, s.flags
}

// Path is the chain of instance kinds from the project down: "", "site", "tailings_facility". An unknown kind,
// or one that is its own ancestor, ends the chain.
func (l *Library) Path(kind string) []string {
	chain := []string{}
	for kind != "" && !slices.Contains(chain, kind) {
		chain = append(chain, kind)
		k := l.Instance(kind)
		if k == nil {
			break
		}
		kind = k.Parent
	}
	chain = append(chain, "")
	slices.Reverse(chain)
	return chain
}

// Children lists the kinds that stand at a kind; "" is the project.
func (l *Library) Children(kind string) []*InstanceKind {
	var out []*InstanceKind
	for _, k := range l.Instances {
		if k.Parent == kind {
			out = append(out, k)
		}
	}
	return out
}

// FactsOf lists the facts of an instance kind in profile order; "" is the project.
func (l *Library) FactsOf(per string) []*Fact {
	var out []*Fact
	for _, f := range l.Facts {
		if f.Per == per {
			out = append(out, f)
		}
	}
	return out
}

// ID is the clause's printed id, SET:REF.
func (c *Clause) ID() string {
	if c.Set == nil {
		return c.Ref
	}
	return c.Set.ID + ":" + c.Ref
}

// Leaves lists a need's leaves in file order.
func (n *Need) Leaves() []*Need {
	if len(n.All) == 0 && len(n.Any) == 0 {
		return []*Need{n}
	}
	var out []*Need
	for _, branches := range [][]Need{n.All, n.Any} {
		for i := range branches {
			out = append(out, branches[i].Leaves()...)
		}
	}
	return out
}

// criteria lists the distinct criteria a need reads.
func (n *Need) criteria() []string {
	var out []string
	for _, leaf := range n.Leaves() {
		if leaf.Criterion != "" && !slices.Contains(out, leaf.Criterion) {
			out = append(out, leaf.Criterion)
		}
	}
	return out
}

// Option finds the label of one of the fact's values; the id itself where there is none.
func (f *Fact) Option(id string) string { return labelOf(f.Choices, id) }

// Option finds the label of one of the derived fact's values.
func (d *Derived) Option(id string) string { return labelOf(d.Choices, id) }

func labelOf(options []Option, id string) string {
	for _, o := range options {
		if o.ID == id {
			return o.Label
		}
	}
	return id
}

func tableOf[T any](entries []T, id func(T) string) table[T] {
	t := table[T]{byID: make(map[string]T, len(entries)), ids: make([]string, 0, len(entries))}
	for _, e := range entries {
		key := id(e)
		if _, twice := t.byID[key]; !twice {
			t.byID[key] = e
			t.ids = append(t.ids, key)
		}
	}
	return t
}

func (t *table[T]) alias(r Replacement) {
	if e, ok := t.byID[r.ID]; ok {
		t.byID[r.Of] = e
	}
}

// Nearest lists up to three ids of a kind that an unknown one may mean, best first.
func (l *Library) Nearest(kind Kind, id string) []string {
	return nearest(id, l.idsOf(kind))
}

// DidYouMean is the hint for an unknown id, "" where nothing is near.
func (l *Library) DidYouMean(kind Kind, id string) string { return didYouMean(id, l.idsOf(kind)) }

func (l *Library) idsOf(kind Kind) []string {
	x := l.index
	switch kind {
	case KindFact:
		return x.facts.ids
	case KindInstance:
		return x.instances.ids
	case KindDerived:
		return x.derived.ids
	case KindCountry:
		return x.countries.ids
	case KindAct:
		return x.acts.ids
	case KindTopic:
		return x.topics.ids
	case KindCriterion:
		return x.criteria.ids
	case KindMeasure:
		return x.measures.ids
	case KindSet:
		return x.sets.ids
	case KindClause:
		return x.clauses.ids
	case KindTrigger:
		return x.triggers.ids
	case KindFlag:
		return x.flags.ids
	case KindProfile:
		return x.profiles.ids
	}
	return nil
}

// didYouMean is the hint "did you mean a or b?".
func didYouMean(id string, known []string) string {
	found := nearest(id, known)
	if len(found) == 0 {
		return ""
	}
	return fmt.Sprintf("did you mean %s?", strings.Join(found, " or "))
}
