package reports

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const goodBrand = `firm: Nordlys ESG AS
logo: logo.png
colours: {accent: "#0B4F6E"}
mark: Confidential
disclaimer: For the addressee alone.
authors:
  - {name: Kari Nordmann, title: Senior consultant}
`

func TestReadBrand(t *testing.T) {
	b, err := ReadBrand([]byte(goodBrand))
	if err != nil {
		t.Fatal(err)
	}
	if b.Firm != "Nordlys ESG AS" || b.Logo != "logo.png" || b.accent() != 0x0B4F6E || len(b.Authors) != 1 {
		t.Errorf("read %+v", b)
	}
	if b, err = ReadBrand(nil); err != nil || b.accent() != houseAccent {
		t.Errorf("an empty brand: %+v, %v", b, err)
	}
}

func TestReadBrandRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"firm: A\nfarm: B":                      "2:",
		"firm: [A]":                             "1:7: this is not the kind of value",
		"colours: {accent: green}":              "not a colour",
		"colours: {accent: \"#F0F0A0\"}":        "too light",
		"firm: " + strings.Repeat("x", 81):      "at most 80",
		"mark: " + strings.Repeat("x", 41):      "at most 40",
		"authors: [{title: Consultant}]":        "has no name",
		"firm: \xff":                            "UTF-8",
		"firm: A\nfirm: B":                      "2:",
		strings.Repeat("# comment\n", 64<<10/5): "bytes",
	} {
		_, err := ReadBrand([]byte(text))
		var fault *BrandError
		if !errors.As(err, &fault) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: %v, want %q", text, err, want)
		}
	}
}

func FuzzReadBrand(f *testing.F) {
	f.Add([]byte(goodBrand))
	f.Add([]byte("a: &a [*a]"))
	f.Add([]byte("? {x: 1}\n: !!binary 3"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := ReadBrand(data)
		if err == nil && b.accent().Luminance() > 0.3 {
			t.Errorf("accent %x cannot be read on", b.accent())
		}
	})
}

func logo(t *testing.T, w, h int) []byte {
	t.Helper()
	img := image.NewRGBA64(image.Rect(0, 0, w, h)) // 16 bits a channel, which the PDF library cannot read
	for x := range w {
		for y := range h {
			img.Set(x, y, color.RGBA{uint8(x), uint8(y), 120, 255})
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestLoadBrand(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, data []byte) {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("brand.yaml", []byte(goodBrand))
	if _, err := LoadBrand(filepath.Join(dir, "brand.yaml")); err == nil {
		t.Error("a brand without its logo was read")
	}
	picture := logo(t, 900, 300)
	write("logo.png", picture[:len(picture)/2])
	if _, err := LoadBrand(filepath.Join(dir, "brand.yaml")); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("half a logo: %v", err)
	}
	write("logo.png", picture)
	b, err := LoadBrand(filepath.Join(dir, "brand.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	s := newSample(t).few()
	s.project()
	pdf := render(t, s.document(Options{Brand: b}))
	if out := run(t, pdf, "pdfimages", "-list", "PDF"); !strings.Contains(out, "600") {
		t.Errorf("no logo in the file:\n%s", out)
	}
	run(t, pdf, "qpdf", "--check", "PDF")
}
