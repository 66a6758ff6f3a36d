package assessment

import (
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// carried are the kinds of key that a new round starts with. Marks, reviews, an override and signatures belong
// to the round in which they were given.
var carried = []string{"fact", "instance", "level", "input", "comment", "confidential", "evidence", "link", "action", "derogation", keyFrameworks, keyProfile}

// CarryOver starts a new round from an earlier one: facts, instances, numbers, evidence and plans as they
// stood, and the answers, each to be confirmed again, since they come without a revision (method.md, section 1).
// Everything stays the word of whoever said it, in their role and at their time: whoever carries it over has not
// answered, nor read, anything. What was withdrawn, removed or in disagreement does not come along.
func (f *File) CarryOver(old *State) error {
	for _, key := range slices.SortedFunc(maps.Keys(old.threads), carryOrder) {
		t := old.threads[key]
		kind, _ := SplitKey(key)
		if !slices.Contains(carried, kind) || t.newest() == nil || t.disagree() || old.closed(key) {
			continue
		}
		last := t.newest()
		if err := f.set(key, jsontext.Value(last.Value), func(e *Event) { e.From = last.origin() }); err != nil {
			return err
		}
	}
	return nil
}

// carryOrder puts instances in the order they were created in before what speaks of them, the rest by name.
func carryOrder(a, b string) int {
	rank := func(key string) int {
		if kind, _ := SplitKey(key); kind == "instance" {
			return 0
		}
		return 1
	}
	if d := rank(a) - rank(b); d != 0 {
		return d
	}
	return strings.Compare(a, b)
}

// closed says whether a key is, or speaks about, an instance that was removed.
func (s *State) closed(key string) bool {
	kind, rest := SplitKey(Subject(key))
	slug := ParseRef(rest).Instance
	if kind == "instance" {
		_, slug, _ = strings.Cut(rest, "/")
	}
	i := s.Instance(slug)
	return i != nil && i.Removed != nil
}
