package reports

import (
	"cmp"
	"fmt"
	"strings"

	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// frameworksAtAGlance is the chart of all frameworks in the summary.
func (c *canvas) frameworksAtAGlance() {
	c.flow.Listed("Frameworks at a glance", "frameworks-glance")
	c.frameworkBars()
}

// frameworksChapter sets each framework clause by clause.
func (c *canvas) frameworksChapter() {
	f := c.flow
	f.Follow("Frameworks, clause by clause", c.frameworksTitle(), "frameworks")
	c.para("Each framework is judged by its own method, on the clauses that our questions reach. That no gap is found is not compliance: what is not asked is named beside each clause.")
	c.frameworkChart()
	for i := range c.result.Sets {
		if s := &c.result.Sets[i]; c.prints(s) {
			c.framework(s)
		}
	}
}

// frameworksTitle is the chapter's finding: where most gaps are shown.
func (c *canvas) frameworksTitle() string {
	worst, n := "", 0
	for i := range c.result.Sets {
		s := &c.result.Sets[i]
		if gaps := s.Counts.Partly + s.Counts.NotMet; c.prints(s) && gaps > n {
			worst, n = c.setShort(s.ID), gaps
		}
	}
	if n == 0 {
		return "No gap is shown in what was answered"
	}
	return fmt.Sprintf("Most gaps are shown against %s: %d", worst, n)
}

func (d *Document) setShort(id string) string {
	if s := d.lib.Set(id); s != nil {
		return s.Short
	}
	return id
}

// frameworkBars draws a four-part bar for each framework in scope, with its own words beside it.
func (c *canvas) frameworkBars() {
	t := paper.Table{Columns: []paper.Column{{Title: "Framework", Width: 40}, {Title: "Clauses that apply", Width: 56}, {Title: "What its method says", Width: 74}}}
	for i := range c.result.Sets {
		s := &c.result.Sets[i]
		if !c.prints(s) {
			continue
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.smallLink(c.setShort(s.ID), c.setAt(s))),
			{Draw: func(p paper.Pen, x, y, w float64) { c.fourBar(p, x, y+0.4, w, 3.6, s) }, Height: 3.4},
			cell(c.small(s.Says)),
		}})
	}
	if len(t.Rows) == 0 {
		c.para("No framework is in scope.")
		return
	}
	c.fourLegend()
	c.flow.Table(t)
}

// frameworkChart is the bars, with the same said in a sentence.
func (c *canvas) frameworkChart() {
	c.frameworkBars()
	n, clauses, gaps, open, none := 0, 0, 0, 0, 0
	for i := range c.result.Sets {
		if s := &c.result.Sets[i]; c.prints(s) {
			n++
			clauses += s.N
			gaps += s.Counts.Partly + s.Counts.NotMet
			open += s.Counts.Unknown
			none += s.Counts.Met
		}
	}
	if n == 0 {
		return
	}
	lead, end := "In it", ""
	if n > 1 {
		lead, end = fmt.Sprintf("In the %d frameworks together", n), " The frameworks overlap, so these are counts of clauses, not of problems."
	}
	c.flow.Para(c.txt(fmt.Sprintf("%s, %s to the operator: %d with no gap found, %d with a gap, %d open, and %d not asked by this tool in whole or in part.%s",
		lead, applying(clauses), none, gaps, open, clauses-none-gaps-open, end)))
}

func applying(n int) string {
	if n == 1 {
		return "1 clause applies"
	}
	return fmt.Sprintf("%d clauses apply", n)
}

// framework is one set: what it is, what its method says, its groups, its clauses.
func (c *canvas) framework(s *scoring.SetResult) {
	def := c.lib.Set(s.ID)
	if def == nil {
		return
	}
	f := c.flow
	f.ListedAs(def.Short, def.Title, setAnchor(s.ID))
	f.Para(c.strong(sentence(def.Short)+" "), c.txt(def.About), c.soft(fmt.Sprintf("  %s. Edition %s; our reading of it, revision %d. Source: %s", def.Issuer, editionText(def), def.Revision, def.Source.Title)),
		c.sourceLink(def), c.soft(sourceRead(def)))
	f.Para(c.strong(sentence(scoring.Capital(s.Says))), c.txt(" "+c.levelLine(s)))
	if s.InScope == "undecided" {
		f.Bullet(c.strong("Scope undecided: "), c.txt(s.Because))
	}
	for _, why := range s.NoLevelBecause {
		f.Bullet(c.txt("No level: " + sentence(why)))
	}
	c.instancesLine(s)
	c.standard = usualStanding(s)
	if c.standard != "" {
		f.Para(c.soft("Where nothing else is said of a clause, it is " + c.standard + "."))
	}
	c.groupTable(def, s)
	c.clauseTable(def, s)
}

func (c *canvas) sourceLink(def *criteria.Set) paper.Span {
	if def.Source.URL == "" {
		return c.soft("")
	}
	span := c.link(", "+def.Source.URL, def.Source.URL)
	span.Style.Size = bodySize - 0.8
	return span
}

func sourceRead(def *criteria.Set) string {
	if def.Source.Read == 0 {
		return "."
	}
	return ", read " + def.Source.Read.String() + "."
}

// levelLine is an indicated level, always as such.
func (c *canvas) levelLine(s *scoring.SetResult) string {
	switch {
	case s.Level != "":
		return "Indicated: " + sentence(s.Level)
	case s.LevelLow != "" && s.LevelLow != s.LevelHigh:
		return fmt.Sprintf("Indicated between %s and %s.", s.LevelLow, s.LevelHigh)
	}
	return ""
}

// instancesLine says how each judged facility or product stands.
func (c *canvas) instancesLine(s *scoring.SetResult) {
	for i := range s.Instances {
		one := &s.Instances[i]
		text := sentence(scoring.Capital(one.Says)) + " " + c.levelLine(one)
		c.flow.Bullet(c.strong(c.instance(one.Instance)+": "), c.txt(strings.TrimSpace(text)))
	}
}

// groupTable shows the principles of a set that is judged by its weakest one.
func (c *canvas) groupTable(def *criteria.Set, s *scoring.SetResult) {
	if len(s.Groups) == 0 || s.Method != "weakest_group" {
		return
	}
	t := paper.Table{Columns: []paper.Column{{Title: "Group", Width: 92}, {Title: "Share of possible degree", Width: 48}, {Title: "Clauses", Width: 30, Right: true}}}
	for _, g := range s.Groups {
		text := percentOf(g.Low)
		if g.High > g.Low {
			text += " to " + percentOf(g.High)
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(c.small(groupTitle(def, g.ID))), cell(c.bold(text)), cell(c.small(itoa(g.N)))}})
	}
	c.flow.Table(t)
}

func groupTitle(def *criteria.Set, id string) string {
	for _, g := range def.Groups {
		if g.ID == id {
			if id[0] >= 'a' && id[0] <= 'z' { // a name of ours, not a number of the framework
				return g.Title
			}
			return g.ID + "  " + g.Title
		}
	}
	return id
}

// clauseTable lists every clause that applies, is open or not yet due; those that do not apply are named below it.
func (c *canvas) clauseTable(def *criteria.Set, s *scoring.SetResult) {
	t := paper.Table{Columns: []paper.Column{
		{Title: "Clause", Width: 19},
		{Title: "What it asks, its source, and the answers it reads", Width: 105},
		{Title: "Found", Width: 46},
	}}
	var aside []*scoring.ClauseResult
	group := ""
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Status == scoring.NotApplicable {
			aside = append(aside, x)
			continue
		}
		if g := groupOf(x); g != group {
			group = g
			t.Rows = append(t.Rows, c.leader(groupTitle(def, g)))
		}
		t.Rows = append(t.Rows, c.clauseRow(def, x, s.Because))
	}
	c.flow.Table(t)
	c.asideClauses(def, aside)
}

func groupOf(x *scoring.ClauseResult) string {
	if x.Clause == nil {
		return ""
	}
	return x.Clause.Group
}

// usualStanding is what most clauses of a framework share, said once above them; "" where fewer than half do.
func usualStanding(s *scoring.SetResult) string {
	n, most, total := map[string]int{}, "", 0
	for i := range s.Clauses {
		if x := &s.Clauses[i]; x.Clause != nil && x.Status != scoring.NotApplicable {
			word := standingOf(x)
			n[word]++
			total++
			if n[word] > n[most] {
				most = word
			}
		}
	}
	if n[most]*2 <= total {
		return ""
	}
	return most
}

// asideClauses names the clauses that do not apply, grouped by their reason.
func (c *canvas) asideClauses(def *criteria.Set, list []*scoring.ClauseResult) {
	if len(list) == 0 {
		return
	}
	var items []paper.Item
	for _, same := range grouped(list, func(x *scoring.ClauseResult) string { return x.Because }) {
		var item paper.Item
		var refs []string
		for _, x := range same {
			refs = append(refs, x.Ref)
			item.Anchors = append(item.Anchors, clauseAnchor(def.ID+":"+x.Ref))
		}
		item.Spans = []paper.Span{c.soft(strings.Join(refs, ", ") + ": " + cmp.Or(same[0].Because, "The questions it reads do not apply."))}
		items = append(items, item)
	}
	c.flow.List([]paper.Span{c.soft("Not applicable, and not counted:")}, items...)
}
