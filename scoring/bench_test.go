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

// What a plan, tipping and sensitivity pay for each trial.
func BenchmarkOutcome(b *testing.B) {
	in, _, _ := benchInput(b)
	b.ReportAllocs()
	for b.Loop() {
		in.outcome()
	}
}

// One key: the range of one answer, then everything.
func BenchmarkKey(b *testing.B) {
	in, st, _ := benchInput(b)
	ref := in.ref(0, in.rowsOf[0][0])
	b.ReportAllocs()
	for b.Loop() {
		in.Refresh(st, ref).Score()
	}
}
