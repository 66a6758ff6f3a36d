package reports

import (
	"fmt"
	"strings"

	"assay/criteria"
	"assay/reports/internal/paper"
	"assay/scoring"
)

// signOffChapter is the page that people sign: the tool's line, the person's own recommendation, and the signatures
// already given with the state they were given for.
func (c *canvas) signOffChapter() {
	f := c.flow
	f.Chapter("Sign-off", "Sign-off", "sign-off")
	f.Para(c.strong("What the method says: "), c.txt(c.result.Recommendation.Line))
	c.para("Whoever signs answers for the reading of the evidence and for the recommendation below. The figures follow from the answers by the method; the fingerprint names the exact state they follow from.")
	f.Heading(1, "Own recommendation", "own-recommendation")
	c.para("Where it is milder than the method's line, both are printed and the reason is given here.")
	y := f.Block(46)
	for i := range 4 {
		line := y + 10*float64(i+1)
		f.Pen().Line(paper.Left, line, paper.Right, line, 0.15, paper.Grey)
	}
	f.Listed("Signatures", "signatures")
	authors := c.options.Brand.Authors
	if len(authors) == 0 {
		authors = []Author{{}, {}}
	}
	for _, a := range authors {
		c.signatureLine(a)
	}
	c.givenSignatures()
}

// signatureLine is a place to sign, for a named author or for anybody.
func (c *canvas) signatureLine(a Author) {
	y := c.flow.Block(20)
	p := c.flow.Pen()
	style := paper.Style{Face: paper.Regular, Size: 8, Color: paper.Soft}
	for _, part := range []struct {
		x, w  float64
		label string
	}{{paper.Left, 66, "Name and title"}, {paper.Left + 72, 60, "Signature"}, {paper.Left + 138, 32, "Date"}} {
		p.Line(part.x, y+13, part.x+part.w, y+13, 0.2, paper.Ink)
		p.Text(part.x, y+17, part.label, style)
	}
	name := a.Name
	if a.Title != "" {
		name += ", " + a.Title
	}
	ink := paper.Style{Face: paper.Regular, Size: 9, Color: paper.Ink}
	p.Text(paper.Left, y+11.5, p.Fit(name, ink, 66), ink)
}

// givenSignatures prints the sign-offs in the assessment, each with whether it is of this very state.
func (c *canvas) givenSignatures() {
	f := c.flow
	f.Heading(1, "Signed in the assessment", "signed")
	list := c.state.Signoffs()
	if len(list) == 0 {
		c.para("Nobody has signed this assessment in the tool.")
		return
	}
	t := paper.Table{Columns: []paper.Column{{Title: "Who", Width: 52}, {Title: "Statement", Width: 78}, {Title: "For which state", Width: 40}}}
	for _, s := range list {
		state := "this state"
		if s.Fingerprint != c.result.Assessment.Fingerprint {
			state = "an earlier state: " + shortHash(s.Fingerprint)
		}
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			cell(c.bold(s.By), c.note("\n"+strings.TrimPrefix(s.Title+", ", ", ")+roleWord(s.Role)+", "+day(s.At))), cell(c.small(orDash(s.Statement))), cell(c.small(state)),
		}})
	}
	f.Table(t)
}

// inputsChapter names everything the report follows from, what was withheld, and how to check it.
func (c *canvas) inputsChapter() {
	f, r := c.flow, c.result
	f.Follow("Fingerprint and inputs", "Fingerprint and inputs", "inputs")
	c.para("The same inputs give this file byte for byte. Changing any answer changes the fingerprint.")
	t := paper.Table{Columns: []paper.Column{{Title: "Input", Width: 44}, {Title: "Value", Width: 126}}}
	for _, row := range [][2]string{
		{"Assessment", r.Assessment.ID},
		{"Fingerprint (SHA-256)", r.Assessment.Fingerprint},
		{"Library", r.Library},
		{"Profile", r.Profile},
		{"Rules as of", r.AsOf},
		{"Assessed on", r.AssessedOn},
		{"Tool", c.tool()},
		{"Language", "English"},
		{"Brand", orDash(c.options.Brand.Firm)},
		{"Confidential", map[bool]string{true: "included", false: "withheld"}[c.options.Confidential]},
		{"Last change", c.lastChange()},
		{"Draft", orDash(c.Draft())},
	} {
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{cell(c.bold(row[0])), cell(c.small(orDash(row[1])))}})
	}
	f.Table(t)
	for _, text := range replacements(c.lib) {
		f.Bullet(c.strong("Own library: "), c.txt(text))
	}
	f.Heading(1, "The data in this file", "attachment")
	c.para("This file carries its assessment as the attachment " + attachmentName + ": the fingerprint, both dates, the ids of library and profile, the result, and the journal of every answer without what is withheld. assay verify reads it and says whether pages and attachment belong together; with the assessment beside it, it scores anew and compares.")
	if n := c.book.Boxes(); n > 0 {
		c.para(fmt.Sprintf("%s of the texts entered cannot be printed with the fonts of this report and stand as □. They are in the attachment as they were written.", scoring.Count(n, "character")))
	}
	c.withheldList()
}

func (c *canvas) lastChange() string {
	h := c.state.Last()
	if h == nil {
		return ""
	}
	return day(h.At) + " by " + h.By
}

// withheldList names what was left out, without its content.
func (c *canvas) withheldList() {
	f := c.flow
	f.Listed("Withheld as confidential", "withheld")
	if len(c.withheld) == 0 {
		c.para("Nothing was withheld.")
		return
	}
	c.para("These answers, facts, inputs and items of evidence are left out of the pages and of the attachment. Scores, statuses, flags and gaps count them all the same.")
	for _, id := range c.withheld {
		f.Bullet(c.txt(id))
	}
}

// replacements lists what an institution's own library put in another's place.
func replacements(lib *criteria.Library) []string {
	var out []string
	for _, r := range lib.Replaced {
		out = append(out, fmt.Sprintf("%s stands in place of %s: %s", r.ID, r.Of, sentence(r.Because)))
	}
	return out
}
