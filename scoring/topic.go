package scoring

import (
	"math"

	"assay/criteria"
)

// topicScore is one topic worked out: at each row it is asked for, and as it counts.
type topicScore struct {
	def         *criteria.Topic
	first, last int // columns
	rows        []int
	at          []view // by row in rows
	counts      view   // as it counts: the worst instance, or suppliers by share
	worst       int    // row that decides, -1 where there is one row or none
	materiality int
	because     string
	weights     [ends4]float64 // sum of the weights of its applicable criteria
}

// view is a value 0..1 at each end; NaN where nothing applies.
type view [ends4]float64

var nothing = view{math.NaN(), math.NaN(), math.NaN(), math.NaN()}

// worst is the smaller of two at each end, where both apply.
func (v view) worst(o view) view {
	for e := range v {
		if math.IsNaN(v[e]) || o[e] < v[e] {
			v[e] = o[e]
		}
	}
	return v
}

// scoreTopic works out a topic (method, section 3): the weighted mean over all applicable criteria, and never
// more than its worst criterion of weight 3 plus a third. A topic asked per instance takes its worst instance at
// every end; suppliers count by their share of the volume.
func (in *Input) scoreTopic(t *topicScore) {
	t.at = t.at[:0]
	t.counts, t.worst = nothing, -1
	for _, r := range t.rows {
		v := in.scoreRow(t, r)
		t.at = append(t.at, v)
		if len(t.rows) > 1 && (t.worst < 0 || before(v, t.counts)) && !math.IsNaN(v[low]) {
			t.worst = r
		}
		t.counts = t.counts.worst(v)
	}
	if t.def.Per == supplierKind {
		t.counts = in.byShare(t)
	}
	for e := range t.weights {
		t.weights[e] = 0
		for c := t.first; c < t.last; c++ {
			if in.asked(c, end(e)) {
				t.weights[e] += float64(in.criteria[c].Weight)
			}
		}
	}
}

// before orders two views by who is worse: the claimed low decides, then the claimed high.
func before(a, b view) bool {
	if a[low] != b[low] {
		return a[low] < b[low] || math.IsNaN(b[low])
	}
	return a[high] < b[high]
}

// scoreRow is a topic at one instance. A profile that counts a level for more does not lift the cap: that is protected.
func (in *Input) scoreRow(t *topicScore, r int) view {
	out := nothing
	for e := range out {
		sum, weights, ceiling := 0.0, 0.0, 1.0
		for c := t.first; c < t.last; c++ {
			level := in.cells[r][c].ends[e]
			if level == gone {
				continue
			}
			w, points := float64(in.criteria[c].Weight), in.points[level]
			sum += w * points
			weights += w
			if in.criteria[c].Weight == 3 {
				ceiling = min(ceiling, min(points, float64(level)*third)+third)
			}
		}
		if weights > 0 {
			out[e] = min(sum/weights, ceiling)
		}
	}
	return out
}

const third = 1.0 / 3

// byShare is a supplier topic: the suppliers' values by declared share of the volume, undeclared volume being
// anything, and never more than the worst supplier with a STOP or critical flag plus a third. Shares that sum to
// more than the whole cannot be believed: the worst supplier then stands for all.
func (in *Input) byShare(t *topicScore) view {
	out := nothing
	for e := range out {
		sum, declared, applies := 0.0, 0.0, false
		ceiling := 1.0
		for i, r := range t.rows {
			v := t.at[i][e]
			if math.IsNaN(v) {
				continue
			}
			applies = true
			if in.gravelyFlagged(r, end(e)) {
				ceiling = min(ceiling, v+third)
			}
			if share, ok := in.rows[r].claims.Own["share"].(float64); ok {
				sum += share / 100 * v
				declared += share / 100
			}
		}
		if !applies {
			continue
		}
		rest := max(0, 1-declared)
		if end(e) == high {
			sum += rest
		}
		if round9(declared) > 1 {
			sum = t.counts[e]
		}
		out[e] = min(sum, ceiling)
	}
	return out
}

const supplierKind = "supplier"

// scorePillars is the materiality-weighted mean of each pillar's topics, and the overall score: the mean of the
// pillars weighted by their share of the applicable materiality points, or by the profile's own shares.
func (in *Input) scorePillars(topics []*topicScore) (pillars [3]view, shares [3]view, overall view) {
	overall = nothing
	for e := range overall {
		var sums, points [3]float64
		for _, t := range topics {
			p := pillarNo(t.def.Pillar)
			if v := t.counts[e]; !math.IsNaN(v) && t.weights[e] > 0 {
				sums[p] += float64(t.materiality) * v
				points[p] += float64(t.materiality)
			}
		}
		total, weights := 0.0, 0.0
		for p := range pillars {
			pillars[p][e] = math.NaN()
			if points[p] == 0 {
				continue
			}
			pillars[p][e] = sums[p] / points[p]
			shares[p][e] = in.pillarWeight(p, points[p])
			total += shares[p][e] * pillars[p][e]
			weights += shares[p][e]
		}
		if weights > 0 {
			overall[e] = total / weights
			for p := range shares {
				shares[p][e] /= weights
			}
		}
	}
	return pillars, shares, overall
}

// pillarWeight is what a pillar counts: its materiality points, unless the profile fixes the pillars.
func (in *Input) pillarWeight(p int, points float64) float64 {
	for _, w := range in.profile.Pillars {
		if w.Pillar == criteria.Pillars[p] {
			return w.Weight
		}
	}
	return points
}

func pillarNo(p criteria.Pillar) int {
	for i, x := range criteria.Pillars {
		if x == p {
			return i
		}
	}
	return 0
}

// percent is a value 0..1 in whole points, half up; nil where nothing applies. 0 is said only of nothing, and 100 only of
// the whole: one bad dam of many must not round away.
func percent(v float64) *int {
	if math.IsNaN(v) {
		return nil
	}
	n := int(math.Floor(100*v + 0.5))
	switch {
	case n == 0 && round9(v) > 0:
		n = 1
	case n == 100 && round9(v) < 1:
		n = 99
	}
	return &n
}

// figures is a view as it is printed, with the share that is answered; nothing where the claims leave nothing to count.
func figures(v view, coverage float64) Figures {
	if math.IsNaN(v[low]) {
		return Figures{}
	}
	f := Figures{Low: percent(v[low]), High: percent(v[high]), Documented: percent(v[documented]), Verified: percent(v[verified])}
	if !math.IsNaN(coverage) {
		f.Coverage = &coverage
	}
	return f
}
