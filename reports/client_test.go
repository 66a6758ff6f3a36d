package reports

import (
	"bytes"
	"os"
	"testing"
)

// client renders a document.
func render(t testing.TB, d *Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Client(&out, d); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestLook(t *testing.T) {
	s := full(t)
	pdf := render(t, s.document(Options{Brand: testBrand, Version: "0.1.0"}))
	if dir := os.Getenv("REPORT_OUT"); dir != "" {
		if err := os.WriteFile(dir+"/client.pdf", pdf, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Log(len(pdf))
}
