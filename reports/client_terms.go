package reports

import (
	"fmt"
	"slices"
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
	{scoring.Covenant, "Covenants", "Continuing duties: what is met now and goes stale must be kept at its level and shown again; the level's words stand at the answer."},
}

// termsChapter is the result as lines of a term sheet.
func (c *canvas) termsChapter() {
	f := c.flow
	f.Follow("Conditions and covenants", c.termsTitle(), "terms")
	c.para("Gaps closed by one deliverable are one condition. Each has its proof and a verifier other than its author. A condition that a third party decides cannot be assured by the sponsor alone. A derogation is named, with the reason where it does not hold; it changes no figure.")
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
	f.Para(c.txt(fmt.Sprintf("Beside these, %s on the dated plan and %s for management, under ", scoring.Count(plan, "item"), scoring.Count(watch, "item"))), c.link("Action plan", "plan"))
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

// termTable lists the terms of a kind below their gates, covenants below their intervals. A verifier that is the same
// in all is said once.
func (c *canvas) termTable(kind, title, text string, terms []scoring.Term) {
	terms = slices.DeleteFunc(slices.Clone(terms), func(x scoring.Term) bool { return x.Kind != kind })
	if len(terms) == 0 {
		return
	}
	shared := !slices.ContainsFunc(terms, func(x scoring.Term) bool { return x.Verifier != terms[0].Verifier })
	t := paper.Table{Columns: []paper.Column{
		{Title: "Condition", Width: 68}, {Title: "Proof", Width: 42}, {Title: "Behind it", Width: 32}, {Title: "Verifier", Width: 28},
	}}
	if shared {
		t.Columns = t.Columns[:3]
		t.Columns[0].Width, t.Columns[1].Width, t.Columns[2].Width = 100, 40, 30
		text += " Verifier: " + terms[0].Verifier + "."
	}
	if kind == scoring.Covenant {
		slices.SortStableFunc(terms, func(a, b scoring.Term) int { return a.Every - b.Every })
	}
	for i := 0; i < len(terms); {
		lead := c.termLead(&terms[i])
		t.Rows = append(t.Rows, c.leader(lead))
		var proofs []*scoring.Term
		for ; i < len(terms) && c.termLead(&terms[i]) == lead; i++ {
			if isProof(&terms[i]) {
				proofs = append(proofs, &terms[i])
				continue
			}
			row := c.termRow(&terms[i])
			row.Cells = row.Cells[:len(t.Columns)]
			t.Rows = append(t.Rows, row)
		}
		t.Rows = append(t.Rows, c.proofRows(proofs, shared)...)
	}
	c.titled(title, "terms-"+kind, text, t)
}

// isProof says whether a term asks for no more than the proof of what is claimed.
func isProof(x *scoring.Term) bool {
	return strings.HasPrefix(x.Text, proofLead) && !x.Outside && x.Waived == "" && len(x.Flags) == 0
}

const proofLead = "Show the proof: "

// proofRows are the proofs of what is claimed, run together by who verifies them: each with the answer that it is of.
func (c *canvas) proofRows(list []*scoring.Term, shared bool) []paper.Row {
	var rows []paper.Row
	for _, same := range grouped(list, func(x *scoring.Term) string { return x.Verifier }) {
		lead := fmt.Sprintf("Show the proof of what is claimed, %s", scoring.Count(len(same), "item"))
		if !shared {
			lead += ", to the " + same[0].Verifier
		}
		spans := []paper.Span{c.bold(lead + ": ")}
		for i, x := range same {
			if i > 0 {
				spans = append(spans, c.small("; "))
			}
			spans = append(append(spans, c.refLinks(x.Answers)...), c.small(" "+scoring.LowerFirst(orDash(x.Proof))))
		}
		rows = append(rows, paper.Row{Wide: true, Cells: []paper.Cell{cell(append(spans, c.small("."))...)}})
	}
	return rows
}

// refLinks are the refs of answers as [fewRefs] lists them, each leading to its answer.
func (c *canvas) refLinks(refs []string) []paper.Span {
	var spans []paper.Span
	for i, same := range grouped(refs, placeOf) {
		if i > 0 {
			spans = append(spans, c.note(", "))
		}
		spans = append(spans, c.smallLink(fewRefs(same)[0], c.answerAt(same[0])))
	}
	return spans
}

// termLead is the line that a term stands below.
func (c *canvas) termLead(x *scoring.Term) string {
	if x.Kind == scoring.Covenant {
		return "Keep, and show every " + scoring.Count(x.Every, "month")
	}
	return gateTitle(x.Gate)
}

func (c *canvas) termRow(x *scoring.Term) paper.Row {
	note := "  " + scoring.Capital(x.Class)
	if x.Kind == scoring.Covenant { // what is met now falls short of nothing
		note = ""
	}
	if x.Outside {
		note += "; outside the sponsor's control"
	}
	if x.Waived != "" {
		note += "; " + waivedText(x.Waived)
	}
	note += agreedText(x)
	text := []paper.Span{c.small(c.termText(x)), c.note(note)}
	behind := append(c.refLinks(x.Answers), c.flagLinks(x.Flags)...)
	return paper.Row{Cells: []paper.Cell{cell(text...), cell(c.small(scoring.Capital(orDash(x.Proof)))), cell(behind...), cell(c.small(scoring.Capital(x.Verifier)))}}
}

// agreedText is the day that the action plan names for a term, and the cure of a covenant.
func agreedText(x *scoring.Term) string {
	text := ""
	if x.Cure != "" {
		text += " If broken: " + scoring.LowerFirst(sentence(x.Cure))
	}
	switch {
	case x.Overdue:
		text += "; was due on " + x.Date
	case x.Date != "":
		text += "; due on " + x.Date
	}
	return text
}

// waivedText is a derogation as it stands beside its condition.
func waivedText(waived string) string {
	if strings.HasPrefix(waived, "invalid derogation") {
		return waived
	}
	return "derogation " + waived
}

// flagLinks are the flags behind a term, each leading to its row; those that facts set aside are many, and are counted.
func (c *canvas) flagLinks(refs []string) []paper.Span {
	var aside, rest []string // ids of flags, and refs
	for _, text := range refs {
		ref := assessment.ParseRef(text)
		if x := c.flagAt(ref.ID, ref.Instance); x != nil && setAsideByFacts(x) {
			aside = append(aside, ref.ID)
		} else {
			rest = append(rest, text)
		}
	}
	var spans []paper.Span
	if len(aside) > 1 {
		spans, refs = append(spans, c.smallLink(scoring.Count(len(distinct(aside)), "flag")+" set aside", "flags-aside")), rest
	}
	for _, same := range grouped(refs, placeOf) {
		link := c.flagLink(same[0])
		link.Text = fewRefs(same)[0]
		spans = append(spans, c.note(" "), link)
	}
	return spans
}

// flagLink leads from the ref of a flag to its row.
func (c *canvas) flagLink(text string) paper.Span {
	ref := assessment.ParseRef(text)
	if x := c.flagAt(ref.ID, ref.Instance); x != nil {
		return c.smallLink(text, flagAnchor(x.ID, x.Instance))
	}
	return c.small(text)
}

// termText is a condition without its proof, which has a column of its own. A covenant names the question and the level
// to hold: the words of a level below 3 also say what is missing, and nobody is to keep that up.
func (c *canvas) termText(x *scoring.Term) string {
	if x.Kind == scoring.Covenant && len(x.Answers) > 0 {
		if q := c.question[x.Answers[0]]; q != nil && q.Def != nil {
			return fmt.Sprintf("%s Level %d or better.", q.Def.Question, q.Low)
		}
	}
	text, _, _ := strings.Cut(x.Text, ". Proof: ")
	if strings.HasPrefix(text, proofLead) {
		text = "Show the proof of what is claimed"
	}
	return sentence(text)
}
