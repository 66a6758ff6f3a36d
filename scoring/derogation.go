package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
)

// Derogation is a derogation as it was entered, judged against the gap that it is from. It changes no figure.
type Derogation struct {
	Ref          string `json:"ref"` // of the criterion, with its instance
	By           string `json:"by"`  // who entered it
	Approver     string `json:"approver"`
	Because      string `json:"because"`
	Compensating string `json:"compensating"`
	Until        string `json:"until"` // a day, or a gate
	Holds        bool   `json:"holds"`
	Why          string `json:"why"` // why it does not hold
}

// derogations judges every derogation entered.
func (in *Input) derogations(gaps []Gap) []Derogation {
	out := []Derogation{}
	for _, d := range in.state.Derogations() {
		i := slices.IndexFunc(gaps, func(g Gap) bool { return refText(g.Criterion, g.Instance) == d.ID })
		if i < 0 {
			out = append(out, in.judge(d, nil))
		} else {
			out = append(out, in.judge(d, &gaps[i]))
		}
	}
	return out
}

// longestDerogation is how long a derogation may run, in months.
const longestDerogation = 24

// judge says whether a derogation from a gap holds (method, section 10): never of law, critical or STOP; an approver
// outside the operator and a compensating measure; an end within 24 months or at the next gate.
func (in *Input) judge(d assessment.Derogation, g *Gap) Derogation {
	out := Derogation{Ref: d.ID, By: d.By, Approver: d.Approver, Because: d.Because, Compensating: d.Compensating, Until: d.Gate}
	if d.Until != 0 {
		out.Until = d.Until.String()
	}
	switch {
	case g == nil:
		out.Why = "there is no gap at " + d.ID
	case in.unwaivable(g):
		out.Why = "law, a critical clause or a STOP cannot be waived"
	case d.Approver == "", selfApproved(d.Head, d.Approver):
		out.Why = "nobody outside the operator approved it"
	case d.Compensating == "":
		out.Why = "no compensating measure"
	case d.Until == 0 && gateNo(d.Gate) < 0:
		out.Why = "it has no end"
	case d.Until == 0 && in.passedAt(d.Gate, d.ID):
		out.Why = "it has ended: its gate is past"
	case d.Until == 0 && gateNo(d.Gate) > max(gateNo(g.Gate), gateNo("first_disbursement"))+1:
		out.Why = "it runs past the next gate"
	case d.Until > in.assessedOn.AddMonths(longestDerogation):
		out.Why = fmt.Sprintf("it runs longer than %d months", longestDerogation)
	case d.Until != 0 && d.Until < in.assessedOn:
		out.Why = "it has ended"
	}
	out.Holds = out.Why == ""
	return out
}

// selfApproved says whether one of the operator's own people named themselves as the one who allows something.
func selfApproved(h assessment.Head, approver string) bool {
	return !outside(h.Role) && strings.EqualFold(strings.TrimSpace(approver), strings.TrimSpace(h.By))
}

// unwaivable says whether a gap is of law, in force or ahead, of a critical clause, or of a STOP or critical flag. It
// stays so where the claim is good and only the proof is missing.
func (in *Input) unwaivable(g *Gap) bool {
	return g.Class == GapCritical ||
		slices.ContainsFunc(g.Clauses, func(id string) bool {
			c := in.lib.Clause(id)
			return c != nil && (c.Set.Kind == criteria.Law || c.Critical)
		}) ||
		slices.ContainsFunc(g.Flags, func(id string) bool {
			f := in.lib.Flag(id)
			return f != nil && f.Severity != criteria.Major
		})
}

// passedAt is passed at the place of a printed reference.
func (in *Input) passedAt(gate, ref string) bool {
	_, row, ok := in.find(assessment.ParseRef(ref))
	return ok && in.passed(gate, row)
}

// gatePhase is the phase a site is in once a gate is passed. Signing and disbursement leave no trace in its facts.
var gatePhase = map[string]string{"construction": "construction", "commissioning": "operation", "operation": "operation", "closure": "closure"}

// passed says whether a gate lies behind every site that a row belongs to.
func (in *Input) passed(gate string, r int) bool {
	phase, known := gatePhase[gate]
	sites := in.sitesOf(r)
	return known && len(sites) > 0 && !slices.ContainsFunc(sites, func(s int) bool { return in.reachedPhase(phase, s) != criteria.True })
}

// gateAt is a gate as it stands at a row: now, where it is past.
func (in *Input) gateAt(gate string, r int) string {
	if in.passed(gate, r) {
		return gateNow
	}
	return gate
}

// sentence is a derogation as a term sheet prints it.
func (d Derogation) sentence() string {
	if !d.Holds {
		return "invalid derogation: " + d.Why
	}
	return fmt.Sprintf("by %s until %s: %s", d.Approver, d.Until, d.Because)
}
