package main

import (
	"fmt"
	"strings"

	"assay/criteria"
	"assay/scoring"
)

// field prints one labelled line, nothing where there is nothing to say.
func (a *app) field(label, text string) {
	if text != "" {
		a.printf("  %-12s %s\n", label, text)
	}
}

func (a *app) showCriterion(lib *criteria.Library, c *criteria.Criterion) {
	a.printf("%s  %s\n", c.ID, c.Question)
	if c.Retired != nil {
		a.field("retired", fmt.Sprintf("%s: %s %s", c.Retired.On, c.Retired.Because, c.Retired.ReplacedBy))
	}
	a.field("topic", c.Topic.Title+perOf(lib, c.Topic.Per))
	a.field("why", c.Rationale)
	a.field("guidance", c.Guidance)
	a.field("asked when", both(c.Topic.When, c.When))
	a.field("due from", c.Due)
	for level, text := range c.Levels {
		a.printf("  %d  %s\n", level, text)
	}
	for _, e := range c.Evidence {
		a.field("evidence", fmt.Sprintf("%s, from level %d%s (%s)", e.Text, e.FromLevel, months(e.MaxAge), e.Kind))
	}
	for _, k := range c.Caps {
		a.field("cap", fmt.Sprintf("%s %s %v: at most %d", k.Measure, k.Bound.Op, k.Bound.Value, k.Level))
	}
	if c.SettledBy.Name != "" {
		a.field("settled by", c.SettledBy.Kind+": "+c.SettledBy.Name)
	}
	a.field("weight", fmt.Sprint(c.Weight))
	a.field("revision", fmt.Sprint(c.Revision))
	if c.Action.Do != "" {
		a.field("action", fmt.Sprintf("%s (%s; effort %s; by %s)", c.Action.Do, c.Action.Deliverable, c.Action.Effort, c.Action.By))
	}
	clauses, flags := lib.ServedBy(c.ID)
	for _, cl := range clauses {
		a.field("serves", cl.ID()+"  "+cl.Title)
	}
	for _, f := range flags {
		a.field("bears", f.ID+"  "+f.Title)
	}
}

// both joins two conditions that must hold together.
func both(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return "(" + a + ") and (" + b + ")"
}

func months(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(", not older than %d months", n)
}

func (a *app) showClause(c *criteria.Clause) {
	a.printf("%s  %s\n", c.ID(), c.Title)
	a.field("framework", c.Set.Title)
	var marks []string
	if c.Critical {
		marks = append(marks, "critical")
	}
	if c.Binary {
		marks = append(marks, "pass or fail")
	}
	a.field("is", strings.Join(marks, ", "))
	a.field("bearer", c.Bearer)
	a.field("applies", appliesText(c.Applies))
	a.field("when", c.When)
	if c.Needs != nil {
		a.field("needs", needText(*c.Needs))
	}
	a.field("not asked", c.Gap)
	a.field("unmapped", c.Unmapped)
	a.field("source", fmt.Sprintf("%s (%s)", c.Source, c.Confidence))
}

func appliesText(x criteria.Applies) string {
	var parts []string
	if x.From != 0 {
		parts = append(parts, "from "+x.From.String())
	}
	if x.Floor != 0 {
		parts = append(parts, "not before "+x.Floor.String())
	}
	if len(x.Acts) > 0 {
		parts = append(parts, fmt.Sprintf("%d months after %s", x.MonthsAfter, strings.Join(x.Acts, " and ")))
	}
	if x.Until != 0 {
		parts = append(parts, "until "+x.Until.String())
	}
	if x.Proposed != "" {
		parts = append(parts, "proposed in "+x.Proposed)
	}
	return strings.Join(parts, ", ")
}

// needText prints a tree of needs on one line.
func needText(n criteria.Need) string {
	join := func(list []criteria.Need, word string) string {
		var parts []string
		for _, one := range list {
			text := needText(one)
			if len(one.All)+len(one.Any) > 1 {
				text = "(" + text + ")"
			}
			parts = append(parts, text)
		}
		return strings.Join(parts, " "+word+" ")
	}
	switch {
	case len(n.All) > 0:
		return join(n.All, "and")
	case len(n.Any) > 0:
		return join(n.Any, "or")
	case n.Criterion != "":
		return fmt.Sprintf("%s at %d", n.Criterion, n.Level)
	case n.Measure != "":
		return fmt.Sprintf("%s %s %v", n.Measure, scoring.Spaced(n.Bound.Op), n.Bound.Value)
	}
	return n.Fact + " is " + n.Is
}

func (a *app) showFlag(f *criteria.Flag) {
	a.printf("%s  %s\n", f.ID, f.Title)
	a.field("severity", string(f.Severity))
	a.field("why", f.Why)
	a.field("when", f.When)
	a.field("raised by", needText(f.RaisedBy))
	var kinds []string
	for _, k := range f.ClearedBy.Kinds {
		kinds = append(kinds, string(k))
	}
	a.field("cleared by", strings.Join(kinds, ", ")+", "+f.ClearedBy.Assurance)
	a.field("closes", f.Closes)
	a.field("clauses", strings.Join(f.Clauses, ", "))
	a.field("depends on", strings.Join(f.DependsOn, ", "))
}

func (a *app) showMeasure(m *criteria.Measure) {
	a.printf("%s  %s%s\n", m.ID, m.Title, inUnit(m.Unit))
	a.field("definition", m.Definition)
	a.field("formula", m.Formula)
	for _, in := range m.Inputs {
		a.field("input", fmt.Sprintf("%s: %s%s", in.ID, in.Ask, inUnit(in.Unit)))
	}
	if m.Low != 0 || m.High != 0 {
		a.field("credible", fmt.Sprintf("%v to %v", m.Low, m.High))
	}
	a.field("when", m.When)
	a.field("source", fmt.Sprintf("%s (%s)", m.Source, m.Confidence))
}

func (a *app) showFact(f *criteria.Fact) {
	a.printf("%s  %s\n", f.ID, f.Ask)
	a.field("of", scoring.Spaced(f.Per))
	a.field("type", string(f.Type)+inUnit(f.Unit))
	a.field("help", f.Help)
	for _, o := range f.Choices {
		a.field("choice", fmt.Sprintf("%-20s %s", o.ID, o.Label))
	}
	a.field("where not", f.No)
}

func (a *app) showSet(s *criteria.Set) {
	a.printf("%s  %s\n", s.ID, s.Title)
	a.field("issuer", s.Issuer)
	a.field("edition", s.Edition.Name)
	a.field("about", s.About)
	a.field("method", s.Rating.Method)
	a.field("source", s.Source.Title+" "+s.Source.URL)
	for _, c := range s.Clauses {
		a.printf("  %-*s %s\n", refWidth(s), c.Ref, c.Title)
	}
}

func (a *app) showProfile(p *criteria.Profile) {
	a.printf("%s  %s\n", p.ID, p.Title)
	a.field("for", p.For)
	for _, b := range p.Bands {
		var parts []string
		for _, s := range b.Shares {
			parts = append(parts, fmt.Sprintf("%d %% of the weight at level %d or better", s.Percent, s.Level))
		}
		if b.TopicFloor > 0 {
			parts = append(parts, fmt.Sprintf("every topic of materiality 3 at %d or more", b.TopicFloor))
		}
		parts = append(parts, atMost(b.Critical, "critical flag"))
		if b.Major >= 0 {
			parts = append(parts, atMost(b.Major, "major flag"))
		}
		a.field(b.Rating, strings.Join(parts, "; "))
	}
	a.field("needs", fmt.Sprintf("%d %% answered, %d %% documented for more than a claimed rating; at most %d %% of a pillar not applicable on a person's word",
		p.Minimum.Coverage, p.Minimum.Documented, p.Minimum.NotApplicable))
	if p.SelfRead {
		a.field("self-read", "A document that only the developer has read counts as documented, never as verified.")
	}
	a.field("choose", "assay set FILE profile="+p.ID+", or --profile "+p.ID)
}

func atMost(n int, noun string) string {
	if n == 0 {
		return "no " + noun + " raised"
	}
	return "at most " + scoring.Count(n, noun) + " raised"
}

// refWidth is the room for the references of a framework.
func refWidth(s *criteria.Set) int {
	width := 0
	for _, c := range s.Clauses {
		width = max(width, len(c.Ref))
	}
	return width
}
