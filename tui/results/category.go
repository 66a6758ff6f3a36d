package results

import (
	"maps"
	"strings"

	"assay/assessment"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

// setCategory asks for the category. A graver one than the facts give is free; a milder one needs an approver and a
// reason for each trigger (method, section 8).
func (r *Screen) setCategory(string) screen.Action {
	c := &r.s.Result.Category
	given := assessment.Override{}
	if o := r.s.State.Override(); o != nil {
		given = *o
	}
	fields := []form.Field{
		{Title: "Which category?", Kind: form.One, Text: &given.Value, Options: r.categories()},
		{Title: "Who allows it?", Help: "Needed for one that is milder than the facts give", Text: &given.Approver},
		{Title: "Why?", Help: "Enough for a milder one where it sets a single trigger aside", Kind: form.Paragraph, Text: &given.Because},
	}
	aside := c.SetAside("C")
	reasons := make([]string, len(aside))
	for i, t := range aside {
		reasons[i] = given.Reasons[t.ID]
		fields = append(fields, form.Field{Title: "Why not " + t.Category + "?", Help: text.Line(t.Title), Text: &reasons[i]})
	}
	return screen.Show{Box: form.New("Category", fields, func() screen.Action {
		given.Reasons = map[string]string{}
		for i, t := range aside {
			given.Reasons[t.ID] = strings.TrimSpace(reasons[i])
		}
		return r.writeCategory(given)
	}, screen.Close{})}
}

// writeCategory keeps a category that holds; none is what the facts give.
func (r *Screen) writeCategory(given assessment.Override) screen.Action {
	c, o := &r.s.Result.Category, &given
	maps.DeleteFunc(o.Reasons, func(_, why string) bool { return why == "" })
	o.Approver, o.Because = strings.TrimSpace(o.Approver), strings.TrimSpace(o.Because)
	c.Attribute(o)
	if o.Value == "" {
		o = nil
	} else if why := c.Refuses(o); why != "" {
		return screen.Note{Text: "The facts give " + c.Computed + "; a milder category does not hold: " + text.Line(why), Kind: screen.Refused}
	}
	return screen.Write{
		Key: "override/category", Do: func(f *assessment.File) error { return f.Override(o) },
		Then: screen.All{screen.Close{}, screen.Call{Do: func() screen.Action {
			return screen.Note{Text: "Category " + text.Line(r.s.Result.Category.Text)}
		}}},
	}
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
			label += "  milder: with an approver and reasons"
		default:
			label += "  graver"
		}
		out = append(out, form.Option{Value: value, Label: label})
	}
	return out
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
	if why := c.Reasons(o); len(why) > 0 {
		words += ": " + text.Line(strings.Join(why, "; "))
	}
	return screen.Words(inkText, 3, min(w, 110), words)
}
