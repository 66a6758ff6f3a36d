package criteria

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	setID   = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9.]+)*$`)
	edition = regexp.MustCompile(`-[0-9][0-9.]*$`)
)

const longestShort = 24

func (l *linter) set(s *Set) {
	l.id(s, &s.ID, setID, "irma-1.0")
	if name := strings.TrimSuffix(path.Base(l.at[s].file.path), ".yaml"); s.ID != "" && l.bare(s.ID) != name {
		l.fault(&s.ID, "C03", fmt.Sprintf("the set %q stands in %s.yaml", s.ID, name), "Name the file after the set.")
	}
	if s.ID != "" && !edition.MatchString(s.ID) {
		l.fault(&s.ID, "C23", fmt.Sprintf("the id %q does not end in its edition", s.ID), "Write it like irma-1.0 or gistm-2020.")
	}
	if n := utf8.RuneCountInString(s.Short); required(l, s, "short", &s.Short) && n > longestShort {
		l.fault(&s.Short, "C23", fmt.Sprintf("short has %d characters; it fits in 24", n), "")
	}
	for name, field := range map[string]*string{"title": &s.Title, "issuer": &s.Issuer, "about": &s.About} {
		required(l, s, name, field)
	}
	word(l, s, "kind of set", &s.Kind, string(Law), string(Lender), string(Standard), string(GuidanceSet), string(Classification))
	l.within(s, "revision", &s.Revision, 1, 10_000)
	l.setUnit(s)
	l.setSource(s)
	l.condition("", &s.When, false)
	l.closed(s, &s.When, &s.No)
	l.rating(s)
	groups := l.groups(s)
	refs := map[string]bool{}
	if len(s.Clauses) == 0 {
		l.fault(s, "C19", "the set has no clauses", "")
	}
	for _, c := range s.Clauses {
		if refs[c.Ref] {
			l.fault(&c.Ref, "C15", fmt.Sprintf("%q stands twice in the set", c.Ref), "")
		}
		refs[c.Ref] = true
		l.clause(s, c, groups)
	}
}

func (l *linter) setUnit(s *Set) {
	kinds := []string{"project"}
	for _, k := range l.lib.Instances {
		kinds = append(kinds, k.ID)
	}
	word(l, s, "unit of a set", &s.Unit, kinds...)
}

func (l *linter) setSource(s *Set) {
	required(l, &s.Edition, "edition.name", &s.Edition.Name)
	l.ordered(&s.Edition.Published, &s.Edition.InForce, "an edition is in force after its publication")
	if e := &s.Edition; e.Year != 0 && (e.Published != 0 || e.InForce != 0) {
		l.fault(&e.Year, "C16", "the edition has a day and a year", "Leave the year out: the day says it.")
	}
	if s.Source.Title == "" || s.Source.URL == "" || s.Source.Read == 0 || s.Source.By == "" {
		l.fault(l.place(s, &s.Source), "C08", "the source needs title, url, read and by", "")
	}
}

func (l *linter) rating(s *Set) {
	r := &s.Rating
	word(l, s, "rating method", &r.Method, "law", "list", "weakest_group", "class_table", "lowest_indicator", "gates", "test", "scope")
	if (r.Method == "weakest_group") != (len(r.Levels) > 0) {
		l.fault(l.place(s, r), "C18", "weakest_group, and it alone, has levels", "")
	}
	last := 0.0
	for i := range r.Levels {
		level := &r.Levels[i]
		required(l, level, "name", &level.Name)
		if level.Share <= last || level.Share > 1 {
			l.fault(l.place(level, &level.Share), "C18", "shares rise from above 0 to 1", "")
		}
		last = level.Share
	}
	if r.PlanWithin != 0 && r.Method != "list" {
		l.fault(&r.PlanWithin, "C18", "list, and it alone, counts dated plans", "")
	}
	if r.Method == "class_table" && l.lib.DerivedFact(r.Fact) == nil {
		l.unknown(l.place(s, &r.Fact), KindDerived, r.Fact)
	}
}

func (l *linter) groups(s *Set) []string {
	var ids []string
	for i := range s.Groups {
		g := &s.Groups[i]
		required(l, g, "id", &g.ID)
		required(l, g, "title", &g.Title)
		if slices.Contains(ids, g.ID) {
			l.fault(&g.ID, "C02", fmt.Sprintf("the group %q stands twice", g.ID), "")
		}
		if isNumber(g.ID) {
			l.quoted(&g.ID)
		}
		ids = append(ids, g.ID)
	}
	return ids
}

func (l *linter) clause(s *Set, c *Clause, groups []string) {
	required(l, c, "ref", &c.Ref)
	l.quoted(&c.Ref)
	required(l, c, "title", &c.Title)
	if len(groups) > 0 && !slices.Contains(groups, c.Group) {
		l.fault(l.place(c, &c.Group), "C09", fmt.Sprintf("no group is called %q", c.Group), didYouMean(c.Group, groups))
	}
	l.per(&c.Per)
	l.applies(&c.Applies)
	l.condition(c.Per, &c.When, false)
	l.closed(c, &c.When, &c.No)
	l.provenance(c, &c.Source, &c.Confidence)
	l.mapped(c)
	if c.Needs != nil {
		n := &needLinter{linter: l, per: c.Per, when: c.When, least: 1, most: 3, exact: s.Rating.Method == "weakest_group"}
		n.tree(c.Needs)
	}
}

// mapped wants needs, whole or with the gap they leave, or the reason why there are none. What another than the
// operator must do is listed only, and may stand without.
func (l *linter) mapped(c *Clause) {
	if c.Fit != "" {
		word(l, c, "fit", &c.Fit, "full", "part")
	}
	switch {
	case c.Needs == nil && c.Unmapped == "" && c.Bearer == "":
		l.fault(c, "C07", "the clause has neither needs nor a reason", "Add needs:, or unmapped: with the reason.")
	case c.Needs != nil && c.Unmapped != "":
		l.fault(&c.Unmapped, "C07", "the clause is mapped and unmapped", "")
	case c.Fit == "part" && c.Gap == "":
		l.fault(&c.Fit, "C07", "fit: part without the gap", "Add gap: what the clause asks and we do not.")
	case c.Fit != "part" && c.Gap != "":
		l.fault(&c.Gap, "C07", "a gap, but the fit is full", "Add fit: part.")
	case c.Fit != "" && c.Needs == nil:
		l.fault(&c.Fit, "C07", "an unmapped clause has no fit", "")
	}
}

func (l *linter) applies(a *Applies) {
	l.ordered(&a.From, &a.Until, "a clause ends after it began")
	l.ordered(&a.Floor, &a.Until, "a clause ends after it began")
	kinds := 0
	for _, given := range []bool{a.From != 0, a.Floor != 0, a.Proposed != ""} {
		if given {
			kinds++
		}
	}
	if kinds > 1 {
		l.fault(a, "C10", "a clause has one of from, floor and proposed", "")
	}
	if (a.MonthsAfter != 0 || len(a.Acts) > 0) && a.Floor == 0 {
		l.fault(a, "C10", "months_after and acts go with a floor", "")
	}
	for i := range a.Acts {
		if l.lib.Act(a.Acts[i]) == nil {
			l.unknown(&a.Acts[i], KindAct, a.Acts[i])
		}
	}
}

// needLinter checks one tree of needs. exact: every level must be 3.
type needLinter struct {
	*linter
	per, when   string // of the clause or flag
	flag        bool
	least, most int // levels a leaf may name
	exact       bool
}

// tree wants all or any, nested once, with leaves.
func (n *needLinter) tree(root *Need) {
	if len(root.All)+len(root.Any) == 0 {
		n.fault(root, "C24", "needs begin with all: or any:", "Write {all: [{criterion: E-TAI-3, level: 3}]}.")
		return
	}
	n.branch(root, 0)
}

func (n *needLinter) branch(b *Need, depth int) {
	n.ordered(&b.From, &b.Until, "a branch ends after it began")
	if len(b.All)+len(b.Any) == 0 {
		n.leaf(b)
		return
	}
	if len(b.All) > 0 && len(b.Any) > 0 || b.Criterion+b.Measure+b.Fact != "" {
		n.fault(b, "C24", "a branch is one of all, any and a leaf", "")
	}
	if depth > 1 {
		n.fault(b, "C24", "needs are nested once", "Split the clause, or ask one question that covers the inner branch.")
		return
	}
	for _, parts := range [][]Need{b.All, b.Any} {
		for i := range parts {
			n.branch(&parts[i], depth+1)
		}
	}
}

func (n *needLinter) leaf(leaf *Need) {
	kinds := 0
	for _, id := range []string{leaf.Criterion, leaf.Measure, leaf.Fact} {
		if id != "" {
			kinds++
		}
	}
	if kinds != 1 {
		n.fault(leaf, "C24", "a leaf is one criterion, measure or fact", "")
		return
	}
	switch {
	case leaf.Criterion != "":
		n.criterionLeaf(leaf)
	case leaf.Measure != "":
		n.measureLeaf(leaf)
	default:
		n.factLeaf(leaf)
	}
}

func (n *needLinter) criterionLeaf(leaf *Need) {
	c := n.lib.Criterion(leaf.Criterion)
	if c == nil {
		n.unknown(&leaf.Criterion, KindCriterion, leaf.Criterion)
		return
	}
	n.fits(&leaf.Criterion, c.ID, c.Topic.Per, n.per)
	key := "level"
	if n.flag {
		key = "at_most"
	}
	switch {
	case n.source.at[leaf].get("level") != nil && n.flag:
		n.fault(&leaf.Level, "C24", "a flag is raised at most at a level", "Write at_most.")
	case n.source.at[&leaf.Level] == nil:
		n.fault(leaf, "C19", key+" is missing", "")
	case n.flag && leaf.Level == 3:
		n.fault(&leaf.Level, "C30", "every answer raises this flag: none mends it", "Write at_most: 0, 1 or 2.")
	case leaf.Level < n.least || leaf.Level > n.most:
		n.fault(&leaf.Level, "C18", fmt.Sprintf("%s is %d; it goes from %d to %d", key, leaf.Level, n.least, n.most), "")
	case n.exact && leaf.Level != 3:
		n.fault(&leaf.Level, "C21", fmt.Sprintf("%s is needed at %d; in this set every need is at 3", c.ID, leaf.Level), "A need at 2 would turn substantially met into fully met.")
	}
}

func (n *needLinter) measureLeaf(leaf *Need) {
	m := n.lib.Measure(leaf.Measure)
	if m == nil {
		n.unknown(&leaf.Measure, KindMeasure, leaf.Measure)
		return
	}
	n.fits(&leaf.Measure, m.ID, m.Per, n.per)
	if leaf.Bound.Op == "" {
		n.fault(leaf, "C19", "the bound is missing", "Say at_least:, at_most:, below: or above:.")
	}
}

func (n *needLinter) factLeaf(leaf *Need) {
	per, ok := n.lib.perOf(leaf.Fact)
	if !ok {
		known := slices.Concat(n.lib.idsOf(KindFact), n.lib.idsOf(KindDerived))
		n.fault(&leaf.Fact, "C09", fmt.Sprintf("no fact is called %q", leaf.Fact), didYouMean(leaf.Fact, known))
		return
	}
	n.fits(&leaf.Fact, leaf.Fact, per, n.per)
	n.askedLeaf(leaf, n.per, n.when)
	typ, options := n.lib.typeOf(leaf.Fact)
	if !required(n.linter, leaf, "is", &leaf.Is) || optionIs(leaf.Is, typ, options) {
		return
	}
	n.fault(&leaf.Is, "C18", fmt.Sprintf("%s has no value %q", leaf.Fact, leaf.Is), didYouMean(leaf.Is, optionIDs(options)))
}

// typeOf is the type and values of a fact or derived fact.
func (l *Library) typeOf(id string) (FactType, []Option) {
	if f := l.Fact(id); f != nil {
		return f.Type, f.Choices
	}
	if d := l.DerivedFact(id); d != nil {
		return d.Type, d.Choices
	}
	return "", nil
}
