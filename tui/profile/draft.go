package profile

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

// draft is a group of facts as they are typed.
type draft struct {
	at    spot
	facts []*criteria.Fact
	texts []string
	lists [][]string
}

// newDraft copies the facts of a group.
func (p *Screen) newDraft(at spot, group string) *draft {
	d := &draft{at: at}
	for _, f := range p.shown(at) {
		if f.Group == group {
			d.facts = append(d.facts, f)
		}
	}
	d.texts, d.lists = make([]string, len(d.facts)), make([][]string, len(d.facts))
	for i := range d.facts {
		switch v := p.value(d.ref(i)).(type) {
		case bool:
			d.texts[i] = map[bool]string{true: "yes", false: "no"}[v]
		case float64:
			d.texts[i] = strconv.FormatFloat(v, 'f', -1, 64)
		case string:
			d.texts[i] = v
		case []string:
			d.lists[i] = slices.Clone(v)
		}
	}
	return d
}

func (d *draft) ref(i int) assessment.Ref {
	return assessment.Ref{ID: d.facts[i].ID, Instance: d.at.slug()}
}

// fields are the form's, one a fact.
func (d *draft) fields(lib *criteria.Library) []form.Field {
	var out []form.Field
	for i, f := range d.facts {
		field := form.Field{Title: f.Ask, Help: f.Help, Text: &d.texts[i], List: &d.lists[i]}
		if f.Unit != "" {
			field.Title += " (" + f.Unit + ")"
		}
		switch f.Type {
		case criteria.YesNo:
			field.Kind, field.Options = form.One, []form.Option{{Value: "yes", Label: "Yes"}, {Value: "no", Label: "No"}, {Label: unset}}
		case criteria.Number:
			field.Kind = form.Number
		case criteria.DateFact:
			field.Kind = form.Day
		case criteria.Choice:
			field.Kind, field.Options = form.One, append(options(f.Choices), form.Option{Label: unset})
		case criteria.Choices:
			field.Kind, field.Options = form.Many, options(f.Choices)
		case criteria.CountryFact:
			field.Kind, field.Options = form.One, countries(lib)
		}
		out = append(out, field)
	}
	return out
}

const unset = "Not known yet"

func options(list []criteria.Option) []form.Option {
	var out []form.Option
	for _, o := range list {
		out = append(out, form.Option{Value: o.ID, Label: o.Label})
	}
	return out
}

func countries(lib *criteria.Library) []form.Option {
	out := []form.Option{{Label: unset}}
	list := slices.Clone(lib.Countries)
	slices.SortFunc(list, func(a, b *criteria.Country) int { return cmp.Compare(a.Name, b.Name) })
	for _, c := range list {
		out = append(out, form.Option{Value: c.Code, Label: c.Name + " (" + c.Code + ")"})
	}
	return out
}

// changes are the facts that differ from what is set, as values; nil is unset.
func (d *draft) changes(p *Screen) map[assessment.Ref]any {
	out := map[assessment.Ref]any{}
	for i, f := range d.facts {
		now, was := d.value(i, f), p.value(d.ref(i))
		if !reflect.DeepEqual(now, was) {
			out[d.ref(i)] = now
		}
	}
	return out
}

// value reads the draft of one fact, which has passed the form's check.
func (d *draft) value(i int, f *criteria.Fact) any {
	s := strings.TrimSpace(d.texts[i])
	switch {
	case f.Type == criteria.Choices && len(d.lists[i]) > 0:
		return slices.Clone(d.lists[i])
	case f.Type == criteria.Choices || s == "":
		return nil
	case f.Type == criteria.YesNo:
		return s == "yes"
	case f.Type == criteria.Number:
		v, err := form.ParseNumber(s)
		if err != nil {
			return nil
		}
		return v
	}
	return text.Clean(s)
}

// take writes what changed; where questions would open or close it asks first.
func (p *Screen) take() screen.Action {
	changes := p.draft.changes(p)
	done := screen.Call{Do: func() screen.Action { p.form, p.draft = nil, nil; return nil }}
	if len(changes) == 0 {
		return done
	}
	write := screen.All{done}
	for i := range p.draft.facts {
		ref := p.draft.ref(i)
		v, changed := changes[ref]
		if !changed {
			continue
		}
		write = append(write, screen.Write{Key: assessment.FactKey(ref), Do: func(f *assessment.File) error { return f.Fact(ref, v) }})
	}
	after := scoring.Score(p.s.Library, p.s.State.Suppose(changes), p.s.Dates())
	c := scoring.Compare(p.s.Result, after)
	if len(c.Opens)+len(c.Closes) == 0 {
		return write
	}
	return screen.Show{Box: dialog.NewConfirm("What this changes", p.consequences(c, after), "change it", write, nil)}
}

// consequences says which questions open and close, and what becomes of their answers.
func (p *Screen) consequences(c scoring.Change, after *scoring.Result) []string {
	var say []string
	list := func(title string, refs []string) {
		if len(refs) == 0 {
			return
		}
		say = append(say, fmt.Sprintf("%s %s:", scoring.Count(len(refs), "question"), title))
		for i, ref := range refs {
			if i == 12 {
				say = append(say, fmt.Sprintf("   and %d more", len(refs)-i))
				break
			}
			r := assessment.ParseRef(ref)
			say = append(say, text.Cut("   "+ref+"  "+text.Line(p.s.Library.Criterion(r.ID).Question), min(p.w-10, 76)))
		}
		say = append(say, "")
	}
	list("will be asked", c.Opens)
	list("will be closed", c.Closes)
	kept := 0
	for _, ref := range c.Closes {
		if a := p.s.State.Answer(assessment.ParseRef(ref)); a != nil && len(a.Heads) > 0 {
			kept++
		}
	}
	if kept > 0 {
		say = append(say, text.Plural(kept, "answer is", "answers are")+" kept, not counted, and back when the question is asked again.")
	}
	if was, is := p.s.Result.Category.Text, after.Category.Text; was != is {
		if kept > 0 {
			say = append(say, "")
		}
		say = append(say, "The category was: "+was, "It becomes: "+is)
	}
	return say
}
