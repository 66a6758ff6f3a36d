package review

import (
	"fmt"
	"strconv"
	"strings"

	"assay/assessment"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

func (r *Screen) enter(string) screen.Action { return r.view.Board.Current().Do() }

func (r *Screen) move(key string) screen.Action {
	r.view.Move(key)
	return nil
}

func (r *Screen) agree(string) screen.Action {
	it := r.item()
	return screen.Write{
		Key:  it.key,
		Do:   func(f *assessment.File) error { return f.Review(it.key, assessment.Verdict{Agree: true, Level: -1}) },
		Then: screen.Note{Text: "You agree with " + it.heads[0].By + " on " + it.ref.String()},
	}
}

// dispute asks for the level that it should be and the reason. Without a level the answer counts as unknown.
func (r *Screen) dispute(string) screen.Action {
	it := r.item()
	level, why := "-1", ""
	fields := []form.Field{}
	if !it.fact {
		fields = append(fields, form.Field{
			Title: "Which level should it be?", Help: "Until it is settled the answer counts as anything between the two",
			Kind: form.One, Text: &level, Options: append([]form.Option{{Value: "-1", Label: "I do not know: it counts as unknown"}}, r.levels(it)...),
		})
	}
	fields = append(fields, form.Field{Title: "Why?", Kind: form.Paragraph, Required: true, Text: &why})
	return screen.Show{Box: form.New("Dispute "+it.ref.String(), fields, func() screen.Action {
		v := assessment.Verdict{Note: strings.TrimSpace(why)}
		v.Level, _ = strconv.Atoi(level) // one of the options
		return screen.Write{Key: it.key, Do: func(f *assessment.File) error { return f.Review(it.key, v) }, Then: screen.Close{}}
	}, screen.Close{})}
}

// levels are the anchored levels of a question.
func (r *Screen) levels(it *item) []form.Option {
	var out []form.Option
	c := r.s.Library.Criterion(it.ref.ID)
	if c == nil {
		return nil
	}
	for k, words := range c.Levels {
		out = append(out, form.Option{Value: fmt.Sprint(k), Label: fmt.Sprintf("%d  %s", k, text.Line(words))})
	}
	return out
}

// resolve offers what each person said, then every level.
func (r *Screen) resolve(string) screen.Action {
	it := r.item()
	var items []dialog.Item
	if len(it.heads) > 1 {
		for _, h := range it.heads {
			items = append(items, dialog.Item{
				Label: "Take what " + text.Line(h.By) + " says: " + text.Line(h.Says()), Detail: string(h.Role) + "  " + when(h.At),
				Do: screen.Write{
					Key: it.key, Do: func(f *assessment.File) error { return f.Resolve(it.key, h.ID) },
					Then: screen.Note{Text: it.ref.String() + " is settled as " + text.Line(h.By) + " says"},
				},
			})
		}
	}
	for k, o := range r.levels(it) {
		items = append(items, dialog.Item{
			Label: o.Label, Do: screen.Write{
				Key: it.key,
				Do: func(f *assessment.File) error {
					return f.Answer(it.ref, assessment.Reply{Kind: assessment.Given, Level: k})
				},
				Then: screen.Note{Text: fmt.Sprintf("%s is settled at level %d", it.ref, k)},
			},
		})
	}
	return screen.Show{Box: dialog.NewPick("Settle "+it.ref.String(), "a name, or a level", items, nil)}
}

func (r *Screen) mark(string) screen.Action {
	it := r.item()
	on := it.answer == nil || !it.answer.Marked
	return screen.Write{Key: "mark/" + it.key, Do: func(f *assessment.File) error { return f.Mark(it.key, on) }}
}
