package reports

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"assay/reports/internal/paper"
)

// Attachment is what a report carries with it: the assessment it was made from, without what was withheld, and
// its result. Header and Journal are the lines of the assessment's file.
type Attachment struct {
	Format      int             `json:"format"` // 1
	Tool        string          `json:"tool"`
	Kind        string          `json:"kind"` // of the report: "client"
	Assessment  string          `json:"assessment"`
	Fingerprint string          `json:"fingerprint"` // of the whole assessment, withheld events included
	Library     string          `json:"library"`
	Profile     string          `json:"profile"`
	AsOf        string          `json:"as_of"`
	AssessedOn  string          `json:"assessed_on"`
	Pages       Pages           `json:"pages"`
	Withheld    []string        `json:"withheld"`
	Header      string          `json:"header"`
	Journal     []string        `json:"journal"`
	Result      json.RawMessage `json:"result"`
}

// Pages identifies the printed pages: the file before the attachment was added.
type Pages struct {
	Bytes  int    `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// attachmentName is the name of the file inside a report.
const attachmentName = "assessment.json"

// Belongs says whether a file's pages are those its attachment was made with.
func (a *Attachment) Belongs(pdf []byte) bool {
	if a.Pages.Bytes <= 0 || a.Pages.Bytes > len(pdf) {
		return false
	}
	_, before, err := paper.Detach(pdf)
	return err == nil && before == a.Pages.Bytes && hashOf(pdf[:before]) == a.Pages.SHA256
}

// ReadAttachment reads what a report of this tool carries.
func ReadAttachment(pdf []byte) (*Attachment, error) {
	data, _, err := paper.Detach(pdf)
	if err != nil {
		return nil, err
	}
	var a Attachment
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, fmt.Errorf("read the attached assessment: %w", err)
	}
	if a.Format != 1 {
		return nil, errors.New("the attached assessment is of a format this version does not know")
	}
	return &a, nil
}

// finish adds the attachment to a rendered report.
func (d *Document) finish(kind string, pdf []byte, info paper.Info) ([]byte, error) {
	pdf = paper.Raise(pdf)
	result, err := resultJSON(d.result)
	if err != nil {
		return nil, fmt.Errorf("attach the result: %w", err)
	}
	header, err := json.Marshal(d.state.Header())
	if err != nil {
		return nil, fmt.Errorf("attach the assessment: %w", err)
	}
	r := d.result
	data, err := json.MarshalIndent(Attachment{
		Format: 1, Tool: d.options.Version, Kind: kind,
		Assessment: r.Assessment.ID, Fingerprint: r.Assessment.Fingerprint, Library: r.Library, Profile: r.Profile,
		AsOf: r.AsOf, AssessedOn: r.AssessedOn, Pages: Pages{len(pdf), hashOf(pdf)},
		Withheld: d.withheld, Header: string(header), Journal: d.secrets.journal(d.state), Result: result,
	}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("attach the assessment: %w", err)
	}
	return paper.Attach(pdf, paper.Attachment{Name: attachmentName, Type: "application/json", Data: append(data, '\n'), Info: info})
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
