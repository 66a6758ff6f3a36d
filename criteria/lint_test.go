package criteria

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite golden files")

// archive reads one of testdata/lint: the valid library, changed by the archive's edits and files.
func archive(t testing.TB, path string) (a *txtar.Archive, files fstest.MapFS) {
	t.Helper()
	files = fstest.MapFS{}
	for _, path := range []string{"testdata/lint/valid.txtar", path} {
		var err error
		if a, err = txtar.ParseFile(path); err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name != "want" {
				files[f.Name] = &fstest.MapFile{Data: f.Data}
			}
		}
	}
	for _, line := range strings.Split(string(a.Comment), "\n") {
		if edit := editLine.FindStringSubmatch(line); edit != nil {
			change(t, files, edit[1], edit[2], edit[3])
		}
	}
	return a, files
}

// editLine is one change to the valid library: edit FILE: `old` -> `new`, with \n for a line's end.
var editLine = regexp.MustCompile("^edit (\\S+): `(.*)` -> `(.*)`$")

func change(t testing.TB, files fstest.MapFS, file, old, replacement string) {
	t.Helper()
	lines := strings.NewReplacer(`\n`, "\n")
	text := string(files[file].Data)
	if strings.Count(text, lines.Replace(old)) != 1 {
		t.Fatalf("%s holds %q not exactly once", file, old)
	}
	files[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, lines.Replace(old), lines.Replace(replacement), 1))}
}

// Every code has a broken sample, and every sample says exactly what the linter reports.
func TestLintSamples(t *testing.T) {
	paths, err := filepath.Glob("testdata/lint/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		t.Run(name, func(t *testing.T) {
			a, files := archive(t, path)
			ds := Lint(files, false)
			code, _, _ := strings.Cut(name, "-")
			for _, d := range ds {
				shown[d.Code] = true
				if d.Code != code {
					t.Errorf("also reports %s", d)
				}
			}
			if name != "valid" && len(ds) == 0 {
				t.Error("reports nothing")
			}
			golden(t, path, a, RenderAll(ds))
		})
	}
	for _, code := range Codes {
		if !shown[code.ID] && code.ID != "C27" { // an overlay's own test shows it
			t.Errorf("no sample shows %s, %s", code.ID, code.Label)
		}
	}
}

// golden compares with the archive's file called want.
func golden(t *testing.T, path string, a *txtar.Archive, got string) {
	t.Helper()
	i := slices.IndexFunc(a.Files, func(f txtar.File) bool { return f.Name == "want" })
	if i < 0 {
		if got == "" {
			return
		}
		a.Files = append(a.Files, txtar.File{Name: "want"})
		i = len(a.Files) - 1
	}
	if *update {
		a.Files[i].Data = []byte(got)
		if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(a.Files[i].Data), got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
