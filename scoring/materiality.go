package scoring

import (
	"strconv"

	"assay/criteria"
)

// addTopics works out each topic's rows and materiality.
func (in *Input) addTopics() {
	in.topics = make([]topicScore, len(in.lib.Topics))
	for i, def := range in.lib.Topics {
		t := &in.topics[i]
		t.def, t.first, t.last = def, in.topicSpan[i][0], in.topicSpan[i][1]
		t.rows = in.related(0, def.Per)
		t.materiality, t.because = 0, "not material at the stages of this project"
		for _, r := range t.rows {
			if m, because := in.materiality(def, r); m > t.materiality {
				t.materiality, t.because = m, because
			}
		}
	}
}

// materiality is a topic's weight 0..3 at one row, with its reason (method, section 3): the largest over the
// row's stages, plus the largest true commodity modifier, at most 3; and a site fact can lift it. What is
// undecided counts as true, so ignorance never lightens a topic. It weighs, it never gates.
func (in *Input) materiality(t *criteria.Topic, r int) (int, string) {
	weight, because := 0, ""
	for _, s := range in.sitesOf(r) {
		for _, stage := range in.stagesOf(s) {
			for _, m := range t.Materiality {
				if m.Stage == stage && (m.Weight > weight || because == "") {
					weight, because = m.Weight, m.Because
				}
			}
		}
	}
	add, why := 0, ""
	for _, m := range t.Modifiers {
		if claims, _ := in.truth(m.When, r); claims != criteria.False && m.Add > add {
			add, why = m.Add, m.Because
		}
	}
	if add > 0 && weight < 3 {
		weight, because = min(3, weight+add), because+"; "+why
	}
	for _, x := range t.RaisedBy {
		if claims, _ := in.truth(x.When, r); claims != criteria.False && x.To > weight {
			weight, because = x.To, x.Because
		}
	}
	return weight, because
}

// stagesOf lists the stages of a site whose materiality counts. Exploration is a phase with a column of its own;
// stages nobody has named may be any.
func (in *Input) stagesOf(site int) []string {
	known := in.rows[site].claims.Known
	out := []string{}
	switch phase := known["phase"].(type) {
	case string:
		if phase == "exploration" {
			return []string{"exploration"}
		}
	default:
		out = append(out, "exploration")
	}
	switch stages := known["stages"].(type) {
	case []string:
		return append(out, stages...)
	case criteria.OneOf:
		for _, s := range stages {
			if s, ok := s.([]string); ok {
				out = append(out, s...)
			}
		}
		if len(stages) > 0 {
			return out
		}
	}
	if f := in.lib.Fact("stages"); f != nil {
		for _, o := range f.Choices {
			out = append(out, o.ID)
		}
	}
	return out
}

// inherent is a topic's class at one row from facts alone (method, section 3): severity is the largest of scale,
// scope and irremediability, against likelihood, by the profile's table.
func (in *Input) inherent(t *criteria.Topic, r int) string {
	h := t.Inherent
	if len(h.Scale)+len(h.Scope)+len(h.Irremediability)+len(h.Likelihood) == 0 {
		return ""
	}
	severity := max(in.firstOf(h.Scale, r, 4), in.firstOf(h.Scope, r, 4), in.firstOf(h.Irremediability, r, 4))
	return in.profile.Matrix[severity-1][in.firstOf(h.Likelihood, r, 3)-1]
}

// firstOf reads a table: the first row that holds. Rows before it that may hold count if they are higher; no row
// at all is read as the highest.
func (in *Input) firstOf(rows []criteria.Row, r, highest int) int {
	worst := 0
	for _, row := range rows {
		claims, _ := in.truth(row.When, r)
		if claims == criteria.False {
			continue
		}
		if v, err := strconv.Atoi(row.Is); err == nil {
			worst = max(worst, min(max(v, 1), highest))
		}
		if claims == criteria.True {
			return max(worst, 1)
		}
	}
	return highest
}

// residual is the inherent class less at most one step, and only for what is verified: the topic's verified
// figure must stand at 67 or more, the floor of a strong topic. The threshold is our convention.
func (in *Input) residual(inherent string, v view) string {
	i := classNo(inherent)
	if i > 0 && round9(100*v[verified]) >= residualFloor {
		return classes[i-1]
	}
	return inherent
}

const residualFloor = 67

// classes are the inherent classes in rising order.
var classes = []string{"low", "medium", "high", "very_high"}

func classNo(c string) int {
	for i, x := range classes {
		if x == c {
			return i
		}
	}
	return -1
}
