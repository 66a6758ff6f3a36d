package timeline

import (
	"slices"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
)

func (t *Screen) enter(string) screen.Action { return t.view.Board.Current().Do() }

func (t *Screen) move(key string) screen.Action {
	t.view.Move(key)
	t.follow()
	return nil
}

// step goes to the date before or after.
func (t *Screen) step(key string) screen.Action {
	if slices.Contains([]string{"left", "h", "shift+tab"}, key) {
		t.goTo(t.at - 1)
	} else {
		t.goTo(t.at + 1)
	}
	return nil
}

func (t *Screen) readOn(string) screen.Action { return readOn(t.stops[t.at].date) }

func (t *Screen) readToday(string) screen.Action { return readOn(t.s.AssessedOn) }

func readOn(d criteria.Date) screen.Action {
	return screen.All{screen.AsOf{Date: d}, screen.Note{Text: "Rules as known today, read on " + d.String() + "; answers and score are today's"}}
}

// duty is the one under the cursor; nil on any other row.
func (t *Screen) duty() *scoring.Duty {
	e := t.view.Board.Current()
	if e == nil {
		return nil
	}
	for i := range t.stops {
		for _, d := range t.stops[i].duties {
			if e.ID == dutyID(&t.stops[i], d) {
				return d
			}
		}
	}
	return nil
}

// answers are the questions among what a duty misses; measures and facts stand beside them.
func (t *Screen) answers(d *scoring.Duty) []string {
	return slices.DeleteFunc(slices.Clone(d.Missing), func(ref string) bool {
		return t.s.Library.Criterion(assessment.ParseRef(ref).ID) == nil
	})
}

func (t *Screen) toGap(string) screen.Action {
	return screen.Go{To: screen.Questionnaire, What: t.answers(t.duty())[0]}
}
