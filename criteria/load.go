package criteria

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Version is the edition of the embedded library; [Library.ID] adds what it really holds.
const Version = "2026.1"

// document is everything a library file can hold. Which keys a file may use follows from its place: see fileKinds.
type document struct {
	Facts     []*Fact
	Instances []*InstanceKind
	Derive    []*Derived
	Countries []*Country
	Acts      []*Act
	Topic     *Topic
	Extends   string // overlay: the id of the topic the criteria are added to
	Criteria  []*Criterion
	Measures  []*Measure
	Set       *Set
	Clauses   []*Clause
	Triggers  []*Trigger
	Flags     []*Flag
	Profile   *Profile
}

// fileKind says which keys stand in the files of a place.
type fileKind struct {
	pattern string // of path.Match
	keys    []string
}

var fileKinds = []fileKind{
	{"facts.yaml", []string{"facts", "instances", "derive"}},
	{"countries.yaml", []string{"countries"}},
	{"acts.yaml", []string{"acts"}},
	{"questionnaires/*/*.yaml", []string{"topic", "extends", "criteria"}},
	{"measures/*.yaml", []string{"measures"}},
	{"sets/*.yaml", []string{"set", "clauses"}},
	{"screening/category.yaml", []string{"triggers"}},
	{"screening/flags-*.yaml", []string{"flags"}},
	{"profiles/*.yaml", []string{"profile"}},
}

// Files lists the library's files in a folder, in reading order: facts first, then by path, with the
// questionnaires in the order of the pillars.
func Files(fsys fs.FS) ([]string, error) {
	var files []string
	for _, kind := range fileKinds {
		found, err := fs.Glob(fsys, kind.pattern)
		if err != nil {
			return nil, fmt.Errorf("list %s: %w", kind.pattern, err)
		}
		found = slices.DeleteFunc(found, translation)
		slices.SortFunc(found, byPillarThenPath)
		files = append(files, found...)
	}
	return files, nil
}

// translation reports a file that holds another language's text: tailings.nb.yaml. A set's id may hold a point too
// (irma-1.0.yaml), but never two letters alone after it.
func translation(file string) bool { return translated.MatchString(file) }

var translated = regexp.MustCompile(`\.[a-z]{2}\.yaml$`)

func byPillarThenPath(a, b string) int {
	rank := func(file string) int {
		return slices.Index(Pillars, Pillar(path.Base(path.Dir(file))))
	}
	if d := rank(a) - rank(b); d != 0 {
		return d
	}
	return strings.Compare(a, b)
}

// Load reads a whole library from a folder. It returns what it could read, indexed, and every fault of form:
// syntax, unknown keys, values of the wrong type. What the entries mean is judged by [Lint].
func Load(fsys fs.FS) (*Library, []Diagnostic) {
	s := readSource(fsys, false)
	return s.lib, s.faults
}

// LoadFile reads one file of a library as a library of its own, not indexed; the generator uses it.
func LoadFile(fsys fs.FS, file string) (*Library, []Diagnostic) {
	s := &source{lib: &Library{Version: Version}, at: map[any]*node{}, replace: map[any]replaceClause{}}
	s.read(fsys, file, false)
	return s.lib, s.faults
}

// source is a library with the places of all it holds.
type source struct {
	lib     *Library
	files   []*sourceFile
	at      map[any]*node
	replace map[any]replaceClause
	extends []extension
	origin  map[any]string // *Topic, *Set, ... -> file
	faults  []Diagnostic
}

// extension is a file of an overlay that adds criteria to a topic.
type extension struct {
	topic    *string
	criteria []*Criterion
	file     *sourceFile
}

func readSource(fsys fs.FS, overlay bool) *source {
	s := &source{
		lib: &Library{Version: Version}, at: map[any]*node{}, replace: map[any]replaceClause{}, origin: map[any]string{},
	}
	files, err := Files(fsys)
	if err != nil {
		s.faults = append(s.faults, Diagnostic{Code: "C16", Severity: Error, Summary: err.Error()})
	}
	if len(files) == 0 && err == nil {
		s.faults = append(s.faults, Diagnostic{Code: "C16", Severity: Error, Range: Range{File: "."}, Summary: "the folder holds no library files"})
	}
	for _, file := range files {
		s.read(fsys, file, overlay)
	}
	s.lib.hash = hashOf(s.files)
	if !overlay {
		s.lib.finish()
	}
	return s
}

// read adds one file to the library.
func (s *source) read(fsys fs.FS, file string, overlay bool) {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		s.faults = append(s.faults, Diagnostic{Code: "C16", Severity: Error, Range: Range{File: file}, Summary: "the file cannot be read"})
		return
	}
	f, faults := parseSource(file, data)
	s.files = append(s.files, f)
	s.faults = append(s.faults, faults...)
	if f.root == nil {
		return
	}
	d := &decoder{file: f, overlay: overlay, at: s.at, replace: s.replace}
	doc := d.document(file)
	s.faults = append(s.faults, d.faults...)
	s.add(f, doc)
}

// document decodes a file's root, taking only the keys of its kind.
func (d *decoder) document(file string) *document {
	doc := &document{}
	root := d.file.root
	if !d.want(root, mapping, "a mapping of keys and values") {
		return doc
	}
	for _, kind := range fileKinds {
		if ok, _ := path.Match(kind.pattern, file); ok {
			d.documentKeys(root, kind.keys, doc)
		}
	}
	return doc
}

func (d *decoder) documentKeys(root *node, keys []string, doc *document) {
	allowed := *root
	allowed.pairs = nil
	for _, p := range root.pairs {
		if slices.Contains(keys, p.key.text) && (p.key.text != "extends" || d.overlay) {
			allowed.pairs = append(allowed.pairs, p)
			continue
		}
		d.fault(p.key, "C01", fmt.Sprintf("there is no key %q in this file", p.key.text), didYouMean(p.key.text, keys))
	}
	d.value(&allowed, reflect.ValueOf(doc).Elem())
}

// add puts what a document holds into the library.
func (s *source) add(f *sourceFile, doc *document) {
	l := s.lib
	l.Facts = append(l.Facts, doc.Facts...)
	l.Instances = append(l.Instances, doc.Instances...)
	l.Derived = append(l.Derived, doc.Derive...)
	l.Countries = append(l.Countries, doc.Countries...)
	l.Acts = append(l.Acts, doc.Acts...)
	l.Measures = append(l.Measures, doc.Measures...)
	l.Triggers = append(l.Triggers, doc.Triggers...)
	l.Flags = append(l.Flags, doc.Flags...)
	switch {
	case doc.Topic != nil:
		doc.Topic.Criteria = doc.Criteria
		l.Topics = append(l.Topics, doc.Topic)
	case doc.Criteria != nil:
		s.extends = append(s.extends, extension{&doc.Extends, doc.Criteria, f})
	}
	if doc.Set != nil {
		doc.Set.Clauses = doc.Clauses
		l.Sets = append(l.Sets, doc.Set)
	}
	if doc.Profile != nil {
		if doc.Profile.Points == [4]float64{} {
			doc.Profile.Points = [4]float64{0, 1. / 3, 2. / 3, 1}
		}
		l.Profiles = append(l.Profiles, doc.Profile)
	}
}

// Hash is the content hash of a library's files: of their paths and text, line ends aside.
func Hash(fsys fs.FS) (string, error) {
	files, err := Files(fsys)
	if err != nil {
		return "", err
	}
	var sources []*sourceFile
	for _, file := range files {
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return "", fmt.Errorf("read %s: %w", file, err)
		}
		sources = append(sources, &sourceFile{path: file, lines: linesOf(data)})
	}
	return hashOf(sources), nil
}

func hashOf(files []*sourceFile) string {
	text := map[string][]string{}
	for _, f := range files {
		text[f.path] = f.lines
	}
	h := sha256.New()
	for _, file := range slices.Sorted(maps.Keys(text)) {
		fmt.Fprintf(h, "%s\x00%d\n", file, len(text[file]))
		for _, line := range text[file] {
			h.Write([]byte(line))
			h.Write([]byte{'\n'})
		}
	}
	return hex.EncodeToString(h.Sum(nil))[:10]
}
