package screen

import (
	"strings"
	"time"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/text"
	"assay/tui/theme"
)

// Session is the open assessment as screens read it. Only the root changes it, and then calls Refresh on every
// screen; a screen that wants a change returns [Write].
type Session struct {
	Library *criteria.Library
	State   *assessment.State
	Result  *scoring.Result // brief: Input().Explain says what a clause needs

	Path     string
	Who      string
	ReadOnly string // why nothing can be written; "" it can

	Saved   time.Time       // when everything was last on disk
	Unsaved map[string]bool // keys that are not
	Trouble string          // why saving failed; "" it did not

	AsOf, AssessedOn criteria.Date
	Step             int // counts rescorings

	input     *scoring.Input
	questions map[assessment.Ref]int
	clauses   map[*criteria.Clause][]*scoring.ClauseResult
	indexed   int
}

// Rescore takes a new state in. key is what changed, "" for anything: an answer and what hangs on it leave the
// facts alone, so that conditions need not be read again.
func (s *Session) Rescore(st *assessment.State, key string) {
	s.State = st
	subject, rest := assessment.SplitKey(assessment.Subject(key))
	if subject == "level" && s.input != nil {
		s.input = s.input.Refresh(st, assessment.ParseRef(rest))
	} else {
		s.input = scoring.Prepare(s.Library, st, s.Dates())
	}
	s.Result = s.input.Brief()
	s.Step++
	if len(s.questions) != len(s.Result.Questions) || subject != "level" {
		s.questions = make(map[assessment.Ref]int, len(s.Result.Questions))
		for i := range s.Result.Questions {
			s.questions[s.Result.Questions[i].Key] = i
		}
	}
}

// Dates are the session's dates as scoring takes them.
func (s *Session) Dates() scoring.Options {
	return scoring.Options{AsOf: s.AsOf, AssessedOn: s.AssessedOn}
}

// Input is what the result was scored from: what-if, plan and timeline ask it. It never changes; a new state brings
// a new one.
func (s *Session) Input() *scoring.Input { return s.input }

// Name is the project's name, or the file's where it has none yet.
func (s *Session) Name() string {
	if n := s.State.Name(); n != "" {
		return n
	}
	return FileName(s.Path)
}

// Place is where a question stands in Result.Questions; -1 where it does not.
func (s *Session) Place(r assessment.Ref) int {
	if i, ok := s.questions[r]; ok {
		return i
	}
	return -1
}

// Question finds a question; nil where it is not in the library or its instance is gone.
func (s *Session) Question(r assessment.Ref) *scoring.Question {
	if i := s.Place(r); i >= 0 {
		return &s.Result.Questions[i]
	}
	return nil
}

// Clause lists a clause's results: one, or one for each instance its set is judged for.
func (s *Session) Clause(c *criteria.Clause) []*scoring.ClauseResult {
	if s.indexed != s.Step {
		s.indexed = s.Step
		s.clauses = make(map[*criteria.Clause][]*scoring.ClauseResult, len(s.Library.Clauses()))
		for i := range s.Result.Sets {
			for j := range s.Result.Sets[i].Clauses {
				r := &s.Result.Sets[i].Clauses[j]
				s.clauses[r.Clause] = append(s.clauses[r.Clause], r)
			}
		}
	}
	return s.clauses[c]
}

// Writable is why nothing can be changed; "" it can. It serves as a row's Off.
func (s *Session) Writable() string {
	if s.ReadOnly != "" {
		return "Opened for reading only: " + s.ReadOnly
	}
	return ""
}

// ClauseAt is a clause's result for an instance; the first one where the clause is not judged there.
func (s *Session) ClauseAt(c *criteria.Clause, instance string) *scoring.ClauseResult {
	all := s.Clause(c)
	for _, r := range all {
		if r.Instance == instance {
			return r
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all[0]
}

// Flag is a flag's result at an instance, else the first of it; nil where there is none.
func (s *Session) Flag(id, instance string) *scoring.FlagResult {
	var first *scoring.FlagResult
	for i := range s.Result.Flags {
		f := &s.Result.Flags[i]
		if f.ID != id {
			continue
		}
		if f.Instance == instance {
			return f
		}
		if first == nil {
			first = f
		}
	}
	return first
}

// Topic is a topic's result at an instance; "" is the topic as it counts.
func (s *Session) Topic(id, instance string) *scoring.TopicResult {
	for i := range s.Result.Topics {
		if t := &s.Result.Topics[i]; t.ID == id && t.Instance == instance {
			return t
		}
	}
	return nil
}

// Instance is the printed name of an instance; "" for the project.
func (s *Session) Instance(slug string) string {
	if slug == "" {
		return ""
	}
	if x := s.State.Instance(slug); x != nil && x.Title != "" {
		return text.Line(x.Title)
	}
	if _, kind, nr := scoring.Placeholder(slug); kind != "" { // declared, and not described yet
		return text.Line(strings.ReplaceAll(kind, "_", " ") + " " + nr)
	}
	return text.Line(slug)
}

// PlaceWidth is the most a place's name takes at the end of a row of w columns.
func PlaceWidth(w int) int { return min(max(w/5, 14), 28) }

// ClauseRow adds a clause to a sheet: its sign where the row above is about an instance, its name and its title.
func (s *Session) ClauseRow(sheet *Sheet, c *criteria.Clause, instance string) {
	th := sheet.Theme
	sign, ink := th.Sign.Unknown, th.Muted
	if r := s.ClauseAt(c, instance); r != nil {
		sign, ink = ClauseSign(th, r.Status)
	}
	sheet.Hang(1, ink, sign, th.Text, c.Name()+"  "+text.Line(c.Title))
}

// RangeOf turns figures into the range bar's.
func RangeOf(f scoring.Figures) theme.Range {
	if f.Low == nil || f.High == nil {
		return theme.Range{}
	}
	r := theme.Range{Known: true, Low: *f.Low, High: *f.High}
	if f.Documented != nil {
		r.Documented = *f.Documented
	}
	if f.Verified != nil {
		r.Verified = *f.Verified
	}
	return r
}
