//go:build !bootstrap

// Code generated from screening/category.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTriggerMine = Trigger{
	ID:         "mine",
	Category:   "A",
	Ground:     "nature",
	Per:        "site",
	When:       "\"mining\" in stages and phase != \"exploration\" and (\"open_pit\" in mining_method or \"underground\" in mining_method)",
	Title:      "An open-pit or underground mine",
	Source:     "Market practice under EP4, Principle 1",
	Confidence: "known",
}

var compiledTriggerNewTailings = Trigger{
	ID:         "new-tailings",
	Category:   "A",
	Ground:     "nature",
	Per:        "tailings_facility",
	When:       "facility_state in [\"planned\", \"construction\"]",
	Title:      "A new tailings facility",
	Source:     "Market practice under EP4, Principle 1",
	Confidence: "known",
}

var compiledTriggerTailingsVeryHigh = Trigger{
	ID:         "tailings-very-high",
	Category:   "A",
	Ground:     "nature",
	Per:        "tailings_facility",
	When:       "consequence_class in [\"very_high\", \"extreme\"]",
	Title:      "A tailings facility of consequence class very high or extreme",
	Source:     "IFC PS4 ¶6; GISTM Annex 2, Table 1",
	Confidence: "known",
}

var compiledTriggerTailingsUpstream = Trigger{
	ID:         "tailings-upstream",
	Category:   "A",
	Ground:     "nature",
	Per:        "tailings_facility",
	When:       "raise_method == \"upstream\"",
	Title:      "A tailings facility raised upstream",
	Source:     "IFC PS4 ¶6; EHS Guidelines for Mining (2007)",
	Confidence: "known",
}

var compiledTriggerTailingsPeople = Trigger{
	ID:         "tailings-people",
	Category:   "A",
	Ground:     "nature",
	Per:        "tailings_facility",
	When:       "people_at_risk >= 1",
	Title:      "People live where a failed tailings facility would reach them",
	Source:     "IFC PS4 ¶6",
	Confidence: "known",
}

var compiledTriggerTailingsInWater = Trigger{
	ID:         "tailings-in-water",
	Category:   "A",
	Ground:     "nature",
	Per:        "site",
	When:       "tailings and (\"riverine\" in tailings_disposal or \"lake\" in tailings_disposal or \"shallow_sea\" in tailings_disposal or \"deep_sea\" in tailings_disposal)",
	Title:      "Tailings go into a river, lake or the sea",
	Source:     "EHS Guidelines for Mining (2007), 1.1",
	Confidence: "known",
}

var compiledTriggerAcidForming = Trigger{
	ID:         "acid-forming",
	Category:   "A",
	Ground:     "nature",
	Per:        "site",
	When:       "acid_drainage and (waste_rock or tailings)",
	Title:      "Waste rock, residue or tailings that can form acid or leach metals",
	Source:     "IFC PS3 ¶10-12; EHS Guidelines for Mining (2007)",
	Confidence: "known",
}

var compiledTriggerCoalPower = Trigger{
	ID:         "coal-power",
	Category:   "A",
	Ground:     "nature",
	Per:        "site",
	When:       "power == \"coal\"",
	Title:      "Coal power built for the site",
	Source:     "Market practice; EP4, Principle 2 and Annex A ask for an analysis of alternatives",
	Confidence: "known",
}

var compiledTriggerExploration = Trigger{
	ID:         "exploration",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "\"mining\" in stages and phase == \"exploration\"",
	Title:      "Mineral exploration",
	Source:     "Market practice under EP4, Principle 1",
	Confidence: "known",
}

var compiledTriggerOtherMining = Trigger{
	ID:         "other-mining",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "\"mining\" in stages and (\"brine\" in mining_method or \"in_situ\" in mining_method)",
	Title:      "Brine pumping or in-situ leaching",
	Source:     "Market practice under EP4, Principle 1",
	Confidence: "known",
}

var compiledTriggerPlant = Trigger{
	ID:         "plant",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "\"refining\" in stages or \"cathode\" in stages or \"anode\" in stages",
	Title:      "A plant that processes, refines or makes cathode or anode material",
	Source:     "Market practice under EP4, Principle 1",
	Confidence: "known",
}

var compiledTriggerCellPlant = Trigger{
	ID:         "cell-plant",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "\"cell\" in stages",
	Title:      "A cell plant",
	Source:     "Market practice under EP4, Principle 1",
	Confidence: "known",
}

var compiledTriggerRecyclingPlant = Trigger{
	ID:         "recycling-plant",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "\"recycling\" in stages",
	Title:      "A recycling plant",
	Source:     "Market practice under EP4, Principle 1",
	Confidence: "known",
}

var compiledTriggerWasteStore = Trigger{
	ID:         "waste-store",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "\"waste\" in stages or tailings or waste_rock",
	Title:      "Waste, tailings or residue kept on land",
	Source:     "IFC PS3 ¶12",
	Confidence: "known",
}

var compiledTriggerLithiumCells = Trigger{
	ID:         "lithium-cells",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "lithium_cells",
	Title:      "Lithium-ion cells, packs or scrap that can burn",
	Source:     "IFC PS1 ¶20; IFC PS4 ¶7",
	Confidence: "known",
}

var compiledTriggerDischarge = Trigger{
	ID:         "discharge",
	Category:   "B",
	Ground:     "nature",
	Per:        "site",
	When:       "discharge",
	Title:      "Process, mine or contact water released",
	Source:     "IFC PS3 ¶10",
	Confidence: "known",
}

var compiledTriggerSevesoUpper = Trigger{
	ID:         "seveso-upper",
	Category:   "A",
	Ground:     "size",
	Per:        "site",
	When:       "seveso == \"upper\"",
	Title:      "A major-hazard site of the upper tier",
	Source:     "IFC PS4 ¶7; Directive 2012/18/EU",
	Confidence: "known",
}

var compiledTriggerSevesoLower = Trigger{
	ID:         "seveso-lower",
	Category:   "B",
	Ground:     "size",
	Per:        "site",
	When:       "seveso == \"lower\"",
	Title:      "A major-hazard site of the lower tier",
	Source:     "IFC PS4 ¶7; Directive 2012/18/EU",
	Confidence: "known",
}

var compiledTriggerGhg100000 = Trigger{
	ID:         "ghg-100000",
	Category:   "B",
	Ground:     "size",
	When:       "ghg_over_100000",
	Title:      "All sites together emit more than 100,000 t CO2e a year, Scope 1 and 2",
	Source:     "EP4, Principle 2 and Annex A",
	Confidence: "known",
}

var compiledTriggerPhysicalDisplacement = Trigger{
	ID:         "physical-displacement",
	Category:   "A",
	Ground:     "size",
	Per:        "site",
	When:       "displacement == \"physical\"",
	Title:      "Homes are lost; B is possible where they are few",
	Source:     "IFC PS5 ¶19-24",
	Confidence: "known",
}

var compiledTriggerEconomicDisplacement = Trigger{
	ID:         "economic-displacement",
	Category:   "B",
	Ground:     "size",
	Per:        "site",
	When:       "displacement == \"economic\"",
	Title:      "Land or livelihood is lost; A where many or vulnerable people lose it",
	Source:     "IFC PS5 ¶25-29",
	Confidence: "known",
}

var compiledTriggerIndigenous = Trigger{
	ID:         "indigenous",
	Category:   "A",
	Ground:     "location",
	Per:        "site",
	When:       "indigenous",
	Title:      "Lands, waters or rights of Indigenous Peoples are affected",
	Source:     "IFC PS7 ¶11-17; EP4, Principle 5",
	Confidence: "known",
}

var compiledTriggerCriticalHabitat = Trigger{
	ID:         "critical-habitat",
	Category:   "A",
	Ground:     "location",
	Per:        "site",
	When:       "critical_habitat",
	Title:      "Critical habitat is affected",
	Source:     "IFC PS6 ¶16-19",
	Confidence: "known",
}

var compiledTriggerProtectedArea = Trigger{
	ID:         "protected-area",
	Category:   "A",
	Ground:     "location",
	Per:        "site",
	When:       "protected_area",
	Title:      "A legally protected or internationally recognised area is affected",
	Source:     "IFC PS6 ¶20",
	Confidence: "known",
}

var compiledTriggerWorldHeritage = Trigger{
	ID:         "world-heritage",
	Category:   "A",
	Ground:     "location",
	Per:        "site",
	When:       "world_heritage",
	Title:      "A natural or mixed World Heritage site or the last refuge of a species is affected",
	Source:     "IFC PS6 ¶20 and Guidance Note 6 (2019)",
	Confidence: "known",
}

var compiledTriggerBrineNeighbours = Trigger{
	ID:         "brine-neighbours",
	Category:   "A",
	Ground:     "location",
	Per:        "site",
	When:       "\"mining\" in stages and \"brine\" in mining_method and (protected_area or indigenous or people_nearby >= 1)",
	Title:      "Brine is pumped near a protected wetland or people who live from the salt flat",
	Source:     "IFC PS3 ¶9; IFC PS6; IFC PS7",
	Confidence: "known",
}

var compiledTriggerConflictArea = Trigger{
	ID:         "conflict-area",
	Category:   "A",
	Ground:     "location",
	Per:        "site",
	When:       "cahra",
	Title:      "Site or route in a conflict-affected or high-risk area",
	Source:     "IFC PS4 ¶12-14; OECD Minerals Guidance; usual, not a rule",
	Confidence: "known",
}

var compiledTriggerNaturalHabitat = Trigger{
	ID:         "natural-habitat",
	Category:   "B",
	Ground:     "location",
	Per:        "site",
	When:       "natural_habitat",
	Title:      "Natural habitat is converted or degraded; A where much is",
	Source:     "IFC PS6 ¶13-15",
	Confidence: "known",
}

var compiledTriggerHeritage = Trigger{
	ID:         "heritage",
	Category:   "B",
	Ground:     "location",
	Per:        "site",
	When:       "heritage",
	Title:      "Cultural heritage may be affected; A where it is critical",
	Source:     "IFC PS8 ¶8-15",
	Confidence: "known",
}

var compiledTriggerWaterStress = Trigger{
	ID:         "water-stress",
	Category:   "B",
	Ground:     "location",
	Per:        "site",
	When:       "abstraction and water_stress in [\"high\", \"extremely_high\"]",
	Title:      "Water is taken from a basin under high stress",
	Source:     "IFC PS3 ¶9",
	Confidence: "known",
}

var compiledTriggerContamination = Trigger{
	ID:         "contamination",
	Category:   "B",
	Ground:     "location",
	Per:        "site",
	When:       "contamination",
	Title:      "Soil or groundwater carries earlier contamination",
	Source:     "IFC PS3 ¶10",
	Confidence: "known",
}

var compiledTriggerArtisanalMiners = Trigger{
	ID:         "artisanal-miners",
	Category:   "B",
	Ground:     "location",
	Per:        "site",
	When:       "asm",
	Title:      "Artisanal miners work on or near the licence",
	Source:     "IFC PS1, by PS5 footnote 10",
	Confidence: "known",
}

var compiledTriggerAssociatedFacilities = Trigger{
	ID:         "associated-facilities",
	Category:   "B",
	Ground:     "scope",
	Per:        "site",
	When:       "associated_facilities",
	Title:      "Power line, road, port, dam or plant built by others for the site",
	Source:     "IFC PS1 ¶8",
	Confidence: "known",
}
