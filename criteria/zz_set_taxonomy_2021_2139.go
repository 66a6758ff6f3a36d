//go:build !bootstrap

// Code generated from sets/taxonomy-2021-2139.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetTaxonomy20212139 = Set{
	ID:     "taxonomy-2021-2139",
	Title:  "EU Taxonomy: manufacture and recycling of batteries, activity 3.4 of Delegated Regulation (EU) 2021/2139",
	Short:  "EU Taxonomy 3.4",
	Issuer: "European Union",
	Kind:   "classification",
	Unit:   "project",
	Edition: Edition{
		Name:      "Annex I, section 3.4 and Appendices A to D, with the changes of (EU) 2023/2485 and (EU) 2026/73",
		Published: 20461,
		InForce:   20481,
	},
	Revision: 1,
	Source: Source{
		Title: "Delegated Regulation (EU) 2021/2139, Annex I; Regulation (EU) 2020/852, Article 18",
		URL:   "https://eur-lex.europa.eu/eli/reg_del/2021/2139/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_cathode or any_anode or any_cell or any_pack or any_recycling",
	No:    "Not eligible: the act describes battery materials, cells, packs and the recycling of batteries, and neither mining nor refining.",
	About: "It says which activities may be called sustainable, and binds nobody to be one. Activity 3.4 covers active materials, cells, casings, electronics and packs, and the recycling of end-of-life batteries, with no figure to reach. A mine or refinery is not eligible here, also as part of this project; the European Investment Bank has read a plant for lithium hydroxide as within 3.4 (its project 2020-0749), which the wording does not name. A draft of January 2025 would have added some, and no adopted act was found. Recyclers of batteries belong here and not under activity 5.9, which is for waste that is not hazardous. Activities 3.18 and 3.20 are not mapped. Section 3.4 and Appendices A, B and D were read as they stood on 1 January 2025, with (EU) 2023/2485 in them; Appendix C as (EU) 2026/73 replaced it from 1 January 2026. For the financial year 2025 the Appendix C before it may be used. Where the act still points to Directive 2006/66/EC, Regulation (EU) 2023/1542 has taken its place. No share of turnover or spending is worked out, and a gate of which we ask too little stays \"not determined\".",
	Rating: Rating{
		Method: "gates",
	},
	Groups: []Group{
		{
			ID:    "eligible",
			Title: "Eligibility",
		},
		{
			ID:    "contribution",
			Title: "Substantial contribution",
		},
		{
			ID:    "adaptation",
			Title: "No significant harm to adaptation",
		},
		{
			ID:    "water",
			Title: "No significant harm to water",
		},
		{
			ID:    "circular",
			Title: "No significant harm to the circular economy",
		},
		{
			ID:    "pollution",
			Title: "No significant harm by pollution",
		},
		{
			ID:    "nature",
			Title: "No significant harm to nature",
		},
		{
			ID:    "safeguards",
			Title: "Minimum safeguards",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "3.4",
			Title: "Makes battery materials, cells or packs, or recycles batteries",
			Group: "eligible",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "any_cathode",
						Is:   "true",
					},
					{
						Fact: "any_anode",
						Is:   "true",
					},
					{
						Fact: "any_cell",
						Is:   "true",
					},
					{
						Fact: "any_pack",
						Is:   "true",
					},
					{
						Fact: "any_recycling",
						Is:   "true",
					},
				},
			},
			Fit:        "part",
			Gap:        "Casings and electronics, which count, and precursors, which are not named, are not told apart from the rest; whether batteries are rechargeable, and recycled feed is spent batteries, is not asked.",
			Source:     "Annex I, section 3.4, description of the activity",
			Confidence: "verified",
		},
		{
			Ref:        "3.4-make",
			Title:      "Batteries that cut emissions where they are used",
			Group:      "contribution",
			When:       "any_cathode or any_anode or any_cell or any_pack",
			No:         "The project makes no battery materials, cells or packs.",
			Unmapped:   "The saving arises where the buyer uses the battery, and the act sets no figure to test it by.",
			Source:     "Annex I, section 3.4, substantial contribution: transport, stationary and off-grid storage, other industrial uses",
			Confidence: "verified",
		},
		{
			Ref:   "3.4-recycle",
			Title: "End-of-life batteries recycled",
			Group: "contribution",
			When:  "any_recycling",
			No:    "No site recycles.",
			Needs: &Need{
				All: []Need{
					{
						Fact: "any_recycling",
						Is:   "true",
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether spent batteries are recycled, and not production scrap or other waste alone, is not asked.",
			Source:     "Annex I, section 3.4, substantial contribution",
			Confidence: "verified",
		},
		{
			Ref:   "A-assessment",
			Title: "Climate risk and vulnerability assessment",
			Group: "adaptation",
			Per:   "site",
			When:  "\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages",
			No:    "The site does nothing that the act describes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-ADA-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The act's list of hazards is not gone through one by one, and projections over 10 to 30 years are not asked by name.",
			Source:     "Annex I, Appendix A",
			Confidence: "verified",
		},
		{
			Ref:   "A-measures",
			Title: "Adaptation measures carried out",
			Group: "adaptation",
			Per:   "site",
			When:  "\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages",
			No:    "The site does nothing that the act describes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-ADA-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The dates (existing sites within five years, new ones before they run), and that the measures do not worsen the risk of others, are not asked.",
			Source:     "Annex I, Appendix A",
			Confidence: "verified",
		},
		{
			Ref:   "B",
			Title: "Water quality and water stress dealt with",
			Group: "water",
			Per:   "site",
			When:  "\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages",
			No:    "The site does nothing that the act describes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-EFF-2",
						Level:     3,
					},
					{
						Criterion: "E-WAT-2",
						Level:     3,
					},
					{
						Criterion: "E-WAT-3",
						Level:     2,
					},
					{
						Criterion: "E-WAT-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A plan for use and protection of water, made with those concerned, is not asked as a document; nor is the good state of marine waters.",
			Source:     "Annex I, Appendix B; an impact assessment that looked at EU water law suffices where the risks it found were dealt with",
			Confidence: "verified",
		},
		{
			Ref:   "circular-a",
			Title: "Secondary raw materials and reused parts",
			Group: "circular",
			When:  "any_cathode or any_anode or any_cell or any_pack",
			No:    "The project makes no battery materials, cells or packs.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-1",
						Level:     2,
					},
					{
						Criterion: "E-CIR-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for the share reached and the way of scrap, not for an assessment of what more would be feasible.",
			Source:     "Annex I, section 3.4, circular economy, (a)",
			Confidence: "verified",
		},
		{
			Ref:   "circular-b",
			Title: "Cells and packs built to last, to be taken apart, recycled and adapted",
			Group: "circular",
			When:  "any_cell or any_pack",
			No:    "The project makes no cells or packs.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-2",
						Level:     2,
					},
					{
						Criterion: "E-CIR-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Fitness for another use later is not asked.",
			Source:     "Annex I, section 3.4, circular economy, (b)",
			Confidence: "verified",
		},
		{
			Ref:        "circular-b-materials",
			Title:      "Battery materials made to last and to be recycled",
			Group:      "circular",
			When:       "any_cathode or any_anode",
			No:         "The project makes no battery materials.",
			Unmapped:   "Service life and taking apart are tested on the battery, not on the material; a project that makes materials alone has neither to show.",
			Source:     "Annex I, section 3.4, circular economy, (b)",
			Confidence: "verified",
		},
		{
			Ref:   "circular-c",
			Title: "Substances of concern traceable",
			Group: "circular",
			When:  "any_cathode or any_anode or any_cell or any_pack",
			No:    "The project makes no battery materials, cells or packs.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Tracing beyond the next recycler is not asked.",
			Source:     "Annex I, section 3.4, circular economy, (c)",
			Confidence: "verified",
		},
		{
			Ref:   "circular-recycling",
			Title: "Recycling by battery law and best available techniques",
			Group: "circular",
			Per:   "site",
			When:  "\"recycling\" in stages",
			No:    "The site does not recycle.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-3",
						Level:     2,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Best available techniques, and metal recycled as far as is technically feasible, are not compared; the efficiency reached is tested in the set on battery products, not here.",
			Source:     "Annex I, section 3.4, circular economy; recycling by battery law with its efficiencies, industrial emissions law where it applies",
			Confidence: "verified",
		},
		{
			Ref:   "C-listed",
			Title: "No listed substance made, sold or used",
			Group: "pollution",
			Per:   "site",
			When:  "\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages",
			No:    "The site does nothing that the act describes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Only the most dangerous substances are asked, against ban and phase-out lists that we do not name; the lists of the five laws are not gone through, nor what the product holds.",
			Source:     "Annex I, Appendix C, (a) to (e), as replaced by (EU) 2026/73; exceptions stand in each of those laws",
			Confidence: "verified",
		},
		{
			Ref:   "C-substitutes",
			Title: "Most dangerous substances replaced where possible",
			Group: "pollution",
			Per:   "site",
			When:  "\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages",
			No:    "The site does nothing that the act describes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-1",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Which substances of very high concern stand above 0.1 % by weight, and that their use is controlled, is not asked.",
			Source:     "Annex I, Appendix C, (f), as replaced by (EU) 2026/73: substances of very high concern listed for at least 18 months. The wider group beside them was dropped",
			Confidence: "verified",
		},
		{
			Ref:   "C-batteries",
			Title: "Rules on substances in batteries",
			Group: "pollution",
			Per:   "product",
			When:  "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"portable_battery\"]",
			No:    "It is no battery.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "mercury-content",
						Bound: Bound{
							Op:    "at_most",
							Value: 0.0005,
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "Cadmium, lead and the other sustainability rules for batteries are tested in the set on battery products.",
			Source:     "Annex I, section 3.4, pollution; mercury by Article 6 and Annex I of Regulation (EU) 2023/1542",
			Confidence: "verified",
		},
		{
			Ref:   "C-chemicals-law",
			Title: "Chemicals law: hazards known, told and registered",
			Group: "pollution",
			Per:   "site",
			When:  "\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages",
			No:    "The site does nothing that the act describes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Restrictions and authorisations of REACH are not asked one by one.",
			Source:     "Annex I, section 3.4, pollution",
			Confidence: "verified",
		},
		{
			Ref:   "D-assessment",
			Title: "Impact assessment or screening done and its measures carried out",
			Group: "nature",
			Per:   "site",
			When:  "\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages",
			No:    "The site does nothing that the act describes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A screening that frees the site from an assessment would do for the act; we ask for the assessment.",
			Source:     "Annex I, Appendix D; outside the EU an equivalent",
			Confidence: "verified",
		},
		{
			Ref:   "D-sensitive",
			Title: "Appropriate assessment in or near sensitive areas",
			Group: "nature",
			Per:   "site",
			When:  "(\"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"pack\" in stages or \"recycling\" in stages) and (protected_area or world_heritage)",
			No:    "The site does nothing that the act describes, or affects no protected or recognised area.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the authority made or accepted the assessment is not asked.",
			Source:     "Annex I, Appendix D; no distance is fixed",
			Confidence: "verified",
		},
		{
			Ref:   "18(1)-policy",
			Title: "Due diligence by OECD Guidelines and UN Guiding Principles",
			Group: "safeguards",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The OECD Guidelines for enterprises are not asked by name; consumers and science, chapters of theirs, are not asked at all.",
			Source:     "Regulation (EU) 2020/852, Article 18(1)",
			Confidence: "verified",
		},
		{
			Ref:   "18(1)-remedy",
			Title: "Remedy",
			Group: "safeguards",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether harm left without remedy is disclosed and explained, which can suffice, is not asked.",
			Source:     "Regulation (EU) 2020/852, Article 18(1)",
			Confidence: "verified",
		},
		{
			Ref:   "18(1)-labour",
			Title: "Fundamental conventions on work",
			Group: "safeguards",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
					{
						Criterion: "S-FOR-1",
						Level:     2,
					},
					{
						Criterion: "S-FOR-2",
						Level:     2,
					},
					{
						Criterion: "S-FOR-3",
						Level:     2,
					},
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-CHL-2",
						Level:     3,
					},
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The conventions are not asked one by one.",
			Source:     "Regulation (EU) 2020/852, Article 18(1); eight of the ten fundamental conventions of the ILO",
			Confidence: "verified",
		},
		{
			Ref:   "18-corruption",
			Title: "Anti-corruption",
			Group: "safeguards",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-5",
						Level:     2,
					},
					{
						Criterion: "G-COR-6",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "Convictions for bribery are looked for in the award of licences and land alone.",
			Source:     "Article 18, read in four topics by the Platform on Sustainable Finance, 11 October 2022; its advice binds nobody",
			Confidence: "secondary",
		},
		{
			Ref:   "18-taxation",
			Title: "Taxation",
			Group: "safeguards",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Findings of tax evasion are not asked.",
			Source:     "Article 18, read in four topics by the Platform on Sustainable Finance, 11 October 2022; its advice binds nobody",
			Confidence: "secondary",
		},
		{
			Ref:   "18-competition",
			Title: "Fair competition",
			Group: "safeguards",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether an authority found against the company is looked for from outside only at a higher level than read here.",
			Source:     "Article 18, read in four topics by the Platform on Sustainable Finance, 11 October 2022; its advice binds nobody",
			Confidence: "secondary",
		},
		{
			Ref:   "18(2)",
			Title: "Social and governance indicators, controversial weapons",
			Group: "safeguards",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The pay gap is asked; women and men on the board, and exposure to controversial weapons, are not.",
			Source:     "Regulation (EU) 2020/852, Article 18(2), through the indicators of sustainable finance disclosure",
			Confidence: "verified",
		},
	},
}
