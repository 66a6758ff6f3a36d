package scoring

import (
	"flag"
	"os"
	"testing"
)

// TestMain draws fewer projects per law than rapid would: each is a whole assessment of the real library. More with
// -rapid.checks.
func TestMain(m *testing.M) {
	flag.Parse()
	chosen := false
	flag.Visit(func(f *flag.Flag) { chosen = chosen || f.Name == "rapid.checks" })
	if !chosen {
		if err := flag.Set("rapid.checks", "12"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
