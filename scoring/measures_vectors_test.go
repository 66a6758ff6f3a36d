package scoring

import (
	"math"
	"slices"
	"testing"
)

type measureVector struct {
	ID      string             `yaml:"id"`
	What    string             `yaml:"what"`
	Kind    string             `yaml:"kind"` // instance kind the measure is taken of; none is the project
	Facts   map[string]any     `yaml:"facts"`
	Measure string             `yaml:"measure"`
	Inputs  map[string]float64 `yaml:"inputs"`
	Value   float64            `yaml:"value"` // to two places
	Unknown bool               `yaml:"unknown"`
	Clause  string             `yaml:"clause"` // of the product set, where one has a limit
	Status  Status             `yaml:"status"`
}

// Numbers with a published limit: the value, and what the clause makes of it.
func TestMeasureVectors(t *testing.T) {
	_, all := vectors[measureVector](t, "measures.yaml")
	for _, v := range all {
		t.Run(v.ID, func(t *testing.T) {
			s, slug := newStory(t).facts("", map[string]any{"places_batteries": true, "eu_market": true, "turnover": 500, "commodities": []string{"cobalt", "nickel_sulphide", "lithium_rock"}}), ""
			if v.Kind != "" {
				slug = "it"
				s.set("instance/"+v.Kind+"/it", map[string]any{"title": v.What})
				s.facts(slug, v.Facts)
			}
			for _, input := range sortedKeys(v.Inputs) {
				s.set(at("input/"+v.Measure+"."+input, slug), map[string]any{"value": v.Inputs[input]})
			}
			r := s.score(folder())
			i := slices.IndexFunc(r.Measures, func(m MeasureResult) bool { return m.ID == v.Measure && m.Instance == slug })
			if i < 0 {
				t.Fatalf("no measure %s at %q", v.Measure, slug)
			}
			m := r.Measures[i]
			switch {
			case v.Unknown && (m.Value != nil || m.Warning == ""):
				t.Errorf("%s: value %v, warning %q; want none, with the reason", v.What, m.Value, m.Warning)
			case !v.Unknown && m.Value == nil:
				t.Errorf("%s: unknown: %s", v.What, m.Warning)
			case !v.Unknown && math.Abs(*m.Value-v.Value) > 0.005:
				t.Errorf("%s: %v, want %v", v.What, *m.Value, v.Value)
			}
			if v.Clause != "" {
				if c := r.clause(t, "eubr-product-2023-1542", v.Clause); c.Status != v.Status {
					t.Errorf("%s: %s is %s, want %s", v.What, v.Clause, c.Status, v.Status)
				}
			}
		})
	}
}
