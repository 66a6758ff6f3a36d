package criteria

import (
	"fmt"
	"regexp"
	"slices"
)

var (
	factID    = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	dashedID  = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	choiceID  = regexp.MustCompile(`^[a-z0-9]+(_[a-z0-9]+)*$`)
	countryID = regexp.MustCompile(`^[A-Z]{2}$`)
)

// reserved words mean something else in a condition.
var reserved = []string{"and", "or", "not", "in", "true", "false", "nil", "let", "if", "else", "matches", "contains"}

func (l *linter) facts() {
	own := l.source.lib
	for _, f := range own.Facts {
		l.fact(f)
	}
	for _, k := range own.Instances {
		l.instance(k)
	}
	for _, d := range own.Derived {
		l.derived(d)
	}
	for _, c := range own.Countries {
		l.country(c)
	}
	for _, a := range own.Acts {
		required(l, a, "title", &a.Title)
		l.id(a, &a.ID, dashedID, "eubr-art7-method")
		l.provenance(a, &a.Source, &a.Confidence)
		l.ordered(&a.InForce, &a.Applies, "an act applies from its entry into force on")
	}
	_, circular := l.lib.derivationOrder()
	for _, d := range circular {
		if slices.Contains(own.Derived, d) {
			l.fault(&d.ID, "C28", fmt.Sprintf("%s is made of itself", d.ID), "")
		}
	}
}

func (l *linter) fact(f *Fact) {
	l.id(f, &f.ID, factID, "people_nearby")
	if slices.Contains(reserved, f.ID) {
		l.fault(&f.ID, "C03", fmt.Sprintf("%q is a word of conditions", f.ID), "")
	}
	l.per(&f.Per)
	required(l, f, "ask", &f.Ask)
	required(l, f, "group", &f.Group)
	word(l, f, "type", &f.Type, string(YesNo), string(Number), string(Choice), string(Choices), string(CountryFact), string(DateFact), string(Text))
	l.condition(f.Per, &f.When, false)
	if f.Type == Number {
		required(l, f, "unit", &f.Unit)
	}
	l.options(f, f.Type, f.Choices)
	closes := f.Type == YesNo || f.Type == Choices
	if closes && f.No == "" {
		l.warn(f, "C19", "no: is missing", "It is the sentence a reader gets when the value closes a question.")
	}
}

func (l *linter) options(owner any, typ FactType, options []Option) {
	chosen := typ == Choice || typ == Choices
	if chosen && len(options) < 2 {
		l.fault(owner, "C19", "choices are missing", "")
	}
	if !chosen && len(options) > 0 {
		l.fault(&options[0], "C18", fmt.Sprintf("a %s fact has no choices", typ), "")
	}
	for i := range options {
		o := &options[i]
		if !choiceID.MatchString(o.ID) {
			l.fault(o, "C03", fmt.Sprintf("%q is no id of a choice", o.ID), "Write it like open_pit.")
		}
		required(l, o, "label", &o.Label)
	}
}

func (l *linter) instance(k *InstanceKind) {
	l.id(k, &k.ID, factID, "tailings_facility")
	required(l, k, "title", &k.Title)
	required(l, k, "plural", &k.Plural)
	l.per(&k.Parent)
	if k.ID != "" && l.lib.Path(k.Parent)[0] == "" && slices.Contains(l.lib.Path(k.Parent), k.ID) {
		l.fault(&k.Parent, "C22", fmt.Sprintf("%s stands at itself", k.ID), "")
	}
	l.condition(k.Parent, &k.When, false)
	l.closed(k, &k.When, &k.No)
	if k.Count == "" {
		return
	}
	f := l.lib.Fact(k.Count)
	switch {
	case f == nil:
		l.unknown(&k.Count, KindFact, k.Count)
	case f.Type != Number || f.Per != k.Parent:
		l.fault(&k.Count, "C22", fmt.Sprintf("%s is no number fact of a %s", f.ID, l.lib.kindTitle(k.Parent)), "")
	}
}

func (l *linter) derived(d *Derived) {
	l.id(d, &d.ID, factID, "consequence_class")
	l.per(&d.Per)
	required(l, d, "title", &d.Title)
	word(l, d, "type of a derived fact", &d.Type, string(YesNo), string(Choice))
	l.options(d, d.Type, d.Choices)
	given := 0
	for _, is := range []bool{d.Rows != nil, d.Member != nil, d.Over != nil, d.Sum != nil} {
		if is {
			given++
		}
	}
	if given != 1 {
		l.fault(d, "C28", "a derived fact has exactly one of rows, member, over and sum", "")
		return
	}
	switch {
	case d.Member != nil:
		l.member(d)
	case d.Over != nil:
		l.over(d)
	case d.Sum != nil:
		l.sum(d)
	default:
		l.table(d)
	}
}

func (l *linter) member(d *Derived) {
	f := l.lib.Fact(d.Member.Fact)
	switch {
	case f == nil:
		l.unknown(l.place(d, &d.Member.Fact), KindFact, d.Member.Fact)
	case f.Type != CountryFact:
		l.fault(&d.Member.Fact, "C28", fmt.Sprintf("%s is no country fact", f.ID), "")
	default:
		l.fits(&d.Member.Fact, f.ID, f.Per, d.Per)
	}
	var lists []string
	for _, c := range l.lib.Countries {
		for _, m := range c.In {
			if !slices.Contains(lists, m.List) {
				lists = append(lists, m.List)
			}
		}
	}
	word(l, d, "list of countries.yaml", &d.Member.Of, lists...)
}

func (l *linter) over(d *Derived) {
	o := d.Over
	if d.Type != YesNo {
		l.fault(&d.Type, "C28", "a fact over instances is yes_no", "")
	}
	if (o.Any == "") == (o.All == "") {
		l.fault(o, "C28", "over takes one of any and all", "")
	}
	if !l.standsAt(o, &o.Kind, d.Per) {
		return
	}
	l.condition(o.Kind, &o.Any, false)
	l.condition(o.Kind, &o.All, false)
}

func (l *linter) sum(d *Derived) {
	s := d.Sum
	if d.Type != YesNo {
		l.fault(&d.Type, "C28", "a fact from a sum is yes_no", "")
	}
	if !l.standsAt(s, &s.Kind, d.Per) {
		return
	}
	switch f := l.lib.Fact(s.Of); {
	case f == nil:
		l.unknown(l.place(s, &s.Of), KindFact, s.Of)
	case f.Type != Number || f.Per != s.Kind:
		l.fault(&s.Of, "C28", fmt.Sprintf("%s is no number fact of a %s", f.ID, l.lib.kindTitle(s.Kind)), "")
	}
}

// standsAt reports whether there is such a kind; one whose instances do not stand at `at` is a fault.
func (l *linter) standsAt(owner any, kind *string, at string) bool {
	if l.lib.Instance(*kind) == nil {
		l.unknown(l.place(owner, kind), KindInstance, *kind)
		return false
	}
	if path := l.lib.Path(*kind); !slices.Contains(path[:len(path)-1], at) {
		l.fault(kind, "C22", fmt.Sprintf("a %s does not stand at a %s", l.lib.kindTitle(*kind), l.lib.kindTitle(at)), "")
	}
	return true
}

func (l *linter) table(d *Derived) {
	if d.Take != "" {
		word(l, d, "way to take a row", &d.Take, "first", "highest")
	}
	value := func(owner any, field *string) {
		if required(l, owner, "the value", field) && !optionIs(*field, d.Type, d.Choices) {
			l.fault(field, "C18", fmt.Sprintf("%s has no value %q", d.ID, *field), didYouMean(*field, optionIDs(d.Choices)))
		}
	}
	for i := range d.Rows {
		row := &d.Rows[i]
		required(l, row, "when", &row.When)
		l.condition(d.Per, &row.When, true)
		value(row, &row.Is)
	}
	if d.Else == "" {
		l.fault(l.place(d, &d.Else), "C28", "else is missing: the value when no row holds", "")
		return
	}
	value(d, &d.Else)
}

func (l *linter) country(c *Country) {
	l.id(c, &c.Code, countryID, `"NO"`)
	l.quoted(&c.Code)
	required(l, c, "name", &c.Name)
	for i := range c.In {
		m := &c.In[i]
		required(l, m, "list", &m.List)
		l.ordered(&m.From, &m.Until, "a membership ends after it began")
	}
}
