package assessment

import (
	"errors"
	"maps"
	"testing"

	"pgregory.net/rapid"
)

// values is what holds, whoever said it and when.
func values(s *State) map[string]string {
	held := map[string]string{}
	for key, t := range s.threads {
		if e := t.newest(); e != nil {
			held[key] = string(e.Value)
		}
	}
	return held
}

// Undoing everything brings back what was held before, step by step; redoing everything brings it forward again.
func TestUndoWalksBackAndRedoForward(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		f := &File{state: mustRead(r, nil).Fold(), journal: mustRead(r, nil), opt: newFile("a.assay", as("Kari")).opt}
		steps := []map[string]string{values(f.State())}
		for range rapid.IntRange(1, 8).Draw(r, "steps") {
			before := f.Pending()
			drawChange(r, f)
			if f.Pending() > before {
				steps = append(steps, values(f.State()))
			}
		}
		same := func(what string, i int) {
			if got := values(f.State()); !maps.Equal(got, steps[i]) {
				r.Fatalf("%s to step %d: %v, want %v", what, i, got, steps[i])
			}
		}
		for i := len(steps) - 2; i >= 0; i-- {
			if _, err := f.Undo(); err != nil {
				r.Fatal(err)
			}
			same("undo", i)
		}
		for i := 1; i < len(steps); i++ {
			if _, err := f.Redo(); err != nil {
				r.Fatal(err)
			}
			same("redo", i)
		}
		if _, err := f.Redo(); !errors.Is(err, ErrNothing) {
			r.Fatal("redid more than was undone")
		}
	})
}

func drawChange(r *rapid.T, f *File) {
	var err error
	switch rapid.IntRange(0, 3).Draw(r, "change") {
	case 0:
		err = f.Answer(drawRef(r), drawReply(r))
	case 1:
		err = f.Mark(LevelKey(tai1), rapid.Bool().Draw(r, "on"))
	case 2:
		_, err = f.Instance("site", "north", rapid.SampledFrom([]string{"North", "South"}).Draw(r, "title"), "")
	case 3:
		err = f.SignOff("Assessor", rapid.SampledFrom([]string{"a", "b"}).Draw(r, "statement"))
	}
	if err != nil {
		r.Fatal(err)
	}
}
