package scoring

import "assay/criteria"

// An end is one of the four readings of everything that is computed: the claims at their bad and at their good
// end, and the bad ends of the two supported views (method, sections 1 and 9). The good end of a supported view
// is that of the claims.
type end int

const (
	low end = iota
	high
	documented
	verified
	ends4
)

// Ends is a level, or a degree, 0..3 at each of the four ends; gone where it leaves the count.
type Ends [ends4]int8

// gone marks an end at which nothing applies.
const gone int8 = -1

var (
	open   = Ends{0, 3, 0, 0}
	absent = Ends{gone, gone, gone, gone}
)

// given is level k known for sure, supported by nothing.
func given(k int) Ends { return Ends{int8(k), int8(k), 0, 0} }

// out says whether the claims leave the count. They do so at both ends or at neither.
func (e Ends) out() bool { return e[low] == gone }

// worst is the smaller of two at each end, where both apply: the worst instance.
func (e Ends) worst(o Ends) Ends {
	for i := range e {
		if e[i] == gone || o[i] != gone && o[i] < e[i] {
			e[i] = o[i]
		}
	}
	return e
}

// best is the larger of two at each end, where both apply.
func (e Ends) best(o Ends) Ends {
	for i := range e {
		e[i] = max(e[i], o[i])
	}
	return e
}

// degreeOf is how far a level reaches a required one: 3 at or above it, else floor(3 x level / required)
// (method, section 6).
var degreeOf = [4][4]int8{
	{3, 3, 3, 3},
	{0, 3, 3, 3},
	{0, 1, 3, 3},
	{0, 1, 2, 3},
}

// degrees is degreeOf at each end.
func (e Ends) degrees(required int) Ends {
	for i := range e {
		if e[i] != gone {
			e[i] = degreeOf[required][e[i]]
		}
	}
	return e
}

// ofTruth is the degree of a fact: what the claims say at both ends, and what the supported views may say.
func ofTruth(claims, supported criteria.Truth) Ends {
	e := Ends{}
	switch claims {
	case criteria.True:
		e[low], e[high] = 3, 3
	case criteria.Undecided:
		e[high] = 3
	}
	if supported == criteria.True {
		e[documented], e[verified] = e[low], e[low]
	}
	return e
}
