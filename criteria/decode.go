package criteria

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

// decoder fills the library's types from nodes. It goes on after a fault, so that a reader sees all of them, and
// remembers where each field stands: a place is the address of the field, which is why every slice is made at
// its full length before it is filled.
type decoder struct {
	file    *sourceFile
	overlay bool
	at      map[any]*node // address of a field, or the pointer to an object -> where it was written
	replace map[any]replaceClause
	faults  []Diagnostic
}

// replaceClause is what an overlay's entry says about the one it replaces.
type replaceClause struct{ of, because *node }

func (d *decoder) fault(n *node, code, summary, hint string) {
	if n != nil && n.kind == broken {
		return // reported when it was read
	}
	d.faults = append(d.faults, d.file.diagnostic(n, code, summary, hint))
}

// value fills v from n. Types with a shape of their own in YAML stand in shapes; all else goes by its Go type.
func (d *decoder) value(n *node, v reflect.Value) {
	if v.CanAddr() {
		d.at[v.Addr().Interface()] = n
	}
	if n.kind == null {
		d.fault(n, "C19", "the value is empty", "Leave the key out, or give it a value.")
		return
	}
	if shape, ok := shapes[v.Type()]; ok {
		shape(d, n, v)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.value(n, v.Elem())
	case reflect.Struct:
		d.structure(n, v)
	case reflect.Slice:
		d.slice(n, v)
	case reflect.Array:
		d.array(n, v)
	default:
		d.scalar(n, v)
	}
}

func (d *decoder) scalar(n *node, v reflect.Value) {
	if !d.want(n, scalar, "one value") {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(n.text)
	case reflect.Bool:
		b, err := strconv.ParseBool(n.text)
		if err != nil || (n.text != "true" && n.text != "false") {
			d.fault(n, "C16", fmt.Sprintf("%q is neither true nor false", n.text), "")
		}
		v.SetBool(b)
	case reflect.Int:
		v.SetInt(int64(d.integer(n)))
	case reflect.Float64:
		v.SetFloat(d.number(n))
	default:
		panic("criteria: no YAML form for " + v.Type().String())
	}
}

// number reads a decimal number. YAML would read 010 as 8 and 0x10 as 16; nobody who writes a threshold means that.
func (d *decoder) number(n *node) float64 {
	if !d.want(n, scalar, "a number") {
		return 0
	}
	f, err := strconv.ParseFloat(n.text, 64)
	digits := strings.TrimLeft(n.text, "-")
	octal := len(digits) > 1 && digits[0] == '0' && digits[1] != '.'
	if err != nil || octal || strings.ContainsAny(n.text, "xX_pPiInN") {
		d.fault(n, "C16", fmt.Sprintf("%q is not a decimal number", n.text), "Write 1500000 or 0.25: no separators, no leading zero.")
		return 0
	}
	return f
}

func (d *decoder) integer(n *node) int {
	f := d.number(n)
	if f != float64(int32(f)) {
		d.fault(n, "C16", fmt.Sprintf("%q is not a whole number", n.text), "")
		return 0
	}
	return int(f)
}

// months reads "12 months".
func (d *decoder) months(n *node) int {
	if !d.want(n, scalar, `a time such as "12 months"`) {
		return 0
	}
	count, unit, _ := strings.Cut(n.text, " ")
	m, err := strconv.Atoi(count)
	if err != nil || m < 1 || m > 1200 || unit != "months" && (unit != "month" || m != 1) {
		d.fault(n, "C16", fmt.Sprintf("%q is not a time in months", n.text), "Write it as: 12 months.")
		return 0
	}
	return m
}

func (d *decoder) slice(n *node, v reflect.Value) {
	if !d.want(n, list, "a list") {
		return
	}
	out := reflect.MakeSlice(v.Type(), len(n.items), len(n.items))
	for i, item := range n.items {
		d.value(item, out.Index(i))
	}
	if v.Type().Elem().Kind() == reflect.Pointer {
		out = withoutNil(out)
	}
	v.Set(out)
}

// withoutNil drops the entries that were empty in YAML; they have been reported.
func withoutNil(list reflect.Value) reflect.Value {
	out := reflect.MakeSlice(list.Type(), 0, list.Len())
	for i := range list.Len() {
		if entry := list.Index(i); !entry.IsNil() {
			out = reflect.Append(out, entry)
		}
	}
	return out
}

func (d *decoder) array(n *node, v reflect.Value) {
	if !d.want(n, list, "a list") {
		return
	}
	if len(n.items) != v.Len() {
		d.fault(n, "C16", fmt.Sprintf("%d values are wanted here, not %d", v.Len(), len(n.items)), "")
		return
	}
	for i, item := range n.items {
		d.value(item, v.Index(i))
	}
}

// structure fills a struct by its fields' YAML names. An unknown key is a fault, and so is nothing else: what must
// be there is the linter's business.
func (d *decoder) structure(n *node, v reflect.Value) {
	if !d.want(n, mapping, "a mapping of keys and values") {
		return
	}
	d.at[v.Addr().Interface()] = n
	extra := extraKeys[v.Type()]
	for _, p := range n.pairs {
		name := p.key.text
		if read, ok := extra[name]; ok && p.value.kind != null {
			read(d, p.value, v, name)
			continue
		}
		if d.replaceKey(p, v) {
			continue
		}
		field, ok := fieldOf(v.Type(), name)
		if !ok && p.value.kind == null {
			d.fault(p.key, "C01", fmt.Sprintf("there is no key %q here", name), "If it belongs to the text before it, put that text in quotes: a comma ends a value in { }.")
			continue
		}
		if !ok {
			d.unknownKey(p.key, v.Type(), extra)
			continue
		}
		d.field(p, v, field)
	}
}

func (d *decoder) field(p pair, v reflect.Value, field reflect.StructField) {
	target := v.FieldByIndex(field.Index)
	if field.Type == reflect.TypeFor[Need]() || field.Type == reflect.TypeFor[*Need]() {
		p.value = p.value.rooted()
	}
	if !strings.HasSuffix(field.Tag.Get("yaml"), ",months") {
		d.value(p.value, target)
		return
	}
	d.at[target.Addr().Interface()] = p.value
	target.SetInt(int64(d.months(p.value)))
}

// replaceKey takes the two keys an overlay's entry may carry beside its type's own.
func (d *decoder) replaceKey(p pair, v reflect.Value) bool {
	if _, ok := fieldOf(v.Type(), "id"); !ok || !d.overlay {
		return false
	}
	clause := d.replace[v.Addr().Interface()]
	switch p.key.text {
	case "replaces":
		clause.of = p.value
	case "because":
		clause.because = p.value
	default:
		return false
	}
	d.replace[v.Addr().Interface()] = clause
	return true
}

func (d *decoder) unknownKey(key *node, t reflect.Type, extra map[string]extraKey) {
	var known []string
	for _, field := range reflect.VisibleFields(t) {
		if name := yamlName(field); name != "" {
			known = append(known, name)
		}
	}
	for name := range extra {
		known = append(known, name)
	}
	d.fault(key, "C01", fmt.Sprintf("there is no key %q here", key.text), didYouMean(key.text, known))
}

// want checks the kind of a node and says what was expected instead.
func (d *decoder) want(n *node, kind nodeKind, what string) bool {
	if n.kind != kind {
		d.fault(n, "C16", what+" is wanted here", "")
		return false
	}
	return true
}

func fieldOf(t reflect.Type, name string) (reflect.StructField, bool) {
	for i := range t.NumField() {
		if field := t.Field(i); yamlName(field) == name {
			return field, true
		}
	}
	return reflect.StructField{}, false
}

// yamlName is a field's key: its name in snake case, or its tag. "" for a field that YAML does not hold.
func yamlName(field reflect.StructField) string {
	tag, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
	switch {
	case tag == "-" || !field.IsExported():
		return ""
	case tag != "":
		return tag
	}
	return snakeCase(field.Name)
}

// snakeCase turns RaisedBy into raised_by and URL into url.
func snakeCase(name string) string {
	var b strings.Builder
	lower := false
	for _, r := range name {
		if unicode.IsUpper(r) && lower {
			b.WriteByte('_')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
