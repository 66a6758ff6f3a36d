package paper

// Contents lays the list of chapters and headings out on pages of its own and puts them at a place in the book
// (counted in pages). Its page numbers are drawn when the book is rendered, so that they are right whatever the
// contents themselves take.
func (b *Book) Contents(title string, at int) {
	rest := b.pages[at:]
	b.pages = b.pages[:at:at]
	listed := b.outline
	f := b.Flow()
	f.Chapter(title, title, "contents")
	for _, e := range listed {
		if e.listed {
			f.contentsEntry(e)
		}
	}
	b.pages = append(b.pages, rest...)
	own := len(listed)
	b.outline = append(append([]entry{}, b.outline[own:]...), listed...)
}

// contentsLine is the height of an entry.
const contentsLine = 4.6

func (f *Flow) contentsEntry(e entry) {
	style, indent, above := Style{Regular, 8.6, Ink}, 6.0, 0.0
	if e.level == 0 {
		style, indent, above = Style{Medium, 9.6, Ink}, 0, 1.2
	}
	f.Skip(above)
	y := f.Block(contentsLine)
	pen := f.Pen()
	base := y + 3.4
	title := pen.Fit(e.title, style, Width-indent-14)
	pen.Text(Left+indent, base, title, style)
	from := Left + indent + pen.Measure(title, style) + 2
	pen.Dotted(from, Right-8, base)
	pen.PageNumber(Right, base, e.anchor, style)
	pen.Link(Left, y, Width, contentsLine, e.anchor)
}
