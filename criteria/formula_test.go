package criteria

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/expr-lang/expr"
	"pgregory.net/rapid"
)

func TestFormula(t *testing.T) {
	in := map[string]float64{"a": 6, "b": 4, "zero": 0, "big": math.MaxFloat64}
	for _, test := range []struct {
		text string
		want float64
		err  string
	}{
		{"a", 6, ""},
		{"100 * a / b", 150, ""},
		{"a - b - 1", 1, ""},
		{"a / b / 2", 0.75, ""},
		{"a - (b - 1)", 3, ""},
		{"-a + 2 * -b", -14, ""},
		{"min(a, b, 5) + max(a, 1)", 10, ""},
		{".5 * a", 3, ""},
		{"a / zero", 0, "zero makes a division by zero"},
		{"a / (b - 4)", 0, "b makes a division by zero"},
		{"a + missing * other", 0, "missing, other is not given"},
		{"big * 2", 0, "big gives no finite number"},
	} {
		f, faults := ParseFormula(test.text)
		if len(faults) > 0 {
			t.Errorf("%q: %v", test.text, faults)
			continue
		}
		got, err := f.Eval(in)
		message := ""
		if e, ok := errors.AsType[*FormulaError](err); ok {
			message = e.Error()
		}
		if got != test.want || message != test.err {
			t.Errorf("%q is %v, %q; want %v, %q", test.text, got, message, test.want, test.err)
		}
	}
}

func TestFormulaRefuses(t *testing.T) {
	for text, at := range map[string]int{
		"": 0, "a +": 2, "a b": 2, "a ^ 2": 2, "2 ** 3": 3, "(a": 1, "a)": 1, "1.2.3": 0, "min()": 4, "min(a": 4, "sqrt(a)": 4, "a; b": 1, "A": 0, "1e9": 1,
		strings.Repeat("(", 501): 0,
	} {
		f, faults := ParseFormula(text)
		if f != nil || len(faults) != 1 {
			t.Errorf("%.20q is taken", text)
			continue
		}
		if from, to := faults[0].From, faults[0].To; from != at || to <= from || to > max(1, len(text)) {
			t.Errorf("%.20q is refused at %d to %d, want %d", text, from, to, at)
		}
	}
}

// A formula gives what the expression language gives for the same text.
func TestFormulaEqualsTheExpressionLanguage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := drawFormula(t, 4)
		in := map[string]float64{"a": 2, "b": -3.5, "c": 0.1}
		f, faults := ParseFormula(text)
		if len(faults) > 0 {
			t.Fatalf("%q: %v", text, faults)
		}
		got, err := f.Eval(in)
		want, wantErr := expr.Eval(text, map[string]any{"a": 2.0, "b": -3.5, "c": 0.1})
		if wantErr != nil {
			t.Fatal(wantErr)
		}
		number, ok := want.(float64)
		if whole, isInt := want.(int); isInt {
			number, ok = float64(whole), true
		}
		if err == nil && (!ok || math.Abs(number-got) > 1e-9*math.Abs(got)) {
			t.Fatalf("%q is %v, want %v", text, got, want)
		}
	})
}

func drawFormula(t *rapid.T, depth int) string {
	if depth == 0 || rapid.Bool().Draw(t, "leaf") {
		return rapid.SampledFrom([]string{"a", "b", "c", "2.0", "0.5", "100.0"}).Draw(t, "value")
	}
	a, b := drawFormula(t, depth-1), drawFormula(t, depth-1)
	switch op := rapid.SampledFrom([]string{"+", "-", "*", "/", "min", "max", "negate"}).Draw(t, "op"); op {
	case "min", "max":
		return op + "(" + a + ", " + b + ")"
	case "negate":
		return "-(" + a + ")"
	default:
		return "(" + a + " " + op + " " + b + ")"
	}
}

func TestConvert(t *testing.T) {
	in := Input{ID: "recovered", Unit: "kg", Accepts: []Accepted{{"t", 1000}, {"g", 0.001}}}
	for unit, want := range map[string]float64{"": 2.5, "kg": 2.5, "t": 2500, "g": 0.0025} {
		if got, err := in.Convert(2.5, unit); err != nil || got != want {
			t.Errorf("2.5 %s is %v kg, %v", unit, got, err)
		}
	}
	if _, err := in.Convert(1, "lb"); err == nil || !strings.Contains(err.Error(), "kg, t, g") {
		t.Errorf("pounds: %v", err)
	}
}

// Both sides are rounded to nine significant digits. Method, section 6.
func TestBoundHolds(t *testing.T) {
	value := 55.0
	for _, test := range []struct {
		bound Bound
		v     float64
		want  bool
	}{
		{Bound{Above, 55}, value / 100 * 100, false},
		{Bound{AtLeast, 1.5}, 1.5, true},
		{Bound{AtLeast, 1.5}, 1.4999999999, true},
		{Bound{AtLeast, 1.5}, 1.49999, false},
		{Bound{Below, 0.3}, 0.1 + 0.2, false},
		{Bound{AtMost, 0.3}, 0.1 + 0.2, true},
		{Bound{"", 1}, 1, false},
	} {
		if got := test.bound.Holds(test.v); got != test.want {
			t.Errorf("%v %v %v is %v", test.v, test.bound.Op, test.bound.Value, got)
		}
	}
}

// Every formula of the library computes: with each input at its lowest credible value or 1, and no surprise beyond
// a division that is said to be one.
func TestLibraryFormulas(t *testing.T) {
	lib := Embedded()
	for _, m := range lib.Measures {
		f, err := lib.Formula(m)
		if err != nil {
			t.Errorf("%s: %v", m.ID, err)
			continue
		}
		in := map[string]float64{}
		for i := range m.Inputs {
			in[m.Inputs[i].ID] = float64(i + 2)
		}
		if _, err := f.Eval(in); err != nil {
			if e, ok := errors.AsType[*FormulaError](err); !ok || !slices.Contains([]string{"makes a division by zero"}, e.Reason) {
				t.Errorf("%s: %v", m.ID, err)
			}
		}
	}
}
