package criteria

import (
	"slices"
	"sync"
)

// Truth is the outcome of a condition. The zero value is Undecided: unset is not false.
type Truth uint8

// The three outcomes.
const (
	Undecided Truth = iota
	False
	True
)

// String is the outcome in a word.
func (t Truth) String() string {
	switch t {
	case True:
		return "true"
	case False:
		return "false"
	}
	return "undecided"
}

// TruthOf is a decided outcome.
func TruthOf(b bool) Truth {
	if b {
		return True
	}
	return False
}

// AnyOf is whether one of the outcomes is true: over the instances of a kind. Of none it is False.
func AnyOf(ts ...Truth) Truth {
	out := False
	for _, t := range ts {
		if t == True {
			return True
		}
		if t == Undecided {
			out = Undecided
		}
	}
	return out
}

// AllOf is whether all outcomes are true. Of none it is True.
func AllOf(ts ...Truth) Truth {
	out := True
	for _, t := range ts {
		if t == False {
			return False
		}
		if t == Undecided {
			out = Undecided
		}
	}
	return out
}

// Not turns true and false round.
func (t Truth) Not() Truth {
	switch t {
	case True:
		return False
	case False:
		return True
	}
	return Undecided
}

// Values is what is known where a condition is read: facts and derived facts by id. A missing key is an unset
// fact; nil never stands in it. yes_no is a bool, number a float64, choices a []string, choice, country and date
// a string (a date as ISO text). A fact that may have one of several values, because two people disagree or
// because a derived fact is not yet settled, is a [OneOf]. A value of another type is read as unset.
type Values map[string]any

// OneOf lists the values a fact can still have, each of the fact's type. An empty one is an unset fact.
type OneOf []any

// Condition is one compiled condition. It is safe for use by several goroutines, and a nil Condition, which
// stands for no condition at all, is always true.
type Condition struct {
	source string
	slots  []*slot
	root   *term
}

// slot is one fact a condition reads. The classes are one value for each class that the condition can tell
// apart; trying them is trying all values.
type slot struct {
	id      string
	fact    *factInfo
	classes []any
}

// String is the condition as it was written; "" for none.
func (c *Condition) String() string {
	if c == nil {
		return ""
	}
	return c.source
}

// Facts lists the facts and derived facts the condition reads, in the order they are written.
func (c *Condition) Facts() []string {
	if c == nil {
		return nil
	}
	out := make([]string, len(c.slots))
	for i, s := range c.slots {
		out[i] = s.id
	}
	return out
}

// Conditions compiles the conditions of one instance kind: they may read the facts and derived facts of the
// project, of the kind, and of the kinds above it.
type Conditions struct {
	lib      *Library
	per      string
	facts    map[string]*factInfo
	mu       sync.Mutex
	compiled map[string]compiled
}

type compiled struct {
	condition *Condition
	faults    []Fault
}

// factInfo is what a condition needs to know of a fact or derived fact.
type factInfo struct {
	id      string
	per     string
	typ     FactType
	choices []Option
	derived bool
}

// Fault is a fault inside a condition or formula: its stretch in runes, what is wrong and what to do.
type Fault struct {
	From, To int
	Message  string
	Hint     string
}

// Conditions is the compiler for an instance kind, "" the project. One is made for each kind and kept.
func (l *Library) Conditions(per string) *Conditions {
	if c, ok := l.index.compiled.Load(per); ok {
		return c.(*Conditions)
	}
	c := &Conditions{lib: l, per: per, facts: map[string]*factInfo{}, compiled: map[string]compiled{}}
	path := l.Path(per)
	for _, f := range l.Facts {
		if f.Type != Text && slices.Contains(path, f.Per) {
			c.facts[f.ID] = &factInfo{id: f.ID, per: f.Per, typ: f.Type, choices: f.Choices}
		}
	}
	for _, d := range l.Derived {
		if slices.Contains(path, d.Per) {
			c.facts[d.ID] = &factInfo{id: d.ID, per: d.Per, typ: d.Type, choices: d.Choices, derived: true}
		}
	}
	kept, _ := l.index.compiled.LoadOrStore(per, c)
	return kept.(*Conditions)
}

// Compile reads a condition, once for each text. It returns nil and the faults if there are any.
func (c *Conditions) Compile(source string) (*Condition, []Fault) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.compiled[source]; ok {
		return known.condition, known.faults
	}
	condition, faults := c.compile(source)
	c.compiled[source] = compiled{condition, faults}
	return condition, faults
}

// Condition is the compiled form of a library text for an instance kind; nil for "", which is always true. A text
// with faults, which lint refuses, gives a condition that is never decided.
func (l *Library) Condition(per, source string) *Condition {
	if source == "" {
		return nil
	}
	c, faults := l.Conditions(per).Compile(source)
	if len(faults) > 0 {
		return &Condition{source: source, root: &term{op: opNever}}
	}
	return c
}

// Truth is the outcome for what is known. Unset facts are tried with every value they could take, until two
// outcomes differ; above 4,096 combinations the condition is undecided. Method, section 2.
func (c *Condition) Truth(known Values) Truth {
	if c == nil {
		return True
	}
	s := c.search(known)
	if t := s.outcome(); t != Undecided { // decided whatever the open facts are
		return t
	}
	if s.combinations() > maxCombinations {
		return Undecided
	}
	first := Undecided
	for range s.all() {
		t := s.outcome()
		if t == Undecided || first != Undecided && t != first {
			return Undecided
		}
		first = t
	}
	return first
}

// Deciding names the facts an outcome turns on. For an undecided one, settle lists the open facts whose value can
// change it; settling them all decides. For a decided one, because lists the set facts that, changed alone,
// change it; where none does alone, a smallest group of them that decides. Both in the order they are written.
// A derived fact is named itself: [Library.Settle] leads on to what people enter.
func (c *Condition) Deciding(known Values) (settle, because []string) {
	if c == nil {
		return nil, nil
	}
	if t := c.Truth(known); t != Undecided {
		return nil, c.reasons(known, t)
	}
	return c.search(known).deciding(), nil
}
