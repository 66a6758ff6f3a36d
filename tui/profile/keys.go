package profile

import (
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

func (p *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"enter"}, Help: "edit", Long: "Edit the facts of this group", Do: p.edit, Off: p.s.Writable},
		{Keys: []string{"a"}, Help: "add", Long: "Add a site, facility, supplier or product", Do: p.add, Off: p.s.Writable},
		{Keys: []string{"r"}, Help: "rename", Long: "Rename the site, facility, supplier or product", Do: p.rename, Off: p.onInstance},
		{Keys: []string{"x"}, Help: "remove", Long: "Remove it, with the reason; its answers are kept and no longer count", Do: p.remove, Off: p.onInstance},
		{Keys: []string{"e"}, Help: "evidence", Long: "Link the source of this fact; a fact that decides much counts as claimed without one", Do: p.evidence, Off: p.onFact},
		{Keys: []string{"y"}, Help: "agree", Long: "Agree, as a second person, with what was said of this fact", Do: p.agree, Off: p.cannotAgree, Quiet: true},
		{Keys: []string{"s"}, Help: "settle", Long: "Settle a disagreement: choose the value that holds", Do: p.settle, Off: p.noDispute},
		{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Do: p.move, Quiet: true},
		{Keys: []string{"tab", "left", "right", "h", "l"}, Shown: "tab", Help: "pane", Long: "Between the list of places and their facts", Do: p.turn},
		{Keys: []string{"esc"}, Help: "back", Long: "Go back", Do: p.back, Quiet: true},
	}
}

// Rows are the form's keys while one is open.
func (p *Screen) Rows() []screen.Row {
	if p.form != nil {
		return p.form.Rows()
	}
	return p.keymap
}

func (p *Screen) onInstance() string {
	if why := p.s.Writable(); why != "" {
		return why
	}
	if p.spot().instance == nil {
		return "Choose a site, facility, supplier or product first: this is the project itself"
	}
	return ""
}

// ref is the fact under the cursor.
func (p *Screen) ref() assessment.Ref {
	return assessment.Ref{ID: p.fact().ID, Instance: p.spot().slug()}
}

func (p *Screen) onFact() string {
	switch {
	case p.s.Writable() != "":
		return p.s.Writable()
	case p.list || p.fact() == nil:
		return "Choose a fact first"
	case p.value(p.ref()) == nil:
		return "The fact is not known yet: there is nothing to support"
	}
	return ""
}

// cannotAgree: one agrees with what somebody else said.
func (p *Screen) cannotAgree() string {
	if why := p.onFact(); why != "" {
		return why
	}
	heads := p.s.State.Fact(p.ref()).Heads
	switch {
	case len(heads) > 1:
		return "Settle the disagreement first (s)"
	case strings.EqualFold(heads[0].By, p.s.Who):
		return "You said it yourself: a second person has to agree"
	}
	return ""
}

func (p *Screen) noDispute() string {
	if why := p.onFact(); why != "" {
		return why
	}
	if len(p.s.State.Fact(p.ref()).Heads) < 2 {
		return "Nobody disagrees about this fact"
	}
	return ""
}

func (p *Screen) evidence(string) screen.Action {
	ref := p.ref()
	return screen.Show{Box: form.PickEvidence(p.s, assessment.FactKey(ref), ref.String(), p.s.State.Fact(ref).Links, false)}
}

func (p *Screen) agree(string) screen.Action {
	key := assessment.FactKey(p.ref())
	return screen.All{
		screen.Write{Key: key, Do: func(f *assessment.File) error { return f.Review(key, assessment.Verdict{Agree: true, Level: -1}) }},
		screen.Note{Text: "You agree with " + p.ref().String()},
	}
}

// settle offers what each person said.
func (p *Screen) settle(string) screen.Action {
	ref, fact := p.ref(), p.fact()
	var items []dialog.Item
	for _, h := range p.s.State.Fact(ref).Heads {
		items = append(items, dialog.Item{Label: orUnset(p.words(fact, h.Value)), Detail: "said by " + text.Line(h.By), Do: screen.Write{
			Key: assessment.FactKey(ref), Do: func(f *assessment.File) error { return f.Resolve(assessment.FactKey(ref), h.Event) },
		}})
	}
	return screen.Show{Box: dialog.NewPick("What holds for "+ref.String()+"?", "part of a value", items, nil)}
}

func orUnset(s string) string {
	if s == "" {
		return unset
	}
	return s
}

func (p *Screen) move(key string) screen.Action {
	if p.list {
		p.spotAt = screen.Step(key, p.spotAt, len(p.places), p.h)
		p.rowAt, p.rowTop = 0, 0
		p.read()
		return nil
	}
	at := screen.Step(key, p.rowAt, len(p.rows), p.room())
	if p.rows[at].fact == nil { // a heading: go past it in the same direction
		if step := screen.Step(key, at, len(p.rows), 1); step != at && p.rows[step].fact != nil {
			at = step
		} else {
			at = p.rowAt
		}
	}
	p.rowAt = at
	p.keep()
	return nil
}

func (p *Screen) turn(key string) screen.Action {
	switch key {
	case "left", "h":
		p.list = true
	case "right", "l":
		p.list = false
	default:
		p.list = !p.list
	}
	return nil
}

func (p *Screen) back(string) screen.Action {
	if p.list {
		p.list = false
		return nil
	}
	return screen.Back{}
}

// edit opens the form of the group under the cursor, at the fact under it.
func (p *Screen) edit(string) screen.Action {
	if p.list {
		p.list = false
		return nil
	}
	if len(p.rows) == 0 {
		return nil
	}
	p.draft = p.newDraft(p.spot(), p.rows[p.rowAt].group)
	first := 0
	for i, f := range p.draft.facts {
		if f == p.fact() {
			first = i
		}
	}
	p.form = form.New(p.rows[p.rowAt].group, p.draft.fields(p.s.Library), p.take, screen.Call{Do: p.leave})
	p.form.StartAt(first)
	p.form.Resize(p.formRoom())
	return p.form.Open(p.th)
}

// leave drops the draft, but asks where something was typed.
func (p *Screen) leave() screen.Action {
	drop := screen.Call{Do: func() screen.Action { p.form, p.draft = nil, nil; return nil }}
	if !p.form.Changed() {
		return drop
	}
	return screen.Show{Box: dialog.NewConfirm("Keep what you entered?", []string{"Some facts of this form were changed."},
		"keep it", screen.Call{Do: p.take}, &dialog.Other{Key: "d", Help: "drop it", Do: drop})}
}

// add offers the kinds that can stand at the place in front, and at the project.
func (p *Screen) add(string) screen.Action {
	var items []dialog.Item
	offer := func(k *criteria.InstanceKind, at spot) {
		label := k.Title
		if at.instance != nil {
			label += " at " + text.Line(at.instance.Title)
		}
		items = append(items, dialog.Item{Label: label, Off: p.closed(k, at), Do: screen.Call{Do: func() screen.Action { return p.name(k, at) }}})
	}
	for _, at := range p.places {
		for _, k := range p.s.Library.Children(at.per()) {
			offer(k, at)
		}
	}
	return screen.Show{Box: dialog.NewPick("Add", "what", items, nil)}
}

// closed is why a place has none of a kind.
func (p *Screen) closed(k *criteria.InstanceKind, at spot) string {
	if p.s.Library.Condition(at.per(), k.When).Truth(p.known(at)) == criteria.False {
		return k.No
	}
	return ""
}

func (p *Screen) name(k *criteria.InstanceKind, at spot) screen.Action {
	return screen.Show{Box: dialog.NewLine("New "+strings.ToLower(k.Title), "What is it called?", "", func(title string) screen.Action {
		slug := ""
		return screen.Write{
			Key: "instance/" + k.ID,
			Do: func(f *assessment.File) (err error) {
				slug, err = f.Instance(k.ID, "", text.Line(title), at.slug())
				return err
			},
			Then: screen.Call{Do: func() screen.Action { p.goTo(slug); return nil }},
		}
	})}
}

// goTo puts the place in front.
func (p *Screen) goTo(slug string) {
	for i, x := range p.places {
		if x.slug() == slug {
			p.spotAt, p.rowAt, p.rowTop, p.list = i, 0, 0, false
		}
	}
	p.read()
}

func (p *Screen) rename(string) screen.Action {
	x := p.spot().instance
	return screen.Show{Box: dialog.NewLine("Rename "+x.Slug, "The short name "+x.Slug+" stays: answers hang on it.", text.Line(x.Title), func(title string) screen.Action {
		return screen.Write{Key: "instance/" + x.Kind + "/" + x.Slug, Do: func(f *assessment.File) error {
			_, err := f.Instance(x.Kind, x.Slug, text.Line(title), x.At)
			return err
		}}
	})}
}

func (p *Screen) remove(string) screen.Action {
	x := p.spot().instance
	return screen.Show{Box: dialog.NewAsk("Remove "+text.Line(x.Title), "Why is it no longer part of the project? The report prints who removed it, when and why.", "", true, func(why string) screen.Action {
		return screen.Write{
			Key: "instance/" + x.Kind + "/" + x.Slug, Do: func(f *assessment.File) error { return f.RemoveInstance(x.Slug, why) },
			Then: screen.Note{Text: text.Line(x.Title) + " is removed; its answers no longer count. ctrl+z brings it back."},
		}
	})}
}
