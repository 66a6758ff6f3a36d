package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"assay/assessment"
)

type answerOptions struct {
	file, ref, reply string
	because, comment string
	evidence         []string
	page             string
	read             bool
	from             string
}

func newAnswer(a *app) *cobra.Command {
	o := answerOptions{}
	c := &cobra.Command{
		Use:   "answer FILE (ID ANSWER | --from answers.yaml)",
		Short: "Answer questions",
		Long: `Answers one question, or all of a file. ID is the printed one, E-TAI-3 or E-TAI-3@north-tsf. ANSWER is a
level from 0 to 3, "unknown", "not-applicable" with --because, or "withdraw".

A file of answers says it all at once, evidence first; every part may be left out:

  evidence:
    - {id: EV-1, title: Drill report, kind: record, author: independent, date: 2026-05-01, file: docs/drill.pdf}
  answers:
    E-TAI-3@north-tsf: {level: 2, comment: Seen, evidence: [{id: EV-1, supports: 2, page: "4", read: true}]}
    S-IND-1@kvalheim: {not_applicable: Nobody herds here}
  measures:
    trir@kvalheim: {deaths: 0, lost_time: 2, hours: {value: 410000, unit: h}}

Either every answer of a file is saved, or none.`,
		Example: `assay answer kvalheim.assay E-TAI-3@north-tsf 2 --comment "Exercise report of May"
assay answer kvalheim.assay E-TAI-3@north-tsf 2 --evidence EV-7K2QD --read
assay answer kvalheim.assay S-IND-1@kvalheim not-applicable --because "Nobody lives or herds within 40 km"
assay answer kvalheim.assay --from answers.yaml`,
		Args: takes(1, 3),
		RunE: func(c *cobra.Command, args []string) error {
			o.file = args[0]
			switch {
			case o.from != "" && len(args) == 1:
				return runAnswers(a, o)
			case o.from == "" && len(args) == 3:
				o.ref, o.reply = args[1], args[2]
				return runAnswer(a, o)
			}
			return &usageError{text: "give a question with its answer, or --from with a file", hint: c.CommandPath() + " --help"}
		},
	}
	flags := c.Flags()
	flags.StringVar(&o.because, "because", "", "why the question does not apply")
	flags.StringVar(&o.comment, "comment", "", "a comment to keep with the answer")
	flags.StringSliceVar(&o.evidence, "evidence", nil, "evidence in the register that supports it")
	flags.StringVar(&o.page, "page", "", "where in the evidence")
	flags.BoolVar(&o.read, "read", false, "you have read that evidence")
	flags.StringVar(&o.from, "from", "", "a YAML file of answers, measures and evidence")
	return c
}

func runAnswer(a *app, o answerOptions) error {
	reply, err := parseReply(o.reply, o.because)
	if err != nil {
		return err
	}
	ref := assessment.ParseRef(o.ref)
	return a.edit(o.file, func(f *assessment.File) error {
		key := assessment.LevelKey(ref)
		if err := a.put(f, key, func() error { return f.Answer(ref, reply) }); err != nil {
			return err
		}
		if o.comment != "" {
			if err := f.Comment(key, o.comment); err != nil {
				return err
			}
		}
		for _, id := range o.evidence {
			l := &assessment.Link{Relation: assessment.Supports, Level: reply.Level, Page: o.page, Read: o.read}
			if err := f.Link(key, id, l); err != nil {
				return err
			}
		}
		return nil
	})
}

func parseReply(text, because string) (assessment.Reply, error) {
	switch text {
	case "unknown":
		return assessment.Reply{Kind: assessment.Unknown}, nil
	case "not-applicable":
		return assessment.Reply{Kind: assessment.NotApplicable, Because: because}, nil
	case "withdraw":
		return assessment.Reply{}, nil
	}
	level, err := strconv.Atoi(text)
	if err != nil {
		return assessment.Reply{}, &usageError{text: fmt.Sprintf("%q is not an answer", text), hint: "0, 1, 2, 3, unknown, not-applicable or withdraw"}
	}
	return assessment.Reply{Kind: assessment.Given, Level: level}, nil
}
