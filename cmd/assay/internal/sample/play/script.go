package play

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"assay/assessment"
	"assay/criteria"

	"github.com/goccy/go-yaml"
)

// Script is a worked sample as people write it: who took part, and what each of them entered, step by step.
type Script struct {
	Seed   uint64            `yaml:"seed"` // of the chance in ids
	People map[string]Person `yaml:"people"`
	Steps  []Step            `yaml:"steps"`
}

// Person is somebody who writes, under the short name that steps use.
type Person struct {
	Name string          `yaml:"name"`
	Role assessment.Role `yaml:"role"`
}

// Step is one sitting of one person: everything in it is entered in the order of the fields.
type Step struct {
	ID     string `yaml:"id"`     // for another step's unseen
	At     string `yaml:"at"`     // 2026-09-14 08:30, universal time
	By     string `yaml:"by"`     // one of the people
	Unseen string `yaml:"unseen"` // a step that had begun elsewhere: its author, and this one, had not seen each other

	Instances []Instance    `yaml:"instances"`
	Facts     yaml.MapSlice `yaml:"facts"` // "tailings@kvalheim": true
	Evidence  []Evidence    `yaml:"evidence"`
	Sources   []Source      `yaml:"sources"`
	Answers   []Answer      `yaml:"answers"`
	Measures  []Measure     `yaml:"measures"`
	Comments  yaml.MapSlice `yaml:"comments"` // by key: "fact/indigenous@kvalheim": text
	Agreed    []string      `yaml:"agreed"`   // keys, or "facts" for every fact another person gave
	Actions   []Action      `yaml:"actions"`

	Frameworks []string `yaml:"frameworks"`
	SignOff    *SignOff `yaml:"signoff"`
}

// Instance is a site, facility, supplier or product with its facts.
type Instance struct {
	Kind  string        `yaml:"kind"`
	Slug  string        `yaml:"slug"`
	Title string        `yaml:"title"`
	At    string        `yaml:"at"`
	Facts yaml.MapSlice `yaml:"facts"`
}

// Evidence is one item of the register. Dates are ISO; a period is two of them, "2025-01-01 2025-12-31".
type Evidence struct {
	ID           string                `yaml:"id"`
	Title        string                `yaml:"title"`
	Kind         criteria.EvidenceKind `yaml:"kind"`
	Author       string                `yaml:"author"`
	Date         string                `yaml:"date"`
	Period       string                `yaml:"period"`
	Expires      string                `yaml:"expires"`
	For          []string              `yaml:"for"` // instances
	Confidential bool                  `yaml:"confidential"`
	Note         string                `yaml:"note"`
}

// Source ties evidence to facts or inputs: "tailings@kvalheim", "input/trir.hours@kvalheim".
type Source struct {
	Of   []string `yaml:"of"`
	From []string `yaml:"from"` // "EV-DSR p. 12"
}

// Answer is a reply to a question, or only evidence for one that stands.
type Answer struct {
	Q       string `yaml:"q"`
	Level   *int   `yaml:"level"`
	Unknown bool   `yaml:"unknown"`
	NA      string `yaml:"na"`
	Comment string `yaml:"comment"`
	// Each tie is "EV-DSR 2 p. 12": the item, the level it carries, and where.
	Shows    []string `yaml:"shows"`
	Unread   []string `yaml:"unread"`   // tied and not yet read
	Against  []string `yaml:"against"`  // contradicts above the level
	Context  []string `yaml:"context"`  // "EV-ISO p. 3"
	Mark     bool     `yaml:"mark"`     // to be looked at again
	Withheld bool     `yaml:"withheld"` // confidential
}

// Measure is a number's inputs, each a number, or a number with its unit: [1.2, kt].
type Measure struct {
	M      string        `yaml:"m"`
	Inputs yaml.MapSlice `yaml:"inputs"`
	From   []string      `yaml:"from"`
}

// Action is what is planned about a gap.
type Action struct {
	For    string `yaml:"for"`
	Owner  string `yaml:"owner"`
	Due    string `yaml:"due"`
	Status string `yaml:"status"`
	Note   string `yaml:"note"`
}

// SignOff is a signature under the state as it stands.
type SignOff struct {
	Title     string `yaml:"title"`
	Statement string `yaml:"statement"`
}

// read decodes a script; an unknown field is an error.
func read(script []byte) (*Script, error) {
	s := &Script{}
	if err := yaml.UnmarshalWithOptions(script, s, yaml.Strict()); err != nil {
		return nil, err
	}
	return s, nil
}

// clock is the time of a step: it starts where the step says, and each thing entered takes a little.
func clock(at string) (*time.Time, error) {
	t, err := time.Parse("2006-01-02 15:04", at)
	if err != nil {
		return nil, fmt.Errorf("%q is not a time such as 2026-09-14 08:30", at)
	}
	return &t, nil
}

func date(s string) (criteria.Date, error) {
	if s == "" {
		return 0, nil
	}
	return criteria.ParseDate(s)
}

// tie reads "EV-DSR 2 p. 12" as the item, the level and the page.
func tie(text string) (id string, l assessment.Link, err error) {
	id, rest, _ := strings.Cut(text, " ")
	level, page, _ := strings.Cut(rest, " ")
	n, err := strconv.Atoi(level)
	if err != nil {
		return "", l, fmt.Errorf("%q names no level: write EV-ID LEVEL PAGE", text)
	}
	return id, assessment.Link{Level: n, Page: page}, nil
}

// place reads "EV-DSR p. 12" as the item and the page.
func place(text string) (id, page string) {
	id, page, _ = strings.Cut(text, " ")
	return id, page
}

// number reads an input: 12, or [1.2, kt].
func number(v any) (*assessment.Quantity, error) {
	switch v := v.(type) {
	case []any:
		if len(v) == 2 {
			q, err := number(v[0])
			unit, ok := v[1].(string)
			if err == nil && ok {
				q.Unit = unit
				return q, nil
			}
		}
	case uint64:
		return &assessment.Quantity{Value: float64(v)}, nil
	case int64:
		return &assessment.Quantity{Value: float64(v)}, nil
	case float64:
		return &assessment.Quantity{Value: v}, nil
	}
	return nil, fmt.Errorf("%v is not a number, nor a number with its unit", v)
}
