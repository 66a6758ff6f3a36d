package main

import (
	"bufio"
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"assay/criteria"
)

// The architecture, as tests. Each says what a newcomer may rely on without reading everything.

// root is the module's folder, from here.
const root = "../.."

// source is one Go file of the module.
type source struct {
	path string // criteria/library.go
	file *ast.File
	text []byte
}

func (s source) test() bool      { return strings.HasSuffix(s.path, "_test.go") }
func (s source) generated() bool { return strings.HasPrefix(path.Base(s.path), "zz_") }

// sources parses the whole module.
func sources(t *testing.T) []source {
	t.Helper()
	var list []source
	walk(t, func(name string) {
		if !strings.HasSuffix(name, ".go") {
			return
		}
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, source{name, f, text})
	})
	return list
}

// walk visits every file of the module but Git's.
func walk(t *testing.T, visit func(name string)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (name == ".git" || name == "dist"):
			return fs.SkipDir
		case !d.IsDir():
			visit(name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// An arrow never runs back: criteria <- assessment <- scoring <- reports and tui <- cmd.
func TestArrows(t *testing.T) {
	may := map[string][]string{
		"criteria":   {"criteria"},
		"assessment": {"criteria", "assessment"},
		"scoring":    {"criteria", "assessment", "scoring"},
		"reports":    {"criteria", "assessment", "scoring", "reports"},
		"tui":        {"criteria", "assessment", "scoring", "tui"},
		"cmd":        {"criteria", "assessment", "scoring", "reports", "tui", "cmd"},
	}
	for _, s := range sources(t) {
		house, _, _ := strings.Cut(s.path, "/")
		if s.test() || may[house] == nil {
			continue
		}
		for _, i := range s.file.Imports {
			inside, ok := strings.CutPrefix(strings.Trim(i.Path.Value, `"`), "assay/")
			if to, _, _ := strings.Cut(inside, "/"); ok && !slices.Contains(may[house], to) {
				t.Errorf("%s imports assay/%s: the arrow runs back", s.path, inside)
			}
		}
	}
}

// What is asked, answered, scored and printed knows no terminal, directly or through another package. Measuring
// the width of text, as a linter's caret needs it, is no terminal.
func TestNoTerminalBelowTheScreen(t *testing.T) {
	forbidden := regexp.MustCompile(`^(charm\.land/|github\.com/charmbracelet/|github\.com/spf13/cobra|golang\.org/x/term|github\.com/mattn/go-isatty)`)
	cmd := exec.Command("go", "list", "-deps", "./criteria", "./assessment", "./scoring", "./reports")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("list the dependencies: %v", err)
	}
	for _, dep := range strings.Fields(string(out)) {
		if forbidden.MatchString(dep) && !strings.HasPrefix(dep, "github.com/charmbracelet/x/ansi") {
			t.Errorf("criteria, assessment, scoring or reports depend on %s", dep)
		}
	}
}

// Every package says once what it is.
func TestEveryPackageHasOneDoc(t *testing.T) {
	docs := map[string][]string{}
	for _, s := range sources(t) {
		dir := path.Dir(s.path)
		if s.test() {
			continue
		}
		docs[dir] = append(docs[dir], "")
		if s.file.Doc != nil && !s.generated() {
			docs[dir][len(docs[dir])-1] = s.path
		}
	}
	for dir, files := range docs {
		said := slices.DeleteFunc(files, func(name string) bool { return name == "" })
		if len(said) != 1 {
			t.Errorf("package %s has %d doc comments, not one: %v", dir, len(said), said)
		}
	}
}

// A package is named after what it holds.
func TestPackageNames(t *testing.T) {
	for _, s := range sources(t) {
		switch s.file.Name.Name {
		case "util", "utils", "helper", "helpers", "common", "misc", "types", "models", "shared", "base", "manager", "lib", "pkg":
			t.Errorf("%s: package %s is named after nothing", s.path, s.file.Name.Name)
		}
		switch path.Base(s.path) {
		case "util.go", "utils.go", "helper.go", "helpers.go", "common.go", "misc.go", "types.go":
			t.Errorf("%s is named after nothing", s.path)
		}
	}
}

// longFiles may be longer than 400 lines, for the reason given.
var longFiles = map[string]string{}

// A file fits into a head: at most 400 lines, unless it is generated or listed with its reason.
func TestNoFileIsTooLong(t *testing.T) {
	for _, s := range sources(t) {
		lines := bytes.Count(s.text, []byte("\n"))
		reason := longFiles[s.path]
		switch {
		case s.generated():
		case lines > 400 && reason == "":
			t.Errorf("%s has %d lines", s.path, lines)
		case lines <= 400 && reason != "":
			t.Errorf("%s has %d lines and needs no exception", s.path, lines)
		}
	}
}

// Every golden file is read by a test of its package: dead proof looks like proof. Some test there names the file,
// its folder, or, where a size or theme is added to the name, what stands before it.
func TestGoldenFilesAreRead(t *testing.T) {
	tests := map[string]string{}
	for _, s := range sources(t) {
		if s.test() {
			tests[path.Dir(s.path)] += string(s.text)
		}
	}
	size := regexp.MustCompile(`[-_.]?\d+x\d+.*$`)
	walk(t, func(name string) {
		dir, inside, ok := strings.Cut(name, "/testdata/")
		if !ok || path.Ext(name) != ".golden" {
			return
		}
		stem := size.ReplaceAllString(strings.TrimSuffix(inside, ".golden"), "")
		named := []string{stem, path.Base(stem)}
		if folder := path.Dir(stem); folder != "." {
			named = append(named, folder)
		}
		if dash := strings.LastIndexByte(stem, '-'); dash > 0 {
			named = append(named, `"`+stem[:dash+1]+`"`)
		}
		if !slices.ContainsFunc(named, func(n string) bool { return strings.Contains(tests[dir], n) }) {
			t.Errorf("%s: no test of %s reads it", name, dir)
		}
	})
}

// The README's table lists the commands there are, and no others.
func TestReadmeListsTheCommands(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile("^\\| `assay ([a-z]+(?: [a-z]+)?)[^`]*` \\|")
	listed := map[string]bool{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		if m := row.FindStringSubmatch(lines.Text()); m != nil {
			listed[m[1]] = true
		}
	}
	there := map[string]bool{}
	for _, name := range commandNames(newRoot(system()), "") {
		there[name] = true
		if !listed[name] {
			t.Errorf("the README's table lacks assay %s", name)
		}
	}
	for name := range listed {
		if !there[name] && !there[strings.Fields(name)[0]] {
			t.Errorf("the README's table lists assay %s, which does not exist", name)
		}
	}
}

// commandNames are the commands a person can type, "criteria list" for one under another.
func commandNames(c *cobra.Command, above string) []string {
	var names []string
	for _, sub := range c.Commands() {
		name := strings.TrimSpace(above + " " + sub.Name())
		switch {
		case sub.Hidden || name == "help" || name == "completion":
		case sub.HasSubCommands():
			names = append(names, commandNames(sub, name)...)
		default:
			names = append(names, name)
		}
	}
	return names
}

// The ids of the examples are in the library: a reader types them as they stand.
func TestExamplesNameWhatThereIs(t *testing.T) {
	lib := criteria.Embedded()
	id := regexp.MustCompile(`RF-[A-Z]{3}-\d+|[ESG]-[A-Z]{3}-\d+|[a-z][a-z0-9-]*-[0-9][0-9.-]*:[0-9A-Za-z.()]+`)
	var visit func(*cobra.Command)
	visit = func(c *cobra.Command) {
		for _, name := range id.FindAllString(c.Example+"\n"+c.Long, -1) {
			if !names(lib, name) {
				t.Errorf("%s: no library has %s", c.CommandPath(), name)
			}
		}
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot(system()))
}

// Every command says what it does, and shows how where it takes words.
func TestCommandsExplainThemselves(t *testing.T) {
	var visit func(*cobra.Command)
	visit = func(c *cobra.Command) {
		if c.Short == "" || strings.HasSuffix(c.Short, ".") {
			t.Errorf("%s: a short line without a full stop is due", c.CommandPath())
		}
		if strings.Contains(c.Use, " ") && c.Example == "" {
			t.Errorf("%s: an example is due", c.CommandPath())
		}
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot(system()))
}
