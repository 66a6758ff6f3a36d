package criteria

import (
	"fmt"
	"reflect"
	"strconv"
)

// shapes are the types whose YAML form differs from their Go form: dates, ordered mappings, and the trees of needs.
var shapes map[reflect.Type]func(*decoder, *node, reflect.Value)

// extraKey reads a key that is not a field, into the struct that holds it.
type extraKey func(d *decoder, n *node, v reflect.Value, key string)

// extraKeys are those keys by type: a bound's four operators and a measure's range.
var extraKeys map[reflect.Type]map[string]extraKey

func init() { // both tables refer to functions that refer to them
	shapes = map[reflect.Type]func(*decoder, *node, reflect.Value){
		reflect.TypeFor[Date]():          decodeDate,
		reflect.TypeFor[[]Option]():      decodeOptions,
		reflect.TypeFor[[]Accepted]():    decodeAccepted,
		reflect.TypeFor[[]Materiality](): decodeMateriality,
		reflect.TypeFor[[4]string]():     decodeLevels,
		reflect.TypeFor[Settler]():       decodeSettler,
		reflect.TypeFor[Need]():          decodeNeed,
	}
	bounds := map[string]extraKey{}
	for _, op := range []Op{AtLeast, AtMost, Below, Above} {
		bounds[string(op)] = decodeBound
	}
	extraKeys = map[reflect.Type]map[string]extraKey{
		reflect.TypeFor[Cap]():     bounds,
		reflect.TypeFor[Need]():    bounds,
		reflect.TypeFor[Measure](): {"range": decodeRange},
	}
}

func decodeDate(d *decoder, n *node, v reflect.Value) {
	if !d.want(n, scalar, "a date such as 2027-08-18") {
		return
	}
	date, err := ParseDate(n.text)
	if err != nil {
		d.fault(n, "C16", err.Error(), "")
		return
	}
	v.Set(reflect.ValueOf(date))
}

// entries walks a mapping of text to anything.
func (d *decoder) entries(n *node, what string, each func(i int, key, value *node)) {
	if !d.want(n, mapping, what) {
		return
	}
	for i, p := range n.pairs {
		each(i, p.key, p.value)
	}
}

func decodeOptions(d *decoder, n *node, v reflect.Value) {
	options := make([]Option, len(n.pairs))
	d.entries(n, "a mapping of ids to labels", func(i int, key, value *node) {
		d.at[&options[i]] = key
		options[i].ID = key.text
		d.value(value, reflect.ValueOf(&options[i].Label).Elem())
	})
	v.Set(reflect.ValueOf(options))
}

func decodeAccepted(d *decoder, n *node, v reflect.Value) {
	accepted := make([]Accepted, len(n.pairs))
	d.entries(n, "a mapping of units to factors", func(i int, key, value *node) {
		accepted[i].Unit = key.text
		d.value(value, reflect.ValueOf(&accepted[i].Factor).Elem())
	})
	v.Set(reflect.ValueOf(accepted))
}

func decodeMateriality(d *decoder, n *node, v reflect.Value) {
	weights := make([]Materiality, len(n.pairs))
	d.entries(n, "a mapping of stages", func(i int, key, value *node) {
		d.value(value, reflect.ValueOf(&weights[i]).Elem())
		d.at[&weights[i].Stage] = key
		weights[i].Stage = key.text
	})
	v.Set(reflect.ValueOf(weights))
}

func decodeLevels(d *decoder, n *node, v reflect.Value) {
	levels := v.Addr().Interface().(*[4]string)
	d.entries(n, "a mapping of the levels 0 to 3", func(_ int, key, value *node) {
		k, err := strconv.Atoi(key.text)
		if err != nil || k < 0 || k > 3 || len(key.text) != 1 {
			d.fault(key, "C06", fmt.Sprintf("there is no level %q", key.text), "Levels are 0, 1, 2 and 3.")
			return
		}
		d.value(value, reflect.ValueOf(&levels[k]).Elem())
	})
}

func decodeSettler(d *decoder, n *node, v reflect.Value) {
	s := v.Addr().Interface().(*Settler)
	d.entries(n, "a mapping of document or visit to a name", func(_ int, key, value *node) {
		if key.text != "document" && key.text != "visit" {
			d.fault(key, "C01", fmt.Sprintf("there is no key %q here", key.text), "A question is settled by a document or by a visit.")
			return
		}
		if s.Kind != "" {
			d.fault(key, "C16", "a question is settled by one document or one visit", "")
		}
		s.Kind = key.text
		d.value(value, reflect.ValueOf(&s.Name).Elem())
	})
}

func decodeBound(d *decoder, n *node, v reflect.Value, key string) {
	bound := v.FieldByName("Bound").Addr().Interface().(*Bound)
	if bound.Op != "" {
		d.fault(n, "C16", "two bounds on one measure", "Write two leaves.")
		return
	}
	d.at[bound] = n
	bound.Op, bound.Value = Op(key), d.number(n)
}

// decodeRange reads a measure's credible range into Low and High.
func decodeRange(d *decoder, n *node, v reflect.Value, _ string) {
	m := v.Addr().Interface().(*Measure)
	d.entries(n, "a mapping of low and high", func(_ int, key, value *node) {
		switch key.text {
		case "low":
			d.value(value, reflect.ValueOf(&m.Low).Elem())
		case "high":
			d.value(value, reflect.ValueOf(&m.High).Elem())
		default:
			d.fault(key, "C01", fmt.Sprintf("there is no key %q here", key.text), "A range has low and high.")
		}
	})
}

// rooted wraps a single leaf that stands alone, `raised_by: {criterion: E-TAI-3, at_most: 1}`, so that a need's root
// is always all or any.
func (n *node) rooted() *node {
	if n.kind != mapping || n.get("all") != nil || n.get("any") != nil {
		return n
	}
	key := *n
	key.kind, key.text, key.pairs = scalar, "all", nil
	leaves := *n
	leaves.kind, leaves.pairs, leaves.items = list, nil, []*node{n}
	root := *n
	root.pairs = []pair{{&key, &leaves}}
	return &root
}

// decodeNeed reads a branch or a leaf. `at_most` bounds a measure, but beside a criterion it is the level a flag
// is raised at.
func decodeNeed(d *decoder, n *node, v reflect.Value) {
	if !d.want(n, mapping, "a need") {
		return
	}
	need := v.Addr().Interface().(*Need)
	if n.get("criterion") == nil || n.get("at_most") == nil {
		d.structure(n, v)
		return
	}
	rest := *n
	rest.pairs = nil
	for _, p := range n.pairs {
		if p.key.text != "at_most" {
			rest.pairs = append(rest.pairs, p)
			continue
		}
		d.value(p.value, reflect.ValueOf(&need.Level).Elem())
	}
	d.structure(&rest, v)
}
