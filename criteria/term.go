package criteria

import (
	"math"
	"slices"
)

// term is a node of a checked condition. What is not here cannot be asked.
type term struct {
	op       termOp
	args     []*term // and, or, not
	slot     int     // the fact a comparison reads
	literals []any   // equal: any of them; less, at most, has: one
	yes      bool    // literal
}

type termOp uint8

const (
	opNever   termOp = iota // undecided whatever is known: a condition with faults
	opLiteral               // true or false
	opHolds                 // a yes_no fact
	opEqual                 // a fact is one of the literals
	opLess
	opAtMost
	opHas // a choices fact holds the literal
	opNot
	opAnd
	opOr
)

// truth evaluates over the values by slot; a nil value is open. Where the open facts do not matter it decides
// without them.
func (t *term) truth(values []any) Truth {
	switch t.op {
	case opNever:
		return Undecided
	case opLiteral:
		return TruthOf(t.yes)
	case opNot:
		return t.args[0].truth(values).Not()
	case opAnd:
		left := t.args[0].truth(values)
		if left == False {
			return False
		}
		return AllOf(left, t.args[1].truth(values))
	case opOr:
		left := t.args[0].truth(values)
		if left == True {
			return True
		}
		return AnyOf(left, t.args[1].truth(values))
	}
	v := values[t.slot]
	if v == nil {
		return Undecided
	}
	return TruthOf(t.compare(v))
}

func (t *term) compare(v any) bool {
	switch t.op {
	case opHolds:
		return v.(bool)
	case opHas:
		return slices.Contains(v.([]string), t.literals[0].(string))
	case opEqual:
		return slices.Contains(t.literals, v)
	case opLess:
		return before(v, t.literals[0])
	default: // opAtMost
		return !before(t.literals[0], v)
	}
}

// before orders numbers, and dates as their ISO text.
func before(a, b any) bool {
	if x, ok := a.(float64); ok {
		return x < b.(float64)
	}
	return a.(string) < b.(string)
}

// classesOf lists one value for each class of a fact's values that the condition can tell apart.
func classesOf(root *term, slot int, f *factInfo) []any {
	literals := root.literalsOf(slot)
	switch f.typ {
	case YesNo:
		return []any{false, true}
	case Number:
		return numberClasses(literals)
	case DateFact:
		return dateClasses(literals)
	case Choices:
		return subsets(literals)
	case Choice:
		for _, o := range f.choices {
			if !slices.Contains(literals, any(o.ID)) {
				return append(literals, o.ID) // one that is not named stands for all of them
			}
		}
		return literals
	}
	return append(literals, "another country") // no code, so equal to no literal
}

// literalsOf lists the distinct literals the fact is compared with.
func (t *term) literalsOf(slot int) []any {
	var out []any
	for _, arg := range t.args {
		for _, l := range arg.literalsOf(slot) {
			if !slices.Contains(out, l) {
				out = append(out, l)
			}
		}
	}
	if t.args == nil && t.slot == slot {
		for _, l := range t.literals {
			if !slices.Contains(out, l) {
				out = append(out, l)
			}
		}
	}
	return out
}

// numberClasses are each literal, its two neighbours, and so a value between any two literals. Plus or minus one
// would be wrong: 1e308-1 is the same float.
func numberClasses(literals []any) []any {
	var values []float64
	for _, l := range literals {
		v := l.(float64)
		values = append(values, math.Nextafter(v, math.Inf(-1)), v, math.Nextafter(v, math.Inf(1)))
	}
	slices.Sort(values)
	var out []any
	for _, v := range slices.Compact(values) {
		out = append(out, v)
	}
	return out
}

// dateClasses are each date and its two neighbours.
func dateClasses(literals []any) []any {
	var values []string
	for _, l := range literals {
		date := MustDate(l.(string))
		values = append(values, dayText(date-1), l.(string), dayText(date+1))
	}
	slices.Sort(values)
	var out []any
	for _, v := range slices.Compact(values) {
		out = append(out, v)
	}
	return out
}

// dayText is the ISO text of any day; String keeps 1970-01-01 for unset.
func dayText(d Date) string { return d.Time().Format("2006-01-02") }

// subsets are all sets of the named values: whether each is held is all that `in` can tell.
func subsets(literals []any) []any {
	if 1<<min(len(literals), 30) > maxCombinations {
		return make([]any, maxCombinations+1) // too many to try; counted, never read
	}
	out := make([]any, 0, 1<<len(literals))
	for bits := range 1 << len(literals) {
		held := []string{}
		for i, l := range literals {
			if bits>>i&1 == 1 {
				held = append(held, l.(string))
			}
		}
		out = append(out, held)
	}
	return out
}
