package scoring

import (
	"fmt"
	"strings"

	"assay/criteria"
)

// indicatorLevel is what the lowest related answer of an indicator says by its degree. AA and AAA ask for more than
// four levels can show: not assessed.
func indicatorLevel(degree int8) string {
	switch degree {
	case 3:
		return "A"
	case 2:
		return "B"
	}
	return "C"
}

// lowestIndicator gives each group of a set, an indicator, the level of its lowest related answer; the set's level
// is that of its lowest indicator.
func (in *Input) lowestIndicator(def *criteria.Set, out *SetResult, clauses []clauseAt) {
	worst, notAsked := Ends{3, 3, 3, 3}, 0
	for _, g := range def.Groups {
		e, n, hole := indicator(g.ID, clauses)
		if n == 0 {
			notAsked += hole
			continue
		}
		out.Groups = append(out.Groups, GroupResult{ID: g.ID, Low: float64(e[low]) / 3, High: float64(e[high]) / 3, N: n})
		worst = worst.worst(e)
	}
	if len(out.Groups) == 0 {
		out.Says = "nothing asked applies"
		return
	}
	out.LevelLow, out.LevelHigh = indicatorLevel(worst[low]), indicatorLevel(worst[high])
	out.Says = fmt.Sprintf("lowest indicator asked %s; AA and AAA not assessed", levelRange(worst))
	out.NoLevelBecause = in.noLevel(def, out, clauses)
	if notAsked > 0 {
		hole := Count(notAsked, "indicator") + " not asked by this tool"
		out.NoLevelBecause = append(out.NoLevelBecause, hole)
		out.Says += "; " + hole
	}
	switch {
	case out.LevelLow != out.LevelHigh:
		out.NoLevelBecause = append(out.NoLevelBecause, "open answers decide")
	case len(out.NoLevelBecause) == 0:
		out.Level = out.LevelLow
	}
}

// indicator is the lowest degree of a group, how many clauses it has, and 1 where all we have of it is holes.
func indicator(group string, clauses []clauseAt) (e Ends, n, hole int) {
	e = absent
	for i := range clauses {
		c := &clauses[i]
		switch {
		case c.def.Group != group || !c.counts():
		case c.def.Unmapped != "":
			hole = 1
		default:
			e = e.worst(c.degree)
			n++
		}
	}
	return e, n, hole
}

func levelRange(e Ends) string {
	a, b := indicatorLevel(e[low]), indicatorLevel(e[high])
	if a == b {
		return a
	}
	return a + " to " + b
}

// saysGates reads a set whose groups are gates that are passed one after the other. The first is eligibility: what
// does not pass it is not eligible, never "not aligned". No share is computed from answers.
func saysGates(def *criteria.Set, out *SetResult, clauses []clauseAt) {
	var parts []string
	for i, g := range def.Groups {
		status, n, part := gate(g.ID, clauses)
		if n == 0 {
			continue
		}
		if i == 0 && status == NotMet {
			out.Says = "not eligible: no activity of this project is described"
			return
		}
		words := strings.ToLower(g.Title) + ": " + map[Status]string{
			Met: "no gap found", Partly: "gap", NotMet: "gap", StatusUnknown: "not determined",
		}[status]
		if i == 0 {
			words = map[bool]string{true: "eligible", false: "eligibility not determined"}[status == Met]
		}
		if status == Met && part {
			words += " on what we ask"
		}
		parts = append(parts, words)
	}
	out.Says = strings.Join(parts, "; ")
}

// gate is the worst status of a group's clauses, how many count, and whether one of them is asked in part.
func gate(group string, clauses []clauseAt) (worst Status, n int, part bool) {
	worst = Met
	rank := map[Status]int{Met: 0, StatusUnknown: 1, Partly: 2, NotMet: 3}
	for i := range clauses {
		c := &clauses[i]
		if c.def.Group != group || !c.counts() {
			continue
		}
		n++
		part = part || FitOf(c.def) == "part"
		if rank[c.status] > rank[worst] {
			worst = c.status
		}
	}
	return worst, n, part
}

// saysTests gives the verdict of each test of a set, its pass-or-fail clauses, on the stated values, with the measures
// it reads and their limits on the date. A test that binds later says from when; one that may not apply is counted.
func (in *Input) saysTests(out *SetResult, clauses []clauseAt) {
	var parts []string
	undecided := 0
	for i := range clauses {
		c := &clauses[i]
		if !c.counts() || !c.def.Binary || c.needs == nil {
			continue
		}
		if applies, _ := in.truth(c.def.When, c.row); applies == criteria.Undecided {
			undecided++
			continue
		}
		parts = append(parts, in.verdict(c))
	}
	if undecided > 0 {
		parts = append(parts, Count(undecided, "test")+" may apply")
	}
	if len(parts) == 0 {
		out.Says = saysList(out)
		return
	}
	out.Says = strings.Join(parts, "; ")
}

// verdict is one test in words: "from 2027-01-01 failed: title (measure and limit)".
func (in *Input) verdict(c *clauseAt) string {
	said := map[Status]string{Met: "passed", NotMet: "failed", StatusUnknown: "open"}[c.status]
	if c.status == Met && FitOf(c.def) == "part" {
		said += " on what we ask"
	}
	if c.force == Fixed || c.force == Floor {
		said = in.when(c.def, c.force) + " " + said
	}
	said += ": " + c.def.Title
	var limits []string
	for _, leaf := range in.measureLeaves(c.needs) {
		for _, m := range in.measured(leaf.def.Measure, c.row) {
			limits = append(limits, testText(m, leaf.def.Bound))
		}
	}
	if limits = unique(limits); len(limits) > 0 {
		said += " (" + strings.Join(limits, "; ") + ")"
	}
	return said
}

// measureLeaves lists the measures a tree reads on the as-of date.
func (in *Input) measureLeaves(n *need) []*need {
	if !in.dated(n) {
		return nil
	}
	if n.leaf() {
		if n.def.Measure != "" {
			return []*need{n}
		}
		return nil
	}
	var out []*need
	for i := range n.kids {
		out = append(out, in.measureLeaves(&n.kids[i])...)
	}
	return out
}

func testText(m *measured, b criteria.Bound) string {
	limit := fmt.Sprintf("%s %s %s", Spaced(b.Op), Number(b.Value), m.def.Unit)
	verdict := "within"
	switch some, all := m.holds(b); {
	case len(m.values) == 0:
		return fmt.Sprintf("%s not known, limit %s", m.def.Title, limit)
	case !some:
		verdict = "outside"
	case !all:
		verdict = "within or outside"
	}
	return fmt.Sprintf("%s %s, %s the limit of %s", m.def.Title, m.text(b.Value), verdict, limit)
}

// saysScope counts the rows of a set that binds somebody else: it has no level.
func saysScope(out *SetResult, clauses []clauseAt) string {
	found, gap, unknown := 0, 0, 0
	for i := range clauses {
		c := &clauses[i]
		if !c.counts() || c.def.Unmapped != "" {
			continue
		}
		switch c.status {
		case Met:
			found++
		case Partly, NotMet:
			gap++
		default:
			unknown++
		}
	}
	return fmt.Sprintf("binds the lender: no gap found in %d; %s; %d not determined; %d of the rows are the lender's own",
		found, Count(gap, "gap"), unknown, out.Counts.Others)
}
