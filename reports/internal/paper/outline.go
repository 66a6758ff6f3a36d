package paper

import (
	"math"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Outlines are the shapes of a text, for what should be seen and not read: a watermark set as text would stand in
// every page's copied text, letter by letter.
type Outlines [][]float64

// Outline shapes a line of text that starts at x, y and rises by an angle in degrees.
func (b *Book) Outline(x, y, degrees float64, text string, s Style) Outlines {
	var out Outlines
	scale := s.Size * pointMM / 1000
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	at := 0.0
	place := func(p fixed.Point26_6) (float64, float64) {
		dx, dy := (at+float64(p.X)/64)*scale, float64(p.Y)/64*scale
		return x + dx*cos + dy*sin, y - dx*sin + dy*cos
	}
	for _, r := range b.clean(text) {
		for _, contour := range contours(s.Face, r) {
			points := make([]float64, 0, 2*len(contour))
			for _, p := range contour {
				px, py := place(p)
				points = append(points, px, py)
			}
			out = append(out, points)
		}
		at += float64(b.metrics.runeWidth(s.Face, r))
	}
	return out
}

// Fill draws outlines in one colour.
func (p Pen) Fill(o Outlines, c Color) {
	p.book.add(p.page, op{kind: opOutline, outlines: o, fill: c})
}

// contours are a character's closed curves at a size of 1000, their arcs as short lines.
func contours(f Face, r rune) [][]fixed.Point26_6 {
	var buf sfnt.Buffer
	font := parseFace[f]()
	glyph, err := font.GlyphIndex(&buf, r)
	if err != nil || glyph == 0 {
		return nil
	}
	segments, err := font.LoadGlyph(&buf, glyph, fixed.I(1000), nil)
	if err != nil {
		return nil
	}
	var out [][]fixed.Point26_6
	for _, s := range segments {
		last := len(out) - 1
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			out = append(out, []fixed.Point26_6{s.Args[0]})
		case sfnt.SegmentOpLineTo:
			out[last] = append(out[last], s.Args[0])
		case sfnt.SegmentOpQuadTo: // TrueType has no cubic ones
			from := out[last][len(out[last])-1]
			for i := 1; i <= 6; i++ {
				out[last] = append(out[last], onArc(from, s.Args[0], s.Args[1], float64(i)/6))
			}
		}
	}
	return out
}

// onArc is a point of a quadratic curve.
func onArc(a, b, c fixed.Point26_6, t float64) fixed.Point26_6 {
	mix := func(a, b, c fixed.Int26_6) fixed.Int26_6 {
		return fixed.Int26_6((1-t)*(1-t)*float64(a) + 2*t*(1-t)*float64(b) + t*t*float64(c))
	}
	return fixed.Point26_6{X: mix(a.X, b.X, c.X), Y: mix(a.Y, b.Y, c.Y)}
}
