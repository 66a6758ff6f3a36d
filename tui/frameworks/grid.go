package frameworks

import (
	"fmt"

	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// grid is where each clause's cell stands: groups under their titles, cells from left to right.
type grid struct {
	cells []cell // by clause
	lines int
	width int // of a cell: with the reference where all fit so, else the sign alone
	refs  bool
	heads map[int]string // line -> group title
}

type cell struct{ line, column int }

// layout lays the cells of the set out for the room there is.
func (f *Screen) layout() *grid {
	w, h := f.gridRoom()
	widest := 1
	for _, c := range f.clauses() {
		widest = max(widest, text.Width(c.Ref))
	}
	for _, most := range []int{24, 14} {
		if g := f.lay(w, min(widest, most)+4, true); g.lines <= h {
			return g
		}
	}
	return f.lay(w, 2, false)
}

func (f *Screen) lay(w, width int, refs bool) *grid {
	g := &grid{width: width, refs: refs, heads: map[int]string{}}
	columns := max((w-3)/width, 1)
	line, column, group := 0, 0, "\x00"
	set := f.s.Library.Set(f.set().ID)
	for _, c := range f.clauses() {
		if c.Clause.Group != group {
			group = c.Clause.Group
			title := group
			for _, x := range set.Groups {
				if x.ID == group {
					title = group + "  " + x.Title
				}
			}
			if len(g.cells) > 0 {
				line++
			}
			if title != "" {
				g.heads[line] = title
				line++
			}
			column = 0
		}
		if column == columns {
			line, column = line+1, 0
		}
		g.cells = append(g.cells, cell{line, column})
		column++
	}
	g.lines = line + 1
	return g
}

// step moves from a clause by a key: along the line, or to the nearest cell of the next line with cells.
func (g *grid) step(key string, at int) int {
	if len(g.cells) == 0 {
		return 0
	}
	switch key {
	case "left", "h":
		return max(at-1, 0)
	case "right", "l":
		return min(at+1, len(g.cells)-1)
	case "home":
		return 0
	case "end":
		return len(g.cells) - 1
	}
	down := key == "down" || key == "j"
	here, line := g.cells[at], -1
	best := at
	for n := range g.cells {
		i := n
		if !down {
			i = len(g.cells) - 1 - n
		}
		c := g.cells[i]
		if down && c.line <= here.line || !down && c.line >= here.line || line >= 0 && c.line != line {
			continue
		}
		if line < 0 || near(c.column, here.column) < near(g.cells[best].column, here.column) {
			line, best = c.line, i
		}
	}
	return best
}

func near(a, b int) int { return max(a-b, b-a) }

// top is the first line of h that are drawn so that a clause shows.
func (g *grid) top(at, h int) int {
	if at >= len(g.cells) {
		return 0
	}
	return screen.Window(0, min(g.cells[at].line+1, g.lines-1), g.lines, h)
}

// at is the cell drawn at a column and row of the grid; -1 where none is.
func (g *grid) at(x, y, cursor, h int) int {
	if y < 0 || y >= min(h, g.lines) || x < gridLeft {
		return -1
	}
	line, column := g.top(cursor, min(h, g.lines))+y, (x-gridLeft)/g.width
	for i, c := range g.cells {
		if c.line == line && c.column == column {
			return i
		}
	}
	return -1
}

// gridLeft is the margin of the cells.
const gridLeft = 2

// shown says which of the lines are drawn, "" where all are.
func (g *grid) shown(at, h int) string {
	if g.lines <= h {
		return ""
	}
	top := g.top(at, h)
	return fmt.Sprintf(" %d to %d of %d rows ", top+1, top+h, g.lines)
}

// view draws h lines of the grid so that the cursor shows.
func (g *grid) view(th *theme.Theme, clauses []scoring.ClauseResult, at int, front bool, w, h int) []string {
	top := g.top(at, h)
	lines := make(map[int]*theme.Line, h)
	for i, c := range g.cells {
		if c.line < top || c.line >= top+h {
			continue
		}
		if lines[c.line] == nil {
			lines[c.line] = th.Line().Gap(gridLeft)
		}
		g.draw(th, lines[c.line], &clauses[i], front && i == at)
	}
	var rows []string
	for n := top; n < min(top+h, g.lines); n++ {
		switch {
		case lines[n] != nil:
			rows = append(rows, lines[n].Fit(w))
		default:
			rows = append(rows, th.Line().Gap(1).Put(th.Muted, text.Cut(g.heads[n], w-2)).Fit(w))
		}
	}
	return screen.Slice(rows, 0, w, h)
}

// draw adds one cell: its sign, dim where the clause does not bind now, and its reference where there is room.
func (g *grid) draw(th *theme.Theme, l *theme.Line, c *scoring.ClauseResult, chosen bool) {
	sign, ink := screen.ClauseSign(th, c.Status)
	word := th.Text
	if c.Force == scoring.Fixed || c.Force == scoring.Floor || c.Force == scoring.Proposed || c.Force == scoring.Ended {
		ink, word = th.Muted, th.Muted
	}
	body := th.Pick(chosen)
	if chosen {
		word = th.Chosen
	}
	body.Put(ink, text.Cut(sign, g.width-1))
	if g.refs {
		body.Gap(1).Put(word, text.Cut(c.Ref, g.width-body.Width()-2))
		if c.Critical {
			body.Put(th.Warn, "!")
		}
	}
	l.Raw(body.Fit(g.width-1), g.width-1).Gap(1)
}
