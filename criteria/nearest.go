package criteria

import (
	"cmp"
	"slices"
	"strings"
)

// nearest lists up to three of the known words that a mistyped one may mean: those within an edit distance of a
// third of its length, then those that begin with it; best first, then in the order given.
func nearest(word string, known []string) []string {
	type match struct {
		word     string
		distance int
	}
	limit := max(1, min(3, len(word)/3))
	lower := strings.ToLower(word)
	var found []match
	for _, k := range known {
		d := distance(lower, strings.ToLower(k), limit)
		switch {
		case d <= limit:
			found = append(found, match{k, d})
		case len(word) >= 3 && strings.HasPrefix(strings.ToLower(k), lower):
			found = append(found, match{k, limit + 1})
		}
	}
	slices.SortStableFunc(found, func(a, b match) int { return cmp.Compare(a.distance, b.distance) })
	var out []string
	for _, m := range found[:min(3, len(found))] {
		out = append(out, m.word)
	}
	return out
}

// distance is the edit distance with swapped neighbours as one edit; anything beyond the limit is limit+1.
func distance(a, b string, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit || len(a) > 200 {
		return limit + 1
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
