package reports

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// planChapter is the action plan (ESAP), gate by gate.
func (c *canvas) planChapter() {
	f := c.flow
	f.Follow("Action plan (ESAP)", c.planTitle(), "plan")
	c.para("Each action closes one gap; the clauses that ask for it stand there. The deliverable is what a third person can check; a level counts once it is documented. Effort is a class, not a cost: costs and budget lines are not recorded by this tool. Where no owner stands, none is assigned. Where the outcome depends on a third party, the sponsor can act and cannot assure it.")
	if len(c.result.Actions) == 0 {
		c.para("No action follows from what was answered.")
		return
	}
	left := c.actionsByGate()
	order := gateOrder()
	for _, a := range c.result.Actions {
		if !slices.Contains(order, a.Gate) {
			order = append(order, a.Gate)
		}
	}
	t := paper.Table{Columns: []paper.Column{
		{Title: "Ref, class, place", Width: 36},
		{Title: "Action, and what it settles", Width: 70},
		{Title: "Deliverable: indicator of completion", Width: 38},
		{Title: "Effort, owner, date", Width: 26},
	}}
	for _, gate := range order {
		if len(left[gate]) == 0 {
			continue
		}
		n := 0
		for _, list := range left[gate] {
			n += len(list)
		}
		t.Rows = append(t.Rows, c.leader(fmt.Sprintf("%s: %s", gateTitle(gate), scoring.Count(n, "action"))))
		for _, list := range left[gate] {
			t.Rows = append(t.Rows, c.actionRow(list))
		}
	}
	f.Table(t)
	c.otherActions()
}

// actionsByGate lists the actions of each gate; the same one at several places, with the same owner, day and gain,
// stands once.
func (c *canvas) actionsByGate() map[string][][]*scoring.ActionResult {
	var all []*scoring.ActionResult
	for i := range c.result.Actions {
		all = append(all, &c.result.Actions[i])
	}
	key := func(a *scoring.ActionResult) string {
		key := fmt.Sprint(a.Gate, a.Criterion, a.Class, a.Do, a.Deliverable, a.Effort, a.Outcome, a.Gain)
		if plan := c.state.Action(assessment.Ref{ID: a.Criterion, Instance: a.Instance}); plan != nil {
			key += fmt.Sprint(plan.Owner, plan.Due, plan.Status, plan.Note)
		}
		return key
	}
	out := map[string][][]*scoring.ActionResult{}
	for _, list := range grouped(all, key) {
		out[list[0].Gate] = append(out[list[0].Gate], list)
	}
	return out
}

// gateTitle says by when the actions of a gate are due.
func gateTitle(gate string) string {
	switch gate {
	case "signing", "first_disbursement":
		return "Condition precedent to " + scoring.LowerFirst(scoring.GateWord(gate))
	case "action_plan", "management", "":
		return scoring.GateWord(gate)
	}
	return "Before " + scoring.LowerFirst(scoring.GateWord(gate))
}

func (c *canvas) planTitle() string {
	precedent, outside := 0, 0
	for i := range c.result.Actions {
		a := &c.result.Actions[i]
		if a.Gate == "signing" || a.Gate == "first_disbursement" {
			precedent++
		}
		if a.Outcome == "third_party" {
			outside++
		}
	}
	if len(c.result.Actions) == 0 {
		return "No action follows"
	}
	return fmt.Sprintf("%s, %d before first disbursement, %d that depend on a third party", scoring.Count(len(c.result.Actions), "action"), precedent, outside)
}

func (c *canvas) actionRow(list []*scoring.ActionResult) paper.Row {
	a := list[0]
	ref := refOf(a.Criterion, a.Instance)
	name := []paper.Span{c.smallLink(a.Criterion, c.answerAt(ref)), c.note("  " + scoring.Capital(a.Class))}
	var also []string
	for i, x := range list {
		at, lead := refOf(x.Criterion, x.Instance), ", "
		if i == 0 {
			lead = "\n"
		}
		if x.Instance != "" {
			link := c.note(c.instance(x.Instance))
			link.Target, link.Style.Color = c.to(c.answerAt(at)), c.ink(c.answerAt(at))
			name = append(name, c.note(lead), link)
		}
		also = append(also, actionAnchor(at))
	}
	do := []paper.Span{c.small(sentence(a.Do))}
	if plan := c.state.Action(assessment.ParseRef(ref)); plan != nil && plan.Note != "" {
		do = append(do, c.note("\n"+plan.Note))
	}
	gain := c.note("  " + gainText(a.Gain, len(list) > 1))
	gain.Target, gain.Style.Color = c.to(gapAnchor(ref)), c.ink(gapAnchor(ref))
	do = append(do, gain)
	return paper.Row{Anchor: actionAnchor(ref), Also: also, Cells: []paper.Cell{
		cell(name...), cell(do...), cell(c.small(orDash(a.Deliverable))), cell(c.effort(a, ref)...),
	}}
}

// effort is an action's effort, who else decides about it, and who does it by when, where that is planned.
func (c *canvas) effort(a *scoring.ActionResult, ref string) []paper.Span {
	spans := []paper.Span{c.small(scoring.Capital(scoring.EffortWord(a.Effort)))}
	if a.Outcome != "own" {
		spans = append(spans, c.note("; "+scoring.OutcomeWord(a.Outcome)))
	}
	if c.state.Action(assessment.ParseRef(ref)) != nil {
		spans = append(append(spans, c.note("\n")), c.actionState(ref)...)
	}
	return spans
}

// gainText says what an action would settle at the low end; each, where it stands for several.
func gainText(gain map[string]int, each bool) string {
	var parts []string
	if n := gain["overall"]; n > 0 {
		parts = append(parts, "+"+scoring.Count(n, "point")+" at the low end")
	}
	if n := gain["clauses"]; n > 0 {
		parts = append(parts, scoring.Count(n, "clause"))
	}
	if n := gain["flags"]; n > 0 {
		parts = append(parts, scoring.Count(n, "flag"))
	}
	if len(parts) == 0 {
		return "Settles its gap."
	}
	if each {
		return "Would settle, each: " + strings.Join(parts, ", ") + "."
	}
	return "Would settle: " + strings.Join(parts, ", ") + "."
}

// actionState is who does it by when, where that is planned.
func (c *canvas) actionState(ref string) []paper.Span {
	a := c.state.Action(assessment.ParseRef(ref))
	if a == nil {
		return []paper.Span{c.note("not assigned")}
	}
	spans := []paper.Span{c.bold(orDash(a.Owner)), c.small(", " + orDash(a.Due.String()))}
	if a.Status != "" {
		spans = append(spans, c.small(", "+strings.ReplaceAll(a.Status, "_", " ")))
	}
	return spans
}

// otherActions lists what is planned about questions that show no gap now.
func (c *canvas) otherActions() {
	known := map[string]bool{}
	for i := range c.result.Actions {
		known[refOf(c.result.Actions[i].Criterion, c.result.Actions[i].Instance)] = true
	}
	t := paper.Table{Columns: []paper.Column{{Title: "Ref", Width: 30}, {Title: "Question", Width: 90}, {Title: "Owner, date, status", Width: 50}}}
	for _, a := range c.state.Actions() {
		ref := a.Ref.String()
		if known[ref] || c.secrets.answer(ref) {
			continue
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(c.smallLink(ref, c.answerAt(ref))), cell(c.small(c.questionOf(a.Ref.ID)), c.note("\n"+a.Note)), cell(c.actionState(ref)...)}})
	}
	if len(t.Rows) > 0 {
		c.flow.Heading(1, "Planned beside that", "plan-other")
		c.flow.Table(t)
	}
}
