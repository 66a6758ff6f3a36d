package tui

import (
	"slices"
	"strings"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/report"
	"assay/tui/screen"
	"assay/tui/text"
)

// tab is one screen of an open assessment, with the letter that opens it.
type tab struct {
	id       screen.ID
	key      string
	name     string // holds the key's letter
	short    string // where not all names fit; holds it too
	longText string
}

// tabs are in the order of the work.
var tabs = []tab{
	{screen.Profile, "P", "Profile", "Profile", "The project's facts: they decide what is asked"},
	{screen.Questionnaire, "Q", "Questionnaire", "Questions", "The questions, one at a time"},
	{screen.Results, "R", "Results", "Results", "Rating, score by pillar and topic, frameworks, flags"},
	{screen.Frameworks, "F", "Frameworks", "Frames", "Every clause of every criteria set"},
	{screen.Findings, "D", "Findings", "Findings", "Flags, gaps, contradictions, disagreements"},
	{screen.Plan, "A", "Action plan", "Plan", "What closes each gap, tried before it is done; ask next, term sheet, path to a target"},
	{screen.Timeline, "I", "Timeline", "Time", "What binds the project now, next and when, and how today's answers stand against it"},
	{screen.Evidence, "E", "Evidence", "Evidence", "The register, and what is expected and missing"},
	{screen.Review, "V", "Review", "Review", "What two people have to settle: developer beside assessor and reviewer"},
	{screen.Report, "T", "Report", "Report", "Write the report"},
}

// Widths from which on the tabs stand with their full names, or with their short ones.
const fullTabsW, shortTabsW = 106, 78

// parts are a tab's name around its letter, which is a capital; where not even short names fit it stands alone.
func (t tab) parts(w int) (before, letter, behind string) {
	name := t.short
	switch {
	case w >= fullTabsW:
		name = t.name
	case w < shortTabsW:
		return "", t.key, ""
	}
	i := strings.Index(strings.ToUpper(name), t.key)
	return name[:i], t.key, name[i+1:]
}

// standing is the name of the tab one stands on.
func (t tab) standing(w int) string {
	if w >= fullTabsW {
		return t.name
	}
	return t.short
}

// keys are the rows that work on every screen.
func (m *Model) keys() []screen.Row {
	open := func() string {
		if m.session == nil {
			return "No assessment is open"
		}
		return ""
	}
	writable := func() string {
		if why := open(); why != "" {
			return why
		}
		return m.session.Writable()
	}
	rows := []screen.Row{
		{Keys: []string{"?"}, Help: "help", Long: "Every key of this screen", Do: do(screen.Help{}), Quiet: true},
		{Keys: []string{"ctrl+p"}, Help: "commands", Long: "Find any command, screen or question by typing", Do: do(screen.Palette{}), Quiet: true},
		{Keys: []string{"ctrl+z"}, Help: "undo", Long: "Take the last change back", Do: do(screen.Undo{}), Off: writable, Quiet: true},
		{Keys: []string{"ctrl+y"}, Help: "redo", Long: "Repeat what was taken back", Do: do(screen.Redo{}), Off: writable, Quiet: true},
		{Keys: []string{"ctrl+r"}, Help: "save again", Long: "Try again to save what could not be saved", Do: do(screen.Retry{}), Off: m.allSaved, Quiet: true},
	}
	rows = append(rows, screen.Row{
		Keys: []string{"M"}, Help: "mouse", Long: "Use the mouse here, or leave it to the terminal for selecting text", Do: do(screen.Mouse{}), Quiet: true,
	})
	for _, t := range tabs {
		rows = append(rows, screen.Row{
			Keys: []string{t.key}, Help: strings.ToLower(t.name), Long: t.longText, Do: do(screen.Go{To: t.id}), Off: open, Quiet: true,
		})
	}
	rows = append(rows, screen.Row{
		Keys: []string{"L"}, Help: "take the questions", Long: "Take this edition of the questions; answers to revised ones are to be confirmed again",
		Do: m.offerLibrary, Off: m.sameLibrary, Quiet: true,
	})
	return append(rows, screen.Row{Keys: []string{"ctrl+c"}, Help: "quit", Long: "Save and leave the program", Do: do(screen.Quit{}), Quiet: true})
}

func do(a screen.Action) func(string) screen.Action {
	return func(string) screen.Action { return a }
}

func (m *Model) sameLibrary() string {
	if m.session == nil {
		return "No assessment is open"
	}
	if id, _ := m.session.State.Library(); id == m.session.Library.ID() {
		return "The assessment is on this edition already"
	}
	return m.session.Writable()
}

// offerLibrary says what a newer edition touches before it is taken.
func (m *Model) offerLibrary(string) screen.Action {
	revised := 0
	for i := range m.session.Result.Questions {
		if slices.Contains(m.session.Result.Questions[i].Notes, scoring.NoteConfirm) {
			revised++
		}
	}
	against := "The file does not say which edition was answered."
	if id, _ := m.session.State.Library(); id != "" {
		against = "Answered against " + text.Line(id) + "."
	}
	touched := "No answer is to be confirmed again."
	if revised > 0 {
		touched = text.Plural(revised, "answer is", "answers are") + " to be confirmed again; until then each counts as at most what it says."
	}
	say := []string{against, "This program holds " + m.session.Library.ID() + ".", "", touched}
	return screen.Show{Box: dialog.NewConfirm("Take this edition?", say, "take it",
		screen.Write{Key: "library", Do: func(f *assessment.File) error { return f.UseLibrary() }}, nil)}
}

func (m *Model) allSaved() string {
	if m.session == nil || m.session.Trouble == "" {
		return "Everything is saved"
	}
	return ""
}

// sections are the help of the screen, then what works everywhere.
func (m *Model) sections() []dialog.Section {
	return []dialog.Section{
		{Title: m.title(), Rows: m.current().Rows()},
		{Title: "Everywhere", Rows: m.rows},
	}
}

func (m *Model) title() string {
	for _, t := range tabs {
		if t.id == m.at {
			return t.name
		}
	}
	return "Assessments"
}

// palette lists every command that has a verb, then every question.
func (m *Model) palette() screen.Box {
	var items []dialog.Item
	for _, rows := range [][]screen.Row{m.current().Rows(), m.rows} {
		for _, r := range rows {
			if r.Do == nil || r.Keys[0] == "ctrl+p" || moves(r) {
				continue
			}
			items = append(items, dialog.Item{Label: scoring.Capital(r.Help), Detail: r.Label() + "  " + r.Long, Off: r.Reason(), Do: screen.PressRow{Row: r}})
		}
	}
	if m.session != nil {
		for i := range m.session.Result.Questions {
			q := &m.session.Result.Questions[i]
			items = append(items, dialog.Item{
				Label: q.Ref, Detail: text.Line(q.Def.Question), Do: screen.Go{To: screen.Questionnaire, What: q.Ref},
			})
		}
	}
	return dialog.NewPick("Commands", "type what you want to do, or a question's id", items, nil)
}

// moves says whether a row only moves a cursor: such rows are no commands.
func moves(r screen.Row) bool { return r.Keys[0] == "up" || r.Keys[0] == "left" }

// keyWords says a key of the journal to a person.
func keyWords(key string) string {
	kind, _ := assessment.SplitKey(key)
	ref := refOf(key)
	switch kind {
	case "level":
		return ref
	case "instance":
		_, slug, _ := strings.Cut(ref, "/")
		return slug
	case "fact", "evidence":
		return kind + " " + ref
	case "frameworks", "profile", "library", "signoff":
		return "the " + kind
	case "override":
		return "the " + ref
	}
	return "the " + kind + " of " + ref
}

// refOf is the answer, fact or item a key is about.
func refOf(key string) string {
	_, rest := assessment.SplitKey(assessment.Subject(key))
	return rest
}

// tellReport lets the report screen offer to open what was written.
func (m *Model) tellReport(path string) {
	if s, ok := m.screens[screen.Report].(*report.Screen); ok {
		s.Wrote(path)
	}
}
