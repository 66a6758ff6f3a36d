package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
)

// Points of a clause's degree in a set whose publisher keeps them to itself: partly counts between 0 and 1/2,
// substantially between 1/2 and 3/4. A level is printed only if every choice gives the same one.
var (
	pointsLeast = [4]float64{0, 0, 0.5, 1}
	pointsMost  = [4]float64{0, 0.5, 0.75, 1}
)

// weakestGroup gives the level of a set that is as good as its weakest group and its critical clauses (method,
// section 7). "Indicative", and "on what we ask" where the map is partial.
func (in *Input) weakestGroup(def *criteria.Set, out *SetResult, clauses []clauseAt) {
	low, high := len(def.Rating.Levels), len(def.Rating.Levels)
	for _, g := range def.Groups {
		share := groupShare(g.ID, clauses)
		if share.N == 0 {
			continue
		}
		out.Groups = append(out.Groups, share)
		low, high = min(low, reached(def, share.Low)), min(high, reached(def, share.High))
	}
	turns := []string{}
	for i := range clauses {
		c := &clauses[i]
		if !c.def.Critical || !c.counts() {
			continue
		}
		low, high = min(low, criticalLevel(def, c.degree[0])), min(high, criticalLevel(def, c.degree[1]))
		if c.degree[0] < 2 && c.degree[1] >= 2 {
			turns = append(turns, c.def.Ref)
		}
	}
	if out.Counts.Unmapped > 0 {
		high = min(high, belowWhole(def)) // the whole is never indicated with a hole in the map
		low = min(low, high)
	}
	out.LevelLow, out.LevelHigh = levelName(def, low), levelName(def, high)
	out.NoLevelBecause = in.noLevel(def, out, clauses)
	out.Says = saysLevel(out, clauses, turns)
}

// groupShare is the share of the possible degree in one group at both ends.
func groupShare(group string, clauses []clauseAt) GroupResult {
	g := GroupResult{ID: group}
	for i := range clauses {
		c := &clauses[i]
		if c.def.Group != group || !c.counts() {
			continue
		}
		g.N++
		g.Low += pointsLeast[c.degree[low]]
		g.High += pointsMost[c.degree[high]]
	}
	if g.N > 0 {
		g.Low, g.High = g.Low/float64(g.N), g.High/float64(g.N)
	}
	return g
}

// reached is how many levels a share reaches.
func reached(def *criteria.Set, share float64) int {
	n := 0
	for n < len(def.Rating.Levels) && round9(share) >= def.Rating.Levels[n].Share {
		n++
	}
	return n
}

// criticalLevel is how far a critical clause lets the set go: below substantially, nowhere; short of fully, not to
// the whole.
func criticalLevel(def *criteria.Set, degree int8) int {
	switch {
	case degree < 2:
		return 0
	case degree < 3:
		return belowWhole(def)
	}
	return len(def.Rating.Levels)
}

// belowWhole is how many levels ask for less than everything.
func belowWhole(def *criteria.Set) int {
	n := 0
	for n < len(def.Rating.Levels) && def.Rating.Levels[n].Share < 1 {
		n++
	}
	return n
}

func levelName(def *criteria.Set, n int) string {
	if n == 0 {
		return "below " + def.Rating.Levels[0].Name
	}
	return def.Rating.Levels[n-1].Name
}

// notThere lists the reasons for giving no level that hold whatever is answered: an undecided scope, or an edition that
// is not there on the as-of date.
func (in *Input) notThere(def *criteria.Set, out *SetResult) []string {
	because := []string{}
	if out.InScope == "undecided" {
		because = append(because, out.Because)
	}
	if def.Edition.From() > in.asOf {
		because = append(because, fmt.Sprintf("the edition is not in force on %s", in.asOf))
	}
	return because
}

// noLevel lists the reasons for giving no level to a set that is judged by its clauses (method, section 7).
func (in *Input) noLevel(def *criteria.Set, out *SetResult, clauses []clauseAt) []string {
	because := in.notThere(def, out)
	unanswered := 0
	for i := range clauses {
		c := &clauses[i]
		if !c.counts() {
			continue
		}
		if c.def.Confidence != criteria.Verified && c.needs != nil && c.needs.has(readsMeasure) {
			because = append(because, fmt.Sprintf("the threshold of %s is not verified", c.def.Ref))
		}
		if c.def.Critical && c.def.Unmapped != "" {
			because = append(because, fmt.Sprintf("critical %s is not asked by this tool", c.def.Ref))
		}
		if c.def.Unmapped == "" && c.status == StatusUnknown {
			unanswered++
		}
	}
	mapped := out.N - out.Counts.Unmapped
	if 10*mapped < 9*out.N {
		because = append(because, fmt.Sprintf("%d of %d requirements are mapped, 90 %% are needed", mapped, out.N))
	}
	if 10*(mapped-unanswered) < 8*mapped {
		because = append(because, fmt.Sprintf("%d of %d requirements are determined, 80 %% are needed", mapped-unanswered, mapped))
	}
	return because
}

func readsMeasure(n *need) bool { return n.def.Measure != "" }

func saysLevel(out *SetResult, clauses []clauseAt, turns []string) string {
	onWhat := ""
	parts := 0
	for i := range clauses {
		if c := &clauses[i]; FitOf(c.def) == "part" && c.counts() {
			parts++
		}
	}
	if parts > 0 {
		onWhat = fmt.Sprintf(" on what we ask (%d of %d in part)", parts, out.N)
	}
	on := ""
	if len(turns) > 0 {
		on = "; turns on " + strings.Join(turns, ", ")
	}
	switch {
	case len(out.NoLevelBecause) > 0:
		return "no level: " + strings.Join(out.NoLevelBecause, "; ")
	case out.LevelLow == out.LevelHigh:
		out.Level = out.LevelLow
		return fmt.Sprintf("indicative level %s%s", out.Level, onWhat)
	}
	return fmt.Sprintf("not determinable; between %s and %s%s%s", out.LevelLow, out.LevelHigh, onWhat, on)
}

// class reads the class from a derived fact of each instance, with its explanation. Where the table rises the gravest
// class stands for all, and an unknown axis gives "at least"; classes without an order are counted.
func (in *Input) class(def *criteria.Set, out *SetResult, rows []int) {
	fact := in.lib.DerivedFact(def.Rating.Fact)
	if fact == nil || len(rows) == 0 {
		out.Says = "nothing to classify"
		return
	}
	if fact.Take == "highest" {
		in.gravestClass(fact, out, rows)
	} else {
		in.countClasses(fact, out, rows)
	}
	if because := in.notThere(def, out); len(because) > 0 {
		out.Level, out.NoLevelBecause = "", append(because, out.NoLevelBecause...)
	}
}

// gravestClass is the class of the gravest instance.
func (in *Input) gravestClass(fact *criteria.Derived, out *SetResult, rows []int) {
	least, most := 0, 0
	for _, r := range rows {
		can := in.possible(fact, r)
		least, most = max(least, slices.Min(can)), max(most, slices.Max(can))
	}
	out.LevelLow, out.LevelHigh = fact.Choices[least].Label, fact.Choices[most].Label
	if least == most {
		out.Level = out.LevelLow
		out.Says = strings.ToLower(fact.Title) + " " + strings.ToLower(out.Level) + in.explained(fact, rows)
		return
	}
	out.NoLevelBecause = append(out.NoLevelBecause, openFacts(fact))
	out.Says = fmt.Sprintf("%s at least %s, up to %s", strings.ToLower(fact.Title), strings.ToLower(out.LevelLow), strings.ToLower(out.LevelHigh))
}

// countClasses says how many instances are in each class; there is a level where all are in one.
func (in *Input) countClasses(fact *criteria.Derived, out *SetResult, rows []int) {
	found, unknown := make([]int, len(fact.Choices)), 0
	for _, r := range rows {
		if can := in.possible(fact, r); len(can) == 1 {
			found[can[0]]++
		} else {
			unknown++
		}
	}
	var parts []string
	for i, n := range found {
		if n == len(rows) {
			label := fact.Choices[i].Label
			out.Level, out.LevelLow, out.LevelHigh = label, label, label
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, strings.ToLower(fact.Choices[i].Label)))
		}
	}
	if unknown > 0 {
		parts = append(parts, fmt.Sprintf("%d not determined", unknown))
		out.NoLevelBecause = append(out.NoLevelBecause, openFacts(fact))
	} else if out.Level == "" {
		out.NoLevelBecause = append(out.NoLevelBecause, "none of the classes stands for the others")
	}
	out.Says = strings.Join(parts, "; ") + in.explained(fact, rows)
}

func openFacts(fact *criteria.Derived) string {
	return fmt.Sprintf("facts of the %s are open", strings.ToLower(fact.Title))
}

// explained gives the rows of the table that set the class of a single instance.
func (in *Input) explained(fact *criteria.Derived, rows []int) string {
	if len(rows) != 1 {
		return ""
	}
	because := in.rows[rows[0]].claims.Because(fact.ID)
	if len(because) == 0 {
		return ""
	}
	return ": " + strings.Join(because, "; ")
}
