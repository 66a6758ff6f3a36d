package criteria

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
)

var inputID = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

func (l *linter) measure(m *Measure) {
	l.id(m, &m.ID, dashedID, "factor-of-safety")
	required(l, m, "title", &m.Title)
	required(l, m, "definition", &m.Definition)
	required(l, m, "unit", &m.Unit)
	if l.lib.Topic(m.Topic) == nil {
		l.unknown(l.place(m, &m.Topic), KindTopic, m.Topic)
	}
	l.per(&m.Per)
	if m.Direction != "" {
		word(l, m, "direction", &m.Direction, "lower", "higher")
	}
	l.condition(m.Per, &m.When, false)
	l.provenance(m, &m.Source, &m.Confidence)
	if (m.Low != 0 || m.High != 0) && m.Low >= m.High {
		l.fault(l.place(m, &m.Low), "C18", "the range is empty: low is not below high", "")
	}
	ids := l.inputs(m)
	l.formula(m, ids)
}

func (l *linter) inputs(m *Measure) []string {
	if len(m.Inputs) == 0 {
		l.fault(m, "C19", "inputs are missing", "")
	}
	var ids []string
	for i := range m.Inputs {
		in := &m.Inputs[i]
		l.id(in, &in.ID, inputID, "hours_worked")
		if slices.Contains(ids, in.ID) {
			l.fault(&in.ID, "C02", fmt.Sprintf("the input %q stands twice", in.ID), "")
		}
		ids = append(ids, in.ID)
		required(l, in, "ask", &in.Ask)
		required(l, in, "unit", &in.Unit)
		for j := range in.Accepts {
			if a := &in.Accepts[j]; a.Factor <= 0 {
				l.fault(&a.Factor, "C18", "a factor is greater than 0", "")
			}
		}
		for j := range in.Options {
			if o := &in.Options[j]; !isNumber(o.ID) {
				l.fault(o, "C18", fmt.Sprintf("%q is no number", o.ID), "An option's id is the number the formula reads.")
			}
		}
	}
	return ids
}

func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}

func (l *linter) formula(m *Measure, ids []string) {
	if m.Formula == "" {
		if len(m.Inputs) > 1 {
			l.fault(m, "C29", "formula is missing", "A measure with one input may leave it out.")
		}
		return
	}
	n := l.at[&m.Formula]
	f, faults := ParseFormula(m.Formula)
	if len(faults) > 0 {
		l.fault(n.part(faults[0].From, faults[0].To), "C29", faults[0].Message, faults[0].Hint)
		return
	}
	for _, id := range f.Inputs() {
		if !slices.Contains(ids, id) {
			l.fault(n, "C29", fmt.Sprintf("the formula reads %q, which is no input", id), didYouMean(id, ids))
		}
	}
	for i := range m.Inputs {
		if in := &m.Inputs[i]; !slices.Contains(f.Inputs(), in.ID) {
			l.fault(&in.ID, "C29", fmt.Sprintf("the formula does not read %q", in.ID), "")
		}
	}
}
