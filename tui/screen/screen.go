// Package screen is the contract between the root of the program and its screens.
//
// A screen is a plain struct in a package of its own: state, a table of keys ([Row]), verbs, and a pure view.
// Three words, three directions: an [Action] goes up as a return value, an effect ([Run]) goes out and does
// what touches disk, clock or another program, and a message comes back in. A screen never writes to the
// [Session] it reads and never knows another screen.
package screen

import (
	tea "charm.land/bubbletea/v2"

	"assay/tui/theme"
)

// ID names a screen.
type ID string

// The screens.
const (
	Home          ID = "home"
	Profile       ID = "profile"
	Questionnaire ID = "questionnaire"
	Evidence      ID = "evidence"
	Results       ID = "results"
	Frameworks    ID = "frameworks"
	Findings      ID = "findings"
	Plan          ID = "plan"
	Timeline      ID = "timeline"
	Review        ID = "review"
	Report        ID = "report"
)

// Screen is one whole page under the header.
type Screen interface {
	// Rows is the table of keys, in the order the footer prefers them. It is the same slice each time.
	Rows() []Row
	// Editing says that printable keys are text now: only rows with Always still act on keys.
	Editing() bool
	// Update takes the keys that no row took, pastes, and the private messages of widgets.
	Update(tea.Msg) Action
	// Resize gives the room for View; 0x0 until the terminal has told its size.
	Resize(w, h int)
	// Refresh says that the session changed.
	Refresh()
	// View draws exactly what Resize gave room for: h rows, each w columns wide.
	View(*theme.Theme) []string
	// Cursor is where text is typed, from the top left of View; nil hides it.
	Cursor() *tea.Cursor
}

// Box is a dialog: it takes every key while it is open and is drawn over the screen.
type Box interface {
	Title() string
	Rows() []Row
	Editing() bool
	Update(tea.Msg) Action
	// Resize gives the most room the content may take.
	Resize(w, h int)
	// View draws the content without frame: rows of one width.
	View(*theme.Theme) []string
	Cursor() *tea.Cursor
}

// Placed is a screen that is found again as it was left: Place is kept in the user's state folder between
// runs, never in the assessment.
type Placed interface {
	Place() map[string]string
	Return(map[string]string)
}

// Clicker is a screen whose rows can be clicked, from the top left of View, while the mouse is the program's.
type Clicker interface {
	Click(x, y int) Action
}

// Target is a screen that can be opened at something: a question, a clause, a flag.
type Target interface {
	// Show moves to the thing and says whether it is there.
	Show(what string) bool
}
