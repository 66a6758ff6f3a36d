package home

import (
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// Entry is one assessment of the folder as the list shows it.
type Entry struct {
	Path     string
	Name     string
	What     string // country and steps of the value chain
	Category string
	Rating   scoring.Rating
	Range    theme.Range
	Coverage *float64
	Raised   int
	Open     int

	Line          string // the recommendation
	TurnsOn       []string
	LastAt        string // RFC 3339, of the newest event
	LastBy        string
	Signed        bool
	Disagreements int

	Trouble string // why it could not be read; the rest is empty then
}

// EntryOf sums an assessment up.
func EntryOf(path string, lib *criteria.Library, st *assessment.State, r *scoring.Result) Entry {
	e := Entry{
		Path: path, Name: text.Line(st.Name()), What: what(lib, st), Category: categoryOf(&r.Category),
		Rating: r.Overall.Rating, Range: screen.RangeOf(r.Overall.Figures), Coverage: r.Overall.Coverage,
		Line: r.Recommendation.Line, TurnsOn: r.Overall.TurnsOn,
		Signed: len(st.Signoffs()) > 0, Disagreements: len(r.Disagreements),
	}
	e.Raised, e.Open = screen.FlagCounts(r)
	if h := st.Last(); h != nil {
		e.LastAt, e.LastBy = h.At, text.Line(h.By)
	}
	return e
}

// categoryOf is the category, or the mildest and gravest it can be while that is not settled.
func categoryOf(c *scoring.CategoryResult) string {
	if c.Low != c.High && c.Value == c.High {
		return c.Low + "–" + c.High
	}
	return c.Value
}

// name is what the row is called.
func (e *Entry) name() string {
	if e.Name != "" {
		return e.Name
	}
	return text.Line(screen.FileName(e.Path))
}

// what says the project's steps and country in a few words.
func what(lib *criteria.Library, st *assessment.State) string {
	var steps []string
	for _, site := range st.Instances("site") {
		if site.Removed != nil {
			continue
		}
		values, _ := valueOf(st, assessment.Ref{ID: "stages", Instance: site.Slug}).([]string)
		for _, v := range values {
			if label := strings.ToLower(lib.Fact("stages").Option(v)); !slices.Contains(steps, label) {
				steps = append(steps, label)
			}
		}
	}
	country, _ := valueOf(st, assessment.Ref{ID: "country"}).(string)
	return strings.TrimSpace(text.Line(country) + "  " + strings.Join(steps, ", "))
}

func valueOf(st *assessment.State, r assessment.Ref) any {
	f := st.Fact(r)
	if f == nil || len(f.Heads) == 0 {
		return nil
	}
	return f.Heads[len(f.Heads)-1].Value
}
