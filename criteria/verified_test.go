package criteria

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// Every clause of every set stands in the verification record, under the heading of its set: checked against what,
// when, by whom.
func TestEveryClauseIsVerified(t *testing.T) {
	text, err := os.ReadFile("VERIFIED.md")
	if err != nil {
		t.Fatal(err)
	}
	recorded := map[string]bool{}
	set, code, day := "", regexp.MustCompile("`([^`]+)`"), regexp.MustCompile(`\| \d{4}-\d{2}-\d{2} \|`)
	for line := range strings.Lines(string(text)) {
		if id, ok := strings.CutPrefix(strings.TrimSpace(line), "## "); ok {
			set = id
			continue
		}
		if !strings.HasPrefix(line, "| `") || !day.MatchString(line) {
			continue
		}
		refs, _, _ := strings.Cut(line[1:], "|")
		for _, m := range code.FindAllStringSubmatch(refs, -1) {
			recorded[set+":"+m[1]] = true
		}
	}
	for _, c := range Embedded().Clauses() {
		if !recorded[c.ID()] {
			t.Errorf("VERIFIED.md has no line for %s", c.ID())
		}
	}
	for id := range recorded {
		if strings.HasPrefix(id, "screening/") || strings.HasSuffix(strings.SplitN(id, ":", 2)[0], ".yaml") {
			continue
		}
		if Embedded().Clause(id) == nil {
			t.Errorf("VERIFIED.md speaks of %s, which does not exist", id)
		}
	}
}
