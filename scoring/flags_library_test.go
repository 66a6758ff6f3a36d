package scoring

import (
	"strings"
	"testing"

	"assay/criteria"
)

// world is a project in which everything that a kind of site can have is there, so that flags apply.
type world struct {
	name     string
	project  map[string]any
	site     map[string]any
	facility map[string]any // nil: none
	practice map[string]any // facts of the site that are themselves the harm
}

// Each flag must apply in one of these.
func worlds() []world {
	common := func(stages []string, more map[string]any) map[string]any {
		out := map[string]any{
			"stages": stages, "phase": "operation", "workers": 400, "contractors": true, "migrant_workers": true, "housing": true,
			"associated_facilities": true, "public_haulage": true, "fatality": true, "waste_rock": true, "acid_forming": true,
			"radioactive": true, "cyanide": true, "mercury": true, "lithium_cells": true, "power": "coal", "ghg": 200000,
			"hazards":        []string{"acid", "ammonia", "hydrogen", "so2", "solvent", "nmp", "hf", "electrolyte", "metal_dust", "explosives"},
			"seveso":         "upper",
			"protected_area": true, "world_heritage": true, "critical_habitat": true, "natural_habitat": true, "water_stress": "high",
			"abstraction": true, "discharge": true, "contamination": true, "people_nearby": 900, "displacement": "physical",
			"indigenous": true, "indigenous_relocation": true, "reindeer": true, "heritage": true, "asm": true, "security": "public_forces",
			"cahra": true, "footprint": 500, "tailings": false, "mining_method": []string{"open_pit", "underground", "brine"},
		}
		for k, v := range more {
			out[k] = v
		}
		return out
	}
	project := map[string]any{
		"country": "CD", "commodities": []string{"cobalt", "copper", "black_mass", "three_tg", "lithium_brine"}, "turnover": 500, "employees": 2000,
		"eu_market": true, "uk_market": true, "places_batteries": true, "buys_minerals": true, "finance": "project_finance",
		"project_cost": 500, "litigation": true, "sites": 1, "suppliers": 1, "products": 1,
	}
	dam := map[string]any{
		"facility_state": "operating", "raise_method": "upstream", "people_at_risk": 2000, "lives_at_risk": 200,
		"harm_nature": "extreme", "harm_people": "extreme", "harm_economy": "extreme", "seismicity": "high",
	}
	return []world{
		{
			"mine", project, common([]string{"mining", "refining"}, map[string]any{"tailings": true, "tailings_facilities": 1, "tailings_disposal": []string{"slurry_dam"}}),
			dam,
			map[string]any{"tailings_disposal": []string{"riverine"}},
		},
		{"deep sea", project, common([]string{"mining"}, map[string]any{"tailings": true, "tailings_facilities": 0, "tailings_disposal": []string{"deep_sea"}}), nil, nil},
		{"plant", project, common([]string{"cell", "pack", "recycling", "cathode", "anode"}, nil), nil, nil},
		{"exploration", project, common([]string{"mining"}, map[string]any{"phase": "exploration"}), nil, nil},
		{"construction", project, common([]string{"mining", "refining"}, map[string]any{"phase": "construction"}), nil, nil},
		{
			"closed dam", project, common([]string{"mining"}, map[string]any{"phase": "closure", "tailings": true, "tailings_facilities": 1, "tailings_disposal": []string{"slurry_dam"}}),
			map[string]any{
				"facility_state": "closed", "raise_method": "downstream", "people_at_risk": 2000, "lives_at_risk": 200,
				"harm_nature": "extreme", "harm_people": "extreme", "harm_economy": "extreme", "seismicity": "high",
			},
			nil,
		},
	}
}

// build writes a world with every question answered at one level, and every measure's inputs at one value.
func (w world) build(t testing.TB, lib *criteria.Library, level int, practice bool) *story {
	s := newStory(t).facts("", w.project).site("a", w.site)
	if w.facility != nil {
		s.set("instance/tailings_facility/tsf", map[string]any{"title": "TSF", "at": "a"})
		s.facts("tsf", w.facility)
	}
	s.set("instance/supplier/sup", map[string]any{"title": "Supplier"})
	s.facts("sup", map[string]any{
		"supplier_country": "CD", "share": 100, "supplies": []string{"cobalt", "three_tg", "black_mass"},
		"supplier_cahra": true, "supplier_asm": true,
	})
	s.set("instance/product/prod", map[string]any{"title": "Product"})
	s.facts("prod", map[string]any{"product_kind": "ev_battery", "capacity": 60, "on_market": "2028-01-01"})
	if practice {
		s.facts("a", w.practice)
	}
	// A mended facility stands at a factor of safety of 2; a bad one at 1.
	for _, input := range []string{"drained", "undrained"} {
		s.set("input/factor-of-safety."+input+"@tsf", map[string]any{"value": 1 + level/3})
	}
	for _, q := range s.score(lib).Questions {
		if q.State != Closed && q.State != RetiredOut {
			s.level(q.Ref, level)
		}
	}
	return s
}

// Method, section 5: every flag is raised by the bad facts, and is not raised when they are mended.
func TestEveryFlagIsRaisedAndMended(t *testing.T) {
	lib := realLibrary()
	raised := map[string]bool{}
	for _, w := range worlds() {
		for _, f := range w.build(t, lib, 0, true).score(lib).Flags {
			if f.State == Raised {
				raised[f.ID] = true
			}
		}
		for _, f := range w.build(t, lib, 3, false).score(lib).Flags {
			if f.State == Raised || f.State == FlagOpen {
				t.Errorf("%s: %s is %s in a project mended throughout: %s", w.name, f.ID, f.State, strings.Join(f.RaisedBy, "; "))
			}
		}
	}
	for _, f := range lib.Flags {
		if !raised[f.ID] {
			t.Errorf("%s (%s) is not raised where everything is at its worst", f.ID, f.Title)
		}
	}
}

// Each question a flag reads raises it alone, at the level the flag names and not a level above, unless the flag
// wants several things at once.
func TestFlagsByTheirOwnQuestion(t *testing.T) {
	lib := realLibrary()
	for _, w := range worlds() {
		s := w.build(t, lib, 3, false)
		in := Prepare(lib, s.state(), Options{AsOf: today, AssessedOn: today})
		for i, def := range lib.Flags {
			if len(def.RaisedBy.All) > 0 {
				continue
			}
			for _, leaf := range in.flagNeeds[i].kids {
				if leaf.column < 0 {
					continue
				}
				for _, r := range in.related(0, in.criteria[leaf.column].Topic.Per) {
					checkLeaf(t, in, w.name, def, &leaf, r)
				}
			}
		}
	}
}

func checkLeaf(t *testing.T, in *Input, world string, def *criteria.Flag, leaf *need, r int) {
	ref := in.ref(leaf.column, r)
	if c := in.cells[r][leaf.column]; c.state == Closed || c.raw.out() {
		return
	}
	at := in.With(ref, leaf.def.Level)
	above := in.With(ref, min(leaf.def.Level+1, 3))
	for _, f := range at.flags() {
		if f.def == def && f.state != FlagNotApplicable && in.sees(f.row, r) && f.state != Raised {
			t.Errorf("%s: %s is %s with %s at %d", world, def.ID, f.state, ref, leaf.def.Level)
		}
	}
	for _, f := range above.flags() {
		if f.def == def && f.state == Raised {
			t.Errorf("%s: %s is raised with %s at %d", world, def.ID, ref, leaf.def.Level+1)
		}
	}
}

// A tool that flags everything is useless: a careful small plant has nothing raised.
func TestACarefulPlantIsNotFlagged(t *testing.T) {
	lib := realLibrary()
	s := newStory(t).facts("", map[string]any{"country": "NO", "commodities": []string{"cobalt"}, "buys_minerals": false, "places_batteries": false, "litigation": false, "sites": 1, "products": 0})
	site := map[string]any{}
	for _, f := range lib.FactsOf("site") {
		if f.Type == criteria.YesNo {
			site[f.ID] = false
		}
	}
	for k, v := range map[string]any{
		"stages": []string{"refining"}, "phase": "operation", "hazards": []string{"none"}, "seveso": "none", "power": "hydro",
		"water_stress": "low", "displacement": "none", "security": "none", "people_nearby": 0, "ghg": 100, "workers": 30, "footprint": 2,
	} {
		site[k] = v
	}
	s.site("a", site)
	asked := 0
	for _, q := range s.score(lib).Questions {
		if q.State == Asked || q.State == NotDue {
			asked++
			s.level(q.Ref, 2)
		}
	}
	r := s.score(lib)
	for _, f := range r.Flags {
		if f.State == Raised || f.State == FlagOpen {
			t.Errorf("%s is %s: %s", f.ID, f.State, strings.Join(f.RaisedBy, "; "))
		}
	}
	if asked == 0 || asked > 150 {
		t.Errorf("%d questions are asked of a small plant", asked)
	}
	t.Logf("%d questions", asked)
}
