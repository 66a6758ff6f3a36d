package assessment

import (
	"reflect"
	"slices"

	"assay/criteria"
)

// Ref names a criterion, fact, measure or action at the project (Instance "") or at one instance. Its text is
// "E-TAI-3" or "E-TAI-3@north-tsf", the same everywhere.
type Ref struct{ ID, Instance string }

// String is the printed form.
func (r Ref) String() string {
	if r.Instance == "" {
		return r.ID
	}
	return r.ID + "@" + r.Instance
}

// Role is the part in which somebody wrote an event.
type Role string

// The roles. A developer answers about the own project; an assessor and a reviewer are from outside it.
const (
	Developer Role = "developer"
	Assessor  Role = "assessor"
	Reviewer  Role = "reviewer"
)

// Head is one current version of a key: who wrote it, when, in which role. A key with two heads of different
// values is in disagreement.
type Head struct {
	Event string // id
	At    string // RFC 3339, as written
	By    string
	Role  Role
	// CarriedBy is who brought it over from an earlier round, in which By said it; "" where it was said in this one.
	CarriedBy string
}

// AnswerKind says what an answer is.
type AnswerKind uint8

// The kinds. The zero value is no answer at all.
const (
	Open          AnswerKind = iota // never answered, or withdrawn
	Unknown                         // "unknown", said on purpose
	Given                           // a level 0..3
	NotApplicable                   // with a reason
)

// AnswerHead is one current version of an answer.
type AnswerHead struct {
	Head
	Kind       AnswerKind
	Level      int    // 0..3 with Given
	Because    string // with NotApplicable
	Revision   int    // of the criterion when it was answered; 0: carried over from an earlier round
	Agreed     []Head // reviews that agree, by another person
	Challenged []Challenge
}

// Challenge is a review that disputes an answer; Level is -1 where it names none.
type Challenge struct {
	Head
	Level int
	Note  string
}

// Answer is everything known of one question: its heads, newest last, with comment and links.
type Answer struct {
	Ref          Ref
	Heads        []AnswerHead
	Comment      string
	Marked       bool // for review
	Confidential bool
	Links        []Link
}

// Relation is what a piece of evidence does to an answer.
type Relation string

// The relations.
const (
	Supports    Relation = "supports"
	Contradicts Relation = "contradicts"
	Context     Relation = "context"
)

// Link ties evidence to an answer, a fact or a measure's input.
type Link struct {
	Head
	Evidence string
	Relation Relation
	Level    int // supports, or contradicts, up to this level
	Page     string
	Read     bool // somebody in the role of By has read it
}

// Evidence is one item of the register.
type Evidence struct {
	Head
	ID           string // EV-7K2QD
	Title        string
	Kind         criteria.EvidenceKind
	Author       string // operator, assessor, independent
	Date         criteria.Date
	PeriodStart  criteria.Date
	PeriodEnd    criteria.Date
	Expires      criteria.Date
	File         string // relative to the assessment, with /
	URL          string
	SHA256       string
	Confidential bool
	Instances    []string // right for these only; empty for all
	Note         string
}

// Instance is a site, facility, supplier, product or quantity.
type Instance struct {
	Kind, Slug, Title string
	At                string // slug of the parent instance
	Removed           *Removal
}

// Removal keeps who closed an instance, and why.
type Removal struct {
	Head
	Because string
}

// FactHead is one current version of a fact: bool, string, []string or float64.
type FactHead struct {
	Head
	Value  any
	Agreed []Head
}

// FactValue is a fact with its heads and links. No heads: unset.
type FactValue struct {
	Ref     Ref
	Heads   []FactHead
	Comment string
	Links   []Link
}

// Settled is the one value that every head gives, for people who say the same do not disagree; false where there is
// none.
func (v *FactValue) Settled() (any, bool) {
	if v == nil || len(v.Heads) == 0 {
		return nil, false
	}
	value := v.Heads[0].Value
	return value, value != nil && !slices.ContainsFunc(v.Heads, func(h FactHead) bool { return !reflect.DeepEqual(h.Value, value) })
}

// InputHead is one current version of a measure's input, in the unit it was given in.
type InputHead struct {
	Head
	Value float64
	Unit  string // "" is the input's own
	// Withdrawn stands beside another head only: one person gave the number, another took it back.
	Withdrawn bool
}

// ActionState is what is planned about the gap of a criterion.
type ActionState struct {
	Head
	Ref    Ref
	Owner  string
	Due    criteria.Date
	Status string // planned, under_way, done, dropped
	Note   string
}

// Override replaces the computed category by a person's; downwards it needs an approver and a reason for each trigger.
type Override struct {
	Head
	Value    string // A, B or C
	Approver string
	Because  string
	Reasons  map[string]string // by trigger, or trigger and place
	Disputed bool              // somebody says another one, or that the computed one stands
}

// Derogation is leave, for a time, from what a condition asks. It changes no figure.
type Derogation struct {
	Head
	ID           string // of the criterion, with its instance
	Approver     string // outside the operator
	Because      string
	Compensating string // the measure taken meanwhile
	Until        criteria.Date
	Gate         string // or the gate at which it ends
}

// Signoff is one person's signature under the state with this fingerprint. Once anything changes the
// fingerprint differs, and the signature is shown as given for an earlier state.
type Signoff struct {
	Head
	Title       string // what the person signs as
	Statement   string
	Fingerprint string
}

// Signature is a sign-off as other programs read it.
type Signature struct {
	By          string `json:"by"`
	Role        Role   `json:"role"`
	Title       string `json:"title"`
	At          string `json:"at"` // RFC 3339
	Statement   string `json:"statement"`
	Fingerprint string `json:"fingerprint"` // of the state that was signed
	Holds       bool   `json:"holds"`       // that state is the one at hand
}
