package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
)

func newSet(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "set FILE NAME=VALUE...",
		Short: "Set facts and numbers of the project",
		Long: `Sets facts of the project, or of one instance with @NAME: FACT=VALUE or FACT@INSTANCE=VALUE.
Several choices are separated by commas; an empty value, or "unset", makes a fact unset.

A number of a measure is MEASURE.INPUT=VALUE, with a unit where it is not the input's own. "frameworks" chooses
the criteria sets that are looked at beside the law in scope, which is no choice; "profile" chooses the scoring profile.
Empty is all, and the default.`,
		Example: `assay set kvalheim.assay country=NO turnover=120
assay set kvalheim.assay stages@kvalheim=mining,refining phase@kvalheim=operation
assay set kvalheim.assay "trir.hours@kvalheim=410000"
assay set kvalheim.assay frameworks=eubr-2023-1542,irma-1.0`,
		Args: takes(2, -1),
		RunE: func(_ *cobra.Command, args []string) error { return runSet(a, args[0], args[1:]) },
	}
}

func runSet(a *app, file string, settings []string) error {
	return a.edit(file, func(f *assessment.File) error {
		for _, s := range settings {
			name, value, ok := strings.Cut(s, "=")
			if !ok {
				return &usageError{text: fmt.Sprintf("%q sets nothing", s), hint: "write NAME=VALUE"}
			}
			if err := setOne(a, f, strings.TrimSpace(name), strings.TrimSpace(value)); err != nil {
				return err
			}
		}
		return nil
	})
}

func setOne(a *app, f *assessment.File, name, value string) error {
	ref := assessment.ParseRef(name)
	switch {
	case name == "frameworks":
		return a.put(f, name, func() error { return f.Frameworks(words(value)) })
	case name == "profile":
		return a.put(f, name, func() error { return setProfile(a, f, value) })
	case strings.Contains(ref.ID, "."):
		measure, input := assessment.InputOf(name)
		q, err := quantity(value)
		if err != nil {
			return err
		}
		key := assessment.InputKey(measure.ID, input, measure.Instance)
		return a.put(f, key, func() error { return f.Input(measure.ID, input, measure.Instance, q) })
	}
	lib, err := a.library()
	if err != nil {
		return err
	}
	parsed, err := assessment.ParseFact(lib, ref.ID, value)
	if err != nil {
		return err
	}
	return a.put(f, assessment.FactKey(ref), func() error { return f.Fact(ref, parsed) })
}

func setProfile(a *app, f *assessment.File, id string) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	if id != "" && lib.Profile(id) == nil {
		return noProfile(lib, id)
	}
	return f.Profile(id)
}

// words are the parts of a list with commas.
func words(list string) []string {
	var out []string
	for _, w := range strings.Split(list, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// quantity reads a number with or without a unit, "12.5" or "12.5 ML"; nothing, or "unset", is none.
func quantity(text string) (*assessment.Quantity, error) {
	if text == "" || text == "unset" {
		return nil, nil
	}
	number, unit, _ := strings.Cut(text, " ")
	value, err := strconv.ParseFloat(strings.ReplaceAll(number, "_", ""), 64)
	if err != nil {
		return nil, &usageError{text: fmt.Sprintf("%q is not a number", text), hint: `write it as 12.5, or with a unit as "12.5 ML"`}
	}
	return &assessment.Quantity{Value: value, Unit: strings.TrimSpace(unit)}, nil
}
