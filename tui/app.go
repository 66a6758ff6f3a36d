package tui

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/evidence"
	"assay/tui/findings"
	"assay/tui/frameworks"
	"assay/tui/home"
	"assay/tui/plan"
	"assay/tui/profile"
	"assay/tui/questionnaire"
	"assay/tui/report"
	"assay/tui/results"
	"assay/tui/review"
	"assay/tui/screen"
	"assay/tui/theme"
	"assay/tui/timeline"
)

// Model is the root: the only Bubble Tea model of the program. It owns the open file, routes messages, and does
// what screens ask for.
type Model struct {
	ctx context.Context
	opt Options
	th  *theme.Theme

	w, h int

	home    *home.Screen
	session *screen.Session // nil while no assessment is open
	file    *assessment.File
	screens map[screen.ID]screen.Screen // of the session
	at      screen.ID
	trail   []screen.ID       // what esc goes back through
	fresh   map[screen.ID]int // the scoring each screen has read
	boxes   []screen.Box

	note   screen.Note
	noteNr int

	saving  bool
	leaving screen.Action // CloseFile or Quit, waiting until everything is saved
	mouse   bool          // the mouse is ours; else the terminal's, which selects text with it
	deaf    bool          // a dialog has just opened by itself: a key was meant for something else
	opening string        // path of the assessment that is being opened

	rows []screen.Row // of the root
}

// New makes the root for [tea.NewProgram]; [Run] does both.
func New(ctx context.Context, o Options) *Model {
	o = o.settle()
	m := &Model{ctx: ctx, opt: o, th: theme.New(o.Theme != "light", o.ASCII), at: screen.Home}
	m.home = home.New(o.Dir)
	m.rows = m.keys()
	return m
}

// Init asks for the background and reads the folder, or opens the file it was given.
func (m *Model) Init() tea.Cmd {
	var cmds []tea.Cmd
	if m.opt.File == "" {
		cmds = append(cmds, readFolder(m.opt))
	}
	if m.opt.Theme == "" || m.opt.Theme == "auto" {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	if m.opt.File != "" {
		cmds = append(cmds, m.do(screen.OpenFile{Path: m.opt.File}))
	}
	return tea.Batch(cmds...)
}

// Update routes; see route.go. Then the screen in front may begin what takes longer than a frame.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := m.route(msg)
	if w, ok := m.current().(screen.Worker); ok {
		cmd = tea.Batch(cmd, m.do(w.Work()))
	}
	return m, cmd
}

// current is the screen under the header.
func (m *Model) current() screen.Screen {
	if s := m.screens[m.at]; s != nil {
		return s
	}
	return m.home
}

func (m *Model) box() screen.Box {
	if len(m.boxes) == 0 {
		return nil
	}
	return m.boxes[len(m.boxes)-1]
}

// start shows an assessment that was opened.
func (m *Model) start(msg opened) tea.Cmd {
	m.opening = ""
	if msg.err != nil {
		return tea.Batch(readFolder(m.opt), m.say("Could not open "+screen.FileName(msg.path)+": "+plainError(msg.err), screen.Failed))
	}
	f := msg.file
	m.file = f
	s := &screen.Session{
		Library: m.opt.Library, Path: msg.path, Who: m.opt.By, ReadOnly: f.ReadOnly(),
		AsOf: m.opt.AsOf, AssessedOn: m.opt.AssessedOn, Saved: m.opt.Now(), Unsaved: map[string]bool{},
	}
	s.Rescore(f.State(), "")
	m.session, m.boxes, m.trail, m.at = s, nil, nil, screen.Questionnaire
	m.screens = map[screen.ID]screen.Screen{
		screen.Profile: profile.New(s), screen.Questionnaire: questionnaire.New(s), screen.Results: results.New(s),
		screen.Frameworks: frameworks.New(s), screen.Findings: findings.New(s), screen.Evidence: evidence.New(s),
		screen.Plan: plan.New(s), screen.Timeline: timeline.New(s), screen.Review: review.New(s), screen.Report: report.New(s, m.opt.Draw != nil),
	}
	for _, one := range m.screens {
		if t, ok := one.(themed); ok {
			t.Open(m.th)
		}
	}
	m.fresh = map[screen.ID]int{}
	m.resize()
	m.putBack(msg.place)
	if msg.fresh {
		m.at = screen.Profile
	}
	m.freshen()
	return tea.Batch(m.greet(), after(lookEvery, lookNow{f}))
}

// greet says what a person must know about the file before anything else.
func (m *Model) greet() tea.Cmd {
	j := m.file.Journal()
	lost := 0
	for _, u := range j.Unreadable {
		if !u.Superseded {
			lost++
		}
	}
	switch {
	case m.session.ReadOnly != "":
		return m.say("Opened for reading only: "+m.session.ReadOnly+". Nothing you press will change it.", screen.Refused)
	case lost+len(j.Damage) > 0:
		return m.say("Could not read "+scoring.Count(lost+len(j.Damage), "line")+" of the file; kept, and set aside. assay check says which.", screen.Failed)
	}
	if id, _ := m.session.State.Library(); id != "" && id != m.session.Library.ID() {
		return m.say("Answered against another edition of the questions; press L to see what that touches.", screen.Refused)
	}
	return nil
}

// place collects where the person is.
func (m *Model) place() place {
	p := place{Screen: m.at, Screens: map[screen.ID]map[string]string{}}
	for id, s := range m.screens {
		if placed, ok := s.(screen.Placed); ok {
			p.Screens[id] = placed.Place()
		}
	}
	return p
}

func (m *Model) putBack(p place) {
	for id, values := range p.Screens {
		if placed, ok := m.screens[id].(screen.Placed); ok && values != nil {
			placed.Return(values)
		}
	}
	if m.screens[p.Screen] != nil {
		m.at = p.Screen
	}
}

// rescore takes the file's state in and tells the screen in front. key is what changed, "" for anything.
func (m *Model) rescore(key string) {
	m.session.Rescore(m.file.State(), key)
	m.freshen()
}

// freshen lets the screen in front read a result it has not read yet; the others wait until they are in front.
func (m *Model) freshen() {
	if s := m.screens[m.at]; s != nil && m.fresh[m.at] != m.session.Step {
		m.fresh[m.at] = m.session.Step
		s.Refresh()
	}
}

// resize gives every part its room. A dialog gets what its frame leaves.
func (m *Model) resize() {
	body := screen.FrameOf(m.w, m.h).Body
	m.home.Resize(body.W, body.H)
	for _, s := range m.screens {
		s.Resize(body.W, body.H)
	}
	for _, b := range m.boxes {
		b.Resize(m.boxRoom())
	}
}

// boxRoom is the most a dialog may draw: the screen without an edge, the frame, and the row of keys with its gap.
func (m *Model) boxRoom() (w, h int) { return max(m.w-8, 0), max(m.h-6, 0) }

// show opens a dialog on top.
func (m *Model) show(b screen.Box) tea.Cmd {
	m.boxes = append(m.boxes, b)
	b.Resize(m.boxRoom())
	if f, ok := b.(themed); ok {
		return m.do(f.Open(m.th))
	}
	return nil
}

// themed is a dialog or screen whose widgets must be told the theme before they are drawn.
type themed interface {
	Open(*theme.Theme) screen.Action
}

func (m *Model) retheme(dark bool) {
	if dark == m.th.Dark {
		return
	}
	m.th = theme.New(dark, m.opt.ASCII)
	for _, b := range m.boxes {
		if f, ok := b.(themed); ok {
			f.Open(m.th)
		}
	}
	for _, s := range m.screens {
		if f, ok := s.(themed); ok {
			f.Open(m.th)
		}
	}
}

// leave ends the session, or the program, once nothing is pending. What could not be saved asks first.
func (m *Model) leave(a screen.Action) tea.Cmd {
	if m.session == nil {
		return tea.Quit
	}
	if m.file.Pending() == 0 || m.session.ReadOnly != "" {
		return m.left(a)
	}
	if m.session.Trouble != "" && !m.saving {
		say := []string{
			m.session.Trouble + ".", "",
			scoring.Count(m.file.Pending(), "change") + " would be lost. What you entered is here while this window is open.",
		}
		return m.show(dialog.NewConfirm("Not everything is saved", say, "try again", screen.Retry{},
			&dialog.Other{Key: "l", Help: "leave and lose them", Do: screen.Abandon{Then: a}}))
	}
	m.leaving = a
	return m.save()
}

// left keeps the place, gives the lock back, and goes home or out.
func (m *Model) left(a screen.Action) tea.Cmd {
	path, p := m.session.Path, m.place()
	if _, out := a.(screen.Quit); out {
		return keepPlace(m.opt, path, p, leftOff{})
	}
	_ = m.shut() // the file is whole on disk; a lock that could not be removed ends with the process
	m.session, m.screens, m.boxes, m.trail, m.at = nil, nil, nil, nil, screen.Home
	m.home.Choose(path)
	return tea.Batch(keepPlace(m.opt, path, p, nil), readFolder(m.opt))
}

// shut gives the lock back.
func (m *Model) shut() error {
	if m.file == nil {
		return nil
	}
	f := m.file
	m.file = nil
	return f.Close()
}

// save writes what is pending, one write at a time.
func (m *Model) save() tea.Cmd {
	if m.saving || m.file == nil || m.file.Pending() == 0 {
		return nil
	}
	m.saving = true
	return save(m.opt, m.file)
}

// settled takes in how a save went.
func (m *Model) settled(msg saved) tea.Cmd {
	m.saving = false
	s := m.session
	if msg.err != nil {
		s.Trouble = scoring.Capital(msg.err.Error())
		var se *assessment.SaveError
		if errors.As(msg.err, &se) {
			s.Trouble = "Could not save " + screen.FileName(s.Path) + ": " + plainError(se.Cause)
		}
		leaving := m.leaving
		m.leaving = nil
		cmds := []tea.Cmd{m.say(s.Trouble+". Your answers are still here. Make room on the disk, or see that the file may be written; then press ctrl+r.", screen.Failed), after(retryTime, retryNow{m.file})}
		if leaving != nil {
			m.deaf = true
			cmds = append(cmds, m.leave(leaving), after(deafTime, hearing{}))
		}
		return tea.Batch(cmds...)
	}
	if s.Trouble != "" {
		s.Trouble = ""
		m.note = screen.Note{}
	}
	if m.file.Pending() > 0 {
		return m.save()
	}
	s.Saved = msg.at
	clear(s.Unsaved)
	if m.leaving != nil {
		a := m.leaving
		m.leaving = nil
		return m.left(a)
	}
	return nil
}

// say puts a note into the footer; what went wrong stays until the next key.
func (m *Model) say(what string, tone screen.Tone) tea.Cmd {
	m.noteNr++
	m.note = screen.Note{Text: what, Kind: tone}
	if tone == screen.Failed {
		return nil
	}
	return after(noteTime, noteOver{m.noteNr})
}
