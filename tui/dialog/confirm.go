package dialog

import (
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Confirm asks before something that cannot be undone, or that has effects to see first.
type Confirm struct {
	still
	title string
	say   []string
	w, h  int
	top   int
	rows  []screen.Row
}

// NewConfirm shows paragraphs and asks. yes is the verb of the thing done; no is what else may be chosen, nil
// for only the way back.
func NewConfirm(title string, say []string, yes string, do screen.Action, no *Other) *Confirm {
	c := &Confirm{title: title, say: say}
	c.rows = []screen.Row{{
		Keys: []string{"enter", "y"}, Help: yes, Long: "Do it",
		Do: func(string) screen.Action { return after(do) },
	}}
	if no != nil {
		c.rows = append(c.rows, screen.Row{
			Keys: []string{no.Key}, Help: no.Help, Long: no.Help,
			Do: func(string) screen.Action { return after(no.Do) },
		})
	}
	c.rows = append(c.rows, screen.Row{
		Keys: []string{"up", "down", "pgup", "pgdown"}, Shown: "↑↓", Help: "scroll", Long: "Read what does not fit",
		Do: c.scroll, Off: c.fits,
	}, closing("back"))
	return c
}

// Other is a second way out of a confirmation.
type Other struct {
	Key, Help string
	Do        screen.Action
}

// Title names it.
func (c *Confirm) Title() string { return c.title }

// Rows are its keys.
func (c *Confirm) Rows() []screen.Row { return c.rows }

// Resize gives the most room.
func (c *Confirm) Resize(w, h int) { c.w, c.h = max(min(w, 76), 0), h }

func (c *Confirm) room() int { return max(c.h, 1) }

func (c *Confirm) lines() []string {
	var lines []string
	for _, p := range c.say {
		lines = append(lines, text.Wrap(p, c.w)...)
		if p == "" {
			lines = append(lines, "")
		}
	}
	return lines
}

func (c *Confirm) fits() string {
	if len(c.lines()) <= c.room() {
		return "Everything is on the screen"
	}
	return ""
}

func (c *Confirm) scroll(key string) screen.Action {
	c.top = screen.Step(key, c.top, max(len(c.lines())-c.room()+1, 1), c.room())
	return nil
}

// View draws the paragraphs.
func (c *Confirm) View(th *theme.Theme) []string {
	var rows []string
	lines := c.lines()
	for i := c.top; i < min(c.top+c.room(), len(lines)); i++ {
		rows = append(rows, th.Line().Put(th.Text, th.Plain(lines[i])).Fit(c.w))
	}
	return rows
}
