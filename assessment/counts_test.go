package assessment

import (
	"slices"
	"testing"
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
	says("fact/tailings@kvalheim: tailings says that there are no tailings facilities at kvalheim, and south-tsf is described: what is said of it is kept and not counted; correct the fact, or remove it")
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
