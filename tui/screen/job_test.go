package screen

import (
	"context"
	"testing"
)

// What a job found is taken once, and never from a run that was given up or overtaken, nor from another job.
func TestJob(t *testing.T) {
	run := func(a Action) Found { return a.(Run).Cmd().(Found) }
	j, other := Job{To: Plan}, Job{To: Plan}
	first := j.Start(func(context.Context) any { return 1 })
	second := j.Start(func(ctx context.Context) any { return ctx.Err() })
	if f := run(first); j.Takes(f) {
		t.Error("took what an overtaken run found")
	}
	f := run(second)
	if f.To != Plan || f.Value != nil || other.Takes(f) || !j.Running() {
		t.Errorf("found %+v, running %v", f, j.Running())
	}
	if !j.Takes(f) || j.Takes(f) || j.Running() {
		t.Error("what was found is not taken exactly once")
	}
	third := j.Start(func(ctx context.Context) any { return ctx.Err() })
	j.Stop()
	if f := run(third); f.Value != context.Canceled || j.Takes(f) {
		t.Errorf("after Stop it found %v", f.Value)
	}
}
