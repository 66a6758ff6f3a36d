package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"assay/criteria"
)

const folder = "../.."

// The generated files are those the YAML makes now: compared in memory, each named.
func TestGeneratedFilesAreCurrent(t *testing.T) {
	files, faults, err := generate(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	if criteria.Faulty(faults) {
		t.Fatal(criteria.RenderAll(faults))
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		now, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil || !bytes.Equal(now, files[name]) {
			t.Errorf("%s is stale: run go generate ./criteria", name)
		}
	}
	there, err := filepath.Glob(filepath.Join(folder, prefix+"*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range there {
		if _, made := files[filepath.Base(path)]; !made {
			t.Errorf("%s has no YAML any more: run go generate ./criteria", filepath.Base(path))
		}
	}
}

func TestGenerateIsDeterministic(t *testing.T) {
	one, _, err := generate(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	two, _, err := generate(os.DirFS(folder))
	if err != nil || !maps.EqualFunc(one, two, bytes.Equal) {
		t.Errorf("two runs differ, %v", err)
	}
}

// Literals alone: no calls, no maps, no functions, so nothing runs when the program starts.
func TestGeneratedFilesAreStatic(t *testing.T) {
	files, _, err := generate(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), name, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.CallExpr, *ast.MapType, *ast.FuncDecl, *ast.FuncLit:
				t.Errorf("%s holds %T", name, n)
			}
			return true
		})
	}
}

// What is gone from the YAML is gone from the folder, and what is unchanged is not written again.
func TestRunReplacesAndRemoves(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("facts.yaml", `facts: [{id: tailings, type: yes_no, group: Site, ask: "Tailings?", no: "None."}]`)
	write("zz_topic_gone.go", "package criteria\n")
	if err := run(dir, false); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "zz_facts.go"))
	if err != nil || !strings.Contains(string(text), "var compiledFactTailings = Fact{") {
		t.Errorf("zz_facts.go: %v\n%s", err, text)
	}
	if _, err := os.Stat(filepath.Join(dir, "zz_topic_gone.go")); !os.IsNotExist(err) {
		t.Error("the file of a topic that is gone is still there")
	}
	write("facts.yaml", "facts: [{id: !x y}]")
	if err := run(dir, false); err == nil {
		t.Error("a file that cannot be read is compiled")
	}
	if now, _ := os.ReadFile(filepath.Join(dir, "zz_facts.go")); !bytes.Equal(now, text) {
		t.Error("a refused run has written")
	}
}
