package assessment

import (
	"crypto/rand"
	"io"
	"time"

	"github.com/oklog/ulid/v2"
)

// newID makes a ULID that is greater than the author's own last one and than every id in named, so that an
// event is always greater than what it names, even under a clock that went back.
//
// Above somebody else's id it takes a later millisecond and fresh chance, never the next number: two people
// whose clocks are behind would both count on from the same head, and end with one id for two events.
func newID(now time.Time, entropy io.Reader, last string, named ...string) (string, error) {
	ms, floor := ulid.Timestamp(now), last
	for _, id := range named {
		if u, err := ulid.ParseStrict(id); err == nil {
			ms, floor = max(ms, u.Time()+1), max(floor, id)
		}
	}
	if entropy == nil {
		entropy = rand.Reader
	}
	id, err := ulid.New(min(ms, ulid.MaxTime()), entropy)
	if err != nil {
		return "", err
	}
	if text := id.String(); text > floor {
		return text, nil
	}
	return next(floor), nil
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
