package assessment

import (
	"path/filepath"
	"slices"
	"testing"

	"assay/criteria"
)

// A yes and a count of 0, a count below what is described, and a no with something described, are each named in one
// sentence; a count left open, or a fact in dispute, contradicts nothing.
func TestFactsThatContradictACountAreNamed(t *testing.T) {
	f := withLibrary(t)
	tailings, count := Ref{"tailings", "kvalheim"}, Ref{"tailings_facilities", "kvalheim"}
	texts := func() (list []string) {
		for _, x := range f.State().ContraryFacts(f.opt.Library) {
			list = append(list, x.Key+": "+x.Text)
		}
		return list
	}
	says := func(want ...string) {
		t.Helper()
		if got := texts(); !slices.Equal(got, want) {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
	says()
	check(t, f.Fact(tailings, true))
	says()
	check(t, f.Fact(count, 0))
	says("fact/tailings_facilities@kvalheim: tailings_facilities says 0 at kvalheim, against 1 described (north-tsf): what is described counts; correct the count, or remove what is not there")
	check(t, f.RemoveInstance("north-tsf", "never built"))
	says("fact/tailings_facilities@kvalheim: tailings says yes at kvalheim and tailings_facilities says 0: nothing about tailings facilities is asked; correct one of the two")
	check(t, f.Fact(tailings, false))
	says()
	must(f.Instance("tailings_facility", "south-tsf", "South", ""))(t)
	says("fact/tailings@kvalheim: tailings says that there are no tailings facilities at kvalheim, against 1 described (south-tsf): all about them is open until the fact is corrected, or what is not there is removed")
	check(t, f.Fact(tailings, nil))
	check(t, f.Fact(Ref{"sites", ""}, 1))
	must(f.Instance("site", "sula", "Sula", ""))(t)
	says("fact/sites: sites says 1, against 2 described (kvalheim, sula): what is described counts; correct the count, or remove what is not there")
}

// Places that stand in each other, which only a damaged file can say, end the walk.
func TestPlacesInACircleAreWalkedOnce(t *testing.T) {
	f := withLibrary(t)
	check(t, f.set("instance/site/kvalheim", instanceValue{At: "kvalheim"}))
	if found := f.State().ContraryFacts(f.opt.Library); len(found) != 0 {
		t.Fatal(found)
	}
}

// Shares above the whole, and what stands at a removed place, are named too.
func TestSharesAndPlacesAreNamed(t *testing.T) {
	o := as("Kari")
	o.Library = criteria.Embedded()
	f := must(CreateFile(filepath.Join(t.TempDir(), "a.assay"), o))(t)
	t.Cleanup(func() { _ = f.Close() })
	must(f.Instance("site", "kvalheim", "Kvalheim", ""))(t)
	must(f.Instance("tailings_facility", "north-tsf", "North", ""))(t)
	has := func(want string, n int) {
		t.Helper()
		found := f.State().ContraryFacts(f.opt.Library)
		if len(found) != n || n > 0 && found[n-1].Text != want {
			t.Fatalf("found %+v, want %d, %q", found, n, want)
		}
	}
	for _, slug := range []string{"x", "y"} {
		must(f.Instance("supplier", slug, slug, ""))(t)
		check(t, f.Fact(Ref{"share", slug}, 50))
	}
	has("", 0)
	check(t, f.Fact(Ref{"share", "y"}, 80))
	has("the suppliers' shares sum to 130 %: none is believed, and the worst supplier stands for all; correct them", 1)
	check(t, f.Fact(Ref{"share", "y"}, nil))
	check(t, f.RemoveInstance("kvalheim", "sold"))
	has("north-tsf stands at kvalheim, which was removed: what is said of it is kept and not counted; remove it too, or take the removal back", 1)
}
