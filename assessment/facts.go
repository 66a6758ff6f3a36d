package assessment

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"assay/criteria"
)

// ParseFact reads typed text as a fact's value: "yes", "12.5", "mining, refining", "NO", "2026-11-24". Empty
// text, or "unset", is nil. The error is a [WrongUse].
func ParseFact(lib *criteria.Library, id, text string) (any, error) {
	f := lib.Fact(id)
	if f == nil {
		return nil, unknownFact(lib, id)
	}
	text = strings.TrimSpace(text)
	if text == "" || text == "unset" && f.Type != criteria.Text {
		return nil, nil
	}
	var value any = text
	switch f.Type {
	case criteria.YesNo:
		value = yesNo(text)
	case criteria.Number:
		if n, err := strconv.ParseFloat(strings.ReplaceAll(text, "_", ""), 64); err == nil {
			value = n
		}
	case criteria.Choices:
		list := []string{}
		for _, one := range strings.Split(text, ",") {
			list = append(list, strings.TrimSpace(one))
		}
		value = list
	case criteria.CountryFact:
		value = strings.ToUpper(text)
	}
	return checkValue(lib, f, value)
}

// yesNo reads a truth value; other text stays text and is refused by the check.
func yesNo(text string) any {
	switch strings.ToLower(text) {
	case "yes", "y", "true":
		return true
	case "no", "n", "false":
		return false
	}
	return text
}

func unknownFact(lib *criteria.Library, id string) error {
	if lib.DerivedFact(id) != nil {
		return wrong("%s follows from other facts and is not entered", id)
	}
	return wrong("there is no fact %s", id).hint(lib.DidYouMean(criteria.KindFact, id))
}

// checkFact checks a fact's value and place, and brings it into the form it is kept in.
func (f *File) checkFact(r Ref, value any) (any, error) {
	lib := f.opt.Library
	if lib == nil {
		return value, nil
	}
	fact := lib.Fact(r.ID)
	if fact == nil {
		return nil, unknownFact(lib, r.ID)
	}
	if err := f.checkPlace(r, fact.Per); err != nil {
		return nil, err
	}
	if value == nil {
		return nil, nil
	}
	return checkValue(lib, fact, value)
}

// Fits says whether a value that stands in a journal is one the fact can have in this library. One that another
// program wrote, or that a newer library no longer offers, is not: it says as little as an unset fact (method.md,
// section 2).
func Fits(lib *criteria.Library, f *criteria.Fact, value any) bool {
	kept, err := checkValue(lib, f, value)
	return err == nil && reflect.TypeOf(kept) == reflect.TypeOf(value)
}

// checkValue checks a value against a fact's type and returns it as bool, string, []string or float64.
func checkValue(lib *criteria.Library, f *criteria.Fact, value any) (any, error) {
	switch v := value.(type) {
	case bool:
		if f.Type == criteria.YesNo {
			return v, nil
		}
	case int:
		return checkValue(lib, f, float64(v))
	case int64: // this and the next: how the YAML reader gives whole numbers
		return checkValue(lib, f, float64(v))
	case uint64:
		return checkValue(lib, f, float64(v))
	case float64:
		if f.Type == criteria.Number && finite(v) {
			return v, checkNumber(lib, f, v)
		}
	case []any: // how the YAML reader gives lists
		list := make([]string, len(v))
		for i := range v {
			list[i], _ = v[i].(string)
		}
		return checkValue(lib, f, list)
	case []string:
		if f.Type == criteria.Choices {
			return v, checkOptions(f, v)
		}
	case string:
		return checkText(lib, f, v)
	}
	return nil, wrong("%v is not a value for %s", value, f.ID).hint(expected(f))
}

func checkText(lib *criteria.Library, f *criteria.Fact, v string) (any, error) {
	switch f.Type {
	case criteria.Text:
		return v, nil
	case criteria.YesNo: // YAML reads yes and no as text
		if b, ok := yesNo(v).(bool); ok {
			return b, nil
		}
	case criteria.Choices:
		return []string{v}, checkOptions(f, []string{v})
	case criteria.Choice:
		return v, checkOptions(f, []string{v})
	case criteria.CountryFact:
		if lib.Country(v) != nil {
			return v, nil
		}
		return nil, wrong("there is no country %s", v).hint("two letters, such as NO or CD")
	case criteria.DateFact:
		if _, err := criteria.ParseDate(v); err == nil {
			return v, nil
		}
	}
	return nil, wrong("%q is not a value for %s", v, f.ID).hint(expected(f))
}

// checkNumber refuses what no fact can be: less than nothing, since every number asked is an amount, and a
// part of an instance. A condition would read either as the best case.
func checkNumber(lib *criteria.Library, f *criteria.Fact, v float64) error {
	counts := slices.ContainsFunc(lib.Instances, func(k *criteria.InstanceKind) bool { return k.Count == f.ID })
	switch {
	case v < 0:
		return wrong("%s cannot be below 0", f.ID).hint("where it is not known, leave it unset")
	case counts && v != math.Trunc(v):
		return wrong("%s is a count, and %v is not a whole number", f.ID, v)
	}
	return nil
}

func checkOptions(f *criteria.Fact, chosen []string) error {
	for _, c := range chosen {
		if !slices.ContainsFunc(f.Choices, func(o criteria.Option) bool { return o.ID == c }) {
			return wrong("%q is not a choice for %s", c, f.ID).hint(expected(f))
		}
	}
	return nil
}

// expected says what a fact takes.
func expected(f *criteria.Fact) string {
	switch f.Type {
	case criteria.YesNo:
		return "yes or no"
	case criteria.Number:
		if f.Unit == "" {
			return "a number such as 12.5"
		}
		return "a number such as 12.5, in " + f.Unit
	case criteria.Choice, criteria.Choices:
		var ids []string
		for _, o := range f.Choices {
			ids = append(ids, o.ID)
		}
		return "one of " + strings.Join(ids, ", ")
	case criteria.CountryFact:
		return "two letters, such as NO or CD"
	case criteria.DateFact:
		return "a date such as 2026-11-24"
	}
	return ""
}

func validText(s string) bool { return utf8.ValidString(s) }
