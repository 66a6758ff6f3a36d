package reports

import (
	"fmt"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

// Options are the choices behind a document.
type Options struct {
	Brand        Brand
	Confidential bool              // print what is marked confidential; by default it is withheld and listed
	Version      string            // of the tool; printed and attached
	Profile      *criteria.Profile // the one the result was scored with; nil is the library's of that id, or its default
	Default      *scoring.Result   // the same assessment under the default profile, where another was used
	Input        *scoring.Input    // the one the result was scored from; nil prepares it again from the result's dates
}

// Document is everything a report prints, joined once. Several reports may be drawn from it, one after another.
type Document struct {
	lib       *criteria.Library
	state     *assessment.State
	result    *scoring.Result // redacted
	input     *scoring.Input  // what terms, dates and tipping are read from; nil where the result has no dates
	options   Options
	profile   *criteria.Profile
	secrets   secrets
	question  map[string]*scoring.Question // by ref
	clauses   map[string]bool              // ids of the clauses that a framework of the report prints
	titles    map[string]string            // of instances, by slug
	refs      map[string]string            // criterion -> its first ref
	withheld  []string
	unprinted int
	turnsOn   *firmness // worked out when it is first printed
}

// New joins library, assessment and result. The result's fingerprint must be set; the result is not changed.
func New(lib *criteria.Library, st *assessment.State, r *scoring.Result, o Options) *Document {
	d := &Document{
		lib: lib, state: st, options: o, profile: o.Profile,
		question: map[string]*scoring.Question{}, clauses: map[string]bool{}, titles: map[string]string{},
		refs: map[string]string{},
	}
	if d.profile == nil {
		id, _, _ := strings.Cut(r.Profile, "+")
		d.profile = lib.Profile(id)
	}
	if d.profile == nil {
		d.profile = lib.Profile("default")
	}
	if d.input = o.Input; d.input == nil {
		d.input = prepare(lib, st, r, d.profile)
	}
	if !o.Confidential {
		d.secrets = findSecrets(st)
	}
	d.result, d.withheld = d.secrets.redact(r)
	for i := range d.result.Questions {
		q := &d.result.Questions[i]
		d.question[q.Ref] = q
		if d.refs[q.Criterion] == "" {
			d.refs[q.Criterion] = q.Ref
		}
	}
	for _, kind := range lib.Instances {
		for _, i := range st.Instances(kind.ID) {
			d.titles[i.Slug] = i.Title
		}
	}
	for i := range d.result.Sets {
		s := &d.result.Sets[i]
		for j := range s.Clauses {
			if d.prints(s) {
				d.clauses[s.ID+":"+s.Clauses[j].Ref] = true
			}
		}
	}
	return d
}

// prepare makes the input of a result again, nil where its dates cannot be read.
func prepare(lib *criteria.Library, st *assessment.State, r *scoring.Result, p *criteria.Profile) *scoring.Input {
	asOf, err := criteria.ParseDate(r.AsOf)
	if err != nil {
		return nil
	}
	on, err := criteria.ParseDate(r.AssessedOn)
	if err != nil {
		return nil
	}
	return scoring.Prepare(lib, st, scoring.Options{Profile: p, AsOf: asOf, AssessedOn: on})
}

// answerAt is the anchor of an answer: its own, or that of the same question at the first place it is asked, where a
// clause names the question without a place. "" where it is asked nowhere.
func (d *Document) answerAt(ref string) string {
	if d.question[ref] != nil {
		return answerAnchor(ref)
	}
	if at := d.refs[assessment.ParseRef(ref).ID]; at != "" {
		return answerAnchor(at)
	}
	return ""
}

// measureAt is the anchor of a measure at an instance, or of its first; "" where there is none.
func (d *Document) measureAt(id, instance string) string {
	at := ""
	for i := range d.result.Measures {
		m := &d.result.Measures[i]
		if m.ID == id && m.Instance == instance {
			return measureAnchor(id, instance)
		}
		if m.ID == id && at == "" {
			at = measureAnchor(id, m.Instance)
		}
	}
	return at
}

// setAt is the anchor of a framework's section, "" where it has none.
func (d *Document) setAt(s *scoring.SetResult) string {
	if d.prints(s) {
		return setAnchor(s.ID)
	}
	return ""
}

// prints says whether a framework has a section of its own: chosen, and not out of scope.
func (d *Document) prints(s *scoring.SetResult) bool { return s.Chosen && s.InScope != "no" }

// Unprinted counts the characters of the last report drawn that its fonts do not have; they stand as □, and as they were
// written in the attachment.
func (d *Document) Unprinted() int { return d.unprinted }

// Withheld lists the refs and evidence ids that were left out as confidential.
func (d *Document) Withheld() []string { return d.withheld }

// Draft says why the report is a draft, "" where it is none: coverage under the profile's minimum, answers in
// dispute, to be confirmed again or waiting for agreement, or marked for review.
func (d *Document) Draft() string {
	var why []string
	if c := d.result.Overall.Coverage; c == nil || *c*100 < float64(d.profile.Minimum.Coverage) {
		why = append(why, "coverage "+scoring.Percent(c)+", "+fmt.Sprintf("%d %% needed for a rating", d.profile.Minimum.Coverage))
	}
	if n := len(d.result.Disagreements); n > 0 {
		why = append(why, scoring.Count(n, "disagreement")+" to resolve")
	}
	if n := len(d.challenged()); n > 0 {
		why = append(why, scoring.Count(n, "challenged answer")+" to settle")
	}
	waits, confirm, marked := 0, 0, 0
	for i := range d.result.Questions {
		q := &d.result.Questions[i]
		for _, note := range q.Notes {
			switch note {
			case scoring.NoteWaits:
				waits++
			case scoring.NoteConfirm:
				confirm++
			}
		}
		if a := d.state.Answer(q.Key); a != nil && a.Marked {
			marked++
		}
	}
	if waits > 0 {
		why = append(why, scoring.Count(waits, "answer")+" not agreed by a second person")
	}
	if confirm > 0 {
		why = append(why, scoring.Count(confirm, "answer")+" to confirm again")
	}
	if marked > 0 {
		why = append(why, scoring.Count(marked, "answer")+" marked for review")
	}
	return strings.Join(why, "; ")
}

// instance is the printed name of an instance: its title, or its slug.
func (d *Document) instance(slug string) string {
	if t := d.titles[slug]; t != "" {
		return t
	}
	if at, kind, nr := scoring.Placeholder(slug); kind != "" { // declared by a count, or possible while none is given
		return strings.ReplaceAll(kind, "_", " ") + " " + nr + d.placed(at) + notDescribed
	}
	return slug
}

const notDescribed = ", not described"

// placed is the place of what nobody described, "" in the project itself.
func (d *Document) placed(place string) string {
	if place == "" {
		return ""
	}
	return " at " + strings.TrimSuffix(d.instance(place), notDescribed)
}

// instanceNames lists instances by name in their order, without ""; those that nobody described stand as one count of each
// kind and place.
func (d *Document) instanceNames(slugs []string) []string {
	var out []string
	for _, same := range grouped(slugs, placeOf) {
		switch {
		case same[0] == "":
		case len(same) > 1 && placeOf(same[0]) != same[0]:
			at, kind, _ := scoring.Placeholder(same[0])
			out = append(out, scoring.Count(len(same), strings.ReplaceAll(kind, "_", " "))+d.placed(at)+" not described")
		default:
			out = append(out, d.instance(same[0]))
		}
	}
	return out
}

// placeOf is what an instance is printed with: by itself, or with all of its kind and place that nobody described, as
// in "mine~tailings_facility".
func placeOf(slug string) string {
	if at, kind, _ := scoring.Placeholder(slug); kind != "" {
		return at + "~" + kind
	}
	return slug
}

// fewRefs lists refs; of those at instances that nobody described, the first stands with their count.
func fewRefs(refs []string) []string {
	var out []string
	for _, same := range grouped(refs, placeOf) {
		ref := same[0]
		if n := len(same) - 1; n > 0 && placeOf(ref) != ref {
			ref += fmt.Sprintf(" and %d more", n)
		}
		out = append(out, ref)
	}
	return out
}

// project is the assessment's name, never empty.
func (d *Document) project() string {
	if n := strings.TrimSpace(d.result.Assessment.Name); n != "" {
		return n
	}
	return "Unnamed project"
}
