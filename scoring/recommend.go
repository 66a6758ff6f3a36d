package scoring

import (
	"fmt"
	"strings"

	"assay/criteria"
)

// recommend finds the line (method, section 10): the first that holds. It never says "approve" or "low risk".
func (in *Input) recommend(r *Result, flags []*flagAt) Recommendation {
	out := Recommendation{Because: []string{}}
	if stops := withState(flags, criteria.Stop, Raised); len(stops) > 0 {
		out.Line = fmt.Sprintf("Outside policy: %s, which %s does not allow.", LowerFirst(stops[0].name()), in.clauseName(stops[0].def))
		out.Because = flagNames(stops)
		return out
	}
	if criticals := withState(flags, criteria.Critical, Raised); len(criticals) > 0 {
		f := criticals[0]
		out.Line = fmt.Sprintf("Do not proceed as structured: %s. May return when this is verified: %s.",
			LowerFirst(f.name()), LowerFirst(strings.TrimSuffix(f.def.Closes, ".")))
		out.Because = flagNames(criticals)
		return out
	}
	if raised := in.crowds.with(Raised); len(raised) > 0 {
		out.Line = fmt.Sprintf("Do not proceed as structured: %s, which act as a critical one. May return when it is verified that fewer than three stand.", raised[0].name())
		out.Because = flagNames(raised[0].raised)
		return out
	}
	openGrave := append(withState(flags, criteria.Stop, FlagOpen), withState(flags, criteria.Critical, FlagOpen)...)
	if r.Overall.Rating == "" || len(openGrave) > 0 || len(in.crowds.with(FlagOpen)) > 0 {
		out.Line = in.notReady(r, openGrave)
		out.Because = append(flagNames(openGrave), r.Overall.NotRatedBecause...)
		return out
	}
	in.conditional(r, flags, &out)
	return out
}

// notReady is the line while too much is open for any decision.
func (in *Input) notReady(r *Result, openGrave []*flagAt) string {
	questions := 0
	for _, q := range r.Questions {
		if (q.State == Asked || q.State == Undecided) && !q.Answered && !q.Out {
			questions++
		}
	}
	return fmt.Sprintf("Not ready for a decision: %s and %s open; settle first: %s.",
		Count(questions, "question"), Count(len(r.FactsToSettle), "fact"), in.settleFirst(r, openGrave))
}

// settleFirst names what stands in the way most: an open flag, else a fact, else the document or visit that
// settles the most open weight.
func (in *Input) settleFirst(r *Result, openGrave []*flagAt) string {
	if len(openGrave) > 0 {
		f := openGrave[0]
		if waits := in.unsettled(f); len(waits) > 0 {
			return fmt.Sprintf("%s (waits for %s)", LowerFirst(f.name()), LowerFirst(waits[0]))
		}
		return LowerFirst(f.name())
	}
	if len(r.FactsToSettle) > 0 {
		return fmt.Sprintf("%q", in.factAsk(r.FactsToSettle[0].Fact))
	}
	weights, best := map[string]float64{}, ""
	for _, q := range r.Questions {
		if q.Answered || q.Out || q.Def.SettledBy.Name == "" {
			continue
		}
		name := q.Def.SettledBy.Name
		weights[name] += q.Weight
		if best == "" || weights[name] > weights[best] {
			best = name
		}
	}
	if best == "" {
		return "the open questions"
	}
	return LowerFirst(best)
}

// conditional is the line where the project may go on with conditions, or without an obstacle. The conditions are
// those of the term sheet.
func (in *Input) conditional(r *Result, flags []*flagAt, out *Recommendation) {
	out.Because = append(in.graveGaps(r), flagsInTheWay(flags)...)
	if len(out.Because) == 0 {
		out.Line = fmt.Sprintf("No E&S obstacle found in the evidence seen to %s; standard covenants.", in.assessedOn)
		return
	}
	var now, later, outsideNow, outside int
	for _, t := range in.Terms(r) {
		if t.Kind != Precedent {
			continue
		}
		atSigning := t.Gate == signing
		now, later = now+one(atSigning), later+one(!atSigning)
		outsideNow, outside = outsideNow+one(t.Outside && atSigning), outside+one(t.Outside)
	}
	out.Conditions, out.Outside, out.Gate = now+later, outside, "first_disbursement"
	more := ""
	switch {
	case now == 0:
		now, outsideNow = later, outside
	case later > 0:
		out.Gate, more = signing, fmt.Sprintf(" %d more before first disbursement.", later)
	default:
		out.Gate = signing
	}
	out.Line = fmt.Sprintf("May go to %s only with %s, %d of them outside the sponsor's control.%s",
		Spaced(out.Gate), conditionsPrecedent(now), outsideNow, more)
}

const signing = "signing"

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// graveGaps are the critical and major gaps, in words.
func (in *Input) graveGaps(r *Result) []string {
	out := []string{}
	for _, g := range r.Gaps {
		if g.Class == GapCritical || g.Class == GapMajor {
			out = append(out, in.gapSentence(g))
		}
	}
	return out
}

// flagsInTheWay are the flags that stand in the way: STOP and critical ones that are not cleared, majors raised or open.
func flagsInTheWay(flags []*flagAt) []string {
	var out []string
	for _, f := range flags {
		switch {
		case f.def.Severity != criteria.Major && f.onClaims:
			out = append(out, "not cleared: "+f.name())
		case f.def.Severity == criteria.Major && (f.state == Raised || f.state == FlagOpen):
			out = append(out, fmt.Sprintf("%s: %s", f.state, f.name()))
		}
	}
	return out
}

// gapSentence is a gap in words: its class, its answer, and what would close it.
func (in *Input) gapSentence(g Gap) string {
	what := "prove the claim"
	if g.Kind == KindGap {
		what = LowerFirst(strings.TrimSuffix(in.lib.Criterion(g.Criterion).Action.Do, "."))
	}
	return fmt.Sprintf("%s gap at %s: %s", g.Class, refText(g.Criterion, g.Instance), what)
}

func conditionsPrecedent(n int) string {
	if n == 1 {
		return "1 condition precedent"
	}
	return fmt.Sprintf("%d conditions precedent", n)
}

func withState(flags []*flagAt, s criteria.Severity, state FlagState) []*flagAt {
	var out []*flagAt
	for _, f := range flags {
		if f.def.Severity == s && f.state == state {
			out = append(out, f)
		}
	}
	return out
}

func flagNames(flags []*flagAt) []string {
	out := make([]string, 0, len(flags))
	for _, f := range flags {
		out = append(out, f.name())
	}
	return out
}

// clauseName is the first clause behind a flag, as a reader knows it.
func (in *Input) clauseName(f *criteria.Flag) string {
	for _, id := range f.Clauses {
		if c := in.lib.Clause(id); c != nil {
			return c.Name()
		}
	}
	return "the policy"
}
