package criteria

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestTruth(t *testing.T) {
	lib := Embedded()
	tests := []struct {
		per, when string
		known     Values
		want      Truth
	}{
		{"", "", nil, True},
		{"site", "tailings", nil, Undecided},
		{"site", "tailings", Values{"tailings": false}, False},
		{"site", "not tailings", Values{"tailings": false}, True},
		{"site", "tailings or not tailings", nil, True},
		{"site", "tailings and not tailings", nil, False},
		{"site", `phase != "exploration"`, nil, Undecided},
		{"site", `phase in ["exploration", "planning", "construction", "operation", "closure"]`, nil, True},
		{"site", `phase == "planning" or phase != "planning"`, nil, True},
		{"site", `"mining" in stages`, Values{"stages": []string{"refining", "mining"}}, True},
		{"site", `"mining" not in stages`, Values{"stages": []string{}}, True},
		{"site", `"mining" in stages or "mining" not in stages`, nil, True},
		{"", "turnover >= 40", Values{"turnover": 40.0}, True},
		{"", "turnover >= 40", Values{"turnover": 39}, False},
		{"", "turnover < 40 or turnover >= 40", nil, True},
		{"", "turnover == 1e308", nil, Undecided},
		{"", "turnover > 40 or turnover < 60", nil, True},
		{"", "turnover > 60 and turnover < 40", nil, False},
		{"", "10 < turnover < 60", Values{"turnover": 30.0}, True},
		{"", "10 < turnover < 60", Values{"turnover": 60.0}, False},
		{"", "turnover > -5", Values{"turnover": 0.0}, True},
		{"", "turnover in [1, 2.5]", Values{"turnover": 2.5}, True},
		{"", "eu_market == true", Values{"eu_market": true}, True},
		{"", "turnover > 10", Values{"turnover": "many"}, Undecided},
		{"", "turnover > 10", Values{"turnover": OneOf{20.0, 30.0}}, True},
		{"", "turnover > 25", Values{"turnover": OneOf{20.0, 30.0}}, Undecided},
		{"", "turnover > 10", Values{"turnover": OneOf{}}, Undecided},
		{"product", `on_market >= "2027-02-18"`, Values{"on_market": "2027-02-17"}, False},
		{"product", `on_market >= "2027-02-18" or on_market < "2027-02-18"`, nil, True},
		{"tailings_facility", `phase == "operation" and raise_method == "upstream"`, Values{"phase": "planning"}, False},
		{"tailings_facility", `consequence_class in ["very_high", "extreme"]`, Values{"consequence_class": OneOf{"very_high", "extreme"}}, True},
	}
	for _, test := range tests {
		c := lib.Condition(test.per, test.when)
		if got := c.Truth(test.known); got != test.want {
			t.Errorf("%q with %v is %v, want %v", test.when, test.known, got, test.want)
		}
	}
}

func TestDeciding(t *testing.T) {
	lib := Embedded()
	tests := []struct {
		when            string
		known           Values
		settle, because []string
	}{
		{"tailings and (cyanide or not cyanide)", nil, []string{"tailings"}, nil},
		{"tailings and cyanide", Values{"cyanide": true}, []string{"tailings"}, nil},
		{"tailings and cyanide", Values{"cyanide": false}, nil, []string{"cyanide"}},
		{"tailings and cyanide", Values{"cyanide": true, "tailings": true}, nil, []string{"tailings", "cyanide"}},
		{"tailings or cyanide", Values{"cyanide": true, "tailings": true}, nil, []string{"tailings"}},
		{`phase == "operation"`, Values{"phase": "planning"}, nil, []string{"phase"}},
	}
	for _, test := range tests {
		settle, because := lib.Condition("site", test.when).Deciding(test.known)
		if !slices.Equal(settle, test.settle) || !slices.Equal(because, test.because) {
			t.Errorf("%q with %v: settle %v because %v, want %v and %v", test.when, test.known, settle, because, test.settle, test.because)
		}
	}
}

// What the expression language takes and conditions must not hold, each with the stretch that is marked.
func TestGateRefuses(t *testing.T) {
	tests := []struct{ when, marked, message string }{
		{"", "", "not a condition"},
		{"tailngs", "tailngs", `no fact is called "tailngs"`},
		{`"æøå" in tailngs`, "tailngs", "no fact"},
		{"not phase == \"x\"", "not", "not stands before"},
		{"phase == \"planing\"", `"planing"`, "has no value"},
		{"phase == nil", "nil", "double quotes"},
		{"phase > \"planning\"", ">", "has no order"},
		{"phase", "phase", "choice fact, not yes or no"},
		{"stages == [\"mining\"]", "stages", "several values"},
		{"\"mining\" in phase", "phase", "holds one value"},
		{"phase in []", "in", "in takes a fact"},
		{"phase in stages", "phase", "double quotes"},
		{"turnover > employees", "employees", "two facts"},
		{"turnover * 2 > 100", ">", "a fact on one side"},
		{"turnover in 1..100", "in", "in takes a fact"},
		{"turnover > 1 ? tailings : cyanide", "", "cannot stand"},
		{"any(stages, # == \"mining\")", "", "cannot stand"},
		{"len(stages) > 1", ">", "a fact on one side"},
		{"let x = tailings; x", "", "cannot stand"},
		{"tailings; cyanide", "tailings", "cannot stand"},
		{"tailings && cyanide", "&&", "cannot stand"},
		{"$env.tailings", "", "cannot"},
		{"phase matches \"x.*\"", "matches", "cannot stand"},
		{"country == \"XX\"", `"XX"`, "no country"},
		{"name == \"x\"", "name", "free text"},
		{"raise_method == \"upstream\"", "raise_method", "fact of a tailings facility"},
		{"tailings and", "", "stops in the middle"},
		{"tailings ??", "", ""},
		{strings.Repeat("(", 400), "", ""},
		{strings.Repeat("(", 501), "", "longer than 500"},
		{`repeat(repeat("a",900000),900000) == "a"`, "", ""},
	}
	for _, test := range tests {
		c, faults := Embedded().Conditions("site").Compile(test.when)
		if c != nil || len(faults) == 0 {
			t.Errorf("%q compiles", test.when)
			continue
		}
		f := faults[0]
		runes := []rune(test.when)
		if f.From < 0 || f.From >= f.To || f.To > max(1, len(runes)) {
			t.Errorf("%q: stretch %d to %d", test.when, f.From, f.To)
			continue
		}
		if len(runes) > 0 && test.marked != "" && string(runes[f.From:f.To]) != test.marked {
			t.Errorf("%q marks %q, want %q", test.when, string(runes[f.From:f.To]), test.marked)
		}
		if !strings.Contains(f.Message, test.message) {
			t.Errorf("%q says %q, want %q", test.when, f.Message, test.message)
		}
	}
}

func TestHostileConditionIsQuick(t *testing.T) {
	start := time.Now()
	for _, text := range []string{
		strings.Repeat("(", 1_000_000), strings.Repeat("not ", 1_000_000), strings.Repeat("[", 500), strings.Repeat("not ", 124) + "true",
	} {
		Embedded().Conditions("site").Compile(text)
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("took %v", took)
	}
}

// Conditions are compiled and read by many goroutines at once: a portfolio, a screen and its background work.
func TestConditionsAreShared(t *testing.T) {
	lib := sample(t)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for _, c := range conditionsOf(lib) {
				lib.Condition(c.per, c.text).Truth(Values{"tailings": true})
			}
			project := &Instance{Children: []*Instance{{Kind: "site", Own: Values{"tailings": true, "height": 20.0}}}}
			lib.Derive(project, 1)
			if got := project.Children[0].Known["dam_class"]; got != "high" {
				t.Errorf("dam_class is %v", got)
			}
		})
	}
	wait.Wait()
}

func TestTruthTables(t *testing.T) {
	all := []Truth{Undecided, False, True}
	for _, a := range all {
		for _, b := range all {
			if AllOf(a, b) != AnyOf(a.Not(), b.Not()).Not() {
				t.Errorf("%v and %v: all is not the opposite of any opposite", a, b)
			}
			if AnyOf(a, b) != AnyOf(b, a) || AllOf(a, b) != AllOf(b, a) {
				t.Errorf("%v and %v: the order matters", a, b)
			}
		}
	}
	if AnyOf() != False || AllOf() != True {
		t.Error("over no instances, any is false and all is true")
	}
}
