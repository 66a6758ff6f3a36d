package main

import (
	"fmt"
	"slices"
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

// explained is one thing that an id means, and how it is shown.
type explained struct {
	of   any
	show func()
}

// explain shows all that an id means.
func (x explainer) explain(id string) error {
	ref := assessment.ParseRef(id)
	if c := x.lib.Criterion(ref.ID); c != nil {
		ref.ID = c.ID // in an institution's library, its own question in another's place
	}
	found := x.find(ref)
	switch {
	case len(found) == 0:
		return &usageError{text: "nothing in this result is called " + id, hint: nearAny(x.lib, ref.ID)}
	case x.format == "json":
		all := make([]any, len(found))
		for i, f := range found {
			all[i] = f.of
		}
		return x.printJSON(all)
	}
	for _, f := range found {
		f.show()
	}
	return nil
}

// find lists what a ref means: questions, frameworks, clauses, flags, measures, topics, pillars, the category and the
// rating, in that order.
func (x explainer) find(ref assessment.Ref) []explained {
	r := x.result
	found := slices.Concat(
		pick(r.Questions, ref, func(q *scoring.Question) (id, at string) { return q.Criterion, q.Instance }, x.question),
		pick(r.Sets, ref, func(s *scoring.SetResult) (id, at string) { return s.ID, s.Instance }, x.set),
		x.clauses(ref),
		pick(r.Flags, ref, func(f *scoring.FlagResult) (id, at string) { return f.ID, f.Instance }, x.flag),
		pick(r.Measures, ref, func(m *scoring.MeasureResult) (id, at string) { return m.ID, m.Instance }, x.measure),
		pick(r.Topics, ref, func(t *scoring.TopicResult) (id, at string) { return t.ID, t.Instance }, x.topic),
		pick(r.Pillars, ref, func(p *scoring.PillarResult) (id, at string) { return string(p.ID), "" }, x.pillar),
	)
	if (ref == assessment.Ref{ID: "category"}) {
		found = append(found, explained{&r.Category, x.category})
	}
	if (ref == assessment.Ref{ID: "rating"}) {
		found = append(found, explained{&r.Overall, x.rating})
	}
	return found
}

// rating shows everything that keeps the rating from being given or better, which [app.printScore] cuts short.
func (x explainer) rating() {
	o := &x.result.Overall
	x.printf("rating  %s\n", ratingText(o))
	for _, reason := range o.NotRatedBecause {
		x.field("not rated", reason)
	}
	for i := range o.Caps {
		x.field("held at", capText(&o.Caps[i]))
	}
	for _, reason := range o.TurnsOn {
		x.field("turns on", reason)
	}
}

func (x explainer) clauses(ref assessment.Ref) (found []explained) {
	for i := range x.result.Sets {
		s := &x.result.Sets[i]
		named := func(c *scoring.ClauseResult) (id, at string) { return s.ID + ":" + c.Ref, c.Instance }
		found = append(found, pick(s.Clauses, ref, named, func(c *scoring.ClauseResult) { x.clause(s.ID, c) })...)
	}
	return found
}

// pick takes from a list what a ref means: one of them, or without an instance all of that id.
func pick[T any](list []T, ref assessment.Ref, named func(*T) (id, at string), show func(*T)) (found []explained) {
	for i := range list {
		v := &list[i]
		if id, at := named(v); id == ref.ID && (ref.Instance == "" || at == ref.Instance) {
			found = append(found, explained{v, func() { show(v) }})
		}
	}
	return found
}

func (x explainer) question(q *scoring.Question) {
	x.printf("%s  %s\n", q.Ref, q.Def.Question)
	x.field("state", scoring.Spaced(q.State))
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
			x.field("evidence", linkText(x.state, l)+x.idle(answer.Ref, l))
		}
	}
	x.field("counts as", fmt.Sprintf("%d to %d claimed, %d documented, %d verified", q.Low, q.High, q.Documented, q.Verified))
	x.field("notes", scoring.Spaced(strings.Join(q.Notes, ", ")))
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

// idle says why what is read to support an answer documents nothing.
func (x explainer) idle(ref assessment.Ref, l assessment.Link) string {
	if why := x.input.Idle(assessment.LevelKey(ref), l); l.Read && why != "" {
		return ", which does not count: " + why
	}
	return ""
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
	width := 0
	if def := x.lib.Set(s.ID); def != nil {
		width = refWidth(def)
	}
	for _, c := range s.Clauses {
		x.printf("  %-*s %-15s %s%s\n", width, c.Ref, c.Status, c.Clause.Title, at(c.Instance))
	}
}

func (x explainer) clause(set string, c *scoring.ClauseResult) {
	x.printf("%s:%s  %s%s\n", set, c.Ref, c.Clause.Title, at(c.Instance))
	x.field("status", scoring.Spaced(c.Status))
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
		found = ": " + scoring.Spaced(n.Out)
	}
	switch {
	case n.Criterion != "":
		has := ""
		if n.Has != nil {
			has = fmt.Sprintf(", has %d to %d", n.Has[0], n.Has[1])
		}
		return fmt.Sprintf("%s at %d%s%s", assessment.Ref{ID: n.Criterion, Instance: n.Instance}, n.Level, has, found)
	case n.Measure != "":
		return fmt.Sprintf("%s %s %v%s", assessment.Ref{ID: n.Measure, Instance: n.Instance}, scoring.Spaced(n.Op), *n.Value, found)
	case n.Fact != "":
		return fmt.Sprintf("%s is %s%s", assessment.Ref{ID: n.Fact, Instance: n.Instance}, n.Is, found)
	}
	return ""
}

func (x explainer) flag(f *scoring.FlagResult) {
	x.printf("%s  %s%s\n", f.ID, f.Title, at(f.Instance))
	x.field("state", scoring.Spaced(f.State))
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
		value = strings.TrimSpace(scoring.Number(*m.Value) + " " + m.Unit)
	}
	x.printf("%s  %s%s\n", m.ID, value, at(m.Instance))
	x.field("working", m.Working)
	x.field("warning", clean(m.Warning))
}

func (x explainer) pillar(p *scoring.PillarResult) {
	x.printf("%s  %s\n", p.ID, figures(p.Figures))
	x.field("weight", scoring.Percent(&p.Share)+" of the overall score")
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
	x.field("inherent", scoring.Spaced(t.Inherent))
	x.field("residual", scoring.Spaced(t.Residual))
	x.field("worst", t.Worst)
	x.field("answered", fmt.Sprintf("%d of %d", t.Answered, t.Asked))
}
