package scoring

import (
	"slices"

	"assay/criteria"
)

// Score computes the result of an Input. It writes nothing to it: two runs give equal results, and several may
// run at once.
func (in *Input) Score() *Result { return in.trial().score(true) }

// Brief is [Input.Score] without the needs beneath each clause and without actions: a screen pays it with each key.
// [Input.Explain] brings the needs of the one clause that it shows, [Input.Actions] the actions.
func (in *Input) Brief() *Result { return in.run().score(false) }

// run is a copy with topics and flags of its own.
func (in *Input) run() *Input {
	run := *in
	run.topics = slices.Clone(in.topics)
	return &run
}

// trial is a run with cells of its own, to try other answers in.
func (in *Input) trial() *Input {
	run := in.run()
	run.cells = make([][]cell, len(in.cells))
	for r := range in.cells {
		run.cells[r] = slices.Clone(in.cells[r])
	}
	return run
}

// evaluate computes flags, topics, the overall score and the rating, without words.
func (in *Input) evaluate() (topics []*topicScore, cover coverage, overall view, rating ratings) {
	in.flagged = in.flags()
	in.crowds = in.crowdsOf(in.flagged)
	topics = make([]*topicScore, len(in.topics))
	for i := range in.topics {
		topics[i] = &in.topics[i]
		in.scoreTopic(topics[i])
	}
	cover = in.cover(topics)
	_, _, overall = in.scorePillars(topics)
	return topics, cover, overall, in.rating(topics, in.flagged, cover)
}

func (in *Input) score(whole bool) *Result {
	topics, cover, _, rating := in.evaluate()
	flags := in.flagged
	r := &Result{
		Assessment:     About{Name: in.state.Name(), ID: in.state.Header().Assessment},
		AsOf:           in.asOf.String(),
		AssessedOn:     in.assessedOn.String(),
		Library:        in.lib.ID(),
		Profile:        in.profile.Named(),
		Category:       in.risk,
		Flags:          in.flagResults(flags),
		Assurance:      Assurance{cover.answered, cover.documented, cover.verified, cover.unseen, in.profile.SelfRead},
		FactsToSettle:  in.facts,
		Contrary:       in.contrary,
		Disagreements:  list(in.state.Disagreements()),
		Contradictions: in.contradictions(),
		Measures:       in.measureResults(),
		Evidence:       in.evidenceResults(),
		Sets:           []SetResult{},
		Actions:        []ActionResult{},
	}
	in.figures(r, topics, cover)
	in.questions(r, topics)
	in.overall(r, rating)
	clauses := make([][]clauseAt, len(in.lib.Sets))
	for i := range in.lib.Sets {
		s, at := in.set(i, whole)
		clauses[i] = at
		r.Sets = append(r.Sets, s)
	}
	r.Gaps = in.gaps(clauses, flags)
	r.Derogations = in.derogations(r.Gaps)
	if whole {
		r.Actions = in.actions(r.Gaps)
	}
	r.Recommendation = in.recommend(r, flags)
	return r
}

// overall writes the rating with what it turns on.
func (in *Input) overall(r *Result, x ratings) {
	o := &r.Overall
	o.Rating, o.RatingLow, o.RatingHigh, o.OnAnswers, o.Claimed = x.rating, x.low, x.high, x.on, x.claimed
	o.NotRatedBecause, o.Caps, o.TurnsOn = list(x.notRated), list(x.caps), []string{}
	for _, f := range in.flagged {
		if f.state == FlagOpen && f.def.Severity != criteria.Major {
			o.TurnsOn = append(o.TurnsOn, f.name())
		}
	}
	for _, f := range r.FactsToSettle {
		if f.Screening {
			o.TurnsOn = append(o.TurnsOn, in.factAsk(f.Fact))
		}
	}
	o.TurnsOn = unique(o.TurnsOn)
}

// figures writes the scores of topics, pillars and the whole.
func (in *Input) figures(r *Result, topics []*topicScore, cover coverage) {
	pillars, shares, overall := in.scorePillars(topics)
	r.Overall.Figures = figures(overall, cover.answered)
	for p, id := range criteria.Pillars {
		share := shares[p][low]
		r.Pillars = append(r.Pillars, PillarResult{ID: id, Share: share, Figures: figures(pillars[p], cover.pillars[p])})
	}
	for _, t := range topics {
		r.Topics = append(r.Topics, in.topicResults(t)...)
	}
}

// topicResults is a topic as it counts, then at each of its instances.
func (in *Input) topicResults(t *topicScore) []TopicResult {
	whole := TopicResult{
		ID: t.def.ID, Pillar: t.def.Pillar, Materiality: t.materiality, Because: t.because,
		Figures: figures(t.counts, in.coverageAt(t, t.rows)),
	}
	if t.worst >= 0 {
		whole.Worst = in.rows[t.worst].slug
	}
	out := []TopicResult{whole}
	for i, r := range t.rows {
		m, because := in.materiality(t.def, r)
		one := TopicResult{
			ID: t.def.ID, Pillar: t.def.Pillar, Instance: in.rows[r].slug, Materiality: m, Because: because,
			Figures: figures(t.at[i], in.coverageAt(t, []int{r})),
		}
		if one.Low != nil {
			one.Inherent = in.inherent(t.def, r)
			one.Residual = in.residual(one.Inherent, t.at[i])
		}
		one.Asked, one.Answered = in.progress(t, r)
		out[0].Asked += one.Asked
		out[0].Answered += one.Answered
		if classNo(one.Inherent) > classNo(out[0].Inherent) {
			out[0].Inherent = one.Inherent
		}
		if classNo(one.Residual) > classNo(out[0].Residual) {
			out[0].Residual = one.Residual
		}
		if t.def.Per != "" {
			out = append(out, one)
		}
	}
	return out
}

// coverageAt is the answered share of a topic's weight at some of its rows.
func (in *Input) coverageAt(t *topicScore, rows []int) float64 {
	total, answered := 0.0, 0.0
	for c := t.first; c < t.last; c++ {
		if in.worstLevel(c, rows, low) == gone {
			continue
		}
		w := float64(in.criteria[c].Weight)
		total += w
		if in.standing(c, rows).answered {
			answered += w
		}
	}
	if total == 0 {
		return 0
	}
	return answered / total
}

// progress counts the questions asked and answered at one row.
func (in *Input) progress(t *topicScore, r int) (asked, answered int) {
	for c := t.first; c < t.last; c++ {
		cell := &in.cells[r][c]
		if cell.state != Asked && cell.state != Undecided {
			continue
		}
		asked++
		if cell.answered || cell.ends.out() {
			answered++
		}
	}
	return asked, answered
}

// questions lists every criterion at every row, in the order it is asked: topic by topic, instance by instance.
func (in *Input) questions(r *Result, topics []*topicScore) {
	total := 0.0
	weights := make([]float64, len(in.criteria))
	in.weightsOf(topics, low, func(c int, w float64, _ int8) {
		weights[c] = w
		total += w
	})
	r.Questions = make([]Question, 0, len(in.criteria))
	for _, t := range topics {
		for _, row := range t.rows {
			if !in.rows[row].claimed {
				continue
			}
			for c := t.first; c < t.last; c++ {
				q := in.question(t, c, row)
				if total > 0 && !q.Out {
					q.Weight = weights[c] / total
				}
				r.Questions = append(r.Questions, q)
			}
		}
	}
}

func (in *Input) question(t *topicScore, column, r int) Question {
	c, cell := in.criteria[column], &in.cells[r][column]
	e := cell.ends
	if cell.notDue {
		e = cell.raw
	}
	q := Question{
		Ref: in.ref(column, r).String(), Criterion: c.ID, Instance: in.rows[r].slug, State: cell.state,
		Low: max(0, int(e[low])), High: max(0, int(e[high])), Documented: max(0, int(e[documented])), Verified: max(0, int(e[verified])),
		Out: cell.ends.out(), Answered: cell.answered, Notes: list(cell.notes), Settle: []string{}, Def: c, Key: in.ref(column, r),
	}
	switch cell.state {
	case Closed:
		q.Because = in.closedBecause(t.def, c, r)
	case NotDue:
		q.Because = "Binds from " + c.Due + " on."
	case RetiredOut:
		q.Because = c.Retired.Because
	case Undecided:
		for _, condition := range []string{t.def.When, c.When} {
			if claims, _ := in.truth(condition, r); claims == criteria.Undecided {
				q.Because = in.undecided(condition, r)
				for _, f := range in.settle(condition, r) {
					q.Settle = addOnce(q.Settle, f.String())
				}
			}
		}
		if q.Because == "" {
			q.Because = "Undecided until the phase of the site is settled."
		}
		for _, f := range in.phasesToSettle(c, r) {
			q.Settle = addOnce(q.Settle, f.String())
		}
	}
	return q
}

// closedBecause is the sentence of the fact that closes a question.
func (in *Input) closedBecause(t *criteria.Topic, c *criteria.Criterion, r int) string {
	if claims, _ := in.truth(t.When, r); claims == criteria.False && t.No != "" {
		return t.No
	}
	for _, condition := range []string{t.When, c.When} {
		if claims, _ := in.truth(condition, r); claims != criteria.False {
			continue
		}
		_, because := in.lib.Condition(in.rows[r].kind, condition).Deciding(in.rows[r].claims.Known)
		for _, id := range because {
			if f := in.lib.Fact(id); f != nil && f.No != "" {
				return f.No
			}
			if d := in.lib.DerivedFact(id); d != nil {
				return "Not so: " + LowerFirst(d.Title) + "."
			}
		}
	}
	return "A fact of the profile closes it."
}

func (in *Input) contradictions() []Contradiction {
	out := []Contradiction{}
	for i := range in.topics {
		t := &in.topics[i]
		for _, r := range t.rows {
			for c := t.first; c < t.last; c++ {
				if in.cells[r][c].state != Closed {
					if a := in.state.Answer(in.ref(c, r)); a != nil && len(a.Heads) > 0 {
						out = append(out, in.against(a, in.criteria[c], r)...)
					}
				}
			}
		}
	}
	return out
}

func (in *Input) measureResults() []MeasureResult {
	out := []MeasureResult{}
	for _, def := range in.lib.Measures {
		for _, m := range in.measures[def.ID] {
			if in.rows[m.row].claimed {
				out = append(out, m.result(in.rows[m.row].slug))
			}
		}
	}
	return out
}

func (in *Input) evidenceResults() []EvidenceResult {
	out := []EvidenceResult{}
	for _, ev := range in.state.AllEvidence() {
		x := EvidenceResult{ID: ev.ID, State: "in_date", Expires: ev.Expires.String(), Rests: list(in.state.Rests(ev.ID))}
		switch {
		case ev.Expires != 0 && ev.Expires < in.assessedOn:
			x.State = "expired"
		case !in.inDate(ev):
			x.State = "dated_ahead"
		case in.outlived(ev):
			x.State = "too_old"
		case !in.anyRead(ev.ID, x.Rests):
			x.State = "not_read"
		}
		if from := runsFrom(ev); from != 0 {
			age := months(from, in.assessedOn)
			x.Age = &age
		}
		out = append(out, x)
	}
	return out
}
