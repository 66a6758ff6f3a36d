package scoring

import (
	"assay/assessment"
	"assay/criteria"
)

// Result is the document every screen, report and file reads. Scores are 0..100, coverage and shares 0..1;
// lists are never null. A field that is a pointer is null where nothing is applicable.
type Result struct {
	Assessment     About                `json:"assessment"`
	AsOf           string               `json:"as_of"`
	AssessedOn     string               `json:"assessed_on"`
	Library        string               `json:"library"`
	Profile        string               `json:"profile"`
	Overall        Overall              `json:"overall"`
	Pillars        []PillarResult       `json:"pillars"`
	Topics         []TopicResult        `json:"topics"`
	Sets           []SetResult          `json:"sets"`
	Category       CategoryResult       `json:"category"`
	Flags          []FlagResult         `json:"flags"`
	Gaps           []Gap                `json:"gaps"`
	Measures       []MeasureResult      `json:"measures"`
	Actions        []ActionResult       `json:"actions"`
	Recommendation Recommendation       `json:"recommendation"`
	FactsToSettle  []FactToSettle       `json:"facts_to_settle"`
	Questions      []Question           `json:"questions"`
	Contradictions []Contradiction      `json:"contradictions"`
	Contrary       []assessment.Finding `json:"contrary_facts"` // facts that contradict a count
	Disagreements  []string             `json:"disagreements"`  // keys
	Derogations    []Derogation         `json:"derogations"`
	Evidence       []EvidenceResult     `json:"evidence"`
	Assurance      Assurance            `json:"assurance"`
}

// About names the assessment that was scored.
type About struct {
	Name        string                 `json:"name"`
	ID          string                 `json:"id"`
	Fingerprint string                 `json:"fingerprint"`
	Signatures  []assessment.Signature `json:"signatures"`
}

// Quote names the state that was scored by its fingerprint, and who signed which state.
func (r *Result) Quote(st *assessment.State, fingerprint string) {
	r.Assessment.Fingerprint, r.Assessment.Signatures = fingerprint, st.Signatures(fingerprint)
}

// Figures are one score in its views. Low and High are the claims; Documented and Verified are the low ends of
// the supported views. Nil where nothing is applicable.
type Figures struct {
	Low        *int     `json:"low"`
	High       *int     `json:"high"`
	Documented *int     `json:"documented"`
	Verified   *int     `json:"verified"`
	Coverage   *float64 `json:"coverage"`
}

// Rating is a word of method section 4, "" where not rated.
type Rating string

// The ratings, worst first.
const (
	OutsidePolicy Rating = "outside_policy"
	Poor          Rating = "poor"
	Weak          Rating = "weak"
	Adequate      Rating = "adequate"
	Strong        Rating = "strong"
)

// Overall is the score of the whole assessment with its rating.
type Overall struct {
	Figures
	Rating          Rating      `json:"rating"`
	RatingLow       Rating      `json:"rating_low"`
	RatingHigh      Rating      `json:"rating_high"`
	OnAnswers       [2]Rating   `json:"on_answers"`
	Claimed         bool        `json:"claimed"`
	NotRatedBecause []string    `json:"not_rated_because"`
	TurnsOn         []string    `json:"turns_on"` // flags and facts, in words
	Caps            []RatingCap `json:"caps"`
}

// RatingCap is one cause that keeps the rating from being better.
type RatingCap struct {
	Flag     string `json:"flag"` // "" for a topic or a share
	Topic    string `json:"topic,omitempty"`
	Instance string `json:"instance"`
	Open     bool   `json:"open"` // the flag is open: it counts at its worst, and is not said to be so
	To       Rating `json:"to"`
	Because  string `json:"because"`
}

// PillarResult is one pillar's figures and its share of the overall score.
type PillarResult struct {
	ID    criteria.Pillar `json:"id"`
	Share float64         `json:"share"` // 0..1 of the overall score
	Figures
}

// TopicResult is one topic at one instance; Instance "" is the topic as it counts (its worst instance).
type TopicResult struct {
	ID          string          `json:"id"`
	Pillar      criteria.Pillar `json:"pillar"`
	Instance    string          `json:"instance"`
	Materiality int             `json:"materiality"`
	Because     string          `json:"because"`  // why this materiality
	Inherent    string          `json:"inherent"` // low, medium, high, very_high
	Residual    string          `json:"residual"`
	Worst       string          `json:"worst,omitempty"` // the instance that decides
	Figures
	Answered int `json:"answered"` // questions, for progress
	Asked    int `json:"asked"`
}

// CategoryResult is the risk category A, B or C with its range and triggers.
type CategoryResult struct {
	Value    string           `json:"value"`
	Low      string           `json:"low"`  // the mildest it can be
	High     string           `json:"high"` // the gravest it can be; handled as this
	Computed string           `json:"computed"`
	Text     string           `json:"text"` // "A", "B shown, A not excluded", "B (tool: A)"
	Triggers []TriggerResult  `json:"triggers"`
	Schemes  []SchemeCategory `json:"schemes"` // where schemes differ
}

// SchemeCategory is the category of one scheme where its triggers differ from the common ones.
type SchemeCategory struct {
	Scheme string `json:"scheme"` // set id
	Low    string `json:"low"`
	High   string `json:"high"`
}

// TriggerResult is one trigger that is pulled, or not excluded.
type TriggerResult struct {
	ID       string   `json:"id"`
	Category string   `json:"category"`
	Ground   string   `json:"ground"`
	Title    string   `json:"title"`
	Instance string   `json:"instance"`
	State    string   `json:"state"`  // yes, undecided
	Settle   []string `json:"settle"` // facts that would decide it
	Source   string   `json:"source"`
}

// FlagState says how a flag stands.
type FlagState string

// The states of a flag.
const (
	Raised            FlagState = "raised"
	FlagOpen          FlagState = "open"
	NotRaised         FlagState = "not_raised"
	Cleared           FlagState = "cleared"
	FlagNotApplicable FlagState = "not_applicable"
)

// FlagResult is one flag at one instance.
type FlagResult struct {
	ID         string            `json:"id"`
	Severity   criteria.Severity `json:"severity"`
	Topic      string            `json:"topic"`
	Title      string            `json:"title"`
	Instance   string            `json:"instance"`
	State      FlagState         `json:"state"`
	OnClaims   bool              `json:"on_claims"` // not raised, or not applicable, on claims that nothing supports
	RaisedBy   []string          `json:"raised_by"` // in words: question, level, fact, measure with its value
	Clauses    []string          `json:"clauses"`
	Closes     string            `json:"closes"`
	ClearedBy  string            `json:"cleared_by"` // in words: the proof that would clear it
	Receptor   string            `json:"receptor,omitempty"`
	Cumulative string            `json:"cumulative,omitempty"` // "acts as a critical flag" with three majors on one receptor, "cumulative" with two
	DependsOn  []string          `json:"depends_on"`

	Flag *criteria.Flag `json:"-"`
}

// Gap is a criterion below what is required (Kind "gap"), or met by claim and not by document ("unproven").
type Gap struct {
	Kind      string   `json:"kind"`
	Criterion string   `json:"criterion"`
	Instance  string   `json:"instance"`
	Level     int      `json:"level"`    // claimed high
	Required  int      `json:"required"` // the highest a clause of a chosen set asks
	Class     string   `json:"class"`    // critical, major, moderate, minor
	Clauses   []string `json:"clauses"`
	Flags     []string `json:"flags"`
	Condition string   `json:"condition"`
	Gate      string   `json:"gate"`
	Outcome   string   `json:"outcome"`
}

// MeasureResult is a number with its working. Value is null where unknown; Warning says why or what is odd.
type MeasureResult struct {
	ID       string             `json:"id"`
	Instance string             `json:"instance"`
	Value    *float64           `json:"value"`
	Unit     string             `json:"unit"`
	Inputs   map[string]float64 `json:"inputs"`
	Working  string             `json:"working"`
	Warning  string             `json:"warning"`
	Asked    bool               `json:"asked"` // applicable, by its condition
}

// ActionResult is what closes one gap.
type ActionResult struct {
	Criterion   string         `json:"criterion"`
	Instance    string         `json:"instance"`
	Do          string         `json:"do"`
	Deliverable string         `json:"deliverable"`
	Effort      string         `json:"effort"`
	Outcome     string         `json:"outcome"`
	Gate        string         `json:"gate"`
	Class       string         `json:"class"`
	Gain        map[string]int `json:"gain"` // "overall" points of the low end; "clauses" and "flags" it stands behind
}

// Recommendation is the line of method section 10 with its reasons.
type Recommendation struct {
	Line       string   `json:"line"`
	Because    []string `json:"because"`
	Gate       string   `json:"gate"`
	Conditions int      `json:"conditions"`
	Outside    int      `json:"outside_control"`
}

// FactToSettle is an unset or disputed fact that something turns on.
type FactToSettle struct {
	Fact      string   `json:"fact"`
	Instance  string   `json:"instance"`
	Decides   []string `json:"decides"` // questions, clauses, flags and triggers, as ids
	Screening bool     `json:"screening"`
}

// QuestionState says whether a question is asked.
type QuestionState string

// The states of a question.
const (
	Asked      QuestionState = "asked"
	Undecided  QuestionState = "undecided" // asked and open, because a fact is unset
	Closed     QuestionState = "closed"    // by a condition
	NotDue     QuestionState = "not_yet_due"
	RetiredOut QuestionState = "retired"
)

// Question is one criterion at one instance, in the order it is asked.
type Question struct {
	Ref        string        `json:"ref"`
	Criterion  string        `json:"criterion"`
	Instance   string        `json:"instance"`
	State      QuestionState `json:"state"`
	Because    string        `json:"because"` // why closed, not due or undecided, in a sentence
	Settle     []string      `json:"settle"`  // facts that would decide it
	Low        int           `json:"low"`
	High       int           `json:"high"`
	Documented int           `json:"documented"`
	Verified   int           `json:"verified"`
	Out        bool          `json:"out"`      // leaves the count
	Answered   bool          `json:"answered"` // counts in coverage
	Notes      []string      `json:"notes"`    // confirm_again, disagreement, contradicted, waits_for_agreement, agreed
	Weight     float64       `json:"weight"`   // share 0..1 of the overall score's effective weight

	Def *criteria.Criterion `json:"-"`
	Key assessment.Ref      `json:"-"`
}

// Contradiction is a number or a piece of evidence against an answer.
type Contradiction struct {
	Ref     string `json:"ref"`
	Claimed int    `json:"claimed"`
	AtMost  int    `json:"at_most"`
	By      string `json:"by"` // measure or evidence id
	Text    string `json:"text"`
}

// EvidenceResult is one item's standing on AssessedOn.
type EvidenceResult struct {
	ID      string   `json:"id"`
	State   string   `json:"state"` // in_date, expired, dated_ahead, too_old for a question that rests on it, not_read
	Age     *int     `json:"age_months"`
	Expires string   `json:"expires"`
	Rests   []string `json:"rests"` // refs of the answers it supports
}

// Assurance is how much of the applicable weight is claimed only, documented, verified; shares 0..1.
type Assurance struct {
	Answered   float64 `json:"answered"`
	Documented float64 `json:"documented"`
	Verified   float64 `json:"verified"`
	Unseen     float64 `json:"unseen"`    // answered, and nobody from outside has looked at anything
	SelfRead   bool    `json:"self_read"` // the profile counts what only the developer has read as documented
}

// Says what documented counts, where it is not the usual.
func (a *Assurance) Says() string {
	if a.SelfRead {
		return "Documented is self-read here: it counts what only the project's own people have read."
	}
	return ""
}
