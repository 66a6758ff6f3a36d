package scoring

import (
	"fmt"
	"slices"

	"assay/criteria"
)

// crowd is the major flags on one receptor: three act as a critical flag, two are printed together (method, section 5).
type crowd struct {
	receptor     string
	raised, open []*flagAt
}

// crowds are by receptor, in the order of their first flag.
type crowds []*crowd

const crowded = 3

// crowdsOf gathers the major flags that are raised or open.
func crowdsOf(flags []*flagAt) crowds {
	var out crowds
	for _, f := range flags {
		if f.def.Severity != criteria.Major || f.def.Receptor == "" || f.state != Raised && f.state != FlagOpen {
			continue
		}
		c := out.on(f.def.Receptor)
		if c == nil {
			c = &crowd{receptor: f.def.Receptor}
			out = append(out, c)
		}
		if f.state == Raised {
			c.raised = append(c.raised, f)
		} else {
			c.open = append(c.open, f)
		}
	}
	return out
}

func (cs crowds) on(receptor string) *crowd {
	i := slices.IndexFunc(cs, func(c *crowd) bool { return c.receptor == receptor })
	if i < 0 {
		return nil
	}
	return cs[i]
}

// with lists the crowds that stand as a critical flag would: raised, or open.
func (cs crowds) with(state FlagState) crowds {
	var out crowds
	for _, c := range cs {
		if c.state() == state {
			out = append(out, c)
		}
	}
	return out
}

// state is that of the critical flag that a crowd acts as; not raised where it cannot be three.
func (c *crowd) state() FlagState {
	switch {
	case len(c.raised) >= crowded:
		return Raised
	case len(c.raised)+len(c.open) >= crowded:
		return FlagOpen
	}
	return NotRaised
}

// word is what is printed beside each of the flags.
func (cs crowds) word(receptor string) string {
	c := cs.on(receptor)
	switch {
	case c == nil || len(c.raised)+len(c.open) < 2:
		return ""
	case c.state() != NotRaised:
		return "acts as a critical flag"
	}
	return "cumulative"
}

// name is a crowd in a sentence: what is raised, or may be.
func (c *crowd) name() string {
	n := len(c.raised)
	if c.state() != Raised {
		n += len(c.open)
	}
	return fmt.Sprintf("%d major flags on one receptor, the %s", n, c.receptor)
}
