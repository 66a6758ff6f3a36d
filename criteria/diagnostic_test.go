package criteria

import (
	"strings"
	"testing"
)

// Carets stand by display width: under wide letters, after tabs, and never as an escape sequence.
func TestRender(t *testing.T) {
	tests := []struct {
		line     string
		from, to int
		caret    string
	}{
		{"when: tailngs", 7, 14, "      ^~~~~~~"},
		{"æøå: tailngs", 6, 13, "     ^~~~~~~"},
		{"鉱山: tailngs", 5, 12, "      ^~~~~~~"},
		{"\twhen: x", 8, 9, "       ^"},
		{"short", 40, 50, "     ^"},
		{"when: 鉱山", 7, 9, "      ^~~~"},
	}
	for _, test := range tests {
		d := Diagnostic{
			Code: "C05", Severity: Error, Summary: "no", Source: []string{test.line},
			Range: Range{File: "x.yaml", Line: 3, Column: test.from, EndColumn: test.to},
		}
		lines := strings.Split(d.Render(), "\n")
		if got := strings.TrimPrefix(lines[len(lines)-1], "      | "); got != test.caret {
			t.Errorf("%q\ngot  %q\nwant %q", test.line, got, test.caret)
		}
	}
	d := Diagnostic{Code: "C16", Severity: Error, Summary: "no", Range: Range{File: "x.yaml"}}
	if got := d.Render(); got != "x.yaml: error C16: no" {
		t.Errorf("a fault of the whole file: %q", got)
	}
	d = Diagnostic{Code: "C16", Severity: Error, Source: []string{"a: \x1b[31mred"}, Range: Range{File: "x.yaml", Line: 1, Column: 1, EndColumn: 2}}
	if strings.ContainsRune(d.Render(), '\x1b') {
		t.Error("an escape sequence of the file reaches the terminal")
	}
}

// Every fault of a one-line plain or single-quoted condition is marked exactly, and once; columns count runes.
func TestConditionFaultsAreMarkedExactly(t *testing.T) {
	for text, want := range map[string]string{
		`when: tailngs`:                                         "tailngs",
		`when: 'tailngs or "x" in hazards'`:                     "tailngs hazards",
		`when: '"æøå" in hazards or tailngs'`:                   "hazards tailngs",
		`when: tailngs or not (tailngs and phse == "planning")`: "tailngs tailngs phse",
		`when: 3 < heigt < 4 or 1 == 1`:                         "heigt ==",
	} {
		_, files := archive(t, "testdata/lint/valid.txtar")
		change(t, files, "questionnaires/environmental/tailings.yaml", "when: 'phase != \"planning\"'", text)
		var marked []string
		for _, d := range Lint(files, false) {
			_, part := split(d.Source[len(d.Source)-1], d.Range.Column, d.Range.EndColumn)
			marked = append(marked, part)
		}
		if got := strings.Join(marked, " "); got != want {
			t.Errorf("%s marks %q, not %q", text, got, want)
		}
	}
}
