// Package frameworks shows every clause of every criteria set: the sets at the left, the clauses of one as a grid
// with one cell each, and the clause under the cursor in full, with what it needs, what is missing, how sure the
// rule is, and what we do not ask.
package frameworks

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
)

// Screen is the frameworks of the open assessment.
type Screen struct {
	s *screen.Session

	order         []int // places in Result.Sets: those that count first
	setAt, setTop int   // in order
	cell          int   // clause of the set
	grid          bool  // the grid has the cursor, not the list
	detailTop     int   // how far the clause is scrolled
	over          int   // how far it can be, as it was last drawn
	head          int   // rows above the grid, as it was last drawn
	w, h          int
	rows          []screen.Row
}

// New shows the session's sets.
func New(s *screen.Session) *Screen {
	f := &Screen{s: s}
	f.rows = f.keys()
	f.arrange()
	return f
}

// arrange puts the chosen sets first, then those out of scope, then those left out.
func (f *Screen) arrange() {
	f.order = f.order[:0]
	for i := range f.s.Result.Sets {
		f.order = append(f.order, i)
	}
	slices.SortStableFunc(f.order, func(a, b int) int { return rank(&f.s.Result.Sets[a]) - rank(&f.s.Result.Sets[b]) })
}

func rank(set *scoring.SetResult) int {
	switch {
	case !set.Chosen:
		return 2
	case set.InScope == "no":
		return 1
	}
	return 0
}

// Refresh keeps the cursor inside what is there now.
func (f *Screen) Refresh() {
	id, instance := "", ""
	if set := f.set(); set != nil {
		id, instance = set.ID, set.Instance
	}
	f.arrange()
	f.setAt = max(slices.IndexFunc(f.order, func(i int) bool {
		return f.s.Result.Sets[i].ID == id && f.s.Result.Sets[i].Instance == instance
	}), 0)
	f.setTop = screen.Window(f.setTop, f.setAt, len(f.order), max(f.h-1, 1))
	f.cell = max(min(f.cell, len(f.clauses())-1), 0)
}

// Resize gives the room.
func (f *Screen) Resize(w, h int) {
	f.w, f.h = w, h
	f.setTop = screen.Window(f.setTop, f.setAt, len(f.order), max(h-1, 1))
}

// Click moves in the list of sets, or to the cell that was clicked.
func (f *Screen) Click(x, y int) screen.Action {
	wide := f.w >= screen.WideW
	if !wide && !f.grid || wide && x < f.listWidth() {
		if i := f.setTop + y - 1; y > 0 && i < len(f.order) {
			f.grid, f.detailTop = false, 0
			if i != f.setAt {
				f.setAt, f.cell = i, 0
			}
		}
		return nil
	}
	if wide {
		x -= f.listWidth() + 1
	}
	_, h := f.gridRoom()
	if i := f.layout().at(x, y-f.head, f.cell, h); i >= 0 {
		f.cell, f.grid, f.detailTop = i, true, 0
	}
	return nil
}

// Editing is never true.
func (f *Screen) Editing() bool { return false }

// Update has nothing to take.
func (f *Screen) Update(tea.Msg) screen.Action { return nil }

// Cursor is hidden.
func (f *Screen) Cursor() *tea.Cursor { return nil }

// Rows are the screen's keys.
func (f *Screen) Rows() []screen.Row { return f.rows }

func (f *Screen) set() *scoring.SetResult {
	if f.setAt < len(f.order) && f.order[f.setAt] < len(f.s.Result.Sets) {
		return &f.s.Result.Sets[f.order[f.setAt]]
	}
	return nil
}

func (f *Screen) clauses() []scoring.ClauseResult {
	if set := f.set(); set != nil {
		return set.Clauses
	}
	return nil
}

func (f *Screen) clause() *scoring.ClauseResult {
	if c := f.clauses(); f.cell < len(c) {
		return &c[f.cell]
	}
	return nil
}

func (f *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"enter"}, Help: "go there", Long: "From the list into the grid; from a clause to the first question it needs", Do: f.enter, Off: f.nothing},
		{Keys: []string{"tab", "shift+tab"}, Shown: "tab", Help: "list or grid", Long: "Between the list of sets and the grid of clauses", Do: f.turn},
		{Keys: []string{"up", "down", "left", "right", "h", "j", "k", "l", "home", "end"}, Shown: "↑↓←→", Help: "move", Long: "Move the cursor", Do: f.move},
		{Keys: []string{"pgup", "pgdown"}, Shown: "pgup pgdn", Help: "scroll", Long: "Scroll the clause", Do: f.scroll, Quiet: true},
		{Keys: []string{"o"}, Help: "only its questions", Long: "Go through the questions of this framework only", Do: f.onlyThese, Off: f.nothing},
		{Keys: []string{"space"}, Help: "choose", Long: "Take the framework into the report and the line, or leave it out", Do: f.choose, Off: f.cannotChoose},
		{Keys: []string{"esc"}, Help: "back", Long: "Go back", Do: f.back, Quiet: true},
	}
}

func (f *Screen) nothing() string {
	if f.set() == nil {
		return "There is no framework in this library"
	}
	return ""
}

func (f *Screen) enter(string) screen.Action {
	if !f.grid {
		f.grid = true
		return nil
	}
	c := f.clause()
	if c == nil || c.Clause.Needs == nil {
		return screen.Note{Text: "No question asks for this clause", Kind: screen.Refused}
	}
	for _, leaf := range f.s.Input().Explain(c).Leaves() {
		switch {
		case leaf.Criterion != "":
			return screen.Go{To: screen.Questionnaire, What: assessment.Ref{ID: leaf.Criterion, Instance: leaf.Instance}.String()}
		case leaf.Fact != "":
			return screen.Go{To: screen.Profile, What: assessment.Ref{ID: leaf.Fact, Instance: leaf.Instance}.String()}
		}
	}
	return screen.Note{Text: "It needs a measure: enter its numbers with m on the questionnaire"}
}

func (f *Screen) turn(string) screen.Action {
	f.grid = !f.grid
	return nil
}

func (f *Screen) back(string) screen.Action {
	if f.grid {
		f.grid = false
		return nil
	}
	return screen.Back{}
}

func (f *Screen) move(key string) screen.Action {
	f.detailTop = 0
	if f.grid {
		f.cell = f.layout().step(key, f.cell)
		return nil
	}
	if key == "right" || key == "l" {
		f.grid = true
		return nil
	}
	at := screen.Step(key, f.setAt, len(f.order), f.h)
	if at != f.setAt {
		f.setAt, f.cell = at, 0
	}
	f.setTop = screen.Window(f.setTop, f.setAt, len(f.order), max(f.h-1, 1))
	return nil
}

func (f *Screen) scroll(key string) screen.Action {
	f.detailTop = screen.Step(key, f.detailTop, f.over+1, 6)
	return nil
}

func (f *Screen) onlyThese(string) screen.Action {
	return screen.Go{To: screen.Questionnaire, What: "filter/set:" + f.set().ID}
}

func (f *Screen) cannotChoose() string {
	if why := f.s.Writable(); why != "" {
		return why
	}
	if set := f.set(); set != nil && f.s.Library.Set(set.ID).Kind == criteria.Law {
		return "law is no choice: it counts wherever it is in scope"
	}
	return ""
}

// choose takes the set in or leaves it out; an empty choice is all of them.
func (f *Screen) choose(string) screen.Action {
	id := f.set().ID
	chosen := slices.Clone(f.s.State.Frameworks())
	if len(chosen) == 0 {
		for _, set := range f.s.Library.Sets {
			chosen = append(chosen, set.ID)
		}
	}
	if i := slices.Index(chosen, id); i >= 0 {
		chosen = slices.Delete(chosen, i, i+1)
	} else {
		chosen = append(chosen, id)
	}
	if len(chosen) == 0 {
		return screen.Note{Text: "One framework has to stay: none chosen means all", Kind: screen.Refused}
	}
	return screen.Write{Key: "frameworks", Do: func(file *assessment.File) error { return file.Frameworks(chosen) }}
}

// Show moves to a set "irma-1.0", or to a clause "irma-1.0:2.5".
func (f *Screen) Show(what string) bool {
	id, clause := what, ""
	if c := f.s.Library.Clause(what); c != nil {
		id, clause = c.Set.ID, c.Ref
	}
	for i, place := range f.order {
		if f.s.Result.Sets[place].ID != id {
			continue
		}
		f.setAt, f.cell, f.grid, f.detailTop = i, 0, clause != "", 0
		for j := range f.clauses() {
			if f.clauses()[j].Ref == clause {
				f.cell = j
			}
		}
		f.Resize(f.w, f.h)
		return true
	}
	return false
}

// Place keeps the set and the clause.
func (f *Screen) Place() map[string]string {
	p := map[string]string{}
	if set := f.set(); set != nil {
		p["set"] = set.ID
	}
	if c := f.clause(); c != nil && f.grid {
		p["set"] = c.Clause.ID()
	}
	return p
}

// Return puts them back.
func (f *Screen) Return(p map[string]string) { f.Show(p["set"]) }
