package scoring

import (
	"fmt"
	"slices"
	"time"

	"assay/assessment"
	"assay/criteria"
)

// Notes that a question can carry beside its range.
const (
	NoteDisagreement = "disagreement"
	NoteContradicted = "contradicted"
	NoteConfirm      = "confirm_again"
	NoteWaits        = "waits_for_agreement"
	NoteAgreed       = "agreed"
)

// reading is one answer as it enters the computation.
type reading struct {
	ends     Ends // gone where a person took it out of the count
	answered bool
	support  [2]int8 // level that is documented, and verified; gone where nothing is
	seen     bool    // somebody from outside the project gave it, agreed, or read a document
	byPerson bool    // not applicable on a person's word
	notes    []string
}

// read turns an answer into its range of levels (method, section 1). Where several rules hold, the smallest low
// and the largest high count; then the supported views lower the low, so no view stands above the claims.
//
// grave says that the question bears a flag, serves a critical or binary clause, or sits in a topic of
// materiality 3: there an assessor alone cannot take it out of the count.
func (in *Input) read(c *criteria.Criterion, r int, grave bool) reading {
	ref := assessment.Ref{ID: c.ID, Instance: in.rows[r].slug}
	a := in.state.Answer(ref)
	if a == nil || len(a.Heads) == 0 {
		return reading{ends: open}
	}
	claims := claimsOf(a)
	switch {
	case claims.notApplicable && in.stale(a, c): // what it was said of may have changed, so it may be any level
		return reading{ends: open, notes: []string{NoteConfirm}}
	case claims.notApplicable:
		return readNotApplicable(claims, grave)
	}
	out := reading{ends: Ends{claims.low, claims.high, 0, 0}, answered: claims.answered}
	if claims.disputed {
		out.notes = append(out.notes, NoteDisagreement)
	}
	if most, ok := in.contradicted(a, c, r, claims.high); ok {
		out.ends[low] = min(out.ends[low], most)
		out.notes = append(out.notes, NoteContradicted)
	}
	if claims.answered && in.stale(a, c) {
		out.ends[low] = 0
		out.notes = append(out.notes, NoteConfirm)
	}
	doc, ver := in.support(a.Links, c, ref.Instance, nil)
	out.ends[documented] = min(out.ends[low], max(doc, 0))
	out.ends[verified] = min(out.ends[low], max(ver, 0))
	out.support = [2]int8{doc, ver}
	readOutside := slices.ContainsFunc(a.Links, func(l assessment.Link) bool { return l.Read && outside(l.Role) })
	out.seen = doc != gone && readOutside || slices.ContainsFunc(a.Heads, func(h assessment.AnswerHead) bool {
		return h.Role != assessment.Developer || seconded(h.Head, h.Agreed)
	})
	return out
}

// seconded says whether a second person agreed to something, one of the two being from outside the project: two of its
// own people settle nothing between them.
func seconded(h assessment.Head, agreed []assessment.Head) bool {
	return slices.ContainsFunc(agreed, func(x assessment.Head) bool {
		return outside(h.Role) || outside(x.Role)
	})
}

// readNotApplicable leaves the count with a second person's agreement, or where nothing grave hangs on it.
func readNotApplicable(c claims, grave bool) reading {
	switch {
	case c.agreed:
		return reading{ends: absent, byPerson: true, notes: []string{NoteAgreed}}
	case grave:
		return reading{ends: open, notes: []string{NoteWaits}}
	}
	return reading{ends: absent, byPerson: true}
}

// claims is what the heads of an answer, and the reviews that dispute them, say together.
type claims struct {
	low, high     int8
	answered      bool // every head is a level
	disputed      bool
	notApplicable bool // every head says so, and nobody disputes it
	agreed        bool // every one of them with another person's agreement
}

func claimsOf(a *assessment.Answer) claims {
	c := claims{low: 3, high: 0, answered: true, notApplicable: true, agreed: true}
	first := a.Heads[0]
	for _, h := range a.Heads {
		c.hear(h.Kind, h.Level)
		c.agreed = c.agreed && seconded(h.Head, h.Agreed)
		c.disputed = c.disputed || h.Kind != first.Kind || h.Kind == assessment.Given && h.Level != first.Level
		for _, ch := range h.Challenged {
			kind := assessment.Given
			if ch.Level < 0 {
				kind = assessment.Open
			}
			c.hear(kind, ch.Level)
			c.disputed = true
		}
	}
	return c
}

// hear widens the claims by one voice. Whatever is not a level is any level.
func (c *claims) hear(kind assessment.AnswerKind, level int) {
	c.notApplicable = c.notApplicable && kind == assessment.NotApplicable
	if kind != assessment.Given {
		c.answered = false
		c.low, c.high = 0, 3
		return
	}
	c.low, c.high = min(c.low, int8(level)), max(c.high, int8(level))
}

// contradicted is the level that a measure or a piece of evidence supports at most, if that is below what is
// claimed.
func (in *Input) contradicted(a *assessment.Answer, c *criteria.Criterion, r int, claimed int8) (int8, bool) {
	most := claimed
	for _, x := range in.against(a, c, r) {
		most = min(most, int8(x.AtMost))
	}
	return most, most < claimed
}

// against lists every number and every piece of evidence that speaks against an answer at its claimed level.
func (in *Input) against(a *assessment.Answer, c *criteria.Criterion, r int) []Contradiction {
	return in.speakAgainst(a.Ref, a.Links, int(claimsOf(a).high), c, r)
}

// heldAt is the level up to which numbers and evidence let a criterion at a row count, were it claimed at one.
func (in *Input) heldAt(column, r int, level int8) int8 {
	ref := in.ref(column, r)
	for _, x := range in.speakAgainst(ref, in.state.LinksOf(assessment.LevelKey(ref)), int(level), in.criteria[column], r) {
		level = min(level, int8(x.AtMost))
	}
	return level
}

// speakAgainst lists every number and every piece of evidence that speaks against a level.
func (in *Input) speakAgainst(ref assessment.Ref, links []assessment.Link, level int, c *criteria.Criterion, r int) []Contradiction {
	var out []Contradiction
	for _, p := range c.Caps {
		for _, m := range in.measured(p.Measure, r) {
			if some, _ := m.holds(p.Bound); some && len(m.values) > 0 && p.Level < level {
				out = append(out, Contradiction{
					Ref: ref.String(), Claimed: level, AtMost: p.Level, By: p.Measure,
					Text: fmt.Sprintf("%s is %s, which supports level %d at most", m.def.Title, m.text(p.Bound.Value), p.Level),
				})
			}
		}
	}
	for _, l := range links {
		ev := in.state.Evidence(l.Evidence)
		if ev == nil || l.Relation != assessment.Contradicts || l.Level >= level {
			continue
		}
		out = append(out, Contradiction{
			Ref: ref.String(), Claimed: level, AtMost: l.Level, By: ev.ID,
			Text: fmt.Sprintf("%s (%s) supports level %d at most", ev.ID, ev.Title, l.Level),
		})
	}
	return out
}

// stale says whether an answer is to be confirmed again: its question was revised since, it
// was carried forward, or its validity passed.
func (in *Input) stale(a *assessment.Answer, c *criteria.Criterion) bool {
	for _, h := range a.Heads {
		if h.Revision < c.Revision { // 0: carried forward from an earlier round
			return true
		}
		if c.ValidFor == 0 {
			continue
		}
		at, err := time.Parse(time.RFC3339, h.At)
		if err != nil || criteria.DateOf(at).AddMonths(c.ValidFor) < in.assessedOn {
			return true
		}
	}
	return false
}
