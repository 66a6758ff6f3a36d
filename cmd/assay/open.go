package main

import (
	"context"
	"errors"
	"io"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui"
	"assay/tui/screen"
)

// screenFlags change how the screen looks, not what it shows.
type screenFlags struct {
	theme string
	ascii bool
}

func newOpen(a *app) *cobra.Command {
	var s screenFlags
	c := &cobra.Command{
		Use:   "open FILE",
		Short: "Open an assessment on the screen",
		Long: `Opens the assessment's screen: profile, questionnaire, evidence, results, frameworks, findings and report.
Where somebody else has it open, it is shown for reading only.`,
		Example: `assay open kvalheim.assay
assay open kvalheim.assay --theme light
assay open kvalheim.assay --ascii`,
		Args: takes(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			a.screen = s
			return openScreen(c.Context(), a, args[0])
		},
	}
	c.Flags().StringVar(&s.theme, "theme", "auto", "auto, dark or light")
	c.Flags().BoolVar(&s.ascii, "ascii", false, "plain characters only")
	return c
}

// openScreen shows one assessment, or with "" those of this folder, until the person leaves.
func openScreen(ctx context.Context, a *app, name string) error {
	if t := a.screen.theme; t != "" && t != "auto" && t != "dark" && t != "light" {
		return &usageError{text: t + " is not a theme", hint: "auto, dark or light"}
	}
	if !a.terminal {
		return &failure{errors.New("the screen needs a terminal"), "without one: assay score FILE, assay answer FILE ID LEVEL, assay report FILE; assay --help lists all"}
	}
	if name != "" {
		if _, err := a.read(name); err != nil {
			return err
		}
		name = fileName(name)
	}
	o, err := a.options()
	if err != nil {
		return err
	}
	return tui.Run(ctx, tui.Options{
		File: name, Library: o.Library, By: o.By, Role: o.Role, Theme: a.screen.theme, ASCII: a.screen.ascii,
		Draw: drawReport, Now: a.now,
	})
}

// drawReport writes the report that the screen orders.
func drawReport(_ context.Context, lib *criteria.Library, st *assessment.State, r *scoring.Result, fingerprint string, order screen.Order) error {
	quoted := *r
	quoted.Quote(st, fingerprint)
	o := reportOptions{kind: order.Kind, out: order.Out, brand: order.Brand, confidential: "withhold"}
	if order.Confidential {
		o.confidential = "include"
	}
	_, err := o.write(lib, st, &quoted, nil, io.Discard)
	return err
}
