// Package report writes the report: what kind, of which date, under which brand, into which file; then opens it.
package report

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/scoring"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Screen is the order for a report.
type Screen struct {
	s     *screen.Session
	can   bool
	order screen.Order
	wrote string // the file written last; "" none in this session
	w, h  int
	rows  []screen.Row
}

// kind is one report: its word on the command line, its name, and whom it is for.
type kind struct{ id, title, say string }

// kinds are the reports that can be ordered.
var kinds = []kind{
	{"client", "Client report", "For consultants, complete: summary, results, frameworks clause by clause, findings, evidence, every answer."},
	{"committee", "Committee paper", "For investment officers, a few pages: what is decided and on which line, what could stop it, conditions, what is unknown."},
}

// New offers the session's report. can says whether reports can be drawn at all.
func New(s *screen.Session, can bool) *Screen {
	r := &Screen{s: s, can: can, order: screen.Order{Kind: "client", AsOf: s.AsOf.String()}}
	r.order.Out = strings.TrimSuffix(s.Path, ".assay") + "-client.pdf"
	r.rows = r.keys()
	return r
}

// Wrote says that a report was written.
func (r *Screen) Wrote(path string) { r.wrote = path }

// Refresh follows the date.
func (r *Screen) Refresh() { r.order.AsOf = r.s.AsOf.String() }

// Resize gives the room.
func (r *Screen) Resize(w, h int) { r.w, r.h = w, h }

// Editing is never true: the order is changed in a dialog.
func (r *Screen) Editing() bool { return false }

// Update has nothing to take.
func (r *Screen) Update(tea.Msg) screen.Action { return nil }

// Cursor is hidden.
func (r *Screen) Cursor() *tea.Cursor { return nil }

// Rows are the screen's keys.
func (r *Screen) Rows() []screen.Row { return r.rows }

func (r *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"enter"}, Help: "write it", Long: "Write the report into the file", Do: r.write, Off: r.cannot},
		{Keys: []string{"o"}, Help: "open it", Long: "Show the report that was written", Do: r.open, Off: r.nothing},
		{Keys: []string{"k"}, Help: "other kind", Long: "Take the other kind of report", Do: r.next},
		{Keys: []string{"s"}, Help: "settings", Long: "Change file, brand and what is kept confidential", Do: r.settings},
		{Keys: []string{"esc"}, Help: "back", Long: "Go back", Do: func(string) screen.Action { return screen.Back{} }, Quiet: true},
	}
}

func (r *Screen) cannot() string {
	if !r.can {
		return "Reports cannot be written from here; use assay report"
	}
	return ""
}

func (r *Screen) nothing() string {
	if r.wrote == "" {
		return "No report was written yet in this session"
	}
	return ""
}

func (r *Screen) write(string) screen.Action {
	return screen.All{screen.Note{Text: "Writing " + filepath.Base(r.order.Out) + "…"}, screen.Export{Order: r.order}}
}

// next takes the next kind of report, and its name for the file unless a person chose one.
func (r *Screen) next(string) screen.Action {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.id == r.order.Kind })
	next := kinds[(i+1)%len(kinds)].id
	if stem, ok := strings.CutSuffix(r.order.Out, "-"+r.order.Kind+".pdf"); ok {
		r.order.Out = stem + "-" + next + ".pdf"
	}
	r.order.Kind = next
	return nil
}

func (r *Screen) open(string) screen.Action { return screen.OpenPath{Path: r.wrote} }

func (r *Screen) settings(string) screen.Action {
	draft := r.order
	secret := "withhold"
	if draft.Confidential {
		secret = "include"
	}
	fields := []form.Field{
		{Title: "File", Help: "The PDF to write; one that is there is replaced", Text: &draft.Out, Required: true},
		{Title: "Brand file", Help: "YAML with firm, logo, colours, authors; empty for the plain look", Text: &draft.Brand},
		{Title: "Confidential answers and evidence", Kind: form.One, Text: &secret, Options: []form.Option{
			{Value: "withhold", Label: "Withhold, and list what was withheld"}, {Value: "include", Label: "Include"},
		}},
	}
	return screen.Show{Box: form.New("Report settings", fields, func() screen.Action {
		return screen.All{screen.Close{}, screen.Call{Do: func() screen.Action {
			draft.Confidential = secret == "include"
			r.order = draft
			return nil
		}}}
	}, screen.Close{})}
}

// Place keeps kind, file and brand.
func (r *Screen) Place() map[string]string {
	return map[string]string{"out": r.order.Out, "brand": r.order.Brand, "kind": r.order.Kind}
}

// Return puts them back.
func (r *Screen) Return(p map[string]string) {
	if p["out"] != "" {
		r.order.Out = p["out"]
	}
	r.order.Brand = p["brand"]
	if slices.ContainsFunc(kinds, func(k kind) bool { return k.id == p["kind"] }) {
		r.order.Kind = p["kind"]
	}
}

// View draws the order and what stands in the way of a final report.
func (r *Screen) View(th *theme.Theme) []string {
	if r.w <= 0 || r.h <= 0 {
		return nil
	}
	s := screen.NewSheet(th, min(r.w, 110))
	s.Add(th.Line())
	for _, k := range kinds {
		title, say, sign := th.Muted, th.Muted, " "
		if k.id == r.order.Kind {
			title, say, sign = th.Strong, th.Text, th.Sign.Cursor
		}
		s.Hang(1, th.Accent, sign, title, k.title)
		s.Para(say, 3, k.say)
	}
	s.Add(th.Line())
	say := func(name, value string) { s.Hang(3, th.Muted, text.Pad(name, 14), th.Text, text.Line(value)) }
	say("Rules as of", r.order.AsOf)
	say("Assessed on", r.s.AssessedOn.String())
	say("File", r.order.Out)
	say("Brand", orElse(r.order.Brand, "plain"))
	say("Confidential", map[bool]string{true: "included", false: "withheld, and listed as withheld"}[r.order.Confidential])
	s.Add(th.Line())
	r.standing(s)
	if r.wrote != "" {
		s.Add(th.Line())
		s.Hang(3, th.Good, th.Sign.Saved, th.Text, "Written: "+text.Line(r.wrote)+". Press o to open it.")
	}
	rows := make([]string, len(s.Rows))
	for i, row := range s.Rows {
		rows[i] = th.Line().Raw(row, s.W).Fit(r.w)
	}
	return screen.Slice(rows, 0, r.w, r.h)
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// standing says how final the report can be.
func (r *Screen) standing(s *screen.Sheet) {
	th, res := s.Theme, r.s.Result
	s.Hang(3, th.Muted, text.Pad("It will say", 14), th.Strong, text.Line(res.Recommendation.Line))
	raised, open := screen.FlagCounts(res)
	say := fmt.Sprintf("%s answered, %s raised, %d open, %s", scoring.Percent(res.Overall.Coverage), scoring.Count(raised, "flag"), open,
		scoring.Count(len(res.Disagreements), "disagreement"))
	s.Hang(3, th.Muted, text.Pad("It stands on", 14), th.Text, say)
}
