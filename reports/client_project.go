package reports

import (
	"fmt"
	"strconv"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/reports/internal/paper"
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
	if c.usual = c.usualAgreement(); c.usual != "" {
		c.para("Where nothing else stands beside a fact, it was " + c.usual + ".")
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
	c.flow.Table(t)
	if unset > 0 {
		c.flow.Para(c.soft(plural(unset, "fact") + " of this kind not set; those that decide something stand under Facts to settle."))
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

// factText is a fact's value in words, "" where it is unset. Heads that differ are all printed.
func (d *Document) factText(id, instance string) string {
	ref := assessment.Ref{ID: id, Instance: instance}
	v := d.state.Fact(ref)
	if v == nil || len(v.Heads) == 0 {
		return ""
	}
	if d.secrets.fact(ref) {
		return "withheld as confidential"
	}
	var values []string
	for _, h := range v.Heads {
		text := d.valueText(d.lib.Fact(id), h.Value)
		if len(v.Heads) > 1 {
			text = fmt.Sprintf("%s (%s)", orDash(text), h.By)
		}
		values = append(values, text)
	}
	return strings.Join(values, " or ")
}

// unit is a unit as it follows a number: what is counted is singular after 1.
func (d *Document) unit(unit string, v float64) string {
	if v != 1 {
		return unit
	}
	if unit == "people" {
		return "person"
	}
	for _, kind := range d.lib.Instances {
		plural := strings.ToLower(kind.Plural)
		if singular := strings.ToLower(kind.Title); unit == plural || strings.HasSuffix(plural, " "+unit) {
			return singular
		}
	}
	return unit
}

// valueText is one value in the words of its fact.
func (d *Document) valueText(def *criteria.Fact, value any) string {
	label := func(id string) string {
		if def == nil {
			return id
		}
		if def.Type == criteria.CountryFact {
			if country := d.lib.Country(id); country != nil {
				return country.Name
			}
			return id
		}
		if l := def.Option(id); l != "" {
			return l
		}
		return id
	}
	switch v := value.(type) {
	case bool:
		if v {
			return "yes"
		}
		return "no"
	case float64:
		if def != nil && def.Unit != "" {
			return decimal(v) + "\u00A0" + d.unit(def.Unit, v)
		}
		return decimal(v)
	case string:
		return label(v)
	case []string:
		labels := make([]string, len(v))
		for i, id := range v {
			labels[i] = label(id)
		}
		return strings.Join(labels, ", ")
	}
	return ""
}

// agreement is a second person's word on a fact.
func agreement(h *assessment.Head) string { return "agreed by " + h.By + ", " + day(h.At) }

// usualAgreement is the agreement that most facts share, "" where fewer than half do: said once, not beside each.
func (c *canvas) usualAgreement() string {
	counts, usual := map[string]int{}, ""
	for _, ref := range c.state.Facts() {
		for _, h := range c.state.Fact(ref).Heads {
			for i := range h.Agreed {
				text := agreement(&h.Agreed[i])
				if counts[text]++; counts[text] > counts[usual] {
					usual = text
				}
			}
		}
	}
	if 2*counts[usual] < len(c.state.Facts()) {
		return ""
	}
	return usual
}

// factAsk is the question behind a fact, with the comment on its value.
func (c *canvas) factAsk(def *criteria.Fact, ref assessment.Ref) []paper.Span {
	spans := []paper.Span{c.small(def.Ask)}
	if text := c.state.Fact(ref).Comment; text != "" && !c.secrets.fact(ref) {
		spans = append(spans, c.note("\n"+text))
	}
	return spans
}

// factGround says what stands behind a fact: evidence, a second person, or only its author.
func (c *canvas) factGround(ref assessment.Ref) []paper.Span {
	v := c.state.Fact(ref)
	if c.secrets.fact(ref) {
		return []paper.Span{c.note("withheld")}
	}
	var spans []paper.Span
	for _, l := range v.Links {
		if !c.secrets.evidence(l.Evidence) {
			spans = append(spans, c.smallLink(l.Evidence+" ", evidenceAnchor(l.Evidence)))
		}
	}
	agreed := false
	for _, h := range v.Heads {
		for _, a := range h.Agreed {
			agreed = true
			if text := agreement(&a); text != c.usual {
				spans = append(spans, c.note(text+" "))
			}
		}
	}
	if len(v.Heads) > 1 {
		spans = append(spans, c.note("in disagreement"))
	} else if len(v.Links) == 0 && !agreed {
		spans = append(spans, c.note("claimed: "+v.Heads[0].By+", "+day(v.Heads[0].At)))
	}
	return spans
}

// factNames puts refs of facts, "tailings@north", into the questions that ask for them.
func (d *Document) factNames(refs []string) string {
	var names []string
	for _, text := range refs {
		ref := assessment.ParseRef(text)
		name := ref.ID
		if f := d.lib.Fact(ref.ID); f != nil {
			name = f.Ask
		}
		if ref.Instance != "" {
			name += " (" + d.instance(ref.Instance) + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

// screeningFacts lists the unset facts that decide what is gravest.
func (c *canvas) screeningFacts() []string {
	var refs []string
	for _, x := range c.result.FactsToSettle {
		if x.Screening {
			refs = append(refs, refOf(x.Fact, x.Instance))
		}
	}
	return refs
}

// claimedFacts lists the screening facts that are set, with nothing behind them but their author's word.
func (c *canvas) claimedFacts() []string {
	if c.input == nil {
		return nil
	}
	var refs []string
	for _, x := range c.input.ClaimedFacts() {
		if ref := (assessment.Ref{ID: x.Fact, Instance: x.Instance}); !c.secrets.fact(ref) {
			refs = append(refs, ref.String())
		}
	}
	return refs
}

// factsToSettle lists what is unset or disputed, then what is set and rests on one word.
func (c *canvas) factsToSettle() {
	c.openFacts()
	list := c.claimedFacts()
	if len(list) == 0 {
		return
	}
	c.flow.Heading(1, "Screening facts that are only claimed", "claimed-facts")
	c.para(fmt.Sprintf("%d screening facts have neither a source nor a second person's agreement. What is documented and what is verified read them as unset.", len(list)))
	c.flow.Para(c.small(c.factNames(list)))
}

func (c *canvas) openFacts() {
	f := c.flow
	f.Listed("Facts to settle", "facts-to-settle")
	if len(c.result.FactsToSettle) == 0 {
		c.para("No unset fact decides anything.")
		return
	}
	c.para("These facts are unset or disputed, and something turns on each. Until they are settled, what they decide counts as open. A screening fact can decide a STOP or critical flag, a critical clause or the category.")
	t := paper.Table{Columns: []paper.Column{{Title: "Fact", Width: 74}, {Title: "Where", Width: 30}, {Title: "Screening", Width: 16}, {Title: "Decides", Width: 50}}}
	for _, x := range c.result.FactsToSettle {
		screening := "–"
		if x.Screening {
			screening = "yes"
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.small(c.factNames([]string{x.Fact}))), cell(c.small(orDash(c.instance(x.Instance)))), cell(c.small(screening)), cell(c.decides(x.Decides)...),
		}})
	}
	f.Table(t)
}

// decides names the first of what a fact decides, and counts the rest.
func (c *canvas) decides(ids []string) []paper.Span {
	const most = 4
	var spans []paper.Span
	for i, id := range first(ids, most) {
		if i > 0 {
			spans = append(spans, c.note(", "))
		}
		if c.lib.Clause(id) != nil {
			spans = append(spans, c.clauseLink(id))
		} else {
			name, _ := c.lib.Named(id)
			spans = append(spans, c.note(name))
		}
	}
	if n := len(ids) - most; n > 0 {
		spans = append(spans, c.note(fmt.Sprintf(" and %d more", n)))
	}
	return spans
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
