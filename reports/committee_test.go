package reports

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

func committee(t *testing.T, d *Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Committee(&out, d); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Page 1 answers what a committee asks; the paper stays short.
func TestCommittee(t *testing.T) {
	_, d, _ := theReport(t)
	pdf := committee(t, d)
	text := pages(t, pdf)
	if len(text) < 3 || len(text) > 8 {
		t.Errorf("the paper has %d pages", len(text))
	}
	for _, want := range []string{d.result.Recommendation.Line, "What could stop it", "How sure", "What it costs", "Category " + d.result.Category.Text, "No visit is recorded", "Besøk ved nordre deponi"} {
		found := strings.Contains(squeeze(text[0]), squeeze(want))
		if want == "No visit is recorded" {
			found = !found // one is
		}
		if !found {
			t.Errorf("page 1: %q", want)
		}
	}
	inMargins(t, pdf)
	run(t, pdf, "qpdf", "--check", "PDF")
	if !bytes.Equal(pdf, committee(t, d)) {
		t.Error("two runs differ")
	}
	a, err := ReadAttachment(pdf)
	if err != nil || a.Kind != "committee" || !a.Belongs(pdf) {
		t.Errorf("attachment: %v, %+v", err, a)
	}
	c, err := d.lay(committeeShowing(maxPrecedents))
	if err != nil {
		t.Fatal(err)
	}
	if missing := c.book.Missing(); len(missing) > 0 {
		t.Errorf("links lead nowhere: %q", missing)
	}
}

func TestCommitteeOfNothing(t *testing.T) {
	text := strings.Join(pages(t, committee(t, newSample(t).few().document(Options{}))), "\n")
	for _, want := range []string{"Unnamed project", "Not rated", "No visit is recorded"} {
		if !strings.Contains(text, want) {
			t.Errorf("missing: %s", want)
		}
	}
}

// A category set by hand hides nothing: page 1 says who set it and why, and what makes the one the facts give.
func TestCategoryByHand(t *testing.T) {
	s := small(t)
	reasons := map[string]string{}
	for _, x := range s.score().Category.Triggers {
		reasons[x.ID] = "The face stands already"
	}
	s.must(s.file.Override(&assessment.Override{Value: "C", Approver: "The committee", Reasons: reasons}))
	d := s.document(Options{})
	for name, page := range map[string]string{"committee": pages(t, committee(t, d))[0], "client": strings.Join(pages(t, render(t, d)), "\n")} {
		for _, want := range []string{"Set to C by Kari", "the tool computes A", "Approver: The committee", "Reason: A mine: The face stands already", "The facts give A. Because of", "a mine (The mine)"} {
			if !strings.Contains(squeeze(page), squeeze(want)) {
				t.Errorf("%s: missing %q", name, want)
			}
		}
	}
}

func TestMovesInWords(t *testing.T) {
	if got := moves([]string{"rating outside_policy -> poor"}); got != "rating outside policy to poor" {
		t.Error(got)
	}
}

// Page 1 names what stands before what may stand; a fact that nothing proves sets a flag aside and does not list it.
func TestWhatCouldStop(t *testing.T) {
	_, d, _ := theReport(t)
	c, err := d.lay(committeeShowing(maxPrecedents))
	if err != nil {
		t.Fatal(err)
	}
	col := c.whatCouldStop()
	open := false
	for _, p := range col.paras {
		text := ""
		for _, s := range p {
			text += s.Text
		}
		if strings.Contains(text, ", open: ") {
			open = true
		}
		if open && strings.Contains(text, "STOP, raised: ") || open && strings.Contains(text, "critical, raised: ") {
			t.Errorf("raised below open: %s", text)
		}
	}
	for _, same := range c.flagsThat(keptDownByAnswers) {
		if setAsideByFacts(same[0]) || same[0].State != scoring.NotRaised {
			t.Errorf("%s is no flag that an answer keeps down", same[0].ID)
		}
	}
}

// The sections of the paper that are put together from several parts, each at its ends.
func TestCommitteeSentences(t *testing.T) {
	_, d, _ := theReport(t)
	c, err := d.lay(committeeShowing(maxPrecedents))
	if err != nil {
		t.Fatal(err)
	}
	permits := c.weakest(func(q *scoring.Question) bool { return q.Def.Committee == criteria.Permits && q.Low < 3 })
	if len(permits) == 0 {
		t.Fatal("the sample has no weak permit to list")
	}
	paper := strings.Join(pages(t, committee(t, d)), "\n")
	if !strings.Contains(paper, permits[0].Ref) {
		t.Errorf("%s is weak, and not among the permits", permits[0].Ref)
	}
	if !strings.Contains(paper, "S-ENG-") {
		t.Error("no question to the affected people stands in the paper")
	}
	ahead := c.dutiesAhead()
	if _, day, ok := strings.Cut(ahead, "the next change is on "); !ok || !strings.HasSuffix(day, ".") || strings.Contains(day, "2025") {
		t.Error(ahead)
	}
	empty := newSample(t).few()
	none, err := empty.document(Options{}).lay(committeeShowing(maxPrecedents))
	if err != nil {
		t.Fatal(err)
	}
	if got := none.dutiesAhead(); strings.Contains(got, "–") {
		t.Error(got)
	}
}

// A reviewer's dispute of one answer is a disagreement as two versions are: it makes a draft and stands among them.
func TestChallengesAreDisagreements(t *testing.T) {
	s := small(t)
	s.must(s.file.Save())
	s.must(s.file.Close())
	f, err := assessment.OpenFile(s.file.Path(), assessment.Options{By: "Ola", Role: assessment.Reviewer, Library: s.lib, Now: func() time.Time { return s.now }})
	s.must(err)
	t.Cleanup(func() { f.Close() })
	s.file = f
	s.must(f.Review("level/E-WAT-1@mine", assessment.Verdict{Level: 2, Note: "Seen the meters"}))
	d := s.document(Options{})
	if got := d.Draft(); !strings.Contains(got, "1 challenged answer to settle") {
		t.Error(got)
	}
	text := squeeze(strings.Join(pages(t, render(t, d)), "\n"))
	if !strings.Contains(text, squeeze("Challenged by Ola, reviewer, 2026-11-03, who reads level 2: Seen the meters.")) {
		t.Error("the challenge stands nowhere")
	}
}

// The condition that facts be proved names its flags by their number: they stand in a list of their own.
func TestFlagsSetAsideAreCounted(t *testing.T) {
	_, d, _ := theReport(t)
	c, err := d.lay((*canvas).client)
	if err != nil {
		t.Fatal(err)
	}
	var aside []string
	for i := range d.result.Flags {
		if x := &d.result.Flags[i]; setAsideByFacts(x) {
			aside = append(aside, refOf(x.ID, x.Instance))
		}
	}
	if len(aside) < 3 {
		t.Fatal("the sample sets no flags aside")
	}
	spans := c.flagLinks(aside)
	if len(spans) != 1 || !strings.HasSuffix(spans[0].Text, " flags set aside") || spans[0].Target != "flags-aside" {
		t.Errorf("%+v", spans)
	}
}

// The place to sign does not stand alone on a page, unless the paper would show too few conditions.
func TestPlaceToSignHasCompany(t *testing.T) {
	_, d, _ := theReport(t)
	n := d.precedentsThatFit()
	if n < leastPrecedents || n > maxPrecedents {
		t.Fatalf("%d conditions", n)
	}
	c, err := d.lay(committeeShowing(n))
	if err != nil {
		t.Fatal(err)
	}
	if c.missing > 0 && n != maxPrecedents {
		t.Errorf("%d conditions, and still %.0f mm short", n, c.missing)
	}
}
