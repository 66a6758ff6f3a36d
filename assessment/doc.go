// Package assessment is one assessment: what was answered, by whom, and what it rests on.
//
// An assessment is one file, NAME.assay: an append-only journal with one JSON event a line. Its state is the
// fold of its events. [Read] and [Merge] are pure; [OpenFile] gives a [File] that appends, syncs, locks and notices
// when the file was replaced under it; [Journal.Fold] gives the [State] that scoring, screens and reports read.
//
// Two events that change one key without having seen each other are two heads of that key: a disagreement,
// kept and shown until a later event names them both.
package assessment
