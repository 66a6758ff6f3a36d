package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
)

type reviewOptions struct {
	file, ref, verdict string
	level              int
	note               string
}

func newReview(a *app) *cobra.Command {
	o := reviewOptions{}
	c := &cobra.Command{
		Use:   "review FILE ID agree|challenge",
		Short: "Agree with, or challenge, another person's answer",
		Long: `Says what a second person thinks of an answer or a fact. Nobody reviews their own. A challenge may name the
level that it should be; until it is settled, the answer counts as anything between the two.`,
		Example: `assay review kvalheim.assay E-TAI-3@north-tsf agree --as Ola
assay review kvalheim.assay E-TAI-3@north-tsf challenge --level 1 --note "The exercise was on paper"
assay review kvalheim.assay tailings@kvalheim agree`,
		Args: takes(3, 3),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file, o.ref, o.verdict = args[0], args[1], args[2]
			return runReview(a, o)
		},
	}
	c.Flags().IntVar(&o.level, "level", -1, "with challenge: the level it should be, 0 to 3")
	c.Flags().StringVar(&o.note, "note", "", "why")
	return c
}

func runReview(a *app, o reviewOptions) error {
	if o.verdict != "agree" && o.verdict != "challenge" {
		return &usageError{text: fmt.Sprintf("%q is not a review", o.verdict), hint: "agree or challenge"}
	}
	if o.verdict == "agree" && o.level >= 0 {
		return &usageError{text: "--level goes with challenge only"}
	}
	if a.role == "" {
		a.role = string(assessment.Reviewer)
	}
	lib, err := a.library()
	if err != nil {
		return err
	}
	if err := checkID(lib, o.ref); err != nil {
		return err
	}
	return a.edit(o.file, func(f *assessment.File) error {
		v := assessment.Verdict{Agree: o.verdict == "agree", Level: o.level, Note: o.note}
		key := keyOf(lib, o.ref)
		if err := f.Review(key, v); err != nil {
			return err
		}
		head := f.State().Heads(key)[0]
		a.summary = fmt.Sprintf("Saved: %s of %s, which is %s by %s.", reviewWords(o), nameOf(key), spoken(head), clean(head.By))
		return nil
	})
}

func reviewWords(o reviewOptions) string {
	switch {
	case o.verdict == "agree":
		return "agreement"
	case o.level >= 0:
		return fmt.Sprintf("challenge, with level %d,", o.level)
	}
	return "challenge"
}

// keyOf is the key that a printed id means: a fact's, a number's or an answer's; anything with a slash is a key already.
func keyOf(lib *criteria.Library, text string) string {
	ref := assessment.ParseRef(text)
	if kind, _ := assessment.SplitKey(text); kind != text {
		return text
	}
	if measure, input := assessment.InputOf(text); input != "" && lib.Measure(measure.ID) != nil {
		return assessment.InputKey(measure.ID, input, measure.Instance)
	}
	if lib.Fact(ref.ID) != nil {
		return assessment.FactKey(ref)
	}
	return assessment.LevelKey(ref)
}
