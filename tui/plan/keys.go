package plan

import (
	"assay/tui/screen"
)

// names are the readings as the strip above the list shows them, with the letter that opens each.
var names = [lists]struct {
	id, key, before, behind, long string
}{
	{"actions", "a", "", "ctions", "What closes each gap"},
	{"next", "n", "ask ", "ext", "What to ask for next: documents, visits and facts by what they settle"},
	{"terms", "s", "term ", "heet", "Conditions, covenants, the dated plan and what to watch"},
	{"path", "p", "", "ath to a target", "The shortest path to the target that is set"},
}

func (p *Screen) keys() []screen.Row {
	rows := []screen.Row{
		{Keys: []string{"space"}, Help: "try", Long: "Try the action, or take it back: what it would change, never written", Do: p.toggle, Off: p.cannotTry},
		{Keys: []string{"t"}, Help: "target", Long: "Set a target and look for the shortest path to it", Do: p.pickTarget},
		{Keys: []string{"e"}, Help: "owner and date", Long: "Say who does it, by when, and how far it is", Do: p.edit, Off: p.cannotEdit},
		{Keys: []string{"enter"}, Help: "go there", Long: "Go to the question or fact behind the row", Do: p.enter, Off: p.nothing},
	}
	for l, name := range names { // the strip shows their keys
		rows = append(rows, screen.Row{Keys: []string{name.key}, Help: readingWord(list(l)), Long: name.long, Do: p.open, Quiet: true})
	}
	return append(
		rows,
		screen.Row{Keys: []string{"x"}, Help: "try nothing", Long: "Take back everything that is tried", Do: p.untry, Off: p.nothingTried},
		screen.Row{Keys: []string{"tab", "shift+tab", "left", "right", "h", "l"}, Shown: "tab", Help: "next list", Long: "Go through actions, ask next, term sheet and path", Do: p.turn, Quiet: true},
		screen.Row{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Do: p.move, Quiet: true},
		screen.DetailRow(p.view),
		screen.Row{Keys: []string{"esc"}, Help: "back", Long: "Stop looking for a path; go back to the actions; go back", Do: p.back, Quiet: true},
	)
}

func readingWord(l list) string {
	return [lists]string{"actions", "ask next", "term sheet", "path"}[l]
}

// Rows are the screen's keys.
func (p *Screen) Rows() []screen.Row { return p.rows }

// aim is what the row under the cursor is about.
func (p *Screen) aim() (aim, bool) {
	e := p.view().Board.Current()
	if e == nil {
		return aim{}, false
	}
	a, ok := p.refs[e.ID]
	return a, ok
}

func (p *Screen) cannotTry() string {
	a, ok := p.aim()
	switch {
	case !ok:
		return "Choose an action first"
	case a.level < 0:
		return "The claim is high enough already: only its proof is missing, and a trial proves nothing"
	}
	return ""
}

func (p *Screen) cannotEdit() string {
	if why := p.s.Writable(); why != "" {
		return why
	}
	if _, ok := p.aim(); !ok {
		return "Choose an action first"
	}
	return ""
}

func (p *Screen) nothing() string {
	if p.view().Board.Current() == nil {
		return "Nothing to go to on this row"
	}
	return ""
}

func (p *Screen) nothingTried() string {
	if len(p.tried) == 0 {
		return "Nothing is tried"
	}
	return ""
}
