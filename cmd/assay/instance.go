package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
)

type instanceOptions struct {
	file, kind, slug string
	settings         []string
	remove           bool
	because          string
}

func newInstance(a *app) *cobra.Command {
	o := instanceOptions{}
	c := &cobra.Command{
		Use:   "instance FILE KIND NAME [FACT=VALUE...]",
		Short: "Add a site, facility, supplier, product or quantity",
		Long: `Adds an instance, or changes the one with that name: small letters, digits and hyphens, fixed once chosen.
KIND is site, tailings_facility, supplier, product or quantity. title= is what is printed, at= the instance it stands
at; everything else is a fact.

--remove closes one. Its answers are kept, and the removal is printed with its reason.`,
		Example: `assay instance kvalheim.assay site kvalheim title="Kvalheim mine" stages=mining phase=operation
assay instance kvalheim.assay tailings_facility north-tsf at=kvalheim
assay instance kvalheim.assay site old-pit --remove --because "sold in May 2026"`,
		Args: takes(3, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file, o.kind, o.slug, o.settings = args[0], args[1], args[2], args[3:]
			return runInstance(a, o)
		},
	}
	c.Flags().BoolVar(&o.remove, "remove", false, "close the instance")
	c.Flags().StringVar(&o.because, "because", "", "why it is closed")
	return c
}

func runInstance(a *app, o instanceOptions) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	if lib.Instance(o.kind) == nil {
		return noKind(lib, o.kind)
	}
	return a.edit(o.file, func(f *assessment.File) error {
		if o.remove {
			a.summary = fmt.Sprintf("Closed %s %s; its answers are kept.", o.kind, o.slug)
			return f.RemoveInstance(o.slug, o.because)
		}
		title, at, facts := o.slug, "", []string{}
		a.summary = fmt.Sprintf("Added %s %s.", o.kind, o.slug)
		if old := f.State().Instance(o.slug); old != nil && old.Kind == o.kind {
			title, at = old.Title, old.At
			a.summary = fmt.Sprintf("Changed %s %s.", o.kind, o.slug)
		}
		for _, s := range o.settings {
			name, value, ok := strings.Cut(s, "=")
			switch {
			case !ok:
				return &usageError{text: fmt.Sprintf("%q sets nothing", s), hint: "write FACT=VALUE"}
			case name == "title":
				title = value
			case name == "at":
				at = value
			default:
				facts = append(facts, s)
			}
		}
		if _, err := f.Instance(o.kind, o.slug, title, at); err != nil {
			return err
		}
		for _, s := range facts {
			name, value, _ := strings.Cut(s, "=")
			if err := setOne(a, f, name+"@"+o.slug, value); err != nil {
				return err
			}
		}
		return nil
	})
}

// noKind names the kinds of instance that there are.
func noKind(lib *criteria.Library, id string) error {
	ids := make([]string, len(lib.Instances))
	for i, k := range lib.Instances {
		ids[i] = k.ID
	}
	return &usageError{text: "there is no kind of instance " + id, hint: cmp.Or(lib.DidYouMean(criteria.KindInstance, id), "one of "+strings.Join(ids, ", "))}
}
