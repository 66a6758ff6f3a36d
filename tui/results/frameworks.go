package results

import (
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// sharesW is the width of the four shares of a framework.
const sharesW = 31

// shareColumns are the four shares, each with the width of its column.
var shareColumns = [4]struct {
	word string
	w    int
}{{"met", 6}, {"gap", 7}, {"open", 7}, {"not asked", 11}}

func frameworkHead() screen.Entry {
	return screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
		l.Gap(1).Put(th.Strong, "Frameworks")
		end := w - 1
		l.To(max(end-sharesW, 24))
		for _, c := range shareColumns {
			l.PutRight(l.Width()+c.w, th.Muted, c.word)
		}
	})
}

// frameworks lists the chosen sets. What each says is read in full where there is room: beside the score, and while few
// are chosen, for below them stand the flags.
func (r *Screen) frameworks(w int) []screen.Entry {
	out := []screen.Entry{frameworkHead()}
	var chosen []*scoring.SetResult
	for i := range r.s.Result.Sets {
		if set := &r.s.Result.Sets[i]; set.Chosen && r.s.Library.Set(set.ID) != nil {
			chosen = append(chosen, set)
		}
	}
	for _, set := range chosen {
		out = append(out, r.frameworkRows(r.s.Library.Set(set.ID), set, w, r.broad() && len(chosen) <= fewSets)...)
	}
	return out
}

// fewSets is how many sets can say their piece on several rows each.
const fewSets = 10

// frameworkRows show what the set's own method says, on one row or in full, then the four shares of its clauses.
func (r *Screen) frameworkRows(def *criteria.Set, set *scoring.SetResult, w int, full bool) []screen.Entry {
	says := text.Line(set.Says)
	if set.Instance != "" {
		says = r.s.Instance(set.Instance) + ": " + says
	}
	cell := min(max(w/4, 20), 26)
	at := cell + 4 // behind the mark of the cursor and the name
	room := w - 1 - sharesW - at
	lines := []string{says}
	if full {
		lines = append(text.Wrap(says, max(room-1, 8)), "")
	}
	out := []screen.Entry{screen.Choice("set/"+set.ID+"@"+set.Instance, func() screen.Action {
		return screen.Go{To: screen.Frameworks, What: set.ID}
	}, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		l.PutCell(cell, ink, def.Short).Gap(1)
		if room > 8 {
			l.PutCell(room, th.Text, lines[0])
		}
		shares(l.To(max(w-1-sharesW, 24)), th, set, w-1)
	})}
	for _, line := range lines[1:] {
		if line != "" {
			out = append(out, screen.Plain(func(l *theme.Line, th *theme.Theme, _ int) { l.To(at).Put(th.Text, line) }))
		}
	}
	return out
}

// shares draws the four shares up to a column, or why there are none.
func shares(l *theme.Line, th *theme.Theme, set *scoring.SetResult, end int) {
	if why := screen.Uncounted(set); why != "" {
		l.PutRight(end, th.Muted, why)
		return
	}
	inks := []theme.Ink{th.Good, th.Bad, th.Muted, th.Muted}
	for i, share := range []float64{set.Met, set.Gap, set.Open, set.NotAsked} {
		l.PutRight(l.Width()+shareColumns[i].w, th.Count(int(share*1000), inks[i]), screen.Share(share))
	}
}
