package assessment

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// thread is the life of one key: its events in fold order, and those that no later one names.
type thread struct{ events, heads []*Event }

// newThread sorts the events of one key and finds its heads. An event supersedes one that it names, if that
// one's id is smaller than its own: so events that name each other, or themselves, still leave a head, and no
// key can vanish. Under a personal key only the same person's event supersedes.
func newThread(key string, events []*Event) *thread {
	slices.SortFunc(events, func(a, b *Event) int { return strings.Compare(a.ID, b.ID) })
	if len(events) == 1 {
		return &thread{events, events}
	}
	author := make(map[string]string, len(events))
	for _, e := range events {
		author[e.ID] = e.By
	}
	superseded := map[string]bool{}
	for _, e := range events {
		for _, p := range e.Prev {
			if p < e.ID && (!personal(key) || author[p] == e.By) {
				superseded[p] = true
			}
		}
	}
	t := &thread{events: events}
	for _, e := range events {
		if !superseded[e.ID] {
			t.heads = append(t.heads, e)
		}
	}
	return t
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
	links    map[string][]string // subject key -> its link keys
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
		header: j.Header, threads: make(map[string]*thread, len(j.events)), links: map[string][]string{},
		answers: map[Ref]*Answer{}, facts: map[Ref]*FactValue{}, inputs: map[inputRef][]InputHead{},
		evidence: map[string]*Evidence{}, slugs: map[string]*Instance{}, actions: map[Ref]*ActionState{},
	}
	byKey := make(map[string][]*Event, len(j.events))
	for _, e := range j.events {
		if e.Kind == kindSet {
			byKey[e.Key] = append(byKey[e.Key], e)
		}
	}
	for key, events := range byKey {
		s.put(key, newThread(key, events))
	}
	for key := range byKey {
		if Subject(key) == key || byKey[Subject(key)] == nil {
			s.rebuild(Subject(key))
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
		header: s.header, threads: maps.Clone(s.threads), links: maps.Clone(s.links),
		answers: maps.Clone(s.answers), facts: maps.Clone(s.facts), inputs: maps.Clone(s.inputs),
		evidence: maps.Clone(s.evidence), slugs: maps.Clone(s.slugs), actions: maps.Clone(s.actions), last: s.last,
	}
	var events []*Event
	if t := s.threads[e.Key]; t != nil {
		events = t.events
	}
	n.put(e.Key, newThread(e.Key, append(slices.Clip(slices.Clone(events)), e)))
	n.rebuild(n.reviewed(Subject(e.Key)))
	return n.seal()
}

// put stores a thread and enters its key in the index of links.
func (s *State) put(key string, t *thread) {
	if strings.HasPrefix(key, "link/") && s.threads[key] == nil {
		subject := Subject(key)
		keys := append(slices.Clone(s.links[subject]), key)
		slices.Sort(keys)
		s.links[subject] = keys
	}
	s.threads[key] = t
	if last := t.events[len(t.events)-1]; s.last == nil || last.ID > s.last.ID {
		s.last = last
	}
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
