package paper

import (
	"bytes"
	"compress/zlib"
	"crypto/md5" // the checksum the PDF format asks of an embedded file
	"crypto/sha256"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Attachment is a file carried inside a PDF.
type Attachment struct {
	Name string // ASCII
	Type string // "application/json"
	Data []byte
	Info Info
}

const newHeader = "%PDF-1.7"

// Raise makes a rendered PDF say that it is of version 1.7, which attachments need. Length and offsets stay.
func Raise(pdf []byte) []byte {
	out := bytes.Clone(pdf)
	if len(out) >= len(newHeader) && bytes.HasPrefix(out, []byte("%PDF-1.")) {
		copy(out, newHeader)
	}
	return out
}

var (
	trailerStart = regexp.MustCompile(`startxref\s+(\d+)\s+%%EOF\s*$`)
	trailerRoot  = regexp.MustCompile(`/Root (\d+) 0 R`)
	trailerInfo  = regexp.MustCompile(`/Info (\d+) 0 R`)
	trailerSize  = regexp.MustCompile(`/Size (\d+)`)
)

// Attach adds a file, metadata, a language and a file id to a rendered PDF by one incremental update: the bytes
// before it stay as they are, so that pages and attachment can be told apart again. Attachments of the PDF library
// itself would shift every link and bookmark by a page.
func Attach(pdf []byte, a Attachment) ([]byte, error) {
	u := update{out: bytes.NewBuffer(bytes.Clone(pdf))}
	prev, root, info, size, err := readTrailer(pdf)
	if err != nil {
		return nil, err
	}
	catalog, err := object(pdf, root)
	if err != nil {
		return nil, err
	}
	body, _, found := bytes.Cut(catalog, []byte("/Names <<"))
	if !found {
		return nil, errors.New("attach to the PDF: its catalog has another shape than expected")
	}
	file, spec, meta := size, size+1, size+2
	u.object(root, fmt.Sprintf("%s/Names<</EmbeddedFiles<</Names[(%s) %d 0 R]>>>>\n/AF[%d 0 R]\n/Metadata %d 0 R\n/Lang(%s)\n"+
		"/ViewerPreferences<</DisplayDocTitle true>>\n>>", body, a.Name, spec, spec, meta, a.Info.Language))
	packed, err := deflate(a.Data)
	if err != nil {
		return nil, err
	}
	u.stream(file, fmt.Sprintf("/Type/EmbeddedFile/Subtype/%s/Filter/FlateDecode/Params<</Size %d/CheckSum<%x>/ModDate(%s)>>",
		strings.ReplaceAll(a.Type, "/", "#2F"), len(a.Data), md5.Sum(a.Data), pdfDate(a.Info.Date)), packed)
	u.object(spec, fmt.Sprintf("<</Type/Filespec/F(%s)/UF(%s)/AFRelationship/Source/Desc(The assessment behind this report)/EF<</F %d 0 R/UF %d 0 R>>>>",
		a.Name, a.Name, file, file))
	u.stream(meta, "/Type/Metadata/Subtype/XML", xmp(a.Info))
	return u.close(prev, root, info, size+3), nil
}

// update is an incremental update being written.
type update struct {
	out     *bytes.Buffer
	numbers []int
	offsets []int
}

func (u *update) begin(number int) {
	u.numbers = append(u.numbers, number)
	u.offsets = append(u.offsets, u.out.Len())
	fmt.Fprintf(u.out, "%d 0 obj\n", number)
}

func (u *update) object(number int, body string) {
	u.begin(number)
	u.out.WriteString(body + "\nendobj\n")
}

func (u *update) stream(number int, dict string, data []byte) {
	u.begin(number)
	fmt.Fprintf(u.out, "<<%s/Length %d>>\nstream\n", dict, len(data))
	u.out.Write(data)
	u.out.WriteString("\nendstream\nendobj\n")
}

// close writes the cross references and the trailer. The file id is of the content, so equal files have equal ids.
func (u *update) close(prev, root, info, size int) []byte {
	id := sha256.Sum256(u.out.Bytes())
	start := u.out.Len()
	u.out.WriteString("xref\n")
	for i, n := range u.numbers {
		fmt.Fprintf(u.out, "%d 1\n%010d 00000 n \n", n, u.offsets[i])
	}
	fmt.Fprintf(u.out, "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/Prev %d/ID[<%x><%x>]>>\nstartxref\n%d\n%%%%EOF\n",
		size, root, info, prev, id[:16], id[:16], start)
	return u.out.Bytes()
}

func readTrailer(pdf []byte) (prev, root, info, size int, err error) {
	tail := pdf[max(0, len(pdf)-1024):]
	at := bytes.LastIndex(tail, []byte("trailer"))
	start := trailerStart.FindSubmatch(tail)
	if at < 0 || start == nil {
		return 0, 0, 0, 0, errors.New("read the PDF: it has no trailer")
	}
	number := func(re *regexp.Regexp) int {
		m := re.FindSubmatch(tail[at:])
		if m == nil {
			err = errors.New("read the PDF: its trailer has another shape than expected")
			return 0
		}
		n, _ := strconv.Atoi(string(m[1]))
		return n
	}
	prev, _ = strconv.Atoi(string(start[1]))
	root, info, size = number(trailerRoot), number(trailerInfo), number(trailerSize)
	return prev, root, info, size, err
}

// object is the body of the last object of a number.
func object(pdf []byte, number int) ([]byte, error) {
	mark := fmt.Appendf(nil, "\n%d 0 obj\n", number)
	at := bytes.LastIndex(pdf, mark)
	if at < 0 {
		return nil, fmt.Errorf("read the PDF: object %d is missing", number)
	}
	rest := pdf[at+len(mark):]
	end := bytes.Index(rest, []byte("endobj"))
	if end < 0 {
		return nil, fmt.Errorf("read the PDF: object %d has no end", number)
	}
	return rest[:end], nil
}

func deflate(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func pdfDate(t time.Time) string { return "D:" + t.UTC().Format("20060102150405") + "Z" }

// xmp is the file's metadata for programs that read no info dictionary.
func xmp(i Info) []byte {
	escape := func(s string) string {
		var b strings.Builder
		_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
		return b.String()
	}
	date := i.Date.UTC().Format(time.RFC3339)
	return []byte(`<?xpacket begin="` + "\uFEFF" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escape(i.Title) + `</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>` + escape(i.Author) + `</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">` + escape(i.Subject) + `</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>` + escape(i.Language) + `</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>` + date + `</xmp:CreateDate><xmp:ModifyDate>` + date + `</xmp:ModifyDate>
<xmp:CreatorTool>` + escape(i.Creator) + `</xmp:CreatorTool><pdf:Producer>` + escape(i.Creator) + `</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`)
}

// maxAttached bounds what is unpacked from a file that somebody sent.
const maxAttached = 64 << 20

var (
	catalogFile = regexp.MustCompile(`/AF\[(\d+) 0 R\]`)
	specFile    = regexp.MustCompile(`/EF<</F (\d+) 0 R`)
	streamSize  = regexp.MustCompile(`/Length (\d+)>>\nstream\n`)
)

// Detach returns the file that [Attach] put into a PDF, and how many bytes the PDF had before.
func Detach(pdf []byte) (data []byte, before int, err error) {
	_, root, _, _, err := readTrailer(pdf)
	if err != nil {
		return nil, 0, err
	}
	follow := func(number int, re *regexp.Regexp) int {
		body, bodyErr := object(pdf, number)
		m := re.FindSubmatch(body)
		if bodyErr != nil || m == nil {
			err = errors.New("read the PDF: it carries no assessment")
			return 0
		}
		n, _ := strconv.Atoi(string(m[1]))
		return n
	}
	spec := follow(root, catalogFile)
	if err != nil {
		return nil, 0, err
	}
	file := follow(spec, specFile)
	if err != nil {
		return nil, 0, err
	}
	mark := fmt.Appendf(nil, "\n%d 0 obj\n", file)
	start := bytes.LastIndex(pdf, mark)
	m := streamSize.FindSubmatchIndex(pdf[max(start, 0):])
	if start < 0 || m == nil {
		return nil, 0, errors.New("read the PDF: its attachment is damaged")
	}
	length, _ := strconv.Atoi(string(pdf[start:][m[2]:m[3]]))
	from := start + m[1]
	if length > len(pdf)-from {
		return nil, 0, errors.New("read the PDF: its attachment is cut off")
	}
	if data, err = inflate(pdf[from : from+length]); err != nil {
		return nil, 0, err
	}
	// The update begins with the catalog, behind the end of the file as it was.
	catalog := bytes.LastIndex(pdf, fmt.Appendf(nil, "\n%d 0 obj\n", root))
	return data, catalog + 1, nil
}

func inflate(packed []byte) ([]byte, error) {
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("read the PDF: its attachment is damaged: %w", err)
	}
	data, err := io.ReadAll(io.LimitReader(r, maxAttached+1))
	if err != nil {
		return nil, fmt.Errorf("read the PDF: its attachment is damaged: %w", err)
	}
	if len(data) > maxAttached {
		return nil, errors.New("read the PDF: its attachment is too large")
	}
	return data, nil
}
