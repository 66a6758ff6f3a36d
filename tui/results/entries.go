package results

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

func inkText(th *theme.Theme) theme.Ink   { return th.Text }
func inkMuted(th *theme.Theme) theme.Ink  { return th.Muted }
func inkStrong(th *theme.Theme) theme.Ink { return th.Strong }

// verdict is the recommendation, the rating in words, what caps it, and the category.
func (r *Screen) verdict(w int) []screen.Entry {
	res := r.s.Result
	out := []screen.Entry{screen.Blank()}
	out = append(out, screen.Words(inkStrong, 1, min(w, 110), res.Recommendation.Line)...)
	because := unsaid(nil, res.Recommendation.Because)
	for _, b := range because[:min(len(because), 4)] {
		out = append(out, oneLine(inkMuted, b))
	}
	if n := len(because) - 4; n > 0 {
		out = append(out, oneLine(inkMuted, fmt.Sprintf("and %d more: D lists them", n)))
	}
	out = append(out, screen.Blank(), r.ratingLine())
	for _, why := range append(unsaid(because, res.Overall.NotRatedBecause), caps(&res.Overall)...) {
		out = append(out, screen.Words(inkText, 3, min(w, 110), text.Line(why))...)
	}
	if turns := unsaid(because, res.Overall.TurnsOn); len(turns) > 0 {
		out = append(out, screen.Words(inkMuted, 3, min(w, 110), "Turns on: "+screen.Some(turns, 2)+".")...)
	}
	out = append(append(out, r.supported(w)...), r.firmness(w)...)
	out = append(out, screen.Words(inkStrong, 1, min(w, 110), "Category "+text.Line(res.Category.Text))...)
	out = append(out, r.setByHand(w)...)
	for _, why := range r.triggers() {
		out = append(out, screen.Words(inkMuted, 3, min(w, 110), text.Line(why))...)
	}
	return append(out, screen.Blank())
}

// unsaid leaves out what was said already, by itself or behind a word about it: "critical flag open: ...".
func unsaid(said, lines []string) []string {
	said = slices.Clone(said)
	var out []string
	for _, line := range lines {
		if !slices.ContainsFunc(said, func(s string) bool { return strings.HasSuffix(line, s) || strings.HasSuffix(s, line) }) {
			said, out = append(said, line), append(out, line)
		}
	}
	return out
}

// triggers says what puts the project into its category, then what is not excluded.
func (r *Screen) triggers() []string {
	var shown, notExcluded []string
	c := &r.s.Result.Category
	for _, t := range c.Triggers {
		words := t.Title
		if t.Instance != "" {
			words += " (" + r.s.Instance(t.Instance) + ")"
		}
		switch {
		case t.State == "yes" && t.Category == c.Low:
			shown = append(shown, words)
		case t.State != "yes" && t.Category < c.Low:
			notExcluded = append(notExcluded, words)
		}
	}
	var out []string
	if len(shown) > 0 {
		out = append(out, screen.Some(shown, 3)+".")
	}
	if len(notExcluded) > 0 {
		out = append(out, "Not excluded: "+screen.Some(notExcluded, 3)+".")
	}
	return out
}

// oneLine is a line that is cut where it does not fit: what it says stands in full on another screen.
func oneLine(ink func(*theme.Theme) theme.Ink, words string) screen.Entry {
	return screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
		l.Gap(3).Put(ink(th), text.Cut(th.Plain(text.Line(words)), w-4))
	})
}

func (r *Screen) ratingLine() screen.Entry {
	o := &r.s.Result.Overall
	return screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
		l.Gap(1).Put(th.Text, "Rating ").Put(screen.RatingInk(th, o.Rating), scoring.RatingWord(o.Rating))
		switch {
		case o.Rating == "":
			l.Put(th.Muted, ", between "+scoring.RatingWord(o.RatingLow)+" and "+scoring.RatingWord(o.RatingHigh))
		case o.RatingHigh != o.RatingLow:
			l.Put(th.Muted, ", at best "+scoring.RatingWord(o.RatingHigh))
		}
		if o.Claimed {
			l.Put(th.Warn, "  claimed")
		}
		alone := scoring.RatingWord(o.OnAnswers[0])
		if o.OnAnswers[1] != o.OnAnswers[0] {
			alone += " to " + scoring.RatingWord(o.OnAnswers[1])
		}
		for _, words := range []string{"  on the answers alone " + alone, "  answers alone " + alone} {
			if l.Width()+text.Width(words) < w {
				l.Put(th.Muted, words)
				break
			}
		}
	})
}

// caps says once for each rating what holds it there; a cause at several instances is named once.
func caps(o *scoring.Overall) []string {
	var out []string
	for i, c := range o.Caps {
		if slices.ContainsFunc(o.Caps[:i], func(x scoring.RatingCap) bool { return x.To == c.To }) {
			continue
		}
		var causes []string
		for _, x := range o.Caps {
			because := x.Because
			if x.Open {
				because += " (not settled)"
			}
			if x.To == c.To && !slices.Contains(causes, because) {
				causes = append(causes, because)
			}
		}
		out = append(out, "Capped at "+scoring.RatingWord(c.To)+" by: "+screen.Some(causes, 2)+".")
	}
	return out
}

// columns of the score table; those that do not fit are left out from the right.
type columns struct{ name, class, bar int }

func columnsOf(w int) (c columns, classes, views bool) {
	classes, views = w >= 84, w >= 76
	c = columns{class: 10, bar: 12}
	if w >= screen.WideW {
		c.bar = min(16+(w-screen.WideW)/3, 24)
	}
	rest := w - 5 - c.bar - 9 - 9
	if classes {
		rest -= 2 * c.class
	}
	if views {
		rest -= 20
	}
	c.name = max(min(rest, 44), 12)
	return c, classes, views
}

// scores is the table by pillar and topic.
func (r *Screen) scores(w int) []screen.Entry {
	out := []screen.Entry{scoreHead()}
	out = append(out, r.scoreRow("overall", "Overall", r.s.Result.Overall.Figures, nil, nil))
	for i := range r.s.Result.Pillars {
		p := &r.s.Result.Pillars[i]
		out = append(out, r.scoreRow(string(p.ID), p.ID.Title(), p.Figures, nil, nil))
		for j := range r.s.Result.Topics {
			t := &r.s.Result.Topics[j]
			if t.Pillar != p.ID || t.Instance != "" {
				continue
			}
			name := t.ID
			if def := r.s.Library.Topic(t.ID); def != nil {
				name = def.Title
			}
			out = append(out, r.scoreRow(t.ID, "  "+name, t.Figures, t, func() screen.Action { return r.toTopic(t) }))
			if r.apart {
				out = append(out, r.instances(t.ID)...)
			}
		}
	}
	legend := screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
		l.Gap(1)
		words := []string{"verified", "documented", "claimed, if the open answers turn out badly", "if well", "not reached"}
		if w < screen.WideW {
			words = []string{"verified", "documented", "claimed at worst", "at best", "not reached"}
		}
		for i, word := range words {
			l.Put(th.Accent, th.Sign.Bar[i]).Put(th.Muted, " "+word+"  ")
		}
	})
	return append(out, legend, screen.Blank())
}

func scoreHead() screen.Entry {
	return screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
		c, classes, views := columnsOf(w)
		l.Gap(1).PutCell(c.name+3, th.Strong, "Management score")
		if classes {
			l.PutCell(c.class, th.Muted, "inherent").PutCell(c.class, th.Muted, "residual")
		}
		l.PutCell(c.bar+1, th.Muted, "low to high").Gap(8)
		if views {
			l.PutRight(l.Width()+11, th.Muted, "documented").PutRight(l.Width()+9, th.Muted, "verified")
		}
		l.PutRight(l.Width()+9, th.Muted, "answered")
	})
}

func (r *Screen) scoreRow(id, name string, f scoring.Figures, t *scoring.TopicResult, do func() screen.Action) screen.Entry {
	draw := func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		c, classes, views := columnsOf(w)
		l.PutCell(c.name, ink, name).Gap(1)
		if classes {
			inherent, residual := "", ""
			if t != nil {
				inherent, residual = t.Inherent, t.Residual
			}
			l.PutCell(c.class, classInk(th, inherent), scoring.ClassWord(inherent)).PutCell(c.class, classInk(th, residual), scoring.ClassWord(residual))
		}
		rg := screen.RangeOf(f)
		th.Bar(l, rg, c.bar).Gap(1).PutCell(8, th.Strong, th.Words(rg))
		if views {
			l.PutRight(l.Width()+11, th.Text, scoring.Points(f.Documented)).PutRight(l.Width()+9, th.Text, scoring.Points(f.Verified))
		}
		l.PutRight(l.Width()+9, th.Text, scoring.Percent(f.Coverage))
	}
	if do == nil {
		return screen.Plain(func(l *theme.Line, th *theme.Theme, w int) { draw(l.Gap(3), th, th.Strong, w) })
	}
	return screen.Choice("topic/"+id, do, draw)
}

func classInk(th *theme.Theme, c string) theme.Ink {
	switch c {
	case "very_high":
		return th.Bad
	case "high":
		return th.Warn
	}
	return th.Muted
}

// toTopic opens the topic's first question at the instance that decides.
func (r *Screen) toTopic(t *scoring.TopicResult) screen.Action {
	at := cmp.Or(t.Instance, t.Worst)
	for i := range r.s.Result.Questions {
		q := &r.s.Result.Questions[i]
		if q.Def.Topic.ID == t.ID && (at == "" || q.Instance == at) && q.State != scoring.RetiredOut {
			return screen.Go{To: screen.Questionnaire, What: q.Ref}
		}
	}
	return screen.Note{Text: "No question of this topic is asked"}
}

// rest is the frameworks, the flags and the facts to settle.
func (r *Screen) rest(w int) []screen.Entry {
	out := append(r.frameworks(w), screen.Blank(), screen.Title("Flags", "raised and open"))
	flags := screen.LiveFlags(r.s.Result)
	for _, f := range flags {
		out = append(out, r.flagRow(f))
	}
	if len(flags) == 0 {
		out = append(out, screen.Words(inkMuted, 3, w, "None is raised or open. No search of sanctions, media, courts or registers was made; only what was entered is judged.")...)
	}
	if facts := r.s.Result.FactsToSettle; len(facts) > 0 {
		out = append(out, screen.Blank(), screen.Title("Facts to settle", fmt.Sprint(len(facts))))
		for i := range facts {
			out = append(out, r.factRow(&facts[i]))
		}
	}
	return out
}

func (r *Screen) flagRow(f *scoring.FlagResult) screen.Entry {
	return screen.Choice("flag/"+f.ID+"@"+f.Instance, func() screen.Action {
		return screen.Go{To: screen.Findings, What: "flag/" + f.ID + "@" + f.Instance}
	}, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		sign, signInk := screen.FlagSign(th, f)
		l.PutCell(12, signInk, sign+" "+f.ID).PutCell(9, signInk, scoring.SeverityWord(f.Severity))
		words := f.Title
		if f.Instance != "" {
			words += " (" + r.s.Instance(f.Instance) + ")"
		}
		l.Put(ink, text.Cut(text.Line(words), w-l.Width()-1))
	})
}

func (r *Screen) factRow(f *scoring.FactToSettle) screen.Entry {
	what := f.Fact
	if f.Instance != "" {
		what += "@" + f.Instance
	}
	return screen.Choice("fact/"+what, func() screen.Action {
		return screen.Go{To: screen.Profile, What: what}
	}, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
		ask := f.Fact
		if def := r.s.Library.Fact(f.Fact); def != nil {
			ask = def.Ask
		}
		if f.Instance != "" {
			ask += " (" + r.s.Instance(f.Instance) + ")"
		}
		decides := scoring.Count(len(f.Decides), "thing")
		l.Put(ink, text.Cut(text.Line(ask), w-l.Width()-text.Width(decides)-12)).PutRight(w-1, th.Muted, "decides "+decides)
	})
}
