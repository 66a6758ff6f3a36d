package screen

// Breakpoints: below Small nothing fits; from Wide on a screen can show panes side by side.
const (
	SmallW, SmallH = 60, 20
	WideW          = 100
	BroadW         = 180
)

// TooSmall says that one line asking for more room is all that can be drawn.
func TooSmall(w, h int) bool { return w < SmallW || h < SmallH }

// Rect is a part of the screen, from its top left.
type Rect struct{ X, Y, W, H int }

// Frame is the screen's parts from top to bottom: they tile it.
type Frame struct{ Header, Body, Footer Rect }

// FrameOf divides w x h: two rows of header, one of footer, the rest is the screen's.
func FrameOf(w, h int) Frame {
	w, h = max(w, 0), max(h, 0)
	head := min(2, h)
	foot := min(1, h-head)
	body := h - head - foot
	return Frame{
		Header: Rect{0, 0, w, head},
		Body:   Rect{0, head, w, body},
		Footer: Rect{0, head + body, w, foot},
	}
}

// Panes is the questionnaire's and the frameworks' three panes with a wall of one column between them. A pane
// that is not shown has width 0.
type Panes struct{ Left, Middle, Right Rect }

// PanesOf divides the body. Below WideW only the pane in front is shown (0 left, 1 middle, 2 right). The middle
// never grows beyond what is comfortable to read; what is left goes to the right.
func PanesOf(w, h, front int) Panes {
	w, h = max(w, 0), max(h, 0)
	all := Rect{0, 0, w, h}
	if w < WideW {
		switch front {
		case 0:
			return Panes{Left: all}
		case 2:
			return Panes{Right: all}
		}
		return Panes{Middle: all}
	}
	left := min(26+(w-WideW)/5, 40)
	middle := min(max((w-left-2)*62/100, 44), 92)
	right := w - left - middle - 2
	return Panes{
		Left:   Rect{0, 0, left, h},
		Middle: Rect{left + 1, 0, middle, h},
		Right:  Rect{left + 1 + middle + 1, 0, right, h},
	}
}

// Window is the part of n rows that shows in h rows so that row at is seen: the offset moves from top only as
// far as it must.
func Window(top, at, n, h int) int {
	if h <= 0 {
		return 0
	}
	top = min(top, at)
	top = max(top, at-h+1)
	return max(min(top, n-h), 0)
}

// Step moves a cursor in n rows by a key; h rows make a page. It stops at both ends.
func Step(key string, at, n, h int) int {
	switch key {
	case "up", "k", "ctrl+k":
		at--
	case "down", "j", "ctrl+j":
		at++
	case "pgup":
		at -= max(h-1, 1)
	case "pgdown":
		at += max(h-1, 1)
	case "home":
		at = 0
	case "end":
		at = n - 1
	}
	return max(min(at, n-1), 0)
}
