package scoring

import (
	"slices"
	"testing"

	"assay/criteria"
)

// outcomeVector is an event as it could have been entered before it. Facts, answers and measures go to the one site, tailings
// facility, supplier or product of the case, by the kind each is asked for.
type outcomeVector struct {
	ID       string                        `yaml:"id"`
	Known    string                        `yaml:"known"` // what was on record
	Project  map[string]any                `yaml:"project"`
	Site     map[string]any                `yaml:"site"`
	Facility map[string]any                `yaml:"facility"`
	Supplier map[string]any                `yaml:"supplier"`
	Product  map[string]any                `yaml:"product"`
	Answers  map[string]int                `yaml:"answers"`
	Measures map[string]map[string]float64 `yaml:"measures"` // measure -> input -> value
	Flags    []string                      `yaml:"flags"`    // raised, all of them, sorted
	Expected expected                      `yaml:"expected"`
}

// What was on record before a disaster raises the flags that name it, and no others (docs/failure-modes.md).
func TestOutcomeVectors(t *testing.T) {
	_, all := vectors[outcomeVector](t, "outcomes.yaml")
	for _, v := range all {
		t.Run(v.ID, func(t *testing.T) {
			r := v.answered(t).score(folder())
			var raised []string
			for _, f := range r.Flags {
				if f.State == Raised {
					raised = append(raised, f.ID)
				}
			}
			slices.Sort(raised)
			if !slices.Equal(raised, v.Flags) {
				t.Errorf("%s: raised %v, want %v", v.Known, raised, v.Flags)
			}
			v.Expected.check(t, r, v.Known)
		})
	}
}

// answered writes the facts and then the answers of a case; a question that these facts do not ask fails.
func (v *outcomeVector) answered(t *testing.T) *story {
	t.Helper()
	s := v.story(t, folder())
	asked := map[string]bool{}
	for _, q := range s.score(folder()).Questions {
		asked[q.Ref] = q.State == Asked || q.State == Undecided
	}
	for id, level := range v.Answers {
		c := folder().Criterion(id)
		if c == nil {
			t.Fatalf("no question %s", id)
		}
		ref := at(id, slugs[c.Topic.Per])
		if !asked[ref] {
			t.Errorf("%s is not asked", ref)
		}
		s.level(ref, level)
	}
	for id, inputs := range v.Measures {
		m := folder().Measure(id)
		if m == nil {
			t.Fatalf("no measure %s", id)
		}
		for _, input := range sortedKeys(inputs) {
			s.set(at("input/"+id+"."+input, slugs[m.Per]), map[string]any{"value": inputs[input]})
		}
	}
	return s
}

// slugs names the one instance of each kind that a case has.
var slugs = map[string]string{"": "", "site": "site", "tailings_facility": "dam", "supplier": "seller", "product": "made"}

// story writes the facts of a case; one that the library does not know fails.
func (v *outcomeVector) story(t *testing.T, lib *criteria.Library) *story {
	t.Helper()
	s := newStory(t)
	for _, part := range []struct {
		kind  string
		facts map[string]any
	}{{"", v.Project}, {"site", v.Site}, {"tailings_facility", v.Facility}, {"supplier", v.Supplier}, {"product", v.Product}} {
		if part.facts == nil {
			continue
		}
		slug := slugs[part.kind]
		if part.kind != "" {
			home := map[string]any{"title": v.ID}
			if part.kind == "tailings_facility" {
				home["at"] = slugs["site"]
			}
			s.set("instance/"+part.kind+"/"+slug, home)
		}
		for id, value := range part.facts {
			f := lib.Fact(id)
			if f == nil || f.Per != part.kind {
				t.Fatalf("no fact %s of a %q", id, part.kind)
			}
			checkChoices(t, f, value)
		}
		s.facts(slug, part.facts)
	}
	return s
}

// checkChoices fails on a value that is no choice of its fact: it would be read as unset.
func checkChoices(t *testing.T, f *criteria.Fact, value any) {
	t.Helper()
	if len(f.Choices) == 0 {
		return
	}
	values, several := value.([]any)
	if !several {
		values = []any{value}
	}
	for _, v := range values {
		if !slices.ContainsFunc(f.Choices, func(o criteria.Option) bool { return o.ID == v }) {
			t.Fatalf("%v is not a choice for %s", v, f.ID)
		}
	}
}
