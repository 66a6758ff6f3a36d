package main

import (
	"github.com/spf13/cobra"

	"assay/scoring"
)

type compareOptions struct {
	dated
	before, after, format string
}

func newCompare(a *app) *cobra.Command {
	o := compareOptions{}
	c := &cobra.Command{
		Use:   "compare A B",
		Short: "Show what changed between two states",
		Long: `Scores two files under one library, profile and pair of dates, and lists what differs: score, rating, facts,
measures, answers, flags, gaps and frameworks. Two rounds of one project compare as well as two copies.`,
		Example: `assay compare kvalheim-2026.assay kvalheim-2027.assay
assay compare before.assay after.assay --format json`,
		Args: takes(2, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			o.before, o.after = args[0], args[1]
			return runCompare(a, o)
		},
	}
	datedFlags(c, &o.dated)
	formatFlag(c, &o.format)
	return c
}

func runCompare(a *app, o compareOptions) error {
	if err := checkFormat(o.format); err != nil {
		return err
	}
	if o.profile == "" {
		o.profile = "default" // one for both, whatever each has chosen
	}
	before, err := a.score(o.before, o.dated)
	if err != nil {
		return err
	}
	after, err := a.score(o.after, o.dated)
	if err != nil {
		return err
	}
	d, err := scoring.Diff(before.input, after.input)
	switch {
	case err != nil:
		return err
	case o.format == "json":
		return a.printJSON(d)
	}
	a.printDifference(d)
	return nil
}

func (a *app) printDifference(d *scoring.Difference) {
	a.printf("both    scored with %s, %s\n", d.Library, d.Profile)
	a.printf("before  %s; %s\n", figures(d.Overall[0]), scoring.RatingWord(d.Ratings[0]))
	a.printf("after   %s; %s\n", figures(d.Overall[1]), scoring.RatingWord(d.Ratings[1]))
	if d.Category[0] != d.Category[1] {
		a.printf("\nCategory\n  %s -> %s\n", clean(d.Category[0]), clean(d.Category[1]))
	}
	for _, part := range []struct {
		title string
		list  []scoring.Moved
	}{{"Facts", d.Facts}, {"Measures", d.Measures}, {"Answers", d.Answers}, {"Flags", d.Flags}, {"Topics", d.Topics}, {"Frameworks", d.Sets}} {
		if len(part.list) == 0 {
			continue
		}
		a.printf("\n%s\n", part.title)
		for _, m := range part.list {
			a.printf("  %-24s %s -> %s\n", m.ID, absent(m.Before), absent(m.After))
		}
	}
	a.printf("\nGaps: %d gone, %d new, %d left\n", len(d.Gaps.Gone), len(d.Gaps.New), len(d.Gaps.Left))
}

func absent(state string) string {
	if state == "" {
		return "(not there)"
	}
	return clean(scoring.Spaced(state))
}
