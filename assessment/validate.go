package assessment

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"assay/criteria"
)

// WrongUse says in one sentence that the caller asked for something that does not exist or cannot be so; Hint
// may say what to do instead.
type WrongUse struct{ Text, Hint string }

func (e *WrongUse) Error() string { return e.Text }

func (e *WrongUse) hint(text string) *WrongUse {
	e.Hint = text
	return e
}

func wrong(format string, args ...any) *WrongUse {
	return &WrongUse{Text: fmt.Sprintf(format, args...)}
}

// checkAnswer checks a reply and returns the revision of the criterion it answers.
func (f *File) checkAnswer(r Ref, reply Reply) (revision int, err error) {
	switch {
	case reply.Kind == Given && (reply.Level < 0 || reply.Level > 3):
		return 0, wrong("%d is not a level: 0, 1, 2 or 3", reply.Level)
	case reply.Kind == NotApplicable && strings.TrimSpace(reply.Because) == "":
		return 0, wrong("not applicable needs a reason").hint("give it with --because")
	case r.ID == "":
		return 0, wrong("no question is named")
	}
	lib := f.opt.Library
	if lib == nil {
		return 0, nil
	}
	c := lib.Criterion(r.ID)
	switch {
	case c == nil:
		return 0, wrong("there is no question %s", r.ID).hint(lib.DidYouMean(criteria.KindCriterion, r.ID))
	case c.ID != r.ID && reply.Kind != Open:
		return 0, replaced(r.ID, c.ID)
	case c.Retired != nil && reply.Kind != Open:
		e := wrong("%s is no longer asked: %s", r.ID, c.Retired.Because)
		if c.Retired.ReplacedBy != "" {
			e.Hint = "answer " + c.Retired.ReplacedBy
		}
		return 0, e
	}
	return c.Revision, f.checkPlace(r, c.Topic.Per)
}

// replaced refuses to give a new meaning to an old id: under it, what is said would not count.
func replaced(id, by string) error {
	return wrong("%s is replaced by %s in this library", id, by).hint("give it for " + by)
}

// checkPlace checks that something asked per kind of instance is given for one, and for a right one.
func (f *File) checkPlace(r Ref, per string) error {
	kind := per
	if k := f.opt.Library.Instance(per); k != nil {
		kind = strings.ToLower(k.Title)
	}
	switch {
	case per == "" && r.Instance != "":
		return wrong("%s is asked once for the project, not for %s", r.ID, r.Instance)
	case per == "":
		return nil
	case r.Instance == "":
		return wrong("%s is asked for each %s", r.ID, kind).hint(f.exampleOf(r.ID, per, kind))
	}
	i := f.State().Instance(r.Instance)
	switch {
	case i == nil:
		return f.unknownInstance(r.Instance)
	case i.Kind != per:
		return wrong("%s is asked for each %s, and %s is a %s", r.ID, kind, r.Instance, strings.ReplaceAll(i.Kind, "_", " "))
	}
	return nil
}

// exampleOf names the refs a person may have meant.
func (f *File) exampleOf(id, per, kind string) string {
	var refs []string
	for _, i := range f.State().Instances(per) {
		if i.Removed == nil {
			refs = append(refs, Ref{id, i.Slug}.String())
		}
	}
	if len(refs) == 0 {
		return fmt.Sprintf("add a %s first: assay instance FILE %s NAME", kind, per)
	}
	return "name one: " + strings.Join(refs[:min(3, len(refs))], ", ")
}

func (f *File) unknownInstance(slug string) error {
	var known []string
	for slug := range f.State().slugs {
		known = append(known, slug)
	}
	slices.Sort(known)
	e := wrong("there is no %q in this assessment", slug)
	if len(known) == 0 {
		return e.hint("add it first: assay instance FILE KIND " + slug)
	}
	return e.hint("it has " + strings.Join(known[:min(8, len(known))], ", "))
}

func (f *File) unknownEvidence(id string) error {
	e := wrong("there is no evidence %s in the register", id)
	var ids []string
	for _, x := range f.State().AllEvidence() {
		ids = append(ids, x.ID)
	}
	if len(ids) == 0 {
		return e.hint("enter it under evidence: in a file, and read that with assay answer FILE --from")
	}
	return e.hint("it has " + strings.Join(ids[:min(8, len(ids))], ", "))
}

// checkInput checks that a measure has the input, and takes the unit.
func (f *File) checkInput(measure Ref, input string, q *Quantity) error {
	if q != nil && !finite(q.Value) {
		return wrong("%v is not a number", q.Value)
	}
	lib := f.opt.Library
	if lib == nil {
		return nil
	}
	m := lib.Measure(measure.ID)
	if m == nil {
		return wrong("there is no measure %s", measure.ID).hint(lib.DidYouMean(criteria.KindMeasure, measure.ID))
	}
	if m.ID != measure.ID && q != nil {
		return replaced(measure.ID, m.ID)
	}
	n := slices.IndexFunc(m.Inputs, func(i criteria.Input) bool { return i.ID == input })
	if n < 0 {
		var ids []string
		for _, i := range m.Inputs {
			ids = append(ids, i.ID)
		}
		return wrong("%s has no input %s", m.ID, input).hint("it has " + strings.Join(ids, ", "))
	}
	if q != nil {
		if err := checkQuantity(&m.Inputs[n], *q); err != nil {
			return err
		}
	}
	return f.checkPlace(measure, m.Per)
}

func checkQuantity(in *criteria.Input, q Quantity) error {
	if q.Unit != "" && q.Unit != in.Unit {
		units := []string{in.Unit}
		for _, a := range in.Accepts {
			units = append(units, a.Unit)
		}
		if !slices.Contains(units, q.Unit) {
			return wrong("%s is given in %s, not in %s", in.ID, strings.Join(units, " or "), q.Unit)
		}
	}
	if q.Value < 0 && !in.Signed {
		return wrong("%s cannot be below zero", in.ID)
	}
	if len(in.Options) == 0 {
		return nil
	}
	var named []string
	for _, o := range in.Options {
		if x, err := strconv.ParseFloat(o.ID, 64); err == nil && x == q.Value {
			return nil
		}
		named = append(named, o.ID)
	}
	return wrong("%v is not a choice for %s: %s", q.Value, in.ID, strings.Join(named, ", "))
}

// checkLink checks both ends of a link.
func (f *File) checkLink(key, evidence string, l *Link) error {
	kind, _ := SplitKey(key)
	switch {
	case kind != "level" && kind != "fact" && kind != "input":
		return wrong("evidence is linked to an answer, a fact or an input, not to %s", key)
	case l == nil:
		return nil
	case f.State().Evidence(evidence) == nil:
		return f.unknownEvidence(evidence)
	case l.Relation != Supports && l.Relation != Contradicts && l.Relation != Context:
		return wrong("%q is not what evidence does: supports, contradicts or context", l.Relation)
	case l.Level < 0 || l.Level > 3:
		return wrong("%d is not a level: 0, 1, 2 or 3", l.Level)
	}
	return nil
}

// authors are the relations of who made a piece of evidence to the project, the least independent first.
var authors = []string{"operator", "assessor", "independent"}

func (f *File) checkEvidence(e Evidence) error {
	switch {
	case strings.ContainsAny(e.ID, "/@ \t") || !validText(e.ID):
		return wrong("%q is not an id for evidence: no space, / or @", e.ID)
	case strings.TrimSpace(e.Title) == "":
		return wrong("evidence needs a title")
	case !slices.Contains(criteria.EvidenceKinds, e.Kind):
		return wrong("%q is not a kind of evidence", e.Kind).hint("one of " + kindList())
	case e.Author != "" && !slices.Contains(authors, e.Author):
		return wrong("%q is not an author: operator, assessor or independent", e.Author)
	case e.PeriodStart != 0 && e.PeriodEnd != 0 && e.PeriodEnd < e.PeriodStart:
		return wrong("the period covered ends before it starts")
	}
	for _, slug := range e.Instances {
		if f.State().Instance(slug) == nil {
			return f.unknownInstance(slug)
		}
	}
	return nil
}

func kindList() string {
	var kinds []string
	for _, k := range criteria.EvidenceKinds {
		kinds = append(kinds, string(k))
	}
	return strings.Join(kinds, ", ")
}

// longestTitle bounds what is printed beside every figure of an instance, in characters.
const longestTitle = 120

// checkInstance completes slug and place and checks them.
func (f *File) checkInstance(kind, slug, title, at string) (string, string, error) {
	s := f.State()
	if slug == "" {
		if slug = Slug(title); slug == "" {
			return "", "", wrong("the title needs a letter or digit to make a name from")
		}
		slug = s.uniqueSlug(slug)
	}
	if n := utf8.RuneCountInString(title); n > longestTitle {
		return "", "", wrong("the title has %d characters, at most %d fit where it is printed", n, longestTitle).hint("put the rest into a comment")
	}
	if !validSlug(slug) {
		return "", "", wrong("%q is not a name: small letters, digits and hyphens, at most %d", slug, longestSlug)
	}
	if i := s.Instance(slug); i != nil && i.Kind != kind {
		return "", "", wrong("%s is already a %s", slug, strings.ReplaceAll(i.Kind, "_", " "))
	}
	if f.opt.Library == nil {
		return slug, at, nil
	}
	k := f.opt.Library.Instance(kind)
	if k == nil {
		return "", "", wrong("there is no kind of instance %s", kind).hint(f.opt.Library.DidYouMean(criteria.KindInstance, kind))
	}
	at, err := f.parentOf(k, slug, at)
	return slug, at, err
}

// parentOf is the instance that a new one stands at: the one named, or the only one there is.
func (f *File) parentOf(k *criteria.InstanceKind, slug, at string) (string, error) {
	if k.Parent == "" {
		if at != "" {
			return "", wrong("a %s stands at no other instance", strings.ToLower(k.Title))
		}
		return "", nil
	}
	s := f.State()
	if at == "" {
		if old := s.Instance(slug); old != nil {
			return old.At, nil
		}
		open := s.standing(k.Parent)
		if len(open) != 1 {
			return "", wrong("a %s needs the %s it stands at", strings.ToLower(k.Title), k.Parent).hint("give it with at=NAME")
		}
		return open[0].Slug, nil
	}
	if p := s.Instance(at); p == nil || p.Kind != k.Parent {
		return "", wrong("%q is not a %s of this assessment", at, k.Parent)
	}
	return at, nil
}

// statuses of an action.
var statuses = []string{"", "planned", "under_way", "done", "dropped"}

func (f *File) checkAction(a ActionState) error {
	if !slices.Contains(statuses, a.Status) {
		return wrong("%q is not a status: planned, under_way, done or dropped", a.Status)
	}
	lib := f.opt.Library
	if lib == nil {
		return nil
	}
	c := lib.Criterion(a.Ref.ID)
	if c == nil {
		return wrong("there is no question %s", a.Ref.ID).hint(lib.DidYouMean(criteria.KindCriterion, a.Ref.ID))
	}
	return f.checkPlace(a.Ref, c.Topic.Per)
}

// checkReview finds the one version that is reviewed.
func (f *File) checkReview(key string, v Verdict) (head Event, err error) {
	heads := f.State().Heads(key)
	kind, id := SplitKey(key)
	switch {
	case kind != "level" && kind != "fact":
		return head, wrong("answers and facts are reviewed, not %s", key)
	case len(heads) == 0 || len(heads) == 1 && heads[0].withdrawn():
		return head, wrong("%s has nothing to review yet", id).hint("assay history FILE ID shows what was said of one")
	case len(heads) > 1:
		return head, wrong("%s has %d versions", id, len(heads)).hint("settle them first with assay resolve")
	case v.Level < -1 || v.Level > 3:
		return head, wrong("%d is not a level: 0, 1, 2 or 3", v.Level)
	case samePerson(heads[0].Head().By, f.opt.By):
		return head, wrong("%s answered this, and nobody reviews their own answer", f.opt.By).hint("another person reviews it with --as NAME")
	}
	return heads[0], nil
}

func (f *File) checkFrameworks(ids []string) error {
	lib := f.opt.Library
	for _, id := range ids {
		if lib != nil && lib.Set(id) == nil {
			return wrong("there is no criteria set %s", id).hint(lib.DidYouMean(criteria.KindSet, id))
		}
	}
	return nil
}

func (f *File) checkProfile(id string) error {
	if lib := f.opt.Library; lib != nil && lib.Profile(id) == nil {
		return wrong("there is no profile %s", id).hint(lib.DidYouMean(criteria.KindProfile, id))
	}
	return nil
}
