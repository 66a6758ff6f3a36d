package criteria

import (
	"embed"
	"io/fs"
)

//go:embed facts.yaml countries.yaml acts.yaml questionnaires measures sets screening profiles testdata/ids.golden
var yamlFiles embed.FS

// YAML is the text the embedded library was compiled from, for linting and showing it where there is no checkout.
// [Embedded] does not read it.
func YAML() fs.FS { return yamlFiles }
