package reports

import (
	"fmt"
	"io"
	"strings"

	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// Committee draws the paper for those who decide: page 1 answers what a committee asks, the pages behind it say why,
// with conditions, what is unknown, and what the result turns on. Like [Client] it is deterministic and carries its
// data.
func Committee(w io.Writer, d *Document) error {
	return d.write(w, "committee", committeeShowing(d.precedentsThatFit()))
}

// A paper shows the gravest conditions precedent: so many that it stays short, fewer where the place to sign would else
// stand alone on a page, and never less than the least.
const maxPrecedents, leastPrecedents = 24, 8

// precedentsThatFit is how many conditions a paper shows. It is laid out on trial, each time with as many fewer as take
// the room that was missing.
func (d *Document) precedentsThatFit() int {
	const row = 9.0 // millimetres, of a tall one, so that none is left out that would fit
	for n := maxPrecedents; n >= leastPrecedents; {
		c, err := d.lay(committeeShowing(n))
		if err != nil || c.missing == 0 {
			return n
		}
		n -= 1 + int(c.missing/row)
	}
	return maxPrecedents
}

// committeeSections follow page 1, in printing order.
var committeeSections = []func(*canvas){
	(*canvas).worstHarm,
	(*canvas).agreement,
	(*canvas).lawGaps,
	(*canvas).permits,
	(*canvas).worstPlaces,
	(*canvas).unknowns,
	(*canvas).precedents,
	(*canvas).behind,
	(*canvas).firmness,
	(*canvas).defaultProfile,
	(*canvas).decisionBlock,
}

// committeeShowing draws the paper with at most so many conditions precedent.
func committeeShowing(precedents int) func(*canvas) {
	return func(c *canvas) {
		c.plain, c.shown = true, precedents
		c.firstPage()
		for _, section := range committeeSections {
			section(c)
		}
	}
}

// firstPage holds the line, three columns, category and rating, and the frameworks.
func (c *canvas) firstPage() {
	f := c.flow
	f.Page("Committee paper")
	f.ParaAt(paper.Left, paper.Width, 1, paper.Span{Text: c.project(), Style: paper.Style{Face: paper.Light, Size: 20, Color: c.accent}})
	f.Para(c.soft("Committee paper. " + c.who() + "Rules as of " + longDate(c.result.AsOf) + "."))
	c.lineBox(14)
	c.columns(
		c.whatCouldStop(),
		c.howSure(),
		c.whatItCosts(),
	)
	c.strip()
	c.frameworkChart()
	c.onClaimsOnly()
}

// onClaimsOnly lists, as far as the page has room, the STOP and critical flags that nothing but unproven answers keeps
// down, with the proof that would clear each (method, section 5). Those that facts set aside are counted: a list of what
// a project has no part in would hide the ones it has.
func (c *canvas) onClaimsOnly() {
	const heading, row = 24.0, 7.4
	list := c.flagsThat(keptDownByAnswers)
	shown := first(list, max(0, int((c.flow.Room()-heading)/row)))
	if len(shown) == 0 {
		return
	}
	t := paper.Table{Columns: stopColumns("What it would say", "Proof that would clear it")}
	for _, x := range shown {
		t.Rows = append(t.Rows, c.stopRow(x))
	}
	c.flow.Heading(1, "Not raised, on claims only: STOP and critical", "claims-only")
	c.flow.Table(t)
	if rest := len(list) - len(shown); rest > 0 {
		c.flow.Para(c.note(scoring.Count(rest, "more such flag") + " in the client report."))
	}
}

// who names sponsor, country and kind of finance, where they are set.
func (c *canvas) who() string {
	var parts []string
	for _, id := range []string{"sponsor", "country", "finance"} {
		if text := c.factText(id, ""); text != "" {
			parts = append(parts, text)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ", ") + ". "
}

// lineBox is the line of recommendation at a size.
func (c *canvas) lineBox(size float64) {
	f := c.flow
	line := paper.Span{Text: c.result.Recommendation.Line, Style: paper.Style{Face: paper.Medium, Size: size, Color: paper.Ink}}
	height := f.Height(paper.Width-12, line) + 8
	y := f.Block(height)
	f.Pen().Rect(paper.Left, y, paper.Width, height, paper.Mix(c.accent, paper.White, 0.92), paper.None)
	f.Pen().Rect(paper.Left, y, 1.4, height, c.accent, paper.None)
	f.Pen().TextBox(paper.Left+6, y+4, paper.Width-12, line)
	f.Skip(2)
}

// column is a heading with paragraphs, and a drawing between the two where there is one.
type column struct {
	title  string
	draw   func(p paper.Pen, x, y, w float64)
	height float64 // of the drawing
	paras  [][]paper.Span
}

// columns sets three columns side by side.
func (c *canvas) columns(list ...column) {
	const gap = 6.0
	width := (paper.Width - gap*float64(len(list)-1)) / float64(len(list))
	tallest := 0.0
	for _, col := range list {
		h := 7 + col.height
		for _, p := range col.paras {
			h += c.flow.Height(width, p...) + 1.4
		}
		tallest = max(tallest, h)
	}
	c.flow.Skip(2)
	y := c.flow.Block(tallest)
	p := c.flow.Pen()
	for i, col := range list {
		x := paper.Left + float64(i)*(width+gap)
		p.Line(x, y, x+width, y, 0.4, c.accent)
		p.Text(x, y+4.6, col.title, paper.Style{Face: paper.Medium, Size: 10, Color: c.accent})
		top := y + 7
		if col.draw != nil {
			col.draw(p, x, top, width)
			top += col.height
		}
		for _, para := range col.paras {
			top += p.TextBox(x, top, width, para...) + 1.4
		}
	}
	c.flow.Skip(3)
}

const columnItems = 5

// whatCouldStop lists STOP and critical flags that are raised, then those that are open, then the major ones that are
// raised: each once with its places, with what it stands on and its source.
func (c *canvas) whatCouldStop() column {
	col := column{title: "What could stop it"}
	list := c.flagsThat(func(x *scoring.FlagResult) bool { return x.State == scoring.Raised && grave(x) })
	list = append(list, c.flagsThat(func(x *scoring.FlagResult) bool { return x.State == scoring.FlagOpen && grave(x) })...)
	list = append(list, c.flagsThat(func(x *scoring.FlagResult) bool { return x.State == scoring.Raised && !grave(x) })...)
	for _, same := range first(list, columnItems) {
		col.paras = append(col.paras, c.stopper(same))
	}
	say := func(text string) { col.paras = append(col.paras, []paper.Span{c.small(text)}) }
	if len(list) == 0 {
		say("No flag is raised, and no STOP or critical flag is open, on what was entered.")
	}
	if rest := len(list) - columnItems; rest > 0 {
		say(fmt.Sprintf("And %s, raised or open.", scoring.Count(rest, "more flag")))
	}
	if asked := c.flagsThat(keptDownByAnswers); len(asked) > 0 {
		say("STOP and critical flags that only unproven answers keep down: " + many(asked) + ". Each asks for its proof among the conditions.")
	}
	if aside := c.flagsThat(setAsideByFacts); len(aside) > 0 {
		say("Set aside by facts without proof: " + many(aside) + ". Proof of those facts is one condition.")
	}
	return col
}

func (c *canvas) stopper(same []*scoring.FlagResult) []paper.Span {
	x := same[0]
	spans := []paper.Span{sign(flagSign(x), cellSize), c.bold(nbsp + scoring.SeverityWord(x.Severity) + ", " + scoring.FlagWord(x.State) + ": "), c.small(x.Title + instanceSuffix(c.places(same)) + ".")}
	if len(x.RaisedBy) > 0 {
		spans = append(spans, c.note(" "+sentence(scoring.Capital(x.RaisedBy[0]))))
	}
	if len(x.Clauses) > 0 {
		spans = append(spans, c.note(" "), c.clauseLink(x.Clauses[0]))
	}
	return spans
}

// howSure shows the range bar with its figures, and who visited.
func (c *canvas) howSure() column {
	o, a := &c.result.Overall, &c.result.Assurance
	col := column{title: "How sure", height: 9, draw: func(p paper.Pen, x, y, w float64) { c.rangeBar(p, x, y, w, 6, &o.Figures) }}
	col.paras = [][]paper.Span{
		{c.bold(scoreRange(&o.Figures)), c.small(fmt.Sprintf(" claimed, %s documented, %s verified, of 100. How well risks are managed, not how large they are.", scoring.Points(o.Documented), scoring.Points(o.Verified)))},
		{c.small(fmt.Sprintf("%s of the weight answered, %s documented, %s verified. %s",
			percentOf(a.Answered), percentOf(a.Documented), percentOf(a.Verified), c.unseen()))},
	}
	visits := c.visits()
	if len(visits) == 0 {
		visits = []string{"No visit is recorded."}
	}
	col.paras = append(col.paras, []paper.Span{c.bold("Visited: "), c.small(strings.Join(first(visits, 3), " "))})
	return col
}

// visits lists the assessor's own dated observations.
func (c *canvas) visits() []string {
	var out []string
	for _, ev := range c.state.AllEvidence() {
		if ev.Kind == "site_observation" && !c.secrets.evidence(ev.ID) {
			out = append(out, fmt.Sprintf("%s, %s, entered by %s.", ev.Title, orDash(ev.Date.String()), ev.By))
		}
	}
	return out
}

// whatItCosts counts the conditions, and names those outside the sponsor's control.
func (c *canvas) whatItCosts() column {
	col := column{title: "What it costs"}
	byGate, total, covenants := map[string]int{}, 0, 0
	var outside []string
	for _, t := range c.terms() {
		switch t.Kind {
		case scoring.Precedent:
			total++
			byGate[t.Gate]++
			if t.Outside {
				outside = append(outside, c.termText(&t))
			}
		case scoring.Covenant:
			covenants++
		}
	}
	col.paras = append(col.paras, []paper.Span{c.bold(sentence(scoring.Capital(conditions(total)))), c.small(fmt.Sprintf(" %d before signing, %d before first disbursement; %s.",
		byGate["signing"], byGate["first_disbursement"], scoring.Count(covenants, "covenant")))})
	if len(outside) > 0 {
		col.paras = append(col.paras, []paper.Span{c.bold(fmt.Sprintf("Outside the sponsor's control: %d.", len(outside)))})
		for _, text := range first(outside, columnItems-1) {
			col.paras = append(col.paras, []paper.Span{c.small("– " + sentence(text))})
		}
		if n := len(outside) - (columnItems - 1); n > 0 {
			col.paras = append(col.paras, []paper.Span{c.small(fmt.Sprintf("And %d more.", n))})
		}
	}
	return col
}

// strip holds category, rating and scheme.
func (c *canvas) strip() {
	lead, why := c.grounds(2)
	why = strings.TrimSpace(lead + " " + why)
	if c.byHand() {
		why = c.override() + " The facts give " + c.result.Category.Computed + ". " + why
	}
	var schemes []string
	for i := range c.result.Sets {
		s := &c.result.Sets[i]
		if def := c.lib.Set(s.ID); def != nil && def.Kind == criteria.Lender && s.InScope == "yes" && s.Chosen {
			schemes = append(schemes, def.Short)
		}
	}
	scheme := "No lender's scheme is in scope."
	if len(schemes) > 0 {
		scheme = "In scope: " + listed(schemes) + "."
	}
	c.flow.Table(paper.Table{
		Columns: []paper.Column{{Title: "Category " + c.result.Category.Text, Width: 62}, {Title: "Rating", Width: 46}, {Title: "Lenders' schemes", Width: 62}},
		Rows: []paper.Row{{Cells: []paper.Cell{
			cell(c.small(sentence(why))), cell(c.bold(scoring.Capital(c.ratingLine()))), cell(c.small(sentence(scheme))),
		}}},
	})
}
