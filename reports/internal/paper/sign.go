package paper

import "math"

// Sign is a small drawn mark that stands in a line of text. It is a shape, for the text font has none of these
// characters, and it always stands beside a word, for a shape is lost when text is copied or read aloud.
type Sign uint8

// The signs: levels, what is not a level, states of flags, states of clauses.
const (
	NoSign Sign = iota
	Level0
	Level1
	Level2
	Level3
	SignOpen
	SignUnknown
	SignNotApplicable
	SignNotDue
	SignRaised
	SignStop
	SignFlagOpen
	SignCleared
	SignMet
	SignPartly
	SignNotMet
)

// LevelSign is the sign of a level 0..3.
func LevelSign(level int) Sign { return Level0 + Sign(min(max(level, 0), 3)) }

// width in millimetres at a font size, with the room behind it.
func (s Sign) width(size float64) float64 {
	em := size * pointMM
	if s >= Level0 && s <= Level3 {
		return em * 2.35
	}
	return em * 1.05
}

// draw puts the sign on the baseline at y.
func (s Sign) draw(p Pen, x, y, size float64) {
	em := size * pointMM
	cx, cy, r := x+em*0.42, y-em*0.35, em*0.36
	thin := em * 0.09
	switch s {
	case Level0, Level1, Level2, Level3:
		s.dots(p, x, cy, em)
	case SignOpen:
		p.Circle(cx, cy, em*0.1, Soft, None, 0)
	case SignUnknown:
		p.Circle(cx, cy, r, None, Soft, thin)
		p.TextCentred(cx, cy+em*0.23, "?", Style{Bold, size * 0.62, Soft})
	case SignNotApplicable:
		p.Line(cx-r, cy, cx+r, cy, em*0.12, Soft)
	case SignNotDue:
		for i := range 3 {
			p.Circle(cx+(float64(i)-1)*em*0.26, cy, em*0.075, Soft, None, 0)
		}
	case SignRaised:
		triangle(p, cx, cy, em, Red, Red)
	case SignStop:
		triangle(p, cx, cy, em, Violet, Violet)
	case SignFlagOpen:
		triangle(p, cx, cy, em, White, Amber)
	case SignCleared, SignMet:
		p.Polyline(em*0.14, Green, cx-r*0.9, cy+r*0.05, cx-r*0.25, cy+r*0.75, cx+r*0.95, cy-r*0.75)
	case SignPartly:
		p.Circle(cx, cy, r, White, Amber, thin)
		p.HalfDisc(cx, cy, r, Amber)
	case SignNotMet:
		d := r * 0.78
		p.Line(cx-d, cy-d, cx+d, cy+d, em*0.13, Red)
		p.Line(cx-d, cy+d, cx+d, cy-d, em*0.13, Red)
	}
}

// dots are the level's three places, filled up to it.
func (s Sign) dots(p Pen, x, cy, em float64) {
	for i := range 3 {
		fill := White
		if int(s-Level0) > i {
			fill = Ink
		}
		p.Circle(x+em*(0.32+0.66*float64(i)), cy, em*0.25, fill, Ink, em*0.08)
	}
}

func triangle(p Pen, cx, cy, em float64, fill, stroke Color) {
	r := em * 0.42
	p.Polygon(fill, stroke, em*0.1, cx, cy-r, cx+r, cy+r*0.8, cx-r, cy+r*0.8)
}

// Polyline draws an open line through points.
func (p Pen) Polyline(width float64, c Color, points ...float64) {
	for i := 2; i+1 < len(points); i += 2 {
		p.Line(points[i-2], points[i-1], points[i], points[i+1], width, c)
	}
}

// HalfDisc fills the left half of a circle.
func (p Pen) HalfDisc(cx, cy, r float64, fill Color) {
	const steps = 12
	points := make([]float64, 0, 2*steps+2)
	for i := range steps + 1 {
		a := math.Pi/2 + math.Pi*float64(i)/steps
		points = append(points, cx+r*math.Cos(a), cy-r*math.Sin(a))
	}
	p.Polygon(fill, None, 0, points...)
}
