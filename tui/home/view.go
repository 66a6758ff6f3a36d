package home

import (
	"fmt"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"assay/scoring"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// columns are where things stand in a row; a column that does not fit is 0 wide.
type columns struct{ name, what, cat, rating, bar, score, flags, answered int }

func columnsOf(w int) columns {
	c := columns{cat: 4, rating: 15, bar: 12, score: 7, flags: 9}
	if w >= screen.WideW {
		c.bar, c.answered = min(12+(w-screen.WideW)/4, 24), 9
	}
	left := w - 4 - c.cat - c.rating - c.bar - c.score - c.flags - c.answered - 8
	c.name = left
	if left >= 44 {
		c.name = min(left/2, 40)
		c.what = min(left-c.name, 72)
	}
	return c
}

// View draws the list and what there is to know about the chosen one.
func (s *Screen) View(th *theme.Theme) []string {
	rows := []string{s.heading(th), text.Spaces(s.w)}
	switch {
	case s.trouble != "":
		rows = append(rows, s.say(th, "This folder cannot be read: "+s.trouble, "Press o to list another one.")...)
	case !s.read:
		rows = append(rows, s.say(th, "Reading the folder…")...)
	case len(s.entries) == 0:
		rows = append(rows, s.welcome(th)...)
	default:
		rows = append(rows, s.list(th)...)
	}
	for len(rows) < s.h {
		rows = append(rows, text.Spaces(s.w))
	}
	return rows[:max(min(len(rows), s.h), 0)]
}

func (s *Screen) heading(th *theme.Theme) string {
	l := th.Line().Gap(1)
	if s.typing || s.filter != "" {
		l.Put(th.Accent, "/ ").Raw(s.input.View(th), min(s.w-12, 40))
	} else {
		l.Put(th.Muted, text.Cut(text.Line(s.dir), s.w-24))
	}
	return l.PutRight(s.w-1, th.Muted, scoring.Count(len(s.shown), "assessment")).Fit(s.w)
}

func (s *Screen) say(th *theme.Theme, paragraphs ...string) []string {
	var rows []string
	for _, p := range paragraphs {
		for _, l := range text.Wrap(p, s.w-6) {
			rows = append(rows, th.Line().Gap(3).Put(th.Text, th.Plain(l)).Fit(s.w))
		}
	}
	return rows
}

// welcome is the empty folder: what to do first.
func (s *Screen) welcome(th *theme.Theme) []string {
	rows := []string{th.Line().Gap(3).Put(th.Strong, "No assessment in this folder yet.").Fit(s.w), text.Spaces(s.w)}
	for _, k := range [][2]string{
		{"n", "start one: name the project, say what it is, answer what is asked"},
		{"o", "list the assessments of another folder"},
	} {
		rows = append(rows, th.Line().Gap(3).PutCell(4, th.Key, k[0]).Put(th.Text, k[1]).Fit(s.w))
	}
	rows = append(rows, text.Spaces(s.w), th.Line().Gap(3).Put(th.Muted, "assay demo shows a worked sample.").Fit(s.w))
	return rows
}

func (s *Screen) list(th *theme.Theme) []string {
	c := columnsOf(s.w)
	rows := []string{c.head(th, s.w)}
	end := min(s.top+s.room(), len(s.shown))
	for i := s.top; i < end; i++ {
		rows = append(rows, c.row(th, &s.entries[s.shown[i]], i == s.at, s.w))
	}
	if len(s.shown) == 0 {
		rows = append(rows, th.Line().Gap(3).Put(th.Muted, "Nothing here is called that.").Fit(s.w))
	}
	rows = append(rows, text.Spaces(s.w))
	return append(rows, s.about(th)...)
}

func (c columns) head(th *theme.Theme, w int) string {
	l := th.Line().Gap(3).PutCell(c.name, th.Muted, "Project").Gap(1).PutCell(c.what, th.Muted, "What")
	l.PutCell(c.cat, th.Muted, "Cat").PutCell(c.rating, th.Muted, "Rating").PutCell(c.bar+1+c.score, th.Muted, "Score").Gap(2)
	l.PutCell(c.flags, th.Muted, "Flags")
	if c.answered > 0 {
		l.PutRight(l.Width()+c.answered, th.Muted, "Answered")
	}
	return l.Fit(w)
}

func (c columns) row(th *theme.Theme, e *Entry, chosen bool, w int) string {
	l, name := th.Pick(chosen), th.Text
	cursor := "   "
	if chosen {
		cursor, name = " "+th.Sign.Cursor+" ", th.Chosen
	}
	l.Put(th.Accent, cursor).PutCell(c.name, name, e.name()).Gap(1)
	if e.Trouble != "" {
		return l.Put(th.Bad, text.Cut(e.Trouble, w-l.Width())).Fit(w)
	}
	l.PutCell(c.what, th.Muted, text.Cut(e.What, c.what-2)).PutCell(c.cat, th.Text, e.Category)
	l.PutCell(c.rating, screen.RatingInk(th, e.Rating), scoring.RatingWord(e.Rating))
	th.Bar(l, e.Range, c.bar).Gap(1).PutCell(c.score, th.Strong, th.Words(e.Range)).Gap(2)
	flags := l.Width()
	l.Put(th.Count(e.Raised, th.Bad), th.Sign.Raised+fmt.Sprint(e.Raised)).Gap(1)
	l.Put(th.Count(e.Open, th.Warn), th.Sign.FlagOpen+fmt.Sprint(e.Open)).To(flags + c.flags)
	if c.answered > 0 {
		l.PutRight(flags+c.flags+c.answered, th.Text, scoring.Percent(e.Coverage))
	}
	return l.Fit(w)
}

// about is the three lines on the assessment under the cursor: what is recommended, what it turns on, who was
// last at it.
func (s *Screen) about(th *theme.Theme) []string {
	e := s.current()
	if e == nil {
		return nil
	}
	w := min(s.w-6, 110)
	rows := []string{
		th.Line().Put(th.Faint, strings.Repeat(th.Sign.Rule, s.w)).Fit(s.w),
		th.Line().Gap(3).Put(th.Strong, e.name()).Gap(2).Put(th.Muted, text.Line(filepath.Base(e.Path))).Fit(s.w),
	}
	add := func(ink theme.Ink, p string, most int) {
		lines := text.Wrap(p, w)
		for i, l := range lines[:min(most, len(lines))] {
			if i == most-1 && len(lines) > most {
				l = text.Cut(l+" "+lines[most], w)
			}
			rows = append(rows, th.Line().Gap(3).Put(ink, th.Plain(l)).Fit(s.w))
		}
	}
	if e.Trouble != "" {
		add(th.Bad, scoring.Capital(e.Trouble)+".", 2)
		add(th.Text, "It stays as it is. Put a copy that can be read in its place, or press n to start another.", 2)
		return rows
	}
	add(th.Text, e.Line, 2)
	if len(e.TurnsOn) > 0 {
		add(th.Text, "Turns on: "+screen.Some(e.TurnsOn, 3)+".", 2)
	}
	add(th.Muted, e.state(), 1)
	return rows
}

func (e *Entry) state() string {
	var parts []string
	if t, err := time.Parse(time.RFC3339, e.LastAt); err == nil {
		parts = append(parts, "Last change "+t.Local().Format("2006-01-02 15:04")+" by "+e.LastBy)
	}
	if e.Signed {
		parts = append(parts, "signed")
	} else {
		parts = append(parts, "unsigned")
	}
	if e.Disagreements > 0 {
		parts = append(parts, scoring.Count(e.Disagreements, "disagreement"))
	}
	return strings.Join(parts, ", ") + "."
}

// Cursor is in the filter while it is typed.
func (s *Screen) Cursor() *tea.Cursor {
	if !s.typing {
		return nil
	}
	return s.input.Cursor(3, 0)
}
