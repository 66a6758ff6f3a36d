package scoring

import (
	"slices"

	"assay/assessment"
	"assay/criteria"
)

// support is how far the links of an answer carry it: the highest level that is documented, and verified
// (method, section 9), -1 where nothing documents it at all. A profile may count the developer's own reading as
// documented. Documented means read by somebody in the role of assessor or reviewer, right for the
// instance, in date, and said to support that level. Verified is documented, and by an author independent of the
// operator, or an assessor's own dated observation of something visible.
//
// Only kinds are counted when they are given: what a flag names as proof. A management-system certificate is
// context and supports nothing.
func (in *Input) support(links []assessment.Link, c *criteria.Criterion, instance string, kinds []criteria.EvidenceKind) (doc, ver int8) {
	doc, ver = gone, gone
	for _, l := range links {
		ev := in.state.Evidence(l.Evidence)
		if ev == nil || l.Relation != assessment.Supports || !in.counts(l, ev, c, instance) {
			continue
		}
		if kinds != nil && !slices.Contains(kinds, ev.Kind) {
			continue
		}
		doc = max(doc, int8(l.Level))
		if independent(l, ev) {
			ver = max(ver, int8(l.Level))
		}
	}
	return doc, ver
}

// seen says whether one of the links documents a number or a fact, which have no level, and whether one verifies it. Only
// kinds are counted when they are given.
func (in *Input) seen(links []assessment.Link, instance string, kinds []criteria.EvidenceKind) (documents, verifies bool) {
	doc, ver := in.support(links, nil, instance, kinds)
	return doc != gone, ver != gone
}

// anyRead says whether somebody from outside has read an item for one of the keys that rest on it.
func (in *Input) anyRead(id string, keys []string) bool {
	for _, key := range keys {
		for _, l := range in.state.LinksOf(key) {
			if l.Evidence == id && l.Read && outside(l.Role) {
				return true
			}
		}
	}
	return false
}

// counts says whether a link documents anything at all on the day of the assessment.
func (in *Input) counts(l assessment.Link, ev *assessment.Evidence, c *criteria.Criterion, instance string) bool {
	return in.idle(l, ev, c, instance) == ""
}

// idle says why a link documents nothing on the day of the assessment; "" where it does.
func (in *Input) idle(l assessment.Link, ev *assessment.Evidence, c *criteria.Criterion, instance string) string {
	switch {
	case !l.Read:
		return "not read"
	case !outside(l.Role) && !in.profile.SelfRead:
		return "read by the developer alone"
	case ev.Kind == "certificate":
		return "a certificate is context and supports nothing"
	case len(ev.Instances) > 0 && !slices.Contains(ev.Instances, instance):
		return "it is about another place"
	case ev.Expires != 0 && ev.Expires < in.assessedOn:
		return "it has expired"
	case !in.inDate(ev):
		return "it is dated after the day of the assessment"
	case c != nil && in.tooOld(ev, c):
		return "it is older than the question allows"
	}
	return ""
}

// Idle says why a link that is said to support an answer, a number or a fact documents nothing: "" where it does, or
// where it supports nothing.
func (in *Input) Idle(key string, l assessment.Link) string {
	ev := in.state.Evidence(l.Evidence)
	if ev == nil || l.Relation != assessment.Supports {
		return ""
	}
	kind, rest := assessment.SplitKey(key)
	ref := assessment.ParseRef(rest)
	if kind != "level" {
		return in.idle(l, ev, nil, ref.Instance)
	}
	return in.idle(l, ev, in.lib.Criterion(ref.ID), ref.Instance)
}

// outside says whether a role is one from outside the project.
func outside(r assessment.Role) bool { return r == assessment.Assessor || r == assessment.Reviewer }

// independent says whether a documenting link verifies. A self-assessment cannot verify itself.
func independent(l assessment.Link, ev *assessment.Evidence) bool {
	if !outside(l.Role) {
		return false
	}
	if ev.Author == "independent" {
		return true
	}
	return ev.Author == "assessor" && ev.Kind == "site_observation" && ev.Date != 0 && l.Role == assessment.Assessor
}

// inDate says whether a piece of evidence has begun and not expired on the day of the assessment.
func (in *Input) inDate(ev *assessment.Evidence) bool {
	if ev.Expires != 0 && ev.Expires < in.assessedOn {
		return false
	}
	return ev.Date <= in.assessedOn && runsFrom(ev) <= in.assessedOn
}

// tooOld says whether a criterion that wants evidence of this kind wants a fresher one. Age runs from the end of
// the period covered, else from the date; evidence without a date is older than any limit.
func (in *Input) tooOld(ev *assessment.Evidence, c *criteria.Criterion) bool {
	limit := 0
	for _, x := range c.Evidence {
		if x.Kind != ev.Kind {
			continue
		}
		if x.MaxAge == 0 {
			return false
		}
		limit = max(limit, x.MaxAge)
	}
	if limit == 0 {
		return false
	}
	from := runsFrom(ev)
	return from == 0 || from.AddMonths(limit) < in.assessedOn
}

// runsFrom is the day from which evidence ages: the end of the period covered, which no document knows beyond its own
// day.
func runsFrom(ev *assessment.Evidence) criteria.Date {
	if ev.PeriodEnd == 0 || ev.Date != 0 && ev.Date < ev.PeriodEnd {
		return ev.Date
	}
	return ev.PeriodEnd
}

// months is the number of whole calendar months from one day to another; negative where it lies ahead.
func months(from, to criteria.Date) int {
	if to < from {
		return -months(to, from)
	}
	a, b := from.Time(), to.Time()
	n := (b.Year()-a.Year())*12 + int(b.Month()) - int(a.Month())
	if from.AddMonths(n) > to {
		n--
	}
	return n
}
