//go:build !bootstrap

// Code generated from sets/tsm-2023.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetTsm2023 = Set{
	ID:     "tsm-2023",
	Title:  "Towards Sustainable Mining",
	Short:  "TSM",
	Issuer: "Mining Association of Canada",
	Kind:   "standard",
	Unit:   "site",
	Edition: Edition{
		Name: "Protocols with the changes of 2023",
		Year: 2023,
	},
	Revision: 1,
	Source: Source{
		Title: "Towards Sustainable Mining, protocols as described in public copies of 2022 to 2025",
		URL:   "https://mining.ca/towards-sustainable-mining/",
		Read:  20781,
		By:    "Assay",
	},
	When:  "(any_mine or any_refining) and not only_exploring",
	No:    "The project neither mines nor refines, or only explores.",
	About: "A site grades itself C to AAA on each indicator every year, and an outside verifier looks every three years; the goal is A on each. Our levels read 0 and 1 as C, 2 as B and 3 as A; AA and AAA are not assessed, and level A of the tailings indicators wants an internal audit that we do not ask. The scheme's own B covers uneven practice, so the letter is a rough reading. Names of the indicators were read for tailings, biodiversity, water, climate, equity and labour, the others are general knowledge; their criteria were not read. Which protocols hold differs by country.",
	Rating: Rating{
		Method: "lowest_indicator",
	},
	Groups: []Group{
		{
			ID:    "icr-identify",
			Title: "Communities of interest identified",
		},
		{
			ID:    "icr-engage",
			Title: "Communities of interest engaged",
		},
		{
			ID:    "icr-indigenous",
			Title: "Indigenous Peoples engaged",
		},
		{
			ID:    "icr-impacts",
			Title: "Community impacts and benefits managed",
		},
		{
			ID:    "icr-response",
			Title: "Response mechanism",
		},
		{
			ID:    "crisis",
			Title: "Crisis management and communications planning",
		},
		{
			ID:    "safety",
			Title: "Safety and health managed",
		},
		{
			ID:    "safety-respect",
			Title: "Psychological safety and respect",
		},
		{
			ID:    "child-labour",
			Title: "Child labour prevented",
		},
		{
			ID:    "forced-labour",
			Title: "Forced labour prevented",
		},
		{
			ID:    "tailings-policy",
			Title: "Tailings policy and commitment",
		},
		{
			ID:    "tailings-system",
			Title: "Tailings management system and emergency preparedness",
		},
		{
			ID:    "tailings-accountability",
			Title: "Accountability for tailings assigned",
		},
		{
			ID:    "tailings-review",
			Title: "Annual review of tailings management",
		},
		{
			ID:    "tailings-manual",
			Title: "Operation, maintenance and surveillance manual",
		},
		{
			ID:    "biodiversity",
			Title: "Biodiversity conserved",
		},
		{
			ID:    "water",
			Title: "Water stewardship",
		},
		{
			ID:    "climate-corporate",
			Title: "Climate at the head of the company",
		},
		{
			ID:    "climate-facility",
			Title: "Energy, emissions and physical risk at the site",
		},
		{
			ID:    "climate-targets",
			Title: "Targets and reporting on climate",
		},
		{
			ID:    "edi-leadership",
			Title: "Leadership and strategy for equity",
		},
		{
			ID:    "edi-advancing",
			Title: "Equity advanced at work",
		},
		{
			ID:    "edi-monitoring",
			Title: "Equity monitored and reported",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "icr-identify",
			Title: "Communities of interest identified",
			Group: "icr-identify",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Communities of interest beyond those affected are not asked about.",
			Source:     "Indigenous and Community Relationships: identification of communities of interest",
			Confidence: "known",
		},
		{
			Ref:   "icr-engage",
			Title: "Communities of interest engaged",
			Group: "icr-engage",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     3,
					},
					{
						Criterion: "S-ENG-3",
						Level:     3,
					},
					{
						Criterion: "S-ENG-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Training of staff who engage is not asked.",
			Source:     "Indigenous and Community Relationships: engagement of communities of interest",
			Confidence: "known",
		},
		{
			Ref:   "icr-indigenous",
			Title: "Indigenous Peoples engaged",
			Group: "icr-indigenous",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and indigenous",
			No:    "The site neither mines nor refines, only explores, or affects no lands, waters or rights of Indigenous Peoples.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-1",
						Level:     3,
					},
					{
						Criterion: "S-IND-2",
						Level:     3,
					},
					{
						Criterion: "S-IND-3",
						Level:     3,
					},
					{
						Criterion: "S-IND-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Awareness training on Indigenous history and rights is not asked.",
			Source:     "Indigenous and Community Relationships: Indigenous engagement",
			Confidence: "known",
		},
		{
			Ref:   "icr-impacts",
			Title: "Community impacts and benefits managed",
			Group: "icr-impacts",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-2",
						Level:     3,
					},
					{
						Criterion: "S-BEN-1",
						Level:     3,
					},
					{
						Criterion: "S-BEN-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Priorities among impacts, agreed with the community, are asked in part.",
			Source:     "Indigenous and Community Relationships: management of impacts and benefits",
			Confidence: "known",
		},
		{
			Ref:   "icr-response",
			Title: "Response mechanism",
			Group: "icr-response",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     3,
					},
					{
						Criterion: "S-GRI-2",
						Level:     3,
					},
					{
						Criterion: "S-GRI-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Reports of the mechanism to the public are asked as figures only.",
			Source:     "Indigenous and Community Relationships: response mechanism",
			Confidence: "known",
		},
		{
			Ref:   "crisis",
			Title: "Crisis management and communications planning",
			Group: "crisis",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-1",
						Level:     2,
					},
					{
						Criterion: "S-EMG-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The crisis team and the plan for press and families at the head office are not asked; the three indicators are read as one.",
			Source:     "Crisis Management and Communications Planning; pass or fail, so level 2 of our questions counts as passed",
			Confidence: "known",
		},
		{
			Ref:   "safety",
			Title: "Safety and health managed",
			Group: "safety",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
						Level:     3,
					},
					{
						Criterion: "S-OHS-3",
						Level:     3,
					},
					{
						Criterion: "S-OHS-4",
						Level:     3,
					},
					{
						Criterion: "S-OHS-6",
						Level:     3,
					},
					{
						Criterion: "S-OHS-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Number and names of the indicators were not confirmed; they are read as one, and health promotion is not asked.",
			Source:     "Safe, Healthy and Respectful Workplaces, the name since 2023",
			Confidence: "known",
		},
		{
			Ref:   "safety-respect",
			Title: "Psychological safety and respect",
			Group: "safety-respect",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-2",
						Level:     3,
					},
					{
						Criterion: "S-OHS-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the indicator asks at each level was not read.",
			Source:     "Safe, Healthy and Respectful Workplaces, the name since 2023; indicator added in 2023",
			Confidence: "verified",
		},
		{
			Ref:   "child-labour",
			Title: "Child labour prevented",
			Group: "child-labour",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-CHL-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A check of the age of contractors far from the site gate is not asked.",
			Source:     "Prevention of Child and Forced Labour; pass or fail, so level 2 of our questions counts as passed",
			Confidence: "verified",
		},
		{
			Ref:   "forced-labour",
			Title: "Forced labour prevented",
			Group: "forced-labour",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
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
						Criterion: "S-FOR-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Supply chains where the risk is high are asked about elsewhere.",
			Source:     "Prevention of Child and Forced Labour; pass or fail, so level 2 of our questions counts as passed",
			Confidence: "verified",
		},
		{
			Ref:        "tailings-policy",
			Title:      "Tailings policy and commitment",
			Group:      "tailings-policy",
			Per:        "site",
			When:       "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and tailings",
			No:         "The site neither mines nor refines, only explores, or has no tailings.",
			Unmapped:   "The company's own words on tailings are seen on its published policy; what they promise is asked at the facility, under the other indicators.",
			Source:     "Tailings Management: policy",
			Confidence: "verified",
		},
		{
			Ref:   "tailings-system",
			Title: "Tailings management system and emergency preparedness",
			Group: "tailings-system",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and tailings",
			No:    "The site neither mines nor refines, only explores, or has no tailings.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     3,
					},
					{
						Criterion: "E-TAI-3",
						Level:     3,
					},
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-8",
						Level:     3,
					},
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
					{
						Criterion: "E-TAI-15",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Level A also wants an internal audit of the facility by the protocol, which is not asked.",
			Source:     "Tailings Management: management system and emergency preparedness",
			Confidence: "verified",
		},
		{
			Ref:   "tailings-accountability",
			Title: "Accountability for tailings assigned",
			Group: "tailings-accountability",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and tailings",
			No:    "The site neither mines nor refines, only explores, or has no tailings.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-9",
						Level:     3,
					},
					{
						Criterion: "E-TAI-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Level A also wants an internal audit by the protocol, which is not asked.",
			Source:     "Tailings Management: accountability",
			Confidence: "verified",
		},
		{
			Ref:   "tailings-review",
			Title: "Annual review of tailings management",
			Group: "tailings-review",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and tailings",
			No:    "The site neither mines nor refines, only explores, or has no tailings.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-10",
						Level:     3,
					},
					{
						Criterion: "E-TAI-13",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for reports to the board and for independent review, not for a yearly review of the management system itself.",
			Source:     "Tailings Management: annual review",
			Confidence: "verified",
		},
		{
			Ref:   "tailings-manual",
			Title: "Operation, maintenance and surveillance manual",
			Group: "tailings-manual",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and tailings",
			No:    "The site neither mines nor refines, only explores, or has no tailings.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Level A also wants an internal audit by the protocol, which is not asked.",
			Source:     "Tailings Management: operation, maintenance and surveillance manual",
			Confidence: "verified",
		},
		{
			Ref:   "biodiversity",
			Title: "Biodiversity conserved",
			Group: "biodiversity",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     3,
					},
					{
						Criterion: "E-BIO-4",
						Level:     3,
					},
					{
						Criterion: "E-BIO-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Its three indicators (commitment of the company, planning at the site, reporting) are read as one; the first and the last are not asked.",
			Source:     "Biodiversity Conservation; indicators by the protocol of March 2020",
			Confidence: "secondary",
		},
		{
			Ref:   "water",
			Title: "Water stewardship",
			Group: "water",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-1",
						Level:     3,
					},
					{
						Criterion: "E-WAT-2",
						Level:     3,
					},
					{
						Criterion: "E-WAT-3",
						Level:     3,
					},
					{
						Criterion: "E-WAT-5",
						Level:     3,
					},
					{
						Criterion: "E-WAT-6",
						Level:     3,
					},
					{
						Criterion: "E-EFF-4",
						Level:     3,
					},
					{
						Criterion: "E-WAT-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Its four indicators (governance, management at the site, planning in the basin, reporting) are read as one; governance is not asked.",
			Source:     "Water Stewardship; indicators by a specialist's account",
			Confidence: "secondary",
		},
		{
			Ref:   "climate-corporate",
			Title: "Climate at the head of the company",
			Group: "climate-corporate",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-3",
						Level:     3,
					},
					{
						Criterion: "E-CLI-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Who on the board answers for climate is not asked.",
			Source:     "Climate Change: corporate management",
			Confidence: "verified",
		},
		{
			Ref:   "climate-facility",
			Title: "Energy, emissions and physical risk at the site",
			Group: "climate-facility",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-1",
						Level:     3,
					},
					{
						Criterion: "E-CLI-5",
						Level:     3,
					},
					{
						Criterion: "E-ADA-1",
						Level:     3,
					},
					{
						Criterion: "E-ADA-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A management system for energy as such is not asked.",
			Source:     "Climate Change: management at the facility",
			Confidence: "verified",
		},
		{
			Ref:   "climate-targets",
			Title: "Targets and reporting on climate",
			Group: "climate-targets",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets for adaptation are not asked; an outside check of the figures is asked, not here, for its place among the levels was not read.",
			Source:     "Climate Change: targets of the facility, and reporting",
			Confidence: "verified",
		},
		{
			Ref:   "edi-leadership",
			Title: "Leadership and strategy for equity",
			Group: "edi-leadership",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Only women in posts that decide are asked; a strategy of the company for all groups is not.",
			Source:     "Equitable, Diverse, and Inclusive Workplaces (2023): leadership and strategy, for the company",
			Confidence: "verified",
		},
		{
			Ref:   "edi-advancing",
			Title: "Equity advanced at work",
			Group: "edi-advancing",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-1",
						Level:     3,
					},
					{
						Criterion: "S-DIV-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Groups other than women are asked as grounds of discrimination only.",
			Source:     "Equitable, Diverse, and Inclusive Workplaces (2023): advancing equity, diversity and inclusion",
			Confidence: "verified",
		},
		{
			Ref:   "edi-monitoring",
			Title: "Equity monitored and reported",
			Group: "edi-monitoring",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Figures other than on women and men are not asked.",
			Source:     "Equitable, Diverse, and Inclusive Workplaces (2023): monitoring, performance and reporting",
			Confidence: "verified",
		},
	},
}
