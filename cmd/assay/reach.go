package main

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/cmd/assay/internal/sample"
	"assay/criteria"
	"assay/scoring"
)

// runCoverageOf lists a framework clause by clause with the questions behind each, and says what is not asked.
func runCoverageOf(a *app, id string) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	set := lib.Set(id)
	if set == nil {
		return &usageError{text: "there is no framework " + id, hint: lib.DidYouMean(criteria.KindSet, id)}
	}
	a.printf("%s, %s\n\n", set.Title, set.Edition.Name)
	for _, c := range set.Clauses {
		a.printf("%-18s %s\n", c.Ref, c.Title)
		switch {
		case c.Unmapped != "":
			a.printf("%-18s not asked: %s\n", "", c.Unmapped)
		case c.Needs == nil:
			a.printf("%-18s nothing is asked of this project: %s\n", "", c.Bearer)
		default:
			a.printf("%-18s %s\n", "", strings.Join(asks(c.Needs), ", "))
		}
		if c.Gap != "" {
			a.printf("%-18s in part: %s\n", "", c.Gap)
		}
	}
	return nil
}

// asks names the leaves of a need.
func asks(n *criteria.Need) []string {
	var out []string
	for _, leaf := range n.Leaves() {
		switch {
		case leaf.Criterion != "":
			out = append(out, fmt.Sprintf("%s at %d", leaf.Criterion, leaf.Level))
		case leaf.Measure != "":
			out = append(out, fmt.Sprintf("%s %s %g", leaf.Measure, strings.ReplaceAll(string(leaf.Bound.Op), "_", " "), leaf.Bound.Value))
		default:
			out = append(out, fmt.Sprintf("%s is %s", leaf.Fact, leaf.Is))
		}
	}
	return out
}

// printReach says how far an answer goes, and how many questions the samples are asked. It is shown, not chased: a
// generous map is worse than an honest hole.
func (a *app) printReach(lib *criteria.Library) error {
	questions, clauses, sets := 0, 0, 0
	for _, c := range lib.Criteria() {
		if c.Retired != nil {
			continue
		}
		served, _ := lib.ServedBy(c.ID)
		in := map[string]bool{}
		for _, x := range served {
			in[x.Set.ID] = true
		}
		questions++
		clauses += len(served)
		sets += len(in)
	}
	a.printf("one answer serves %.1f clauses in %.1f frameworks on average\n\n", float64(clauses)/float64(questions), float64(sets)/float64(questions))
	for _, s := range []struct {
		what string
		text []byte
	}{
		{"nickel mine and refinery, two sites", sample.Kvalheim()},
		{"cell plant, in planning", sample.Sula()},
		{"recycler", sample.Skog()},
	} {
		j, err := assessment.Read(s.text)
		if err != nil {
			return fmt.Errorf("read the sample: %w", err)
		}
		a.printf("%-38s %s\n", s.what, askedOf(scoring.Score(lib, j.Fold(), scoring.Options{AsOf: a.today(), AssessedOn: a.today()})))
	}
	return nil
}

// askedOf counts a project's questions by what becomes of them, each once however many instances it has.
func askedOf(r *scoring.Result) string {
	asked, all, later := map[string]bool{}, 0, map[string]bool{}
	for _, q := range r.Questions {
		switch q.State {
		case scoring.Asked, scoring.Undecided:
			asked[q.Criterion] = true
			all++
		case scoring.NotDue:
			later[q.Criterion] = true
		}
	}
	return fmt.Sprintf("%d questions asked (%d with every site and supplier), %d in a later phase", len(asked), all, len(later))
}
