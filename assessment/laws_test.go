package assessment

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"
)

// sameJournal fails where two journals differ in state, fingerprint or bytes.
func sameJournal(t *rapid.T, what string, a, b *Journal) {
	t.Helper()
	if x, y := describe(a.Fold()), describe(b.Fold()); x != y {
		t.Fatalf("%s: states differ\n%s\n%s", what, x, y)
	}
	if a.Fingerprint() != b.Fingerprint() {
		t.Fatalf("%s: fingerprints differ", what)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Fatalf("%s: bytes differ\n%s\n%s", what, a.Bytes(), b.Bytes())
	}
}

func merged(t *rapid.T, a, b *Journal) *Journal {
	t.Helper()
	m, err := Merge(a, b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// Merging is commutative, associative and idempotent, in state, fingerprint and bytes.
func TestMergeIsAUnion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := withTwins(t, drawEvents(t, 12))
		a, b, c := drawJournal(t, events), drawJournal(t, events), drawJournal(t, events)
		sameJournal(t, "commutative", merged(t, a, b), merged(t, b, a))
		sameJournal(t, "associative", merged(t, merged(t, a, b), c), merged(t, a, merged(t, b, c)))
		sameJournal(t, "idempotent", merged(t, a, a), merged(t, merged(t, a, a), a))
		ab := merged(t, a, b)
		sameJournal(t, "absorbing", merged(t, ab, b), ab)
	})
}

// The order of lines and repeated lines change neither the state nor the fingerprint, damage included.
func TestOrderOfLinesIsIrrelevant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := withTwins(t, drawEvents(t, 15))
		order := rapid.Permutation(events).Draw(t, "permutation")
		a, _ := Read(fileOf(events...))
		b, _ := Read(fileOf(append(order, order[:len(order)/2]...)...))
		sameJournal(t, "order", a, b)
		if len(a.Damage) != len(b.Damage) {
			t.Fatalf("damage: %d and %d", len(a.Damage), len(b.Damage))
		}
	})
}

// Whatever an event claims to have seen, every key that was ever set still has a head.
func TestNoKeyVanishes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawEvents(t, 15)
		s := mustRead(t, events).Fold()
		for _, e := range events {
			if len(s.Heads(e.Key)) == 0 {
				t.Fatalf("%s has no head", e.Key)
			}
		}
	})
}

// An event that names every head leaves one.
func TestNamingAllHeadsLeavesOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawEvents(t, 15)
		key := testKeys[rapid.IntRange(0, len(testKeys)-7).Draw(t, "key")]
		last := &Event{ID: testID(9000), At: stamp(start), By: "Kari", Role: Reviewer, Kind: kindSet, Key: key, Value: []byte("1")}
		for _, h := range mustRead(t, events).Fold().Heads(key) {
			last.Prev = append(last.Prev, h.ID)
		}
		last.line, _ = encode(last)
		s := mustRead(t, append(events, last)).Fold()
		if heads := s.Heads(key); len(heads) != 1 || heads[0].ID != last.ID {
			t.Fatalf("%s has heads %v", key, heads)
		}
	})
}

// Adding events one at a time gives the state of folding them all.
func TestStateGrowsLikeTheFold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawEvents(t, 15)
		order := rapid.Permutation(events).Draw(t, "permutation")
		s := mustRead(t, nil).Fold()
		for _, e := range order {
			s = s.with(e)
		}
		if got, want := describe(s), describe(mustRead(t, events).Fold()); got != want {
			t.Fatalf("grown:\n%s\nfolded:\n%s", got, want)
		}
	})
}

// The bytes of a journal read as the same journal.
func TestBytesRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawJournal(t, drawEvents(t, 12))
		b, err := Read(a.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		sameJournal(t, "round trip", a, b)
	})
}

// withTwins adds up to two events whose id another has already: damage.
func withTwins(t *rapid.T, events []*Event) []*Event {
	for _, by := range []string{"Forger", "Another"}[:rapid.IntRange(0, 2).Draw(t, "twins")] {
		if len(events) > 0 {
			twin := *events[0]
			twin.By = by
			twin.line, _ = encode(&twin)
			events = append(events, &twin)
		}
	}
	return events
}

func mustRead(t *rapid.T, events []*Event) *Journal {
	t.Helper()
	j, err := Read(fileOf(events...))
	if err != nil {
		t.Fatal(err)
	}
	return j
}
