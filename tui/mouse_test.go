package tui

import (
	"fmt"
	"testing"

	"assay/assessment"
)

// click sends a click of the left button at a column and row, from 1, as a terminal reports it.
func (t *terminal) click(x, y int) *terminal {
	t.emu.SendText(fmt.Sprintf("\x1b[<0;%d;%dM", x, y))
	return t
}

// Once M gives the program the mouse it opens tabs and moves cursors; it never answers.
func TestTheMouseMovesAndNeverAnswers(t *testing.T) {
	x, path := openedAt(t, 120, 36)
	x.press("M").sees("The mouse clicks")
	x.click(60, 9).click(10, 8).sees("▸ E-TAI-3", "emergency plan in force")
	x.click(40, 2).sees("Act on dams of 2027").click(20, 5).sees("An invented council")
	x.click(56, 7).sees("7.11  Engineer of record")
	x.click(4, 2).sees("2 of 5 known").click(8, 6).sees("north-dam").click(60, 4).press("M").sees("The mouse is the terminal's again")
	if a := state(t, path).Answer(assessment.ParseRef("E-TAI-1@north-dam")); a != nil {
		t.Errorf("a click answered: %+v", a)
	}
}
