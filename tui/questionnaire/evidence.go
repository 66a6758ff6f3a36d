package questionnaire

import (
	"fmt"

	"assay/assessment"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

// pickEvidence offers what is linked already, a new item, and the rest of the register.
func (q *Screen) pickEvidence(string) screen.Action {
	ref := q.at
	linked := map[string]*assessment.Link{}
	if a := q.s.State.Answer(ref); a != nil {
		for i := range a.Links {
			linked[a.Links[i].Evidence] = &a.Links[i]
		}
	}
	items := []dialog.Item{}
	var rest []dialog.Item
	for _, e := range q.s.State.AllEvidence() {
		it := dialog.Item{
			Label: e.ID + "  " + text.Line(e.Title), Detail: form.KindWord(e.Kind),
			Do: screen.Call{Do: func() screen.Action { return q.link(ref, e, linked[e.ID]) }},
		}
		if l := linked[e.ID]; l != nil {
			it.Sign, it.Detail = "*", linkWords(l)
			items = append(items, it)
		} else {
			rest = append(rest, it)
		}
	}
	items = append(items, dialog.Item{
		Label: "New evidence…", Detail: "enter an item and link it",
		Do: screen.Call{Do: func() screen.Action { return q.newEvidence(ref) }},
	})
	return screen.Show{Box: dialog.NewPick("Evidence for "+ref.String(), "part of a title", append(items, rest...), nil)}
}

func (q *Screen) newEvidence(ref assessment.Ref) screen.Action {
	return screen.Show{Box: form.Evidence(q.s, nil, func(id string) screen.Action {
		e := q.s.State.Evidence(id)
		if e == nil {
			return nil
		}
		return q.link(ref, e, nil)
	})}
}

func (q *Screen) link(ref assessment.Ref, e *assessment.Evidence, l *assessment.Link) screen.Action {
	return screen.Show{Box: form.Link(assessment.LevelKey(ref), ref.String(), e, l, true)}
}

// linkWords says what a link does: "supports 2, read, p. 14".
func linkWords(l *assessment.Link) string {
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
