package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"assay/assessment"
	"assay/criteria"
)

func newHistory(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "history FILE [ID]",
		Short: "Show who set what, and when",
		Long: `Lists every event, or those of one question, fact or number with its comments, links and reviews, oldest first.
What a new round carried over stands with whoever said it in the round before.`,
		Example: `assay history kvalheim.assay
assay history kvalheim.assay E-TAI-3@north-tsf`,
		Args: takes(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			id := ""
			if len(args) == 2 {
				id = args[1]
			}
			return runHistory(a, args[0], id)
		},
	}
}

func runHistory(a *app, file, id string) error {
	lib, err := a.library()
	if err != nil {
		return err
	}
	j, err := a.read(file)
	if err != nil {
		return err
	}
	events := eventsOf(lib, j.Fold(), id)
	if len(events) == 0 {
		if err := checkID(lib, id); err != nil {
			return err
		}
		a.notef("Nothing was set.")
	}
	for _, e := range events {
		more := ""
		if e.Undoes != "" {
			more += "  (takes back " + e.Undoes + ")"
		}
		if h := e.Head(); h.CarriedBy != "" {
			more += "  " + carriedText(h)
		}
		a.printf("%s  %s  %s (%s)  %s  %s%s\n", e.ID, e.At, clean(e.By), e.Role, clean(e.Key), clean(e.Says()), more)
	}
	return nil
}

// carriedBy ends a line on somebody's word with who carried it over from an earlier round.
func carriedBy(h assessment.Head) string {
	if h.CarriedBy == "" {
		return ""
	}
	return ", carried over by " + clean(h.CarriedBy)
}

// carriedText says whose word was carried over from an earlier round.
func carriedText(h assessment.Head) string {
	return fmt.Sprintf("(carried over: said by %s, %s, %s)", clean(h.By), h.Role, h.At)
}

// eventsOf are the events of what an id means: everything for "", all inputs of a measure, a key as it stands in
// the file, or an answer, a fact or a number.
func eventsOf(lib *criteria.Library, s *assessment.State, id string) []assessment.Event {
	ref := assessment.ParseRef(id)
	switch m := lib.Measure(ref.ID); {
	case id == "":
		return s.History("")
	case m != nil:
		var events []assessment.Event
		for _, in := range m.Inputs {
			events = append(events, s.History(assessment.InputKey(m.ID, in.ID, ref.Instance))...)
		}
		slices.SortFunc(events, func(a, b assessment.Event) int { return strings.Compare(a.ID, b.ID) })
		return events
	}
	if events := s.History(id); len(events) > 0 {
		return events
	}
	events := s.History(keyOf(lib, id))
	if lib.Criterion(ref.ID) != nil { // what is planned about its gap, and leave from it, are its story too
		events = slices.Concat(events, s.History("action/"+id), s.History("derogation/"+id))
		slices.SortFunc(events, func(a, b assessment.Event) int { return strings.Compare(a.ID, b.ID) })
	}
	return events
}

// checkID refuses an id that no question, fact or measure has; a key with a slash is taken as it is.
func checkID(lib *criteria.Library, id string) error {
	ref := assessment.ParseRef(id)
	measure, _ := assessment.InputOf(ref.ID)
	if id == "" || strings.Contains(id, "/") || lib.Criterion(ref.ID) != nil || lib.Fact(ref.ID) != nil || lib.Measure(measure.ID) != nil {
		return nil
	}
	return &usageError{text: "there is no question, fact or measure " + ref.ID, hint: nearAny(lib, ref.ID)}
}
