package review

import "testing"

// What somebody says shows even where the name does not fit.
func TestACellKeepsWhatIsSaid(t *testing.T) {
	one := item{sides: [2][]voice{{{by: "Ingrid Nergård", says: "2"}}}}
	two := item{sides: [2][]voice{{{by: "Ingrid Nergård", says: "2"}, {by: "Jonas Brekke", says: "unknown"}}}}
	for _, c := range []struct {
		it   *item
		w    int
		want string
	}{
		{&one, 20, "Ingrid Nergård 2"},
		{&one, 12, "Ingrid … 2"},
		{&two, 40, "Ingrid Nergård 2; Jonas Brekke unknown"},
		{&two, 30, "Ingrid Ner… 2; Jonas… unknown"},
	} {
		if got := c.it.cell(0, c.w); got != c.want {
			t.Errorf("cell of %d columns = %q, want %q", c.w, got, c.want)
		}
	}
}
