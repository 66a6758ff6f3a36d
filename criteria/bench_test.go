package criteria

import (
	"os"
	"testing"
)

func BenchmarkEmbeddedIndex(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		l := compiledLibrary
		l.finish()
	}
}

func BenchmarkLoadYAML(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Load(os.DirFS("."))
	}
}

func BenchmarkLint(b *testing.B) {
	for b.Loop() {
		Lint(os.DirFS("."), false)
	}
}

func BenchmarkCompileConditions(b *testing.B) {
	all := conditionsOf(Embedded())
	b.ReportAllocs()
	for b.Loop() {
		l := compiledLibrary
		l.finish()
		for _, c := range all {
			l.Condition(c.per, c.text)
		}
	}
	b.ReportMetric(float64(len(all)), "conditions")
}

func benchmarkTruth(b *testing.B, known Values) {
	var all []*Condition
	for _, c := range conditionsOf(Embedded()) {
		all = append(all, Embedded().Condition(c.per, c.text))
	}
	undecided := 0
	b.ReportAllocs()
	for b.Loop() {
		undecided = 0
		for _, c := range all {
			if c.Truth(known) == Undecided {
				undecided++
			}
		}
	}
	b.ReportMetric(float64(len(all)), "conditions")
	b.ReportMetric(float64(undecided), "undecided")
}

func BenchmarkTruthNoneSet(b *testing.B) { benchmarkTruth(b, nil) }

// All facts of a kind set, to their first value.
func BenchmarkTruthAllSet(b *testing.B) {
	known := Values{}
	for _, f := range Embedded().Facts {
		switch f.Type {
		case YesNo:
			known[f.ID] = true
		case Number:
			known[f.ID] = 10.0
		case Choice:
			known[f.ID] = f.Choices[0].ID
		case Choices:
			known[f.ID] = []string{f.Choices[0].ID}
		case CountryFact:
			known[f.ID] = "NO"
		case DateFact:
			known[f.ID] = "2027-08-18"
		}
	}
	for _, d := range Embedded().Derived {
		known[d.ID] = true
		if d.Type == Choice {
			known[d.ID] = d.Choices[0].ID
		}
	}
	benchmarkTruth(b, known)
}

func BenchmarkDerive(b *testing.B) {
	lib, on := Embedded(), MustDate("2026-11-24")
	for b.Loop() {
		project := &Instance{Own: Values{"country": "NO"}}
		for range 3 {
			project.Children = append(project.Children, site("s", Values{"tailings": true}, facility("f", nil)))
		}
		lib.Derive(project, on)
	}
}
