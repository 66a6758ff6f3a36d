package main

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/goccy/go-yaml"
	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
)

type newOptions struct{ file, facts, from string }

func newNew(a *app) *cobra.Command {
	o := newOptions{}
	c := &cobra.Command{
		Use:   "new FILE [--facts F.yaml | --from OLD.assay]",
		Short: "Start an assessment",
		Long: `Starts an assessment in a new file.

--facts reads the project's facts and instances from a YAML file; assay criteria list names the facts:

  facts: {name: Kvalheim, country: "NO", commodities: [nickel_sulphide]}
  instances:
    site: {kvalheim: {title: Kvalheim mine, stages: [mining], phase: operation, tailings: yes}}
    tailings_facility: {north-tsf: {at: kvalheim, facility_state: operating}}

--from starts a new round: facts, numbers, evidence and answers come along as the word of whoever gave them, and
every answer is to be confirmed again.`,
		Example: `assay new kvalheim.assay
assay new kvalheim.assay --facts facts.yaml
assay new kvalheim-2027.assay --from kvalheim.assay`,
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.file = args[0]
			return runNew(a, o)
		},
	}
	c.Flags().StringVar(&o.facts, "facts", "", "a YAML file with facts and instances")
	c.Flags().StringVar(&o.from, "from", "", "an earlier assessment of the same project")
	return c
}

func runNew(a *app, o newOptions) error {
	if o.facts != "" && o.from != "" {
		return &usageError{text: "--facts and --from exclude each other", hint: "take --from, then assay set FILE FACT=VALUE"}
	}
	if filepath.Ext(o.file) == "" {
		o.file += ".assay"
	}
	fill, err := a.beginning(o)
	if err != nil {
		return err
	}
	write, err := a.options()
	if err != nil {
		return err
	}
	write.Parent = fill.parent
	f, err := assessment.CreateFile(o.file, write)
	if err != nil {
		return err
	}
	err = saved(f, func(f *assessment.File) error {
		if err := fill.with(f); err != nil {
			return err
		}
		return f.UseLibrary()
	})
	if err == nil {
		a.notef("Created %s.", o.file)
	}
	return err
}

// beginning is what a new assessment starts with: nothing, the facts of a file, or an earlier round.
type beginning struct {
	parent string
	with   func(*assessment.File) error
}

// beginning reads it before the file is made, so that a fault leaves none.
func (a *app) beginning(o newOptions) (beginning, error) {
	if o.from != "" {
		j, err := a.read(o.from)
		if err != nil {
			return beginning{}, err
		}
		old := j.Fold()
		return beginning{j.Header.Assessment, func(f *assessment.File) error { return f.CarryOver(old) }}, nil
	}
	lib, err := a.library()
	if err != nil {
		return beginning{}, err
	}
	start, err := readFacts(o.facts)
	return beginning{with: func(f *assessment.File) error {
		if err := start.enter(f, lib); err != nil {
			return &usageError{text: fmt.Sprintf("%s: %v", o.facts, err), hint: hintOf(err)}
		}
		return nil
	}}, err
}

// factsFile is the YAML that --facts reads (formats.md, section 3). Instances keep the order of the file.
type factsFile struct {
	Facts     yaml.MapSlice `yaml:"facts"`
	Instances yaml.MapSlice `yaml:"instances"`
}

func readFacts(path string) (factsFile, error) {
	var f factsFile
	if path == "" {
		return f, nil
	}
	return f, readYAML(path, &f, "assay new --help shows its form")
}

// enter sets every fact and instance of the file, instances of a kind before those that stand at them, whatever the
// order of the file.
func (f factsFile) enter(to *assessment.File, lib *criteria.Library) error {
	for _, fact := range f.Facts {
		if err := to.Fact(assessment.Ref{ID: fmt.Sprint(fact.Key)}, fact.Value); err != nil {
			return err
		}
	}
	place := func(x yaml.MapItem) int {
		return slices.IndexFunc(lib.Instances, func(k *criteria.InstanceKind) bool { return k.ID == x.Key })
	}
	slices.SortStableFunc(f.Instances, func(a, b yaml.MapItem) int { return place(a) - place(b) })
	for _, kind := range f.Instances {
		list, ok := kind.Value.(yaml.MapSlice)
		if !ok {
			return &usageError{text: fmt.Sprintf("instances: %v needs a name for each, with its facts", kind.Key)}
		}
		for _, i := range list {
			facts, ok := i.Value.(yaml.MapSlice)
			if !ok && i.Value != nil {
				return &usageError{text: fmt.Sprintf("instances: %v: %v needs facts", kind.Key, i.Key)}
			}
			if err := enterInstance(to, fmt.Sprint(kind.Key), fmt.Sprint(i.Key), facts); err != nil {
				return err
			}
		}
	}
	return nil
}

// enterInstance sets one instance; `title` and `at` are its own, the rest are facts.
func enterInstance(to *assessment.File, kind, slug string, facts yaml.MapSlice) error {
	title, at := slug, ""
	for _, fact := range facts {
		switch fact.Key {
		case "title":
			title = fmt.Sprint(fact.Value)
		case "at":
			at = fmt.Sprint(fact.Value)
		}
	}
	if _, err := to.Instance(kind, slug, title, at); err != nil {
		return err
	}
	for _, fact := range facts {
		if fact.Key == "title" || fact.Key == "at" {
			continue
		}
		if err := to.Fact(assessment.Ref{ID: fmt.Sprint(fact.Key), Instance: slug}, fact.Value); err != nil {
			return err
		}
	}
	return nil
}
