package assessment

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// The reader is strict, so that two programs fold one file alike (formats.md, section 2).
func TestLinesThatAreUnreadable(t *testing.T) {
	good := string(testEvent(t, 1, "Kari", "level/E-TAI-1", "2").line)
	for _, c := range []struct{ name, line, reason string }{
		{"a name in other case", strings.Replace(good, `"id"`, `"ID"`, 1), "it has no valid id"},
		{"two ids", strings.Replace(good, `{`, `{"id":"`+testID(2)+`",`, 1), "a name stands in it twice"},
		{"two names inside the value", strings.Replace(good, `:2`, `:{"a":1,"a":2}`, 1), "a name stands in it twice"},
		{"bad UTF-8", strings.Replace(good, "Kari", "K\xffri", 1), "it is not valid UTF-8"},
		{"bad UTF-8 in the value", strings.Replace(good, `:2`, ":\"\xff\"", 1), "it is not valid UTF-8"},
		{"cut short", good[:len(good)-9], "it is not a complete JSON object"},
		{"two objects", good + good, "it is not a complete JSON object"},
		{"a list", "[]", "a value has the wrong type"},
		{"a number for a name", strings.Replace(good, `"Kari"`, `7`, 1), "a value has the wrong type at /by"},
		{"a small id", strings.Replace(good, testID(1), strings.ToLower(testID(1)), 1), "it has no valid id"},
		{"no value", strings.Replace(good, `,"value":2`, "", 1), "it has no value"},
		{"no key", strings.Replace(good, `"level/E-TAI-1"`, `""`, 1), "it has no key"},
		{"no kind", strings.Replace(good, `"kind":"set",`, "", 1), "it has no kind"},
		{"zeroes", "\x00\x00\x00", "it is not a complete JSON object"},
	} {
		j, err := Read([]byte(testHeader + "\n" + c.line + "\n" + good + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(j.Unreadable) != 1 || j.Unreadable[0].Line != 2 || !strings.HasPrefix(j.Unreadable[0].Reason, c.reason) {
			t.Errorf("%s: %+v", c.name, j.Unreadable)
		}
		if len(j.Events()) != 1 {
			t.Errorf("%s: the good line was lost", c.name)
		}
	}
}

func TestWhatIsReadable(t *testing.T) {
	good := string(testEvent(t, 1, "Kari", "level/E-TAI-1", "2").line)
	for name, text := range map[string]string{
		"Windows line ends":          strings.ReplaceAll(testHeader+"\n"+good+"\n", "\n", "\r\n"),
		"no newline at the end":      testHeader + "\n" + good,
		"blank lines":                testHeader + "\n\n" + good + "\n\n",
		"a header that a union kept": testHeader + "\n" + testHeader + "\n" + good + "\n",
		"the line twice":             testHeader + "\n" + good + "\n" + good + "\n",
		"a name of tomorrow":         testHeader + "\n" + strings.Replace(good, "{", `{"mood":"fine",`, 1) + "\n",
		"a kind of tomorrow":         testHeader + "\n" + strings.Replace(good, `"set"`, `"weave"`, 1) + "\n",
	} {
		j, err := Read([]byte(text))
		if err != nil || len(j.Unreadable) != 0 || len(j.Damage) != 0 || len(j.Events()) != 1 {
			t.Errorf("%s: %v, %+v", name, err, j)
		}
	}
}

func TestSameIDWithOtherBytesIsDamage(t *testing.T) {
	a, b := testEvent(t, 1, "Kari", "level/E-TAI-1", "2"), testEvent(t, 1, "Kari", "level/E-TAI-1", "3")
	j, k := testJournal(t, a, b), testJournal(t, b, a)
	if len(j.Damage) != 1 || j.Damage[0].ID != a.ID || !bytes.Equal(j.Damage[0].Text, b.line) {
		t.Fatalf("%+v", j.Damage)
	}
	if describe(j.Fold()) != describe(k.Fold()) || j.Fold().Answer(tai1).Heads[0].Level != 2 {
		t.Fatal("the order of lines decides which one is used")
	}
	if j.Fingerprint() == testJournal(t, a).Fingerprint() {
		t.Fatal("the fingerprint does not show the damage")
	}
}

func TestWhatIsNoAssessment(t *testing.T) {
	for _, text := range []string{"", "\n", "name: x\n", `{"assay":0,"assessment":"01JDE0000000000000000000AA"}`, `{"assay":1,"assessment":"x"}`, `{"assay":1,"assay":1}`} {
		if _, err := Read([]byte(text)); !errors.Is(err, ErrNotAssessment) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestDifferentAssessmentsDoNotMerge(t *testing.T) {
	a := testJournal(t)
	b, err := Read([]byte(strings.Replace(testHeader, "AA\"", "AB\"", 1) + "\n"))
	check(t, err)
	if _, err := Merge(a, b); !errors.Is(err, ErrOtherAssessment) {
		t.Fatal(err)
	}
}

// Values that no version of ours writes are doubt, never a level.
func TestValuesOutsideTheFormat(t *testing.T) {
	for _, value := range []string{"4", "-1", "2.5", `"2"`, "[]", "{}", `{"not_applicable":""}`, "true"} {
		a := testJournal(t, testEvent(t, 1, "Kari", "level/E-TAI-1", value)).Fold().Answer(tai1)
		if a.Heads[0].Kind != Unknown {
			t.Errorf("%s reads as %+v", value, a.Heads[0])
		}
	}
	s := testJournal(t, testEvent(t, 1, "Kari", "fact/tailings@a", `{"a":1}`)).Fold()
	if s.Fact(Ref{"tailings", "a"}).Heads[0].Value != nil {
		t.Error("an object reads as a fact")
	}
}

func TestSameValueInOtherWords(t *testing.T) {
	s := testJournal(t, testEvent(t, 1, "Kari", "level/E-TAI-1", "2"), testEvent(t, 2, "Ola", "level/E-TAI-1", "2.0")).Fold()
	if len(s.Answer(tai1).Heads) != 2 || len(s.Disagreements()) != 0 || s.Answer(tai1).Disagrees() {
		t.Fatal("2 and 2.0 disagree")
	}
}

// Where people disagree about a link, the version that supports least is used.
func TestDisputedLinkSupportsLeast(t *testing.T) {
	key := "link/level/E-TAI-1/EV-1"
	read3, read1 := `{"relation":"supports","level":3,"read":true}`, `{"relation":"supports","level":1,"read":true}`
	unread, against := `{"relation":"supports","level":3}`, `{"relation":"contradicts","level":1}`
	for _, c := range []struct{ a, b, want string }{
		{read3, read1, read1}, {read3, unread, unread}, {read3, against, against}, {"null", against, against}, {"null", read3, ""}, {read3, read3, read3},
	} {
		links := testJournal(t, testEvent(t, 1, "Kari", key, c.a), testEvent(t, 2, "Ola", key, c.b)).Fold().Answer(tai1).Links
		if c.want == "" {
			if len(links) != 0 {
				t.Errorf("%s against %s: %+v", c.a, c.b, links)
			}
			continue
		}
		e := testEvent(t, 3, "", key, c.want)
		v := read[linkValue](e)
		if len(links) != 1 || links[0].Relation != v.Relation || links[0].Level != v.Level || links[0].Read != v.Read {
			t.Errorf("%s against %s: %+v", c.a, c.b, links)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(testHeader + "\n"))
	f.Add(fileOf(testEvent(f, 1, "Kari", "level/E-TAI-1", "2"), testEvent(f, 2, "Ola", "link/level/E-TAI-1/EV-1", `{"relation":"supports"}`, testID(1))))
	f.Add([]byte(testHeader + "\n{\"id\":\"" + testID(1) + "\",\"kind\":\"set\",\"key\":\"link/\",\"value\":1}\n{\"id\":"))
	for _, key := range testKeys {
		f.Add(fileOf(testEvent(f, 1, "Kari", key, `{"value":1,"unit":"t","relation":"supports"}`, testID(1), testID(2))))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		j, err := Read(data)
		if err != nil {
			return
		}
		again, err := Read(j.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if describe(j.Fold()) != describe(again.Fold()) || j.Fingerprint() != again.Fingerprint() {
			t.Fatal("the journal does not survive writing and reading")
		}
		for _, e := range j.Events() {
			if e.Kind != kindSet {
				continue
			}
			if line, err := encode(e); err != nil {
				t.Fatal(err)
			} else if same, err := decode(line); err != nil || same.ID != e.ID || same.Key != e.Key || !same.sameValue(e) {
				t.Fatalf("%s becomes %s", e.line, line)
			}
		}
	})
}
