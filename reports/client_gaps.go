package reports

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// gapClasses in printing order.
var gapClasses = []string{scoring.GapCritical, scoring.GapMajor, scoring.GapModerate, scoring.GapMinor}

// gapsChapter lists what falls short, by class, then what is claimed and not shown.
func (c *canvas) gapsChapter() {
	f := c.flow
	f.Follow("Gaps", c.gapsTitle(), "gaps")
	c.para("A gap is a question, at one place, whose best reading is below what a clause of a chosen framework or a raised flag asks for; its clauses stand beneath it. The class follows from the weight of the question and the shortfall, and is critical where a law in force, a critical clause or a STOP is concerned. The table of classes is this tool's convention.")
	c.gapCounts()
	for _, kind := range []struct{ id, title, text, anchor string }{
		{scoring.KindGap, "gaps", "", "gaps-"},
		{scoring.KindUnproven, "unproven", "What is claimed would meet what is asked for, and no document shows it. The condition is the proof, not the repair.", "unproven-"},
	} {
		for _, class := range gapClasses {
			c.gapTable(kind.id, class, scoring.Capital(class)+" "+kind.title, kind.text, kind.anchor+class)
		}
	}
}

func (c *canvas) gapsTitle() string {
	n := c.countGaps(scoring.KindGap, scoring.GapCritical)
	m := c.countGaps(scoring.KindGap, scoring.GapMajor)
	if n+m == 0 {
		return "No critical or major gap in what was answered"
	}
	return fmt.Sprintf("%s and %d major", scoring.Count(n, "critical gap"), m)
}

func (c *canvas) countGaps(kind, class string) int {
	n := 0
	for i := range c.result.Gaps {
		if g := &c.result.Gaps[i]; g.Kind == kind && g.Class == class {
			n++
		}
	}
	return n
}

// gapCounts draws the numbers by class.
func (c *canvas) gapCounts() {
	t := paper.Table{Columns: []paper.Column{{Title: "", Width: 50}}}
	gaps, unproven := paper.Row{Cells: []paper.Cell{cell(c.bold("Gap"))}}, paper.Row{Cells: []paper.Cell{cell(c.bold("Unproven"))}}
	for _, class := range gapClasses {
		t.Columns = append(t.Columns, paper.Column{Title: scoring.Capital(class), Width: 30, Right: true})
		gaps.Cells = append(gaps.Cells, cell(c.small(itoa(c.countGaps(scoring.KindGap, class)))))
		unproven.Cells = append(unproven.Cells, cell(c.small(itoa(c.countGaps(scoring.KindUnproven, class)))))
	}
	t.Rows = []paper.Row{gaps, unproven}
	c.flow.Table(t)
}

func (c *canvas) gapTable(kind, class, title, text, anchor string) {
	// What closes the lesser gaps stands once, in the action plan.
	brief := kind == scoring.KindGap && (class == scoring.GapModerate || class == scoring.GapMinor)
	t := paper.Table{Columns: []paper.Column{
		{Title: "Question, has of asked", Width: 38},
		{Title: "What falls short, and for which clauses", Width: 74},
		{Title: "Condition", Width: 58},
	}}
	if brief {
		t.Columns[1].Width, t.Columns[2] = 100, paper.Column{Title: "Action, by when", Width: 32}
	}
	if kind == scoring.KindUnproven {
		t.Columns[2].Title = "Proof that is missing"
	}
	for _, list := range c.gapsOf(kind, class) {
		t.Rows = append(t.Rows, c.gapRow(list, brief))
	}
	if len(t.Rows) == 0 {
		return
	}
	c.titled(title, anchor, text, t)
}

// gapsOf lists the gaps of a kind and class, those of one question that are closed in the same way together.
func (c *canvas) gapsOf(kind, class string) [][]*scoring.Gap {
	list := kept(c.result.Gaps, func(g *scoring.Gap) bool { return g.Kind == kind && g.Class == class })
	return grouped(list, func(g *scoring.Gap) string { return g.Criterion + g.Gate + g.Outcome + g.Condition })
}

// gapRow is a question with the places where it falls short, and what closes that.
func (c *canvas) gapRow(list []*scoring.Gap, brief bool) paper.Row {
	g := list[0]
	ref := refOf(g.Criterion, g.Instance)
	name := []paper.Span{c.smallLink(g.Criterion, c.answerAt(ref))}
	var clauses, flags, also []string
	for _, x := range list {
		at := refOf(x.Criterion, x.Instance)
		name = append(name, c.gapStanding(x, at)...)
		clauses, flags, also = append(clauses, x.Clauses...), append(flags, x.Flags...), append(also, gapAnchor(at))
	}
	what := []paper.Span{c.small(c.questionOf(g.Criterion)), c.note("  ")}
	most := maxClauses
	if brief {
		most = fewClauses
	}
	what = append(what, c.clauseLinks(distinct(clauses), most)...)
	if len(flags) > 0 {
		what = append(what, c.note("  Flags: "+strings.Join(distinct(flags), ", ")))
	}
	text, _ := strings.CutPrefix(g.Condition, proofLead)
	condition := []paper.Span{c.small(scoring.Capital(text)), c.note("  " + scoring.GateWord(g.Gate) + "; " + scoring.OutcomeWord(g.Outcome))}
	if brief {
		condition = []paper.Span{c.smallLink(scoring.GateWord(g.Gate), actionAnchor(ref)), c.note("\n" + scoring.OutcomeWord(g.Outcome))}
	}
	return paper.Row{Anchor: gapAnchor(ref), Also: also, Cells: []paper.Cell{cell(name...), cell(what...), cell(condition...)}}
}

// gapStanding is the place of a gap with the level it has there, of the one asked for.
func (c *canvas) gapStanding(g *scoring.Gap, ref string) []paper.Span {
	var place []paper.Span // of the whole project, the level stands beside the question
	if g.Instance != "" {
		place = []paper.Span{c.small("\n"), c.smallLink(c.instance(g.Instance), c.answerAt(ref))}
	}
	has := []paper.Span{c.small(" withheld")}
	if g.Level != levelWithheld {
		has = []paper.Span{c.small(nbsp), sign(paper.LevelSign(g.Level), cellSize), c.small(nbsp + itoa(g.Level))}
	}
	return append(append(place, has...), c.small(nbsp+"of"+nbsp+itoa(g.Required)))
}

// distinct leaves out what a list names again.
func distinct(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// clauseLinks names the first clauses of a list, and counts the rest.
func (c *canvas) clauseLinks(ids []string, most int) []paper.Span {
	var spans []paper.Span
	for i, id := range first(ids, most) {
		if i > 0 {
			spans = append(spans, c.note(",  "))
		}
		spans = append(spans, c.clauseLink(id))
	}
	if n := len(ids) - most; n > 0 {
		spans = append(spans, c.note(fmt.Sprintf(" and %d more", n)))
	}
	return spans
}

// A row is kept readable; the answer in the appendix lists all clauses.
const (
	maxClauses = 10
	fewClauses = 5
)

// doubtChapter lists contradictions, disagreements, derogations and overrides: what stands behind the result and is
// not plain.
func (c *canvas) doubtChapter() {
	f := c.flow
	f.Follow("Doubt", "Contradictions, disagreements, and what the result turns on", "doubt")
	c.contradictions()
	c.contraryFacts()
	c.disagreements()
	c.derogations()
	c.firmness()
}

func (c *canvas) contradictions() {
	c.flow.Listed("Answers that a number or a document contradicts", "contradictions")
	if len(c.result.Contradictions) == 0 {
		c.para("None.")
		return
	}
	c.para("Both are shown; the worse counts at the low end.")
	t := paper.Table{Columns: []paper.Column{{Title: "Question", Width: 36}, {Title: "Claimed", Width: 18}, {Title: "At most", Width: 18}, {Title: "Contradicted by", Width: 98}}}
	for _, x := range c.result.Contradictions {
		by := c.small(x.By)
		if c.lib.Measure(x.By) != nil {
			by = c.smallLink(x.By, c.measureAt(x.By, assessment.ParseRef(x.Ref).Instance))
		} else if c.state.Evidence(x.By) != nil {
			by = c.smallLink(x.By, evidenceAnchor(x.By))
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.smallLink(x.Ref, c.answerAt(x.Ref))), cell(sign(paper.LevelSign(x.Claimed), cellSize), c.small(" "+itoa(x.Claimed))),
			cell(sign(paper.LevelSign(x.AtMost), cellSize), c.small(" "+itoa(x.AtMost))), cell(by, c.small("  "+x.Text)),
		}})
	}
	c.flow.Table(t)
}

// contraryFacts names the facts that speak against each other, where there are any.
func (c *canvas) contraryFacts() {
	list := c.contrary()
	if len(list) == 0 {
		return
	}
	c.flow.Listed("Facts that contradict each other", "contrary-facts")
	for _, x := range list {
		c.flow.Bullet(c.keyLink(x.Key), c.txt("  "+sentence(scoring.Capital(x.Text))))
	}
}

func (d *Document) contrary() []assessment.Finding {
	return slices.DeleteFunc(d.state.ContraryFacts(d.lib), func(x assessment.Finding) bool { return d.secrets[x.Key] })
}

// disagreements print every version of a disputed key.
func (c *canvas) disagreements() {
	c.flow.Listed("Disagreements between people", "disagreements")
	challenged := c.challenged()
	if len(c.result.Disagreements)+len(challenged) == 0 {
		c.para("None.")
		return
	}
	c.para("Nothing is resolved silently: both versions count, as the range between them, until one is taken.")
	t := paper.Table{Columns: []paper.Column{{Title: "About", Width: 50}, {Title: "Versions", Width: 120}}}
	for _, key := range c.result.Disagreements {
		var spans []paper.Span
		for i, h := range c.state.Heads(key) {
			lead := ""
			if i > 0 {
				lead = "\n"
			}
			value := string(h.Value)
			if c.secrets[assessment.Subject(key)] {
				value = "withheld"
			}
			spans = append(spans, c.bold(lead+c.keyValue(key, value)), c.note("  "+h.By+", "+roleWord(h.Role)+", "+day(h.At)))
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(c.keyLink(key)), cell(spans...)}})
	}
	for _, q := range challenged {
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(c.keyLink(assessment.LevelKey(q.Key))), cell(c.challenge(q)...)}})
	}
	c.flow.Table(t)
}

// challenged are the answers that a reviewer disputes, with one version each.
func (d *Document) challenged() []*scoring.Question {
	return kept(d.result.Questions, func(q *scoring.Question) bool {
		return slices.Contains(q.Notes, scoring.NoteDisagreement) && !slices.Contains(d.result.Disagreements, assessment.LevelKey(q.Key))
	})
}

// challenge is an answer with what its reviewers say of it.
func (c *canvas) challenge(q *scoring.Question) []paper.Span {
	if c.secrets.answer(q.Ref) {
		return []paper.Span{c.small("withheld")}
	}
	spans := c.standing(q)
	for _, h := range c.state.Answer(q.Key).Heads {
		spans = append(spans, c.note("  "+h.By+", "+roleWord(h.Role)+", "+day(h.At)))
		for i := range h.Challenged {
			spans = append(spans, c.small("\n"+challengeText(&h.Challenged[i])))
		}
	}
	return narrow(spans)
}

// keyLink names a key and leads to where it is printed.
func (c *canvas) keyLink(key string) paper.Span {
	kind, rest := assessment.SplitKey(key)
	switch kind {
	case "level":
		return c.smallLink(rest, c.answerAt(rest))
	case "fact":
		return c.smallLink(c.factNames([]string{rest}), "fact:"+rest)
	case "evidence":
		return c.smallLink(rest, evidenceAnchor(rest))
	}
	return c.small(strings.ReplaceAll(key, "/", " / "))
}

// keyValue is the JSON of a value as a person reads it.
func (c *canvas) keyValue(key, value string) string {
	if kind, _ := assessment.SplitKey(key); kind == "level" && len(value) == 1 {
		return "level " + value
	}
	switch value {
	case "null":
		return "withdrawn"
	case "true":
		return "yes"
	case "false":
		return "no"
	}
	return strings.Trim(value, `"`)
}

// derogations print leave given for a time. It changes no figure.
func (c *canvas) derogations() {
	list := c.result.Derogations
	c.flow.Listed("Derogations", "derogations")
	if len(list) == 0 {
		c.para("None.")
		return
	}
	c.para("A derogation is leave for a time, given by somebody outside the operator. It changes no figure, and none is possible from law, from a critical clause or from a STOP. One that does not hold is printed with the reason.")
	t := paper.Table{Columns: []paper.Column{{Title: "From", Width: 58}, {Title: "Approver", Width: 26}, {Title: "Until", Width: 24}, {Title: "Reason, and what is done meanwhile", Width: 62}}}
	for _, x := range list {
		because := []paper.Span{c.small(orDash(x.Because)), c.note("\nMeanwhile: " + orDash(x.Compensating))}
		if !x.Holds {
			because = append(because, c.bold("\nDoes not hold: "+x.Why+"."))
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(c.smallLink(x.Ref, c.answerAt(x.Ref)), c.small("  "+c.questionOf(assessment.ParseRef(x.Ref).ID)), c.note("  entered by "+x.By)), cell(c.small(orDash(x.Approver))), cell(c.small(untilWords(x))), cell(because...)}})
	}
	c.flow.Table(t)
}

// untilWords is a derogation's last day, or the gate at which it ends.
func untilWords(d scoring.Derogation) string {
	if slices.ContainsFunc(criteria.Gates, func(g criteria.Option) bool { return g.ID == d.Until }) {
		return scoring.GateWord(d.Until)
	}
	return orDash(d.Until)
}

// derogationWords is a derogation in one sentence.
func derogationWords(d scoring.Derogation) string {
	words := fmt.Sprintf("Derogation from %s until %s, approved by %s: %s", d.Ref, scoring.LowerFirst(untilWords(d)), orDash(d.Approver), sentence(orDash(d.Because)))
	if !d.Holds {
		words += " It does not hold: " + d.Why + "."
	}
	return words
}

// gateOrder is the printing order of gates: the events, then the dated plan, then what is left to management.
func gateOrder() []string {
	var out []string
	for _, g := range criteria.Gates {
		out = append(out, g.ID)
	}
	return append(out, "action_plan", "management", "")
}
