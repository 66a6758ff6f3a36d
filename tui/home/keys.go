package home

import (
	"assay/tui/dialog"
	"assay/tui/screen"
)

func (s *Screen) keys() []screen.Row {
	return []screen.Row{
		{Keys: []string{"enter"}, Help: "open", Long: "Open the assessment under the cursor", Do: s.open, Off: s.whyNot, Always: true},
		{Keys: []string{"n"}, Help: "new", Long: "Start an assessment in this folder", Do: s.begin},
		{Keys: []string{"/"}, Help: "filter", Long: "Type part of a name to narrow the list", Do: s.narrow, Off: s.empty},
		{Keys: []string{"s"}, Help: "sort", Long: "Sort by last answer, name, rating or how much is answered", Do: s.sort, Off: s.empty},
		{Keys: []string{"o"}, Help: "other folder", Long: "List the assessments of another folder", Do: s.otherFolder},
		{Keys: []string{"up", "down", "pgup", "pgdown"}, Shown: "↑↓", Help: "move", Long: "Move the cursor", Do: s.move, Off: s.empty, Quiet: true, Always: true},
		{Keys: []string{"esc"}, Help: "whole list", Long: "Leave the filter", Do: s.clear, Off: s.unfiltered, Always: true},
		{Keys: []string{"q"}, Help: "quit", Long: "Leave the program", Do: func(string) screen.Action { return screen.Quit{} }},
	}
}

// Rows are the screen's keys.
func (s *Screen) Rows() []screen.Row { return s.rows }

func (s *Screen) whyNot() string {
	e := s.current()
	switch {
	case e == nil:
		return "There is nothing to open here"
	case e.Trouble != "":
		return "It cannot be read: " + e.Trouble
	}
	return ""
}

func (s *Screen) empty() string {
	if len(s.entries) == 0 {
		return "The list is empty"
	}
	return ""
}

func (s *Screen) unfiltered() string {
	if s.filter == "" && !s.typing {
		return "The whole list is shown"
	}
	return ""
}

func (s *Screen) open(string) screen.Action {
	s.typing = false
	return screen.OpenFile{Path: s.current().Path}
}

func (s *Screen) move(key string) screen.Action {
	s.at = screen.Step(key, s.at, len(s.shown), s.room())
	s.keep()
	return nil
}

func (s *Screen) narrow(string) screen.Action {
	s.typing = true
	return nil
}

func (s *Screen) clear(string) screen.Action {
	s.typing, s.filter = false, ""
	s.input.Set("")
	s.arrange()
	return nil
}

func (s *Screen) sort(string) screen.Action {
	s.order = (s.order + 1) % orders
	s.arrange()
	return screen.Note{Text: "Sorted by " + s.order.String()}
}

func (s *Screen) begin(string) screen.Action {
	return screen.Show{Box: dialog.NewLine("New assessment", "What is the project called? The file is named after it and kept in this folder.", "",
		func(name string) screen.Action { return screen.NewFile{Name: name} })}
}

func (s *Screen) otherFolder(string) screen.Action {
	return screen.Show{Box: dialog.NewLine("Other folder", "Which folder? A path, from here or from the root.", s.dir,
		func(dir string) screen.Action { return screen.Folder{Dir: dir} })}
}
