package timeline

import (
	"assay/tui/screen"
)

func (t *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"left", "right", "h", "l", "tab", "shift+tab"}, Shown: "←→", Help: "date", Long: "Go to the date before or after at which something happens", Do: t.step},
		{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "move", Long: "Move through the duties", Do: t.move},
		{Keys: []string{"d"}, Help: "as of this date", Long: "Read the rules as they are on the date under the cursor; answers and score stay", Do: t.readOn, Off: t.noDate},
		{Keys: []string{"t"}, Help: "as of today", Long: "Read the rules as they are today", Do: t.readToday, Off: t.isToday},
		{Keys: []string{"enter"}, Help: "go there", Long: "Go to the clause, the register or the fact behind the row", Do: t.enter, Off: t.nothing},
		{Keys: []string{"g"}, Help: "first gap", Long: "Go to the first answer that falls short of the duty, or is open", Do: t.toGap, Off: t.noGap},
		{Keys: []string{"esc"}, Help: "back", Long: "Go back", Do: func(string) screen.Action { return screen.Back{} }, Quiet: true},
	}
}

// Rows are the screen's keys.
func (t *Screen) Rows() []screen.Row { return t.rows }

func (t *Screen) nothing() string {
	if t.view.Board.Current() == nil {
		return "Nothing to go to on this row"
	}
	return ""
}

func (t *Screen) noDate() string {
	switch {
	case len(t.stops) == 0 || t.stops[t.at].date == 0:
		return "No day is fixed for this"
	case t.stops[t.at].date == t.s.AsOf:
		return "The rules are read on that date already"
	}
	return ""
}

func (t *Screen) isToday() string {
	if t.s.AsOf == t.s.AssessedOn {
		return "The rules are read as of today already"
	}
	return ""
}

func (t *Screen) noGap() string {
	d := t.duty()
	switch {
	case d == nil:
		return "Choose a duty first"
	case len(t.answers(d)) == 0:
		return "No answer is missing for this duty"
	}
	return ""
}
