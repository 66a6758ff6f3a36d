package questionnaire

import (
	"fmt"
	"strings"
	"time"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// questionPage is the middle pane from top to bottom: what is asked, the four levels, how the answer stands,
// what to look for, what to show for it.
func (q *Screen) questionPage(th *theme.Theme, w int) []string {
	if k := q.key(th, w); q.middle.key != k {
		q.middle = page{k, q.drawQuestion(th, w)}
	}
	return q.middle.rows
}

func (q *Screen) drawQuestion(th *theme.Theme, w int) []string {
	s := screen.NewSheet(th, w)
	one := q.question()
	if one == nil {
		s.Blank()
		s.Para(th.Text, 2, "No question is left under this filter.")
		s.Para(th.Muted, 2, "Press / for another one, esc for everything.")
		return s.Rows
	}
	q.drawTitle(s, one)
	s.Para(th.Strong, 1, one.Def.Question)
	q.drawState(s, one)
	s.Blank()
	q.drawLevels(s, one)
	if q.why {
		q.drawWhy(s, one)
	}
	if g := one.Def.Guidance; g != "" {
		s.Head("Look for", "")
		s.Para(th.Text, 1, g)
	}
	if a := q.s.State.Answer(one.Key); a != nil && a.Comment != "" {
		s.Head("Comment", "")
		s.Para(th.Text, 1, a.Comment)
	}
	q.drawExpected(s, one)
	return s.Rows
}

func (q *Screen) drawTitle(s *screen.Sheet, one *scoring.Question) {
	th := s.Theme
	l := th.Line().Gap(1).Put(th.Accent, one.Criterion)
	if one.Instance != "" {
		l.Put(th.Muted, " @ ").Put(th.Text, text.Cut(q.s.Instance(one.Instance), max(s.W/3, 8)))
	}
	if m := q.marks(th, one); m != "" {
		l.Gap(1).Put(th.Warn, m)
	}
	place := ""
	if i, there := q.place(); there {
		place = fmt.Sprintf("%d of %d", i+1, len(q.visible))
	}
	if room := s.W - l.Width() - len(place) - 5; room > 6 {
		l.Gap(2).Put(th.Muted, text.Cut(one.Def.Topic.Title, room))
	}
	l.PutRight(s.W-1, th.Muted, place)
	s.Add(l)
	s.Blank()
}

// drawState says in a sentence what is special about the question just now.
func (q *Screen) drawState(s *screen.Sheet, one *scoring.Question) {
	th := s.Theme
	say := func(ink theme.Ink, words string) {
		s.Blank()
		s.Para(ink, 1, words)
	}
	switch one.State {
	case scoring.Closed:
		say(th.Warn, "Not asked: "+one.Because+" To ask it, change that fact on the profile (P). An answer given before is kept and does not count.")
	case scoring.NotDue:
		say(th.Muted, "Not yet due: "+one.Because+" An answer is kept, and counts for flags only.")
	case scoring.Undecided:
		say(th.Muted, "Asked, because it is not settled that it does not apply. "+one.Because)
	case scoring.RetiredOut:
		say(th.Warn, "No longer asked: "+one.Because)
	}
	for _, n := range one.Notes {
		if words := q.noteWords(n, one); words != "" {
			say(th.Warn, words)
		}
	}
	if q.s.Unsaved[assessment.LevelKey(one.Key)] && q.s.Trouble != "" {
		say(th.Bad, th.Sign.Unsaved+" Not saved: "+q.s.Trouble+". The answer stays here and is tried again.")
	}
}

func (q *Screen) noteWords(note string, one *scoring.Question) string {
	sign := q.s.State.Answer(one.Key)
	switch note {
	case scoring.NoteDisagreement:
		var who []string
		if sign != nil {
			for _, h := range sign.Heads {
				who = append(who, text.Line(h.By)+" says "+headWords(&h))
			}
		}
		return "Disagreement: " + strings.Join(who, "; ") + ". The level you press settles it."
	case scoring.NoteContradicted:
		for i := range q.s.Result.Contradictions {
			if c := &q.s.Result.Contradictions[i]; c.Ref == one.Ref {
				return "Contradicted: " + c.Text
			}
		}
		return "Contradicted by a number or a document."
	case scoring.NoteConfirm:
		return "To be confirmed again: the question changed, or the answer is past its time. Press its level to confirm it; until then it counts as at most that."
	case scoring.NoteWaits:
		return "Not applicable waits for a second person: until somebody agrees (a), the question counts as open."
	}
	return ""
}

// headWords is an answer in a word or two.
func headWords(h *assessment.AnswerHead) string {
	switch h.Kind {
	case assessment.Given:
		return fmt.Sprint(h.Level)
	case assessment.Unknown:
		return "unknown"
	case assessment.NotApplicable:
		return "not applicable"
	}
	return "open"
}

// drawLevels draws the four levels with the one that was given, then the two other answers.
func (q *Screen) drawLevels(s *screen.Sheet, one *scoring.Question) {
	th := s.Theme
	var head *assessment.AnswerHead
	if a := q.s.State.Answer(one.Key); a != nil && len(a.Heads) > 0 {
		head = &a.Heads[len(a.Heads)-1]
	}
	for level, words := range one.Def.Levels {
		chosen := head != nil && head.Kind == assessment.Given && head.Level == level
		ink, cursor := th.Text, "   "
		if chosen {
			ink, cursor = th.Chosen, " "+th.Sign.Cursor+" "
		}
		for i, line := range text.Wrap(words, s.W-11) {
			l := th.Pick(chosen)
			if i == 0 {
				l.Put(th.Accent, cursor).Put(th.Key, fmt.Sprint(level)).Gap(1).Put(levelInk(th, level), th.Sign.Level[level])
			}
			s.Add(l.To(10).Put(ink, th.Plain(line)))
		}
	}
	q.drawOthers(s, head)
	if q.h >= tallH {
		s.Blank()
		s.Para(th.Muted, 1, "A harm at 0 decides, else the highest level whose first part holds; one lack named after it is enough.")
	}
}

// tallH is the height from which on there is room to say how the levels are read.
const tallH = 30

func (q *Screen) drawOthers(s *screen.Sheet, head *assessment.AnswerHead) {
	th := s.Theme
	other := func(kind assessment.AnswerKind, key, sign, words string) {
		chosen := head != nil && head.Kind == kind
		ink, cursor := th.Muted, "   "
		if chosen {
			ink, cursor = th.Chosen, " "+th.Sign.Cursor+" "
		}
		if chosen && kind == assessment.NotApplicable {
			words += ": " + text.Line(head.Because)
		}
		for i, line := range text.Wrap(words, s.W-11) {
			l := th.Pick(chosen)
			if i == 0 {
				l.Put(th.Accent, cursor).Put(th.Key, key).Gap(1).Put(th.Muted, sign)
			}
			s.Add(l.To(10).Put(ink, line))
		}
	}
	other(assessment.Unknown, "u", th.Sign.Unknown, "Not known")
	other(assessment.NotApplicable, "n", th.Sign.NotApplicable, "Not applicable, with the reason")
}

// drawWhy says why the question is asked, when it binds, and how much it weighs.
func (q *Screen) drawWhy(s *screen.Sheet, one *scoring.Question) {
	th, c := s.Theme, one.Def
	s.Head("Why this is asked", "w closes")
	if one.Because != "" {
		s.Para(th.Warn, 1, one.Because)
	}
	s.Para(th.Text, 1, c.Rationale)
	if t := q.s.Topic(c.Topic.ID, ""); t != nil {
		s.Para(th.Muted, 1, fmt.Sprintf("%s has materiality %d here: %s", c.Topic.Title, t.Materiality, t.Because))
	}
	s.Para(th.Muted, 1, fmt.Sprintf("Weight %d of 3 in its topic; %.1f %% of the overall score.", c.Weight, one.Weight*100))
	if c.When != "" {
		s.Para(th.Muted, 1, "Asked while: "+q.factWords(c.When))
	}
	if c.Due != "" {
		s.Para(th.Muted, 1, "Binds from "+c.Due+" on.")
	}
	if c.ValidFor > 0 {
		s.Para(th.Muted, 1, fmt.Sprintf("An answer stays good for %d months.", c.ValidFor))
	}
	if c.SettledBy.Name != "" {
		s.Para(th.Muted, 1, "Settled by the "+c.SettledBy.Kind+": "+c.SettledBy.Name+".")
	}
	for _, id := range one.Settle {
		if f := q.s.Library.Fact(id); f != nil {
			s.Hang(1, th.Accent, th.Sign.Arrow, th.Text, "Settle on the profile: "+f.Ask)
		}
	}
	s.Head("How the levels are read", "")
	s.Para(th.Text, 1, "From 0 upwards. A harm or absence named at 0 decides, however good the rest. Otherwise the level is the highest whose part "+
		"before the semicolon holds. After it stands what bars the next level, and one such lack is enough.")
}

// factWords keeps a condition as it is written, which is short and exact.
func (q *Screen) factWords(when string) string { return strings.ReplaceAll(when, `"`, "") }

// drawExpected lists what a reviewer would want to see.
func (q *Screen) drawExpected(s *screen.Sheet, one *scoring.Question) {
	th := s.Theme
	if len(one.Def.Evidence) == 0 {
		return
	}
	s.Head("A reviewer expects", "")
	for _, e := range one.Def.Evidence {
		words := e.Text + " (" + scoring.EvidenceWord(e.Kind)
		if e.MaxAge > 0 {
			words += fmt.Sprintf(", at most %d months old", e.MaxAge)
		}
		s.Hang(1, levelInk(th, 2), "from "+th.Sign.Level[max(min(e.FromLevel, 3), 0)], th.Text, words+")")
	}
}

// when prints an event's time: the hour for today, else the day.
func when(at string) string {
	t, err := time.Parse(time.RFC3339, at)
	if err != nil {
		return ""
	}
	return t.Local().Format("2006-01-02 15:04")
}
