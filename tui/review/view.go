package review

import (
	"fmt"
	"strings"
	"time"

	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// columns are the widths of the ref and of each side.
func columns(w int) (ref, side int) {
	ref = min(max(w*3/10, 14), 24)
	return ref, max((w-6-ref-3)/2, 8)
}

// entry is an item as a row: its mark, its ref, and both sides.
func (r *Screen) entry(it *item) screen.Entry {
	to := screen.Questionnaire
	if it.fact {
		to = screen.Profile
	}
	do := func() screen.Action { return screen.Go{To: to, What: it.ref.String()} }
	return screen.Choice(it.id(), do, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		ref, side := columns(w)
		sign, signInk := it.sign(th)
		l.PutCell(3, signInk, sign).PutCell(ref, ink, it.ref.String()).Gap(1)
		if it.part == contradicted {
			l.Put(th.Text, text.Cut(th.Plain(it.words), w-l.Width()-1))
			return
		}
		l.PutCell(side, th.Text, it.cell(0, side)).Gap(1).PutCell(side, th.Text, it.cell(1, side))
	})
}

func (it *item) sign(th *theme.Theme) (string, theme.Ink) {
	switch it.part {
	case waits:
		return th.Sign.Waits, th.Warn
	case changed:
		return th.Sign.Arrow, th.Muted
	case marked:
		return th.Sign.Mark, th.Accent
	case challenged, contradicted:
		return th.Sign.NotMet, th.Warn
	}
	return th.Sign.Disagree, th.Warn
}

// View draws what there is, the two columns, and the item under the cursor.
func (r *Screen) View(th *theme.Theme) []string {
	w := r.view.W
	if w <= 0 {
		return nil
	}
	board, _ := r.view.BoardRoom()
	ref, side := columns(board)
	head := th.Line().Gap(6).PutCell(ref, th.Muted, "question").Gap(1).PutCell(side, th.Strong, "Developer").Gap(1).
		PutCell(side, th.Strong, outsiders(side)).Fit(board)
	rows := []string{r.caption(th), th.Line().Raw(head, board).Fit(w)}
	s := screen.NewSheet(th, r.view.DetailWidth())
	if it := r.item(); it != nil {
		r.draw(s, it)
	}
	return append(rows, r.view.View(th, s.Rows)...)
}

// outsiders heads the side of those from outside the project.
func outsiders(w int) string {
	if w < len("Assessor, reviewer") {
		return "From outside"
	}
	return "Assessor, reviewer"
}

// caption counts what there is.
func (r *Screen) caption(th *theme.Theme) string {
	words := [parts][2]string{
		{"disagreement", "disagreements"},
		{"challenged", "challenged"},
		{"contradiction", "contradictions"},
		{"waits for agreement", "wait for agreement"},
		{"assessed otherwise", "assessed otherwise"},
		{"marked", "marked"},
	}
	var out []string
	for p, n := range r.parts {
		if n > 0 {
			out = append(out, text.Plural(n, words[p][0], words[p][1]))
		}
	}
	say := strings.Join(out, ", ")
	if say == "" {
		say = "Nobody disagrees, nothing waits, is challenged, marked or contradicted."
	}
	return th.Line().Gap(1).Put(th.Muted, text.Cut(say, r.view.W-2)).Fit(r.view.W)
}

// draw is all that is known of an item.
func (r *Screen) draw(s *screen.Sheet, it *item) {
	th := s.Theme
	s.Hang(1, th.Accent, it.ref.String(), th.Strong, r.asks(it))
	if it.words != "" {
		s.Para(th.Warn, 1, it.words)
		s.Para(th.Muted, 1, "Both stand; the worse is taken at the low end.")
	}
	for _, side := range it.sides {
		for _, v := range side {
			s.Hang(1, th.Muted, text.Pad(v.role, 9), th.Strong, v.by+" "+v.says)
			s.Para(th.Muted, 11, strings.TrimSpace(when(v.at)+"  "+v.note))
		}
	}
	if it.answer != nil && it.answer.Comment != "" {
		s.Head("Comment", "")
		s.Para(th.Text, 1, it.answer.Comment)
	}
	r.counts(s, it)
}

// asks is the question or the fact in words.
func (r *Screen) asks(it *item) string {
	if f := r.s.Library.Fact(it.ref.ID); it.fact && f != nil {
		return text.Line(f.Ask)
	}
	if c := r.s.Library.Criterion(it.ref.ID); c != nil {
		return text.Line(c.Question)
	}
	return ""
}

// counts says what the answer counts as while it stands like this, with the levels in words.
func (r *Screen) counts(s *screen.Sheet, it *item) {
	q := r.s.Question(it.ref)
	if it.fact || q == nil {
		return
	}
	th := s.Theme
	s.Head("Levels", "")
	for k, words := range q.Def.Levels {
		ink := th.Muted
		if k >= q.Low && k <= q.High && !q.Out {
			ink = th.Text
		}
		s.Hang(1, ink, th.Sign.Level[k]+fmt.Sprintf(" %d", k), ink, text.Line(words))
	}
	switch {
	case q.Out:
		s.Para(th.Muted, 1, "It leaves the count.")
	case q.Low == q.High:
		s.Para(th.Muted, 1, fmt.Sprintf("It counts as %d.", q.Low))
	default:
		s.Para(th.Muted, 1, fmt.Sprintf("Until it is settled it counts as anything from %d to %d.", q.Low, q.High))
	}
}

// when prints an event's time in the person's own zone.
func when(at string) string {
	t, err := time.Parse(time.RFC3339, at)
	if err != nil {
		return ""
	}
	return t.Local().Format("2006-01-02 15:04")
}
