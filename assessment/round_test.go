package assessment

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestNewRoundCarriesOverAndAsksAgain(t *testing.T) {
	f := withLibrary(t)
	ref := Ref{"E-TAI-3", "north-tsf"}
	gone := must(f.Instance("tailings_facility", "", "South", ""))(t)
	check(t, f.Answer(ref, level(2)))
	check(t, f.Answer(Ref{"E-TAI-3", gone}, level(1)))
	check(t, f.Fact(Ref{"tailings", "kvalheim"}, true))
	check(t, f.Mark(LevelKey(ref), true))
	check(t, f.SignOff("Lead", ""))
	check(t, f.Override(&Override{Value: "A", Approver: "X", Because: "y"}))
	check(t, f.RemoveInstance(gone, "merged into north"))
	o := f.opt
	o.Parent = f.State().Header().Assessment
	g := must(CreateFile(filepath.Join(t.TempDir(), "b.assay"), o))(t)
	defer g.Close()
	check(t, g.CarryOver(f.State()))
	s := g.State()
	if h := s.Header(); h.Parent != o.Parent || h.Assessment == o.Parent {
		t.Fatalf("%+v", h)
	}
	if a := s.Answer(ref); a.Heads[0].Level != 2 || a.Heads[0].Revision != 0 || a.Marked {
		t.Fatalf("%+v", a)
	}
	if s.Instance(gone) != nil || s.Answer(Ref{"E-TAI-3", gone}) != nil || s.Override() != nil || len(s.Signoffs()) != 0 || s.Fact(Ref{"tailings", "kvalheim"}) == nil {
		t.Fatal(describe(s))
	}
	kinds := []string{}
	for _, c := range g.Check() {
		kinds = append(kinds, c.Kind+" "+c.Key)
	}
	if !slices.Equal(kinds, []string{"revised level/E-TAI-3@north-tsf"}) {
		t.Fatal(kinds)
	}
}

// What is carried over stays the word of whoever said it, in their role: whoever carries it over has answered and read
// nothing, may agree with it, and another round later its first author still stands there.
func TestCarriedOverStaysTheWordOfItsAuthor(t *testing.T) {
	f := withLibrary(t)
	f.opt.Role = Developer
	ref := Ref{"E-TAI-3", "north-tsf"}
	key := LevelKey(ref)
	check(t, f.Answer(ref, level(2)))
	must(f.Evidence(Evidence{ID: "EV-1", Title: "Plan", Kind: "plan", URL: "https://example.org"}))(t)
	check(t, f.Link(key, "EV-1", &Link{Relation: Supports, Level: 2, Read: true}))
	said := f.State().Answer(ref).Heads[0].Head
	round := func(old *File, by string) *File {
		o := old.opt
		o.By, o.Role, o.Parent = by, Assessor, old.State().Header().Assessment
		g := must(CreateFile(filepath.Join(t.TempDir(), "b.assay"), o))(t)
		t.Cleanup(func() { _ = g.Close() })
		check(t, g.CarryOver(old.State()))
		check(t, g.Save())
		return g
	}
	second := round(f, "Ola")
	third := round(second, "Siri")
	for by, g := range map[string]*File{"Ola": second, "Siri": third} {
		s := must(Read(g.Journal().Bytes()))(t).Fold() // as it stands on disk
		a := s.Answer(ref)
		h := a.Heads[0].Head
		if h.By != said.By || h.Role != Developer || h.At != said.At || h.CarriedBy != by || a.Links[0].Role != Developer {
			t.Fatalf("%+v %+v", h, a.Links)
		}
		if last := s.Last(); last.By != by {
			t.Fatalf("%+v", last)
		}
		if e := s.Heads(key)[0]; e.By != by || e.Role != Assessor || e.From.Event != said.Event {
			t.Fatalf("%+v", e)
		}
		check(t, g.Review(key, Verdict{Agree: true}))
		if a := g.State().Answer(ref).Heads[0]; len(a.Agreed) != 1 {
			t.Fatalf("%+v", a)
		}
		g.opt.By = said.By
		if err := g.Review(key, Verdict{Agree: true}); err == nil {
			t.Fatal("somebody agreed with their own answer")
		}
		check(t, g.Answer(ref, level(1)))
		must(g.Undo())(t)
		if h := g.State().Answer(ref).Heads[0]; h.CarriedBy == "" || h.Revision != 0 {
			t.Fatalf("%+v", h)
		}
	}
}

func TestCheckFindsEverything(t *testing.T) {
	f := withLibrary(t)
	file := f.Abs("plan.txt")
	check(t, os.WriteFile(file, []byte("a"), 0o600))
	must(f.Evidence(Evidence{ID: "EV-1", Title: "Plan", Kind: "plan", File: "plan.txt"}))(t)
	must(f.Evidence(Evidence{ID: "EV-2", Title: "Gone", Kind: "plan", File: "gone.txt", SHA256: "00"}))(t)
	check(t, f.Save())
	check(t, os.WriteFile(file, []byte("b"), 0o600))
	var more strings.Builder
	for _, line := range [][]byte{
		testEvent(t, 1, "Kari", "level/G-SPO-1", "2").line, testEvent(t, 2, "Ola", "level/G-SPO-1", `{"not_applicable":"no sponsor"}`).line,
		testEvent(t, 3, "Kari", "level/X-1", "2").line, testEvent(t, 3, "Kari", "level/X-1", "3").line,
		testEvent(t, 4, "Kari", "fact/colour", `"red"`).line, testEvent(t, 5, "Kari", "fact/phase@kvalheim", `"lunch"`).line,
		testEvent(t, 6, "Kari", "level/E-TAI-3@north-tsf", "17").line, testEvent(t, 7, "Kari", "level/E-TAI-3@moon", "3").line,
		testEvent(t, 8, "Kari", "mood/G-SPO-1", "1").line, []byte("{"), []byte("nonsense"),
	} {
		more.Write(append(line, '\n'))
	}
	replaceWith(t, f.Path(), append(must(os.ReadFile(f.Path()))(t), more.String()...))
	must(f.Refresh())(t)
	got := f.Check()
	want := []Finding{
		{"unreadable", 16, "", "line 16 cannot be read: it is not a complete JSON object"},
		{"damage", 9, "level/X-1", "line 9 has the id of another event, " + testID(3) + ", and other content"},
		{"disagreement", 0, "level/G-SPO-1", "level/G-SPO-1: Kari says 2, Ola says not applicable: no sponsor"},
		{"evidence_changed", 0, "evidence/EV-1", "EV-1: plan.txt is not the file that was entered"},
		{"evidence_missing", 0, "evidence/EV-2", "EV-2: gone.txt is not there"},
		{"invalid", 0, "fact/phase@kvalheim", "fact/phase@kvalheim says lunch, which is none of its values: set it again (one of planning, operation)"},
		{"invalid", 0, "level/E-TAI-3@north-tsf", "level/E-TAI-3@north-tsf says 17, which is no answer: it counts as open; answer it again"},
		{"revised", 0, "level/E-TAI-3@moon", "E-TAI-3@moon was answered at revision 0 and is now at 2: confirm it again"},
		{"revised", 0, "level/G-SPO-1", "G-SPO-1 was answered at revision 0 and is now at 1: confirm it again"},
		{"unknown", 0, "fact/colour", "fact/colour is not in this library: it is kept and not counted"},
		{"unknown", 0, "level/E-TAI-3@moon", "level/E-TAI-3@moon is about moon, which is not in this assessment: it is kept and not counted"},
		{"unknown", 0, "level/X-1", "level/X-1 is not in this library: it is kept and not counted"},
		{"unknown", 0, "mood/G-SPO-1", "mood/G-SPO-1 is of a kind this version does not know: it is kept and not counted"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got:\n%+v\nwant:\n%+v", got, want)
	}
}
