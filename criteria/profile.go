package criteria

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

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
	// SelfRead counts a document that only the developer has read as documented. Never as verified; printed as
	// self-read, with the default profile's figure beside it.
	SelfRead bool
	Matrix   [4][3]string // inherent class by severity 1..4 (rows) and likelihood 1..3: low, medium, high, very_high
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

// Named is the id with the hash of everything the profile says, as a result prints it: default+1a2b3c4d.
func (p *Profile) Named() string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%+v", *p))
	return p.ID + "+" + hex.EncodeToString(sum[:4])
}
