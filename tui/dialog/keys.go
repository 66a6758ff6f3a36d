package dialog

import (
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Section is a heading with its keys.
type Section struct {
	Title string
	Rows  []screen.Row
}

// Keymap is the list of every key of a screen, with what it does and why it is off just now.
type Keymap struct {
	still
	sections []Section
	top      int
	w, h     int
	rows     []screen.Row
}

// NewKeymap makes the help of ?.
func NewKeymap(sections []Section) *Keymap {
	k := &Keymap{sections: sections}
	k.rows = []screen.Row{
		{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "scroll", Long: "Read on", Do: k.scroll},
		closing("back"),
		{Keys: []string{"?", "q"}, Help: "back", Long: "Close the list of keys", Quiet: true, Do: func(string) screen.Action { return screen.Close{} }},
	}
	return k
}

// Title names it.
func (k *Keymap) Title() string { return "Keys" }

// Rows are its own keys.
func (k *Keymap) Rows() []screen.Row { return k.rows }

// Resize gives the most room.
func (k *Keymap) Resize(w, h int) { k.w, k.h = max(min(w, 84), 0), h }

func (k *Keymap) room() int { return max(k.h-5, 1) }

func (k *Keymap) count() int {
	n := 0
	for _, s := range k.sections {
		n += len(s.Rows) + 2
	}
	return max(n-1, 0)
}

func (k *Keymap) scroll(key string) screen.Action {
	k.top = screen.Step(key, k.top, max(k.count()-k.room()+1, 1), k.room())
	return nil
}

// View draws one key a row.
func (k *Keymap) View(th *theme.Theme) []string {
	var rows []string
	for i, s := range k.sections {
		if i > 0 {
			rows = append(rows, text.Spaces(k.w))
		}
		rows = append(rows, th.Line().Put(th.Strong, s.Title).Fit(k.w))
		for _, r := range s.Rows {
			l := th.Line().Gap(2)
			long, ink := r.Long, th.Text
			if why := r.Reason(); why != "" {
				long, ink = r.Long+" (off: "+why+")", th.Muted
			}
			l.PutCell(12, th.Key, th.Plain(r.Label())).Gap(1).Put(ink, text.Cut(long, k.w-l.Width()))
			rows = append(rows, l.Fit(k.w))
		}
	}
	top := screen.Window(k.top, k.top, len(rows), k.room())
	return rows[top:min(top+k.room(), len(rows))]
}
