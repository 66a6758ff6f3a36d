package main

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

func newInit(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "Prepare this folder for a team on Git",
		Long: `Adds to .gitattributes that assessments are merged by union, and to .gitignore that locks stay out. Lines that
stand there already are left alone. Merges then happen in a clone: some hosts' merge buttons do not know the rule.`,
		Args: takes(0, 0),
		RunE: func(*cobra.Command, []string) error { return runInit(a) },
	}
}

func runInit(a *app) error {
	for _, want := range []struct{ file, line string }{
		{".gitattributes", "*.assay text eol=lf merge=union"},
		{".gitignore", "*.assay.lock"},
	} {
		added, err := addLine(want.file, want.line)
		if err != nil {
			return err
		}
		if added {
			a.notef("%s: added %q.", want.file, want.line)
		} else {
			a.notef("%s: is ready.", want.file)
		}
	}
	return nil
}

// addLine appends a line to a text file unless it has it.
func addLine(path, line string) (added bool, err error) {
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, unreadable(path, err)
	}
	text := string(data)
	if slices.Contains(strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n"), line) {
		return false, nil
	}
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	if err := os.WriteFile(path, []byte(text+line+"\n"), 0o644); err != nil {
		return false, unwritten(path, err)
	}
	return true, nil
}
