package criteria

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// Overlay lays an institution's own folder over a library and returns a library of its own; the base is not
// touched. The folder has the library's layout. Its ids carry their owner's prefix (nib:E-TAI-1; nib_ for facts,
// which conditions name), a questionnaire file may say `extends: TOPIC` instead of `topic:`, and an entry may say
// `replaces: ID` with `because`: then references to the old id mean the new one. The name is printed with the
// library's id. Returned are what could be read and every fault.
func Overlay(base *Library, dir fs.FS, name string) (*Library, []Diagnostic) {
	s := readSource(dir, true)
	lib := s.layOver(base)
	lib.overlay = name + "-" + s.lib.hash
	lib.finish()
	sortDiagnostics(s.faults)
	return lib, s.faults
}

// layer adds one overlay's entries to a copy of the base.
type layer struct {
	*source
	base  *Library
	out   *Library
	owner string // the prefix, without its colon, as the first entry has it
}

func (s *source) layOver(base *Library) *Library {
	ly := &layer{source: s, base: base, out: base.clone()}
	l, out := s.lib, ly.out
	for _, k := range l.Instances {
		ly.fault(k, "C27", "an overlay adds no instance kinds", "")
	}
	for _, c := range l.Countries {
		ly.fault(c, "C27", "an overlay adds no countries", "")
	}
	out.Facts = lay(ly, KindFact, out.Facts, l.Facts, func(f *Fact) *string { return &f.ID })
	out.Derived = lay(ly, KindDerived, out.Derived, l.Derived, func(d *Derived) *string { return &d.ID })
	out.Acts = lay(ly, KindAct, out.Acts, l.Acts, func(a *Act) *string { return &a.ID })
	out.Topics = lay(ly, KindTopic, out.Topics, l.Topics, func(t *Topic) *string { return &t.ID })
	for _, t := range l.Topics {
		lay(ly, KindCriterion, nil, t.Criteria, criterionID)
	}
	for _, e := range s.extends {
		ly.extend(e)
	}
	out.Measures = lay(ly, KindMeasure, out.Measures, l.Measures, func(m *Measure) *string { return &m.ID })
	out.Sets = lay(ly, KindSet, out.Sets, l.Sets, func(s *Set) *string { return &s.ID })
	out.Triggers = lay(ly, KindTrigger, out.Triggers, l.Triggers, func(t *Trigger) *string { return &t.ID })
	out.Flags = lay(ly, KindFlag, out.Flags, l.Flags, func(f *Flag) *string { return &f.ID })
	out.Profiles = lay(ly, KindProfile, out.Profiles, l.Profiles, func(p *Profile) *string { return &p.ID })
	return out
}

func criterionID(c *Criterion) *string { return &c.ID }

// extend adds criteria to a topic of the base, or puts them in another's place there.
func (ly *layer) extend(e extension) {
	i := slices.IndexFunc(ly.out.Topics, func(t *Topic) bool { return t.ID == *e.topic })
	if i < 0 {
		d := e.file.diagnostic(ly.at[e.topic], "C09", fmt.Sprintf("no topic is called %q", *e.topic), ly.base.DidYouMean(KindTopic, *e.topic))
		ly.faults = append(ly.faults, d)
		return
	}
	t := ly.out.Topics[i]
	t.Criteria = lay(ly, KindCriterion, t.Criteria, e.criteria, criterionID)
}

// lay adds entries of one kind to those of the base.
func lay[T any](ly *layer, kind Kind, base, own []*T, id func(*T) *string) []*T {
	for _, e := range own {
		ly.checkOwner(kind, id(e))
		clause, replaces := ly.replace[e]
		switch {
		case replaces && ly.checkReplace(kind, clause):
			i := slices.IndexFunc(base, func(b *T) bool { return *id(b) == clause.of.text })
			if i < 0 {
				ly.fault(clause.of, "C27", fmt.Sprintf("no %s %q stands here to be replaced", kind, clause.of.text), ly.base.DidYouMean(kind, clause.of.text))
				continue
			}
			base[i] = e
			ly.out.Replaced = append(ly.out.Replaced, Replacement{kind, *id(e), clause.of.text, clause.because.text})
		case replaces: // reported
		case slices.ContainsFunc(base, func(b *T) bool { return *id(b) == *id(e) }):
			ly.fault(id(e), "C02", fmt.Sprintf("the %s %q is in the library already", kind, *id(e)), "Give it an id of its own.")
		default:
			base = append(base, e)
		}
	}
	return base
}

// replaceable are the kinds an overlay may put its own in the place of. Facts, topics and acts are what others build on.
var replaceable = []Kind{KindCriterion, KindMeasure, KindSet, KindFlag, KindProfile}

func (ly *layer) checkReplace(kind Kind, c replaceClause) bool {
	switch {
	case c.of == nil:
		ly.fault(c.because, "C27", "because is said, but not what is replaced", "Add replaces: ID.")
	case c.because == nil || c.because.text == "":
		ly.fault(c.of, "C27", "a replacement says why", "Add because: with one sentence.")
	case !slices.Contains(replaceable, kind):
		ly.fault(c.of, "C27", fmt.Sprintf("a %s cannot be replaced", kind), "")
	default:
		return true
	}
	return false
}

// checkOwner wants one prefix throughout the folder.
func (ly *layer) checkOwner(kind Kind, id *string) {
	sign := ":"
	if kind == KindFact || kind == KindDerived {
		sign = "_"
	}
	owner, _, ok := strings.Cut(*id, sign)
	if ok && ly.owner == "" {
		ly.owner = owner
	}
	if !ok || owner != ly.owner {
		ly.fault(id, "C27", fmt.Sprintf("the id of an overlay's %s begins with its owner's name", kind), fmt.Sprintf("Write %s%s%s.", cmp.Or(ly.owner, "owner"), sign, *id))
	}
}

// fault reports an error at a field, an object or a node.
func (s *source) fault(at any, code, summary, hint string) {
	n, ok := at.(*node)
	if !ok {
		n = s.at[at]
	}
	if n == nil {
		s.faults = append(s.faults, Diagnostic{Code: code, Severity: Error, Summary: summary, Hint: hint})
		return
	}
	s.faults = append(s.faults, n.file.diagnostic(n, code, summary, hint))
}

// clone copies what an overlay's index writes to: topics and sets with their criteria and clauses, and all lists.
func (l *Library) clone() *Library {
	out := *l
	out.index = nil
	out.Facts, out.Derived, out.Acts = slices.Clone(l.Facts), slices.Clone(l.Derived), slices.Clone(l.Acts)
	out.Measures, out.Triggers, out.Flags = slices.Clone(l.Measures), slices.Clone(l.Triggers), slices.Clone(l.Flags)
	out.Profiles, out.Replaced = slices.Clone(l.Profiles), slices.Clone(l.Replaced)
	out.Topics, out.Sets = nil, nil
	for _, t := range l.Topics {
		topic := *t
		topic.Criteria = nil
		for _, c := range t.Criteria {
			criterion := *c
			topic.Criteria = append(topic.Criteria, &criterion)
		}
		out.Topics = append(out.Topics, &topic)
	}
	for _, s := range l.Sets {
		set := *s
		set.Clauses = nil
		for _, c := range s.Clauses {
			clause := *c
			set.Clauses = append(set.Clauses, &clause)
		}
		out.Sets = append(out.Sets, &set)
	}
	return &out
}
