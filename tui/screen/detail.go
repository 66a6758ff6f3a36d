package screen

import (
	"assay/scoring"
	"assay/tui/theme"
)

// Detailed divides a screen into a board and what there is to know about the row under its cursor: beside it
// where there is room, else below it.
type Detailed struct {
	Board Board
	W, H  int

	down int // how far the detail is scrolled
	over int // how far it can be, as it was last drawn
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
	d.down = 0
}

// DetailRow is the key that reads on in the detail of the board in front.
func DetailRow(front func() *Detailed) Row {
	return Row{
		Keys: []string{"J", "K"}, Shown: "J K", Help: "read on", Long: "Read on in what is said of the row under the cursor, and back", Quiet: true,
		Do: func(key string) Action {
			front().read(key)
			return nil
		},
		Off: func() string {
			if front().over == 0 {
				return "All that is said of this row shows"
			}
			return ""
		},
	}
}

// read scrolls the detail by as much as is read at once.
func (d *Detailed) read(key string) {
	step := max(d.detailRoom()-2, 1)
	if key == "K" {
		step = -step
	}
	d.down = max(min(d.down+step, d.over), 0)
}

func (d *Detailed) detailRoom() int {
	if d.Beside() {
		return d.H
	}
	return d.below()
}

// Click puts the cursor on a row of the board.
func (d *Detailed) Click(x, y int) Action {
	if w, h := d.BoardRoom(); x < w && y < h {
		d.Board.Click(y)
		d.down = 0
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
	d.over = max(len(detail)-d.detailRoom(), 0)
	top := min(d.down, d.over)
	if d.Beside() {
		return Beside(th, d.H, board, Reading(th, detail, top, d.DetailWidth(), d.H, "J"))
	}
	more := ""
	switch rest := d.over - top; {
	case rest > 0:
		more = " " + scoring.Count(rest, "more row") + ": J "
	case top > 0:
		more = " back up: K "
	}
	detail = Slice(detail, top, d.W, d.detailRoom())
	return Slice(append(append(board, Divider(th, more, d.W)), detail...), 0, d.W, d.H)
}
