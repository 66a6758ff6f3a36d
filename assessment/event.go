package assessment

import (
	"bytes"
	"errors"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Event is one line of a journal: who set which key to what, having seen which versions of it.
type Event struct {
	ID     string         `json:"id"` // ULID
	At     string         `json:"at"` // RFC 3339 in UTC
	By     string         `json:"by"`
	Role   Role           `json:"role"`
	Kind   string         `json:"kind"` // "set"; any other kind is kept and skipped
	Key    string         `json:"key"`
	Value  jsontext.Value `json:"value"`           // JSON; null withdraws
	Rev    int            `json:"rev,omitzero"`    // revision of the criterion answered; 0 is carried over or none
	Prev   []string       `json:"prev,omitzero"`   // every head of the key its author had seen
	Undoes string         `json:"undoes,omitzero"` // the event this one takes back
	From   *Origin        `json:"from,omitzero"`   // of what was carried over: who said it in the earlier round
	line   []byte         `json:"-"`               // its bytes in the file, without the newline
}

const kindSet = "set"

// Line is the event's bytes in the file, without the newline.
func (e *Event) Line() []byte { return e.line }

// Origin names the event of an earlier round that an event carries over. By and Role of the event are whoever
// carried it; what it says is the word of the origin's author, given at the origin's time.
type Origin struct {
	Event string `json:"event"` // id, in the assessment of that round
	At    string `json:"at"`    // RFC 3339 in UTC
	By    string `json:"by"`
	Role  Role   `json:"role"`
}

// Head is whose word the event is: its writer's, or of what was carried over its first author's.
func (e *Event) Head() Head {
	h := Head{Event: e.ID, At: e.At, By: e.By, Role: e.Role}
	if e.From != nil {
		h.At, h.By, h.Role, h.CarriedBy = e.From.At, e.From.By, e.From.Role, e.By
	}
	return h
}

// origin is the event as a later round names it: what was itself carried over keeps its first author.
func (e *Event) origin() *Origin {
	if e.From != nil {
		return e.From
	}
	return &Origin{Event: e.ID, At: e.At, By: e.By, Role: e.Role}
}

// withdrawn says whether the event takes its key back to unset.
func (e *Event) withdrawn() bool { return string(e.Value) == "null" }

// sameValue compares as JSON: 2 and 2.0 are one value, and so are objects in another order of names.
func (e *Event) sameValue(o *Event) bool {
	if bytes.Equal(e.Value, o.Value) {
		return true
	}
	a, b := e.Value.Clone(), o.Value.Clone()
	return a.Canonicalize() == nil && b.Canonicalize() == nil && bytes.Equal(a, b)
}

// decode reads one line. The reader is strict because two programs must fold one file alike: names are exact,
// no name stands twice, text is valid UTF-8. The error says what is wrong in words for a person.
func decode(line []byte) (*Event, error) {
	e := &Event{line: line}
	if err := json.Unmarshal(line, e); err != nil {
		return nil, errors.New(reason(err))
	}
	switch {
	case !validID(e.ID):
		return nil, errors.New("it has no valid id")
	case e.Kind == "":
		return nil, errors.New("it has no kind")
	case e.Kind == kindSet && e.Key == "":
		return nil, errors.New("it has no key")
	case e.Kind == kindSet && e.Value == nil:
		return nil, errors.New("it has no value")
	case e.From != nil && (!validID(e.From.Event) || e.From.By == ""):
		return nil, errors.New("it does not say whose word it carries over")
	}
	return e, nil
}

// encode writes the event as its line; the same event gives the same bytes.
func encode(e *Event) ([]byte, error) {
	return json.Marshal(e, json.Deterministic(true))
}

// reason turns a decoder's error into words for a person.
func reason(err error) string {
	var semantic *json.SemanticError
	switch text := err.Error(); {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return "a name stands in it twice"
	case errors.As(err, &semantic):
		return "a value has the wrong type at " + string(semantic.JSONPointer)
	case strings.Contains(text, "UTF-8"):
		return "it is not valid UTF-8"
	}
	return "it is not a complete JSON object"
}

// validID accepts a ULID in its one canonical spelling, so that ids compare as text.
func validID(id string) bool {
	if len(id) != 26 || id[0] > '7' {
		return false
	}
	for i := range len(id) {
		if strings.IndexByte(crockford, id[i]) < 0 {
			return false
		}
	}
	return true
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
