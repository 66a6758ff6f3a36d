package paper

// Color is 0xRRGGBB, or [None].
type Color uint32

// None draws nothing.
const None Color = 1 << 31

func (c Color) rgb() (r, g, b int) { return int(c >> 16 & 255), int(c >> 8 & 255), int(c & 255) }

// Mix is the colour between a and b; share 0..1 is the part of b.
func Mix(a, b Color, share float64) Color {
	blend := func(shift uint) Color {
		x, y := float64(a>>shift&255), float64(b>>shift&255)
		return Color(x+(y-x)*share+0.5) & 255
	}
	return blend(16)<<16 | blend(8)<<8 | blend(0)
}

// Luminance is the relative luminance 0..1 by which contrast is judged (WCAG 2.1, without the gamma's foot).
func (c Color) Luminance() float64 {
	r, g, b := c.rgb()
	lin := func(v int) float64 { x := float64(v) / 255; return x * x }
	return 0.2126*lin(r) + 0.7152*lin(g) + 0.0722*lin(b)
}

// Contrast is the ratio 1..21 between two colours.
func Contrast(a, b Color) float64 {
	x, y := a.Luminance()+0.05, b.Luminance()+0.05
	return max(x, y) / min(x, y)
}

// On is the ink that is read best on a fill: white or near black.
func On(fill Color) Color {
	if Contrast(fill, Ink) > Contrast(fill, White) {
		return Ink
	}
	return White
}

// The palette. Status colours are never the only sign of a status; the greys keep their order in a copy without colour.
const (
	White  Color = 0xFFFFFF
	Ink    Color = 0x1C2321
	Soft   Color = 0x56605C // secondary text
	Rule   Color = 0xC9CFCC
	Paper  Color = 0xF3F5F4 // fill behind a heading row
	Green  Color = 0x1F7A54
	Amber  Color = 0xC98A1B
	Red    Color = 0xB3372F
	Violet Color = 0x5B3A8C // STOP, and nothing else
	Grey   Color = 0x8B9591
)
