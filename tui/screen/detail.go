package screen

import (
	"strings"

	"assay/tui/theme"
)

// Detailed divides a screen into a board and what there is to know about the row under its cursor: beside it
// where there is room, else below it.
type Detailed struct {
	Board Board
	W, H  int
}

// Beside says that the detail stands at the right and not below.
func (d *Detailed) Beside() bool { return d.W >= WideW }

// BoardRoom is the size of the board.
func (d *Detailed) BoardRoom() (w, h int) {
	if d.Beside() {
		return d.W * 56 / 100, d.H
	}
	return d.W, max(d.H-d.below()-1, 0)
}

func (d *Detailed) below() int { return min(8, d.H/2) }

// DetailWidth is how wide the detail is.
func (d *Detailed) DetailWidth() int {
	if !d.Beside() {
		return d.W
	}
	w, _ := d.BoardRoom()
	return d.W - w - 1
}

// Move moves the cursor.
func (d *Detailed) Move(key string) {
	_, h := d.BoardRoom()
	d.Board.Move(key, h)
}

// Click puts the cursor on a row of the board.
func (d *Detailed) Click(x, y int) Action {
	if w, h := d.BoardRoom(); x < w && y < h {
		d.Board.Click(y)
	}
	return nil
}

// Resize gives the room.
func (d *Detailed) Resize(w, h int) {
	d.W, d.H = w, h
	_, rows := d.BoardRoom()
	if len(d.Board.Entries) > 0 {
		d.Board.Keep(rows)
	}
}

// View draws both; detail are rows DetailWidth wide.
func (d *Detailed) View(th *theme.Theme, detail []string) []string {
	if d.W <= 0 || d.H <= 0 {
		return nil
	}
	w, h := d.BoardRoom()
	board := d.Board.View(th, w, h, true)
	if d.Beside() {
		return Beside(th, d.H, board, Slice(detail, 0, d.DetailWidth(), d.H))
	}
	rule := th.Line().Put(th.Faint, strings.Repeat(th.Sign.Rule, d.W)).Fit(d.W)
	return Slice(append(append(board, rule), Slice(detail, 0, d.W, d.below())...), 0, d.W, d.H)
}
