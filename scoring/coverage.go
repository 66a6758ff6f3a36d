package scoring

import "slices"

// coverage is how much of the applicable effective weight is answered, and by what: shares 0..1.
type coverage struct {
	answered, documented, verified, unseen float64
	shown                                  float64    // documented to level 2 or better
	pillars                                [3]float64 // answered, by pillar; -1 where nothing applies
	byPerson                               [3]float64 // not applicable on a person's word, of the pillar's weight with it
}

// cover works out the shares. A criterion asked per instance is answered, or documented, only when every
// instance is.
func (in *Input) cover(topics []*topicScore) coverage {
	var out coverage
	var whole, answered float64
	for p := range out.pillars {
		var s sums
		for _, t := range topics {
			if pillarNo(t.def.Pillar) == p {
				in.sumTopic(t, &s)
			}
		}
		out.pillars[p] = -1
		if s.applicable > 0 {
			out.pillars[p] = s.answered / s.applicable
		}
		if s.person > 0 {
			out.byPerson[p] = s.person / s.withPerson
		}
		whole += s.applicable
		answered += s.answered
		out.documented += s.documented
		out.shown += s.shown
		out.verified += s.verified
		out.unseen += s.unseen
	}
	if whole > 0 {
		out.answered = answered / whole
		out.documented /= whole
		out.shown /= whole
		out.verified /= whole
		out.unseen /= whole
	}
	return out
}

// sums gathers effective weight over the topics of a pillar.
type sums struct {
	applicable, answered, documented, verified, unseen, shown float64
	person, withPerson                                        float64 // not applicable on a person's word, and all with it
}

func (in *Input) sumTopic(t *topicScore, s *sums) {
	withPerson := t.weights[low]
	for c := t.first; c < t.last; c++ {
		if in.byPersonAlone(c, t.rows) {
			withPerson += float64(in.criteria[c].Weight)
		}
	}
	for c := t.first; c < t.last; c++ {
		w := float64(t.materiality) * float64(in.criteria[c].Weight)
		switch {
		case in.byPersonAlone(c, t.rows):
			s.person += w / withPerson
			s.withPerson += w / withPerson
		case in.asked(c, low):
			s.withPerson += w / withPerson
			if in.byPerson(c, t.rows) { // the instance that a word took out may be the worst, at which the whole counts
				s.person += w / withPerson
			}
			s.count(w/t.weights[low], in.standing(c, t.rows))
		}
	}
}

func (s *sums) count(w float64, x standing) {
	s.applicable += w
	if x.answered {
		s.answered += w
	}
	if x.answered && !x.seen {
		s.unseen += w
	}
	if x.documented {
		s.documented += w
	}
	if x.verified {
		s.verified += w
	}
	if x.shown {
		s.shown += w
	}
}

// standing is how well one criterion is known over its rows.
type standing struct{ answered, documented, verified, seen, shown bool }

// standing reads a criterion over the rows that apply. Documented means that the documents carry the claim whole: a
// level claimed and not supported is not documented, nor is one that is disputed, contradicted or stale above them.
func (in *Input) standing(column int, rows []int) standing {
	s := standing{true, true, true, true, true}
	for _, r := range rows {
		c := &in.cells[r][column]
		if c.ends.out() {
			continue
		}
		s.answered = s.answered && c.answered
		s.documented = s.documented && c.answered && c.support[0] >= c.ends[high]
		s.verified = s.verified && c.answered && c.support[1] >= c.ends[high]
		s.seen = s.seen && c.seen
		s.shown = s.shown && c.answered && c.support[0] >= 2
	}
	return s
}

// asked says whether a criterion counts at an end, at any row.
func (in *Input) asked(column int, e end) bool {
	for _, r := range in.rowsOf[column] {
		if in.cells[r][column].ends[e] != gone {
			return true
		}
	}
	return false
}

// byPersonAlone says whether a criterion has left the count on people's word at every row that would ask it.
func (in *Input) byPersonAlone(column int, rows []int) bool {
	return in.byPerson(column, rows) && !slices.ContainsFunc(rows, func(r int) bool { return !in.cells[r][column].ends.out() })
}

// byPerson says whether somebody's word took a criterion out of the count at one of its rows.
func (in *Input) byPerson(column int, rows []int) bool {
	return slices.ContainsFunc(rows, func(r int) bool { return in.cells[r][column].byPerson })
}
