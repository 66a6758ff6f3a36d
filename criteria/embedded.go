package criteria

import "sync"

// Embedded is the library compiled into the program. Nothing is parsed; the index is built on first use. It is
// shared: nobody writes to it.
func Embedded() *Library { return embedded() }

var embedded = sync.OnceValue(func() *Library {
	l := compiledLibrary
	l.finish()
	return &l
})
