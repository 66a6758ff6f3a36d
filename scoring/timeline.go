package scoring

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
)

// Duty is one clause on the obligations timeline: when it binds this project, and how today's answers stand against
// it. Floors and proposals stand apart: they have no day.
type Duty struct {
	Set      string   `json:"set"`
	Ref      string   `json:"ref"`
	Title    string   `json:"title"`
	Instance string   `json:"instance"`
	Date     string   `json:"date"` // day it binds from; "" where none is fixed
	Until    string   `json:"until"`
	Force    Force    `json:"force"`
	When     string   `json:"when"`
	Status   Status   `json:"status"`
	Missing  []string `json:"missing"` // refs of the answers that fall short, or are open
	Bearer   string   `json:"bearer"`
}

// Timeline lists what binds this project now, next and when (method, section 6): the applicable clauses of the
// chosen sets of law, and any clause with a day of its own, in the order of their days; then floors, then proposals.
func (in *Input) Timeline(r *Result) []Duty {
	out := []Duty{}
	for i, s := range r.Sets {
		law := in.lib.Sets[i].Kind == criteria.Law
		for j := range s.Clauses {
			c := &s.Clauses[j]
			if !s.Chosen || c.Status == NotApplicable || !law && c.Force != Fixed && c.Force != Floor {
				continue
			}
			d := Duty{
				Set: s.ID, Ref: c.Ref, Title: c.Clause.Title, Instance: c.Instance, Force: c.Force, When: c.When,
				Status: c.Status, Until: c.Applies.Until, Bearer: c.Bearer, Missing: missing(in.Explain(c)),
			}
			if from := in.bindsFrom(c.Clause); c.Force != Floor && c.Force != Proposed {
				d.Date = from.String()
			}
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b Duty) int {
		return cmp.Or(cmp.Compare(undated(a), undated(b)), strings.Compare(a.Date, b.Date))
	})
	return out
}

// undated puts duties without a day behind those with one: floors, then proposals.
func undated(d Duty) int {
	switch d.Force {
	case Floor:
		return 1
	case Proposed:
		return 2
	}
	return 0
}

// missing lists the answers of a tree that fall short of what is asked, or are open.
func missing(n *NeedResult) []string {
	out := []string{}
	for _, kids := range [][]NeedResult{n.All, n.Any} {
		for i := range kids {
			for _, x := range missing(&kids[i]) {
				out = addOnce(out, x)
			}
		}
	}
	switch {
	case n.Out != "" || n.Degree[0] == 3:
	case n.Criterion != "":
		out = append(out, refText(n.Criterion, n.Instance))
	case n.Measure != "":
		out = append(out, n.Measure)
	case n.Fact != "":
		out = append(out, n.Fact)
	}
	return out
}

func refText(id, instance string) string {
	if instance == "" {
		return id
	}
	return id + "@" + instance
}

// WillExpire lists the evidence that is in date on the day of the assessment and no longer on a later day, with the
// keys that rest on it.
func (in *Input) WillExpire(on criteria.Date) []EvidenceResult {
	later := *in
	later.assessedOn = on
	out := []EvidenceResult{}
	for _, x := range in.evidenceResults() {
		ev := in.state.Evidence(x.ID)
		if x.State != "expired" && (!later.inDate(ev) || later.outlived(ev)) && !in.outlived(ev) {
			out = append(out, x)
		}
	}
	return out
}

// outlived says whether a question that an item supports wants a fresher one.
func (in *Input) outlived(ev *assessment.Evidence) bool {
	for _, key := range in.state.Rests(ev.ID) {
		ref, ok := strings.CutPrefix(key, "level/")
		if !ok {
			continue
		}
		id, _, _ := strings.Cut(ref, "@")
		if c := in.lib.Criterion(id); c != nil && in.tooOld(ev, c) {
			return true
		}
	}
	return false
}

// Milestones are the project's own days, for a timeline: what it said of placing on the market.
func (in *Input) Milestones() []Milestone {
	out := []Milestone{}
	for _, r := range in.rows {
		for _, f := range in.lib.FactsOf(r.kind) {
			if f.Type != criteria.DateFact {
				continue
			}
			if v, ok := r.claims.Own[f.ID].(string); ok {
				out = append(out, Milestone{Date: v, Title: strings.TrimSpace(fmt.Sprintf("%s %s", f.Ask, r.title))})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Milestone) int { return strings.Compare(a.Date, b.Date) })
	return out
}

// Milestone is one day of the project itself.
type Milestone struct {
	Date  string `json:"date"`
	Title string `json:"title"`
}
