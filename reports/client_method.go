package reports

import (
	"fmt"
	"strings"

	"assay/criteria"
	"assay/reports/internal/paper"
)

// method is a passage of the method chapter: a heading and its paragraphs.
type passage struct {
	title string
	text  []string
}

// methodPassages are the method in the reader's words (method.md, sections 1 to 10).
var methodPassages = []passage{
	{"Answers and levels", []string{
		"Every question has four levels, each a state that can be observed: 0 not, 1 partly, 2 substantially, 3 fully. An answer is a level, unknown, or not applicable with a reason.",
		"Levels are read from 0 upwards. A harm or an absence that level 0 names decides, however good the rest is. Otherwise the level is the highest whose first part, before the semicolon, holds. What follows the semicolon names what still bars the next level, and one such lack is enough: not all of them need be there.",
		"Doubt is shown as a range of levels. An open or unknown answer may be anything from 0 to 3. Two people who disagree give the range between them. A number or document that contradicts an answer lowers its low end. An answer that must be confirmed again counts at its low end as 0. Not applicable on one person's word counts as open where the question is grave, until a second person agrees.",
		"Whatever decides is read at the low end. Not knowing never improves a result.",
	}},
	{"Facts", []string{
		"Facts decide what is asked. An unset fact is not a no: what it decides stays open until it is settled. A fact without a source or a second person's agreement is claimed.",
	}},
	{"The management score", []string{
		"A level counts a third for each step. A topic is the weighted mean of its questions and never stands more than a third above its worst question of the highest weight; where it is asked of several sites or facilities, its worst one counts. Topics weigh by their materiality, 0 to 3. The score is a progress figure from 0 to 100: it says how well risks are managed, not how large they are. These choices are conventions of the scoring profile, not of any standard.",
		"Four figures stand side by side. Claimed runs from the low to the high end of what was answered. Documented counts only what a document supports that an assessor or reviewer has read, for the right place and in date. Verified counts only what is also supported by somebody independent of operator and designer, or by the assessor's own dated observation. Answered is the share of weight that has an answer.",
		"Beside each topic stands its inherent class, from facts alone, and the residual class: the inherent one, less at most one class, and only for what is verified.",
	}},
	{"The rating", []string{
		"The rating is a word: outside policy, poor, weak, adequate, strong. It is read at the low end, with open flags counted as raised. It is not given while too little is answered or a STOP or critical flag is open, unless even the best outcome is poor. It is called claimed, and is at most adequate, until enough is documented and the gravest flags are cleared.",
	}},
	{"Flags", []string{
		"A flag names harm done, a practice that is ruled out, or a missing control where its fact is present. It is raised by the state of things and never cleared by a permit, a certificate, a declaration or compensation. Raised: it holds even if the open answers turn out well. Open: it holds only if they turn out badly. Not raised on claims: nothing speaks for it, and nobody has shown so. Cleared: shown by the kinds of proof the flag names.",
	}},
	{"Frameworks", []string{
		"Each framework is read clause by clause, by its own method, and frameworks are never averaged. A clause has a status (no gap found, partly, gap, open, not applicable, not yet due), a degree from 0 to 3 and a force: in force, fixed ahead, not before a date, proposed, voluntary or ended. Clauses ahead are shown as readiness for a duty to come. Proposals are shown apart and counted nowhere.",
		"Our questions do not cover every word of every clause. Where they cover a part, the clause says what is not asked; where they cover nothing, it says why. Such holes are ours and never a gap of the project. Beside each clause stands how sure its reference is: read in the source, from a secondary source, or general knowledge.",
	}},
	{"Category", []string{
		"A, B or C by the highest trigger that applies. Management does not lower it. Where a fact is unset, both letters are shown and the graver one is used.",
	}},
	{"Gaps, conditions and actions", []string{
		"A gap is a question, at one place, whose best reading is below what a clause or flag asks for. Unproven means that the claim meets it and no document shows it: the condition is then the proof, not the repair. Classes run from critical to minor. Each condition is tied to the earlier of the event after which the harm cannot be undone and the gate of its class. An action that depends on a third party (consent, a permit, a court) is never assumed to succeed.",
	}},
	{"Evidence", []string{
		"Evidence is aged to the day of assessment from the end of the period it covers. It counts for the level and the place it was linked to, once somebody in the role of assessor or reviewer has read it. A certificate of a management system is context. A self-assessment cannot verify itself.",
	}},
}

// neverClaimed is what this report does not say (method.md, section 11).
var neverClaimed = []string{
	"That anything is compliant, certified, conformant, aligned, achieved, audited, or approved by a scheme or lender. It is an indicative finding on what was entered.",
	"That no flag means no risk. No search of sanctions, media, courts or registers was made; only what was entered is judged.",
	"That consent exists. Where a document states agreement, the report says that such a document was seen.",
	"That a dam is stable, a law satisfied, a footprint or an origin right. Only the arithmetic on the stated inputs is checked.",
	"A probability, a benchmark or a percentile. No figure here compares the project with others.",
	"That verified means true. It means that somebody independent said so, or the assessor saw it.",
	"A future state. A later date changes the rules that are shown, not the project: facts are held as of the day of assessment, rules as known to the library.",
}

// methodChapter says how to read the figures, and what is never claimed.
func (c *canvas) methodChapter() {
	f := c.flow
	f.Follow("How to read this report", "How to read this report", "method")
	c.signTable()
	for _, p := range methodPassages {
		f.Heading(1, p.title, "method-"+strings.ToLower(strings.ReplaceAll(p.title, " ", "-")))
		for _, text := range p.text {
			c.para(text)
		}
	}
	f.Listed("What is never claimed", "never-claimed")
	for _, text := range neverClaimed {
		f.Bullet(c.txt(text))
	}
	c.bandsTable()
	c.weightsTable()
}

// signTable explains the signs.
func (c *canvas) signTable() {
	entry := func(s paper.Sign, word string) paper.Cell { return cell(sign(s, cellSize), c.small(" "+word)) }
	t := paper.Table{Columns: []paper.Column{{Title: "Levels", Width: 44}, {Title: "Other answers", Width: 42}, {Title: "Flags", Width: 42}, {Title: "Clauses", Width: 42}}}
	rows := [][]paper.Cell{
		{entry(paper.Level0, "0 not"), entry(paper.SignOpen, "not answered"), entry(paper.SignRaised, "raised (STOP in violet)"), entry(paper.SignMet, "no gap found")},
		{entry(paper.Level1, "1 partly"), entry(paper.SignUnknown, "unknown"), entry(paper.SignFlagOpen, "open"), entry(paper.SignPartly, "partly: gap")},
		{entry(paper.Level2, "2 substantially"), entry(paper.SignNotApplicable, "not applicable"), entry(paper.SignOpen, "not raised"), entry(paper.SignNotMet, "gap")},
		{entry(paper.Level3, "3 fully"), entry(paper.SignNotDue, "not yet due"), entry(paper.SignCleared, "cleared"), entry(paper.SignUnknown, "open, or not asked")},
	}
	for _, r := range rows {
		t.Rows = append(t.Rows, paper.Row{Cells: r})
	}
	c.flow.Table(t)
}

// bandsTable prints what each rating needs under the profile, and whose convention that is.
func (c *canvas) bandsTable() {
	f := c.flow
	f.Listed("The profile behind the rating", "profile")
	c.para(fmt.Sprintf("%s (%s). For: %s", c.profile.Title, c.result.Profile, sentence(c.profile.For)))
	t := paper.Table{Columns: []paper.Column{{Title: "Rating", Width: 24}, {Title: "Share of weight", Width: 58}, {Title: "Every topic of materiality 3", Width: 40}, {Title: "Flags raised, at most", Width: 48}}}
	for _, b := range c.profile.Bands {
		var shares []string
		for _, s := range b.Shares {
			shares = append(shares, fmt.Sprintf("%d %% at level %d or better", s.Percent, s.Level))
		}
		floor := "–"
		if b.TopicFloor > 0 {
			floor = fmt.Sprintf("at %d or more", b.TopicFloor)
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.bold(b.Rating)), cell(c.small(strings.Join(shares, ", "))), cell(c.small(floor)), cell(c.small(bandFlags(&b))),
		}})
	}
	f.Table(t)
	m := c.profile.Minimum
	c.para(fmt.Sprintf("Below that: poor; outside policy where a STOP is raised. A rating needs %d %% answered and at most %d %% of a pillar's weight set aside as not applicable on a person's word; for more than a claimed rating %d %% must be documented.",
		m.Coverage, m.NotApplicable, m.Documented))
}

func bandFlags(b *criteria.Band) string {
	major := fmt.Sprintf("%d major", b.Major)
	if b.Major < 0 {
		major = "any number of major"
	}
	return fmt.Sprintf("no STOP, %d critical, %s", b.Critical, major)
}

// weightsTable prints how much each pillar and topic weighs in the overall score.
func (c *canvas) weightsTable() {
	f := c.flow
	weights := map[string]float64{}
	counted := map[string]bool{}
	for i := range c.result.Questions {
		q := &c.result.Questions[i]
		if q.Def != nil && !counted[q.Criterion] {
			weights[q.Def.Topic.ID] += q.Weight
			counted[q.Criterion] = q.Weight > 0
		}
	}
	f.Listed("What each topic weighs", "weights")
	c.para("In points of the overall score, for this project.")
	t := paper.Table{Columns: []paper.Column{{Title: "Topic", Width: 48}, {Title: "Materiality", Width: 18}, {Title: "Because", Width: 88}, {Title: "Points", Width: 16, Right: true}}}
	for _, p := range c.result.Pillars {
		t.Rows = append(t.Rows, c.leader(fmt.Sprintf("%s: %.0f points", p.ID.Title(), 100*p.Share)))
		for i := range c.result.Topics {
			x := &c.result.Topics[i]
			if x.Pillar != p.ID || x.Instance != "" || x.Low == nil {
				continue
			}
			t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
				cell(c.smallLink(c.topicTitle(x.ID), topicAnchor(x.ID))), cell(c.small(itoa(x.Materiality))), cell(c.small(x.Because)),
				cell(c.small(fmt.Sprintf("%.1f", 100*weights[x.ID]))),
			}})
		}
	}
	f.Table(t)
}

func (d *Document) topicTitle(id string) string {
	if t := d.lib.Topic(id); t != nil {
		return t.Title
	}
	return id
}
