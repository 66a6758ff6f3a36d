package assessment

import "slices"

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
	before, err := f.state.threads[e.Key].before(e)
	if err != nil {
		return e.Key, err
	}
	undo := &Event{Key: e.Key, Value: before.Value, Rev: before.Rev, From: before.From, Undoes: e.ID}
	if err := f.apply(undo); err != nil {
		return e.Key, err
	}
	*to = append(*to, undo)
	return e.Key, nil
}

// before is the version that an event replaced, an unset one where it replaced none.
func (t *thread) before(e *Event) (*Event, error) {
	heads := slices.DeleteFunc(slices.Clone(t.heads), func(h *Event) bool { return personal(e.Key) && h.By != e.By })
	if len(heads) != 1 || t.origin(heads[0]) != t.origin(e) {
		return nil, wrong("%s was changed since, so it was left as it is", e.Key)
	}
	before := &Event{Value: []byte("null")}
	found := false
	for _, old := range t.events {
		if !slices.Contains(e.Prev, old.ID) {
			continue
		}
		if found && !old.sameValue(before) {
			return nil, wrong("this settled a disagreement about %s, so it cannot be taken back; set it again instead", e.Key)
		}
		before, found = old, true
	}
	return before, nil
}

// origin is the id of the event whose value a version carries: its own, or for an undo that of the version it
// brought back, "" for unset.
func (t *thread) origin(e *Event) string {
	for e.Undoes != "" {
		i, ok := t.find(e.Undoes)
		if !ok || e.Undoes >= e.ID {
			break
		}
		undone := t.events[i]
		if len(undone.Prev) == 0 {
			return ""
		}
		k, ok := t.find(undone.Prev[len(undone.Prev)-1])
		if !ok || k >= i {
			break
		}
		e = t.events[k]
	}
	return e.ID
}
