package scoring

import (
	"slices"
	"strings"
	"testing"
)

// expected is a result that somebody else has published: a lender, an authority or a scheme. What is left out is not
// compared.
type expected struct {
	Category string            `yaml:"category"` // the lender's letter
	Open     bool              `yaml:"open"`     // the source leaves facts unsaid that could make it graver
	Class    string            `yaml:"class"`    // of the tailings facility, as it is said
	Set      string            `yaml:"set"`
	Absent   []string          `yaml:"absent"`  // chapters of the set that do not apply, all of them
	Clauses  map[string]Status `yaml:"clauses"` // set:ref
	Scope    map[string]string `yaml:"scope"`   // by set: yes or no
	Line     string            `yaml:"line"`    // words of the recommendation
}

// What lenders, authorities and schemes published is what the same facts and answers give here.
func TestPublishedVectors(t *testing.T) {
	_, all := vectors[outcomeVector](t, "published.yaml")
	for _, v := range all {
		t.Run(v.ID, func(t *testing.T) {
			v.Expected.check(t, v.answered(t).score(folder()), v.Known)
		})
	}
}

// check compares a result with what the source published.
func (v *expected) check(t *testing.T, r *Result, source string) {
	t.Helper()
	if v.Category != "" {
		c := r.Category
		if c.Low != v.Category || (c.High != v.Category) != v.Open {
			t.Errorf("%s: category %s to %s (%s), want %s, open %v", source, c.Low, c.High, c.Text, v.Category, v.Open)
		}
	}
	if got := r.ofSet(t, "gistm-class-2020"); v.Class != "" && !strings.Contains(got.Says, v.Class) {
		t.Errorf("%s: %q, want %q", source, got.Says, v.Class)
	}
	if v.Set != "" {
		var absent []string
		for _, c := range r.ofSet(t, v.Set).Clauses {
			if c.Status == NotApplicable {
				absent = append(absent, c.Ref)
			}
		}
		if !slices.Equal(absent, v.Absent) {
			t.Errorf("%s: %v do not apply, want %v", source, absent, v.Absent)
		}
	}
	for key, want := range v.Clauses {
		set, ref, _ := strings.Cut(key, ":")
		if got := r.clause(t, set, ref); got.Status != want {
			t.Errorf("%s: %s is %s, want %s", source, key, got.Status, want)
		}
	}
	for set, want := range v.Scope {
		if got := r.ofSet(t, set); got.InScope != want {
			t.Errorf("%s: %s in scope: %s (%s), want %s", source, set, got.InScope, got.Because, want)
		}
	}
	if got := r.Recommendation.Line; !strings.Contains(got, v.Line) {
		t.Errorf("%s: line %q, want %q", source, got, v.Line)
	}
}
