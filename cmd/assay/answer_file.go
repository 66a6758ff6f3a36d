package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/goccy/go-yaml"

	"assay/assessment"
	"assay/criteria"
)

// answersFile is the YAML that `assay answer --from` reads (formats.md, section 3).
type answersFile struct {
	Answers  yaml.MapSlice  `yaml:"answers"`
	Measures yaml.MapSlice  `yaml:"measures"`
	Evidence []evidenceItem `yaml:"evidence"`
}

// answerItem is one answer; exactly one of level, not_applicable and unknown is given.
type answerItem struct {
	Level         *float64   `yaml:"level"` // a whole number; the YAML reader would cut 2.5 to 2 in silence
	NotApplicable string     `yaml:"not_applicable"`
	Unknown       bool       `yaml:"unknown"`
	Comment       string     `yaml:"comment"`
	Confidential  bool       `yaml:"confidential"`
	Evidence      []linkItem `yaml:"evidence"`
}

// linkItem says what a piece of evidence does to the answer: supports a level, contradicts all above one, or context.
type linkItem struct {
	ID          string   `yaml:"id"`
	Supports    *float64 `yaml:"supports"`
	Contradicts *float64 `yaml:"contradicts"`
	Page        string   `yaml:"page"`
	Read        bool     `yaml:"read"`
}

// evidenceItem is one entry of the register. A file is relative to the assessment.
type evidenceItem struct {
	ID           string   `yaml:"id"`
	Title        string   `yaml:"title"`
	Kind         string   `yaml:"kind"`
	Author       string   `yaml:"author"`
	Date         string   `yaml:"date"`
	PeriodStart  string   `yaml:"period_start"`
	PeriodEnd    string   `yaml:"period_end"`
	Expires      string   `yaml:"expires"`
	File         string   `yaml:"file"`
	URL          string   `yaml:"url"`
	Confidential bool     `yaml:"confidential"`
	Instances    []string `yaml:"instances"`
	Note         string   `yaml:"note"`
}

func runAnswers(a *app, o answerOptions) error {
	var file answersFile
	if err := readYAML(o.from, &file, "assay answer --help shows its form"); err != nil {
		return err
	}
	a.summary = file.summary()
	return a.edit(o.file, func(f *assessment.File) error { return file.enter(a, f, o.from) })
}

// summary counts what a file holds.
func (file answersFile) summary() string {
	var parts []string
	for _, part := range []struct {
		n         int
		one, many string
	}{
		{len(file.Answers), "answer", "answers"},
		{len(file.Measures), "measure", "measures"},
		{len(file.Evidence), "piece of evidence", "pieces of evidence"},
	} {
		if part.n > 0 {
			parts = append(parts, count(part.n, part.one, part.many))
		}
	}
	if len(parts) == 0 {
		return "The file holds nothing to save."
	}
	return "Saved " + strings.Join(parts, ", ") + "."
}

// count is a number with its noun.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// enter gives everything in the file, evidence first, since answers name it.
func (file answersFile) enter(a *app, f *assessment.File, source string) error {
	for _, e := range file.Evidence {
		item, err := e.item()
		if err == nil {
			_, err = f.Evidence(item)
		}
		if err != nil {
			return placed(source, "evidence "+e.ID, err)
		}
	}
	for _, entry := range file.Answers {
		var item answerItem
		err := remarshal(entry.Value, &item)
		if err == nil {
			err = item.enter(a, f, assessment.ParseRef(fmt.Sprint(entry.Key)))
		}
		if err != nil {
			return placed(source, fmt.Sprint(entry.Key), err)
		}
	}
	for _, entry := range file.Measures {
		if err := enterMeasure(a, f, assessment.ParseRef(fmt.Sprint(entry.Key)), entry.Value); err != nil {
			return placed(source, fmt.Sprint(entry.Key), err)
		}
	}
	return nil
}

// placed says at which entry of which file something is wrong.
func placed(source, entry string, err error) error {
	return &usageError{text: fmt.Sprintf("%s: %s: %v", source, entry, err), hint: hintOf(err)}
}

// remarshal decodes a value that was read as it stands into a strict shape.
func remarshal(value, into any) error {
	data, err := yaml.Marshal(value)
	if err != nil {
		return err
	}
	return decodeYAML("", data, into)
}

func (e evidenceItem) item() (assessment.Evidence, error) {
	item := assessment.Evidence{
		ID: e.ID, Title: e.Title, Kind: criteria.EvidenceKind(e.Kind), Author: e.Author, URL: e.URL,
		File:         e.File,
		Confidential: e.Confidential, Instances: e.Instances, Note: e.Note,
	}
	for _, d := range []struct {
		text string
		to   *criteria.Date
	}{{e.Date, &item.Date}, {e.PeriodStart, &item.PeriodStart}, {e.PeriodEnd, &item.PeriodEnd}, {e.Expires, &item.Expires}} {
		if d.text == "" {
			continue
		}
		day, err := criteria.ParseDate(d.text)
		if err != nil {
			return item, err
		}
		*d.to = day
	}
	return item, nil
}

func (item answerItem) enter(a *app, f *assessment.File, ref assessment.Ref) error {
	var reply assessment.Reply
	switch given := item.Level != nil; {
	case given && item.NotApplicable == "" && !item.Unknown:
		level, err := wholeLevel(*item.Level)
		if err != nil {
			return err
		}
		reply = assessment.Reply{Kind: assessment.Given, Level: level}
	case !given && item.NotApplicable != "" && !item.Unknown:
		reply = assessment.Reply{Kind: assessment.NotApplicable, Because: item.NotApplicable}
	case !given && item.NotApplicable == "" && item.Unknown:
		reply = assessment.Reply{Kind: assessment.Unknown}
	default:
		return &usageError{text: "it needs one of level, not_applicable and unknown", hint: "such as {level: 2}"}
	}
	key := assessment.LevelKey(ref)
	if err := a.put(f, key, func() error { return f.Answer(ref, reply) }); err != nil {
		return err
	}
	if item.Comment != "" {
		if err := f.Comment(key, item.Comment); err != nil {
			return err
		}
	}
	if item.Confidential {
		if err := f.Confidential(key, true); err != nil {
			return err
		}
	}
	for _, l := range item.Evidence {
		link, err := l.link()
		if err == nil {
			err = f.Link(key, l.ID, link)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (l linkItem) link() (*assessment.Link, error) {
	out := &assessment.Link{Relation: assessment.Context, Page: l.Page, Read: l.Read}
	var err error
	switch {
	case l.Contradicts != nil:
		out.Relation = assessment.Contradicts
		out.Level, err = wholeLevel(*l.Contradicts)
	case l.Supports != nil:
		out.Relation = assessment.Supports
		out.Level, err = wholeLevel(*l.Supports)
	}
	return out, err
}

// wholeLevel refuses what lies between two levels; whether the level exists is the assessment's to say.
func wholeLevel(x float64) (int, error) {
	if x != math.Trunc(x) || math.Abs(x) > 9 {
		return 0, &usageError{text: fmt.Sprintf("%v is not a level: 0, 1, 2 or 3", x)}
	}
	return int(x), nil
}

// enterMeasure gives the inputs of one measure, each a number or {value, unit}.
func enterMeasure(a *app, f *assessment.File, measure assessment.Ref, inputs any) error {
	list, ok := inputs.(yaml.MapSlice)
	if !ok {
		return &usageError{text: "it needs its inputs by name", hint: "assay criteria show " + measure.ID + " lists them"}
	}
	for _, input := range list {
		q := struct {
			Value any    `yaml:"value"`
			Unit  string `yaml:"unit"`
		}{Value: input.Value}
		if _, object := input.Value.(yaml.MapSlice); object {
			if err := remarshal(input.Value, &q); err != nil {
				return err
			}
		}
		value, ok := number(q.Value)
		if !ok {
			return &usageError{text: fmt.Sprintf("%v is not a number", input.Key), hint: "write it as 12.5, or as {value: 12.5, unit: ML}"}
		}
		name := fmt.Sprint(input.Key)
		err := a.put(f, assessment.InputKey(measure.ID, name, measure.Instance), func() error {
			return f.Input(measure.ID, name, measure.Instance, &assessment.Quantity{Value: value, Unit: q.Unit})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// number is a YAML number as the reader gives it.
func number(v any) (float64, bool) {
	switch n := v.(type) {
	case float64:
		return n, true
	case uint64:
		return float64(n), true
	case int64:
		return float64(n), true
	}
	return 0, false
}
