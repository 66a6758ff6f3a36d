// Package dialog is the boxes that open over a screen: a choice from a list, a line or a paragraph to type, a
// yes or no, the list of keys, a form.
//
// A dialog takes every key while it is open. One that opened by itself, and not by a key, takes none for its
// first half second: a key meant for the screen must not answer it.
package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Frame draws a dialog with its border and keys, at most w x h, and says how wide and high it came out.
func Frame(th *theme.Theme, b screen.Box, w, h int) (rows []string, width, height int) {
	inner := b.View(th)
	if len(inner) > h-4 {
		inner = inner[:max(h-4, 0)]
	}
	content := 0
	for _, l := range inner {
		content = max(content, text.Width(l))
	}
	keys := Keys(th, b.Rows(), w-4)
	content = min(max(content, text.Width(keys), text.Width(b.Title())+2), w-4)
	edge := th.Accent
	put := func(left, body, right string) {
		l := th.Line().Put(edge, left).Raw(body, content+2).Put(edge, right)
		rows = append(rows, l.Fit(content+4))
	}
	c := corners(th)
	rule := strings.Repeat(c[4], max(content-text.Width(b.Title())-1, 0))
	top := th.Line().Put(edge, c[0]+c[4]).Put(th.Strong, " "+text.Cut(b.Title(), content-1)+" ").Put(edge, rule+c[1])
	rows = append(rows, top.Fit(content+4))
	for _, l := range inner {
		put(c[5], " "+th.Line().Raw(l, text.Width(l)).Fit(content)+" ", c[5])
	}
	put(c[5], text.Spaces(content+2), c[5])
	put(c[5], " "+th.Line().Raw(keys, text.Width(keys)).Fit(content)+" ", c[5])
	rows = append(rows, th.Line().Put(edge, c[2]+strings.Repeat(c[4], content+2)+c[3]).Fit(content+4))
	return rows, content + 4, len(rows)
}

// corners are top left, top right, bottom left, bottom right, rule, wall.
func corners(th *theme.Theme) [6]string {
	if th.ASCII {
		return [6]string{"+", "+", "+", "+", "-", "|"}
	}
	return [6]string{"╭", "╮", "╰", "╯", "─", "│"}
}

// Keys draws the keys that work now in one row of at most w columns, the first rows first.
func Keys(th *theme.Theme, rows []screen.Row, w int) string {
	l := th.Line()
	for _, r := range rows {
		if r.Quiet || r.Reason() != "" {
			continue
		}
		label := th.Plain(r.Label())
		need := text.Width(label) + 1 + text.Width(r.Help)
		if l.Width() > 0 {
			need += 2
		}
		if l.Width()+need > w {
			continue
		}
		if l.Width() > 0 {
			l.Gap(2)
		}
		l.Put(th.Key, label).Gap(1).Put(th.Muted, r.Help)
	}
	return l.Fit(l.Width())
}

// closing is the row every dialog has.
func closing(help string) screen.Row {
	return screen.Row{
		Keys: []string{"esc"}, Help: help, Long: "Close this without doing anything", Always: true,
		Do: func(string) screen.Action { return screen.Close{} },
	}
}

// after closes the dialog and then does what it was for.
func after(a screen.Action) screen.Action {
	if a == nil {
		return screen.Close{}
	}
	return screen.All{screen.Close{}, a}
}

// still is the part of a dialog that has nothing to type.
type still struct{}

func (still) Editing() bool                { return false }
func (still) Update(tea.Msg) screen.Action { return nil }
func (still) Cursor() *tea.Cursor          { return nil }
