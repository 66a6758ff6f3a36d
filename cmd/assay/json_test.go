package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"assay/scoring"
)

// docs/json.md names every field that other programs read.
func TestEveryFieldOfTheJSONIsDocumented(t *testing.T) {
	doc, err := os.ReadFile(filepath.Join(root, "docs", "json.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, shape := range []any{scoring.Result{}, scoring.Ask{}, scoring.ActionPlan{}, scoring.Difference{}, checked{}} {
		for _, name := range fieldsOf(reflect.TypeOf(shape), map[reflect.Type]bool{}) {
			if !strings.Contains(string(doc), "`"+name+"`") && !strings.Contains(string(doc), `"`+name+`"`) {
				t.Errorf("docs/json.md does not name %s of %T", name, shape)
			}
		}
	}
}

// fieldsOf lists the names a type has in JSON, and those of what it holds.
func fieldsOf(t reflect.Type, seen map[reflect.Type]bool) []string {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
		return fieldsOf(t.Elem(), seen)
	case reflect.Struct:
	default:
		return nil
	}
	if seen[t] {
		return nil
	}
	seen[t] = true
	var names []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || !f.IsExported() {
			continue
		}
		if name != "" {
			names = append(names, name)
		}
		names = append(names, fieldsOf(f.Type, seen)...)
	}
	return names
}

// A bound of 0 asks for something and is written; what has no bound has no value.
func TestABoundOf0IsWritten(t *testing.T) {
	for want, n := range map[string]scoring.NeedResult{
		`{"all":[{"measure":"trir","op":"at_least","value":0,"degree":[0,3]}],"degree":[0,3]}`: {
			All: []scoring.NeedResult{{Measure: "trir", Op: "at_least", Value: new(float64), Degree: [2]int{0, 3}}}, Degree: [2]int{0, 3},
		},
		`{"criterion":"E-TAI-3","level":2,"degree":[3,3]}`: {Criterion: "E-TAI-3", Level: 2, Degree: [2]int{3, 3}},
	} {
		if got, err := json.Marshal(n); err != nil || string(got) != want {
			t.Errorf("got %s, want %s (%v)", got, want, err)
		}
	}
}
