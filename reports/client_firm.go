package reports

import (
	"context"
	"fmt"
	"strings"

	"assay/assessment"
	"assay/scoring"
)

// firmness says what the result turns on: single answers and documents, and the conventions of the profile.
func (c *canvas) firmness() {
	f := c.flow
	f.Listed("What the result turns on", "firmness")
	if c.input == nil {
		c.para("Not worked out.")
		return
	}
	c.tipping()
	c.sensitivity()
}

// firmness is what a result turns on; working it out takes longer than drawing a report.
type firmness struct {
	tips        []scoring.Tip
	sensitivity scoring.Sensitivity
}

// firm works it out once, however often the document is laid out.
func (d *Document) firm() *firmness {
	if d.turnsOn == nil {
		d.turnsOn = &firmness{}
		d.turnsOn.tips, _ = d.input.Tipping(context.Background()) // only a cancelled context ends it
		d.turnsOn.sensitivity, _ = d.input.Sensitivity(context.Background())
	}
	return d.turnsOn
}

// maxTips keeps the list to what a reader can weigh.
const maxTips = 12

// tipping lists the smallest changes that would change a rating or a level.
func (c *canvas) tipping() {
	tips := c.openTips(c.firm().tips)
	if len(tips) == 0 {
		c.para("No single answer by one level, no single document and no pair of answers would change the rating, the category or a level.")
		return
	}
	c.para("Each of these alone would change a rating, the category or a level:")
	for i := range first(tips, maxTips) {
		t := &tips[i]
		c.flow.Bullet(c.linked(tipText(t)+" would change: "+sentence(moves(t.What)), c.txt, c.link)...)
	}
	if n := len(tips) - maxTips; n > 0 {
		c.flow.Bullet(c.txt(fmt.Sprintf("and %d more.", n)))
	}
}

// openTips leaves out what would give a withheld answer or document away.
func (c *canvas) openTips(tips []scoring.Tip) []scoring.Tip {
	var out []scoring.Tip
	for _, t := range tips {
		secret := false
		for _, ref := range t.Refs {
			secret = secret || c.secrets.answer(ref) || c.secrets.evidence(ref)
		}
		if !secret {
			out = append(out, t)
		}
	}
	return out
}

// tipText names a change: answers by a level, or a document taken away.
func tipText(t *scoring.Tip) string {
	if len(t.To) == 0 {
		return "The loss of " + strings.Join(t.Refs, " and ")
	}
	var parts []string
	for i, ref := range t.Refs {
		parts = append(parts, fmt.Sprintf("%s at level %d", assessment.ParseRef(ref), t.To[min(i, len(t.To)-1)]))
	}
	return strings.Join(parts, " and ")
}

// moves puts "rating outside_policy -> poor" into words.
func moves(what []string) string {
	return strings.NewReplacer(" -> ", " to ", "_", " ").Replace(strings.Join(what, "; "))
}

// sensitivity says whether other conventions would change the result.
func (c *canvas) sensitivity() {
	s := c.firm().sensitivity
	tried := fmt.Sprintf("The conventions of the profile were moved one at a time, in %d ways: level values by 0.1, each topic's materiality by 1, each pillar's share and each band's edge by 5.", s.Tried)
	switch {
	case s.Holds && len(s.Capped) > 0:
		c.para(tried + " The result holds, for flags cap it whatever the weights: " + c.some(lowered(s.Capped), "Flags") + ".")
	case s.Holds:
		c.para(tried + " The result holds.")
	default:
		c.para(tried + " It changes under:")
	}
	for _, x := range first(s.Changes, maxTips) {
		c.flow.Bullet(c.strong(scoring.Capital(x.Under)+": "), c.txt(sentence(moves(x.What))))
	}
	if n := len(s.Changes) - maxTips; n > 0 {
		c.flow.Bullet(c.txt(fmt.Sprintf("and %d more.", n)))
	}
}

// lowered are titles as they stand inside a sentence.
func lowered(titles []string) []string {
	out := make([]string, len(titles))
	for i, t := range titles {
		out[i] = scoring.LowerFirst(t)
	}
	return out
}
