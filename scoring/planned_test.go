package scoring

import (
	"slices"
	"strings"
	"testing"

	"assay/criteria"
)

// Method, section 7: where a set lets it, what is met in part counts with a dated plan that is short enough.
func TestPartlyUnderPlan(t *testing.T) {
	lib := methodLibrary(t, "list, plan_within: 12", "")
	for _, tt := range []struct {
		name   string
		action map[string]any
		want   int
	}{
		{"no plan", nil, 0},
		{"no day", map[string]any{"owner": "Kari", "status": "planned"}, 0},
		{"the last day of the year", map[string]any{"due": today.AddMonths(12).String()}, 1},
		{"a day too long", map[string]any{"due": (today.AddMonths(12) + 1).String()}, 0},
		{"a day that is past", map[string]any{"due": (today - 1).String()}, 0},
		{"dropped", map[string]any{"due": (today + 9).String(), "status": "dropped"}, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
			s.level("G-GOV-1", 3)
			s.level("G-GOV-2", 2)
			s.level("G-GOV-3", 0)
			s.set("action/G-GOV-3", map[string]any{"due": (today + 9).String()})
			if tt.action != nil {
				s.set("action/G-GOV-2", tt.action)
			}
			x := s.score(lib).Sets[0]
			if x.Counts.Planned != tt.want || strings.Contains(x.Says, "dated plan") != (tt.want > 0) {
				t.Errorf("%d under a plan, says %q; want %d", x.Counts.Planned, x.Says, tt.want)
			}
			if x.Counts.Partly != 1 || x.Counts.NotMet != 1 {
				t.Errorf("a plan moved a clause: %+v", x.Counts)
			}
		})
	}
}

// A condition carries the last day agreed for what is behind it, and says when that is past; a covenant its interval
// and its cure.
func TestTermsAreDated(t *testing.T) {
	lib := clauseLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false, "river": false})
	s.level("E-ENV-1@a", 1)
	dated := func(due criteria.Date) Term {
		s.set("action/E-ENV-1@a", map[string]any{"due": due.String()})
		in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
		return in.Terms(in.Score())[0]
	}
	if x := dated(today + 30); x.Date != (today+30).String() || x.Overdue {
		t.Errorf("%+v, want a day ahead", x)
	}
	if x := dated(today - 1); !x.Overdue {
		t.Errorf("%+v, want a day that is past", x)
	}
	real := realLibrary()
	in := Prepare(real, worlds()[0].build(t, real, 3, false).state(), Options{AsOf: today, AssessedOn: today})
	terms := in.Terms(in.Score())
	i := slices.IndexFunc(terms, func(x Term) bool { return x.Kind == Covenant })
	if i < 0 || terms[i].Every <= 0 || terms[i].Cure == "" {
		t.Errorf("covenants without interval or cure in %d terms", len(terms))
	}
}

// Method, section 7: no level before the year of an edition, nor where a threshold behind it is not verified.
func TestLevelNeedsItsEditionAndThresholds(t *testing.T) {
	number := "  - {ref: \"4\", title: t, group: \"1\", needs: {all: [{criterion: G-GOV-1, level: 3}, {measure: margin, at_least: 2}]}, source: s, confidence: %s}\n"
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	for _, ref := range []string{"G-GOV-1", "G-GOV-2", "G-GOV-3"} {
		s.level(ref, 3)
	}
	s.set("input/margin.a@a", map[string]any{"value": 3})
	s.set("input/margin.b@a", map[string]any{"value": 1})
	for _, tt := range []struct{ confidence, level string }{{"verified", "A"}, {"secondary", ""}, {"known", ""}} {
		lib := methodLibrary(t, "lowest_indicator", strings.Replace(number, "%s", tt.confidence, 1))
		x := s.score(lib).Sets[0]
		if x.Level != tt.level || slices.Contains(x.NoLevelBecause, "the threshold of 4 is not verified") != (tt.level == "") {
			t.Errorf("%s: level %q because %v, says %q; want %q", tt.confidence, x.Level, x.NoLevelBecause, x.Says, tt.level)
		}
	}
	lib := methodLibrary(t, "lowest_indicator", "")
	lib.Sets[0].Edition = criteria.Edition{Name: "1", Year: 2020}
	before := Score(lib, s.state(), Options{AsOf: criteria.MustDate("2019-12-31"), AssessedOn: today}).Sets[0]
	if before.Level != "" || !strings.HasPrefix(before.Says, "readiness only, the edition applies from 2020:") || before.Clauses[0].When != "from 2020" {
		t.Errorf("before its year: level %q, says %q, binds %q", before.Level, before.Says, before.Clauses[0].When)
	}
	if x := Score(lib, s.state(), Options{AsOf: criteria.MustDate("2020-01-01"), AssessedOn: today}).Sets[0]; x.Level != "A" {
		t.Errorf("in its year: level %q because %v, says %q", x.Level, x.NoLevelBecause, x.Says)
	}
}
