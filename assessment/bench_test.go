package assessment

import (
	"fmt"
	"path/filepath"
	"testing"
)

// sized is a journal as an assessment grows one: seven levels in ten, the rest comments, evidence and links.
func sized(b *testing.B, n int) *Journal {
	b.Helper()
	events := make([]*Event, 0, n)
	for i := range n {
		question := fmt.Sprintf("level/E-TAI-%d@north-tsf", i%(n*3/5))
		switch {
		case i%10 < 7:
			events = append(events, testEvent(b, i, "Kari", question, fmt.Sprint(i%4)))
		case i%10 == 7:
			events = append(events, testEvent(b, i, "Kari", "comment/"+question, `"Seen on the walk of the facility, with the manager."`))
		case i%10 == 8:
			events = append(events, testEvent(b, i, "Ola", fmt.Sprintf("evidence/EV-%d", i), `{"title":"Impact assessment","kind":"study","date":"2026-05-01","file":"docs/eia.pdf"}`))
		default:
			events = append(events, testEvent(b, i, "Ola", fmt.Sprintf("link/%s/EV-%d", question, i-1), `{"relation":"supports","level":2,"read":true}`))
		}
	}
	j, err := Read(fileOf(events...))
	if err != nil {
		b.Fatal(err)
	}
	return j
}

func BenchmarkJournal(b *testing.B) {
	for _, n := range []int{500, 5000} {
		j := sized(b, n)
		data := j.Bytes()
		state := j.Fold()
		one := testEvent(b, n+1, "Kari", "level/E-TAI-1@north-tsf", "3")
		b.Run(fmt.Sprintf("read/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := Read(data); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("fold/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				j.Fold()
			}
		})
		b.Run(fmt.Sprintf("one-more/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				state.with(one)
			}
		})
		b.Run(fmt.Sprintf("fingerprint/%d", n), func(b *testing.B) {
			for b.Loop() {
				j.Fingerprint()
			}
		})
	}
}

// BenchmarkAnswer is one answer given and saved, with its sync.
func BenchmarkAnswer(b *testing.B) {
	for _, n := range []int{500, 5000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			f, err := CreateFile(filepath.Join(b.TempDir(), "a.assay"), Options{By: "Kari"})
			check(b, err)
			defer f.Close()
			check(b, f.Save())
			f.journal = sized(b, n)
			f.state = f.journal.Fold()
			for i := 0; b.Loop(); i++ {
				check(b, f.Answer(tai3, level(i%4)))
				check(b, f.Save())
			}
		})
	}
}
