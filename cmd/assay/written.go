package main

import (
	"fmt"
	"strings"

	"assay/assessment"
)

// written is what a command put under a key, in words, and whether it stands in place of another person's word.
type written struct {
	text     string
	replaces bool
}

// put makes a change to a key and keeps what it says now, and what it said before.
func (a *app) put(f *assessment.File, key string, change func() error) error {
	before := f.State().Heads(key)
	if err := change(); err != nil {
		return err
	}
	after := f.State().Heads(key)
	if len(after) == 0 {
		return nil
	}
	now := after[len(after)-1]
	w := written{text: nameOf(key) + ": " + spoken(now)}
	for _, old := range before {
		switch says := spoken(old); {
		case old.By != now.By:
			w.text += fmt.Sprintf(", in place of %s by %s", says, clean(old.By))
			w.replaces = true
		case says != spoken(now):
			w.text += ", was " + says
		}
	}
	a.written = append(a.written, w)
	return nil
}

// nameOf is a key as it is typed: E-TAI-3@north-tsf, trir.hours@kvalheim, country.
func nameOf(key string) string {
	if _, rest := assessment.SplitKey(key); rest != "" {
		return clean(rest)
	}
	return clean(key)
}

// spoken is what an event says, as it is typed.
func spoken(e assessment.Event) string {
	switch text := e.Says(); text {
	case "true":
		return "yes"
	case "false":
		return "no"
	default:
		if list, ok := strings.CutPrefix(text, "["); ok {
			text = strings.ReplaceAll(strings.ReplaceAll(strings.TrimSuffix(list, "]"), `"`, ""), ",", ", ")
		}
		return clean(text)
	}
}

// told bounds what is said item by item.
const told = 4

// tell says on standard error what was saved, in one line: the summary, or else the items where they are few. What stands
// in place of another person's word is never only counted.
func (a *app) tell() {
	var items, replaced []string
	for _, w := range a.written {
		items = append(items, w.text)
		if w.replaces {
			replaced = append(replaced, w.text)
		}
	}
	switch {
	case a.summary != "":
		a.notef("%s", a.summary)
	case len(items) == 0:
		return
	case len(items) <= told:
		a.notef("Saved %s.", strings.Join(items, "; "))
		return
	default:
		a.notef("Saved %d entries.", len(items))
	}
	for _, text := range replaced {
		a.notef("  %s", text)
	}
}
