package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
	"assay/reports"
	"assay/scoring"
)

type reportOptions struct {
	dated
	file, kind, out, brand, confidential string
}

// reportKinds are the reports there are, by the word after --kind.
var reportKinds = map[string]func(io.Writer, *reports.Document) error{
	"client":    reports.Client,
	"committee": reports.Committee,
}

func newReport(a *app) *cobra.Command {
	o := reportOptions{}
	c := &cobra.Command{
		Use:   "report FILE",
		Short: "Write a report as PDF",
		Long: `Writes the complete client report, or with --kind committee the short paper for those who decide. The inputs are
printed in it: the same assessment, library, profile, brand, dates and version give the same bytes. Confidential answers
are withheld, and listed as withheld, unless --confidential include is given. -o - writes to standard output.

A brand file puts a firm's name on it; every part may be left out, and a logo lies beside the file:

  firm: Nordlys ESG AS
  logo: nordlys.png
  colours: {accent: "#224488"}
  mark: Confidential
  disclaimer: Prepared for the addressee alone.
  authors: [{name: Kari Nordmann, title: Partner}]`,
		Example: `assay report kvalheim.assay
assay report kvalheim.assay --kind committee
assay report kvalheim.assay -o kvalheim.pdf --brand firm.yaml --assessed-on 2026-11-24`,
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file = args[0]
			return runReport(a, o)
		},
	}
	datedFlags(c, &o.dated)
	c.Flags().StringVar(&o.kind, "kind", "client", "which report: client or committee")
	c.Flags().StringVarP(&o.out, "output", "o", "", "the file to write (default FILE.pdf, of a committee paper FILE-committee.pdf)")
	c.Flags().StringVar(&o.brand, "brand", "", "a brand file: firm, logo, colours, mark, disclaimer, authors")
	c.Flags().StringVar(&o.confidential, "confidential", "withhold", "withhold or include confidential answers")
	return c
}

func runReport(a *app, o reportOptions) error {
	if o.out == "" {
		o.out = strings.TrimSuffix(fileName(o.file), filepath.Ext(fileName(o.file)))
		if o.kind != "client" { // one report does not take another's place
			o.out += "-" + o.kind
		}
		o.out += ".pdf"
	}
	x, err := a.score(o.file, o.dated)
	if err != nil {
		return err
	}
	standard, err := a.standard(o, x)
	if err != nil {
		return err
	}
	unprinted, err := o.write(x.lib, x.state, x.result, standard, a.out)
	if err != nil {
		return err
	}
	if unprinted > 0 {
		a.notef("%s cannot be printed with the fonts of the report, shown as □; the PDF's attachment keeps them as written.",
			count(unprinted, "character", "characters"))
	}
	if o.out != "-" {
		a.notef("Wrote %s.", o.out)
	}
	return nil
}

// standard is the default profile's result, which stands beside any other profile's.
func (a *app) standard(o reportOptions, x *scored) (*scoring.Result, error) {
	d := o.dated
	d.profile = "default"
	used, _, _ := strings.Cut(x.result.Profile, "+")
	if x.lib.Profile(d.profile) == nil || used == d.profile {
		return nil, nil
	}
	standard, err := a.score(o.file, d)
	if err != nil {
		return nil, err
	}
	return standard.result, nil
}

// write draws the report and puts it where it was ordered: whole, or not at all. It returns how many
// characters the fonts do not have.
func (o reportOptions) write(lib *criteria.Library, st *assessment.State, r, standard *scoring.Result, stdout io.Writer) (int, error) {
	draw := reportKinds[o.kind]
	if draw == nil {
		return 0, &usageError{text: fmt.Sprintf("there is no report %q", o.kind), hint: "client or committee"}
	}
	if o.confidential != "withhold" && o.confidential != "include" {
		return 0, &usageError{text: o.confidential + " is no choice for --confidential", hint: "withhold or include"}
	}
	options := reports.Options{Confidential: o.confidential == "include", Version: version(), Default: standard}
	if o.brand != "" {
		brand, err := reports.LoadBrand(o.brand)
		if err != nil {
			return 0, &usageError{text: lower(err.Error()), hint: "assay report --help shows a brand file"}
		}
		options.Brand = brand
	}
	var page bytes.Buffer
	d := reports.New(lib, st, r, options)
	if err := draw(&page, d); err != nil {
		return 0, fmt.Errorf("draw the report: %w", err)
	}
	if o.out == "-" {
		_, err := stdout.Write(page.Bytes())
		return d.Unprinted(), err
	}
	return d.Unprinted(), replaceFile(o.out, page.Bytes())
}

// replaceFile writes a file beside the old one and puts it in its place.
func replaceFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".assay-*")
	if err != nil {
		return unwritten(path, err)
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return unwritten(path, err)
	}
	return nil
}
