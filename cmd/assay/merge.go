package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"assay/assessment"
)

func newMerge(a *app) *cobra.Command {
	out := ""
	c := &cobra.Command{
		Use:   "merge A B -o C",
		Short: "Join two copies of one assessment",
		Long: `Writes the union of two copies of one assessment into a new file. Nothing is lost and nothing is chosen: what
both sides changed without seeing each other is listed as a disagreement, and the command exits with 3.`,
		Example: `assay merge kari.assay ola.assay -o kvalheim.assay`,
		Args:    takes(2, 2),
		RunE:    func(_ *cobra.Command, args []string) error { return runMerge(a, args[0], args[1], out) },
	}
	c.Flags().StringVarP(&out, "output", "o", "", "the new file")
	return c
}

func runMerge(a *app, left, right, out string) error {
	if out == "" {
		return &usageError{text: "merge needs a new file to write", hint: "give it with -o C"}
	}
	one, err := a.read(left)
	if err != nil {
		return err
	}
	two, err := a.read(right)
	if err != nil {
		return err
	}
	both, err := assessment.Merge(one, two)
	if err != nil {
		return err
	}
	if err := createWith(out, both.Bytes()); err != nil {
		return err
	}
	s := both.Fold()
	a.notef("Wrote %s: %d events.", out, len(both.Events()))
	for _, key := range s.Disagreements() {
		a.printf("%s\n", key)
		for _, h := range s.Heads(key) {
			a.printf("  %s  %s\n", clean(h.By), clean(h.Says()))
		}
	}
	if len(s.Disagreements()) > 0 {
		a.notef("%d to settle: assay resolve %s", len(s.Disagreements()), out)
		return errFindings
	}
	return nil
}

// createWith writes a file that must not exist yet.
func createWith(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("could not create %s: %w", path, assessment.ErrExists)
	}
	if err != nil {
		return unwritten(path, err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		_ = os.Remove(path) // ours, and not whole
		return unwritten(path, err)
	}
	return nil
}
