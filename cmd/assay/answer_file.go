package main

import (
	"fmt"
	"os"

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
	Level         *int       `yaml:"level"`
	NotApplicable string     `yaml:"not_applicable"`
	Unknown       bool       `yaml:"unknown"`
	Comment       string     `yaml:"comment"`
	Confidential  bool       `yaml:"confidential"`
	Evidence      []linkItem `yaml:"evidence"`
}

// linkItem says what a piece of evidence does to the answer: supports a level, contradicts all above one, or context.
type linkItem struct {
	ID          string `yaml:"id"`
	Supports    *int   `yaml:"supports"`
	Contradicts *int   `yaml:"contradicts"`
	Page        string `yaml:"page"`
	Read        bool   `yaml:"read"`
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
	data, err := os.ReadFile(o.from)
	if err != nil {
		return fmt.Errorf("read the answers: %w", err)
	}
	var file answersFile
	if err := decodeYAML(o.from, data, &file); err != nil {
		return err
	}
	err = a.edit(o.file, func(f *assessment.File) error { return file.enter(f, o.from) })
	if err == nil {
		a.notef("Saved %d answers, %d measures, %d pieces of evidence.", len(file.Answers), len(file.Measures), len(file.Evidence))
	}
	return err
}

// enter gives everything in the file, evidence first, since answers name it.
func (file answersFile) enter(f *assessment.File, source string) error {
	for _, e := range file.Evidence {
		item, err := e.item(source)
		if err != nil {
			return err
		}
		if _, err := f.Evidence(item); err != nil {
			return err
		}
	}
	for _, entry := range file.Answers {
		var item answerItem
		if err := remarshal(entry.Value, &item); err != nil {
			return &usageError{text: fmt.Sprintf("%s: %v: %v", source, entry.Key, err)}
		}
		if err := item.enter(f, assessment.ParseRef(fmt.Sprint(entry.Key))); err != nil {
			return err
		}
	}
	for _, entry := range file.Measures {
		if err := enterMeasure(f, assessment.ParseRef(fmt.Sprint(entry.Key)), entry.Value); err != nil {
			return err
		}
	}
	return nil
}

// remarshal decodes a value that was read as it stands into a strict shape.
func remarshal(value, into any) error {
	data, err := yaml.Marshal(value)
	if err != nil {
		return err
	}
	return decodeYAML("", data, into)
}

func (e evidenceItem) item(source string) (assessment.Evidence, error) {
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
			return item, &usageError{text: fmt.Sprintf("%s: evidence %s: %v", source, e.ID, err)}
		}
		*d.to = day
	}
	return item, nil
}

func (item answerItem) enter(f *assessment.File, ref assessment.Ref) error {
	reply := assessment.Reply{}
	switch given := item.Level != nil; {
	case given && item.NotApplicable == "" && !item.Unknown:
		reply = assessment.Reply{Kind: assessment.Given, Level: *item.Level}
	case !given && item.NotApplicable != "" && !item.Unknown:
		reply = assessment.Reply{Kind: assessment.NotApplicable, Because: item.NotApplicable}
	case !given && item.NotApplicable == "" && item.Unknown:
		reply = assessment.Reply{Kind: assessment.Unknown}
	default:
		return &usageError{text: ref.String() + " needs one of level, not_applicable and unknown"}
	}
	if err := f.Answer(ref, reply); err != nil {
		return err
	}
	key := assessment.LevelKey(ref)
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
		if err := f.Link(key, l.ID, l.link()); err != nil {
			return err
		}
	}
	return nil
}

func (l linkItem) link() *assessment.Link {
	out := &assessment.Link{Relation: assessment.Context, Page: l.Page, Read: l.Read}
	switch {
	case l.Contradicts != nil:
		out.Relation, out.Level = assessment.Contradicts, *l.Contradicts
	case l.Supports != nil:
		out.Relation, out.Level = assessment.Supports, *l.Supports
	}
	return out
}

// enterMeasure gives the inputs of one measure, each a number or {value, unit}.
func enterMeasure(f *assessment.File, measure assessment.Ref, inputs any) error {
	list, ok := inputs.(yaml.MapSlice)
	if !ok {
		return &usageError{text: measure.String() + " needs its inputs by name"}
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
			return &usageError{text: fmt.Sprintf("%s: %v is not a number", measure, input.Key)}
		}
		if err := f.Input(measure.ID, fmt.Sprint(input.Key), measure.Instance, &assessment.Quantity{Value: value, Unit: q.Unit}); err != nil {
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
