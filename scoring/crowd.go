package scoring

import (
	"fmt"
	"slices"

	"assay/criteria"
)

// crowd is the major flags on one receptor at one place: three act as a critical flag, two are printed together (method,
// section 5). A river at one site is not the river at another; what is said of the whole project reaches each place.
type crowd struct {
	receptor     string
	row          int // the site, or whatever else stands at the project itself; 0 is the project
	place        string
	raised, open []*flagAt
}

// crowds are by receptor and place, in the order of their first flag.
type crowds []*crowd

const crowded = 3

// crowdsOf gathers the major flags that are raised or open.
func (in *Input) crowdsOf(flags []*flagAt) crowds {
	var out crowds
	var everywhere []*flagAt
	for _, f := range flags {
		switch {
		case f.def.Severity != criteria.Major || f.def.Receptor == "" || f.state != Raised && f.state != FlagOpen:
		case f.row == 0:
			everywhere = append(everywhere, f)
		default:
			out = out.add(f, in.placeOf(f.row), in.rows[in.placeOf(f.row)].title)
		}
	}
	for _, f := range everywhere {
		on := out.of(f.def.Receptor)
		if len(on) == 0 {
			out = out.add(f, 0, "")
		}
		for _, c := range on {
			c.join(f)
		}
	}
	return out
}

// placeOf is what a row stands at directly below the project: a dam's site.
func (in *Input) placeOf(r int) int {
	for in.rows[r].parent > 0 {
		r = in.rows[r].parent
	}
	return r
}

func (cs crowds) add(f *flagAt, row int, place string) crowds {
	i := slices.IndexFunc(cs, func(c *crowd) bool { return c.receptor == f.def.Receptor && c.row == row })
	if i < 0 {
		i = len(cs)
		cs = append(cs, &crowd{receptor: f.def.Receptor, row: row, place: place})
	}
	cs[i].join(f)
	return cs
}

func (c *crowd) join(f *flagAt) {
	if f.state == Raised {
		c.raised = append(c.raised, f)
	} else {
		c.open = append(c.open, f)
	}
}

// of lists the crowds on a receptor.
func (cs crowds) of(receptor string) crowds {
	return slices.DeleteFunc(slices.Clone(cs), func(c *crowd) bool { return c.receptor != receptor })
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

// word is what is printed beside a flag: what the gravest crowd it belongs to makes of it.
func (cs crowds) word(f *flagAt) string {
	out := ""
	for _, c := range cs {
		switch {
		case !slices.Contains(c.raised, f) && !slices.Contains(c.open, f) || len(c.raised)+len(c.open) < 2:
		case c.state() != NotRaised:
			return "acts as a critical flag"
		default:
			out = "cumulative"
		}
	}
	return out
}

// name is a crowd in a sentence: what is raised, or may be.
func (c *crowd) name() string {
	n := len(c.raised)
	if c.state() != Raised {
		n += len(c.open)
	}
	name := fmt.Sprintf("%d major flags on one receptor, the %s", n, c.receptor)
	if c.place != "" {
		name += fmt.Sprintf(" (%s)", c.place)
	}
	return name
}
