package criteria

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// The library itself is without faults.
func TestLibraryIsClean(t *testing.T) {
	if ds := Lint(os.DirFS("."), false); len(ds) > 0 {
		t.Error("\n" + RenderAll(ds))
	}
}

// The compiled library is the YAML's, to the hash; so is the YAML the program carries.
func TestEmbeddedIsCurrent(t *testing.T) {
	lib, ds := Load(os.DirFS("."))
	if len(ds) > 0 {
		t.Fatal(RenderAll(ds))
	}
	if got, want := Embedded().ID(), lib.ID(); got != want {
		t.Errorf("the embedded library is %s, the folder's %s: run go generate ./criteria", got, want)
	}
	carried, err := Hash(YAML())
	if err != nil || !strings.HasSuffix(lib.ID(), carried) {
		t.Errorf("the carried YAML is %s, the folder's %s; %v", carried, lib.ID(), err)
	}
	if got, want := Embedded().PublishedIDs(), lib.PublishedIDs(); !slices.Equal(got, want) {
		t.Errorf("the embedded library holds %d ids, the folder %d", len(got), len(want))
	}
}

// Every id is on the list of published ids, which only grows.
func TestPublishedIDs(t *testing.T) {
	data, err := os.ReadFile(PublishedFile)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	published := strings.Fields(strings.ReplaceAll(string(data), " ", "\x00"))
	for i := range published {
		published[i] = strings.ReplaceAll(published[i], "\x00", " ")
	}
	all := append(slices.Clone(published), Embedded().PublishedIDs()...)
	slices.Sort(all)
	all = slices.Compact(all)
	if *update {
		if err := os.WriteFile(PublishedFile, []byte(strings.Join(all, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, id := range all {
		if !slices.Contains(published, id) {
			t.Errorf("%s is not on the list: run go test ./criteria -run TestPublishedIDs -update", id)
		}
	}
}

// Every text that is a condition compiles, and none is decided for the embedded library's own fault.
func TestConditionsOfTheLibraryCompile(t *testing.T) {
	for _, c := range conditionsOf(Embedded()) {
		if _, faults := Embedded().Conditions(c.per).Compile(c.text); len(faults) > 0 {
			t.Errorf("%q for %q: %v", c.text, c.per, faults)
		}
	}
}

type placed struct{ per, text string }

// conditionsOf lists the distinct conditions of a library with the kind each is read for.
func conditionsOf(l *Library) []placed {
	var out []placed
	add := func(per string, texts ...string) {
		for _, text := range texts {
			if c := (placed{per, text}); text != "" && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	for _, f := range l.Facts {
		add(f.Per, f.When)
	}
	for _, t := range l.Topics {
		add(t.Per, t.When)
		for _, rows := range [][]Row{t.Inherent.Scale, t.Inherent.Scope, t.Inherent.Irremediability, t.Inherent.Likelihood} {
			for _, row := range rows {
				add(t.Per, row.When)
			}
		}
		for _, m := range t.Modifiers {
			add(t.Per, m.When)
		}
		for _, c := range t.Criteria {
			add(t.Per, c.When)
		}
	}
	for _, m := range l.Measures {
		add(m.Per, m.When)
	}
	for _, s := range l.Sets {
		add("", s.When)
		for _, c := range s.Clauses {
			add(c.Per, c.When)
		}
	}
	for _, f := range l.Flags {
		add(f.Per, f.When)
	}
	for _, t := range l.Triggers {
		add(t.Per, t.When)
	}
	return out
}

// Whatever an id of the library stands for has a name for people, and says what it is about.
func TestNamed(t *testing.T) {
	lib := Embedded()
	for id, want := range map[string]string{
		"E-TAI-6": "E-TAI-6", "gistm-2020:4.5": "GISTM 4.5", "RF-TAI-1": "RF-TAI-1", "irma-1.0": "IRMA v1.0", "factor-of-safety": "factor-of-safety",
		lib.Triggers[0].ID: "category " + lib.Triggers[0].Category,
	} {
		if name, about := lib.Named(id); name != want || about == "" {
			t.Errorf("%s is %q, about %q", id, name, about)
		}
	}
	if name, about := lib.Named("nothing"); name != "nothing" || about != "" {
		t.Errorf("what is not there is %q, about %q", name, about)
	}
}

func TestLookups(t *testing.T) {
	lib := sample(t)
	c := lib.Criterion("E-TAI-1")
	if c == nil || c.Topic != lib.Topic("tailings") || lib.Criteria()[c.Nr] != c {
		t.Errorf("E-TAI-1 is %+v", c)
	}
	clause := lib.Clause("nmc-2026:7.10")
	if clause == nil || clause.Set.ID != "nmc-2026" || lib.Clauses()[clause.Nr] != clause || clause.ID() != "nmc-2026:7.10" {
		t.Errorf("the clause is %+v", clause)
	}
	clauses, flags := lib.ServedBy("E-TAI-1")
	if len(clauses) != 1 || clauses[0] != clause || len(flags) != 1 || flags[0].ID != "RF-TAI-1" {
		t.Errorf("E-TAI-1 serves %v and %v", clauses, flags)
	}
	if got := Embedded().Path("tailings_facility"); !slices.Equal(got, []string{"", "site", "tailings_facility"}) {
		t.Errorf("path %v", got)
	}
	for id, want := range map[string]string{"E-TAI-2": "E-TAI-1", "e-tai-1": "E-TAI-1", "E-TAI": "E-TAI-1", "S-IND-4": ""} {
		if got := strings.Join(lib.Nearest(KindCriterion, id), " "); got != want {
			t.Errorf("nearest to %s is %q, want %q", id, got, want)
		}
	}
	if no, ok := lib.FactNo("dam_class"); !ok || int(no) >= lib.FactCount() {
		t.Errorf("dam_class has number %d of %d", no, lib.FactCount())
	}
}

func TestSampleIsReadAsWritten(t *testing.T) {
	lib := sample(t)
	c, m, s := lib.Criterion("E-TAI-1"), lib.Measure("warning-time"), lib.Set("nmc-2026")
	switch {
	case c.Levels != [4]string{"No plan.", "A draft.", "Approved.", "Approved and exercised."}:
		t.Errorf("levels %q", c.Levels)
	case c.ValidFor != 12 || c.Evidence[0].MaxAge != 12 || c.Evidence[0].FromLevel != 2:
		t.Errorf("months %d, %+v", c.ValidFor, c.Evidence[0])
	case c.Caps[0] != Cap{"warning-time", Bound{Above, 30}, 1}:
		t.Errorf("cap %+v", c.Caps[0])
	case c.SettledBy != Settler{"document", "Emergency plan"}:
		t.Errorf("settled by %+v", c.SettledBy)
	case m.Low != 0 || m.High != 600 || m.Inputs[0].Accepts[0] != Accepted{"km", 1000}:
		t.Errorf("measure %+v", m)
	case s.Clauses[0].Applies.Until != MustDate("2031-12-31") || s.Clauses[0].Needs.All[1].Any[0].Bound != Bound{AtMost, 20}:
		t.Errorf("clause %+v", s.Clauses[0])
	case lib.Topic("tailings").Materiality[1] != Materiality{"mining", 3, "the ore leaves its waste here", ""}:
		t.Errorf("materiality %+v", lib.Topic("tailings").Materiality)
	case lib.Flag("RF-TAI-1").RaisedBy.Any[0].Level != 1:
		t.Errorf("flag %+v", lib.Flag("RF-TAI-1").RaisedBy)
	case lib.Profile("default").Points[2] != 2./3:
		t.Errorf("points %v", lib.Profile("default").Points)
	}
}

// A clause's name does not say its framework's last word twice.
func TestClauseName(t *testing.T) {
	for _, x := range [][3]string{{"IFC PS", "PS7-12", "IFC PS7-12"}, {"IRMA", "2.2", "IRMA 2.2"}, {"GISTM", "R1", "GISTM R1"}} {
		c := Clause{Ref: x[1], Set: &Set{Short: x[0]}}
		if got := c.Name(); got != x[2] {
			t.Errorf("%s and %s: %s", x[0], x[1], got)
		}
	}
}
