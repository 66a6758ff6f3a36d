package assessment

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// thread is the life of one key: its events in fold order, and those that no later one names.
type thread struct{ events, heads []*Event }

// settle sorts the events of one key and finds its heads. An event supersedes one that it names, if that one's
// id is smaller than its own: so events that name each other, or themselves, still leave a head, and no key can
// vanish. Under a personal key only the same person's event supersedes.
func (t *thread) settle(key string) {
	if len(t.events) == 1 {
		t.heads = t.events
		return
	}
	slices.SortFunc(t.events, func(a, b *Event) int { return strings.Compare(a.ID, b.ID) })
	superseded := make([]bool, len(t.events))
	for _, e := range t.events {
		for _, named := range e.Prev {
			i, ok := t.find(named)
			if ok && named < e.ID && (!personal(key) || t.events[i].By == e.By) {
				superseded[i] = true
			}
		}
	}
	for i, e := range t.events {
		if !superseded[i] {
			t.heads = append(t.heads, e)
		}
	}
}

// find is the place of an event in a settled thread.
func (t *thread) find(id string) (place int, ok bool) {
	return slices.BinarySearchFunc(t.events, id, func(e *Event, id string) int { return strings.Compare(e.ID, id) })
}

// newest is the head with the greatest id, nil where the key was never set or is withdrawn.
func (t *thread) newest() *Event {
	if t == nil || t.heads[len(t.heads)-1].withdrawn() {
		return nil
	}
	return t.heads[len(t.heads)-1]
}

// disagree says whether heads carry different values.
func (t *thread) disagree() bool {
	for _, e := range t.heads[1:] {
		if !e.sameValue(t.heads[0]) {
			return true
		}
	}
	return false
}

// State is the fold of a journal: what holds, who said it, and where people disagree. It never changes after
// it was made, so any number of goroutines may read it; what its methods return is shared and not to be changed.
type State struct {
	header   Header
	threads  map[string]*thread
	about    map[string][]string // subject key -> the keys that speak about it, sorted
	reviews  map[string]*thread  // event id -> what was said of it
	answers  map[Ref]*Answer
	facts    map[Ref]*FactValue
	inputs   map[inputRef][]InputHead
	evidence map[string]*Evidence
	slugs    map[string]*Instance
	actions  map[Ref]*ActionState
	last     *Event

	answerRefs func() []Ref
	factRefs   func() []Ref
	placed     func() map[string][]*Instance // kind -> instances in creation order
}

type inputRef struct {
	measure Ref
	input   string
}

// Fold computes the state. The order of lines, the clocks and the number of times a line stands in the file do
// not matter. Kinds and keys it does not know are kept in the journal and skipped here.
func (j *Journal) Fold() *State {
	s := &State{
		header: j.Header, threads: make(map[string]*thread, len(j.events)), about: map[string][]string{}, reviews: map[string]*thread{},
		answers: map[Ref]*Answer{}, facts: map[Ref]*FactValue{}, inputs: map[inputRef][]InputHead{},
		evidence: map[string]*Evidence{}, slugs: map[string]*Instance{}, actions: map[Ref]*ActionState{},
	}
	for _, e := range j.events {
		if e.Kind != kindSet {
			continue
		}
		t := s.threads[e.Key]
		if t == nil {
			t = &thread{}
			s.threads[e.Key] = t
		}
		t.events = append(t.events, e)
	}
	for key, t := range s.threads {
		t.settle(key)
		s.index(key, t)
	}
	for key := range s.threads {
		if subject := Subject(key); subject == key || s.threads[subject] == nil {
			s.rebuild(subject)
		}
	}
	return s.seal()
}

// with is the state after one more event, at the cost of that event's key and of copying the maps. It equals
// the fold of the journal with that event (tested).
func (s *State) with(e *Event) *State {
	if e.Kind != kindSet {
		return s
	}
	n := &State{
		header: s.header, threads: maps.Clone(s.threads), about: maps.Clone(s.about), reviews: maps.Clone(s.reviews),
		answers: maps.Clone(s.answers), facts: maps.Clone(s.facts), inputs: maps.Clone(s.inputs),
		evidence: maps.Clone(s.evidence), slugs: maps.Clone(s.slugs), actions: maps.Clone(s.actions), last: s.last,
	}
	t := &thread{events: []*Event{e}}
	if old := s.threads[e.Key]; old != nil {
		t.events = append(t.events, old.events...)
	}
	t.settle(e.Key)
	n.index(e.Key, t)
	n.threads[e.Key] = t
	n.rebuild(n.reviewed(Subject(e.Key)))
	return n.seal()
}

// index enters a thread where its subject will look for it.
func (s *State) index(key string, t *thread) {
	subject := Subject(key)
	if id, ok := strings.CutPrefix(key, "review/"); ok {
		s.reviews[id] = t
	} else if subject != key && !slices.Contains(s.about[subject], key) {
		keys := append(slices.Clone(s.about[subject]), key)
		slices.Sort(keys)
		s.about[subject] = keys
	}
	if last := t.events[len(t.events)-1]; s.last == nil || last.ID > s.last.ID {
		s.last = last
	}
}

// aspect is the thread of one kind that speaks about a subject: its comment, its mark, whether it is confidential.
func (s *State) aspect(kind, subject string) *thread {
	for _, key := range s.about[subject] {
		if strings.HasPrefix(key, kind) {
			return s.threads[key]
		}
	}
	return nil
}

// reviewed is the key whose event a review is about, or the key itself.
func (s *State) reviewed(key string) string {
	id, ok := strings.CutPrefix(key, "review/")
	if !ok {
		return key
	}
	for about, t := range s.threads {
		if slices.ContainsFunc(t.events, func(e *Event) bool { return e.ID == id }) {
			return about
		}
	}
	return key
}

// seal prepares the lists that are sorted once, when first asked for.
func (s *State) seal() *State {
	s.answerRefs = sync.OnceValue(func() []Ref { return slices.SortedFunc(maps.Keys(s.answers), Ref.Compare) })
	s.factRefs = sync.OnceValue(func() []Ref { return slices.SortedFunc(maps.Keys(s.facts), Ref.Compare) })
	s.placed = sync.OnceValue(s.place)
	return s
}
