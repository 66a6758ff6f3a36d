package frameworks

import "testing"

// A grid that is cut says which rows show, and a click finds the cell that is drawn there.
func TestACutGrid(t *testing.T) {
	g := &grid{width: 4, lines: 9}
	for line := range 9 {
		g.cells = append(g.cells, cell{line, 0}, cell{line, 1})
	}
	for _, c := range []struct {
		cursor, h int
		shown     string
	}{{0, 9, ""}, {0, 4, " 1 to 4 of 9 rows "}, {17, 4, " 6 to 9 of 9 rows "}} {
		if got := g.shown(c.cursor, c.h); got != c.shown {
			t.Errorf("shown(%d, %d) = %q, want %q", c.cursor, c.h, got, c.shown)
		}
	}
	for _, c := range []struct{ x, y, want int }{{2, 0, 10}, {7, 3, 17}, {1, 0, -1}, {40, 0, -1}, {2, 4, -1}, {2, -1, -1}} {
		if got := g.at(c.x, c.y, 17, 4); got != c.want {
			t.Errorf("at(%d, %d) = %d, want %d", c.x, c.y, got, c.want)
		}
	}
}
