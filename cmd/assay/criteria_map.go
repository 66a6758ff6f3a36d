package main

import (
	"slices"

	"github.com/spf13/cobra"

	"assay/criteria"
)

func newCriteriaCrosswalk(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "crosswalk ID",
		Short: "Show what else the same answer serves",
		Long: `For a question, the clauses it serves in every framework. For a clause, its questions and the clauses of other
frameworks that rest on one of them. That two clauses share a question is no conformance.`,
		Example: `assay criteria crosswalk E-TAI-3
assay criteria crosswalk irma-1.0:4.1`,
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return runCrosswalk(a, args[0]) },
	}
}

func runCrosswalk(a *app, id string) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	if c := lib.Criterion(id); c != nil {
		a.printf("%s  %s\n", c.ID, c.Question)
		a.printServed(lib, c.ID, "")
		return nil
	}
	clause := lib.Clause(id)
	switch {
	case clause == nil:
		return &usageError{text: "there is no question or clause " + id, hint: nearAny(lib, id)}
	case clause.Needs == nil:
		a.printf("%s  %s\n  not asked: %s\n", clause.ID(), clause.Title, clause.Unmapped)
		return nil
	}
	a.printf("%s  %s\n", clause.ID(), clause.Title)
	seen := map[string]bool{}
	for _, leaf := range clause.Needs.Leaves() {
		if leaf.Criterion == "" || seen[leaf.Criterion] {
			continue
		}
		seen[leaf.Criterion] = true
		a.printf("\n%s at %d  %s\n", leaf.Criterion, leaf.Level, lib.Criterion(leaf.Criterion).Question)
		a.printServed(lib, leaf.Criterion, clause.ID())
	}
	return nil
}

// printServed lists the clauses and flags that read a question, but for one.
func (a *app) printServed(lib *criteria.Library, id, but string) {
	clauses, flags := lib.ServedBy(id)
	width := 0
	for _, c := range clauses {
		width = max(width, len(c.ID()))
	}
	for _, c := range clauses {
		if c.ID() != but {
			a.printf("  %-*s at %d  %s\n", width, c.ID(), levelAsked(c, id), c.Title)
		}
	}
	for _, f := range flags {
		a.printf("  %-*s       %s\n", width, f.ID, f.Title)
	}
}

// levelAsked is the highest level that a clause asks of a question.
func levelAsked(c *criteria.Clause, id string) int {
	level := 0
	for _, leaf := range c.Needs.Leaves() {
		if leaf.Criterion == id {
			level = max(level, leaf.Level)
		}
	}
	return level
}

func newCriteriaCoverage(a *app) *cobra.Command {
	format := "text"
	c := &cobra.Command{
		Use:   "coverage [FRAMEWORK]",
		Short: "Show how much of each framework is asked",
		Long: `Counts, for each framework, the clauses that the questions cover in full, in part, and not at all. A clause not
asked counts as unknown, never as met. With a framework, its clauses with the questions behind each, and why one is not asked.`,
		Example: `assay criteria coverage
assay criteria coverage gistm-2020
assay criteria coverage --format json`,
		Args: takes(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				return runCoverageOf(a, args[0])
			}
			return runCoverage(a, format)
		},
	}
	formatFlag(c, &format)
	return c
}

type coverageJSON struct {
	Set      string   `json:"set"`
	Clauses  int      `json:"clauses"`
	Full     int      `json:"full"`
	Part     int      `json:"part"`
	Unmapped int      `json:"unmapped"`
	Holes    []string `json:"holes"` // refs that are not asked
}

func runCoverage(a *app, format string) error {
	if err := checkFormat(format); err != nil {
		return err
	}
	lib, err := a.library()
	if err != nil {
		return err
	}
	list := []coverageJSON{}
	for _, s := range lib.Sets {
		list = append(list, coverageOf(s))
	}
	if format == "json" {
		return a.printJSON(list)
	}
	a.printf("%-26s %8s %6s %6s %10s\n", "framework", "clauses", "full", "part", "not asked")
	for _, c := range list {
		a.printf("%-26s %8d %6d %6d %10d\n", c.Set, c.Clauses, c.Full, c.Part, c.Unmapped)
	}
	asked := slices.DeleteFunc(slices.Clone(lib.Criteria()), func(c *criteria.Criterion) bool { return c.Retired != nil })
	all := len(asked)
	used := slices.DeleteFunc(asked, func(c *criteria.Criterion) bool {
		clauses, flags := lib.ServedBy(c.ID)
		return len(clauses)+len(flags) == 0
	})
	a.printf("\n%d of %d questions serve a clause or a flag\n", len(used), all)
	return a.printReach(lib)
}

func coverageOf(s *criteria.Set) coverageJSON {
	out := coverageJSON{Set: s.ID, Clauses: len(s.Clauses), Holes: []string{}}
	for _, c := range s.Clauses {
		switch {
		case c.Unmapped != "":
			out.Unmapped++
			out.Holes = append(out.Holes, c.Ref)
		case c.Fit == "part":
			out.Part++
		default:
			out.Full++
		}
	}
	return out
}
