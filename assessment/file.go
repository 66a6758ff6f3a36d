package assessment

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"sync"
	"time"

	"assay/criteria"

	"github.com/go-json-experiment/json"
)

// Options say who writes, and against which library. The clock and the source of chance are given, so that
// tests repeat.
type Options struct {
	By      string            // who writes; required to write
	Role    Role              // Assessor where empty
	Library *criteria.Library // what values are checked against; nil checks only their form
	Now     func() time.Time  // nil: the system's clock
	Entropy io.Reader         // nil: the system's
	Parent  string            // CreateFile: the assessment of the round before
	Wait    time.Duration     // how long to wait for somebody else's lock
}

// File is one assessment on disk, with what was changed and not yet saved.
//
// A verb such as [File.Answer] checks what it is given, builds the event and changes the state in memory; it
// does not touch the disk. [File.Save] writes everything pending. Until it returns nil nothing was
// acknowledged, and after a failure the same events stay pending, so a caller retries by calling it again.
//
// Methods may be called from several goroutines; a Save under way does not hold up the verbs.
type File struct {
	path     string
	opt      Options
	lock     *lock
	readOnly string // why nothing can be written; "" it can

	disk    sync.Mutex // one operation on the file at a time; taken before mu
	mu      sync.Mutex // guards the rest
	journal *Journal   // on disk, as last read or written; replaced, never changed
	seen    fs.FileInfo
	fresh   bool     // created, and not on disk yet
	state   *State   // journal and pending
	pending []*Event // in the order they were made
	lastID  string
	done    []*Event // by this file, that undo takes back
	undone  []*Event // the undoing events, that redo takes back

	open func(path string, flag int) (handle, error) // os.OpenFile; tests put a failing disk here
}

type handle interface {
	io.ReadWriteCloser
	Stat() (fs.FileInfo, error)
	Sync() error
}

func openHandle(path string, flag int) (handle, error) { return os.OpenFile(path, flag, 0o600) }

// Errors a caller decides by.
var (
	ErrReadOnly = errors.New("it is open for reading only")
	ErrNothing  = errors.New("there is nothing to take back")
	ErrExists   = errors.New("it exists already")
)

// OpenFile reads the assessment at path and locks it for writing. Where somebody else holds the lock, or the file
// is of a later format, it is open for reading only, and [File.ReadOnly] says why.
func OpenFile(path string, o Options) (*File, error) {
	f := newFile(path, o)
	if err := f.load(); err != nil {
		return nil, err
	}
	f.lock, f.readOnly = takeLock(path, o.By, o.Wait)
	if f.readOnly == "" && f.journal.Header.Format > Format {
		f.readOnly = "it was written by a newer version of assay"
	}
	if f.readOnly == "" {
		// Whoever held the lock before may have written since the first read.
		if _, err := f.Refresh(); err != nil {
			return nil, errors.Join(err, f.Close())
		}
	}
	return f, nil
}

// CreateFile starts a new assessment at path. The file appears with the first [File.Save]; it is never written
// over an existing one.
func CreateFile(path string, o Options) (*File, error) {
	f := newFile(path, o)
	if _, err := os.Lstat(path); err == nil {
		return nil, fmt.Errorf("could not create %s: %w", path, ErrExists)
	}
	id, err := newID(f.opt.Now(), o.Entropy, "")
	if err != nil {
		return nil, err
	}
	header := Header{Format: Format, Assessment: id, Created: stamp(f.opt.Now()), Parent: o.Parent}
	line, err := json.Marshal(header)
	if err != nil {
		return nil, err
	}
	if f.lock, f.readOnly = takeLock(path, o.By, o.Wait); f.readOnly != "" {
		return nil, fmt.Errorf("could not create %s: %s", path, f.readOnly)
	}
	f.journal, f.fresh = newJournal(header, line), true
	f.state = f.journal.Fold()
	return f, nil
}

func newFile(path string, o Options) *File {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Role == "" {
		o.Role = Assessor
	}
	return &File{path: path, opt: o, open: openHandle}
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// Path is where the assessment lies, as it was opened.
func (f *File) Path() string { return f.path }

// ReadOnly says in a sentence why nothing can be written; "" it can.
func (f *File) ReadOnly() string { return f.readOnly }

// State is the state with everything pending.
func (f *File) State() *State {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.state
}

// Journal is what is on disk, as last read or written, with everything pending.
func (f *File) Journal() *Journal {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.journal.plus(f.pending)
}

// Fingerprint is that of [File.Journal].
func (f *File) Fingerprint() string { return f.Journal().Fingerprint() }

// Pending is the number of events not yet saved.
func (f *File) Pending() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.pending)
}

// Close releases the lock. What is pending is not saved: it is lost with the File.
func (f *File) Close() error {
	l := f.lock
	f.lock = nil
	return l.release()
}

// Refresh takes in what Git or another program wrote, and says whether there was anything. What is pending
// stays pending.
func (f *File) Refresh() (changed bool, err error) {
	f.disk.Lock()
	defer f.disk.Unlock()
	if f.fresh {
		return false, nil
	}
	h, err := f.open(f.path, os.O_RDONLY)
	if err != nil {
		return false, fmt.Errorf("could not read %s: %w", f.path, Plain(err))
	}
	defer h.Close()
	journal, changed, err := f.current(h)
	if err != nil || !changed {
		return false, err
	}
	info, err := h.Stat()
	if err != nil {
		return false, err
	}
	f.settle(journal, info, 0, true)
	return true, nil
}

// load reads the file for the first time.
func (f *File) load() error {
	_, err := f.Refresh()
	return err
}

// current is the journal as it stands behind the handle now: the known one where identity, length and
// modification time are those last seen, a new reading otherwise.
func (f *File) current(h handle) (j *Journal, changed bool, err error) {
	info, err := h.Stat()
	if err != nil {
		return nil, false, err
	}
	if f.seen != nil && os.SameFile(f.seen, info) && f.seen.Size() == info.Size() && f.seen.ModTime().Equal(info.ModTime()) {
		return f.journal, false, nil
	}
	if info.Mode()&fs.ModeDevice != 0 {
		return nil, false, fmt.Errorf("could not read %s: it is a device, not a file", f.path)
	}
	data, err := io.ReadAll(h)
	if err != nil {
		return nil, false, fmt.Errorf("could not read %s: %w", f.path, Plain(err))
	}
	j, err = Read(data)
	if err != nil {
		return nil, false, fmt.Errorf("could not read %s: %w", f.path, err)
	}
	if f.journal != nil && j.Header.Assessment != f.journal.Header.Assessment {
		return nil, false, fmt.Errorf("another assessment stands at %s now; nothing was written", f.path)
	}
	return j, true, nil
}

// settle takes over what is on disk; the first saved of the pending events are among it.
func (f *File) settle(j *Journal, info fs.FileInfo, saved int, refold bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.journal, f.seen, f.fresh = j, info, false
	f.pending = slices.Clone(f.pending[saved:])
	if refold || f.state == nil {
		f.state = j.plus(f.pending).Fold()
	}
}

// plus is the journal with more events; the receiver is not changed.
func (j *Journal) plus(events []*Event) *Journal {
	if len(events) == 0 {
		return j
	}
	n := *j
	n.events, n.Damage = slices.Clone(j.events), slices.Clone(j.Damage)
	n.byID = make(map[string]*Event, len(j.byID)+len(events))
	for id, e := range j.byID {
		n.byID[id] = e
	}
	for _, e := range events {
		n.add(0, e)
	}
	return &n
}

// lines are the bytes that append events after what stands in the file. A torn tail is never cut: its
// fragment becomes a line of its own.
func (j *Journal) lines(events []*Event) []byte {
	var b bytes.Buffer
	if j.torn {
		b.WriteByte('\n')
	}
	for _, e := range events {
		b.Write(e.line)
		b.WriteByte('\n')
	}
	return b.Bytes()
}
