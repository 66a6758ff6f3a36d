package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"assay/criteria"
	"assay/scoring"
)

type planOptions struct {
	dated
	file, target, format string
}

func newPlan(a *app) *cobra.Command {
	o := planOptions{}
	c := &cobra.Command{
		Use:   "plan FILE --target T",
		Short: "Find the least that reaches a target",
		Long: `First what must be done whatever the target, then the least effort that reaches it: rating:WORD, no-flags,
SET=LEVEL or SET:REF. What a third party decides is never assumed; a target that cannot be reached by one's own
action alone is no fault: the plan says what it depends on.`,
		Example: `assay plan kvalheim.assay --target rating:adequate
assay plan kvalheim.assay --target irma-1.0=50
assay plan kvalheim.assay --target no-flags --format json`,
		Args: takes(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			o.file = args[0]
			return runPlan(c.Context(), a, o)
		},
	}
	datedFlags(c, &o.dated)
	c.Flags().StringVar(&o.target, "target", "", "what to reach: rating:weak, rating:adequate, rating:strong, no-flags, a SET=LEVEL or a SET:REF")
	formatFlag(c, &o.format)
	return c
}

func runPlan(ctx context.Context, a *app, o planOptions) error {
	if err := checkFormat(o.format); err != nil {
		return err
	}
	if o.target == "" {
		return &usageError{text: "plan needs a target", hint: "--target rating:adequate, no-flags, SET=LEVEL or SET:REF"}
	}
	x, err := a.score(o.file, o.dated)
	if err != nil {
		return err
	}
	if s := outOfScope(x.result, o.target); s != nil {
		return &usageError{text: fmt.Sprintf("%s does not apply to this project: %s", s.ID, lower(s.Because)), hint: "assay score FILE lists the frameworks that do"}
	}
	p, err := x.input.Plan(ctx, x.result, o.target)
	switch {
	case errors.Is(err, context.Canceled):
		return err
	case err != nil:
		return &usageError{text: err.Error(), hint: targetHint(x.lib, o.target)}
	case o.format == "json":
		return a.printJSON(p)
	}
	a.printPlan(p)
	return nil
}

// byGate is when a step is due.
func byGate(gate string) string {
	if gate == "now" {
		return "at once"
	}
	return "by " + scoring.Spaced(gate)
}

// outOfScope is the framework that a target names, where it has no part in the project.
func outOfScope(r *scoring.Result, target string) *scoring.SetResult {
	for i := range r.Sets {
		s := &r.Sets[i]
		rest, ok := strings.CutPrefix(target, s.ID)
		if ok && s.Instance == "" && s.InScope == "no" && (rest == "" || rest[0] == '=' || rest[0] == ':') {
			return s
		}
	}
	return nil
}

// targetHint says what a target can be: of a framework named alone or by an article without its paragraph, its clauses.
func targetHint(lib *criteria.Library, target string) string {
	if parts := clausesUnder(lib, target); len(parts) > 0 {
		return "it has " + strings.Join(parts[:min(3, len(parts))], ", ")
	}
	if lib.Set(target) != nil {
		return "assay criteria show " + target + " lists its clauses; one is a target as " + target + ":REF"
	}
	return "--target rating:adequate, no-flags, SET=LEVEL or SET:REF"
}

func (a *app) printPlan(p *scoring.ActionPlan) {
	if p.Reached {
		a.printf("%s is reached already, on what is claimed.\n", p.Target)
	}
	steps := func(title string, list []scoring.PlanStep) {
		if len(list) == 0 {
			return
		}
		a.printf("\n%s\n", title)
		for _, s := range list {
			a.printf("  %-24s %d to %d  %-6s %s  %-21s %s\n", s.Ref, s.From, s.To, s.Kind, s.Effort, byGate(s.Gate), clean(s.Do))
		}
	}
	steps("First, whatever the target", p.First)
	steps("Then, for "+p.Target, p.Then)
	if len(p.Blocked) > 0 {
		a.printf("\nNot reachable by your action alone\n")
		a.list("  ", p.Blocked)
	}
	if len(p.Unknown) > 0 {
		a.printf("\nNot known yet, so it cannot be said (assay next asks in the best order)\n")
		a.list("  ", p.Unknown)
	}
	if len(p.First)+len(p.Then) > 0 {
		a.printf("\nrepair: it falls short of what is asked; prove: it is claimed and nothing shows it; answer: it is open, and counts at its worst.\n")
	}
	if len(p.First) > 0 {
		a.printf("Effort of what comes first: %s", scoring.EffortsWord(scoring.EffortOf(p.First)))
	}
	if len(p.Then) > 0 || len(p.Blocked)+len(p.Unknown) == 0 {
		a.printf("\nEffort for %s: %s", p.Target, scoring.EffortsWord(p.Effort))
		if !p.Optimal {
			a.printf("; no path takes less than %s", scoring.EffortsWord(p.Bound))
		}
	}
	a.printf("\n%s\n", p.Caption)
}
