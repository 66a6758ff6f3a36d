package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Box stands for a character that no embedded font has: an emoji, or a script that needs shaping.
const Box = '□'

// clean makes any text printable: valid UTF-8, composed accents, no control characters or escape sequences, line
// ends as \n, and a [Box] for what the fonts cannot draw. It returns how many characters became boxes.
func (m *metrics) clean(text string) (string, int) {
	if plain(text) {
		return text, 0
	}
	text = norm.NFC.String(strings.ToValidUTF8(stripEscapes(text), "\uFFFD"))
	text = strings.ReplaceAll(text, "\r\n", "\n")
	var out strings.Builder
	boxes, joined := 0, false
	for _, r := range text {
		switch {
		case r == '\n', r == softHyphen, r == zeroSpace:
			out.WriteRune(r)
		case r == '\t', r == '\r', r == '\u2028', r == '\u2029':
			out.WriteByte(' ')
		case r == zeroJoiner || emojiPart(r): // parts of one picture
			continue
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
		case needsShaping(r), r > lastRune, !m.has(Regular, r):
			if !joined { // a run of them is one picture or one word
				out.WriteRune(Box)
			}
			boxes++
			joined = true
			continue
		default:
			out.WriteRune(r)
		}
		joined = false
	}
	return out.String(), boxes
}

const (
	softHyphen = '\u00AD'
	zeroSpace  = '\u200B'
)

// plain says whether text is printable ASCII, as most is.
func plain(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\n' || c >= 0x7F {
			return false
		}
	}
	return true
}

// emojiPart reports what changes the picture before it: variation selectors, skin tones, the keycap, tags.
func emojiPart(r rune) bool {
	return r >= 0xFE00 && r <= 0xFE0F || r >= 0x1F3FB && r <= 0x1F3FF || r == 0x20E3 || r >= 0xE0020 && r <= 0xE007F
}

// needsShaping reports scripts that are unreadable when letters are set one by one from left to right.
func needsShaping(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Devanagari, unicode.Bengali,
		unicode.Thai, unicode.Tamil)
}

// stripEscapes removes terminal sequences whole, so that no "[31m" is left standing.
func stripEscapes(text string) string {
	if !strings.ContainsRune(text, 0x1B) {
		return text
	}
	var out strings.Builder
	for i := 0; i < len(text); {
		if text[i] != 0x1B {
			_, n := utf8.DecodeRuneInString(text[i:])
			out.WriteString(text[i : i+n])
			i += n
			continue
		}
		i += sequenceLen(text[i:])
	}
	return out.String()
}

// sequenceLen is the length of the terminal sequence at the start of text.
func sequenceLen(text string) int {
	if len(text) < 2 {
		return 1
	}
	switch text[1] {
	case '[': // ends at the first byte from @ to ~
		for i := 2; i < len(text); i++ {
			if text[i] >= '@' && text[i] <= '~' {
				return i + 1
			}
		}
		return len(text)
	case ']': // ends at BEL or at ESC \
		for i := 2; i < len(text); i++ {
			if text[i] == 7 {
				return i + 1
			}
			if text[i] == 0x1B {
				return min(i+2, len(text))
			}
		}
		return len(text)
	}
	return 1 // the character after it stays
}
