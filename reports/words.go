package reports

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"assay/assessment"
	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// What a report alone says or draws; the words of states that screens say too are in scoring.

func statusSign(c *scoring.ClauseResult) paper.Sign {
	switch c.Status {
	case scoring.Met:
		return paper.SignMet
	case scoring.Partly:
		return paper.SignPartly
	case scoring.NotMet:
		return paper.SignNotMet
	case scoring.NotApplicable:
		return paper.SignNotApplicable
	case scoring.NotYetDue:
		return paper.SignNotDue
	}
	return paper.SignUnknown
}

func flagSign(f *scoring.FlagResult) paper.Sign {
	switch f.State {
	case scoring.Raised:
		if f.Severity == criteria.Stop {
			return paper.SignStop
		}
		return paper.SignRaised
	case scoring.FlagOpen:
		return paper.SignFlagOpen
	case scoring.Cleared:
		return paper.SignCleared
	}
	return paper.SignOpen
}

func noteWord(note string) string {
	switch note {
	case scoring.NoteConfirm:
		return "to be confirmed again"
	case scoring.NoteDisagreement:
		return "disagreement"
	case scoring.NoteContradicted:
		return "contradicted by a number or by evidence"
	case scoring.NoteWaits:
		return "not applicable by one person's word; waits for a second"
	case scoring.NoteAgreed:
		return "agreed by a second person"
	case noteWithheld:
		return "withheld as confidential"
	}
	return strings.ReplaceAll(note, "_", " ")
}

func authorWord(a string) string {
	switch a {
	case "operator":
		return "the operator"
	case "assessor":
		return "the assessor"
	case "independent":
		return "independent"
	}
	return "not stated"
}

func roleWord(r assessment.Role) string {
	if r == "" {
		return "role not stated"
	}
	return string(r)
}

func percentOf(share float64) string { return scoring.Percent(&share) }

// classWord is an inherent or residual class of a topic.
func classWord(class string) string { return cmp.Or(scoring.ClassWord(class), "not judged") }

// scoreRange is "41–63", or one number where both ends are equal.
func scoreRange(f *scoring.Figures) string {
	if f.Low == nil || f.High == nil {
		return "–"
	}
	if *f.Low == *f.High {
		return strconv.Itoa(*f.Low)
	}
	return fmt.Sprintf("%d–%d", *f.Low, *f.High)
}

// figure is a result with four significant digits; its working is printed beside it.
func figure(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) || v == 0 {
		return decimal(v)
	}
	digits := 3 - int(math.Floor(math.Log10(math.Abs(v))))
	if digits < 0 {
		digits = 0
	}
	if digits > 8 {
		return decimal(v)
	}
	text := strconv.FormatFloat(v, 'f', digits, 64)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return thousands(text)
}

// decimal prints a number with at most four decimals and thin groups of thousands.
func decimal(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "not a number"
	}
	text := strconv.FormatFloat(v, 'f', -1, 64)
	if _, fraction, ok := strings.Cut(text, "."); ok && len(fraction) > 4 {
		if math.Abs(v) < 0.001 {
			return strconv.FormatFloat(v, 'g', 4, 64)
		}
		text = strings.TrimRight(strings.TrimRight(strconv.FormatFloat(v, 'f', 4, 64), "0"), ".")
	}
	return thousands(text)
}

// thousands puts a no-break space between the thousands of numbers from 10,000 on.
func thousands(text string) string {
	whole, fraction, _ := strings.Cut(text, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "−", whole[1:]
	}
	if len(whole) > 4 {
		var parts []string
		for len(whole) > 3 {
			parts = append([]string{whole[len(whole)-3:]}, parts...)
			whole = whole[:len(whole)-3]
		}
		whole = strings.Join(append([]string{whole}, parts...), "\u00A0")
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return sign + whole
}

// longDate is "24 November 2026".
func longDate(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return t.Format("2 January 2006")
}

// day is the date of an event's time, as it was written.
func day(at string) string {
	if len(at) >= len(time.DateOnly) {
		return at[:len(time.DateOnly)]
	}
	return at
}

// sentence ends a text with a full stop, once.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".!?") {
		return s
	}
	return s + "."
}

// listed joins with commas and a last "and".
func listed(items []string) string {
	switch len(items) {
	case 0:
		return ""
	case 1:
		return items[0]
	}
	return strings.Join(items[:len(items)-1], ", ") + " and " + items[len(items)-1]
}

// kept are pointers to the items of a list that a rule holds for.
func kept[T any](list []T, holds func(*T) bool) []*T {
	var out []*T
	for i := range list {
		if holds(&list[i]) {
			out = append(out, &list[i])
		}
	}
	return out
}

// grouped puts the items with the same key together, in the order of the first of each.
func grouped[T any, K comparable](list []T, key func(T) K) [][]T {
	var out [][]T
	at := map[K]int{}
	for _, x := range list {
		k := key(x)
		n, ok := at[k]
		if !ok {
			n = len(out)
			at[k] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], x)
	}
	return out
}
