package timeline

import (
	"slices"
	"strings"

	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
)

// stop is a date at which something happens: duties begin, or the project itself does something. Three stand apart:
// what binds today, what has no day yet, and what is only proposed.
type stop struct {
	id         string // date, or "today", "floor", "proposed"
	title      string
	date       criteria.Date // 0 for what has none
	duties     []*scoring.Duty
	milestones []string
	expired    []scoring.EvidenceResult // evidence in date today and no longer then
}

// ids of the stops that are no date.
const (
	todayID    = "today"
	floorID    = "floor"
	proposedID = "proposed"
)

// collect sorts duties and the project's own days into stops.
func collect(s *screen.Session) []stop {
	in := s.Input()
	if in == nil {
		return nil
	}
	by := map[string]*stop{todayID: {id: todayID, title: "Binding today", date: s.AssessedOn}}
	at := func(id, title string, date criteria.Date) *stop {
		if by[id] == nil {
			by[id] = &stop{id: id, title: title, date: date}
		}
		return by[id]
	}
	duties := in.Timeline(s.Result)
	for i := range duties {
		d := &duties[i]
		date, _ := criteria.ParseDate(d.Date) // "" has none
		var x *stop
		switch {
		case d.Force == scoring.Floor || date == 0 && d.Force != scoring.Proposed:
			x = at(floorID, "No day fixed yet", 0)
		case d.Force == scoring.Proposed:
			x = at(proposedID, "Proposed only", 0)
		case date <= s.AssessedOn:
			x = by[todayID]
		default:
			x = at(d.Date, "From "+d.Date, date)
		}
		x.duties = append(x.duties, d)
	}
	for _, m := range in.Milestones() {
		if date, err := criteria.ParseDate(m.Date); err == nil {
			x := at(m.Date, "On "+m.Date, date)
			x.milestones = append(x.milestones, milestone(s.Library, text.Line(m.Title)))
		}
	}
	return ordered(s, by)
}

// milestone puts the name of the thing before what is asked about it: of several the names differ.
func milestone(lib *criteria.Library, title string) string {
	for _, f := range lib.Facts {
		if name, ok := strings.CutPrefix(title, f.Ask+" "); ok && name != "" {
			return name + ": " + f.Ask
		}
	}
	return title
}

// ordered puts dates behind today and what has none at the end, and the gravest duty of each first.
func ordered(s *screen.Session, by map[string]*stop) []stop {
	out := make([]stop, 0, len(by))
	for _, x := range by {
		if x.date > s.AssessedOn {
			x.expired = s.Input().WillExpire(x.date)
		}
		set := func(d *scoring.Duty) int {
			return slices.IndexFunc(s.Library.Sets, func(l *criteria.Set) bool { return l.ID == d.Set })
		}
		slices.SortStableFunc(x.duties, func(a, b *scoring.Duty) int {
			if a.Set != b.Set {
				return set(a) - set(b)
			}
			return rank(a.Status) - rank(b.Status)
		})
		out = append(out, *x)
	}
	slices.SortFunc(out, func(a, b stop) int {
		if (a.date == 0) != (b.date == 0) {
			return int(b.date - a.date)
		}
		if a.date != b.date {
			return int(a.date - b.date)
		}
		return strings.Compare(a.id, b.id)
	})
	return out
}

// rank orders statuses, what falls short first.
func rank(s scoring.Status) int {
	return slices.Index([]scoring.Status{
		scoring.NotMet, scoring.Partly, scoring.StatusUnknown, scoring.Met, scoring.NotYetDue, scoring.NotApplicable,
	}, s)
}

// sets lists the sets that have a duty, in the library's order.
func (t *Screen) sets() []*criteria.Set {
	has := map[string]bool{}
	for i := range t.stops {
		for _, d := range t.stops[i].duties {
			has[d.Set] = true
		}
	}
	var out []*criteria.Set
	for _, set := range t.s.Library.Sets {
		if has[set.ID] {
			out = append(out, set)
		}
	}
	return out
}

// refW is the width of the longest ref among the duties.
func (x *stop) refW() int {
	w := 8
	for _, d := range x.duties {
		w = max(w, text.Width(d.Ref))
	}
	return w
}

// of counts a set's duties at a stop and gives the worst status among them.
func (x *stop) of(set string) (n int, worst scoring.Status) {
	for _, d := range x.duties {
		if d.Set != set {
			continue
		}
		if n++; n == 1 || rank(d.Status) < rank(worst) {
			worst = d.Status
		}
	}
	return n, worst
}
