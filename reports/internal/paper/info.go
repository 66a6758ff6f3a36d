package paper

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf16"
)

// Info is what the file says about itself. Date is its creation date; the file reads no clock.
type Info struct {
	Title, Subject, Author, Creator, Language string
	Date                                      time.Time
}

// plain is the same without what is no text. Characters that no font of ours has stay: a reader shows them in its own.
func (i Info) plain() Info {
	for _, field := range []*string{&i.Title, &i.Subject, &i.Author, &i.Creator, &i.Language} {
		*field = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && r != zeroJoiner {
				return -1
			}
			return r
		}, strings.ToValidUTF8(stripEscapes(*field), "\uFFFD"))
	}
	return i
}

// zeroJoiner makes one picture of two.
const zeroJoiner = '\u200D'

// textString is a string of the file's dictionaries, UTF-16 behind its mark; gofpdf's own way breaks on characters
// beyond the first plane.
func textString(text string) string {
	out := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(text)) {
		out = append(out, byte(u>>8), byte(u))
	}
	return string(out)
}
