package assessment

import "testing"

// A supposed fact is read like one that was set and leaves the state it came from alone.
func TestSuppose(t *testing.T) {
	s := newJournal(Header{Format: Format}, nil).Fold()
	ref := Ref{ID: "tailings", Instance: "north"}
	yes := s.Suppose(map[Ref]any{ref: true})
	if f := yes.Fact(ref); f == nil || len(f.Heads) != 1 || f.Heads[0].Value != true {
		t.Fatalf("supposed fact = %+v", f)
	}
	if s.Fact(ref) != nil {
		t.Error("the state it came from has changed")
	}
	if f := s.Suppose(map[Ref]any{ref: nil}).Fact(ref); f != nil && len(f.Heads) > 0 {
		t.Errorf("unset fact = %+v", f)
	}
}
