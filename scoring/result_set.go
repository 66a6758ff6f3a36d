package scoring

import "assay/criteria"

// Status of a clause.
type Status string

// The statuses.
const (
	Met           Status = "met"
	Partly        Status = "partly"
	NotMet        Status = "not_met"
	StatusUnknown Status = "unknown"
	NotApplicable Status = "not_applicable"
	NotYetDue     Status = "not_yet_due"
)

// Force is the second axis of a clause.
type Force string

// The forces.
const (
	InForce   Force = "in_force"
	Fixed     Force = "fixed"
	Floor     Force = "floor"
	Proposed  Force = "proposed"
	Voluntary Force = "voluntary"
	Ended     Force = "ended"
)

// SetResult is what one framework's own method says. Met, Gap, Open and NotAsked are shares 0..1 of the
// operator's applicable clauses and sum to 1; N counts those clauses.
type SetResult struct {
	ID             string         `json:"id"`
	Instance       string         `json:"instance"` // for sets judged per instance
	Method         string         `json:"method"`
	InScope        string         `json:"in_scope"` // "yes", "no", "undecided"
	Because        string         `json:"because"`
	Chosen         bool           `json:"chosen"`
	Level          string         `json:"level"`
	LevelLow       string         `json:"level_low"`
	LevelHigh      string         `json:"level_high"`
	NoLevelBecause []string       `json:"no_level_because"`
	Says           string         `json:"says"` // one line in the set's own terms
	N              int            `json:"n"`
	Met            float64        `json:"met"`
	Gap            float64        `json:"gap"`
	Open           float64        `json:"open"`
	NotAsked       float64        `json:"not_asked"`
	Counts         Counts         `json:"counts"`
	Groups         []GroupResult  `json:"groups"`
	Clauses        []ClauseResult `json:"clauses"`
	Instances      []SetResult    `json:"instances"` // where the set judges instances: each of them
}

// Counts are the operator's clauses by what was found.
type Counts struct {
	Met           int `json:"met"`         // no gap found
	MetInPart     int `json:"met_in_part"` // no gap found on what we ask
	Partly        int `json:"partly"`
	Planned       int `json:"planned"` // of partly: all that is missing is on a dated plan that the set lets count
	NotMet        int `json:"not_met"`
	Unknown       int `json:"unknown"`
	Unmapped      int `json:"unmapped"`
	NotDue        int `json:"not_yet_due"`
	NotApplicable int `json:"not_applicable"`
	Ahead         int `json:"ahead"`  // not in force yet
	Others        int `json:"others"` // borne by someone else
	Proposed      int `json:"proposed"`
}

// GroupResult is a principle or step: the share 0..1 of its possible degree at both ends.
type GroupResult struct {
	ID   string  `json:"id"`
	Low  float64 `json:"low"`
	High float64 `json:"high"`
	N    int     `json:"n"`
}

// ClauseResult is one clause at one instance (its worst, where it is judged per instance).
type ClauseResult struct {
	Ref        string       `json:"ref"`
	Instance   string       `json:"instance"`
	Status     Status       `json:"status"`
	Degree     [2]int       `json:"degree"`
	Documented int          `json:"documented"` // low degree of the documented view
	Verified   int          `json:"verified"`
	Force      Force        `json:"force"`
	When       string       `json:"when"` // the force in words: "now", "2027-08", "not before 2026-02", ...
	Applies    *AppliesJSON `json:"applies"`
	Critical   bool         `json:"critical"`
	Bearer     string       `json:"bearer"`
	Fit        string       `json:"fit"`     // full, part, unmapped
	Because    string       `json:"because"` // not applicable or unknown: why
	Needs      *NeedResult  `json:"needs"`   // nil in a brief result

	Clause *criteria.Clause `json:"-"`
}

// AppliesJSON is the dated force as others read it.
type AppliesJSON struct {
	From        string   `json:"from,omitempty"`
	Until       string   `json:"until,omitempty"`
	Floor       string   `json:"floor,omitempty"`
	MonthsAfter int      `json:"months_after,omitempty"`
	Acts        []string `json:"acts,omitempty"`
	Proposed    string   `json:"proposed,omitempty"`
}

// NeedResult is the tree of needs with what each leaf found; a leaf has no All and no Any, and what we do not ask an
// empty All.
type NeedResult struct {
	All       []NeedResult `json:"all,omitzero"`
	Any       []NeedResult `json:"any,omitzero"`
	Criterion string       `json:"criterion,omitempty"`
	Instance  string       `json:"instance,omitempty"`
	Level     int          `json:"level,omitempty"` // asked for
	Has       *[2]int      `json:"has,omitempty"`   // range of the answer
	Measure   string       `json:"measure,omitempty"`
	Op        criteria.Op  `json:"op,omitempty"`
	Value     *float64     `json:"value,omitempty"` // bound of the measure
	Fact      string       `json:"fact,omitempty"`
	Is        string       `json:"is,omitempty"`
	Out       string       `json:"out,omitempty"` // "not_applicable", "not_yet_due": dropped out
	Degree    [2]int       `json:"degree"`
}

// Leaves lists the leaves of the tree in reading order; what we do not ask has none.
func (n *NeedResult) Leaves() []*NeedResult {
	if len(n.All)+len(n.Any) == 0 {
		if n.Criterion+n.Measure+n.Fact == "" {
			return nil
		}
		return []*NeedResult{n}
	}
	var out []*NeedResult
	for _, branches := range [][]NeedResult{n.All, n.Any} {
		for i := range branches {
			out = append(out, branches[i].Leaves()...)
		}
	}
	return out
}
