package reports

import (
	"fmt"
	"strings"

	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// flagGroups are the states in which flags are printed, in this order.
var flagGroups = []struct {
	title, text, anchor string
	brief               bool
	holds               func(*scoring.FlagResult) bool
}{
	{
		"Raised", "These hold even if the open answers turn out well.", "flags-raised", false,
		func(f *scoring.FlagResult) bool { return f.State == scoring.Raised },
	},
	{
		"Open", "These hold only if the open answers turn out badly. What they read is unanswered, disputed, undecided or to be confirmed.", "flags-open", false,
		func(f *scoring.FlagResult) bool { return f.State == scoring.FlagOpen },
	},
	{
		"Not raised, on claims only", "Nothing that was answered raises these, and nobody has shown it. The proof named beside each would clear it.", "flags-claims", true,
		func(f *scoring.FlagResult) bool { return f.OnClaims && f.State == scoring.NotRaised },
	},
	{
		"Cleared", "Shown by the kinds of proof that the flag names.", "flags-cleared", true,
		func(f *scoring.FlagResult) bool { return f.State == scoring.Cleared },
	},
}

var severities = []criteria.Severity{criteria.Stop, criteria.Critical, criteria.Major}

// flagsChapter shows the matrix of flags, then each flag by state.
func (c *canvas) flagsChapter() {
	f := c.flow
	f.Follow("Flags", c.flagsTitle(), "flags")
	c.para("A flag is raised by the state of things, never by paper, and never cleared by a permit, a certificate, a declaration or compensation. That no flag is raised does not mean that there is no risk.")
	c.flagMatrix()
	for _, g := range flagGroups {
		if g.brief {
			c.briefFlags(g.title, g.text, g.anchor, g.holds)
		} else {
			c.flagGroup(g.title, g.text, g.anchor, g.holds)
		}
	}
	c.asideFlags()
	rest := 0
	for i := range c.result.Flags {
		x := &c.result.Flags[i]
		if x.State == scoring.FlagNotApplicable && !x.OnClaims {
			f.Anchor(flagAnchor(x.ID, x.Instance))
			rest++
		}
	}
	if rest > 0 {
		f.Para(c.soft(scoring.Count(rest, "more flag") + " read nothing that applies to this project."))
	}
}

// asideFlags names, topic by topic, the flags that read nothing here by facts that nothing proves.
func (c *canvas) asideFlags() {
	list := c.flagsThat(func(f *scoring.FlagResult) bool { return f.OnClaims && f.State == scoring.FlagNotApplicable })
	if len(list) == 0 {
		return
	}
	t := paper.Table{Columns: []paper.Column{{Title: "Topic", Width: 36}, {Title: "Flags", Width: 134}}}
	for _, topic := range grouped(list, func(same []*scoring.FlagResult) string { return same[0].Topic }) {
		row := paper.Row{Cells: []paper.Cell{cell(c.bold(c.topicTitle(topic[0][0].Topic))), cell()}}
		for i, same := range topic {
			row.Also = append(row.Also, flagAnchors(same)...)
			row.Cells[1].Spans = append(row.Cells[1].Spans, c.asideFlag(same, i == len(topic)-1)...)
		}
		t.Rows = append(t.Rows, row)
	}
	c.titled("Set aside by facts without proof", "flags-aside",
		"What these read does not apply here by facts that nothing proves: a person's word, or a second one's, is no proof of the state of things on the ground. Proof of the facts is one condition, and clears the flags they set aside.", t)
}

// asideFlag is a flag in running text, with its places.
func (c *canvas) asideFlag(same []*scoring.FlagResult, last bool) []paper.Span {
	x := same[0]
	spans := []paper.Span{c.note(x.ID + nbsp), c.bold(scoring.SeverityWord(x.Severity)), c.small(" " + scoring.LowerFirst(x.Title))}
	if names := c.places(same); names != "" {
		spans = append(spans, c.note(" "+names))
	}
	if last {
		return append(spans, c.small("."))
	}
	return append(spans, c.small(";  "))
}

func (c *canvas) flagsTitle() string {
	raised := c.countFlags("", scoring.Raised)
	open := c.countFlags("", scoring.FlagOpen)
	switch {
	case raised+open == 0:
		return "No flag is raised or open on what was answered"
	case raised == 0:
		return fmt.Sprintf("No flag is raised, %d open", open)
	}
	return fmt.Sprintf("%s raised, %d open", scoring.Count(raised, "flag"), open)
}

// countFlags counts the flags of a severity ("" is any) in a state.
func (c *canvas) countFlags(s criteria.Severity, state scoring.FlagState) int {
	n := 0
	for i := range c.result.Flags {
		x := &c.result.Flags[i]
		if (s == "" || x.Severity == s) && x.State == state {
			n++
		}
	}
	return n
}

// flagMatrix draws severity against state, each square with its number; the darker, the graver.
func (c *canvas) flagMatrix() {
	columns := []string{"raised", "open", "on claims", "set aside", "not raised", "cleared", "not applicable"}
	const rowHeight, labelWidth = 9.0, 32.0
	width := (paper.Width - labelWidth) / float64(len(columns))
	y := c.flow.Block(rowHeight*3 + 6)
	p := c.flow.Pen()
	head := paper.Style{Face: paper.Narrow, Size: noteSize, Color: paper.Soft}
	for i, word := range columns {
		p.TextCentred(paper.Left+labelWidth+width*(float64(i)+0.5), y+4, word, head)
	}
	var said []string
	for row, s := range severities {
		top := y + 6 + rowHeight*float64(row)
		p.Text(paper.Left, top+5.6, scoring.SeverityWord(s), paper.Style{Face: paper.Medium, Size: 9, Color: paper.Ink})
		counts := c.flagCounts(s)
		for i, n := range counts {
			x := paper.Left + labelWidth + width*float64(i)
			fill := matrixFill(s, i, n)
			p.Rect(x, top, width-0.8, rowHeight-0.8, fill, paper.Rule)
			p.TextCentred(x+width/2, top+5.6, itoa(n), paper.Style{Face: paper.Bold, Size: 10, Color: paper.On(fill)})
		}
		said = append(said, fmt.Sprintf("%s: %d raised, %d open, %d not raised on claims, %d set aside by facts without proof, %d cleared", scoring.SeverityWord(s), counts[0], counts[1], counts[2], counts[3], counts[5]))
	}
	c.flow.Skip(3)
	c.para(scoring.Capital(strings.Join(said, "; ")) + ".")
}

// flagCounts are the flags of a severity by the columns of the matrix.
func (c *canvas) flagCounts(s criteria.Severity) [7]int {
	var n [7]int
	for i := range c.result.Flags {
		x := &c.result.Flags[i]
		if x.Severity != s {
			continue
		}
		switch {
		case x.State == scoring.Raised:
			n[0]++
		case x.State == scoring.FlagOpen:
			n[1]++
		case x.OnClaims && x.State == scoring.NotRaised:
			n[2]++
		case x.OnClaims:
			n[3]++
		case x.State == scoring.NotRaised:
			n[4]++
		case x.State == scoring.Cleared:
			n[5]++
		default:
			n[6]++
		}
	}
	return n
}

func matrixFill(s criteria.Severity, column, n int) paper.Color {
	if n == 0 || column > 2 {
		return paper.White
	}
	full := paper.Red
	if s == criteria.Stop {
		full = paper.Violet
	} else if s == criteria.Major {
		full = paper.Mix(paper.Red, paper.White, 0.3)
	}
	return paper.Mix(full, paper.White, [3]float64{0, 0.55, 0.85}[column])
}

// flagGroup lists the flags of one state, gravest first.
func (c *canvas) flagGroup(title, text, anchor string, holds func(*scoring.FlagResult) bool) {
	t := paper.Table{Columns: []paper.Column{
		{Title: "Flag", Width: 22},
		{Title: "What it says", Width: 62},
		{Title: "What it stands on", Width: 44},
		{Title: "What closes or clears it", Width: 42},
	}}
	for _, same := range grouped(c.gravest(holds), func(x *scoring.FlagResult) string { return x.ID + "@" + placeOf(x.Instance) }) {
		t.Rows = append(t.Rows, c.flagRow(same))
	}
	if len(t.Rows) == 0 {
		c.flow.Listed(title, anchor)
		c.para("None.")
		return
	}
	c.titled(title, anchor, text, t)
}

// briefFlags lists flags that nothing raises, each once with its places: what it is, and the proof that would clear it.
func (c *canvas) briefFlags(title, text, anchor string, holds func(*scoring.FlagResult) bool) {
	t := paper.Table{Columns: []paper.Column{{Title: "Flag", Width: 28}, {Title: "What it would say", Width: 80}, {Title: "Proof that clears it", Width: 62}}}
	for _, list := range c.flagsThat(holds) {
		x := list[0]
		what := []paper.Span{c.small(x.Title)}
		if names := c.places(list); names != "" {
			what = append(what, c.note("  "+names))
		}
		t.Rows = append(t.Rows, paper.Row{Also: flagAnchors(list), Cells: []paper.Cell{
			cell(sign(flagSign(x), cellSize), c.bold(" "+scoring.SeverityWord(x.Severity)+"  "), c.note(x.ID)), cell(what...), cell(c.note(x.ClearedBy)),
		}})
	}
	if len(t.Rows) == 0 {
		c.flow.Listed(title, anchor)
		c.para("None.")
		return
	}
	c.titled(title, anchor, text, t)
}

// flagAnchors are those of a flag at its places.
func flagAnchors(list []*scoring.FlagResult) []string {
	var out []string
	for _, x := range list {
		out = append(out, flagAnchor(x.ID, x.Instance))
	}
	return out
}

// flagRow is a flag at one place, or at all that nobody described: those stand alike, on what the first is shown with.
func (c *canvas) flagRow(same []*scoring.FlagResult) paper.Row {
	x := same[0]
	what := []paper.Span{c.bold(x.Title + instanceSuffix(c.places(same)))}
	if x.Flag != nil && x.Flag.Why != "" {
		what = append(what, c.small("\n"+x.Flag.Why))
	}
	if x.Receptor != "" {
		text := "\nReceptor: " + x.Receptor
		if x.Cumulative != "" {
			text += ", " + x.Cumulative
		}
		what = append(what, c.note(text))
	}
	for i, id := range x.Clauses {
		lead := "  "
		if i == 0 {
			lead = "\n"
		}
		what = append(what, c.note(lead), c.clauseLink(id))
	}
	stands := c.linked(strings.Join(sentences(x.RaisedBy), " "), c.small, c.smallLink)
	if len(x.RaisedBy) == 0 {
		stands = []paper.Span{c.small(scoring.Capital(scoring.FlagWord(x.State)))}
	}
	if len(same) > 1 {
		stands = append(stands, c.note(" And so at each of the others."))
	}
	closes := []paper.Span{}
	if x.State == scoring.Raised || x.State == scoring.FlagOpen {
		closes = append(closes, c.small(x.Closes), c.note("\nCleared by: "+x.ClearedBy))
	} else {
		closes = append(closes, c.small("Cleared by: "+x.ClearedBy))
	}
	return paper.Row{Also: flagAnchors(same), Cells: []paper.Cell{
		cell(sign(flagSign(x), cellSize), c.bold(" "+scoring.SeverityWord(x.Severity)), c.note("\n"+x.ID)), cell(what...), cell(stands...), cell(closes...),
	}}
}

// clauseLink names a clause as "IFC PS3-10", linked where the report prints it.
func (c *canvas) clauseLink(id string) paper.Span {
	text := id
	if x := c.lib.Clause(id); x != nil {
		text = x.Name()
	}
	span := c.note(text)
	if c.clauses[id] {
		span.Target, span.Style.Color = c.to(clauseAnchor(id)), c.ink(clauseAnchor(id))
	}
	return span
}

// linked sets text in which the refs of answers lead to them.
func (c *canvas) linked(text string, plain func(string) paper.Span, link func(text, target string) paper.Span) []paper.Span {
	var spans []paper.Span
	before := ""
	for i, word := range strings.Split(text, " ") {
		if i > 0 {
			before += " "
		}
		ref := strings.TrimRight(word, ",:;.")
		if c.question[ref] == nil {
			before += word
			continue
		}
		spans = append(spans, plain(before), link(ref, answerAnchor(ref)))
		before = word[len(ref):]
	}
	return append(spans, plain(before))
}

func sentences(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = sentence(scoring.Capital(s))
	}
	return out
}
