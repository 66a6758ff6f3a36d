package criteria

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	topicCode = regexp.MustCompile(`^[A-Z]{3}$`)
	topicID   = dashedID
)

func (l *linter) topic(t *Topic) {
	l.id(t, &t.ID, topicID, "child-labour")
	l.topicPlace(t)
	required(l, t, "title", &t.Title)
	required(l, t, "why", &t.Why)
	l.per(&t.Per)
	l.condition(t.Per, &t.When, false)
	l.closed(t, &t.When, &t.No)
	l.materiality(t)
	for i := range t.Modifiers {
		m := &t.Modifiers[i]
		required(l, m, "when", &m.When)
		l.conditionUnder(t.Per, t.When, &m.When, true)
		l.within(m, "add", &m.Add, 1, 3)
		required(l, m, "because", &m.Because)
	}
	for i := range t.RaisedBy {
		r := &t.RaisedBy[i]
		required(l, r, "when", &r.When)
		l.conditionUnder(t.Per, t.When, &r.When, true)
		l.within(r, "to", &r.To, 1, 3)
		required(l, r, "because", &r.Because)
	}
	l.inherent(t)
	if len(t.Criteria) == 0 {
		l.fault(t, "C19", "the topic has no criteria", "")
	}
	for _, c := range t.Criteria {
		l.criterion(t, c)
	}
}

// extension checks criteria that an overlay adds to a topic.
func (l *linter) extension(e extension) {
	if *e.topic == "" {
		l.faults = append(l.faults, e.file.diagnostic(e.file.root, "C19", "topic is missing", "Add topic:, or in an overlay extends: TOPIC."))
		return
	}
	if t := l.lib.Topic(*e.topic); t != nil {
		for _, c := range e.criteria {
			l.criterion(t, c)
		}
	}
}

// topicPlace wants the file named after the topic, in its pillar's folder.
func (l *linter) topicPlace(t *Topic) {
	n := l.at[t]
	file := n.file.path
	if name := strings.TrimSuffix(path.Base(file), ".yaml"); t.ID != "" && l.bare(t.ID) != name {
		l.fault(&t.ID, "C03", fmt.Sprintf("the topic %q stands in %s", t.ID, path.Base(file)), "Name the file after the topic.")
	}
	word(l, t, "pillar", &t.Pillar, string(Environmental), string(Social), string(Governance))
	if folder := path.Base(path.Dir(file)); t.Pillar != "" && folder != string(t.Pillar) {
		l.fault(&t.Pillar, "C03", fmt.Sprintf("the pillar %s stands in the folder %s", t.Pillar, folder), "")
	}
	if required(l, t, "code", &t.Code) && !topicCode.MatchString(t.Code) {
		l.fault(&t.Code, "C03", fmt.Sprintf("%q is no topic code", t.Code), "Three capital letters, such as TAI.")
	}
	for _, other := range l.lib.Topics {
		if other != t && other.Code == t.Code && other.Pillar == t.Pillar {
			l.fault(&t.Code, "C02", fmt.Sprintf("the code %s is that of %s too", t.Code, other.ID), "")
		}
	}
}

// materiality wants a reasoned weight for every stage, and for exploration, which is a phase with a column of its own.
func (l *linter) materiality(t *Topic) {
	stages := append([]string{"exploration"}, l.choicesOf("stages")...)
	var given []string
	for i := range t.Materiality {
		m := &t.Materiality[i]
		if !slices.Contains(stages, m.Stage) {
			l.fault(&m.Stage, "C18", fmt.Sprintf("%q is no stage", m.Stage), didYouMean(m.Stage, stages))
		}
		given = append(given, m.Stage)
		l.within(m, "weight", &m.Weight, 0, 3)
		required(l, m, "because", &m.Because)
	}
	var missing []string
	for _, stage := range stages {
		if !slices.Contains(given, stage) {
			missing = append(missing, stage)
		}
	}
	if missing != nil {
		l.fault(l.place(t, &t.Materiality), "C25", "no materiality for "+strings.Join(missing, ", "), "Every stage has a weight of 0 to 3 and a reason.")
	}
}

func (l *linter) inherent(t *Topic) {
	tables := []struct {
		name string
		rows *[]Row
		top  int
	}{
		{"scale", &t.Inherent.Scale, 4},
		{"scope", &t.Inherent.Scope, 4},
		{"irremediability", &t.Inherent.Irremediability, 4},
		{"likelihood", &t.Inherent.Likelihood, 3},
	}
	for _, table := range tables {
		if len(*table.rows) == 0 {
			l.fault(l.place(l.place(t, &t.Inherent), table.rows), "C19", "inherent."+table.name+" is missing", "")
		}
		for i := range *table.rows {
			row := &(*table.rows)[i]
			required(l, row, "when", &row.When)
			l.conditionUnder(t.Per, t.When, &row.When, true)
			if k, err := strconv.Atoi(row.Is); required(l, row, "is", &row.Is) && (err != nil || k < 1 || k > table.top) {
				l.fault(&row.Is, "C18", fmt.Sprintf("%s is %q; it goes from 1 to %d", table.name, row.Is, table.top), "")
			}
		}
	}
}

func (l *linter) criterion(t *Topic, c *Criterion) {
	l.criterionID(t, c)
	l.within(c, "revision", &c.Revision, 1, 10_000)
	if required(l, c, "question", &c.Question) && !strings.HasSuffix(c.Question, "?") {
		l.fault(&c.Question, "C19", "the question ends without a question mark", "")
	}
	required(l, c, "rationale", &c.Rationale)
	required(l, c, "guidance", &c.Guidance)
	l.conditionUnder(t.Per, t.When, &c.When, false)
	if c.Due != "" {
		word(l, c, "phase", &c.Due, l.choicesOf("phase")...)
	}
	if c.Committee != "" {
		word(l, c, "question of a committee", &c.Committee, Agreement, Permits)
	}
	if c.BitesAt != "" {
		word(l, c, "gate", &c.BitesAt, optionIDs(Gates)...)
	}
	l.within(c, "weight", &c.Weight, 1, 3)
	l.levels(c)
	l.evidence(c)
	l.caps(t, c)
	word(l, c, "kind of settler", &c.SettledBy.Kind, "document", "visit")
	required(l, c, "settled_by", &c.SettledBy.Name)
	if c.Retired != nil {
		l.retired(c)
		return
	}
	l.action(c)
	if clauses, _ := l.lib.ServedBy(c.ID); len(clauses) == 0 {
		report := l.fault
		if l.overlay {
			report = l.warn
		}
		report(&c.ID, "C11", fmt.Sprintf("no set uses %s", c.ID), "Map a clause to it, or drop the question.")
	}
}

// criterionID wants E-TAI-3: the pillar's letter, the topic's code, a number.
func (l *linter) criterionID(t *Topic, c *Criterion) {
	if !required(l, c, "id", &c.ID) || t.Pillar == "" {
		return
	}
	start := strings.ToUpper(string(t.Pillar[:1])) + "-" + t.Code + "-"
	no, err := strconv.Atoi(strings.TrimPrefix(l.bare(c.ID), start))
	if err != nil || no < 1 || l.bare(c.ID) != start+strconv.Itoa(no) {
		l.fault(&c.ID, "C03", fmt.Sprintf("%s does not fit its topic", c.ID), fmt.Sprintf("Ids here are %s1, %s2, ...", start, start))
	}
}

// levels wants four different states.
func (l *linter) levels(c *Criterion) {
	seen := map[string]int{}
	for k := range c.Levels {
		text := strings.ToLower(strings.Trim(c.Levels[k], " ."))
		if text == "" {
			if n := l.at[&c.Levels[k]]; n == nil || n.kind == scalar {
				l.fault(l.place(c, &c.Levels), "C06", fmt.Sprintf("level %d is missing", k), "")
			}
			continue
		}
		if first, twice := seen[text]; twice {
			l.fault(&c.Levels[k], "C06", fmt.Sprintf("levels %d and %d say the same", first, k), "")
		}
		seen[text] = k
	}
}

func (l *linter) evidence(c *Criterion) {
	if len(c.Evidence) == 0 {
		l.fault(c, "C19", "evidence is missing", "")
	}
	var ids []string
	for i := range c.Evidence {
		e := &c.Evidence[i]
		l.id(e, &e.ID, regexp.MustCompile(`^[a-z][a-z0-9_-]*$`), "plan")
		if slices.Contains(ids, e.ID) {
			l.fault(&e.ID, "C02", fmt.Sprintf("evidence %q stands twice", e.ID), "")
		}
		ids = append(ids, e.ID)
		word(l, e, "evidence kind", &e.Kind, evidenceKinds()...)
		l.within(e, "from_level", &e.FromLevel, 1, 3)
		required(l, e, "text", &e.Text)
	}
}

func evidenceKinds() []string {
	var out []string
	for _, k := range EvidenceKinds {
		out = append(out, string(k))
	}
	return out
}

func (l *linter) caps(t *Topic, c *Criterion) {
	for i := range c.Caps {
		limit := &c.Caps[i]
		m := l.lib.Measure(limit.Measure)
		if m == nil {
			l.unknown(l.place(limit, &limit.Measure), KindMeasure, limit.Measure)
		} else {
			l.fits(&limit.Measure, m.ID, m.Per, t.Per)
		}
		if limit.Bound.Op == "" {
			l.fault(limit, "C19", "the bound is missing", "Say below:, above:, at_least: or at_most:.")
		}
		l.within(limit, "level", &limit.Level, 0, 2)
	}
}

func (l *linter) action(c *Criterion) {
	a := &c.Action
	if *a == (Action{}) {
		l.fault(c, "C12", "action is missing", "Say what closes the gap, its deliverable, effort, outcome and gate.")
		return
	}
	for _, f := range []struct {
		name  string
		field *string
		words []string
	}{
		{"do", &a.Do, nil},
		{"deliverable", &a.Deliverable, nil},
		{"effort", &a.Effort, []string{"S", "M", "L"}},
		{"outcome", &a.Outcome, []string{"own", "third_party", "none"}},
		{"by", &a.By, optionIDs(Gates)},
	} {
		switch {
		case *f.field == "":
			l.fault(l.place(a, f.field), "C12", "action without "+f.name, "")
		case f.words != nil && !slices.Contains(f.words, *f.field):
			l.fault(f.field, "C18", fmt.Sprintf("%q is no %s of an action", *f.field, f.name), "It is one of "+strings.Join(f.words, ", ")+".")
		}
	}
}

func (l *linter) retired(c *Criterion) {
	r := c.Retired
	if r.On == 0 {
		l.fault(l.place(r, &r.On), "C19", "on is missing: the day it was retired", "")
	}
	required(l, r, "because", &r.Because)
	if r.ReplacedBy != "" && l.lib.Criterion(r.ReplacedBy) == nil {
		l.unknown(&r.ReplacedBy, KindCriterion, r.ReplacedBy)
	}
	if clauses, flags := l.lib.ServedBy(c.ID); len(clauses)+len(flags) > 0 {
		l.fault(r, "C09", fmt.Sprintf("%s is retired but still mapped", c.ID), "")
	}
}
