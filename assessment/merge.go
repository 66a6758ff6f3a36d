package assessment

import (
	"bytes"
	"errors"
	"slices"
)

// ErrOtherAssessment is returned where two journals are not of one assessment.
var ErrOtherAssessment = errors.New("these files are two different assessments, so they do not merge")

// Merge is the union of the lines of two journals of one assessment; neither is changed. It is commutative,
// associative and idempotent, in state and in bytes. What both sides changed without seeing each other comes
// out as a disagreement, never as a choice.
func Merge(a, b *Journal) (*Journal, error) {
	if a.Header.Assessment != b.Header.Assessment {
		return nil, ErrOtherAssessment
	}
	if bytes.Compare(b.headerLine, a.headerLine) < 0 {
		a, b = b, a
	}
	_, lines, _ := bytes.Cut(b.Bytes(), []byte("\n"))
	union, err := Read(slices.Concat(a.Bytes(), lines))
	if err != nil {
		return nil, err
	}
	return Read(union.Bytes()) // in canonical order, so that line numbers are those of the merged file
}
