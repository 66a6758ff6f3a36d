package form

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"charm.land/huh/v2"

	"assay/tui/text"
)

// Kind says how a field is filled in.
type Kind int

// The kinds.
const (
	Line      Kind = iota // one line of text
	Paragraph             // several
	Number                // a decimal number, or nothing
	Day                   // 2027-08-18, or nothing
	One                   // one of Options
	Many                  // any of Options
)

// Option is a value with what people read.
type Option struct{ Value, Label string }

// Field is one question of a form, bound to a draft: Text for all kinds but Many, which fills List.
type Field struct {
	Title, Help string
	Kind        Kind
	Options     []Option
	Required    bool
	Text        *string
	List        *[]string
	Check       func(string) error // beyond what the kind asks, never of an empty text; its error says how to mend it
}

// long lists can be narrowed by typing.
func (f *Field) long() bool { return f.Kind == One && len(f.Options) > 12 }

func (f *Field) text() string {
	if f.Kind == Many {
		return strings.Join(*f.List, "\x00")
	}
	return *f.Text
}

// check says what is wrong with the draft and how to mend it.
func (f *Field) check() error {
	if f.Kind == Many {
		if f.Required && len(*f.List) == 0 {
			return errors.New("tick at least one")
		}
		return nil
	}
	return f.checkText(*f.Text)
}

func (f *Field) checkText(s string) error {
	s = strings.TrimSpace(s)
	switch {
	case s == "" && f.Required:
		return errors.New("this cannot stay empty")
	case s == "":
		return nil
	case f.Kind == Number:
		if _, err := ParseNumber(s); err != nil {
			return errors.New("write a number such as 1250 or 12.5, or leave it empty")
		}
	case f.Kind == Day:
		if _, err := time.Parse(time.DateOnly, s); err != nil {
			return errors.New("write a date such as 2027-08-18, or leave it empty")
		}
	}
	if f.Check != nil {
		return f.Check(s)
	}
	return nil
}

// ParseNumber reads a number as people write it: spaces between thousands and a decimal comma are taken.
func ParseNumber(s string) (float64, error) {
	s = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "").Replace(strings.TrimSpace(s))
	if strings.Count(s, ",") == 1 && !strings.Contains(s, ".") {
		s = strings.Replace(s, ",", ".", 1)
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v != v || v > 1e15 || v < -1e15 {
		return 0, errors.New("not a number")
	}
	return v, nil
}

// height is how many rows the field takes w columns wide, its error line included.
func (f *Field) height(w int) int {
	rows := len(text.Wrap(f.Title, w)) + len(text.Wrap(f.Help, w))
	switch f.Kind {
	case Paragraph:
		return rows + 4
	case One, Many:
		return rows + f.listHeight(w)
	}
	return rows + 1
}

// listHeight is the rows of the options, wrapped beside their marks, at most maxList.
func (f *Field) listHeight(w int) int {
	rows := 0
	for _, o := range f.Options {
		rows += max(len(text.Wrap(o.Label, w-8)), 1)
	}
	return min(rows, maxList)
}

const maxList = 14

// huh makes the widget. h is the most rows a list may take with its title. A list is dressed before it has options,
// which are drawn whenever it changes.
func (f *Field) huh(key string, h, w int, theme huh.Theme) huh.Field {
	head := len(text.Wrap(f.Title, w)) + len(text.Wrap(f.Help, w))
	list := max(min(head+f.listHeight(w), h), 3)
	switch f.Kind {
	case Paragraph:
		return huh.NewText().Key(key).Title(f.Title).Description(f.Help).Lines(4).ExternalEditor(false).Validate(f.checkText).Value(f.Text)
	case One:
		s := huh.NewSelect[string]()
		s.WithTheme(theme)
		return s.Key(key).Title(f.Title).Description(f.Help).Options(f.options()...).Height(list).Value(f.Text)
	case Many:
		s := huh.NewMultiSelect[string]()
		s.WithTheme(theme)
		return s.Key(key).Title(f.Title).Description(f.Help).Options(f.options()...).Height(list).
			Filterable(false).Validate(func([]string) error { return f.check() }).Value(f.List)
	}
	return huh.NewInput().Key(key).Title(f.Title).Description(f.Help).Validate(f.checkText).Value(f.Text)
}

func (f *Field) options() []huh.Option[string] {
	var out []huh.Option[string]
	for _, o := range f.Options {
		out = append(out, huh.NewOption(o.Label, o.Value))
	}
	return out
}
