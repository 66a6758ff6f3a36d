package assessment

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/gofrs/flock"
)

// A lock is advisory: it keeps two windows of one machine from writing at once, and tells the second who holds
// it. Two machines on a share that does not honour locks still lose nothing, since each writes whole lines at the end.
type lock struct{ flock *flock.Flock }

// holder is what a lock file says, after one byte that Windows keeps for the lock itself.
type holder struct {
	Host    string `json:"host"`
	Process int    `json:"process"`
	Name    string `json:"name"`
}

const lockRetry = 20 * time.Millisecond

// takeLock locks the assessment at path, waiting for at most wait. Where it cannot, held says why in a sentence.
func takeLock(path, name string, wait time.Duration) (l *lock, held string) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	l = &lock{flock.New(path+".lock", flock.SetPermissions(0o600))}
	ctx, cancel := context.WithTimeout(context.Background(), max(wait, lockRetry))
	defer cancel()
	for {
		ok, err := l.flock.TryLockContext(ctx, lockRetry)
		switch {
		case ok && l.current():
			l.sign(name)
			return l, ""
		case ok:
			_ = l.flock.Unlock() // the one before us removed the file while we waited for it
		case errors.Is(err, context.DeadlineExceeded):
			return nil, readHolder(l.flock.Path())
		case errors.Is(err, fs.ErrPermission):
			return nil, "this folder cannot be written to"
		default:
			return nil, "this folder cannot hold a lock file"
		}
	}
}

// current says whether the locked file is still the one that others would find.
func (l *lock) current() bool {
	ours, err := l.flock.Stat()
	if err != nil {
		return false
	}
	theirs, err := os.Stat(l.flock.Path())
	return err == nil && os.SameFile(ours, theirs)
}

// sign writes who holds the lock. It is a courtesy to the next one; the lock holds without it.
func (l *lock) sign(name string) {
	host, _ := os.Hostname()
	text, err := json.Marshal(holder{Host: host, Process: os.Getpid(), Name: name})
	if err != nil {
		return
	}
	f, err := os.OpenFile(l.flock.Path(), os.O_WRONLY, 0)
	if err != nil {
		return
	}
	defer f.Close()
	_, _ = f.WriteAt([]byte("\n"), 0)
	if n, err := f.WriteAt(append(text, '\n'), 1); err == nil {
		_ = f.Truncate(int64(n) + 1)
	}
}

// release gives the lock back. The file is removed first, while nobody else can hold it.
func (l *lock) release() error {
	if l == nil {
		return nil
	}
	_ = os.Remove(l.flock.Path())
	return l.flock.Unlock()
}

func readHolder(path string) string {
	var h holder
	if f, err := os.Open(path); err == nil {
		defer f.Close()
		if text, err := io.ReadAll(io.NewSectionReader(f, 1, 4096)); err == nil {
			_ = json.Unmarshal([]byte(strings.TrimSpace(string(text))), &h)
		}
	}
	if h.Name == "" {
		return "another program has it open"
	}
	return fmt.Sprintf("%s has it open on %s (process %d)", h.Name, h.Host, h.Process)
}
