package plan

import (
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// View draws the readings, what is tried, the list in front and the row under its cursor.
func (p *Screen) View(th *theme.Theme) []string {
	v := p.view()
	if p.w <= 0 {
		return nil
	}
	rows := []string{p.strip(th), p.caption(th)}
	s := screen.NewSheet(th, v.DetailWidth())
	if p.trial != nil && v.Beside() {
		p.trial.draw(s, len(p.tried))
		s.Blank()
	}
	if e := v.Board.Current(); e != nil && p.details[e.ID] != nil {
		p.details[e.ID](s)
	} else if p.list == pathList && p.path != nil {
		p.summary(s)
	}
	return append(rows, v.View(th, s.Rows)...)
}

// strip names the readings with the letter that opens each.
func (p *Screen) strip(th *theme.Theme) string {
	l := th.Line()
	for i, n := range names {
		behind := n.behind
		if list(i) == pathList && p.target != "" {
			behind = "ath to " + p.titleOf(p.target)
		}
		if list(i) == p.list {
			l.Gap(1).Put(th.Strong.Under(), n.before+n.key+behind)
		} else {
			l.Gap(1).Put(th.Muted, n.before).Put(th.Accent.Under(), n.key).Put(th.Muted, behind)
		}
		l.Gap(2)
	}
	return l.Fit(p.w)
}

// caption is what is tried, else what the reading in front means.
func (p *Screen) caption(th *theme.Theme) string {
	if p.trial != nil {
		return p.trial.line(th, len(p.tried), p.w)
	}
	words := [lists]string{
		"What closes each gap, by gate. space tries one; nothing is written.",
		"By facts and flags settled, then critical clauses, then the range it closes.",
		"Gaps closed by one deliverable are one condition. A waiver changes no figure.",
		"Shortest path under this method; not an order of importance.",
	}[p.list]
	if p.list == pathList && p.path != nil {
		words = p.verdict()
	}
	return th.Line().Gap(1).Put(th.Muted, text.Cut(th.Plain(words), p.w-2)).Fit(p.w)
}
