package assessment

import (
	"math"
	"slices"
	"strings"

	"assay/criteria"

	"github.com/go-json-experiment/json"
)

// rebuild derives the typed view of one subject from its thread and from what speaks about it.
func (s *State) rebuild(subject string) {
	kind, rest := SplitKey(subject)
	switch kind {
	case "level":
		s.rebuildAnswer(ParseRef(rest))
	case "fact":
		s.rebuildFact(ParseRef(rest))
	case "input":
		s.rebuildInput(subject, rest)
	case "evidence":
		s.rebuildEvidence(subject, rest)
	case "instance":
		s.rebuildInstance(subject, rest)
	case "action":
		s.rebuildAction(subject, ParseRef(rest))
	}
}

func (s *State) rebuildAnswer(r Ref) {
	key := LevelKey(r)
	a := &Answer{
		Ref: r, Comment: s.aspect("comment/", key).text(), Marked: s.aspect("mark/", key).on(),
		Confidential: s.aspect("confidential/", key).on(), Links: s.linksOf(key),
	}
	if t := s.threads[key]; t != nil {
		for _, e := range t.heads {
			h := answerHead(e)
			h.Agreed, h.Challenged = s.reviewsOf(e)
			a.Heads = append(a.Heads, h)
		}
	}
	s.answers[r] = a
}

// answerHead reads a level's value. One that is outside the format reads as unknown: doubt, never a level.
func answerHead(e *Event) AnswerHead {
	h := AnswerHead{Head: e.Head(), Revision: e.Rev, Kind: Unknown}
	if v := e.Value; len(v) == 1 && v[0] >= '0' && v[0] <= '3' { // nearly all of them
		h.Kind, h.Level = Given, int(v[0]-'0')
		return h
	}
	var level float64
	var object struct {
		NotApplicable string `json:"not_applicable"`
	}
	switch {
	case e.withdrawn():
		h.Kind = Open
	case json.Unmarshal(e.Value, &level) == nil && level >= 0 && level <= 3 && level == math.Trunc(level):
		h.Kind, h.Level = Given, int(level)
	case e.Value.Kind() == '{' && json.Unmarshal(e.Value, &object) == nil && object.NotApplicable != "":
		h.Kind, h.Because = NotApplicable, object.NotApplicable
	}
	return h
}

// reviewValue is the JSON of a review. Level is absent where a challenge names none.
type reviewValue struct {
	Verdict string `json:"verdict"` // agree or challenge
	Level   *int   `json:"level,omitzero"`
	Note    string `json:"note,omitzero"`
}

// reviewsOf reads what others said about an event. A review by its own author does not count.
func (s *State) reviewsOf(e *Event) (agreed []Head, challenged []Challenge) {
	t := s.reviews[e.ID]
	if t == nil {
		return nil, nil
	}
	for _, r := range t.heads {
		var v reviewValue
		if samePerson(r.By, e.Head().By) || r.withdrawn() || json.Unmarshal(r.Value, &v) != nil {
			continue
		}
		switch v.Verdict {
		case "agree":
			agreed = append(agreed, r.Head())
		case "challenge":
			c := Challenge{Head: r.Head(), Level: -1, Note: v.Note}
			if v.Level != nil && *v.Level >= 0 && *v.Level <= 3 {
				c.Level = *v.Level
			}
			challenged = append(challenged, c)
		}
	}
	return agreed, challenged
}

// samePerson compares names as people write them.
func samePerson(a, b string) bool {
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b))
}

func (s *State) rebuildFact(r Ref) {
	key := FactKey(r)
	f := &FactValue{Ref: r, Comment: s.aspect("comment/", key).text(), Links: s.linksOf(key)}
	t := s.threads[key]
	if t != nil && (len(t.heads) > 1 || !t.heads[0].withdrawn()) {
		for _, e := range t.heads {
			h := FactHead{Head: e.Head(), Value: factValue(e)}
			h.Agreed, _ = s.reviewsOf(e)
			f.Heads = append(f.Heads, h)
		}
	}
	if f.Heads == nil && f.Comment == "" && f.Links == nil {
		delete(s.facts, r)
		return
	}
	s.facts[r] = f
}

// factValue is a bool, string, []string or float64; nil is withdrawn, or outside the format.
func factValue(e *Event) any {
	switch e.Value.Kind() {
	case 't', 'f':
		return e.Value.Kind() == 't'
	case '"':
		return read[string](e)
	case '0':
		return read[float64](e)
	case '[':
		var list []string
		if json.Unmarshal(e.Value, &list) == nil {
			return list
		}
	}
	return nil
}

// read decodes a value, or gives the zero value where it has another shape.
func read[T any](e *Event) T {
	var v, zero T
	if e == nil || json.Unmarshal(e.Value, &v) != nil {
		return zero
	}
	return v
}

// inputValue is the JSON of an input given in another unit than its own.
type inputValue struct {
	Value float64 `json:"value"`
	Unit  string  `json:"unit,omitzero"`
}

func (s *State) rebuildInput(key, rest string) {
	measure, input := InputOf(rest)
	var heads []InputHead
	if t := s.threads[key]; t != nil {
		for _, e := range t.heads {
			v := inputValue{}
			switch e.Value.Kind() {
			case '0':
				v.Value = read[float64](e)
			case '{':
				v = read[inputValue](e)
			default:
				if len(t.heads) == 1 {
					continue // withdrawn; beside another head it stays, as a disagreement
				}
				heads = append(heads, InputHead{Head: e.Head(), Withdrawn: true})
				continue
			}
			heads = append(heads, InputHead{Head: e.Head(), Value: v.Value, Unit: v.Unit})
		}
	}
	s.inputs[inputRef{measure, input}] = heads
}

// evidenceValue is the JSON of a piece of evidence.
type evidenceValue struct {
	Title        string                `json:"title"`
	Kind         criteria.EvidenceKind `json:"kind"`
	Author       string                `json:"author,omitzero"`
	Date         day                   `json:"date,omitzero"`
	PeriodStart  day                   `json:"period_start,omitzero"`
	PeriodEnd    day                   `json:"period_end,omitzero"`
	Expires      day                   `json:"expires,omitzero"`
	File         string                `json:"file,omitzero"`
	URL          string                `json:"url,omitzero"`
	SHA256       string                `json:"sha256,omitzero"`
	Confidential bool                  `json:"confidential,omitzero"`
	Instances    []string              `json:"instances,omitempty"`
	Note         string                `json:"note,omitzero"`
}

func (s *State) rebuildEvidence(key, id string) {
	e := s.threads[key].newest()
	if e == nil {
		delete(s.evidence, id)
		return
	}
	v := read[evidenceValue](e)
	for _, other := range s.threads[key].heads {
		if !other.withdrawn() {
			v.weaken(read[evidenceValue](other))
		}
	}
	s.evidence[id] = &Evidence{
		Head: e.Head(), ID: id, Title: v.Title, Kind: v.Kind, Author: v.Author,
		Date: criteria.Date(v.Date), PeriodStart: criteria.Date(v.PeriodStart), PeriodEnd: criteria.Date(v.PeriodEnd),
		Expires: criteria.Date(v.Expires), File: v.File, URL: v.URL, SHA256: v.SHA256,
		Confidential: v.Confidential || s.aspect("confidential/", key).on(), Instances: v.Instances, Note: v.Note,
	}
}

// weaken takes from another version of an item what makes it carry less, where people disagree about it: doubt lowers.
func (v *evidenceValue) weaken(o evidenceValue) {
	v.Date = min(v.Date, o.Date)
	v.PeriodEnd = earliest(v.PeriodEnd, o.PeriodEnd)
	v.Expires = earliest(v.Expires, o.Expires)
	v.Confidential = v.Confidential || o.Confidential
	if slices.Index(authors, o.Author) < slices.Index(authors, v.Author) {
		v.Author = o.Author
	}
}

// earliest is the earlier of two days, where both are set.
func earliest(a, b day) day {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

// linkValue is the JSON of a link.
type linkValue struct {
	Relation Relation `json:"relation"`
	Level    int      `json:"level,omitzero"`
	Page     string   `json:"page,omitzero"`
	Read     bool     `json:"read,omitzero"`
}

// linksOf lists the links of a subject, by evidence id. Where people disagree about a link, the version that
// supports least is used: doubt lowers.
func (s *State) linksOf(subject string) []Link {
	var links []Link
	for _, key := range s.about[subject] {
		if !strings.HasPrefix(key, "link/") {
			continue
		}
		t := s.threads[key]
		weakest := slices.MinFunc(t.heads, func(a, b *Event) int { return support(a) - support(b) })
		if weakest.withdrawn() {
			continue
		}
		v := read[linkValue](weakest)
		id := key[strings.LastIndexByte(key, '/')+1:]
		links = append(links, Link{Head: weakest.Head(), Evidence: id, Relation: v.Relation, Level: v.Level, Page: v.Page, Read: v.Read})
	}
	return links
}

// support orders versions of a link: contradicting, none, unread support, read support; then by level.
func support(e *Event) int {
	v := read[linkValue](e)
	switch {
	case v.Relation == Contradicts:
		return v.Level - 10
	case v.Relation == Supports && v.Read:
		return v.Level + 20
	case v.Relation == Supports:
		return v.Level + 10
	}
	return 0
}

// instanceValue is the JSON of an instance; Removed holds why it was closed.
type instanceValue struct {
	Title   string `json:"title,omitzero"`
	At      string `json:"at,omitzero"`
	Removed string `json:"removed,omitzero"`
}

// rebuildInstance reads an instance. Where one person removed it and another changed it, it is not removed:
// leaving something out of the count needs everybody's word.
func (s *State) rebuildInstance(key, rest string) {
	kind, slug, _ := strings.Cut(rest, "/")
	e := s.threads[key].newest()
	if e == nil || slug == "" {
		delete(s.slugs, slug)
		return
	}
	v := read[instanceValue](e)
	i := &Instance{Kind: kind, Slug: slug, Title: v.Title, At: v.At}
	unanimous := !slices.ContainsFunc(s.threads[key].heads, func(h *Event) bool { return read[instanceValue](h).Removed == "" })
	if unanimous {
		i.Removed = &Removal{Head: e.Head(), Because: v.Removed}
	}
	s.slugs[slug] = i
}

// actionValue is the JSON of what is planned about a gap.
type actionValue struct {
	Owner  string `json:"owner,omitzero"`
	Due    day    `json:"due,omitzero"`
	Status string `json:"status,omitzero"`
	Note   string `json:"note,omitzero"`
}

func (s *State) rebuildAction(key string, r Ref) {
	e := s.threads[key].newest()
	if e == nil {
		delete(s.actions, r)
		return
	}
	v := read[actionValue](e)
	s.actions[r] = &ActionState{Head: e.Head(), Ref: r, Owner: v.Owner, Due: criteria.Date(v.Due), Status: v.Status, Note: v.Note}
}

// text is the value of a key that holds text.
func (t *thread) text() string { return read[string](t.newest()) }

// on is the value of a key that is either set or not: any head that says so decides.
func (t *thread) on() bool { return t != nil && slices.ContainsFunc(t.heads, read[bool]) }

// day is a date as it is written: "2026-11-24".
type day criteria.Date

// MarshalText writes the ISO form.
func (d day) MarshalText() ([]byte, error) { return []byte(criteria.Date(d).String()), nil }

// UnmarshalText reads the ISO form; empty is unset.
func (d *day) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	parsed, err := criteria.ParseDate(string(text))
	*d = day(parsed)
	return err
}
