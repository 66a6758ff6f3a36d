package paper

import "math"

// Contents lays the list of chapters and headings out on pages of its own and puts them at a place in the book
// (counted in pages). Its page numbers are drawn when the book is rendered, so that they are right whatever the
// contents themselves take.
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
	height := entryHeight(listed, f.Room())
	for _, e := range listed {
		f.contentsEntry(e, height)
	}
	b.pages = append(b.pages, rest...)
	b.outline = append(append([]entry{}, b.outline[len(all):]...), all...)
}

const (
	leastEntry   = 4.3 // millimetres
	mostEntry    = 5.6
	chapterExtra = 1.2 // room above a chapter
)

// entryHeight spreads the entries over as few pages as hold them, so that the last one is not left almost empty.
func entryHeight(list []entry, room float64) float64 {
	chapters := 0
	for _, e := range list {
		if e.level == 0 {
			chapters++
		}
	}
	n, extra := float64(len(list)), chapterExtra*float64(chapters)
	if n == 0 {
		return mostEntry
	}
	const page = Bottom - Top - leastEntry // a page loses at most one entry's height at its foot
	pages := 1 + math.Ceil(max(0, n*leastEntry+extra-room+leastEntry)/page)
	return min(mostEntry, (room-mostEntry+(pages-1)*page-extra)/n)
}

func (f *Flow) contentsEntry(e entry, height float64) {
	style, indent := Style{Regular, 8.6, Ink}, 6.0
	if e.level == 0 {
		style, indent = Style{Medium, 9.6, Ink}, 0
		f.Skip(chapterExtra)
	}
	y := f.Block(height)
	pen := f.Pen()
	base := y + height*0.74
	title := pen.Fit(e.title, style, Width-indent-14)
	pen.Text(Left+indent, base, title, style)
	from := Left + indent + pen.Measure(title, style) + 2
	pen.Dotted(from, Right-8, base)
	pen.PageNumber(Right, base, e.anchor, style)
	pen.Link(Left, y, Width, height, e.anchor)
}
