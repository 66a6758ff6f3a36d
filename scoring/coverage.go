package scoring

// coverage is how much of the applicable effective weight is answered, and by what: shares 0..1.
type coverage struct {
	answered, documented, verified, unseen float64
	pillars                                [3]float64 // answered, by pillar; -1 where nothing applies
	byPerson                               [3]float64 // not applicable on a person's word, of the pillar's weight with it
}

// cover works out the shares. A criterion asked per instance is answered, or documented, only when every
// instance is.
func (in *Input) cover(topics []*topicScore) coverage {
	var out coverage
	var total, weight, answered, person [4]float64 // by pillar, 3 for all
	for _, t := range topics {
		p := pillarNo(t.def.Pillar)
		all := t.weights[low]
		for c := t.first; c < t.last; c++ {
			if in.byPersonAlone(c, t.rows) {
				all += float64(in.criteria[c].Weight)
			}
		}
		for c := t.first; c < t.last && all > 0; c++ {
			w := float64(t.materiality) * float64(in.criteria[c].Weight)
			if in.byPersonAlone(c, t.rows) {
				person[p] += w / all
				total[p] += w / all
				continue
			}
			if !in.asked(c, low) {
				continue
			}
			total[p] += w / all
			w /= t.weights[low]
			s := in.standing(c, t.rows)
			weight[p] += w
			weight[3] += w
			if s.answered {
				answered[p] += w
				answered[3] += w
			}
			if s.answered && !s.seen {
				out.unseen += w
			}
			if s.documented {
				out.documented += w
			}
			if s.verified {
				out.verified += w
			}
		}
	}
	for p := range out.pillars {
		out.pillars[p] = -1
		if weight[p] > 0 {
			out.pillars[p] = answered[p] / weight[p]
		}
		if total[p] > 0 {
			out.byPerson[p] = person[p] / total[p]
		}
	}
	if weight[3] > 0 {
		out.answered = answered[3] / weight[3]
		out.documented /= weight[3]
		out.verified /= weight[3]
		out.unseen /= weight[3]
	}
	return out
}

// standing is how well one criterion is known over its rows.
type standing struct{ answered, documented, verified, seen bool }

// standing reads a criterion over the rows that apply. Documented means that the documents carry the claim
// whole: a level claimed and not supported is not documented.
func (in *Input) standing(column int, rows []int) standing {
	s := standing{true, true, true, true}
	for _, r := range rows {
		c := &in.cells[r][column]
		if c.ends.out() {
			continue
		}
		s.answered = s.answered && c.answered
		s.documented = s.documented && c.answered && c.support[0] >= c.ends[low]
		s.verified = s.verified && c.answered && c.support[1] >= c.ends[low]
		s.seen = s.seen && c.seen
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
	any := false
	for _, r := range rows {
		c := &in.cells[r][column]
		if !c.ends.out() {
			return false
		}
		any = any || c.byPerson
	}
	return any
}
