package findings

import (
	"strings"

	"assay/assessment"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// removed lists what was taken out of the project, with who did it, when and why: its answers are kept and count
// nowhere.
func (f *Screen) removed() []screen.Entry {
	var out []screen.Entry
	for _, kind := range f.s.Library.Instances {
		for _, x := range f.s.State.Instances(kind.ID) {
			if x.Removed != nil {
				out = append(out, f.gone(strings.ToLower(kind.Title), x))
			}
		}
	}
	return out
}

func (f *Screen) gone(kind string, x *assessment.Instance) screen.Entry {
	id, name := "removed/"+x.Slug, f.s.Instance(x.Slug)
	day, _, _ := strings.Cut(x.Removed.At, "T")
	f.details[id] = func(s *screen.Sheet) {
		s.Para(s.Theme.Strong, 1, name)
		s.Para(s.Theme.Muted, 1, kind+" "+x.Slug)
		s.Blank()
		s.Para(s.Theme.Text, 1, "Removed by "+text.Line(x.Removed.By)+" on "+day+": "+text.Line(x.Removed.Because))
		s.Para(s.Theme.Muted, 1, "What was answered of it is kept and counts nowhere. The report prints the removal.")
	}
	return screen.Choice(id, func() screen.Action { return screen.Go{To: screen.Profile} },
		func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
			l.Put(th.Muted, th.Sign.NotApplicable+" ").Put(ink, text.Cut(name, w*2/5)).Gap(2)
			l.Put(th.Muted, text.Cut(kind+", "+day+": "+text.Line(x.Removed.Because), w-l.Width()-1))
		})
}
