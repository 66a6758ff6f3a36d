package questionnaire

import (
	"cmp"

	"assay/assessment"
	"assay/criteria"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
)

// answer gives a level and moves on.
func (q *Screen) answer(key string) screen.Action {
	return q.reply(assessment.Reply{Kind: assessment.Given, Level: int(key[0] - '0')})
}

func (q *Screen) unknown(string) screen.Action {
	return q.reply(assessment.Reply{Kind: assessment.Unknown})
}

// reply writes an answer, shows what it changed, and goes to the next question.
func (q *Screen) reply(r assessment.Reply) screen.Action {
	ref, next := q.at, q.next()
	q.before = q.snap()
	w := screen.Write{
		Key: assessment.LevelKey(ref),
		Do: func(f *assessment.File) error {
			err := f.Answer(ref, r)
			if err != nil {
				q.before = nil
			}
			return err
		},
		Then: screen.Call{Do: func() screen.Action {
			q.open(next)
			return q.said()
		}},
	}
	return screen.All{w, q.fade()}
}

func (q *Screen) notApplicable(string) screen.Action {
	start := ""
	if a := q.s.State.Answer(q.at); a != nil && len(a.Heads) > 0 {
		start = a.Heads[len(a.Heads)-1].Because
	}
	return screen.Show{Box: dialog.NewAsk(
		q.at.String()+" is not applicable",
		"Why does it not apply to this project? The reason is printed. Where the question bears on a flag or a critical clause, a second person has to agree.",
		start, true,
		func(why string) screen.Action {
			return screen.Call{Do: func() screen.Action {
				return q.reply(assessment.Reply{Kind: assessment.NotApplicable, Because: why})
			}}
		})}
}

func (q *Screen) withdraw(string) screen.Action {
	q.before = q.snap()
	ref := q.at
	return screen.All{
		screen.Write{Key: assessment.LevelKey(ref), Do: func(f *assessment.File) error { return f.Answer(ref, assessment.Reply{}) }},
		screen.Note{Text: ref.String() + " is open again"},
		q.fade(),
	}
}

func (q *Screen) mark(string) screen.Action {
	key, on := assessment.LevelKey(q.at), !q.has(func(a *assessment.Answer) bool { return a.Marked })
	return screen.Write{Key: "mark/" + key, Do: func(f *assessment.File) error { return f.Mark(key, on) }}
}

func (q *Screen) withhold(string) screen.Action {
	key, on := assessment.LevelKey(q.at), !q.has(func(a *assessment.Answer) bool { return a.Confidential })
	said := q.at.String() + " is kept out of what is handed to others"
	if !on {
		said = q.at.String() + " is printed like any other answer"
	}
	return screen.All{
		screen.Write{Key: "confidential/" + key, Do: func(f *assessment.File) error { return f.Confidential(key, on) }},
		screen.Note{Text: said},
	}
}

func (q *Screen) has(what func(*assessment.Answer) bool) bool {
	a := q.s.State.Answer(q.at)
	return a != nil && what(a)
}

func (q *Screen) agree(string) screen.Action {
	key := assessment.LevelKey(q.at)
	return screen.All{
		screen.Write{Key: key, Do: func(f *assessment.File) error { return f.Review(key, assessment.Verdict{Agree: true, Level: -1}) }},
		screen.Note{Text: "You agree with " + q.at.String()},
	}
}

func (q *Screen) dispute(string) screen.Action {
	key := assessment.LevelKey(q.at)
	return screen.Show{Box: dialog.NewAsk("Dispute "+q.at.String(), "What is wrong with the answer? It counts as unknown until it is settled.", "", true,
		func(why string) screen.Action {
			return screen.Write{Key: key, Do: func(f *assessment.File) error {
				return f.Review(key, assessment.Verdict{Level: -1, Note: why})
			}}
		})}
}

// comment opens the text under the levels.
func (q *Screen) comment(string) screen.Action {
	start := ""
	if a := q.s.State.Answer(q.at); a != nil {
		start = text.Clean(a.Comment)
	}
	area := dialog.NewArea(start)
	q.area, q.front = &area, questionPane
	q.sizeArea()
	return nil
}

// keepComment writes the comment and goes on with the question.
func (q *Screen) keepComment(string) screen.Action {
	key, words := assessment.LevelKey(q.at), text.Clean(q.area.Value())
	q.area = nil
	if a := q.s.State.Answer(q.at); a != nil && a.Comment == words || a == nil && words == "" {
		return nil
	}
	return screen.Write{Key: "comment/" + key, Do: func(f *assessment.File) error { return f.Comment(key, words) }}
}

// pickEvidence offers the register for the question shown.
func (q *Screen) pickEvidence(string) screen.Action {
	var links []assessment.Link
	if a := q.s.State.Answer(q.at); a != nil {
		links = a.Links
	}
	return screen.Show{Box: form.PickEvidence(q.s, assessment.LevelKey(q.at), q.at.String(), links, true)}
}

func (q *Screen) toggleWhy(string) screen.Action {
	q.why, q.scroll, q.front = !q.why, 0, questionPane
	return nil
}

// goTo offers every question of the library, asked or not.
func (q *Screen) goTo(string) screen.Action {
	items := make([]dialog.Item, 0, len(q.s.Result.Questions))
	for i := range q.s.Result.Questions {
		one := &q.s.Result.Questions[i]
		ref := one.Ref
		items = append(items, dialog.Item{
			Label: ref, Detail: text.Line(one.Def.Question),
			Do: screen.Call{Do: func() screen.Action { q.Show(ref); return nil }},
		})
	}
	for _, c := range q.s.Library.Criteria() {
		if c.Retired == nil && q.firstOf(c.ID).ID == "" {
			items = append(items, dialog.Item{Label: c.ID, Off: q.absent(c.Topic)})
		}
	}
	return screen.Show{Box: dialog.NewPick("Go to a question", "its id, or words of it", items, nil)}
}

// absent is why a topic has no question in this project.
func (q *Screen) absent(t *criteria.Topic) string {
	if kind := q.s.Library.Instance(t.Per); kind != nil {
		return cmp.Or(q.s.Input().NoneBecause(kind), t.No, notAsked)
	}
	return cmp.Or(t.No, notAsked)
}

const notAsked = "Not asked in this project"

// turn brings the next pane to the front.
func (q *Screen) turn(key string) screen.Action {
	step := pane(1)
	if key == "shift+tab" {
		step = panes - 1
	}
	q.front = (q.front + step) % panes
	q.keepList()
	return nil
}

func (q *Screen) side(key string) screen.Action {
	switch key {
	case "left", "h":
		q.front = max(q.front-1, listPane)
	default:
		q.front = min(q.front+1, touchPane)
	}
	q.keepList()
	return nil
}

// move goes through questions, or moves in the pane in front.
func (q *Screen) move(key string) screen.Action {
	q.flash = nil // whoever moves on has seen it
	switch q.front {
	case listPane:
		q.listAt = screen.Step(key, q.listAt, len(q.nodes), q.listRoom())
		if n := q.node(); n != nil && n.kind == questionNode {
			q.at, q.scroll, q.touchTop = n.ref, 0, 0
		}
		q.scrollList()
	case touchPane:
		q.touchTop = max(screen.Step(key, q.touchTop, q.right.scrolls(q.h)+1, q.h), 0)
	default:
		q.step(screen.Step(key, 1, 3, 1) - 1)
	}
	return nil
}

// page scrolls what does not fit.
func (q *Screen) page(key string) screen.Action {
	switch q.front {
	case listPane:
		return q.move(key)
	case touchPane:
		q.touchTop = screen.Step(key, q.touchTop, q.right.scrolls(q.h)+1, q.h)
	default:
		q.scroll = screen.Step(key, q.scroll, q.middle.scrolls(q.h)+1, q.h/2)
	}
	return nil
}

// enter goes on; in the list it opens what is under the cursor.
func (q *Screen) enter(string) screen.Action {
	if q.front != listPane {
		q.step(1)
		return nil
	}
	n := q.node()
	switch {
	case n == nil || n.kind == pillarNode:
	case n.kind == questionNode:
		q.front = questionPane
		q.open(n.ref)
	default:
		return q.fold("")
	}
	return nil
}

func (q *Screen) node() *node {
	if q.listAt < 0 || q.listAt >= len(q.nodes) {
		return nil
	}
	return &q.nodes[q.listAt]
}

// fold folds the topic under the cursor, or the one of the question shown.
func (q *Screen) fold(string) screen.Action {
	if q.front != listPane {
		q.front = listPane
	}
	n := q.node()
	if n == nil || n.kind == pillarNode {
		return nil
	}
	if n.kind == questionNode {
		q.listAt = q.parent(q.listAt)
		n = q.node()
	}
	here := q.question()
	open := q.unfolded(n, here != nil && here.Def.Topic == n.topic && (n.instance == "" || n.instance == here.Instance))
	q.folds[n.key()] = !open
	q.build()
	return nil
}

// parent is the row that folds the question at i.
func (q *Screen) parent(i int) int {
	for i > 0 && q.nodes[i].kind == questionNode {
		i--
	}
	return i
}

// back leaves what is in front: the comment, which is kept, the side pane, a filter, the screen.
func (q *Screen) back(string) screen.Action {
	switch {
	case q.area != nil:
		return q.keepComment("")
	case q.front != questionPane:
		q.front = questionPane
		q.keepList()
	case q.why:
		q.why = false
	case q.filter.kind != "":
		return q.take(filter{})
	default:
		return screen.Back{}
	}
	return nil
}
