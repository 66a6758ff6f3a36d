package profile

import (
	"fmt"
	"strconv"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// View draws the places beside their facts, or the form.
func (p *Screen) View(th *theme.Theme) []string {
	if p.w <= 0 || p.h <= 0 {
		return nil
	}
	if p.form != nil {
		return p.formView(th)
	}
	if p.w < screen.WideW {
		if p.list {
			return p.listView(th, p.w)
		}
		return p.factsView(th, p.w)
	}
	left := p.listWidth()
	return screen.Beside(th, p.h, p.listView(th, left), p.factsView(th, p.w-left-1))
}

// listWidth is the width of the list of places beside their facts.
func (p *Screen) listWidth() int { return min(32+(p.w-screen.WideW)/8, 44) }

func (p *Screen) formView(th *theme.Theme) []string {
	s := screen.NewSheet(th, p.w)
	l := th.Line().Gap(3).Put(th.Strong, p.form.Title()).Gap(2).Put(th.Muted, p.spotName(p.spot()))
	s.Add(l)
	s.Add(th.Line())
	w, _ := p.formRoom()
	for _, r := range p.form.View(th) {
		s.Add(th.Line().Gap(3).Raw(r, min(w, text.Width(r))))
	}
	return screen.Slice(s.Rows, 0, p.w, p.h)
}

func (p *Screen) spotName(x spot) string {
	if x.instance == nil {
		return "The project"
	}
	return text.Line(x.instance.Title)
}

func (p *Screen) listView(th *theme.Theme, w int) []string {
	rows := []string{th.Line().Gap(1).Put(th.Muted, "Places").Fit(w)}
	for i := p.spotTop; i < min(p.spotTop+p.h-1, len(p.places)); i++ {
		x := p.places[i]
		l, ink, cursor := th.Pick(i == p.spotAt && p.list), th.Text, " "
		if i == p.spotAt {
			ink, cursor = th.Chosen, th.Sign.Cursor
		}
		l.Gap(1).Put(th.Accent, cursor).Gap(1 + 2*(max(x.depth, 1)-1))
		set, all := p.filled(x)
		done := fmt.Sprintf("%d/%d", set, all)
		l.Put(ink, text.Cut(p.spotName(x), w-l.Width()-len(done)-2))
		if x.kind != nil && w-l.Width()-len(done) > len(x.kind.Title)+5 {
			l.Put(th.Muted, "  "+strings.ToLower(x.kind.Title))
		}
		rows = append(rows, l.PutRight(w-1, th.Muted, done).Fit(w))
	}
	return screen.Slice(rows, 0, w, p.h)
}

// filled counts the facts of a place that are set.
func (p *Screen) filled(x spot) (set, all int) {
	for _, f := range p.shown(x) {
		all++
		if p.value(assessment.Ref{ID: f.ID, Instance: x.slug()}) != nil {
			set++
		}
	}
	return set, all
}

func (p *Screen) factsView(th *theme.Theme, w int) []string {
	at := p.spot()
	head := th.Line().Gap(1).Put(th.Strong, p.spotName(at))
	if at.kind != nil {
		head.Gap(2).Put(th.Muted, strings.ToLower(at.kind.Title)+"  "+at.slug())
	}
	set, all := p.filled(at)
	head.PutRight(w-1, th.Muted, fmt.Sprintf("%d of %d known", set, all))
	rows := []string{head.Fit(w)}
	for i := p.rowTop; i < min(p.rowTop+p.room(), len(p.rows)); i++ {
		rows = append(rows, p.rowLine(th, i, w))
	}
	rows = screen.Slice(rows, 0, w, max(p.h-4, 0))
	return screen.Slice(append(rows, p.about(th, w)...), 0, w, p.h)
}

func (p *Screen) rowLine(th *theme.Theme, i, w int) string {
	r := &p.rows[i]
	if r.fact == nil {
		return th.Line().Gap(1).Put(th.Muted, r.group+" ").Put(th.Faint, strings.Repeat(th.Sign.Rule, max(w-len(r.group)-3, 0))).Fit(w)
	}
	chosen := i == p.rowAt && !p.list
	l, ask := th.Pick(chosen), th.Text
	cursor := "  "
	if chosen {
		cursor, ask = th.Sign.Cursor+" ", th.Chosen
	}
	ref := assessment.Ref{ID: r.fact.ID, Instance: p.spot().slug()}
	value := p.words(r.fact, p.value(ref))
	room := max(w*38/100, 16)
	l.Gap(1).Put(th.Accent, cursor).PutCell(w-room-5, ask, r.fact.Ask).Gap(1)
	ink := th.Strong
	switch f := p.s.State.Fact(ref); {
	case value == "" && r.fact.Required:
		value, ink = "needed", th.Warn
	case value == "":
		value, ink = th.Sign.Open+" not known", th.Muted
	case f != nil && len(f.Heads) > 1:
		value, ink = th.Sign.Disagree+" "+value, th.Warn
	}
	return l.Put(ink, text.Cut(value, room)).Fit(w)
}

// words prints a fact's value; "" is unset.
func (p *Screen) words(f *criteria.Fact, value any) string {
	switch v := value.(type) {
	case bool:
		if v {
			return "yes"
		}
		return "no"
	case float64:
		return strings.TrimSpace(strconv.FormatFloat(v, 'f', -1, 64) + " " + f.Unit)
	case string:
		if f.Type == criteria.CountryFact {
			if c := p.s.Library.Country(v); c != nil {
				return c.Name
			}
		}
		return text.Line(f.Option(v))
	case []string:
		labels := make([]string, len(v))
		for i := range v {
			labels[i] = text.Line(f.Option(v[i]))
		}
		return strings.Join(labels, ", ")
	}
	return ""
}

// about says more of the fact under the cursor: its question in full, the help, who said it.
func (p *Screen) about(th *theme.Theme, w int) []string {
	s := screen.NewSheet(th, w)
	s.Rule()
	f := p.fact()
	if f == nil {
		return s.Rows
	}
	ref := assessment.Ref{ID: f.ID, Instance: p.spot().slug()}
	words := f.Ask
	if f.Help != "" {
		words += " " + f.Help
	}
	s.Para(th.Muted, 1, words)
	if fact := p.s.State.Fact(ref); fact != nil {
		for _, h := range fact.Heads {
			at, _, _ := strings.Cut(h.At, "T")
			words := fmt.Sprintf("%s, said by %s on %s", orUnset(p.words(f, h.Value)), text.Line(h.By), at)
			for _, a := range h.Agreed {
				words += ", agreed by " + text.Line(a.By)
			}
			s.Para(th.Muted, 1, words)
		}
		if n := len(fact.Links); n > 0 {
			s.Para(th.Muted, 1, scoring.Count(n, "piece")+" of evidence linked")
		}
	}
	return s.Rows
}
