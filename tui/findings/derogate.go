package findings

import (
	"cmp"
	"slices"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/dialog"
	"assay/tui/form"
	"assay/tui/screen"
	"assay/tui/text"
	"assay/tui/theme"
)

// ref is the criterion with its instance that the gap or derogation under the cursor is about; "" on any other row.
func (f *Screen) ref() string {
	e := f.view.Board.Current()
	if e == nil {
		return ""
	}
	switch kind, ref, _ := strings.Cut(e.ID, "/"); kind {
	case scoring.KindGap, scoring.KindUnproven, "derogation":
		return ref
	}
	return ""
}

// gapAt is the gap at a ref; nil where there is none.
func (f *Screen) gapAt(ref string) *scoring.Gap {
	want := assessment.ParseRef(ref)
	for i := range f.s.Result.Gaps {
		if g := &f.s.Result.Gaps[i]; g.Criterion == want.ID && g.Instance == want.Instance {
			return g
		}
	}
	return nil
}

// derogationAt is the derogation at a ref as it was judged; nil where there is none.
func (f *Screen) derogationAt(ref string) *scoring.Derogation {
	i := slices.IndexFunc(f.s.Result.Derogations, func(d scoring.Derogation) bool { return d.Ref == ref })
	if i < 0 {
		return nil
	}
	return &f.s.Result.Derogations[i]
}

// cannotDerogate says at once what no approver can allow.
func (f *Screen) cannotDerogate() string {
	if why := f.s.Writable(); why != "" {
		return why
	}
	ref := f.ref()
	if ref == "" {
		return "Choose a gap first"
	}
	switch g := f.gapAt(ref); {
	case g == nil:
		return "There is no gap at " + ref + " any more"
	case g.Class == scoring.GapCritical:
		return "Law, a critical clause or a STOP cannot be waived"
	}
	return ""
}

func (f *Screen) cannotWithdraw() string {
	if why := f.s.Writable(); why != "" {
		return why
	}
	if f.derogationAt(f.ref()) == nil {
		return "No derogation belongs to this row"
	}
	return ""
}

// onADay is the end of a derogation that ends on a day and not at a gate.
const onADay = "day"

// derogate asks who allows the gap under the cursor for a time, and on what terms. One entered before is edited.
func (f *Screen) derogate(string) screen.Action {
	d := assessment.Derogation{ID: f.ref()}
	all := f.s.State.Derogations()
	if i := slices.IndexFunc(all, func(x assessment.Derogation) bool { return x.ID == d.ID }); i >= 0 {
		d = all[i]
	}
	end, last := cmp.Or(d.Gate, onADay), d.Until.String()
	fields := []form.Field{
		{Title: "Who allows it?", Help: "Somebody outside the operator, such as the lender's credit committee", Required: true, Text: &d.Approver},
		{Title: "Why?", Kind: form.Paragraph, Required: true, Text: &d.Because},
		{Title: "What is done instead, meanwhile?", Help: "The compensating measure", Kind: form.Paragraph, Required: true, Text: &d.Compensating},
		{Title: "When does it end?", Kind: form.One, Options: ends(), Text: &end},
		{Title: "Its last day", Help: "As 2027-06-30, within 24 months; empty where it ends at a gate", Kind: form.Day, Text: &last},
	}
	return screen.Show{Box: form.New("Derogation from "+d.ID, fields, func() screen.Action {
		given := assessment.Derogation{
			ID: d.ID, Approver: strings.TrimSpace(d.Approver), Because: strings.TrimSpace(d.Because), Compensating: strings.TrimSpace(d.Compensating),
		}
		if end != onADay {
			given.Gate = end
		} else if given.Until, _ = criteria.ParseDate(strings.TrimSpace(last)); given.Until == 0 { // checked by the field
			return screen.Note{Text: "Its last day: give the day, or choose the gate at which it ends", Kind: screen.Refused}
		}
		return screen.Write{
			Key: "derogation/" + d.ID, Do: func(file *assessment.File) error { return file.Derogate(given) },
			Then: screen.All{screen.Close{}, screen.Call{Do: func() screen.Action { return f.judged(d.ID) }}},
		}
	}, screen.Close{})}
}

func ends() []form.Option {
	out := []form.Option{{Value: onADay, Label: "On the day below"}}
	for _, g := range criteria.Gates {
		out = append(out, form.Option{Value: g.ID, Label: "At the gate: " + g.Label})
	}
	return out
}

// judged says whether the derogation that was entered holds.
func (f *Screen) judged(ref string) screen.Action {
	switch d := f.derogationAt(ref); {
	case d == nil:
		return nil
	case !d.Holds:
		return screen.Note{Text: "Kept, and printed as invalid: " + text.Line(d.Why), Kind: screen.Refused}
	default:
		return screen.Note{Text: "It holds until " + untilWord(d) + ", and changes no figure"}
	}
}

// untilWord is the end of a derogation as people read it.
func untilWord(d *scoring.Derogation) string {
	if i := slices.IndexFunc(criteria.Gates, func(g criteria.Option) bool { return g.ID == d.Until }); i >= 0 {
		return strings.ToLower(criteria.Gates[i].Label)
	}
	return text.Line(d.Until)
}

func (f *Screen) withdraw(string) screen.Action {
	d := f.derogationAt(f.ref())
	say := []string{text.Line(d.Because), "", "Allowed by " + text.Line(d.Approver) + ". The gap stays, and its condition is no longer waived."}
	if !d.Holds {
		say[2] = "It does not hold as it is: " + text.Line(d.Why) + "."
	}
	return screen.Show{Box: dialog.NewConfirm("Withdraw the derogation from "+d.Ref+"?", say, "withdraw it", screen.Write{
		Key: "derogation/" + d.Ref, Do: func(file *assessment.File) error { return file.WithdrawDerogation(d.Ref) },
		Then: screen.Note{Text: "The derogation from " + d.Ref + " is withdrawn"},
	}, nil)}
}

// leave is what stands at the end of a gap's row: whether somebody allows it for a time.
func (f *Screen) leave(th *theme.Theme, ref string) (string, theme.Ink) {
	switch d := f.derogationAt(ref); {
	case d == nil:
		return "", th.Muted
	case !d.Holds:
		return "derogation invalid", th.Warn
	}
	return "derogation", th.Muted
}

// derogations lists what was entered, held or not.
func (f *Screen) derogations() []screen.Entry {
	var out []screen.Entry
	for i := range f.s.Result.Derogations {
		d := &f.s.Result.Derogations[i]
		id := "derogation/" + d.Ref
		f.details[id] = func(s *screen.Sheet) {
			s.Para(s.Theme.Strong, 1, "Derogation from "+text.Line(d.Ref))
			f.terms(s, d)
		}
		out = append(out, screen.Choice(id, func() screen.Action {
			return screen.Go{To: screen.Questionnaire, What: d.Ref}
		}, func(l *theme.Line, th *theme.Theme, ink theme.Ink, w int) {
			sign, signInk, words := th.Sign.Met, th.Good, d.Because
			if !d.Holds {
				sign, signInk, words = th.Sign.NotMet, th.Warn, "does not hold: "+d.Why
			}
			tail := "until " + untilWord(d)
			l.PutCell(3, signInk, sign).PutCell(min(max(w/4, 14), 26), ink, text.Line(d.Ref)).Gap(1)
			l.PutCell(w-l.Width()-text.Width(tail)-2, th.Text, text.Line(words)).PutRight(w-1, th.Muted, tail)
		}))
	}
	return out
}

// terms are those of a derogation, and why it does not hold.
func (f *Screen) terms(s *screen.Sheet, d *scoring.Derogation) {
	if d.Holds {
		s.Para(s.Theme.Good, 1, "It holds until "+untilWord(d)+", and changes no figure.")
	} else {
		s.Para(s.Theme.Warn, 1, "It does not hold: "+text.Line(d.Why)+".")
	}
	for _, row := range [][2]string{
		{"allowed by", d.Approver}, {"why", d.Because}, {"instead", d.Compensating}, {"until", untilWord(d)}, {"entered by", d.By},
	} {
		s.Hang(1, s.Theme.Muted, text.Pad(row[0], 10), s.Theme.Text, text.Line(row[1]))
	}
}
