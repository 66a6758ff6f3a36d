package screen

import (
	"assay/tui/text"
	"assay/tui/theme"
)

// Entry is one row of a board. Do is what enter does on it; a row without Do is passed over.
type Entry struct {
	ID   string // finds the row again after a rebuild; "" is never looked for
	Draw func(th *theme.Theme, chosen bool, w int) string
	Do   func() Action
}

// Board is a scrolling list of rows, some of which can be chosen. Only rows that show are drawn.
type Board struct {
	Entries []Entry
	At, Top int
}

// Set replaces the rows and stays on the one that had the cursor, found by its id.
func (b *Board) Set(entries []Entry) {
	id := ""
	if e := b.Current(); e != nil {
		id = e.ID
	}
	b.Entries = entries
	if !b.Find(id) {
		b.At = b.from(min(b.At, len(entries)-1), 1)
	}
}

// Find puts the cursor on the row of an id and says whether it is there.
func (b *Board) Find(id string) bool {
	for i := range b.Entries {
		if id != "" && b.Entries[i].ID == id {
			b.At = i
			return true
		}
	}
	return false
}

// Current is the row under the cursor; nil where none can be chosen.
func (b *Board) Current() *Entry {
	if b.At < 0 || b.At >= len(b.Entries) || b.Entries[b.At].Do == nil {
		return nil
	}
	return &b.Entries[b.At]
}

// Move moves the cursor by a key over h rows; beyond the last row that can be chosen it scrolls.
func (b *Board) Move(key string, h int) {
	step := 1
	if key == "up" || key == "k" || key == "pgup" || key == "end" {
		step = -1
	}
	at := b.from(Step(key, b.At, len(b.Entries), h), step)
	if at == b.At || b.Entries[at].Do == nil {
		b.Top = Step(key, b.Top, max(len(b.Entries)-h+1, 1), h)
		return
	}
	b.At = at
	b.Keep(h)
}

// from is the next row from i on in a direction that can be chosen, else the last one before.
func (b *Board) from(i, step int) int {
	for j := i; j >= 0 && j < len(b.Entries); j += step {
		if b.Entries[j].Do != nil {
			return j
		}
	}
	for j := i; j >= 0 && j < len(b.Entries); j -= step {
		if b.Entries[j].Do != nil {
			return j
		}
	}
	return max(min(i, len(b.Entries)-1), 0)
}

// Click puts the cursor on row y of the view, where that can be chosen.
func (b *Board) Click(y int) {
	if i := max(b.Top, 0) + y; i < len(b.Entries) && b.Entries[i].Do != nil {
		b.At = i
	}
}

// Keep scrolls so that the cursor shows, with the rows above it that cannot be chosen.
func (b *Board) Keep(h int) {
	first := b.At
	for first > 0 && b.Entries[first-1].Do == nil && b.At-first < 3 {
		first--
	}
	b.Top = Window(b.Top, b.At, len(b.Entries), h)
	if first < b.Top {
		b.Top = Window(first, first, len(b.Entries), h)
		b.Top = Window(b.Top, b.At, len(b.Entries), h)
	}
}

// View draws the rows that show.
func (b *Board) View(th *theme.Theme, w, h int, front bool) []string {
	rows := make([]string, 0, max(h, 0))
	top := max(min(b.Top, len(b.Entries)-h), 0)
	for i := top; i < len(b.Entries) && len(rows) < h; i++ {
		rows = append(rows, b.Entries[i].Draw(th, front && i == b.At && b.Entries[i].Do != nil, w))
	}
	return Slice(rows, 0, w, h)
}

// Plain is a row that says something and cannot be chosen.
func Plain(draw func(l *theme.Line, th *theme.Theme, w int)) Entry {
	return Entry{Draw: func(th *theme.Theme, _ bool, w int) string {
		l := th.Line()
		draw(l, th, w)
		return l.Fit(w)
	}}
}

// Blank is an empty row.
func Blank() Entry { return Plain(func(*theme.Line, *theme.Theme, int) {}) }

// Title is a heading, with something at its right end.
func Title(title, right string) Entry {
	return Plain(func(l *theme.Line, th *theme.Theme, w int) {
		l.Gap(1).Put(th.Strong, title).PutRight(w-1, th.Muted, th.Plain(right))
	})
}

// Choice is a row that can be chosen: after its cursor mark it draws with the ink of its state.
func Choice(id string, do func() Action, draw func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int)) Entry {
	return Entry{ID: id, Do: do, Draw: func(th *theme.Theme, chosen bool, w int) string {
		l, ink := th.Pick(chosen), th.Text
		if chosen {
			l.Put(th.Accent, " "+th.Sign.Cursor+" ")
			ink = th.Chosen
		} else {
			l.Gap(3)
		}
		draw(l, th, ink, w)
		return l.Fit(w)
	}}
}

// Words are wrapped rows that cannot be chosen; they are wrapped for a width, so a board is built again when
// that changes.
func Words(ink func(*theme.Theme) theme.Ink, indent, w int, words string) []Entry {
	var out []Entry
	for _, line := range text.Wrap(words, w-indent-1) {
		out = append(out, Plain(func(l *theme.Line, th *theme.Theme, _ int) {
			l.Gap(indent).Put(ink(th), th.Plain(line))
		}))
	}
	return out
}
