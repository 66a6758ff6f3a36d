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
	width := refWidth(set)
	for _, c := range set.Clauses {
		a.printf("%-*s %s\n", width, c.Ref, c.Title)
		switch {
		case c.Unmapped != "":
			a.printf("%-*s not asked: %s\n", width, "", c.Unmapped)
		case c.Needs == nil:
			a.printf("%-*s nothing is asked of this project: %s\n", width, "", c.Bearer)
		default:
			a.printf("%-*s %s\n", width, "", strings.Join(asks(c.Needs), ", "))
		}
		if c.Gap != "" {
			a.printf("%-*s in part: %s\n", width, "", c.Gap)
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

// printReach says how far an answer goes, and how many questions projects are asked. It is shown, not chased: a
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
	a.printf("one answer serves %.1f clauses in %.1f frameworks on average\n", float64(clauses)/float64(questions), float64(sets)/float64(questions))
	for _, block := range []struct {
		title    string
		projects []project
	}{{"a typical project with one site, in operation", typical}, {"the worked samples", worked}} {
		a.printf("\n%s\n", block.title)
		for _, p := range block.projects {
			n, err := askedOf(lib, p.data(), a.today())
			if err != nil {
				return err
			}
			a.printf("  %-36s %3d questions asked (%d with every site and supplier), %d in a later phase\n", p.what, n.questions, n.instances, n.later)
		}
	}
	return nil
}

// project is an assessment whose questions are counted.
type project struct {
	what string
	data func() []byte
}

// typical projects have ordinary facts: their counts say what a questionnaire is like, which samples made to show
// everything do not.
var (
	typical = []project{
		{"open-pit mine, one tailings facility", sample.TypicalMine},
		{"cell plant", sample.TypicalCells},
		{"recycler", sample.TypicalRecycler},
	}
	worked = []project{
		{"nickel mine and refinery, two sites", sample.Kvalheim},
		{"cell plant, in planning", sample.Sula},
		{"recycler, in operation", sample.Skog},
	}
)

// asked counts a project's questions: those asked, each once; those asked with each instance apart; those due in a
// later phase.
type asked struct{ questions, instances, later int }

func askedOf(lib *criteria.Library, data []byte, on criteria.Date) (asked, error) {
	j, err := assessment.Read(data)
	if err != nil {
		return asked{}, fmt.Errorf("read the sample: %w", err)
	}
	var n asked
	now, later := map[string]bool{}, map[string]bool{}
	for _, q := range scoring.Score(lib, j.Fold(), scoring.Options{AsOf: on, AssessedOn: on}).Questions {
		switch q.State {
		case scoring.Asked, scoring.Undecided:
			now[q.Criterion] = true
			n.instances++
		case scoring.NotDue:
			later[q.Criterion] = true
		}
	}
	n.questions, n.later = len(now), len(later)
	return n, nil
}
