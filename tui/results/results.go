// Package results is the dashboard: the line of recommendation, the rating in words with what caps it, the score
// by pillar and topic with inherent and residual class, the frameworks, the flags and the facts to settle. Enter
// on any of them goes to where it comes from.
package results

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/criteria"
	"assay/tui/dialog"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Screen is the dashboard of the open assessment.
type Screen struct {
	s     *screen.Session
	left  screen.Board // everything; beside it from BroadW on, frameworks and flags
	right screen.Board
	side  bool // the right board has the cursor
	apart bool // topics by instance
	all   bool // everything that alone would change the result, not only the first
	w, h  int
	rows  []screen.Row

	job    screen.Job
	looked int   // scoring whose firmness was looked at
	firm   *firm // nil while it is being looked at
}

// New shows the session's result.
func New(s *screen.Session) *Screen {
	r := &Screen{s: s, looked: -1, job: screen.Job{To: screen.Results}}
	r.rows = r.keys()
	return r
}

// Refresh reads the result anew.
func (r *Screen) Refresh() { r.build() }

// Resize gives the room.
func (r *Screen) Resize(w, h int) {
	r.w, r.h = w, h
	r.build()
}

func (r *Screen) broad() bool { return r.w >= screen.BroadW }

// split is the width of the left board where there are two.
func (r *Screen) split() int { return r.w * 54 / 100 }

func (r *Screen) build() {
	if r.w <= 0 {
		return
	}
	if !r.broad() {
		r.side = false
		r.left.Set(slices.Concat(r.verdict(r.w), r.scores(r.w), r.tipping(), r.rest(r.w)))
		return
	}
	r.left.Set(append(r.verdict(r.split()), r.scores(r.split())...))
	r.right.Set(slices.Concat(r.rest(r.w-r.split()-1), []screen.Entry{screen.Blank()}, r.tipping()))
}

func (r *Screen) board() *screen.Board {
	if r.side {
		return &r.right
	}
	return &r.left
}

// View draws the boards.
func (r *Screen) View(th *theme.Theme) []string {
	if r.w <= 0 || r.h <= 0 {
		return nil
	}
	if !r.broad() {
		return r.left.View(th, r.w, r.h, true)
	}
	return screen.Beside(th, r.h, r.left.View(th, r.split(), r.h, !r.side), r.right.View(th, r.w-r.split()-1, r.h, r.side))
}

// Click moves the cursor.
func (r *Screen) Click(x, y int) screen.Action {
	r.side = r.broad() && x > r.split()
	r.board().Click(y)
	return nil
}

// Editing is never true.
func (r *Screen) Editing() bool { return false }

// Cursor is hidden.
func (r *Screen) Cursor() *tea.Cursor { return nil }

// Rows are the screen's keys.
func (r *Screen) Rows() []screen.Row { return r.rows }

func (r *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"enter"}, Help: "where it comes from", Long: "Go to the questions, clauses or flag behind the row", Do: r.enter, Off: r.nothing},
		{Keys: []string{"d"}, Help: "date", Long: "Read the rules as they are on another date; answers and score stay", Do: r.pickDate},
		{Keys: []string{"c"}, Help: "category", Long: "Set the category by hand, or go back to what the facts give; a milder one needs an approver and a reason", Do: r.setCategory, Off: r.s.Writable},
		{Keys: []string{"i"}, Help: "instances", Long: "Show each topic at each of its instances, or only where it counts", Do: r.toggleInstances},
		{Keys: []string{"t"}, Help: "what turns it", Long: "Go to the answers and documents that alone would change the rating or a level, and show all of them", Do: r.toTips, Off: r.noTips},
		{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Do: r.move},
		{Keys: []string{"left", "right", "tab", "h", "l"}, Shown: "←→", Help: "side", Long: "Between the score and the frameworks", Do: r.turn, Off: r.oneSide},
		{Keys: []string{"esc"}, Help: "back", Long: "Go back", Do: r.back, Quiet: true},
	}
}

func (r *Screen) nothing() string {
	if r.board().Current() == nil {
		return "Nothing to go to on this row"
	}
	return ""
}

func (r *Screen) oneSide() string {
	if !r.broad() {
		return "There is one column at this width"
	}
	return ""
}

func (r *Screen) enter(string) screen.Action { return r.board().Current().Do() }

func (r *Screen) move(key string) screen.Action {
	r.board().Move(key, r.h)
	return nil
}

func (r *Screen) turn(key string) screen.Action {
	switch key {
	case "left", "h":
		r.side = false
	case "right", "l":
		r.side = true
	default:
		r.side = !r.side
	}
	return nil
}

// pickDate offers today, the years that matter, and any date typed.
func (r *Screen) pickDate(string) screen.Action {
	item := func(label string, d criteria.Date) dialog.Item {
		return dialog.Item{Label: label, Detail: d.String(), Do: screen.All{
			screen.AsOf{Date: d}, screen.Note{Text: "Rules as known today, read on " + d.String() + "; answers and score are today's"},
		}}
	}
	today := r.s.AssessedOn
	items := []dialog.Item{item("Today", today)}
	year := today.Time().Year()
	for y := year + 1; y <= year+5; y++ {
		d := criteria.MustDate(text.Year(y) + "-01-01")
		items = append(items, item("Start of "+text.Year(y), d))
	}
	return screen.Show{Box: dialog.NewPick("Read the rules as of", "a date such as 2027-08-18", items, func(typed string) *dialog.Item {
		d, err := criteria.ParseDate(strings.TrimSpace(typed))
		if err != nil {
			return nil
		}
		it := item("As of", d)
		return &it
	})}
}
