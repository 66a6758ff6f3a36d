package scoring

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"

	"assay/assessment"
	"assay/criteria"

	"pgregory.net/rapid"
)

// realLibrary is the library of the repository, read from its YAML.
var realLibrary = sync.OnceValue(func() *criteria.Library {
	lib, faults := criteria.Load(os.DirFS("../criteria"))
	for _, f := range faults {
		if f.Severity == criteria.Error {
			panic(f.String())
		}
	}
	return lib
})

// project draws a project of the real library with some facts set and some answers given, by one person.
type project struct {
	story *story
	refs  []assessment.Ref // every question of the result
}

func drawProject(t *rapid.T, tb testing.TB) *project {
	lib := realLibrary()
	s := newStory(tb)
	p := &project{story: s}
	drawFacts(t, s, lib, "", "")
	sites := rapid.IntRange(1, 2).Draw(t, "sites")
	for i := range sites {
		site := fmt.Sprintf("site%d", i)
		s.set("instance/site/"+site, map[string]any{"title": site})
		drawFacts(t, s, lib, "site", site)
		if rapid.Bool().Draw(t, "facility") {
			tsf := "tsf" + site
			s.set("instance/tailings_facility/"+tsf, map[string]any{"title": tsf, "at": site})
			drawFacts(t, s, lib, "tailings_facility", tsf)
		}
	}
	for _, q := range s.score(lib).Questions {
		p.refs = append(p.refs, q.Key)
		if strings.Contains(q.Instance, "~") || rapid.IntRange(0, 9).Draw(t, "answer") < 3 {
			continue
		}
		switch k := rapid.IntRange(0, 12).Draw(t, "level"); {
		case k < 10:
			s.level(q.Ref, k%4)
			if k > 6 {
				s.proof(q.Ref, "EV-"+strings.ReplaceAll(q.Ref, "@", "-"), k%4, "third_party_report", []string{"operator", "independent"}[k%2])
			}
		case k == 10:
			s.level(q.Ref, "unknown")
		case k == 11:
			s.level(q.Ref, map[string]any{"not_applicable": "drawn"})
		}
	}
	return p
}

// drawFacts sets some of a kind's facts.
func drawFacts(t *rapid.T, s *story, lib *criteria.Library, kind, slug string) {
	for _, f := range lib.FactsOf(kind) {
		if rapid.IntRange(0, 9).Draw(t, f.ID) < 2 {
			continue
		}
		if v := drawValue(t, f); v != nil {
			s.facts(slug, map[string]any{f.ID: v})
		}
	}
}

func drawValue(t *rapid.T, f *criteria.Fact) any {
	pick := func() string { return f.Choices[rapid.IntRange(0, len(f.Choices)-1).Draw(t, "choice")].ID }
	switch f.Type {
	case criteria.YesNo:
		return rapid.Bool().Draw(t, "yes")
	case criteria.Number:
		return rapid.SampledFrom([]int{0, 1, 2, 40, 100, 5000}).Draw(t, "number") % 7 * 10
	case criteria.Choice:
		return pick()
	case criteria.Choices:
		return []string{pick()}
	case criteria.CountryFact:
		return rapid.SampledFrom([]string{"NO", "SE", "ID", "CD"}).Draw(t, "country")
	}
	return nil
}

// check runs a law over drawn projects; fewer of them under -short.
func check(t *testing.T, law func(rt *rapid.T, p *project)) {
	t.Helper()
	rapid.Check(t, func(rt *rapid.T) { law(rt, drawProject(rt, t)) })
}

// Every figure lies within its bounds, and low is never above high; verified <= documented <= low, per criterion
// and in points.
func TestLawBounds(t *testing.T) {
	check(t, func(rt *rapid.T, p *project) {
		r := p.story.score(realLibrary())
		bounds := func(what string, f Figures) {
			if f.Low == nil {
				return
			}
			if !(0 <= *f.Verified && *f.Verified <= *f.Documented && *f.Documented <= *f.Low && *f.Low <= *f.High && *f.High <= 100) {
				rt.Fatalf("%s: verified %d, documented %d, low %d, high %d", what, *f.Verified, *f.Documented, *f.Low, *f.High)
			}
			if f.Coverage != nil && (*f.Coverage < 0 || *f.Coverage > 1+1e-9) {
				rt.Fatalf("%s: coverage %v", what, *f.Coverage)
			}
		}
		bounds("overall", r.Overall.Figures)
		for _, x := range r.Pillars {
			bounds(string(x.ID), x.Figures)
		}
		for _, x := range r.Topics {
			bounds(x.ID+x.Instance, x.Figures)
		}
		for _, q := range r.Questions {
			if !q.Out && (q.Verified > q.Documented || q.Documented > q.Low || q.Low > q.High) {
				rt.Fatalf("%s: verified %d, documented %d, low %d, high %d", q.Ref, q.Verified, q.Documented, q.Low, q.High)
			}
		}
		if r.Overall.RatingLow.rank() > r.Overall.RatingHigh.rank() || r.Category.Low < r.Category.High {
			rt.Fatalf("rating %s to %s, category %s to %s", r.Overall.RatingLow, r.Overall.RatingHigh, r.Category.Low, r.Category.High)
		}
		for _, s := range r.Sets {
			if sum := s.Met + s.Gap + s.Open + s.NotAsked; s.N > 0 && (sum < 1-1e-9 || sum > 1+1e-9) {
				rt.Fatalf("%s: shares sum to %v", s.ID, sum)
			}
			for _, c := range s.Clauses {
				if c.Degree[0] > c.Degree[1] || c.Verified > c.Documented || c.Status == Met && c.Documented > c.Degree[0] {
					rt.Fatalf("%s:%s degree %v, documented %d, verified %d", s.ID, c.Ref, c.Degree, c.Documented, c.Verified)
				}
			}
		}
	})
}

// For fixed facts, answering an open question lowers no low and raises no high: of the scores, the clauses, the
// flags, the rating.
func TestLawAnsweringNarrows(t *testing.T) {
	check(t, func(rt *rapid.T, p *project) {
		before := p.story.score(realLibrary())
		var ref assessment.Ref
		for _, q := range before.Questions {
			if q.State == Asked && !q.Out && !q.Answered && len(q.Notes) == 0 && rapid.Bool().Draw(rt, "this one") {
				ref = q.Key
				break
			}
		}
		if ref.ID == "" || strings.Contains(ref.Instance, "~") {
			return
		}
		p.story.level(ref.String(), rapid.IntRange(0, 3).Draw(rt, "level"))
		narrows(rt, before, p.story.score(realLibrary()), true)
	})
}

// narrows demands that after is nowhere better at its best, nor worse at its worst, than before.
func narrows(rt *rapid.T, before, after *Result, coverage bool) {
	figures := func(what string, a, b Figures) {
		if a.Low == nil || b.Low == nil {
			return
		}
		if *b.Low < *a.Low || *b.High > *a.High {
			rt.Fatalf("%s: %d to %d became %d to %d", what, *a.Low, *a.High, *b.Low, *b.High)
		}
		if coverage && *b.Coverage < *a.Coverage-1e-9 {
			rt.Fatalf("%s: coverage %v became %v", what, *a.Coverage, *b.Coverage)
		}
	}
	figures("overall", before.Overall.Figures, after.Overall.Figures)
	for i := range before.Topics {
		figures(before.Topics[i].ID+"@"+before.Topics[i].Instance, before.Topics[i].Figures, after.Topics[i].Figures)
	}
	for i, s := range before.Sets {
		for j, c := range s.Clauses {
			d := after.Sets[i].Clauses[j]
			if c.Status != NotApplicable && d.Status != NotApplicable && (d.Degree[0] < c.Degree[0] || d.Degree[1] > c.Degree[1]) {
				rt.Fatalf("%s:%s: %v became %v", s.ID, c.Ref, c.Degree, d.Degree)
			}
		}
	}
	for i, f := range before.Flags {
		if g := after.Flags[i]; f.State == Raised && g.State != Raised || f.State == NotRaised && (g.State == Raised || g.State == FlagOpen) {
			rt.Fatalf("%s: %s became %s", f.ID, f.State, g.State)
		}
	}
	if after.Overall.RatingLow.rank() < before.Overall.RatingLow.rank() || after.Overall.RatingHigh.rank() > before.Overall.RatingHigh.rank() {
		// the cap of a rating that rests on claims may lift with what is documented, never with a claim alone
		rt.Fatalf("rating %s to %s became %s to %s", before.Overall.RatingLow, before.Overall.RatingHigh, after.Overall.RatingLow, after.Overall.RatingHigh)
	}
}

// A better level of one answered criterion worsens nothing.
func TestLawBetterIsNoWorse(t *testing.T) {
	check(t, func(rt *rapid.T, p *project) {
		lib := realLibrary()
		in := Prepare(lib, p.story.state(), Options{AsOf: today, AssessedOn: today})
		ref := p.refs[rapid.IntRange(0, len(p.refs)-1).Draw(rt, "ref")]
		k := rapid.IntRange(0, 2).Draw(rt, "level")
		a, b := in.With(ref, k).Score(), in.With(ref, k+1).Score()
		if a.Overall.Low != nil && (*b.Overall.Low < *a.Overall.Low || *b.Overall.High < *a.Overall.High) {
			rt.Fatalf("%s from %d to %d: %d-%d became %d-%d", ref, k, k+1, *a.Overall.Low, *a.Overall.High, *b.Overall.Low, *b.Overall.High)
		}
		if b.Overall.RatingLow.rank() < a.Overall.RatingLow.rank() || b.Overall.RatingHigh.rank() < a.Overall.RatingHigh.rank() {
			rt.Fatalf("%s from %d to %d: rating fell", ref, k, k+1)
		}
		for i, f := range a.Flags {
			if f.State != Raised && b.Flags[i].State == Raised {
				rt.Fatalf("%s from %d to %d raised %s", ref, k, k+1, f.ID)
			}
		}
		for i, s := range a.Sets {
			for j, c := range s.Clauses {
				if d := b.Sets[i].Clauses[j]; d.Degree[0] < c.Degree[0] || d.Degree[1] < c.Degree[1] {
					rt.Fatalf("%s from %d to %d: %s:%s fell from %v to %v", ref, k, k+1, s.ID, c.Ref, c.Degree, d.Degree)
				}
			}
		}
	})
}

// The order of the lines is irrelevant, and two runs give equal results.
func TestLawOrderAndRepetition(t *testing.T) {
	check(t, func(rt *rapid.T, p *project) {
		lib := realLibrary()
		a, b := p.story.score(lib), p.story.score(lib)
		if !reflect.DeepEqual(a, b) {
			rt.Fatal("two runs differ")
		}
		lines := p.story.lines
		for i := 1; i < len(lines); i++ {
			j := rapid.IntRange(i, len(lines)-1).Draw(rt, "swap")
			lines[i], lines[j] = lines[j], lines[i]
		}
		if c := p.story.score(lib); !reflect.DeepEqual(a, c) {
			rt.Fatal("the order of the lines changed the result")
		}
	})
}

// A brief result is the whole one without needs and actions, and Explain and Actions bring the very ones it leaves out.
func TestLawBriefIsTheSame(t *testing.T) {
	check(t, func(rt *rapid.T, p *project) {
		in := Prepare(realLibrary(), p.story.state(), Options{AsOf: today, AssessedOn: today})
		whole, brief := in.Score(), in.Brief()
		for i := range whole.Sets {
			sets := append([]SetResult{whole.Sets[i]}, whole.Sets[i].Instances...)
			briefs := append([]SetResult{brief.Sets[i]}, brief.Sets[i].Instances...)
			for k := range sets {
				for j := range sets[k].Clauses {
					c := &briefs[k].Clauses[j]
					if c.Needs != nil {
						rt.Fatalf("%s: a brief result spells its needs", c.Clause.ID())
					}
					c.Needs = in.Explain(c)
				}
			}
		}
		brief.Actions = in.Actions(brief)
		if !reflect.DeepEqual(whole, brief) {
			rt.Fatal("the brief result says something else")
		}
	})
}

// The as-of date moves force and what reads it; no range, score, measure, flag, rating or category.
func TestLawAsOf(t *testing.T) {
	check(t, func(rt *rapid.T, p *project) {
		lib, st := realLibrary(), p.story.state()
		at := criteria.MustDate("2020-01-01") + criteria.Date(rapid.IntRange(0, 6000).Draw(rt, "day"))
		a := Score(lib, st, Options{AsOf: today, AssessedOn: today})
		b := Score(lib, st, Options{AsOf: at, AssessedOn: today})
		for what, pair := range map[string][2]any{
			"overall": {a.Overall, b.Overall}, "topics": {a.Topics, b.Topics}, "flags": {a.Flags, b.Flags}, "category": {a.Category, b.Category},
			"measures": {a.Measures, b.Measures}, "questions": {a.Questions, b.Questions},
		} {
			if !reflect.DeepEqual(pair[0], pair[1]) {
				rt.Fatalf("%s moved with the date %s", what, at)
			}
		}
	})
}

// counting is how many questions of a topic are in the count.
func counting(r *Result, topic string) int {
	n := 0
	for _, q := range r.Questions {
		n += one(q.Def.Topic.ID == topic && !q.Out)
	}
	return n
}

// An added instance raises no low, and no high of a topic whose questions stay the same. Where it opens questions of
// another topic (a first supplier opens those on artisanal mining, or the one that was not applicable on one's own word),
// their open ends count as an added question's do.
func TestLawAddedInstance(t *testing.T) {
	check(t, func(rt *rapid.T, p *project) {
		lib := realLibrary()
		before := p.story.score(lib)
		kind := rapid.SampledFrom([]string{"tailings_facility", "supplier", "product"}).Draw(rt, "kind")
		where := ""
		if kind == "tailings_facility" {
			where = "site0"
		}
		p.story.set("instance/"+kind+"/added", map[string]any{"title": "Added", "at": where})
		after := p.story.score(lib)
		if before.Overall.Low == nil || after.Overall.Low == nil {
			return
		}
		for i, x := range before.Topics {
			if x.Instance != "" {
				continue
			}
			for _, y := range after.Topics {
				if y.ID != x.ID || y.Instance != "" || x.Low == nil || y.Low == nil {
					continue
				}
				opens := counting(before, x.ID) < counting(after, x.ID) && lib.Topic(x.ID).Per != kind
				if *y.Low > *x.Low || *y.High > *x.High && !opens {
					rt.Fatalf("%s: %d-%d became %d-%d with an added %s", before.Topics[i].ID, *x.Low, *x.High, *y.Low, *y.High, kind)
				}
			}
		}
	})
}
