package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

type categoryOptions struct {
	file, value, approver string
	because               []string
}

func newCategory(a *app) *cobra.Command {
	o := categoryOptions{}
	c := &cobra.Command{
		Use:   "category FILE [A|B|C|computed]",
		Short: "Show the risk category, or set it by hand",
		Long: `Without a value, prints the category with the triggers behind it. A graver one is set freely; a milder one needs an
approver and a reason for each trigger that it sets aside, and is printed beside what the facts give. "computed" goes
back to that.`,
		Example: `assay category kvalheim.assay
assay category sula.assay A
assay category kvalheim.assay B --approver "E&S committee" --because "mine=A quarry, by its size" --because "acid-forming=Kinetic tests of 2025 show none"`,
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
	c.Flags().StringArrayVar(&o.because, "because", nil, "why; TRIGGER=why for each trigger that a milder one sets aside")
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
			cmp.Or(clean(o.Approver), "none"), cmp.Or(clean(strings.Join(c.Reasons(o), "; ")), "none"))
	}
	for _, t := range c.Triggers {
		a.printf("  %s  %-10s %-22s %s%s\n", t.Category, t.State, t.ID, clean(t.Title), at(t.Instance))
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
			a.summary = "The category is again the one that the facts give."
			return f.Override(nil)
		}
		a.summary = "Set the category to " + o.value + "."
		given := o.override(lib)
		options := scoring.Options{AsOf: a.today(), AssessedOn: a.today()}
		computed := scoring.Score(lib, f.State(), options).Category
		computed.Attribute(given)
		if err := f.Override(given); err != nil {
			return err
		}
		if why := computed.Refuses(f.State().Override()); why != "" {
			return &usageError{
				text: fmt.Sprintf("the facts give %s, and a milder category does not hold: %s", computed.Computed, why),
				hint: "--approver WHO, and --because TRIGGER=WHY for each; assay category FILE lists them",
			}
		}
		return nil
	})
}

// override reads what was given: a reason that names a trigger is that trigger's.
func (o categoryOptions) override(lib *criteria.Library) *assessment.Override {
	out := &assessment.Override{Value: o.value, Approver: o.approver}
	for _, why := range o.because {
		id, text, named := strings.Cut(why, "=")
		switch {
		case !named || lib.Trigger(assessment.ParseRef(id).ID) == nil:
			out.Because = strings.TrimSpace(out.Because + " " + why)
		case out.Reasons == nil:
			out.Reasons = map[string]string{id: text}
		default:
			out.Reasons[id] = text
		}
	}
	return out
}
