package theme

import "strings"

// Signs are the marks of the program, each one column wide but for the levels. The ASCII column has words as
// short as the eye allows.
type Signs struct {
	Level [4]string // three marks wide

	Open, Unknown, NotApplicable, NotYetDue string // of a question
	Confirm, Disagree, Mark, Waits          string

	Raised, FlagOpen, NotRaised, Cleared string // of a flag

	Met, Partly, NotMet string // of a clause; unknown and not applicable as above
	Hollow              string // of a clause that is only proposed

	Cursor, Fold, Unfold, Arrow, Saved, Unsaved string
	Rule, Wall, Up, Down                        string
	Bar                                         [5]string // verified, documented, claimed, up to, rest
}

var unicodeSigns = Signs{
	Level: [4]string{"○○○", "●○○", "●●○", "●●●"},
	Open:  "·", Unknown: "?", NotApplicable: "–", NotYetDue: "…",
	Confirm: "↻", Disagree: "≠", Mark: "◆", Waits: "½",
	Raised: "▲", FlagOpen: "△", NotRaised: "·", Cleared: "✓",
	Met: "✓", Partly: "◐", NotMet: "✗", Hollow: "○",
	Cursor: "▸", Fold: "▹", Unfold: "▾", Arrow: "→", Saved: "✓", Unsaved: "●",
	Rule: "─", Wall: "│", Up: "↑", Down: "↓",
	Bar: [5]string{"█", "▓", "▒", "░", "·"},
}

var asciiSigns = Signs{
	Level: [4]string{"[0]", "[1]", "[2]", "[3]"},
	Open:  ".", Unknown: "?", NotApplicable: "-", NotYetDue: "~",
	Confirm: "r", Disagree: "!=", Mark: "*", Waits: "w",
	Raised: "!!", FlagOpen: "!?", NotRaised: ".", Cleared: "ok",
	Met: "ok", Partly: "~", NotMet: "x", Hollow: "o",
	Cursor: ">", Fold: "+", Unfold: "-", Arrow: "->", Saved: "ok", Unsaved: "*",
	Rule: "-", Wall: "|", Up: "^", Down: "v",
	Bar: [5]string{"#", "=", "-", ":", "."},
}

// plain spells what our own text uses beyond ASCII, for terminals that cannot draw it. It makes text longer, so
// it is used before text is laid out.
var plain = strings.NewReplacer("≤", "<=", "≥", ">=", "₂", "2", "→", "->", "…", "...")

// Plain is s in ASCII where the theme is; what people typed in other scripts stays.
func (t *Theme) Plain(s string) string {
	if !t.ASCII {
		return s
	}
	return plain.Replace(s)
}

// marks are our own marks, each for one of the same width: they may be replaced in rows that are laid out.
var marks = strings.NewReplacer("–", "-", "—", "-", "…", "~", "→", ">", "←", "<", "↑", "^", "↓", "v", "·", ".", "’", "'", "“", `"`, "”", `"`)

// Rows turns our marks in rows that are laid out into ASCII where the theme is ASCII.
func (t *Theme) Rows(rows []string) []string {
	if t.ASCII {
		for i := range rows {
			rows[i] = marks.Replace(rows[i])
		}
	}
	return rows
}
