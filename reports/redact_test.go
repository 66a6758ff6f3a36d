package reports

import (
	"bytes"
	"strings"
	"testing"

	"assay/assessment"
	"assay/criteria"
)

// Nothing of what is confidential is printed or attached, and all of it is listed.
func TestConfidentialIsWithheld(t *testing.T) {
	s := full(t).few()
	ref := s.file.State().Answers()[5]
	key := assessment.LevelKey(ref)
	s.must(s.file.Answer(ref, assessment.Reply{Kind: assessment.Given, Level: 2}))
	s.must(s.file.Comment(key, "SECRETCOMMENT about the answer"))
	_, err := s.file.Evidence(assessment.Evidence{ID: "EV-SEC", Title: "SECRETTITLE", Kind: "study", Author: "operator", Date: criteria.MustDate("2026-01-01"), Confidential: true})
	s.must(err)
	s.must(s.file.Link(assessment.LevelKey(s.file.State().Answers()[6]), "EV-SEC", &assessment.Link{Relation: assessment.Supports, Level: 2}))
	s.fact("employees", "", "735194862")
	s.must(s.file.Confidential(assessment.FactKey(assessment.Ref{ID: "employees"}), true))
	s.must(s.file.Input("ghg-intensity", "scope1", "mine", &assessment.Quantity{Value: 864231597}))
	s.must(s.file.Confidential(assessment.InputKey("ghg-intensity", "scope1", "mine"), true))
	s.must(s.file.Confidential(key, true))

	d := s.document(Options{Brand: testBrand})
	pdf := render(t, d)
	a, err := ReadAttachment(pdf)
	if err != nil {
		t.Fatal(err)
	}
	attached := string(a.Result) + strings.Join(a.Journal, "\n")
	var result bytes.Buffer
	s.must(RedactedJSON(&result, d))
	printed := strings.Join(pages(t, pdf), "\n")
	for _, secret := range []string{"SECRETCOMMENT", "SECRETTITLE", "735194862", "735 194 862", "735\u00A0194\u00A0862", "864231597", "864\u00A0231\u00A0597"} {
		for where, text := range map[string]string{"pages": printed, "attachment": attached, "json": result.String()} {
			if strings.Contains(text, secret) {
				t.Errorf("%s holds %q", where, secret)
			}
		}
	}
	if strings.Contains(attached, `"key":"`+key+`"`) {
		t.Errorf("the attached journal holds an event of %s", key)
	}
	for _, id := range []string{ref.String(), "EV-SEC", "employees", "ghg-intensity.scope1@mine"} {
		if !strings.Contains(squeeze(printed), squeeze(id)) {
			t.Errorf("%s is not listed as withheld", id)
		}
	}
	open := render(t, s.document(Options{Confidential: true}))
	if text := strings.Join(pages(t, open), "\n"); !strings.Contains(text, "SECRETCOMMENT") || !strings.Contains(text, "SECRETTITLE") {
		t.Error("--confidential include leaves something out")
	}
}

// Redacting copies: the result given is not changed.
func TestRedactLeavesTheResultAlone(t *testing.T) {
	s := full(t)
	ref := s.file.State().Answers()[5]
	s.must(s.file.Confidential(assessment.LevelKey(ref), true))
	r := s.score()
	var before, after bytes.Buffer
	s.must(JSON(&before, r))
	New(s.lib, s.file.State(), r, Options{})
	s.must(JSON(&after, r))
	if !bytes.Equal(before.Bytes(), after.Bytes()) {
		t.Error("the result was changed")
	}
}
