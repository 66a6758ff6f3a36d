package questionnaire

import (
	"errors"
	"strconv"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

// measures are the numbers of the topic shown, at the instance shown and at the project.
func (q *Screen) measures() []*scoring.MeasureResult {
	one := q.question()
	if one == nil {
		return nil
	}
	var out []*scoring.MeasureResult
	for i := range q.s.Result.Measures {
		m := &q.s.Result.Measures[i]
		def := q.s.Library.Measure(m.ID)
		if m.Asked && def != nil && def.Topic == one.Def.Topic.ID && !placeholder(m.Instance) &&
			(m.Instance == q.at.Instance || m.Instance == "" || def.Per != one.Def.Topic.Per) {
			out = append(out, m)
		}
	}
	return out
}

// pickMeasure offers the topic's measures with their values.
func (q *Screen) pickMeasure(string) screen.Action {
	var items []dialog.Item
	for _, m := range q.measures() {
		def := q.s.Library.Measure(m.ID)
		at := assessment.Ref{ID: m.ID, Instance: m.Instance}
		label := def.Title
		if m.Instance != "" {
			label += " @ " + q.s.Instance(m.Instance)
		}
		items = append(items, dialog.Item{
			Label: label, Detail: MeasureWords(m),
			Do: screen.Call{Do: func() screen.Action { return screen.Show{Box: q.inputs(def, at)} }},
		})
	}
	return screen.Show{Box: dialog.NewPick("Numbers of "+q.question().Def.Topic.Title, "part of a name", items, nil)}
}

// MeasureWords is a measure's value with its unit, or why it has none.
func MeasureWords(m *scoring.MeasureResult) string {
	if m.Value == nil {
		return text.Line("not known: " + m.Warning)
	}
	words := strconv.FormatFloat(*m.Value, 'g', 6, 64) + " " + m.Unit
	if m.Warning != "" {
		words += "; " + m.Warning
	}
	return text.Line(words)
}

// inputs is the form for a measure's numbers.
func (q *Screen) inputs(def *criteria.Measure, at assessment.Ref) screen.Box {
	drafts := make([]string, len(def.Inputs))
	var fields []form.Field
	for i := range def.Inputs {
		in := &def.Inputs[i]
		if heads := q.s.State.Input(def.ID, in.ID, at.Instance); len(heads) > 0 && !heads[len(heads)-1].Withdrawn {
			drafts[i] = quantity(heads[len(heads)-1])
		}
		f := form.Field{Title: in.Ask, Help: inputHelp(in), Kind: form.Line, Text: &drafts[i], Check: func(s string) error {
			_, err := parseQuantity(in, s)
			return err
		}}
		if len(in.Options) > 0 {
			f.Kind = form.One
			f.Options = []form.Option{{Label: "Not known yet"}}
			for _, o := range in.Options {
				f.Options = append(f.Options, form.Option{Value: o.ID, Label: o.Label})
			}
		}
		fields = append(fields, f)
	}
	start := append([]string(nil), drafts...)
	return form.New(def.Title, fields, func() screen.Action { return writeInputs(def, at, start, drafts) }, screen.Close{})
}

func inputHelp(in *criteria.Input) string {
	units := []string{in.Unit}
	for _, a := range in.Accepts {
		units = append(units, a.Unit)
	}
	if len(units) == 1 {
		return "in " + in.Unit
	}
	return "in " + in.Unit + "; or with its unit: " + strings.Join(units, ", ")
}

func quantity(h assessment.InputHead) string {
	return strings.TrimSpace(strconv.FormatFloat(h.Value, 'f', -1, 64) + " " + h.Unit)
}

// parseQuantity reads "1250", "12,5" or "1.3 t"; nothing is nil. Its error says how to write one.
func parseQuantity(in *criteria.Input, s string) (*assessment.Quantity, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return nil, nil
	}
	for _, a := range in.Accepts {
		if number, ok := strings.CutSuffix(s, a.Unit); ok {
			if v, err := form.ParseNumber(number); err == nil {
				return &assessment.Quantity{Value: v, Unit: a.Unit}, nil
			}
		}
	}
	v, err := form.ParseNumber(strings.TrimSuffix(s, in.Unit))
	if err != nil {
		return nil, errors.New("write a number such as 1250 or 12.5, " + inputHelp(in))
	}
	return &assessment.Quantity{Value: v}, nil
}

// writeInputs writes the numbers that changed.
func writeInputs(def *criteria.Measure, at assessment.Ref, start, drafts []string) screen.Action {
	all := screen.All{screen.Close{}}
	for i := range def.Inputs {
		if drafts[i] == start[i] {
			continue
		}
		in := &def.Inputs[i]
		v, err := parseQuantity(in, drafts[i])
		if err != nil {
			return screen.Note{Text: in.Ask + ": " + err.Error(), Kind: screen.Refused}
		}
		all = append(all, screen.Write{
			Key: assessment.InputKey(def.ID, in.ID, at.Instance),
			Do:  func(f *assessment.File) error { return f.Input(def.ID, in.ID, at.Instance, v) },
		})
	}
	return all
}
