package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
)

type nextOptions struct {
	dated
	file, format string
}

func newNext(a *app) *cobra.Command {
	o := nextOptions{}
	c := &cobra.Command{
		Use:   "next FILE",
		Short: "Say what to ask for next",
		Long: `Lists the documents, visits, facts and measures that would settle the most: open questions grouped by what settles
them, ranked by facts and flags settled, then critical clauses, then the width of the interval that closes.`,
		Example: `assay next kvalheim.assay
assay next kvalheim.assay --format json`,
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file = args[0]
			return runNext(a, o)
		},
	}
	datedFlags(c, &o.dated)
	formatFlag(c, &o.format)
	return c
}

// nextShown bounds the printed list; the JSON has all of it.
const nextShown = 15

func runNext(a *app, o nextOptions) error {
	if err := checkFormat(o.format); err != nil {
		return err
	}
	x, err := a.score(o.file, o.dated)
	if err != nil {
		return err
	}
	asks := x.input.Next(x.result)
	if o.format == "json" {
		return a.printJSON(asks)
	}
	if len(asks) == 0 {
		a.printf("No question and no fact is open.\n")
	}
	for i := range asks {
		ask := &asks[i]
		if i == nextShown {
			a.printf("and %d more, in --format json\n", len(asks)-nextShown)
			break
		}
		a.printf("%-8s  %s\n", ask.Kind, clean(ask.Name))
		if ask.Ref != "" {
			a.printf("          set     %s%s\n", ask.Ref, describeFirst(x.lib, assessment.ParseRef(ask.Ref)))
		}
		if len(ask.Questions) > 0 {
			a.printf("          settles %d: %s\n", len(ask.Questions), some(ask.Questions))
		}
		if len(ask.Flags) > 0 {
			a.printf("          flags   %s\n", some(ask.Flags))
		}
	}
	return nil
}

// some lists the first few of many ids on one line.
func some(ids []string) string {
	const few = 6
	if len(ids) <= few {
		return strings.Join(ids, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(ids[:few], ", "), len(ids)-few)
}
