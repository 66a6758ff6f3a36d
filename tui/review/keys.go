package review

import (
	"strings"

	"assay/tui/screen"
)

func (r *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"a"}, Help: "agree", Long: "Agree, as a second person, with what is said", Do: r.agree, Off: r.cannotReview},
		{Keys: []string{"d"}, Help: "dispute", Long: "Challenge the answer, with the level it should be and the reason", Do: r.dispute, Off: r.cannotReview},
		{Keys: []string{"r"}, Help: "resolve", Long: "Settle it: take what one person said, or set the level that holds", Do: r.resolve, Off: r.cannotResolve},
		{Keys: []string{"f"}, Help: "mark", Long: "Mark the question for review, or take the mark off", Do: r.mark, Off: r.cannotMark},
		{Keys: []string{"enter"}, Help: "go there", Long: "Go to the question or fact", Do: r.enter, Off: r.nothing},
		{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Do: r.move},
		screen.DetailRow(func() *screen.Detailed { return &r.view }),
		{Keys: []string{"esc"}, Help: "back", Long: "Go back", Do: func(string) screen.Action { return screen.Back{} }, Quiet: true},
	}
}

// Rows are the screen's keys.
func (r *Screen) Rows() []screen.Row { return r.rows }

func (r *Screen) nothing() string {
	if r.item() == nil {
		return "Nothing is to be reviewed"
	}
	return ""
}

// writable is why nothing can be written about the row.
func (r *Screen) writable() string {
	if why := r.s.Writable(); why != "" {
		return why
	}
	return r.nothing()
}

// cannotReview: one reviews the one thing that somebody else said.
func (r *Screen) cannotReview() string {
	if why := r.writable(); why != "" {
		return why
	}
	it := r.item()
	switch {
	case len(it.heads) == 0:
		return "There is nothing to review here"
	case len(it.heads) > 1:
		return "Settle the disagreement first: r takes one version"
	case strings.EqualFold(strings.TrimSpace(it.heads[0].By), strings.TrimSpace(r.s.Who)):
		return "This is your own answer: a second person has to review it"
	}
	return ""
}

// cannotResolve: a fact is settled by one of its versions, an answer by any level, too.
func (r *Screen) cannotResolve() string {
	if why := r.writable(); why != "" {
		return why
	}
	if it := r.item(); it.fact && len(it.heads) < 2 {
		return "Nobody disagrees about it"
	}
	return ""
}

func (r *Screen) cannotMark() string {
	if why := r.writable(); why != "" {
		return why
	}
	if r.item().fact {
		return "Questions are marked, not facts"
	}
	return ""
}
