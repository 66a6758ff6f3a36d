package tui

import (
	"testing"
)

// A derogation is entered on its gap, judged at once, edited until it holds, and withdrawn after a question.
func TestADerogationIsEnteredJudgedAndWithdrawn(t *testing.T) {
	x, path := decided(t, 120, 36)
	x.press("D").sees("Critical gaps").press("down", "d").sees("Choose a gap first").
		press("down").sees("▸ E-TAI-3").press("d").sees("Law, a critical clause or a STOP cannot be waived").misses("Who allows it?").
		press("x").sees("No derogation belongs to this row")
	x.press("down").sees("▸ E-WAT-2").press("d").sees("Derogation from E-WAT-2@mine", "┃ Who allows it?").
		press("Credit committee").sees("Credit committee").press("enter").sees("┃ Why?").press("Plant on order").sees("Plant on order").
		press("enter").sees("┃ What is done instead").press("Lime by hand").sees("Lime by hand").press("enter").sees("┃ When does it end?").
		press("ctrl+s").sees("give the day, or choose the gate").press("enter").sees("┃ Its last day").press("2029-06-30").sees("2029-06-30").
		press("ctrl+s").misses("Who allows it?").sees("Kept, and printed as invalid: it runs longer than 24 months", "derogation invalid").saved()
	if d := state(t, path).Derogations(); len(d) != 1 || d[0].Approver != "Credit committee" || d[0].Until.String() != "2029-06-30" {
		t.Errorf("derogations on disk: %+v", d)
	}
	x.press("d").sees("Who allows it?").press("enter", "enter", "enter").sees("┃ When does it end?").press("down", "ctrl+s").
		misses("Who allows it?").sees("It holds until signing, and changes no figure", "allowed by Credit committee", "Plant on order").saved()
	if d := state(t, path).Derogations(); len(d) != 1 || d[0].Gate != "signing" || d[0].Until != 0 {
		t.Errorf("derogations on disk: %+v", d)
	}
	x.press("end").sees("✓  E-WAT-2@mine", "until signing").press("x").sees("Withdraw the derogation from E-WAT-2@mine?", "The gap stays").
		press("enter").sees("is withdrawn").misses("until signing").saved()
	if d := state(t, path).Derogations(); len(d) != 0 {
		t.Errorf("derogations on disk after withdrawing: %+v", d)
	}
}
