package reports

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"assay/assessment"
	"assay/criteria"
)

var wordBox = regexp.MustCompile(`<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>`)

// inMargins checks that every printed word stands between the margins of its page, in points.
func inMargins(t *testing.T, pdf []byte) {
	t.Helper()
	faults := 0
	for i, page := range strings.Split(run(t, pdf, "pdftotext", "-bbox", "PDF", "-"), "<page ")[1:] {
		for _, m := range wordBox.FindAllStringSubmatch(page, -1) {
			var box [4]float64
			for j := range box {
				box[j], _ = strconv.ParseFloat(m[j+1], 64)
			}
			if box[0] < 42 || box[2] > 553 || box[1] < 20 || box[3] > 820 {
				if faults++; faults < 10 {
					t.Errorf("page %d: %q stands at %v", i+1, m[5], box)
				}
			}
		}
	}
}

func TestEverythingStandsBetweenTheMargins(t *testing.T) {
	_, _, pdf := theReport(t)
	inMargins(t, pdf)
}

// Whatever people type, the report is drawn, sound, and inside its margins.
func TestHostileTexts(t *testing.T) {
	s := newSample(t).few()
	s.project()
	long := strings.Repeat("unbroken", 60)
	wordy := strings.Repeat("Čáhcesuolu ja 👩‍🔬 grunnvann → ✓ ", 40)
	s.facts("", "name", "A project with a name that says everything that could be said about it, twice: "+long, "sponsor", long, "description", wordy)
	s.instance("site", "third", long[:120], "") // the longest there can be
	s.must(s.file.RemoveInstance("third", wordy))
	_, err := s.file.Evidence(assessment.Evidence{ID: "EV-LONG", Title: long[:120], Kind: "study", Author: "operator", Date: criteria.MustDate("2026-01-01"), URL: "https://example.org/" + long, Note: wordy})
	s.must(err)
	ref := assessment.ParseRef("G-MAN-1")
	s.must(s.file.Answer(ref, assessment.Reply{Kind: assessment.NotApplicable, Because: wordy}))
	s.must(s.file.Comment(assessment.LevelKey(ref), strings.Repeat(long+" "+wordy, 12)))
	s.must(s.file.Link(assessment.LevelKey(ref), "EV-LONG", &assessment.Link{Relation: assessment.Supports, Level: 2, Page: long, Read: true}))
	s.must(s.file.Override(&assessment.Override{Value: "A", Approver: long, Because: wordy}))
	s.must(s.file.Derogate(assessment.Derogation{ID: "G-MAN-2", Approver: long, Because: wordy, Compensating: wordy, Gate: "signing"}))
	s.must(s.file.SignOff(long, wordy))
	brand := Brand{Firm: strings.Repeat("W", 80), Mark: strings.Repeat("M", 40), Disclaimer: strings.Repeat("disclaimer ", 180), Authors: []Author{{strings.Repeat("N", 80), strings.Repeat("T", 80)}}}
	pdf := render(t, s.document(Options{Brand: brand, Version: "0"}))
	run(t, pdf, "qpdf", "--check", "PDF")
	inMargins(t, pdf)
}
