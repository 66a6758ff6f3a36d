package tui

import (
	"time"

	"assay/assessment"
	"assay/tui/home"
	"assay/tui/screen"
)

// What comes back in, in the past tense. Each names the file it is about, so that one that comes late, after
// another file was opened, is known for what it is.
type (
	// listed: the folder was read.
	listed struct {
		dir     string
		entries []home.Entry
		err     error
	}
	// opened: an assessment was read and locked, or could not be.
	opened struct {
		file  *assessment.File
		path  string
		fresh bool
		place place
		err   error
	}
	// saved: what was pending is on disk, or is not.
	saved struct {
		file *assessment.File
		at   time.Time
		err  error
	}
	// looked: the file on disk was compared with the one we know.
	looked struct {
		file    *assessment.File
		changed bool
		err     error
	}
	// written: a slow verb is done.
	written struct {
		file *assessment.File
		w    screen.Write
		err  error
	}
	// drawn: a report was written.
	drawn struct {
		path string
		err  error
	}
	// handed: another program was asked to show something.
	handed struct {
		path string
		err  error
	}
	// ticks of the clock
	noteOver struct{ nr int }
	lookNow  struct{ file *assessment.File }
	retryNow struct{ file *assessment.File }
	leftOff  struct{} // places are kept; now leave
	hearing  struct{} // the dialog that opened by itself has stood long enough to be read
)
