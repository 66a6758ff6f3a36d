package screen

import (
	tea "charm.land/bubbletea/v2"
)

// Action is what a screen or dialog asks of the root. nil asks nothing.
type Action interface{ action() }

type (
	// All is several actions, in order.
	All []Action

	// Go opens a screen, at What where that is not empty.
	Go struct {
		To   ID
		What string
	}

	// Back leaves a screen for the one before.
	Back struct{}

	// Write sets keys of the assessment: it is answered in memory at once, and on disk in order.
	Write []Change

	// Undo takes the last change of this session back; Redo repeats it.
	Undo struct{}
	// Redo repeats what Undo took back.
	Redo struct{}

	// Retry saves again what could not be saved.
	Retry struct{}

	// OpenFile opens the assessment at a path. NewFile starts one there.
	OpenFile struct{ Path string }
	// NewFile starts an assessment of a name in the folder.
	NewFile struct{ Name string }
	// CloseFile leaves the assessment for the list of them.
	CloseFile struct{}

	// Show opens a dialog on top; Close closes the topmost.
	Show struct{ Box Box }
	// Close closes the topmost dialog.
	Close struct{}

	// Note says something in the footer for a moment.
	Note struct {
		Text string
		Kind Tone
	}

	// AsOf moves the date on which rules are read.
	AsOf struct{ Date string }

	// Export draws a report to a file.
	Export struct{ Order Order }

	// OpenPath shows a file or an address in the program the system has for it.
	OpenPath struct{ Path string }

	// Help opens the list of keys, Palette that of commands.
	Help struct{}
	// Palette opens the list of commands.
	Palette struct{}

	// Quit leaves the program, once everything is saved.
	Quit struct{}

	// Run is an effect: it runs outside the loop and its message comes back in.
	Run struct{ Cmd tea.Cmd }
)

func (All) action()       {}
func (Go) action()        {}
func (Back) action()      {}
func (Write) action()     {}
func (Undo) action()      {}
func (Redo) action()      {}
func (Retry) action()     {}
func (OpenFile) action()  {}
func (NewFile) action()   {}
func (CloseFile) action() {}
func (Show) action()      {}
func (Close) action()     {}
func (Note) action()      {}
func (AsOf) action()      {}
func (Export) action()    {}
func (OpenPath) action()  {}
func (Help) action()      {}
func (Palette) action()   {}
func (Quit) action()      {}
func (Run) action()       {}

// Tone is how a note is meant.
type Tone int

// The tones.
const (
	Said    Tone = iota // it happened
	Refused             // it did not, and why
	Failed              // it went wrong
)

// Change sets one key of the assessment to a value; nil withdraws it.
type Change struct {
	Key   string
	Value any
	Rev   int // of the criterion, where an answer is given
}

// Order is what a report shall be.
type Order struct {
	Kind  string // client, committee, readiness, factsheet
	Out   string // file to write
	Brand string // brand file, "" for the plain one
	AsOf  string // ISO date
}
