package reports

import (
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

// The words of a report. Nothing here says compliant, certified, conformant, aligned, achieved, audited or approved
// (method, section 11).

func ratingWord(r scoring.Rating) string {
	if r == "" {
		return "not rated"
	}
	return strings.ReplaceAll(string(r), "_", " ")
}

// statusWord says what was found, never that a rule is complied with.
func statusWord(c *scoring.ClauseResult) string {
	switch c.Status {
	case scoring.Met:
		if c.Fit == "part" {
			return "no gap found on what we ask"
		}
		return "no gap found"
	case scoring.Partly:
		return "partly: gap"
	case scoring.NotMet:
		return "gap"
	case scoring.NotApplicable:
		return "not applicable"
	case scoring.NotYetDue:
		return "not yet due"
	}
	if c.Fit == "unmapped" {
		return "not asked"
	}
	return "open"
}

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

// forceWord is a clause's force; a date ahead stands in its words.
func forceWord(c *scoring.ClauseResult) string {
	switch c.Force {
	case scoring.InForce:
		return "in force"
	}
	if c.When == "" {
		return string(c.Force)
	}
	return c.When
}

// sureWord says how sure the library is of a reference.
func sureWord(c criteria.Confidence) string {
	switch c {
	case criteria.Verified:
		return "read in the source"
	case criteria.Secondary:
		return "from a secondary source"
	case criteria.Known:
		return "general knowledge, not re-read"
	}
	return "not stated"
}

func severityWord(s criteria.Severity) string {
	if s == criteria.Stop {
		return "STOP"
	}
	return string(s)
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

func flagWord(f *scoring.FlagResult) string {
	switch f.State {
	case scoring.Raised:
		return "raised"
	case scoring.FlagOpen:
		return "open"
	case scoring.Cleared:
		return "cleared"
	case scoring.FlagNotApplicable:
		return "not applicable"
	}
	if f.OnClaims {
		return "not raised, on claims"
	}
	return "not raised"
}

// classWord is an inherent or residual class.
func classWord(class string) string {
	if class == "" {
		return "not judged"
	}
	return strings.ReplaceAll(class, "_", " ")
}

// gateWord is the event a condition is tied to.
func gateWord(id string) string {
	for _, g := range criteria.Gates {
		if g.ID == id {
			return g.Label
		}
	}
	switch id {
	case "action_plan":
		return "Dated action plan"
	case "management":
		return "Management, next review"
	case "":
		return "No gate stated"
	}
	return sentenceCase(strings.ReplaceAll(id, "_", " "))
}

func effortWord(e string) string {
	switch e {
	case "S":
		return "small effort"
	case "M":
		return "medium effort"
	case "L":
		return "large effort"
	}
	return "effort not stated"
}

func outcomeWord(o string) string {
	switch o {
	case "own":
		return "own action"
	case "third_party":
		return "depends on a third party"
	case "none":
		return "no spending reaches it"
	}
	return "outcome not stated"
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

func kindWord(k criteria.EvidenceKind) string {
	if k == "" {
		return "kind not stated"
	}
	return sentenceCase(strings.ReplaceAll(string(k), "_", " "))
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

// percent of a share 0..1, "–" where there is none.
func percent(share *float64) string {
	if share == nil {
		return "–"
	}
	return percentOf(*share)
}

func percentOf(share float64) string {
	if math.IsNaN(share) || math.IsInf(share, 0) {
		return "–"
	}
	// Rounded down, so that 100 % is only ever the whole.
	return strconv.Itoa(int(share*100+1e-9)) + " %"
}

// score is a figure 0..100, "–" where nothing is applicable.
func score(n *int) string {
	if n == nil {
		return "–"
	}
	return strconv.Itoa(*n)
}

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
	return grouped(text)
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
	return grouped(text)
}

// grouped puts a no-break space between the thousands of numbers from 10,000 on.
func grouped(text string) string {
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

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if strings.HasSuffix(noun, "y") && !strings.HasSuffix(noun, "ey") {
		return fmt.Sprintf("%d %sies", n, noun[:len(noun)-1])
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func sentenceCase(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
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
