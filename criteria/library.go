package criteria

// Library is everything that can be asked and everything an answer can serve. It is read-only: the embedded
// one is shared by the whole program, and an overlay copies what it changes.
//
// The types of this file are written as Go literals by the generator, so they hold no maps, no functions and
// no times: lists keep file order, dates are [Date]. A field is written in YAML as its name in snake case unless
// its tag says otherwise; `yaml:"-"` is filled in by the loader or the index, `months` reads "12 months".
type Library struct {
	Version   string // "2026.1"; [Library.ID] adds the content hash and the overlay
	Facts     []*Fact
	Instances []*InstanceKind
	Derived   []*Derived
	Countries []*Country
	Acts      []*Act
	Topics    []*Topic
	Measures  []*Measure
	Sets      []*Set
	Triggers  []*Trigger
	Flags     []*Flag
	Profiles  []*Profile
	Replaced  []Replacement // what an overlay put in another's place

	hash    string
	overlay string
	index   *index
}

// Replacement says that an overlay's entry stands where another stood. It is printed with every result.
type Replacement struct {
	Kind    Kind
	ID      string // the overlay's
	Of      string // the one it replaces; references to it now mean ID
	Because string
}

// Pillar is one of the three parts of an assessment.
type Pillar string

// The pillars, in printing order.
const (
	Environmental Pillar = "environmental"
	Social        Pillar = "social"
	Governance    Pillar = "governance"
)

// Pillars lists the three pillars in printing order.
var Pillars = []Pillar{Environmental, Social, Governance}

// Title is the pillar's name as printed.
func (p Pillar) Title() string {
	switch p {
	case Environmental:
		return "Environmental"
	case Social:
		return "Social"
	case Governance:
		return "Governance"
	}
	return string(p)
}

// FactType says what values a fact can take.
type FactType string

// The fact types. In conditions yes_no is a bool, number a float, choices a list of text, the rest text
// (dates as ISO text, so that they compare in order).
const (
	YesNo       FactType = "yes_no"
	Number      FactType = "number"
	Choice      FactType = "choice"
	Choices     FactType = "choices"
	CountryFact FactType = "country"
	DateFact    FactType = "date"
	Text        FactType = "text" // never read by a condition
)

// Option is one named value of a choice.
type Option struct{ ID, Label string }

// Fact is typed project data. Unset is not false. Ids are flat and unique over all instance kinds.
type Fact struct {
	ID       string
	Per      string // instance kind; "" is the project
	Group    string // heading in the profile form
	Type     FactType
	Unit     string
	Ask      string // the question, in plain words
	Help     string
	Choices  []Option
	Required bool
	When     string // the form asks it only while this is not false; conditions read the fact all the same
	No       string // the sentence a reader gets when the value closes a question
}

// InstanceKind is a thing a project can have several of. Every answer under a topic with Per is given per
// instance.
type InstanceKind struct {
	ID     string // "tailings_facility"
	Title  string
	Plural string
	Parent string // kind it stands at; "" is the project
	Count  string // number fact of the parent that declares how many there are; "" where none is declared
	When   string // condition on the parent: where false there are none
	No     string // the sentence for that
}

// Derived is a fact computed from facts. Exactly one of Rows, Member and Over is given.
type Derived struct {
	ID      string
	Per     string
	Type    FactType // yes_no or choice
	Title   string
	Choices []Option // in rising order, for take: highest
	Take    string   // "first" or "highest" among the rows whose condition holds
	Rows    []Row
	Else    string // value when no row holds
	Member  *Member
	Over    *Over
	Source  string
}

// Row is one line of a decision table.
type Row struct {
	When    string
	Is      string
	Because string
}

// Member derives yes_no from a country fact's membership of a list in countries.yaml.
type Member struct{ Fact, Of string }

// Over derives yes_no from all instances of a kind: whether any, or all, satisfy a condition.
type Over struct {
	Kind string
	Any  string // condition
	All  string // condition
}

// Country is one ISO 3166-1 country with its dated memberships.
type Country struct {
	Code string // ISO 3166-1 alpha-2
	Name string
	In   []Membership
}

// Membership says that a country is on a list since a day.
type Membership struct {
	List  string // eu, eea, efta, oecd, ep4
	From  Date   // 0: since before any date we use
	Until Date
}

// Act is a legal act that a floor date waits for.
type Act struct {
	ID         string
	Title      string
	InForce    Date // 0: not in force, or not known to be
	Applies    Date
	Source     string
	Confidence Confidence
}

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
	Action    Action
	Retired   *Retired

	Topic *Topic      `yaml:"-"` // set by the index
	Nr    CriterionNo `yaml:"-"` // set by the index: its place in [Library.Criteria]
}

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

// Measure is a number with its working.
type Measure struct {
	ID         string
	Title      string
	Topic      string
	Per        string
	Unit       string
	Definition string
	Direction  string // "lower", "higher" or "" (neither is better)
	Formula    string // over input ids: + - * / ( ), min, max, literals
	Inputs     []Input
	Low, High  float64 `yaml:"-"` // credible range; both 0 where none is stated
	When       string
	Source     string
	Confidence Confidence
}

// Input is one number a person enters.
type Input struct {
	ID      string
	Ask     string
	Unit    string
	Accepts []Accepted
	Options []Option // a basis chosen from a list instead of a number: the option's id is the number
}

// Accepted is another unit an input may be given in; value x Factor is in the input's unit, exactly.
type Accepted struct {
	Unit   string
	Factor float64
}

// SetKind groups the criteria sets.
type SetKind string

// The kinds of criteria set.
const (
	Law            SetKind = "law"
	Lender         SetKind = "lender"
	Standard       SetKind = "standard"
	GuidanceSet    SetKind = "guidance"
	Classification SetKind = "classification"
)

// Set is a framework: an edition of a law, standard or guidance, mapped clause by clause.
type Set struct {
	ID       string // ends in its edition: irma-1.0
	Title    string
	Short    string // for narrow columns, at most 24 characters
	Issuer   string
	Kind     SetKind
	Unit     string // what is judged: "project" or an instance kind
	Edition  Edition
	Revision int
	Source   Source
	When     string // scope; undecided or false gives no level
	No       string // why it is out of scope, in a sentence
	About    string // what it is and what it cannot say, two or three sentences
	Rating   Rating
	Groups   []Group
	Clauses  []*Clause `yaml:"-"`
}

// Edition is the publisher's.
type Edition struct {
	Name      string
	Published Date
	InForce   Date
}

// Source says where a set was read.
type Source struct {
	Title string
	URL   string
	Read  Date
	By    string
}

// Rating names the method of method.md section 7 and its parameters.
type Rating struct {
	Method string  // law, list, weakest_group, class_table, lowest_indicator, gates, test, scope
	Levels []Level // weakest_group: rising levels, each with its smallest share
	Fact   string  // class_table: the derived fact that holds the class
}

// Level is a level of a set: reached at Share (0..1) of the possible degree in every group.
type Level struct {
	Name  string
	Share float64
}

// Group is a principle, chapter or step of a set.
type Group struct {
	ID    string
	Title string
}

// Confidence says how sure a fact of the library is.
type Confidence string

// The grades of confidence that may be printed.
const (
	Verified  Confidence = "verified"
	Secondary Confidence = "secondary"
	Known     Confidence = "known"
)

// Clause is one requirement of a set.
type Clause struct {
	Ref        string
	Title      string // ours, short
	Group      string
	Critical   bool
	Binary     bool
	Per        string // instance kind judged; "" is the project
	Bearer     string // "" is the operator
	Applies    Applies
	When       string
	No         string
	Needs      *Need
	Fit        string // "" full, "part"
	Gap        string // with part: what we do not ask
	Unmapped   string // reason; then Needs is nil
	Source     string
	Confidence Confidence

	Set *Set     `yaml:"-"` // set by the index
	Nr  ClauseNo `yaml:"-"` // set by the index: its place in [Library.Clauses]
}

// Applies says when a clause binds. All zero: as long as its set is in force.
type Applies struct {
	From        Date
	Until       Date     // inclusive
	Floor       Date     // not before; the date itself is not fixed
	MonthsAfter int      // after the acts are in force
	Acts        []string // ids in acts.yaml
	Proposed    string   // a proposal: shown apart, never counted
}

// Need is what a clause asks for, or what raises a flag: a tree of all and any, nested once, whose leaves are
// a criterion at a level, a measure against a bound, or a fact with a value.
type Need struct {
	All, Any  []Need
	Criterion string
	Level     int // clause: at least this level; flag: at most
	Measure   string
	Bound     Bound
	Fact      string
	Is        string // the value as text: true, false, a choice's id
	From      Date   // a branch may carry its own dates
	Until     Date
}

// Severity of a flag.
type Severity string

// The severities, gravest first.
const (
	Stop     Severity = "stop"
	Critical Severity = "critical"
	Major    Severity = "major"
)

// Flag names harm done, a prohibited practice, or a missing control where its fact is present.
type Flag struct {
	ID        string // RF-TAI-2
	Severity  Severity
	Topic     string
	Per       string
	Title     string
	Why       string
	When      string // where false the flag is not applicable
	RaisedBy  Need
	Clauses   []string // SET:REF
	Receptor  string   // community, river, habitat, workforce, or ""
	ClearedBy Clearance
	Closes    string
	DependsOn []string
}

// Clearance is the proof that clears a flag. Permits, certificates, declarations and compensation never do.
type Clearance struct {
	Kinds     []EvidenceKind
	Assurance string // "documented" or "verified"
}

// Trigger is one ground of the project category.
type Trigger struct {
	ID         string
	Category   string   // A or B
	Ground     string   // nature, size, location, scope
	Schemes    []string // where the trigger is not common to all; "" ids of sets
	Per        string
	When       string
	Title      string
	Source     string
	Confidence Confidence
}

// Profile holds the weights and bands of the score and the rating. Everything in it is a convention of its
// author and is printed as such.
type Profile struct {
	ID      string
	Title   string
	For     string         // who uses it and why
	Points  [4]float64     // what each level counts, 0..1; default k/3
	Pillars []PillarWeight // empty: by materiality points
	Bands   []Band
	Minimum Minimum
	Matrix  [4][3]string // inherent class by severity 1..4 (rows) and likelihood 1..3: low, medium, high, very_high
}

// PillarWeight fixes a pillar's share of the overall score; the three sum to 1.
type PillarWeight struct {
	Pillar Pillar
	Weight float64
}

// Band is what a rating word needs. Shares are per cent of effective weight.
type Band struct {
	Rating     string // strong, adequate, weak
	Shares     []Share
	TopicFloor int // every topic of materiality 3 at this score or more; 0 none
	Critical   int // at most this many critical flags raised
	Major      int // at most this many major flags raised; -1 any number
}

// Share is a smallest share of effective weight, in per cent, at or above a level.
type Share struct {
	Level   int
	Percent int
}

// Minimum is what a rating needs to be given at all. In per cent.
type Minimum struct {
	Coverage      int // answered share of effective weight
	NotApplicable int // largest share of a pillar's weight not applicable on a person's word
	Documented    int // share of applicable weight documented for more than a claimed rating
}
