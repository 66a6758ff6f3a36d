package reports

import (
	"bytes"
	"strings"
	"testing"

	"assay/assessment"
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
	c, err := d.lay((*canvas).committee)
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
	s.must(s.file.Override(&assessment.Override{Value: "C", Approver: "The committee", Because: "The face stands already"}))
	d := s.document(Options{})
	for name, page := range map[string]string{"committee": pages(t, committee(t, d))[0], "client": strings.Join(pages(t, render(t, d)), "\n")} {
		for _, want := range []string{"Set to C by Kari", "the tool computes A", "Approver: The committee", "Reason: The face stands already", "The facts give A. Because of", "a mine (The mine)"} {
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
