package paper

// Flow sets blocks one below the other and turns the page where the next one does not fit.
type Flow struct {
	book    *Book
	page    *Page
	y       float64
	section string
	fresh   bool // nothing stands on the page yet
}

// Flow begins setting text at the end of the book. The first block opens a page.
func (b *Book) Flow() *Flow { return &Flow{book: b, y: Bottom} }

// Pen draws on the current page.
func (f *Flow) Pen() Pen { return Pen{f.book, f.page} }

// Y is where the next block begins.
func (f *Flow) Y() float64 { return f.y }

// Skip leaves room, but none at the top of a page.
func (f *Flow) Skip(mm float64) {
	if !f.fresh {
		f.y += mm
	}
}

// NewPage turns the page.
func (f *Flow) NewPage() {
	f.page = &Page{Section: f.section}
	f.book.pages = append(f.book.pages, f.page)
	f.y, f.fresh = Top, true
}

// Need turns the page unless this much room is left on it.
func (f *Flow) Need(mm float64) {
	if f.y+min(mm, Bottom-Top) > Bottom+0.01 {
		f.NewPage()
	}
}

// Room is what is left on the page.
func (f *Flow) Room() float64 { return Bottom - f.y }

// Block reserves a height in one piece and returns the y of its top.
func (f *Flow) Block(mm float64) float64 {
	f.Need(mm)
	y := f.y
	f.y += mm
	f.fresh = false
	return y
}

// Anchor marks the current place.
func (f *Flow) Anchor(name string) { f.book.anchor(name, f.page, f.y) }

// keep is what must fit below a heading with it.
const keep = 24.0

// headings by level: size, room above and below.
var headings = [...]struct {
	face         Face
	size         float64
	above, below float64
}{{Light, 24, 0, 5}, {Medium, 13, 4.8, 1.6}, {Medium, 10.5, 4, 1.4}}

// Chapter opens a chapter on a new page. Short names it in the running head, the bookmarks and the contents;
// title is what stands on the page, which may be its finding.
func (f *Flow) Chapter(short, title, anchor string) {
	f.section = short
	f.NewPage()
	f.heading(0, short, title, anchor, true)
}

// Follow opens a chapter on the current page where enough of it is left, else on a new one.
func (f *Flow) Follow(short, title, anchor string) {
	const least, above = 76.0, 8.0
	if f.page == nil || f.Room() < least {
		f.Chapter(short, title, anchor)
		return
	}
	f.section = short
	f.Skip(above)
	f.heading(0, short, title, anchor, true)
}

// Heading sets a heading of level 1 or 2 that stays with what follows. It is in the bookmarks.
func (f *Flow) Heading(level int, title, anchor string) {
	f.heading(level, title, title, anchor, false)
}

// Listed sets a heading of level 1 that the contents list as well.
func (f *Flow) Listed(title, anchor string) { f.ListedAs(title, title, anchor) }

// ListedAs is [Flow.Listed] with a shorter name for bookmarks and contents.
func (f *Flow) ListedAs(short, title, anchor string) { f.heading(1, short, title, anchor, true) }

func (f *Flow) heading(level int, short, title, anchor string, listed bool) {
	h := headings[level]
	style := Style{h.face, h.size, Ink}
	if level == 0 {
		style.Color = f.book.Accent
	}
	lines := f.book.wrap([]Span{{Text: title, Style: style}}, Width)
	height := float64(len(lines)) * leading(h.size)
	f.Skip(h.above)
	f.Need(height + keep)
	at := place{f.page, f.y}
	f.book.anchor(anchor, f.page, f.y)
	f.book.outline = append(f.book.outline, entry{f.book.clean(short), level, anchor, listed, at})
	if level == 0 && short != title {
		f.Pen().Text(Left, f.y+3, short, Style{Medium, 9, Soft})
		f.y += 6
	}
	f.set(lines, Left)
	f.y += h.below
	if level == 0 {
		f.Pen().Line(Left, f.y-2, Right, f.y-2, 0.5, f.book.Accent)
		f.y += 3
	}
}

// leading is the height of a line of text; the small sizes of tables stand closer than running text.
func leading(size float64) float64 {
	if size < 9 {
		return size * pointMM * 1.17
	}
	return size * pointMM * 1.31
}

// ascent is how far below the top of its line the baseline stands.
func ascent(size float64) float64 { return size * pointMM * 1.02 }

// set draws lines one below the other, without turning the page.
func (f *Flow) set(lines []Line, x float64) {
	for _, l := range lines {
		f.Pen().draw(x, f.y+ascent(l.size), l)
		f.y += leading(l.size)
	}
	f.fresh = f.fresh && len(lines) == 0
}

// Para sets a paragraph over the whole width, with room below it.
func (f *Flow) Para(spans ...Span) { f.ParaAt(Left, Width, 1.8, spans...) }

// ParaAt sets a paragraph of a width at x. It goes on over the page, with never fewer than two of its lines alone.
func (f *Flow) ParaAt(x, width, below float64, spans ...Span) {
	lines := f.book.wrap(spans, width)
	for len(lines) > 0 {
		n := f.fit(lines)
		if n == 0 {
			f.NewPage()
			continue
		}
		f.set(lines[:n], x)
		lines = lines[n:]
	}
	f.Skip(below)
}

// fit is how many of the lines go on this page.
func (f *Flow) fit(lines []Line) int {
	n, y := 0, f.y
	for n < len(lines) && y+leading(lines[n].size) <= Bottom+0.01 {
		y += leading(lines[n].size)
		n++
	}
	switch left := len(lines) - n; {
	case left == 0 || f.fresh && n > 2:
		if left == 1 {
			return n - 1
		}
		return n
	case left == 1:
		n--
	}
	if n < 2 && !f.fresh {
		return 0
	}
	return max(n, 1)
}

// bulletIndent is the room for the square of a bullet.
const bulletIndent = 4.0

// Bullet sets a paragraph behind a small square.
func (f *Flow) Bullet(spans ...Span) {
	size := 9.0
	if len(spans) > 0 {
		size = spans[0].Style.Size
	}
	lines := f.book.wrap(spans, Width-bulletIndent)
	if f.fit(lines) == 0 {
		f.NewPage()
	}
	em := size * pointMM
	f.Pen().Rect(Left+0.6, f.y+ascent(size)-em*0.5, em*0.32, em*0.32, f.book.Accent, None)
	f.ParaAt(Left+bulletIndent, Width-bulletIndent, 1.1, spans...)
}

// Item of a list: what stands behind its square, and the anchors that lead to it.
type Item struct {
	Spans   []Span
	Anchors []string
}

// List sets bullets below a lead, or below what stands there already: the lead stays with the first two of them, and the
// last does not stand alone at the top of a page.
func (f *Flow) List(lead []Span, items ...Item) {
	if len(items) == 0 {
		return
	}
	height := func(i int) float64 { return f.Height(Width-bulletIndent, items[i].Spans...) + 1.1 }
	if len(lead) > 0 {
		f.Need(f.Height(Width, lead...) + 1.8 + height(0) + height(min(1, len(items)-1)))
		f.Para(lead...)
	}
	for i, x := range items {
		if i == len(items)-2 {
			f.Need(height(i) + height(i+1))
		}
		for _, name := range x.Anchors {
			f.Anchor(name)
		}
		f.Bullet(x.Spans...)
	}
}

// Height is what a paragraph of a width takes.
func (f *Flow) Height(width float64, spans ...Span) float64 {
	h := 0.0
	for _, l := range f.book.wrap(spans, width) {
		h += leading(l.size)
	}
	return h
}

// TextBox sets a paragraph at a place of its own, without moving the flow; it returns its height.
func (p Pen) TextBox(x, y, width float64, spans ...Span) float64 {
	top := y
	for _, l := range p.book.wrap(spans, width) {
		p.draw(x, y+ascent(l.size), l)
		y += leading(l.size)
	}
	return y - top
}

// PlainPage turns to a page without a running head.
func (f *Flow) PlainPage() {
	f.NewPage()
	f.page.Plain = true
}

// Move continues at a place further down the page.
func (f *Flow) Move(y float64) { f.y, f.fresh = y, false }

// Page turns to a page of a section that has no heading of its own.
func (f *Flow) Page(section string) {
	f.section = section
	f.NewPage()
}
