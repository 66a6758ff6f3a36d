package reports

import (
	"cmp"
	"fmt"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/reports/internal/paper"
)

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
		return d.label(def, v)
	case []string:
		labels := make([]string, len(v))
		for i, id := range v {
			labels[i] = d.label(def, id)
		}
		return strings.Join(labels, ", ")
	}
	return ""
}

// label is a country's or a choice's name, or its id where the library does not know it.
func (d *Document) label(def *criteria.Fact, id string) string {
	if def == nil {
		return id
	}
	if country := d.lib.Country(id); country != nil && def.Type == criteria.CountryFact {
		return country.Name
	}
	return def.Option(id)
}

// agreedBy is a second person's word on a fact, claimedBy the first one's with nothing behind it.
func agreedBy(h *assessment.Head) string  { return "agreed by " + h.By + ", " + day(h.At) }
func claimedBy(h *assessment.Head) string { return "claimed by " + h.By + ", " + day(h.At) }

// wordsOn are the persons behind a fact: who agreed, or who alone claimed it where no document stands behind it either.
func wordsOn(v *assessment.FactValue) []string {
	var out []string
	for _, h := range v.Heads {
		for i := range h.Agreed {
			out = append(out, agreedBy(&h.Agreed[i]))
		}
	}
	if len(out) == 0 && len(v.Heads) == 1 && len(v.Links) == 0 {
		out = append(out, claimedBy(&v.Heads[0].Head))
	}
	return out
}

// usualGround is the word of a person that most facts rest on, "" where fewer than half do: said once, not beside each.
func (c *canvas) usualGround() string {
	counts, usual := map[string]int{}, ""
	for _, ref := range c.state.Facts() {
		for _, text := range wordsOn(c.state.Fact(ref)) {
			if counts[text]++; counts[text] > counts[usual] {
				usual = text
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
	for _, text := range wordsOn(v) {
		if text != c.usual {
			spans = append(spans, c.note(text+" "))
		}
	}
	if len(v.Heads) > 1 {
		spans = append(spans, c.note("in disagreement"))
	}
	return spans
}

// factNames puts refs of facts, "tailings@north", into the questions that ask for them.
func (d *Document) factNames(refs []string) string {
	var names []string
	for _, text := range refs {
		ref := assessment.ParseRef(text)
		names = append(names, d.factTitle(ref.ID)+instanceSuffix(d.factPlace(ref)))
	}
	return strings.ReplaceAll(strings.Join(names, "; "), "?; ", "? ")
}

// factTitle is the question that asks for a fact, or what a derived fact says.
func (d *Document) factTitle(id string) string {
	if f := d.lib.Fact(id); f != nil {
		return f.Ask
	}
	if x := d.lib.DerivedFact(id); x != nil {
		return x.Title
	}
	return id
}

// factPlace is what a fact is asked of: nothing for one of the project, and the kind where nobody described any.
func (d *Document) factPlace(ref assessment.Ref) string {
	f := d.lib.Fact(ref.ID)
	if ref.Instance != "" || f == nil || d.lib.Instance(f.Per) == nil {
		return d.instance(ref.Instance)
	}
	return strings.ToLower(d.lib.Instance(f.Per).Title) + notDescribed
}

// someFacts are the first of many facts, as they are asked for, and how many there are more.
func (d *Document) someFacts(refs []string, most int) string {
	text := sentence(d.factNames(first(refs, most)))
	if n := len(refs) - most; n > 0 {
		text += fmt.Sprintf(" And %d more.", n)
	}
	return text
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
	var items []paper.Item
	for _, same := range grouped(list, func(ref string) string { return assessment.ParseRef(ref).Instance }) {
		asks := make([]string, len(same))
		for i, ref := range same {
			asks[i] = c.factTitle(assessment.ParseRef(ref).ID)
		}
		place := cmp.Or(c.instance(assessment.ParseRef(same[0]).Instance), "The project")
		items = append(items, paper.Item{Spans: []paper.Span{c.bold(place + ": "), c.small(strings.Join(asks, " "))}})
	}
	c.flow.List(nil, items...)
}

func (c *canvas) openFacts() {
	if len(c.result.FactsToSettle) == 0 {
		c.flow.Listed("Facts to settle", "facts-to-settle")
		c.para("No unset fact decides anything.")
		return
	}
	t := paper.Table{Columns: []paper.Column{{Title: "Fact", Width: 74}, {Title: "Where", Width: 30}, {Title: "Screening", Width: 16}, {Title: "Decides", Width: 50}}}
	for _, x := range c.result.FactsToSettle {
		screening := "–"
		if x.Screening {
			screening = "yes"
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.small(c.factTitle(x.Fact))), cell(c.small(orDash(c.factPlace(assessment.ParseRef(refOf(x.Fact, x.Instance)))))), cell(c.small(screening)), cell(c.decides(x.Decides)...),
		}})
	}
	c.titled("Facts to settle", "facts-to-settle",
		"These facts are unset or disputed, and something turns on each. Until they are settled, what they decide counts as open. A screening fact can decide a STOP or critical flag, a critical clause or the category.", t)
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
