package assessment

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

const testHeader = `{"assay":1,"assessment":"01JDE0000000000000000000AA","created":"2026-11-24T09:00:00Z"}`

// start is the clock of every test.
var start = time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)

// testID is a valid ULID with a place in the order of all test ids.
func testID(n int) string {
	return fmt.Sprintf("01JDE%s%04d", strings.Repeat("0", 17), n)
}

// testEvent is a complete event with its line.
func testEvent(t interface {
	Helper()
	Fatal(args ...any)
}, n int, by, key, value string, prev ...string,
) *Event {
	t.Helper()
	e := &Event{
		ID: testID(n), At: stamp(start.Add(time.Duration(n) * time.Second)), By: by, Role: Assessor,
		Kind: kindSet, Key: key, Value: []byte(value), Prev: prev,
	}
	line, err := encode(e)
	if err != nil {
		t.Fatal(err)
	}
	e.line = line
	return e
}

// testJournal is the reading of a file with these events in this order.
func testJournal(t testing.TB, events ...*Event) *Journal {
	t.Helper()
	j, err := Read(fileOf(events...))
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func fileOf(events ...*Event) []byte {
	var b strings.Builder
	b.WriteString(testHeader + "\n")
	for _, e := range events {
		b.Write(e.line)
		b.WriteByte('\n')
	}
	return []byte(b.String())
}

// testKeys are few, so that events meet.
var testKeys = []string{
	"level/E-TAI-1", "level/E-TAI-3@north-tsf", "fact/tailings@north", "comment/level/E-TAI-1", "mark/level/E-TAI-1",
	"input/trir.hours@north", "instance/site/north", "evidence/EV-1", "link/level/E-TAI-1/EV-1", "action/E-TAI-1",
	"profile", "frameworks", "override/category", "signoff", "derogation/E-TAI-1", "review/" + testID(1), "review/" + testID(2), "a key of tomorrow",
}

var testValues = []string{
	"0", "2", "3", "2.0", `"unknown"`, `{"not_applicable":"no dam"}`, "null", "true", `"text"`, `["irma-1.0"]`, `{"title":"A","kind":"study"}`,
	`{"relation":"supports","level":2,"read":true}`, `{"relation":"contradicts","level":1}`, `{"verdict":"agree"}`, `{"verdict":"challenge","level":1}`, `{"value":3,"unit":"t"}`, `{"removed":"sold"}`, "-7", "1e300", `{"value":"A"}`,
}

// drawEvents draws events with wholly random prev: of their own key, of others, of themselves, of nothing.
func drawEvents(t *rapid.T, most int) []*Event {
	n := rapid.IntRange(0, most).Draw(t, "events")
	events := make([]*Event, n)
	for i := range events {
		e := &Event{
			ID: testID(i), At: stamp(start), Role: Assessor, Kind: kindSet,
			By:    rapid.SampledFrom([]string{"Kari", "Ola", "Áilu"}).Draw(t, "by"),
			Key:   rapid.SampledFrom(testKeys).Draw(t, "key"),
			Value: []byte(rapid.SampledFrom(testValues).Draw(t, "value")),
			Rev:   rapid.IntRange(0, 2).Draw(t, "rev"),
		}
		for range rapid.IntRange(0, 3).Draw(t, "named") {
			e.Prev = append(e.Prev, testID(rapid.IntRange(0, most).Draw(t, "prev")))
		}
		line, err := encode(e)
		if err != nil {
			t.Fatal(err)
		}
		e.line = line
		events[i] = e
	}
	return events
}

// drawJournal is a reading of some of the events, in a random order, with some of them twice.
func drawJournal(t *rapid.T, events []*Event) *Journal {
	var mine []*Event
	for _, e := range events {
		for range rapid.SampledFrom([]int{0, 1, 1, 2}).Draw(t, "times") {
			mine = append(mine, e)
		}
	}
	r := rand.New(rand.NewSource(int64(rapid.IntRange(0, 1<<30).Draw(t, "order"))))
	r.Shuffle(len(mine), func(i, k int) { mine[i], mine[k] = mine[k], mine[i] })
	data := fileOf(mine...)
	if rapid.Bool().Draw(t, "torn") && len(mine) > 0 {
		data = data[:len(data)-1-rapid.IntRange(0, len(mine[len(mine)-1].line)-1).Draw(t, "cut")]
	}
	j, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// describe is everything a reader of the state can see, in one text that can be compared.
func describe(s *State) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("%v name %q profile %q frameworks %q", s.Header(), s.Name(), s.Profile(), s.Frameworks())
	for _, r := range s.Answers() {
		line("answer %v %+v", r, *s.Answer(r))
	}
	for _, r := range s.Facts() {
		line("fact %v %+v", r, *s.Fact(r))
	}
	for _, e := range s.AllEvidence() {
		line("evidence %+v rests %v", *e, s.Rests(e.ID))
	}
	line("input %+v", s.Input("trir", "hours", "north"))
	for _, i := range s.Instances("site") {
		line("instance %s %s %s %s %+v", i.Kind, i.Slug, i.Title, i.At, i.Removed)
	}
	for _, a := range s.Actions() {
		line("action %+v", *a)
	}
	line("override %+v derogations %+v signoffs %+v", s.Override(), s.Derogations(), s.Signoffs())
	line("disagreements %v last %+v", s.Disagreements(), s.Last())
	for _, key := range slices.Sorted(slices.Values(testKeys)) {
		for _, h := range s.Heads(key) {
			line("head of %s: %s", key, h.line)
		}
	}
	return b.String()
}
