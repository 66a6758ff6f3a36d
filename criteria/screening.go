package criteria

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
