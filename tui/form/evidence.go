package form

import (
	"strconv"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
)

// evidenceDraft is an item of the register as it is typed.
type evidenceDraft struct {
	title, kind, author, date, from, to, expires, file, note, hidden string
}

// Evidence asks for an item of the register. Start nil enters a new one; then gets the id once it is in.
func Evidence(s *screen.Session, start *assessment.Evidence, then func(id string) screen.Action) *Form {
	d, title, id := &evidenceDraft{kind: "record", author: "operator", hidden: "no"}, "New evidence", ""
	if start != nil {
		title, id = "Evidence "+start.ID, start.ID
		*d = evidenceDraft{
			title: start.Title, kind: string(start.Kind), author: start.Author, date: start.Date.String(),
			from: start.PeriodStart.String(), to: start.PeriodEnd.String(), expires: start.Expires.String(),
			file: start.File + start.URL, note: start.Note, hidden: yesNo(start.Confidential),
		}
	}
	fields := []Field{
		{Title: "What is it?", Help: "Title, as it stands on the document", Text: &d.title, Required: true},
		{Title: "Kind", Kind: One, Options: kinds(), Text: &d.kind},
		{Title: "Who made it?", Help: "A self-assessment cannot verify itself", Kind: One, Text: &d.author, Options: []Option{
			{"operator", "The operator, or somebody it pays to design or build"},
			{"assessor", "The assessor's own observation"},
			{"independent", "Somebody independent of operator and designer"},
		}},
		{Title: "Date", Help: "Of the document, as 2026-05-01", Kind: Day, Text: &d.date},
		{Title: "Period covered, from", Kind: Day, Text: &d.from},
		{Title: "Period covered, to", Help: "Its age is counted from here", Kind: Day, Text: &d.to},
		{Title: "Expires", Kind: Day, Text: &d.expires},
		{Title: "File or address", Help: "A path relative to the assessment, or https://…", Text: &d.file},
		{Title: "Note", Kind: Paragraph, Text: &d.note},
		{Title: "Confidential?", Help: "Left out of what is handed to others", Kind: One, Text: &d.hidden, Options: noYes},
	}
	var f *Form
	f = New(title, fields, func() screen.Action { return d.write(f, id, then) }, screen.Close{})
	return f
}

var noYes = []Option{{"no", "No"}, {"yes", "Yes"}}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func kinds() []Option {
	var out []Option
	for _, k := range criteria.EvidenceKinds {
		out = append(out, Option{string(k), scoring.EvidenceWord(k)})
	}
	return out
}

// write enters the item. Its file is read for the hash, so the verb is slow; the form stays until it is in, for
// a file that cannot be read is a typing mistake.
func (d *evidenceDraft) write(f *Form, id string, then func(string) screen.Action) screen.Action {
	e := assessment.Evidence{
		ID: id, Title: strings.TrimSpace(d.title), Kind: criteria.EvidenceKind(d.kind), Author: d.author,
		Date: day(d.date), PeriodStart: day(d.from), PeriodEnd: day(d.to), Expires: day(d.expires),
		Note: strings.TrimSpace(d.note), Confidential: d.hidden == "yes",
	}
	if at := strings.TrimSpace(d.file); strings.Contains(at, "://") {
		e.URL = at
	} else {
		e.File = at
	}
	entered := id
	return screen.Write{
		Key: "evidence/" + id, Slow: true,
		Do: func(file *assessment.File) (err error) {
			entered, err = file.Evidence(e)
			return err
		},
		Then: screen.All{screen.Close{Box: f}, screen.Call{Do: func() screen.Action { return then(entered) }}},
	}
}

// day reads a date that was checked; empty is unset.
func day(s string) criteria.Date {
	d, err := criteria.ParseDate(strings.TrimSpace(s))
	if err != nil {
		return 0
	}
	return d
}

// Link asks what a piece of evidence does to the answer, fact or input of a key. Start nil makes a new link.
func Link(key, what string, e *assessment.Evidence, start *assessment.Link, levels bool) *Form {
	relation, level, page, read := string(assessment.Supports), "3", "", "yes"
	if start != nil {
		relation, level, page, read = string(start.Relation), strconv.Itoa(start.Level), start.Page, yesNo(start.Read)
	}
	fields := []Field{{Title: "What does it do to the answer?", Kind: One, Text: &relation, Options: []Option{
		{string(assessment.Supports), "It supports it"},
		{string(assessment.Contradicts), "It contradicts it"},
		{string(assessment.Context), "It is context: it shows nothing by itself"},
		{"", "Nothing: take the link away"},
	}}}
	if levels {
		fields = append(fields, Field{Title: "Up to which level?", Help: "The highest level that it shows; of a contradiction, the highest it leaves possible", Kind: One, Text: &level, Options: []Option{
			{"0", "0  not"}, {"1", "1  partly"}, {"2", "2  substantially"}, {"3", "3  fully"},
		}})
	}
	fields = append(fields,
		Field{Title: "Where in it?", Help: "Page, sheet or section", Text: &page},
		Field{Title: "Have you read it yourself?", Help: "Only what somebody has read counts as documented", Kind: One, Text: &read, Options: []Option{{"yes", "Yes"}, {"no", "No, not yet"}}},
	)
	return New(e.ID+" and "+what, fields, func() screen.Action {
		var l *assessment.Link
		if relation != "" {
			l = &assessment.Link{Relation: assessment.Relation(relation), Page: strings.TrimSpace(page), Read: read == "yes"}
			l.Level, _ = strconv.Atoi(level)
		}
		return screen.Write{Key: key, Do: func(f *assessment.File) error { return f.Link(key, e.ID, l) }, Then: screen.Close{}}
	}, screen.Close{})
}
