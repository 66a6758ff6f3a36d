//go:build bootstrap

package criteria

// compiledLibrary stands in for the generated one while the generator runs, so that generated files that no
// longer compile do not keep it from running.
var compiledLibrary = Library{Version: Version}
