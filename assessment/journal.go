package assessment

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
)

// Format is the version of the file format this program writes.
const Format = 1

// Header is the first line of a file; it never changes after creation.
type Header struct {
	Format     int    `json:"assay"`
	Assessment string `json:"assessment"`      // ULID
	Created    string `json:"created"`         // RFC 3339
	Parent     string `json:"parent,omitzero"` // the assessment of the round before
}

// Journal is the readable and the unreadable content of one file.
type Journal struct {
	Header     Header
	Unreadable []Unreadable
	Damage     []Damage

	headerLine []byte
	events     []*Event          // one per id, in file order
	byID       map[string]*Event // the same
	torn       bool              // the file does not end with a newline
}

// Unreadable is a line that is kept in the file and left out of everything else.
type Unreadable struct {
	Line   int    // from 1
	Reason string // "it is not a complete JSON object"
	Text   []byte
	// Superseded says that the fragment was written again in full: a write was torn, and nothing is lost.
	Superseded bool
}

// Damage is an id that stands in the file with different content; no program of ours writes that.
type Damage struct {
	Line int // of the later one
	ID   string
	Text []byte // the bytes that are not used: the larger ones, so that the order of lines does not matter
}

// Read reads the bytes of a file. It fails only where the first line is not the header of an assessment; every
// other fault is kept in Unreadable and Damage. A file of a later format is read as far as it can be, and
// [OpenFile] never writes to it.
func Read(data []byte) (*Journal, error) {
	first, rest, _ := bytes.Cut(data, []byte("\n"))
	first = bytes.TrimSuffix(first, []byte("\r"))
	header, err := decodeHeader(first)
	if err != nil {
		return nil, err
	}
	j := newJournal(header, first)
	j.torn = len(data) > 0 && data[len(data)-1] != '\n'
	number := 1
	for len(rest) > 0 {
		var line []byte
		line, rest, _ = bytes.Cut(rest, []byte("\n"))
		number++
		j.addLine(number, bytes.TrimSuffix(line, []byte("\r")))
	}
	j.markSuperseded()
	return j, nil
}

// ErrNotAssessment is wrapped by Read where the first line is not an assessment's header.
var ErrNotAssessment = errors.New("not an assessment")

func decodeHeader(line []byte) (Header, error) {
	var h Header
	if err := json.Unmarshal(line, &h); err != nil || h.Format < 1 || !validID(h.Assessment) {
		return h, fmt.Errorf("%w: its first line is not the header of one", ErrNotAssessment)
	}
	return h, nil
}

func newJournal(h Header, line []byte) *Journal {
	return &Journal{Header: h, headerLine: line, byID: map[string]*Event{}}
}

func (j *Journal) addLine(number int, line []byte) {
	if len(line) == 0 || bytes.Equal(line, j.headerLine) {
		return // a blank line, or a header that a union of lines repeated
	}
	e, err := decode(line)
	if err != nil {
		j.Unreadable = append(j.Unreadable, Unreadable{Line: number, Reason: err.Error(), Text: line})
		return
	}
	j.add(number, e)
}

// add takes an event in and says whether it is new. Of two with one id the smaller bytes are kept, whatever
// their order in the file; equal lines count once.
func (j *Journal) add(number int, e *Event) bool {
	old, known := j.byID[e.ID]
	if !known {
		j.byID[e.ID] = e
		j.events = append(j.events, e)
		return true
	}
	order := bytes.Compare(e.line, old.line)
	if order == 0 || slices.ContainsFunc(j.Damage, func(d Damage) bool { return bytes.Equal(d.Text, e.line) }) {
		return false
	}
	loser := e
	if order < 0 {
		loser = old
		j.byID[e.ID] = e
		j.events[slices.Index(j.events, old)] = e
	}
	j.Damage = append(j.Damage, Damage{Line: number, ID: e.ID, Text: loser.line})
	return false
}

// markSuperseded tells a torn write that was repeated in full from one that lost something.
func (j *Journal) markSuperseded() {
	for i := range j.Unreadable {
		u := &j.Unreadable[i]
		u.Superseded = slices.ContainsFunc(j.events, func(e *Event) bool { return bytes.HasPrefix(e.line, u.Text) })
	}
}

// Events lists the readable events in fold order, which is the order of their ids: an event only counts as
// having seen one whose id is smaller.
func (j *Journal) Events() []*Event {
	return slices.SortedFunc(slices.Values(j.events), func(a, b *Event) int { return strings.Compare(a.ID, b.ID) })
}

// Bytes is the journal as a file: the header, the events by id, then what could not be read, damage included.
// Equal content gives equal bytes.
func (j *Journal) Bytes() []byte {
	var b bytes.Buffer
	line := func(text []byte) { b.Write(text); b.WriteByte('\n') }
	line(j.headerLine)
	for _, e := range j.Events() {
		line(e.line)
	}
	for _, text := range j.leftovers() {
		line(text)
	}
	return b.Bytes()
}

// leftovers are the lines outside the fold, sorted, each once.
func (j *Journal) leftovers() [][]byte {
	var lines [][]byte
	for _, d := range j.Damage {
		lines = append(lines, d.Text)
	}
	for _, u := range j.Unreadable {
		lines = append(lines, u.Text)
	}
	slices.SortFunc(lines, bytes.Compare)
	return slices.CompactFunc(lines, bytes.Equal)
}
