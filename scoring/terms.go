package scoring

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
)

// Kinds of a term.
const (
	Precedent  = "condition_precedent"
	Subsequent = "condition_subsequent" // due at a later gate
	Covenant   = "covenant"             // a continuing duty
	PlanItem   = "action_plan"
	Watch      = "watch"
)

// Term is one line of a term sheet: gaps closed by one deliverable are one condition.
type Term struct {
	Kind     string   `json:"kind"`
	Gate     string   `json:"gate"`
	Text     string   `json:"text"`
	Proof    string   `json:"proof"`
	Verifier string   `json:"verifier"` // other than its author
	Date     string   `json:"date"`     // the last day agreed in the action plan, "" while an answer behind it has none
	Overdue  bool     `json:"overdue"`  // that day is past
	Every    int      `json:"every"`    // months between two showings of a covenant
	Cure     string   `json:"cure"`     // what heals a covenant that is broken
	Class    string   `json:"class"`
	Outside  bool     `json:"outside_control"` // a third party decides
	Answers  []string `json:"answers"`
	Clauses  []string `json:"clauses"`
	Flags    []string `json:"flags"`
	Waived   string   `json:"waived"` // the derogation from it in words, and why it does not hold
}

// Terms turns gaps, flags and continuing duties into the lines of a term sheet (method, section 10): conditions
// precedent and subsequent, covenants, the dated action plan, and what to watch.
func (in *Input) Terms(r *Result) []Term {
	out := []Term{}
	at := map[string]int{}
	add := func(t Term) {
		key := t.Kind + t.Gate + t.Text + t.Waived
		if i, ok := at[key]; ok {
			out[i].join(t)
			return
		}
		at[key] = len(out)
		out = append(out, t)
	}
	for _, g := range r.Gaps {
		add(in.termOf(g, r.Derogations))
	}
	for _, f := range r.Flags {
		if t, ok := in.termOfFlag(f, r.Gaps); ok {
			add(t)
		}
	}
	for _, t := range in.covenants(r) {
		add(t)
	}
	for i := range out {
		out[i].Date, out[i].Overdue = in.agreed(out[i].Answers)
	}
	slices.SortStableFunc(out, func(a, b Term) int {
		return cmp.Or(cmp.Compare(termRank(a), termRank(b)), cmp.Compare(gapRank(a.Class), gapRank(b.Class)))
	})
	return out
}

// join adds what another gap or flag brings to the same line: the gravest class decides who verifies it, and it is
// outside the sponsor's control where any part of it is.
func (t *Term) join(o Term) {
	for _, x := range o.Answers {
		t.Answers = addOnce(t.Answers, x)
	}
	for _, x := range o.Clauses {
		t.Clauses = addOnce(t.Clauses, x)
	}
	for _, x := range o.Flags {
		t.Flags = addOnce(t.Flags, x)
	}
	if gapRank(o.Class) < gapRank(t.Class) {
		t.Class, t.Verifier = o.Class, o.Verifier
	}
	t.Outside = t.Outside || o.Outside
}

func termRank(t Term) int {
	return slices.Index([]string{Precedent, Subsequent, Covenant, PlanItem, Watch}, t.Kind)*10 + gateNo(t.Gate)
}

// termOf is a gap as a term. What is due by the first disbursement is precedent, what is due at a later gate
// subsequent; a moderate gap goes on the dated plan, a minor one is management's.
func (in *Input) termOf(g Gap, derogations []Derogation) Term {
	c := in.lib.Criterion(g.Criterion)
	t := Term{
		Gate: g.Gate, Text: g.Condition, Class: g.Class, Outside: g.Outcome == "third_party", Verifier: verifier(g.Class),
		Answers: []string{refText(g.Criterion, g.Instance)}, Clauses: list(g.Clauses), Flags: list(g.Flags),
	}
	t.Proof = c.Action.Deliverable
	if g.Kind == KindUnproven {
		t.Proof = strings.TrimPrefix(g.Condition, "Show the proof: ")
	}
	switch no := gateNo(g.Gate); {
	case no >= 0 && no <= gateNo("first_disbursement"):
		t.Kind = Precedent
	case no >= 0:
		t.Kind = Subsequent
	case g.Class == GapMinor:
		t.Kind = Watch
	default:
		t.Kind = PlanItem
	}
	for _, d := range derogations {
		if d.Ref == refText(g.Criterion, g.Instance) {
			t.Waived = d.sentence()
		}
	}
	return t
}

// verifier names who must confirm a proof: never its author.
func verifier(class string) string {
	if class == GapCritical || class == GapMajor {
		return "independent consultant of the lender"
	}
	return "lender's officer"
}

// What facts without proof keep from applying is one condition with one deliverable, the proof of those facts, however
// many flags they set aside.
const (
	asideText  = "Prove the facts that set these STOP and critical flags aside"
	asideProof = "proof of each fact, of the kinds that the flag names, verified"
)

// termOfFlag is a flag no gap speaks for: a STOP or critical one that rests on claims, or a major that is raised by
// facts or open.
func (in *Input) termOfFlag(f FlagResult, gaps []Gap) (Term, bool) {
	t := Term{
		Kind: Precedent, Gate: "first_disbursement", Verifier: verifier(GapCritical), Class: GapMajor, Proof: f.ClearedBy,
		Answers: []string{}, Clauses: f.Clauses, Flags: []string{refText(f.ID, f.Instance)}, Text: f.Closes,
	}
	at := in.rowOf(f.Instance)
	spoken := slices.ContainsFunc(gaps, func(g Gap) bool { return slices.Contains(g.Flags, f.ID) && in.sees(at, in.rowOf(g.Instance)) })
	switch {
	case f.Severity != criteria.Major && f.OnClaims && f.State == FlagNotApplicable:
		t.Text, t.Proof = asideText, asideProof
		return t, true
	case f.Severity != criteria.Major && f.OnClaims:
		t.Text = fmt.Sprintf("Prove that this is not so: %s", LowerFirst(f.Title))
		return t, true
	case f.Severity == criteria.Major && f.State == FlagOpen:
		t.Text = fmt.Sprintf("Settle whether this is so: %s", LowerFirst(f.Title))
		return t, true
	case f.State == Raised && !spoken:
		return t, true
	}
	return Term{}, false
}

// rowOf is the row of a slug; "" is the project.
func (in *Input) rowOf(slug string) int {
	return max(0, slices.IndexFunc(in.rows, func(r *row) bool { return r.slug == slug }))
}

// covenants are the continuing duties: answers that are met and go stale must be kept and shown again.
func (in *Input) covenants(r *Result) []Term {
	var out []Term
	for _, q := range r.Questions {
		if q.State != Asked || q.Out || !q.Answered || q.Low < 2 || q.Def.ValidFor == 0 || !in.grave[in.column[q.Criterion]] {
			continue
		}
		out = append(out, Term{
			Kind: Covenant, Text: fmt.Sprintf("Keep at level %d or better, and show it every %d months: %s", q.Low, q.Def.ValidFor, q.Def.Question),
			Proof: q.Def.Action.Deliverable, Verifier: verifier(GapModerate), Class: GapModerate,
			Every: q.Def.ValidFor, Cure: q.Def.Action.Do,
			Answers: []string{q.Ref}, Clauses: []string{}, Flags: []string{},
		})
	}
	return out
}
