package assessment

import (
	"maps"

	"github.com/go-json-experiment/json"
)

// supposed is greater than every id of an event that happened.
const supposed = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"

// Suppose is the state as it would be with facts set as given, nil for unset: what a screen shows before a
// change is made. Nothing is written, and the receiver is not changed. Values are not checked.
func (s *State) Suppose(facts map[Ref]any) *State {
	for ref, value := range facts {
		text, err := json.Marshal(value)
		if err != nil {
			continue
		}
		e := &Event{ID: supposed, Kind: kindSet, Key: FactKey(ref), Value: text}
		if t := s.threads[e.Key]; t != nil {
			for _, h := range t.heads {
				e.Prev = append(e.Prev, h.ID)
			}
		}
		s = s.with(e)
	}
	return s
}

// Without is the state as it would be if one piece of evidence did not exist: its links carry nothing.
func (s *State) Without(evidence string) *State {
	n := *s
	n.evidence = maps.Clone(s.evidence)
	delete(n.evidence, evidence)
	return n.seal()
}
