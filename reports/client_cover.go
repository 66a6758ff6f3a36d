package reports

import (
	"assay/reports/internal/paper"
	"assay/scoring"
)

// cover names the project, the date, who answers for the report, and what it is not.
func (c *canvas) cover() {
	f := c.flow
	f.PlainPage()
	pen := f.Pen()
	pen.Rect(0, 0, paper.PageWidth, 62, c.accent, paper.None)
	onAccent := paper.On(c.accent)
	x := paper.Left
	if logo := c.options.Brand.logo; logo != nil {
		pen.Rect(x-3, 15, 46, 28, paper.White, paper.None)
		pen.Image(logo, x, 18, 40, 22)
		x += 50
	}
	pen.Text(x, 30, pen.Fit(c.options.Brand.Firm, paper.Style{Face: paper.Medium, Size: 13}, paper.Right-x),
		paper.Style{Face: paper.Medium, Size: 13, Color: onAccent})
	pen.Text(paper.Left, 54, "Environmental, social and governance due diligence", paper.Style{Face: paper.Light, Size: 15, Color: onAccent})

	f.Move(84)
	c.coverTitle()
	f.ParaAt(paper.Left, paper.Width, 10, paper.Span{Text: "Client report", Style: paper.Style{Face: paper.Medium, Size: 14, Color: c.accent}})
	if s := c.factText("sponsor", ""); s != "" {
		c.coverLine("Sponsor", s)
	}
	if s := c.factText("country", ""); s != "" {
		c.coverLine("Country", s)
	}
	c.coverLine("Assessed on", longDate(c.result.AssessedOn)+": evidence and answers are aged to this day")
	c.coverLine("Rules as of", longDate(c.result.AsOf)+": laws and standards as known to the library, the project as it is held today")
	c.coverLine("Category", c.result.Category.Text)
	c.coverLine("Rating", c.ratingLine())
	if why := c.Draft(); why != "" {
		c.coverLine("Draft", sentence(scoring.Capital(why)))
	}
	c.coverAuthors()
	c.coverFoot()
}

// coverTitle sets the project's name as large as its length allows.
func (c *canvas) coverTitle() {
	for _, size := range []float64{34, 26, 20, 14, 10} {
		title := paper.Span{Text: c.project(), Style: paper.Style{Face: paper.Light, Size: size, Color: paper.Ink}}
		if c.flow.Height(paper.Width, title) < 60 || size == 10 {
			c.flow.ParaAt(paper.Left, paper.Width, 3, title)
			return
		}
	}
}

// coverLine is a label and its text.
func (c *canvas) coverLine(label, text string) {
	f := c.flow
	top := f.Y()
	f.Pen().Text(paper.Left, top+3.6, label, paper.Style{Face: paper.Medium, Size: 9.5, Color: paper.Soft})
	f.ParaAt(paper.Left+32, paper.Width-32, 1.6, paper.Span{Text: text, Style: paper.Style{Face: paper.Regular, Size: 10, Color: paper.Ink}})
}

func (c *canvas) coverAuthors() {
	if len(c.options.Brand.Authors) == 0 {
		return
	}
	f := c.flow
	f.Skip(8)
	for i, a := range c.options.Brand.Authors {
		label := ""
		if i == 0 {
			label = "By"
		}
		text := a.Name
		if a.Title != "" {
			text += ", " + a.Title
		}
		c.coverLine(label, text)
	}
}

// coverFoot says what the report rests on and what it does not do.
func (c *canvas) coverFoot() {
	text := "Indicative. The result follows from the answers and evidence entered, by a published method; no search of sanctions, media, courts or registers was made. It is no certificate, no legal opinion and no promise of finance."
	if d := c.options.Brand.Disclaimer; d != "" {
		text += "\n" + d
	}
	span := paper.Span{Text: text, Style: paper.Style{Face: paper.Regular, Size: 8, Color: paper.Soft}}
	height := c.flow.Height(paper.Width, span)
	y := paper.Bottom - height
	if y < c.flow.Y()+4 { // a long disclaimer goes on a page of its own
		c.flow.PlainPage()
		y = paper.Top
	}
	c.flow.Move(y)
	c.flow.ParaAt(paper.Left, paper.Width, 0, span)
}

// ratingLine is the rating in one line with what it must always be read with.
func (d *Document) ratingLine() string {
	o := &d.result.Overall
	if o.Rating == "" {
		return "not rated: between " + scoring.RatingWord(o.RatingLow) + " and " + scoring.RatingWord(o.RatingHigh)
	}
	line := scoring.RatingWord(o.Rating)
	if o.Claimed {
		line += " (claimed)"
	}
	if o.RatingHigh != o.Rating {
		line += "; at best " + scoring.RatingWord(o.RatingHigh)
	}
	return line
}
