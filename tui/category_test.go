package tui

import "testing"

// A milder category asks for an approver and a reason and is printed beside what the facts give; the way back is free.
func TestTheCategoryIsSetByHand(t *testing.T) {
	x, path := decided(t, 120, 36)
	x.press("R").sees("Category A").press("c").sees("As computed: the facts give A", "B  milder").press("down", "down", "ctrl+s").
		sees("The facts give A; a milder category does not hold: it names no approver").press("enter").sees("┃ Who allows it?").
		press("E&S committee").sees("E&S committee").press("enter").sees("┃ Why?").press("ctrl+s").sees("does not hold: no reason for").
		press("A quarry, by its size").sees("by its size").
		press("ctrl+s").misses("Who allows it?").sees("Category B (tool: A)", "Set by Kari, allowed by E&S committee: A mine: A quarry, by its size").saved()
	if o := state(t, path).Override(); o == nil || o.Value != "B" || o.Approver != "E&S committee" || o.Reasons["mine"] != "A quarry, by its size" {
		t.Errorf("category on disk: %+v", o)
	}
	x.press("c").sees("▸ B  milder").press("up", "up", "ctrl+s").misses("Who allows it?").sees("Category A").misses("allowed by").saved()
	if o := state(t, path).Override(); o != nil {
		t.Errorf("category on disk after going back: %+v", o)
	}
	x.press("ctrl+z").sees("Took back the change of the category", "Category B (tool: A)")
}
