package reports

import (
	"fmt"
	"slices"
	"strings"

	"assay/reports/internal/paper"
	"assay/scoring"
)

// datesChapter lists what starts or ends on a date: duties ahead, floors, ends; duties of others and proposals apart.
func (c *canvas) datesChapter() {
	f := c.flow
	f.Follow("Obligations by date", "Obligations by date", "dates")
	c.para("Clauses that bind from or until a day after the one whose rules are shown, with today's status against tomorrow's duty. Rules are those known to the library; the project is as held on the day of assessment, not as it will be. Not before means that the date itself is not fixed.")
	var own, others, proposed []scoring.Duty
	inForce := map[string]int{}
	for _, x := range c.timeline() {
		switch operator := x.Bearer == "" || x.Bearer == "operator"; {
		case x.Force == scoring.Proposed:
			proposed = append(proposed, x)
		case !c.ahead(&x) && operator:
			inForce[x.Set]++
		case !c.ahead(&x):
		case operator:
			own = append(own, x)
		default:
			others = append(others, x)
		}
	}
	if len(own) == 0 {
		c.para("No clause that applies to the operator starts or ends on a later day.")
	}
	c.dutyTable(own)
	c.inForceLine(inForce)
	c.milestones()
	if len(others) > 0 {
		f.Listed("Duties of others, which they will pass on", "dates-others")
		c.para("These bind customers, makers or authorities, not the operator. What they must have, they will ask for.")
		c.dutyTable(others)
	}
	if len(proposed) > 0 {
		f.Listed("Proposed, and counted nowhere", "dates-proposed")
		c.dutyTable(proposed)
	}
}

// timeline is the duties in the order of their days, of the frameworks that the report prints.
func (c *canvas) timeline() []scoring.Duty {
	if c.input == nil {
		return nil
	}
	return slices.DeleteFunc(c.input.Timeline(c.result), func(x scoring.Duty) bool { return !c.clauses[x.Set+":"+x.Ref] })
}

// ahead says whether a duty starts or ends after the day whose rules are shown.
func (c *canvas) ahead(x *scoring.Duty) bool {
	return x.Force == scoring.Floor || x.Date > c.result.AsOf || x.Until > c.result.AsOf && x.Until != ""
}

// inForceLine counts, framework by framework, what binds already.
func (c *canvas) inForceLine(counts map[string]int) {
	spans := []paper.Span{c.txt("In force already, and not repeated here: ")}
	for i := range c.result.Sets {
		s := &c.result.Sets[i]
		if n := counts[s.ID]; n > 0 {
			if len(spans) > 1 {
				spans = append(spans, c.txt("; "))
			}
			spans = append(spans, c.link(c.setShort(s.ID), c.setAt(s)), c.txt(", "+scoring.Count(n, "clause")))
		}
	}
	if len(spans) > 1 {
		c.flow.Para(append(spans, c.txt("."))...)
	}
}

// milestones are the project's own days.
func (c *canvas) milestones() {
	if c.input == nil {
		return
	}
	for _, m := range c.input.Milestones() {
		c.flow.Bullet(c.strong(m.Date+"  "), c.txt(m.Title))
	}
}

// dutyTable lists duties year by year; those without a day of their own stand last.
func (c *canvas) dutyTable(list []scoring.Duty) {
	t := paper.Table{Columns: []paper.Column{{Title: "Date", Width: 32}, {Title: "Clause", Width: 44}, {Title: "What it asks", Width: 62}, {Title: "Status today", Width: 32}}}
	year := ""
	for i := range list {
		x := &list[i]
		y, _, _ := strings.Cut(x.Date, "-")
		if y == "" {
			y = "Without a fixed day"
		}
		if y != year {
			year = y
			t.Rows = append(t.Rows, c.leader(year))
		}
		t.Rows = append(t.Rows, c.dutyRow(x))
	}
	c.flow.Table(t)
}

func (c *canvas) dutyRow(x *scoring.Duty) paper.Row {
	when := x.Date
	if when == "" {
		when = x.When
	}
	if x.Until != "" {
		when += fmt.Sprintf(" until %s", x.Until)
	}
	title := []paper.Span{c.small(x.Title)}
	if x.Bearer != "" && x.Bearer != "operator" {
		title = append(title, c.note("\nbinds the "+strings.ReplaceAll(x.Bearer, "_", " ")))
	}
	status := scoring.ClauseResult{Status: x.Status}
	if def := c.lib.Clause(x.Set + ":" + x.Ref); def != nil {
		status.Fit = def.Fit
		if def.Unmapped != "" {
			status.Fit = "unmapped"
		}
	}
	return paper.Row{Cells: []paper.Cell{
		cell(c.bold(when)), cell(c.smallLink(c.setShort(x.Set)+" "+x.Ref, clauseAnchor(x.Set+":"+x.Ref))), cell(title...),
		cell(sign(statusSign(&status), cellSize), c.small(" "+scoring.ClauseWord(&status))),
	}}
}
