package questionnaire

import (
	"slices"
	"strings"

	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/screen"
	"assay/tui/text"
)

// filter says which questions the list and the arrows go through.
type filter struct {
	kind string // "" is every question that is asked
	arg  string // of set and text
}

// The kinds, in the order they are offered.
var filterKinds = []struct{ kind, label, detail string }{
	{"", "Everything asked", "every question that applies"},
	{"unanswered", "Unanswered", "open, unknown, or to be confirmed"},
	{"marked", "Marked for review", "what f marked"},
	{"flags", "Behind a flag", "read by a flag that is raised or open"},
	{"disputed", "Needs a second look", "disagreement, contradiction, confirm again, waits for agreement"},
	{"unproven", "Claimed only", "answered, and no document supports the level"},
	{"closed", "Not asked now", "closed by a fact, or not yet due"},
}

// String is the form kept with the place; [parseFilter] reads it.
func (f filter) String() string { return strings.TrimSuffix(f.kind+":"+f.arg, ":") }

func parseFilter(s string) filter {
	kind, arg, _ := strings.Cut(s, ":")
	return filter{kind, arg}
}

// label names the filter for the head of the list.
func (f filter) label(s *screen.Session) string {
	switch f.kind {
	case "set":
		if set := s.Library.Set(f.arg); set != nil {
			return set.Short
		}
	case "text":
		return "“" + f.arg + "”"
	}
	for _, k := range filterKinds {
		if k.kind == f.kind {
			return k.label
		}
	}
	return f.arg
}

// on prepares the filter for a session.
func (f filter) on(s *screen.Session) func(*scoring.Question) bool {
	asked := func(q *scoring.Question) bool { return q.State == scoring.Asked || q.State == scoring.Undecided }
	switch f.kind {
	case "unanswered":
		return func(q *scoring.Question) bool { return asked(q) && !q.Answered }
	case "marked":
		return func(q *scoring.Question) bool {
			a := s.State.Answer(q.Key)
			return a != nil && a.Marked
		}
	case "flags":
		return behindFlags(s)
	case "disputed":
		return func(q *scoring.Question) bool {
			return asked(q) && slices.ContainsFunc(q.Notes, func(n string) bool { return n != scoring.NoteAgreed })
		}
	case "unproven":
		return func(q *scoring.Question) bool { return asked(q) && q.Answered && !q.Out && q.Documented < q.Low }
	case "closed":
		return func(q *scoring.Question) bool { return q.State == scoring.Closed || q.State == scoring.NotDue }
	case "set":
		return inSet(s, f.arg, asked)
	case "text":
		return withWords(s, f.arg)
	}
	return asked
}

// behindFlags finds the questions that a raised or open flag reads.
func behindFlags(s *screen.Session) func(*scoring.Question) bool {
	type at struct{ id, instance string }
	live := map[at]bool{}
	for i := range s.Result.Flags {
		if f := &s.Result.Flags[i]; f.State == scoring.Raised || f.State == scoring.FlagOpen {
			live[at{f.ID, f.Instance}], live[at{f.ID, ""}] = true, true
		}
	}
	return func(q *scoring.Question) bool {
		_, flags := s.Library.ServedBy(q.Criterion)
		for _, f := range flags {
			if live[at{f.ID, q.Instance}] || f.Per == "" && live[at{f.ID, ""}] {
				return true
			}
		}
		return false
	}
}

func inSet(s *screen.Session, id string, asked func(*scoring.Question) bool) func(*scoring.Question) bool {
	in := map[string]bool{}
	if set := s.Library.Set(id); set != nil {
		for _, c := range set.Clauses {
			if c.Needs == nil {
				continue
			}
			for _, leaf := range c.Needs.Leaves() {
				in[leaf.Criterion] = true
			}
		}
	}
	return func(q *scoring.Question) bool { return asked(q) && in[q.Criterion] }
}

// withWords finds every word in the id, the question, its guidance or the comment.
func withWords(s *screen.Session, typed string) func(*scoring.Question) bool {
	words := strings.Fields(strings.ToLower(typed))
	return func(q *scoring.Question) bool {
		if q.State == scoring.RetiredOut {
			return false
		}
		hay := q.Ref + " " + q.Def.Question + " " + q.Def.Guidance + " " + q.Def.Topic.Title
		if a := s.State.Answer(q.Key); a != nil {
			hay += " " + a.Comment
		}
		hay = strings.ToLower(hay)
		return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(hay, w) })
	}
}

// pickFilter offers the filters with how many questions each would leave, the sets, and the text typed.
func (q *Screen) pickFilter(string) screen.Action {
	item := func(f filter, detail string) dialog.Item {
		n := q.count(f)
		it := dialog.Item{Label: f.label(q.s), Detail: scoring.Count(n, "question"), Do: screen.Call{Do: func() screen.Action { return q.take(f) }}}
		if detail != "" {
			it.Detail += ": " + detail
		}
		return it
	}
	var items []dialog.Item
	for _, k := range filterKinds {
		items = append(items, item(filter{kind: k.kind}, k.detail))
	}
	for _, set := range q.s.Library.Sets {
		items = append(items, item(filter{"set", set.ID}, text.Line(set.Title)))
	}
	return screen.Show{Box: dialog.NewPick("Show which questions", "a filter, a framework, or words of the question", items, func(typed string) *dialog.Item {
		f := filter{"text", typed}
		it := dialog.Item{Label: "Questions that hold “" + typed + "”", Do: screen.Call{Do: func() screen.Action { return q.take(f) }}}
		return &it
	})}
}

func (q *Screen) count(f filter) int {
	n, pass := 0, f.on(q.s)
	for i := range q.s.Result.Questions {
		if pass(&q.s.Result.Questions[i]) {
			n++
		}
	}
	return n
}

// take shows the questions of a filter; where the one shown is not among them, the first that is.
func (q *Screen) take(f filter) screen.Action {
	q.filter = f
	q.arrange()
	if _, there := q.place(); !there && len(q.visible) > 0 {
		q.open(q.s.Result.Questions[q.visible[0]].Key)
	}
	q.build()
	if len(q.visible) == 0 {
		return screen.Note{Text: "No question is " + strings.ToLower(f.label(q.s)) + " now", Kind: screen.Refused}
	}
	return nil
}
