package main

import (
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

// dated are the dates and the profile that every scoring command takes.
type dated struct{ asOf, assessedOn, profile string }

func datedFlags(c *cobra.Command, d *dated) {
	c.Flags().StringVar(&d.asOf, "as-of", "", "the day whose rules are applied (default today)")
	c.Flags().StringVar(&d.assessedOn, "assessed-on", "", "the day to which evidence and answers age (default today)")
	c.Flags().StringVar(&d.profile, "profile", "", "the scoring profile, by name (else the assessment's, else the default); assay criteria list names them")
}

// options reads the dates and finds the profile.
func (d dated) options(lib *criteria.Library, today criteria.Date) (scoring.Options, error) {
	o := scoring.Options{AsOf: today, AssessedOn: today}
	for _, day := range []struct {
		text string
		to   *criteria.Date
	}{{d.asOf, &o.AsOf}, {d.assessedOn, &o.AssessedOn}} {
		if day.text == "" {
			continue
		}
		var err error
		if *day.to, err = criteria.ParseDate(day.text); err != nil {
			return o, &usageError{text: err.Error()}
		}
	}
	if d.profile != "" {
		if o.Profile = lib.Profile(d.profile); o.Profile == nil {
			return o, noProfile(lib, d.profile)
		}
	}
	return o, nil
}

// noProfile names the profiles that there are.
func noProfile(lib *criteria.Library, id string) error {
	ids := make([]string, len(lib.Profiles))
	for i, p := range lib.Profiles {
		ids[i] = p.ID
	}
	return &usageError{text: "there is no profile " + id, hint: "one of " + strings.Join(ids, ", ") + "; assay criteria show NAME says what one is for"}
}

// scored is an assessment with what it means.
type scored struct {
	lib    *criteria.Library
	state  *assessment.State
	input  *scoring.Input
	result *scoring.Result
}

// score scores an assessment as it stands on disk. The result quotes its fingerprint and signatures.
func (a *app) score(name string, d dated) (*scored, error) {
	lib, err := a.library()
	if err != nil {
		return nil, err
	}
	o, err := d.options(lib, a.today())
	if err != nil {
		return nil, err
	}
	j, err := a.read(name)
	if err != nil {
		return nil, err
	}
	st := j.Fold()
	in := scoring.Prepare(lib, st, o)
	r := in.Score()
	r.Quote(st, j.Fingerprint())
	return &scored{lib, st, in, r}, nil
}
