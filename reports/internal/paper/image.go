package paper

import (
	"bytes"
	"fmt"
	"image"
	_ "image/gif" // logos
	_ "image/jpeg"
	"image/png"
	"strings"

	"golang.org/x/image/draw"
)

// Logo is a picture in the one form that the PDF library reads without fault: PNG, 8 bits, at most 600 pixels.
type Logo struct {
	png           []byte
	Width, Height int // pixels
}

const (
	logoPixels = 600
	logoLimit  = 40_000_000 // pixels of the file given
)

// ReadLogo decodes a PNG, JPEG or GIF and encodes it anew, so that every odd or broken file ends in one error here.
func ReadLogo(data []byte) (*Logo, error) {
	config, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("the logo is not a PNG, JPEG or GIF picture")
	}
	if config.Width*config.Height > logoLimit || config.Width == 0 || config.Height == 0 {
		return nil, fmt.Errorf("the logo has %d x %d pixels; at most %d million are read", config.Width, config.Height, logoLimit/1_000_000)
	}
	src, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("the logo's %s file is damaged", strings.ToUpper(format))
	}
	w, h := config.Width, config.Height
	if longest := max(w, h); longest > logoPixels {
		w, h = max(1, w*logoPixels/longest), max(1, h*logoPixels/longest)
	}
	scaled := image.NewNRGBA(image.Rect(0, 0, w, h))
	draw.CatmullRom.Scale(scaled, scaled.Bounds(), src, src.Bounds(), draw.Src, nil)
	var out bytes.Buffer
	if err := png.Encode(&out, scaled); err != nil {
		return nil, fmt.Errorf("encode the logo: %w", err)
	}
	return &Logo{out.Bytes(), w, h}, nil
}

type imageFile struct {
	name string
	png  []byte
}

// Image draws a logo inside a box, at its own proportions, and returns the width it takes.
func (p Pen) Image(l *Logo, x, y, maxWidth, maxHeight float64) float64 {
	scale := min(maxWidth/float64(l.Width), maxHeight/float64(l.Height))
	w, h := float64(l.Width)*scale, float64(l.Height)*scale
	name := ""
	for _, known := range p.book.images {
		if bytes.Equal(known.png, l.png) {
			name = known.name
		}
	}
	if name == "" {
		name = fmt.Sprintf("logo%d", len(p.book.images))
		p.book.images = append(p.book.images, imageFile{name, l.png})
	}
	p.book.add(p.page, op{kind: opImage, x: x, y: y, w: w, h: h, text: name})
	return w
}

// isURL says that a link's target leads out of the file, and is plain enough to be written as it stands.
func isURL(target string) bool {
	for i := range len(target) {
		if target[i] <= ' ' || target[i] >= 0x7F {
			return false
		}
	}
	return strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "http://") || strings.HasPrefix(target, "mailto:")
}
