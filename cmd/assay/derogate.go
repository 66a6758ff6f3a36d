package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

type derogateOptions struct {
	file, ref                         string
	approver, because, instead, until string
	withdraw                          bool
}

func newDerogate(a *app) *cobra.Command {
	o := derogateOptions{}
	c := &cobra.Command{
		Use:   "derogate FILE ID",
		Short: "Record leave, for a time, from what a gap asks",
		Long: `Records that somebody outside the operator allows a gap for a time, against another measure meanwhile. It changes
no figure. None is possible from law, in force or ahead, a critical clause or a STOP, and it ends within 24 months or
at the next gate; one that does not hold is kept, and printed as invalid with the reason.`,
		Example: `assay derogate kvalheim.assay E-WAT-8@kvalheim --approver "Credit committee" --because "The basin group meets in spring" \
  --instead "Flows shared with the neighbours each month" --until 2027-06-30
assay derogate kvalheim.assay E-WAT-8@kvalheim --withdraw`,
		Args: takes(2, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file, o.ref = args[0], args[1]
			return runDerogate(a, o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.approver, "approver", "", "who outside the operator allows it")
	f.StringVar(&o.because, "because", "", "why")
	f.StringVar(&o.instead, "instead", "", "the compensating measure")
	f.StringVar(&o.until, "until", "", "its last day, or the gate at which it ends: "+gateIDs())
	f.BoolVar(&o.withdraw, "withdraw", false, "take it back")
	return c
}

func gateIDs() string {
	ids := make([]string, len(criteria.Gates))
	for i, g := range criteria.Gates {
		ids[i] = g.ID
	}
	return strings.Join(ids, ", ")
}

func runDerogate(a *app, o derogateOptions) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	if err := checkID(lib, o.ref); err != nil {
		return err
	}
	if o.withdraw {
		a.summary = "Took back the derogation from " + clean(o.ref) + "."
		return a.edit(o.file, func(f *assessment.File) error { return f.WithdrawDerogation(o.ref) })
	}
	d, err := o.derogation()
	if err != nil {
		return err
	}
	return a.edit(o.file, func(f *assessment.File) error {
		if err := f.Derogate(d); err != nil {
			return err
		}
		r := scoring.Score(lib, f.State(), scoring.Options{AsOf: a.today(), AssessedOn: a.today()})
		judged := r.Derogations[slices.IndexFunc(r.Derogations, func(x scoring.Derogation) bool { return x.Ref == o.ref })]
		a.summary = fmt.Sprintf("Saved the derogation from %s until %s.", clean(o.ref), o.until)
		if !judged.Holds {
			a.summary = fmt.Sprintf("Kept, and printed as invalid: %s.", clean(judged.Why))
		}
		return nil
	})
}

// derogation reads the flags.
func (o derogateOptions) derogation() (assessment.Derogation, error) {
	d := assessment.Derogation{ID: o.ref, Approver: o.approver, Because: o.because, Compensating: o.instead}
	if o.approver == "" || o.because == "" || o.instead == "" || o.until == "" {
		return d, &usageError{
			text: "a derogation needs an approver, a reason, a compensating measure and an end",
			hint: "--approver, --because, --instead, --until",
		}
	}
	if slices.ContainsFunc(criteria.Gates, func(g criteria.Option) bool { return g.ID == o.until }) {
		d.Gate = o.until
		return d, nil
	}
	day, err := criteria.ParseDate(o.until)
	if err != nil {
		return d, &usageError{text: fmt.Sprintf("%q is neither a day nor a gate", o.until), hint: "a day such as 2027-06-30, or one of " + gateIDs()}
	}
	d.Until = day
	return d, nil
}
