package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"assay/cmd/assay/internal/sample"
)

// demoFolder keeps the samples apart from a person's own files.
const demoFolder = "assay-demo"

func newDemo(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "demo [DIR]",
		Short: "Look around in a worked sample",
		Long: `Writes worked samples into a folder, assay-demo unless you name one, and opens the first: sample.assay, an
invented nickel project with everything answered, documented and disputed that a real one has. Beside it lie
sula.assay, which has only begun, and skog.assay. Without a terminal it writes the first one's client report.`,
		Example: `assay demo
assay demo /tmp/look`,
		Args: takes(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			dir := demoFolder
			if len(args) == 1 {
				dir = args[0]
			}
			if err := writeSamples(a, dir); err != nil {
				return err
			}
			first := filepath.Join(dir, "sample.assay")
			if a.terminal {
				return openScreen(c.Context(), a, first)
			}
			err := runReport(a, reportOptions{file: first, kind: "client", confidential: "include"})
			if err == nil {
				a.notef("Now try: assay score %s", first)
			}
			return err
		},
	}
}

// writeSamples writes the samples, but for those that somebody has looked around in already.
func writeSamples(a *app, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return unwritten(dir, err)
	}
	for _, s := range []struct {
		name string
		text func() []byte
	}{{"sample.assay", sample.Kvalheim}, {"sula.assay", sample.Sula}, {"skog.assay", sample.Skog}} {
		path := filepath.Join(dir, s.name)
		if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
			a.notef("%s is here already.", path)
			continue
		}
		if err := createWith(path, s.text()); err != nil {
			return err
		}
		a.notef("Wrote %s.", path)
	}
	return nil
}
