package reports

import (
	"cmp"
	"fmt"
	"slices"

	"assay/reports/internal/paper"
	"assay/scoring"
)

// resultsChapter opens with the weakest topic that matters most as its title and one chart of all topics; then each
// topic has its page part.
func (c *canvas) resultsChapter() {
	f := c.flow
	f.Follow("Results by topic", c.resultsTitle(), "results")
	c.para(c.resultsSentence())
	c.barLegend()
	for i := range c.result.Pillars {
		c.pillarChart(&c.result.Pillars[i])
	}
	for i := range c.result.Pillars {
		c.pillarTopics(&c.result.Pillars[i])
	}
	c.closedTopics()
}

// resultsTitle is the finding of the chapter.
func (c *canvas) resultsTitle() string {
	list := c.gravestTopics()
	if len(list) == 0 {
		return "Nothing is applicable yet"
	}
	return fmt.Sprintf("Weakest where it matters most: %s at %s of 100", scoring.LowerFirst(c.topicTitle(list[0].ID)), scoreRange(&list[0].Figures))
}

func (c *canvas) resultsSentence() string {
	text := c.figuresSentence("The management score", &c.result.Overall.Figures)
	for i := range c.result.Pillars {
		p := &c.result.Pillars[i]
		text += fmt.Sprintf(" %s: %s, documented %s, verified %s.", p.ID.Title(), scoreRange(&p.Figures), scoring.Points(p.Documented), scoring.Points(p.Verified))
	}
	return text + " Each bar runs from 0 to 100; where a topic has several sites or facilities, its worst one counts."
}

// pillarChart is the chart of a pillar's topics as a table, so that it breaks over pages and every bar has its
// numbers beside it.
func (c *canvas) pillarChart(p *scoring.PillarResult) {
	t := paper.Table{Columns: figureColumns(p.ID.Title())}
	for i := range c.result.Topics {
		x := &c.result.Topics[i]
		if x.Pillar != p.ID || x.Instance != "" || x.Low == nil {
			continue
		}
		t.Rows = append(t.Rows, paper.Row{Cells: append([]paper.Cell{cell(c.smallLink(c.topicTitle(x.ID), topicAnchor(x.ID)))}, c.figureCells(x)...)})
	}
	if len(t.Rows) == 0 {
		return
	}
	whole := scoring.TopicResult{Figures: p.Figures}
	row := paper.Row{Tint: true, Cells: append([]paper.Cell{cell(c.bold("All " + scoring.LowerFirst(p.ID.Title())))}, c.figureCells(&whole)...)}
	row.Cells[1], row.Cells[2] = cell(), cell()
	t.Rows = append(t.Rows, row)
	c.flow.Table(t)
}

// figureColumns are the columns of a table of scores.
func figureColumns(name string) []paper.Column {
	return []paper.Column{
		{Title: name, Width: 44},
		{Title: "Inherent", Width: 16},
		{Title: "Residual", Width: 16},
		{Title: "0 to 100", Width: 36},
		{Title: "Claimed", Width: 18, Right: true},
		{Title: "Docum.", Width: 13, Right: true},
		{Title: "Verified", Width: 14, Right: true},
		{Title: "Answ.", Width: 13, Right: true},
	}
}

// figureCells are class, bar and numbers of a topic.
func (c *canvas) figureCells(x *scoring.TopicResult) []paper.Cell {
	figures := x.Figures
	return []paper.Cell{
		cell(c.small(classWord(x.Inherent))), cell(c.small(classWord(x.Residual))),
		{Draw: func(p paper.Pen, px, py, w float64) { c.rangeBar(p, px, py+0.4, w, 3.2, &figures) }},
		cell(c.bold(scoreRange(&x.Figures))), cell(c.small(scoring.Points(x.Documented))), cell(c.small(scoring.Points(x.Verified))),
		cell(c.small(scoring.Percent(x.Coverage))),
	}
}

// pillarTopics sets the topics of a pillar.
func (c *canvas) pillarTopics(p *scoring.PillarResult) {
	for i := range c.result.Topics {
		x := &c.result.Topics[i]
		if x.Pillar == p.ID && x.Instance == "" && x.Low != nil {
			c.topicPart(x, c.instancesOf(x.ID))
		}
	}
}

// instancesOf lists a topic's results per instance.
func (c *canvas) instancesOf(topic string) []*scoring.TopicResult {
	var out []*scoring.TopicResult
	for i := range c.result.Topics {
		if t := &c.result.Topics[i]; t.ID == topic && t.Instance != "" && t.Low != nil {
			out = append(out, t)
		}
	}
	return out
}

// topicRoom is what a topic takes down to its first answer.
const topicRoom = 38.0

// topicPart is one topic: why it matters here, its figures, its instances, the answers that matter most, its flags
// and measures.
func (c *canvas) topicPart(x *scoring.TopicResult, at []*scoring.TopicResult) {
	f, def := c.flow, c.lib.Topic(x.ID)
	if def == nil {
		return
	}
	f.Need(topicRoom)
	f.Heading(1, def.Title, topicAnchor(x.ID)) // the charts lead to it, the contents need not
	f.Para(c.txt(def.Why), c.soft(fmt.Sprintf("  Materiality %d: %s. %d of %d answered.", x.Materiality, x.Because, x.Answered, x.Asked)))
	c.topicTable(x, at)
	c.flow.List(nil, append(c.topicAnswers(x.ID), c.topicFlags(x.ID)...)...)
}

// topicTable shows a topic's figures: at each of its places, and as it counts where that is more than its worst place.
func (c *canvas) topicTable(x *scoring.TopicResult, at []*scoring.TopicResult) {
	t := paper.Table{Columns: figureColumns("At")}
	for _, same := range grouped(at, c.standsAs) {
		var slugs []string
		for _, y := range same {
			slugs = append(slugs, y.Instance)
		}
		name := []paper.Span{c.bold(listed(c.instanceNames(slugs)))}
		if slices.Contains(slugs, x.Worst) && len(at) > 1 {
			name = append(name, c.note("  counts: the worst"))
		}
		t.Rows = append(t.Rows, paper.Row{Cells: append([]paper.Cell{cell(name...)}, c.figureCells(same[0])...)})
	}
	if x.Worst == "" && (len(at) != 1 || figuresKey(at[0]) != figuresKey(x)) { // the one place there is says it already
		name := "The project"
		if len(at) > 0 {
			name = "As it counts"
		}
		t.Rows = append(t.Rows, paper.Row{Cells: append([]paper.Cell{cell(c.bold(name))}, c.figureCells(x)...)})
	}
	c.flow.Table(t)
}

// standsAs is the place of a topic's result, with its figures where the place is one that nobody described.
func (c *canvas) standsAs(x *scoring.TopicResult) string {
	place := placeOf(x.Instance)
	if place == x.Instance {
		return place
	}
	return place + " " + figuresKey(x)
}

// figuresKey is a topic's row as it is printed: equal rows have equal keys.
func figuresKey(x *scoring.TopicResult) string {
	return fmt.Sprint(classWord(x.Inherent), classWord(x.Residual), scoreRange(&x.Figures), scoring.Points(x.Documented), scoring.Points(x.Verified), scoring.Percent(x.Coverage))
}

// topicAnswers are the three answers that hold the topic down most: largest weight times what is missing at the low
// end.
func (c *canvas) topicAnswers(topic string) []paper.Item {
	var list []*scoring.Question
	for i := range c.result.Questions {
		q := &c.result.Questions[i]
		if q.Def != nil && q.Def.Topic.ID == topic && (q.State == scoring.Asked || q.State == scoring.Undecided) && !q.Out && q.Low < 3 && !c.secrets.answer(q.Ref) {
			list = append(list, q)
		}
	}
	slices.SortStableFunc(list, func(a, b *scoring.Question) int {
		return cmp.Or(cmp.Compare(b.Def.Weight*(3-b.Low), a.Def.Weight*(3-a.Low)), cmp.Compare(a.High, b.High))
	})
	var items []paper.Item
	groups := alike(list)
	rest := len(list)
	for i, group := range first(groups, 3) {
		var refs []string
		for _, q := range group {
			refs = append(refs, q.Ref)
		}
		rest -= len(group)
		spans := append(narrow(c.standing(group[0])), c.small("  "))
		spans = append(append(spans, c.refLinks(refs)...), c.small("  "+group[0].Def.Question))
		if i == 2 && rest > 0 {
			spans = append(spans, c.note(fmt.Sprintf("  And %d more below level 3 or open.", rest)))
		}
		items = append(items, paper.Item{Spans: spans})
	}
	return items
}

// alike puts the answers to one question that stand alike together, in the order of the first of each.
func alike(list []*scoring.Question) [][]*scoring.Question {
	type stands struct {
		criterion string
		low, high int
		answered  bool
	}
	return grouped(list, func(q *scoring.Question) stands { return stands{q.Criterion, q.Low, q.High, q.Answered} })
}

// standing is where an answer stands, with its sign.
func (c *canvas) standing(q *scoring.Question) []paper.Span {
	switch {
	case c.secrets.answer(q.Ref):
		return []paper.Span{c.txt("withheld as confidential")}
	case q.Out:
		return []paper.Span{sign(paper.SignNotApplicable, bodySize), c.txt(nbsp + "not applicable")}
	case q.Low == q.High:
		return []paper.Span{sign(paper.LevelSign(q.Low), bodySize), c.txt(nbsp + "level" + nbsp + itoa(q.Low))}
	case !q.Answered:
		return []paper.Span{sign(paper.SignUnknown, bodySize), c.txt(nbsp + "open")}
	}
	return []paper.Span{sign(paper.LevelSign(q.Low), bodySize), c.txt(nbsp + fmt.Sprintf("between level %d and"+nbsp+"%d", q.Low, q.High))}
}

// narrow sets spans in the face and size of tables.
func narrow(spans []paper.Span) []paper.Span {
	for i := range spans {
		spans[i].Style.Face, spans[i].Style.Size = paper.Narrow, cellSize
	}
	return spans
}

// topicFlags are the topic's flags that are raised, then those that are open, each once with its places.
func (c *canvas) topicFlags(topic string) []paper.Item {
	var items []paper.Item
	for _, state := range []scoring.FlagState{scoring.Raised, scoring.FlagOpen} {
		for _, list := range c.flagsThat(func(x *scoring.FlagResult) bool { return x.Topic == topic && x.State == state }) {
			x := list[0]
			items = append(items, paper.Item{Spans: []paper.Span{
				sign(flagSign(x), bodySize), c.strong(" " + scoring.SeverityWord(x.Severity) + " flag " + scoring.FlagWord(state) + ": "),
				c.link(x.Title+instanceSuffix(c.places(list)), flagAnchor(x.ID, x.Instance)),
			}})
		}
	}
	return items
}

// closedTopics lists what is not asked of this project, with its reason.
func (c *canvas) closedTopics() {
	t := paper.Table{Columns: []paper.Column{{Title: "Topic", Width: 60}, {Title: "Why it is not scored", Width: 110}}}
	for i := range c.result.Topics {
		x := &c.result.Topics[i]
		if x.Instance != "" || x.Low != nil {
			continue
		}
		t.Rows = append(t.Rows, paper.Row{Anchor: topicAnchor(x.ID), Cells: []paper.Cell{
			cell(c.bold(c.topicTitle(x.ID))), cell(c.small(c.closedBecause(x.ID))),
		}})
	}
	if len(t.Rows) == 0 {
		return
	}
	c.flow.Listed("Topics that do not apply", "closed-topics")
	c.flow.Table(t)
}

// closedBecause is the reason of a topic's first question that is not asked, or why nothing is there to ask it of.
func (c *canvas) closedBecause(topic string) string {
	for i := range c.result.Questions {
		q := &c.result.Questions[i]
		if q.Def != nil && q.Def.Topic.ID == topic && q.Because != "" {
			return q.Because
		}
	}
	t := c.lib.Topic(topic)
	if t == nil {
		return nothingApplies
	}
	if kind := c.lib.Instance(t.Per); kind != nil && c.input != nil {
		return cmp.Or(c.input.NoneBecause(kind), t.No, nothingApplies)
	}
	return cmp.Or(t.No, nothingApplies)
}

const nothingApplies = "Nothing in it applies to this project."

// nbsp holds a sign and its word, a number and its unit, together.
const nbsp = "\u00A0"
