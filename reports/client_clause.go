package reports

import (
	"fmt"
	"strconv"
	"strings"

	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

func (c *canvas) clauseRow(def *criteria.Set, x *scoring.ClauseResult, said string) paper.Row {
	row := paper.Row{Anchor: clauseAnchor(def.ID + ":" + x.Ref)}
	ref := []paper.Span{c.bold(x.Ref)}
	if x.Critical {
		ref = append(ref, c.note("\ncritical"))
	}
	row.Cells = []paper.Cell{cell(ref...), cell(c.clauseText(x, said)...), cell(c.clauseFound(x)...)}
	return row
}

// clauseText is our title of a clause, what it reads, what we do not ask, and why it is open, where the set has not
// said that already.
func (c *canvas) clauseText(x *scoring.ClauseResult, said string) []paper.Span {
	title, gap, unmapped := x.Ref, "", ""
	if x.Clause != nil {
		title, gap, unmapped = x.Clause.Title, x.Clause.Gap, x.Clause.Unmapped
	}
	spans := []paper.Span{c.small(title), c.note("  " + c.clauseSource(x))}
	if needs := x.Needs.Leaves(); len(needs) > 0 {
		spans = append(spans, c.note("\n"))
		for i, n := range needs {
			if i > 0 {
				spans = append(spans, c.note(";  "))
			}
			spans = append(spans, c.needSpans(n)...)
		}
	}
	if gap != "" {
		spans = append(spans, c.note("  Not asked: "+gap))
	}
	if unmapped != "" {
		spans = append(spans, c.note("  Not asked by this tool: "+unmapped))
	}
	if x.Status == scoring.StatusUnknown && x.Because != said && x.Fit != "unmapped" && x.Because != "" {
		spans = append(spans, c.note("  "+x.Because))
	}
	if x.Bearer != "" && x.Bearer != "operator" {
		spans = append(spans, c.note("  Binds the "+strings.ReplaceAll(x.Bearer, "_", " ")+", not the operator; not counted."))
	}
	return spans
}

// needSpans is one leaf: what is asked for, and what it has.
func (c *canvas) needSpans(n *scoring.NeedResult) []paper.Span {
	switch {
	case n.Criterion != "":
		ref := refOf(n.Criterion, n.Instance)
		link := c.note(ref)
		link.Target = c.answerAt(ref)
		link.Style.Color = c.ink(link.Target)
		return []paper.Span{link, c.note(fmt.Sprintf(" at %d%s", n.Level, c.hasText(n)))}
	case n.Measure != "":
		link := c.note(c.measureTitle(n.Measure) + instanceSuffix(c.instance(n.Instance)))
		link.Target = c.measureAt(n.Measure, n.Instance)
		link.Style.Color = c.ink(link.Target)
		return []paper.Span{link, c.note(fmt.Sprintf(" %s %s", strings.ReplaceAll(string(n.Op), "_", " "), decimal(*n.Value)))}
	}
	return []paper.Span{c.note(c.factTitle(n.Fact) + instanceSuffix(c.instance(n.Instance)) + ": " + c.factIs(n.Fact, n.Is))}
}

// factIs is the value that a fact is asked for, in words.
func (d *Document) factIs(id, is string) string {
	if yes, err := strconv.ParseBool(is); err == nil {
		return d.valueText(d.lib.Fact(id), yes)
	}
	return d.valueText(d.lib.Fact(id), is)
}

// hasText is the range an answer has, or why it dropped out.
func (c *canvas) hasText(n *scoring.NeedResult) string {
	switch {
	case n.Out != "":
		return ": " + strings.ReplaceAll(n.Out, "_", " ")
	case c.secrets.answer(refOf(n.Criterion, n.Instance)):
		return ": withheld"
	case n.Has == nil:
		return ""
	case n.Has[0] == n.Has[1]:
		return fmt.Sprintf(", has %d", n.Has[0])
	case *n.Has == [2]int{0, 3}:
		return ", open"
	}
	return fmt.Sprintf(", has %d to %d", n.Has[0], n.Has[1])
}

// clauseFound is status, degree and support, and the instance that decides.
func (c *canvas) clauseFound(x *scoring.ClauseResult) []paper.Span {
	spans := []paper.Span{sign(statusSign(x), cellSize), c.bold(" " + scoring.ClauseWord(x))}
	if x.Status == scoring.NotYetDue {
		return spans
	}
	if x.Fit != "unmapped" {
		degree := itoa(x.Degree[0])
		if x.Degree[1] != x.Degree[0] {
			degree += "–" + itoa(x.Degree[1])
		}
		spans = append(spans, c.note(fmt.Sprintf("\ndegree %s of 3, docum. %d, verified %d", degree, max(x.Documented, 0), max(x.Verified, 0))))
	}
	if x.Instance != "" {
		spans = append(spans, c.note("; worst: "+c.instance(x.Instance)))
	}
	return spans
}

// clauseSource is where a clause stands, and how we know and its force where they are not the framework's usual ones.
func (c *canvas) clauseSource(x *scoring.ClauseResult) string {
	if x.Clause == nil {
		return ""
	}
	if standing := standingOf(x); standing != c.standard {
		return sentence(x.Clause.Source + ", " + standing)
	}
	return sentence(x.Clause.Source)
}

// standingOf says how we know a clause, and its force.
func standingOf(x *scoring.ClauseResult) string {
	text := scoring.ForceWord(x)
	switch x.Force {
	case scoring.Fixed, scoring.Floor:
		text += ", readiness"
	case scoring.Proposed:
		text += ", not counted"
	}
	return scoring.ConfidenceWord(x.Clause.Confidence) + "; " + text
}
