package assessment

import (
	"os"
	"path/filepath"
	"testing"

	"pgregory.net/rapid"
)

// A file under everything that happens to it: answers, saves, undo, others' events arriving, replacement,
// torn writes, closing and opening again. Always: what was acknowledged is on disk, and after a save the state
// in memory is the fold of the file.
func TestFileAsAStateMachine(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		dir, err := os.MkdirTemp(t.TempDir(), "")
		if err != nil {
			r.Fatal(err)
		}
		m := &machine{path: filepath.Join(dir, "a.assay"), opt: as("Kari"), known: map[string]bool{}}
		m.f, err = CreateFile(m.path, m.opt)
		m.ok(r, err)
		m.save(r)
		defer func() { _ = m.f.Close() }()
		r.Repeat(map[string]func(*rapid.T){
			"":        m.invariant,
			"answer":  func(r *rapid.T) { m.ok(r, m.f.Answer(drawRef(r), drawReply(r))) },
			"comment": func(r *rapid.T) { m.ok(r, m.f.Comment(LevelKey(drawRef(r)), rapid.String().Draw(r, "text"))) },
			"mark":    func(r *rapid.T) { m.ok(r, m.f.Mark(LevelKey(drawRef(r)), rapid.Bool().Draw(r, "on"))) },
			"undo":    func(*rapid.T) { _, _ = m.f.Undo() },
			"redo":    func(*rapid.T) { _, _ = m.f.Redo() },
			"save":    m.save,
			"arrive":  m.arrive,
			"tear":    m.tear,
			"refresh": func(r *rapid.T) { _, err := m.f.Refresh(); m.ok(r, err); m.touched = false },
			"reopen":  m.reopen,
		})
	})
}

type machine struct {
	path    string
	opt     Options
	f       *File
	known   map[string]bool // ids acknowledged
	theirs  int
	touched bool // somebody else wrote since the last look
}

func (m *machine) ok(r *rapid.T, err error) {
	r.Helper()
	if err != nil {
		r.Fatal(err)
	}
}

func drawRef(r *rapid.T) Ref {
	return rapid.SampledFrom([]Ref{tai1, tai3, {ID: "G-GOV-1"}}).Draw(r, "ref")
}

func drawReply(r *rapid.T) Reply {
	return rapid.SampledFrom([]Reply{level(0), level(1), level(2), level(3), {Kind: Unknown}, {Kind: NotApplicable, Because: "no"}, {}}).Draw(r, "reply")
}

func (m *machine) read(r *rapid.T) *Journal {
	data, err := os.ReadFile(m.path)
	m.ok(r, err)
	j, err := Read(data)
	m.ok(r, err)
	return j
}

func (m *machine) save(r *rapid.T) {
	m.ok(r, m.f.Save())
	for _, e := range m.f.Journal().Events() {
		m.known[e.ID] = true
	}
}

func (m *machine) invariant(r *rapid.T) {
	j := m.read(r)
	for id := range m.known {
		if j.byID[id] == nil {
			r.Fatalf("acknowledged event %s is gone", id)
		}
	}
	if m.f.Pending() == 0 && !m.touched && describe(j.Fold()) != describe(m.f.State()) {
		r.Fatal("memory and file differ")
	}
}

// arrive is a pull: another file stands at the path, with an event from somebody else.
func (m *machine) arrive(r *rapid.T) {
	data, err := os.ReadFile(m.path)
	m.ok(r, err)
	m.theirs++
	e := testEvent(r, m.theirs, "Ola", LevelKey(drawRef(r)), "1")
	if len(data) > 0 && data[len(data)-1] != '\n' {
		data = append(data, '\n') // as Git does
	}
	data = append(append(data, e.line...), '\n')
	m.ok(r, os.WriteFile(m.path+".new", data, 0o600))
	m.ok(r, os.Rename(m.path+".new", m.path))
	m.known[e.ID], m.touched = true, true
}

// tear is a write by somebody else that the power cut short.
func (m *machine) tear(r *rapid.T) {
	h, err := os.OpenFile(m.path, os.O_APPEND|os.O_WRONLY, 0)
	m.ok(r, err)
	_, err = h.WriteString(`{"id":"01J`)
	m.ok(r, err)
	m.ok(r, h.Close())
	m.touched = true
}

func (m *machine) reopen(r *rapid.T) {
	m.save(r)
	m.ok(r, m.f.Close())
	f, err := OpenFile(m.path, m.opt)
	m.ok(r, err)
	if f.ReadOnly() != "" {
		r.Fatal(f.ReadOnly())
	}
	m.f, m.touched = f, false
}
