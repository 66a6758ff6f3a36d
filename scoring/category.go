package scoring

import (
	"fmt"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
)

// category is the risk category (method, section 8): the highest among the triggers, from facts only; answers,
// permits and mitigation never move it. C needs every trigger answered no. An unset fact gives a range, handled
// as the higher.
func (in *Input) category() CategoryResult {
	out := CategoryResult{Low: "C", High: "C", Triggers: []TriggerResult{}, Schemes: []SchemeCategory{}}
	supported, common := "C", SchemeCategory{Low: "C", High: "C"}
	for _, t := range in.lib.Triggers {
		for _, r := range in.related(0, t.Per) {
			claims, sure := in.truth(t.When, r)
			if !in.rows[r].claimed {
				claims = criteria.False
			}
			if sure != criteria.False {
				supported = graver(supported, t.Category)
			}
			if claims == criteria.False {
				continue
			}
			pull(&out.Low, &out.High, t, claims)
			if len(t.Schemes) == 0 {
				pull(&common.Low, &common.High, t, claims)
			}
			in.addScheme(&out, t, claims)
			out.Triggers = append(out.Triggers, in.trigger(t, r, claims))
		}
	}
	for i := range out.Schemes {
		s := &out.Schemes[i]
		s.Low, s.High = graver(s.Low, common.Low), graver(s.High, common.High)
	}
	out.Computed, out.Value = out.High, out.High
	out.Text = in.categoryText(&out, supported)
	in.override(&out)
	return out
}

// pull raises a range of categories by a trigger that is true, or not excluded.
func pull(low, high *string, t *criteria.Trigger, claims criteria.Truth) {
	*high = graver(*high, t.Category)
	if claims == criteria.True {
		*low = graver(*low, t.Category)
	}
}

// trigger is one trigger as it is printed, with the facts that would decide it.
func (in *Input) trigger(t *criteria.Trigger, r int, claims criteria.Truth) TriggerResult {
	x := TriggerResult{
		ID: t.ID, Category: t.Category, Ground: t.Ground, Title: t.Title, Instance: in.rows[r].slug,
		State: "yes", Settle: []string{}, Source: t.Source,
	}
	if claims != criteria.True {
		x.State = "undecided"
		for _, f := range in.settle(t.When, r) {
			x.Settle = append(x.Settle, f.String())
		}
	}
	return x
}

// addScheme notes a trigger that not all schemes share. A scheme's own category is the gravest of the common triggers
// and its own.
func (in *Input) addScheme(c *CategoryResult, t *criteria.Trigger, claims criteria.Truth) {
	for _, id := range t.Schemes {
		i := slices.IndexFunc(c.Schemes, func(s SchemeCategory) bool { return s.Scheme == id })
		if i < 0 {
			i = len(c.Schemes)
			c.Schemes = append(c.Schemes, SchemeCategory{Scheme: id, Low: "C", High: "C"})
		}
		pull(&c.Schemes[i].Low, &c.Schemes[i].High, t, claims)
	}
}

// categoryText prints a category with what it does not exclude.
func (in *Input) categoryText(c *CategoryResult, supported string) string {
	claimed := graver(supported, c.High) != c.High
	if c.Low != c.High {
		var asks []string
		for _, t := range c.Triggers {
			if t.State == "undecided" && t.Category == c.High && len(t.Settle) > 0 {
				fact, _, _ := strings.Cut(t.Settle[0], "@")
				asks = append(asks, in.factAsk(fact))
			}
		}
		text := fmt.Sprintf("%s shown, %s not excluded: %s", c.Low, c.High, someOf(unique(asks)))
		if claimed {
			text += fmt.Sprintf(" Nor is %s, while the facts against it are only claimed.", supported)
		}
		return text
	}
	if claimed {
		return fmt.Sprintf("%s claimed, %s not excluded", c.High, supported)
	}
	return c.High
}

// override applies a person's own category. Upwards is free; downwards needs an approver and a reason for each trigger,
// and both are printed.
func (in *Input) override(c *CategoryResult) {
	o := in.state.Override()
	if o == nil || !slices.Contains([]string{"A", "B", "C"}, o.Value) || o.Value == c.Computed {
		return
	}
	if why := c.Refuses(o); why != "" {
		c.Text += fmt.Sprintf(" (%s set by hand does not hold: %s)", o.Value, why)
		return
	}
	c.Value = o.Value
	c.Text = fmt.Sprintf("%s (tool: %s)", o.Value, c.Text)
}

// Refuses says why a category set by hand does not hold, "" where it does. One that is milder than the facts give names
// who allows it, which the operator's own people cannot do for themselves, and a reason for each trigger that it sets
// aside; and nobody says another.
func (c *CategoryResult) Refuses(o *assessment.Override) string {
	if !c.Milder(o.Value) {
		return ""
	}
	switch {
	case strings.TrimSpace(o.Approver) == "":
		return "it names no approver"
	case selfApproved(o.Head, o.Approver):
		return "nobody outside the operator approved it"
	case o.Disputed:
		return "people disagree about it"
	}
	var silent []string
	for _, t := range c.Triggers {
		if t.Category < o.Value && reasonFor(o, &t) == "" {
			silent = append(silent, LowerFirst(t.Title))
		}
	}
	if silent = unique(silent); len(silent) == 0 {
		return ""
	}
	more := ""
	if n := len(silent) - 3; n > 0 {
		silent, more = silent[:3], fmt.Sprintf("; and %d more", n)
	}
	return "no reason for " + strings.Join(silent, "; ") + more
}

// Attribute gives the general reason of a milder category to the one trigger that it sets aside, so that it does not speak
// for another that comes later.
func (c *CategoryResult) Attribute(o *assessment.Override) {
	if aside := c.SetAside(o.Value); len(aside) == 1 && o.Because != "" && reasonFor(o, &aside[0]) == "" {
		o.Reasons, o.Because = map[string]string{aside[0].ID: o.Because}, ""
	}
}

// SetAside lists the triggers, one for all places it is pulled at, that a category leaves out.
func (c *CategoryResult) SetAside(value string) []TriggerResult {
	var out []TriggerResult
	for _, t := range c.Triggers {
		if t.Category < value && !slices.ContainsFunc(out, func(x TriggerResult) bool { return x.ID == t.ID }) {
			out = append(out, t)
		}
	}
	return out
}

// Reasons are the reasons of a category set by hand, the general one first, each other with its trigger.
func (c *CategoryResult) Reasons(o *assessment.Override) []string {
	var out []string
	if o.Because != "" {
		out = append(out, o.Because)
	}
	for _, t := range c.Triggers {
		if why := reasonFor(o, &t); why != "" {
			out = addOnce(out, t.Title+": "+why)
		}
	}
	return out
}

func reasonFor(o *assessment.Override, t *TriggerResult) string {
	if why := strings.TrimSpace(o.Reasons[refText(t.ID, t.Instance)]); why != "" {
		return why
	}
	return strings.TrimSpace(o.Reasons[t.ID])
}

// Milder says whether a category is milder than what the facts give.
func (c *CategoryResult) Milder(value string) bool {
	return value != c.Computed && graver(value, c.Computed) == c.Computed
}

// graver is the graver of two categories: A, then B, then C.
func graver(a, b string) string {
	if a == "" || b < a {
		return b
	}
	return a
}

// someOf prints the first two of a list and counts the rest.
func someOf(s []string) string {
	if len(s) <= 2 {
		return strings.Join(s, " ")
	}
	return fmt.Sprintf("%s %s And %d more.", s[0], s[1], len(s)-2)
}

func unique(s []string) []string {
	out := []string{}
	seen := map[string]bool{}
	for _, x := range s {
		if !seen[x] {
			seen[x] = true
			out = append(out, x)
		}
	}
	return out
}
