package paper

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/jung-kurt/gofpdf"
)

// Running draws what stands on every page: head, foot, watermark. No counts from 1.
type Running func(pen Pen, page *Page, no, total int)

// Render draws the book and returns the PDF. The same book gives the same bytes. A panic of the PDF library comes
// back as an error: it is the one place where one is expected.
func (b *Book) Render(running Running) (pdf []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			pdf, err = nil, fmt.Errorf("write the PDF: %v", r)
		}
	}()
	for i, p := range b.pages {
		body := p.ops
		p.ops = nil
		running(Pen{b, p}, p, i+1, len(b.pages))
		p.ops = append(p.ops, body...)
	}
	if b.err != nil {
		return nil, b.err
	}
	r := newRenderer(b)
	for _, p := range b.pages {
		r.drawPage(p)
	}
	var out bytes.Buffer
	if err := r.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("write the PDF: %w", err)
	}
	return out.Bytes(), nil
}

type renderer struct {
	*Book
	pdf     *gofpdf.Fpdf
	number  map[*Page]int
	links   map[string]int
	outline []entry
	style   Style
	styled  bool
	width   float64
}

func newRenderer(b *Book) *renderer {
	pdf := gofpdf.New("P", "mm", "A4", "")
	pdf.SetCatalogSort(true) // without it the order of fonts in the file varies
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	pdf.SetCreationDate(b.Info.Date)
	pdf.SetModificationDate(b.Info.Date)
	pdf.SetTitle(textString(b.Info.Title), false)
	pdf.SetSubject(textString(b.Info.Subject), false)
	pdf.SetAuthor(textString(b.Info.Author), false)
	pdf.SetCreator(textString(b.Info.Creator), false)
	pdf.SetProducer(textString(b.Info.Creator), false)
	r := &renderer{Book: b, pdf: pdf, number: map[*Page]int{}, links: map[string]int{}, outline: b.outline}
	used := b.facesUsed()
	for f, face := range faceData {
		if used[f] {
			pdf.AddUTF8FontFromBytes(face.name, "", face.ttf)
		}
	}
	for i, p := range b.pages {
		r.number[p] = i + 1
	}
	for _, img := range b.images {
		pdf.RegisterImageOptionsReader(img.name, gofpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(img.png))
	}
	return r
}

// facesUsed finds the faces that text is set in: an embedded font costs room even when nothing uses it.
func (b *Book) facesUsed() (used [faceCount]bool) {
	used[Regular] = true // bookmarks need one
	for _, p := range b.pages {
		for i := range p.ops {
			switch p.ops[i].kind {
			case opText, opPageNo:
				used[p.ops[i].style.Face] = true
			}
		}
	}
	return used
}

func (r *renderer) drawPage(p *Page) {
	r.pdf.AddPage()
	r.styled, r.width = false, 0
	r.font(Style{Regular, 9, Ink})
	for len(r.outline) > 0 && r.outline[0].position.page == p {
		e := r.outline[0]
		r.pdf.Bookmark(e.title, e.level, e.position.y)
		r.outline = r.outline[1:]
	}
	for i := range p.ops {
		r.drawOp(&p.ops[i])
	}
}

func (r *renderer) drawOp(o *op) {
	switch o.kind {
	case opText:
		r.font(o.style)
		r.pdf.Text(o.x, o.y, o.text)
	case opPageNo:
		r.pageNumber(o)
	case opOutline:
		r.outlines(o)
	case opRect:
		if how := r.paint(o); how != "" {
			r.pdf.Rect(o.x, o.y, o.w, o.h, how)
		}
	case opLine:
		r.line(o)
	case opStrokes:
		r.paint(o)
		for i := 0; i+3 < len(o.points); i += 4 {
			r.pdf.MoveTo(o.points[i], o.points[i+1])
			r.pdf.LineTo(o.points[i+2], o.points[i+3])
		}
		r.pdf.DrawPath("D")
	case opCircle:
		if how := r.paint(o); how != "" {
			r.pdf.Circle(o.x, o.y, o.w, how)
		}
	case opPolygon:
		r.polygon(o)
	case opLink:
		r.link(o)
	case opImage:
		r.pdf.ImageOptions(o.text, o.x, o.y, o.w, o.h, false, gofpdf.ImageOptions{ImageType: "PNG"}, 0, "")
	}
}

// font selects a style, writing only what changed.
func (r *renderer) font(s Style) {
	if !r.styled || s.Face != r.style.Face || s.Size != r.style.Size {
		r.pdf.SetFont(faceData[s.Face].name, "", s.Size)
	}
	if !r.styled || s.Color != r.style.Color {
		r.pdf.SetTextColor(s.Color.rgb())
	}
	r.style, r.styled = s, true
}

// paint sets colours and returns how to draw: fill, stroke or both.
func (r *renderer) paint(o *op) string {
	how := ""
	if o.fill != None && o.kind != opLine && o.kind != opStrokes {
		r.pdf.SetFillColor(o.fill.rgb())
		how += "F"
	}
	if o.stroke != None && o.lineWidth > 0 {
		r.pdf.SetDrawColor(o.stroke.rgb())
		if o.lineWidth != r.width {
			r.pdf.SetLineWidth(o.lineWidth)
			r.width = o.lineWidth
		}
		how += "D"
	}
	return how
}

func (r *renderer) line(o *op) {
	r.paint(o)
	if o.dotted {
		r.pdf.SetDashPattern([]float64{o.lineWidth, 1.4}, 0)
		defer r.pdf.SetDashPattern(nil, 0)
	}
	r.pdf.Line(o.x, o.y, o.w, o.h)
}

func (r *renderer) polygon(o *op) {
	points := make([]gofpdf.PointType, len(o.points)/2)
	for i := range points {
		points[i] = gofpdf.PointType{X: o.points[2*i], Y: o.points[2*i+1]}
	}
	if how := r.paint(o); how != "" {
		r.pdf.Polygon(points, how)
	}
}

// outlines fill several closed curves as one path, so that what one encloses in the other direction stays open.
func (r *renderer) outlines(o *op) {
	if len(o.outlines) == 0 {
		return
	}
	r.pdf.SetFillColor(o.fill.rgb())
	for _, points := range o.outlines {
		r.pdf.MoveTo(points[0], points[1])
		for i := 2; i+1 < len(points); i += 2 {
			r.pdf.LineTo(points[i], points[i+1])
		}
		r.pdf.ClosePath()
	}
	r.pdf.DrawPath("F")
}

func (r *renderer) pageNumber(o *op) {
	at, ok := r.anchors[o.text]
	if !ok {
		return
	}
	text := strconv.Itoa(r.number[at.page])
	r.font(o.style)
	r.pdf.Text(o.x-r.metrics.width(text, o.style), o.y, text)
}

func (r *renderer) link(o *op) {
	if isURL(o.text) {
		r.pdf.LinkString(o.x, o.y, o.w, o.h, o.text)
		return
	}
	at, ok := r.anchors[o.text]
	if !ok {
		return
	}
	id, ok := r.links[o.text]
	if !ok {
		id = r.pdf.AddLink()
		r.pdf.SetLink(id, max(at.y-4, 0), r.number[at.page])
		r.links[o.text] = id
	}
	r.pdf.Link(o.x, o.y, o.w, o.h, id)
}
