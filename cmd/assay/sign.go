package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
)

type signOptions struct{ file, title, statement string }

func newSign(a *app) *cobra.Command {
	o := signOptions{}
	c := &cobra.Command{
		Use:   "sign FILE --title T",
		Short: "Sign the assessment as it stands",
		Long: `Signs the assessment's fingerprint in your name. Signing again replaces your own signature, never another's.
Once anything changes, a signature holds for an earlier state only; assay check and assay score say which do.`,
		Example: `assay sign kvalheim.assay --title "Lead assessor" --statement "Complete to my knowledge"`,
		Args:    takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file = args[0]
			return runSign(a, o)
		},
	}
	c.Flags().StringVar(&o.title, "title", "", "what you sign as")
	c.Flags().StringVar(&o.statement, "statement", "", "what you state")
	return c
}

func runSign(a *app, o signOptions) error {
	if o.title == "" {
		return &usageError{text: "a signature needs --title", hint: `such as --title "Lead assessor"`}
	}
	fingerprint := ""
	err := a.edit(o.file, func(f *assessment.File) error {
		fingerprint = f.Fingerprint()
		return f.SignOff(o.title, o.statement)
	})
	if err == nil {
		a.notef("Signed %s.", fingerprint)
	}
	return err
}

// signatureLine says who signed, and whether the signature covers the state at hand.
func signatureLine(s assessment.Signature) string {
	day, _, _ := strings.Cut(s.At, "T")
	who := fmt.Sprintf("%s (%s), %s, %s", s.By, s.Role, s.Title, day)
	if s.Holds {
		return who + ": holds for this state"
	}
	const short = 12
	return fmt.Sprintf("%s: signed an earlier state, %s; does not hold for this one", who, s.Fingerprint[:min(short, len(s.Fingerprint))])
}
