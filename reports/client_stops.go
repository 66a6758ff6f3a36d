package reports

import (
	"fmt"
	"slices"

	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// flagsThat lists the flags that a rule holds for, gravest first, each once with its places.
func (c *canvas) flagsThat(holds func(*scoring.FlagResult) bool) [][]*scoring.FlagResult {
	return grouped(c.gravest(holds), func(x *scoring.FlagResult) string { return x.ID })
}

// gravest lists the flags that a rule holds for, gravest first.
func (c *canvas) gravest(holds func(*scoring.FlagResult) bool) []*scoring.FlagResult {
	list := kept(c.result.Flags, holds)
	slices.SortStableFunc(list, func(a, b *scoring.FlagResult) int {
		return slices.Index(severities, a.Severity) - slices.Index(severities, b.Severity)
	})
	return list
}

// places names where a flag stands; nothing for one of the whole project.
func (c *canvas) places(list []*scoring.FlagResult) string {
	var slugs []string
	for _, x := range list {
		slugs = append(slugs, x.Instance)
	}
	return listed(c.instanceNames(slugs))
}

// grave says whether a flag is a STOP or critical.
func grave(x *scoring.FlagResult) bool { return x.Severity != criteria.Major }

// keptDownByAnswers says whether a STOP or critical flag reads answers that were given, and nothing proves them.
func keptDownByAnswers(x *scoring.FlagResult) bool {
	return grave(x) && x.OnClaims && x.State == scoring.NotRaised
}

// setAsideByFacts says whether a STOP or critical flag reads nothing here by facts that nothing proves: a mine's flags at
// a plant of which only its developer has said that it does not mine.
func setAsideByFacts(x *scoring.FlagResult) bool {
	return grave(x) && x.OnClaims && x.State == scoring.FlagNotApplicable
}

// stopGroups are what page 1 shows of the flags (method, section 5). The gravest stand first, so what is left out of a
// long list is never graver than what is shown; of the last group none is shown, only counted.
var stopGroups = []struct {
	title, anchor string
	most          int
	holds         func(*scoring.FlagResult) bool
}{
	{"Raised", "flags-raised", 6, func(x *scoring.FlagResult) bool { return x.State == scoring.Raised }},
	{"Open: what they read is unanswered, disputed or undecided", "flags-open", 5, func(x *scoring.FlagResult) bool { return x.State == scoring.FlagOpen }},
	{"STOP and critical flags that only unproven answers keep down", "flags-claims", 8, keptDownByAnswers},
	{"STOP and critical flags set aside by facts without proof", "flags-aside", 0, setAsideByFacts},
}

// stops lists the flags that could stop the project, with what closes each, or the proof that would clear it.
func (c *canvas) stops() {
	t := paper.Table{Columns: stopColumns("What it says", "What closes it, or the proof that would clear it")}
	for _, g := range stopGroups {
		list := c.flagsThat(g.holds)
		if len(list) == 0 {
			continue
		}
		if g.most == 0 {
			t.Rows = append(t.Rows, paper.Row{Wide: true, Cells: []paper.Cell{cell(c.bold(g.title+": "+many(list)+". "), c.smallLink("Which they are", g.anchor))}})
			continue
		}
		t.Rows = append(t.Rows, c.leader(g.title+": "+many(list)))
		for _, x := range first(list, g.most) {
			t.Rows = append(t.Rows, c.stopRow(x))
		}
		if rest := len(list) - g.most; rest > 0 {
			t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(), cell(c.smallLink("and "+scoring.Count(rest, "more flag"), g.anchor)), cell()}})
		}
	}
	if len(t.Rows) == 0 {
		c.flow.Listed("What could stop it", "stops")
		c.para("No flag is raised or open, and no STOP or critical flag rests on claims alone.")
		return
	}
	c.titled("What could stop it", "stops", "", t)
}

// many counts flags, and their places where these are more: the matrix and the command line count flags at places.
func many(list [][]*scoring.FlagResult) string {
	places := 0
	for _, same := range list {
		places += len(same)
	}
	if places == len(list) {
		return itoa(places)
	}
	return fmt.Sprintf("%d at %d places", len(list), places)
}

func stopColumns(says, closes string) []paper.Column {
	return []paper.Column{{Title: "Flag", Width: 28}, {Title: says, Width: 78}, {Title: closes, Width: 64}}
}

func (c *canvas) stopRow(list []*scoring.FlagResult) paper.Row {
	x := list[0]
	what := []paper.Span{c.smallLink(x.Title, flagAnchor(x.ID, x.Instance))}
	if names := c.places(list); names != "" {
		what = append(what, c.note("  "+names))
	}
	closes := "Proof: " + x.ClearedBy
	if slices.Contains([]scoring.FlagState{scoring.Raised, scoring.FlagOpen}, x.State) {
		closes = x.Closes
	}
	return paper.Row{Cells: []paper.Cell{
		cell(sign(flagSign(x), cellSize), c.bold(" "+scoring.SeverityWord(x.Severity)+"  "), c.note(x.ID)), cell(what...), cell(c.small(sentence(closes))),
	}}
}
