package scoring

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"assay/assessment"
)

// Method, section 10: what to ask next is grouped by what settles it, facts and flags first.
func TestNext(t *testing.T) {
	lib := flagLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": true})
	in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	asks := in.Next(in.Score())
	if len(asks) == 0 || asks[0].Kind != "document" || asks[0].Name != "Study" || !slices.Contains(asks[0].Flags, "RF-ENV-1") {
		t.Fatalf("first ask %+v, want the study that settles two flags", asks)
	}
	if got := asks[0].Questions; len(got) != 2 || asks[0].Points < 99 {
		t.Errorf("the study settles %v, %v points; want both questions, all points", got, asks[0].Points)
	}
	s.level("E-ENV-1@a", 3)
	s.level("E-ENV-2@a", 3)
	in = Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	if asks := in.Next(in.Score()); slices.ContainsFunc(asks, func(a Ask) bool { return a.Kind == "document" }) {
		t.Errorf("nothing is open, and %+v is asked", asks)
	}
}

// Method, section 10: single answers and documents that tip the rating.
func TestTipping(t *testing.T) {
	lib := ratingLibrary(t)
	r := func(levels string) []Tip {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "park": false, "tailings": false})
		for i, c := range levels {
			s.level("G-GOV-"+[]string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}[i], int(c-'0'))
		}
		tips, err := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today}).Tipping(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return tips
	}
	tips := r("2222222111") // exactly seven of ten at level 2
	if len(tips) != 7 || tips[0].To[0] != 1 || tips[0].What[0] != "rating adequate -> weak" {
		t.Errorf("tips %+v, want each of the seven answers at 2 going down", tips)
	}
	if tips := r("2222222211"); len(tips) != 1 || len(tips[0].Refs) != 2 {
		t.Errorf("tips %+v, want the smallest pair", tips)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Prepare(lib, newStory(t).state(), Options{AsOf: today, AssessedOn: today}).Tipping(ctx); err != nil && ctx.Err() == nil {
		t.Error(err)
	}
}

// A document that carries a cleared flag is missed when it is taken away.
func TestReliances(t *testing.T) {
	lib := flagLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false, "river": false})
	s.level("E-ENV-1@a", 3)
	s.proof("E-ENV-1@a", "EV-1", 3, "study", "independent")
	list, err := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today}).Reliances(context.Background())
	if err != nil || len(list) != 1 {
		t.Fatalf("%+v, %v", list, err)
	}
	if list[0].Points <= 0 || len(list[0].Rests) != 1 || !slices.Contains(list[0].Flags, "RF-ENV-1@a") {
		t.Errorf("%+v, want points, the answer that rests on it and the flag it clears", list[0])
	}
}

// Method, section 10: a result holds, or changes under what is named; where a flag caps it, weights do not matter.
func TestSensitivity(t *testing.T) {
	lib := ratingLibrary(t)
	in := func(levels string, facts map[string]any) *Input {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "park": false, "tailings": false}).facts("a", facts)
		for i, c := range levels {
			s.level("G-GOV-"+[]string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}[i], int(c-'0'))
		}
		return Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	}
	edge, err := in("2222222111", nil).Sensitivity(context.Background())
	if err != nil || edge.Holds || !slices.ContainsFunc(edge.Changes, func(x Shift) bool { return x.Under == "adequate asking 75 % at level 2" }) {
		t.Errorf("%+v, %v; want a change where adequate asks 75 %%", edge, err)
	}
	if far, _ := in("2222222221", nil).Sensitivity(context.Background()); !far.Holds || far.Tried < 10 {
		t.Errorf("%+v, want that it holds", far)
	}
	if capped, _ := in("2222222222", map[string]any{"park": true}).Sensitivity(context.Background()); len(capped.Capped) != 1 {
		t.Errorf("%+v, want the flag that caps it", capped)
	}
}

// Method, section 10: gaps become terms; a derogation holds only within its rules, and changes no figure.
func TestTermsAndDerogations(t *testing.T) {
	lib := clauseLibrary(t)
	plain := map[string]any{"approver": "Head of E&S", "because": "b", "compensating": "c", "until": "2027-06-01"}
	with := func(change map[string]any) map[string]any {
		out := map[string]any{}
		for k, v := range plain {
			out[k] = v
		}
		for k, v := range change {
			if v == nil {
				delete(out, k)
			} else {
				out[k] = v
			}
		}
		return out
	}
	tests := []struct {
		name  string
		value map[string]any
		want  string
	}{
		{"law in force cannot be waived", plain, "invalid derogation: law"},
		{"an approver", with(map[string]any{"approver": nil}), "invalid derogation"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false, "river": false})
			s.level("E-ENV-1@a", 1)
			before := s.score(lib)
			s.set("derogation/E-ENV-1@a", tt.value)
			in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
			r := in.Score()
			if *r.Overall.Low != *before.Overall.Low || len(r.Gaps) != len(before.Gaps) {
				t.Error("a derogation changed a figure")
			}
			terms := in.Terms(r)
			if len(terms) == 0 || terms[0].Kind != Precedent || terms[0].Gate != "signing" || !strings.HasPrefix(terms[0].Waived, tt.want) {
				t.Errorf("terms %+v, want a condition precedent at signing, %q", terms, tt.want)
			}
		})
	}
	in := Prepare(lib, newStory(t).state(), Options{AsOf: today, AssessedOn: today})
	moderate := Gap{Class: GapModerate}
	for name, d := range map[string]assessment.Derogation{
		"no compensating measure":       {Approver: "x", Until: today + 100},
		"it has no end":                 {Approver: "x", Compensating: "c"},
		"it runs longer than 24 months": {Approver: "x", Compensating: "c", Until: today.AddMonths(25)},
		"it has ended":                  {Approver: "x", Compensating: "c", Until: today - 1},
		"":                              {Approver: "x", Compensating: "c", Until: today.AddMonths(24)},
		"nobody outside the operator approved it": {Compensating: "c", Until: today + 1},
	} {
		if got := in.judge(d, &moderate); got.Why != name || got.Holds != (name == "") {
			t.Errorf("%+v: %+v, want %q", d, got, name)
		}
	}
	good := assessment.Derogation{Approver: "x", Compensating: "c", Until: today + 100}
	for want, g := range map[string]Gap{
		"": {Class: GapMajor},
		"law, a critical clause or a STOP cannot be waived": {Kind: KindUnproven, Class: GapMajor, Clauses: []string{"law-1:any"}},
	} {
		if got := in.judge(good, &g); got.Why != want {
			t.Errorf("%+v: %q, want %q", g, got.Why, want)
		}
	}
	ahead := Gap{Class: GapModerate, Clauses: []string{"law-1:ahead"}}
	if got := in.judge(good, &ahead); got.Holds {
		t.Error("law ahead was waived")
	}
	late := assessment.Derogation{Approver: "x", Compensating: "c", Gate: "closure"}
	if got := in.judge(late, &Gap{Class: GapMajor, Gate: "first_disbursement"}); got.Why != "it runs past the next gate" {
		t.Errorf("%+v, want that it runs past the next gate", got)
	}
	own := assessment.Derogation{Head: assessment.Head{By: "Dev", Role: assessment.Developer}, Approver: "dev", Compensating: "c", Until: today + 1}
	if got := in.judge(own, &moderate); got.Holds {
		t.Error("the developer approved its own derogation")
	}
	if got := in.judge(assessment.Derogation{ID: "E-ENV-1@a"}, nil); got.Holds || got.Why != "there is no gap at E-ENV-1@a" {
		t.Errorf("a derogation from nothing: %+v", got)
	}
}

// Terms of one deliverable are one line, with all it stands for; a flag at one site is not spoken for by another's gap.
func TestTermsJoin(t *testing.T) {
	s := newStory(t)
	for _, slug := range []string{"a", "b"} {
		s.site(slug, map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": true})
		s.level("E-ENV-1@"+slug, 3)
		s.level("E-ENV-2@"+slug, 0)
		s.set("input/margin.a@"+slug, map[string]any{"value": 1})
		s.set("input/margin.b@"+slug, map[string]any{"value": 0.5})
	}
	s.level("E-ENV-2@b", "unknown")
	in := Prepare(flagLibrary(t), s.state(), Options{AsOf: today, AssessedOn: today})
	terms := in.Terms(in.Score())
	has := func(text string, flags ...string) {
		t.Helper()
		i := slices.IndexFunc(terms, func(x Term) bool { return strings.HasPrefix(x.Text, text) })
		if i < 0 || !slices.Equal(terms[i].Flags, flags) {
			t.Errorf("no term %q for %v in %+v", text, flags, terms)
		}
	}
	has("Prove that this is not so: bad", "RF-ENV-1@a", "RF-ENV-1@b")
	has("Do E-ENV-2.", "RF-ENV-3")
	has("Settle whether this is so: low margin", "RF-ENV-3@b")
	joined := Term{Class: GapModerate, Verifier: verifier(GapModerate), Flags: []string{"A"}}
	joined.join(Term{Class: GapCritical, Verifier: verifier(GapCritical), Outside: true, Flags: []string{"B"}})
	if joined.Class != GapCritical || joined.Verifier != verifier(GapCritical) || !joined.Outside || len(joined.Flags) != 2 {
		t.Errorf("%+v, want the gravest class with its verifier, outside control, both flags", joined)
	}
}

// Method, section 10: one deliverable is one condition. What a claimed fact keeps from applying asks for the proof of that
// fact, once, and not for the proof of each thing that the project says it has no part in.
func TestFactsThatSetFlagsAsideAreOneCondition(t *testing.T) {
	flag := func(id, criterion string) string {
		return fmt.Sprintf("  - {id: %s, severity: critical, topic: env, per: site, title: Bad, why: w, raised_by: {any: [{criterion: %s, at_most: 1}]}, clauses: [], cleared_by: {kinds: [study], assurance: verified}, closes: Mend it.}\n", id, criterion)
	}
	lib := library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: site", 2,
			criterionYAML("E-ENV-1", 2), criterionYAML("E-ENV-2", 1, "when: tailings"), criterionYAML("E-ENV-3", 1, "when: tailings")),
		"screening/flags-test.yaml": "flags:\n" + flag("RF-ENV-1", "E-ENV-1") + flag("RF-ENV-2", "E-ENV-2") + flag("RF-ENV-3", "E-ENV-3"),
	})
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false})
	s.level("E-ENV-1@a", 3)
	in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	var got [][]string
	for _, x := range in.Terms(in.Score()) {
		if len(x.Flags) > 0 {
			got = append(got, x.Flags)
		}
	}
	if want := [][]string{{"RF-ENV-1@a"}, {"RF-ENV-2@a", "RF-ENV-3@a"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("conditions for %v, want %v", got, want)
	}
}

// Method, section 6: duties in the order of their days, then floors, then proposals.
func TestTimeline(t *testing.T) {
	lib := clauseLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false, "river": false})
	s.level("E-ENV-1@a", 1)
	in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
	duties := in.Timeline(in.Score())
	var order []string
	for _, d := range duties {
		order = append(order, d.Ref)
	}
	tail := order[len(order)-4:]
	if want := []string{"floor-fixed", "ahead", "floor", "proposed"}; !slices.Equal(tail, want) {
		t.Errorf("the timeline ends with %v, want %v", tail, want)
	}
	i := slices.IndexFunc(duties, func(d Duty) bool { return d.Ref == "ahead" })
	if d := duties[i]; d.Date != "2027-08-18" || d.Status != Partly || !slices.Equal(d.Missing, []string{"E-ENV-1@a"}) {
		t.Errorf("%+v, want its day, today's status and what is missing", d)
	}
}

// Product clauses bind by the day the product is placed on the market.
func TestProductClauses(t *testing.T) {
	files := map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental", "per: product", 2, criterionYAML("E-ENV-1", 2)),
		"sets/law-1.yaml": `
set: {id: law-1, title: Law, short: Law, issuer: I, kind: law, unit: product, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: law}, groups: [{id: "g", title: G}]}
clauses:
  - {ref: "1", title: t, group: g, per: product, applies: {from: 2027-01-01}, needs: {all: [{criterion: E-ENV-1, level: 3}]}, source: s, confidence: known}
  - {ref: "2", title: t, group: g, per: product, applies: {floor: 2027-01-01, months_after: 12, acts: [missing]}, needs: {all: [{criterion: E-ENV-1, level: 3}]}, source: s, confidence: known}
`,
		"acts.yaml": "acts:\n  - {id: missing, title: M, source: s, confidence: known}\n",
		"facts.yaml": strings.Replace(strings.Replace(testFacts, "instances:\n", "instances:\n  - {id: product, title: Product, plural: Products, count: products}\n", 1),
			"facts:\n", "facts:\n  - {id: products, type: number, ask: \"How many products?\"}\n  - {id: on_market, per: product, type: date, ask: \"When?\"}\n  - {id: off_market, per: product, type: date, ask: \"Until when?\"}\n", 1),
	}
	lib := library(t, files)
	for _, tt := range []struct {
		first, last string
		status      Status
		force       Force
	}{
		{"2026-06-01", "2026-12-31", NotApplicable, Fixed}, // the last one is placed before the clause begins
		{"2026-06-01", "", NotMet, Fixed},                  // a model that goes on being sold
		{"2026-06-01", "2027-01-01", NotMet, Fixed},
		{"2027-03-01", "", NotMet, Fixed},
	} {
		s := newStory(t)
		s.set("instance/product/p", map[string]any{"title": "P"})
		s.facts("p", map[string]any{"on_market": tt.first})
		if tt.last != "" {
			s.facts("p", map[string]any{"off_market": tt.last})
		}
		s.level("E-ENV-1@p", 0)
		if c := s.score(lib).clause(t, "law-1", "1"); c.Status != tt.status || c.Force != tt.force {
			t.Errorf("placed from %s to %s: %s, %s; want %s, %s", tt.first, tt.last, c.Status, c.Force, tt.status, tt.force)
		}
		if c := s.score(lib).clause(t, "law-1", "2"); c.Status != tt.status || c.Force != Floor {
			t.Errorf("placed from %s to %s under a floor: %s, %s; want %s", tt.first, tt.last, c.Status, c.Force, tt.status)
		}
	}
}

// What changed between two states: facts and answers with what follows. Different rules are not compared.
func TestDiff(t *testing.T) {
	lib := flagLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false, "river": false})
	s.level("E-ENV-1@a", 1)
	o := Options{AsOf: today, AssessedOn: today}
	before := Prepare(lib, s.state(), o)
	s.level("E-ENV-1@a", 3)
	s.facts("a", map[string]any{"tailings": true, "phase": "closure"})
	after := Prepare(lib, s.state(), o)
	d, err := Diff(before, after)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(d.Answers, Moved{"E-ENV-1@a", "level 1", "level 3"}) || !slices.Contains(d.Flags, Moved{"RF-ENV-1@a", "raised", "not_raised"}) {
		t.Errorf("answers %v, flags %v", d.Answers, d.Flags)
	}
	if c := d.Category; c[0] != before.risk.Text || c[1] != after.risk.Text {
		t.Errorf("category %v, want that of each state", c)
	}
	if len(d.Facts) != 2 || d.Facts[1] != (Moved{"tailings@a", "no", "yes"}) {
		t.Errorf("facts %v, want the phase and the tailings", d.Facts)
	}
	if _, err := Diff(before, Prepare(groupLibrary(t, ""), s.state(), o)); err == nil {
		t.Error("results of two libraries were compared")
	}
}

// A flag that waits for a number is asked for by the measure, named in the line, and no fault of the project in a plan.
func TestMissingMeasure(t *testing.T) {
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": true, "river": false})
	s.level("E-ENV-1@a", 3)
	s.level("E-ENV-2@a", map[string]any{"not_applicable": "none"})
	in := Prepare(flagLibrary(t), s.state(), Options{AsOf: today, AssessedOn: today})
	i := slices.IndexFunc(in.Next(in.Score()), func(a Ask) bool { return a.Kind == "measure" })
	if i < 0 {
		t.Fatal("the missing number is not asked for")
	}
	if a := in.Next(in.Score())[i]; a.Ref != "margin@a" || !slices.Contains(a.Flags, "RF-ENV-3") || a.Name != "Margin: a is not given" {
		t.Errorf("asked %+v", a)
	}
}
