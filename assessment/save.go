package assessment

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"syscall"
)

// SaveError says that events could not be written. They are still pending.
type SaveError struct {
	Path    string
	Pending int
	Cause   error
}

func (e *SaveError) Error() string { return fmt.Sprintf("could not save %s: %v", e.Path, e.Cause) }
func (e *SaveError) Unwrap() error { return e.Cause }

// saveTries bounds how often a file is written that somebody replaces again and again meanwhile.
const saveTries = 5

// Save appends everything pending in one write and syncs it (formats.md, section 2, Append). The file may have
// been replaced before, which is noticed by its identity, length and time, or between that look and the write,
// which is noticed by looking at the path again: the same lines are then written to the file that stands there.
// Events keep the versions their author had seen, so such a race shows as a disagreement, as it should.
func (f *File) Save() error {
	f.disk.Lock()
	defer f.disk.Unlock()
	f.mu.Lock()
	pending, fresh := slices.Clone(f.pending), f.fresh
	f.mu.Unlock()
	if len(pending) == 0 && !fresh {
		return nil
	}
	if f.readOnly != "" {
		return fmt.Errorf("%w: %s", ErrReadOnly, f.readOnly)
	}
	save := f.append
	if fresh {
		save = f.create
	}
	for range saveTries {
		moved, err := save(pending)
		if err != nil {
			return &SaveError{Path: f.path, Pending: len(pending), Cause: Plain(err)}
		}
		if !moved {
			return nil
		}
		save = f.append
	}
	return &SaveError{Path: f.path, Pending: len(pending), Cause: errors.New("another program keeps replacing it")}
}

// append writes the events after what stands in the file. It says whether another file stands at the path by
// the time they are on disk.
func (f *File) append(events []*Event) (moved bool, err error) {
	h, err := f.open(f.path, os.O_RDWR|os.O_APPEND)
	if err != nil {
		return false, err
	}
	defer h.Close()
	journal, changed, err := f.current(h)
	if err != nil {
		return false, err
	}
	if journal.Header.Format > Format {
		return false, errors.New("it was written by a newer version of assay")
	}
	before, err := h.Stat()
	if err != nil {
		return false, err
	}
	data := journal.lines(events)
	if err := write(h, data); err != nil {
		f.distrust()
		return false, err
	}
	info, err := h.Stat()
	if err != nil {
		return false, err
	}
	if here, err := os.Stat(f.path); err != nil || !os.SameFile(info, here) {
		f.distrust()
		return true, nil
	}
	journal = journal.plus(events)
	journal.torn = false
	if info.Size() != before.Size()+int64(len(data)) {
		info = nil // somebody wrote at the same time: read again before the next write
	}
	f.settle(journal, info, len(events), changed)
	return false, nil
}

// create writes a new file with its header. A file that could not be written in full is removed again: it is
// ours, and nobody was told of it.
func (f *File) create(events []*Event) (moved bool, err error) {
	h, err := f.open(f.path, os.O_RDWR|os.O_APPEND|os.O_CREATE|os.O_EXCL)
	if err != nil {
		return false, err
	}
	defer h.Close()
	data := append(slices.Clip(slices.Clone(f.journal.headerLine)), '\n')
	if err := write(h, append(data, f.journal.lines(events)...)); err != nil {
		return false, errors.Join(err, os.Remove(f.path))
	}
	syncFolder(filepath.Dir(f.path))
	info, err := h.Stat()
	if err != nil {
		return false, err
	}
	f.settle(f.journal.plus(events), info, len(events), false)
	return false, nil
}

// distrust forgets what was last seen, so that the next write reads the file again.
func (f *File) distrust() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seen = nil
}

// write puts all bytes down in one call and waits until they are on the disk.
func write(h handle, data []byte) error {
	n, err := h.Write(data)
	if err == nil && n < len(data) {
		err = io.ErrShortWrite
	}
	if err != nil {
		return err
	}
	return h.Sync()
}

// syncFolder makes a new file's name last. Not every system can; the file itself is safe without it.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// SaveCopy writes the whole assessment, with everything pending, to another path, where no file may stand. It
// is the way out when the first place is full or gone.
func (f *File) SaveCopy(path string) error {
	h, err := f.open(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL)
	if err != nil {
		return &SaveError{Path: path, Cause: Plain(err)}
	}
	defer h.Close()
	if err := write(h, f.Journal().Bytes()); err != nil {
		return errors.Join(&SaveError{Path: path, Cause: Plain(err)}, os.Remove(path))
	}
	return nil
}

// Plain says in words what the system's error means, and wraps it. Other errors come back as they are.
func Plain(err error) error {
	for _, known := range []struct {
		cause error
		text  string
	}{
		{syscall.ENOSPC, "the disk is full"},
		{syscall.EROFS, "the disk is read-only"},
		{fs.ErrNotExist, "there is no such file"},
		{fs.ErrExist, "it exists already"},
		{fs.ErrPermission, "no permission"},
		{syscall.EISDIR, "it is a folder"},
		{syscall.ENOTDIR, "there is no such folder"},
		{io.ErrShortWrite, "the disk took only a part of it"},
	} {
		if errors.Is(err, known.cause) {
			return &plainError{known.text, err}
		}
	}
	return err
}

// plainError is a sentence for people with its cause kept apart.
type plainError struct {
	text  string
	cause error
}

func (e *plainError) Error() string { return e.text }
func (e *plainError) Unwrap() error { return e.cause }
