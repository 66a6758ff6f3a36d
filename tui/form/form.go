// Package form makes Huh forms that behave like the rest of the program: themed, as high as the room, left by
// esc, saved by ctrl+s from anywhere, and bound to a draft.
//
// A form writes into its draft while one types; whoever opened it takes the draft over only when Done is
// called. Huh's own traps are kept in this package: a form takes no window size, is rebuilt from the draft when
// the room changes, and is told the background before it is first drawn.
package form

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Form is a sequence of pages, as many fields on each as fit.
type Form struct {
	title  string
	fields []Field
	start  []string // the draft as it was
	done   func() screen.Action
	left   screen.Action // what leaving does

	huh   *huh.Form
	first int // field the form opens at
	th    *theme.Theme
	w, h  int
	rows  []screen.Row
}

// submitted says that the last field was confirmed.
type submitted struct{ form *Form }

// New makes a form. done is asked for an action once every field passes its check; left is what esc does.
func New(title string, fields []Field, done func() screen.Action, left screen.Action) *Form {
	f := &Form{title: title, fields: fields, done: done, left: left}
	for i := range fields {
		fields[i].Title, fields[i].Help = text.Line(fields[i].Title), text.Line(fields[i].Help)
		f.start = append(f.start, fields[i].text())
	}
	f.rows = []screen.Row{
		{Keys: []string{"ctrl+s"}, Help: "keep", Long: "Keep everything on the form and leave it", Always: true, Do: f.save},
		{Keys: []string{"enter"}, Help: "next", Long: "Take this field and go to the next; the last one keeps the form"},
		{Keys: []string{"shift+tab"}, Help: "back", Long: "Go to the field before"},
		{Keys: []string{"up", "down"}, Shown: "↑↓", Help: "choose", Long: "Move in a list", Off: f.noList},
		{Keys: []string{"space"}, Help: "tick", Long: "Tick or untick a line of a list", Off: f.noTicks},
		{Keys: []string{"/"}, Help: "filter", Long: "Type to narrow a long list", Off: f.noFilter},
		{Keys: []string{"esc"}, Help: "leave", Long: "Leave the form", Always: true, Do: f.leave},
	}
	return f
}

// Title names the form.
func (f *Form) Title() string { return f.title }

// Rows are its keys; those without a verb are the fields' own.
func (f *Form) Rows() []screen.Row { return f.rows }

// Editing is always true.
func (f *Form) Editing() bool { return true }

// Changed says whether the draft differs from what the form was opened with.
func (f *Form) Changed() bool {
	for i, field := range f.fields {
		if field.text() != f.start[i] {
			return true
		}
	}
	return false
}

// StartAt opens the form at a field.
func (f *Form) StartAt(field int) { f.first = field }

// Resize gives the room. The form is rebuilt from its draft: Huh never grows again after it was made smaller.
func (f *Form) Resize(w, h int) {
	w = min(w, 88)
	if w == f.w && h == f.h {
		return
	}
	f.w, f.h = w, h
	f.build()
}

// Open gives the theme; its effect starts the fields.
func (f *Form) Open(th *theme.Theme) screen.Action {
	f.th = th
	f.build()
	return screen.RunOf(f.init())
}

func (f *Form) init() tea.Cmd {
	if f.huh == nil {
		return nil
	}
	cmd := f.huh.Init()
	f.tellBackground()
	return cmd
}

// tellBackground themes the fields: a form that is not told is drawn for a light terminal.
func (f *Form) tellBackground() {
	bg := lipgloss.Color("#FFFFFF")
	if f.th != nil && f.th.Dark {
		bg = lipgloss.Color("#000000")
	}
	f.huh.Update(tea.BackgroundColorMsg{Color: bg})
}

func (f *Form) build() {
	if f.w < 10 || f.h < 4 || f.th == nil {
		return
	}
	focus := fmt.Sprint(f.first)
	if f.huh != nil {
		focus = f.huh.GetFocusedField().GetKey()
	}
	var groups []*huh.Group
	dress := styles(f.th) // made once: Huh asks for them anew for each option that it draws
	theme := huh.ThemeFunc(func(bool) *huh.Styles { return dress })
	for _, page := range f.pages(theme) {
		groups = append(groups, huh.NewGroup(page...).WithTheme(theme))
	}
	f.huh = huh.NewForm(groups...).WithTheme(theme).
		WithShowHelp(false).WithShowErrors(false).WithWidth(f.w).WithHeight(f.h - errorRows)
	f.huh.SubmitCmd = func() tea.Msg { return submitted{f} }
	f.huh.CancelCmd = func() tea.Msg { return nil }
	f.init()
	f.goTo(focus)
}

// goTo brings the field that had the cursor back after a rebuild.
func (f *Form) goTo(key string) {
	for range f.fields {
		if key == "" || f.huh.GetFocusedField().GetKey() == key {
			return
		}
		f.run(f.huh.NextField())
	}
}

// run does what the form asks of itself at once; only such messages come out of a move between fields.
func (f *Form) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, c := range msg {
			f.run(c)
		}
	case submitted:
	default:
		if strings.HasPrefix(fmt.Sprintf("%T", msg), "huh.") {
			_, next := f.huh.Update(msg)
			f.run(next)
		}
	}
}

// pages puts as many fields on a page as its height allows; one that is higher stands alone and scrolls.
func (f *Form) pages(theme huh.Theme) [][]huh.Field {
	var pages [][]huh.Field
	used := 0
	for i := range f.fields {
		need := f.fields[i].height(f.w-4) + 1
		if len(pages) == 0 || used+need > f.h-errorRows+1 {
			pages, used = append(pages, nil), 0
		}
		used += need
		last := len(pages) - 1
		pages[last] = append(pages[last], f.fields[i].huh(fmt.Sprint(i), f.h-3, f.w-4, theme))
	}
	return pages
}

// blurred switches on the white that a line of text takes for a dark terminal while it is not in front: no style of
// Huh reaches it, and on a light ground it cannot be read.
const blurred = "\x1b[37m"

// errorRows is the room under the fields for what is wrong with the one in front, and the gap above it.
const errorRows = 2

// Update takes keys, pastes and the fields' own messages.
func (f *Form) Update(msg tea.Msg) screen.Action {
	switch msg := msg.(type) {
	case submitted:
		if msg.form != f {
			return nil
		}
		f.huh.State = huh.StateNormal
		return f.save("")
	case tea.WindowSizeMsg:
		return nil
	case tea.BackgroundColorMsg:
		return nil
	}
	if f.huh == nil {
		return nil
	}
	m, cmd := f.huh.Update(msg)
	f.huh = m.(*huh.Form)
	return screen.RunOf(cmd)
}

// save checks every field and hands the draft over.
func (f *Form) save(string) screen.Action {
	for _, field := range f.fields {
		if err := field.check(); err != nil {
			return screen.Note{Text: field.Title + ": " + err.Error(), Kind: screen.Refused}
		}
	}
	return f.done()
}

// leave goes back, but for a list that is being narrowed: there esc ends the narrowing.
func (f *Form) leave(string) screen.Action {
	if s, ok := f.focused().(*huh.Select[string]); ok && s.GetFiltering() {
		return f.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
	}
	return f.left
}

func (f *Form) focused() huh.Field {
	if f.huh == nil {
		return nil
	}
	return f.huh.GetFocusedField()
}

func (f *Form) noList() string {
	switch f.focused().(type) {
	case *huh.Select[string], *huh.MultiSelect[string]:
		return ""
	}
	return "this field is typed"
}

func (f *Form) noTicks() string {
	if _, ok := f.focused().(*huh.MultiSelect[string]); ok {
		return ""
	}
	return "nothing to tick here"
}

func (f *Form) noFilter() string {
	if s, ok := f.focused().(*huh.Select[string]); ok && len(s.KeyBinds()) > 0 && f.current().long() {
		return ""
	}
	return "the list is short"
}

// current is the field that has the cursor.
func (f *Form) current() *Field {
	for i := range f.fields {
		if h := f.focused(); h != nil && h.GetKey() == fmt.Sprint(i) {
			return &f.fields[i]
		}
	}
	return &Field{}
}

// View draws the page.
func (f *Form) View(th *theme.Theme) []string {
	if f.huh == nil || f.w < 10 {
		return nil
	}
	var rows []string
	view := strings.ReplaceAll(f.huh.View(), blurred, th.Text.On())
	for _, l := range strings.Split(strings.TrimRight(view, "\n "), "\n") {
		rows = append(rows, th.Line().Raw(l, text.Width(l)).Fit(f.w))
	}
	rows = rows[:min(len(rows), max(f.h-errorRows, 0))]
	if h := f.focused(); h != nil && h.Error() != nil {
		rows = append(rows, text.Spaces(f.w), th.Line().Gap(2).Put(th.Bad, text.Cut(scoring.Capital(h.Error().Error()), f.w-3)).Fit(f.w))
	}
	return rows
}

// Cursor is drawn by the fields themselves.
func (f *Form) Cursor() *tea.Cursor { return nil }
