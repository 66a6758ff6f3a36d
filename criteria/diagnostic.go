package criteria

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// DiagnosticSeverity says whether a fault stops the library from being used.
type DiagnosticSeverity uint8

// An error must be mended before the library is published; a warning should be looked at.
const (
	Error DiagnosticSeverity = iota + 1
	Warning
)

// String is the word a reader sees.
func (s DiagnosticSeverity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	}
	return "invalid"
}

// Range is a stretch of one line. Line and columns count from 1, columns in runes; EndColumn is the column
// after the last rune. A fault of a whole file has Line 0.
type Range struct {
	File              string
	Line              int
	Column, EndColumn int
}

// Diagnostic is one fault of a library with its place, in words for the person who edits the file.
type Diagnostic struct {
	Code     string // C01 to C30, see [Codes]
	Severity DiagnosticSeverity
	Range    Range
	Source   []string // the lines up to and including Range.Line, at most two
	Summary  string   // what is wrong, one line without a full stop
	Hint     string   // what to do, "" where the summary says it
}

// String is the first line of the rendered form: file, place, code and summary.
func (d Diagnostic) String() string {
	place := d.Range.File
	if d.Range.Line > 0 {
		place = fmt.Sprintf("%s:%d:%d", place, d.Range.Line, d.Range.Column)
	}
	return fmt.Sprintf("%s: %s %s: %s", place, d.Severity, d.Code, d.Summary)
}

// Render is the whole message: the first line, the source with a caret under the fault, and the hint. Carets
// stand by display width, so they fit under wide letters too.
func (d Diagnostic) Render() string {
	var b strings.Builder
	b.WriteString(d.String())
	for i, line := range d.Source {
		fmt.Fprintf(&b, "\n%5d | %s", d.Range.Line-len(d.Source)+1+i, visible(line))
	}
	if len(d.Source) > 0 {
		before, marked := split(d.Source[len(d.Source)-1], d.Range.Column, d.Range.EndColumn)
		caret := "^" + strings.Repeat("~", max(0, ansi.StringWidth(marked)-1))
		fmt.Fprintf(&b, "\n      | %s%s", strings.Repeat(" ", ansi.StringWidth(before)), caret)
	}
	if d.Hint != "" {
		b.WriteString("\n  " + d.Hint)
	}
	return b.String()
}

// RenderAll is every message and the count, as the linter prints it; "" for none.
func RenderAll(ds []Diagnostic) string {
	if len(ds) == 0 {
		return ""
	}
	var b strings.Builder
	files := map[string]bool{}
	count := map[DiagnosticSeverity]int{}
	for _, d := range ds {
		b.WriteString(d.Render() + "\n")
		files[d.Range.File] = true
		count[d.Severity]++
	}
	fmt.Fprintf(&b, "%s, %s in %s\n", plural(count[Error], "error"), plural(count[Warning], "warning"), plural(len(files), "file"))
	return b.String()
}

// Faulty reports whether any of the diagnostics is an error.
func Faulty(ds []Diagnostic) bool {
	return slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.Severity == Error })
}

// visible replaces tabs and other controls by one blank each, so that columns keep their meaning and a foreign
// file cannot steer the terminal.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return ' '
		}
		return r
	}, s)
}

// split cuts a line into what stands before the columns and what stands in them.
func split(line string, from, to int) (before, marked string) {
	runes := []rune(visible(line))
	from = min(max(from-1, 0), len(runes))
	to = min(max(to-1, from), len(runes))
	return string(runes[:from]), string(runes[from:to])
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// sortDiagnostics puts faults in file order, so that a reader mends a file from top to bottom.
func sortDiagnostics(ds []Diagnostic) {
	slices.SortStableFunc(ds, func(a, b Diagnostic) int {
		return cmp.Or(
			cmp.Compare(a.Range.File, b.Range.File),
			cmp.Compare(a.Range.Line, b.Range.Line),
			cmp.Compare(a.Range.Column, b.Range.Column),
			cmp.Compare(a.Code, b.Code),
		)
	})
}
