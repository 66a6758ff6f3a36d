package tui

import (
	"image/color"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// While a comment is written letters are text: the footer names the keys that still act and no other.
func TestTheFooterShowsOnlyWhatWorksWhileTyping(t *testing.T) {
	x, _ := openedAt(t, 120, 36)
	x.sees("0-3 answer").press("c").sees("ctrl+s keep comment").misses("0-3 answer").misses("? help").misses("ctrl+p commands")
	x.press("2 pages").sees("2 pages").press("ctrl+s").misses("esc keeps it").sees("0-3 answer").saved()
	x.press("P").sees("enter edit", "? help").press("enter").sees("ctrl+s keep", "esc leave").misses("? help")
}

// What is wrong with a field is said under it, and how to mend it, whatever the height.
func TestAFormSaysWhatIsWrongWithAField(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 36}} {
		x, _ := openedAt(t, size[0], size[1])
		x.press("E").sees("Register").press("a").sees("New evidence").press("tab").sees("This cannot stay empty")
		x.press("esc").misses("New evidence")
		x.press("Q", "g").press("wat-1@mine", "enter").sees("water balance").press("m").sees("Water per tonne").press("enter")
		x.sees("Water taken in the year").press("5 gal", "tab").sees("Write a number such as 1250 or 12.5, in m3; or with its unit: m3, l")
	}
}

// The list of keys says that there is more of it.
func TestTheListOfKeysSaysThereIsMore(t *testing.T) {
	x, _ := opened80(t)
	x.press("?").sees("Answer with this level", "more rows").press("end").sees("Save and leave the program").misses("more rows")
}

// What does not fit below a question is counted there, with the key that shows it.
func TestAQuestionSaysThatItGoesOn(t *testing.T) {
	x, _ := openedAt(t, 80, 22)
	x.press("w").sees("more rows: pgdn").press("pgdown").sees("How the levels are read")
}

// A note that is longer than the screen is wide is read to its end, over a dialog, too: what to do next stands there.
func TestALongNoteIsReadToItsEnd(t *testing.T) {
	lib := library(t)
	x := open(t, Options{Library: lib, File: project(t, t.TempDir(), "kvalheim", lib), Theme: "dark"}, 60, 24)
	x.sees("E-TAI-1").press("P").sees("The project").press("r").sees("Choose a site, facility", "is the project itself")
	x.press("E").sees("Register").press("a").sees("New evidence").press("ctrl+s").sees("What is it?: this cannot stay empty")
}

// Of a file that cannot be read the list says why, in full, and what to do.
func TestADamagedFileSaysWhatToDo(t *testing.T) {
	lib, dir := library(t), t.TempDir()
	check(t, os.WriteFile(filepath.Join(dir, "broken.assay"), []byte("not one\n"), 0o600))
	x := open(t, Options{Library: lib, Dir: dir, Theme: "dark"}, 80, 24)
	x.sees("Not an assessment: its first line is not the header of one.", "press n to")
}

// A field that is not in front is read in a light terminal, too.
func TestAFieldThatIsNotInFrontIsRead(t *testing.T) {
	lib := library(t)
	x := openOn(t, Options{Library: lib, File: project(t, t.TempDir(), "kvalheim", lib), Theme: "light"}, 120, 36, color.White)
	x.sees("E-TAI-1").press("P").sees("The project").press("down", "enter").sees("What was the turnover of the group")
	if strings.Contains(x.styled(), "\x1b[37m") {
		t.Errorf("white on white: %q", x.styled())
	}
}
