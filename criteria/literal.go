package criteria

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/expr-lang/expr/ast"
)

func compareHint(f *factInfo) string {
	switch f.typ {
	case YesNo:
		return fmt.Sprintf("Write %s or not %s.", f.id, f.id)
	case Number:
		return fmt.Sprintf("Compare it: %s >= 10.", f.id)
	case DateFact:
		return fmt.Sprintf("Compare it: '%s >= \"2027-08-18\"'.", f.id)
	case Choices:
		return fmt.Sprintf("Write '\"x\" in %s'.", f.id)
	}
	return fmt.Sprintf("Compare it: '%s == \"x\"'.", f.id)
}

// literal takes a literal of the fact's type: a named choice, a known country, a date, a number.
func (g *gate) literal(n ast.Node, f *factInfo) (any, bool) {
	switch f.typ {
	case YesNo:
		if b, ok := n.(*ast.BoolNode); ok {
			return b.Value, true
		}
		g.refuse(n, fmt.Sprintf("%s is yes or no: compare it with true or false", f.id), compareHint(f))
		return nil, false
	case Number:
		if v, ok := number(n); ok {
			return v, true
		}
		g.refuse(n, fmt.Sprintf("%s is a number: compare it with a number", f.id), "")
		return nil, false
	}
	s, ok := n.(*ast.StringNode)
	if !ok {
		g.refuse(n, fmt.Sprintf("%s is compared with text in double quotes", f.id), compareHint(f))
		return nil, false
	}
	if message, hint := g.badText(s.Value, f); message != "" {
		g.refuse(n, message, hint)
		return nil, false
	}
	return s.Value, true
}

func (g *gate) badText(text string, f *factInfo) (message, hint string) {
	switch f.typ {
	case DateFact:
		if _, err := ParseDate(text); err != nil {
			return err.Error(), ""
		}
		if text < "1900" || text > "3000" {
			return fmt.Sprintf("%s is no date of this field", text), ""
		}
	case CountryFact:
		if g.facts.lib.Country(text) == nil {
			return fmt.Sprintf("no country has the code %q", text), "Countries are two capital letters, listed in countries.yaml."
		}
	default:
		ids := optionIDs(f.choices)
		if !slices.Contains(ids, text) {
			hint = didYouMean(text, ids)
			if hint == "" {
				hint = "Its values are " + strings.Join(ids, ", ") + "."
			}
			return fmt.Sprintf("%s has no value %q", f.id, text), hint
		}
	}
	return "", ""
}

// number takes a number literal, with its sign.
func number(n ast.Node) (float64, bool) {
	switch n := n.(type) {
	case *ast.IntegerNode:
		return float64(n.Value), true
	case *ast.FloatNode:
		return n.Value, true
	case *ast.UnaryNode:
		v, ok := number(n.Node)
		if n.Operator == "-" && ok {
			return -v, true
		}
	}
	return 0, false
}

func optionIDs(options []Option) []string {
	ids := make([]string, len(options))
	for i, o := range options {
		ids[i] = o.ID
	}
	return ids
}

// optionIs reports whether a value written as text is one of the type's.
func optionIs(text string, typ FactType, options []Option) bool {
	switch typ {
	case YesNo:
		return text == "true" || text == "false"
	case Number:
		_, err := strconv.ParseFloat(text, 64)
		return err == nil
	case DateFact:
		_, err := ParseDate(text)
		return err == nil
	case Choice, Choices:
		return slices.Contains(optionIDs(options), text)
	}
	return text != ""
}
