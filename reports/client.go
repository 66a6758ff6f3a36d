package reports

import (
	"io"
)

// clientSections are the chapters of the client report, in printing order, behind cover and contents.
var clientSections = []func(*canvas){
	(*canvas).summary,
	(*canvas).projectChapter,
	(*canvas).methodChapter,
	(*canvas).resultsChapter,
	(*canvas).frameworksChapter,
	(*canvas).flagsChapter,
	(*canvas).gapsChapter,
	(*canvas).doubtChapter,
	(*canvas).termsChapter,
	(*canvas).planChapter,
	(*canvas).measuresChapter,
	(*canvas).evidenceChapter,
	(*canvas).datesChapter,
	(*canvas).answersChapter,
	(*canvas).signOffChapter,
	(*canvas).inputsChapter,
}

// Client draws the complete report: from the line of recommendation down to every answer, with its data attached.
// The same document gives the same bytes. Nothing is written on error.
func Client(w io.Writer, d *Document) error { return d.write(w, "client", (*canvas).client) }

// client draws cover, contents and chapters.
func (c *canvas) client() {
	c.cover()
	front := c.book.PageCount()
	for _, section := range clientSections {
		section(c)
	}
	c.book.Contents("Contents", front)
}
