package reports

import (
	"math"

	"assay/reports/internal/paper"
	"assay/scoring"
)

// The fills of a range bar, darkest where it is surest: they keep their order in a copy without colour.
func (c *canvas) barFills() (verified, documented, claimed paper.Color) {
	return paper.Mix(c.accent, 0x000000, 0.5), paper.Mix(c.accent, paper.White, 0.18), paper.Mix(c.accent, paper.White, 0.62)
}

// rangeBar draws one score 0..100 as one bar: how good, how sure, how finished. Verified, documented and claimed low
// stand inside one another; what open answers could add is hatched; the rest is white.
func (c *canvas) rangeBar(p paper.Pen, x, y, w, h float64, f *scoring.Figures) {
	if f.Low == nil || f.High == nil {
		p.Line(x, y+h/2, x+w, y+h/2, 0.15, paper.Rule)
		return
	}
	at := func(n *int) float64 {
		if n == nil {
			return 0
		}
		return float64(min(max(*n, 0), 100)) / 100 * w
	}
	p.Rect(x, y, w, h, paper.White, paper.Rule)
	verified, documented, claimed := c.barFills()
	v, d, lo, hi := at(f.Verified), at(f.Documented), at(f.Low), at(f.High)
	if hi > lo {
		p.Hatch(x+lo, y, hi-lo, h, 1.1, c.accent)
		p.Rect(x+lo, y, hi-lo, h, paper.None, claimed)
	}
	for _, part := range []struct {
		from, to float64
		fill     paper.Color
	}{{d, lo, claimed}, {v, d, documented}, {0, v, verified}} {
		if part.to > part.from {
			p.Rect(x+part.from, y, part.to-part.from, h, part.fill, paper.None)
		}
	}
	p.Rect(x, y, w, h, paper.None, paper.Grey)
}

// barLegend names the fills of the range bars in a line.
func (c *canvas) barLegend() {
	y := c.flow.Block(6)
	p := c.flow.Pen()
	verified, documented, claimed := c.barFills()
	style := paper.Style{Face: paper.Narrow, Size: noteSize, Color: paper.Soft}
	x := paper.Left
	for _, item := range []struct {
		fill paper.Color
		word string
	}{{verified, "verified"}, {documented, "documented"}, {claimed, "claimed"}, {paper.None, "open: could be added"}, {paper.White, "short of 100"}} {
		p.Rect(x, y+1, 6, 3, item.fill, paper.Grey)
		if item.fill == paper.None {
			p.Hatch(x, y+1, 6, 3, 1.1, c.accent)
		}
		p.Text(x+7.5, y+3.6, item.word, style)
		x += 10.5 + p.Measure(item.word, style)
	}
}

// The fills of a framework's four parts.
const (
	metFill  paper.Color = 0x2E6E55
	gapFill  paper.Color = 0xE08A4C
	openFill paper.Color = 0xDDE2E0
)

// fourBar draws a framework's clauses in four parts with their counts: no gap found, gap, open, not asked here.
func (c *canvas) fourBar(p paper.Pen, x, y, w, h float64, s *scoring.SetResult) {
	if s.N <= 0 {
		p.Line(x, y+h/2, x+w, y+h/2, 0.15, paper.Rule)
		return
	}
	from := x
	for _, part := range []struct {
		share float64
		fill  paper.Color
	}{{s.Met, metFill}, {s.Gap, gapFill}, {s.Open, openFill}, {s.NotAsked, paper.White}} {
		if math.IsNaN(part.share) || part.share <= 0 {
			continue
		}
		width := min(part.share, 1) * w
		p.Rect(from, y, width, h, part.fill, paper.None)
		if part.fill == paper.White {
			p.Hatch(from, y, width, h, 1.3, paper.Grey)
		}
		count := itoa(int(math.Round(part.share * float64(s.N))))
		style := paper.Style{Face: paper.NarrowBold, Size: 7.4, Color: paper.On(part.fill)}
		if room := p.Measure(count, style); room+2 < width {
			if part.fill == paper.White {
				p.Rect(from+width/2-room/2-0.6, y+0.5, room+1.2, h-1, paper.White, paper.None)
			}
			p.TextCentred(from+width/2, y+h*0.72, count, style)
		}
		from += width
	}
	p.Rect(x, y, w, h, paper.None, paper.Grey)
}

// fourLegend names the four parts in a line.
func (c *canvas) fourLegend() {
	y := c.flow.Block(6)
	p := c.flow.Pen()
	style := paper.Style{Face: paper.Narrow, Size: noteSize, Color: paper.Soft}
	x := paper.Left
	for _, item := range []struct {
		fill paper.Color
		word string
	}{{metFill, "no gap found"}, {gapFill, "gap"}, {openFill, "open"}, {paper.White, "not asked by this tool, in whole or in part"}} {
		p.Rect(x, y+1, 6, 3, item.fill, paper.Grey)
		if item.fill == paper.White {
			p.Hatch(x, y+1, 6, 3, 1.3, paper.Grey)
		}
		p.Text(x+7.5, y+3.6, item.word, style)
		x += 10.5 + p.Measure(item.word, style)
	}
}
