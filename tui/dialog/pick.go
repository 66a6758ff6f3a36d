package dialog

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Item is one line of a choice.
type Item struct {
	Sign   string
	Label  string // found by what is typed
	Detail string // found too, drawn behind it
	Off    string // why it cannot be chosen; it stays in its place
	Do     screen.Action
}

// Pick is a list to choose from, narrowed by typing.
type Pick struct {
	title   string
	items   []Item
	typed   func(string) *Item // an item made from what was typed
	input   screen.Input
	shown   []int // places in all()
	at, top int
	w, h    int
	rows    []screen.Row
}

// NewPick makes a choice. hint stands in the empty line; typed may make one more item of the text typed, nil
// where there is none.
func NewPick(title, hint string, items []Item, typed func(string) *Item) *Pick {
	p := &Pick{title: title, items: items, typed: typed, input: screen.NewInput(hint)}
	p.rows = []screen.Row{
		{Keys: []string{"enter"}, Help: "choose", Long: "Choose the line under the cursor", Always: true, Do: p.choose, Off: p.whyNot},
		{Keys: []string{"up", "down", "ctrl+k", "ctrl+j", "pgup", "pgdown"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Always: true, Do: p.move},
		closing("back"),
	}
	p.filter()
	return p
}

// Title names the choice.
func (p *Pick) Title() string { return p.title }

// Rows are its keys.
func (p *Pick) Rows() []screen.Row { return p.rows }

// Editing is always true: letters narrow the list.
func (p *Pick) Editing() bool { return true }

// Update takes what is typed.
func (p *Pick) Update(msg tea.Msg) screen.Action {
	before := p.input.Value()
	a := p.input.Update(msg)
	if p.input.Value() != before {
		p.filter()
	}
	return a
}

// Resize gives the most room.
func (p *Pick) Resize(w, h int) {
	p.w, p.h = min(w, 96), h
	p.input.Resize(p.w - 2)
	p.top = screen.Window(p.top, p.at, len(p.shown), p.room())
}

// pickHead is the line to type in and the rule under it; below the items stands how many more there are.
const pickHead = 2

func (p *Pick) room() int { return max(min(p.h-pickHead-1, 20), 1) }

func (p *Pick) item(i int) Item {
	if i < len(p.items) {
		return p.items[i]
	}
	return *p.typed(p.input.Value())
}

// filter keeps the items that hold every word typed, in their order.
func (p *Pick) filter() {
	p.shown, p.at, p.top = p.shown[:0], 0, 0
	words := strings.Fields(strings.ToLower(p.input.Value()))
	for i, it := range p.items {
		hay := strings.ToLower(it.Label + " " + it.Detail)
		all := true
		for _, w := range words {
			all = all && strings.Contains(hay, w)
		}
		if all {
			p.shown = append(p.shown, i)
		}
	}
	for i, n := range p.shown { // start on the first that can be chosen
		if p.items[n].Off == "" {
			p.at = i
			break
		}
	}
	if p.typed != nil && len(words) > 0 && p.typed(p.input.Value()) != nil {
		p.shown = append(p.shown, len(p.items))
	}
}

func (p *Pick) whyNot() string {
	if len(p.shown) == 0 {
		return "Nothing in the list holds what you typed"
	}
	return p.item(p.shown[p.at]).Off
}

func (p *Pick) choose(string) screen.Action { return after(p.item(p.shown[p.at]).Do) }

func (p *Pick) move(key string) screen.Action {
	p.at = screen.Step(key, p.at, len(p.shown), p.room())
	p.top = screen.Window(p.top, p.at, len(p.shown), p.room())
	return nil
}

// View draws the line to type in, then the items.
func (p *Pick) View(th *theme.Theme) []string {
	w := p.w
	if w < 4 {
		return nil
	}
	rows := []string{
		th.Line().Put(th.Accent, "/ ").Raw(p.input.View(th), w-2).Fit(w),
		th.Line().Put(th.Faint, strings.Repeat(th.Sign.Rule, w)).Fit(w),
	}
	end := min(p.top+p.room(), len(p.shown))
	for i := p.top; i < end; i++ {
		rows = append(rows, p.line(th, p.item(p.shown[i]), i == p.at, w))
	}
	if len(p.shown) == 0 {
		rows = append(rows, th.Line().Put(th.Muted, "  nothing holds what you typed").Fit(w))
	}
	for len(rows) < min(p.room(), len(p.items))+pickHead {
		rows = append(rows, text.Spaces(w))
	}
	more := ""
	if hidden := len(p.shown) - (end - p.top); hidden > 0 {
		more = fmt.Sprintf("%d more", hidden)
	}
	return append(rows, th.Line().PutRight(w, th.Muted, more).Fit(w))
}

func (p *Pick) line(th *theme.Theme, it Item, chosen bool, w int) string {
	l, label := th.Pick(chosen), th.Text
	cursor := "  "
	if chosen {
		cursor, label = th.Sign.Cursor+" ", th.Chosen
	}
	detail := it.Detail
	if it.Off != "" {
		label, detail = th.Muted, it.Off
	}
	l.Put(th.Accent, cursor)
	if it.Sign != "" {
		l.Put(th.Muted, it.Sign).Gap(1)
	}
	name := text.Cut(th.Plain(it.Label), w-l.Width())
	l.Put(label, name)
	if room := w - l.Width() - 2; detail != "" && room > 6 {
		l.Gap(2).Put(th.Muted, text.Cut(th.Plain(detail), room))
	}
	return l.Fit(w)
}

// Cursor is in the line to type in.
func (p *Pick) Cursor() *tea.Cursor { return p.input.Cursor(2, 0) }
