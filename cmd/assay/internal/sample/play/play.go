// Package play writes the worked samples: it reads a script of what people entered, step by step, and enters it
// through the assessment package, so that a sample is made the way any assessment is.
package play

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"time"

	"assay/assessment"
	"assay/criteria"

	"github.com/goccy/go-yaml"
)

// pace is how long each thing entered takes.
const pace = 40 * time.Second

// Play writes the assessment that a script tells, and returns the bytes of its file. Clock and chance come from
// the script, so the same script and library give the same bytes. An error names the step.
func Play(script []byte, lib *criteria.Library) ([]byte, error) {
	s, err := read(script)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "sample")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	p := &player{
		script: s, lib: lib, dir: dir,
		chance: rand.NewChaCha8([32]byte{byte(s.Seed), byte(s.Seed >> 8)}),
		before: map[string][]byte{},
	}
	for i := range s.Steps {
		step := &s.Steps[i]
		if err := p.step(step); err != nil {
			return nil, fmt.Errorf("step %d, %s by %s: %w", i+1, step.At, step.By, err)
		}
	}
	return p.data, nil
}

type player struct {
	script *Script
	lib    *criteria.Library
	dir    string
	chance *rand.ChaCha8
	data   []byte            // the assessment so far
	before map[string][]byte // by step: the assessment when it began
}

// step plays one sitting. One that had not seen another is played on the assessment as it was before that one,
// and the two are merged.
func (p *player) step(s *Step) error {
	base := p.data
	if s.Unseen != "" {
		old, ok := p.before[s.Unseen]
		if !ok {
			return fmt.Errorf("there is no step %q before this one", s.Unseen)
		}
		base = old
	}
	if s.ID != "" {
		p.before[s.ID] = p.data
	}
	data, err := p.sitting(base, s)
	if err != nil {
		return err
	}
	if s.Unseen != "" {
		data, err = merge(p.data, data)
	}
	p.data = data
	return err
}

func merge(a, b []byte) ([]byte, error) {
	left, err := assessment.Read(a)
	if err != nil {
		return nil, err
	}
	right, err := assessment.Read(b)
	if err != nil {
		return nil, err
	}
	both, err := assessment.Merge(left, right)
	if err != nil {
		return nil, err
	}
	return both.Bytes(), nil
}

// sitting enters a step into the assessment with the given content, or into a new one, and returns what is then on
// disk.
func (p *player) sitting(base []byte, s *Step) ([]byte, error) {
	who, ok := p.script.People[s.By]
	if !ok {
		return nil, fmt.Errorf("%q is none of the people", s.By)
	}
	now, err := clock(s.At)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(p.dir, "sample.assay")
	defer os.Remove(path)
	f, err := open(path, base, assessment.Options{
		By: who.Name, Role: who.Role, Library: p.lib, Entropy: p.chance,
		Now: func() time.Time { return *now },
	})
	if err != nil {
		return nil, err
	}
	w := &writer{File: f, now: now, by: who.Name}
	w.enter(s)
	w.judge(s)
	if w.err == nil {
		w.err = f.Save()
	}
	if err := errors.Join(w.err, f.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

// open puts the content on disk and opens it; nil content starts a new assessment.
func open(path string, content []byte, o assessment.Options) (*assessment.File, error) {
	if content == nil {
		return assessment.CreateFile(path, o)
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		return nil, err
	}
	return assessment.OpenFile(path, o)
}

// writer enters one step. The first error ends it.
type writer struct {
	*assessment.File
	now *time.Time
	by  string
	err error
}

// enter writes what somebody knows: instances, facts, evidence, answers, numbers, comments.
func (w *writer) enter(s *Step) {
	for _, x := range s.Instances {
		w.instance(&x)
	}
	w.facts(s.Facts, "")
	for _, x := range s.Evidence {
		w.evidence(&x)
	}
	for _, x := range s.Sources {
		w.source(&x)
	}
	for _, x := range s.Answers {
		w.answer(&x)
	}
	for _, x := range s.Measures {
		w.measure(&x)
	}
	for _, x := range s.Comments {
		key, _ := x.Key.(string)
		text, _ := x.Value.(string)
		w.do(key, func() error { return w.Comment(key, text) })
	}
}

// judge writes what somebody makes of what others entered: agreement, plans, frameworks, a signature.
func (w *writer) judge(s *Step) {
	for _, key := range s.Agreed {
		w.agree(key)
	}
	for _, x := range s.Actions {
		w.action(&x)
	}
	if len(s.Frameworks) > 0 {
		w.do("frameworks", func() error { return w.Frameworks(s.Frameworks) })
	}
	if s.SignOff != nil {
		w.do("signoff", func() error { return w.SignOff(s.SignOff.Title, s.SignOff.Statement) })
	}
}

// do runs one verb; what names the thing entered in an error.
func (w *writer) do(what string, verb func() error) {
	if w.err != nil {
		return
	}
	if err := verb(); err != nil {
		w.err = fmt.Errorf("%s: %w", what, err)
	}
	*w.now = w.now.Add(pace)
}

func (w *writer) instance(x *Instance) {
	w.do(x.Slug, func() error {
		_, err := w.Instance(x.Kind, x.Slug, x.Title, x.At)
		return err
	})
	w.facts(x.Facts, x.Slug)
}

// facts sets facts of one instance, or of those their keys name: "tailings@kvalheim".
func (w *writer) facts(facts yaml.MapSlice, instance string) {
	for _, x := range facts {
		key, _ := x.Key.(string)
		ref := assessment.ParseRef(key)
		if ref.Instance == "" {
			ref.Instance = instance
		}
		w.do(ref.String(), func() error { return w.Fact(ref, x.Value) })
	}
}

func (w *writer) evidence(x *Evidence) {
	w.do(x.ID, func() error {
		e := assessment.Evidence{
			ID: x.ID, Title: x.Title, Kind: x.Kind, Author: x.Author,
			Instances: x.For, Confidential: x.Confidential, Note: x.Note,
		}
		start, end := place(x.Period)
		for _, d := range []struct {
			to   *criteria.Date
			text string
		}{{&e.Date, x.Date}, {&e.PeriodStart, start}, {&e.PeriodEnd, end}, {&e.Expires, x.Expires}} {
			var err error
			if *d.to, err = date(d.text); err != nil {
				return err
			}
		}
		_, err := w.Evidence(e)
		return err
	})
}

// source ties evidence to facts, or to the inputs that are named in full.
func (w *writer) source(x *Source) {
	for _, of := range x.Of {
		key := of
		if kind, _ := assessment.SplitKey(of); kind == of {
			key = assessment.FactKey(assessment.ParseRef(of))
		}
		w.sourced(key, x.From)
	}
}

func (w *writer) sourced(key string, from []string) {
	for _, text := range from {
		id, page := place(text)
		w.do(key, func() error {
			return w.Link(key, id, &assessment.Link{Relation: assessment.Supports, Page: page, Read: true})
		})
	}
}

func (w *writer) answer(x *Answer) {
	ref := assessment.ParseRef(x.Q)
	key := assessment.LevelKey(ref)
	if reply, ok := x.reply(); ok {
		w.do(x.Q, func() error { return w.Answer(ref, reply) })
	}
	if x.Comment != "" {
		w.do(x.Q, func() error { return w.Comment(key, x.Comment) })
	}
	w.tie(key, x.Shows, assessment.Supports, true)
	w.tie(key, x.Unread, assessment.Supports, false)
	w.tie(key, x.Against, assessment.Contradicts, true)
	for _, text := range x.Context {
		id, page := place(text)
		w.do(key, func() error {
			return w.Link(key, id, &assessment.Link{Relation: assessment.Context, Page: page, Read: true})
		})
	}
	if x.Mark {
		w.do(key, func() error { return w.Mark(key, true) })
	}
	if x.Withheld {
		w.do(key, func() error { return w.Confidential(key, true) })
	}
}

// reply is what an answer says; false where it only ties evidence to one that stands.
func (x *Answer) reply() (assessment.Reply, bool) {
	switch {
	case x.Level != nil:
		return assessment.Reply{Kind: assessment.Given, Level: *x.Level}, true
	case x.Unknown:
		return assessment.Reply{Kind: assessment.Unknown}, true
	case x.NA != "":
		return assessment.Reply{Kind: assessment.NotApplicable, Because: x.NA}, true
	}
	return assessment.Reply{}, false
}

func (w *writer) tie(key string, texts []string, relation assessment.Relation, read bool) {
	for _, text := range texts {
		w.do(key, func() error {
			id, l, err := tie(text)
			if err != nil {
				return err
			}
			l.Relation, l.Read = relation, read
			return w.Link(key, id, &l)
		})
	}
}

func (w *writer) measure(x *Measure) {
	ref := assessment.ParseRef(x.M)
	for _, in := range x.Inputs {
		id, _ := in.Key.(string)
		w.do(x.M+" "+id, func() error {
			q, err := number(in.Value)
			if err != nil {
				return err
			}
			return w.Input(ref.ID, id, ref.Instance, q)
		})
		w.sourced(assessment.InputKey(ref.ID, id, ref.Instance), x.From)
	}
}

// agree agrees with one key, or with every fact that somebody else gave.
func (w *writer) agree(key string) {
	keys := []string{key}
	if key == "facts" {
		keys = w.factsOfOthers()
	}
	for _, key := range keys {
		w.do(key, func() error { return w.Review(key, assessment.Verdict{Agree: true, Level: -1}) })
	}
}

func (w *writer) factsOfOthers() []string {
	var keys []string
	state := w.State()
	for _, r := range state.Facts() {
		heads := state.Fact(r).Heads
		if !slices.ContainsFunc(heads, func(h assessment.FactHead) bool { return h.By == w.by }) {
			keys = append(keys, assessment.FactKey(r))
		}
	}
	return keys
}

func (w *writer) action(x *Action) {
	w.do(x.For, func() error {
		due, err := date(x.Due)
		if err != nil {
			return err
		}
		return w.Action(assessment.ActionState{
			Ref: assessment.ParseRef(x.For), Owner: x.Owner, Due: due, Status: x.Status, Note: x.Note,
		})
	})
}
