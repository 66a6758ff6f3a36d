// Command generate compiles the library's YAML into Go literals, one file for each YAML file. `go generate
// ./criteria` runs it. The literals are static: the program starts without building them.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"assay/criteria"
)

func main() {
	dir := flag.String("dir", ".", "the library's folder; the Go files go there too")
	partial := flag.Bool("partial", false, "write what can be read although there are faults")
	flag.Parse()
	if err := run(*dir, *partial); err != nil {
		fmt.Fprintln(os.Stderr, "generate: "+err.Error())
		os.Exit(1)
	}
}

// run writes the generated files of a folder and removes those whose YAML is gone.
func run(dir string, partial bool) error {
	files, faults, err := generate(os.DirFS(dir))
	if err != nil {
		return err
	}
	if criteria.Faulty(faults) {
		fmt.Fprint(os.Stderr, criteria.RenderAll(faults))
		if !partial {
			return errors.New("nothing written: what cannot be read would be missing from the program")
		}
	}
	old, err := filepath.Glob(filepath.Join(dir, prefix+"*.go"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if _, ok := files[filepath.Base(path)]; !ok {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	for name, text := range files {
		path := filepath.Join(dir, name)
		if now, err := os.ReadFile(path); err == nil && bytes.Equal(now, text) {
			continue
		}
		if err := replace(path, text); err != nil {
			return err
		}
	}
	return nil
}

// replace writes a file in one step, so that a build beside it never sees half of one.
func replace(path string, text []byte) error {
	part := path + ".part"
	if err := os.WriteFile(part, text, 0o644); err != nil {
		return err
	}
	return os.Rename(part, path)
}
