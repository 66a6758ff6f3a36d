package scoring

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"assay/assessment"
	"assay/criteria"
)

// Ten questions of equal weight in a topic of materiality 2, and flags of each severity on facts.
func ratingLibrary(t testing.TB) *criteria.Library {
	var questions []string
	for i := range 10 {
		questions = append(questions, criterionYAML(fmt.Sprintf("G-GOV-%d", i+1), 1))
	}
	flag := "  - {id: RF-GOV-%d, severity: %s, topic: gov, per: site, title: Flag %[1]d, why: w, receptor: %[3]s, raised_by: {any: [{fact: %[4]s, is: true}]}, clauses: [], cleared_by: {kinds: [study], assurance: verified}, closes: Mend %[1]d.}\n"
	return library(t, map[string]string{
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2, questions...),
		"screening/flags-test.yaml": "flags:\n" + fmt.Sprintf(flag, 1, "stop", "river", "river") +
			fmt.Sprintf(flag, 2, "critical", "river", "park") + fmt.Sprintf(flag, 3, "major", "river", "tailings"),
	})
}

// Method, section 4: bands, caps, and when no rating is given.
func TestRating(t *testing.T) {
	lib := ratingLibrary(t)
	tests := []struct {
		name    string
		levels  string // of G-GOV-1..10; "." open, "n" not applicable
		facts   map[string]any
		proof   bool // every level and fact verified and agreed
		rating  Rating
		low     Rating
		high    Rating
		because string
		cap     string
	}{
		{"all fully met, and verified", "3333333333", nil, true, Strong, Strong, Strong, "", ""},
		{"the same on claims", "3333333333", nil, false, Adequate, Adequate, Adequate, "", "it rests on claims"},
		{"six of ten fully met", "3333332222", nil, true, Strong, Strong, Strong, "", ""},
		{"five of ten fully met", "3333322222", nil, true, Adequate, Adequate, Adequate, "", "50 % of the weight is at level 3"},
		{"seven of ten at 2", "2222222111", nil, true, Adequate, Adequate, Adequate, "", ""},
		{"six of ten at 2", "2222221111", nil, true, Weak, Weak, Weak, "", "60 % of the weight is at level 2"},
		{"three of ten at none", "1111111000", nil, true, Weak, Weak, Weak, "", ""},
		{"four of ten at none", "1111110000", nil, true, Poor, Poor, Poor, "", ""},
		{"nine good answers and silence is one answer short of nothing", "33333333..", nil, true, Adequate, Adequate, Strong, "", ""},
		{"too little answered", "3333333...", nil, true, "", Adequate, Strong, "70 % of the weight is answered", ""},
		{"silence", "..........", nil, false, "", Poor, Adequate, "0 % of the weight", ""},
		{"a raised critical", "3333333333", map[string]any{"park": true}, true, Poor, Poor, Poor, "", "Flag 2"},
		{"a raised STOP, however good the rest", "3333333333", map[string]any{"river": true}, true, OutsidePolicy, OutsidePolicy, OutsidePolicy, "", "Flag 1"},
		{"a raised STOP is said even where little is answered", "..........", map[string]any{"river": true}, false, OutsidePolicy, OutsidePolicy, OutsidePolicy, "", "Flag 1"},
		{"an open critical", "3333333333", map[string]any{"park": nil}, true, "", Poor, Adequate, "critical flag open", ""},
		{"a raised major", "3333333333", map[string]any{"tailings": true}, true, Adequate, Adequate, Adequate, "", "Flag 3"},
		{"not applicable everywhere", "nnnnnnnn33", nil, true, "", Strong, Strong, "80 % of the governance weight is not applicable", ""},
		{"not applicable on one question in ten is allowed", "n333333333", nil, true, Strong, Strong, Strong, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := rated(t, lib, tt.levels, tt.facts, tt.proof)
			o := r.Overall
			if o.Rating != tt.rating || o.RatingLow != tt.low || o.RatingHigh != tt.high {
				t.Errorf("rating %q, %s to %s; want %q, %s to %s (%v)", o.Rating, o.RatingLow, o.RatingHigh, tt.rating, tt.low, tt.high, o.NotRatedBecause)
			}
			if !strings.Contains(strings.Join(o.NotRatedBecause, "; "), tt.because) {
				t.Errorf("not rated because %v, want %q", o.NotRatedBecause, tt.because)
			}
			if !slices.ContainsFunc(o.Caps, func(c RatingCap) bool { return strings.Contains(c.Because, tt.cap) }) && tt.cap != "" {
				t.Errorf("caps %+v, want %q", o.Caps, tt.cap)
			}
		})
	}
}

// rated scores ten levels written as a word, with facts over a harmless site.
func rated(t testing.TB, lib *criteria.Library, levels string, facts map[string]any, proof bool) *Result {
	t.Helper()
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "park": false, "tailings": false}).facts("a", facts)
	for i, c := range levels {
		ref := fmt.Sprintf("G-GOV-%d", i+1)
		switch c {
		case '.':
		case 'n':
			s.level(ref, map[string]any{"not_applicable": "no"})
		default:
			s.level(ref, int(c-'0'))
			if proof {
				s.proof(ref, fmt.Sprintf("EV-%d", i), 3, "study", "independent")
			}
		}
	}
	if proof {
		s.set("evidence/EV-F", map[string]any{"title": "Study of the site", "kind": "study", "author": "independent", "date": "2026-06-01"})
		for _, key := range sortedKeys(s.heads) {
			if strings.HasPrefix(key, "fact/") {
				s.set("link/"+key+"/EV-F", map[string]any{"relation": "supports", "read": true})
			}
		}
		s.as("Ola", assessment.Reviewer)
		for _, key := range sortedKeys(s.heads) {
			if strings.HasPrefix(key, "fact/") || strings.HasPrefix(key, "level/") && strings.Contains(levels, "n") {
				s.set("review/"+s.heads[key][0], map[string]any{"verdict": "agree"})
			}
		}
	}
	return s.score(lib)
}

// Method, section 5: three majors on one receptor act as a critical; two are printed together.
func TestCumulativeMajors(t *testing.T) {
	flags := "flags:\n"
	for i, fact := range []string{"river", "park", "tailings"} {
		flags += fmt.Sprintf("  - {id: RF-GOV-%d, severity: major, topic: gov, per: site, title: Flag %[1]d, why: w, receptor: river, raised_by: {any: [{fact: %[2]s, is: true}]}, clauses: [], cleared_by: {kinds: [study], assurance: documented}, closes: Mend it.}\n", i+1, fact)
	}
	lib := library(t, map[string]string{
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2, criterionYAML("G-GOV-1", 1)),
		"screening/flags-test.yaml":          flags,
	})
	two := rated(t, lib, "3", map[string]any{"river": true, "park": true}, true)
	if two.Overall.RatingLow != Adequate || two.Flags[0].Cumulative != "cumulative" {
		t.Errorf("two majors: %s, %q; want adequate, printed together", two.Overall.RatingLow, two.Flags[0].Cumulative)
	}
	three := rated(t, lib, "3", map[string]any{"river": true, "park": true, "tailings": true}, true)
	if three.Overall.RatingLow != Poor || three.Flags[0].Cumulative != "acts as a critical flag" {
		t.Errorf("three majors: %s, %q; want poor, as a critical", three.Overall.RatingLow, three.Flags[0].Cumulative)
	}
	if want := "Do not proceed as structured: 3 major flags on one receptor, the river (a), "; !strings.HasPrefix(three.Recommendation.Line, want) {
		t.Errorf("three majors: %q, want %q", three.Recommendation.Line, want)
	}
	apart := newStory(t)
	for i, fact := range []string{"river", "park", "tailings"} {
		facts := map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "park": false, "tailings": false}
		facts[fact] = true
		apart.site([]string{"a", "b", "c"}[i], facts)
	}
	if f := apart.score(lib).Flags[0]; f.State != Raised || f.Cumulative != "" {
		t.Errorf("one major at each of three rivers: %s, %q; want nothing together", f.State, f.Cumulative)
	}
	open := rated(t, lib, "3", map[string]any{"river": true, "park": true, "tailings": nil}, true)
	if o := open.Overall; o.Rating != "" || o.RatingLow != Poor || o.RatingHigh != Adequate || !strings.Contains(strings.Join(o.NotRatedBecause, "; "), "would act as a critical one") {
		t.Errorf("the third open: rating %q, %s to %s because %v; want none", o.Rating, o.RatingLow, o.RatingHigh, o.NotRatedBecause)
	}
}

// Method, section 10: the first line that holds.
func TestRecommendation(t *testing.T) {
	lib := ratingLibrary(t)
	tests := []struct {
		name   string
		levels string
		facts  map[string]any
		proof  bool
		want   string
	}{
		{"STOP", "3333333333", map[string]any{"river": true, "park": true}, true, "Outside policy: flag 1 (a), which "},
		{"critical", "3333333333", map[string]any{"park": true}, true, "Do not proceed as structured: flag 2 (a). May return when this is verified: mend 2."},
		{"not rated", "333.......", nil, true, "Not ready for a decision: 7 questions and 0 facts open; settle first: study."},
		{"open STOP", "3333333333", map[string]any{"river": nil}, true, "Not ready for a decision: 0 questions and "},
		{"not cleared", "3333333333", nil, false, "May go to first disbursement only with 2 conditions precedent, 0 of them outside the sponsor's control."},
		{"a raised major", "3333333333", map[string]any{"tailings": true}, true, "May go to first disbursement only with 1 condition precedent, 0 of them"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := rated(t, lib, tt.levels, tt.facts, tt.proof).Recommendation.Line; !strings.HasPrefix(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
