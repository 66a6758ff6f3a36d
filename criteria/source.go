package criteria

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Limits on foreign files: beyond them nothing is parsed, because the YAML parser recurses without a limit.
const (
	maxFileBytes = 4 << 20
	maxNesting   = 64
)

// node is a YAML value with its place. The text of a scalar is what stands in the file, so a reference 7.10
// keeps its zero whatever YAML makes of it.
type node struct {
	file  *sourceFile
	kind  nodeKind
	style scalarStyle
	text  string
	line  int
	col   int // rune column of the first character, from 1
	end   int // rune column after the last character on the first line
	pairs []pair
	items []*node
}

type pair struct{ key, value *node }

type nodeKind uint8

const (
	scalar nodeKind = iota + 1
	mapping
	list
	null
	broken // a tag, anchor or alias: already reported
)

type scalarStyle uint8

const (
	plain  scalarStyle = iota + 1
	folded             // plain or quoted, over several lines
	singleQuoted
	doubleQuoted
	block
)

// sourceFile is a file's text by lines and its value; root is nil when it could not be read.
type sourceFile struct {
	path  string
	lines []string
	root  *node
}

// parseSource reads one YAML document. Faults of the syntax, and tags, anchors and aliases, are reported; what
// could be read stands in the file all the same.
func parseSource(path string, data []byte) (*sourceFile, []Diagnostic) {
	f := &sourceFile{path: path, lines: linesOf(data)}
	if d, ok := refuse(f, data); !ok {
		return f, []Diagnostic{d}
	}
	r := nodeReader{file: f}
	tree, err := parser.ParseBytes([]byte(r.withoutTags()), 0)
	if err != nil {
		return f, append(r.faults, syntaxFault(f, err))
	}
	for _, doc := range tree.Docs {
		if doc.Body == nil {
			continue
		}
		if f.root != nil {
			n := r.node(doc.Body)
			r.fault(n, "a second document in the file", "Split it into two files.")
			break
		}
		f.root = r.node(doc.Body)
	}
	return f, r.faults
}

// refuse guards the parser: too long, no text, or nested too deeply.
func refuse(f *sourceFile, data []byte) (Diagnostic, bool) {
	if len(data) > maxFileBytes {
		return f.diagnostic(nil, "C16", "the file is larger than 4 MB", "Split it."), false
	}
	if !utf8.Valid(data) {
		return f.diagnostic(nil, "C16", "the file is not UTF-8 text", "Save it as UTF-8."), false
	}
	depth := 0
	for i, line := range f.lines {
		indent := len(line) - len(strings.TrimLeft(line, " -?:"))
		depth = max(0, depth+strings.Count(line, "[")+strings.Count(line, "{")-strings.Count(line, "]")-strings.Count(line, "}"))
		if depth > maxNesting || indent > 4*maxNesting || strings.Count(line, "[")+strings.Count(line, "{") > 8*maxNesting {
			n := &node{file: f, line: i + 1, col: 1, end: 2}
			return f.diagnostic(n, "C16", "lists and mappings are nested too deeply", ""), false
		}
	}
	return Diagnostic{}, true
}

// syntaxFault turns the parser's error into ours. Its place is exact; its words are for people who know YAML.
func syntaxFault(f *sourceFile, err error) Diagnostic {
	n := &node{file: f, line: 1, col: 1, end: 2}
	what := "this is not YAML"
	if e, ok := errors.AsType[yaml.Error](err); ok && e.GetToken() != nil {
		pos := e.GetToken().Position
		n.line, n.col = pos.Line, max(1, pos.Column)
		n.end = n.col + max(1, utf8.RuneCountInString(firstLine(e.GetToken().Value)))
		what = "this is not YAML: " + e.GetMessage()
	}
	if strings.Contains(what, "already defined") {
		what = fmt.Sprintf("the key %q stands twice in one mapping", n.source(f))
	}
	hint := "Text with a colon, a hash or a quote in it goes in quotes."
	if line := f.line(n.line); strings.Contains(line, "when:") {
		hint = `A condition that begins with a quote goes in single quotes: when: '"mining" in stages'.`
	}
	return f.diagnostic(n, "C16", what, hint)
}

// source is the text of the node's columns in its line.
func (n *node) source(f *sourceFile) string {
	_, marked := split(f.line(n.line), n.col, n.end)
	return marked
}

func (f *sourceFile) line(no int) string {
	if no < 1 || no > len(f.lines) {
		return ""
	}
	return f.lines[no-1]
}

// diagnostic is an error at a node; at the file as a whole without one.
func (f *sourceFile) diagnostic(n *node, code, summary, hint string) Diagnostic {
	d := Diagnostic{Code: code, Severity: Error, Range: Range{File: f.path}, Summary: summary, Hint: hint}
	if n == nil || n.line < 1 || n.line > len(f.lines) {
		return d
	}
	d.Range = Range{File: f.path, Line: n.line, Column: n.col, EndColumn: max(n.end, n.col+1)}
	d.Source = f.lines[max(0, n.line-2):n.line]
	return d
}

// nodeReader turns the parser's tree into ours and reports what we do not take.
type nodeReader struct {
	file   *sourceFile
	tags   map[[2]int]bool // line and column of the tags, anchors and aliases that were reported
	faults []Diagnostic
}

// tagLike finds lines that may hold a tag, an anchor or an alias; the lexer then knows.
var tagLike = regexp.MustCompile(`(?m)(^|[\s\[{,])[!&*][^=\s]`)

// withoutTags reports tags, anchors and aliases and returns the text with their sign blotted out: the parser would
// let a tag swallow the rest of its mapping, and the reader would see one slip as ten faults.
func (r *nodeReader) withoutTags() string {
	text := strings.Join(r.file.lines, "\n")
	if !tagLike.MatchString(text) {
		return text
	}
	lines := slices.Clone(r.file.lines)
	r.tags = map[[2]int]bool{}
	for _, tk := range lexer.Tokenize(text) {
		if tk.Type != token.TagType && tk.Type != token.AnchorType && tk.Type != token.AliasType {
			continue
		}
		line, col := tk.Position.Line, tk.Position.Column
		runes := []rune(r.file.line(line))
		if col < 1 || col > len(runes) {
			continue
		}
		n := &node{file: r.file, line: line, col: col, end: col + 1}
		for n.end <= len(runes) && !strings.ContainsRune(" ,]}", runes[n.end-1]) {
			n.end++
		}
		r.fault(n, fmt.Sprintf("%q makes this a YAML tag, anchor or alias, not text", string(runes[col-1:n.end-1])), "Put the text in single quotes.")
		r.tags[[2]int{line, col}] = true
		blotted := []rune(lines[line-1])
		blotted[col-1] = 'x'
		lines[line-1] = string(blotted)
	}
	return strings.Join(lines, "\n")
}

func (r *nodeReader) fault(n *node, summary, hint string) {
	r.faults = append(r.faults, r.file.diagnostic(n, "C16", summary, hint))
}

func (r *nodeReader) node(from ast.Node) *node {
	n := r.start(from.GetToken())
	switch v := from.(type) {
	case *ast.MappingNode:
		n.kind = mapping
		for _, value := range v.Values {
			r.pair(n, value)
		}
	case *ast.MappingValueNode:
		n.kind = mapping
		r.pair(n, v)
	case *ast.SequenceNode:
		n.kind = list
		for _, item := range v.Values {
			n.items = append(n.items, r.node(item))
		}
	case *ast.LiteralNode:
		n.kind, n.style, n.text = scalar, block, strings.TrimRight(v.Value.Value, "\n")
	case *ast.NullNode:
		n.kind = null
	case *ast.TagNode, *ast.AnchorNode, *ast.AliasNode: // one that looked like none
		n.kind = broken
		r.fault(n, "a YAML tag, anchor or alias is not text", "Put the text in single quotes.")
	default:
		n.kind = scalar
	}
	if r.tags[[2]int{n.line, n.col}] {
		n.kind = broken
	}
	if n.kind == mapping && len(n.pairs) > 0 {
		key := n.pairs[0].key
		n.line, n.col, n.end = key.line, key.col, key.end
	}
	return n
}

func (r *nodeReader) pair(n *node, from *ast.MappingValueNode) {
	key := r.node(from.Key)
	if key.kind == null { // a key written null is text to us
		key.kind, key.text = scalar, from.Key.GetToken().Value
	}
	n.pairs = append(n.pairs, pair{key, r.node(from.Value)})
}

// start gives a node its place and, should it be a scalar, its text and style.
func (r *nodeReader) start(tk *token.Token) *node {
	n := &node{file: r.file, style: plain, text: tk.Value, line: tk.Position.Line, col: max(1, tk.Position.Column)}
	written := strings.TrimSpace(tk.Origin)
	n.end = n.col + utf8.RuneCountInString(firstLine(written))
	switch {
	case strings.Contains(written, "\n"):
		n.style = folded
	case tk.Type == token.SingleQuoteType:
		n.style = singleQuoted
	case tk.Type == token.DoubleQuoteType:
		n.style = doubleQuoted
	}
	return n
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return strings.TrimRight(line, " ")
}

// get is the value under a key, nil where the mapping lacks it.
func (n *node) get(key string) *node {
	if n == nil {
		return nil
	}
	for _, p := range n.pairs {
		if p.key.text == key {
			return p.value
		}
	}
	return nil
}

// part is the node's stretch from rune from to rune to of its text: exact for one-line plain and
// single-quoted scalars, the whole node otherwise.
func (n *node) part(from, to int) *node {
	shift := 0
	switch n.style {
	case plain:
	case singleQuoted:
		if strings.Contains(n.text, "'") {
			return n
		}
		shift = 1
	default:
		return n
	}
	p := *n
	p.col, p.end = n.col+shift+from, n.col+shift+max(to, from+1)
	return &p
}

// linesOf splits text into lines, whatever ends them.
func linesOf(data []byte) []string {
	return strings.Split(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n")
}
