package main

import (
	"github.com/spf13/cobra"
)

func newVersion(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its library",
		Args:  takes(0, 0),
		RunE: func(*cobra.Command, []string) error {
			lib, err := a.library()
			if err != nil {
				return err
			}
			a.printf("assay %s\nlibrary %s\n", version(), lib.ID())
			for _, r := range lib.Replaced {
				a.printf("  %s stands in the place of %s: %s\n", r.ID, r.Of, clean(r.Because))
			}
			return nil
		},
	}
}
