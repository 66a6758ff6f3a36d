package paper

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

// What the file says about itself is a person's text whole, also where no font of ours could draw it: a reader's window
// shows it in its own fonts.
func TestInfoKeepsEveryCharacter(t *testing.T) {
	const title = "北方镍 👩‍🔬 Ñandú 𐍈"
	b := New(Info{Title: title + "\x1b[31m\x00", Author: "Ánne (Sara)", Date: time.Unix(0, 0).UTC()}, Ink)
	b.Flow().NewPage()
	pdf, err := b.Render(func(Pen, *Page, int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	for _, u := range utf16.Encode([]rune(title)) {
		want.Write([]byte{byte(u >> 8), byte(u)})
	}
	i := bytes.Index(pdf, []byte("/Title (\xFE\xFF"))
	if i < 0 {
		t.Fatal("the file has no title")
	}
	got := unescape(pdf[i+len("/Title (\xFE\xFF"):])
	if got != want.String() {
		t.Errorf("title % X, want % X", got, want.String())
	}
}

// unescape reads a PDF string up to its closing bracket.
func unescape(pdf []byte) string {
	var out strings.Builder
	for i := 0; i < len(pdf) && pdf[i] != ')'; i++ {
		if pdf[i] == '\\' {
			i++
			if pdf[i] == 'r' {
				out.WriteByte('\r')
				continue
			}
		}
		out.WriteByte(pdf[i])
	}
	return out.String()
}
