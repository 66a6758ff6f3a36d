package tui

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/screen"
)

// route is where every message is read.
func (m *Model) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
		m.resize()
		return nil
	case tea.BackgroundColorMsg:
		if m.opt.Theme == "" || m.opt.Theme == "auto" {
			m.retheme(msg.IsDark())
		}
		return nil
	case tea.KeyPressMsg:
		return m.press(msg)
	case tea.PasteMsg:
		return m.paste(msg)
	case tea.MouseWheelMsg:
		return m.wheel(msg)
	case tea.MouseClickMsg:
		return m.click(msg)
	case tea.MouseMsg:
		return nil
	}
	if cmd, ours := m.take(msg); ours {
		return cmd
	}
	return m.pass(msg)
}

// press finds the key's row: in the dialog on top, else on the screen, else in the root. What no row has is
// text for whoever is editing.
func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	m.note = screen.Note{}
	if msg.String() == "ctrl+c" {
		return m.do(screen.Quit{})
	}
	if screen.TooSmall(m.w, m.h) || m.deaf {
		return nil
	}
	if b := m.box(); b != nil {
		if a, found := screen.Press(b.Rows(), b.Editing(), msg); found {
			return m.do(a)
		}
		return m.do(b.Update(msg))
	}
	s := m.current()
	if a, found := screen.Press(s.Rows(), s.Editing(), msg); found {
		return m.do(a)
	}
	if a, found := screen.Press(m.rows, s.Editing(), msg); found {
		return m.do(a)
	}
	return m.do(s.Update(msg))
}

// paste is text and never keys: a pasted 3 answers nothing.
func (m *Model) paste(msg tea.PasteMsg) tea.Cmd {
	if b := m.box(); b != nil {
		if b.Editing() {
			return m.do(b.Update(msg))
		}
		return nil
	}
	if s := m.current(); s.Editing() {
		return m.do(s.Update(msg))
	}
	return nil
}

// pass gives a message of somebody's widget to whoever may know it.
func (m *Model) pass(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	if b := m.box(); b != nil {
		cmds = append(cmds, m.do(b.Update(msg)))
	}
	return tea.Batch(append(cmds, m.do(m.current().Update(msg)))...)
}

// take reads the root's own messages.
func (m *Model) take(msg tea.Msg) (cmd tea.Cmd, ours bool) {
	switch msg := msg.(type) {
	case listed:
		m.home.Take(msg.entries, msg.err)
	case opened:
		return m.start(msg), true
	case noteOver:
		if msg.nr == m.noteNr {
			m.note = screen.Note{}
		}
	case handed:
		if msg.err != nil {
			return m.say("No program here could show it. It is at "+msg.path, screen.Failed), true
		}
	case drawn:
		if msg.err != nil {
			return m.say("Could not write the report: "+plainError(msg.err), screen.Failed), true
		}
		m.tellReport(msg.path)
		return m.say("Wrote "+msg.path, screen.Said), true
	case hearing:
		m.deaf = false
	case leftOff:
		return tea.Quit, true
	case screen.Found:
		if s := m.screens[msg.To]; s != nil {
			return m.do(s.Update(msg)), true
		}
	case saved, looked, written, lookNow, retryNow:
		return m.takeOfFile(msg), true
	default:
		return nil, false
	}
	return nil, true
}

// takeOfFile reads messages about a file; those about one that was closed meanwhile are late and dropped.
func (m *Model) takeOfFile(msg tea.Msg) tea.Cmd {
	if m.file == nil {
		return nil
	}
	switch msg := msg.(type) {
	case saved:
		if msg.file == m.file {
			return m.settled(msg)
		}
	case looked:
		if msg.file == m.file {
			return m.sawFile(msg)
		}
	case written:
		if msg.file == m.file {
			return m.wrote(msg.w, msg.err)
		}
	case lookNow:
		if msg.file == m.file {
			return look(m.file)
		}
	case retryNow:
		if msg.file == m.file {
			return m.save()
		}
	}
	return nil
}

// sawFile takes in what another program wrote, and looks again in a while.
func (m *Model) sawFile(msg looked) tea.Cmd {
	again := after(lookEvery, lookNow{m.file})
	switch {
	case msg.err != nil && m.session.Trouble == "":
		return tea.Batch(again, m.say(scoring.Capital(msg.err.Error())+". Your answers are still here.", screen.Failed))
	case msg.changed:
		before := len(m.session.State.History(""))
		m.rescore("")
		n := len(m.session.State.History("")) - before
		return tea.Batch(again, m.say(fmt.Sprintf("The file was changed by another program: %s came in.", scoring.Count(n, "change")), screen.Said))
	}
	return again
}

// do carries out what was asked.
func (m *Model) do(a screen.Action) tea.Cmd {
	switch a := a.(type) {
	case nil:
		return nil
	case screen.All:
		return m.doAll(a)
	case screen.Run:
		return a.Cmd
	case screen.Call:
		return m.do(a.Do())
	case screen.Write:
		return m.write(a)
	case screen.Go:
		return m.goTo(a)
	case screen.Back:
		return m.back()
	case screen.Show:
		return m.show(a.Box)
	case screen.Close:
		m.close(a.Box)
	case screen.Note:
		return m.say(a.Text, a.Kind)
	case screen.Undo:
		return m.undo(m.file.Undo, "Took back")
	case screen.Redo:
		return m.undo(m.file.Redo, "Repeated")
	default:
		return m.doProgram(a)
	}
	return nil
}

// doProgram carries out what concerns the program and not the assessment.
func (m *Model) doProgram(a screen.Action) tea.Cmd {
	switch a := a.(type) {
	case screen.OpenFile:
		m.opening = a.Path
		return openFile(m.opt, a.Path)
	case screen.NewFile:
		return newFile(m.opt, a.Name)
	case screen.CloseFile, screen.Quit:
		return m.leave(a)
	case screen.Abandon:
		return m.left(a.Then)
	case screen.PressRow:
		return m.do(a.Row.Do(a.Row.Keys[0]))
	case screen.Retry:
		return m.save()
	case screen.AsOf:
		m.opt.AsOf, m.session.AsOf = a.Date, a.Date
		m.rescore("")
	case screen.Export:
		return draw(m.ctx, m.opt, m.file, m.session.Input().Score(), a.Order)
	case screen.OpenPath:
		return handOver(a.Path)
	case screen.Mouse:
		m.mouse = !m.mouse
		if m.mouse {
			return m.say("The mouse clicks and scrolls here now; M gives it back to the terminal", screen.Said)
		}
		return m.say("The mouse is the terminal's again", screen.Said)
	case screen.Help:
		return m.show(dialog.NewKeymap(m.sections()))
	case screen.Palette:
		return m.show(m.palette())
	case screen.Folder:
		m.opt.Dir = a.Dir
		m.opt = m.opt.settle()
		m.home.Enter(m.opt.Dir)
		return readFolder(m.opt)
	}
	return nil
}

func (m *Model) close(b screen.Box) {
	i := len(m.boxes) - 1
	if b != nil {
		i = slices.Index(m.boxes, b)
	}
	if i >= 0 {
		m.boxes = slices.Delete(m.boxes, i, i+1)
	}
}

// doAll carries out several actions in order.
func (m *Model) doAll(all screen.All) tea.Cmd {
	var cmds []tea.Cmd
	for _, a := range all {
		cmds = append(cmds, m.do(a))
	}
	return tea.Batch(cmds...)
}

// write calls a verb of the file, scores anew, and saves.
func (m *Model) write(w screen.Write) tea.Cmd {
	if w.Slow {
		return write(m.file, w)
	}
	return m.wrote(w, w.Do(m.file))
}

func (m *Model) wrote(w screen.Write, err error) tea.Cmd {
	if err != nil {
		return m.say(scoring.Capital(err.Error()), screen.Refused)
	}
	if w.Key != "" {
		m.session.Unsaved[w.Key] = true
	}
	m.rescore(w.Key)
	return tea.Batch(m.do(w.Then), m.save())
}

// undo takes the last change back, or repeats it, and goes to where it was.
func (m *Model) undo(verb func() (string, error), did string) tea.Cmd {
	key, err := verb()
	if err != nil {
		return m.say(scoring.Capital(err.Error()), screen.Refused)
	}
	m.session.Unsaved[key] = true
	m.rescore(key)
	what := keyWords(key)
	if t, ok := m.current().(screen.Target); ok {
		t.Show(refOf(key))
	}
	return tea.Batch(m.say(did+" the change of "+what, screen.Said), m.save())
}

// goTo opens a screen, at something where that is named.
func (m *Model) goTo(g screen.Go) tea.Cmd {
	s := m.screens[g.To]
	if s == nil {
		return nil
	}
	if g.To != m.at {
		m.trail = append(m.trail, m.at)
		m.at = g.To
		m.freshen()
	}
	if t, ok := s.(screen.Target); ok && g.What != "" && !t.Show(g.What) {
		return m.say(g.What+" is not there", screen.Refused)
	}
	if f, ok := s.(themed); ok {
		return m.do(f.Open(m.th))
	}
	return nil
}

// back goes to the screen before, and from the first one home.
func (m *Model) back() tea.Cmd {
	if n := len(m.trail); n > 0 {
		m.at, m.trail = m.trail[n-1], m.trail[:n-1]
		m.freshen()
		return nil
	}
	if m.session != nil {
		return m.leave(screen.CloseFile{})
	}
	return nil
}
