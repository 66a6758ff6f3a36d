package reports

import (
	"slices"
	"strings"

	"assay/reports/internal/paper"
	"assay/scoring"
)

// duty is one date of one framework.
type duty struct {
	date, set, ref, title, status string
	bearer                        string
	mark                          paper.Sign
	floor                         bool
}

// datesChapter lists what starts or ends on a date: duties ahead, floors, ends, and proposals apart.
func (c *client) datesChapter() {
	f := c.flow
	f.Chapter("Obligations by date", "Obligations by date", "dates")
	c.para("Clauses that bind from or until a date, with today's status against tomorrow's duty. Rules are those known to the library; the project is as held on the day of assessment, not as it will be. Not before means that the date itself is not fixed.")
	dated, proposals := c.duties()
	var own, others []duty
	for _, x := range dated {
		if x.bearer == "" || x.bearer == "operator" {
			own = append(own, x)
		} else {
			others = append(others, x)
		}
	}
	if len(own) == 0 {
		c.para("No clause that applies to the operator has a date of its own.")
	}
	c.dutyTable(own)
	if len(others) > 0 {
		f.Listed("Duties of others, which they will pass on", "dates-others")
		c.para("These bind customers, makers or authorities, not the operator. What they must have, they will ask for.")
		c.dutyTable(others)
	}
	if len(proposals) == 0 {
		return
	}
	f.Listed("Proposed, and counted nowhere", "dates-proposed")
	p := paper.Table{Columns: []paper.Column{{Title: "Proposal", Width: 46}, {Title: "Clause", Width: 46}, {Title: "What it would ask", Width: 78}}}
	for _, x := range proposals {
		p.Rows = append(p.Rows, paper.Row{Cells: []paper.Cell{cell(c.small(x.date)), cell(c.dutyLink(x)), cell(c.small(x.title))}})
	}
	f.Table(p)
}

// dutyTable lists duties year by year.
func (c *client) dutyTable(list []duty) {
	t := paper.Table{Columns: []paper.Column{{Title: "Date", Width: 30}, {Title: "Clause", Width: 46}, {Title: "What it asks", Width: 62}, {Title: "Status today", Width: 32}}}
	year := ""
	for _, x := range list {
		if y, _, _ := strings.Cut(x.date, "-"); y != year {
			year = y
			t.Rows = append(t.Rows, c.leader(year))
		}
		t.Rows = append(t.Rows, c.dutyRow(x))
	}
	c.flow.Table(t)
}

func (c *client) dutyRow(x duty) paper.Row {
	when := c.bold(x.date)
	if x.floor {
		when = c.bold("not before " + x.date)
	}
	title := []paper.Span{c.small(x.title)}
	if x.bearer != "" && x.bearer != "operator" {
		title = append(title, c.note("\nbinds the "+strings.ReplaceAll(x.bearer, "_", " ")))
	}
	return paper.Row{Cells: []paper.Cell{cell(when), cell(c.dutyLink(x)), cell(title...), cell(sign(x.mark, cellSize), c.small(" "+x.status))}}
}

func (c *client) dutyLink(x duty) paper.Span {
	return c.smallLink(c.setShort(x.set)+" "+x.ref, clauseAnchor(x.set+":"+x.ref))
}

// duties gathers the dates of the clauses that apply, in order.
func (c *client) duties() (dated, proposed []duty) {
	for i := range c.result.Sets {
		s := &c.result.Sets[i]
		if !c.prints(s) {
			continue
		}
		for j := range s.Clauses {
			x := &s.Clauses[j]
			if x.Clause == nil || x.Status == scoring.NotApplicable {
				continue
			}
			d := duty{set: s.ID, ref: x.Ref, title: x.Clause.Title, bearer: x.Bearer, status: statusWord(x), mark: statusSign(x)}
			switch {
			case x.Force == scoring.Proposed:
				d.date = x.Applies.Proposed
				proposed = append(proposed, d)
				continue
			case x.Applies.From != "":
				d.date = x.Applies.From
				dated = append(dated, d)
			case x.Applies.Floor != "":
				d.date, d.floor = x.Applies.Floor, true
				dated = append(dated, d)
			}
			if x.Applies.Until != "" {
				d.date, d.title, d.floor = x.Applies.Until, "Last day of: "+x.Clause.Title, false
				dated = append(dated, d)
			}
		}
	}
	slices.SortStableFunc(dated, func(a, b duty) int { return strings.Compare(a.date, b.date) })
	return dated, proposed
}
