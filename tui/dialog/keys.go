package dialog

import (
	"assay/scoring"
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

// room leaves a row to say how much more there is.
func (k *Keymap) room() int { return max(k.h-1, 1) }

func (k *Keymap) scroll(key string) screen.Action {
	k.top = screen.Step(key, k.top, max(len(k.all(theme.New(true, false)))-k.room()+1, 1), k.room())
	return nil
}

// lines are a key's: what it does, and under it why it is off.
func (k *Keymap) lines(th *theme.Theme, r screen.Row) []string {
	var rows []string
	key := th.Plain(r.Label())
	for _, words := range text.Wrap(r.Long, k.w-16) {
		rows = append(rows, th.Line().Gap(2).PutCell(12, th.Key, key).Gap(1).Put(th.Text, words).Fit(k.w))
		key = ""
	}
	if why := r.Reason(); why != "" {
		for _, words := range text.Wrap("off now: "+why, k.w-16) {
			rows = append(rows, th.Line().Gap(15).Put(th.Muted, words).Fit(k.w))
		}
	}
	return rows
}

// View draws the rows that fit.
func (k *Keymap) View(th *theme.Theme) []string {
	rows := k.all(th)
	top := screen.Window(k.top, k.top, len(rows), k.room())
	end := min(top+k.room(), len(rows))
	more := ""
	if end < len(rows) {
		more = scoring.Count(len(rows)-end, "more row")
	}
	return append(rows[top:end:end], th.Line().PutRight(k.w, th.Muted, more).Fit(k.w))
}

func (k *Keymap) all(th *theme.Theme) []string {
	var rows []string
	for i, s := range k.sections {
		if i > 0 {
			rows = append(rows, text.Spaces(k.w))
		}
		rows = append(rows, th.Line().Put(th.Strong, s.Title).Fit(k.w))
		for _, r := range s.Rows {
			rows = append(rows, k.lines(th, r)...)
		}
	}
	return rows
}
