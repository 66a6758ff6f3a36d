package assessment

// Undo takes back the newest change that was made through this File and not taken back yet, and returns its
// key. It is a new event with the value from before. [ErrNothing] where there is none.
//
// A change is not taken back where somebody changed the same key since, or where it settled a disagreement:
// one event cannot bring two versions back.
func (f *File) Undo() (key string, err error) { return f.takeBack(&f.done, &f.undone) }

// Redo takes back the newest Undo.
func (f *File) Redo() (key string, err error) { return f.takeBack(&f.undone, &f.done) }

// takeBack undoes the last event of one list and puts the undoing event on the other.
func (f *File) takeBack(from, to *[]*Event) (string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(*from) == 0 {
		return "", ErrNothing
	}
	e := (*from)[len(*from)-1]
	*from = (*from)[:len(*from)-1]
	before, err := f.before(e)
	if err != nil {
		return e.Key, err
	}
	undo := &Event{Key: e.Key, Value: before.Value, Rev: before.Rev, Undoes: e.ID}
	if err := f.apply(undo); err != nil {
		return e.Key, err
	}
	*to = append(*to, undo)
	return e.Key, nil
}

// before is the version of a key that an event replaced; an unset one where it replaced none.
func (f *File) before(e *Event) (*Event, error) {
	t := f.state.threads[e.Key]
	isHead := false
	for _, h := range t.heads {
		isHead = isHead || h.ID == e.ID
	}
	if !isHead || len(t.heads) > 1 && !personal(e.Key) {
		return nil, wrong("%s was changed since, so it was left as it is", e.Key)
	}
	named := map[string]bool{}
	for _, p := range e.Prev {
		named[p] = true
	}
	before := &Event{Value: []byte("null")}
	found := false
	for _, old := range t.events {
		if !named[old.ID] || personal(e.Key) && old.By != e.By {
			continue
		}
		if found && !old.sameValue(before) {
			return nil, wrong("this settled a disagreement about %s, so it cannot be taken back; set it again instead", e.Key)
		}
		before, found = old, true
	}
	return before, nil
}
