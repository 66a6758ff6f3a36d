package main

import (
	"bytes"
	"runtime"
	"testing"

	"assay/assessment"
	"assay/cmd/assay/internal/sample"
	"assay/criteria"
	"assay/scoring"
)

// BenchmarkPortfolio takes assessments one after another from their bytes to their result, each with other answers than
// the one before. `go test -run xxx -bench Portfolio -benchtime 10000x ./cmd/assay` takes 10,000. Nothing is kept of one
// when the next begins: heap-MB is the most that was in use, and stays where it is however many there are. "make" is
// what it costs to invent one, and is part of the two others.
func BenchmarkPortfolio(b *testing.B) {
	lib := criteria.Embedded()
	day := criteria.MustDate("2026-11-24")
	for _, part := range []struct {
		name string
		do   func(*testing.B, []byte)
	}{
		{"make", func(*testing.B, []byte) {}},
		{"decode", func(b *testing.B, data []byte) { decoded(b, data) }},
		{"score", func(b *testing.B, data []byte) {
			in := scoring.Prepare(lib, decoded(b, data).Fold(), scoring.Options{AsOf: day, AssessedOn: day})
			if r := in.Brief(); len(r.Sets) == 0 {
				b.Fatal("nothing was scored")
			}
		}},
	} {
		b.Run(part.name, func(b *testing.B) {
			v := newVariants(sample.Kvalheim())
			var most uint64
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				part.do(b, v.next(i))
				if i%500 == 0 {
					most = max(most, heap())
				}
			}
			b.ReportMetric(float64(most)/1e6, "heap-MB")
		})
	}
}

func decoded(b *testing.B, data []byte) *assessment.Journal {
	j, err := assessment.Read(data)
	if err != nil {
		b.Fatal(err)
	}
	return j
}

// heap is what is in use once everything unreachable is gone.
func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// variants are assessments of one project that differ in their answers and in their id. All lie in the same bytes, one
// after the other.
type variants struct {
	data   []byte
	id     []byte // the assessment's, in data
	levels []int  // where the digit of each answer stands
}

func newVariants(text []byte) *variants {
	v := &variants{data: bytes.Clone(text)}
	v.id = v.data[bytes.Index(v.data, []byte(`"assessment":"`))+len(`"assessment":"`):][:26]
	for at := 0; ; {
		key := bytes.Index(v.data[at:], []byte(`"key":"level/`))
		if key < 0 {
			return v
		}
		at += key
		value := bytes.Index(v.data[at:], []byte(`"value":`)) + len(`"value":`)
		if c := v.data[at+value]; '0' <= c && c <= '3' {
			v.levels = append(v.levels, at+value)
		}
		at += value
	}
}

// next is variant i: its answers follow from its number alone.
func (v *variants) next(i int) []byte {
	seed := uint64(i)*2654435761 + 1
	for _, at := range v.levels {
		seed = seed*6364136223846793005 + 1442695040888963407
		v.data[at] = '0' + byte(seed>>62)
	}
	for k := range 6 {
		v.id[25-k] = '0' + byte(i%10)
		i /= 10
	}
	return v.data
}
