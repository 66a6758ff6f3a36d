package form

import (
	"fmt"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/screen"
	"assay/tui/text"
)

// PickEvidence offers what is linked to a key already, a new item, and the rest of the register. what names the
// key to a person; levels says that it is an answer, which a document can support up to a level.
func PickEvidence(s *screen.Session, key, what string, links []assessment.Link, levels bool) screen.Box {
	linked := map[string]*assessment.Link{}
	for i := range links {
		linked[links[i].Evidence] = &links[i]
	}
	link := func(e *assessment.Evidence, l *assessment.Link) screen.Action {
		return screen.Show{Box: Link(key, what, e, l, levels)}
	}
	var first, rest []dialog.Item
	for _, e := range s.State.AllEvidence() {
		it := dialog.Item{
			Label: text.Line(e.ID + "  " + e.Title), Detail: scoring.EvidenceWord(e.Kind),
			Do: screen.Call{Do: func() screen.Action { return link(e, linked[e.ID]) }},
		}
		if l := linked[e.ID]; l != nil {
			it.Sign, it.Detail = "*", LinkWords(l)
			first = append(first, it)
		} else {
			rest = append(rest, it)
		}
	}
	first = append(first, dialog.Item{Label: "New evidence…", Detail: "enter an item and link it", Do: screen.Call{Do: func() screen.Action {
		return screen.Show{Box: Evidence(s, nil, func(id string) screen.Action {
			if e := s.State.Evidence(id); e != nil {
				return link(e, nil)
			}
			return nil
		})}
	}}})
	return dialog.NewPick("Evidence for "+what, "part of a title", append(first, rest...), nil)
}

// LinkWords says what a link does: "supports 2, read, p. 14".
func LinkWords(l *assessment.Link) string {
	words := string(l.Relation)
	if l.Relation != assessment.Context {
		words += fmt.Sprintf(" %d", l.Level)
	}
	if l.Read {
		words += ", read"
	} else {
		words += ", not read"
	}
	if l.Page != "" {
		words += ", " + text.Line(l.Page)
	}
	return words
}
