// Command generate plays the scripts of the worked samples, NAME.yaml, into NAME.assay. `go generate` runs it in
// the folder of package sample.
package main

import (
	"fmt"
	"os"

	"assay/cmd/assay/internal/sample/play"
	"assay/criteria"
)

func main() {
	for _, name := range os.Args[1:] {
		if err := generate(name); err != nil {
			fmt.Fprintf(os.Stderr, "generate: %s: %v\n", name, err)
			os.Exit(1)
		}
	}
}

func generate(name string) error {
	script, err := os.ReadFile(name + ".yaml")
	if err != nil {
		return err
	}
	data, err := play.Play(script, criteria.Embedded())
	if err != nil {
		return err
	}
	return os.WriteFile(name+".assay", data, 0o644)
}
