package reports

import (
	"fmt"
	"slices"
	"strconv"

	"assay/assessment"
	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// projectChapter says what was assessed: facts of the project, of each site, facility, supplier and product, what is
// unset, and the frameworks it is held against.
func (c *canvas) projectChapter() {
	f := c.flow
	f.Chapter("The project", "The project", "project")
	if text := c.factText("description", ""); text != "" {
		c.para(text)
	}
	c.para("Facts decide which questions, clauses and flags apply. A fact that is unset is not taken as no: whatever it decides stays open. Claimed means that no document and no second person stands behind it.")
	if c.usual = c.usualGround(); c.usual != "" {
		c.para("Where nothing else stands beside a fact, it is " + c.usual + ".")
	}
	f.Listed("Facts of the project", "facts-project")
	c.factTable("", []string{""})
	for _, kind := range c.lib.Instances {
		c.instances(kind)
	}
	c.triggers()
	c.factsToSettle()
	c.chosenFrameworks()
}

// triggers lists every ground of the category that is pulled or not excluded.
func (c *canvas) triggers() {
	f, cat := c.flow, &c.result.Category
	f.Listed("Category "+cat.Text+": its triggers", "triggers")
	if len(cat.Triggers) == 0 {
		c.para("No trigger is pulled, and none is open.")
		return
	}
	t := paper.Table{Columns: []paper.Column{
		{Title: "Category", Width: 15},
		{Title: "Trigger", Width: 100},
		{Title: "Ground", Width: 17},
		{Title: "Stands", Width: 38},
	}}
	for i := range cat.Triggers {
		x := &cat.Triggers[i]
		state := c.bold("pulled")
		if x.State == "undecided" {
			state = c.small("not excluded: " + c.factNames(x.Settle))
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.bold(x.Category)), cell(c.small(c.flagTitle(x.Title, x.Instance)), c.note("  "+x.Source)), cell(c.small(x.Ground)), cell(state),
		}})
	}
	f.Table(t)
}

// instances prints each instance of a kind with its facts, the removed ones with who removed them and why.
func (c *canvas) instances(kind *criteria.InstanceKind) {
	var slugs []string
	var removed []*assessment.Instance
	for _, i := range c.state.Instances(kind.ID) {
		if i.Removed != nil {
			removed = append(removed, i)
			continue
		}
		slugs = append(slugs, i.Slug)
	}
	if len(slugs)+len(removed) == 0 {
		return
	}
	c.flow.Listed(kind.Plural, "facts-"+kind.ID)
	c.factTable(kind.ID, slugs)
	for _, i := range removed {
		c.flow.Bullet(c.strong(c.instance(i.Slug)), c.txt(fmt.Sprintf(" was removed by %s on %s: %s", i.Removed.By, day(i.Removed.At), sentence(orDash(i.Removed.Because)))))
	}
}

// factTable prints the set facts of a kind, instance by instance, and counts the unset ones.
func (c *canvas) factTable(kind string, slugs []string) {
	t := paper.Table{Columns: []paper.Column{{Title: "Fact", Width: 88}, {Title: "Value", Width: 54}, {Title: "Stands on", Width: 28}}}
	unset := 0
	for _, slug := range slugs {
		if slug != "" {
			t.Rows = append(t.Rows, c.leader(c.instanceTitle(slug)))
		}
		for _, def := range c.lib.FactsOf(kind) {
			ref := assessment.Ref{ID: def.ID, Instance: slug}
			if slug == "" && (def.ID == "name" || def.ID == "description") {
				continue
			}
			if value := c.factText(def.ID, slug); value != "" {
				t.Rows = append(t.Rows, paper.Row{Anchor: "fact:" + ref.String(), Cells: []paper.Cell{
					cell(c.factAsk(def, ref)...), cell(c.bold(value)), cell(c.factGround(ref)...),
				}})
			} else {
				unset++
			}
		}
	}
	if len(t.Rows) == 0 {
		c.para("No fact is set.")
		return
	}
	dropGround(&t)
	c.flow.Table(t)
	if unset > 0 {
		c.flow.Para(c.soft(scoring.Count(unset, "fact") + " of this kind not set; those that decide something stand under Facts to settle."))
	}
}

// dropGround leaves out what facts stand on where all stand on what was said once.
func dropGround(t *paper.Table) {
	if slices.ContainsFunc(t.Rows, func(r paper.Row) bool { return len(r.Cells) > 2 && len(r.Cells[2].Spans) > 0 }) {
		return
	}
	t.Columns = []paper.Column{{Title: "Fact", Width: 104}, {Title: "Value", Width: 66}}
	for i := range t.Rows {
		t.Rows[i].Cells = first(t.Rows[i].Cells, 2)
	}
}

// instanceTitle is an instance with its slug and the one it stands at.
func (c *canvas) instanceTitle(slug string) string {
	i := c.state.Instance(slug)
	title := c.instance(slug)
	if title != slug {
		title += "  (" + slug + ")"
	}
	if i != nil && i.At != "" {
		title += "  at " + c.instance(i.At)
	}
	return title
}

// chosenFrameworks lists what the project is held against, and what lies out of scope.
func (c *canvas) chosenFrameworks() {
	f := c.flow
	f.Listed("Frameworks", "frameworks-chosen")
	t := paper.Table{Columns: []paper.Column{{Title: "Framework", Width: 72}, {Title: "Edition", Width: 50}, {Title: "Scope", Width: 48}}}
	for i := range c.result.Sets {
		s := &c.result.Sets[i]
		def := c.lib.Set(s.ID)
		if def == nil || !s.Chosen {
			continue
		}
		scope := "in scope"
		switch s.InScope {
		case "no":
			scope = "out of scope: " + s.Because
		case "undecided":
			scope = "undecided: " + s.Because
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.smallLink(def.Title, c.setAt(s)), c.note("\n"+def.Issuer)), cell(c.small(editionText(def))), cell(c.small(scope)),
		}})
	}
	f.Table(t)
}

// editionText is the publisher's edition with its date.
func editionText(s *criteria.Set) string {
	text := s.Edition.Name
	if s.Edition.InForce != 0 {
		text += ", in force " + s.Edition.InForce.String()
	} else if s.Edition.Published != 0 {
		text += ", published " + s.Edition.Published.String()
	}
	return text
}

func itoa(n int) string { return strconv.Itoa(n) }
