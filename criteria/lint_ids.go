package criteria

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// duplicates reports ids given twice. Facts and derived facts share one space of names, for conditions read both.
func (l *linter) duplicates() {
	own := l.source.lib
	facts := map[string]bool{}
	for _, f := range own.Facts {
		l.once(facts, KindFact, &f.ID)
	}
	for _, d := range own.Derived {
		l.once(facts, KindFact, &d.ID)
	}
	criteria := map[string]bool{}
	for _, t := range own.Topics {
		for _, c := range t.Criteria {
			l.once(criteria, KindCriterion, &c.ID)
		}
	}
	for _, e := range l.extends {
		for _, c := range e.criteria {
			l.once(criteria, KindCriterion, &c.ID)
		}
	}
	onceEach(l, KindInstance, own.Instances, func(k *InstanceKind) *string { return &k.ID })
	onceEach(l, KindCountry, own.Countries, func(c *Country) *string { return &c.Code })
	onceEach(l, KindAct, own.Acts, func(a *Act) *string { return &a.ID })
	onceEach(l, KindTopic, own.Topics, func(t *Topic) *string { return &t.ID })
	onceEach(l, KindMeasure, own.Measures, func(m *Measure) *string { return &m.ID })
	onceEach(l, KindSet, own.Sets, func(s *Set) *string { return &s.ID })
	onceEach(l, KindTrigger, own.Triggers, func(t *Trigger) *string { return &t.ID })
	onceEach(l, KindFlag, own.Flags, func(f *Flag) *string { return &f.ID })
	onceEach(l, KindProfile, own.Profiles, func(p *Profile) *string { return &p.ID })
}

func onceEach[T any](l *linter, kind Kind, entries []*T, id func(*T) *string) {
	seen := map[string]bool{}
	for _, e := range entries {
		l.once(seen, kind, id(e))
	}
}

func (l *linter) once(seen map[string]bool, kind Kind, id *string) {
	if seen[*id] && *id != "" {
		l.fault(id, "C02", fmt.Sprintf("the %s %q stands twice", kind, *id), "Ids are never reused: take the next one.")
	}
	seen[*id] = true
}

// PublishedFile lists every id ever published, one a line, sorted. It only grows: an answer or a plan somewhere
// may name any of them.
const PublishedFile = "testdata/ids.golden"

// PublishedIDs lists the ids of a library as the file of published ids has them.
func (l *Library) PublishedIDs() []string {
	var out []string
	for _, kind := range []Kind{KindFact, KindDerived, KindInstance, KindTopic, KindCriterion, KindMeasure, KindSet, KindClause, KindFlag, KindProfile} {
		for _, id := range l.idsOf(kind) {
			out = append(out, string(kind)+" "+id)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (l *linter) published(fsys fs.FS) {
	data, err := fs.ReadFile(fsys, PublishedFile)
	if err != nil || l.overlay { // a folder that has published nothing yet
		return
	}
	now := l.lib.PublishedIDs()
	for i, line := range linesOf(data) {
		if _, known := slices.BinarySearch(now, line); line == "" || known {
			continue
		}
		f := &sourceFile{path: PublishedFile, lines: linesOf(data)}
		n := &node{file: f, line: i + 1, col: 1, end: len(line) + 1}
		l.fault(n, "C13", fmt.Sprintf("the published %s is gone", line), "Bring it back; retire a criterion with retired:, never by deleting it.")
	}
}

// translations checks the files beside the library's, tailings.nb.yaml: id -> field -> text, with the revision
// they translate. A stale one is a warning: readers get the English text.
func (l *linter) translations(fsys fs.FS) {
	for _, kind := range fileKinds {
		found, err := fs.Glob(fsys, kind.pattern)
		if err != nil {
			continue
		}
		for _, file := range found {
			if translation(file) {
				l.translation(fsys, file)
			}
		}
	}
}

func (l *linter) translation(fsys fs.FS, file string) {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return
	}
	f, faults := parseSource(path.Clean(file), data)
	l.faults = append(l.faults, faults...)
	if f.root == nil {
		return
	}
	for _, p := range f.root.pairs {
		revision, known := l.revisionOf(p.key.text)
		if !known {
			l.fault(p.key, "C09", fmt.Sprintf("nothing is called %q", p.key.text), l.lib.DidYouMean(KindCriterion, p.key.text))
			continue
		}
		at := p.value.get("revision")
		if at == nil {
			l.fault(p.key, "C14", "revision is missing: which one is translated", "")
		} else if at.text != strconv.Itoa(revision) {
			l.warn(at, "C14", fmt.Sprintf("the translation is of revision %s; %s is at %d", at.text, p.key.text, revision), "Readers get the English text, marked.")
		}
	}
}

// revisionOf is the revision of what a translation may translate; 0 where a kind has none.
func (l *linter) revisionOf(id string) (int, bool) {
	if c := l.lib.Criterion(id); c != nil {
		return c.Revision, true
	}
	if s := l.lib.Set(id); s != nil {
		return s.Revision, true
	}
	known := l.lib.Topic(id) != nil || l.lib.Fact(id) != nil || l.lib.Measure(id) != nil || l.lib.Flag(id) != nil ||
		strings.Contains(id, ":") && l.lib.Clause(id) != nil
	return 0, known
}
