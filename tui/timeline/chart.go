package timeline

import (
	"fmt"
	"slices"

	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// scale places dates on columns. The first column of it holds everything before its first year, the last one what has
// no day.
type scale struct {
	left, cell  int // where the years begin, and how wide each is
	first, last int // years
	end         int // where what has no day begins
}

const (
	earlierW = 9 // room of what began before the first year
	noDayW   = 12
	mostSets = 10
	yearMost = 26 // no year is wider
	yearsMin = 6  // shown, although nothing may happen in the last of them
)

// scale spreads the years from this one to the last that something happens in over the room there is.
func (t *Screen) scale() scale {
	name := min(max(t.w/5+2, 18), 34)
	c := scale{left: name + earlierW, first: t.s.AssessedOn.Time().Year()}
	c.last = max(c.first+yearsMin-1, t.s.AsOf.Time().Year())
	for i := range t.stops {
		if d := t.stops[i].date; d != 0 {
			c.last = max(c.last, d.Time().Year())
		}
		for _, d := range t.stops[i].duties {
			if from := t.floor(d); from != 0 {
				c.last = max(c.last, from.Time().Year())
			}
		}
	}
	room := t.w - c.left - noDayW - 1
	c.cell = min(max(room/(c.last-c.first+1), 5), yearMost)
	c.last = min(c.last, c.first+room/c.cell-1)
	c.end = c.left + (c.last-c.first+1)*c.cell + 1
	return c
}

// x is the column of a date.
func (c scale) x(d criteria.Date) int {
	switch year := d.Time().Year(); {
	case year < c.first:
		return c.left - earlierW
	case year > c.last:
		return c.end - 2
	default:
		return c.left + (year-c.first)*c.cell + (d.Time().YearDay()-1)*c.cell/366
	}
}

// stopX is the column of a stop.
func (t *Screen) stopX(c scale, x *stop) int {
	switch x.id {
	case todayID:
		return c.left - earlierW
	case floorID:
		return c.end
	case proposedID:
		return c.end + noDayW/2
	}
	return c.x(x.date)
}

// floor is the day before which a duty without one cannot come; 0 where there is none.
func (t *Screen) floor(d *scoring.Duty) criteria.Date {
	if c := t.s.Library.Clause(d.Set + ":" + d.Ref); c != nil && d.Force == scoring.Floor {
		return c.Applies.Floor
	}
	return 0
}

// nearest is the stop nearest to a column.
func (t *Screen) nearest(x int) int {
	c, best, far := t.scale(), 0, 1<<30
	for i := range t.stops {
		if d := t.stopX(c, &t.stops[i]) - x; max(d, -d) < far {
			best, far = i, max(d, -d)
		}
	}
	return best
}

// chartRows is the height of the chart: years, axis, and the sets that fit.
func (t *Screen) chartRows() int { return 2 + t.setRows() }

func (t *Screen) setRows() int { return min(len(t.sets()), mostSets, max(t.h/3, 1)) }

// chart draws the years with the sets around the one under the cursor.
func (t *Screen) chart(th *theme.Theme) []string {
	c, sets := t.scale(), t.sets()
	rows := []string{t.years(th, c), t.axis(th, c)}
	here := t.setHere()
	at := slices.IndexFunc(sets, func(s *criteria.Set) bool { return s.ID == here })
	top := screen.Window(0, max(at, 0), len(sets), t.setRows())
	for _, set := range sets[top:min(top+t.setRows(), len(sets))] {
		rows = append(rows, t.setRow(th, c, set, set.ID == here))
	}
	return rows
}

// setHere is the set of the duty under the cursor.
func (t *Screen) setHere() string {
	if d := t.duty(); d != nil {
		return d.Set
	}
	return ""
}

func (t *Screen) years(th *theme.Theme, c scale) string {
	l := th.Line().Gap(1).Put(th.Muted, "years")
	l.To(c.left-earlierW).Put(th.Muted, "before")
	for y := c.first; y <= c.last; y++ {
		l.To(c.left+(y-c.first)*c.cell).Put(th.Text, text.Year(y))
	}
	l.To(c.end).Put(th.Muted, "no day")
	return l.Fit(t.w)
}

// axis is a rule with the day the rules are read on, the project's own days and the cursor.
func (t *Screen) axis(th *theme.Theme, c scale) string {
	cells := t.blank(th)
	for x := c.left - earlierW; x < t.w-1; x++ {
		cells[x] = mark{th.Sign.Rule, th.Faint}
	}
	for i := range t.stops {
		if len(t.stops[i].milestones) > 0 {
			cells[t.stopX(c, &t.stops[i])] = mark{th.Sign.Wall, th.Accent}
		}
	}
	cells[c.x(t.s.AsOf)] = mark{th.Sign.Down, th.Strong}
	return t.line(th, cells, "", false, c)
}

// mark is one column of a row of the chart.
type mark struct {
	sign string
	ink  theme.Ink
}

func (t *Screen) blank(th *theme.Theme) []mark {
	cells := make([]mark, t.w)
	for i := range cells {
		cells[i] = mark{" ", th.Faint}
	}
	return cells
}

// setRow draws a set's duties: filled by their worst status, hatched where no day is fixed, hollow where proposed.
func (t *Screen) setRow(th *theme.Theme, c scale, set *criteria.Set, here bool) string {
	cells := t.blank(th)
	for i := range t.stops {
		if len(t.stops[i].milestones) > 0 {
			cells[t.stopX(c, &t.stops[i])] = mark{th.Sign.Wall, th.Accent}
		}
	}
	t.hatch(th, c, set, cells)
	for i := range t.stops {
		x := &t.stops[i]
		n, worst := x.of(set.ID)
		if n == 0 {
			continue
		}
		sign, ink := screen.ClauseSign(th, worst)
		if x.id == proposedID {
			sign, ink = th.Sign.Hollow, th.Muted
		}
		put(cells, t.stopX(c, x), sign+fmt.Sprint(n), ink)
	}
	return t.line(th, cells, set.Short, here, c)
}

// hatch fills the time in which a duty without a day may come.
func (t *Screen) hatch(th *theme.Theme, c scale, set *criteria.Set, cells []mark) {
	for i := range t.stops {
		for _, d := range t.stops[i].duties {
			from := t.floor(d)
			if d.Set != set.ID || from == 0 {
				continue
			}
			for x := c.x(from); x < c.end-1; x++ {
				cells[x] = mark{th.Sign.Bar[3], th.Muted}
			}
		}
	}
}

// put writes a sign with a number into the columns from x on.
func put(cells []mark, x int, words string, ink theme.Ink) {
	for i, r := range []rune(words) {
		if x+i < len(cells) {
			cells[x+i] = mark{string(r), ink}
		}
	}
}

// line draws the columns; that of the cursor lies on the ground of what is chosen.
func (t *Screen) line(th *theme.Theme, cells []mark, name string, here bool, c scale) string {
	ink := th.Text
	if here {
		ink = th.Strong
	}
	l := th.Line().Gap(1).PutCell(c.left-earlierW-2, ink, th.Plain(name)).To(c.left - earlierW)
	from := t.stopX(c, &t.stops[t.at])
	for x := c.left - earlierW; x < t.w; x++ {
		m := cells[x]
		if x >= from && x < from+cursorW {
			l.Raw(th.ChosenLine().Put(m.ink, m.sign).Fit(1), 1)
			continue
		}
		l.Put(m.ink, m.sign)
	}
	return l.Fit(t.w)
}

const cursorW = 3
