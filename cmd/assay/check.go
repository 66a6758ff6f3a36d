package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

func newCheck(a *app) *cobra.Command {
	format := "text"
	c := &cobra.Command{
		Use:   "check FILE",
		Short: "Find what a person should look at in a file",
		Long: `Reads the whole file and its evidence, and lists unreadable lines, damage, disagreements, evidence files that
are gone or changed, facts that contradict a count, numbers that are hard to believe, what the library does not know,
and answers to an older revision of their question. Says who signed, and whose signature holds for the file as it is. It changes nothing, and exits
with 3 where there is something.`,
		Example: `assay check kvalheim.assay
assay check kvalheim.assay --format json`,
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return runCheck(a, args[0], format) },
	}
	formatFlag(c, &format)
	return c
}

func runCheck(a *app, file, format string) error {
	if err := checkFormat(format); err != nil {
		return err
	}
	o, err := a.options()
	if err != nil {
		return err
	}
	o.Wait = 0 // only to read
	f, err := assessment.OpenFile(fileName(file), o)
	if err != nil {
		return err
	}
	c := checked{
		File: file, Fingerprint: f.Fingerprint(), Findings: append([]assessment.Finding{}, f.Check()...),
		Signatures: f.State().Signatures(f.Fingerprint()),
	}
	c.Findings = append(c.Findings, a.oddNumbers(o.Library, f.State())...)
	if err := f.Close(); err != nil {
		return err
	}
	if format == "json" {
		err = a.printJSON(c)
	} else {
		a.printCheck(&c)
	}
	if err == nil && len(c.Findings) > 0 {
		return errFindings
	}
	return err
}

// oddNumbers are the measures whose value a person should look at, as scoring warns of them.
func (a *app) oddNumbers(lib *criteria.Library, st *assessment.State) []assessment.Finding {
	var found []assessment.Finding
	for _, m := range scoring.Score(lib, st, scoring.Options{AsOf: a.today(), AssessedOn: a.today()}).Measures {
		if m.Value == nil || m.Warning == "" {
			continue
		}
		ref := assessment.Ref{ID: m.ID, Instance: m.Instance}.String()
		found = append(found, assessment.Finding{Kind: "odd_number", Key: "measure/" + ref, Text: fmt.Sprintf("%s is %s %s: %s", ref, scoring.Number(*m.Value), m.Unit, m.Warning)})
	}
	return found
}

// checked is what a check found. A signature for an earlier state is listed and no finding: work goes on after it.
type checked struct {
	File        string                 `json:"file"`
	Fingerprint string                 `json:"fingerprint"`
	Findings    []assessment.Finding   `json:"findings"`
	Signatures  []assessment.Signature `json:"signatures"`
}

func (a *app) printCheck(c *checked) {
	for _, x := range c.Findings {
		a.printf("%s: %s: %s\n", c.File, x.Kind, clean(x.Text))
	}
	if len(c.Findings) == 0 {
		a.printf("%s: nothing found\nfingerprint %s\n", c.File, c.Fingerprint)
	}
	for _, s := range c.Signatures {
		a.printf("signed by %s\n", clean(signatureLine(s)))
	}
}

// formatFlag is the choice between text and JSON that every reading command has.
func formatFlag(c *cobra.Command, format *string) {
	c.Flags().StringVar(format, "format", "text", "text or json")
}

func checkFormat(format string) error {
	if format != "text" && format != "json" {
		return &usageError{text: format + " is not a format here", hint: "text or json"}
	}
	return nil
}

// printJSON prints one document.
func (a *app) printJSON(v any) error {
	e := json.NewEncoder(a.out)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
