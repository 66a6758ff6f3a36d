package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"charm.land/fang/v2"
	"github.com/spf13/cobra"

	"assay/assessment"
)

// run executes one command line and returns the exit code.
func run(ctx context.Context, a *app, args []string) int {
	out := &sink{to: a.out}
	root := newRoot(a)
	root.SetArgs(args)
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	a.out = out
	err := fang.Execute(ctx, root,
		fang.WithVersion(version()),
		fang.WithErrorHandler(printError),
		fang.WithNotifySignal(os.Interrupt),
	)
	if out.err != nil && (err == nil || errors.Is(err, errFindings)) {
		err = &failure{fmt.Errorf("could not write the output: %w", assessment.Plain(out.err)), ""}
		printError(a.err, fang.Styles{}, err)
	}
	return exitCode(err)
}

// sink remembers that output was lost: a full disk behind a redirection must not end with exit code 0.
type sink struct {
	to  io.Writer
	err error
}

func (s *sink) Write(p []byte) (int, error) {
	n, err := s.to.Write(p)
	s.err = cmp.Or(s.err, err)
	return n, err
}

// newRoot is the whole command tree.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "assay",
		Short: "ESG due diligence for battery and raw-materials projects",
		Long: `Answer once, score against every framework, and trace every figure to its clause, its answer and its evidence.

Without a command, assay shows the assessments in this folder.`,
		Example: `# A worked sample to look around in
assay demo
# A new assessment, its screen, its figures
assay new kvalheim.assay
assay open kvalheim.assay
assay score kvalheim.assay`,
		Args:                       noCommand,
		RunE:                       func(c *cobra.Command, _ []string) error { return openScreen(c.Context(), a, "") },
		SuggestionsMinimumDistance: 2,
	}
	flags := root.PersistentFlags()
	flags.StringVar(&a.as, "as", "", "who writes (else ASSAY_WHO, the settings, git's user.name, the system's user)")
	flags.StringVar(&a.role, "role", "", "in which role: developer, assessor or reviewer (default assessor)")
	flags.StringVar(&a.libraryDir, "library", "", "an institution's own library folder, laid over the built-in one (else ASSAY_LIBRARY)")
	root.SetFlagErrorFunc(flagError)
	for _, g := range groups {
		root.AddGroup(&cobra.Group{ID: g.id, Title: g.title})
		for _, command := range g.commands {
			c := command(a)
			c.GroupID = g.id
			root.AddCommand(c)
		}
	}
	root.SetHelpCommandGroupID("library")
	root.SetCompletionCommandGroupID("library")
	return root
}

// groups are the commands as --help shows them.
var groups = []struct {
	id, title string
	commands  []func(*app) *cobra.Command
}{
	{"start", "Start", []func(*app) *cobra.Command{newDemo, newNew, newOpen}},
	{"answer", "Answer", []func(*app) *cobra.Command{newSet, newInstance, newAnswer, newReview, newResolve, newAction, newDerogate, newCategory, newSign}},
	{"read", "Read", []func(*app) *cobra.Command{newScore, newPlan, newNext, newCompare, newReport, newVerify, newCheck, newHistory}},
	{"team", "Together", []func(*app) *cobra.Command{newInit, newMerge}},
	{"library", "The library and the program", []func(*app) *cobra.Command{newCriteria, newVersion}},
}

// noCommand refuses an unknown first word, with the nearest commands.
func noCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	e := &usageError{text: "there is no command " + args[0], hint: "assay --help lists them"}
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		e.hint = "did you mean assay " + near[0] + "?"
	}
	return e
}
