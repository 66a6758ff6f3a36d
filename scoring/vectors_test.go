package scoring

import (
	"bytes"
	"math"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"assay/criteria"

	"github.com/goccy/go-yaml"
)

// folder is the library as its YAML says it, so that a vector fails on the edit that breaks it.
var folder = sync.OnceValue(func() *criteria.Library {
	lib, _ := criteria.Load(os.DirFS("../criteria"))
	return lib
})

// vectors reads a file of worked examples; a key it does not know is an error.
func vectors[V any](t *testing.T, name string) (set string, all []V) {
	t.Helper()
	text, err := os.ReadFile("testdata/vectors/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Set     string `yaml:"set"`
		Vectors []V    `yaml:"vectors"`
	}
	if err := yaml.NewDecoder(bytes.NewReader(text), yaml.DisallowUnknownField()).Decode(&file); err != nil {
		t.Fatal(err)
	}
	if len(file.Vectors) == 0 {
		t.Fatalf("%s holds no vectors", name)
	}
	return file.Set, file.Vectors
}

// ofSet is one set's result.
func (r *Result) ofSet(t testing.TB, id string) SetResult {
	t.Helper()
	i := slices.IndexFunc(r.Sets, func(s SetResult) bool { return s.ID == id })
	if i < 0 {
		t.Fatalf("no set %s", id)
	}
	return r.Sets[i]
}

type originVector struct {
	ID        string         `yaml:"id"`
	What      string         `yaml:"what"`
	Facts     map[string]any `yaml:"facts"`
	Outside   float64        `yaml:"outside"` // value of the foreign materials
	Price     float64        `yaml:"price"`   // ex works
	Share     float64        `yaml:"share"`   // %, to two places
	Until2026 string         `yaml:"until_2026"`
	From2027  string         `yaml:"from_2027"`
}

// The EU-UK rules of origin on the last day of the old rule and the first of the new.
func TestOriginVectors(t *testing.T) {
	set, all := vectors[originVector](t, "origin.yaml")
	for _, v := range all {
		for day, want := range map[string]string{"2026-12-31": v.Until2026, "2027-01-01": v.From2027} {
			t.Run(v.ID+" on "+day, func(t *testing.T) {
				s := newStory(t).facts("", map[string]any{"uk_market": true, "products": 1})
				s.set("instance/product/made", map[string]any{"title": v.What})
				s.facts("made", v.Facts).facts("made", map[string]any{"party_made": true})
				s.set("input/maxnom.outside@made", map[string]any{"value": v.Outside})
				s.set("input/maxnom.price@made", map[string]any{"value": v.Price})
				r := Score(folder(), s.state(), Options{AsOf: criteria.MustDate(day), AssessedOn: today})
				if got := inForceVerdict(r.ofSet(t, set)); got != want {
					t.Errorf("%s: %s, want %s", v.What, got, want)
				}
				if got := shareOf(t, r); math.Abs(got-v.Share) > 0.005 {
					t.Errorf("%s: share %v %%, want %v", v.What, got, v.Share)
				}
			})
		}
	}
}

// inForceVerdict is what the tests that bind on the date say together.
func inForceVerdict(s SetResult) string {
	verdict := "untested"
	for _, c := range s.Clauses {
		switch {
		case !c.Clause.Binary || c.Force != InForce || c.Status == NotApplicable:
		case c.Status == Met && verdict == "untested":
			verdict = "within"
		case c.Status == NotMet:
			verdict = "outside"
		case c.Status == StatusUnknown:
			return "open"
		}
	}
	return verdict
}

func shareOf(t *testing.T, r *Result) float64 {
	t.Helper()
	for _, m := range r.Measures {
		if m.ID == "maxnom" && m.Value != nil {
			return *m.Value
		}
	}
	t.Fatal("maxnom is not known")
	return 0
}

type unfcVector struct {
	ID    string         `yaml:"id"`
	What  string         `yaml:"what"`
	Facts map[string]any `yaml:"facts"`
	Class string         `yaml:"class"`
	Fails []string       `yaml:"fails"` // checks between the axes
}

// UNFC, Update 2019: the class of a quantity, why, and the checks between its axes.
func TestUNFCVectors(t *testing.T) {
	set, all := vectors[unfcVector](t, "unfc.yaml")
	for _, v := range all {
		t.Run(v.ID, func(t *testing.T) {
			s := newStory(t).site("mine", map[string]any{"stages": []string{"mining"}, "phase": "planning", "quantities": 1})
			s.set("instance/quantity/ore", map[string]any{"title": v.What, "at": "mine"})
			got := s.facts("ore", v.Facts).score(folder()).ofSet(t, set)
			if want := classLabel(t, v.Class); got.Level != want {
				t.Errorf("%s: %q (%s), want %q", v.What, got.Level, got.Says, want)
			}
			if v.Class != "other" && !strings.Contains(got.Says, ": ") {
				t.Errorf("%s: %q does not say why", v.What, got.Says)
			}
			var fails []string
			for _, c := range got.Clauses {
				if c.Clause.Group == "agree" && c.Status == NotMet {
					fails = append(fails, c.Ref)
				}
			}
			if !slices.Equal(fails, v.Fails) {
				t.Errorf("%s: fails %v, want %v", v.What, fails, v.Fails)
			}
		})
	}
}

func classLabel(t *testing.T, id string) string {
	t.Helper()
	for _, o := range folder().DerivedFact("unfc_class").Choices {
		if o.ID == id {
			return o.Label
		}
	}
	t.Fatalf("no class %q", id)
	return ""
}

// Method, section 7: quantities of several classes are counted, and none stands for the others.
func TestQuantitiesOfSeveralClasses(t *testing.T) {
	s := newStory(t).site("mine", map[string]any{"stages": []string{"mining"}, "phase": "operation", "quantities": 3})
	ore := map[string]any{"viability": "e1_1", "quantity_permit": "none", "maturity": "f1_1", "estimate": []string{"high"}}
	prospect := map[string]any{"viability": "e3_2", "quantity_permit": "none", "maturity": "f3_1", "estimate": []string{"indirect"}}
	for slug, facts := range map[string]map[string]any{"ore": ore, "prospect": prospect} {
		s.set("instance/quantity/"+slug, map[string]any{"title": slug, "at": "mine"})
		s.facts(slug, facts)
	}
	got := s.score(folder()).ofSet(t, "unfc-2019")
	if want := "1 viable, on production; 1 prospective; 1 not determined"; got.Says != want || got.Level != "" {
		t.Errorf("level %q, says %q; want none and %q", got.Level, got.Says, want)
	}
	s.facts("mine", map[string]any{"quantities": 2})
	got = s.score(folder()).ofSet(t, "unfc-2019")
	if want := "none of the classes stands for the others"; !slices.Equal(got.NoLevelBecause, []string{want}) {
		t.Errorf("no level because %v, want %q", got.NoLevelBecause, want)
	}
}

// Method, section 7: a test gives its verdict with the measure and its limit, and says from when it binds.
func TestTestsGiveLimitsAndDates(t *testing.T) {
	s := newStory(t).facts("", map[string]any{"uk_market": true, "products": 1})
	if got := s.score(folder()).ofSet(t, "eu-uk-tca-2023").Says; !strings.HasSuffix(got, "tests may apply") {
		t.Errorf("says %q of a product nobody described", got)
	}
	s.set("instance/product/pack", map[string]any{"title": "Pack"})
	s.facts("pack", map[string]any{"origin_rule": "traction_pack", "party_made": true, "foreign_heading": "subheading"})
	s.set("input/maxnom.outside@pack", map[string]any{"value": 6500})
	s.set("input/maxnom.price@pack", map[string]any{"value": 10000})
	got := s.score(folder()).ofSet(t, "eu-uk-tca-2023").Says
	for _, want := range []string{"passed: Traction pack until 2026", "from 2027-01-01 failed: Traction pack from 2027", "65 %, outside the limit of at most 30 %"} {
		if !strings.Contains(got, want) {
			t.Errorf("says %q, without %q", got, want)
		}
	}
}
