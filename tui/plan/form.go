package plan

import (
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/tui/form"
	"assay/tui/screen"
)

// edit asks who does the action under the cursor, by when, and how far it is.
func (p *Screen) edit(string) screen.Action {
	a, _ := p.aim()
	now := assessment.ActionState{Ref: a.ref}
	if was := p.s.State.Action(a.ref); was != nil {
		now = *was
	}
	owner, due, status, words := now.Owner, now.Due.String(), now.Status, now.Note
	fields := []form.Field{
		{Title: "Who does it?", Help: "A person or a post", Text: &owner},
		{Title: "By when?", Help: "As 2027-08-18", Kind: form.Day, Text: &due},
		{Title: "How far is it?", Kind: form.One, Text: &status, Options: []form.Option{
			{Value: "", Label: "Not said"},
			{Value: "planned", Label: "Planned"},
			{Value: "under_way", Label: "Under way"},
			{Value: "done", Label: "Done"},
			{Value: "dropped", Label: "Dropped"},
		}},
		{Title: "Note", Kind: form.Paragraph, Text: &words},
	}
	return screen.Show{Box: form.New("Action for "+a.ref.String(), fields, func() screen.Action {
		day, _ := criteria.ParseDate(strings.TrimSpace(due)) // checked by the field; empty is no date
		state := assessment.ActionState{Ref: a.ref, Owner: strings.TrimSpace(owner), Due: day, Status: status, Note: strings.TrimSpace(words)}
		return screen.Write{
			Key: "action/" + a.ref.String(), Do: func(f *assessment.File) error { return f.Action(state) }, Then: screen.Close{},
		}
	}, screen.Close{})}
}
