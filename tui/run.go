package tui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/adrg/xdg"
	"github.com/cli/browser"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
)

// Options say what the program is opened on and for whom. The zero value lists the assessments of the current
// folder with the embedded library, in the theme the terminal asks for.
type Options struct {
	Dir  string // folder whose assessments are listed; "" is the current one
	File string // assessment to open at once

	Library *criteria.Library // nil: the embedded one
	By      string            // who answers; required to write
	Role    assessment.Role   // Assessor where empty

	AsOf, AssessedOn criteria.Date // 0: today

	Theme string // "auto" (also ""), "dark", "light"
	ASCII bool   // plain characters only; also chosen by locale and TERM

	// Draw writes a report of the result to order.Out. nil: the report screen says that it cannot.
	Draw func(ctx context.Context, lib *criteria.Library, st *assessment.State, r *scoring.Result, fingerprint string, order screen.Order) error

	StateDir string           // where places are kept; "" is the user's state folder
	Now      func() time.Time // nil: the system's clock
	Program  []tea.ProgramOption
}

// Run shows the program until the person leaves it or ctx ends.
func Run(ctx context.Context, o Options) error {
	browser.Stdout, browser.Stderr = io.Discard, io.Discard // they would be written over the screen
	m := New(ctx, o)
	_, err := tea.NewProgram(m, append([]tea.ProgramOption{tea.WithContext(ctx)}, o.Program...)...).Run()
	if closing := m.shut(); err == nil {
		err = closing
	}
	switch {
	case err == nil || errors.Is(err, tea.ErrInterrupted):
		return nil
	case strings.Contains(err.Error(), "TTY"):
		return errors.New("the screen needs a terminal; the other commands work without one (assay --help)")
	}
	return fmt.Errorf("show the screen: %w", err)
}

// settle fills in what was left out.
func (o Options) settle() Options {
	if o.Now == nil {
		o.Now = time.Now
	}
	today := criteria.DateOf(o.Now())
	if o.AsOf == 0 {
		o.AsOf = today
	}
	if o.AssessedOn == 0 {
		o.AssessedOn = today
	}
	if o.Library == nil {
		o.Library = criteria.Embedded()
	}
	if o.Role == "" {
		o.Role = assessment.Assessor
	}
	if o.StateDir == "" {
		o.StateDir = filepath.Join(xdg.StateHome, "assay")
	}
	if dir, err := filepath.Abs(o.Dir); err == nil { // "" is the current folder
		o.Dir = dir
	}
	o.ASCII = o.ASCII || plainTerminal(os.Getenv)
	return o
}

// plainTerminal says whether the terminal can draw nothing beyond ASCII: a Linux console, or a locale that is
// set to something other than UTF-8.
func plainTerminal(env func(string) string) bool {
	if env("TERM") == "linux" || env("TERM") == "dumb" {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToUpper(env(name)); v != "" {
			return !strings.Contains(v, "UTF-8") && !strings.Contains(v, "UTF8")
		}
	}
	return false
}
