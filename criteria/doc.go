// Package criteria is the library: what is asked, and what each answer serves.
//
// A [Library] holds project facts, topics with their criteria (the questions), measures, criteria sets (the
// frameworks) with their clauses, screening rules and scoring profiles. All of it is YAML under this folder;
// [Embedded] returns the form compiled from it by go generate, [Overlay] lays an institution's own folder over
// it, and [Lint] says everything that is wrong with a folder, with file, line, column and caret.
//
// A criterion never belongs to a set: sets point at criteria, so one answer serves every framework. Conditions
// read facts, never answers, and are three-valued: see [Condition].
package criteria

//go:generate go run -tags bootstrap ./internal/generate
