package reports

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"assay/scoring"
)

// Lists are never null (formats, section 5); a pointer may be.
func TestJSONListsAreNeverNull(t *testing.T) {
	for name, r := range map[string]*scoring.Result{"empty": {}, "one of each": {
		Sets:   []scoring.SetResult{{Clauses: []scoring.ClauseResult{{Applies: &scoring.AppliesJSON{}, Needs: &scoring.NeedResult{}}}, Instances: []scoring.SetResult{{}}}},
		Flags:  []scoring.FlagResult{{}},
		Topics: []scoring.TopicResult{{}}, Gaps: []scoring.Gap{{}}, Measures: []scoring.MeasureResult{{}}, Actions: []scoring.ActionResult{{}},
		Questions: []scoring.Question{{}}, Category: scoring.CategoryResult{Triggers: []scoring.TriggerResult{{}}},
	}} {
		var out bytes.Buffer
		if err := JSON(&out, r); err != nil {
			t.Fatal(err)
		}
		var tree any
		if err := json.Unmarshal(out.Bytes(), &tree); err != nil {
			t.Fatal(err)
		}
		nulls(t, name, "", tree)
	}
}

// mayBeNull are the fields that are null where nothing is applicable.
var mayBeNull = map[string]bool{"low": true, "high": true, "documented": true, "verified": true, "coverage": true, "value": true, "age_months": true}

func nulls(t *testing.T, name, path string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if x == nil && !mayBeNull[k] {
				t.Errorf("%s: %s.%s is null", name, path, k)
			}
			nulls(t, name, path+"."+k, x)
		}
	case []any:
		for _, x := range v {
			nulls(t, name, path+"[]", x)
		}
	}
}

func TestJSONKeepsTheResult(t *testing.T) {
	r := full(t).score()
	var out bytes.Buffer
	if err := JSON(&out, r); err != nil {
		t.Fatal(err)
	}
	var back scoring.Result
	if err := json.Unmarshal(out.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if back.Recommendation.Line != r.Recommendation.Line || len(back.Questions) != len(r.Questions) || len(back.Sets) != len(r.Sets) {
		t.Error("something is lost on the way")
	}
	if !strings.HasSuffix(out.String(), "}\n") {
		t.Error("the document does not end its last line")
	}
}
