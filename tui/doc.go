// Package tui is what a person sees and does: one root model, plain screens, and everything drawn from three
// things, the session, the theme and the rows.
//
// From a key to its effect in three hops: a [screen.Row] of the screen's keys.go names the key and its verb; the
// verb in handle.go returns a [screen.Action]; the root does it (app.go), by calling a verb of the assessment
// and scoring anew at once, and by an effect (effect.go) for whatever touches disk, clock or another program.
// Messages (message.go) come back in and are read in one place (route.go). Update does no I/O, View computes
// nothing but layout, and every View survives a terminal of 0x0.
//
// [Run] is the way in.
package tui
