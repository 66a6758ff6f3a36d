package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"assay/criteria"
)

func newCriteria(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "criteria",
		Short: "Look into the library: questions, measures, flags and frameworks",
		Example: `assay criteria list
assay criteria show E-TAI-3
assay criteria lint my-library`,
		Args: noCommand,
		RunE: func(c *cobra.Command, _ []string) error {
			return &usageError{text: "criteria needs to know what to do", hint: "assay criteria list, show, crosswalk, coverage or lint"}
		},
	}
	c.AddCommand(newCriteriaList(a), newCriteriaShow(a), newCriteriaCrosswalk(a), newCriteriaCoverage(a), newCriteriaLint(a))
	return c
}

func newCriteriaList(a *app) *cobra.Command {
	format := "text"
	c := &cobra.Command{
		Use:   "list",
		Short: "List everything in the library",
		Example: `assay criteria list
assay criteria list --format json`,
		Args: takes(0, 0),
		RunE: func(*cobra.Command, []string) error { return runCriteriaList(a, format) },
	}
	formatFlag(c, &format)
	return c
}

func runCriteriaList(a *app, format string) error {
	if err := checkFormat(format); err != nil {
		return err
	}
	lib, err := a.library()
	if err != nil {
		return err
	}
	if format == "json" {
		return a.printJSON(listOf(lib))
	}
	a.printf("Library %s\n", lib.ID())
	for _, p := range criteria.Pillars {
		a.printf("\n%s\n", strings.ToUpper(p.Title()))
		for _, t := range lib.Topics {
			if t.Pillar != p {
				continue
			}
			a.printf("\n%s%s\n", t.Title, perOf(lib, t.Per))
			for _, c := range t.Criteria {
				if c.Retired == nil {
					a.printf("  %-10s %s\n", c.ID, c.Question)
				}
			}
		}
	}
	a.printf("\nFACTS\n\n")
	for _, f := range lib.Facts {
		a.printf("  %-22s %s%s\n", f.ID, f.Ask, perOf(lib, f.Per))
	}
	a.printf("\nKINDS OF INSTANCE\n\n")
	for _, k := range lib.Instances {
		a.printf("  %-22s %s\n", k.ID, k.Title)
	}
	a.printf("\nKINDS OF EVIDENCE\n\n")
	for _, k := range criteria.EvidenceKinds {
		a.printf("  %s\n", k)
	}
	a.printf("\nPROFILES\n\n")
	for _, p := range lib.Profiles {
		a.printf("  %-22s %s. %s\n", p.ID, p.Title, p.For)
	}
	a.printf("\nFRAMEWORKS\n\n")
	for _, s := range lib.Sets {
		a.printf("  %-24s %s (%d clauses)\n", s.ID, s.Title, len(s.Clauses))
	}
	a.printf("\nFLAGS\n\n")
	for _, f := range lib.Flags {
		a.printf("  %-10s %-8s %s\n", f.ID, f.Severity, f.Title)
	}
	a.printf("\nMEASURES\n\n")
	for _, m := range lib.Measures {
		a.printf("  %-28s %s%s\n", m.ID, m.Title, inUnit(m.Unit))
	}
	return nil
}

func inUnit(unit string) string {
	if unit == "" {
		return ""
	}
	return ", " + unit
}

// perOf says for what something is asked.
func perOf(lib *criteria.Library, kind string) string {
	if k := lib.Instance(kind); k != nil {
		return " (for each " + strings.ToLower(k.Title) + ")"
	}
	return ""
}

func newCriteriaShow(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "show ID",
		Short: "Show one question, clause, flag, measure, fact, framework or profile",
		Example: `assay criteria show E-TAI-3
assay criteria show irma-1.0:4.1
assay criteria show RF-TAI-2`,
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return runCriteriaShow(a, args[0]) },
	}
}

func runCriteriaShow(a *app, id string) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	switch {
	case lib.Criterion(id) != nil:
		a.showCriterion(lib, lib.Criterion(id))
	case lib.Clause(id) != nil:
		a.showClause(lib.Clause(id))
	case lib.Flag(id) != nil:
		a.showFlag(lib.Flag(id))
	case lib.Measure(id) != nil:
		a.showMeasure(lib.Measure(id))
	case lib.Fact(id) != nil:
		a.showFact(lib.Fact(id))
	case lib.Set(id) != nil:
		a.showSet(lib.Set(id))
	case lib.Profile(id) != nil:
		a.showProfile(lib.Profile(id))
	default:
		return &usageError{text: "there is nothing called " + id + " in the library", hint: nearAny(lib, id)}
	}
	return nil
}

// nearAny suggests ids of any kind.
func nearAny(lib *criteria.Library, id string) string {
	if names(lib, id) {
		return "assay criteria show " + id + " says what it is"
	}
	if parts := clausesUnder(lib, id); len(parts) > 0 {
		return "it has " + strings.Join(parts[:min(3, len(parts))], ", ")
	}
	kinds := []criteria.Kind{criteria.KindCriterion, criteria.KindClause, criteria.KindFlag, criteria.KindMeasure, criteria.KindFact, criteria.KindSet, criteria.KindProfile}
	for _, k := range kinds {
		if hint := lib.DidYouMean(k, id); hint != "" {
			return hint
		}
	}
	return "assay criteria list shows everything"
}

// names says whether assay criteria show knows the id.
func names(lib *criteria.Library, id string) bool {
	return lib.Criterion(id) != nil || lib.Clause(id) != nil || lib.Flag(id) != nil || lib.Measure(id) != nil || lib.Fact(id) != nil || lib.Set(id) != nil || lib.Profile(id) != nil
}

// clausesUnder are the clauses that begin with an article typed without its paragraph, eubr-2023-1542:48.
func clausesUnder(lib *criteria.Library, id string) []string {
	name, _, _ := strings.Cut(id, ":")
	set := lib.Set(name)
	if set == nil || name == id {
		return nil
	}
	var found []string
	for _, c := range set.Clauses {
		if rest, ok := strings.CutPrefix(c.ID(), id); ok && strings.ContainsAny(rest[:1], "(.- ") {
			found = append(found, c.ID())
		}
	}
	return found
}

func newCriteriaLint(a *app) *cobra.Command {
	format := "text"
	c := &cobra.Command{
		Use:   "lint [DIR]",
		Short: "Find every fault of a library folder",
		Long: `Reports all faults at once, in file order, with line and column. A folder with its own countries.yaml is judged
as a whole library, any other as an institution's overlay. Exits with 3 where there is an error.`,
		Example: `assay criteria lint my-library
assay criteria lint my-library --format json`,
		Args: takes(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := a.libraryDir
			if len(args) == 1 {
				dir = args[0]
			} else if dir == "" && !isOverlay("criteria") {
				dir = "criteria" // where this program's own library is worked on
			}
			return runCriteriaLint(a, dir, format)
		},
	}
	formatFlag(c, &format)
	return c
}

func runCriteriaLint(a *app, dir, format string) error {
	if err := checkFormat(format); err != nil {
		return err
	}
	if dir == "" {
		return &usageError{text: "lint needs a folder", hint: "assay criteria lint DIR; the built-in library was checked when it was built"}
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return &usageError{text: fmt.Sprintf("there is no library folder %s", dir)}
	}
	fsys := os.DirFS(dir)
	faults := criteria.Lint(fsys, isOverlay(dir))
	if format == "json" {
		if err := a.printJSON(diagnosticsOf(faults)); err != nil {
			return err
		}
	} else {
		a.printf("%s", criteria.RenderAll(faults))
	}
	if len(faults) == 0 {
		a.notef("%s: nothing found", dir)
	}
	if criteria.Faulty(faults) {
		return errFindings
	}
	return nil
}

// isOverlay says whether a folder is laid over the built-in library: then it has no instance kinds and countries.
func isOverlay(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "countries.yaml"))
	return err != nil
}

type diagnosticJSON struct {
	Code      string `json:"code"`
	Severity  string `json:"severity"`
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndColumn int    `json:"end_column"`
	Summary   string `json:"summary"`
	Hint      string `json:"hint"`
}

func diagnosticsOf(faults []criteria.Diagnostic) []diagnosticJSON {
	list := []diagnosticJSON{}
	for _, d := range faults {
		severity := "error"
		if d.Severity == criteria.Warning {
			severity = "warning"
		}
		list = append(list, diagnosticJSON{d.Code, severity, d.Range.File, d.Range.Line, d.Range.Column, d.Range.EndColumn, d.Summary, d.Hint})
	}
	return list
}
