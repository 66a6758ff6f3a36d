package assessment

import (
	"cmp"
	"strings"
)

// A key names one fact of an assessment's life, such as "level/E-TAI-3@north-tsf" (formats.md, section 2).
// Some keys speak about another key, their subject: "comment/level/E-TAI-3", "link/fact/tailings@a/EV-7K2QD".
const (
	keyFrameworks = "frameworks"
	keyProfile    = "profile"
	keyLibrary    = "library"
	keySignoff    = "signoff"
	keyOverride   = "override/category"
)

// LevelKey is the key of an answer.
func LevelKey(r Ref) string { return "level/" + r.String() }

// FactKey is the key of a fact.
func FactKey(r Ref) string { return "fact/" + r.String() }

// InputKey is the key of one input of a measure.
func InputKey(measure, input, instance string) string {
	return "input/" + Ref{measure + "." + input, instance}.String()
}

// ParseRef reads the printed form, "E-TAI-3" or "E-TAI-3@north-tsf".
func ParseRef(s string) Ref {
	id, instance, _ := strings.Cut(s, "@")
	return Ref{id, instance}
}

// Compare orders refs by id, then instance.
func (r Ref) Compare(o Ref) int {
	return cmp.Or(strings.Compare(r.ID, o.ID), strings.Compare(r.Instance, o.Instance))
}

// SplitKey separates a key into its kind and the rest: "level", "E-TAI-3@north-tsf". A key without a slash is
// all kind.
func SplitKey(key string) (kind, rest string) {
	kind, rest, _ = strings.Cut(key, "/")
	return kind, rest
}

// InputOf reads the rest of an input key into the measure's ref and the input's id.
func InputOf(rest string) (measure Ref, input string) {
	r := ParseRef(rest)
	dot := strings.LastIndexByte(r.ID, '.')
	if dot < 0 {
		return r, ""
	}
	return Ref{r.ID[:dot], r.Instance}, r.ID[dot+1:]
}

// Subject is the key that a key speaks about: of a comment, a mark or a link, the answer it belongs to. Any
// other key, a review too, is its own subject.
func Subject(key string) string {
	kind, rest := SplitKey(key)
	switch kind {
	case "comment", "mark", "confidential":
		return rest
	case "link":
		if end := strings.LastIndexByte(rest, '/'); end >= 0 {
			return rest[:end]
		}
	}
	return key
}

// personal says whether each person speaks for themselves under this key: a review or a sign-off is
// superseded by its own author alone.
func personal(key string) bool { return key == keySignoff || strings.HasPrefix(key, "review/") }
