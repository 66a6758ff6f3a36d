package scoring

import (
	"testing"

	"assay/criteria"
)

func topicLibrary(t testing.TB) *criteria.Library {
	return library(t, map[string]string{
		"questionnaires/environmental/env.yaml": topicYAML("env", "ENV", "environmental",
			"per: site\n  modifiers: [{when: tailings, add: 1, because: more}]\n  raised_by: [{when: park, to: 3, because: a park}]\n"+
				"  inherent: {scale: [{when: river, is: 4}, {when: tailings, is: 2}], scope: [{when: tailings, is: 1}], irremediability: [{when: tailings, is: 2}], likelihood: [{when: tailings, is: 2}]}",
			1, criterionYAML("E-ENV-1", 3), criterionYAML("E-ENV-2", 1)),
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2, criterionYAML("G-GOV-1", 1)),
	})
}

// Method, section 3: the weighted mean, and never more than the worst weight-3 criterion plus a third.
func TestTopicScore(t *testing.T) {
	lib := topicLibrary(t)
	tests := []struct {
		name      string
		levels    map[string]int
		low, high int
	}{
		{"nothing answered", nil, 0, 100},
		{"weighted mean", map[string]int{"E-ENV-1@a": 3, "E-ENV-2@a": 1}, 83, 83},
		{"capped by the worst of weight 3", map[string]int{"E-ENV-1@a": 0, "E-ENV-2@a": 3}, 25, 25},
		{"the cap binds where light answers would lift it", map[string]int{"E-ENV-1@a": 0}, 0, 25},
		{"one answered, one open", map[string]int{"E-ENV-1@a": 2}, 50, 75},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
			for _, ref := range sortedKeys(tt.levels) {
				s.level(ref, tt.levels[ref])
			}
			x := s.score(lib).topic(t, "env", "a")
			if *x.Low != tt.low || *x.High != tt.high {
				t.Errorf("%d to %d, want %d to %d", *x.Low, *x.High, tt.low, tt.high)
			}
		})
	}
}

// One bad dam among ten good ones: the topic is the worst one's, and it is named.
func TestWorstInstanceDecides(t *testing.T) {
	lib := topicLibrary(t)
	s := newStory(t)
	for _, slug := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"} {
		s.site(slug, map[string]any{"stages": []string{"mining"}, "phase": "operation"})
		level := 3
		if slug == "g" {
			level = 0
		}
		s.level("E-ENV-1@"+slug, level)
		s.level("E-ENV-2@"+slug, level)
	}
	x := s.score(lib).topic(t, "env", "")
	if *x.Low != 0 || *x.High != 0 || x.Worst != "g" {
		t.Errorf("%d to %d, worst %q; want 0 to 0 by g", *x.Low, *x.High, x.Worst)
	}
}

// Method, section 3: the largest stage, plus the largest modifier, lifted by a site fact; doubt counts as true.
func TestMateriality(t *testing.T) {
	lib := topicLibrary(t)
	no := map[string]any{"tailings": false, "park": false}
	tests := []struct {
		name  string
		facts map[string]any
		want  int
	}{
		{"the stage", map[string]any{"stages": []string{"mining"}, "phase": "operation"}, 1},
		{"the largest of several stages", map[string]any{"stages": []string{"mining", "refining"}, "phase": "operation"}, 2},
		{"exploration has a column of its own", map[string]any{"stages": []string{"refining"}, "phase": "exploration"}, 1},
		{"a modifier adds", map[string]any{"stages": []string{"refining"}, "phase": "operation", "tailings": true}, 3},
		{"a site fact lifts", map[string]any{"stages": []string{"mining"}, "phase": "operation", "park": true}, 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", no).facts("a", tt.facts)
			if got := s.score(lib).topic(t, "env", "a").Materiality; got != tt.want {
				t.Errorf("materiality %d, want %d", got, tt.want)
			}
		})
	}
	t.Run("an unset modifier and lift count as true", func(t *testing.T) {
		s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
		if got := s.score(lib).topic(t, "env", "a").Materiality; got != 3 {
			t.Errorf("materiality %d, want 3", got)
		}
	})
}

// Method, section 3: the inherent class comes from facts alone, doubt is read as the highest, and only what is
// verified lowers it, by one step.
func TestInherentAndResidual(t *testing.T) {
	lib := topicLibrary(t)
	base := map[string]any{"stages": []string{"mining"}, "phase": "operation", "river": false, "tailings": true, "park": false}
	tests := []struct {
		name               string
		facts              map[string]any
		verify             bool
		inherent, residual string
	}{
		{"severity 2 against likelihood 2", nil, false, "medium", "medium"},
		{"severity 4 against likelihood 2", map[string]any{"river": true}, false, "very_high", "very_high"},
		{"no row holds: the highest", map[string]any{"tailings": false}, false, "very_high", "very_high"},
		{"verified lowers one step", nil, true, "medium", "low"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", base).facts("a", tt.facts)
			if tt.verify {
				for _, ref := range []string{"E-ENV-1@a", "E-ENV-2@a"} {
					s.level(ref, 3)
					s.proof(ref, "EV-"+ref[2:7], 3, "study", "independent")
				}
				for _, key := range []string{"river", "tailings", "park", "stages", "phase"} {
					s.set("link/fact/"+key+"@a/EV-ENV-1", map[string]any{"relation": "supports", "read": true})
				}
			}
			x := s.score(lib).topic(t, "env", "a")
			if x.Inherent != tt.inherent || x.Residual != tt.residual {
				t.Errorf("%s, residual %s; want %s, %s (verified %d)", x.Inherent, x.Residual, tt.inherent, tt.residual, *x.Verified)
			}
		})
	}
}

// Method, section 3: pillars weigh by materiality, the whole by the pillars' share of the points.
func TestOverall(t *testing.T) {
	lib := topicLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": false, "park": false})
	s.level("E-ENV-1@a", 3)
	s.level("E-ENV-2@a", 3)
	s.level("G-GOV-1", 0)
	r := s.score(lib)
	if *r.Overall.Low != 33 || *r.Overall.High != 33 { // 1 point at 100, 2 points at 0
		t.Errorf("overall %d to %d, want 33", *r.Overall.Low, *r.Overall.High)
	}
	if *r.Overall.Coverage != 1 {
		t.Errorf("coverage %v, want 1", *r.Overall.Coverage)
	}
	if r.Pillars[1].Low != nil {
		t.Errorf("the social pillar has a score of %d with nothing asked", *r.Pillars[1].Low)
	}
}

// 0 is printed only of nothing and 100 only of the whole; else half up.
func TestPercent(t *testing.T) {
	for v, want := range map[float64]int{0: 0, 0.001: 1, 0.004: 1, 0.015: 2, 0.5: 50, 0.994: 99, 0.999: 99, 1 - 1e-12: 100, 1: 100} {
		if got := percent(v); *got != want {
			t.Errorf("%v is printed as %d, want %d", v, *got, want)
		}
	}
}

// Method, section 4: the topic's cap is protected. A profile that counts level 1 for nearly all does not lift it.
func TestCapIsProtected(t *testing.T) {
	lib := topicLibrary(t)
	s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"})
	s.level("E-ENV-1@a", 1)
	s.level("E-ENV-2@a", 3)
	profile := *lib.Profile("default")
	profile.Points = [4]float64{0, 0.9, 0.95, 1}
	r := Score(lib, s.state(), Options{Profile: &profile, AsOf: today, AssessedOn: today})
	if x := r.topic(t, "env", "a"); *x.Low != 67 {
		t.Errorf("topic low %d, want 67: its worst criterion of weight 3 plus a third", *x.Low)
	}
}
