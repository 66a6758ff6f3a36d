package paper

// Column of a table. Width is a share of the page: the columns of a full table add up to [Full].
type Column struct {
	Title string
	Width float64
	Right bool // right-aligned, for numbers
}

// Cell is text, or a drawing of a height of its own above the text.
type Cell struct {
	Spans  []Span
	Draw   func(p Pen, x, y, width float64)
	Height float64 // of the drawing
}

// Row of a table. One with a single cell spans the table, and stays with the row below it unless it is Wide.
type Row struct {
	Cells  []Cell
	Anchor string
	Also   []string // more anchors, of what stands in the row beside that
	Tint   bool     // light fill
	Wide   bool     // spans the table and leads nothing
}

// leads says whether a row spans the table and leads those below it.
func (r *Row) leads() bool { return len(r.Cells) == 1 && !r.Wide }

// Table with a header that is repeated on each page.
type Table struct {
	Columns []Column
	Rows    []Row
	Size    float64 // font size of the header; cells bring their own
}

// Full is the sum of the widths of a table that takes the whole page.
const Full = 170.0

const (
	padX = 1.2
	padY = 0.6
)

// measured is a row with its lines, and the room it takes.
type measured struct {
	row    *Row
	lines  [][]Line
	height float64
}

// Table sets a table. A row is never split unless it is taller than a page, the first two rows stay with the
// header, and the last row does not stand alone on a page.
func (f *Flow) Table(t Table) {
	if len(t.Rows) == 0 {
		return
	}
	if f.page == nil {
		f.NewPage()
	}
	rows := make([]measured, len(t.Rows))
	for i := range t.Rows {
		rows[i] = f.measure(&t, &t.Rows[i])
	}
	head := f.measureHead(&t)
	f.Need(opening(rows, head))
	f.head(&t, head)
	for i := range rows {
		if f.mustBreak(rows, i, head.height) {
			f.NewPage()
			f.head(&t, head)
		}
		f.row(&t, rows[i], head)
	}
	f.Pen().Line(Left, f.y, Left+t.width(), f.y, 0.25, Rule)
	f.Skip(3)
}

// Opening is the room that the beginning of a table takes in one piece: what a heading above it must leave.
func (f *Flow) Opening(t Table) float64 {
	var rows []measured
	for i := 0; i < len(t.Rows) && i < 2+leaders(rows); i++ {
		rows = append(rows, f.measure(&t, &t.Rows[i]))
	}
	return opening(rows, f.measureHead(&t))
}

// opening is the height of the header with the first two rows, and with what leads them.
func opening(rows []measured, head measured) float64 {
	height := head.height
	for i := 0; i < len(rows) && i < 2+leaders(rows); i++ {
		height += rows[i].height
	}
	return height
}

// leaders counts the spanning rows that open a table.
func leaders(rows []measured) int {
	n := 0
	for n < len(rows) && rows[n].row.leads() {
		n++
	}
	return n
}

// mustBreak says whether the page turns before row i: it does not fit, or what must stay with it does not. A spanning
// row leads the next, and the last row does not stand alone.
func (f *Flow) mustBreak(rows []measured, i int, head float64) bool {
	room, page, last := f.Room()+0.01, Bottom-Top-head, len(rows)-1
	led, need := i, rows[i].height
	for rows[led].row.leads() && led < last {
		led++
		need += rows[led].height
	}
	if need > room && need <= page {
		return true
	}
	if rows[i].height > room {
		return rows[i].height <= page || room < 40
	}
	if led != last-1 || i == 0 {
		return false
	}
	need += rows[last].height
	return need > room && need <= page && f.y > Top+head+rows[i-1].height
}

func (t *Table) width() float64 {
	w := 0.0
	for _, c := range t.Columns {
		w += c.width()
	}
	return w
}

// width is millimetres.
func (c *Column) width() float64 { return c.Width * Width / Full }

func (f *Flow) measure(t *Table, r *Row) measured {
	m := measured{row: r}
	for i := range r.Cells {
		c := &r.Cells[i]
		lines := f.book.wrap(c.Spans, t.cellWidth(r, i))
		h := c.Height
		for _, l := range lines {
			h += leading(l.size)
		}
		m.lines = append(m.lines, lines)
		m.height = max(m.height, h)
	}
	m.height += 2 * padY
	return m
}

// cellWidth is the room for the text of cell i.
func (t *Table) cellWidth(r *Row, i int) float64 {
	if len(r.Cells) == 1 {
		return t.width() - 2*padX
	}
	return t.Columns[i].width() - 2*padX
}

func (f *Flow) measureHead(t *Table) measured {
	row := &Row{}
	for _, c := range t.Columns {
		row.Cells = append(row.Cells, Cell{Spans: []Span{{Text: c.Title, Style: Style{NarrowBold, t.size(), White}}}})
	}
	if len(t.Columns) == 1 {
		row.Cells = append(row.Cells, Cell{})
	}
	m := measured{row: row}
	for i := range t.Columns {
		lines := f.book.wrap(row.Cells[i].Spans, t.Columns[i].width()-2*padX)
		m.lines = append(m.lines, lines)
		m.height = max(m.height, float64(len(lines))*leading(t.size()))
	}
	m.height += 2 * padY
	return m
}

func (t *Table) size() float64 {
	if t.Size == 0 {
		return 8
	}
	return t.Size
}

func (f *Flow) head(t *Table, m measured) {
	y := f.Block(m.height)
	f.Pen().Rect(Left, y, t.width(), m.height, f.book.Accent, None)
	x := Left
	for i, c := range t.Columns {
		f.Pen().cell(x, y+padY, c.width(), c.Right, m.lines[i])
		x += c.width()
	}
}

// row draws one row. One taller than the rest of the page goes on, line by line, below a repeated header.
func (f *Flow) row(t *Table, m measured, head measured) {
	f.Anchor(m.row.Anchor)
	for _, name := range m.row.Also {
		f.Anchor(name)
	}
	for m.height > f.Room()+0.01 {
		part, rest := m.split(f.Room() - 2*padY)
		f.drawRow(t, part)
		f.NewPage()
		f.head(t, head)
		m = rest
	}
	f.drawRow(t, m)
}

// split cuts a tall row after the lines that fit in a height.
func (m measured) split(room float64) (part, rest measured) {
	part, rest = measured{row: m.row}, measured{row: m.row}
	for _, lines := range m.lines {
		n, h := 0, 0.0
		for n < len(lines) && h+leading(lines[n].size) <= room {
			h += leading(lines[n].size)
			n++
		}
		part.lines, rest.lines = append(part.lines, lines[:n]), append(rest.lines, lines[n:])
		part.height = max(part.height, h)
		left := 0.0
		for _, l := range lines[n:] {
			left += leading(l.size)
		}
		rest.height = max(rest.height, left)
	}
	part.height += 2 * padY
	rest.height += 2 * padY
	return part, rest
}

func (f *Flow) drawRow(t *Table, m measured) {
	y := f.y
	f.y += m.height
	f.fresh = false
	pen := f.Pen()
	if m.row.Tint || m.row.leads() {
		pen.Rect(Left, y, t.width(), m.height, Paper, None)
	}
	pen.Line(Left, y, Left+t.width(), y, 0.15, Rule)
	x := Left
	for i := range m.row.Cells {
		width := t.Columns[i].width()
		if len(m.row.Cells) == 1 {
			width = t.width()
		}
		cell := &m.row.Cells[i]
		if cell.Draw != nil {
			cell.Draw(pen, x+padX, y+padY, width-2*padX)
		}
		pen.cell(x, y+padY+cell.Height, width, t.Columns[i].Right, m.lines[i])
		x += width
	}
}

// cell draws the lines of a cell.
func (p Pen) cell(x, y, width float64, right bool, lines []Line) {
	for _, l := range lines {
		at := x + padX
		if right {
			at = x + width - padX - l.width
		}
		p.draw(at, y+ascent(l.size), l)
		y += leading(l.size)
	}
}
