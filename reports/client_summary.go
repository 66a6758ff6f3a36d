package reports

import (
	"fmt"
	"strings"

	"assay/reports/internal/paper"
	"assay/scoring"
)

// summary is the two pages that most people read: the line, the rating with its caps, the category with its
// triggers, the gravest findings, and what is not known.
func (c *canvas) summary() {
	c.flow.Chapter("Executive summary", "Executive summary", "summary")
	c.recommendation()
	c.stops()
	c.ratingSection()
	c.categorySection()
	c.findings()
	c.unknowns()
	c.frameworksAtAGlance()
	c.defaultProfile()
}

// recommendation is the method's line in a box.
func (c *canvas) recommendation() {
	f := c.flow
	c.lineBox(13)
	f.Para(c.soft("This line follows from the method (How to read this report). It is no decision: the responsible person's own recommendation stands on the sign-off page."))
	for i, because := range c.result.Recommendation.Because {
		if i == maxBecause {
			f.Bullet(c.txt(fmt.Sprintf("and %d more, under Flags and Gaps", len(c.result.Recommendation.Because)-i)))
			break
		}
		f.Bullet(c.linked(scoring.Capital(because), c.txt, c.link)...)
	}
}

// The summary is kept a summary; the chapters hold everything.
const (
	maxBecause = 3
	maxReasons = 4
)

func (c *canvas) ratingSection() {
	f, o := c.flow, &c.result.Overall
	f.ListedAs("Rating", "Rating: "+c.ratingLine(), "rating")
	f.Para(c.txt(c.ratingText()))
	if len(o.NotRatedBecause) > 0 {
		f.Bullet(c.strong("Not rated because: "), c.txt(sentence(c.some(o.NotRatedBecause, "Flags and Method"))))
	}
	if len(o.TurnsOn) > 0 {
		f.Bullet(c.strong("Turns on: "), c.txt(sentence(c.some(lowered(o.TurnsOn), "Flags and Facts to settle"))))
	}
	c.capsBullet()
	y := f.Block(11)
	c.rangeBar(f.Pen(), paper.Left, y+2, 118, 6, &o.Figures)
	f.Pen().Text(paper.Left+122, y+7, scoreRange(&o.Figures), paper.Style{Face: paper.Light, Size: 16, Color: paper.Ink})
	c.barLegend()
	f.Para(c.txt(c.figuresSentence("The management score", &o.Figures)), c.soft(" It says how well risks are managed, not how large they are. The range is what the open answers leave open, if they turn out badly or well; not a probability."))
}

// ratingText puts the rating's ends in words.
func (c *canvas) ratingText() string {
	o := &c.result.Overall
	var b strings.Builder
	if o.Rating == "" {
		fmt.Fprintf(&b, "Not rated. If the open answers turn out badly the rating would be %s, if they turn out well %s. ",
			scoring.RatingWord(o.RatingLow), scoring.RatingWord(o.RatingHigh))
	} else {
		would := "it would be " + scoring.RatingWord(o.RatingHigh)
		if o.RatingHigh == o.Rating {
			would = "it would be no better"
		}
		fmt.Fprintf(&b, "The rating is %s. Open questions and open flags count at their worst; were they all to turn out well, %s. ", scoring.RatingWord(o.Rating), would)
	}
	if o.OnAnswers[0] == o.OnAnswers[1] {
		fmt.Fprintf(&b, "On the answers alone, flags left aside, it would be %s. ", scoring.RatingWord(o.OnAnswers[0]))
	} else {
		fmt.Fprintf(&b, "On the answers alone, flags left aside, it would be between %s and %s. ", scoring.RatingWord(o.OnAnswers[0]), scoring.RatingWord(o.OnAnswers[1]))
	}
	if o.Claimed {
		fmt.Fprintf(&b, "It is claimed: less than %d %% of the applicable weight is documented, or a STOP or critical flag is not cleared, so it is never better than adequate.",
			c.profile.Minimum.Documented)
	}
	return strings.TrimSpace(b.String())
}

// capsBullet names what keeps the rating, or its low end, from being better: first what stands, then the open flags,
// which count at their worst and are not so yet.
func (c *canvas) capsBullet() {
	o := &c.result.Overall
	var stand, open []scoring.RatingCap
	for _, x := range o.Caps {
		if x.Open {
			open = append(open, x)
		} else {
			stand = append(stand, x)
		}
	}
	c.capped(stand, "Held at %s by: ", "At the low end it would be %s, held there by: ")
	c.capped(open, "Held at %s while not settled: ", "At the low end it would be %s, while not settled: ")
}

// capped lists causes under a lead that names the rating, or under the one for a low end where the rating is another.
func (c *canvas) capped(caps []scoring.RatingCap, rated, atLow string) {
	if len(caps) == 0 {
		return
	}
	lead := rated
	if caps[0].To != c.result.Overall.Rating {
		lead = atLow
	}
	spans := []paper.Span{c.strong(fmt.Sprintf(lead, scoring.RatingWord(caps[0].To)))}
	for i := range first(caps, maxReasons) {
		if i > 0 {
			spans = append(spans, c.txt("; "))
		}
		spans = append(spans, c.capSpan(&caps[i]))
	}
	if n := len(caps) - maxReasons; n > 0 {
		spans = append(spans, c.txt(fmt.Sprintf("; and %d more, under Flags and Results", n)))
	}
	c.flow.Bullet(append(spans, c.txt("."))...)
}

func (c *canvas) capSpan(cause *scoring.RatingCap) paper.Span {
	switch {
	case cause.Flag != "":
		return c.link(scoring.LowerFirst(c.flagTitle(cause.Because, cause.Instance)), flagAnchor(cause.Flag, cause.Instance))
	case cause.Topic != "":
		return c.link(cause.Because, topicAnchor(cause.Topic))
	}
	return c.txt(cause.Because)
}

// flagTitle is a flag's title with the instance it stands at.
func (d *Document) flagTitle(title, instance string) string {
	if instance == "" {
		return title
	}
	return title + " (" + d.instance(instance) + ")"
}

// figuresSentence says what a range bar shows.
func (c *canvas) figuresSentence(what string, f *scoring.Figures) string {
	if f.Low == nil || f.High == nil {
		return what + ": nothing is applicable."
	}
	return fmt.Sprintf("%s is %d to %d as claimed, %s documented, %s verified; %s of the weight is answered.",
		what, *f.Low, *f.High, scoring.Points(f.Documented), scoring.Points(f.Verified), scoring.Percent(f.Coverage))
}

func (c *canvas) categorySection() {
	f, cat := c.flow, &c.result.Category
	f.Listed("Category "+cat.Text, "category")
	f.Para(c.txt("The category says how large the risks are, A the gravest. It follows from facts alone: answers, permits and good management never move it. What is not excluded is handled as the graver."))
	if text := c.override(); text != "" {
		c.para(text)
	}
	switch lead, text := c.grounds(maxReasons); {
	case text == "":
		c.para(lead + ".")
	case c.byHand():
		f.Para(c.strong("The facts give "+cat.Computed+". "+lead+": "), c.txt(sentence(text)), c.link(" All triggers", "triggers"))
	default:
		f.Para(c.strong(lead+": "), c.txt(sentence(text)), c.link(" All triggers", "triggers"))
	}
}

// byHand says whether the category is one that a person has set in place of the computed one.
func (c *canvas) byHand() bool { return c.result.Category.Value != c.result.Category.Computed }

// grounds are the first triggers of the computed category, whatever a person has set, and whether they are pulled or
// only not excluded; no text where it has none.
func (c *canvas) grounds(most int) (lead, text string) {
	pulled, open := c.triggersOf(c.result.Category.Computed)
	switch {
	case len(pulled) > 0:
		return "Because of", strings.Join(first(pulled, most), "; ")
	case len(open) > 0:
		return "Not excluded", strings.Join(first(open, most), "; ")
	}
	return "No trigger of this category is pulled, and none is open", ""
}

// override says who has set the category, with approver and reason; "" where nobody has.
func (c *canvas) override() string {
	o := c.state.Override()
	if o == nil || o.Value == "" {
		return ""
	}
	return sentence(fmt.Sprintf("Set to %s by %s on %s; the tool computes %s. Approver: %s. Reason: %s",
		o.Value, o.By, day(o.At), c.result.Category.Computed, orDash(o.Approver), orDash(strings.Join(c.result.Category.Reasons(o), "; "))))
}

// triggersOf lists the triggers of a category that are pulled, and those that are not excluded.
func (c *canvas) triggersOf(category string) (pulled, open []string) {
	for i := range c.result.Category.Triggers {
		x := &c.result.Category.Triggers[i]
		switch title := scoring.LowerFirst(c.flagTitle(x.Title, x.Instance)); {
		case x.Category != category:
		case x.State == "undecided":
			open = append(open, title)
		default:
			pulled = append(pulled, title)
		}
	}
	return pulled, open
}

// findings lists the gravest gaps; the flags stand above.
func (c *canvas) findings() {
	f := c.flow
	f.Listed("Gaps that weigh most", "findings")
	n, rest := 0, 0
	for i := range c.result.Gaps {
		g := &c.result.Gaps[i]
		if g.Kind != scoring.KindGap || g.Class != scoring.GapCritical && g.Class != scoring.GapMajor {
			continue
		}
		if n >= maxFindings {
			rest++
			continue
		}
		f.Bullet(c.strong(scoring.Capital(g.Class)+" gap: "), c.link(c.questionOf(g.Criterion), gapAnchor(refOf(g.Criterion, g.Instance))),
			c.txt(" "+c.at(g.Instance)+c.levelText(g.Level)+", "+itoa(g.Required)+" asked for."))
		n++
	}
	switch {
	case rest > 0:
		f.Bullet(c.txt("and "+scoring.Count(rest, "critical or major gap")+" more, under "), c.link("Gaps", "gaps"))
	case n == 0:
		c.para("No critical or major gap is shown in what was answered.")
	}
}

const maxFindings = 4

// at names an instance in front of a sentence's rest.
func (d *Document) at(instance string) string {
	if instance == "" {
		return ""
	}
	return "At " + d.instance(instance) + ": "
}

func (c *canvas) levelText(level int) string {
	if level == levelWithheld {
		return "level withheld"
	}
	return "level " + itoa(level)
}

func (d *Document) questionOf(criterion string) string {
	if q := d.lib.Criterion(criterion); q != nil {
		return q.Question
	}
	return criterion
}

// unknowns says what could still change the answer.
func (c *canvas) unknowns() {
	f, r := c.flow, c.result
	f.Listed("What is not known", "unknown")
	f.Bullet(c.txt(fmt.Sprintf("%s of the applicable weight is answered, %s documented, %s verified. %s",
		percentOf(r.Assurance.Answered), percentOf(r.Assurance.Documented), percentOf(r.Assurance.Verified), c.unseen())))
	open := 0
	for i := range r.Flags {
		if r.Flags[i].State == scoring.FlagOpen {
			open++
		}
	}
	if open > 0 {
		f.Bullet(c.link("Flags open: "+itoa(open), "flags-open"), c.txt(". What such a flag reads is unanswered, disputed or undecided."))
	}
	screening := c.screeningFacts()
	if len(screening) > 0 {
		f.Bullet(c.strong(fmt.Sprintf("Screening facts unset or disputed: %d. ", len(screening))),
			c.txt("Each can decide a STOP or critical flag, a critical clause or the category. "), c.txt(c.someFacts(screening, 5)), c.more(" All facts to settle", "facts-to-settle"))
	}
	if claimed := c.claimedFacts(); len(claimed) > 0 {
		f.Bullet(c.strong(fmt.Sprintf("Screening facts that are only claimed: %d. ", len(claimed))),
			c.txt("Without a source or a second person's agreement, what is documented and verified reads them as unset. "), c.txt(c.someFacts(claimed, 5)), c.more(" All of them", "claimed-facts"))
	}
	if len(c.withheld) > 0 {
		f.Bullet(c.txt("Withheld as confidential: "+scoring.Count(len(c.withheld), "item")+"; the figures count them. "), c.more("What was withheld", "withheld"))
	}
	f.Bullet(c.txt("No search of sanctions lists, media, courts or registers was made. Only what was entered is judged."))
}

// unseen says how much was answered on the project's word alone.
func (c *canvas) unseen() string {
	a := &c.result.Assurance
	says := shareAbove(a.Unseen) + " is answered, and nobody from outside the project has looked at anything behind it."
	switch {
	case a.Answered == 0:
		says = "Nothing is answered yet."
	case a.Unseen == 0:
		says = "Every answer was given or agreed by somebody from outside the project, or rests on a document they read."
	}
	return strings.TrimSpace(says + " " + a.Says())
}

// shareAbove is a share above 0, which is never printed as nothing.
func shareAbove(share float64) string {
	if share < 0.01 {
		return "Less than 1 %"
	}
	return percentOf(share)
}

// some joins the first of a list and says where the rest stands.
func (c *canvas) some(list []string, where string) string {
	text := strings.Join(first(list, maxReasons), "; ")
	if n := len(list) - maxReasons; n > 0 {
		text += fmt.Sprintf("; and %d more, under %s", n, where)
	}
	return text
}

// defaultProfile prints the default profile's result beside another one's.
func (c *canvas) defaultProfile() {
	other := c.options.Default
	if other == nil {
		return
	}
	c.flow.Listed("Under the default profile", "default-profile")
	c.para(fmt.Sprintf("This report is scored under the profile %s. Under %s the same answers give: rating %s, score %s, category %s. %s",
		c.result.Profile, other.Profile, scoring.RatingWord(other.Overall.Rating), scoreRange(&other.Overall.Figures), other.Category.Text, other.Recommendation.Line))
}

func first[T any](list []T, n int) []T { return list[:min(n, len(list))] }

func orDash(s string) string {
	if strings.TrimSpace(s) == "" {
		return "–"
	}
	return s
}
