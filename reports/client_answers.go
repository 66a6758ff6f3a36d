package reports

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// answersChapter is the appendix where every question stands with its answer, comment, evidence and history, or with
// the reason why it is not asked. Every figure of the report leads here.
func (c *canvas) answersChapter() {
	f := c.flow
	f.Chapter("Appendix: every answer", "Every question and its answer", "answers")
	c.para("Topic by topic, and within a topic instance by instance. Below each question stands the level with its words, who gave it and when, the comment, the evidence, and the clauses and flags that read it. Questions that are not asked stand at the end of their topic, with the reason.")
	topic, instance := "", ""
	var closed []*scoring.Question
	for i := range c.result.Questions {
		q := &c.result.Questions[i]
		if q.Def == nil {
			continue
		}
		if id := q.Def.Topic.ID; id != topic || q.Instance != instance {
			c.closedQuestions(closed)
			closed = closed[:0]
			if id != topic {
				f.Heading(1, q.Def.Topic.Title, "answers:"+id)
			}
			if q.Instance != "" {
				f.Heading(2, c.instance(q.Instance), "answers:"+id+"@"+q.Instance)
			}
			topic, instance = id, q.Instance
		}
		if q.State == scoring.Closed || q.State == scoring.RetiredOut {
			closed = append(closed, q)
			continue
		}
		c.answer(q)
	}
	c.closedQuestions(closed)
}

// answer sets one question.
func (c *canvas) answer(q *scoring.Question) {
	f := c.flow
	f.Need(22)
	f.Skip(1.2)
	f.Anchor(answerAnchor(q.Ref))
	const indent = 28.0
	y := f.Y()
	f.Pen().Line(paper.Left, y, paper.Right, y, 0.15, paper.Rule)
	f.Skip(0.8)
	y = f.Y()
	f.Pen().TextBox(paper.Left, y, indent-3, c.bold(q.Ref), c.note(fmt.Sprintf("\nweight %d", q.Def.Weight)))
	at := func(below float64, spans ...paper.Span) {
		f.ParaAt(paper.Left+indent, paper.Width-indent, below, spans...)
	}
	question := c.txt(q.Def.Question)
	question.Style.Face = paper.Medium
	at(0.6, question)
	a := c.state.Answer(q.Key)
	if c.secrets.answer(q.Ref) {
		at(0.8, c.small("Withheld as confidential. The figures count it."))
		return
	}
	at(0.6, c.answerSpans(q, a)...)
	if notes := c.answerNotes(q); notes != "" {
		at(0.6, c.small(notes))
	}
	if a != nil {
		c.answerHistory(a, at)
	}
	if spans := c.readers(q); len(spans) > 0 {
		at(0.8, spans...)
	}
	// Never less than the ref beside the question takes.
	if f.Y() < y+8.5 && f.Y() > y {
		f.Move(y + 8.5)
	}
}

// answerSpans is the answer in the words of its level.
func (c *canvas) answerSpans(q *scoring.Question, a *assessment.Answer) []paper.Span {
	if a == nil || len(a.Heads) == 0 {
		return []paper.Span{sign(paper.SignOpen, cellSize), c.bold(" Not answered.")}
	}
	var spans []paper.Span
	for i, h := range a.Heads {
		if i > 0 {
			spans = append(spans, c.small("\n"))
		}
		spans = append(spans, c.headSpans(q, &h)...)
	}
	return spans
}

func (c *canvas) headSpans(q *scoring.Question, h *assessment.AnswerHead) []paper.Span {
	who := c.note(fmt.Sprintf("  %s, %s, %s", h.By, roleWord(h.Role), day(h.At)))
	switch h.Kind {
	case assessment.Given:
		level := min(max(h.Level, 0), 3)
		spans := []paper.Span{sign(paper.LevelSign(level), cellSize), c.bold(fmt.Sprintf(" Level %d. ", level)), c.small(q.Def.Levels[level]), who}
		if counts(q) {
			spans = append(spans, c.note(fmt.Sprintf("; documented to %d, verified to %d", q.Documented, q.Verified)))
		}
		return spans
	case assessment.Unknown:
		return []paper.Span{sign(paper.SignUnknown, cellSize), c.bold(" Unknown."), who}
	case assessment.NotApplicable:
		return []paper.Span{sign(paper.SignNotApplicable, cellSize), c.bold(" Not applicable. "), c.small(sentence(h.Because)), who}
	}
	return []paper.Span{sign(paper.SignOpen, cellSize), c.bold(" Withdrawn."), who}
}

// answerNotes says how the answer counts where that is not plain from its level.
func (c *canvas) answerNotes(q *scoring.Question) string {
	var parts []string
	if q.State == scoring.NotDue {
		parts = append(parts, "Not yet due: "+sentence(lowerFirst(q.Because)))
	}
	if q.State == scoring.Undecided {
		text := "Asked because a fact is unset: " + sentence(lowerFirst(q.Because))
		parts = append(parts, text)
	}
	for _, n := range q.Notes {
		parts = append(parts, sentence(sentenceCase(noteWord(n))))
	}
	if counts(q) && q.Low != q.High {
		parts = append(parts, fmt.Sprintf("Counts as %d to %d.", q.Low, q.High))
	}
	return strings.Join(parts, " ")
}

// counts says whether an answer is given and enters the figures.
func counts(q *scoring.Question) bool {
	return (q.State == scoring.Asked || q.State == scoring.Undecided) && !q.Out && q.Answered
}

// answerHistory sets comment, reviews and evidence.
func (c *canvas) answerHistory(a *assessment.Answer, at func(float64, ...paper.Span)) {
	if a.Comment != "" {
		at(0.6, c.bold("Comment: "), c.small(a.Comment))
	}
	for _, h := range a.Heads {
		for _, r := range h.Agreed {
			at(0.4, c.small("Agreed by "+r.By+", "+roleWord(r.Role)+", "+day(r.At)+"."))
		}
		for _, r := range h.Challenged {
			text := "Challenged by " + r.By + ", " + roleWord(r.Role) + ", " + day(r.At)
			if r.Level >= 0 {
				text += ", who reads level " + itoa(r.Level)
			}
			if r.Note != "" {
				text += ": " + r.Note
			}
			at(0.4, c.small(sentence(text)))
		}
	}
	for _, l := range a.Links {
		if c.secrets.evidence(l.Evidence) {
			at(0.4, c.small("Evidence withheld as confidential."))
			continue
		}
		title := ""
		if ev := c.state.Evidence(l.Evidence); ev != nil {
			title = "  " + ev.Title
		}
		at(0.4, c.smallLink(l.Evidence, evidenceAnchor(l.Evidence)), c.small(title+": "+linkWord(&l)+"."))
	}
	if a.Marked {
		at(0.4, c.small("Marked for review."))
	}
}

// readers lists the clauses and flags that read an answer.
func (c *canvas) readers(q *scoring.Question) []paper.Span {
	var spans []paper.Span
	clauses, flags := c.lib.ServedBy(q.Criterion)
	for _, x := range clauses {
		if !c.clauses[x.ID()] {
			continue
		}
		if len(spans) > 0 {
			spans = append(spans, c.note(",  "))
		}
		spans = append(spans, c.clauseLink(x.ID()))
	}
	for _, f := range flags {
		if x := c.flagAt(f.ID, q.Instance); x != nil {
			link := c.note(f.ID + " " + flagWord(x))
			link.Target, link.Style.Color = flagAnchor(x.ID, x.Instance), c.accent
			if len(spans) > 0 {
				spans = append(spans, c.note(",  "))
			}
			spans = append(spans, link)
		}
	}
	if len(spans) > 0 {
		spans = append([]paper.Span{c.note("Read by: ")}, spans...)
	}
	return spans
}

// flagAt finds a flag's result at an instance, or at the project or the only place it stands.
func (c *canvas) flagAt(id, instance string) *scoring.FlagResult {
	var found *scoring.FlagResult
	for i := range c.result.Flags {
		x := &c.result.Flags[i]
		if x.ID == id && (x.Instance == instance || found == nil) {
			found = x
			if x.Instance == instance {
				break
			}
		}
	}
	return found
}

// closedQuestions lists, at the end of a topic, what is not asked and why, grouped by reason.
func (c *canvas) closedQuestions(list []*scoring.Question) {
	if len(list) == 0 {
		return
	}
	f := c.flow
	var reasons []string
	by := map[string][]*scoring.Question{}
	for _, q := range list {
		if by[q.Because] == nil {
			reasons = append(reasons, q.Because)
		}
		by[q.Because] = append(by[q.Because], q)
	}
	t := paper.Table{Columns: []paper.Column{{Title: "Not asked", Width: 28}, {Title: "Question", Width: 142}}}
	for _, why := range reasons {
		t.Rows = append(t.Rows, c.leader(orDash(why)))
		for _, q := range by[why] {
			spans := []paper.Span{c.small(q.Def.Question)}
			if a := c.state.Answer(q.Key); a != nil && len(a.Heads) > 0 && !c.secrets.answer(q.Ref) {
				spans = append(spans, c.note("  An answer given before is kept and not counted."))
			}
			t.Rows = append(t.Rows, paper.Row{Anchor: answerAnchor(q.Ref), Cells: []paper.Cell{cell(c.small(q.Ref)), cell(spans...)}})
		}
	}
	f.Skip(2)
	f.Table(t)
}
