package reports

import (
	"fmt"
	"io"
	"strings"
	"time"

	"assay/reports/internal/paper"
)

// write draws a report of a kind, attaches its data and writes it in one piece.
func (d *Document) write(w io.Writer, kind string, draw func(*canvas)) error {
	c, err := d.lay(draw)
	if err != nil {
		return err
	}
	pdf, err := c.book.Render(c.running)
	d.unprinted = c.book.Boxes()
	if err != nil {
		return err
	}
	pdf, err = d.finish(kind, pdf, c.book.Info)
	if err != nil {
		return err
	}
	_, err = w.Write(pdf)
	return err
}

// lay lays a report out.
func (d *Document) lay(draw func(*canvas)) (c *canvas, err error) {
	defer func() {
		if r := recover(); r != nil {
			c, err = nil, fmt.Errorf("lay out the report: %v", r)
		}
	}()
	date, err := time.Parse(time.DateOnly, d.result.AssessedOn)
	if err != nil {
		return nil, fmt.Errorf("lay out the report: the result has no date of assessment: %w", err)
	}
	c = &canvas{Document: d, draft: d.Draft(), book: paper.New(paper.Info{
		Title:    d.project() + ": environmental, social and governance due diligence",
		Subject:  fmt.Sprintf("Assessed on %s, rules as of %s", d.result.AssessedOn, d.result.AsOf),
		Author:   d.author(),
		Creator:  d.tool(),
		Language: "en",
		Date:     date,
	}, d.options.Brand.accent())}
	c.accent = c.book.Accent
	c.watermark = c.book.Outline(48, 232, 52, "DRAFT", paper.Style{Face: paper.Bold, Size: 150})
	c.flow = c.book.Flow()
	draw(c)
	return c, nil
}

// canvas is a report being drawn: the document, the pages, and the styles they share.
type canvas struct {
	*Document
	book   *paper.Book
	flow   *paper.Flow
	accent paper.Color
	draft  string
	usual  string // the word of a person that most facts rest on
	// standard is the confidence and force that most clauses of the framework being drawn share.
	standard string
	named    map[string]bool // evidence whose title stands in the topic already
	plain    bool            // a short paper without the pages that links lead to
	shown    int             // conditions precedent that a committee paper shows
	missing  float64         // millimetres that kept its place to sign from standing on the page before
	// watermark is drawn on every page of a draft.
	watermark paper.Outlines
}

// Sizes of text, in points.
const (
	bodySize = 9.1
	cellSize = 8.0
	noteSize = 7.3
)

func (c *canvas) txt(s string) paper.Span {
	return paper.Span{Text: s, Style: paper.Style{Face: paper.Regular, Size: bodySize, Color: paper.Ink}}
}

func (c *canvas) strong(s string) paper.Span {
	return paper.Span{Text: s, Style: paper.Style{Face: paper.Bold, Size: bodySize, Color: paper.Ink}}
}

func (c *canvas) soft(s string) paper.Span {
	return paper.Span{Text: s, Style: paper.Style{Face: paper.Regular, Size: bodySize - 0.8, Color: paper.Soft}}
}

// ink is the colour of text that leads to a target; what leads nowhere is not coloured.
func (c *canvas) ink(target string) paper.Color {
	if c.to(target) == "" {
		return paper.Ink
	}
	return c.accent
}

// more points to a chapter, and is left out of a paper without it.
func (c *canvas) more(text, target string) paper.Span {
	if c.plain {
		text = ""
	}
	return c.link(text, target)
}

// to is where a link leads: nowhere in a paper without the chapters it would lead to.
func (c *canvas) to(target string) string {
	if c.plain && !strings.HasPrefix(target, "https://") {
		return ""
	}
	return target
}

// link is text that leads to an anchor.
func (c *canvas) link(s, target string) paper.Span {
	return paper.Span{Text: s, Target: c.to(target), Style: paper.Style{Face: paper.Medium, Size: bodySize, Color: c.ink(target)}}
}

// The same for the cells of tables, in the condensed face.

func (c *canvas) small(s string) paper.Span {
	return paper.Span{Text: s, Style: paper.Style{Face: paper.Narrow, Size: cellSize, Color: paper.Ink}}
}

func (c *canvas) bold(s string) paper.Span {
	return paper.Span{Text: s, Style: paper.Style{Face: paper.NarrowBold, Size: cellSize, Color: paper.Ink}}
}

func (c *canvas) note(s string) paper.Span {
	return paper.Span{Text: s, Style: paper.Style{Face: paper.Narrow, Size: noteSize, Color: paper.Soft}}
}

func (c *canvas) smallLink(s, target string) paper.Span {
	return paper.Span{Text: s, Target: c.to(target), Style: paper.Style{Face: paper.NarrowBold, Size: cellSize, Color: c.ink(target)}}
}

// sign stands in a line of text of a size.
func sign(s paper.Sign, size float64) paper.Span {
	return paper.Span{Sign: s, Style: paper.Style{Face: paper.Regular, Size: size, Color: paper.Ink}}
}

func cell(spans ...paper.Span) paper.Cell { return paper.Cell{Spans: spans} }

// leader is a row that spans the table and leads the rows below it.
func (c *canvas) leader(text string) paper.Row {
	return paper.Row{Cells: []paper.Cell{cell(c.bold(text))}}
}

// para sets plain text.
func (c *canvas) para(text string) { c.flow.Para(c.txt(text)) }

// headingRoom is what a heading of level 1 takes with the room around it.
const headingRoom = 15.0

// titled sets a table below its heading and a sentence, which never stand at the end of a page without it.
func (c *canvas) titled(title, anchor, text string, t paper.Table) {
	above := headingRoom
	if text != "" {
		above += c.flow.Height(paper.Width, c.txt(text)) + 2
	}
	c.flow.Need(above + c.flow.Opening(t))
	c.flow.Listed(title, anchor)
	if text != "" {
		c.para(text)
	}
	c.flow.Table(t)
}

// Anchors by kind.
func answerAnchor(ref string) string        { return "answer:" + ref }
func clauseAnchor(id string) string         { return "clause:" + id }
func evidenceAnchor(id string) string       { return "evidence:" + id }
func flagAnchor(id, instance string) string { return "flag:" + refOf(id, instance) }
func gapAnchor(ref string) string           { return "gap:" + ref }
func actionAnchor(ref string) string        { return "action:" + ref }
func topicAnchor(id string) string          { return "topic:" + id }
func setAnchor(id string) string            { return "set:" + id }
func measureAnchor(id, inst string) string  { return "measure:" + refOf(id, inst) }

// running draws head, foot and watermark of every page.
func (c *canvas) running(pen paper.Pen, page *paper.Page, no, total int) {
	if c.draft != "" {
		pen.Fill(c.watermark, 0xF2F4F3)
	}
	style := paper.Style{Face: paper.Regular, Size: 7.6, Color: paper.Soft}
	if !page.Plain {
		pen.Text(paper.Left, 13, pen.Fit(c.project()+"   "+page.Section, style, 112), style)
		pen.TextRight(paper.Right, 13, "Assessed on "+longDate(c.result.AssessedOn), style)
		pen.Line(paper.Left, 15.5, paper.Right, 15.5, 0.15, paper.Rule)
	}
	y := paper.PageHeight - 11.0
	pen.Line(paper.Left, y-4.5, paper.Right, y-4.5, 0.15, paper.Rule)
	pen.Text(paper.Left, y, "Fingerprint "+shortHash(c.result.Assessment.Fingerprint), style)
	if mark := c.mark(); mark != "" {
		ink := paper.Style{Face: paper.Medium, Size: 7.6, Color: paper.Ink}
		pen.TextCentred(paper.PageWidth/2, y, pen.Fit(mark, ink, 66), ink)
	}
	pen.TextRight(paper.Right, y, fmt.Sprintf("Page %d of %d", no, total), style)
}

// mark is the confidentiality mark; a draft says so beside it, for the watermark is lost in copied text.
func (c *canvas) mark() string {
	mark := c.options.Brand.Mark
	if c.draft == "" {
		return mark
	}
	if mark == "" {
		return "Draft"
	}
	return mark + ". Draft"
}

// shortHash is the beginning of a hash, in groups of four, enough to tell two apart by eye.
func shortHash(h string) string {
	if h == "" {
		return "not stated"
	}
	if len(h) < 16 {
		return h
	}
	return h[:4] + " " + h[4:8] + " " + h[8:12] + " " + h[12:16]
}

func (d *Document) author() string {
	if len(d.options.Brand.Authors) == 0 {
		return d.options.Brand.Firm
	}
	names := make([]string, len(d.options.Brand.Authors))
	for i, a := range d.options.Brand.Authors {
		names[i] = a.Name
	}
	return listed(names)
}

func (d *Document) tool() string {
	if d.options.Version == "" {
		return "assay"
	}
	return "assay " + d.options.Version
}
