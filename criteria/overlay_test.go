package criteria

import (
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"
)

func overlayFiles(t testing.TB, path string) (*txtar.Archive, fstest.MapFS) {
	t.Helper()
	a, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, f := range a.Files {
		if f.Name != "want" {
			files[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	return a, files
}

// An institution's folder adds and replaces, and leaves the library it is laid over as it was.
func TestOverlay(t *testing.T) {
	base := sample(t)
	id := base.ID()
	_, files := overlayFiles(t, "testdata/overlay/valid.txtar")
	lib, ds := Overlay(base, files, "nib")
	if len(ds) > 0 {
		t.Fatal(RenderAll(ds))
	}
	c := lib.Criterion("E-TAI-1")
	if c == nil || c.ID != "nib:E-TAI-1" || lib.Criterion("nib:E-TAI-1") != c || c.Topic != lib.Topic("tailings") {
		t.Errorf("E-TAI-1 leads to %+v", c)
	}
	if clauses, _ := lib.ServedBy("nib:E-TAI-1"); len(clauses) != 1 || clauses[0].ID() != "nmc-2026:7.10" {
		t.Errorf("the replacement serves %v", clauses)
	}
	if lib.Criterion("nib:E-TAI-2") == nil || lib.Fact("nib_insured") == nil || lib.Clause("nib:house-2026:1") == nil {
		t.Error("an addition is missing")
	}
	if len(lib.Replaced) != 1 || lib.Replaced[0] != (Replacement{KindCriterion, "nib:E-TAI-1", "E-TAI-1", "We ask for the date of the exercise."}) {
		t.Errorf("replaced %+v", lib.Replaced)
	}
	if !strings.HasPrefix(lib.ID(), id+"+nib-") {
		t.Errorf("id %s", lib.ID())
	}
	if b := base.Criterion("E-TAI-1"); b.ID != "E-TAI-1" || b.Topic != base.Topic("tailings") || base.ID() != id || len(base.Criteria()) != 1 {
		t.Error("the base has changed")
	}
}

// What an overlay may not do, and what it is told.
func TestOverlayFaults(t *testing.T) {
	paths, err := filepath.Glob("testdata/overlay/C*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			a, files := overlayFiles(t, path)
			_, ds := Overlay(sample(t), files, "nib")
			golden(t, path, a, RenderAll(ds))
		})
	}
}

// Laid over the embedded library, an overlay's criterion that no set uses is only a warning.
func TestLintOverlay(t *testing.T) {
	a, files := overlayFiles(t, "testdata/overlay/lint.txtar")
	golden(t, "testdata/overlay/lint.txtar", a, RenderAll(Lint(files, true)))
}
