package criteria

import (
	"strconv"
	"strings"
	"time"
)

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
	Year      int // of publication, where its day is not known: no edition before that year
}

// From is the day from which an edition applies: that of its force, else of its publication, else the first of its
// year; 0 where none is known.
func (e *Edition) From() Date {
	switch {
	case e.InForce != 0:
		return e.InForce
	case e.Published != 0:
		return e.Published
	case e.Year != 0:
		return DateOf(time.Date(e.Year, time.January, 1, 0, 0, 0, 0, time.UTC))
	}
	return 0
}

// Since is From in words: the day, or the year where no more is known.
func (e *Edition) Since() string {
	if e.InForce == 0 && e.Published == 0 && e.Year != 0 {
		return strconv.Itoa(e.Year)
	}
	return e.From().String()
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
	Method     string  // law, list, weakest_group, class_table, lowest_indicator, gates, test, scope
	Levels     []Level // weakest_group: rising levels, each with its smallest share
	Fact       string  // class_table: the derived fact that holds the class
	PlanWithin int     // list: months within which a dated plan must close what is met in part for it to count
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

// Name is the clause as a reader knows it: its framework's short name with the ref. A ref that begins with the name's
// last word does not repeat it: "IFC PS7-12".
func (c *Clause) Name() string {
	short := c.Set.Short
	if i := strings.LastIndex(short, " "); i >= 0 && len(c.Ref) > len(short)-i-1 && strings.HasPrefix(c.Ref, short[i+1:]) {
		return short[:i+1] + c.Ref
	}
	return short + " " + c.Ref
}
