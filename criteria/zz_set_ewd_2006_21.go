//go:build !bootstrap

// Code generated from sets/ewd-2006-21.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEwd200621 = Set{
	ID:     "ewd-2006-21",
	Title:  "Directive 2006/21/EC on waste from extractive industries",
	Short:  "Extractive Waste",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "site",
	Edition: Edition{
		Name:      "As enacted in 2006",
		Published: 13249,
		InForce:   13269,
	},
	Revision: 1,
	Source: Source{
		Title: "Directive 2006/21/EC, Articles 5 to 21 and Annexes I to III",
		URL:   "https://eur-lex.europa.eu/eli/dir/2006/21/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "host_eea and (any_mining or any_tailings)",
	No:    "The project has no extractive waste in the European Economic Area.",
	About: "A directive speaks to States: an operator is bound by the national law that carries it since 1 May 2008, in Norway by chapter 17 of the waste regulations, and by the permit, which may be stricter. It covers waste of exploring, mining and treating ore on land, site by site; slag and other residues of smelting and refining are not extractive waste. Inert waste and clean soil outside Category A are free of Articles 7, 8, 11(1), 11(3), 12, 13(6), 14 and 16; States may also ease 11(3), 12(5), 12(6), 13(6), 14 and 16 there for other waste that is not hazardous, and authorities more for such waste of exploring (Article 2(3)). Whether waste is inert is not asked. Whether a facility is in Category A is a fact you enter; the tests of Annex III, with the thresholds that stand in a decision of the Commission, are not worked out here. The reference document on best techniques does not bind. Recovery of critical raw materials from such waste stands in the map of the Critical Raw Materials Act.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "plan",
			Title: "Waste management plan",
		},
		{
			ID:    "permit",
			Title: "Permit and class",
		},
		{
			ID:    "accidents",
			Title: "Major accidents",
		},
		{
			ID:    "operation",
			Title: "Building and running",
		},
		{
			ID:    "water",
			Title: "Water and air",
		},
		{
			ID:    "closure",
			Title: "Closure and guarantee",
		},
		{
			ID:    "state",
			Title: "Tasks of authorities",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "5(1)",
			Title: "A waste management plan",
			Group: "plan",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
				},
			},
			Source:     "Article 5(1)",
			Confidence: "verified",
		},
		{
			Ref:   "5(2)-prevent",
			Title: "Waste and its harm prevented or lessened",
			Group: "plan",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
					{
						Criterion: "E-WAS-2",
						Level:     2,
					},
					{
						Criterion: "E-CLO-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Amounts, ways to lessen them, topsoil and acid at its source are asked for; filling back as a way to lessen waste, and milder chemicals, are not.",
			Source:     "Article 5(2)(a)",
			Confidence: "verified",
		},
		{
			Ref:   "5(2)-recover",
			Title: "Waste recovered and used",
			Group: "plan",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-4",
						Level:     2,
					},
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "By-products and old waste as a source of metal are asked for; use as fill or building material is not.",
			Source:     "Article 5(2)(b)",
			Confidence: "verified",
		},
		{
			Ref:   "5(2)-dispose",
			Title: "Safe disposal, short and long term",
			Group: "plan",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the design needs little or no care after closure is not asked; what seeps or blows away in the long term and the stability of dams and heaps are read under Article 11(2).",
			Source:     "Article 5(2)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "5(3)",
			Title: "What the plan holds: class, characterisation, closure, water, air and soil",
			Group: "plan",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
					{
						Criterion: "E-WAS-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "E-EFF-1",
						Level:     2,
					},
					{
						Criterion: "E-AIR-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The proposed category with its reasons, and the survey of the land, are not asked.",
			Source:     "Article 5(3) and Annex II",
			Confidence: "verified",
		},
		{
			Ref:   "5(4)",
			Title: "Plan reviewed every five years and on large change",
			Group: "plan",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Age and large changes are asked for; notice of amendments is not.",
			Source:     "Article 5(4)",
			Confidence: "verified",
		},
		{
			Ref:        "5(6)",
			Title:      "Plan approved",
			Group:      "plan",
			Per:        "site",
			Bearer:     "permitting authority",
			When:       "tailings or waste_rock and \"mining\" in stages",
			No:         "The site keeps no waste of exploring, mining or treating ore.",
			Unmapped:   "A decision of the authority; whether it was taken is asked with the plan.",
			Source:     "Article 5(6)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)",
			Title: "No operation without a permit",
			Group: "permit",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "All permits are asked for as one; whether this permit states the category, or inert waste needs none, is not.",
			Source:     "Article 7(1)",
			Confidence: "verified",
		},
		{
			Ref:   "7(2)",
			Title: "Application with plan and guarantee",
			Group: "permit",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
					{
						Criterion: "G-PER-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Plan and guarantee are asked for; the application is not.",
			Source:     "Article 7(2)(c) and (d)",
			Confidence: "verified",
		},
		{
			Ref:    "8",
			Title:  "Public heard before the permit",
			Group:  "permit",
			Per:    "site",
			Bearer: "permitting authority",
			When:   "tailings or waste_rock and \"mining\" in stages",
			No:     "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
					{
						Criterion: "G-DIS-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the project itself tells and shows is asked for; the hearing is the authority's.",
			Source:     "Article 8",
			Confidence: "verified",
		},
		{
			Ref:    "9",
			Title:  "Facilities classed",
			Group:  "permit",
			Per:    "site",
			Bearer: "permitting authority",
			When:   "tailings or waste_rock and \"mining\" in stages",
			No:     "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
					{
						Criterion: "E-WAS-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Classing is the authority's; what a failure would do and what the waste holds are asked, the category is a fact you enter.",
			Source:     "Article 9 and Annex III",
			Confidence: "verified",
		},
		{
			Ref:   "6(3)-policy",
			Title: "Major-accident prevention policy, with a safety system and a safety manager",
			Group: "accidents",
			Per:   "site",
			When:  "(tailings or waste_rock and \"mining\" in stages) and category_a",
			No:    "The site keeps no waste of exploring, mining or treating ore, or none of its facilities is in Category A.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-10",
						Level:     2,
					},
					{
						Criterion: "E-TAI-15",
						Level:     2,
					},
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Roles, risk assessment and management system are asked for; a policy on major accidents as a paper is not, nor whether the facility falls under the Seveso rules instead.",
			Source:     "Article 6(1) and (3), Annex I, section 1; Category A outside the Seveso rules",
			Confidence: "verified",
		},
		{
			Ref:   "6(3)-internal",
			Title: "Internal emergency plan",
			Group: "accidents",
			Per:   "site",
			When:  "(tailings or waste_rock and \"mining\" in stages) and category_a",
			No:    "The site keeps no waste of exploring, mining or treating ore, or none of its facilities is in Category A.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-3",
						Level:     2,
					},
					{
						Criterion: "S-EMG-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the facility itself falls under the Seveso rules instead is not asked.",
			Source:     "Article 6(1), (3) and (4); Category A outside the Seveso rules",
			Confidence: "verified",
		},
		{
			Ref:    "6(3)-external",
			Title:  "External emergency plan",
			Group:  "accidents",
			Per:    "site",
			Bearer: "authority",
			When:   "(tailings or waste_rock and \"mining\" in stages) and category_a",
			No:     "The site keeps no waste of exploring, mining or treating ore, or none of its facilities is in Category A.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The plan is the authority's; whether rescue services were checked against the worst event is asked.",
			Source:     "Article 6(3)",
			Confidence: "verified",
		},
		{
			Ref:    "6(6)",
			Title:  "Public told what to do, reviewed every three years",
			Group:  "accidents",
			Per:    "site",
			Bearer: "authority",
			When:   "(tailings or waste_rock and \"mining\" in stages) and category_a",
			No:     "The site keeps no waste of exploring, mining or treating ore, or none of its facilities is in Category A.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-14",
						Level:     2,
					},
					{
						Criterion: "S-EMG-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The information is the authority's to see to; what the project publishes is asked.",
			Source:     "Article 6(6)",
			Confidence: "verified",
		},
		{
			Ref:   "11(2)-place",
			Title: "Place, ground and design that keep soil, air and water clean",
			Group: "operation",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-4",
						Level:     2,
					},
					{
						Criterion: "E-TAI-5",
						Level:     2,
					},
					{
						Criterion: "E-WAS-4",
						Level:     2,
					},
					{
						Criterion: "E-EFF-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "For waste rock the choice of place is asked in the impact assessment only; what wind and water wear away is not asked.",
			Source:     "Article 11(2)(a)",
			Confidence: "verified",
		},
		{
			Ref:   "11(2)-stable",
			Title: "Stable, built and run by competent people",
			Group: "operation",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-9",
						Level:     2,
					},
					{
						Criterion: "E-TAI-11",
						Level:     2,
					},
					{
						Criterion: "E-WAS-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Training of those who run it is not asked on its own; landscape is not asked.",
			Source:     "Article 11(1) and 11(2)(b)",
			Confidence: "verified",
		},
		{
			Ref:   "11(2)-monitor",
			Title: "Monitored and inspected, with records kept",
			Group: "operation",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     2,
					},
					{
						Criterion: "E-WAS-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Records handed over at a change of operator are not asked.",
			Source:     "Article 11(2)(c) and its last subparagraph",
			Confidence: "verified",
		},
		{
			Ref:   "11(3)-48h",
			Title: "Events that may touch stability reported within 48 hours",
			Group: "operation",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     2,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Alarms followed by action and breaches reported are asked for; the 48 hours are not.",
			Source:     "Article 11(3)",
			Confidence: "verified",
		},
		{
			Ref:   "11(3)-year",
			Title: "Monitoring reported to the authority at least once a year",
			Group: "operation",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A yearly report is asked for; that it went to the authority is not.",
			Source:     "Article 11(3)",
			Confidence: "verified",
		},
		{
			Ref:      "13(4)",
			Title:    "Waste into a river, lake or sea only within the water law",
			Group:    "water",
			Critical: true,
			Per:      "site",
			When:     "tailings and (\"riverine\" in tailings_disposal or \"lake\" in tailings_disposal or \"shallow_sea\" in tailings_disposal or \"deep_sea\" in tailings_disposal)",
			No:       "No tailings of the site go into a river, lake or sea.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-5",
						Level:     3,
					},
					{
						Criterion: "E-EFF-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the water law's own conditions are met is for the authority and the courts; we ask for independent science and limits that protect uses.",
			Source:     "Article 13(4)",
			Confidence: "verified",
		},
		{
			Ref:   "13(6)",
			Title: "Cyanide at most 10 ppm where tailings leave the plant",
			Group: "water",
			Per:   "site",
			Applies: Applies{
				From: 17652,
			},
			When: "tailings and cyanide",
			No:   "The site has no tailings, or uses no cyanide.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The lowest level that best techniques allow is not asked; a missing transport plan lowers our answer too.",
			Source:     "Article 13(6), weak-acid dissociable; facilities permitted after 1 May 2008, and older ones since 1 May 2018",
			Confidence: "verified",
		},
		{
			Ref:   "13-water",
			Title: "Leachate and run-off kept from water, caught and treated",
			Group: "water",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-1",
						Level:     2,
					},
					{
						Criterion: "E-WAT-1",
						Level:     2,
					},
					{
						Criterion: "E-WAS-2",
						Level:     2,
					},
					{
						Criterion: "E-WAS-4",
						Level:     2,
					},
					{
						Criterion: "E-EFF-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-5",
						Level:     2,
					},
					{
						Criterion: "E-EFF-7",
						Level:     2,
					},
				},
			},
			Source:     "Article 13(1); the authority may ease it where no leachate can do harm (13(3))",
			Confidence: "verified",
		},
		{
			Ref:   "13(2)",
			Title: "Dust and gas kept down",
			Group: "water",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-AIR-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Dust is asked for; gas from waste is not.",
			Source:     "Article 13(2)",
			Confidence: "verified",
		},
		{
			Ref:   "10",
			Title: "Waste put back into pits and mine openings",
			Group: "operation",
			Per:   "site",
			When:  "tailings and (\"in_pit\" in tailings_disposal or \"backfill\" in tailings_disposal)",
			No:    "No tailings of the site go back into a pit or underground.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Waste rock put back, other waste used as fill, and what the authority must be told are not asked about.",
			Source:     "Articles 10 and 13(5); filled openings are no waste facility (3(15))",
			Confidence: "verified",
		},
		{
			Ref:   "12",
			Title: "Closed by plan, watched after closure",
			Group: "closure",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-6",
						Level:     2,
					},
					{
						Criterion: "E-CLO-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Start of closure with leave of the authority, and how long it wants care and reports, are not asked.",
			Source:     "Article 12(2) and (4) to (6)",
			Confidence: "verified",
		},
		{
			Ref:        "12(3)",
			Title:      "Closed only after final inspection and approval",
			Group:      "closure",
			Per:        "site",
			Bearer:     "permitting authority",
			When:       "tailings or waste_rock and \"mining\" in stages",
			No:         "The site keeps no waste of exploring, mining or treating ore.",
			Unmapped:   "A decision of the authority.",
			Source:     "Article 12(3)",
			Confidence: "verified",
		},
		{
			Ref:      "14(1)",
			Title:    "Guarantee in place before any deposit starts",
			Group:    "closure",
			Critical: true,
			Binary:   true,
			Per:      "site",
			When:     "tailings or waste_rock and \"mining\" in stages",
			No:       "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "An instrument in place for the amount set is asked for; whether deposit has begun, whether inert waste needs none, and whether the amount reaches after closure (see 14(2)) are not.",
			Source:     "Article 14(1)",
			Confidence: "verified",
		},
		{
			Ref:   "14(2)",
			Title: "Guarantee sized on the impact and on third-party cost",
			Group: "closure",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-2",
						Level:     2,
					},
					{
						Criterion: "G-PER-5",
						Level:     3,
					},
					{
						Measure: "closure-cover",
						Bound: Bound{
							Op:    "at_least",
							Value: 100,
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "That the amount follows the category, the kind of waste and the later use of the land is not asked by name.",
			Source:     "Article 14(2)",
			Confidence: "verified",
		},
		{
			Ref:   "14(3)",
			Title: "Guarantee adjusted to the work still to do",
			Group: "closure",
			Per:   "site",
			When:  "tailings or waste_rock and \"mining\" in stages",
			No:    "The site keeps no waste of exploring, mining or treating ore.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Yearly review is asked for; that it follows the rehabilitation still to do is not.",
			Source:     "Article 14(3)",
			Confidence: "verified",
		},
		{
			Ref:        "16",
			Title:      "Neighbouring States told of Category A facilities",
			Group:      "state",
			Bearer:     "Member State",
			Unmapped:   "A duty between States.",
			Source:     "Article 16",
			Confidence: "verified",
		},
		{
			Ref:        "20",
			Title:      "List of closed facilities that do harm",
			Group:      "state",
			Bearer:     "Member State",
			Unmapped:   "A duty of the State; harm left by earlier owners is asked of the project elsewhere.",
			Source:     "Article 20; first by 1 May 2012",
			Confidence: "verified",
		},
	},
}
