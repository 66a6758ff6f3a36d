package scoring

import (
	"fmt"
	"math"
	"slices"

	"assay/criteria"
)

// tally is what a rating is read from at one end: shares of effective weight by level, the scores of the topics of
// materiality 3, and the flags that count there.
type tally struct {
	applicable float64
	atLeast    [4]float64 // effective weight at or above a level
	topics     []topicAt
	stops      []*flagAt
	criticals  []*flagAt
	majors     []*flagAt
	cumulative int // receptors on which three majors act as a critical
}

type topicAt struct {
	topic *topicScore
	value float64
}

// ratings is what section 4 of the method makes of the tallies of both ends.
type ratings struct {
	low, high Rating
	on        [2]Rating
	rating    Rating
	claimed   bool
	notRated  []string
	caps      []RatingCap
}

// rank orders the ratings, worst first.
var ranks = []Rating{OutsidePolicy, Poor, Weak, Adequate, Strong}

func (r Rating) rank() int { return slices.Index(ranks, r) }

// weightsOf gives the effective weight of each criterion at an end: topic materiality x criterion weight / weights
// of the topic's applicable criteria. A criterion asked per instance counts once, at its worst instance.
func (in *Input) weightsOf(topics []*topicScore, e end, each func(column int, weight float64, level int8)) {
	for _, t := range topics {
		if t.materiality == 0 || t.weights[e] == 0 {
			continue
		}
		for c := t.first; c < t.last; c++ {
			if level := in.worstLevel(c, t.rows, e); level != gone {
				each(c, float64(t.materiality)*float64(in.criteria[c].Weight)/t.weights[e], level)
			}
		}
	}
}

// worstLevel is a criterion's level at one end, at the worst of its rows.
func (in *Input) worstLevel(column int, rows []int, e end) int8 {
	worst := gone
	for _, r := range rows {
		if l := in.cells[r][column].ends[e]; l != gone && (worst == gone || l < worst) {
			worst = l
		}
	}
	return worst
}

// tallyAt gathers what the rating reads at one end of the claims. Open flags count as raised at the low end and
// as not raised at the high one.
func (in *Input) tallyAt(topics []*topicScore, flags []*flagAt, e end) tally {
	var t tally
	in.weightsOf(topics, e, func(_ int, w float64, level int8) {
		t.applicable += w
		for l := int8(0); l <= level; l++ {
			t.atLeast[l] += w
		}
	})
	for _, x := range topics {
		if x.materiality == 3 && !math.IsNaN(x.counts[e]) {
			t.topics = append(t.topics, topicAt{x, x.counts[e]})
		}
	}
	for _, f := range flags {
		if f.state != Raised && (e == high || f.state != FlagOpen) {
			continue
		}
		switch f.def.Severity {
		case criteria.Stop:
			t.stops = append(t.stops, f)
		case criteria.Critical:
			t.criticals = append(t.criticals, f)
		case criteria.Major:
			t.majors = append(t.majors, f)
		}
	}
	for _, c := range in.crowds {
		t.cumulative += one(c.state() == Raised || c.state() == FlagOpen && e != high)
	}
	return t
}

// rate reads the band: the best one whose every need holds.
func (p *bands) rate(t *tally, withFlags bool) Rating {
	if withFlags && len(t.stops) > 0 {
		return OutsidePolicy
	}
	for _, b := range p.Bands {
		if len(p.misses(&b, t, withFlags)) == 0 {
			return Rating(b.Rating)
		}
	}
	return Poor
}

type bands struct{ *criteria.Profile }

// misses lists what keeps a tally from a band, each a cap with its cause. Shares are compared to nine
// significant digits, never on rounded figures.
func (p *bands) misses(b *criteria.Band, t *tally, withFlags bool) []RatingCap {
	var out []RatingCap
	miss := func(c RatingCap) { out = append(out, c) }
	for _, s := range b.Shares {
		if t.applicable > 0 && round9(100*t.atLeast[s.Level]/t.applicable) < float64(s.Percent) {
			miss(RatingCap{Because: fmt.Sprintf("%d %% of the weight is at level %d or better, of %d %% needed",
				int(100*t.atLeast[s.Level]/t.applicable), s.Level, s.Percent)})
		}
	}
	for _, x := range t.topics {
		if round9(100*x.value) < float64(b.TopicFloor) {
			miss(RatingCap{Topic: x.topic.def.ID, Because: fmt.Sprintf("%s is at %d, of %d needed in a topic of materiality 3",
				x.topic.def.Title, short(x.value, b.TopicFloor), b.TopicFloor)})
		}
	}
	if !withFlags {
		return out
	}
	if len(t.criticals)+t.cumulative > b.Critical {
		for _, f := range t.criticals {
			miss(f.cap())
		}
		if t.cumulative > 0 {
			miss(RatingCap{Because: "three major flags on one receptor act as a critical one"})
		}
	}
	if b.Major >= 0 && len(t.majors) > b.Major {
		for _, f := range t.majors {
			miss(f.cap())
		}
	}
	return out
}

// short prints a value that falls short of a floor as every page prints it, and never as the floor itself.
func short(v float64, floor int) int { return min(*percent(v), floor-1) }

// cap names a flag as the cause of a rating.
func (f *flagAt) cap() RatingCap {
	return RatingCap{Flag: f.def.ID, Instance: f.slug, Open: f.state == FlagOpen, Because: f.def.Title}
}

// caps names what keeps the rating from the next better band, every cause of it.
func (p *bands) caps(at Rating, t *tally) []RatingCap {
	if at == OutsidePolicy {
		var out []RatingCap
		for _, f := range t.stops {
			out = append(out, f.cap())
		}
		return to(out, at)
	}
	for i := len(p.Bands) - 1; i >= 0; i-- {
		if Rating(p.Bands[i].Rating).rank() > at.rank() {
			return to(p.misses(&p.Bands[i], t, true), at)
		}
	}
	return nil
}

func to(caps []RatingCap, r Rating) []RatingCap {
	for i := range caps {
		caps[i].To = r
	}
	return caps
}

// rating decides the rating (method, section 4): the low end's band, unless too little is known to give one. Where
// even the good end is poor or outside policy, that is the rating: staying unrated hides nothing.
func (in *Input) rating(topics []*topicScore, flags []*flagAt, cover coverage) ratings {
	p := &bands{in.profile}
	bad, good := in.tallyAt(topics, flags, low), in.tallyAt(topics, flags, high)
	out := ratings{
		low: p.rate(&bad, true), high: p.rate(&good, true),
		on: [2]Rating{p.rate(&bad, false), p.rate(&good, false)},
	}
	out.caps = p.caps(out.low, &bad)
	least := float64(in.profile.Minimum.Documented)
	onClaims := in.onClaims(flags)
	if onClaims || round9(100*cover.shown) < least {
		out.capClaimed()
	}
	out.claimed = out.claimed || onClaims || round9(100*cover.documented) < least && round9(100*cover.shown) < least
	out.notRated = in.notRated(flags, cover)
	switch {
	case out.high == Poor || out.high == OutsidePolicy:
		out.rating = out.high
		out.notRated = nil
	case len(out.notRated) == 0:
		out.rating = out.low
	}
	return out
}

// capClaimed keeps a rating that rests on claims at adequate or below, at both ends. What counts against it is what is
// shown to level 2, the level that strong is about, and not whether each claim is documented whole: a better answer beyond
// its document makes nothing worse.
func (r *ratings) capClaimed() {
	r.claimed = r.low == Strong || r.high == Strong
	if r.low == Strong {
		r.low = Adequate
		r.caps = append(r.caps, RatingCap{To: Adequate, Because: "it rests on claims: too little is documented, or a STOP or critical flag is not cleared"})
	}
	if r.high == Strong {
		r.high = Adequate
	}
}

// onClaims says whether a STOP or critical flag that applies is not cleared.
func (in *Input) onClaims(flags []*flagAt) bool {
	for _, f := range flags {
		if f.def.Severity != criteria.Major && f.state != Cleared && (f.state != FlagNotApplicable || f.onClaims) {
			return true
		}
	}
	return false
}

// notRated lists the reasons for giving no rating.
func (in *Input) notRated(flags []*flagAt, cover coverage) []string {
	var out []string
	need := in.profile.Minimum
	if round9(100*cover.answered) < float64(need.Coverage) {
		out = append(out, fmt.Sprintf("%d %% of the weight is answered, of %d %% needed", int(100*cover.answered), need.Coverage))
	}
	for _, f := range flags {
		if f.def.Severity != criteria.Major && f.state == FlagOpen {
			out = append(out, fmt.Sprintf("%s flag open: %s", SeverityWord(f.def.Severity), f.name()))
		}
	}
	for _, c := range in.crowds.with(FlagOpen) {
		out = append(out, fmt.Sprintf("%s may stand, which would act as a critical one", c.name()))
	}
	for p, share := range cover.byPerson {
		if round9(100*share) > float64(need.NotApplicable) {
			out = append(out, fmt.Sprintf("%d %% of the %s weight is not applicable on a person's word, of %d %% allowed",
				int(math.Ceil(100*share)), criteria.Pillars[p], need.NotApplicable))
		}
	}
	return out
}
