package main

import (
	"github.com/spf13/cobra"
)

func newHistory(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "history FILE [ID]",
		Short: "Show who set what, and when",
		Long:  `Lists every event, or those of one question, fact or number with its comments, links and reviews, oldest first.`,
		Example: `assay history kvalheim.assay
assay history kvalheim.assay E-TAI-3@north-tsf`,
		Args: takes(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			id := ""
			if len(args) == 2 {
				id = args[1]
			}
			return runHistory(a, args[0], id)
		},
	}
}

func runHistory(a *app, file, id string) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	j, err := a.read(file)
	if err != nil {
		return err
	}
	key := ""
	if id != "" {
		key = keyOf(lib, id)
	}
	events := j.Fold().History(key)
	if len(events) == 0 {
		a.notef("Nothing was set.")
	}
	for _, e := range events {
		undoes := ""
		if e.Undoes != "" {
			undoes = "  (takes back " + e.Undoes + ")"
		}
		a.printf("%s  %s  %s (%s)  %s  %s%s\n", e.ID, e.At, clean(e.By), e.Role, clean(e.Key), clean(e.Says()), undoes)
	}
	return nil
}
