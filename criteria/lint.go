package criteria

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
)

// Codes are the linter's codes with what they stand for. A code is never reused.
var Codes = []Option{
	{"C01", "unknown key"},
	{"C02", "id given twice"},
	{"C03", "id does not fit its file"},
	{"C04", "reference not quoted"},
	{"C05", "condition does not compile, or has one outcome only"},
	{"C06", "level missing, or two alike"},
	{"C07", "clause without needs, gap or reason"},
	{"C08", "source or confidence missing"},
	{"C09", "reference to something that does not exist"},
	{"C10", "dates out of order"},
	{"C11", "criterion that no set uses"},
	{"C12", "action missing or incomplete"},
	{"C13", "published id gone"},
	{"C14", "stale translation"},
	{"C15", "reference twice in a set"},
	{"C16", "file or value cannot be read"},
	{"C17", "condition not on one line, plain or in single quotes"},
	{"C18", "word or number outside its list or range"},
	{"C19", "value missing"},
	{"C20", "proof that never clears a flag"},
	{"C21", "need below level 3 in a set rated by its weakest group"},
	{"C22", "instance kinds do not fit together"},
	{"C23", "set without edition in its id, or name too long"},
	{"C24", "needs badly built"},
	{"C25", "materiality missing for a stage"},
	{"C26", "profile loosens a protected rule"},
	{"C27", "overlay out of bounds"},
	{"C28", "derived fact circular or incomplete"},
	{"C29", "formula does not compile"},
	{"C30", "flag that cannot be raised or cannot be mended"},
}

// Lint says everything that is wrong with a folder, in file order: faults of form, as [Load] reports them, and
// faults of meaning. An overlay is judged laid over the embedded library. Exit code 3 is the caller's.
func Lint(fsys fs.FS, overlay bool) []Diagnostic {
	s := readSource(fsys, overlay)
	l := &linter{source: s, lib: s.lib, overlay: overlay}
	if overlay {
		l.lib = s.layOver(Embedded())
		l.lib.finish()
	}
	l.facts()
	for _, t := range s.lib.Topics {
		l.topic(t)
	}
	for _, e := range s.extends {
		l.extension(e)
	}
	for _, m := range s.lib.Measures {
		l.measure(m)
	}
	for _, set := range s.lib.Sets {
		l.set(set)
	}
	for _, t := range s.lib.Triggers {
		l.trigger(t)
	}
	for _, f := range s.lib.Flags {
		l.flag(f)
	}
	for _, p := range s.lib.Profiles {
		l.profile(p)
	}
	l.duplicates()
	l.published(fsys)
	l.translations(fsys)
	return oncePerPlace(s.faults)
}

// oncePerPlace sorts the faults and drops what only follows from a value that could not be read.
func oncePerPlace(ds []Diagnostic) []Diagnostic {
	unread := map[Range]bool{}
	for _, d := range ds {
		if d.Code == "C16" {
			unread[d.Range] = true
		}
	}
	ds = slices.DeleteFunc(ds, func(d Diagnostic) bool { return d.Code != "C16" && unread[d.Range] })
	sortDiagnostics(ds)
	return ds
}

// linter judges what one folder holds; lib is what its references lead to, the same folder or base and overlay.
type linter struct {
	*source
	lib     *Library
	overlay bool
}

// warn reports what should be looked at but stops nothing.
func (l *linter) warn(at any, code, summary, hint string) {
	l.fault(at, code, summary, hint)
	l.faults[len(l.faults)-1].Severity = Warning
}

// place is where a field stands, or its owner where the field was not written.
func (l *linter) place(owner, field any) any {
	if n := l.at[field]; n != nil {
		return n
	}
	return owner
}

// required wants a text.
func required[T ~string](l *linter, owner any, name string, field *T) bool {
	if strings.TrimSpace(string(*field)) != "" {
		return true
	}
	if n := l.at[field]; n == nil || n.kind == scalar { // an empty value is reported when it is read
		l.fault(l.place(owner, field), "C19", name+" is missing", "")
	}
	return false
}

// word wants one of a closed list.
func word[T ~string](l *linter, owner any, name string, field *T, words ...string) {
	if !required(l, owner, name, field) || slices.Contains(words, string(*field)) {
		return
	}
	hint := didYouMean(string(*field), words)
	if hint == "" {
		hint = "It is one of " + strings.Join(words, ", ") + "."
	}
	l.fault(field, "C18", fmt.Sprintf("%q is no %s", *field, name), hint)
}

// within wants a whole number of a range; a missing one is said to be missing.
func (l *linter) within(owner any, name string, field *int, low, high int) {
	switch {
	case *field >= low && *field <= high && (l.at[field] != nil || low > 0):
	case l.at[field] == nil:
		l.fault(owner, "C19", name+" is missing", "")
	default:
		l.fault(field, "C18", fmt.Sprintf("%s is %d; it goes from %d to %d", name, *field, low, high), "")
	}
}

// id wants a form of id.
func (l *linter) id(owner any, field *string, form *regexp.Regexp, example string) {
	if required(l, owner, "id", field) && !form.MatchString(l.bare(*field)) {
		l.fault(field, "C03", fmt.Sprintf("%q is no id of this kind", *field), "Write it like "+example+".")
	}
}

// bare is an id without an overlay's prefix.
func (l *linter) bare(id string) string {
	if !l.overlay {
		return id
	}
	if i := strings.IndexByte(id, ':'); i >= 0 {
		return id[i+1:]
	}
	return id
}

// quoted wants a reference in quotes, so that no tool reads 7.10 as 7.1.
func (l *linter) quoted(field *string) {
	if n := l.at[field]; n != nil && n.kind == scalar && n.style == plain {
		l.fault(n, "C04", fmt.Sprintf("the reference %s is not quoted", n.text), fmt.Sprintf("Write %q.", n.text))
	}
}

// provenance wants a source and how sure it is.
func (l *linter) provenance(owner any, source *string, confidence *Confidence) {
	if *source == "" {
		l.fault(l.place(owner, source), "C08", "source is missing", "Say where it was read: article, page, annex.")
	}
	switch *confidence {
	case Verified, Secondary, Known:
	case "":
		l.fault(l.place(owner, confidence), "C08", "confidence is missing", "It is verified, secondary or known.")
	default:
		l.fault(confidence, "C08", fmt.Sprintf("%q is no confidence", *confidence), "It is verified, secondary or known.")
	}
}

// per wants an instance kind, or none.
func (l *linter) per(field *string) {
	if *field != "" && l.lib.Instance(*field) == nil {
		l.unknown(field, KindInstance, *field)
	}
}

// unknown reports a reference that leads nowhere.
func (l *linter) unknown(at any, kind Kind, id string) {
	l.fault(at, "C09", fmt.Sprintf("no %s is called %q", kind, id), l.lib.DidYouMean(kind, id))
}

// reaches reports whether a thing asked for one kind can be read for another: one of them stands at the other.
// Read for a kind above it counts the worst instance; read for one below it, the instance it stands at.
func (l *linter) reaches(from, to string) bool {
	return slices.Contains(l.lib.Path(from), to) || slices.Contains(l.lib.Path(to), from)
}

// fits reports C22 where a clause, flag, cap or need reads across instance kinds that do not hang together.
func (l *linter) fits(at any, what, from, to string) {
	if !l.reaches(from, to) {
		l.fault(at, "C22", fmt.Sprintf("%s belongs to a %s and cannot be read for a %s", what, l.lib.kindTitle(from), l.lib.kindTitle(to)), "")
	}
}

// condition checks one condition of an instance kind; an empty one is no condition. Rows of a table may hold
// always or never; a condition anywhere else has to tell something apart.
func (l *linter) condition(per string, field *string, row bool) {
	l.conditionUnder(per, "", field, row)
}

// conditionUnder checks a condition inside something that another one closes.
func (l *linter) conditionUnder(per, outer string, field *string, row bool) {
	n := l.at[field]
	if n == nil || n.kind != scalar || !l.oneLine(n) {
		return
	}
	c, faults := l.lib.Conditions(per).Compile(n.text)
	if len(faults) > 0 {
		for _, f := range narrowest(faults) {
			l.fault(n.part(f.From, f.To), "C05", f.Message, f.Hint)
		}
		return
	}
	switch t := c.Truth(nil); {
	case t == False:
		l.fault(n, "C05", "the condition is never true", "")
	case t == True && !row:
		l.warn(n, "C05", "the condition is always true", "Leave it out.")
	}
	l.asked(n, per, outer, n.text)
}

// narrowest are the faults of a condition, each once, without those that only enclose another: what is wrong inside
// them is to be mended first.
func narrowest(faults []Fault) []Fault {
	var out []Fault
	for i, f := range faults {
		encloses := func(g Fault) bool { return f.From <= g.From && g.To <= f.To && g.To-g.From < f.To-f.From }
		if !slices.ContainsFunc(faults, encloses) && !slices.Contains(faults[:i], f) {
			out = append(out, f)
		}
	}
	return out
}

func (l *linter) oneLine(n *node) bool {
	hint := `Write it plain, or in single quotes: '"mining" in stages'.`
	switch {
	case n.style == singleQuoted && strings.Contains(n.text, "'"), n.style != plain && n.style != singleQuoted:
		l.fault(n, "C17", "a condition stands on one line, plain or in single quotes", hint)
	case strings.TrimSpace(n.text) == "":
		l.fault(n, "C17", "the condition is empty", "Leave the key out.")
	default:
		return true
	}
	return false
}

// closed wants the sentence for a condition that closes something.
func (l *linter) closed(owner any, when, no *string) {
	switch {
	case *when != "" && *no == "":
		l.fault(l.place(owner, when), "C19", "no: is missing", "It is the sentence a reader gets when this is closed.")
	case *when == "" && *no != "":
		l.fault(no, "C19", "a sentence for a condition that is not there", "Add when:, or leave no: out.")
	}
}

// ordered wants two dates in order, where both are given.
func (l *linter) ordered(from, to *Date, what string) {
	if *from != 0 && *to != 0 && *from > *to {
		l.fault(to, "C10", fmt.Sprintf("%s: %s is before %s", what, *to, *from), "")
	}
}

// choicesOf are the values of a fact by id, for the lists that the facts define: stages and phases.
func (l *linter) choicesOf(fact string) []string {
	if f := l.lib.Fact(fact); f != nil {
		return optionIDs(f.Choices)
	}
	return nil
}
