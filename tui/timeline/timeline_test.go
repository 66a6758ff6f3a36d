package timeline

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/charmbracelet/x/ansi"

	"assay/assessment"
	"assay/criteria"
	"assay/tui/screen"
	"assay/tui/theme"
)

// undated are clauses of the invented act that have no day: one that waits for another act, and a proposal.
const undated = `
  - ref: "6"
    title: Sirens
    group: "1"
    binary: true
    applies: {floor: 2028-02-18, months_after: 12, acts: [siren-rules]}
    needs: {all: [{criterion: E-TAI-3, level: 2}]}
    source: section 6
    confidence: verified
  - ref: "7"
    title: Drills twice a year
    group: "1"
    binary: true
    applies: {proposed: "Bill 12 of 2026"}
    needs: {all: [{criterion: E-TAI-3, level: 3}]}
    source: Bill 12
    confidence: verified
`

// acts is the act that the sirens wait for.
const acts = "acts:\n  - {id: siren-rules}\n"

// session is a dam with a half-made emergency plan, on the tests' library and the clauses above.
func session(t *testing.T) *screen.Session {
	t.Helper()
	files := fstest.MapFS{"acts.yaml": {Data: []byte(acts)}}
	root := os.DirFS("../testdata/library")
	check(t, fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		if name == "sets/law-2027.yaml" {
			data = append(data, undated...)
		}
		files[name] = &fstest.MapFile{Data: data}
		return err
	}))
	lib, found := criteria.Load(files)
	for _, d := range found {
		t.Fatal(d.Render())
	}
	f, err := assessment.CreateFile(filepath.Join(t.TempDir(), "dam.assay"), assessment.Options{By: "Ola", Library: lib})
	check(t, err)
	t.Cleanup(func() { check(t, f.Close()) })
	mine, err := f.Instance("site", "", "Mine", "")
	check(t, err)
	check(t, f.Fact(assessment.Ref{ID: "tailings", Instance: mine}, true))
	_, err = f.Instance("tailings_facility", "", "Dam", mine)
	check(t, err)
	check(t, f.Answer(assessment.ParseRef("E-TAI-3@dam"), assessment.Reply{Kind: assessment.Given, Level: 1}))
	today := criteria.MustDate("2026-11-24")
	s := &screen.Session{Library: lib, AsOf: today, AssessedOn: today}
	s.Rescore(f.State(), "")
	return s
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// A dated duty stands in its year, one without a day is hatched from its floor on, a proposal is hollow at the end.
func TestChartTellsDatesFloorsAndProposalsApart(t *testing.T) {
	c := New(session(t))
	c.Resize(120, 33)
	th := theme.New(true, false)
	rows := c.chart(th)
	var row, years string
	for _, r := range rows {
		plain := ansi.Strip(r)
		if strings.Contains(plain, "Dam Act") {
			row = plain
		}
		if strings.Contains(plain, "2028") {
			years = plain
		}
	}
	column := func(s, word string) int { return ansi.StringWidth(s[:max(strings.Index(s, word), 0)]) }
	dated, hatched, hollow := column(row, th.Sign.NotMet+"1"), column(row, th.Sign.Bar[3]), column(row, th.Sign.Hollow+"1")
	if y := column(years, "2027"); dated < y || dated >= column(years, "2028") {
		t.Errorf("the duty of 2027 stands at %d, its year at %d:\n%s\n%s", dated, y, years, row)
	}
	if y := column(years, "2028"); hatched < y || hatched >= column(years, "2029") {
		t.Errorf("the floor of 2028 begins at %d, its year at %d:\n%s\n%s", hatched, y, years, row)
	}
	if hollow < column(years, "no day") {
		t.Errorf("the proposal stands among the years:\n%s\n%s", years, row)
	}
}

// The cursor goes through today, the dates, what has no day and what is proposed, and every duty can be reached.
func TestStopsHoldEveryDutyOnce(t *testing.T) {
	s := session(t)
	c := New(s)
	var ids []string
	n := 0
	for i := range c.stops {
		ids = append(ids, c.stops[i].id)
		n += len(c.stops[i].duties)
	}
	if got := strings.Join(ids, " "); got != "today 2027-08-18 floor proposed" {
		t.Errorf("stops are %s", got)
	}
	if want := len(s.Input().Timeline(s.Result)); n != want {
		t.Errorf("%d duties at the stops, want %d", n, want)
	}
	for _, w := range []int{80, 120} {
		c.Resize(w, 33)
		c.goTo(0)
		for i := range c.stops {
			if c.at != i {
				t.Fatalf("at width %d the cursor is at stop %d, want %d", w, c.at, i)
			}
			c.step("right")
		}
	}
}
