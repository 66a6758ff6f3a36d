package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"
	"github.com/goccy/go-yaml"

	"assay/assessment"
	"assay/criteria"
)

// app is the world a command runs in: nothing else reads the clock, the environment or the terminal.
type app struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	now      func() time.Time
	entropy  io.Reader // nil: the system's
	terminal bool      // standard input and output are one

	as, role, libraryDir string // persistent flags
	loaded               *criteria.Library
	warned               map[string]bool // files of which a.warn has spoken
	written              []written       // what a command put, for [app.tell]
	summary              string          // what it says of that; "" is item by item
	settings             *settings
	screen               screenFlags
}

// settings is the user's own file, settings.yaml in the configuration folder.
type settings struct {
	Name    string `yaml:"name"`
	Role    string `yaml:"role"`
	Library string `yaml:"library"`
}

func system() *app {
	return &app{
		in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.Getenv, now: time.Now,
		warned:   map[string]bool{},
		terminal: term.IsTerminal(os.Stdin.Fd()) && term.IsTerminal(os.Stdout.Fd()),
	}
}

// version is the release this program was built from.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}

func (a *app) printf(format string, args ...any) { fmt.Fprintf(a.out, format, args...) }

// notef tells the person something that is not the command's output.
func (a *app) notef(format string, args ...any) { fmt.Fprintf(a.err, format+"\n", args...) }

func (a *app) today() criteria.Date { return criteria.DateOf(a.now()) }

// preferences reads the settings; none is fine.
func (a *app) preferences() (*settings, error) {
	if a.settings != nil {
		return a.settings, nil
	}
	path := filepath.Join(xdg.ConfigHome, "assay", "settings.yaml")
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read the settings: %w", err)
	}
	s := &settings{}
	if err := decodeYAML(path, data, s); err != nil {
		return nil, err
	}
	a.settings = s
	return s, nil
}

// decodeYAML reads a file of ours strictly; a fault names file, line and column in our words.
func decodeYAML(path string, data []byte, v any) error {
	if len(strings.TrimSpace(string(data))) == 0 {
		return nil
	}
	err := yaml.UnmarshalWithOptions(data, v, yaml.Strict(), yaml.UseOrderedMap())
	if err == nil {
		return nil
	}
	var fault yaml.Error
	var kind *yaml.TypeError
	var node *yaml.UnexpectedNodeTypeError
	if errors.As(err, &fault) && fault.GetToken() != nil {
		at, text := fault.GetToken().Position, lower(fault.GetMessage())
		if errors.As(err, &kind) || errors.As(err, &node) { // the parser's words name its own types
			text = "this is not the kind of value that belongs here"
		}
		if path == "" {
			return &usageError{text: text}
		}
		return &usageError{text: fmt.Sprintf("%s:%d:%d: %s", path, at.Line, at.Column, text)}
	}
	return &usageError{text: fmt.Sprintf("%s: %s", path, lower(err.Error()))}
}

// readYAML reads a file of ours that a person wrote; form says where its form is described.
func readYAML(path string, v any, form string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return unreadable(path, err)
	}
	err = decodeYAML(path, data, v)
	var use *usageError
	if errors.As(err, &use) {
		use.hint = form
	}
	return err
}

// unreadable says in words why a file cannot be read.
func unreadable(path string, err error) error {
	return &failure{fmt.Errorf("could not read %s: %w", path, assessment.Plain(err)), ""}
}

// unwritten says in words why a file cannot be written.
func unwritten(path string, err error) error {
	return &failure{fmt.Errorf("could not write %s: %w", path, assessment.Plain(err)), ""}
}

// who is the name under which this command writes.
func (a *app) who() (string, error) {
	s, err := a.preferences()
	if err != nil {
		return "", err
	}
	for _, name := range []string{a.as, a.env("ASSAY_WHO"), s.Name} {
		if strings.TrimSpace(name) != "" {
			return strings.TrimSpace(name), nil
		}
	}
	if out, err := exec.Command("git", "config", "user.name").Output(); err == nil && strings.TrimSpace(string(out)) != "" {
		return strings.TrimSpace(string(out)), nil
	}
	if u, err := user.Current(); err == nil {
		if u.Name != "" {
			return u.Name, nil
		}
		return u.Username, nil
	}
	return "", &usageError{text: "nobody is named as the author", hint: "give a name with --as, or set ASSAY_WHO"}
}

// part is the role in which this command writes.
func (a *app) part() (assessment.Role, error) {
	s, err := a.preferences()
	if err != nil {
		return "", err
	}
	role := a.role
	if role == "" {
		role = s.Role
	}
	switch r := assessment.Role(role); r {
	case "":
		return assessment.Assessor, nil
	case assessment.Developer, assessment.Assessor, assessment.Reviewer:
		return r, nil
	}
	return "", &usageError{text: fmt.Sprintf("%q is not a role", role), hint: "developer, assessor or reviewer"}
}

// library is the built-in one, under the institution's own where one is named.
func (a *app) library() (*criteria.Library, error) {
	if a.loaded != nil {
		return a.loaded, nil
	}
	s, err := a.preferences()
	if err != nil {
		return nil, err
	}
	dir := a.libraryDir
	if dir == "" {
		dir = a.env("ASSAY_LIBRARY")
	}
	if dir == "" {
		dir = s.Library
	}
	if dir == "" {
		a.loaded = criteria.Embedded()
		return a.loaded, nil
	}
	if _, err := os.Stat(dir); err != nil {
		return nil, &usageError{text: fmt.Sprintf("there is no library folder %s", dir)}
	}
	lib, faults := criteria.Overlay(criteria.Embedded(), os.DirFS(dir), filepath.Base(filepath.Clean(dir)))
	if criteria.Faulty(faults) {
		return nil, &failure{fmt.Errorf("the library in %s has faults: %s", dir, faults[0]), "assay criteria lint " + dir + " shows them all"}
	}
	a.loaded = lib
	return lib, nil
}

// fileName completes the name of an assessment that was typed without its ending.
func fileName(name string) string {
	if _, err := os.Stat(name); err != nil && filepath.Ext(name) == "" {
		return name + ".assay"
	}
	return name
}

// options is who writes, into what.
func (a *app) options() (assessment.Options, error) {
	lib, err := a.library()
	if err != nil {
		return assessment.Options{}, err
	}
	by, err := a.who()
	if err != nil {
		return assessment.Options{}, err
	}
	role, err := a.part()
	return assessment.Options{By: by, Role: role, Library: lib, Now: a.now, Entropy: a.entropy, Wait: 2 * time.Second}, err
}

// edit opens an assessment for writing, changes it and saves. Either everything that change did is saved, or
// nothing. What was saved is said on standard error.
func (a *app) edit(name string, change func(*assessment.File) error) error {
	o, err := a.options()
	if err != nil {
		return err
	}
	path := fileName(name)
	f, err := assessment.OpenFile(path, o)
	if err != nil {
		return err
	}
	if why := f.ReadOnly(); why != "" {
		return errors.Join(&failure{fmt.Errorf("could not change %s: %s", path, why), readOnlyHint(f)}, f.Close())
	}
	err = saved(f, change)
	if err == nil {
		a.tell()
	}
	return err
}

// readOnlyHint says what can be done about a file that is open for reading only.
func readOnlyHint(f *assessment.File) string {
	if f.Journal().Header.Format > assessment.Format {
		return "install that version; this one still reads and reports what it knows"
	}
	return "wait until it is closed, or work on a copy in a folder of your own and assay merge it afterwards"
}

// saved runs a change on an open file, saves and closes it.
func saved(f *assessment.File, change func(*assessment.File) error) error {
	err := change(f)
	if err == nil {
		err = f.Save()
	}
	return errors.Join(err, f.Close())
}

// read reads an assessment without locking it.
func (a *app) read(name string) (*assessment.Journal, error) {
	path := fileName(name)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &failure{fmt.Errorf("there is no file %s", path), "assay new " + path + " makes one"}
	case err == nil && info.Mode()&fs.ModeDevice != 0:
		return nil, &failure{fmt.Errorf("could not read %s: it is a device, not a file", path), ""}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	j, err := assessment.Read(data)
	if err != nil {
		return nil, fmt.Errorf("could not read %s: %w", path, err)
	}
	a.warn(path, j)
	return j, nil
}

// warn says, once a file, that not all of it could be taken in: a figure without that would pass for whole.
func (a *app) warn(path string, j *assessment.Journal) {
	if a.warned[path] {
		return
	}
	a.warned[path] = true
	lines := len(j.Damage)
	for _, u := range j.Unreadable {
		if !u.Superseded {
			lines++
		}
	}
	if lines > 0 {
		a.notef("%s: %s left out as unreadable; assay check %s says which.", path, count(lines, "line is", "lines are"), path)
	}
	if j.Header.Format > assessment.Format {
		a.notef("%s was written by a newer version of assay: what this one does not know is left out.", path)
	}
}
