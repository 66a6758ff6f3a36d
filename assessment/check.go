package assessment

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"assay/criteria"
)

// Finding is one thing a person should look at in a file.
type Finding struct {
	Kind string `json:"kind"` // unreadable, damage, disagreement, evidence_missing, evidence_changed, contradiction, invalid, unknown, revised
	Line int    `json:"line"` // of the file, 0 where none
	Key  string `json:"key"`  // "" where none
	Text string `json:"text"` // one sentence
}

// Check looks for everything in the file, its evidence and its fit to the library that a person should know
// of. It changes nothing. A torn write that was repeated in full is no finding.
func (f *File) Check() []Finding {
	j, s := f.Journal(), f.State()
	var found []Finding
	for _, u := range j.Unreadable {
		if !u.Superseded {
			found = append(found, Finding{"unreadable", u.Line, "", fmt.Sprintf("line %d cannot be read: %s", u.Line, u.Reason)})
		}
	}
	for _, d := range j.Damage {
		found = append(found, Finding{"damage", d.Line, j.byID[d.ID].Key, fmt.Sprintf("line %d has the id of another event, %s, and other content", d.Line, d.ID)})
	}
	for _, key := range s.Disagreements() {
		found = append(found, Finding{"disagreement", 0, key, s.explainDisagreement(key)})
	}
	found = append(found, f.checkFiles(s)...)
	rest := append(checkKeys(j, s), f.checkLibrary(s)...)
	slices.SortStableFunc(rest, func(a, b Finding) int { return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Key, b.Key)) })
	if f.opt.Library != nil {
		found = append(found, s.ContraryFacts(f.opt.Library)...)
	}
	return append(found, rest...)
}

// known are the kinds of key that this version reads, beside those that a new round carries over.
var known = append(slices.Clone(carried), "mark", "review", "override", keyLibrary, keySignoff)

// checkKeys lists what this version keeps and skips, once a key: kinds it does not know, answers that are none,
// and what is said of an instance that is not there.
func checkKeys(j *Journal, s *State) []Finding {
	skipped := map[string]string{}
	for _, e := range j.events {
		if kind, _ := SplitKey(e.Key); e.Kind != kindSet || !slices.Contains(known, kind) {
			skipped[e.Key] = fmt.Sprintf("%s is of a kind this version does not know: it is kept and not counted", cmp.Or(e.Key, e.Kind))
		}
	}
	place := func(key string, r Ref) {
		if r.Instance != "" && s.Instance(r.Instance) == nil {
			skipped[key] = fmt.Sprintf("%s is about %s, which is not in this assessment: it is kept and not counted", key, r.Instance)
		}
	}
	for _, r := range s.Answers() {
		place(LevelKey(r), r)
	}
	for _, r := range s.Facts() {
		place(FactKey(r), r)
	}
	var found []Finding
	for key, text := range skipped {
		found = append(found, Finding{"unknown", 0, key, text})
	}
	for _, r := range s.Answers() {
		for _, e := range s.Heads(LevelKey(r)) {
			if answerHead(&e).Kind == Unknown && string(e.Value) != `"unknown"` {
				found = append(found, Finding{"invalid", 0, e.Key, fmt.Sprintf("%s says %s, which is no answer: it counts as open; answer it again", e.Key, e.Value)})
			}
		}
	}
	return found
}

// explainDisagreement says who holds what: "level/E-TAI-3: Kari says 2, Ola says 3".
func (s *State) explainDisagreement(key string) string {
	var sides []string
	for _, h := range s.Heads(key) {
		sides = append(sides, fmt.Sprintf("%s says %s", h.Head().By, h.Says()))
	}
	return key + ": " + strings.Join(sides, ", ")
}

// Says is an event's value in words.
func (e *Event) Says() string {
	switch value := string(e.Value); {
	case e.withdrawn():
		return "nothing"
	case strings.HasPrefix(e.Key, "level/"):
		switch h := answerHead(e); h.Kind {
		case Given:
			return fmt.Sprint(h.Level)
		case NotApplicable:
			return "not applicable: " + h.Because
		}
		return "unknown"
	case e.Value.Kind() == '"':
		return read[string](e)
	default:
		return value
	}
}

// checkFiles compares each evidence file with the hash taken when it was entered.
func (f *File) checkFiles(s *State) []Finding {
	var found []Finding
	for _, e := range s.AllEvidence() {
		if e.File == "" || e.SHA256 == "" {
			continue
		}
		key := "evidence/" + e.ID
		switch hash, err := HashFile(f.Abs(e.File)); {
		case errors.Is(err, fs.ErrNotExist):
			found = append(found, Finding{"evidence_missing", 0, key, fmt.Sprintf("%s: %s is not there", e.ID, e.File)})
		case err != nil:
			found = append(found, Finding{"evidence_missing", 0, key, fmt.Sprintf("%s: %s cannot be read: %v", e.ID, e.File, Plain(err))})
		case hash != e.SHA256:
			found = append(found, Finding{"evidence_changed", 0, key, fmt.Sprintf("%s: %s is not the file that was entered", e.ID, e.File)})
		}
	}
	return found
}

// checkLibrary lists what the library does not know or puts its own in the place of, and the answers given to an
// older question.
func (f *File) checkLibrary(s *State) []Finding {
	if f.opt.Library == nil {
		return nil
	}
	return slices.Concat(checkAnswers(f.opt.Library, s), checkFacts(f.opt.Library, s), checkInputs(f.opt.Library, s))
}

func notInLibrary(key string) Finding {
	return Finding{"unknown", 0, key, key + " is not in this library: it is kept and not counted"}
}

func replacedInLibrary(key, by string) Finding {
	return Finding{"unknown", 0, key, fmt.Sprintf("%s is about what %s replaces in this library: it is kept and not counted", key, by)}
}

func checkAnswers(lib *criteria.Library, s *State) (found []Finding) {
	for _, r := range s.Answers() {
		c := lib.Criterion(r.ID)
		switch {
		case c == nil:
			found = append(found, notInLibrary(LevelKey(r)))
			continue
		case c.ID != r.ID:
			found = append(found, replacedInLibrary(LevelKey(r), c.ID))
			continue
		}
		for _, h := range s.Answer(r).Heads {
			if (h.Kind == Given || h.Kind == NotApplicable) && h.Revision != c.Revision {
				found = append(found, Finding{"revised", 0, LevelKey(r), fmt.Sprintf("%s was answered at revision %d and is now at %d: confirm it again", r, h.Revision, c.Revision)})
				break
			}
		}
	}
	return found
}

func checkFacts(lib *criteria.Library, s *State) (found []Finding) {
	for _, r := range s.Facts() {
		fact := lib.Fact(r.ID)
		if fact == nil {
			found = append(found, notInLibrary(FactKey(r)))
			continue
		}
		for _, h := range s.Fact(r).Heads {
			if h.Value != nil && !Fits(lib, fact, h.Value) {
				found = append(found, Finding{"invalid", 0, FactKey(r), fmt.Sprintf("%s says %v, which is none of its values: set it again (%s)", FactKey(r), h.Value, expected(fact))})
			}
		}
	}
	return found
}

func checkInputs(lib *criteria.Library, s *State) (found []Finding) {
	for in, heads := range s.inputs {
		key := InputKey(in.measure.ID, in.input, in.measure.Instance)
		switch m := lib.Measure(in.measure.ID); {
		case len(heads) == 0:
		case m == nil:
			found = append(found, notInLibrary(key))
		case m.ID != in.measure.ID:
			found = append(found, replacedInLibrary(key, m.ID))
		}
	}
	return found
}
