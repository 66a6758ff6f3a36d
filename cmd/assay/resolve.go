package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
)

func newResolve(a *app) *cobra.Command {
	take := ""
	c := &cobra.Command{
		Use:   "resolve FILE [ID --take NAME]",
		Short: "List, and settle, what people disagree about",
		Long: `Without an ID, lists every key that two people set to different values without seeing each other, with what
each says. With one, takes the version of the person named, or of an event's id. Answering again settles a
disagreement too.`,
		Example: `assay resolve kvalheim.assay
assay resolve kvalheim.assay E-TAI-3@north-tsf --take Ola`,
		Args: takes(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				return listDisagreements(a, args[0])
			}
			return runResolve(a, args[0], args[1], take)
		},
	}
	c.Flags().StringVar(&take, "take", "", "whose version holds: a name, or an event's id")
	return c
}

func listDisagreements(a *app, file string) error {
	j, err := a.read(file)
	if err != nil {
		return err
	}
	s := j.Fold()
	for _, key := range s.Disagreements() {
		a.printf("%s\n", key)
		for _, h := range s.Heads(key) {
			a.printf("  %s  %s  %s\n", h.ID, clean(h.By), clean(h.Says()))
		}
	}
	if len(s.Disagreements()) > 0 {
		return errFindings
	}
	a.notef("Nobody disagrees.")
	return nil
}

func runResolve(a *app, file, id, take string) error {
	if take == "" {
		return &usageError{text: "whose version of " + id + " holds?", hint: "name a person or an event with --take; assay resolve FILE lists them"}
	}
	lib, err := a.library()
	if err != nil {
		return err
	}
	key := keyOf(lib, id)
	return a.edit(file, func(f *assessment.File) error {
		found := versionsBy(f.State().Heads(key), take)
		switch len(found) {
		case 0:
			return &usageError{text: fmt.Sprintf("%s gave no version of %s", take, key), hint: "assay resolve FILE lists them"}
		case 1:
			a.summary = fmt.Sprintf("Settled %s: %s by %s holds.", nameOf(key), spoken(found[0]), clean(found[0].By))
			return f.Resolve(key, found[0].ID)
		}
		return &usageError{text: fmt.Sprintf("%s gave %d versions of %s", take, len(found), key), hint: "name the event with --take; assay resolve FILE lists them"}
	})
}

// versionsBy are the versions that an event's id or a person's name means; where nobody has that very name, a part of
// one does, such as the first.
func versionsBy(heads []assessment.Event, take string) []assessment.Event {
	var exact, part []assessment.Event
	for _, h := range heads {
		switch {
		case h.ID == take || strings.EqualFold(h.By, take):
			exact = append(exact, h)
		case slices.ContainsFunc(strings.Fields(h.By), func(word string) bool { return strings.EqualFold(word, take) }):
			part = append(part, h)
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return part
}
