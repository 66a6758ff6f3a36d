package criteria

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Formula is a measure's checked formula: + - * / ( ), min, max, literals and input ids. Safe for concurrent use.
type Formula struct {
	root   *operation
	inputs []string
}

type operation struct {
	op    string // "" literal, "input", "+", "-", "*", "/", "min", "max"; "-" with one argument negates
	value float64
	input string
	args  []*operation
}

// FormulaError says why a formula gives no number, and which inputs are to blame.
type FormulaError struct {
	Reason string // "is not given", "makes a division by zero", "gives no finite number"
	Inputs []string
}

func (e *FormulaError) Error() string {
	return strings.Join(e.Inputs, ", ") + " " + e.Reason
}

// maxFormula bounds a formula in runes, and so how deep it nests.
const maxFormula = 500

// ParseFormula reads a formula; a fault gives its stretch in runes.
func ParseFormula(source string) (*Formula, []Fault) {
	if n := utf8.RuneCountInString(source); n > maxFormula {
		return nil, []Fault{{To: n, Message: "the formula is longer than 500 characters"}}
	}
	p := &formulaParser{text: []rune(source)}
	root := p.sum()
	p.blank()
	if p.fault == nil && p.at < len(p.text) {
		p.fail(p.at, p.at+1, "the formula cannot be read from here on")
	}
	if p.fault != nil {
		return nil, []Fault{*p.fault}
	}
	return &Formula{root: root, inputs: p.inputs}, nil
}

// Inputs lists the inputs the formula reads, in the order they are written.
func (f *Formula) Inputs() []string { return f.inputs }

// Eval is the formula's value. The error is a *FormulaError: an input that is missing, one that makes a divisor
// zero, or a result that is not a finite number.
func (f *Formula) Eval(inputs map[string]float64) (float64, error) {
	var missing []string
	for _, id := range f.inputs {
		if _, ok := inputs[id]; !ok {
			missing = append(missing, id)
		}
	}
	if missing != nil {
		return 0, &FormulaError{"is not given", missing}
	}
	v, err := f.root.eval(inputs)
	if err != nil {
		return 0, err
	}
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0, &FormulaError{"gives no finite number", f.inputs}
	}
	return v, nil
}

func (o *operation) eval(inputs map[string]float64) (float64, error) {
	if o.op == "" {
		return o.value, nil
	}
	if o.op == "input" {
		return inputs[o.input], nil
	}
	values := make([]float64, len(o.args))
	for i, arg := range o.args {
		v, err := arg.eval(inputs)
		if err != nil {
			return 0, err
		}
		values[i] = v
	}
	return o.apply(values)
}

func (o *operation) apply(v []float64) (float64, error) {
	switch o.op {
	case "+":
		return v[0] + v[1], nil
	case "*":
		return v[0] * v[1], nil
	case "/":
		if v[1] == 0 {
			return 0, &FormulaError{"makes a division by zero", o.args[1].reads(nil)}
		}
		return v[0] / v[1], nil
	case "min":
		return slices.Min(v), nil
	case "max":
		return slices.Max(v), nil
	}
	if len(v) == 1 {
		return -v[0], nil
	}
	return v[0] - v[1], nil
}

// reads lists the inputs of a part of the formula.
func (o *operation) reads(out []string) []string {
	if o.op == "input" && !slices.Contains(out, o.input) {
		out = append(out, o.input)
	}
	for _, arg := range o.args {
		out = arg.reads(out)
	}
	return out
}

// formulaParser reads sums of products of values, by recursive descent.
type formulaParser struct {
	text   []rune
	at     int
	inputs []string
	fault  *Fault
}

func (p *formulaParser) sum() *operation     { return p.chain("+-", p.product) }
func (p *formulaParser) product() *operation { return p.chain("*/", p.value) }

func (p *formulaParser) chain(operators string, next func() *operation) *operation {
	left := next()
	for p.fault == nil {
		op := p.take(operators)
		if op == "" {
			break
		}
		left = &operation{op: op, args: []*operation{left, next()}}
	}
	return left
}

func (p *formulaParser) value() *operation {
	if p.fault != nil {
		return nil
	}
	if p.take("-") != "" {
		return &operation{op: "-", args: []*operation{p.value()}}
	}
	if p.take("(") != "" {
		inner := p.sum()
		p.expect(")")
		return inner
	}
	switch {
	case p.at < len(p.text) && (isDigit(p.text[p.at]) || p.text[p.at] == '.'):
		return p.literal()
	case p.at < len(p.text) && isLetter(p.text[p.at]):
		return p.name()
	}
	p.fail(p.at, p.at+1, "a number, an input or a bracket is wanted here")
	return nil
}

func (p *formulaParser) literal() *operation {
	from := p.at
	for p.at < len(p.text) && (isDigit(p.text[p.at]) || p.text[p.at] == '.') {
		p.at++
	}
	v, err := strconv.ParseFloat(string(p.text[from:p.at]), 64)
	if err != nil {
		p.fail(from, p.at, "this is not a number")
	}
	return &operation{value: v}
}

func (p *formulaParser) name() *operation {
	from := p.at
	for p.at < len(p.text) && (isLetter(p.text[p.at]) || isDigit(p.text[p.at])) {
		p.at++
	}
	name := string(p.text[from:p.at])
	if name == "min" || name == "max" {
		return p.call(name)
	}
	if !slices.Contains(p.inputs, name) {
		p.inputs = append(p.inputs, name)
	}
	return &operation{op: "input", input: name}
}

func (p *formulaParser) call(name string) *operation {
	p.expect("(")
	o := &operation{op: name, args: []*operation{p.sum()}}
	for p.fault == nil && p.take(",") != "" {
		o.args = append(o.args, p.sum())
	}
	p.expect(")")
	return o
}

// take reads one of the operators, skipping blanks; "" if none stands here.
func (p *formulaParser) take(operators string) string {
	p.blank()
	if p.at < len(p.text) && strings.ContainsRune(operators, p.text[p.at]) {
		p.at++
		return string(p.text[p.at-1])
	}
	return ""
}

func (p *formulaParser) expect(bracket string) {
	if p.fault == nil && p.take(bracket) == "" {
		p.fail(p.at, p.at+1, fmt.Sprintf("%q is wanted here", bracket))
	}
}

func (p *formulaParser) blank() {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
}

func (p *formulaParser) fail(from, to int, message string) {
	if p.fault == nil {
		end := max(1, len(p.text))
		p.fault = &Fault{From: min(from, end-1), To: min(to, end), Message: message, Hint: "Formulas hold + - * / ( ), min(), max(), numbers and input ids."}
	}
}

func isDigit(r rune) bool  { return r >= '0' && r <= '9' }
func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r == '_' }

// Formula is a measure's compiled formula: a measure without one, and with one input, is that input. The error
// says that the formula has faults, which lint refuses.
func (l *Library) Formula(m *Measure) (*Formula, error) {
	if known, ok := l.index.formulas.Load(m); ok {
		f, _ := known.(*Formula)
		if f == nil {
			return nil, errFormula
		}
		return f, nil
	}
	source := m.Formula
	if source == "" && len(m.Inputs) == 1 {
		source = m.Inputs[0].ID
	}
	f, _ := ParseFormula(source)
	l.index.formulas.Store(m, f)
	if f == nil {
		return nil, errFormula
	}
	return f, nil
}

var errFormula = errors.New("the measure's formula has faults; assay criteria lint shows them")

// Convert turns a value in an accepted unit into the input's own unit, by an exact factor; "" and the input's
// unit leave it as it is.
func (in *Input) Convert(v float64, unit string) (float64, error) {
	if unit == "" || unit == in.Unit {
		return v, nil
	}
	known := []string{in.Unit}
	for _, a := range in.Accepts {
		if a.Unit == unit {
			return v * a.Factor, nil
		}
		known = append(known, a.Unit)
	}
	return 0, fmt.Errorf("%s is not given in %q but in %s", in.ID, unit, strings.Join(known, ", "))
}

// Holds compares a value with the bound; both sides are rounded to nine significant digits, so that 55/100*100
// is not above 55. Method, section 6.
func (b Bound) Holds(v float64) bool {
	v, limit := significant(v), significant(b.Value)
	switch b.Op {
	case AtLeast:
		return v >= limit
	case AtMost:
		return v <= limit
	case Below:
		return v < limit
	case Above:
		return v > limit
	}
	return false
}

func significant(v float64) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'e', 8, 64), 64)
	if err != nil {
		return v
	}
	return rounded
}
