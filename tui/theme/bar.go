package theme

import (
	"strconv"
	"strings"
)

// Range is what the range bar shows, in points 0..100. Known is false where nothing is applicable.
type Range struct {
	Known                           bool
	Verified, Documented, Low, High int
}

// Bar adds the range bar: verified, documented, claimed at worst, at best, and the rest. It tells how good, how
// sure and how finished in one row of width cells.
func (t *Theme) Bar(l *Line, r Range, width int) *Line {
	if width <= 0 {
		return l
	}
	if !r.Known {
		return l.Put(t.Faint, strings.Repeat(t.Sign.Bar[4], width))
	}
	at := 0
	for i, end := range r.cells(width) {
		if end > at {
			l.Put(t.bar[i], strings.Repeat(t.Sign.Bar[i], end-at))
			at = end
		}
	}
	return l
}

// cells is where each part of the bar ends, rising to width. A range that is open keeps at least one cell to
// show it, and a part that is not zero is not drawn as nothing where there is room.
func (r Range) cells(width int) [5]int {
	cell := func(points int) int { return (points*width + 50) / 100 }
	v := cell(r.Verified)
	d := max(cell(r.Documented), v)
	low := max(cell(r.Low), d)
	high := max(cell(r.High), low)
	if r.High > r.Low && high == low {
		if high < width {
			high++
		} else {
			low = max(low-1, 0)
			d, v = min(d, low), min(v, low)
		}
	}
	return [5]int{v, d, low, high, width}
}

// Words is the range in figures: "41–63", "41" where both ends meet, "–" where nothing is applicable.
func (t *Theme) Words(r Range) string {
	switch {
	case !r.Known:
		return t.Sign.NotApplicable
	case r.Low == r.High:
		return strconv.Itoa(r.Low)
	}
	return strconv.Itoa(r.Low) + t.Plain("–") + strconv.Itoa(r.High)
}
