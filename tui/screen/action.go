package screen

import (
	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/criteria"
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

	// Write changes the assessment: in memory at once, on disk right after, in order. Do is a verb of the
	// file; its refusal is said and nothing has changed. Key names what is marked unsaved until it is.
	Write struct {
		Key string
		Do  func(*assessment.File) error
		// Slow verbs, those that read other files, run outside the loop.
		Slow bool
		Then Action // once it is in
	}

	// Undo takes the last change of this session back; Redo repeats it.
	Undo struct{}
	// Redo repeats what Undo took back.
	Redo struct{}

	// Retry saves again what could not be saved.
	Retry struct{}

	// OpenFile opens the assessment at a path.
	OpenFile struct{ Path string }
	// NewFile starts an assessment of a name in the folder.
	NewFile struct{ Name string }
	// CloseFile leaves the assessment for the list of them.
	CloseFile struct{}

	// Show opens a dialog on top.
	Show struct{ Box Box }
	// Close closes a dialog, whatever opened above it meanwhile; nil is the topmost.
	Close struct{ Box Box }

	// Note says something in the footer for a moment.
	Note struct {
		Text string
		Kind Tone
	}

	// AsOf moves the date on which rules are read.
	AsOf struct{ Date criteria.Date }

	// Folder lists the assessments of another folder.
	Folder struct{ Dir string }

	// PressRow does what a row of the palette says.
	PressRow struct{ Row Row }

	// Export draws a report to a file.
	Export struct{ Order Order }

	// OpenPath shows a file or an address in the program the system has for it.
	OpenPath struct{ Path string }

	// Mouse gives the mouse to the program, or back to the terminal.
	Mouse struct{}

	// Help opens the list of keys, Palette that of commands.
	Help struct{}
	// Palette opens the list of commands.
	Palette struct{}

	// Quit leaves the program, once everything is saved.
	Quit struct{}

	// Abandon leaves although something is not saved: only the question about that asks for it.
	Abandon struct{ Then Action }

	// Call comes back to the screen that opened a dialog: the choice is made, go on.
	Call struct{ Do func() Action }

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
func (Folder) action()    {}
func (PressRow) action()  {}
func (Export) action()    {}
func (OpenPath) action()  {}
func (Help) action()      {}
func (Mouse) action()     {}
func (Palette) action()   {}
func (Quit) action()      {}
func (Run) action()       {}
func (Call) action()      {}
func (Abandon) action()   {}

// Tone is how a note is meant.
type Tone int

// The tones.
const (
	Said    Tone = iota // it happened
	Refused             // it did not, and why
	Failed              // it went wrong
)

// Order is what a report shall be.
type Order struct {
	Kind  string // client, committee, readiness, factsheet
	Out   string // file to write
	Brand string // brand file, "" for the plain one
	AsOf  string // ISO date

	Confidential bool // include what is confidential
}
