package paper

import "math"

// Contents lays the list of chapters and headings out on pages of its own and puts them at a place in the book
// (counted in pages). Its page numbers are drawn when the book is rendered, so that they are right whatever the
// contents themselves take. A list longer than a page stands in two columns.
func (b *Book) Contents(title string, at int) {
	rest := b.pages[at:]
	b.pages = b.pages[:at:at]
	all := b.outline
	f := b.Flow()
	f.Chapter(title, title, "contents")
	var listed []entry
	for _, e := range all {
		if e.listed {
			listed = append(listed, e)
		}
	}
	f.entries(listed)
	b.pages = append(b.pages, rest...)
	b.outline = append(append([]entry{}, b.outline[len(all):]...), all...)
}

const (
	entryHeight  = 5.2 // millimetres
	chapterExtra = 1.4 // room above a chapter
	columnGap    = 9.0
)

// entries sets the list in as many columns as it needs, of two on a page.
func (f *Flow) entries(list []entry) {
	width, total := Width, 0.0
	for _, e := range list {
		total += e.height()
	}
	end := Bottom
	if total > f.Room() {
		width = (Width - columnGap) / 2
		end = min(Bottom, f.y+math.Ceil(total/2+entryHeight))
	}
	x, top := Left, f.y
	for i := range list {
		if f.y+list[i].height() > end {
			if x > Left || width == Width {
				f.NewPage()
				x, top, end = Left, f.y, Bottom
			} else {
				x, f.y = x+width+columnGap, top
			}
		}
		f.entry(&list[i], x, width)
	}
}

func (e *entry) height() float64 {
	if e.level == 0 {
		return entryHeight + chapterExtra
	}
	return entryHeight
}

func (f *Flow) entry(e *entry, x, width float64) {
	style, indent := Style{Regular, 8.6, Ink}, 5.0
	if e.level == 0 {
		style, indent = Style{Medium, 9.4, Ink}, 0
	}
	y := f.y + e.height() - entryHeight
	pen := f.Pen()
	base := y + entryHeight*0.74
	title := pen.Fit(e.title, style, width-indent-12)
	pen.Text(x+indent, base, title, style)
	pen.Dotted(x+indent+pen.Measure(title, style)+2, x+width-8, base)
	pen.PageNumber(x+width, base, e.anchor, style)
	pen.Link(x, y, width, entryHeight, e.anchor)
	f.Move(y + entryHeight)
}
