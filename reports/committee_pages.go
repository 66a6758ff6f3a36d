package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// classRank orders inherent classes.
var classRank = map[string]int{"low": 1, "medium": 2, "high": 3, "very_high": 4}

// worstHarm lists the topics whose harm could be gravest, with how they are managed.
func (c *canvas) worstHarm() {
	c.flow.Need(70) // never its heading alone at the foot of page 1
	c.flow.Heading(1, "What is the worst credible harm, and how is it managed?", "worst-harm")
	list := slices.DeleteFunc(c.gravestTopics(), func(x *scoring.TopicResult) bool { return classRank[x.Inherent] < 3 })
	if len(list) == 0 {
		c.para("No topic has an inherent class of high or very high.")
		return
	}
	c.para("Inherent class from facts alone (how bad, how far, how lasting, how likely); residual class after what is verified. The weakest of the gravest first.")
	t := paper.Table{Columns: []paper.Column{{Title: "Topic", Width: 40}, {Title: "What can happen", Width: 62}, {Title: "Inherent", Width: 18}, {Title: "Residual", Width: 18}, {Title: "Claimed", Width: 18, Right: true}, {Title: "Verified", Width: 14, Right: true}}}
	for _, x := range first(list, 6) {
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.bold(c.topicTitle(x.ID))), cell(c.small(c.lib.Topic(x.ID).Why)), cell(c.small(classWord(x.Inherent))), cell(c.small(classWord(x.Residual))),
			cell(c.bold(scoreRange(&x.Figures))), cell(c.small(scoring.Points(x.Verified))),
		}})
	}
	c.flow.Table(t)
	if n := len(list) - 6; n > 0 {
		c.flow.Para(c.soft(scoring.Count(n, "more topic") + " with an inherent class of high or very high."))
	}
}

// gravestTopics are the topics that have a figure: the gravest inherent class first, in it the most material, and of these
// the weakest.
func (c *canvas) gravestTopics() []*scoring.TopicResult {
	list := kept(c.result.Topics, func(x *scoring.TopicResult) bool { return x.Instance == "" && x.Low != nil })
	slices.SortStableFunc(list, func(a, b *scoring.TopicResult) int {
		return cmp.Or(cmp.Compare(classRank[b.Inherent], classRank[a.Inherent]), cmp.Compare(b.Materiality, a.Materiality), cmp.Compare(*a.Low, *b.Low))
	})
	return list
}

// agreement lists the questions that tell whether the affected people agree.
func (c *canvas) agreement() {
	c.flow.Heading(1, "Do the affected people agree, and what proves it?", "agreement")
	list := c.weakest(func(q *scoring.Question) bool {
		return q.Def.Committee == criteria.Agreement
	})
	if len(list) == 0 {
		c.para("No question about agreement applies on the facts entered.")
		return
	}
	behind := 0
	for _, q := range list {
		if q.Documented > 0 && !c.secrets.answer(q.Ref) {
			behind++
		}
	}
	c.para(fmt.Sprintf("A document that was read stands behind %d of %s. That consent exists is not claimed.", behind, scoring.Count(len(list), "answer")))
	c.questionTable(list)
}

// permits lists the questions about permits, and permits with an end.
func (c *canvas) permits() {
	c.flow.Heading(1, "Which permits are missing, contested or expiring?", "permits")
	list := c.weakest(func(q *scoring.Question) bool {
		return q.Low < 3 && q.Def.Committee == criteria.Permits
	})
	if len(list) > 0 {
		c.questionTable(list)
	} else {
		c.para("No question about permits is below level 3 or open.")
	}
	for _, ev := range c.state.AllEvidence() {
		if ev.Kind == "permit" && ev.Expires != 0 && !c.secrets.evidence(ev.ID) {
			c.flow.Bullet(c.txt(fmt.Sprintf("%s, %s, expires %s.", ev.ID, ev.Title, ev.Expires)))
		}
	}
	if text := c.factText("litigation", ""); text != "" {
		c.flow.Bullet(c.txt("Cases pending before a court, ombudsman, contact point or on a permit: " + text + "."))
	}
}

// weakest lists the questions that apply and that a rule holds for, weakest and heaviest first.
func (c *canvas) weakest(holds func(*scoring.Question) bool) []*scoring.Question {
	list := kept(c.result.Questions, func(q *scoring.Question) bool {
		return q.Def != nil && !q.Out && (q.State == scoring.Asked || q.State == scoring.Undecided) && holds(q)
	})
	slices.SortStableFunc(list, func(a, b *scoring.Question) int {
		return cmp.Or(cmp.Compare(b.Def.Weight*(3-b.Low), a.Def.Weight*(3-a.Low)), cmp.Compare(a.Verified, b.Verified))
	})
	return list
}

// questionTable prints the first few of a list.
func (c *canvas) questionTable(list []*scoring.Question) {
	t := paper.Table{Columns: []paper.Column{{Title: "Question", Width: 34}, {Title: "", Width: 86}, {Title: "Claimed", Width: 26}, {Title: "Docum.", Width: 12, Right: true}, {Title: "Verified", Width: 12, Right: true}}}
	for _, q := range first(list, 6) {
		standing := narrow(c.standing(q))
		documented, verified := itoa(q.Documented), itoa(q.Verified)
		if c.secrets.answer(q.Ref) {
			documented, verified = "–", "–"
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.bold(q.Ref)), cell(c.small(q.Def.Question)), cell(standing...), cell(c.small(documented)), cell(c.small(verified)),
		}})
	}
	c.flow.Table(t)
	if n := len(list) - len(t.Rows); n > 0 {
		c.flow.Para(c.soft("And " + scoring.Count(n, "more question") + ", in the client report."))
	}
}

// lawGaps says what binds now and shows a gap, and what will bind.
func (c *canvas) lawGaps() {
	c.flow.Heading(1, "Which law shows a gap now, and by when do others bind?", "law")
	n := 0
	for i := range c.result.Sets {
		s := &c.result.Sets[i]
		def := c.lib.Set(s.ID)
		if def == nil || def.Kind != criteria.Law || !c.prints(s) {
			continue
		}
		n++
		c.flow.Bullet(c.strong(def.Short+": "), c.txt(sentence(s.Says)), c.txt(c.gapRefs(s)))
	}
	if n == 0 {
		c.para("No act of law among the chosen frameworks is in scope.")
		return
	}
	c.para(c.dutiesAhead())
}

// dutiesAhead counts what will start or end to bind, with the next day on which something does.
func (c *canvas) dutiesAhead() string {
	var own, others int
	next := ""
	for _, x := range c.timeline() {
		if x.Force == scoring.Proposed || !c.ahead(&x) {
			continue
		}
		if x.Bearer == "" || x.Bearer == "operator" {
			own++
		} else {
			others++
		}
		for _, day := range []string{x.Date, x.Until} {
			if day > c.result.AsOf && (next == "" || day < next) {
				next = day
			}
		}
	}
	if own+others == 0 {
		return "No clause of these frameworks starts or ends to bind on a later day."
	}
	text := fmt.Sprintf("Duties ahead: %d of the operator, %d of others that they will pass on", own, others)
	if next != "" {
		text += "; the next change is on " + longDate(next)
	}
	return text + "."
}

// gapRefs names the clauses of the operator in force that show a gap.
func (c *canvas) gapRefs(s *scoring.SetResult) string {
	var refs []string
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if (x.Status == scoring.Partly || x.Status == scoring.NotMet) && x.Force == scoring.InForce && x.Bearer == "operator" && x.Clause != nil {
			refs = append(refs, x.Ref+" "+x.Clause.Title)
		}
	}
	if len(refs) == 0 {
		return ""
	}
	text := " In force with a gap: " + strings.Join(first(refs, 4), "; ")
	if n := len(refs) - 4; n > 0 {
		text += fmt.Sprintf(" and %d more", n)
	}
	return text + "."
}

// worstPlaces names the site, facility or supplier that holds each weak topic down.
func (c *canvas) worstPlaces() {
	c.flow.Heading(1, "Which site, facility or supplier is worst?", "worst-places")
	var list []*scoring.TopicResult
	for i := range c.result.Topics {
		if x := &c.result.Topics[i]; x.Instance == "" && x.Worst != "" && x.Low != nil && x.Materiality >= 2 && len(c.instancesOf(x.ID)) > 1 {
			list = append(list, x)
		}
	}
	slices.SortStableFunc(list, func(a, b *scoring.TopicResult) int { return cmp.Compare(*a.Low, *b.Low) })
	if len(list) == 0 {
		c.para("No topic is asked of more than one place.")
		return
	}
	t := paper.Table{Columns: []paper.Column{{Title: "Topic", Width: 56}, {Title: "Worst at", Width: 62}, {Title: "Claimed", Width: 26, Right: true}, {Title: "Verified", Width: 26, Right: true}}}
	for _, x := range first(list, 6) {
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(c.small(c.topicTitle(x.ID))), cell(c.bold(c.instance(x.Worst))), cell(c.bold(scoreRange(&x.Figures))), cell(c.small(scoring.Points(x.Verified)))}})
	}
	c.flow.Table(t)
}

// precedents are the conditions before signing and first disbursement.
func (c *canvas) precedents() {
	var list []scoring.Term
	for _, t := range c.terms() {
		if t.Kind == scoring.Precedent {
			list = append(list, t)
		}
	}
	k := termKinds[0]
	c.termTable(k.id, "Which conditions come before signing and first disbursement?", k.text, first(list, c.shown))
	switch n := len(list) - c.shown; {
	case len(list) == 0:
		c.flow.Heading(1, "Which conditions come before signing and first disbursement?", "no-terms")
		c.para("None follows from what was answered.")
	case n > 0:
		c.flow.Para(c.soft(fmt.Sprintf("And %d more, in the client report; those above are the gravest at the earliest gate.", n)))
	}
}

// behind counts overrides, derogations, disagreements and what is withheld.
func (c *canvas) behind() {
	f := c.flow
	f.Heading(1, "Which overrides, derogations and disagreements are behind this?", "behind")
	if text := c.override(); text != "" {
		f.Bullet(c.strong("Category: "), c.txt(text))
	}
	for _, x := range c.result.Derogations {
		f.Bullet(c.txt(derogationWords(x)))
	}
	f.Bullet(c.txt(fmt.Sprintf("Disagreements between people: %d. Answers challenged and not settled: %d. Answers contradicted by a number or a document: %d.",
		len(c.result.Disagreements), len(c.challenged()), len(c.result.Contradictions))))
	for _, x := range c.contrary() {
		f.Bullet(c.strong("Facts that contradict each other: "), c.txt(sentence(x.Text)))
	}
	if n := len(c.withheld); n > 0 {
		f.Bullet(c.txt("Withheld as confidential: " + scoring.Count(n, "item") + "; the figures count them."))
	}
	for _, text := range replacements(c.lib) {
		f.Bullet(c.strong("Own library: "), c.txt(text))
	}
	if why := c.draft; why != "" {
		f.Bullet(c.txt("Draft: " + sentence(why)))
	}
}

// decisionRoom keeps the lines to write and to sign on with their heading, and with what the paper stands on.
const decisionRoom, signatureRoom = 78.0, 20.0

// decisionBlock is where the officer's own recommendation and signature stand.
func (c *canvas) decisionBlock() {
	f := c.flow
	need := decisionRoom + signatureRoom*float64(max(0, len(c.options.Brand.Authors)-1))
	c.missing = max(0, need-f.Room())
	f.Need(need)
	f.Heading(1, "The officer's own recommendation", "decision")
	c.para("Printed beside the method's line where it is milder, with its reason.")
	y := f.Block(22)
	for i := range 2 {
		line := y + 10*float64(i+1)
		f.Pen().Line(paper.Left, line, paper.Right, line, 0.15, paper.Grey)
	}
	authors := c.options.Brand.Authors
	if len(authors) == 0 {
		authors = []Author{{}}
	}
	for _, a := range authors {
		c.signatureLine(a)
	}
	f.Para(c.soft(fmt.Sprintf("Assessment %s, fingerprint %s, library %s, profile %s, %s. The method and every answer stand in the client report of the same fingerprint. No search of sanctions, media, courts or registers was made.",
		c.result.Assessment.ID, shortHash(c.result.Assessment.Fingerprint), c.result.Library, c.result.Profile, c.tool())))
}
