package findings

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// entries are the sections in the order of their weight; an empty one says so in its place, or is left out where there
// is nothing to say of it.
func (f *Screen) entries() []screen.Entry {
	var out []screen.Entry
	section := func(title, none string, rows []screen.Entry) {
		if len(rows) == 0 && none == "" {
			return
		}
		if len(out) > 0 {
			out = append(out, screen.Blank())
		}
		out = append(out, screen.Title(title, fmt.Sprint(len(rows))))
		if len(rows) == 0 {
			rows = []screen.Entry{screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
				l.Gap(3).Put(th.Muted, text.Cut(none, w-4))
			})}
		}
		out = append(out, rows...)
	}
	section("Flags raised", "None raised.", f.flags(scoring.Raised))
	section("Flags open", "None open.", f.flags(scoring.FlagOpen))
	section("Not raised, on claims only", "No STOP or critical flag rests on claims.", f.claimed())
	for _, class := range []string{"critical", "major", "moderate", "minor"} {
		section(scoring.Capital(class)+" gaps", "None.", f.gaps("gap", class))
	}
	section("Met by claim, not by document", "None.", f.gaps("unproven", ""))
	section("Contradictions", "No number or document contradicts an answer.", f.contradictions())
	section("Disagreements", "Nobody disagrees.", f.disagreements())
	section("Derogations", "", f.derogations())
	section("Removed from the project", "", f.removed())
	return out
}

var severities = []criteria.Severity{criteria.Stop, criteria.Critical, criteria.Major}

func (f *Screen) flags(state scoring.FlagState) []screen.Entry {
	var out []screen.Entry
	for _, severity := range severities {
		for i := range f.s.Result.Flags {
			if flag := &f.s.Result.Flags[i]; flag.Severity == severity && flag.State == state {
				out = append(out, f.flag(flag))
			}
		}
	}
	return out
}

// claimed are the STOP and critical flags that nothing but claims keeps down.
func (f *Screen) claimed() []screen.Entry {
	var out []screen.Entry
	for i := range f.s.Result.Flags {
		if flag := &f.s.Result.Flags[i]; flag.State == scoring.NotRaised && flag.Severity != criteria.Major {
			out = append(out, f.flag(flag))
		}
	}
	return out
}

func (f *Screen) at(instance string) string {
	if instance == "" {
		return ""
	}
	return " (" + f.s.Instance(instance) + ")"
}

func (f *Screen) flag(flag *scoring.FlagResult) screen.Entry {
	id := "flag/" + flag.ID + "@" + flag.Instance
	f.details[id] = func(s *screen.Sheet) { f.flagDetail(s, flag) }
	return screen.Choice(id, func() screen.Action { return f.toFlag(flag) }, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		sign, signInk := screen.FlagSign(th, flag)
		l.PutCell(12, signInk, sign+" "+flag.ID).PutCell(9, signInk, scoring.SeverityWord(flag.Severity))
		f.words(l, th, ink, w-1, flag.Title, flag.Instance)
	})
}

func (f *Screen) flagDetail(s *screen.Sheet, flag *scoring.FlagResult) {
	th := s.Theme
	sign, ink := screen.FlagSign(th, flag)
	s.Hang(1, ink, sign+" "+flag.ID, th.Strong, text.Line(flag.Title+f.at(flag.Instance)))
	s.Para(ink, 1, scoring.SeverityWord(flag.Severity)+", "+scoring.FlagWord(flag.State))
	if flag.Flag != nil && flag.Flag.Why != "" {
		s.Para(th.Text, 1, flag.Flag.Why)
	}
	if len(flag.RaisedBy) > 0 {
		s.Head("Because", "")
		for _, b := range slices.Compact(slices.Clone(flag.RaisedBy)) { // several needs may read one fact
			s.Hang(1, th.Muted, th.Sign.Arrow, th.Text, text.Line(b))
		}
	}
	if flag.Closes != "" {
		s.Head("What closes it", "")
		s.Para(th.Text, 1, flag.Closes)
	}
	if flag.ClearedBy != "" {
		s.Head("Proof that clears it", "")
		s.Para(th.Text, 1, flag.ClearedBy)
	}
	if flag.Cumulative != "" {
		s.Para(th.Warn, 1, "Together with others on the same receptor ("+flag.Receptor+"): "+flag.Cumulative)
	}
	f.clauseList(s, flag.Clauses, flag.Instance)
}

func (f *Screen) clauseList(s *screen.Sheet, ids []string, instance string) {
	if len(ids) == 0 {
		return
	}
	s.Head("Clauses", fmt.Sprint(len(ids)))
	for _, id := range ids {
		if c := f.s.Library.Clause(id); c != nil {
			f.s.ClauseRow(s, c, instance)
		}
	}
}

// toFlag opens the first question that the flag reads, else the clause or fact behind it.
func (f *Screen) toFlag(flag *scoring.FlagResult) screen.Action {
	for _, leaf := range flag.Flag.RaisedBy.Leaves() {
		switch {
		case leaf.Criterion != "":
			ref := assessment.Ref{ID: leaf.Criterion, Instance: flag.Instance}
			if f.s.Question(ref) == nil {
				ref.Instance = ""
			}
			return screen.Go{To: screen.Questionnaire, What: ref.String()}
		case leaf.Fact != "":
			return screen.Go{To: screen.Profile, What: assessment.Ref{ID: leaf.Fact, Instance: flag.Instance}.String()}
		}
	}
	return screen.Note{Text: "It reads a measure: enter its numbers with m on the questionnaire"}
}

func (f *Screen) gaps(kind, class string) []screen.Entry {
	var out []screen.Entry
	for i := range f.s.Result.Gaps {
		if g := &f.s.Result.Gaps[i]; g.Kind == kind && (class == "" || g.Class == class) {
			out = append(out, f.gap(g))
		}
	}
	return out
}

func (f *Screen) gap(g *scoring.Gap) screen.Entry {
	ref := assessment.Ref{ID: g.Criterion, Instance: g.Instance}
	id := g.Kind + "/" + ref.String()
	def := f.s.Library.Criterion(g.Criterion)
	f.details[id] = func(s *screen.Sheet) { f.gapDetail(s, g, def) }
	return screen.Choice(id, func() screen.Action {
		return screen.Go{To: screen.Questionnaire, What: ref.String()}
	}, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		l.PutCell(10, ink, g.Criterion).Put(screen.ClassInk(th, g.Class), th.Sign.Level[g.Level]).Put(th.Muted, th.Sign.Arrow).Put(th.Muted, th.Sign.Level[g.Required]).Gap(1)
		words := def.Action.Do
		if g.Kind == "unproven" || words == "" {
			words = def.Question
		}
		tail, tailInk := f.leave(th, ref.String())
		end := w - 1
		if tail != "" {
			end -= text.Width(tail) + 2
		}
		f.words(l, th, ink, end, words, g.Instance)
		l.PutRight(w-1, tailInk, tail)
	})
}

// words fills a row up to a column with what was found and where. The place has a cell of its own, so that the same
// finding at two places is told apart.
func (f *Screen) words(l *theme.Line, th *theme.Theme, ink theme.Ink, end int, words, instance string) {
	place := text.Cut(f.s.Instance(instance), screen.PlaceWidth(end))
	room := end - l.Width()
	if place != "" {
		room -= text.Width(place) + 1
	}
	l.PutCell(max(room, 8), ink, text.Line(words)).PutRight(end, th.Muted, place)
}

func (f *Screen) gapDetail(s *screen.Sheet, g *scoring.Gap, def *criteria.Criterion) {
	th := s.Theme
	s.Hang(1, th.Accent, g.Criterion, th.Strong, text.Line(def.Question+f.at(g.Instance)))
	if d := f.derogationAt(assessment.Ref{ID: g.Criterion, Instance: g.Instance}.String()); d != nil {
		s.Head("Derogation", "")
		f.terms(s, d)
	}
	s.Blank()
	s.Hang(1, screen.ClassInk(th, g.Class), "is   "+th.Sign.Level[g.Level], th.Text, def.Levels[g.Level])
	s.Hang(1, th.Muted, "asks "+th.Sign.Level[g.Required], th.Text, def.Levels[g.Required])
	s.Head("What closes it", g.Class)
	words := g.Condition
	if words == "" {
		words = def.Action.Do
	}
	s.Para(th.Text, 1, words)
	var terms []string
	if g.Gate != "" {
		terms = append(terms, "By: "+scoring.GateWord(g.Gate))
	}
	if g.Outcome == "third_party" {
		terms = append(terms, "Depends on somebody else's decision")
	}
	s.Para(th.Muted, 1, strings.Join(terms, ". "))
	f.clauseList(s, g.Clauses, g.Instance)
}

func (f *Screen) contradictions() []screen.Entry {
	var out []screen.Entry
	for i := range f.s.Result.Contradictions {
		c := &f.s.Result.Contradictions[i]
		id := "contradiction/" + c.Ref + "/" + c.By
		f.details[id] = func(s *screen.Sheet) {
			s.Para(s.Theme.Strong, 1, text.Line(c.Text))
			s.Para(s.Theme.Text, 1, fmt.Sprintf("Answered %d; by %s it is at most %d. Both are shown, and the worse is taken at the low end.", c.Claimed, c.By, c.AtMost))
		}
		out = append(out, screen.Choice(id, func() screen.Action {
			return screen.Go{To: screen.Questionnaire, What: c.Ref}
		}, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
			l.Put(th.Warn, th.Sign.Disagree+" ").Put(ink, c.Ref).Gap(1).Put(th.Text, text.Cut(text.Line(c.Text), w-l.Width()-2))
		}))
	}
	return out
}

func (f *Screen) disagreements() []screen.Entry {
	var out []screen.Entry
	for _, key := range f.s.Result.Disagreements {
		kind, ref := assessment.SplitKey(key)
		var who []string
		for _, e := range f.s.State.Heads(key) {
			who = append(who, text.Line(e.By)+" says "+text.Line(e.Says()))
		}
		says := strings.Join(who, "; ")
		f.details["dispute/"+key] = func(s *screen.Sheet) {
			s.Para(s.Theme.Strong, 1, ref)
			s.Para(s.Theme.Text, 1, says+".")
			s.Para(s.Theme.Muted, 1, "A new answer that has seen them all settles it; nothing is settled silently.")
		}
		to := screen.Questionnaire
		if kind == "fact" {
			to = screen.Profile
		}
		out = append(out, screen.Choice("dispute/"+key, func() screen.Action {
			return screen.Go{To: to, What: ref}
		}, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
			l.Put(th.Warn, th.Sign.Disagree+" ").Put(ink, ref).Gap(1).Put(th.Text, text.Cut(says, w-l.Width()-2))
		}))
	}
	return out
}
