package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The files that README.md and docs/library.md show can be copied as they stand: the script plays with them.
func TestFilesOfTheDocs(t *testing.T) {
	p := params()
	p.Files = []string{"testdata/docs.txtar"}
	setup := p.Setup
	p.Setup = func(e *testscript.Env) error {
		for _, doc := range []string{"README.md", "docs/library.md"} {
			if err := unpack(filepath.Join(root, doc), e.WorkDir); err != nil {
				return err
			}
		}
		return setup(e)
	}
	testscript.Run(t, p)
}

// copied is a block of YAML whose first line is a comment with the name of a file to copy.
var copied = regexp.MustCompile("(?s)```yaml\n# ((?:nib/[a-z0-9/-]+|[a-z]+)\\.yaml)\n(.*?)```")

// unpack writes the files that a document shows to be copied.
func unpack(doc, dir string) error {
	text, err := os.ReadFile(doc)
	if err != nil {
		return err
	}
	for _, m := range copied.FindAllSubmatch(text, -1) {
		name := filepath.Join(dir, filepath.FromSlash(string(m[1])))
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(name, m[2], 0o600); err != nil {
			return err
		}
	}
	return nil
}
