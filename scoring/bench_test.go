package scoring

import (
	"testing"

	"assay/assessment"
)

// benchInput is a mine with a refinery, all sets, most questions answered.
func benchInput(b *testing.B) (*Input, *assessment.State, Options) {
	lib := realLibrary()
	s := worlds()[0].build(b, lib, 2, false)
	st := s.state()
	o := Options{AsOf: today, AssessedOn: today}
	in := Prepare(lib, st, o)
	asked, clauses := 0, 0
	for _, q := range in.Score().Questions {
		if q.State == Asked {
			asked++
		}
	}
	for _, set := range lib.Sets {
		clauses += len(set.Clauses)
	}
	b.Logf("%d questions, %d clauses in %d sets, %d flags", asked, clauses, len(lib.Sets), len(lib.Flags))
	return in, st, o
}

func BenchmarkPrepare(b *testing.B) {
	_, st, o := benchInput(b)
	b.ReportAllocs()
	for b.Loop() {
		Prepare(realLibrary(), st, o)
	}
}

func BenchmarkScore(b *testing.B) {
	in, _, _ := benchInput(b)
	b.ReportAllocs()
	for b.Loop() {
		in.Score()
	}
}

func BenchmarkBrief(b *testing.B) {
	in, _, _ := benchInput(b)
	b.ReportAllocs()
	for b.Loop() {
		in.Brief()
	}
}

// What a plan, tipping and sensitivity pay for each trial.
func BenchmarkOutcome(b *testing.B) {
	in, _, _ := benchInput(b)
	b.ReportAllocs()
	for b.Loop() {
		in.outcome()
	}
}

// A project of three sites, each a mine with a refinery.
func BenchmarkThreeSites(b *testing.B) {
	s := worlds()[0].build(b, realLibrary(), 2, false)
	for _, slug := range []string{"b", "c"} {
		s.site(slug, worlds()[0].site)
	}
	in := Prepare(realLibrary(), s.state(), Options{AsOf: today, AssessedOn: today})
	for _, q := range in.Score().Questions {
		if q.State == Asked && !q.Answered {
			s.level(q.Ref, 2)
		}
	}
	in = Prepare(realLibrary(), s.state(), Options{AsOf: today, AssessedOn: today})
	b.ReportAllocs()
	for b.Loop() {
		in.Score()
	}
}

func BenchmarkPlan(b *testing.B) {
	in, _, _ := benchInput(b)
	r := in.Score()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := in.Plan(b.Context(), r, "rating:adequate"); err != nil {
			b.Fatal(err)
		}
	}
}

// One key: the range of one answer, then everything.
func BenchmarkKey(b *testing.B) {
	in, st, _ := benchInput(b)
	ref := in.ref(0, in.rowsOf[0][0])
	b.ReportAllocs()
	for b.Loop() {
		in.Refresh(st, ref).Brief()
	}
}
