package frameworks

import (
	"fmt"
	"strings"

	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// listWidth is the width of the list of sets beside the grid.
func (f *Screen) listWidth() int {
	if f.w < screen.WideW {
		return f.w
	}
	return min(40+(f.w-screen.WideW)/10, 48)
}

// gridRoom is the room for the grid: what list and detail leave.
func (f *Screen) gridRoom() (w, h int) {
	w = f.w
	if f.w >= screen.WideW {
		w = f.w - f.listWidth() - 1
	}
	return w, max((f.h-4)*45/100, 3)
}

// View draws list, grid and clause; below WideW the list or the rest.
func (f *Screen) View(th *theme.Theme) []string {
	if f.w <= 0 || f.h <= 0 {
		return nil
	}
	if f.w < screen.WideW {
		if f.grid {
			return f.setView(th)
		}
		return f.listView(th, f.w)
	}
	return screen.Beside(th, f.h, f.listView(th, f.listWidth()), f.setView(th))
}

func (f *Screen) listView(th *theme.Theme, w int) []string {
	rows := []string{th.Line().Gap(1).Put(th.Muted, "Frameworks").PutRight(w-1, th.Muted, "no gap  gap").Fit(w)}
	for i := f.setTop; i < min(f.setTop+f.h-1, len(f.order)); i++ {
		set := &f.s.Result.Sets[f.order[i]]
		chosen := i == f.setAt
		l, ink, cursor := th.Pick(chosen && !f.grid), th.Text, "  "
		if !set.Chosen {
			ink = th.Muted
		}
		if chosen {
			ink, cursor = th.Chosen, th.Sign.Cursor+" "
		}
		name := f.s.Library.Set(set.ID).Short
		if set.Instance != "" {
			name += " " + f.s.Instance(set.Instance)
		}
		tail := screen.Uncounted(set)
		l.Gap(1).Put(th.Accent, cursor).Put(ink, text.Cut(name, w-l.Width()-max(text.Width(tail), 10)-2))
		if tail == "" {
			none, gaps := set.Counts.Met+set.Counts.MetInPart, set.Counts.Partly+set.Counts.NotMet
			l.PutRight(w-6, th.Count(none, th.Good), fmt.Sprint(none)).PutRight(w-1, th.Count(gaps, th.Bad), fmt.Sprint(gaps))
		} else {
			l.PutRight(w-1, th.Muted, tail)
		}
		rows = append(rows, l.Fit(w))
	}
	return screen.Slice(rows, 0, w, f.h)
}

// readW is the longest line that is comfortable to read.
const readW = 120

// setView is the set's head, its grid, and the clause under the cursor.
func (f *Screen) setView(th *theme.Theme) []string {
	w, h := f.gridRoom()
	set := f.set()
	if set == nil {
		return screen.Slice(nil, 0, w, f.h)
	}
	def := f.s.Library.Set(set.ID)
	head := screen.NewSheet(th, w)
	head.Para(th.Strong, 1, text.Line(def.Title))
	head.Para(th.Text, 1, text.Line(f.says(set)))
	l := th.Line().Gap(1)
	if set.N > 0 {
		f.shares(th, l, set)
	}
	l.Put(th.Muted, text.Cut(fmt.Sprintf("%s, %s", def.Issuer, def.Edition.Name), w-l.Width()-1))
	head.Add(l)
	f.head = len(head.Rows)
	g := f.layout()
	h = min(h, g.lines)
	rows := append(head.Rows, g.view(th, set.Clauses, f.cell, f.grid, w, h)...)
	rows = append(rows, screen.Divider(th, g.shown(f.cell, h), w))
	d := screen.NewSheet(th, min(w, readW))
	if c := f.clause(); c != nil && f.grid {
		f.drawClause(d, def, c)
	} else {
		f.drawSet(d, def, set)
	}
	for i := range d.Rows {
		d.Rows[i] += text.Spaces(w - d.W)
	}
	rest := max(f.h-len(rows), 0)
	f.over = max(len(d.Rows)-rest, 0)
	f.detailTop = min(f.detailTop, f.over)
	rows = append(rows, screen.Reading(th, d.Rows, f.detailTop, w, rest, "pgdn")...)
	return screen.Slice(rows, 0, w, f.h)
}

func (f *Screen) says(set *scoring.SetResult) string {
	if set.InScope != "yes" && set.Because != "" {
		return set.Because
	}
	return set.Says
}

// shares is the four-part count of the operator's clauses.
func (f *Screen) shares(th *theme.Theme, l *theme.Line, set *scoring.SetResult) {
	for _, p := range []struct {
		word  string
		share float64
		ink   theme.Ink
	}{{"met", set.Met, th.Good}, {"gap", set.Gap, th.Bad}, {"open", set.Open, th.Muted}, {"not asked", set.NotAsked, th.Muted}} {
		l.Put(th.Count(int(p.share*1000), p.ink), screen.Share(p.share)+" ").Put(th.Muted, p.word+"  ")
	}
}

// drawSet says what the framework is and what its method found.
func (f *Screen) drawSet(s *screen.Sheet, def *criteria.Set, set *scoring.SetResult) {
	th := s.Theme
	s.Para(th.Text, 1, def.About)
	for _, why := range set.NoLevelBecause {
		s.Para(th.Warn, 1, text.Line(why))
	}
	if def.Rating.Method == "weakest_group" {
		s.Head("By group, worst to best", "")
		for _, g := range set.Groups {
			title := g.ID
			for _, x := range def.Groups {
				if x.ID == g.ID {
					title += "  " + x.Title
				}
			}
			l := th.Line().Gap(1).PutCell(min(44, s.W-24), th.Text, text.Line(title)).Gap(1)
			r := theme.Range{Known: g.N > 0, Low: int(g.Low*100 + 0.5), High: int(g.High*100 + 0.5)}
			th.Bar(l, r, 12).Gap(1).Put(th.Strong, th.Words(r))
			s.Add(l)
		}
	}
	s.Blank()
	s.Para(th.Muted, 1, "Source: "+def.Source.Title+", read "+def.Source.Read.String())
	s.Para(th.Muted, 1, "Enter goes into the clauses.")
}

// drawClause says all there is about one clause.
func (f *Screen) drawClause(s *screen.Sheet, def *criteria.Set, c *scoring.ClauseResult) {
	th := s.Theme
	sign, ink := screen.ClauseSign(th, c.Status)
	title := c.Ref + "  " + text.Line(c.Clause.Title)
	if c.Instance != "" {
		title += " (" + f.s.Instance(c.Instance) + ")"
	}
	s.Hang(1, ink, sign, th.Strong, title)
	status := scoring.StatusWord(c.Status)
	if c.Status != scoring.NotApplicable && (c.Force == scoring.Fixed || c.Force == scoring.Floor) {
		status = "readiness: " + status
	}
	words := []string{status, forceWords(c)}
	if c.Critical {
		words = append(words, "critical")
	}
	if c.Clause.Binary {
		words = append(words, "pass or fail")
	}
	if c.Bearer != "" && c.Bearer != "operator" {
		words = append(words, "for the "+c.Bearer+", not counted")
	}
	s.Para(th.Muted, 3, strings.Join(words, "; "))
	if c.Because != "" {
		s.Para(th.Text, 3, text.Line(c.Because))
	}
	switch c.Fit {
	case "part":
		s.Para(th.Warn, 3, "On what we ask. Not asked: "+text.Line(c.Clause.Gap))
	case "unmapped":
		s.Para(th.Warn, 3, "Not asked by this tool: "+text.Line(c.Clause.Unmapped))
	}
	if c.Clause.Needs != nil {
		s.Head("Needs", "")
		f.drawNeed(s, f.s.Input().Explain(c), 1)
	}
	s.Blank()
	s.Para(th.Muted, 1, "Source: "+text.Line(c.Clause.Source)+"; "+scoring.ConfidenceWord(c.Clause.Confidence))
}

func forceWords(c *scoring.ClauseResult) string {
	switch c.Force {
	case scoring.InForce:
		return "in force now"
	case scoring.Fixed:
		return "applies " + c.When
	case scoring.Proposed:
		return "proposed: counted nowhere"
	}
	return scoring.ForceWord(c)
}

// drawNeed draws the tree of needs with what each leaf found.
func (f *Screen) drawNeed(s *screen.Sheet, n *scoring.NeedResult, indent int) {
	th := s.Theme
	for i, branch := range [][]scoring.NeedResult{n.All, n.Any} {
		if len(branch) == 0 {
			continue
		}
		if i == 1 || indent > 1 {
			s.Add(th.Line().Gap(indent).Put(th.Muted, []string{"all of", "one of"}[i]))
			indent += 2
		}
		for j := range branch {
			f.drawNeed(s, &branch[j], indent)
		}
	}
	if len(n.All)+len(n.Any) > 0 {
		return
	}
	sign, ink := screen.ClauseSign(th, degreeStatus(n))
	s.Hang(indent, ink, sign, th.Text, f.leafWords(th, n))
}

func degreeStatus(n *scoring.NeedResult) scoring.Status {
	switch {
	case n.Out == "not_applicable":
		return scoring.NotApplicable
	case n.Out == "not_yet_due":
		return scoring.NotYetDue
	case n.Degree[0] == 3:
		return scoring.Met
	case n.Degree[1] == 0:
		return scoring.NotMet
	case n.Degree[1] < 3:
		return scoring.Partly
	}
	return scoring.StatusUnknown
}

func (f *Screen) leafWords(th *theme.Theme, n *scoring.NeedResult) string {
	at := ""
	if n.Instance != "" {
		at = " @ " + f.s.Instance(n.Instance)
	}
	switch {
	case n.Criterion != "":
		words := n.Criterion + at + " " + th.Sign.Level[max(min(n.Level, 3), 0)]
		switch {
		case n.Out != "":
			words += ", " + strings.ReplaceAll(n.Out, "_", " ")
		case n.Has == nil || n.Has[0] == 0 && n.Has[1] == 3:
			words += ", open"
		case n.Has[0] == n.Has[1]:
			words += fmt.Sprintf(", is %d", n.Has[0])
		default:
			words += fmt.Sprintf(", is %d to %d", n.Has[0], n.Has[1])
		}
		if c := f.s.Library.Criterion(n.Criterion); c != nil {
			words += "  " + text.Line(c.Question)
		}
		return words
	case n.Measure != "":
		name := n.Measure
		if m := f.s.Library.Measure(n.Measure); m != nil {
			name = m.Title
		}
		return fmt.Sprintf("%s%s %s %g", name, at, strings.ReplaceAll(string(n.Op), "_", " "), *n.Value)
	}
	name := n.Fact
	if fact := f.s.Library.Fact(n.Fact); fact != nil {
		name = fact.Ask
	} else if d := f.s.Library.DerivedFact(n.Fact); d != nil {
		name = d.Title
	}
	return name + at + " " + th.Sign.Arrow + " " + n.Is
}
