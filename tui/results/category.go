package results

import (
	"slices"
	"strings"

	"assay/assessment"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

// setCategory asks for the category. A graver one than the facts give is free; a milder one needs an approver and a
// reason (method, section 8).
func (r *Screen) setCategory(string) screen.Action {
	c := &r.s.Result.Category
	given := assessment.Override{}
	if o := r.s.State.Override(); o != nil {
		given = *o
	}
	fields := []form.Field{
		{Title: "Which category?", Kind: form.One, Text: &given.Value, Options: r.categories()},
		{Title: "Who allows it?", Help: "Needed for one that is milder than the facts give", Text: &given.Approver},
		{Title: "Why?", Help: r.triggerHelp(), Kind: form.Paragraph, Text: &given.Because},
	}
	return screen.Show{Box: form.New("Category", fields, func() screen.Action {
		o := &assessment.Override{Value: given.Value, Approver: strings.TrimSpace(given.Approver), Because: strings.TrimSpace(given.Because)}
		switch {
		case o.Value == "":
			o = nil
		case c.Milder(o.Value) && (o.Approver == "" || o.Because == ""):
			return screen.Note{Text: "The facts give " + c.Computed + ": a milder category needs an approver and a reason", Kind: screen.Refused}
		}
		return screen.Write{
			Key: "override/category", Do: func(f *assessment.File) error { return f.Override(o) },
			Then: screen.All{screen.Close{}, screen.Call{Do: func() screen.Action {
				return screen.Note{Text: "Category " + text.Line(r.s.Result.Category.Text)}
			}}},
		}
	}, screen.Close{})}
}

// categories are what can be chosen: "" is what the facts give.
func (r *Screen) categories() []form.Option {
	c := &r.s.Result.Category
	out := []form.Option{{Value: "", Label: "As computed: the facts give " + c.Computed}}
	for _, value := range []string{"A", "B", "C"} {
		label := value
		switch {
		case value == c.Computed:
			label += "  kept, whatever the facts say later"
		case c.Milder(value):
			label += "  milder: with an approver and a reason"
		default:
			label += "  graver"
		}
		out = append(out, form.Option{Value: value, Label: label})
	}
	return out
}

// triggerHelp names every trigger that a milder category has to speak to.
func (r *Screen) triggerHelp() string {
	var titles []string
	c := &r.s.Result.Category
	for _, t := range c.Triggers {
		if t.Category == c.Computed && !slices.Contains(titles, t.Title) {
			titles = append(titles, t.Title)
		}
	}
	if len(titles) == 0 {
		return ""
	}
	return "For a milder one, speak to each trigger: " + strings.Join(titles, "; ")
}

// setByHand says who set the category that stands in place of the computed one, and why.
func (r *Screen) setByHand(w int) []screen.Entry {
	o, c := r.s.State.Override(), &r.s.Result.Category
	if o == nil || c.Value == c.Computed {
		return nil
	}
	words := "Set by " + text.Line(o.By)
	if o.Approver != "" {
		words += ", allowed by " + text.Line(o.Approver)
	}
	if o.Because != "" {
		words += ": " + text.Line(o.Because)
	}
	return screen.Words(inkText, 3, min(w, 110), words)
}
