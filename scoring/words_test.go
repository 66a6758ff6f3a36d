package scoring

import "testing"

// Numbers with their nouns, and sentences put into sentences.
func TestSmallWords(t *testing.T) {
	for _, x := range [][2]string{
		{Count(1, "facility"), "1 facility"},
		{Count(2, "facility"), "2 facilities"},
		{Count(0, "survey"), "0 surveys"},
		{Count(3, "gap"), "3 gaps"},
		{Capital("ærfugl"), "Ærfugl"},
		{Capital(""), ""},
		{LowerFirst("A mine"), "a mine"},
		{LowerFirst("EU law"), "EU law"},
		{LowerFirst("Ok"), "ok"},
	} {
		if x[0] != x[1] {
			t.Errorf("%q, want %q", x[0], x[1])
		}
	}
}
