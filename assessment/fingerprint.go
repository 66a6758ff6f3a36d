package assessment

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// Fingerprint is the SHA-256, in hex, over the assessment's id and the bytes of every readable event but
// sign-offs, sorted by id, equal lines once (formats.md, section 2). A sign-off may therefore quote it, and
// neither the order of lines nor a merge of what both sides had changes it. Both versions of a damaged event count.
func (j *Journal) Fingerprint() string {
	type entry struct {
		id   string
		line []byte
	}
	entries := make([]entry, 0, len(j.events)+len(j.Damage))
	for _, e := range j.events {
		if e.Key != keySignoff {
			entries = append(entries, entry{e.ID, e.line})
		}
	}
	for _, d := range j.Damage {
		entries = append(entries, entry{d.ID, d.Text})
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(strings.Compare(a.id, b.id), bytes.Compare(a.line, b.line))
	})
	h := sha256.New()
	h.Write([]byte(j.Header.Assessment + "\n"))
	for _, e := range entries {
		h.Write(e.line)
		h.Write([]byte{'\n'})
	}
	return hex.EncodeToString(h.Sum(nil))
}
