package assessment

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// longestSlug keeps refs short enough for a table's column.
const longestSlug = 32

// letters that decomposition does not reduce to ASCII.
var letters = strings.NewReplacer("æ", "ae", "ø", "o", "å", "a", "œ", "oe", "ß", "ss", "đ", "d", "ð", "d", "þ", "th", "ŋ", "n", "ł", "l", "ŧ", "t", "ħ", "h", "ı", "i")

// Slug makes the fixed name of an instance from its title: small ASCII letters, digits and single hyphens,
// 32 at most. "" where nothing of the title can be written so.
func Slug(title string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(letters.Replace(strings.ToLower(title))) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r): // an accent
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	s := b.String()
	return strings.Trim(s[:min(len(s), longestSlug)], "-")
}

// uniqueSlug adds a number where a slug is taken, by whatever kind of instance: refs name the slug alone.
func (s *State) uniqueSlug(slug string) string {
	for n := 2; ; n++ {
		if s.Instance(slug) == nil {
			return slug
		}
		base := slug
		if i := strings.LastIndexByte(slug, '-'); i > 0 && slug[i+1:] == fmt.Sprint(n-1) {
			base = slug[:i]
		}
		slug = fmt.Sprintf("%s-%d", base, n)
	}
}

// validSlug says whether a slug that a person chose can be one.
func validSlug(slug string) bool { return slug != "" && Slug(slug) == slug }
