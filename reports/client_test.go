package reports

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"assay/assessment"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
)

func render(t testing.TB, d *Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Client(&out, d); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// outside finds a program that a test reads PDFs with. Without it the test is skipped, but never where CI is set.
func outside(t *testing.T, program string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("%s is needed in CI", program)
		}
		t.Skipf("%s is not installed", program)
	}
	return path
}

// run runs a program on a PDF and returns what it prints.
func run(t *testing.T, pdf []byte, program string, args ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	for i := range args {
		args[i] = strings.ReplaceAll(args[i], "PDF", path)
	}
	out, err := exec.Command(outside(t, program), args...).Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", program, err, out)
	}
	return string(out)
}

// pages is the text of each page, in the order in which it is drawn.
func pages(t *testing.T, pdf []byte) []string {
	t.Helper()
	text := strings.Split(run(t, pdf, "pdftotext", "-raw", "PDF", "-"), "\f")
	return text[:len(text)-1]
}

// shared is one sample with its report and the text of its pages, for the tests that only read them.
var shared struct {
	once sync.Once
	s    *sample
	d    *Document
	pdf  []byte
	text []string
}

func theReport(t *testing.T) (*sample, *Document, []byte) {
	t.Helper()
	shared.once.Do(func() {
		shared.s = full(t)
		shared.d = shared.s.document(Options{Brand: testBrand, Version: "0.1.0"})
		shared.pdf = render(t, shared.d)
		if dir := os.Getenv("REPORT_OUT"); dir != "" { // to be looked at
			if err := os.WriteFile(filepath.Join(dir, "client.pdf"), shared.pdf, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	})
	return shared.s, shared.d, shared.pdf
}

func theText(t *testing.T) []string {
	t.Helper()
	_, _, pdf := theReport(t)
	if shared.text == nil {
		shared.text = pages(t, pdf)
	}
	return shared.text
}

// squeeze drops white space, so that broken lines compare equal.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

func TestClientHoldsEverything(t *testing.T) {
	_, d, _ := theReport(t)
	text := theText(t)
	all := squeeze(strings.Join(text, "\n"))
	for i := range d.result.Questions {
		q := &d.result.Questions[i]
		if !strings.Contains(all, squeeze(q.Ref)) {
			t.Errorf("answer %s is nowhere", q.Ref)
		}
	}
	for i := range d.result.Sets {
		for j := range d.result.Sets[i].Clauses {
			if c := &d.result.Sets[i].Clauses[j]; d.prints(&d.result.Sets[i]) && !strings.Contains(all, squeeze(c.Ref)) {
				t.Errorf("clause %s:%s is nowhere", d.result.Sets[i].ID, c.Ref)
			}
		}
	}
	for _, f := range d.result.Flags {
		if f.State == "raised" && !strings.Contains(all, f.ID) {
			t.Errorf("flag %s is nowhere", f.ID)
		}
	}
	for _, want := range []string{
		"Čohkolat", "Zażółć gęślą jaźń", "Πιστοποιητικό", "CO₂e", "Jānis Bērziņš", "Gállok raffineri", "Ελληνικά Νικέλιο", "été", "softhyphen",
		"Looks fine □ to the site team □", "and red text", d.result.Assessment.Fingerprint,
	} {
		if !strings.Contains(all, squeeze(want)) {
			t.Errorf("%q is nowhere", want)
		}
	}
	for i, p := range text {
		if want := fmt.Sprintf("Page %d of %d", i+1, len(text)); !strings.Contains(p, want) {
			t.Errorf("page %d has no %q at its foot", i+1, want)
		}
		if n := len(strings.Fields(p)); n < 25 {
			t.Errorf("page %d is almost empty: %q", i+1, strings.Join(strings.Fields(p), " "))
		}
	}
}

// What is never claimed stands in the report, and the words it rules out stand nowhere as a finding.
func TestClientSaysWhatIsNeverClaimed(t *testing.T) {
	all := squeeze(strings.Join(theText(t), "\n"))
	for _, text := range neverClaimed {
		if !strings.Contains(all, squeeze(text)) {
			t.Errorf("missing: %s", text)
		}
	}
}

var contentsEntry = regexp.MustCompile(`(?m)^(\S.*?) (\d+)$`)

func TestContentsPointToTheirHeadings(t *testing.T) {
	text := theText(t)
	n := 0
	for _, page := range text[1:5] {
		if !strings.Contains(page, "Contents Assessed") {
			break
		}
		for _, m := range contentsEntry.FindAllStringSubmatch(page, -1) {
			if strings.HasPrefix(m[1], "Fingerprint ") || strings.Contains(m[1], "Assessed on") {
				continue
			}
			no, _ := strconv.Atoi(m[2])
			title := strings.TrimSuffix(squeeze(m[1]), "…")
			if no < 1 || no > len(text) || !strings.Contains(squeeze(text[no-1]), title) {
				t.Errorf("contents: %q is not on page %d", m[1], no)
			}
			n++
		}
	}
	if n < 60 {
		t.Errorf("only %d entries in the contents", n)
	}
}

// outline is a bookmark as qpdf prints it.
type outline struct {
	Title string    `json:"title"`
	Page  int       `json:"destpageposfrom1"`
	Kids  []outline `json:"kids"`
}

func TestBookmarksPointToTheirHeadings(t *testing.T) {
	_, _, pdf := theReport(t)
	text := theText(t)
	var file struct {
		Outlines []outline `json:"outlines"`
	}
	if err := json.Unmarshal([]byte(run(t, pdf, "qpdf", "--json", "--json-key=outlines", "PDF")), &file); err != nil {
		t.Fatal(err)
	}
	n := 0
	var check func(list []outline)
	check = func(list []outline) {
		for _, o := range list {
			n++
			if o.Page < 1 || o.Page > len(text) || !strings.Contains(squeeze(text[o.Page-1]), squeeze(o.Title)) {
				t.Errorf("bookmark %q is not on page %d", o.Title, o.Page)
			}
			check(o.Kids)
		}
	}
	check(file.Outlines)
	if n < 60 || file.Outlines[0].Title != "Contents" {
		t.Errorf("%d bookmarks, the first is %q", n, file.Outlines[0].Title)
	}
}

// Every figure leads to its clause and its answer.
func TestNoLinkLeadsNowhere(t *testing.T) {
	s := full(t)
	s.must(s.file.Confidential(assessment.LevelKey(s.file.State().Answers()[3]), true))
	s.must(s.file.Confidential("evidence/EV-02", true))
	c, err := s.document(Options{Brand: testBrand}).lay((*canvas).client)
	if err != nil {
		t.Fatal(err)
	}
	if missing := c.book.Missing(); len(missing) > 0 {
		t.Errorf("%d links lead nowhere: %q", len(missing), first(missing, 10))
	}
}

func TestClientIsSound(t *testing.T) {
	_, _, pdf := theReport(t)
	if out := run(t, pdf, "qpdf", "--check", "PDF"); strings.Contains(out, "WARNING") {
		t.Error(out)
	}
}

func TestSameInputsSameBytes(t *testing.T) {
	if dir := os.Getenv("REPORT_CHILD"); dir != "" { // the other process
		if err := os.WriteFile(dir, render(t, full(t).document(Options{Brand: testBrand, Version: "0.1.0"})), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	_, d, one := theReport(t)
	if !bytes.Equal(one, render(t, d)) {
		t.Error("two runs differ")
	}
	path := filepath.Join(t.TempDir(), "child.pdf")
	child := exec.Command(os.Args[0], "-test.run", "^TestSameInputsSameBytes$")
	child.Env = append(os.Environ(), "REPORT_CHILD="+path)
	if out, err := child.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	other, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, other) {
		t.Error("another process gives another file")
	}
}

func TestAttachmentRoundTrip(t *testing.T) {
	s, _, pdf := theReport(t)
	a, err := ReadAttachment(pdf)
	if err != nil {
		t.Fatal(err)
	}
	if !a.Belongs(pdf) {
		t.Error("pages and attachment do not belong together")
	}
	if a.Fingerprint != s.file.Fingerprint() || a.AssessedOn != assessedOn || a.Tool != "0.1.0" || a.Kind != "client" {
		t.Errorf("attachment says %+v", *a)
	}
	// With nothing withheld, the attached journal is the assessment: folding it gives the same fingerprint.
	lines := append([]string{a.Header}, a.Journal...)
	j, err := assessment.Read([]byte(strings.Join(lines, "\n") + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	if j.Fingerprint() != a.Fingerprint {
		t.Error("the attached journal has another fingerprint")
	}
	spoiled := bytes.Clone(pdf)
	spoiled[a.Pages.Bytes/2]++
	if a.Belongs(spoiled) {
		t.Error("changed pages are taken for its own")
	}
	api.DisableConfigDir()
	list, err := api.ExtractAttachmentsRaw(bytes.NewReader(pdf), "", nil, model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 1 || list[0].FileName != attachmentName {
		t.Fatalf("pdfcpu finds %d attachments", len(list))
	}
	var raw bytes.Buffer
	if _, err := raw.ReadFrom(list[0]); err != nil {
		t.Fatal(err)
	}
	var again Attachment
	if err := json.Unmarshal(raw.Bytes(), &again); err != nil || again.Fingerprint != a.Fingerprint {
		t.Errorf("pdfcpu reads %v, fingerprint %s", err, again.Fingerprint)
	}
}

func TestReadAttachmentOfAnything(t *testing.T) {
	for _, data := range []string{"", "%PDF-1.7", "trailer startxref 5 %%EOF", "trailer<</Root 1 0 R/Info 2 0 R/Size 3>>\nstartxref\n5\n%%EOF\n"} {
		if _, err := ReadAttachment([]byte(data)); err == nil {
			t.Errorf("%q has an attachment", data)
		}
	}
}

func FuzzReadAttachment(f *testing.F) {
	f.Add([]byte("\n1 0 obj\n/AF[2 0 R]endobj\n2 0 obj\n/EF<</F 3 0 R endobj\n3 0 obj\n/Length 5>>\nstream\nabcde\nendstream\ntrailer<</Root 1 0 R/Info 2 0 R/Size 3>>\nstartxref\n5\n%%EOF\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, err := ReadAttachment(data); err == nil {
			a.Belongs(data)
		}
	})
}

// A report of nothing is still a report.
func TestEmptyAssessment(t *testing.T) {
	s := newSample(t).few()
	pdf := render(t, s.document(Options{}))
	text := strings.Join(pages(t, pdf), "\n")
	for _, want := range []string{"Unnamed project", "not rated", "No evidence was entered", "Draft"} {
		if !strings.Contains(text, want) {
			t.Errorf("missing: %s", want)
		}
	}
}

func BenchmarkClient(b *testing.B) {
	d := full(b).document(Options{Brand: testBrand, Version: "0.1.0"})
	c, err := d.lay((*canvas).client)
	if err != nil {
		b.Fatal(err)
	}
	n := c.book.PageCount()
	b.ResetTimer()
	size := 0
	for b.Loop() {
		size = len(render(b, d))
	}
	b.ReportMetric(float64(n), "pages")
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N)/float64(n)*40, "ms/40pages")
	b.ReportMetric(float64(size)/1024/float64(n)*40, "KB/40pages")
}
