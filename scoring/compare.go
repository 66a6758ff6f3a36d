package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
)

// Difference is what changed between two states of one assessment, or between two rounds, scored under one library
// and profile.
type Difference struct {
	Library  string     `json:"library"`
	Profile  string     `json:"profile"`
	Overall  [2]Figures `json:"overall"`
	Ratings  [2]Rating  `json:"ratings"`
	Lines    [2]string  `json:"lines"`
	Category [2]string  `json:"category"` // in words, with what is not excluded or was set by hand
	Facts    []Moved    `json:"facts"`
	Measures []Moved    `json:"measures"`
	Answers  []Moved    `json:"answers"`
	Flags    []Moved    `json:"flags"`
	Gaps     GapChange  `json:"gaps"`
	Sets     []Moved    `json:"sets"`
	Topics   []Moved    `json:"topics"`
}

// Moved is one thing with its state before and after, in words; "" where it was not there.
type Moved struct {
	ID     string `json:"id"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// GapChange lists gaps that are gone, new, and still there.
type GapChange struct {
	Gone []string `json:"gone"`
	New  []string `json:"new"`
	Left []string `json:"left"`
}

// Diff compares two inputs and what they come to. It refuses different libraries or profiles, for then the rules differ
// and not only the project.
func Diff(from, to *Input) (*Difference, error) {
	before, after := from.Brief(), to.Brief()
	if before.Library != after.Library || before.Profile != after.Profile {
		return nil, fmt.Errorf("compare: the results were made with %s, %s and with %s, %s; score both with the same",
			before.Library, before.Profile, after.Library, after.Profile)
	}
	d := &Difference{
		Library:  after.Library,
		Profile:  after.Profile,
		Overall:  [2]Figures{before.Overall.Figures, after.Overall.Figures},
		Ratings:  [2]Rating{before.Overall.Rating, after.Overall.Rating},
		Lines:    [2]string{before.Recommendation.Line, after.Recommendation.Line},
		Category: [2]string{before.Category.Text, after.Category.Text},
	}
	d.Facts = moved(from, to, func(in *Input, put func(id, state string)) {
		for _, r := range in.rows {
			for _, f := range in.lib.FactsOf(r.kind) {
				if v := in.state.Fact(assessment.Ref{ID: f.ID, Instance: r.slug}); v != nil && len(v.Heads) > 0 {
					put(refText(f.ID, r.slug), in.headWords(f.ID, v))
				}
			}
		}
	})
	d.Measures = moved(before, after, func(r *Result, put func(id, state string)) {
		for _, m := range r.Measures {
			if m.Value != nil {
				put(refText(m.ID, m.Instance), strings.TrimSpace(Number(*m.Value)+" "+m.Unit))
			}
		}
	})
	d.Answers = moved(before, after, func(r *Result, put func(id, state string)) {
		for _, q := range r.Questions {
			put(q.Ref, answerWords(q))
		}
	})
	d.Flags = moved(before, after, func(r *Result, put func(id, state string)) {
		for _, f := range r.Flags {
			put(refText(f.ID, f.Instance), string(f.State))
		}
	})
	d.Sets = moved(before, after, func(r *Result, put func(id, state string)) {
		for _, s := range r.Sets {
			if s.Chosen {
				put(s.ID, s.Says)
			} else {
				put(s.ID, "left out")
			}
		}
	})
	d.Topics = moved(before, after, func(r *Result, put func(id, state string)) {
		for _, t := range r.Topics {
			if t.Instance == "" && t.Low != nil {
				put(t.ID, fmt.Sprintf("%d to %d", *t.Low, *t.High))
			}
		}
	})
	d.Gaps = closed(before.Gaps, after.Gaps)
	return d, nil
}

// headWords is a fact as people read it; where people disagree, each of their values.
func (in *Input) headWords(fact string, v *assessment.FactValue) string {
	var out []string
	for _, h := range v.Heads {
		values, many := h.Value.([]string)
		if !many {
			values = []string{fmt.Sprint(h.Value)}
		}
		var words []string
		for _, x := range values {
			words = append(words, in.valueText(fact, x))
		}
		out = append(out, strings.Join(words, ", "))
	}
	return strings.Join(unique(out), " or ")
}

func answerWords(q Question) string {
	switch {
	case q.State != Asked && q.State != Undecided:
		return Spaced(q.State)
	case q.Out:
		return "not applicable"
	case !q.Answered:
		return "open"
	case q.Low == q.High:
		return fmt.Sprintf("level %d", q.Low)
	}
	return fmt.Sprintf("level %d to %d", q.Low, q.High)
}

// moved lists what differs, in the order of the later result, then what is gone.
func moved[T any](before, after T, walk func(of T, put func(id, state string))) []Moved {
	was := map[string]string{}
	walk(before, func(id, state string) { was[id] = state })
	out, seen := []Moved{}, map[string]bool{}
	walk(after, func(id, state string) {
		seen[id] = true
		if was[id] != state {
			out = append(out, Moved{id, was[id], state})
		}
	})
	walk(before, func(id, state string) {
		if !seen[id] {
			out = append(out, Moved{id, state, ""})
		}
	})
	return out
}

func closed(before, after []Gap) GapChange {
	ids := func(gaps []Gap) []string {
		out := []string{}
		for _, g := range gaps {
			if g.Kind == KindGap {
				out = append(out, refText(g.Criterion, g.Instance))
			}
		}
		return out
	}
	a, b := ids(before), ids(after)
	c := GapChange{Gone: []string{}, New: []string{}, Left: []string{}}
	for _, id := range a {
		if !slices.Contains(b, id) {
			c.Gone = append(c.Gone, id)
		}
	}
	for _, id := range b {
		if slices.Contains(a, id) {
			c.Left = append(c.Left, id)
		} else {
			c.New = append(c.New, id)
		}
	}
	return c
}
