package scoring

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"assay/assessment"
	"assay/criteria"
)

// measured is one measure at one instance, with its working.
type measured struct {
	def        *criteria.Measure
	row        int
	applies    criteria.Truth
	supported  criteria.Truth // that it applies, in the supported views
	values     []float64      // what it comes to with each head of its inputs; none where it cannot be said
	why        string         // why it is unknown, or disputed; "" where it has one value
	inputs     map[string]float64
	working    string
	documented bool // every input rests on a document that was read
	verified   bool
}

// ends is the degree of a bound: 3 or 0, and anything while the measure is unknown.
func (m *measured) ends(b criteria.Bound) Ends {
	if m.applies == criteria.False {
		if m.supported != criteria.False { // closed by facts that nobody supports
			return Ends{gone, gone, 0, 0}
		}
		return absent
	}
	switch some, all := m.holds(b); {
	case m.applies == criteria.Undecided || some && !all:
		return open
	case !some:
		return Ends{}
	}
	e := Ends{3, 3, 0, 0}
	if m.documented {
		e[documented] = 3
	}
	if m.verified {
		e[verified] = 3
	}
	return e
}

// known says whether a measure has one value.
func (m *measured) known() bool { return m.why == "" }

// holds reads a bound at each value the measure may have: whether it holds at some, and at all. An unknown measure may
// have any.
func (m *measured) holds(b criteria.Bound) (some, all bool) {
	all = len(m.values) > 0
	some = !all
	for _, v := range m.values {
		some, all = some || b.Holds(v), all && b.Holds(v)
	}
	return some, all
}

// text is the value with its unit; of a disputed one, each. Beside a limit a value has the digits that tell them apart.
func (m *measured) text(limit ...float64) string {
	each := make([]string, len(m.values))
	for i, v := range m.values {
		each[i] = Number(v)
		for _, x := range limit {
			if each[i] == Number(x) && round9(v) != x {
				each[i] = strconv.FormatFloat(v, 'g', 9, 64)
			}
		}
	}
	return strings.TrimSpace(strings.Join(each, " or ") + " " + m.unit())
}

// raising is the measure as a reason for a flag, with the bound that raises it.
func (m *measured) raising(b criteria.Bound) string {
	if len(m.values) == 0 {
		return fmt.Sprintf("%s is unknown: %s", m.def.Title, m.why)
	}
	return fmt.Sprintf("%s is %s; %s %s raises it", m.def.Title, m.text(b.Value), Spaced(b.Op), Number(b.Value))
}

// unit is the measure's unit, with the basis that was chosen for it: a rate says nothing without its hours.
func (m *measured) unit() string {
	unit := m.def.Unit
	for _, x := range m.def.Inputs {
		for _, o := range x.Options {
			if v, ok := m.inputs[x.ID]; ok && o.ID == Number(v) {
				unit += " per " + o.Label
			}
		}
	}
	return unit
}

// round9 rounds to nine significant digits.
func round9(v float64) float64 {
	if v == 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return v
	}
	scale := math.Pow(10, 9-math.Ceil(math.Log10(math.Abs(v))))
	return math.Round(v*scale) / scale
}

// Number prints a value to four significant digits at most; with an exponent only where nobody could count the zeros.
func Number(v float64) string {
	if a := math.Abs(v); a >= 1e15 || a > 0 && a < 1e-9 {
		return strconv.FormatFloat(v, 'g', 4, 64)
	}
	if v == math.Trunc(v) {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	digits := max(0, 3-int(math.Floor(math.Log10(math.Abs(v)))))
	s := strconv.FormatFloat(v, 'f', digits, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// measure works out one measure at one instance from its inputs.
func (in *Input) measure(m *criteria.Measure, r int) *measured {
	out := &measured{def: m, row: r, inputs: map[string]float64{}, documented: true, verified: true}
	out.applies, out.supported = in.truth(m.When, r)
	each := make([][]float64, len(m.Inputs))
	for i := range m.Inputs {
		var why string
		if each[i], why = in.input(out, &m.Inputs[i]); why != "" && out.why == "" {
			out.why = why
		}
	}
	if out.why == "" {
		out.why = in.evaluateAt(out, each)
	}
	if out.why != "" {
		out.documented, out.verified = false, false
		return out
	}
	out.working = out.shown()
	return out
}

// evaluateAt works a measure out with each head of its inputs, so that a bound can be read at each value (method, section
// 1); the sentence says why it has not one value.
func (in *Input) evaluateAt(m *measured, each [][]float64) string {
	formula, err := in.lib.Formula(m.def)
	if err != nil {
		return err.Error()
	}
	disputed := slices.IndexFunc(each, func(values []float64) bool { return len(values) > 1 })
	combine(each, func(values []float64) {
		given := map[string]float64{}
		for i, v := range values {
			given[m.def.Inputs[i].ID] = v
		}
		v, wrong := formula.Eval(given)
		if wrong != nil {
			err = wrong
		}
		m.values = append(m.values, v)
	})
	switch {
	case err != nil:
		m.values = nil
		return err.Error()
	case disputed >= 0:
		return fmt.Sprintf("%s is in disagreement", m.def.Inputs[disputed].Ask)
	}
	return ""
}

// combine visits every choice of one value from each list.
func combine(each [][]float64, visit func([]float64), chosen ...float64) {
	if len(chosen) == len(each) {
		visit(chosen)
		return
	}
	for _, v := range each[len(chosen)] {
		combine(each, visit, append(slices.Clip(chosen), v)...)
	}
}

// input reads one input in its own unit, at each of its heads; the sentence says why it is unknown.
func (in *Input) input(m *measured, def *criteria.Input) (values []float64, why string) {
	slug := in.rows[m.row].slug
	heads := in.state.Input(m.def.ID, def.ID, slug)
	if len(heads) == 0 {
		return nil, fmt.Sprintf("%s is not given", def.Ask)
	}
	for _, h := range heads {
		if h.Withdrawn {
			return nil, fmt.Sprintf("%s is in disagreement", def.Ask)
		}
		v, err := def.Convert(h.Value, h.Unit)
		if err != nil {
			return nil, err.Error()
		}
		if v < 0 && !def.Signed {
			return nil, fmt.Sprintf("%s is below zero", def.Ask)
		}
		m.inputs[def.ID] = v
		if !slices.Contains(values, v) {
			values = append(values, v)
		}
	}
	doc, ver := in.seen(in.state.LinksOf(assessment.InputKey(m.def.ID, def.ID, slug)), slug, nil)
	m.documented = m.documented && doc
	m.verified = m.verified && ver
	return values, ""
}

// shown is the formula with its numbers, as every report prints it beside the value.
func (m *measured) shown() string {
	formula := m.def.Formula
	if formula == "" && len(m.def.Inputs) == 1 {
		formula = m.def.Inputs[0].ID
	}
	formula = names.ReplaceAllStringFunc(formula, func(id string) string {
		if v, ok := m.inputs[id]; ok {
			return Number(v)
		}
		return id
	})
	return fmt.Sprintf("%s = %s", formula, m.text())
}

var names = regexp.MustCompile(`[a-z_][a-z0-9_]*`)

// measured lists a measure at the instances that a question at row r looks at.
func (in *Input) measured(id string, r int) []*measured {
	var out []*measured
	for _, m := range in.measures[id] {
		if in.sees(r, m.row) {
			out = append(out, m)
		}
	}
	return out
}

// result is the measure as it is printed.
func (m *measured) result(slug string) MeasureResult {
	out := MeasureResult{
		ID: m.def.ID, Instance: slug, Unit: m.unit(), Inputs: m.inputs, Working: m.working,
		Asked: m.applies != criteria.False, Warning: m.why,
	}
	if !m.known() {
		return out
	}
	value := m.values[0]
	out.Value = &value
	if (m.def.Low != 0 || m.def.High != 0) && (round9(value) < m.def.Low || round9(value) > m.def.High) {
		out.Warning = fmt.Sprintf("outside the credible range of %s to %s", Number(m.def.Low), Number(m.def.High))
	}
	return out
}
