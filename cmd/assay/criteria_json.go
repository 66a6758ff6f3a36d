package main

import (
	"assay/criteria"
	"assay/scoring"
)

// What `assay criteria list --format json` prints (formats.md, section 5). Lists are never null.
type listJSON struct {
	Library   string                  `json:"library"`
	Topics    []topicJSON             `json:"topics"`
	Criteria  []criterionJSON         `json:"criteria"`
	Measures  []measureJSON           `json:"measures"`
	Facts     []factJSON              `json:"facts"`
	Instances []namedJSON             `json:"instances"`
	Evidence  []criteria.EvidenceKind `json:"evidence"`
	Profiles  []namedJSON             `json:"profiles"`
	Flags     []flagJSON              `json:"flags"`
	Sets      []setJSON               `json:"sets"`
}

// namedJSON is an id with what it is, or whom it is for.
type namedJSON struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	For   string `json:"for,omitempty"`
}

type topicJSON struct {
	ID     string          `json:"id"`
	Pillar criteria.Pillar `json:"pillar"`
	Title  string          `json:"title"`
	Per    string          `json:"per"`
}

type criterionJSON struct {
	ID       string `json:"id"`
	Topic    string `json:"topic"`
	Question string `json:"question"`
	Retired  bool   `json:"retired"`
}

type measureJSON struct {
	ID     string   `json:"id"`
	Unit   string   `json:"unit"`
	Per    string   `json:"per"`
	Inputs []string `json:"inputs"`
}

type factJSON struct {
	ID      string            `json:"id"`
	Type    criteria.FactType `json:"type"`
	Per     string            `json:"per"`
	Choices []string          `json:"choices"`
}

type flagJSON struct {
	ID       string            `json:"id"`
	Severity criteria.Severity `json:"severity"`
}

type setJSON struct {
	ID      string           `json:"id"`
	Title   string           `json:"title"`
	Edition string           `json:"edition"`
	Kind    criteria.SetKind `json:"kind"`
	Method  string           `json:"method"`
	Clauses []clauseJSON     `json:"clauses"`
}

type clauseJSON struct {
	Ref        string               `json:"ref"`
	Title      string               `json:"title"`
	Critical   bool                 `json:"critical"`
	Applies    *scoring.AppliesJSON `json:"applies"`
	Confidence criteria.Confidence  `json:"confidence"`
	Fit        string               `json:"fit"` // full, part or unmapped
	Needs      *needJSON            `json:"needs"`
}

// needJSON is the tree {all|any: [...]}; a leaf has neither.
type needJSON struct {
	All       []needJSON  `json:"all,omitzero"`
	Any       []needJSON  `json:"any,omitzero"`
	Criterion string      `json:"criterion,omitempty"`
	Level     int         `json:"level,omitempty"`
	Measure   string      `json:"measure,omitempty"`
	Op        criteria.Op `json:"op,omitempty"`
	Value     *float64    `json:"value,omitempty"`
	Fact      string      `json:"fact,omitempty"`
	Is        string      `json:"is,omitempty"`
	From      string      `json:"from,omitempty"`
	Until     string      `json:"until,omitempty"`
}

func listOf(lib *criteria.Library) listJSON {
	out := listJSON{
		Library: lib.ID(), Topics: []topicJSON{}, Criteria: []criterionJSON{}, Measures: []measureJSON{},
		Facts: []factJSON{}, Flags: []flagJSON{}, Sets: []setJSON{}, Instances: []namedJSON{}, Evidence: criteria.EvidenceKinds, Profiles: []namedJSON{},
	}
	for _, t := range lib.Topics {
		out.Topics = append(out.Topics, topicJSON{t.ID, t.Pillar, t.Title, t.Per})
	}
	for _, c := range lib.Criteria() {
		out.Criteria = append(out.Criteria, criterionJSON{c.ID, c.Topic.ID, c.Question, c.Retired != nil})
	}
	for _, m := range lib.Measures {
		inputs := []string{}
		for _, in := range m.Inputs {
			inputs = append(inputs, in.ID)
		}
		out.Measures = append(out.Measures, measureJSON{m.ID, m.Unit, m.Per, inputs})
	}
	for _, f := range lib.Facts {
		choices := []string{}
		for _, o := range f.Choices {
			choices = append(choices, o.ID)
		}
		out.Facts = append(out.Facts, factJSON{f.ID, f.Type, f.Per, choices})
	}
	for _, k := range lib.Instances {
		out.Instances = append(out.Instances, namedJSON{ID: k.ID, Title: k.Title})
	}
	for _, p := range lib.Profiles {
		out.Profiles = append(out.Profiles, namedJSON{p.ID, p.Title, p.For})
	}
	for _, f := range lib.Flags {
		out.Flags = append(out.Flags, flagJSON{f.ID, f.Severity})
	}
	for _, s := range lib.Sets {
		set := setJSON{s.ID, s.Title, s.Edition.Name, s.Kind, s.Rating.Method, []clauseJSON{}}
		for _, c := range s.Clauses {
			set.Clauses = append(set.Clauses, clauseOf(c))
		}
		out.Sets = append(out.Sets, set)
	}
	return out
}

func clauseOf(c *criteria.Clause) clauseJSON {
	out := clauseJSON{
		Ref: c.Ref, Title: c.Title, Critical: c.Critical, Confidence: c.Confidence,
		Fit: scoring.FitOf(c), Applies: scoring.AppliesOf(c.Applies), Needs: &needJSON{All: []needJSON{}},
	}
	if c.Needs != nil {
		n := needOf(*c.Needs)
		out.Needs = &n
	}
	return out
}

func needOf(n criteria.Need) needJSON {
	out := needJSON{Criterion: n.Criterion, Level: n.Level, Measure: n.Measure, Fact: n.Fact, Is: n.Is, From: n.From.String(), Until: n.Until.String()}
	if n.Measure != "" {
		out.Op, out.Value = n.Bound.Op, &n.Bound.Value
	}
	for _, one := range n.All {
		out.All = append(out.All, needOf(one))
	}
	for _, one := range n.Any {
		out.Any = append(out.Any, needOf(one))
	}
	return out
}
