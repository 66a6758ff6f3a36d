package review

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
)

// part is why something stands here, gravest first.
type part int

const (
	disagrees part = iota
	challenged
	contradicted
	waits
	changed
	marked
	parts
)

var titles = [parts]string{
	"Disagreements", "Challenged", "Contradicted by a number or a document", "Not applicable, waits for agreement",
	"Assessed otherwise than declared", "Marked for review",
}

// item is one answer or fact with what each side says of it.
type item struct {
	part   part
	key    string
	ref    assessment.Ref
	fact   bool
	heads  []assessment.Event // current versions
	sides  [2][]voice         // developer; assessor and reviewer
	words  string             // of a contradiction, or the reason of a challenge
	answer *assessment.Answer // nil for a fact
}

// voice is what one person says.
type voice struct{ by, role, says, note, at string }

// collect finds everything that two people have to look at together. Something stands once, where it is gravest;
// each contradiction stands by itself.
func (r *Screen) collect() [parts][]*item {
	var out [parts][]*item
	seen := map[string]bool{}
	for _, key := range r.s.Result.Disagreements {
		seen[key] = true
		out[disagrees] = append(out[disagrees], r.newItem(disagrees, key))
	}
	declared := r.declared()
	for i := range r.s.Result.Questions {
		q := &r.s.Result.Questions[i]
		key := assessment.LevelKey(q.Key)
		p, is := r.partOf(q, declared[key])
		if !is || seen[key] {
			continue
		}
		it := r.newItem(p, key)
		if p == changed {
			it.sides[0] = []voice{voiceOf(declared[key])}
		}
		out[p] = append(out[p], it)
	}
	for i := range r.s.Result.Contradictions {
		c := &r.s.Result.Contradictions[i]
		it := r.newItem(contradicted, assessment.LevelKey(assessment.ParseRef(c.Ref)))
		it.words = fmt.Sprintf("%s. Answered %d.", strings.TrimSuffix(text.Line(c.Text), "."), c.Claimed)
		out[contradicted] = append(out[contradicted], it)
	}
	return out
}

// partOf says why a question stands here; declared is the last level that a developer gave, nil for none.
func (r *Screen) partOf(q *scoring.Question, declared *assessment.Event) (part, bool) {
	a := r.s.State.Answer(q.Key)
	if a == nil || len(a.Heads) == 0 || q.State == scoring.RetiredOut {
		return 0, false
	}
	head := &a.Heads[len(a.Heads)-1]
	switch {
	case len(head.Challenged) > 0:
		return challenged, true
	case slices.Contains(q.Notes, scoring.NoteWaits):
		return waits, true
	case declared != nil && head.Role != assessment.Developer && says(r.s.State.Heads(declared.Key)) != declared.Says():
		return changed, true
	}
	return marked, a.Marked
}

// declared is the last level that a developer gave, by key.
func (r *Screen) declared() map[string]*assessment.Event {
	out := map[string]*assessment.Event{}
	events := r.s.State.History("")
	for i := range events {
		if e := &events[i]; e.Role == assessment.Developer && strings.HasPrefix(e.Key, "level/") {
			out[e.Key] = e
		}
	}
	return out
}

func says(heads []assessment.Event) string {
	if len(heads) == 0 {
		return ""
	}
	return heads[len(heads)-1].Says()
}

func voiceOf(e *assessment.Event) voice {
	return voice{by: text.Line(e.By), role: string(e.Role), says: text.Line(e.Says()), at: e.At}
}

func (r *Screen) newItem(p part, key string) *item {
	kind, rest := assessment.SplitKey(key)
	it := &item{part: p, key: key, ref: assessment.ParseRef(rest), fact: kind != "level", heads: r.s.State.Heads(key)}
	for i := range it.heads {
		it.hear(it.heads[i].Role, voiceOf(&it.heads[i]))
	}
	if it.fact {
		return it
	}
	it.answer = r.s.State.Answer(it.ref)
	if it.answer == nil {
		return it
	}
	for i := range it.answer.Heads {
		h := &it.answer.Heads[i]
		for _, a := range h.Agreed {
			it.hear(a.Role, voice{by: text.Line(a.By), role: string(a.Role), says: "agrees", at: a.At})
		}
		for _, c := range h.Challenged {
			v := voice{by: text.Line(c.By), role: string(c.Role), says: "disputes it", note: text.Line(c.Note), at: c.At}
			if c.Level >= 0 {
				v.says = fmt.Sprintf("disputes it: %d", c.Level)
			}
			it.hear(c.Role, v)
		}
	}
	return it
}

// hear adds a voice to its side.
func (it *item) hear(role assessment.Role, v voice) {
	side := 1
	if role == assessment.Developer {
		side = 0
	}
	it.sides[side] = append(it.sides[side], v)
}

// cell is a side in one row of w columns: where it does not fit, names give way to what they say.
func (it *item) cell(side, w int) string {
	var whole, short []string
	for _, v := range it.sides[side] {
		room := w/len(it.sides[side]) - text.Width(v.says) - 3
		whole, short = append(whole, v.by+" "+v.says), append(short, text.Cut(v.by, max(room, leastName))+" "+v.says)
	}
	if out := strings.Join(whole, "; "); text.Width(out) <= w {
		return out
	}
	return strings.Join(short, "; ")
}

// leastName is how much of a name tells people apart.
const leastName = 6

// id is the key, so that the cursor stays with an item that moves to another part; a contradiction has its own.
func (it *item) id() string {
	if it.part == contradicted {
		return it.key + "/" + it.words
	}
	return it.key
}

// entries are the parts that hold something.
func (r *Screen) entries() []screen.Entry {
	var out []screen.Entry
	for p, list := range r.collect() {
		r.parts[p] = len(list)
		if len(list) == 0 {
			continue
		}
		if len(out) > 0 {
			out = append(out, screen.Blank())
		}
		out = append(out, screen.Title(titles[p], fmt.Sprint(len(list))))
		for _, it := range list {
			r.items[it.id()] = it
			out = append(out, r.entry(it))
		}
	}
	return out
}
