package main

import (
	"cmp"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/scoring"
)

type categoryOptions struct{ file, value, approver, because string }

func newCategory(a *app) *cobra.Command {
	o := categoryOptions{}
	c := &cobra.Command{
		Use:   "category FILE [A|B|C|computed]",
		Short: "Show the risk category, or set it by hand",
		Long: `Without a value, prints the category with the triggers behind it. A graver one is set freely; a milder one needs an
approver and a reason that speaks to each trigger, and is printed beside what the facts give. "computed" goes back to that.`,
		Example: `assay category kvalheim.assay
assay category sula.assay A
assay category kvalheim.assay B --approver "E&S committee" --because "Site trigger: the reserve was delisted in 2025"`,
		Args: takes(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file = args[0]
			if len(args) == 1 {
				return showCategory(a, o.file)
			}
			o.value = args[1]
			return runCategory(a, o)
		},
	}
	c.Flags().StringVar(&o.approver, "approver", "", "who allows a milder category")
	c.Flags().StringVar(&o.because, "because", "", "why, trigger by trigger")
	return c
}

func showCategory(a *app, file string) error {
	x, err := a.score(file, dated{})
	if err != nil {
		return err
	}
	c := x.result.Category
	a.printf("%s\n", clean(c.Text))
	if o := x.state.Override(); o != nil && o.Value != "" {
		a.printf("Set to %s by %s; the facts give %s. Approver: %s. Reason: %s\n", o.Value, clean(o.By), c.Computed,
			cmp.Or(clean(o.Approver), "none"), cmp.Or(clean(o.Because), "none"))
	}
	for _, t := range c.Triggers {
		a.printf("  %s  %-10s %s%s\n", t.Category, t.State, clean(t.Title), at(t.Instance))
	}
	return nil
}

func runCategory(a *app, o categoryOptions) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	return a.edit(o.file, func(f *assessment.File) error {
		if o.value == "computed" {
			return f.Override(nil)
		}
		given := &assessment.Override{Value: o.value, Approver: o.approver, Because: o.because}
		if err := f.Override(given); err != nil {
			return err
		}
		r := scoring.Score(lib, f.State(), scoring.Options{AsOf: a.today(), AssessedOn: a.today()})
		if r.Category.Value != o.value {
			return &usageError{text: "the facts give " + r.Category.Computed + ": a milder category needs an approver and a reason", hint: "--approver, --because"}
		}
		return nil
	})
}
