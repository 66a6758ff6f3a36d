// Package profile shows the project's facts, which decide what is asked, and edits them in forms generated from
// the library: the project's own, and those of every site, facility, supplier and product.
//
// A form is bound to a draft. Before a changed fact is taken in, what it would open and close is shown and
// asked about: answers behind a closed question are kept and do not count.
package profile

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/criteria"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/theme"
)

// Screen is the profile of the open assessment.
type Screen struct {
	s *screen.Session

	places  []spot // project and instances, in the order they hang together
	rows    []row  // facts of the place in front, under their groups
	spotAt  int
	spotTop int
	rowAt   int
	rowTop  int
	list    bool // the list of places is in front, not the facts
	form    *form.Form
	draft   *draft
	th      *theme.Theme
	w, h    int
	keymap  []screen.Row
}

// spot is the project or one instance.
type spot struct {
	kind     *criteria.InstanceKind // nil for the project
	instance *assessment.Instance
	depth    int
}

func (p spot) slug() string {
	if p.instance == nil {
		return ""
	}
	return p.instance.Slug
}

func (p spot) per() string {
	if p.kind == nil {
		return ""
	}
	return p.kind.ID
}

// row is a group's heading or a fact.
type row struct {
	group string
	fact  *criteria.Fact // nil for a heading
}

// New shows the session's facts.
func New(s *screen.Session) *Screen {
	p := &Screen{s: s}
	p.keymap = p.keys()
	p.Refresh()
	return p
}

// Refresh reads instances and facts anew.
func (p *Screen) Refresh() {
	slug := p.spot().slug()
	p.places = append(p.places[:0], spot{})
	p.addPlaces("", "", 1)
	p.spotAt = max(slices.IndexFunc(p.places, func(x spot) bool { return x.slug() == slug }), 0)
	p.read()
}

func (p *Screen) addPlaces(kind, at string, depth int) {
	for _, k := range p.s.Library.Children(kind) {
		for _, x := range p.s.State.Instances(k.ID) {
			if x.Removed == nil && x.At == at {
				p.places = append(p.places, spot{k, x, depth})
				p.addPlaces(k.ID, x.Slug, depth+1)
			}
		}
	}
}

func (p *Screen) spot() spot {
	if p.spotAt < len(p.places) {
		return p.places[p.spotAt]
	}
	return spot{}
}

// read lists the facts of the place in front that the form would ask.
func (p *Screen) read() {
	p.rows = p.rows[:0]
	group := ""
	for _, f := range p.shown(p.spot()) {
		if f.Group != group || len(p.rows) == 0 {
			group = f.Group
			p.rows = append(p.rows, row{group: group})
		}
		p.rows = append(p.rows, row{group, f})
	}
	p.keep()
}

// shown are a place's facts without those that its other facts rule out.
func (p *Screen) shown(at spot) []*criteria.Fact {
	known := p.known(at)
	var out []*criteria.Fact
	for _, f := range p.s.Library.FactsOf(at.per()) {
		if p.s.Library.Condition(f.Per, f.When).Truth(known) != criteria.False {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b *criteria.Fact) int {
		return p.groupOrder(at.per(), a.Group) - p.groupOrder(at.per(), b.Group)
	})
	return out
}

// groupOrder keeps facts of one group together, groups in the order of their first fact.
func (p *Screen) groupOrder(per, group string) int {
	return slices.IndexFunc(p.s.Library.FactsOf(per), func(f *criteria.Fact) bool { return f.Group == group })
}

// known are the facts a condition of the place reads: its own and those of what it stands at.
func (p *Screen) known(at spot) criteria.Values {
	known := criteria.Values{}
	for x := at; ; {
		for _, f := range p.s.Library.FactsOf(x.per()) {
			if v := p.value(assessment.Ref{ID: f.ID, Instance: x.slug()}); v != nil && known[f.ID] == nil {
				known[f.ID] = v
			}
		}
		if x.instance == nil {
			return known
		}
		parent := spot{}
		for _, y := range p.places {
			if y.instance != nil && y.slug() == x.instance.At {
				parent = y
			}
		}
		x = parent
	}
}

// value is a fact as last said; nil is unset.
func (p *Screen) value(r assessment.Ref) any {
	f := p.s.State.Fact(r)
	if f == nil || len(f.Heads) == 0 {
		return nil
	}
	return f.Heads[len(f.Heads)-1].Value
}

// fact is the one under the cursor; nil on a heading.
func (p *Screen) fact() *criteria.Fact {
	if p.rowAt < len(p.rows) {
		return p.rows[p.rowAt].fact
	}
	return nil
}

// Resize gives the room.
func (p *Screen) Resize(w, h int) {
	p.w, p.h = w, h
	if p.form != nil {
		p.form.Resize(p.formRoom())
	}
	p.keep()
}

func (p *Screen) formRoom() (w, h int) { return p.w - 6, p.h - 3 }

// room is the rows for facts: the head takes two and what there is to know about one takes four.
func (p *Screen) room() int { return max(p.h-6, 1) }

func (p *Screen) keep() {
	p.rowAt = max(min(p.rowAt, len(p.rows)-1), 0)
	if p.fact() == nil && p.rowAt+1 < len(p.rows) {
		p.rowAt++
	}
	p.rowTop = screen.Window(p.rowTop, p.rowAt, len(p.rows), p.room())
	if p.rowAt == 1 {
		p.rowTop = 0 // the first heading
	}
	p.spotTop = screen.Window(p.spotTop, p.spotAt, len(p.places), max(p.h-2, 1))
}

// Click moves in the list of places, or to a fact.
func (p *Screen) Click(x, y int) screen.Action {
	wide := p.w >= screen.WideW
	switch {
	case p.form != nil || y < 1:
	case !wide && p.list || wide && x < p.listWidth():
		if i := p.spotTop + y - 1; i < len(p.places) {
			p.list, p.spotAt, p.rowAt, p.rowTop = true, i, 0, 0
			p.read()
		}
	case y <= p.room():
		if i := p.rowTop + y - 1; i < len(p.rows) && p.rows[i].fact != nil {
			p.list, p.rowAt = false, i
		}
	}
	return nil
}

// Editing says that a form is open.
func (p *Screen) Editing() bool { return p.form != nil }

// Open tells the theme to the form's widgets.
func (p *Screen) Open(th *theme.Theme) screen.Action {
	p.th = th
	if p.form != nil {
		return p.form.Open(th)
	}
	return nil
}

// Update takes what is typed into the form.
func (p *Screen) Update(msg tea.Msg) screen.Action {
	if p.form == nil {
		return nil
	}
	return p.form.Update(msg)
}

// Show moves to a fact: "tailings@kvalheim".
func (p *Screen) Show(what string) bool {
	r := assessment.ParseRef(what)
	f := p.s.Library.Fact(r.ID)
	if f == nil {
		return false
	}
	for i, x := range p.places {
		if x.per() == f.Per && (x.slug() == r.Instance || r.Instance == "") {
			p.spotAt, p.list = i, false
			p.read()
			break
		}
	}
	for i := range p.rows {
		if p.rows[i].fact == f {
			p.rowAt = i
		}
	}
	p.keep()
	return true
}

// Place keeps where the cursor is.
func (p *Screen) Place() map[string]string {
	place := map[string]string{"at": p.spot().slug()}
	if f := p.fact(); f != nil {
		place["fact"] = f.ID
	}
	return place
}

// Return puts it back.
func (p *Screen) Return(place map[string]string) {
	if place["fact"] != "" {
		p.Show(assessment.Ref{ID: place["fact"], Instance: place["at"]}.String())
	}
}

// Cursor is drawn by the form's fields.
func (p *Screen) Cursor() *tea.Cursor { return nil }
