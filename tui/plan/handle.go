package plan

import (
	"context"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/screen"
	"assay/tui/text"
)

func (p *Screen) enter(string) screen.Action { return p.view().Board.Current().Do() }

func (p *Screen) move(key string) screen.Action {
	p.view().Move(key)
	return nil
}

// open brings the reading of a letter to the front.
func (p *Screen) open(key string) screen.Action {
	for l, name := range names {
		if name.key == key {
			p.turnTo(list(l))
		}
	}
	return nil
}

func (p *Screen) turn(key string) screen.Action {
	step := list(1)
	if slices.Contains([]string{"shift+tab", "left", "h"}, key) {
		step = lists - 1
	}
	p.turnTo((p.list + step) % lists)
	return nil
}

// toggle tries the action under the cursor, or takes it back.
func (p *Screen) toggle(string) screen.Action {
	a, _ := p.aim()
	if _, on := p.tried[a.ref]; on {
		delete(p.tried, a.ref)
	} else {
		p.tried[a.ref] = a.level
	}
	p.try()
	return nil
}

func (p *Screen) untry(string) screen.Action {
	clear(p.tried)
	p.try()
	return nil
}

// back gives up the search, then leaves the reading, then the screen.
func (p *Screen) back(string) screen.Action {
	switch {
	case p.job.Running():
		p.job.Stop()
		p.path, p.trouble = nil, "Given up before a path was found; t looks again."
		p.build()
		return nil
	case p.list != actionList:
		p.turnTo(actionList)
		return nil
	}
	return screen.Back{}
}

// pickTarget offers ratings, no flags, levels of chosen sets and their open clauses; any other is typed.
func (p *Screen) pickTarget(string) screen.Action {
	item := func(target, label, detail string) dialog.Item {
		return dialog.Item{Label: label, Detail: detail, Do: screen.Call{Do: func() screen.Action {
			p.aimFor(target)
			return nil
		}}}
	}
	items := []dialog.Item{
		item("rating:adequate", "Rating adequate", "rating:adequate"), item("rating:strong", "Rating strong", "rating:strong"),
		item("rating:weak", "Rating weak", "rating:weak"), item("no-flags", "No flag raised or open", "no-flags"),
	}
	items = append(items, p.setTargets(item)...)
	return screen.Show{Box: dialog.NewPick("Plan for which target?", "rating, no flags, a level, a clause", items, func(typed string) *dialog.Item {
		it := item(strings.TrimSpace(typed), "Target "+strings.TrimSpace(typed), "as typed")
		return &it
	})}
}

func (p *Screen) setTargets(item func(target, label, detail string) dialog.Item) []dialog.Item {
	var levels, clauses []dialog.Item
	for i := range p.s.Result.Sets {
		set := &p.s.Result.Sets[i]
		def := p.s.Library.Set(set.ID)
		if def == nil || !set.Chosen || set.InScope == "no" {
			continue
		}
		for _, l := range def.Rating.Levels {
			target := set.ID + "=" + l.Name
			levels = append(levels, item(target, def.Short+" "+l.Name, target))
		}
		for j := range set.Clauses {
			c := &set.Clauses[j]
			if c.Status == scoring.NotMet || c.Status == scoring.Partly || c.Status == scoring.StatusUnknown && c.Fit != "unmapped" {
				clauses = append(clauses, item(c.Clause.ID(), c.Clause.Name(), text.Line(c.Clause.Title)+"  "+c.Clause.ID()))
			}
		}
	}
	return append(levels, clauses...)
}

// aimFor sets the target; [Screen.Work] looks for the path.
func (p *Screen) aimFor(target string) {
	p.target, p.looked, p.path, p.trouble = target, -1, nil, ""
	p.turnTo(pathList)
}

func lookFor(in *scoring.Input, r *scoring.Result, target string) func(context.Context) any {
	return func(ctx context.Context) any {
		found, err := in.Plan(ctx, r, target)
		if err != nil {
			return err
		}
		return found
	}
}

// titleOf is a target as people say it.
func (p *Screen) titleOf(target string) string {
	if word, ok := strings.CutPrefix(target, "rating:"); ok {
		return "rating " + word
	}
	if target == "no-flags" {
		return "no flag raised or open"
	}
	if id, level, ok := strings.Cut(target, "="); ok {
		return p.short(id) + " " + level
	}
	if c := p.s.Library.Clause(target); c != nil {
		return c.Name()
	}
	return target
}

func (p *Screen) short(set string) string {
	if def := p.s.Library.Set(set); def != nil {
		return def.Short
	}
	return set
}

// question opens the questionnaire at a ref.
func question(ref string) func() screen.Action {
	return func() screen.Action { return screen.Go{To: screen.Questionnaire, What: ref} }
}

// profileAt opens the profile at a fact; one that follows from others has no place there.
func (p *Screen) profileAt(ref assessment.Ref) func() screen.Action {
	return func() screen.Action {
		if p.s.Library.Fact(ref.ID) == nil {
			return screen.Note{Text: "This fact follows from others; the profile has them", Kind: screen.Refused}
		}
		return screen.Go{To: screen.Profile, What: ref.String()}
	}
}

// numbersAt opens the questionnaire where a measure's numbers are entered: at the first question of its topic, at the
// measure's instance where the topic has it.
func (p *Screen) numbersAt(ref assessment.Ref) func() screen.Action {
	return func() screen.Action {
		def, first := p.s.Library.Measure(ref.ID), ""
		for i := range p.s.Result.Questions {
			one := &p.s.Result.Questions[i]
			if one.Def.Topic.ID != def.Topic || one.State != scoring.Asked {
				continue
			}
			if one.Instance == ref.Instance {
				return screen.Go{To: screen.Questionnaire, What: one.Ref}
			}
			if first == "" {
				first = one.Ref
			}
		}
		if first == "" {
			return screen.Note{Text: "No question of its topic is asked", Kind: screen.Refused}
		}
		return screen.Go{To: screen.Questionnaire, What: first}
	}
}

// clausesOf lists clauses of the library by id; ids it does not have are left out.
func (p *Screen) clausesOf(ids []string) []*criteria.Clause {
	var out []*criteria.Clause
	for _, id := range ids {
		if c := p.s.Library.Clause(id); c != nil {
			out = append(out, c)
		}
	}
	return out
}
