package scoring

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"assay/criteria"
)

// The words a result is read in, on screen and on paper alike. None of them says compliant, certified, conformant,
// aligned, achieved, audited or approved (method, section 11).

// RatingWord is a rating as people read it; "not rated" where there is none.
func RatingWord(r Rating) string {
	if r == "" {
		return "not rated"
	}
	return Spaced(r)
}

// StatusWord is what was found on a clause: a gap or none, never that a rule is kept.
func StatusWord(s Status) string {
	switch s {
	case Met:
		return "no gap found"
	case Partly:
		return "partly: gap"
	case NotMet:
		return "gap"
	case NotApplicable:
		return "not applicable"
	case NotYetDue:
		return "not yet due"
	}
	return "open"
}

// ClauseWord is [StatusWord], with what we do not ask said where it is the whole finding or a part of it.
func ClauseWord(c *ClauseResult) string {
	switch {
	case c.Status == Met && c.Fit == "part":
		return "no gap found on what we ask"
	case c.Status == StatusUnknown && c.Fit == "unmapped":
		return "not asked"
	}
	return StatusWord(c.Status)
}

// ForceWord is a clause's force; where it has a date, the date in its words: "2027-08", "not before 2026-02".
func ForceWord(c *ClauseResult) string {
	switch {
	case c.Force == InForce:
		return "in force"
	case c.When == "":
		return Spaced(c.Force)
	}
	return Spaced(c.When)
}

// ConfidenceWord says how sure the library is of a reference.
func ConfidenceWord(c criteria.Confidence) string {
	switch c {
	case criteria.Verified:
		return "read in the source"
	case criteria.Secondary:
		return "from a secondary source"
	case criteria.Known:
		return "from general knowledge, to be checked"
	}
	return "not stated"
}

// SeverityWord is a flag's severity.
func SeverityWord(s criteria.Severity) string {
	if s == criteria.Stop {
		return "STOP"
	}
	return string(s)
}

// FlagWord is a flag's state. A flag that is not raised and has its proof is cleared; without, it rests on claims.
func FlagWord(s FlagState) string {
	if s == NotRaised {
		return "not raised, on claims only"
	}
	return Spaced(s)
}

// ClassWord is the inherent or residual class of a topic; "" where it is not judged.
func ClassWord(class string) string { return Spaced(class) }

// GateWord is the event a condition is tied to, or where it goes without one.
func GateWord(gate string) string {
	if no := gateNo(gate); no >= 0 {
		return criteria.Gates[no].Label
	}
	switch gate {
	case gateNow:
		return "Now"
	case "action_plan":
		return "Dated action plan"
	case "management":
		return "Management, next review"
	}
	return "No gate stated"
}

// EffortWord is the effort S, M or L of an action, written out.
func EffortWord(effort string) string {
	switch effort {
	case "S":
		return "small"
	case "M":
		return "medium"
	case "L":
		return "large"
	}
	return "not stated"
}

// EffortsWord is the effort of several actions together: a count of each, never a sum.
func EffortsWord(e [3]int) string {
	return fmt.Sprintf("%d large, %d medium, %d small", e[0], e[1], e[2])
}

// OutcomeWord says who decides whether an action succeeds.
func OutcomeWord(outcome string) string {
	switch outcome {
	case "own":
		return "own action"
	case "third_party":
		return "depends on a third party"
	case "none":
		return "no spending reaches it"
	}
	return "outcome not stated"
}

// EvidenceWord is a kind of evidence in lower case; "" is not stated.
func EvidenceWord(k criteria.EvidenceKind) string {
	if k == "" {
		return "kind not stated"
	}
	return Spaced(k)
}

// Percent prints a share 0..1, "–" where there is none. It rounds down, so that 100 % is only ever the whole.
func Percent(share *float64) string {
	if share == nil || math.IsNaN(*share) || math.IsInf(*share, 0) {
		return "–"
	}
	return strconv.Itoa(int(math.Floor(*share*100+1e-9))) + " %"
}

// Points prints a figure 0..100, "–" where nothing is applicable.
func Points(n *int) string {
	if n == nil {
		return "–"
	}
	return strconv.Itoa(*n)
}

// Spaced is an id of the JSON with spaces.
func Spaced[T ~string](id T) string { return strings.ReplaceAll(string(id), "_", " ") }

// Count is a number with its noun: "1 question", "3 questions", "2 facilities".
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if strings.HasSuffix(noun, "y") && !strings.HasSuffix(noun, "ey") {
		return fmt.Sprintf("%d %sies", n, noun[:len(noun)-1])
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Capital is s with its first letter large.
func Capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// LowerFirst puts a sentence inside another: its first letter small, unless it begins an abbreviation.
func LowerFirst(s string) string {
	if len(s) > 1 && (s[1] == ' ' || s[1] >= 'a' && s[1] <= 'z') {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}
