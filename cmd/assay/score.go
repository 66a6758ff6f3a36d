package main

import (
	"github.com/spf13/cobra"

	"assay/reports"
)

type scoreOptions struct {
	dated
	file, explain, format string
}

func newScore(a *app) *cobra.Command {
	o := scoreOptions{}
	c := &cobra.Command{
		Use:   "score FILE",
		Short: "Score an assessment against every framework",
		Long: `Prints the score with its range, the rating and what it turns on, the category, the flags and each framework.
A score that is not rated is no fault: it says what blocks.

--as-of moves the rules, --assessed-on the age of the evidence; neither changes what the project is. --explain
traces one question, clause (SET:REF), flag, topic, pillar, measure, framework, "category" or "rating" down to answers,
facts and evidence.`,
		Example: `assay score kvalheim.assay
assay score kvalheim.assay --as-of 2027-08-18
assay score kvalheim.assay --explain E-TAI-3@north-tsf
assay score kvalheim.assay --explain irma-1.0:4.1
assay score kvalheim.assay --format json`,
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file = args[0]
			return runScore(a, o)
		},
	}
	datedFlags(c, &o.dated)
	c.Flags().StringVar(&o.explain, "explain", "", "trace one id")
	formatFlag(c, &o.format)
	return c
}

func runScore(a *app, o scoreOptions) error {
	if err := checkFormat(o.format); err != nil {
		return err
	}
	x, err := a.score(o.file, o.dated)
	switch {
	case err != nil:
		return err
	case o.explain != "":
		return explainer{a, x, o.format}.explain(o.explain)
	case o.format == "json":
		return reports.JSON(a.out, x.result)
	}
	a.printScore(x, fileName(o.file))
	return nil
}
