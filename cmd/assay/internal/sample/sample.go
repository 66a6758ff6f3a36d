// Package sample holds the worked samples: assessments of invented projects, each as the bytes of its file. They are
// played from the scripts beside them, which people can read; `go generate` does it.
package sample

import _ "embed"

//go:generate go run ./generate kvalheim sula skog typical-mine typical-cells typical-recycler

//go:embed kvalheim.assay
var kvalheim string

//go:embed sula.assay
var sula string

//go:embed skog.assay
var skog string

//go:embed typical-mine.assay
var typicalMine string

//go:embed typical-cells.assay
var typicalCells string

//go:embed typical-recycler.assay
var typicalRecycler string

// Kvalheim is a nickel mine with a sulphate plant, worked out in full: rated weak, with conditions.
func Kvalheim() []byte { return []byte(kvalheim) }

// Sula is a cell plant in planning, begun: not rated, and much of it open.
func Sula() []byte { return []byte(sula) }

// Skog is a battery recycler in operation: rated adequate.
func Skog() []byte { return []byte(skog) }

// TypicalMine is the facts of an open-pit mine in operation with one tailings facility, and no answer.
func TypicalMine() []byte { return []byte(typicalMine) }

// TypicalCells is the facts of a cell plant in operation, and no answer.
func TypicalCells() []byte { return []byte(typicalCells) }

// TypicalRecycler is the facts of a battery recycler in operation, and no answer.
func TypicalRecycler() []byte { return []byte(typicalRecycler) }
