package criteria

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
	"pgregory.net/rapid"
)

// Whatever stands in a library's file, it is linted without a panic, and every fault has a place in its file.
func FuzzLibrary(f *testing.F) {
	valid, err := txtar.ParseFile("testdata/lint/valid.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for i, file := range valid.Files {
		f.Add(i, file.Data)
	}
	f.Add(3, []byte("topic: [[[[[["))
	f.Add(3, []byte("topic: {id: !x tailings, when: &a b, <<: *a}"))
	f.Add(3, []byte("criteria: [null, {levels: {0: ~}}, 1, [x]]"))
	f.Fuzz(func(t *testing.T, at int, data []byte) {
		files := fstest.MapFS{}
		for i, file := range valid.Files {
			files[file.Name] = &fstest.MapFile{Data: file.Data}
			if i == at {
				files[file.Name] = &fstest.MapFile{Data: data}
			}
		}
		for _, d := range Lint(files, false) {
			checkPlace(t, d, files)
		}
	})
}

func checkPlace(t *testing.T, d Diagnostic, files fstest.MapFS) {
	t.Helper()
	if d.Code == "" || d.Severity == 0 || d.Summary == "" || files[d.Range.File] == nil {
		t.Fatalf("%+v", d)
	}
	lines := linesOf(files[d.Range.File].Data)
	if r := d.Range; r.Line != 0 && (r.Line > len(lines) || r.Column < 1 || r.EndColumn <= r.Column) {
		t.Fatalf("%+v has no place in a file of %d lines", d.Range, len(lines))
	}
	if text := d.Render(); !utf8.ValidString(text) || strings.ContainsRune(text, '\x1b') {
		t.Fatalf("%q", text)
	}
}

func FuzzCondition(f *testing.F) {
	for _, c := range conditionsOf(Embedded()) {
		f.Add(c.text)
	}
	f.Add(`tailings ? (cyanide ?: $env["x"]) : let x = 1; x`)
	f.Add(strings.Repeat("(", 499))
	f.Fuzz(func(t *testing.T, text string) {
		c, faults := Embedded().Conditions("site").Compile(text)
		if (c == nil) != (len(faults) > 0) {
			t.Fatalf("condition %v with faults %v", c, faults)
		}
		for _, fault := range faults {
			if fault.From < 0 || fault.To <= fault.From || fault.To > max(1, utf8.RuneCountInString(text)) || fault.Message == "" {
				t.Fatalf("%q: %+v", text, fault)
			}
		}
		if c != nil {
			c.Truth(nil)
			c.Deciding(Values{"tailings": true, "phase": OneOf{"planning", "closure"}})
		}
	})
}

func FuzzFormula(f *testing.F) {
	for _, m := range Embedded().Measures {
		f.Add(m.Formula)
	}
	f.Add("min(a, -(b / 0)) * .5.")
	f.Fuzz(func(t *testing.T, text string) {
		formula, faults := ParseFormula(text)
		if (formula == nil) != (len(faults) > 0) {
			t.Fatalf("formula %v with faults %v", formula, faults)
		}
		for _, fault := range faults {
			if fault.From < 0 || fault.To <= fault.From || fault.To > max(1, utf8.RuneCountInString(text)) {
				t.Fatalf("%q: %+v", text, fault)
			}
		}
		if formula == nil {
			return
		}
		in := map[string]float64{}
		for _, id := range formula.Inputs() {
			in[id] = 0
		}
		if v, err := formula.Eval(in); err == nil && v != v {
			t.Fatalf("%q is not a number", text)
		}
	})
}

func FuzzDate(f *testing.F) {
	for _, s := range []string{"2027-08-18", "2024-02-29", "1970-01-01", "0000-01-01", "9999-12-31", "2027-8-18", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err == nil && d != 0 && d.String() != s {
			t.Fatalf("%q is read as %s", s, d)
		}
		if err == nil && DateOf(d.Time()) != d {
			t.Fatalf("%q does not come back", s)
		}
	})
}

func FuzzTruthLaws(f *testing.F) {
	f.Fuzz(rapid.MakeFuzz(func(t *rapid.T) { lawDecided(t); lawSettle(t) }))
}

// Foreign text that would hang or kill a careless reader is refused at once.
func TestHostileYAML(t *testing.T) {
	for name, text := range map[string]string{
		"brackets":  "topic: " + strings.Repeat("[", 1_000_000),
		"braces":    strings.Repeat("{a: ", 200_000),
		"dashes":    strings.Repeat("- ", 500_000) + "x",
		"questions": strings.Repeat("? ", 500_000) + "x",
		"indent":    deepMapping(2000),
		"large":     strings.Repeat("# comment\n", 600_000),
		"binary":    "topic: \xff\xfe",
		"aliases":   "topic: {a: &a [x, x], b: &b [*a, *a], c: &c [*b, *b]}",
		"keys":      "topic: {" + strings.Repeat("? ", 50) + "x: 1}",
	} {
		files := fstest.MapFS{"questionnaires/social/x.yaml": {Data: []byte(text)}}
		if ds := Lint(files, false); !Faulty(ds) {
			t.Errorf("%s: nothing is reported", name)
		}
	}
}

func deepMapping(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String()
}

// Every file of the library, cut off anywhere, is read without a panic.
func TestTruncatedFiles(t *testing.T) {
	for _, path := range []string{"facts.yaml", "screening/category.yaml"} {
		data, err := os.ReadFile(filepath.FromSlash(path))
		if err != nil {
			t.Fatal(err)
		}
		for cut := 0; cut < len(data); cut += 97 {
			_, ds := LoadFile(fstest.MapFS{path: {Data: data[:cut]}}, path)
			_ = RenderAll(ds)
		}
	}
}
