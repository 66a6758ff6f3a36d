package criteria

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/expr-lang/expr"
	"pgregory.net/rapid"
)

// sample is the small library of testdata/lint, for tests that want to know all of it.
func sample(t testing.TB) *Library {
	_, files := archive(t, "testdata/lint/valid.txtar")
	lib, ds := Load(files)
	if len(ds) > 0 {
		t.Fatal(RenderAll(ds))
	}
	return lib
}

// draws draws conditions over the site facts of the embedded library, and values for them.
type draws struct{ facts []*Fact }

func siteFacts() draws {
	lib := Embedded()
	var d draws
	for _, id := range []string{"tailings", "cyanide", "phase", "stages", "turnover", "footprint", "country", "finance", "litigation"} {
		d.facts = append(d.facts, lib.Fact(id))
	}
	return d
}

func (d draws) condition(t *rapid.T, depth int) string {
	if depth > 0 && rapid.Bool().Draw(t, "branch") {
		a, b := d.condition(t, depth-1), d.condition(t, depth-1)
		switch rapid.IntRange(0, 2).Draw(t, "op") {
		case 0:
			return "(" + a + ") and (" + b + ")"
		case 1:
			return "(" + a + ") or (" + b + ")"
		}
		return "not (" + a + ")"
	}
	f := rapid.SampledFrom(d.facts).Draw(t, "fact")
	switch f.Type {
	case YesNo:
		return f.ID
	case Number:
		op := rapid.SampledFrom([]string{"==", "!=", "<", "<=", ">", ">="}).Draw(t, "compare")
		return fmt.Sprintf("%s %s %d", f.ID, op, rapid.IntRange(-1, 2).Draw(t, "literal"))
	case Choices:
		return fmt.Sprintf("%q in %s", d.option(t, f), f.ID)
	case CountryFact:
		return fmt.Sprintf("%s %s %q", f.ID, rapid.SampledFrom([]string{"==", "!="}).Draw(t, "equal"), rapid.SampledFrom([]string{"NO", "SE"}).Draw(t, "code"))
	}
	if rapid.Bool().Draw(t, "list") {
		return fmt.Sprintf("%s in [%q, %q]", f.ID, d.option(t, f), d.option(t, f))
	}
	return fmt.Sprintf("%s != %q", f.ID, d.option(t, f))
}

func (d draws) option(t *rapid.T, f *Fact) string {
	return rapid.SampledFrom(optionIDs(f.Choices)).Draw(t, "option")
}

func (d draws) value(t *rapid.T, f *Fact) any {
	switch f.Type {
	case YesNo:
		return rapid.Bool().Draw(t, f.ID)
	case Number:
		return rapid.SampledFrom([]float64{-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3}).Draw(t, f.ID)
	case Choices:
		return rapid.SliceOfDistinct(rapid.SampledFrom(optionIDs(f.Choices)), rapid.ID).Draw(t, f.ID)
	case CountryFact:
		return rapid.SampledFrom([]string{"NO", "SE", "FI"}).Draw(t, f.ID)
	}
	return d.option(t, f)
}

// known draws values for some of the facts: set, open, or one of several.
func (d draws) known(t *rapid.T) Values {
	known := Values{}
	for _, f := range d.facts {
		switch rapid.IntRange(0, 3).Draw(t, "how "+f.ID) {
		case 0:
			known[f.ID] = OneOf{d.value(t, f), d.value(t, f)}
		case 1, 2:
			known[f.ID] = d.value(t, f)
		}
	}
	return known
}

// complete draws a value for every fact, within what is known.
func (d draws) complete(t *rapid.T, known Values) Values {
	full := maps.Clone(known)
	for _, f := range d.facts {
		switch v := known[f.ID].(type) {
		case nil:
			full[f.ID] = d.value(t, f)
		case OneOf:
			full[f.ID] = rapid.SampledFrom(v).Draw(t, "one of "+f.ID)
		}
	}
	return full
}

func compileSite(t *rapid.T, text string) *Condition {
	c, faults := Embedded().Conditions("site").Compile(text)
	if len(faults) > 0 {
		t.Fatalf("%q: %v", text, faults)
	}
	return c
}

// A decided verdict holds in every completion of what is known.
func TestDecidedHoldsInEveryCompletion(t *testing.T) { rapid.Check(t, lawDecided) }

func lawDecided(t *rapid.T) {
	d := siteFacts()
	c := compileSite(t, d.condition(t, 3))
	known := d.known(t)
	verdict := c.Truth(known)
	full := d.complete(t, known)
	got := c.Truth(full)
	if got == Undecided {
		t.Fatalf("%q is undecided with every fact set: %v", c, full)
	}
	if verdict != Undecided && got != verdict {
		t.Fatalf("%q is %v with %v but %v with %v", c, verdict, known, got, full)
	}
}

// An undecided condition names at least one fact, and settling all it names decides it.
func TestSettlingTheNamedFactsDecides(t *testing.T) { rapid.Check(t, lawSettle) }

func lawSettle(t *rapid.T) {
	d := siteFacts()
	c := compileSite(t, d.condition(t, 3))
	known := d.known(t)
	settle, because := c.Deciding(known)
	if c.Truth(known) != Undecided {
		if settle != nil {
			t.Fatalf("%q is decided and names %v to settle", c, settle)
		}
		lawBecause(t, c, known, because)
		return
	}
	if len(settle) == 0 {
		t.Fatalf("%q is undecided and names no fact", c)
	}
	full := d.complete(t, known)
	for _, id := range settle {
		known[id] = full[id]
	}
	if c.Truth(known) == Undecided {
		t.Fatalf("%q is undecided although %v are settled: %v", c, settle, known)
	}
}

// The reasons of a decided condition are facts that are set and that it reads.
func lawBecause(t *rapid.T, c *Condition, known Values, because []string) {
	for _, id := range because {
		if known[id] == nil || !slices.Contains(c.Facts(), id) {
			t.Fatalf("%q rests on %q, which is not set or not read", c, id)
		}
	}
}

// Knowing more never turns one decided outcome into the other, and an open fact is no worse than one of all values.
func TestKnowingMoreOnlyDecides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := siteFacts()
		c := compileSite(t, d.condition(t, 3))
		known := d.known(t)
		verdict := c.Truth(known)
		less := maps.Clone(known)
		f := rapid.SampledFrom(d.facts).Draw(t, "forgotten")
		delete(less, f.ID)
		if v := c.Truth(less); v != Undecided && v != verdict {
			t.Fatalf("%q is %v with %v but %v without %s", c, verdict, known, v, f.ID)
		}
	})
}

// With every fact set, our reading is that of the expression language itself.
func TestConditionsEqualTheExpressionLanguage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := siteFacts()
		c := compileSite(t, d.condition(t, 4))
		full := d.complete(t, d.known(t))
		got, err := expr.Eval(c.String(), map[string]any(full))
		if err != nil {
			t.Fatal(err)
		}
		if TruthOf(got.(bool)) != c.Truth(full) {
			t.Fatalf("%q is %v, the expression language says %v with %v", c, c.Truth(full), got, full)
		}
	})
}

// Above 4,096 combinations a condition is undecided, quickly, and all its open facts are named.
func TestBeyondTheLimitIsUndecided(t *testing.T) {
	numbers := "[1,2,3,4,5,6,7,8,9,10,11,12]"
	c := Embedded().Condition("", "turnover in "+numbers+" and employees in "+numbers+" and project_cost in "+numbers)
	if settle, _ := c.Deciding(nil); c.Truth(nil) != Undecided || len(settle) != 3 {
		t.Errorf("three numbers: %v, to settle: %v", c.Truth(nil), settle)
	}
	var parts []string
	for _, o := range Embedded().Fact("hazards").Choices {
		parts = append(parts, fmt.Sprintf("%q in hazards", o.ID))
	}
	for _, o := range Embedded().Fact("stages").Choices {
		parts = append(parts, fmt.Sprintf("%q in stages", o.ID))
	}
	text := strings.Join(parts[:16], " or ")
	if c, faults := Embedded().Conditions("site").Compile(text); c.Truth(nil) != Undecided {
		t.Errorf("65,536 sets: %v, %v", c.Truth(nil), faults)
	}
}
