package reports

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

// sample is an assessment of a mine with a refinery against the embedded library, with the texts that break reports.
type sample struct {
	t    testing.TB
	lib  *criteria.Library
	file *assessment.File
	now  time.Time
}

const assessedOn = "2026-11-24"

// hostile are texts that people type.
var hostile = []string{
	"Møte med reinbeitedistriktet Čohkolat; referatet er på nordsamisk: «Boazodoallu ja ruvke». Áššemeannudeapmi joatká.",
	"Zażółć gęślą jaźń – audyt w Gdańsku, 12 m² i 3,5 t CO₂e. Πιστοποιητικό στα ελληνικά: Ελληνικά Νικέλιο Α.Ε.",
	"Looks fine 👍🏽 to the site team 👩‍🔬🇳🇴, → see ✓ and ● in the log; temperature ≤ 40 °C, ≥ 5 %.",
	"See https://example.org/documents/2026/environment/tailings/dam-breach-analysis-revision-4-final-approved-signed-version-with-appendices.pdf?download=true&session=0123456789abcdef",
	"e\u0301te\u0301 with combining accents, a soft\u00ADhyphen, a tab\there, a bell\a and \x1b[31mred\x1b[0m text.",
	"中文 and العربية and עברית, which need fonts and shaping that are not here.",
}

func newSample(t testing.TB) *sample {
	t.Helper()
	s := &sample{t: t, lib: criteria.Embedded(), now: time.Date(2026, 11, 3, 9, 0, 0, 0, time.UTC)}
	s.file = s.open(assessment.Options{By: "Kari Nordmann", Role: assessment.Assessor})
	return s
}

func (s *sample) open(o assessment.Options) *assessment.File {
	s.t.Helper()
	o.Library, o.Entropy = s.lib, rand.NewChaCha8([32]byte{1})
	o.Now = func() time.Time { s.now = s.now.Add(time.Minute); return s.now }
	f, err := assessment.CreateFile(filepath.Join(s.t.TempDir(), "sample.assay"), o)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { f.Close() })
	return f
}

func (s *sample) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *sample) fact(id, instance, text string) {
	s.t.Helper()
	v, err := assessment.ParseFact(s.lib, id, text)
	s.must(err)
	s.must(s.file.Fact(assessment.Ref{ID: id, Instance: instance}, v))
}

func (s *sample) facts(instance string, pairs ...string) {
	s.t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		s.fact(pairs[i], instance, pairs[i+1])
	}
}

func (s *sample) instance(kind, slug, title, at string) {
	s.t.Helper()
	_, err := s.file.Instance(kind, slug, title, at)
	s.must(err)
}

// project sets the facts of a nickel mine with two dams and a refinery.
func (s *sample) project() {
	s.t.Helper()
	s.facts("", "name", "Kvalheim nikkel og Gállok raffineri", "sponsor", "Kvalheim Mineral AS", "country", "NO", "commodities", "nickel_sulphide, cobalt",
		"description", "An underground nickel mine in Finnmark with a refinery at the coast that makes battery-grade sulphate for cathode makers in Poland and Finland.",
		"turnover", "120", "eu_market", "yes", "places_batteries", "no", "buys_minerals", "yes", "finance", "project_finance", "project_cost", "640", "sites", "2", "suppliers", "2", "products", "1")
	s.instance("site", "mine", "Kvalheim gruve", "")
	s.instance("site", "refinery", "Gállok raffineri", "")
	s.facts("mine", "stages", "mining", "phase", "construction", "tailings", "yes", "tailings_facilities", "2", "waste_rock", "yes", "acid_forming", "yes",
		"indigenous", "yes", "reindeer", "yes", "natural_habitat", "yes", "critical_habitat", "no", "protected_area", "no", "workers", "420", "contractors", "yes", "housing", "yes")
	s.facts("refinery", "stages", "refining", "phase", "operation", "tailings", "no", "workers", "180", "discharge", "yes", "abstraction", "yes", "indigenous", "no", "protected_area", "no", "critical_habitat", "no")
	s.instance("tailings_facility", "north-tsf", "Nordre deponi", "mine")
	s.instance("tailings_facility", "south-tsf", "Søndre deponi", "mine")
	s.facts("north-tsf", "facility_state", "operating", "raise_method", "upstream", "people_at_risk", "140", "lives_at_risk", "12")
	s.facts("south-tsf", "facility_state", "planned", "raise_method", "downstream", "people_at_risk", "0", "lives_at_risk", "0")
	s.instance("supplier", "huta", "Huta Żelaza Śląsk Sp. z o.o.", "")
	s.instance("supplier", "larko", "Ελληνικά Νικέλιο Α.Ε.", "")
	s.instance("product", "sulphate", "Nickel sulphate", "")
	s.facts("huta", "supplier_country", "PL", "share", "60")
	s.facts("larko", "supplier_country", "GR", "share", "40", "supplier_cahra", "no")
}

// answers gives most questions a level that follows from their id, some nothing, with comments and evidence.
func (s *sample) answers() {
	s.t.Helper()
	r := s.score()
	for i := range r.Questions {
		q := &r.Questions[i]
		if q.State != scoring.Asked && q.State != scoring.Undecided {
			continue
		}
		n := number(q.Ref)
		switch {
		case n%9 == 0: // open
		case n%37 == 1:
			s.must(s.file.Answer(q.Key, assessment.Reply{Kind: assessment.Unknown}))
		case n%41 == 2:
			s.must(s.file.Answer(q.Key, assessment.Reply{Kind: assessment.NotApplicable, Because: "Nothing of the kind is built or planned here"}))
		default:
			s.must(s.file.Answer(q.Key, assessment.Reply{Kind: assessment.Given, Level: []int{3, 2, 2, 1, 3, 0, 2, 3}[n%8]}))
		}
		if n%5 == 0 {
			s.must(s.file.Comment(assessment.LevelKey(q.Key), hostile[n/5%len(hostile)]))
		}
	}
}

func number(ref string) int {
	h := fnv.New32a()
	h.Write([]byte(ref))
	return int(h.Sum32() >> 4)
}

// evidence enters a register and links it.
func (s *sample) evidence() {
	s.t.Helper()
	var ids []string
	for i, kind := range []criteria.EvidenceKind{"study", "third_party_report", "plan", "monitoring", "interview", "site_observation", "record"} {
		ev := assessment.Evidence{
			ID: fmt.Sprintf("EV-%02d", i+1), Title: []string{"Dam-breach analysis", "Uavhengig gjennomgang av deponiene", "Beredskapsplan", "Vannovervåking 2025", "Samtale med reinbeitedistriktet", "Besøk ved nordre deponi", "Opplæringslogg"}[i],
			Kind: kind, Author: []string{"operator", "independent", "operator", "operator", "assessor", "assessor", "operator"}[i], Date: criteria.MustDate("2026-03-15"),
			URL: "https://example.org/evidence/" + string(kind),
		}
		if i == 3 {
			ev.PeriodStart, ev.PeriodEnd, ev.Expires = criteria.MustDate("2025-01-01"), criteria.MustDate("2025-12-31"), criteria.MustDate("2026-10-01")
		}
		id, err := s.file.Evidence(ev)
		s.must(err)
		ids = append(ids, id)
	}
	for _, ref := range s.file.State().Answers() {
		if n := number(ref.String()); n%3 == 0 {
			s.must(s.file.Link(assessment.LevelKey(ref), ids[n/3%len(ids)], &assessment.Link{Relation: assessment.Supports, Level: 2, Page: "14", Read: n%2 == 0}))
		}
	}
}

// rest adds what reports print beside answers: measures, plans, marks, a long comment, a derogation, a signature.
func (s *sample) rest() {
	s.t.Helper()
	s.must(s.file.Input("ghg-intensity", "scope1", "refinery", &assessment.Quantity{Value: 41.2, Unit: "kt CO2e"}))
	s.must(s.file.Input("ghg-intensity", "scope2", "refinery", &assessment.Quantity{Value: 9800}))
	s.must(s.file.Input("ghg-intensity", "output", "refinery", &assessment.Quantity{Value: 21500}))
	s.must(s.file.Input("energy-intensity", "energy", "refinery", &assessment.Quantity{Value: 310000}))
	refs := s.file.State().Answers()
	long := strings.Repeat("The district's board met the company three times and asked for the winter grazing map before any road is drawn. ", 27)
	s.must(s.file.Comment(assessment.LevelKey(refs[0]), long))
	s.must(s.file.Comment(assessment.LevelKey(refs[len(refs)/2]), strings.Repeat("x", 400)))
	r := s.score()
	for i, a := range r.Actions {
		if i%4 == 0 {
			s.must(s.file.Action(assessment.ActionState{Ref: assessment.Ref{ID: a.Criterion, Instance: a.Instance}, Owner: "Ánne Sara, miljøsjef", Due: criteria.MustDate("2027-03-31"), Status: "planned", Note: "Budget line 4.2"}))
		}
	}
	s.must(s.file.SignOff("Senior consultant", "I have read the evidence in this register."))
}

func (s *sample) score() *scoring.Result {
	s.t.Helper()
	r := scoring.Score(s.lib, s.file.State(), scoring.Options{AsOf: criteria.MustDate(assessedOn), AssessedOn: criteria.MustDate(assessedOn)})
	r.Quote(s.file.State(), s.file.Fingerprint())
	return r
}

// few holds the sample against two frameworks, for tests that need no more.
func (s *sample) few() *sample {
	s.t.Helper()
	s.must(s.file.Frameworks([]string{"gistm-2020", "eubr-2023-1542"}))
	return s
}

// full is the whole sample.
func full(t testing.TB) *sample {
	t.Helper()
	s := newSample(t)
	s.project()
	s.answers()
	s.evidence()
	s.rest()
	return s
}

var testBrand = Brand{
	Firm: "Nordlys ESG AS", Mark: "Confidential", Disclaimer: "Prepared for the addressee alone.",
	Authors: []Author{{"Kari Nordmann", "Senior consultant"}, {"Jānis Bērziņš", "Mining engineer"}},
}

func (s *sample) document(o Options) *Document {
	return New(s.lib, s.file.State(), s.score(), o)
}
