package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"assay/reports"
	"assay/scoring"
)

func newVerify(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "verify REPORT.pdf [FILE]",
		Short: "Check a report against itself and its assessment",
		Long: `Without FILE, says only whether the pages and the data attached to them belong together. With it, compares the
fingerprint and scores the assessment again with the report's dates and profile. Exits with 3 on a mismatch.
It does not say that what a person answered is true.`,
		Example: `assay verify kvalheim.pdf
assay verify kvalheim.pdf kvalheim.assay`,
		Args: takes(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file := ""
			if len(args) == 2 {
				file = args[1]
			}
			return runVerify(a, args[0], file)
		},
	}
}

func runVerify(a *app, report, file string) error {
	pdf, err := os.ReadFile(report)
	if err != nil {
		return unreadable(report, err)
	}
	attached, err := reports.ReadAttachment(pdf)
	if err != nil {
		return &failure{fmt.Errorf("%s carries no assessment: %w", report, err), "only reports of this program, as they were written, can be verified"}
	}
	mismatch := []string{}
	if !attached.Belongs(pdf) {
		mismatch = append(mismatch, "the pages and the attached data do not belong together")
	}
	if file != "" {
		more, err := a.compareReport(attached, file)
		if err != nil {
			return err
		}
		mismatch = append(mismatch, more...)
	}
	for _, m := range mismatch {
		a.printf("%s: %s\n", report, clean(m))
	}
	if len(mismatch) > 0 {
		return errFindings
	}
	a.printf("%s: the pages and the attached data belong together\n", report)
	if file != "" {
		a.printf("%s: made from %s as it stands, and its figures come out the same\n", report, file)
	}
	a.printf("fingerprint %s, rules as of %s, evidence to %s\n", attached.Fingerprint, attached.AsOf, attached.AssessedOn)
	return nil
}

// compareReport says where a report and an assessment differ.
func (a *app) compareReport(r *reports.Attachment, file string) ([]string, error) {
	profile, _, _ := strings.Cut(r.Profile, "+") // its hash is compared with the result
	x, err := a.score(file, dated{asOf: r.AsOf, assessedOn: r.AssessedOn, profile: profile})
	if err != nil {
		return nil, err
	}
	var found []string
	differ := func(what, report, now string) {
		if report != now {
			found = append(found, fmt.Sprintf("%s: the report has %s, %s has %s", what, report, file, now))
		}
	}
	switch now := x.result.Assessment; {
	case r.Assessment != now.ID:
		return []string{fmt.Sprintf("the report is of another assessment than %s", file)}, nil
	case r.Fingerprint != now.Fingerprint:
		found = append(found, fmt.Sprintf("%s has changed since the report was made: fingerprint %s then, %s now", file, r.Fingerprint, now.Fingerprint))
	}
	differ("library", r.Library, x.result.Library)
	differ("profile", r.Profile, x.result.Profile)
	if len(found) > 0 {
		return found, nil // other answers or other rules: other figures are no surprise
	}
	same, err := sameFigures(r.Result, x.result)
	if err == nil && !same {
		found = append(found, "the attached figures are not those that the assessment gives")
	}
	return found, err
}

// sameFigures compares the overall figures and rating; withheld answers are not among them.
func sameFigures(attached json.RawMessage, now *scoring.Result) (bool, error) {
	var then scoring.Result
	if err := json.Unmarshal(attached, &then); err != nil {
		return false, errors.New("the attached result cannot be read")
	}
	a, err := json.Marshal([]any{then.Overall, then.Pillars, then.Category.Value})
	if err != nil {
		return false, err
	}
	b, err := json.Marshal([]any{now.Overall, now.Pillars, now.Category.Value})
	return bytes.Equal(a, b), err
}
