package main

import (
	"testing"

	"assay/criteria"
)

// longest is how many questions a typical project may be asked: our own aim, so that a new question is weighed against
// the hours it costs.
const longest = 220

func TestTypicalProjectsAreAskedNoMoreThanTheAim(t *testing.T) {
	for _, p := range typical {
		n, err := askedOf(criteria.Embedded(), p.data(), criteria.MustDate("2026-11-24"))
		if err != nil {
			t.Fatal(err)
		}
		if n.questions > longest {
			t.Errorf("%s: %d questions, more than %d", p.what, n.questions, longest)
		}
		if n.later > 0 {
			t.Errorf("%s is in operation, yet %d questions wait for a later phase", p.what, n.later)
		}
	}
}
