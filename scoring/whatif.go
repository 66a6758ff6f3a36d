package scoring

import (
	"assay/assessment"
)

// With is the input as it would be with one more level answered, on a claim alone: what a screen shows before a
// key is pressed, and what an action is worth. An unknown or closed question changes nothing.
func (in *Input) With(ref assessment.Ref, level int) *Input {
	column, row, ok := in.find(ref)
	if !ok || in.cells[row][column].state != Asked && in.cells[row][column].state != NotDue {
		return in
	}
	c := in.cells[row][column]
	c.reading = reading{ends: in.givenAt(column, row, level), answered: true, support: [2]int8{gone, gone}, seen: true}
	c.raw = c.ends
	if c.notDue {
		c.ends = absent
	}
	return in.replace(row, column, c)
}

// Refresh is the input for a newer state that differs in the answer to one question, or in its links, comment or
// reviews. Everything else is shared with the old input.
func (in *Input) Refresh(st *assessment.State, ref assessment.Ref) *Input {
	out := *in
	out.state = st
	column, row, ok := in.find(ref)
	if !ok {
		return &out
	}
	for i := range in.topics {
		if t := &in.topics[i]; t.first <= column && column < t.last {
			return out.replace(row, column, out.cellOf(t, column, row))
		}
	}
	return &out
}

// givenAt is a level claimed at a row, with what speaks against it at the low end.
func (in *Input) givenAt(column, row, level int) Ends {
	e := given(level)
	e[low] = in.heldAt(column, row, int8(level))
	return e
}

func (in *Input) find(ref assessment.Ref) (column, row int, ok bool) {
	column, ok = in.column[ref.ID]
	if !ok {
		return 0, 0, false
	}
	for _, r := range in.rowsOf[column] {
		if in.rows[r].slug == ref.Instance {
			return column, r, true
		}
	}
	return 0, 0, false
}

// replace copies what changes, one row of cells, and shares the rest.
func (in *Input) replace(row, column int, c cell) *Input {
	out := *in
	out.cells = append([][]cell(nil), in.cells...)
	out.cells[row] = append([]cell(nil), in.cells[row]...)
	out.cells[row][column] = c
	return &out
}

// Change says which questions a changed fact would open and close, by their printed ids.
type Change struct{ Opens, Closes []string }

// Compare finds the questions that differ in being asked between two results: what a fact about to change would
// open and close, said before it is done.
func Compare(before, after *Result) Change {
	was, is := askedIn(before), askedIn(after)
	var c Change
	for _, q := range after.Questions {
		if is[q.Ref] && !was[q.Ref] {
			c.Opens = append(c.Opens, q.Ref)
		}
	}
	for _, q := range before.Questions {
		if was[q.Ref] && !is[q.Ref] {
			c.Closes = append(c.Closes, q.Ref)
		}
	}
	return c
}

func askedIn(r *Result) map[string]bool {
	out := map[string]bool{}
	for _, q := range r.Questions {
		if q.State == Asked || q.State == Undecided {
			out[q.Ref] = true
		}
	}
	return out
}

// Actions lists what closes each gap of a brief result, which leaves them out.
func (in *Input) Actions(r *Result) []ActionResult {
	run := in.trial()
	run.evaluate()
	return run.actions(r.Gaps)
}

// actions lists what closes each gap, with what it would bring on the low end of the claims. A level counts once it
// is documented: the gain is what the claims would show. Where a third party decides, no gain is promised.
func (in *Input) actions(gaps []Gap) []ActionResult {
	out := []ActionResult{}
	topics := make([]*topicScore, len(in.topics))
	for i := range in.topics {
		topics[i] = &in.topics[i]
	}
	_, _, before := in.scorePillars(topics)
	for _, g := range gaps {
		if g.Kind != KindGap {
			continue
		}
		c := in.lib.Criterion(g.Criterion)
		a := ActionResult{
			Criterion: g.Criterion, Instance: g.Instance, Do: c.Action.Do, Deliverable: c.Action.Deliverable,
			Effort: c.Action.Effort, Outcome: c.Action.Outcome, Gate: g.Gate, Class: g.Class, Gain: map[string]int{},
		}
		if c.Action.Outcome != "third_party" {
			a.Gain["overall"] = in.gain(topics, before, assessment.Ref{ID: g.Criterion, Instance: g.Instance}, g.Required)
			a.Gain["clauses"] = len(g.Clauses)
			a.Gain["flags"] = len(g.Flags)
		}
		out = append(out, a)
	}
	return out
}

// gain is how many printed points the claimed low of the overall score would rise. It tries the level in this run's
// own cells and takes it back.
func (in *Input) gain(topics []*topicScore, before view, ref assessment.Ref, level int) int {
	column, row, ok := in.find(ref)
	if !ok {
		return 0
	}
	cell := &in.cells[row][column]
	saved := *cell
	cell.ends = in.givenAt(column, row, level)
	trial := append([]*topicScore(nil), topics...)
	for i, t := range topics {
		if t.first <= column && column < t.last {
			one := *t
			one.at = nil
			in.scoreTopic(&one)
			trial[i] = &one
		}
	}
	*cell = saved
	_, _, after := in.scorePillars(trial)
	a, b := percent(before[low]), percent(after[low])
	if a == nil || b == nil {
		return 0
	}
	return *b - *a
}
