package reports

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// termKinds are the parts of a term sheet, in printing order. What goes on the dated plan, or is management's, stands in
// the action plan.
var termKinds = []struct{ id, title, text string }{
	{scoring.Precedent, "Conditions precedent", "To be fulfilled, and confirmed by the verifier, before the gate."},
	{scoring.Subsequent, "Conditions subsequent", "Due at a later gate."},
	{scoring.Covenant, "Covenants", "Continuing duties: what is met now and goes stale must be kept up and shown again."},
}

// termsChapter is the result as lines of a term sheet.
func (c *canvas) termsChapter() {
	f := c.flow
	f.Chapter("Conditions and covenants", c.termsTitle(), "terms")
	c.para("Gaps closed by one deliverable are one condition. Each has its proof and a verifier other than its author. A condition that a third party decides cannot be assured by the sponsor alone. A derogation that holds is named; it changes no figure.")
	terms := c.terms()
	if len(terms) == 0 {
		c.para("No condition follows from what was answered.")
	}
	for _, k := range termKinds {
		c.termTable(k.id, k.title, k.text, terms)
	}
	plan, watch := 0, 0
	for _, t := range terms {
		switch t.Kind {
		case scoring.PlanItem:
			plan++
		case scoring.Watch:
			watch++
		}
	}
	f.Para(c.txt(fmt.Sprintf("Beside these, %s on the dated plan and %s for management, under ", plural(plan, "item"), plural(watch, "item"))), c.link("Action plan", "plan"))
}

// terms are the lines of the term sheet, without what is withheld.
func (d *Document) terms() []scoring.Term {
	if d.input == nil {
		return nil
	}
	return d.input.Terms(d.result)
}

func (c *canvas) termsTitle() string {
	n, outside := 0, 0
	for _, t := range c.terms() {
		if t.Kind == scoring.Precedent {
			n++
			if t.Outside {
				outside++
			}
		}
	}
	if n == 0 {
		return "No condition precedent follows"
	}
	return fmt.Sprintf("%s, %d outside the sponsor's control", conditions(n), outside)
}

func conditions(n int) string {
	if n == 1 {
		return "1 condition precedent"
	}
	return fmt.Sprintf("%d conditions precedent", n)
}

func (c *canvas) termTable(kind, title, text string, terms []scoring.Term) {
	t := paper.Table{Columns: []paper.Column{
		{Title: "Condition", Width: 70},
		{Title: "Proof", Width: 42},
		{Title: "Verifier", Width: 30},
		{Title: "Behind it", Width: 28},
	}}
	gate := "none yet"
	for i := range terms {
		x := &terms[i]
		if x.Kind != kind {
			continue
		}
		if x.Gate != gate {
			gate = x.Gate
			if kind != scoring.Covenant {
				t.Rows = append(t.Rows, c.leader(gateTitle(gate)))
			}
		}
		t.Rows = append(t.Rows, c.termRow(x))
	}
	if len(t.Rows) == 0 {
		return
	}
	c.flow.Listed(title, "terms-"+kind)
	if text != "" {
		c.para(text)
	}
	c.flow.Table(t)
}

func (c *canvas) termRow(x *scoring.Term) paper.Row {
	text := []paper.Span{c.small(sentence(termText(x)))}
	note := sentenceCase(x.Class)
	if x.Outside {
		note += "; outside the sponsor's control"
	}
	if x.Waived != "" {
		note += "; " + x.Waived
	}
	text = append(text, c.note("\n"+note))
	var behind []paper.Span
	for i, ref := range x.Answers {
		if i > 0 {
			behind = append(behind, c.note(", "))
		}
		behind = append(behind, c.smallLink(ref, c.answerAt(ref)))
	}
	for _, flag := range x.Flags {
		behind = append(behind, c.note(" "), c.flagLink(flag))
	}
	return paper.Row{Cells: []paper.Cell{cell(text...), cell(c.small(sentenceCase(orDash(x.Proof)))), cell(c.small(sentenceCase(x.Verifier))), cell(behind...)}}
}

// flagLink leads from the ref of a flag to its row.
func (c *canvas) flagLink(text string) paper.Span {
	ref := assessment.ParseRef(text)
	if x := c.flagAt(ref.ID, ref.Instance); x != nil {
		return c.smallLink(text, flagAnchor(x.ID, x.Instance))
	}
	return c.small(text)
}

// termText is a condition without its proof, which has a column of its own.
func termText(x *scoring.Term) string {
	text, _, _ := strings.Cut(x.Text, ". Proof: ")
	if strings.HasPrefix(text, "Show the proof: ") {
		return "Show the proof of what is claimed"
	}
	return text
}
