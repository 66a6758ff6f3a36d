package tui

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"assay/tui/screen"
)

// docs/keys.md is drawn from the rows; -update writes it anew.
func TestKeysPage(t *testing.T) {
	m := sample(t, 120, 36)
	var b strings.Builder
	b.WriteString("# Keys\n\nDrawn from the program's own tables. On any screen ? lists its keys with why one is off, and ctrl+p finds a command by typing.\n")
	section := func(title string, rows []screen.Row) {
		fmt.Fprintf(&b, "\n## %s\n\n| key | does |\n|---|---|\n", title)
		for _, r := range rows {
			fmt.Fprintf(&b, "| `%s` | %s |\n", r.Label(), r.Long)
		}
	}
	section("Everywhere", m.rows)
	section("Assessments", m.home.Rows())
	for _, tab := range tabs {
		section(tab.name, m.screens[tab.id].Rows())
	}
	const page = "../docs/keys.md"
	if *update {
		check(t, os.WriteFile(page, []byte(b.String()), 0o644))
		return
	}
	got, err := os.ReadFile(page)
	check(t, err)
	if string(got) != b.String() {
		t.Errorf("%s is stale: run go test ./tui -run KeysPage -update", page)
	}
}
