// Package sample holds the worked samples: assessments of invented projects, each as the bytes of its file. They are
// played from the scripts beside them, which people can read; `go generate` does it.
package sample

import _ "embed"

//go:generate go run ./generate kvalheim sula skog

//go:embed kvalheim.assay
var kvalheim string

//go:embed sula.assay
var sula string

//go:embed skog.assay
var skog string

// Kvalheim is a nickel mine with a sulphate plant, worked out in full: rated weak, with conditions.
func Kvalheim() []byte { return []byte(kvalheim) }

// Sula is a cell plant in planning, begun: not rated, and much of it open.
func Sula() []byte { return []byte(sula) }

// Skog is a battery recycler in operation: rated adequate.
func Skog() []byte { return []byte(skog) }
