package results

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// firm is how firm the result is: whether other conventions change it, what single things would, and what the
// default profile says. It takes longer than a frame, so it comes after it.
type firm struct {
	sensitivity scoring.Sensitivity
	tips        []scoring.Tip
	standard    *scoring.Overall // under the default profile; nil where that is the one in use
}

const defaultProfile = "default"

// Work looks how firm a result is that it has not looked at.
func (r *Screen) Work() screen.Action {
	if r.looked == r.s.Step || r.w <= 0 {
		return nil
	}
	r.looked, r.firm = r.s.Step, nil
	in, lib, st, dates := r.s.Input(), r.s.Library, r.s.State, r.s.Dates()
	return r.job.Start(func(ctx context.Context) any {
		f := &firm{}
		var err error
		if f.sensitivity, err = in.Sensitivity(ctx); err != nil {
			return err
		}
		if f.tips, err = in.Tipping(ctx); err != nil {
			return err
		}
		if standard := lib.Profile(defaultProfile); standard != nil && st.Profile() != "" && st.Profile() != defaultProfile {
			dates.Profile = standard
			f.standard = &scoring.Score(lib, st, dates).Overall
		}
		return f
	})
}

// Update takes what was found; what was given up finds nothing.
func (r *Screen) Update(msg tea.Msg) screen.Action {
	if found, ok := msg.(screen.Found); ok && r.job.Takes(found) {
		if f, ok := found.Value.(*firm); ok {
			r.firm = f
			r.build()
		}
	}
	return nil
}

// firmness says in lines how firm the result is. Until it is known the lines keep their place.
func (r *Screen) firmness(w int) []screen.Entry {
	out := []screen.Entry{r.profileLine()}
	if r.firm == nil {
		return append(out, slices.Concat(firmLine("sensitivity", "being looked at", w), firmLine("tipping", "being looked at", w))...)
	}
	return append(out, slices.Concat(firmLine("sensitivity", r.sensitivityWords(), w), firmLine("tipping", r.tippingWords(), w))...)
}

func (r *Screen) tippingWords() string {
	tips := r.firm.tips
	switch {
	case len(tips) == 0:
		return "No answer, document or pair of answers changes rating or level by itself."
	case len(tips[0].Refs) > 1:
		return "Nothing single changes rating or level; the pair " + tipWords(&tips[0]) + " does. Not a probability."
	}
	return text.Plural(len(tips), "single answer or document changes", "single answers or documents change") + " rating or level: " +
		tipWords(&tips[0]) + more(len(tips)-1) + ". Not a probability."
}

func more(n int) string {
	if n <= 0 {
		return ""
	}
	return fmt.Sprintf(", and %d more below", n)
}

// tipping lists what would change the result, each with what would change.
func (r *Screen) tipping() []screen.Entry {
	if r.firm == nil || len(r.firm.tips) == 0 {
		return nil
	}
	out := []screen.Entry{screen.Title("What alone would change it", "not a probability")}
	most := mostTips
	if r.all {
		most = len(r.firm.tips)
	}
	for i := range r.firm.tips[:min(len(r.firm.tips), most)] {
		out = append(out, r.tipRow(&r.firm.tips[i]))
	}
	if n := len(r.firm.tips) - most; n > 0 {
		out = append(out, oneLine(inkMuted, fmt.Sprintf("and %d more: t shows all", n)))
	}
	return append(out, screen.Blank())
}

const mostTips = 12

// profileLine names the profile, with what the default one says beside any other.
func (r *Screen) profileLine() screen.Entry {
	return screen.Plain(func(l *theme.Line, th *theme.Theme, w int) {
		id := r.s.State.Profile()
		if id == "" {
			id = defaultProfile
		}
		title := id
		if p := r.s.Library.Profile(id); p != nil {
			title = p.Title
		}
		l.Gap(3).PutCell(firmW, th.Muted, "profile").Put(th.Text, text.Line(title))
		if r.firm == nil || r.firm.standard == nil {
			return
		}
		o := r.firm.standard
		l.Put(th.Muted, "; under the default profile ").Put(screen.RatingInk(th, o.Rating), scoring.RatingWord(o.Rating)).
			Put(th.Muted, ", "+th.Words(screen.RangeOf(o.Figures)))
	})
}

const firmW = 13

// firmLine is a name with wrapped words beside it.
func firmLine(name, words string, w int) []screen.Entry {
	var out []screen.Entry
	for i, line := range text.Wrap(words, min(w, 110)-firmW-4) {
		first := ""
		if i == 0 {
			first = name
		}
		out = append(out, screen.Plain(func(l *theme.Line, th *theme.Theme, _ int) {
			l.Gap(3).PutCell(firmW, th.Muted, first).Put(th.Text, th.Plain(line))
		}))
	}
	return out
}

// sensitivityWords say whether other conventions change the result; where a flag caps it, weights do not matter.
func (r *Screen) sensitivityWords() string {
	s := &r.firm.sensitivity
	words := fmt.Sprintf("Holds under all %d other conventions tried.", s.Tried)
	if !s.Holds {
		var shifts []string
		for _, c := range s.Changes {
			shifts = append(shifts, c.Under+" ("+strings.Join(c.What, ", ")+")")
		}
		words = "Changes under " + screen.Some(shifts, 3) + "."
	}
	if len(s.Capped) > 0 {
		words += " Capped by " + screen.Some(s.Capped, 1) + ": weights do not matter."
	}
	return arrows(words)
}

// arrows spells the arrow that scoring writes in ASCII.
func arrows(s string) string { return strings.ReplaceAll(s, "->", "→") }

// tipWords are the answers of a tip with their levels, or the document that is taken away.
func tipWords(t *scoring.Tip) string {
	var parts []string
	for i, ref := range t.Refs {
		if i < len(t.To) {
			ref = fmt.Sprintf("%s at %d", ref, t.To[i])
		} else {
			ref = "without " + ref
		}
		parts = append(parts, ref)
	}
	return strings.Join(parts, " with ")
}

// tipRow is one thing that would change the rating or a level; enter goes there.
func (r *Screen) tipRow(t *scoring.Tip) screen.Entry {
	to := screen.Go{To: screen.Questionnaire, What: t.Refs[0]}
	if r.s.Library.Criterion(assessment.ParseRef(t.Refs[0]).ID) == nil {
		to = screen.Go{To: screen.Evidence, What: "item/" + t.Refs[0]}
	}
	words := tipWords(t)
	return screen.Choice("tip/"+words, func() screen.Action { return to },
		func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
			l.PutCell(min(max(w*2/5, 24), 44), ink, words).Gap(1)
			l.Put(th.Muted, text.Cut(th.Plain(arrows(strings.Join(t.What, ", "))), w-l.Width()-1))
		})
}

// supported is how much of the claims is shown: the figures of the supported views, and what nobody looked at.
func (r *Screen) supported(w int) []screen.Entry {
	o, a := &r.s.Result.Overall, &r.s.Result.Assurance
	if o.Documented == nil {
		return nil
	}
	share := func(x float64) string { return scoring.Percent(&x) }
	words := fmt.Sprintf("documented %s, verified %s. Of the weight %s is documented, %s verified; %s nobody from outside has looked at.",
		scoring.Points(o.Documented), scoring.Points(o.Verified), share(a.Documented), share(a.Verified), share(a.Unseen))
	if says := a.Says(); says != "" {
		words += " " + says
	}
	return firmLine("supported", words, w)
}

// instances are a topic's rows by instance, each with its own inherent and residual class.
func (r *Screen) instances(topic string) []screen.Entry {
	var out []screen.Entry
	for i := range r.s.Result.Topics {
		t := &r.s.Result.Topics[i]
		if t.ID == topic && t.Instance != "" {
			name := "    " + r.s.Instance(t.Instance)
			out = append(out, r.scoreRow(t.ID+"@"+t.Instance, name, t.Figures, t, func() screen.Action { return r.toTopic(t) }))
		}
	}
	if len(out) < 2 {
		return nil // the topic's own row says it
	}
	return out
}

func (r *Screen) toggleInstances(string) screen.Action {
	r.apart = !r.apart
	r.build()
	return nil
}

// toTips goes to what alone would change the result, and shows all of it; again shows the first.
func (r *Screen) toTips(string) screen.Action {
	r.all, r.side = !r.all, r.broad()
	r.build()
	b := r.board()
	b.Find("tip/" + tipWords(&r.firm.tips[0]))
	b.Top = max(b.At-1, 0) // the heading
	return nil
}

func (r *Screen) noTips() string {
	switch {
	case r.firm == nil:
		return "What would change the result is being looked at"
	case len(r.firm.tips) == 0:
		return "No answer, document or pair of answers changes rating or level by itself"
	}
	return ""
}

// back gives up what is being looked at; it begins anew with the next visit.
func (r *Screen) back(string) screen.Action {
	if r.job.Running() {
		r.job.Stop()
		r.looked = -1
	}
	return screen.Back{}
}
