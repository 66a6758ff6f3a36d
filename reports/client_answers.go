package reports

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// answersChapter is the appendix where every question stands with its answers, comments, evidence and history, or with
// the reason why it is not asked. Every figure of the report leads here.
func (c *canvas) answersChapter() {
	f := c.flow
	f.Follow("Appendix: every answer", "Every question and its answer", "answers")
	c.para("Topic by topic, each question once, with the clauses that read it. Below it stands, place by place, the level with its words, who gave it and when, the comment, the evidence (its title once in a topic, its reader in the register), and the flags that read it. Questions that are not asked anywhere stand at the end of their topic, with the reason.")
	for _, topic := range c.askedTopics() {
		f.Need(headingRoom + questionRoom)
		f.Heading(1, c.topicTitle(topic.id), "answers:"+topic.id)
		c.named = map[string]bool{}
		var closed []*scoring.Question
		for _, list := range topic.questions {
			if !slices.ContainsFunc(list, isOpen) {
				closed = append(closed, list...)
				continue
			}
			c.questionPart(list)
		}
		c.closedQuestions(closed)
	}
}

// askedTopic is a topic with its questions, each at all its places.
type askedTopic struct {
	id        string
	questions [][]*scoring.Question
}

// askedTopics groups the questions of the result, in its order.
func (c *canvas) askedTopics() []*askedTopic {
	var out []*askedTopic
	topics, at := map[string]*askedTopic{}, map[string]int{}
	for i := range c.result.Questions {
		q := &c.result.Questions[i]
		if q.Def == nil {
			continue
		}
		t := topics[q.Def.Topic.ID]
		if t == nil {
			t = &askedTopic{id: q.Def.Topic.ID}
			topics[t.id] = t
			out = append(out, t)
		}
		n, ok := at[q.Criterion]
		if !ok {
			n = len(t.questions)
			at[q.Criterion] = n
			t.questions = append(t.questions, nil)
		}
		t.questions[n] = append(t.questions[n], q)
	}
	return out
}

// isOpen says whether a question is asked, or not yet due.
func isOpen(q *scoring.Question) bool {
	return q.State != scoring.Closed && q.State != scoring.RetiredOut
}

const (
	answerIndent = 26.0 // of questions and answers, beside their refs and places
	questionRoom = 15.0 // what a question takes with the beginning of its first answer
)

// beside sets a paragraph of an answer.
func (c *canvas) beside(below float64, spans ...paper.Span) {
	c.flow.ParaAt(paper.Left+answerIndent, paper.Width-answerIndent, below, spans...)
}

// questionPart sets one question with its answers at all places.
func (c *canvas) questionPart(list []*scoring.Question) {
	f, def := c.flow, list[0].Def
	f.Skip(0.6)
	f.Need(questionRoom)
	f.Pen().Line(paper.Left, f.Y(), paper.Right, f.Y(), 0.15, paper.Rule)
	f.Skip(0.7)
	f.Pen().TextBox(paper.Left, f.Y(), answerIndent-2, c.bold(def.ID), c.note(fmt.Sprintf("  weight %d", def.Weight)))
	c.beside(0.3, append([]paper.Span{c.bold(def.Question)}, c.readers(list[0])...)...)
	said := map[int]bool{} // the levels whose words stand already
	for _, same := range grouped(list, func(q *scoring.Question) string { return placeOf(q.Instance) }) {
		c.answer(same, said)
	}
}

// answer sets the answer at one place, or at all that nobody described, where none can be given; with the words of its
// level where they do not stand above.
func (c *canvas) answer(same []*scoring.Question, said map[int]bool) {
	f, q := c.flow, same[0]
	f.Need(9)
	var slugs, refs []string
	for _, x := range same {
		f.Anchor(answerAnchor(x.Ref))
		slugs, refs = append(slugs, x.Instance), append(refs, x.Ref)
	}
	y, page := f.Y(), c.book.PageCount()
	if q.Instance == "" {
		c.answerBody(q, said)
		return
	}
	height := f.Pen().TextBox(paper.Left, y, answerIndent-2, c.bold(fewRefs(refs)[0]))
	c.answerBody(q, said)
	if c.book.PageCount() != page {
		return
	}
	if f.Y() > y+height+3 { // there is room for the name below the ref
		height += f.Pen().TextBox(paper.Left, y+height, answerIndent-2, c.note(listed(c.instanceNames(slugs))))
	}
	f.Move(max(f.Y(), y+height))
}

func (c *canvas) answerBody(q *scoring.Question, said map[int]bool) {
	const below = 0.5
	if c.secrets.answer(q.Ref) {
		c.beside(below, c.small("Withheld as confidential. The figures count it."))
		return
	}
	if !isOpen(q) {
		c.beside(below, c.note("Not asked: "+sentence(scoring.LowerFirst(orDash(q.Because)))+c.keptAnswer(q)))
		return
	}
	a := c.state.Answer(q.Key)
	spans := c.answerSpans(q, a, said)
	if notes := c.answerNotes(q); notes != "" {
		spans = append(spans, c.small("  "+notes))
	}
	spans = append(spans, c.small("  "))
	if a != nil {
		spans = append(spans, c.answerHistory(a)...)
	}
	c.beside(below, append(spans, c.flagReaders(q)...)...)
}

// keptAnswer says that an answer to a question that is no longer asked is not lost.
func (c *canvas) keptAnswer(q *scoring.Question) string {
	if a := c.state.Answer(q.Key); a != nil && len(a.Heads) > 0 && !c.secrets.answer(q.Ref) {
		return "  An answer given before is kept and not counted."
	}
	return ""
}

// answerSpans is the answer in the words of its level.
func (c *canvas) answerSpans(q *scoring.Question, a *assessment.Answer, said map[int]bool) []paper.Span {
	if a == nil || len(a.Heads) == 0 {
		return []paper.Span{sign(paper.SignOpen, cellSize), c.bold(" Not answered.")}
	}
	var spans []paper.Span
	for i, h := range a.Heads {
		if i > 0 {
			spans = append(spans, c.small("\n"))
		}
		spans = append(spans, c.headSpans(q, &h, said)...)
	}
	return spans
}

func (c *canvas) headSpans(q *scoring.Question, h *assessment.AnswerHead, said map[int]bool) []paper.Span {
	who := c.note(fmt.Sprintf("  %s, %s, %s", h.By, roleWord(h.Role), day(h.At)))
	switch h.Kind {
	case assessment.Given:
		level := min(max(h.Level, 0), 3)
		words := q.Def.Levels[level]
		if said[level] {
			words = "In the same words."
		}
		said[level] = true
		spans := []paper.Span{sign(paper.LevelSign(level), cellSize), c.bold(fmt.Sprintf(" Level %d. ", level)), c.small(words), who}
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
		parts = append(parts, "Not yet due: "+sentence(scoring.LowerFirst(q.Because)))
	}
	if q.State == scoring.Undecided {
		text := "Asked because a fact is unset: " + sentence(scoring.LowerFirst(q.Because))
		parts = append(parts, text)
	}
	for _, n := range q.Notes {
		parts = append(parts, sentence(scoring.Capital(noteWord(n))))
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

// answerHistory is comment, reviews and evidence, run together.
func (c *canvas) answerHistory(a *assessment.Answer) []paper.Span {
	var spans []paper.Span
	if a.Comment != "" {
		spans = append(spans, c.bold("Comment: "), c.small(sentence(a.Comment)+"  "))
	}
	for _, h := range a.Heads {
		for _, r := range h.Agreed {
			spans = append(spans, c.small("Agreed by "+r.By+", "+roleWord(r.Role)+", "+day(r.At)+".  "))
		}
		for _, r := range h.Challenged {
			spans = append(spans, c.small(challengeText(&r)+"  "))
		}
	}
	for _, l := range a.Links {
		if c.secrets.evidence(l.Evidence) {
			spans = append(spans, c.small("Evidence withheld as confidential.  "))
			continue
		}
		title := ""
		if ev := c.state.Evidence(l.Evidence); ev != nil && !c.named[ev.ID] {
			title, c.named[ev.ID] = " "+ev.Title, true
		}
		spans = append(spans, c.smallLink(l.Evidence, evidenceAnchor(l.Evidence)), c.small(title+": "+linkHere(&l)+c.idle(assessment.LevelKey(a.Ref), l)+".  "))
	}
	if a.Marked {
		spans = append(spans, c.small("Marked for review.  "))
	}
	return spans
}

// idle says why what is read to support an answer documents nothing.
func (c *canvas) idle(key string, l assessment.Link) string {
	if c.input == nil || !l.Read {
		return ""
	}
	if why := c.input.Idle(key, l); why != "" {
		return ", which does not count: " + why
	}
	return ""
}

// readers lists the clauses that read a question.
func (c *canvas) readers(q *scoring.Question) []paper.Span {
	var spans []paper.Span
	clauses, _ := c.lib.ServedBy(q.Criterion)
	for _, x := range clauses {
		if !c.clauses[x.ID()] {
			continue
		}
		lead := ", "
		if len(spans) == 0 {
			lead = "  Read by "
		}
		spans = append(spans, c.note(lead), c.clauseLink(x.ID()))
	}
	return spans
}

// flagReaders lists the flags that read an answer, and how they stand.
func (c *canvas) flagReaders(q *scoring.Question) []paper.Span {
	var spans []paper.Span
	_, flags := c.lib.ServedBy(q.Criterion)
	for _, f := range flags {
		x := c.flagAt(f.ID, q.Instance)
		if x == nil {
			continue
		}
		lead := ", "
		if len(spans) == 0 {
			lead = "Flags: "
		}
		link := c.note(f.ID + " " + scoring.FlagWord(x.State))
		link.Target, link.Style.Color = flagAnchor(x.ID, x.Instance), c.accent
		spans = append(spans, c.note(lead), link)
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
	t := paper.Table{Columns: []paper.Column{{Title: "Not asked", Width: 30}, {Title: "Question", Width: 140}}}
	for _, same := range grouped(list, func(q *scoring.Question) string { return q.Because }) {
		t.Rows = append(t.Rows, c.leader(orDash(same[0].Because)))
		t.Rows = append(t.Rows, c.closedRows(same)...)
	}
	f.Skip(2)
	f.Table(t)
}

// closedRows names each question once, with the places where the reason holds.
func (c *canvas) closedRows(list []*scoring.Question) []paper.Row {
	var rows []paper.Row
	for _, same := range grouped(list, func(q *scoring.Question) string { return q.Criterion }) {
		var refs, anchors []string
		note := ""
		for _, q := range same {
			anchors = append(anchors, answerAnchor(q.Ref))
			if q.Instance != "" {
				refs = append(refs, q.Ref)
			}
			note += c.keptAnswer(q)
		}
		if len(refs) > 0 {
			note = "  " + listed(fewRefs(refs)) + note
		}
		rows = append(rows, paper.Row{Also: anchors, Cells: []paper.Cell{
			cell(c.small(same[0].Criterion)), cell(c.small(same[0].Def.Question), c.note(note)),
		}})
	}
	return rows
}

// challengeText is a reviewer's dispute of an answer in a sentence.
func challengeText(r *assessment.Challenge) string {
	text := "Challenged by " + r.By + ", " + roleWord(r.Role) + ", " + day(r.At)
	if r.Level >= 0 {
		text += ", who reads level " + itoa(r.Level)
	}
	if r.Note != "" {
		text += ": " + r.Note
	}
	return sentence(text)
}
