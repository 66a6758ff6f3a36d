package assessment

import (
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"assay/criteria"
)

// small is a library of one topic per kind, so that these tests do not move with the content.
func small(t testing.TB) *criteria.Library {
	t.Helper()
	lib, faults := criteria.Load(fstest.MapFS{
		"facts.yaml": {Data: []byte(`
facts:
  - {id: name, group: Project, type: text, ask: "Name?"}
  - {id: turnover, group: Project, type: number, unit: EUR million, ask: "Turnover?"}
  - {id: country, group: Project, type: country, ask: "Country?"}
  - {id: sites, group: Project, type: number, ask: "Sites?"}
  - {id: opened, group: Project, type: date, ask: "Opened?"}
  - {id: stages, per: site, group: Activity, type: choices, ask: "Stages?", choices: {mining: Mining, refining: Refining}}
  - {id: phase, per: site, group: Activity, type: choice, ask: "Phase?", choices: {planning: Planning, operation: Operation}}
  - {id: tailings, per: site, group: Waste, type: yes_no, ask: "Tailings?"}
  - {id: tailings_facilities, per: site, group: Waste, type: number, ask: "How many?", when: tailings}
instances:
  - {id: site, title: Site, plural: Sites, count: sites}
  - {id: tailings_facility, title: Tailings facility, plural: Tailings facilities, parent: site, count: tailings_facilities, when: tailings}
`)},
		"countries.yaml": {Data: []byte("countries:\n  - {code: \"NO\", name: Norway}\n")},
		"questionnaires/environmental/tailings.yaml": {Data: []byte(`
topic: {id: tailings, code: TAI, pillar: environmental, title: Tailings, why: They fail., per: tailings_facility}
criteria:
  - {id: E-TAI-3, revision: 2, question: "Exercised?", levels: {0: No., 1: Plan., 2: Approved., 3: Exercised.}, weight: 3}
  - {id: E-TAI-4, revision: 1, question: "Old?", levels: {0: No., 1: Plan., 2: Approved., 3: Exercised.}, weight: 1, retired: {on: 2026-11-24, because: Two questions in one., replaced_by: E-TAI-3}}
`)},
		"questionnaires/governance/sponsor.yaml": {Data: []byte(`
topic: {id: sponsor, code: SPO, pillar: governance, title: Sponsor, why: Money.}
criteria:
  - {id: G-SPO-1, revision: 1, question: "Known?", levels: {0: No., 1: Part., 2: Most., 3: All.}, weight: 1}
`)},
		"measures/water.yaml": {Data: []byte(`
measures:
  - {id: water-intensity, title: Water, topic: tailings, per: site, unit: m3/t, definition: Water per tonne., formula: water / ore, inputs: [{id: water, ask: "Water?", unit: m3, accepts: {ML: 1000}}, {id: ore, ask: "Ore?", unit: t}, {id: basis, ask: "Basis?", unit: h, options: {"200000": "a", "1000000": "b"}}], source: own, confidence: known}
`)},
	})
	if lib == nil {
		t.Fatal(criteria.RenderAll(faults))
	}
	return lib
}

func withLibrary(t testing.TB) *File {
	t.Helper()
	o := as("Kari")
	o.Library = small(t)
	f := must(CreateFile(filepath.Join(t.TempDir(), "a.assay"), o))(t)
	t.Cleanup(func() { _ = f.Close() })
	must(f.Instance("site", "kvalheim", "Kvalheim", ""))(t)
	must(f.Instance("tailings_facility", "north-tsf", "North", ""))(t)
	return f
}

func TestWrongUseIsOneSentenceWithAHint(t *testing.T) {
	f := withLibrary(t)
	answer := func(id, at string, reply Reply) error { return f.Answer(Ref{id, at}, reply) }
	fact := func(id, at string, value any) error { return f.Fact(Ref{id, at}, value) }
	instance := func(kind, slug, title, at string) error { _, err := f.Instance(kind, slug, title, at); return err }
	evidence := func(e Evidence) error { _, err := f.Evidence(e); return err }
	for _, c := range []struct {
		err        error
		text, hint string
	}{
		{answer("E-TAI-3", "north-tsf", level(4)), "4 is not a level: 0, 1, 2 or 3", ""},
		{answer("E-TIA-3", "north-tsf", level(1)), "there is no question E-TIA-3", "did you mean E-TAI-3 or E-TAI-4?"},
		{answer("E-TAI-3", "", level(1)), "E-TAI-3 is asked for each tailings facility", "name one: E-TAI-3@north-tsf"},
		{answer("E-TAI-3", "kvalheim", level(1)), "E-TAI-3 is asked for each tailings facility, and kvalheim is a site", ""},
		{answer("E-TAI-3", "south", level(1)), `there is no "south" in this assessment`, "it has kvalheim, north-tsf"},
		{answer("G-SPO-1", "kvalheim", level(1)), "G-SPO-1 is asked once for the project, not for kvalheim", ""},
		{answer("E-TAI-4", "north-tsf", level(1)), "E-TAI-4 is no longer asked: Two questions in one.", "answer E-TAI-3"},
		{answer("E-TAI-3", "north-tsf", Reply{Kind: NotApplicable}), "not applicable needs a reason", "give it with --because"},
		{fact("turnover", "", "much"), `"much" is not a value for turnover`, "a number such as 12.5, in EUR million"},
		{fact("turnover", "", -1), "turnover cannot be below 0", "where it is not known, leave it unset"},
		{fact("sites", "", 1.5), "sites is a count, and 1.5 is not a whole number", ""},
		{fact("tailings", "kvalheim", 1), "1 is not a value for tailings", "yes or no"},
		{fact("phase", "kvalheim", "planing"), `"planing" is not a choice for phase`, "one of planning, operation"},
		{fact("stages", "kvalheim", []any{"mining", "melting"}), `"melting" is not a choice for stages`, "one of mining, refining"},
		{fact("country", "", "XX"), "there is no country XX", "two letters, such as NO or CD"},
		{fact("opened", "", "2026-13-01"), `"2026-13-01" is not a value for opened`, "a date such as 2026-11-24"},
		{fact("tailngs", "", true), "there is no fact tailngs", "did you mean tailings?"},
		{f.Input("water-intensity", "water", "kvalheim", &Quantity{1, "L"}), "water is given in m3 or ML, not in L", ""},
		{f.Input("water-intensity", "water", "kvalheim", &Quantity{-1, ""}), "water cannot be below zero", ""},
		{f.Input("water-intensity", "watr", "kvalheim", &Quantity{1, ""}), "water-intensity has no input watr", "it has water, ore, basis"},
		{f.Input("water-intensity", "basis", "kvalheim", &Quantity{5, ""}), "5 is not a choice for basis: 200000, 1000000", ""},
		{f.Input("water", "water", "kvalheim", nil), "there is no measure water", "did you mean water-intensity?"},
		{f.Input("water-intensity", "water", "", &Quantity{1, ""}), "water-intensity is asked for each site", "name one: water-intensity@kvalheim"},
		{instance("sites", "", "North", ""), "there is no kind of instance sites", "did you mean site?"},
		{instance("site", "North!", "North", ""), `"North!" is not a name: small letters, digits and hyphens, at most 32`, ""},
		{instance("site", "", strings.Repeat("å", 121), ""), "the title has 121 characters, at most 120 fit where it is printed", "put the rest into a comment"},
		{instance("site", "north-tsf", "North", ""), "north-tsf is already a tailings facility", ""},
		{instance("tailings_facility", "", "South", "south"), `"south" is not a site of this assessment`, ""},
		{f.RemoveInstance("kvalheim", " "), "removing kvalheim needs a reason: it is printed", ""},
		{f.Link("level/G-SPO-1", "EV-9", &Link{Relation: Supports}), "there is no evidence EV-9 in the register", "enter it under evidence: in a file, and read that with assay answer FILE --from"},
		{f.Link("comment/level/G-SPO-1", "EV-9", nil), "evidence is linked to an answer, a fact or an input, not to comment/level/G-SPO-1", ""},
		{evidence(Evidence{Title: "A", Kind: "letter"}), `"letter" is not a kind of evidence`, "one of " + kindList()},
		{evidence(Evidence{Title: "A", Kind: "study", Author: "me"}), `"me" is not an author: operator, assessor or independent`, ""},
		{f.Review("level/G-SPO-1", Verdict{Level: -1}), "G-SPO-1 has nothing to review yet", "assay history FILE ID shows what was said of one"},
		{f.Resolve("level/G-SPO-1", "x"), "nobody disagrees about level/G-SPO-1", ""},
		{f.Frameworks([]string{"irma"}), "there is no criteria set irma", ""},
		{f.Action(ActionState{Ref: Ref{"G-SPO-1", ""}, Status: "soon"}), `"soon" is not a status: planned, under_way, done or dropped`, ""},
		{f.Override(&Override{Value: "D"}), `"D" is not a category: A, B or C`, ""},
		{f.Derogate(Derogation{ID: "G-SPO-1"}), "a derogation needs what it is from, an approver and a reason", ""},
	} {
		var w *WrongUse
		if !errors.As(c.err, &w) || w.Text != c.text || w.Hint != c.hint {
			t.Errorf("got %#v\nwant %q, hint %q", c.err, c.text, c.hint)
		}
	}
}

func TestAnswerKeepsTheRevision(t *testing.T) {
	f := withLibrary(t)
	check(t, f.Answer(Ref{"E-TAI-3", "north-tsf"}, level(2)))
	if r := f.State().Answer(Ref{"E-TAI-3", "north-tsf"}).Heads[0].Revision; r != 2 {
		t.Fatalf("revision %d", r)
	}
	check(t, f.UseLibrary())
	id, revisions := f.State().Library()
	if id != f.opt.Library.ID() || !reflect.DeepEqual(revisions, map[string]int{"E-TAI-3": 2}) {
		t.Fatal(id, revisions)
	}
}

func TestFactsKeepTheirTypes(t *testing.T) {
	f := withLibrary(t)
	for _, c := range []struct {
		id, at, text string
		want         any
	}{
		{"tailings", "kvalheim", "yes", true},
		{"tailings", "kvalheim", "False", false},
		{"turnover", "", "1_200.5", 1200.5},
		{"stages", "kvalheim", "mining, refining", []string{"mining", "refining"}},
		{"phase", "kvalheim", "operation", "operation"},
		{"country", "", "no", "NO"},
		{"opened", "", "2026-05-01", "2026-05-01"},
		{"name", "", "unset", "unset"},
	} {
		value := must(ParseFact(f.opt.Library, c.id, c.text))(t)
		check(t, f.Fact(Ref{c.id, c.at}, value))
		if got := f.State().Fact(Ref{c.id, c.at}).Heads[0].Value; !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s=%s reads back as %#v", c.id, c.text, got)
		}
	}
	value := must(ParseFact(f.opt.Library, "turnover", "unset"))(t)
	check(t, f.Fact(Ref{ID: "turnover"}, value))
	if f.State().Fact(Ref{ID: "turnover"}) != nil {
		t.Error("unset is a value")
	}
}

// YAML reads yes as text, and one choice of several without its brackets as a word.
func TestFactsAsYAMLGivesThem(t *testing.T) {
	f := withLibrary(t)
	check(t, f.Fact(Ref{"tailings", "kvalheim"}, "no"))
	check(t, f.Fact(Ref{"stages", "kvalheim"}, "mining"))
	tailings, stages := f.State().Fact(Ref{"tailings", "kvalheim"}), f.State().Fact(Ref{"stages", "kvalheim"})
	if tailings.Heads[0].Value != false || !reflect.DeepEqual(stages.Heads[0].Value, []string{"mining"}) {
		t.Errorf("%#v, %#v", tailings.Heads[0].Value, stages.Heads[0].Value)
	}
}

func TestSlug(t *testing.T) {
	for title, want := range map[string]string{
		"Kvalheim nord": "kvalheim-nord", "  Ærøy & Åsen: nr. 2 ": "aeroy-asen-nr-2", "Đieváidda": "dievaidda", "Łódź": "lodz",
		"漢字": "", "A very long title that no table has room for": "a-very-long-title-that-no-table", "x--y": "x-y",
	} {
		if got := Slug(title); got != want {
			t.Errorf("%q becomes %q, not %q", title, got, want)
		}
	}
}
