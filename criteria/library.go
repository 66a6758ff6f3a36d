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

// Derived is a fact computed from facts. Exactly one of Rows, Member, Over and Sum is given.
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
	Sum     *Sum
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

// Sum derives yes_no from a number of all instances of a kind: whether together they are above a threshold, in the
// number's unit. Facts are never below 0, so an unset one can only add.
type Sum struct {
	Kind  string
	Of    string // number fact of the kind
	Above float64
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
	Signed  bool     // may be below zero, as a level above a datum; an amount may not
}

// Accepted is another unit an input may be given in; value x Factor is in the input's unit, exactly.
type Accepted struct {
	Unit   string
	Factor float64
}
