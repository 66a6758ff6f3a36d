package assessment

import (
	"maps"
	"slices"
	"strings"

	"assay/criteria"
)

// Header is the file's first line.
func (s *State) Header() Header { return s.header }

// Name is the project's name, the fact `name`; "" where it is unset.
func (s *State) Name() string {
	f := s.Fact(Ref{ID: "name"})
	if f == nil || len(f.Heads) == 0 {
		return ""
	}
	name, _ := f.Heads[len(f.Heads)-1].Value.(string)
	return name
}

// Answer is what is known of a question, nil where nobody ever touched it.
func (s *State) Answer(r Ref) *Answer { return s.answers[r] }

// Answers lists the questions that somebody touched, sorted.
func (s *State) Answers() []Ref { return s.answerRefs() }

// Fact is a fact with its heads; nil where it is unset and bears no comment or link. No heads is unset too.
func (s *State) Fact(r Ref) *FactValue { return s.facts[r] }

// Facts lists the facts for which [State.Fact] has something, sorted.
func (s *State) Facts() []Ref { return s.factRefs() }

// Input is the heads of one input of a measure; none is unset.
func (s *State) Input(measure, input, instance string) []InputHead {
	return s.inputs[inputRef{Ref{measure, instance}, input}]
}

// LinksOf lists the evidence linked to a key: an answer, a fact or a measure's input.
func (s *State) LinksOf(key string) []Link { return s.linksOf(key) }

// Evidence is one item of the register, nil where there is none of that id.
func (s *State) Evidence(id string) *Evidence { return s.evidence[id] }

// AllEvidence lists the register, sorted by id.
func (s *State) AllEvidence() []*Evidence {
	return slices.SortedFunc(maps.Values(s.evidence), func(a, b *Evidence) int { return strings.Compare(a.ID, b.ID) })
}

// Rests lists the keys, sorted, whose links name a piece of evidence: "level/E-TAI-3@north-tsf", "fact/tailings@a",
// "input/trir.hours". [SplitKey] and [ParseRef] take them apart.
func (s *State) Rests(id string) []string {
	var keys []string
	for subject, about := range s.about {
		for _, key := range about {
			if strings.HasPrefix(key, "link/") && strings.HasSuffix(key, "/"+id) && s.threads[key].newest() != nil {
				keys = append(keys, subject)
			}
		}
	}
	slices.Sort(keys)
	return keys
}

// Instances lists the instances of a kind in the order they were created, removed ones included.
func (s *State) Instances(kind string) []*Instance { return s.placed()[kind] }

// Instance is the instance with that slug, whatever its kind; nil where there is none.
func (s *State) Instance(slug string) *Instance { return s.slugs[slug] }

// place sorts the instances of each kind by their first event.
func (s *State) place() map[string][]*Instance {
	created := func(i *Instance) string { return s.threads["instance/"+i.Kind+"/"+i.Slug].events[0].ID }
	placed := map[string][]*Instance{}
	for _, i := range s.slugs {
		placed[i.Kind] = append(placed[i.Kind], i)
	}
	for _, list := range placed {
		slices.SortFunc(list, func(a, b *Instance) int { return strings.Compare(created(a), created(b)) })
	}
	return placed
}

// Action is what is planned about a gap, nil where nothing is.
func (s *State) Action(r Ref) *ActionState { return s.actions[r] }

// Actions lists everything planned, sorted by ref.
func (s *State) Actions() []*ActionState {
	return slices.SortedFunc(maps.Values(s.actions), func(a, b *ActionState) int { return a.Ref.Compare(b.Ref) })
}

// Frameworks lists the ids of the criteria sets chosen; empty means all.
func (s *State) Frameworks() []string { return read[[]string](s.threads[keyFrameworks].newest()) }

// Profile is the id of the scoring profile chosen; "" is the default one.
func (s *State) Profile() string { return s.threads[keyProfile].text() }

// libraryValue is the JSON of the library event.
type libraryValue struct {
	ID        string         `json:"id"`
	Revisions map[string]int `json:"revisions"`
}

// Library is the id of the library last taken, with the revisions of the criteria answered then; "" where no
// library event was written.
func (s *State) Library() (id string, revisions map[string]int) {
	v := read[libraryValue](s.threads[keyLibrary].newest())
	return v.ID, v.Revisions
}

// overrideValue is the JSON of an override.
type overrideValue struct {
	Value    string            `json:"value"`
	Approver string            `json:"approver,omitzero"`
	Because  string            `json:"because,omitzero"`
	Reasons  map[string]string `json:"reasons,omitzero"`
}

// Override is the category set by a person, the gravest where people say different ones; nil where the computed one
// stands.
func (s *State) Override() *Override {
	t := s.threads[keyOverride]
	if t == nil {
		return nil
	}
	var out *Override
	disputed := false
	for _, e := range t.heads {
		if e.withdrawn() {
			disputed = true
			continue
		}
		v := read[overrideValue](e)
		disputed = disputed || out != nil && out.Value != v.Value
		if out == nil || v.Value < out.Value {
			out = &Override{Head: e.Head(), Value: v.Value, Approver: v.Approver, Because: v.Because, Reasons: v.Reasons}
		}
	}
	if out != nil {
		out.Disputed = disputed
	}
	return out
}

// derogationValue is the JSON of a derogation.
type derogationValue struct {
	Approver     string `json:"approver"`
	Because      string `json:"because"`
	Compensating string `json:"compensating,omitzero"`
	Until        day    `json:"until,omitzero"`
	Gate         string `json:"gate,omitzero"`
}

// Derogations lists the derogations in force or not, sorted by id.
func (s *State) Derogations() []Derogation {
	var list []Derogation
	for key, t := range s.threads {
		id, ok := strings.CutPrefix(key, "derogation/")
		e := t.newest()
		if !ok || e == nil {
			continue
		}
		v := read[derogationValue](e)
		list = append(list, Derogation{
			Head: e.Head(), ID: id, Approver: v.Approver, Because: v.Because,
			Compensating: v.Compensating, Until: criteria.Date(v.Until), Gate: v.Gate,
		})
	}
	slices.SortFunc(list, func(a, b Derogation) int { return strings.Compare(a.ID, b.ID) })
	return list
}

// signoffValue is the JSON of a sign-off.
type signoffValue struct {
	Title       string `json:"title,omitzero"`
	Statement   string `json:"statement,omitzero"`
	Fingerprint string `json:"fingerprint"`
}

// Signoffs lists each person's last signature, oldest first. Who signed in two copies apart has one from each.
func (s *State) Signoffs() []Signoff {
	t := s.threads[keySignoff]
	if t == nil {
		return nil
	}
	var list []Signoff
	for _, e := range t.heads {
		if !e.withdrawn() {
			v := read[signoffValue](e)
			list = append(list, Signoff{Head: e.Head(), Title: v.Title, Statement: v.Statement, Fingerprint: v.Fingerprint})
		}
	}
	return list
}

// Signatures are the sign-offs, oldest first, each judged against the state with a fingerprint: whoever reads them
// sees which of them cover what lies before them.
func (s *State) Signatures(fingerprint string) []Signature {
	list := []Signature{}
	for _, x := range s.Signoffs() {
		list = append(list, Signature{
			By: x.By, Role: x.Role, Title: x.Title, At: x.At, Statement: x.Statement,
			Fingerprint: x.Fingerprint, Holds: x.Fingerprint == fingerprint,
		})
	}
	return list
}

// Disagreements lists the keys with heads of different values, sorted. A review or a sign-off is one person's
// word and never disagrees with another's.
func (s *State) Disagreements() []string {
	var keys []string
	for key, t := range s.threads {
		if len(t.heads) > 1 && !personal(key) && t.disagree() {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return keys
}

// Heads lists the current versions of a key, oldest first.
func (s *State) Heads(key string) []Event {
	t := s.threads[key]
	if t == nil {
		return nil
	}
	return copies(t.heads)
}

// History lists, in fold order, the events of a key and of what speaks about it: comments, marks, links and
// reviews. With "" it lists every event of the assessment.
func (s *State) History(key string) []Event {
	var events []*Event
	for k, t := range s.threads {
		if key == "" || Subject(k) == key {
			events = append(events, t.events...)
		}
	}
	if t := s.threads[key]; t != nil {
		for _, e := range t.events {
			if r := s.reviews[e.ID]; r != nil {
				events = append(events, r.events...)
			}
		}
	}
	slices.SortFunc(events, func(a, b *Event) int { return strings.Compare(a.ID, b.ID) })
	return copies(events)
}

func copies(events []*Event) []Event {
	list := make([]Event, len(events))
	for i, e := range events {
		list[i] = *e
	}
	return list
}

// Last says who changed the assessment last, nil where nobody did.
func (s *State) Last() *Head {
	if s.last == nil {
		return nil
	}
	return &Head{Event: s.last.ID, At: s.last.At, By: s.last.By, Role: s.last.Role}
}

// Disagrees says whether the answer has heads of different value.
func (a *Answer) Disagrees() bool {
	for _, h := range a.Heads[min(1, len(a.Heads)):] {
		first := a.Heads[0]
		if h.Kind != first.Kind || h.Level != first.Level || h.Because != first.Because {
			return true
		}
	}
	return false
}
