package criteria

// Named is what the id of a criterion, measure, clause, set, flag or trigger is called, and what it is about; the id and
// "" for any other.
func (l *Library) Named(id string) (name, about string) {
	if c := l.Criterion(id); c != nil {
		return id, c.Question
	}
	if c := l.Clause(id); c != nil {
		return c.Name(), c.Title
	}
	if f := l.Flag(id); f != nil {
		return id, f.Title
	}
	if t := l.Trigger(id); t != nil {
		return "category " + t.Category, t.Title
	}
	if s := l.Set(id); s != nil {
		return s.Short, s.Title
	}
	if m := l.Measure(id); m != nil {
		return id, m.Title
	}
	return id, ""
}
