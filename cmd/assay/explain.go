package main

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/scoring"
)

// explainer traces one id of a result down to answers and evidence.
type explainer struct {
	*app
	*scored
	format string
}

// explain finds what an id means: a question, a framework, a clause, a flag, a measure, a topic, a pillar, or the
// category, in that order.
func (x explainer) explain(id string) error {
	var found []any
	take := func(match bool, v any, show func()) {
		if match {
			found = append(found, v)
			if x.format == "text" {
				show()
			}
		}
	}
	ref := assessment.ParseRef(id)
	is := func(have, instance string) bool {
		return have == ref.ID && (ref.Instance == "" || instance == ref.Instance)
	}
	for i := range x.result.Questions {
		q := &x.result.Questions[i]
		take(is(q.Criterion, q.Instance), q, func() { x.question(q) })
	}
	for i := range x.result.Sets {
		s := &x.result.Sets[i]
		take(is(s.ID, s.Instance), s, func() { x.set(s) })
		for k := range s.Clauses {
			c := &s.Clauses[k]
			take(is(s.ID+":"+c.Ref, c.Instance), c, func() { x.clause(s.ID, c) })
		}
	}
	for i := range x.result.Flags {
		f := &x.result.Flags[i]
		take(is(f.ID, f.Instance), f, func() { x.flag(f) })
	}
	for i := range x.result.Measures {
		m := &x.result.Measures[i]
		take(is(m.ID, m.Instance), m, func() { x.measure(m) })
	}
	for i := range x.result.Topics {
		t := &x.result.Topics[i]
		take(is(t.ID, t.Instance), t, func() { x.topic(t) })
	}
	for i := range x.result.Pillars {
		p := &x.result.Pillars[i]
		take(is(string(p.ID), ""), p, func() { x.pillar(p) })
	}
	take(id == "category", &x.result.Category, x.category)
	switch {
	case len(found) == 0:
		return &usageError{text: "nothing in this result is called " + id, hint: nearAny(x.lib, ref.ID)}
	case x.format == "json":
		return x.printJSON(found)
	}
	return nil
}

func (x explainer) question(q *scoring.Question) {
	x.printf("%s  %s\n", q.Ref, q.Def.Question)
	x.field("state", word(q.State))
	x.field("because", q.Because)
	x.field("settle", strings.Join(q.Settle, ", "))
	if answer := x.state.Answer(q.Key); answer != nil {
		for _, h := range answer.Heads {
			x.field("answer", fmt.Sprintf("%s by %s (%s), %s%s", replyText(&h), clean(h.By), h.Role, h.At, carriedBy(h.Head)))
			for _, by := range h.Agreed {
				x.field("agreed", clean(by.By))
			}
			for _, c := range h.Challenged {
				x.field("challenged", clean(c.By+": "+c.Note))
			}
		}
		x.field("comment", clean(answer.Comment))
		for _, l := range answer.Links {
			x.field("evidence", linkText(x.state, l))
		}
	}
	x.field("counts as", fmt.Sprintf("%d to %d claimed, %d documented, %d verified", q.Low, q.High, q.Documented, q.Verified))
	x.field("notes", word(strings.Join(q.Notes, ", ")))
	x.field("weight", fmt.Sprintf("%.1f %% of the overall score", q.Weight*100))
	clauses, flags := x.lib.ServedBy(q.Criterion)
	for _, c := range clauses {
		x.field("serves", c.ID()+"  "+c.Title)
	}
	for _, f := range flags {
		x.field("bears", f.ID+"  "+f.Title)
	}
}

// replyText is one version of an answer in words.
func replyText(h *assessment.AnswerHead) string {
	switch h.Kind {
	case assessment.Given:
		return fmt.Sprint(h.Level)
	case assessment.NotApplicable:
		return "not applicable: " + clean(h.Because)
	case assessment.Unknown:
		return "unknown"
	}
	return "withdrawn"
}

func linkText(st *assessment.State, l assessment.Link) string {
	title := ""
	if e := st.Evidence(l.Evidence); e != nil {
		title = " " + clean(e.Title)
	}
	text := fmt.Sprintf("%s%s: %s", l.Evidence, title, l.Relation)
	if l.Relation != assessment.Context {
		text += fmt.Sprintf(" %d", l.Level)
	}
	if !l.Read {
		text += ", not read"
	}
	return text
}

func (x explainer) set(s *scoring.SetResult) {
	x.printf("%s  %s\n", s.ID, clean(s.Says))
	x.field("scope", s.InScope+" "+clean(s.Because))
	for _, cause := range s.NoLevelBecause {
		x.field("no level", clean(cause))
	}
	for _, c := range s.Clauses {
		x.printf("  %-14s %-15s %s%s\n", c.Ref, c.Status, c.Clause.Title, at(c.Instance))
	}
}

func (x explainer) clause(set string, c *scoring.ClauseResult) {
	x.printf("%s:%s  %s%s\n", set, c.Ref, c.Clause.Title, at(c.Instance))
	x.field("status", word(c.Status))
	x.field("degree", fmt.Sprintf("%d to %d claimed, %d documented, %d verified", c.Degree[0], c.Degree[1], c.Documented, c.Verified))
	x.field("force", c.When)
	x.field("bearer", c.Bearer)
	x.field("because", clean(c.Because))
	x.needs(*c.Needs, 1)
	x.field("not asked", c.Clause.Gap)
	x.field("source", fmt.Sprintf("%s (%s)", c.Clause.Source, c.Clause.Confidence))
}

// needs prints the tree of what a clause asks, each leaf with what it found.
func (x explainer) needs(n scoring.NeedResult, depth int) {
	indent := strings.Repeat("  ", depth)
	for _, group := range []struct {
		word string
		list []scoring.NeedResult
	}{{"all of", n.All}, {"any of", n.Any}} {
		if len(group.list) == 0 {
			continue
		}
		x.printf("%s%s\n", indent, group.word)
		for _, one := range group.list {
			x.needs(one, depth+1)
		}
	}
	if text := leafText(n); text != "" {
		x.printf("%s%s\n", indent, text)
	}
}

func leafText(n scoring.NeedResult) string {
	found := fmt.Sprintf(": degree %d to %d", n.Degree[0], n.Degree[1])
	if n.Out != "" {
		found = ": " + word(n.Out)
	}
	switch {
	case n.Criterion != "":
		has := ""
		if n.Has != nil {
			has = fmt.Sprintf(", has %d to %d", n.Has[0], n.Has[1])
		}
		return fmt.Sprintf("%s at %d%s%s", assessment.Ref{ID: n.Criterion, Instance: n.Instance}, n.Level, has, found)
	case n.Measure != "":
		return fmt.Sprintf("%s %s %v%s", assessment.Ref{ID: n.Measure, Instance: n.Instance}, word(n.Op), n.Value, found)
	case n.Fact != "":
		return fmt.Sprintf("%s is %s%s", assessment.Ref{ID: n.Fact, Instance: n.Instance}, n.Is, found)
	}
	return ""
}

func (x explainer) flag(f *scoring.FlagResult) {
	x.printf("%s  %s%s\n", f.ID, f.Title, at(f.Instance))
	x.field("state", word(f.State))
	x.field("severity", string(f.Severity))
	for _, cause := range f.RaisedBy {
		x.field("raised by", clean(cause))
	}
	x.field("cleared by", f.ClearedBy)
	x.field("closes", f.Closes)
	x.field("clauses", strings.Join(f.Clauses, ", "))
}

func (x explainer) measure(m *scoring.MeasureResult) {
	value := "unknown"
	if m.Value != nil {
		value = fmt.Sprintf("%v %s", *m.Value, m.Unit)
	}
	x.printf("%s  %s%s\n", m.ID, value, at(m.Instance))
	x.field("working", m.Working)
	x.field("warning", clean(m.Warning))
}

func (x explainer) pillar(p *scoring.PillarResult) {
	x.printf("%s  %s\n", p.ID, figures(p.Figures))
	x.field("weight", percent(p.Share)+" of the overall score")
	for _, t := range x.result.Topics {
		if t.Pillar == p.ID && t.Instance == "" {
			x.printf("  %-18s materiality %d  %s\n", t.ID, t.Materiality, figures(t.Figures))
		}
	}
}

func (x explainer) category() {
	x.printf("category  %s\n", clean(x.result.Category.Text))
	for _, t := range x.result.Category.Triggers {
		x.printf("  %s  %-9s  %s%s\n", t.Category, t.State, clean(t.Title), at(t.Instance))
		x.field("   turns on", strings.Join(t.Settle, ", "))
	}
}

func (x explainer) topic(t *scoring.TopicResult) {
	x.printf("%s%s  %s\n", t.ID, at(t.Instance), figures(t.Figures))
	x.field("materiality", fmt.Sprintf("%d: %s", t.Materiality, t.Because))
	x.field("inherent", word(t.Inherent))
	x.field("residual", word(t.Residual))
	x.field("worst", t.Worst)
	x.field("answered", fmt.Sprintf("%d of %d", t.Answered, t.Asked))
}
