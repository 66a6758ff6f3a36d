// Package evidence is the register: every item with its kind, its author's relation, its dates, how it stands
// and the answers that rest on it; below it, what is expected and missing. A second reading says what rests on one
// document alone.
package evidence

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Screen is the register of the open assessment.
type Screen struct {
	s       *screen.Session
	view    screen.Detailed
	details map[string]func(*screen.Sheet)
	rows    []screen.Row

	alone  bool // the reading in front is what rests on one document, not the register
	job    screen.Job
	looked int                          // scoring whose reliances were looked at
	rests  map[string]*scoring.Reliance // by item; nil while it is being looked at
	ids    int                          // columns of the ids, as wide as the longest
}

// New shows the session's register.
func New(s *screen.Session) *Screen {
	e := &Screen{s: s, looked: -1, job: screen.Job{To: screen.Evidence}}
	e.rows = e.keys()
	e.Refresh()
	return e
}

// Refresh reads the register anew.
func (e *Screen) Refresh() { e.build() }

// build lists what the reading in front shows.
func (e *Screen) build() {
	e.details, e.ids = map[string]func(*screen.Sheet){}, 10
	for _, x := range e.s.State.AllEvidence() {
		e.ids = min(max(e.ids, text.Width(text.Line(x.ID))+1), 14)
	}
	if e.alone {
		e.view.Board.Set(e.reliances())
		e.view.Resize(e.view.W, e.view.H)
		return
	}
	items := e.items()
	out := []screen.Entry{screen.Title("Register", fmt.Sprint(len(items)))}
	if len(items) == 0 {
		out = append(out, note("Nothing entered yet. Press a, or e on a question."))
	}
	out = append(out, items...)
	missing := e.missing()
	out = append(out, screen.Blank(), screen.Title("Expected and missing", fmt.Sprint(len(missing))))
	if len(missing) == 0 {
		words := "Every level answered has what a reviewer expects for it."
		if o := &e.s.Result.Overall; o.Coverage == nil || *o.Coverage == 0 {
			words = "Nothing is answered yet, so nothing is expected."
		}
		out = append(out, note(words))
	}
	e.view.Board.Set(append(out, missing...))
	e.view.Resize(e.view.W, e.view.H)
}

func note(words string) screen.Entry {
	return screen.Plain(func(l *theme.Line, th *theme.Theme, w int) { l.Gap(3).Put(th.Muted, text.Cut(words, w-4)) })
}

// Resize gives the room.
func (e *Screen) Resize(w, h int) { e.view.Resize(w, h) }

// Click moves the cursor.
func (e *Screen) Click(x, y int) screen.Action { return e.view.Click(x, y) }

// Editing is never true.
func (e *Screen) Editing() bool { return false }

// Cursor is hidden.
func (e *Screen) Cursor() *tea.Cursor { return nil }

// Rows are the screen's keys.
func (e *Screen) Rows() []screen.Row { return e.rows }

func (e *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"enter"}, Help: "open", Long: "Edit the item, or go to the question that misses one", Do: e.enter, Off: e.nothing},
		{Keys: []string{"a"}, Help: "add", Long: "Enter a new item", Do: e.add, Off: e.s.Writable},
		{Keys: []string{"v"}, Help: "view", Long: "Show the file or address in the program the system has for it", Do: e.show, Off: e.noFile},
		{Keys: []string{"x"}, Help: "withdraw", Long: "Take the item out of the register", Do: e.withdraw, Off: e.noItem},
		{Keys: []string{"r"}, Help: "what rests on it", Long: "What rests on one document alone: the flags, levels and points that fall without it; again for the register", Do: e.turn},
		{Keys: []string{"up", "down", "j", "k", "pgup", "pgdown", "home", "end"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Do: e.move},
		screen.DetailRow(func() *screen.Detailed { return &e.view }),
		{Keys: []string{"esc"}, Help: "back", Long: "Back to the register; go back", Do: e.back, Quiet: true},
	}
}

func (e *Screen) nothing() string {
	if e.view.Board.Current() == nil {
		return "Nothing to open on this row"
	}
	return ""
}

// item is the one under the cursor; nil on anything else.
func (e *Screen) item() *assessment.Evidence {
	c := e.view.Board.Current()
	if c == nil {
		return nil
	}
	id, ok := strings.CutPrefix(c.ID, "item/")
	if !ok {
		return nil
	}
	return e.s.State.Evidence(id)
}

func (e *Screen) noItem() string {
	if why := e.s.Writable(); why != "" {
		return why
	}
	if e.item() == nil {
		return "Choose an item of the register first"
	}
	return ""
}

func (e *Screen) noFile() string {
	if x := e.item(); x == nil || x.File == "" && x.URL == "" {
		return "No file and no address belongs to this row"
	}
	return ""
}

func (e *Screen) enter(string) screen.Action { return e.view.Board.Current().Do() }

func (e *Screen) move(key string) screen.Action {
	e.view.Move(key)
	return nil
}

func (e *Screen) add(string) screen.Action {
	return screen.Show{Box: form.Evidence(e.s, nil, func(id string) screen.Action {
		e.Show("item/" + id)
		return nil
	})}
}

// show opens the file; one outside the assessment's folder only after its full path was shown.
func (e *Screen) show(string) screen.Action {
	x := e.item()
	if x.File == "" {
		return screen.OpenPath{Path: x.URL}
	}
	path := filepath.FromSlash(x.File)
	outside := filepath.IsAbs(path) || strings.HasPrefix(filepath.ToSlash(filepath.Clean(path)), "../")
	if !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(e.s.Path), path)
	}
	if !outside {
		return screen.OpenPath{Path: path}
	}
	return screen.Show{Box: dialog.NewConfirm("Open a file outside this folder?", []string{text.Line(path)}, "open it", screen.OpenPath{Path: path}, nil)}
}

func (e *Screen) withdraw(string) screen.Action {
	x := e.item()
	say := []string{text.Line(x.Title)}
	if n := len(e.s.State.Rests(x.ID)); n > 0 {
		say = append(say, text.Plural(n, "answer rests", "answers rest")+" on it and will no longer count as documented by it.")
	}
	return screen.Show{Box: dialog.NewConfirm("Withdraw "+x.ID+"?", say, "withdraw it", screen.Write{
		Key: "evidence/" + x.ID, Do: func(f *assessment.File) error { return f.WithdrawEvidence(x.ID) },
	}, nil)}
}

// Show moves to an item: "item/EV-7K2QD" or "EV-7K2QD".
func (e *Screen) Show(what string) bool {
	if e.alone {
		e.turn("")
	}
	ok := e.view.Board.Find(what) || e.view.Board.Find("item/"+what)
	e.view.Resize(e.view.W, e.view.H)
	return ok
}

// View draws the register and the item under the cursor.
func (e *Screen) View(th *theme.Theme) []string {
	s := screen.NewSheet(th, e.view.DetailWidth())
	if c := e.view.Board.Current(); c != nil && e.details[c.ID] != nil {
		e.details[c.ID](s)
	}
	return e.view.View(th, s.Rows)
}

func (e *Screen) standing(id string) *scoring.EvidenceResult {
	for i := range e.s.Result.Evidence {
		if r := &e.s.Result.Evidence[i]; r.ID == id {
			return r
		}
	}
	return &scoring.EvidenceResult{ID: id}
}

func (e *Screen) items() []screen.Entry {
	var out []screen.Entry
	for _, x := range e.s.State.AllEvidence() {
		id, r := "item/"+x.ID, e.standing(x.ID)
		e.details[id] = func(s *screen.Sheet) { e.itemDetail(s, x, r) }
		out = append(out, screen.Choice(id, e.edit(x), func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
			state, stateInk := stateWord(th, r.State)
			rests := fmt.Sprint(len(r.Rests))
			author := 12
			if w < authorW {
				author = 0 // the detail has it
			}
			l.PutCell(e.ids, th.Accent, text.Line(x.ID)).PutCell(max(w-l.Width()-17-author, 8), ink, text.Line(x.Title)).Gap(1)
			l.PutCell(author, th.Muted, x.Author).PutCell(10, stateInk, state).PutRight(w-1, th.Text, rests)
		}))
	}
	return out
}

// authorW is the width from which on a row says who made its item.
const authorW = 64

// edit opens the form of an item.
func (e *Screen) edit(x *assessment.Evidence) func() screen.Action {
	return func() screen.Action {
		if why := e.s.Writable(); why != "" {
			return screen.Note{Text: why, Kind: screen.Refused}
		}
		return screen.Show{Box: form.Evidence(e.s, x, func(string) screen.Action { return nil })}
	}
}

func stateWord(th *theme.Theme, state string) (string, theme.Ink) {
	switch state {
	case "in_date":
		return "in date", th.Good
	case "expired", "too_old", "dated_ahead":
		return strings.ReplaceAll(state, "_", " "), th.Bad
	case "not_read":
		return "not read", th.Warn
	}
	return strings.ReplaceAll(state, "_", " "), th.Muted
}

func (e *Screen) itemDetail(s *screen.Sheet, x *assessment.Evidence, r *scoring.EvidenceResult) {
	th := s.Theme
	s.Hang(1, th.Accent, text.Line(x.ID), th.Strong, text.Line(x.Title))
	say := func(name, value string) {
		if value != "" {
			s.Hang(1, th.Muted, text.Pad(name, 10), th.Text, text.Line(value))
		}
	}
	say("kind", scoring.EvidenceWord(x.Kind))
	say("author", x.Author)
	say("date", x.Date.String())
	say("covers", strings.Trim(x.PeriodStart.String()+" to "+x.PeriodEnd.String(), " to"))
	say("expires", x.Expires.String())
	state, _ := stateWord(th, r.State)
	if r.Age != nil {
		state += fmt.Sprintf(", %d months old", *r.Age)
	}
	say("stands", state)
	say("file", x.File)
	say("address", x.URL)
	if x.SHA256 != "" {
		say("SHA-256", x.SHA256[:min(16, len(x.SHA256))]+"…")
	}
	say("note", x.Note)
	if x.Confidential {
		s.Para(th.Warn, 1, "Confidential: left out of what is handed to others")
	}
	e.without(s, x.ID)
	e.restRows(s, x.ID)
}

// restRows lists the answers, facts and numbers that rest on an item.
func (e *Screen) restRows(s *screen.Sheet, id string) {
	th, keys := s.Theme, e.s.State.Rests(id)
	s.Head("Rests on it", fmt.Sprint(len(keys)))
	for _, key := range keys {
		kind, ref := assessment.SplitKey(key)
		words, at := "", assessment.ParseRef(ref)
		if c := e.s.Library.Criterion(at.ID); c != nil {
			words = c.Question
		} else if f := e.s.Library.Fact(at.ID); f != nil && kind == "fact" {
			words = f.Ask
		}
		l := th.Line().Gap(1).Put(th.Accent, ref).Gap(1)
		s.Add(l.Put(th.Text, text.Cut(words, s.W-l.Width()-1)))
	}
}

// missing lists for each answered question the evidence that its level makes one expect and that no link gives.
func (e *Screen) missing() []screen.Entry {
	var out []screen.Entry
	for i := range e.s.Result.Questions {
		q := &e.s.Result.Questions[i]
		if q.State != scoring.Asked && q.State != scoring.Undecided || !q.Answered || q.Out || q.Documented >= q.Low {
			continue
		}
		for j := range q.Def.Evidence {
			if x := &q.Def.Evidence[j]; x.FromLevel <= q.High && !e.linked(q.Key, x.Kind) {
				out = append(out, e.missingRow(q, x))
			}
		}
	}
	return out
}

func (e *Screen) linked(r assessment.Ref, kind criteria.EvidenceKind) bool {
	a := e.s.State.Answer(r)
	return a != nil && slices.ContainsFunc(a.Links, func(l assessment.Link) bool {
		x := e.s.State.Evidence(l.Evidence)
		return x != nil && x.Kind == kind && l.Relation == assessment.Supports
	})
}

func (e *Screen) missingRow(q *scoring.Question, x *criteria.Expected) screen.Entry {
	id := "missing/" + q.Ref + "/" + x.ID
	e.details[id] = func(s *screen.Sheet) {
		s.Hang(1, s.Theme.Accent, q.Ref, s.Theme.Strong, q.Def.Question)
		s.Para(s.Theme.Text, 1, x.Text)
		s.Para(s.Theme.Muted, 1, fmt.Sprintf("Expected from level %d on; the answer is %d.", x.FromLevel, q.High))
		if q.Def.SettledBy.Name != "" {
			s.Para(s.Theme.Muted, 1, "Settled by the "+q.Def.SettledBy.Kind+": "+q.Def.SettledBy.Name)
		}
	}
	return screen.Choice(id, func() screen.Action { return screen.Go{To: screen.Questionnaire, What: q.Ref} },
		func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
			l.PutCell(10, th.Accent, q.Criterion).Put(th.Muted, th.Sign.Level[max(min(q.High, 3), 0)]).Gap(1)
			words := text.Line(x.Text)
			if q.Instance != "" {
				words += " (" + e.s.Instance(q.Instance) + ")"
			}
			l.Put(ink, text.Cut(words, w-l.Width()-1))
		})
}
