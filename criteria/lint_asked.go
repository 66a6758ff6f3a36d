package criteria

import (
	"fmt"
	"slices"
)

// asked reports a condition that turns on a fact nobody is asked for: the form asks a fact with `when` only while
// that is not false, so its condition has to say the same, or it stays undecided for ever. outer is the condition
// that closes the whole topic, flag or clause; it may say it too.
func (l *linter) asked(n *node, per, outer, text string) {
	whole := text
	if outer != "" {
		whole = "(" + outer + ") and (" + text + ")"
	}
	c, faults := l.lib.Conditions(per).Compile(whole)
	if len(faults) > 0 { // reported where it stands, or too long to put together
		return
	}
	own, _ := l.lib.Conditions(per).Compile(text)
	for _, id := range own.Facts() {
		if f := l.lib.Fact(id); f != nil && f.When != "" && l.open(c, f) {
			l.fault(n, "C05", fmt.Sprintf("turns on %s, which nobody is asked unless %s", id, f.When), fmt.Sprintf("Begin with: %s and ...", f.When))
		}
	}
}

// askedLeaf is the same for a fact that a need reads.
func (l *linter) askedLeaf(leaf *Need, per, outer string) {
	f := l.lib.Fact(leaf.Fact)
	if f == nil || f.When == "" {
		return
	}
	for known := range l.closing(f) {
		if l.lib.Condition(per, outer).Truth(known) != False {
			l.fault(&leaf.Fact, "C05", fmt.Sprintf("turns on %s, which nobody is asked unless %s", f.ID, f.When), fmt.Sprintf("Add when: %s.", f.When))
			return
		}
	}
}

// open reports whether a condition can turn on a fact while the fact is not asked.
func (l *linter) open(c *Condition, f *Fact) bool {
	for known := range l.closing(f) {
		if settle, _ := c.Deciding(known); slices.Contains(settle, f.ID) {
			return true
		}
	}
	return false
}

// closing yields the ways in which a fact is not asked: values of the facts of its `when` for which that is false.
func (l *linter) closing(f *Fact) func(func(Values) bool) {
	return func(yield func(Values) bool) {
		c := l.lib.Condition(f.Per, f.When)
		s := c.search(nil)
		for range s.all() {
			if s.outcome() != False {
				continue
			}
			known := Values{}
			for i, slot := range c.slots {
				known[slot.id] = s.values[i]
			}
			if !yield(known) {
				return
			}
		}
	}
}
