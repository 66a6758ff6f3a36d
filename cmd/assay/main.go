// Command assay asks, scores and reports the environmental, social and governance due diligence of battery and
// raw-materials projects. Every command is a file of its own, named after it: it reads its flags, calls the
// packages that hold the rules, and prints.
package main

import (
	"context"
	"os"
)

func main() { os.Exit(run(context.Background(), system(), os.Args[1:])) }
