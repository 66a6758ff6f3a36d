package questionnaire

import (
	"strings"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
)

func (q *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"0", "1", "2", "3"}, Shown: "0-3", Help: "answer", Long: "Answer with this level and go on", Do: q.answer, Off: q.cannotAnswer},
		{Keys: []string{"n"}, Help: "not applicable", Long: "Say that the question does not apply, with the reason", Do: q.notApplicable, Off: q.cannotAnswer},
		{Keys: []string{"u"}, Help: "unknown", Long: "Say that the answer is not known, and go on", Do: q.unknown, Off: q.cannotAnswer},
		{Keys: []string{"e"}, Help: "evidence", Long: "Link evidence from the register, or enter a new item", Do: q.pickEvidence, Off: q.cannotAnswer},
		{Keys: []string{"c"}, Help: "comment", Long: "Write a comment on this question", Do: q.comment, Off: q.cannotAnswer},
		{Keys: []string{"f"}, Help: "mark", Long: "Mark the question for review, or take the mark off", Do: q.mark, Off: q.cannotAnswer},
		{Keys: []string{"w"}, Help: "why", Long: "Show why this is asked, or why not", Do: q.toggleWhy, Off: q.nothing},
		{Keys: []string{"/"}, Help: "filter", Long: "Show only some questions: unanswered, flags, one framework, words", Do: q.pickFilter},
		{Keys: []string{"g"}, Help: "go to", Long: "Go to a question by its id", Do: q.goTo},
		{Keys: []string{"m"}, Help: "numbers", Long: "Enter the numbers of this topic's measures", Do: q.pickMeasure, Off: q.noMeasures},
		{Keys: []string{"tab", "shift+tab"}, Shown: "tab", Help: "pane", Long: "Bring the next pane to the front: list, question, what it touches", Do: q.turn},
		{Keys: []string{"up", "down", "j", "k"}, Shown: "↑↓", Help: "move", Long: "Go to the next or last question; in the list or beside it, move there", Do: q.move, Quiet: true},
		{Keys: []string{"left", "right", "h", "l"}, Shown: "←→", Help: "pane", Long: "Go to the pane on that side", Do: q.side, Quiet: true},
		{Keys: []string{"pgup", "pgdown"}, Shown: "pgup pgdn", Help: "scroll", Long: "Scroll guidance, or the pane in front", Do: q.page, Quiet: true},
		{Keys: []string{"enter"}, Help: "next", Long: "Go to the next question; in the list, open or unfold", Do: q.enter, Quiet: true},
		{Keys: []string{"space"}, Help: "fold", Long: "Fold or unfold the topic", Do: q.fold, Quiet: true},
		{Keys: []string{"a"}, Help: "agree", Long: "Agree, as a second person, with the answer given", Do: q.agree, Off: q.cannotAgree, Quiet: true},
		{Keys: []string{"d"}, Help: "dispute", Long: "Dispute the answer given, with the reason", Do: q.dispute, Off: q.cannotAgree, Quiet: true},
		{Keys: []string{"x"}, Help: "withhold", Long: "Keep this answer out of what is handed to others, or free it", Do: q.withhold, Off: q.cannotAnswer, Quiet: true},
		{Keys: []string{"delete", "backspace"}, Shown: "del", Help: "withdraw", Long: "Take the answer back to open", Do: q.withdraw, Off: q.cannotAnswer, Quiet: true},
		{Keys: []string{"ctrl+s"}, Help: "keep comment", Long: "Keep the comment that is being written", Do: q.keepComment, Off: q.notWriting, Always: true},
		{Keys: []string{"esc"}, Help: "back", Long: "Keep the comment; leave the pane; go back", Do: q.back, Always: true, Quiet: true},
	}
}

// Rows are the screen's keys.
func (q *Screen) Rows() []screen.Row { return q.rows }

// cannotAnswer is why nothing can be written about the question shown.
func (q *Screen) cannotAnswer() string {
	switch {
	case q.s.Writable() != "":
		return q.s.Writable()
	case q.question() == nil:
		return "There is no question here"
	case placeholder(q.at.Instance):
		return "Declared and not described yet: add it on the profile first (P)"
	}
	return ""
}

// placeholder says whether an instance is declared and not described.
func placeholder(slug string) bool {
	_, kind, _ := scoring.Placeholder(slug)
	return kind != ""
}

func (q *Screen) nothing() string {
	if q.question() == nil {
		return "There is no question here"
	}
	return ""
}

func (q *Screen) notWriting() string {
	if q.area == nil {
		return "No comment is being written"
	}
	return ""
}

// cannotAgree: one agrees with what somebody else said.
func (q *Screen) cannotAgree() string {
	if why := q.cannotAnswer(); why != "" {
		return why
	}
	a := q.s.State.Answer(q.at)
	switch {
	case a == nil || len(a.Heads) == 0 || a.Heads[len(a.Heads)-1].Kind == assessment.Open:
		return "There is no answer to agree with"
	case len(a.Heads) > 1:
		return "Settle the disagreement first: press the level that holds"
	case strings.EqualFold(a.Heads[0].By, q.s.Who):
		return "This is your own answer: a second person has to agree"
	}
	return ""
}

func (q *Screen) noMeasures() string {
	if why := q.cannotAnswer(); why != "" {
		return why
	}
	if len(q.measures()) == 0 {
		return "No measure belongs to this topic"
	}
	return ""
}
