package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
)

type actionOptions struct{ file, ref, owner, due, status, note string }

func newAction(a *app) *cobra.Command {
	o := actionOptions{}
	c := &cobra.Command{
		Use:   "action FILE ID",
		Short: "Say who closes the gap of a question, by when, and how far it is",
		Long: `Enters what is planned about the gap of a question into the action plan. What is not given stays as it was. A
condition carries the last day of what is behind it, and a framework that lets what is met in part count with a dated
plan reads that day. It changes no figure.`,
		Example: `assay action kvalheim.assay E-WAT-8@kvalheim --owner "Plant manager" --due 2027-06-30
assay action kvalheim.assay E-WAT-8@kvalheim --status under_way --note "The meters are ordered"`,
		Args: takes(2, 2),
		RunE: func(c *cobra.Command, args []string) error {
			o.file, o.ref = args[0], args[1]
			return runAction(a, c, o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.owner, "owner", "", "a person or a post")
	f.StringVar(&o.due, "due", "", "the last day, such as 2027-06-30")
	f.StringVar(&o.status, "status", "", "planned, under_way, done or dropped")
	f.StringVar(&o.note, "note", "", "a word on it")
	return c
}

func runAction(a *app, c *cobra.Command, o actionOptions) error {
	given := c.Flags()
	if !slices.ContainsFunc([]string{"owner", "due", "status", "note"}, given.Changed) {
		return &usageError{text: "nothing was given to plan", hint: "--owner, --due, --status or --note"}
	}
	return a.edit(o.file, func(f *assessment.File) error {
		next := assessment.ActionState{Ref: assessment.ParseRef(o.ref)}
		if was := f.State().Action(next.Ref); was != nil {
			next = *was
		}
		for name, field := range map[string]*string{"owner": &next.Owner, "status": &next.Status, "note": &next.Note} {
			if given.Changed(name) {
				*field = strings.TrimSpace(given.Lookup(name).Value.String())
			}
		}
		if given.Changed("due") {
			day, err := criteria.ParseDate(o.due)
			if err != nil {
				return &usageError{text: err.Error(), hint: "--due 2027-06-30"}
			}
			next.Due = day
		}
		a.summary = fmt.Sprintf("Saved what is planned for %s.", clean(o.ref))
		return f.Action(next)
	})
}
