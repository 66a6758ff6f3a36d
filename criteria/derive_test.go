package criteria

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func site(slug string, own Values, children ...*Instance) *Instance {
	return &Instance{Kind: "site", Slug: slug, Own: own, Children: children}
}

func facility(slug string, own Values) *Instance {
	return &Instance{Kind: "tailings_facility", Slug: slug, Own: own}
}

func TestDerive(t *testing.T) {
	lib, on := Embedded(), MustDate("2026-11-24")
	dam := facility("dam", Values{"people_at_risk": 1500.0, "harm_nature": "low"})
	open := facility("", nil)
	project := &Instance{Own: Values{"country": "NO"}, Children: []*Instance{
		site("a", Values{"tailings": true, "stages": []string{"mining"}}, dam, open), site("", nil),
	}}
	lib.Derive(project, on)
	tests := []struct {
		at   *Instance
		id   string
		want any
	}{
		{project, "host_eu", false},
		{project, "host_eea", true},
		{project, "any_tailings", true},
		{project, "any_cell", OneOf{false, true}},
		{project, "any_cahra_supplier", false}, // no supplier registered or declared
		{dam, "consequence_class", "extreme"},
		{dam, "any_tailings", true},
		{dam, "country", "NO"},
		{open, "consequence_class", OneOf{"low", "significant", "high", "very_high", "extreme"}},
	}
	for _, test := range tests {
		if got := test.at.Known[test.id]; !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s@%s is %v, want %v", test.id, test.at.Slug, got, test.want)
		}
	}
	if got := dam.Because("consequence_class"); !slices.Equal(got, []string{"1,000 people at risk or more"}) {
		t.Errorf("because %v", got)
	}
	if _, leaked := project.Known["consequence_class"]; leaked {
		t.Error("a facility's class is known at the project")
	}
}

func TestDeriveOverDisputedCountry(t *testing.T) {
	lib := Embedded()
	for _, test := range []struct {
		country any
		want    any
	}{
		{OneOf{"SE", "FI"}, true}, {OneOf{"SE", "NO"}, OneOf{true, false}}, {nil, OneOf{false, true}}, {"ZZ", false},
	} {
		project := &Instance{Own: Values{"country": test.country}}
		lib.Derive(project, MustDate("2026-11-24"))
		if got := project.Known["host_eu"]; !reflect.DeepEqual(got, test.want) {
			t.Errorf("%v: %v, want %v", test.country, got, test.want)
		}
	}
}

// A membership counts on the day of assessment.
func TestMembershipIsDated(t *testing.T) {
	lib := sample(t)
	for day, want := range map[string]bool{"1994-12-31": false, "1995-01-01": true, "2026-11-24": true} {
		if got := lib.Member("SE", "eu", MustDate(day)); got != want {
			t.Errorf("on %s: %v", day, got)
		}
	}
}

func TestSettleFollowsDerivedFacts(t *testing.T) {
	lib := Embedded()
	project := &Instance{Children: []*Instance{
		site("a", Values{"stages": []string{"refining"}}), site("b", nil),
	}}
	lib.Derive(project, MustDate("2026-11-24"))
	got := fmt.Sprint(lib.Settle(lib.Condition("", "any_mining and host_eu"), project))
	if want := "[stages@b country]"; got != want {
		t.Errorf("settle %s, want %s", got, want)
	}
	dam := facility("dam", nil)
	project = &Instance{Children: []*Instance{site("a", Values{"stages": []string{"mining"}}, dam)}}
	lib.Derive(project, MustDate("2026-11-24"))
	got = fmt.Sprint(lib.Settle(lib.Condition("tailings_facility", `consequence_class == "extreme"`), dam))
	if want := "[people_at_risk@dam lives_at_risk@dam harm_nature@dam harm_people@dam harm_economy@dam]"; got != want {
		t.Errorf("settle %s, want %s", got, want)
	}
}

// A sum is read at its ends: what is open can only add, and a disputed number is read at each value.
func TestSumOverSites(t *testing.T) {
	lib := Embedded()
	for _, test := range []struct {
		a, b   any // greenhouse gas of two sites, t CO2e a year
		want   any
		settle string
	}{
		{60000.0, 50000.0, true, "[]"},
		{60000.0, 40000.0, false, "[]"},
		{110000.0, nil, true, "[]"},
		{60000.0, nil, OneOf{false, true}, "[ghg@b]"},
		{60000.0, OneOf{10000.0, 30000.0}, false, "[]"},
		{60000.0, OneOf{30000.0, 50000.0}, OneOf{false, true}, "[ghg@b]"},
		{nil, OneOf{120000.0, 110000.0}, true, "[]"},
		{nil, nil, OneOf{false, true}, "[ghg@a ghg@b]"},
	} {
		project := &Instance{Children: []*Instance{site("a", Values{"ghg": test.a}), site("b", Values{"ghg": test.b})}}
		lib.Derive(project, 1)
		if got := project.Known["ghg_over_100000"]; !reflect.DeepEqual(got, test.want) {
			t.Errorf("%v and %v: %v, want %v", test.a, test.b, got, test.want)
		}
		if got := fmt.Sprint(lib.Settle(lib.Condition("", "ghg_over_100000"), project)); got != test.settle {
			t.Errorf("%v and %v: settle %s, want %s", test.a, test.b, got, test.settle)
		}
	}
}

// Whatever the open facts turn out to be, a derived fact keeps within the values it was said to have.
func TestDerivedValuesHoldInEveryCompletion(t *testing.T) {
	lib := Embedded()
	facts := draws{}
	for _, id := range []string{"people_at_risk", "lives_at_risk", "harm_nature", "harm_people", "harm_economy"} {
		facts.facts = append(facts.facts, lib.Fact(id))
	}
	rapid.Check(t, func(t *rapid.T) {
		known := facts.known(t)
		before := facility("x", known)
		lib.Derive(&Instance{Children: []*Instance{site("a", nil, before)}}, 1)
		after := facility("x", facts.complete(t, known))
		lib.Derive(&Instance{Children: []*Instance{site("a", nil, after)}}, 1)
		if !within(before.Known["consequence_class"], after.Known["consequence_class"]) {
			t.Fatalf("%v then %v", before.Known, after.Known)
		}
	})
}

// An added instance whose facts are open settles nothing: every derived fact keeps all values it could have.
func TestPlaceholderSettlesNothing(t *testing.T) {
	lib := Embedded()
	facts := siteFacts()
	rapid.Check(t, func(t *rapid.T) {
		own := facts.known(t)
		maps.DeleteFunc(own, func(id string, _ any) bool { return lib.Fact(id).Per != "site" })
		before := &Instance{Children: []*Instance{site("a", own)}}
		after := &Instance{Children: []*Instance{site("a", own), site("", nil)}}
		lib.Derive(before, 1)
		lib.Derive(after, 1)
		for _, d := range lib.Derived {
			sites := d.Over != nil && d.Over.Kind == "site" || d.Sum != nil && d.Sum.Kind == "site"
			if sites && !within(after.Known[d.ID], before.Known[d.ID]) {
				t.Fatalf("%s: %v, then %v with one more", d.ID, before.Known[d.ID], after.Known[d.ID])
			}
		}
	})
}

// within reports whether all values of b are values of a.
func within(a, b any) bool {
	values := func(v any) []any {
		if many, ok := v.(OneOf); ok {
			return many
		}
		return []any{v}
	}
	for _, v := range values(b) {
		if !slices.Contains(values(a), v) {
			return false
		}
	}
	return true
}
