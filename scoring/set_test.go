package scoring

import (
	"fmt"
	"strings"
	"testing"

	"assay/criteria"
)

// groupLibrary has a set of two groups of two clauses, one of them critical, and what is added to it.
func groupLibrary(t testing.TB, more string) *criteria.Library {
	return library(t, map[string]string{
		"questionnaires/governance/gov.yaml": topicYAML("gov", "GOV", "governance", "", 2,
			criterionYAML("G-GOV-1", 1), criterionYAML("G-GOV-2", 1), criterionYAML("G-GOV-3", 1), criterionYAML("G-GOV-4", 1)),
		"sets/std-1.yaml": `
set: {id: std-1, title: Std, short: Std, issuer: I, kind: standard, unit: project, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, when: buys, no: Buys nothing., about: a, rating: {method: weakest_group, levels: [{name: "50", share: 0.5}, {name: "75", share: 0.75}, {name: "100", share: 1}]}, groups: [{id: "1", title: One}, {id: "2", title: Two}]}
clauses:
  - {ref: "1.1", title: t, group: "1", critical: true, needs: {all: [{criterion: G-GOV-1, level: 3}]}, source: s, confidence: known}
  - {ref: "1.2", title: t, group: "1", needs: {all: [{criterion: G-GOV-2, level: 3}]}, source: s, confidence: known}
  - {ref: "2.1", title: t, group: "2", needs: {all: [{criterion: G-GOV-3, level: 3}]}, source: s, confidence: known}
  - {ref: "2.2", title: t, group: "2", needs: {all: [{criterion: G-GOV-4, level: 3}]}, source: s, confidence: known}
` + more,
	})
}

// Method, section 7: as good as the weakest group and the critical clauses; no level while it cannot be said.
func TestWeakestGroup(t *testing.T) {
	hole := `  - {ref: "2.3", title: t, group: "2", unmapped: not asked, source: s, confidence: known}` + "\n"
	criticalHole := `  - {ref: "2.3", title: t, group: "2", critical: true, unmapped: not asked, source: s, confidence: known}` + "\n"
	many := ""
	for i := range 12 {
		many += fmt.Sprintf("  - {ref: \"2.%d\", title: t, group: \"2\", needs: {all: [{criterion: G-GOV-3, level: 3}]}, source: s, confidence: known}\n", i+10)
	}
	tests := []struct {
		name         string
		more         string
		levels       [4]int // -1 open
		level        string
		low, high    string
		because, say string
	}{
		{"everything met", "", [4]int{3, 3, 3, 3}, "100", "100", "100", "", "indicative level 100"},
		{"critical substantially met stops short of the last", "", [4]int{2, 3, 3, 3}, "75", "75", "75", "", ""},
		{"the weakest group decides", "", [4]int{3, 3, 3, 0}, "50", "50", "50", "", ""},
		{"critical partly met is below the first level", "", [4]int{1, 3, 3, 3}, "below 50", "below 50", "below 50", "", ""},
		{"an open critical clause leaves it open", "", [4]int{-1, 3, 3, 3}, "", "below 50", "100", "80 % are needed", ""},
		{"points nobody publishes give a range", "", [4]int{3, 3, 1, 2}, "", "below 50", "50", "", "not determinable; between below 50 and 50"},
		{"a hole in the map never indicates the last level", many + hole, [4]int{3, 3, 3, 3}, "75", "75", "75", "", "indicative level 75"},
		{"a critical hole gives no level", many + criticalHole, [4]int{3, 3, 3, 3}, "", "below 50", "75", "critical 2.3 is not asked", ""},
		{"too many holes give no level", hole, [4]int{3, 3, 3, 3}, "", "50", "75", "90 % are needed", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStory(t).site("a", map[string]any{"stages": []string{"mining"}, "phase": "operation"}).facts("", map[string]any{"buys": true})
			for i, l := range tt.levels {
				if l >= 0 {
					s.level(fmt.Sprintf("G-GOV-%d", i+1), l)
				}
			}
			x := s.score(groupLibrary(t, tt.more)).Sets[0]
			if x.Level != tt.level || x.LevelLow != tt.low || x.LevelHigh != tt.high {
				t.Errorf("level %q, %q to %q; want %q, %q to %q", x.Level, x.LevelLow, x.LevelHigh, tt.level, tt.low, tt.high)
			}
			if !strings.Contains(strings.Join(x.NoLevelBecause, "; "), tt.because) || !strings.Contains(x.Says, tt.say) {
				t.Errorf("says %q because %v; want %q because %q", x.Says, x.NoLevelBecause, tt.say, tt.because)
			}
		})
	}
}

// Method, section 7: scope false or undecided gives no level, and a set out of scope counts nothing.
func TestScope(t *testing.T) {
	lib := groupLibrary(t, "")
	s := newStory(t)
	x := s.score(lib).Sets[0]
	if x.InScope != "undecided" || x.Level != "" || len(x.NoLevelBecause) == 0 {
		t.Errorf("scope %s, level %q, because %v; want undecided and no level", x.InScope, x.Level, x.NoLevelBecause)
	}
	s.facts("", map[string]any{"buys": false})
	x = s.score(lib).Sets[0]
	if x.InScope != "no" || x.N != 0 || x.Says != "out of scope: Buys nothing." {
		t.Errorf("scope %s, %d clauses, says %q", x.InScope, x.N, x.Says)
	}
}

// An edition that is not in force on the date has no level.
func TestLevelBeforeTheEdition(t *testing.T) {
	s := newStory(t).facts("", map[string]any{"buys": true})
	r := Score(groupLibrary(t, ""), s.state(), Options{AsOf: criteria.MustDate("2020-01-15"), AssessedOn: today})
	if got := strings.Join(r.Sets[0].NoLevelBecause, "; "); !strings.Contains(got, "not in force on 2020-01-15") {
		t.Errorf("because %q", got)
	}
	if got := r.Sets[0].Says; !strings.HasPrefix(got, "readiness only, the edition applies from ") {
		t.Errorf("says %q", got)
	}
}

// Method, section 7: a class comes from a derived fact; an unknown axis gives "at least".
func TestClassTable(t *testing.T) {
	lib := library(t, map[string]string{
		"questionnaires/environmental/tai.yaml": topicYAML("tai", "TAI", "environmental", "per: facility", 3, criterionYAML("E-TAI-1", 3)),
		"sets/class-1.yaml": `
set: {id: class-1, title: Class, short: Class, issuer: I, kind: classification, unit: facility, edition: {name: "1", published: 2020-01-01, in_force: 2020-02-01}, revision: 1, source: {title: s, url: "https://example.org", read: 2026-11-20, by: AB}, about: a, rating: {method: class_table, fact: danger}, groups: []}
clauses: []
`,
	})
	mine := map[string]any{"stages": []string{"mining"}, "phase": "operation", "tailings": true, "facilities": 2}
	s := newStory(t).site("a", mine)
	for _, slug := range []string{"north", "south"} {
		s.set("instance/facility/"+slug, map[string]any{"title": slug, "at": "a"})
	}
	s.facts("north", map[string]any{"people": 3})
	if x := s.score(lib).Sets[0]; x.Level != "" || x.Says != "danger at least low, up to high" {
		t.Errorf("level %q, says %q", x.Level, x.Says)
	}
	s.facts("south", map[string]any{"people": 12})
	early := Score(lib, s.state(), Options{AsOf: criteria.MustDate("1999-01-01"), AssessedOn: today}).Sets[0]
	if early.Level != "" || !strings.Contains(strings.Join(early.NoLevelBecause, "; "), "not in force on 1999-01-01") {
		t.Errorf("before the edition: level %q because %v", early.Level, early.NoLevelBecause)
	}
	x := s.score(lib).Sets[0]
	if x.Level != "High" || len(x.Instances) != 2 || x.Instances[0].Level != "Low" || x.Instances[1].Level != "High" {
		t.Errorf("level %q, instances %+v; want the gravest, and each", x.Level, x.Instances)
	}
}
