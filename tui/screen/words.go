package screen

import (
	"path/filepath"
	"strconv"
	"strings"

	"assay/criteria"
	"assay/scoring"
	"assay/tui/theme"
)

// FileName is a file's name without folder and ending.
func FileName(path string) string { return strings.TrimSuffix(filepath.Base(path), ".assay") }

// Some lists the first n of a list and says how many more there are.
func Some(list []string, n int) string {
	if len(list) <= n {
		return strings.Join(list, "; ")
	}
	return strings.Join(list[:n], "; ") + "; and " + strconv.Itoa(len(list)-n) + " more"
}

// Share is a part of a framework's clauses, 0..1, to the nearest percent, as on the command line.
func Share(x float64) string { return strconv.FormatFloat(x*100, 'f', 0, 64) + " %" }

// Uncounted is why no clause of a set is counted, "" where some are.
func Uncounted(set *scoring.SetResult) string {
	switch {
	case set.InScope == "no":
		return "out of scope"
	case !set.Chosen:
		return "left out"
	case set.N == 0:
		return "not counted"
	}
	return ""
}

// RatingInk colours a rating.
func RatingInk(th *theme.Theme, r scoring.Rating) theme.Ink {
	switch r {
	case scoring.OutsidePolicy:
		return th.Stop
	case scoring.Poor:
		return th.Bad
	case scoring.Weak:
		return th.Warn
	case scoring.Adequate, scoring.Strong:
		return th.Good
	}
	return th.Muted
}

// ClauseSign is a clause's status as a sign with its ink; a clause that does not bind yet is dim.
func ClauseSign(th *theme.Theme, s scoring.Status) (string, theme.Ink) {
	switch s {
	case scoring.Met:
		return th.Sign.Met, th.Good
	case scoring.Partly:
		return th.Sign.Partly, th.Warn
	case scoring.NotMet:
		return th.Sign.NotMet, th.Bad
	case scoring.NotApplicable:
		return th.Sign.NotApplicable, th.Muted
	case scoring.NotYetDue:
		return th.Sign.NotYetDue, th.Muted
	}
	return th.Sign.Unknown, th.Muted
}

// FlagSign is a flag's state as a sign with its ink.
func FlagSign(th *theme.Theme, f *scoring.FlagResult) (string, theme.Ink) {
	switch f.State {
	case scoring.Raised:
		return th.Sign.Raised, SeverityInk(th, f.Severity)
	case scoring.FlagOpen:
		return th.Sign.FlagOpen, SeverityInk(th, f.Severity)
	case scoring.Cleared:
		return th.Sign.Cleared, th.Good
	case scoring.FlagNotApplicable:
		return th.Sign.NotApplicable, th.Muted
	}
	return th.Sign.NotRaised, th.Muted
}

// SeverityInk colours a severity.
func SeverityInk(th *theme.Theme, s criteria.Severity) theme.Ink {
	switch s {
	case criteria.Stop:
		return th.Stop
	case criteria.Critical:
		return th.Bad
	}
	return th.Warn
}

// LiveFlags lists the flags raised, then the open ones, gravest first.
func LiveFlags(r *scoring.Result) []*scoring.FlagResult {
	var out []*scoring.FlagResult
	for _, state := range []scoring.FlagState{scoring.Raised, scoring.FlagOpen} {
		for _, severity := range []criteria.Severity{criteria.Stop, criteria.Critical, criteria.Major} {
			for i := range r.Flags {
				if f := &r.Flags[i]; f.State == state && f.Severity == severity {
					out = append(out, f)
				}
			}
		}
	}
	return out
}

// FlagCounts counts the flags raised and open.
func FlagCounts(r *scoring.Result) (raised, open int) {
	for i := range r.Flags {
		switch r.Flags[i].State {
		case scoring.Raised:
			raised++
		case scoring.FlagOpen:
			open++
		}
	}
	return raised, open
}

// ClassInk colours the class of a gap.
func ClassInk(th *theme.Theme, class string) theme.Ink {
	switch class {
	case scoring.GapCritical:
		return th.Bad
	case scoring.GapMajor:
		return th.Warn
	}
	return th.Muted
}
