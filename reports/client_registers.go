package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// measuresChapter prints each number with its working.
func (c *canvas) measuresChapter() {
	f := c.flow
	f.Follow("Measures", "Measures, with their working", "measures")
	c.para("Only the arithmetic is checked. A measure enters no topic's score; it is held against the clauses and answers that name it. One outside its credible range is marked and counts all the same.")
	t := paper.Table{Columns: []paper.Column{
		{Title: "Measure", Width: 44},
		{Title: "Value", Width: 30, Right: true},
		{Title: "Working, and inputs as stated", Width: 60},
		{Title: "Definition's source", Width: 36},
	}}
	var missing []*scoring.MeasureResult
	for i := range c.result.Measures {
		m := &c.result.Measures[i]
		switch {
		case !m.Asked:
		case m.Value == nil && len(m.Inputs) == 0 && m.Warning != "withheld as confidential":
			missing = append(missing, m)
		default:
			t.Rows = append(t.Rows, c.measureRow(m))
		}
	}
	if len(t.Rows) == 0 {
		c.para("No number was entered.")
	}
	f.Table(t)
	for i := range c.result.Measures { // those without a row of their own; the first anchor of a name stands
		f.Anchor(measureAnchor(c.result.Measures[i].ID, c.result.Measures[i].Instance))
	}
	if len(missing) > 0 {
		f.Para(c.strong("Asked, and not given: "), c.txt(sentence(c.measureNames(missing))))
	}
}

// measureNames names measures, each once with its places.
func (c *canvas) measureNames(list []*scoring.MeasureResult) string {
	var texts []string
	for _, same := range grouped(list, func(m *scoring.MeasureResult) string { return m.ID }) {
		var slugs []string
		for _, m := range same {
			slugs = append(slugs, m.Instance)
		}
		texts = append(texts, c.measureTitle(same[0].ID)+instanceSuffix(listed(c.instanceNames(slugs))))
	}
	return strings.Join(texts, "; ")
}

func instanceSuffix(name string) string {
	if name == "" {
		return ""
	}
	return " (" + name + ")"
}

func (d *Document) measureTitle(id string) string {
	if m := d.lib.Measure(id); m != nil {
		return m.Title
	}
	return id
}

func (c *canvas) measureRow(m *scoring.MeasureResult) paper.Row {
	def := c.lib.Measure(m.ID)
	name := []paper.Span{c.bold(c.measureTitle(m.ID)), c.note("\n" + refOf(m.ID, m.Instance))}
	value := []paper.Span{c.small("unknown")}
	if m.Value != nil {
		value = []paper.Span{c.bold(figure(*m.Value)), c.small("\n" + m.Unit)}
	}
	working := []paper.Span{c.small(m.Working)}
	if def != nil {
		for _, input := range def.Inputs {
			if v, ok := m.Inputs[input.ID]; ok {
				working = append(working, c.note(fmt.Sprintf("\n%s: %s %s%s", input.ID, decimal(v), input.Unit, c.inputAuthor(m, input.ID))))
			}
		}
	}
	if m.Warning != "" {
		working = append(working, c.bold("\n"+sentence(scoring.Capital(m.Warning))))
	}
	source := []paper.Span{}
	if def != nil {
		source = append(source, c.note(def.Source), c.note("\n"+scoring.ConfidenceWord(def.Confidence)))
	}
	return paper.Row{Anchor: measureAnchor(m.ID, m.Instance), Cells: []paper.Cell{cell(name...), cell(value...), cell(working...), cell(source...)}}
}

// inputAuthor says who gave a number, and in which unit where that differs.
func (c *canvas) inputAuthor(m *scoring.MeasureResult, input string) string {
	heads := c.state.Input(m.ID, input, m.Instance)
	if len(heads) == 0 {
		return ""
	}
	h := heads[len(heads)-1]
	text := ", " + h.By + " " + day(h.At)
	if h.Unit != "" {
		text = fmt.Sprintf(", given as %s %s%s", decimal(h.Value), h.Unit, text)
	}
	return text
}

// evidenceChapter is the register: what each item is, whose it is, how old, and what rests on it.
func (c *canvas) evidenceChapter() {
	f := c.flow
	f.Follow("Evidence register", "Evidence register", "evidence")
	items := c.state.AllEvidence()
	c.para("An item counts for an answer once somebody in the role of assessor or reviewer has read it, for the right place, in date and up to the level it was linked to. The hash is of the file as it was when it was entered.")
	t := paper.Table{Columns: []paper.Column{
		{Title: "Item", Width: 56},
		{Title: "Date, period, standing", Width: 38},
		{Title: "What rests on it", Width: 76},
	}}
	withheld := 0
	for _, ev := range items {
		if c.secrets.evidence(ev.ID) {
			withheld++
			continue
		}
		t.Rows = append(t.Rows, c.evidenceRow(ev))
	}
	if len(t.Rows) == 0 {
		c.para("No evidence was entered.")
	}
	f.Table(t)
	if withheld > 0 {
		c.para("Withheld as confidential: " + scoring.Count(withheld, "item") + ", listed under Fingerprint and inputs.")
	}
}

func (c *canvas) evidenceRow(ev *assessment.Evidence) paper.Row {
	item := []paper.Span{
		c.bold(ev.ID), c.small("  " + orDash(ev.Title)),
		c.note(fmt.Sprintf("\n%s, author: %s; entered by %s, %s", scoring.Capital(scoring.EvidenceWord(ev.Kind)), authorWord(ev.Author), ev.By, roleWord(ev.Role))),
	}
	if ev.File != "" {
		item = append(item, c.note("\n"+ev.File))
	}
	if ev.URL != "" {
		link := c.note("\n" + ev.URL)
		link.Target, link.Style.Color = ev.URL, c.accent
		item = append(item, link)
	}
	if ev.SHA256 != "" {
		item = append(item, c.note("\nSHA-256 "+shortHash(ev.SHA256)))
	} else {
		item = append(item, c.note("; no file, no hash"))
	}
	if ev.Note != "" {
		item = append(item, c.note("\n"+ev.Note))
	}
	return paper.Row{Anchor: evidenceAnchor(ev.ID), Cells: []paper.Cell{cell(item...), cell(c.evidenceDates(ev)...), cell(c.rests(ev.ID)...)}}
}

// evidenceDates are an item's days and how it stands on the day of assessment.
func (c *canvas) evidenceDates(ev *assessment.Evidence) []paper.Span {
	spans := []paper.Span{c.small("dated " + orDash(ev.Date.String()))}
	if ev.PeriodStart != 0 || ev.PeriodEnd != 0 {
		spans = append(spans, c.small("\ncovers "+orDash(ev.PeriodStart.String())+" to "+orDash(ev.PeriodEnd.String())))
	}
	if ev.Expires != 0 {
		spans = append(spans, c.small("\nexpires "+ev.Expires.String()))
	}
	for _, x := range c.result.Evidence {
		if x.ID == ev.ID {
			text := map[string]string{
				"in_date": "in date, read", "expired": "expired", "not_read": "not read by an assessor",
				"dated_ahead": "dated after the day of assessment", "too_old": "too old for a question that rests on it",
			}[x.State]
			if x.Age != nil {
				text += fmt.Sprintf(", %s old", scoring.Count(*x.Age, "month"))
			}
			spans = append(spans, c.bold("\n"+text))
		}
	}
	return spans
}

// rests lists what an item is linked to, grouped by what it does there; the pages stand with the answers.
func (c *canvas) rests(id string) []paper.Span {
	var words []string
	by := map[string][]string{}
	for _, key := range c.state.Rests(id) {
		if c.secrets[key] {
			continue
		}
		for _, l := range c.state.LinksOf(key) {
			if l.Evidence == id {
				word := restWord(key, l)
				if by[word] == nil {
					words = append(words, word)
				}
				by[word] = append(by[word], key)
			}
		}
	}
	if len(words) == 0 {
		return []paper.Span{c.note("nothing")}
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Compare(b, a) }) // the highest level first
	var spans []paper.Span
	for i, word := range words {
		if i > 0 {
			spans = append(spans, c.note("\n"))
		}
		spans = append(spans, c.note(word+": "))
		spans = append(spans, c.keyNames(by[word])...)
	}
	return spans
}

// keyNames are links to keys: answers by their ref, facts by their question, inputs by their measure's title, once.
func (c *canvas) keyNames(keys []string) []paper.Span {
	var spans []paper.Span
	seen := map[string]bool{}
	for _, key := range keys {
		link := c.keyLink(key)
		if kind, rest := assessment.SplitKey(key); kind == "input" {
			m, _ := assessment.InputOf(rest)
			link.Text, link.Target = c.measureTitle(m.ID)+instanceSuffix(c.instance(m.Instance)), c.to(c.measureAt(m.ID, m.Instance))
		}
		if seen[link.Text] {
			continue
		}
		seen[link.Text] = true
		lead := ", "
		if kind, _ := assessment.SplitKey(key); kind != "level" {
			lead = "; "
		}
		if len(spans) > 0 {
			spans = append(spans, c.note(lead))
		}
		link.Style = paper.Style{Face: paper.Narrow, Size: noteSize, Color: c.accent}
		spans = append(spans, link)
	}
	return spans
}

// restWord says what evidence does to whatever stands under a key.
func restWord(key string, l assessment.Link) string {
	l.Page = ""
	kind, _ := assessment.SplitKey(key)
	if kind == "level" {
		return linkWord(&l)
	}
	return kind + "s, " + linkTo(&l, "")
}

// linkWord says what evidence does to an answer.
func linkWord(l *assessment.Link) string {
	level := " " + itoa(l.Level)
	if l.Relation == assessment.Contradicts {
		level = " above " + itoa(l.Level)
	}
	return linkTo(l, level)
}

// linkHere is [linkWord] beside the answer, where the register has the reader's name.
func linkHere(l *assessment.Link) string {
	text := linkWord(l)
	if l.Read {
		return strings.TrimSuffix(text, " by "+l.By)
	}
	return text
}

// pageText is a place in a document: "p. 12" for a bare number, anything else as it was typed.
func pageText(page string) string {
	if page[0] >= '0' && page[0] <= '9' {
		return "p. " + page
	}
	return page
}

// linkTo says what evidence does, where, and who has read it. Only answers have levels.
func linkTo(l *assessment.Link, level string) string {
	text := "context"
	if l.Relation == assessment.Supports || l.Relation == assessment.Contradicts {
		text = string(l.Relation) + level
	}
	if l.Page != "" {
		text += ", " + pageText(l.Page)
	}
	if l.Read {
		return text + ", read by " + l.By
	}
	return text + ", not read"
}
