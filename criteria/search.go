package criteria

import (
	"iter"
	"math"
	"slices"
)

// maxCombinations bounds the search over unset facts. Method, section 2.
const maxCombinations = 4096

// search is one reading of a condition: the values of its facts, nil where open, and what the open ones may be.
type search struct {
	c      *Condition
	values []any
	open   []openSlot
}

type openSlot struct {
	slot    int
	choices []any
}

func (c *Condition) search(known Values) *search {
	s := &search{c: c, values: make([]any, len(c.slots))}
	for i, slot := range c.slots {
		v := slot.read(known[slot.id])
		if choices, ok := v.(OneOf); ok {
			s.open = append(s.open, openSlot{i, choices})
			continue
		}
		s.values[i] = v
		if v == nil {
			s.open = append(s.open, openSlot{i, slot.classes})
		}
	}
	return s
}

// read takes a value if it is of the fact's type; anything else is unset.
func (s *slot) read(v any) any {
	switch v := v.(type) {
	case bool:
		if s.fact.typ == YesNo {
			return v
		}
	case float64:
		if s.fact.typ == Number && !math.IsNaN(v) { // no comparison can place a NaN
			return v
		}
	case int:
		return s.read(float64(v))
	case string:
		if s.fact.typ == Choice || s.fact.typ == CountryFact {
			return v
		}
		if _, err := ParseDate(v); s.fact.typ == DateFact && err == nil {
			return v
		}
	case []string:
		if s.fact.typ == Choices {
			return v
		}
	case OneOf:
		return s.readOneOf(v)
	}
	return nil
}

func (s *slot) readOneOf(v OneOf) any {
	var choices OneOf
	for _, choice := range v {
		one := s.read(choice)
		if _, nested := one.(OneOf); nested || one == nil {
			return nil
		}
		choices = append(choices, one)
	}
	switch len(choices) {
	case 0:
		return nil
	case 1:
		return choices[0]
	}
	return choices
}

func (s *search) outcome() Truth { return s.c.root.truth(s.values) }

// combinations is how many rows the open facts make, counted up to just above the limit.
func (s *search) combinations() int {
	n := 1
	for _, o := range s.open {
		if n *= len(o.choices); n > maxCombinations {
			return maxCombinations + 1
		}
	}
	return n
}

// all fills the open facts with every combination in turn; the last one counts fastest. Afterwards they are open again.
func (s *search) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		digits := make([]int, len(s.open))
		defer s.reopen()
		for row := range s.combinations() {
			for i, o := range s.open {
				s.values[o.slot] = o.choices[digits[i]]
			}
			if !yield(row) {
				return
			}
			for i := len(digits) - 1; i >= 0; i-- {
				if digits[i]++; digits[i] < len(s.open[i].choices) {
					break
				}
				digits[i] = 0
			}
		}
	}
}

func (s *search) reopen() {
	for _, o := range s.open {
		s.values[o.slot] = nil
	}
}

// deciding lists the open facts that decide: two rows that differ in one of them alone differ in outcome.
func (s *search) deciding() []string {
	var out []string
	if s.combinations() > maxCombinations {
		for _, o := range s.open {
			out = append(out, s.c.slots[o.slot].id)
		}
		return out
	}
	outcomes := make([]Truth, 0, s.combinations())
	for range s.all() {
		outcomes = append(outcomes, s.outcome())
	}
	stride := len(outcomes)
	for _, o := range s.open {
		n := len(o.choices)
		stride /= n
		if decides(outcomes, stride, n) {
			out = append(out, s.c.slots[o.slot].id)
		}
	}
	return out
}

// decides compares the rows that differ in one digit alone: the digit has n values and steps by stride.
func decides(outcomes []Truth, stride, n int) bool {
	for i, t := range outcomes {
		if i/stride%n != 0 && t != outcomes[i-stride] {
			return true
		}
	}
	return false
}

// reasons lists the set facts a decided outcome rests on.
func (c *Condition) reasons(known Values, outcome Truth) []string {
	var out []string
	for _, slot := range c.slots {
		if v := slot.read(known[slot.id]); v != nil && c.turns(known, slot, v, outcome) {
			out = append(out, slot.id)
		}
	}
	if out != nil {
		return out
	}
	return c.sufficient(known, outcome)
}

// turns reports whether another value of one set fact, alone, changes the outcome.
func (c *Condition) turns(known Values, s *slot, v any, outcome Truth) bool {
	if _, open := v.(OneOf); open {
		return false
	}
	changed := c.copyOf(known)
	return slices.ContainsFunc(s.classes, func(class any) bool {
		changed[s.id] = class
		return c.Truth(changed) != outcome
	})
}

// sufficient drops set facts from the end while the outcome stands, and lists what is left.
func (c *Condition) sufficient(known Values, outcome Truth) []string {
	kept := c.copyOf(known)
	for _, slot := range slices.Backward(c.slots) {
		v, ok := kept[slot.id]
		if !ok {
			continue
		}
		delete(kept, slot.id)
		if c.Truth(kept) != outcome {
			kept[slot.id] = v
		}
	}
	var out []string
	for _, slot := range c.slots {
		if _, ok := kept[slot.id]; ok {
			out = append(out, slot.id)
		}
	}
	return out
}

// copyOf is the part of what is known that the condition reads.
func (c *Condition) copyOf(known Values) Values {
	out := Values{}
	for _, slot := range c.slots {
		if v, ok := known[slot.id]; ok {
			out[slot.id] = v
		}
	}
	return out
}
