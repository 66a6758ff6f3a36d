package reports

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"assay/reports/internal/paper"

	"github.com/goccy/go-yaml"
)

// Brand is whose name a report carries. The zero value has no firm and the house colours.
type Brand struct {
	Firm       string       `yaml:"firm"`
	Logo       string       `yaml:"logo"` // path, relative to the brand's file
	Colours    BrandColours `yaml:"colours"`
	Mark       string       `yaml:"mark"` // confidentiality, on every page
	Disclaimer string       `yaml:"disclaimer"`
	Authors    []Author     `yaml:"authors"`

	logo *paper.Logo
}

// BrandColours are the colours a brand may choose.
type BrandColours struct {
	Accent string `yaml:"accent"` // "#0B6E4F"
}

// Author puts a name on a report.
type Author struct {
	Name  string `yaml:"name"`
	Title string `yaml:"title"`
}

// BrandError says where a brand file is wrong. Line and Column count from 1; both are 0 where the fault has no place.
type BrandError struct {
	Line, Column int
	Message      string
}

func (e *BrandError) Error() string {
	if e.Line == 0 {
		return e.Message
	}
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Message)
}

// houseAccent is the accent of a brand that chooses none.
const houseAccent paper.Color = 0x0B6E4F

// Limits of a brand's texts, in characters: what fits where they are printed.
const (
	maxFirm       = 80
	maxMark       = 40
	maxDisclaimer = 2000
	maxAuthors    = 8
	maxBrandFile  = 64 << 10 // bytes
)

// LoadBrand reads a brand file and its logo.
func LoadBrand(path string) (Brand, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Brand{}, fmt.Errorf("read brand: %w", err)
	}
	b, err := ReadBrand(data)
	if err != nil {
		return Brand{}, fmt.Errorf("%s:%w", path, err)
	}
	if b.Logo == "" {
		return b, nil
	}
	logo := b.Logo
	if !filepath.IsAbs(logo) {
		logo = filepath.Join(filepath.Dir(path), logo)
	}
	picture, err := os.ReadFile(logo)
	if err != nil {
		return Brand{}, fmt.Errorf("read logo: %w", err)
	}
	b.logo, err = paper.ReadLogo(picture)
	if err != nil {
		return Brand{}, fmt.Errorf("%s: %w", logo, err)
	}
	return b, nil
}

// ReadBrand reads a brand's YAML: exact names, texts that fit, an accent that white text can be read on. The error
// is a [*BrandError]. The logo stays a path; [LoadBrand] reads it.
func ReadBrand(data []byte) (b Brand, err error) {
	defer func() {
		if r := recover(); r != nil { // the parser's, on hostile input
			b, err = Brand{}, &BrandError{Message: "it is not valid YAML"}
		}
	}()
	if len(data) > maxBrandFile {
		return Brand{}, &BrandError{Message: fmt.Sprintf("a brand file has at most %d bytes", maxBrandFile)}
	}
	if !utf8.Valid(data) {
		return Brand{}, &BrandError{Message: "it is not valid UTF-8"}
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return Brand{}, nil
	}
	if err := yaml.NewDecoder(bytes.NewReader(data), yaml.Strict()).Decode(&b); err != nil {
		return Brand{}, brandError(err)
	}
	if err := b.check(); err != nil {
		return Brand{}, err
	}
	return b, nil
}

// brandError turns the parser's fault into ours, with its place.
func brandError(err error) *BrandError {
	out := &BrandError{Message: "it is not valid YAML"}
	var fault yaml.Error
	if errors.As(err, &fault) {
		out.Message, _, _ = strings.Cut(fault.GetMessage(), "\n")
		var kind *yaml.TypeError
		var node *yaml.UnexpectedNodeTypeError
		if errors.As(err, &kind) || errors.As(err, &node) { // the parser's words name its own types
			out.Message = "this is not the kind of value that belongs here"
		}
		if t := fault.GetToken(); t != nil && t.Position != nil {
			out.Line, out.Column = t.Position.Line, t.Position.Column
		}
	}
	return out
}

var hexColour = regexp.MustCompile(`^#[0-9A-Fa-f]{6}$`)

func (b *Brand) check() error {
	switch {
	case utf8.RuneCountInString(b.Firm) > maxFirm:
		return &BrandError{Message: fmt.Sprintf("firm: at most %d characters", maxFirm)}
	case utf8.RuneCountInString(b.Mark) > maxMark:
		return &BrandError{Message: fmt.Sprintf("mark: at most %d characters", maxMark)}
	case utf8.RuneCountInString(b.Disclaimer) > maxDisclaimer:
		return &BrandError{Message: fmt.Sprintf("disclaimer: at most %d characters", maxDisclaimer)}
	case len(b.Authors) > maxAuthors:
		return &BrandError{Message: fmt.Sprintf("authors: at most %d", maxAuthors)}
	}
	for i, a := range b.Authors {
		if strings.TrimSpace(a.Name) == "" {
			return &BrandError{Message: fmt.Sprintf("authors: number %d has no name", i+1)}
		}
		if utf8.RuneCountInString(a.Name) > maxFirm || utf8.RuneCountInString(a.Title) > maxFirm {
			return &BrandError{Message: fmt.Sprintf("authors: at most %d characters in a name or title", maxFirm)}
		}
	}
	if b.Colours.Accent == "" {
		return nil
	}
	if !hexColour.MatchString(b.Colours.Accent) {
		return &BrandError{Message: fmt.Sprintf("colours: accent %q is not a colour like #0B6E4F", b.Colours.Accent)}
	}
	if b.accent().Luminance() > 0.3 {
		return &BrandError{Message: fmt.Sprintf("colours: accent %s is too light for white text on it", b.Colours.Accent)}
	}
	return nil
}

// accent is the brand's colour, or the house's.
func (b *Brand) accent() paper.Color {
	if !hexColour.MatchString(b.Colours.Accent) {
		return houseAccent
	}
	n, err := strconv.ParseUint(b.Colours.Accent[1:], 16, 32)
	if err != nil {
		return houseAccent
	}
	return paper.Color(n)
}
