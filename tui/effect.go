package tui

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/cli/browser"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/home"
	"assay/tui/screen"
)

// Everything that touches disk, clock or another program is in this file. An effect runs in a goroutine of its
// own and changes nothing of the model: it says in a message what came of it.

const (
	noteTime  = 5 * time.Second
	lookEvery = 2 * time.Second
	retryTime = 5 * time.Second
	deafTime  = 500 * time.Millisecond
)

// readFolder scores every assessment of the folder for the list of home.
func readFolder(o Options) tea.Cmd {
	return func() tea.Msg {
		paths, err := filepath.Glob(filepath.Join(escapeGlob(o.Dir), "*.assay"))
		if err == nil {
			_, err = os.Stat(o.Dir)
		}
		entries := make([]home.Entry, 0, len(paths))
		for _, p := range paths {
			entries = append(entries, readEntry(o, p))
		}
		slices.SortStableFunc(entries, func(a, b home.Entry) int { return strings.Compare(b.LastAt, a.LastAt) })
		return listed{dir: o.Dir, entries: entries, err: err}
	}
}

func escapeGlob(dir string) string {
	return strings.NewReplacer(`*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(dir)
}

func readEntry(o Options, path string) home.Entry {
	data, err := os.ReadFile(path)
	if err != nil {
		return home.Entry{Path: path, Trouble: plainError(err)}
	}
	j, err := assessment.Read(data)
	if err != nil {
		return home.Entry{Path: path, Trouble: plainError(err)}
	}
	st := j.Fold()
	r := scoring.Score(o.Library, st, scoring.Options{AsOf: o.AsOf, AssessedOn: o.AssessedOn})
	return home.EntryOf(path, o.Library, st, r)
}

// openFile reads and locks an assessment and finds the place it was left at.
func openFile(o Options, path string) tea.Cmd {
	return func() tea.Msg {
		f, err := assessment.OpenFile(path, o.file())
		return opened{file: f, path: path, place: readPlace(o.StateDir, path), err: err}
	}
}

// newFile starts an assessment named after the project, in the folder that is listed.
func newFile(o Options, name string) tea.Cmd {
	return func() tea.Msg {
		path := filepath.Join(o.Dir, slug(name)+".assay")
		f, err := assessment.CreateFile(path, o.file())
		if err == nil {
			err = errors.Join(f.Fact(assessment.Ref{ID: "name"}, name), f.UseLibrary())
		}
		if err == nil {
			err = f.Save()
		}
		return opened{file: f, path: path, fresh: true, err: err}
	}
}

func (o Options) file() assessment.Options {
	return assessment.Options{By: o.By, Role: o.Role, Library: o.Library, Now: o.Now}
}

// slug makes a file name of a project's name.
func slug(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case r > 0x7f && !strings.ContainsRune(`/\:`, r):
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	if s := strings.Trim(b.String(), "-"); s != "" {
		return s
	}
	return "assessment"
}

// save writes everything pending. The root runs one at a time, so lines are written in the order they were made.
func save(o Options, f *assessment.File) tea.Cmd {
	return func() tea.Msg {
		err := f.Save()
		return saved{file: f, at: o.Now(), err: err}
	}
}

// look sees whether Git or another program wrote to the file.
func look(f *assessment.File) tea.Cmd {
	return func() tea.Msg {
		changed, err := f.Refresh()
		return looked{file: f, changed: changed, err: err}
	}
}

// write runs a slow verb.
func write(f *assessment.File, w screen.Write) tea.Cmd {
	return func() tea.Msg { return written{file: f, w: w, err: w.Do(f)} }
}

// draw writes a report.
func draw(ctx context.Context, o Options, f *assessment.File, r *scoring.Result, order screen.Order) tea.Cmd {
	return func() tea.Msg {
		return drawn{path: order.Out, err: o.Draw(ctx, o.Library, f.State(), r, f.Fingerprint(), order)}
	}
}

// handOver opens a file or address in the system's own program, which may take its time.
func handOver(path string) tea.Cmd {
	return func() tea.Msg {
		if strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://") {
			return handed{path: path, err: browser.OpenURL(path)}
		}
		if _, err := os.Stat(path); err != nil {
			return handed{path: path, err: err}
		}
		return handed{path: path, err: browser.OpenFile(path)}
	}
}

// keepPlace writes where the person is, then lets the program go on with next.
func keepPlace(o Options, path string, p place, next tea.Msg) tea.Cmd {
	return func() tea.Msg {
		_ = writePlace(o.StateDir, path, p) // a place that is lost costs a few keys; nothing else may fail for it
		return next
	}
}

func after(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}

// plainError is what went wrong without the path that already stands beside it.
func plainError(err error) string {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
