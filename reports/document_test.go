package reports

import (
	"slices"
	"strings"
	"testing"
)

// Hundreds of declared suppliers stand as one count; what is described keeps its name.
func TestUndescribedInstancesStandAsACount(t *testing.T) {
	d := small(t).document(Options{})
	got := d.instanceNames([]string{"", "mine", "~supplier-1", "~supplier-2", "mine~tailings_facility-1", "mine~tailings_facility-2", "~product-1", "~site-1~tailings_facility-1"})
	want := []string{"The mine", "2 suppliers not described", "2 tailings facilities at The mine not described", "product 1, not described", "tailings facility 1 at site 1, not described"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// A report of hundreds of suppliers that are counted and not described is hardly longer than one of a few.
func TestUndescribedSuppliersAreCondensed(t *testing.T) {
	drawn := func(suppliers string) []string {
		s := newSample(t)
		s.facts("", "name", "Many", "country", "NO", "buys_minerals", "yes", "suppliers", suppliers)
		s.instance("supplier", "first", "First supplier", "")
		return pages(t, render(t, s.document(Options{})))
	}
	few, many := drawn("3"), drawn("200")
	if len(many) > len(few)+1 {
		t.Errorf("%d pages with 3 suppliers, %d with 200", len(few), len(many))
	}
	text := strings.Join(many, "\n")
	if n := strings.Count(text, "supplier-123") + strings.Count(text, "supplier 123"); n > 0 {
		t.Errorf("one of the undescribed suppliers stands by itself %d times", n)
	}
	if !strings.Contains(text, "199 suppliers not described") || !strings.Contains(text, "First supplier") {
		t.Error("the count or the described supplier is missing")
	}
}

// What has the same key stands together, where the first of it stood.
func TestGroupedKeepsTheOrder(t *testing.T) {
	got := grouped([]string{"b1", "a1", "b2", "c1", "a2"}, func(s string) byte { return s[0] })
	want := [][]string{{"b1", "b2"}, {"a1", "a2"}, {"c1"}}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%q", got)
	}
}

func TestOneIsSingular(t *testing.T) {
	d := newSample(t).few().document(Options{})
	for _, x := range []struct {
		unit string
		n    float64
		want string
	}{{"sites", 1, "site"}, {"sites", 2, "sites"}, {"people", 1, "person"}, {"t", 1, "t"}} {
		if got := d.unit(x.unit, x.n); got != x.want {
			t.Errorf("%g %s: %s", x.n, x.unit, got)
		}
	}
}
