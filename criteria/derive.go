package criteria

import (
	"math"
	"slices"
)

// Instance is the project, or one of its instances, with what is known of it. The project has Kind "" and Slug "".
// An instance that is declared but not registered is a placeholder: no slug and no values.
type Instance struct {
	Kind     string
	Slug     string
	Own      Values // the facts set for this instance; never written to
	Children []*Instance

	Known   Values // filled by Derive: own facts, derived facts, and those of the instances it stands at
	Parent  *Instance
	because map[string][]string
}

// FactAt is a fact of one instance, as a person settles it. Kind and Instance are "" for the project; Instance
// alone is "" for a placeholder.
type FactAt struct{ Fact, Kind, Instance string }

// String is the fact's key: stages@kvalheim, or country.
func (f FactAt) String() string {
	if f.Instance == "" {
		return f.Fact
	}
	return f.Fact + "@" + f.Instance
}

// Derive computes every derived fact of a tree of instances and fills Known and Parent throughout. A derived fact
// that the known facts do not settle is a [OneOf] of the values it can still have: a superset where two derived
// facts hang together, never less. Memberships are read on the day of assessment. Method, section 2.
func (l *Library) Derive(project *Instance, assessedOn Date) {
	project.fill(nil)
	for _, d := range l.index.derivation {
		for at := range project.all(d.Per) {
			v, because := l.derive(d, at, assessedOn)
			at.set(d.ID, v, because)
		}
	}
}

// fill starts Known with the facts of the instance and of those it stands at.
func (i *Instance) fill(parent *Instance) {
	i.Parent, i.Known, i.because = parent, Values{}, nil
	for at := i; at != nil; at = at.Parent {
		for id, v := range at.Own {
			if v != nil {
				i.Known[id] = v
			}
		}
	}
	for _, child := range i.Children {
		child.fill(i)
	}
}

// all yields the instances of a kind in this tree, itself included.
func (i *Instance) all(kind string) func(func(*Instance) bool) {
	return func(yield func(*Instance) bool) { i.walk(kind, yield) }
}

func (i *Instance) walk(kind string, yield func(*Instance) bool) bool {
	if i.Kind == kind && !yield(i) {
		return false
	}
	for _, child := range i.Children {
		if !child.walk(kind, yield) {
			return false
		}
	}
	return true
}

// set makes a derived fact known here and to everything that stands here.
func (i *Instance) set(id string, v any, because []string) {
	if v == nil {
		return
	}
	i.Known[id] = v
	if because != nil {
		if i.because == nil {
			i.because = map[string][]string{}
		}
		i.because[id] = because
	}
	for _, child := range i.Children {
		child.set(id, v, because)
	}
}

// Because gives the reasons of a derived fact's value: of each row of its table that says so. After Derive.
func (i *Instance) Because(derived string) []string { return i.because[derived] }

// derive is one derived fact at one instance: its value, or a OneOf.
func (l *Library) derive(d *Derived, at *Instance, on Date) (v any, because []string) {
	switch {
	case d.Member != nil:
		return l.member(d.Member, at.Known[d.Member.Fact], on), nil
	case d.Over != nil:
		switch l.over(d.Over, at) {
		case True:
			return true, nil
		case False:
			return false, nil
		}
		return OneOf{false, true}, nil
	case d.Sum != nil:
		return d.Sum.above(at), nil
	}
	return l.rows(d, at)
}

// member is whether a country, or each of several it may be, is on a list on a day.
func (l *Library) member(m *Member, country any, on Date) any {
	switch country := country.(type) {
	case string:
		return l.Member(country, m.Of, on)
	case OneOf:
		var out OneOf
		for _, c := range country {
			code, _ := c.(string)
			if on := l.Member(code, m.Of, on); !slices.Contains(out, any(on)) {
				out = append(out, on)
			}
		}
		return single(out)
	}
	return OneOf{false, true}
}

// Member reports whether a country is on a list of countries.yaml on a day. A country that is not in the library
// is on none.
func (l *Library) Member(country, list string, on Date) bool {
	c := l.Country(country)
	return c != nil && slices.ContainsFunc(c.In, func(m Membership) bool {
		return m.List == list && m.From <= on && (m.Until == 0 || on <= m.Until)
	})
}

func (l *Library) over(o *Over, at *Instance) Truth {
	var each []Truth
	condition := l.Condition(o.Kind, o.Any+o.All) // exactly one is given
	for child := range at.all(o.Kind) {
		each = append(each, condition.Truth(child.Known))
	}
	if o.All != "" {
		return AllOf(each...)
	}
	return AnyOf(each...)
}

// above is whether the total passes the threshold, at its least and at its most: a disputed number is read at each
// value, an unset one at 0 and without end.
func (s *Sum) above(at *Instance) any {
	least, most := 0.0, 0.0
	for child := range at.all(s.Kind) {
		low, high := 0.0, math.Inf(1)
		switch v := child.Known[s.Of].(type) {
		case float64:
			low, high = v, v
		case OneOf:
			low, high = span(v)
		}
		least += low
		most += high
	}
	if least > s.Above {
		return true
	}
	if most > s.Above {
		return OneOf{false, true}
	}
	return false
}

// span is the least and the most of several numbers; without one, any number from 0.
func span(values OneOf) (low, high float64) {
	var numbers []float64
	for _, v := range values {
		if x, ok := v.(float64); ok {
			numbers = append(numbers, x)
		}
	}
	if len(numbers) == 0 {
		return 0, math.Inf(1)
	}
	return slices.Min(numbers), slices.Max(numbers)
}

// rows reads a decision table: the first row that holds, or the highest of those that hold.
func (l *Library) rows(d *Derived, at *Instance) (any, []string) {
	truths := make([]Truth, len(d.Rows))
	for i, row := range d.Rows {
		truths[i] = l.Condition(d.Per, row.When).Truth(at.Known)
	}
	possible := d.possible(truths)
	var values OneOf
	for _, v := range possible {
		values = append(values, d.typed(v))
	}
	if len(possible) != 1 {
		return single(values), nil
	}
	var because []string
	for i, row := range d.Rows {
		if truths[i] == True && row.Is == possible[0] && row.Because != "" {
			because = append(because, row.Because)
		}
	}
	return single(values), because
}

// possible lists the values a table can still give, as text, from what its rows say.
func (d *Derived) possible(truths []Truth) []string {
	var out []string
	add := func(v string) {
		if v != "" && !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	if d.Take == "highest" {
		floor := d.certain(truths)
		add(floor)
		for i, row := range d.Rows {
			if truths[i] == Undecided && d.rank(row.Is) > d.rank(floor) {
				add(row.Is)
			}
		}
		return out
	}
	for i, row := range d.Rows {
		if truths[i] != False {
			add(row.Is)
		}
		if truths[i] == True {
			return out
		}
	}
	add(d.Else)
	return out
}

// certain is the highest value among the rows that hold for sure; else the table's other value.
func (d *Derived) certain(truths []Truth) string {
	best := ""
	for i, row := range d.Rows {
		if truths[i] == True && d.rank(row.Is) > d.rank(best) {
			best = row.Is
		}
	}
	if best == "" {
		return d.Else
	}
	return best
}

// rank is a value's place in the rising order of choices; yes_no rises from false to true.
func (d *Derived) rank(v string) int {
	if d.Type == YesNo {
		return slices.Index([]string{"false", "true"}, v)
	}
	return slices.Index(optionIDs(d.Choices), v)
}

// typed turns a value written as text into the derived fact's type.
func (d *Derived) typed(v string) any {
	if d.Type == YesNo {
		return v == "true"
	}
	return v
}

func single(values OneOf) any {
	switch len(values) {
	case 0:
		return nil
	case 1:
		return values[0]
	}
	return values
}

// Settle names the facts, as people enter them, that an undecided condition turns on at an instance: derived
// facts are followed down to the facts they are made of. After Derive; empty for a decided condition.
func (l *Library) Settle(c *Condition, at *Instance) []FactAt {
	var out []FactAt
	settle, _ := c.Deciding(at.Known)
	for _, id := range settle {
		l.settleFact(id, at, &out)
	}
	return out
}

func (l *Library) settleFact(id string, at *Instance, out *[]FactAt) {
	per, _ := l.perOf(id)
	for at.Kind != per && at.Parent != nil {
		at = at.Parent
	}
	d := l.DerivedFact(id)
	switch {
	case d == nil:
		f := FactAt{id, at.Kind, at.Slug}
		if !slices.Contains(*out, f) {
			*out = append(*out, f)
		}
	case d.Member != nil:
		l.settleFact(d.Member.Fact, at, out)
	case d.Over != nil:
		condition := l.Condition(d.Over.Kind, d.Over.Any+d.Over.All)
		for child := range at.all(d.Over.Kind) {
			l.settleAll(condition, child, out)
		}
	case d.Sum != nil:
		for child := range at.all(d.Sum.Kind) {
			if _, sure := child.Known[d.Sum.Of].(float64); !sure {
				l.settleFact(d.Sum.Of, child, out)
			}
		}
	default:
		for _, row := range d.Rows {
			if canStill(at.Known[id], d.typed(row.Is)) {
				l.settleAll(l.Condition(d.Per, row.When), at, out)
			}
		}
	}
}

// canStill reports whether a derived fact can still have a value; a row that gives another has lost its say.
func canStill(known, v any) bool {
	values, open := known.(OneOf)
	return !open || slices.Contains(values, v)
}

func (l *Library) settleAll(c *Condition, at *Instance, out *[]FactAt) {
	settle, _ := c.Deciding(at.Known)
	for _, id := range settle {
		l.settleFact(id, at, out)
	}
}

// reads lists the derived facts a derived fact is made of.
func (l *Library) reads(d *Derived) []string {
	var facts []string
	switch {
	case d.Member != nil:
		facts = []string{d.Member.Fact}
	case d.Over != nil:
		facts = l.Condition(d.Over.Kind, d.Over.Any+d.Over.All).Facts()
	case d.Sum != nil:
		facts = []string{d.Sum.Of}
	default:
		for _, row := range d.Rows {
			facts = append(facts, l.Condition(d.Per, row.When).Facts()...)
		}
	}
	return slices.DeleteFunc(facts, func(id string) bool { return l.DerivedFact(id) == nil })
}

// derivationOrder puts each derived fact after those it reads. Those that read themselves, by whatever way, are
// left out and returned apart.
func (l *Library) derivationOrder() (order, circular []*Derived) {
	const (
		open = iota + 1
		done
		lost
	)
	state := map[*Derived]int{}
	var visit func(d *Derived) bool
	visit = func(d *Derived) bool {
		switch state[d] {
		case done:
			return true
		case open, lost:
			return false
		}
		state[d] = open
		for _, id := range l.reads(d) {
			if !visit(l.DerivedFact(id)) {
				state[d] = lost
				circular = append(circular, d)
				return false
			}
		}
		state[d] = done
		order = append(order, d)
		return true
	}
	for _, d := range l.Derived {
		visit(d)
	}
	return order, circular
}
