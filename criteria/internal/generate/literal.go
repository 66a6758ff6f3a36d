package main

import (
	"bytes"
	"fmt"
	"go/format"
	"io/fs"
	"path"
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"assay/criteria"
)

// prefix marks generated files and keeps them at the end of a listing.
const prefix = "zz_"

// generate compiles a folder in memory: file name to text. It reads no clock and no environment, so that equal
// YAML gives equal bytes. The faults are those of reading; a file with faults is compiled as far as it could be read.
func generate(fsys fs.FS) (map[string][]byte, []criteria.Diagnostic, error) {
	paths, err := criteria.Files(fsys)
	if err != nil {
		return nil, nil, err
	}
	g := &generator{out: map[string][]byte{}, names: map[string]bool{}}
	var faults []criteria.Diagnostic
	for _, file := range paths {
		lib, ds := criteria.LoadFile(fsys, file)
		faults = append(faults, ds...)
		if err := g.file(file, lib); err != nil {
			return nil, nil, err
		}
	}
	hash, err := criteria.Hash(fsys)
	if err != nil {
		return nil, nil, err
	}
	return g.out, faults, g.index(hash)
}

// generator collects the files and, for each list of the library, the names of its entries.
type generator struct {
	out   map[string][]byte
	names map[string]bool
	lists [][2]string // list, variable
}

// file writes one YAML file's entries as package variables.
func (g *generator) file(source string, lib *criteria.Library) error {
	var b bytes.Buffer
	v := reflect.ValueOf(lib).Elem()
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Type.Kind() != reflect.Slice || field.Type.Elem().Kind() != reflect.Pointer {
			continue
		}
		for j := range v.Field(i).Len() {
			entry := v.Field(i).Index(j)
			name := g.name(field.Name, entry)
			g.lists = append(g.lists, [2]string{field.Name, name})
			fmt.Fprintf(&b, "\nvar %s = ", name)
			literal(&b, entry.Elem(), true)
			b.WriteByte('\n')
		}
	}
	return g.write(fileName(source), source, b.String())
}

// index writes the library itself: pointers to the entries, which keeps it free of code that runs at start.
func (g *generator) index(hash string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "\nvar compiledLibrary = Library{\nVersion: Version,\nhash: %q,\n", hash)
	t := reflect.TypeFor[criteria.Library]()
	for i := range t.NumField() {
		field := t.Field(i)
		var names []string
		for _, entry := range g.lists {
			if entry[0] == field.Name {
				names = append(names, "&"+entry[1]+",")
			}
		}
		if names != nil {
			fmt.Fprintf(&b, "%s: %s{\n%s\n},\n", field.Name, typeName(field.Type), strings.Join(names, "\n"))
		}
	}
	b.WriteString("}\n")
	return g.write(prefix+"index.go", "the library's YAML", b.String())
}

func (g *generator) write(name, source, body string) error {
	head := "//go:build !bootstrap\n\n// Code generated from " + source + " by go generate; DO NOT EDIT.\n\npackage criteria\n"
	text, err := format.Source([]byte(head + body))
	if err != nil {
		return fmt.Errorf("format %s: %w", name, err)
	}
	if _, twice := g.out[name]; twice {
		return fmt.Errorf("two YAML files make %s", name)
	}
	g.out[name] = text
	return nil
}

// name is an entry's variable: its kind and id in camel case.
func (g *generator) name(list string, entry reflect.Value) string {
	id := entry.Elem().FieldByName("ID")
	if !id.IsValid() {
		id = entry.Elem().FieldByName("Code")
	}
	name := "compiled" + strings.TrimSuffix(list, "s") + camelCase(id.String())
	for g.names[name] { // two ids that differ in signs alone
		name += "X"
	}
	g.names[name] = true
	return name
}

// fileName gives zz_topic_tailings.go for questionnaires/environmental/tailings.yaml.
func fileName(source string) string {
	base := strings.TrimSuffix(path.Base(source), ".yaml")
	kinds := map[string]string{"measures": "measures_", "sets": "set_", "screening": "", "profiles": "profile_", ".": ""}
	kind, ok := kinds[path.Dir(source)]
	if !ok {
		kind = "topic_"
	}
	return prefix + kind + strings.NewReplacer("-", "_", ".", "_").Replace(base) + ".go"
}

func camelCase(id string) string {
	var b strings.Builder
	up := true
	for _, r := range id {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			up = true
			continue
		}
		if up {
			r = unicode.ToUpper(r)
		}
		up = false
		b.WriteRune(r)
	}
	return b.String()
}

// literal prints a value as a Go literal. Zero fields are left out; the type is left out where Go knows it.
func literal(b *bytes.Buffer, v reflect.Value, typed bool) {
	switch v.Kind() {
	case reflect.String:
		b.WriteString(strconv.Quote(v.String()))
	case reflect.Bool:
		b.WriteString(strconv.FormatBool(v.Bool()))
	case reflect.Int, reflect.Int32:
		b.WriteString(strconv.FormatInt(v.Int(), 10))
	case reflect.Float64:
		b.WriteString(strconv.FormatFloat(v.Float(), 'g', -1, 64))
	case reflect.Pointer:
		if typed {
			b.WriteString("&")
		}
		literal(b, v.Elem(), typed)
	case reflect.Struct:
		structLiteral(b, v, typed)
	case reflect.Slice, reflect.Array:
		listLiteral(b, v, typed)
	default:
		panic("generate: no literal for " + v.Type().String())
	}
}

func structLiteral(b *bytes.Buffer, v reflect.Value, typed bool) {
	if typed {
		b.WriteString(typeName(v.Type()))
	}
	b.WriteString("{")
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if !field.IsExported() || v.Field(i).IsZero() {
			continue
		}
		b.WriteString("\n" + field.Name + ": ")
		literal(b, v.Field(i), true)
		b.WriteString(",")
	}
	b.WriteString("\n}")
}

func listLiteral(b *bytes.Buffer, v reflect.Value, typed bool) {
	if typed {
		b.WriteString(typeName(v.Type()))
	}
	b.WriteString("{")
	for i := range v.Len() {
		b.WriteString("\n")
		literal(b, v.Index(i), false)
		b.WriteString(",")
	}
	b.WriteString("\n}")
}

func typeName(t reflect.Type) string { return strings.ReplaceAll(t.String(), "criteria.", "") }
