package criteria

// Topic is a chapter of the questionnaire.
type Topic struct {
	ID          string
	Code        string // TAI
	Pillar      Pillar
	Title       string
	Why         string
	Per         string // instance kind every criterion is asked for; "" is the project
	When        string // closes the whole topic
	No          string // why it is closed, in a sentence
	Materiality []Materiality
	Modifiers   []Modifier
	RaisedBy    []Raise
	Inherent    Inherent
	Criteria    []*Criterion `yaml:"-"`
}

// Materiality is a topic's weight 0..3 at one stage of the value chain, with its reason.
type Materiality struct {
	Stage   string
	Weight  int
	Because string
	Ref     string
}

// Modifier adds to the materiality while its condition is true or undecided; the largest one counts.
type Modifier struct {
	When    string
	Add     int
	Because string
}

// Raise lifts the materiality to at least To.
type Raise struct {
	When    string
	To      int
	Because string
}

// Inherent holds the decision tables of a topic's inherent class: scale, scope and irremediability 1..4,
// likelihood 1..3. First match wins; no match is undecided and read as the highest.
type Inherent struct {
	Scale, Scope, Irremediability, Likelihood []Row
}

// Criterion is one question with its four anchored levels.
type Criterion struct {
	ID        string // E-TAI-3, never reused
	Revision  int
	Question  string
	Rationale string
	Guidance  string
	When      string
	Due       string // phase from which it binds; "" always
	Levels    [4]string
	Evidence  []Expected
	Caps      []Cap
	SettledBy Settler
	Weight    int    // 1..3
	ValidFor  int    `yaml:"valid_for,months"` // months an answer stays good; 0 without limit
	BitesAt   string // gate after which the harm cannot be undone; "" none
	Committee string // the question of a committee it tells about: agreement of the affected people, or permits; "" neither
	Action    Action
	Retired   *Retired

	Topic *Topic      `yaml:"-"` // set by the index
	Nr    CriterionNo `yaml:"-"` // set by the index: its place in [Library.Criteria]
}

// The questions of a committee that a criterion can tell about.
const (
	Agreement = "agreement" // do the affected people agree, and what proves it
	Permits   = "permits"   // which permits are missing, contested or expiring
)

// Expected is evidence a reviewer would ask for.
type Expected struct {
	ID        string
	Kind      EvidenceKind
	FromLevel int
	MaxAge    int `yaml:"max_age,months"` // months; 0 without limit
	Text      string
}

// EvidenceKind is the closed list of what a piece of evidence can be.
type EvidenceKind string

// EvidenceKinds lists the kinds in the order of formats.
var EvidenceKinds = []EvidenceKind{
	"permit", "certificate", "declaration", "agreement", "policy", "plan", "procedure", "contract", "record",
	"monitoring", "study", "third_party_report", "interview", "site_observation", "image", "map", "financial",
}

// Cap is a number that contradicts an answer: beyond the bound, the measure supports at most Level.
type Cap struct {
	Measure string
	Bound   Bound
	Level   int
}

// Op is the direction of a bound.
type Op string

// The bounds a threshold can have.
const (
	AtLeast Op = "at_least"
	AtMost  Op = "at_most"
	Below   Op = "below"
	Above   Op = "above"
)

// Bound compares a measure with a value in the measure's unit.
type Bound struct {
	Op    Op
	Value float64
}

// Settler names the document or visit that settles a question. Questions with the same name are asked for together.
type Settler struct {
	Kind string // "document" or "visit"
	Name string
}

// Action closes the gap a low level leaves.
type Action struct {
	Do          string
	Deliverable string
	Effort      string // S, M, L
	Outcome     string // own, third_party, none (no spending reaches it)
	By          string // gate
}

// Retired keeps the place of a criterion that is no longer asked.
type Retired struct {
	On         Date
	Because    string
	ReplacedBy string
}

// Gates are the events a condition can be tied to, in the order they come.
var Gates = []Option{
	{"signing", "Signing"},
	{"first_disbursement", "First disbursement"},
	{"construction", "Start of construction"},
	{"commissioning", "Commissioning"},
	{"operation", "Operation"},
	{"closure", "Closure"},
}
