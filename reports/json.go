package reports

import (
	"encoding/json"
	"io"
	"reflect"

	"assay/scoring"
)

// JSON writes a result as other programs read it (formats, section 5): indented, lists never null.
func JSON(w io.Writer, r *scoring.Result) error {
	data, err := resultJSON(r)
	if err != nil {
		return err
	}
	_, err = w.Write(append(data, '\n'))
	return err
}

// RedactedJSON is [JSON] of a document's result, without what the document withholds.
func RedactedJSON(w io.Writer, d *Document) error { return JSON(w, d.result) }

func resultJSON(r *scoring.Result) ([]byte, error) {
	filled := reflect.New(reflect.TypeFor[scoring.Result]()).Elem()
	fill(filled, reflect.ValueOf(*r))
	return json.MarshalIndent(filled.Interface(), "", "  ")
}

// fill copies a value with empty lists and maps in place of nil ones. What JSON leaves out is copied as it is, and
// pointers too: null is a value of the format.
func fill(to, from reflect.Value) {
	switch from.Kind() {
	case reflect.Struct:
		for i := range from.NumField() {
			field := from.Type().Field(i)
			if field.Tag.Get("json") == "-" || !field.IsExported() {
				continue
			}
			fill(to.Field(i), from.Field(i))
		}
	case reflect.Slice:
		out := reflect.MakeSlice(from.Type(), from.Len(), from.Len())
		for i := range from.Len() {
			fill(out.Index(i), from.Index(i))
		}
		to.Set(out)
	case reflect.Map:
		out := reflect.MakeMap(from.Type())
		for _, k := range from.MapKeys() {
			out.SetMapIndex(k, from.MapIndex(k))
		}
		to.Set(out)
	default:
		to.Set(from)
	}
}
