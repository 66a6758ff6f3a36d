package questionnaire

import (
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// flash is what an answer changed, shown for a moment.
type flash struct {
	nr      int
	ref     assessment.Ref
	clauses []clauseChange
	flags   []flagChange
	overall [2]theme.Range
	topic   [2]theme.Range
	title   string // of the topic
	rating  [2]scoring.Rating
}

type clauseChange struct {
	clause *criteria.Clause
	status [2]scoring.Status
}

type flagChange struct {
	id    string
	state [2]scoring.FlagState
}

// flashOver says that the moment is past.
type flashOver struct{ nr int }

const flashTime = 6 * time.Second

// snapshot is what a question touches, as it stood before an answer.
type snapshot struct {
	ref     assessment.Ref
	clauses map[*criteria.Clause]scoring.Status
	flags   map[string]scoring.FlagState
	overall theme.Range
	topic   theme.Range
	rating  scoring.Rating
}

// snap looks before an answer.
func (q *Screen) snap() *snapshot {
	b := &snapshot{
		ref: q.at, clauses: map[*criteria.Clause]scoring.Status{}, flags: map[string]scoring.FlagState{},
		overall: screen.RangeOf(q.s.Result.Overall.Figures), topic: topicRange(q.s, q.at), rating: q.s.Result.Overall.Rating,
	}
	clauses, flags := q.s.Library.ServedBy(q.at.ID)
	for _, c := range clauses {
		if r := q.s.ClauseAt(c, q.at.Instance); r != nil {
			b.clauses[c] = r.Status
		}
	}
	for _, f := range flags {
		if r := q.s.Flag(f.ID, q.at.Instance); r != nil {
			b.flags[f.ID] = r.State
		}
	}
	return b
}

func topicRange(s *screen.Session, r assessment.Ref) theme.Range {
	c := s.Library.Criterion(r.ID)
	if c == nil {
		return theme.Range{}
	}
	if t := s.Topic(c.Topic.ID, r.Instance); t != nil {
		return screen.RangeOf(t.Figures)
	}
	return theme.Range{}
}

// compare looks again after the answer.
func (b *snapshot) compare(s *screen.Session, nr int) *flash {
	f := &flash{
		nr: nr, ref: b.ref, rating: [2]scoring.Rating{b.rating, s.Result.Overall.Rating},
		overall: [2]theme.Range{b.overall, screen.RangeOf(s.Result.Overall.Figures)},
		topic:   [2]theme.Range{b.topic, topicRange(s, b.ref)},
	}
	if one := s.Question(b.ref); one != nil {
		f.title = one.Def.Topic.Title
	}
	clauses, flags := s.Library.ServedBy(b.ref.ID)
	for _, c := range clauses {
		if r := s.ClauseAt(c, b.ref.Instance); r != nil && r.Status != b.clauses[c] {
			f.clauses = append(f.clauses, clauseChange{c, [2]scoring.Status{b.clauses[c], r.Status}})
		}
	}
	for _, def := range flags {
		if r := s.Flag(def.ID, b.ref.Instance); r != nil && r.State != b.flags[def.ID] {
			f.flags = append(f.flags, flagChange{def.ID, [2]scoring.FlagState{b.flags[def.ID], r.State}})
		}
	}
	return f
}

// said is the change in one line, where the pane that shows it is not on the screen.
func (q *Screen) said() screen.Action {
	f := q.flash
	if f == nil || q.panes().Right.W > 0 {
		return nil
	}
	words := f.ref.String() + " changed"
	if f.overall[0] != f.overall[1] {
		words += fmt.Sprintf(", score %d to %d → %d to %d", f.overall[0].Low, f.overall[0].High, f.overall[1].Low, f.overall[1].High)
	}
	for _, c := range f.flags {
		words += ", " + c.id + " " + scoring.FlagWord(c.state[1])
	}
	if n := len(f.clauses); n > 0 {
		words += ", " + text.Plural(n, "clause moves", "clauses move")
	}
	return screen.Note{Text: words}
}

// fade ends the moment of the next flash.
func (q *Screen) fade() screen.Action {
	nr := q.flashes + 1
	return screen.Run{Cmd: tea.Tick(flashTime, func(time.Time) tea.Msg { return flashOver{nr} })}
}
