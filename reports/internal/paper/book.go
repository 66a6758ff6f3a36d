package paper

import (
	"fmt"
	"math"
)

// A4 with its margins.
const (
	PageWidth  = 210.0
	PageHeight = 297.0
	Left       = 15.0
	Right      = PageWidth - Left
	Width      = Right - Left
	Top        = 20.5
	Bottom     = PageHeight - 18.5
)

// Book is a document being laid out.
type Book struct {
	Info    Info
	Accent  Color
	pages   []*Page
	anchors map[string]place
	outline []entry
	metrics metrics
	images  []imageFile
	boxes   int
	err     error
}

// place is a point on a page.
type place struct {
	page *Page
	y    float64
}

// entry is a heading, as the bookmarks and the contents list it.
type entry struct {
	title    string
	level    int // 0 is a chapter
	anchor   string
	listed   bool // in the contents
	position place
}

// Page is one page's drawing operations, in order.
type Page struct {
	Plain   bool   // without running head
	Section string // the chapter it belongs to
	ops     []op
}

type opKind uint8

const (
	opText opKind = iota
	opRect
	opLine
	opStrokes // separate lines: points holds x1, y1, x2, y2 of each
	opPolygon
	opCircle
	opLink
	opPageNo // the number of the page that holds an anchor, right-aligned at x
	opImage
	opOutline
)

type op struct {
	kind         opKind
	x, y, w, h   float64 // circle: w is the radius; line: to (w, h)
	text         string  // text, link target, anchor or image name
	style        Style
	fill, stroke Color
	lineWidth    float64
	dotted       bool
	points       []float64 // x, y, x, y, ...
	outlines     Outlines
}

// New begins a book.
func New(info Info, accent Color) *Book {
	return &Book{Info: info.plain(), Accent: accent, anchors: map[string]place{}}
}

// Boxes counts the characters that could not be printed; each run of them stands as one [Box].
func (b *Book) Boxes() int { return b.boxes }

// Missing lists the targets that links lead to and no anchor stands for, in reading order. Such links are not drawn.
func (b *Book) Missing() []string {
	var out []string
	for _, p := range b.pages {
		for i := range p.ops {
			o := &p.ops[i]
			if o.kind != opLink && o.kind != opPageNo || isURL(o.text) {
				continue
			}
			if _, ok := b.anchors[o.text]; !ok {
				out = append(out, o.text)
			}
		}
	}
	return out
}

// PageCount is the number of pages laid out so far.
func (b *Book) PageCount() int { return len(b.pages) }

func (b *Book) clean(text string) string {
	cleaned, boxes := b.metrics.clean(text)
	b.boxes += boxes
	return cleaned
}

// add appends an operation. A coordinate that is no number would break the page from there on, silently, so it
// fails the whole book instead.
func (b *Book) add(p *Page, o op) {
	for _, v := range [...]float64{o.x, o.y, o.w, o.h, o.lineWidth, o.style.Size} {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			b.fail(fmt.Errorf("draw on page %d: a position is not a number", len(b.pages)))
			return
		}
	}
	p.ops = append(p.ops, o)
}

func (b *Book) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// anchor marks a place that links lead to. The first of a name stands.
func (b *Book) anchor(name string, p *Page, y float64) {
	if name == "" {
		return
	}
	if _, ok := b.anchors[name]; !ok {
		b.anchors[name] = place{p, y}
	}
}

// Pen draws on one page of a book.
type Pen struct {
	book *Book
	page *Page
}

// Rect draws a rectangle; fill or stroke may be [None].
func (p Pen) Rect(x, y, w, h float64, fill, stroke Color) {
	p.book.add(p.page, op{kind: opRect, x: x, y: y, w: w, h: h, fill: fill, stroke: stroke, lineWidth: 0.2})
}

// Line draws a line of a width in millimetres.
func (p Pen) Line(x1, y1, x2, y2, width float64, c Color) {
	p.book.add(p.page, op{kind: opLine, x: x1, y: y1, w: x2, h: y2, stroke: c, lineWidth: width})
}

// Circle draws a circle about x, y.
func (p Pen) Circle(x, y, r float64, fill, stroke Color, width float64) {
	p.book.add(p.page, op{kind: opCircle, x: x, y: y, w: r, fill: fill, stroke: stroke, lineWidth: width})
}

// Polygon draws a closed shape through points x, y, x, y, ...
func (p Pen) Polygon(fill, stroke Color, width float64, points ...float64) {
	p.book.add(p.page, op{kind: opPolygon, fill: fill, stroke: stroke, lineWidth: width, points: points})
}

// Hatch fills a rectangle with slanting lines: a fill that survives a copy without colour.
func (p Pen) Hatch(x, y, w, h, step float64, c Color) {
	if w <= 0 || h <= 0 || step <= 0 {
		return
	}
	var strokes []float64
	for d := step; d < w+h; d += step {
		x1, y1 := x+d, y
		if d > w {
			x1, y1 = x+w, y+d-w
		}
		x2, y2 := x, y+d
		if d > h {
			x2, y2 = x+d-h, y+h
		}
		strokes = append(strokes, x1, y1, x2, y2)
	}
	p.book.add(p.page, op{kind: opStrokes, stroke: c, lineWidth: 0.15, points: strokes})
}

// Dotted draws a leader: dots as a line, so that copied text holds none.
func (p Pen) Dotted(from, to, y float64) {
	if from < to {
		p.book.add(p.page, op{kind: opLine, x: from, y: y, w: to, h: y, stroke: Rule, lineWidth: 0.25, dotted: true})
	}
}

// Text sets one line with its baseline at y. It is neither broken nor cut.
func (p Pen) Text(x, y float64, text string, s Style) {
	p.runs(x, y, p.book.clean(text), s)
}

// TextRight sets one line that ends at x.
func (p Pen) TextRight(x, y float64, text string, s Style) {
	text = p.book.clean(text)
	p.runs(x-p.book.metrics.width(text, s), y, text, s)
}

// TextCentred sets one line about x.
func (p Pen) TextCentred(x, y float64, text string, s Style) {
	text = p.book.clean(text)
	p.runs(x-p.book.metrics.width(text, s)/2, y, text, s)
}

// Fit shortens a line with an ellipsis until it is no wider than width.
func (p Pen) Fit(text string, s Style, width float64) string {
	text = p.book.clean(text)
	if p.book.metrics.width(text, s) <= width {
		return text
	}
	runes := []rune(text)
	for len(runes) > 0 && p.book.metrics.width(string(runes)+"…", s) > width {
		runes = runes[:len(runes)-1]
	}
	return string(runes) + "…"
}

// Measure is the width of one line of text.
func (p Pen) Measure(text string, s Style) float64 {
	return p.book.metrics.width(p.book.clean(text), s)
}

// Link makes a rectangle lead to an anchor or a URL. One whose anchor the book does not have is not drawn.
func (p Pen) Link(x, y, w, h float64, target string) {
	p.book.add(p.page, op{kind: opLink, x: x, y: y, w: w, h: h, text: target})
}

// PageNumber sets, ending at x, the number of the page that holds an anchor.
func (p Pen) PageNumber(x, y float64, anchor string, s Style) {
	p.book.add(p.page, op{kind: opPageNo, x: x, y: y, text: anchor, style: s})
}

// runs sets cleaned text, changing to the fallback where the face lacks a character.
func (p Pen) runs(x, y float64, text string, s Style) {
	m := &p.book.metrics
	start, inFallback := 0, false
	flush := func(end int) {
		if end == start {
			return
		}
		run := s
		if inFallback {
			run.Face = fallback
		}
		p.book.add(p.page, op{kind: opText, x: x, y: y, text: text[start:end], style: run})
		x += m.width(text[start:end], s)
		start = end
	}
	for i, r := range text {
		if lacks := m.advance(s.Face, r) < 0; lacks != inFallback {
			flush(i)
			inFallback = lacks
		}
	}
	flush(len(text))
}

// draw sets a laid-out line with its baseline at y.
func (p Pen) draw(x, y float64, l Line) {
	for i := range l.pieces {
		piece := &l.pieces[i]
		if s := piece.span.Sign; s != NoSign {
			s.draw(p, x+piece.x, y, piece.span.Style.Size)
		} else {
			p.runs(x+piece.x, y, piece.text, piece.span.Style)
		}
		if piece.span.Target != "" {
			height := piece.span.Style.Size * pointMM
			p.Link(x+piece.x, y-height*0.85, piece.w, height*1.15, piece.span.Target)
		}
	}
}
