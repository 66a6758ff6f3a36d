package reports

import (
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

// secrets are the subjects marked confidential, by key: "level/E-TAI-3@a", "fact/turnover", "input/trir.hours",
// "evidence/EV-1".
type secrets map[string]bool

// noteWithheld stands in a question's notes, in place of what its answer was.
const noteWithheld = "withheld"

// findSecrets gathers what any current version of a mark, or an item of evidence itself, calls confidential.
func findSecrets(st *assessment.State) secrets {
	out := secrets{}
	for _, e := range st.History("") {
		kind, subject := assessment.SplitKey(e.Key)
		if kind != "confidential" || out[subject] {
			continue
		}
		for _, head := range st.Heads(e.Key) {
			if string(head.Value) == "true" {
				out[subject] = true
			}
		}
	}
	for _, ev := range st.AllEvidence() {
		if ev.Confidential {
			out["evidence/"+ev.ID] = true
		}
	}
	return out
}

func (s secrets) answer(ref string) bool { return s["level/"+ref] }

func (s secrets) fact(r assessment.Ref) bool { return s[assessment.FactKey(r)] }

func (s secrets) evidence(id string) bool { return s["evidence/"+id] }

// measure says whether any input of a measure is confidential.
func (s secrets) measure(id, instance string) bool {
	for key := range s {
		kind, rest := assessment.SplitKey(key)
		if kind != "input" {
			continue
		}
		if m, _ := assessment.InputOf(rest); m.ID == id && m.Instance == instance {
			return true
		}
	}
	return false
}

// redact copies a result without what is confidential, and lists what was withheld. Statuses, flags, gaps and
// figures stay: they count the answer, and a reader is told so; its level, author, comment and evidence go.
func (s secrets) redact(r *scoring.Result) (*scoring.Result, []string) {
	withheld := make([]string, 0, len(s))
	for key := range s {
		_, rest := assessment.SplitKey(key)
		withheld = append(withheld, rest)
	}
	slices.Sort(withheld)
	if len(s) == 0 {
		return r, withheld
	}
	out := *r
	out.Questions = slices.Clone(r.Questions)
	for i := range out.Questions {
		if q := &out.Questions[i]; s.answer(q.Ref) {
			q.Low, q.High, q.Documented, q.Verified, q.Out, q.Notes = 0, 3, 0, 0, false, []string{noteWithheld}
		}
	}
	out.Gaps = slices.Clone(r.Gaps)
	for i := range out.Gaps {
		if g := &out.Gaps[i]; s.answer(refOf(g.Criterion, g.Instance)) {
			g.Level = levelWithheld
		}
	}
	out.Sets = s.redactSets(r.Sets)
	out.Flags = slices.Clone(r.Flags)
	for i := range out.Flags {
		if f := &out.Flags[i]; len(f.RaisedBy) > 0 && f.Flag != nil && s.readBy(&f.Flag.RaisedBy) {
			f.RaisedBy = []string{"rests on an answer or figure that is withheld"}
		}
	}
	s.redactLists(&out, r)
	return &out, withheld
}

// levelWithheld stands for the level of a confidential answer.
const levelWithheld = -1

// redactLists drops what quotes a secret: contradictions, evidence, the working of measures.
func (s secrets) redactLists(out, r *scoring.Result) {
	out.Contradictions = []scoring.Contradiction{}
	for _, c := range r.Contradictions {
		if !s.answer(c.Ref) && !s.evidence(c.By) {
			out.Contradictions = append(out.Contradictions, c)
		}
	}
	out.Evidence = []scoring.EvidenceResult{}
	for _, e := range r.Evidence {
		if !s.evidence(e.ID) {
			e.Rests = slices.DeleteFunc(slices.Clone(e.Rests), func(key string) bool { return s[key] })
			out.Evidence = append(out.Evidence, e)
		}
	}
	out.Measures = slices.Clone(r.Measures)
	for i := range out.Measures {
		if m := &out.Measures[i]; s.measure(m.ID, m.Instance) {
			m.Value, m.Inputs, m.Working, m.Warning = nil, map[string]float64{}, "", "withheld as confidential"
		}
	}
}

func (s secrets) redactSets(sets []scoring.SetResult) []scoring.SetResult {
	out := slices.Clone(sets)
	for i := range out {
		out[i].Clauses = slices.Clone(out[i].Clauses)
		for j := range out[i].Clauses {
			needs := *out[i].Clauses[j].Needs
			s.redactNeed(&needs)
			out[i].Clauses[j].Needs = &needs
		}
		out[i].Instances = s.redactSets(out[i].Instances)
	}
	return out
}

func (s secrets) redactNeed(n *scoring.NeedResult) {
	n.All, n.Any = slices.Clone(n.All), slices.Clone(n.Any)
	for i := range n.All {
		s.redactNeed(&n.All[i])
	}
	for i := range n.Any {
		s.redactNeed(&n.Any[i])
	}
	secretMeasure := n.Measure != "" && s.measure(n.Measure, n.Instance)
	secretFact := n.Fact != "" && s[assessment.FactKey(assessment.Ref{ID: n.Fact, Instance: n.Instance})]
	if n.Criterion != "" && s.answer(refOf(n.Criterion, n.Instance)) || secretMeasure || secretFact {
		n.Has, n.Degree = nil, [2]int{0, 3}
	}
}

// readBy says whether a flag's tree reads anything confidential, at whatever instance.
func (s secrets) readBy(n *criteria.Need) bool {
	for key := range s {
		kind, rest := assessment.SplitKey(key)
		id := assessment.ParseRef(rest).ID
		if kind == "input" {
			m, _ := assessment.InputOf(rest)
			id = m.ID
		}
		if id == n.Criterion && kind == "level" || id == n.Fact && kind == "fact" || id == n.Measure && kind == "input" {
			return true
		}
	}
	for _, kids := range [][]criteria.Need{n.All, n.Any} {
		for i := range kids {
			if s.readBy(&kids[i]) {
				return true
			}
		}
	}
	return false
}

// journal lists the lines of the assessment's readable events, without those that hold a secret: its values, what
// speaks about it, links to it, and reviews of it.
func (s secrets) journal(st *assessment.State) []string {
	lines, dropped := []string{}, map[string]bool{}
	for _, e := range st.History("") {
		kind, rest := assessment.SplitKey(e.Key)
		if s[assessment.Subject(e.Key)] || kind == "review" && dropped[rest] || s.linked(e.Key) {
			dropped[e.ID] = true
			continue
		}
		lines = append(lines, string(e.Line()))
	}
	return lines
}

// linked says whether a key links a confidential item of evidence to something.
func (s secrets) linked(key string) bool {
	rest, ok := strings.CutPrefix(key, "link/")
	return ok && s.evidence(rest[strings.LastIndexByte(rest, '/')+1:])
}

func refOf(id, instance string) string { return assessment.Ref{ID: id, Instance: instance}.String() }
