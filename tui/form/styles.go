package form

import (
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"assay/tui/theme"
)

// styles dresses Huh in the theme's inks.
func styles(th *theme.Theme) *huh.Styles {
	s := huh.ThemeBase(th.Dark)
	accent, strong, muted := th.Style(th.Accent), th.Style(th.Strong), th.Style(th.Muted)
	plain, bad := th.Style(th.Text), th.Style(th.Bad)
	s.FieldSeparator = lipgloss.NewStyle().SetString("\n\n")

	f := &s.Focused
	f.Base = lipgloss.NewStyle().PaddingLeft(1).BorderStyle(border(th)).BorderLeft(true).BorderForeground(accent.GetForeground())
	f.Title, f.Description = strong, muted
	f.ErrorIndicator, f.ErrorMessage = bad.SetString(" *"), bad
	f.SelectSelector = accent.SetString(th.Sign.Cursor + " ")
	f.MultiSelectSelector = accent.SetString(th.Sign.Cursor + " ")
	f.Option, f.SelectedOption, f.UnselectedOption = plain, strong, plain
	f.SelectedPrefix, f.UnselectedPrefix = accent.SetString("[x] "), muted.SetString("[ ] ")
	f.TextInput.Text, f.TextInput.Placeholder = plain, muted
	f.TextInput.Cursor, f.TextInput.Prompt = accent, accent

	s.Blurred = *f
	b := &s.Blurred
	b.Base = f.Base.BorderStyle(lipgloss.HiddenBorder())
	b.Title = muted
	b.SelectSelector = muted.SetString(th.Sign.Cursor + " ") // what is chosen shows without colour, too
	b.MultiSelectSelector = muted.SetString("  ")
	return s
}

func border(th *theme.Theme) lipgloss.Border {
	if th.ASCII {
		return lipgloss.ASCIIBorder()
	}
	return lipgloss.ThickBorder()
}
