package dialog

import (
	"strings"

	"charm.land/bubbles/v2/textarea"

	"assay/tui/text"
	"assay/tui/theme"
)

// AreaRows draws a text area as rows w columns wide.
func AreaRows(th *theme.Theme, area *textarea.Model, w int) []string {
	var rows []string
	for _, l := range strings.Split(area.View(), "\n") {
		rows = append(rows, th.Line().Raw(l, text.Width(l)).Fit(w))
	}
	return rows
}
