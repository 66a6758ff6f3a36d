package assessment

import (
	"crypto/rand"
	"io"
	"time"

	"github.com/oklog/ulid/v2"
)

// newID makes a ULID from the clock and the source of chance that is greater than every id in after, so that
// an event is always greater than what it names, even under a clock that went back.
func newID(now time.Time, entropy io.Reader, after ...string) (string, error) {
	if entropy == nil {
		entropy = rand.Reader
	}
	id, err := ulid.New(ulid.Timestamp(now), entropy)
	if err != nil {
		return "", err
	}
	text := id.String()
	for _, a := range after {
		if text <= a {
			text = next(a)
		}
	}
	return text, nil
}

// next is the smallest id greater than a valid one.
func next(id string) string {
	u := ulid.MustParseStrict(id)
	for i := len(u) - 1; i >= 0; i-- {
		u[i]++
		if u[i] != 0 {
			break
		}
	}
	return u.String()
}

// evidenceID is the id of evidence that its author did not name: EV- and five characters of its event's ULID,
// the last five, which are the ones drawn by chance.
func evidenceID(event string) string { return "EV-" + event[len(event)-5:] }
