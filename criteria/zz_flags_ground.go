//go:build !bootstrap

// Code generated from screening/flags-ground.yaml by go generate; DO NOT EDIT.

package criteria

var compiledFlagRFWAS1 = Flag{
	ID:       "RF-WAS-1",
	Severity: "stop",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "Tailings go into a river, a lake or a shallow sea",
	Why:      "The bed of river, lake or fjord is buried for good, and metals travel to people who were never asked.",
	When:     "tailings",
	RaisedBy: Need{
		Any: []Need{
			{
				Fact: "tailings_disposal",
				Is:   "riverine",
			},
			{
				Fact: "tailings_disposal",
				Is:   "lake",
			},
			{
				Fact: "tailings_disposal",
				Is:   "shallow_sea",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-5",
		"irma-1.0:4.1",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"site_observation",
			"image",
		},
		Assurance: "verified",
	},
	Closes: "A different project: tailings on land, in a pit or underground.",
}

var compiledFlagRFWAS2 = Flag{
	ID:       "RF-WAS-2",
	Severity: "critical",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "Tailings go into the deep sea without independent science that rules out harm, or without a funded stop rule",
	Why:      "What is placed there cannot be taken back, and nobody independent has shown that land was worse.",
	When:     "tailings and \"deep_sea\" in tailings_disposal",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-5",
				Level:     2,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-5",
		"irma-1.0:4.1",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
		},
		Assurance: "verified",
	},
	Closes: "Compare land and water options by independent, published science and follow what it finds.",
}

var compiledFlagRFWAS3 = Flag{
	ID:       "RF-WAS-3",
	Severity: "critical",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "Acid-forming waste is placed like any other waste",
	Why:      "Once it has started, acid drainage can run for centuries and must be treated as long.",
	When:     "acid_drainage and phase != \"exploration\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-10",
		"ifc-ps-2012:PS3-12",
		"irma-1.0:4.1",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"monitoring",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Separate the waste, place and cover it so that no drainage forms, and show by trial that it works.",
}

var compiledFlagRFWAS4 = Flag{
	ID:       "RF-WAS-4",
	Severity: "major",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "Rock or residue is placed without geochemical tests",
	Why:      "Nobody knows whether the heap will leak acid or metals until it does.",
	When:     "phase in [\"construction\", \"operation\", \"closure\"] and (waste_rock or tailings)",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-12",
		"irma-1.0:4.1",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"record",
		},
		Assurance: "documented",
	},
	Closes: "Test every rock, tailings and residue type, long enough where static tests leave doubt.",
}

var compiledFlagRFWAS5 = Flag{
	ID:       "RF-WAS-5",
	Severity: "major",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "A process residue or salt has nowhere to go",
	Why:      "What has no outlet ends up in a river, in the sea or in a heap that nobody planned.",
	When:     "phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-7",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-12",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"contract",
			"record",
			"site_observation",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Close the balance and contract or build an outlet for every residue and salt.",
}

var compiledFlagRFWAS6 = Flag{
	ID:       "RF-WAS-6",
	Severity: "major",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "Seepage from leaching waste runs free",
	Why:      "Metals reach groundwater and wells below the store, out of sight.",
	When:     "acid_drainage and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-10",
		"irma-1.0:4.1",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"study",
			"third_party_report",
			"site_observation",
		},
		Assurance: "documented",
	},
	Closes: "Line or cover the store, catch its seepage and measure flow and quality.",
	DependsOn: []string{
		"RF-WAS-3",
	},
}

var compiledFlagRFWAS7 = Flag{
	ID:       "RF-WAS-7",
	Severity: "major",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "Radioactive ore, residue or scale is unsurveyed in part, its dose unknown or too high, or its end unsettled",
	Why:      "People take up a dose that nobody has calculated or stopped, for as long as the residue lies there.",
	When:     "radioactive and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-6",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-12",
		"irma-1.0:4.1",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"study",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Survey ore, residue and scale, bring doses under their limits, and settle an approved place for the end.",
}

var compiledFlagRFWAS8 = Flag{
	ID:       "RF-WAS-8",
	Severity: "critical",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "Nobody has shown that a dump, heap or residue store will stand",
	Why:      "Heaps slide faster than people can run, and crews and roads lie below them.",
	When:     "waste_rock and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-6",
		"irma-1.0:4.1",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Analyse each dump, heap and store in its present shape with tested strengths, and keep people from below what fails.",
}

var compiledFlagRFWAS9 = Flag{
	ID:       "RF-WAS-9",
	Severity: "major",
	Topic:    "mine-waste",
	Per:      "site",
	Title:    "A dump, heap or residue store misses its criterion, or its analysis does not fit it or rests on assumed strengths",
	Why:      "It is no longer the structure that somebody calculated, and its first leak or crack is the warning.",
	When:     "waste_rock and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAS-3",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-6",
		"irma-1.0:4.1",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"site_observation",
		},
		Assurance: "documented",
	},
	Closes: "Draw the water off, bring the shape back to the analysed one or analyse it anew, and have it inspected.",
	DependsOn: []string{
		"RF-WAS-8",
	},
}

var compiledFlagRFTAI1 = Flag{
	ID:       "RF-TAI-1",
	Severity: "critical",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "The facility is not shown to be stable",
	Why:      "A dam that fails kills within minutes, and loose tailings give no warning.",
	When:     "facility_state != \"planned\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-6",
				Level:     1,
			},
			{
				Measure: "factor-of-safety",
				Bound: Bound{
					Op:    "below",
					Value: 1.3,
				},
			},
		},
	},
	Clauses: []string{
		"gistm-2020:4.5",
		"gistm-2020:4.6",
		"ifc-ps-2012:PS4-6",
		"irma-1.0:4.1",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
		},
		Assurance: "verified",
	},
	Closes: "Test and model every section undrained and for brittle failure; buttress, drain or lower what fails.",
}

var compiledFlagRFTAI2 = Flag{
	ID:       "RF-TAI-2",
	Severity: "critical",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "No approved plan with warning, built on a breach analysis, covers the people in reach of a failure",
	Why:      "Minutes decide who lives, and nobody below has been told where to run.",
	When:     "(people_at_risk >= 1 or lives_at_risk >= 1) and facility_state in [\"operating\", \"inactive\", \"closing\", \"closed\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-3",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"gistm-2020:13.1",
		"gistm-2020:13.3",
		"ifc-ps-2012:PS4-11",
		"irma-1.0:2.5",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"site_observation",
			"record",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Approve the plan, install the warning and exercise it with the people in reach.",
}

var compiledFlagRFTAI3 = Flag{
	ID:       "RF-TAI-3",
	Severity: "critical",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "Freeboard or beach of the facility is below its limit, has none or is not measured",
	Why:      "Water over the crest washes a dam away, and water in the beach weakens it.",
	When:     "facility_state in [\"operating\", \"inactive\", \"closing\", \"closed\"] and not (raise_method in [\"in_pit\", \"filtered\"])",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-8",
			},
		},
	},
	Clauses: []string{
		"gistm-2020:5.3",
		"gistm-2020:7.4",
		"ifc-ps-2012:PS4-6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Draw the pond down below its limit and survey freeboard and beach each month.",
}

var compiledFlagRFTAI4 = Flag{
	ID:       "RF-TAI-4",
	Severity: "critical",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "An upstream raise in earthquake country has no class, or is not built for the earthquake and flood of its class",
	Why:      "Shaking can turn loose tailings under an upstream raise to liquid in seconds.",
	When:     "raise_method == \"upstream\" and seismicity == \"high\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-7",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"gistm-2020:4.2",
		"gistm-2020:4.7",
		"ifc-ps-2012:PS4-6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
		},
		Assurance: "verified",
	},
	Closes: "Class the dam and build it up for the earthquake and flood of its class, or stop raising it and place tailings elsewhere.",
}

var compiledFlagRFTAI5 = Flag{
	ID:       "RF-TAI-5",
	Severity: "critical",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "Nobody knows whom a failure would reach",
	Why:      "Without a breach analysis neither class, warning nor insurance rests on anything.",
	When:     "facility_state != \"planned\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-2",
			},
		},
	},
	Clauses: []string{
		"gistm-2020:2.3",
		"gistm-2020:2.4",
		"gistm-class-2020:population",
		"ifc-ps-2012:PS4-6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
		},
		Assurance: "verified",
	},
	Closes: "Model each credible breach with flowing tailings and count everyone in reach.",
}

var compiledFlagRFTAI6 = Flag{
	ID:       "RF-TAI-6",
	Severity: "major",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "No outsider has reviewed the facility as a whole",
	Why:      "Those who drew and run a dam are the least likely to see what is wrong with it.",
	When:     "facility_state != \"planned\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-13",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"gistm-2020:10.5",
		"gistm-2020:10.6",
		"ifc-ps-2012:PS4-6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Commission an independent safety review of the whole facility and close its findings.",
}

var compiledFlagRFTAI7 = Flag{
	ID:       "RF-TAI-7",
	Severity: "major",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "No engineer answers for the design",
	Why:      "Each change is judged alone, and nobody adds them up.",
	When:     "facility_state in [\"construction\", \"operating\", \"inactive\"] or (facility_state == \"closing\" and consequence_class in [\"high\", \"very_high\", \"extreme\"])",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-9",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"gistm-2020:9.1",
		"gistm-2020:9.2",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"contract",
			"record",
			"third_party_report",
			"interview",
		},
		Assurance: "documented",
	},
	Closes: "Appoint a named Engineer of Record with a written mandate.",
}

var compiledFlagRFTAI8 = Flag{
	ID:       "RF-TAI-8",
	Severity: "major",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "The facility is not watched by working instruments with trigger levels",
	Why:      "The first sign of failure goes unread, or is read and nobody has to act.",
	When:     "facility_state in [\"operating\", \"inactive\", \"closing\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-12",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"gistm-2020:7.2",
		"gistm-2020:7.4",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "documented",
	},
	Closes: "Set trigger levels with actions for each failure mode and replace dead instruments.",
}

var compiledFlagRFTAI9 = Flag{
	ID:       "RF-TAI-9",
	Severity: "major",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "The risk of the facility was never assessed by a mixed team",
	Why:      "One discipline sees one way to fail, and dams fail by the others.",
	When:     "facility_state != \"planned\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-15",
			},
		},
	},
	Clauses: []string{
		"gistm-2020:10.1",
		"gistm-2020:5.4",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Assess every failure mode with a mixed team and fund what lowers the worst risks.",
}

var compiledFlagRFTAI10 = Flag{
	ID:       "RF-TAI-10",
	Severity: "major",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "The class of the facility is missing or rests on no record",
	Why:      "Design loads, reviews and warnings are then set for a harm that nobody has looked at.",
	When:     "facility_state != \"planned\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-1",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"gistm-2020:4.1",
		"gistm-class-2020:population",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Class the facility by every kind of harm and have an independent reviewer confirm it.",
	DependsOn: []string{
		"RF-TAI-5",
	},
}

var compiledFlagRFTAI11 = Flag{
	ID:       "RF-TAI-11",
	Severity: "major",
	Topic:    "tailings",
	Per:      "tailings_facility",
	Title:    "The facility is not built for the flood and earthquake of its class, or has no room for its flood",
	Why:      "Snow melt or one long storm then lifts the water over the crest.",
	When:     "facility_state != \"planned\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-TAI-7",
				Level:     1,
			},
			{
				Criterion: "E-TAI-8",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"gistm-2020:4.2",
		"gistm-2020:5.3",
		"ifc-ps-2012:PS4-6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"monitoring",
		},
		Assurance: "documented",
	},
	Closes: "Fund the upgrade to the class by dates and keep room for the design flood on every reading.",
	DependsOn: []string{
		"RF-TAI-3",
	},
}

var compiledFlagRFWAT1 = Flag{
	ID:       "RF-WAT-1",
	Severity: "critical",
	Topic:    "water-use",
	Per:      "site",
	Title:    "Water is taken from a stressed basin and nobody knows who else lives from it",
	Why:      "Wells, fields and wetlands fall dry, and those who lose them were never counted.",
	When:     "abstraction and water_stress in [\"high\", \"extremely_high\"] and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAT-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-9",
		"irma-1.0:4.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"monitoring",
		},
		Assurance: "verified",
	},
	Closes: "List users and habitats, forecast the change for each and set limits on the take that protect them.",
}

var compiledFlagRFWAT2 = Flag{
	ID:       "RF-WAT-2",
	Severity: "major",
	Topic:    "water-use",
	Per:      "site",
	Title:    "A stressed basin was not studied before its water was taken",
	Why:      "In a dry year the site stops, or the others do.",
	When:     "abstraction and water_stress in [\"high\", \"extremely_high\"] and phase != \"exploration\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAT-3",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-9",
		"irma-1.0:4.2",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Commission a basin study with a dry year of the climate to come; take less, re-use, or bring water from elsewhere.",
}

var compiledFlagRFWAT3 = Flag{
	ID:       "RF-WAT-3",
	Severity: "critical",
	Topic:    "water-use",
	Per:      "site",
	Title:    "Brine is pumped without knowing what it does to fresh water and wetlands",
	Why:      "Fresh water that has mixed with brine does not come back, nor does the lagoon.",
	When:     "\"mining\" in stages and \"brine\" in mining_method and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAT-4",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-9",
		"ifc-ps-2012:PS6-6",
		"irma-1.0:4.2",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"monitoring",
		},
		Assurance: "verified",
	},
	Closes: "Calibrate a model with wells on both sides of the boundary, have it reviewed and set triggers that stop the pumps.",
}

var compiledFlagRFWAT4 = Flag{
	ID:       "RF-WAT-4",
	Severity: "major",
	Topic:    "water-use",
	Per:      "site",
	Title:    "The take dried a well, river or wetland and went on, or nobody measures what it does",
	Why:      "The first to notice will be a neighbour whose well is dry.",
	When:     "abstraction and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAT-6",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-9",
		"irma-1.0:4.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "documented",
	},
	Closes: "Lower the take until the water is back, and measure levels and flows at users and habitats, with trigger levels that lower it.",
}

var compiledFlagRFWAT5 = Flag{
	ID:       "RF-WAT-5",
	Severity: "major",
	Topic:    "water-use",
	Per:      "site",
	Title:    "No whole water balance covers wet, dry and average years",
	Why:      "It fills ponds that were built for something else, until one leaks or is let into the river.",
	When:     "(tailings or waste_rock or \"mining\" in stages) and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-WAT-1",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-9",
		"irma-1.0:4.2",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"monitoring",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Balance every flow in wet, dry and average years, compare it with measured flows and build the storage and treatment it calls for.",
}

var compiledFlagRFEFF1 = Flag{
	ID:       "RF-EFF-1",
	Severity: "critical",
	Topic:    "effluent",
	Per:      "site",
	Title:    "Water is released untreated or above its limits, or nobody measures it",
	Why:      "A river, a lake or a bay is harmed, and nothing holds it back.",
	When:     "discharge and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-EFF-4",
			},
			{
				Criterion: "E-EFF-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-5",
		"ifc-ps-2012:PS3-10",
		"irma-1.0:4.2",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Stop the release, treat the water within its limits and show it by samples of an accredited laboratory.",
}

var compiledFlagRFEFF2 = Flag{
	ID:       "RF-EFF-2",
	Severity: "major",
	Topic:    "effluent",
	Per:      "site",
	Title:    "Released water broke its limits too often, one release is not measured, or legal breaches were not reported",
	Why:      "A limit that is not kept protects nobody, and a hidden breach puts the permit at risk.",
	When:     "discharge and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-EFF-4",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-10",
		"ifc-ps-2012:PS1-15",
		"irma-1.0:4.2",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Find and remove the cause of each breach and keep the limits for twelve months.",
	DependsOn: []string{
		"RF-EFF-1",
	},
}

var compiledFlagRFEFF3 = Flag{
	ID:       "RF-EFF-3",
	Severity: "major",
	Topic:    "effluent",
	Per:      "site",
	Title:    "A leak into groundwater goes on, or would not be seen",
	Why:      "The plume reaches a well before anybody acts on it.",
	When:     "(tailings or waste_rock or acid_drainage or contamination) and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-EFF-5",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-10",
		"irma-1.0:4.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "documented",
	},
	Closes: "Stop the leak, and place wells on both sides of each source with trigger levels for its own substances.",
}

var compiledFlagRFBIO1 = Flag{
	ID:       "RF-BIO-1",
	Severity: "stop",
	Topic:    "biodiversity",
	Per:      "site",
	Title:    "Work goes on in critical habitat with nothing that makes the loss good",
	Why:      "A species or ecosystem that is nearly gone loses ground for good; work there is ruled out until the tests are met.",
	When:     "critical_habitat and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-BIO-5",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS6-17",
		"ifc-ps-2012:PS6-18",
		"irma-1.0:4.6",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
			"monitoring",
		},
		Assurance: "verified",
	},
	Closes: "A different project: stop work there, move it, or show no measurable harm and a secured net gain.",
}

var compiledFlagRFBIO2 = Flag{
	ID:       "RF-BIO-2",
	Severity: "stop",
	Topic:    "biodiversity",
	Per:      "site",
	Title:    "A natural World Heritage site or a last refuge is harmed, or not shown to be safe",
	Why:      "It exists once, and lenders do not finance its loss.",
	When:     "world_heritage",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-BIO-6",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS6-20",
		"irma-1.0:4.6",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
		},
		Assurance: "verified",
	},
	Closes: "A different project: move it out of reach, or show by an outside study that its managers accept that no aim of the site is harmed.",
}

var compiledFlagRFBIO3 = Flag{
	ID:       "RF-BIO-3",
	Severity: "critical",
	Topic:    "biodiversity",
	Per:      "site",
	Title:    "Whether critical habitat is affected was never decided by outside specialists on survey data and all criteria",
	Why:      "The project may be in a place where it may not be, and the loss would be known only afterwards.",
	When:     "critical_habitat and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-BIO-3",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS6-16",
		"ifc-ps-2012:PS6-8",
		"irma-1.0:4.6",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
		},
		Assurance: "verified",
	},
	Closes: "Have outside specialists assess every criterion with survey data and thresholds, and count doubt as critical.",
}

var compiledFlagRFBIO4 = Flag{
	ID:       "RF-BIO-4",
	Severity: "critical",
	Topic:    "biodiversity",
	Per:      "site",
	Title:    "A protected area is affected and the effect was not assessed, or its managers were not asked",
	Why:      "The harm to what the area was set aside for is done before anybody looks.",
	When:     "protected_area and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-BIO-6",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS6-20",
		"irma-1.0:4.6",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"study",
		},
		Assurance: "verified",
	},
	Closes: "Assess each conservation aim with the area's managers and change the project where doubt remains.",
}

var compiledFlagRFBIO5 = Flag{
	ID:       "RF-BIO-5",
	Severity: "major",
	Topic:    "biodiversity",
	Per:      "site",
	Title:    "Ground was disturbed before anybody checked what lives there",
	Why:      "What was lost can no longer be counted, so it cannot be made good.",
	When:     "phase in [\"exploration\", \"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-BIO-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS6-6",
		"irma-1.0:4.6",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"image",
			"map",
		},
		Assurance: "documented",
	},
	Closes: "Stop, screen and survey, rebuild the state before work from images, and make the loss good.",
}

var compiledFlagRFBIO6 = Flag{
	ID:       "RF-BIO-6",
	Severity: "major",
	Topic:    "biodiversity",
	Per:      "site",
	Title:    "Natural habitat is lost and the account does not close",
	Why:      "Each such project leaves less, and the gain promised for it has no place.",
	When:     "natural_habitat and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-BIO-5",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS6-14",
		"ifc-ps-2012:PS6-15",
		"irma-1.0:4.6",
	},
	Receptor: "habitat",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"monitoring",
		},
		Assurance: "documented",
	},
	Closes: "Avoid more, and secure land and money for gains in the same unit as the loss.",
	DependsOn: []string{
		"RF-BIO-1",
	},
}

var compiledFlagRFCLO1 = Flag{
	ID:       "RF-CLO-1",
	Severity: "critical",
	Topic:    "closure",
	Per:      "site",
	Title:    "Waste that can leak for generations has no secured money",
	Why:      "If the owner fails, neighbours and State inherit a dump that leaks.",
	When:     "(\"mining\" in stages or tailings or waste_rock) and (acid_drainage or radioactive) and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-CLO-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-5",
		"irma-1.0:2.6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"financial",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Lodge an independent instrument for the third-party cost of closure and after-care.",
}

var compiledFlagRFCLO2 = Flag{
	ID:       "RF-CLO-2",
	Severity: "major",
	Topic:    "closure",
	Per:      "site",
	Title:    "Less than half of the closure cost is secured, or no outsider has estimated it",
	Why:      "What is not secured will be paid by others, or not at all.",
	When:     "(\"mining\" in stages or tailings or waste_rock) and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-CLO-3",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-5",
		"irma-1.0:2.6",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"financial",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Raise an independent instrument to the full third-party cost.",
	DependsOn: []string{
		"RF-CLO-1",
	},
}

var compiledFlagRFCLO3 = Flag{
	ID:       "RF-CLO-3",
	Severity: "major",
	Topic:    "closure",
	Per:      "site",
	Title:    "A mine works without a closure plan",
	Why:      "What could be built for closure at no cost is built the wrong way.",
	When:     "\"mining\" in stages and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-CLO-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-5",
		"irma-1.0:2.6",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"plan",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Plan the closure of every pit, dump, pond and plant with neighbours and authority.",
}

var compiledFlagRFHAZ1 = Flag{
	ID:       "RF-HAZ-1",
	Severity: "critical",
	Topic:    "hazardous",
	Per:      "site",
	Title:    "Mercury is used to win metal, or is let go",
	Why:      "Mercury stays in fish, in people and in unborn children.",
	When:     "mercury and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-HAZ-5",
			},
		},
	},
	Clauses: []string{
		"irma-1.0:4.8",
		"ifc-ps-2012:PS3-13",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "End its use, catch what ore and gas release, and send it to permanent disposal.",
}

var compiledFlagRFHAZ2 = Flag{
	ID:       "RF-HAZ-2",
	Severity: "critical",
	Topic:    "hazardous",
	Per:      "site",
	Title:    "Cyanide in tailings is not measured, or it killed and nothing changed",
	Why:      "A little of it in a pond or a river kills at once.",
	When:     "cyanide and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-HAZ-4",
			},
		},
	},
	Clauses: []string{
		"irma-1.0:4.7",
		"ifc-ps-2012:PS3-13",
		"ifc-ps-2012:PS4-7",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Measure it where tailings leave the plant, destroy it there and keep people and animals away.",
}

var compiledFlagRFHAZ3 = Flag{
	ID:       "RF-HAZ-3",
	Severity: "major",
	Topic:    "hazardous",
	Per:      "site",
	Title:    "Cyanide in tailings is above its limit, or its transport has no emergency plan",
	Why:      "Birds die on the pond, and one truck in a river reaches every tap below.",
	When:     "cyanide and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-HAZ-4",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"irma-1.0:4.7",
		"ifc-ps-2012:PS4-7",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"record",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Bring every result under the limit and plan the transport with the rescue services on its route.",
	DependsOn: []string{
		"RF-HAZ-2",
	},
}

var compiledFlagRFHAZ4 = Flag{
	ID:       "RF-HAZ-4",
	Severity: "major",
	Topic:    "hazardous",
	Per:      "site",
	Title:    "A bulk store of dangerous liquid has nothing around it",
	Why:      "One leaking tank reaches ground, drain or river within the hour.",
	When:     "phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-HAZ-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-13",
		"ifc-ps-2012:PS4-7",
		"irma-1.0:4.1",
	},
	Receptor: "river",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"site_observation",
			"third_party_report",
			"image",
		},
		Assurance: "documented",
	},
	Closes: "Contain every store to its largest tank and keep reacting substances apart.",
}

var compiledFlagRFHAZ5 = Flag{
	ID:       "RF-HAZ-5",
	Severity: "major",
	Topic:    "hazardous",
	Per:      "site",
	Title:    "A kind of dangerous load travels public routes without any plan",
	Why:      "A crash in a village is then met by people who do not know what is in the tank.",
	When:     "public_haulage and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-HAZ-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-7",
		"irma-1.0:3.3",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"third_party_report",
			"interview",
		},
		Assurance: "documented",
	},
	Closes: "Survey the route, train drivers and exercise the response with rescue services.",
}

var compiledFlagRFHAZ6 = Flag{
	ID:       "RF-HAZ-6",
	Severity: "major",
	Topic:    "hazardous",
	Per:      "site",
	Title:    "Solvent or fluoride leaves the plant uncaught",
	Why:      "Workers and neighbours breathe it, and nobody has measured how much.",
	When:     "phase == \"operation\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-HAZ-7",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-10",
		"ifc-ps-2012:PS3-13",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "documented",
	},
	Closes: "Catch each release, measure it and close the yearly balance.",
}

var compiledFlagRFCON1 = Flag{
	ID:       "RF-CON-1",
	Severity: "critical",
	Topic:    "contamination",
	Per:      "site",
	Title:    "Contamination reaches people or water, or nobody knows how far it goes",
	Why:      "The harm goes on, seen or unseen, while owners argue who caused it.",
	When:     "contamination and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-CON-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-10",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Find its extent, stop exposure and spreading now, and fix goal, payer and date.",
}

var compiledFlagRFAIR1 = Flag{
	ID:       "RF-AIR-1",
	Severity: "critical",
	Topic:    "air",
	Per:      "site",
	Title:    "A stack breaks its limits now, or nobody measures it",
	Why:      "People breathe acid, metals or solvent that the plant was meant to hold back.",
	When:     "phase == \"operation\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-AIR-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-5",
		"ifc-ps-2012:PS3-10",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Stop or repair the source and show the limits kept by measurements of an accredited laboratory.",
}

var compiledFlagRFAIR2 = Flag{
	ID:       "RF-AIR-2",
	Severity: "major",
	Topic:    "air",
	Per:      "site",
	Title:    "What neighbours breathe is not measured",
	Why:      "Nobody can say whether the air at the nearest homes is safe.",
	When:     "phase == \"operation\" and people_nearby >= 1",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-AIR-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-11",
		"ifc-ps-2012:PS4-5",
		"irma-1.0:4.3",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Measure the air at homes and upwind, and give neighbours the results.",
}

var compiledFlagRFCLI1 = Flag{
	ID:       "RF-CLI-1",
	Severity: "critical",
	Topic:    "climate",
	Per:      "site",
	Title:    "Coal power built for the site has no end date",
	Why:      "The plant locks in its emissions for decades, and many lenders' policies rule it out.",
	When:     "power == \"coal\" and phase != \"exploration\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "E-CLI-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-7",
		"irma-1.0:4.5",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"contract",
			"financial",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Replace it by grid or renewable power, or decide and fund its end on a date.",
}

var compiledFlagRFEMG1 = Flag{
	ID:       "RF-EMG-1",
	Severity: "critical",
	Topic:    "emergency",
	Per:      "site",
	Title:    "A site with a major hazard has no emergency plan",
	Why:      "The fire, gas or flood comes, and nobody inside or outside knows what to do.",
	When:     "(seveso != \"none\" or lithium_cells or cyanide) and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-EMG-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-20",
		"ifc-ps-2012:PS4-11",
		"irma-1.0:2.5",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"site_observation",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Write the plan with rescue services and neighbours, and exercise it.",
}

var compiledFlagRFEMG2 = Flag{
	ID:       "RF-EMG-2",
	Severity: "major",
	Topic:    "emergency",
	Per:      "site",
	Title:    "Nobody has asked whether the rescue services can handle the worst event here",
	Why:      "The plan counts on crews and equipment that may not exist.",
	When:     "(seveso != \"none\" or lithium_cells or cyanide or tailings) and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-EMG-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-21",
		"ifc-ps-2012:PS4-11",
		"irma-1.0:2.5",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"study",
			"third_party_report",
			"interview",
		},
		Assurance: "documented",
	},
	Closes: "Compare the services with every event of the plan and fund what is missing.",
}

var compiledFlagRFESI1 = Flag{
	ID:       "RF-ESI-1",
	Severity: "critical",
	Topic:    "impact-assessment",
	Per:      "site",
	Title:    "Work began without an impact assessment",
	Why:      "Whatever was there before can no longer be measured, and whoever is harmed was never counted.",
	When:     "phase in [\"construction\", \"operation\"] and (\"mining\" in stages or \"refining\" in stages or \"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"recycling\" in stages or \"waste\" in stages)",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-ESI-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-7",
		"irma-1.0:2.1",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Stop what can still be changed, assess the whole project on field data and mend what it finds.",
}

var compiledFlagRFESI2 = Flag{
	ID:       "RF-ESI-2",
	Severity: "major",
	Topic:    "impact-assessment",
	Per:      "site",
	Title:    "A line, road, port or dam built for the site was left out of the assessment",
	Why:      "Its harm is caused by the project and nobody answers for it.",
	When:     "associated_facilities and phase != \"exploration\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-ESI-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-8",
		"irma-1.0:2.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Assess it to the depth of the site and agree with its owner who carries out the measures.",
}

var compiledFlagRFESI3 = Flag{
	ID:       "RF-ESI-3",
	Severity: "major",
	Topic:    "impact-assessment",
	Per:      "site",
	Title:    "The project changed and nobody looked at the impacts",
	Why:      "The assessment describes another project than the one that is built.",
	When:     "phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-ESI-6",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-7",
		"ifc-ps-2012:PS1-16",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"study",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "List the changes, assess each, and publish an addendum for the significant ones.",
}
