package assessment

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
)

// Reply is what is answered to a question. The zero Reply withdraws.
type Reply struct {
	Kind    AnswerKind
	Level   int    // 0..3 with Given
	Because string // required with NotApplicable
}

// Quantity is a number as it was given; Unit "" is the input's own.
type Quantity struct {
	Value float64
	Unit  string
}

// Verdict is what a second person says of an answer or a fact.
type Verdict struct {
	Agree bool
	Level int // of a challenge: what the level should be, -1 where none is named
	Note  string
}

// Answer sets the answer to a question. Answering again confirms it anew, and settles a disagreement.
func (f *File) Answer(r Ref, reply Reply) error {
	revision, err := f.checkAnswer(r, reply)
	if err != nil {
		return err
	}
	return f.set(LevelKey(r), reply.value(), func(e *Event) { e.Rev = revision })
}

func (r Reply) value() any {
	switch r.Kind {
	case Given:
		return r.Level
	case Unknown:
		return "unknown"
	case NotApplicable:
		return map[string]string{"not_applicable": r.Because}
	}
	return nil
}

// Fact sets a fact to a bool, string, []string or number; nil makes it unset. [ParseFact] reads typed text.
func (f *File) Fact(r Ref, value any) error {
	value, err := f.checkFact(r, value)
	if err != nil {
		return err
	}
	return f.set(FactKey(r), value)
}

// Input sets one input of a measure; nil withdraws it.
func (f *File) Input(measure, input, instance string, q *Quantity) error {
	if err := f.checkInput(Ref{measure, instance}, input, q); err != nil {
		return err
	}
	key := InputKey(measure, input, instance)
	switch {
	case q == nil:
		return f.set(key, nil)
	case q.Unit == "":
		return f.set(key, q.Value)
	}
	return f.set(key, inputValue{q.Value, q.Unit})
}

// Comment sets the comment on a key; "" removes it.
func (f *File) Comment(key, text string) error {
	if strings.TrimSpace(text) == "" {
		return f.set("comment/"+key, nil)
	}
	return f.set("comment/"+key, text)
}

// Mark puts an answer on, or takes it off, the list of those to look at again.
func (f *File) Mark(key string, on bool) error { return f.flag("mark/"+key, on) }

// Confidential withholds a key from what is handed to others, or frees it again.
func (f *File) Confidential(key string, on bool) error { return f.flag("confidential/"+key, on) }

func (f *File) flag(key string, on bool) error {
	if !on {
		return f.set(key, nil)
	}
	return f.set(key, true)
}

// Link ties a piece of evidence to an answer, a fact or an input; nil unties it. Head and Evidence of l are not read.
func (f *File) Link(key, evidence string, l *Link) error {
	if err := f.checkLink(key, evidence, l); err != nil {
		return err
	}
	full := "link/" + key + "/" + evidence
	if l == nil {
		return f.set(full, nil)
	}
	return f.set(full, linkValue{l.Relation, l.Level, l.Page, l.Read})
}

// Evidence enters an item in the register, or changes the one with its id, and returns the id; "" asks for a
// new one, EV- and five characters. A File is taken relative to the assessment, and its SHA-256 is computed
// unless given.
func (f *File) Evidence(e Evidence) (id string, err error) {
	if err := f.checkEvidence(e); err != nil {
		return "", err
	}
	if e.File != "" {
		e.File = path.Clean(filepath.ToSlash(e.File))
		if e.SHA256 == "" {
			if e.SHA256, err = HashFile(f.Abs(e.File)); err != nil {
				return "", wrong("could not read the evidence file %s: %v", e.File, Plain(err))
			}
		}
	}
	value := evidenceValue{
		Title: e.Title, Kind: e.Kind, Author: e.Author, Date: day(e.Date),
		PeriodStart: day(e.PeriodStart), PeriodEnd: day(e.PeriodEnd), Expires: day(e.Expires),
		File: e.File, URL: e.URL, SHA256: e.SHA256, Confidential: e.Confidential, Instances: e.Instances, Note: e.Note,
	}
	if e.ID != "" {
		return e.ID, f.set("evidence/"+e.ID, value)
	}
	for {
		event, err := f.freshID()
		if err != nil {
			return "", err
		}
		if id := evidenceID(event); f.State().threads["evidence/"+id] == nil {
			return id, f.set("evidence/"+id, value, func(e *Event) { e.ID = event })
		}
	}
}

// WithdrawEvidence takes an item out of the register. Links to it stay and count for nothing.
func (f *File) WithdrawEvidence(id string) error {
	if f.State().Evidence(id) == nil {
		return f.unknownEvidence(id)
	}
	return f.set("evidence/"+id, nil)
}

// HashFile is the SHA-256 of a file, in hex.
func HashFile(path string) (string, error) {
	r, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer r.Close()
	h := sha256.New()
	if _, err := io.Copy(h, r); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Abs is where an evidence path of this assessment lies on this machine.
func (f *File) Abs(file string) string {
	file = filepath.FromSlash(file)
	if filepath.IsAbs(file) {
		return file
	}
	return filepath.Join(filepath.Dir(f.path), file)
}

// Rel is the path under which evidence is kept: relative to the assessment, with /. One on another drive stays absolute.
func (f *File) Rel(file string) string {
	dir, err1 := filepath.Abs(filepath.Dir(f.path))
	full, err2 := filepath.Abs(file)
	if rel, err := filepath.Rel(dir, full); err1 == nil && err2 == nil && err == nil {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(file)
}

// Instance enters a site, facility, supplier, product or quantity, or changes the title and place of the one
// with that slug, and returns the slug; "" makes one from the title. At is the slug of the instance it stands
// at; it may be left out where there is only one.
func (f *File) Instance(kind, slug, title, at string) (string, error) {
	slug, at, err := f.checkInstance(kind, slug, title, at)
	if err != nil {
		return "", err
	}
	return slug, f.set("instance/"+kind+"/"+slug, instanceValue{Title: title, At: at})
}

// RemoveInstance closes an instance. Its answers are kept, and its removal is printed with the reason.
func (f *File) RemoveInstance(slug, because string) error {
	i := f.State().Instance(slug)
	switch {
	case i == nil:
		return f.unknownInstance(slug)
	case strings.TrimSpace(because) == "":
		return wrong("removing %s needs a reason: it is printed", slug)
	}
	return f.set("instance/"+i.Kind+"/"+slug, instanceValue{Title: i.Title, At: i.At, Removed: because})
}

// Action sets what is planned about the gap of a criterion.
func (f *File) Action(a ActionState) error {
	if err := f.checkAction(a); err != nil {
		return err
	}
	return f.set("action/"+a.Ref.String(), actionValue{a.Owner, day(a.Due), a.Status, a.Note})
}

// Review agrees with, or challenges, the one current version of an answer or fact. Nobody reviews their own.
func (f *File) Review(key string, v Verdict) error {
	head, err := f.checkReview(key, v)
	if err != nil {
		return err
	}
	value := reviewValue{Verdict: "agree", Note: v.Note}
	if !v.Agree {
		value.Verdict = "challenge"
		if v.Level >= 0 {
			value.Level = &v.Level
		}
	}
	return f.set("review/"+head.ID, value)
}

// Resolve settles a disagreement by taking the version that one of its heads gave. The new event names them all.
func (f *File) Resolve(key, event string) error {
	heads := f.State().Heads(key)
	if len(heads) < 2 {
		return wrong("nobody disagrees about %s", key)
	}
	for _, h := range heads {
		if h.ID == event {
			return f.set(key, h.Value, func(e *Event) { e.Rev = h.Rev })
		}
	}
	return wrong("%s is not one of the versions of %s", event, key)
}

// Frameworks chooses the criteria sets that are looked at; none means all.
func (f *File) Frameworks(ids []string) error {
	if err := f.checkFrameworks(ids); err != nil {
		return err
	}
	if len(ids) == 0 {
		return f.set(keyFrameworks, nil)
	}
	return f.set(keyFrameworks, ids)
}

// Profile chooses the scoring profile; "" is the default one.
func (f *File) Profile(id string) error {
	if id == "" {
		return f.set(keyProfile, nil)
	}
	if err := f.checkProfile(id); err != nil {
		return err
	}
	return f.set(keyProfile, id)
}

// UseLibrary records the library in use and its revision of each criterion answered. It is the assessor's
// confirmation, after seeing what a newer library touches.
func (f *File) UseLibrary() error {
	lib := f.opt.Library
	if lib == nil {
		return errors.New("no library is loaded")
	}
	revisions := map[string]int{}
	for _, r := range f.State().Answers() {
		if c := lib.Criterion(r.ID); c != nil {
			revisions[r.ID] = c.Revision
		}
	}
	return f.set(keyLibrary, libraryValue{lib.ID(), revisions})
}

// Override sets the category by hand; nil goes back to the computed one.
func (f *File) Override(o *Override) error {
	if o == nil {
		return f.set(keyOverride, nil)
	}
	if o.Value != "A" && o.Value != "B" && o.Value != "C" {
		return wrong("%q is not a category: A, B or C", o.Value)
	}
	return f.set(keyOverride, overrideValue{o.Value, o.Approver, o.Because, o.Reasons})
}

// Derogate records a derogation from what is asked at its id, the criterion with its instance. Whether it holds is
// for scoring to say.
func (f *File) Derogate(d Derogation) error {
	if d.ID == "" || d.Approver == "" || d.Because == "" {
		return wrong("a derogation needs what it is from, an approver and a reason")
	}
	return f.set("derogation/"+d.ID, derogationValue{d.Approver, d.Because, d.Compensating, day(d.Until), d.Gate})
}

// WithdrawDerogation takes a derogation back.
func (f *File) WithdrawDerogation(id string) error { return f.set("derogation/"+id, nil) }

// SignOff signs the state as it stands, pending events included.
func (f *File) SignOff(title, statement string) error {
	return f.set(keySignoff, signoffValue{title, statement, f.Fingerprint()})
}

// set makes the event that gives a key its value, on top of every version of it that is known now, and applies
// it. Withdrawing what was never set changes nothing.
func (f *File) set(key string, value any, more ...func(*Event)) error {
	if f.readOnly != "" {
		return fmt.Errorf("%w: %s", ErrReadOnly, f.readOnly)
	}
	raw, err := json.Marshal(value, json.Deterministic(true))
	if err != nil {
		return wrong("the text is not valid UTF-8")
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.state.threads[key]
	if string(raw) == "null" && (t == nil || len(t.heads) == 1 && t.heads[0].withdrawn()) {
		return nil
	}
	e := &Event{Key: key, Value: raw}
	for _, m := range more {
		m(e)
	}
	if err := f.apply(e); err != nil {
		return err
	}
	f.done, f.undone = append(f.done, e), nil
	return nil
}

// apply completes an event, queues it and folds it in. The caller holds f.mu.
func (f *File) apply(e *Event) error {
	if strings.TrimSpace(f.opt.By) == "" || !utf8.ValidString(f.opt.By) {
		return wrong("nobody is named as the author").hint("give a name with --as, or set ASSAY_WHO")
	}
	if t := f.state.threads[e.Key]; t != nil {
		for _, h := range t.heads {
			if !personal(e.Key) || h.By == f.opt.By {
				e.Prev = append(e.Prev, h.ID)
			}
		}
	}
	now := f.opt.Now()
	if e.ID == "" {
		id, err := newID(now, f.opt.Entropy, f.lastID, e.Prev...)
		if err != nil {
			return err
		}
		e.ID = id
	}
	e.At, e.By, e.Role, e.Kind = stamp(now), f.opt.By, f.opt.Role, kindSet
	line, err := encode(e)
	if err != nil {
		return wrong("the text is not valid UTF-8")
	}
	e.line, f.lastID = line, max(f.lastID, e.ID)
	f.pending = append(f.pending, e)
	f.state = f.state.with(e)
	return nil
}

// freshID is an id for an event that needs to know it beforehand.
func (f *File) freshID() (string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return newID(f.opt.Now(), f.opt.Entropy, f.lastID)
}

// finite says whether a number can be written and read again.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
