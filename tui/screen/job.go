package screen

import (
	"context"

	tea "charm.land/bubbletea/v2"
)

// Job is work of a screen that takes longer than a frame: it runs outside the loop and can be given up. What it
// found comes back as a [Found] to that screen, wherever the person is by then. The zero value of To is nobody.
type Job struct {
	To ID

	nr   int // of the newest run; one that was given up or overtaken is known by an older number
	stop context.CancelFunc
}

// Found is what a job found.
type Found struct {
	To    ID
	Value any

	job *Job
	nr  int
}

// Start gives up what runs and begins anew. do must read only what never changes.
func (j *Job) Start(do func(context.Context) any) Action {
	j.Stop()
	ctx, stop := context.WithCancel(context.Background())
	j.stop = stop
	f := Found{To: j.To, job: j, nr: j.nr}
	return Run{Cmd: func() tea.Msg {
		f.Value = do(ctx)
		return f
	}}
}

// Stop gives up what runs.
func (j *Job) Stop() {
	j.nr++
	if j.stop != nil {
		j.stop()
		j.stop = nil
	}
}

// Running says that an answer is still to come.
func (j *Job) Running() bool { return j.stop != nil }

// Takes says whether a message is what the newest run found, and ends that run.
func (j *Job) Takes(f Found) bool {
	if f.job != j || f.nr != j.nr || j.stop == nil {
		return false
	}
	j.Stop()
	return true
}

// Worker is a screen that works beyond a frame: it is asked after every message while it is in front, and gives
// nil where it has nothing to begin.
type Worker interface{ Work() Action }
