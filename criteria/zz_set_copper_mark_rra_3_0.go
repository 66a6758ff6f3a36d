//go:build !bootstrap

// Code generated from sets/copper-mark-rra-3.0.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetCopperMarkRra30 = Set{
	ID:     "copper-mark-rra-3.0",
	Title:  "Risk Readiness Assessment v3.0 (Copper Mark, Nickel Mark, Zinc Mark, Molybdenum Mark)",
	Short:  "Copper Mark RRA v3.0",
	Issuer: "Responsible Minerals Initiative and The Copper Mark",
	Kind:   "standard",
	Unit:   "project",
	Edition: Edition{
		Name:      "Version 3.0, 19 October 2023",
		Published: 19649,
		InForce:   19723,
	},
	Revision: 1,
	Source: Source{
		Title: "Risk Readiness Assessment, version 3.0, list of criteria",
		URL:   "https://coppermark.org/standards/",
		Read:  20781,
		By:    "Assay",
	},
	When:  "(any_mine or any_refining) and not only_exploring",
	No:    "The project neither mines nor refines, or only explores.",
	About: "33 criteria in three pillars, by which a site assesses itself and an independent assessor reviews it. For the earlier version an award needed every criterion met in full or in part, each part with a plan to close it within 12 months: what is met in part is a gap below, and counted apart where every answer it lacks has a day within 12 months in the action plan. We know the name and the aim of each criterion and not the words of the guide: each is asked through its aim, always in part. Numbers of the draft of 2022 and of version 2.0 mean other things. Partners of the scheme are merging it with others into one standard; no final text was found.",
	Rating: Rating{
		Method:     "list",
		PlanWithin: 12,
	},
	Groups: []Group{
		{
			ID:    "governance",
			Title: "Governance",
		},
		{
			ID:    "social",
			Title: "Social",
		},
		{
			ID:    "environment",
			Title: "Environment",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "1",
			Title: "Management system with people and budget",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     3,
					},
					{
						Criterion: "G-MAN-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
					{
						Criterion: "G-MAN-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A sustainability policy topic by topic is not asked.",
			Source:     "Criterion 1, Management System",
			Confidence: "secondary",
		},
		{
			Ref:   "2",
			Title: "Risks to people and nature assessed",
			Group: "governance",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-3",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "G-MAN-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "One register that joins and ranks risks of environment, people and business is not asked.",
			Source:     "Criterion 2, Risk Assessment",
			Confidence: "secondary",
		},
		{
			Ref:   "3",
			Title: "Integrity: bribery, go-betweens, owners, competition",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-2",
						Level:     2,
					},
					{
						Criterion: "G-COR-3",
						Level:     2,
					},
					{
						Criterion: "G-COR-4",
						Level:     2,
					},
					{
						Criterion: "G-COR-5",
						Level:     2,
					},
					{
						Criterion: "G-COR-8",
						Level:     2,
					},
					{
						Criterion: "G-COR-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guide asks beyond the aim of the criterion was not read.",
			Source:     "Criterion 3, Business Integrity",
			Confidence: "secondary",
		},
		{
			Ref:   "4",
			Title: "Revenue open to the public",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-1",
						Level:     2,
					},
					{
						Criterion: "G-PAY-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Support for transparency initiatives is not asked; a kind of payment may be missing at the level read here, and of a refinery we ask for tax by country alone.",
			Source:     "Criterion 4, Revenue Transparency",
			Confidence: "secondary",
		},
		{
			Ref:   "5",
			Title: "Law and permits",
			Group: "governance",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
					{
						Criterion: "G-PER-3",
						Level:     1,
					},
					{
						Criterion: "G-PER-4",
						Level:     2,
					},
					{
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Law on tax, trade and companies, and international law as such, are not asked; what the guide asks beyond the aim of the criterion was not read.",
			Source:     "Criterion 5, Legal Compliance",
			Confidence: "secondary",
		},
		{
			Ref:   "6",
			Title: "Yearly report with figures of the site",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the report follows one standard throughout is asked, its list of contents is not.",
			Source:     "Criterion 6, Sustainability Reporting",
			Confidence: "secondary",
		},
		{
			Ref:   "7",
			Title: "Ways to complain for communities and workers",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-GRI-2",
						Level:     2,
					},
					{
						Criterion: "S-GRI-3",
						Level:     2,
					},
					{
						Criterion: "S-GRI-4",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
					{
						Criterion: "S-GRI-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guide asks beyond the aim of the criterion was not read.",
			Source:     "Criterion 7, Grievance Mechanism",
			Confidence: "secondary",
		},
		{
			Ref:   "8",
			Title: "Stakeholders engaged",
			Group: "governance",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     2,
					},
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
					{
						Criterion: "S-ENG-4",
						Level:     2,
					},
					{
						Criterion: "S-ENG-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Engagement with governments, buyers and civil society away from the site is not asked.",
			Source:     "Criterion 8, Stakeholder Engagement",
			Confidence: "secondary",
		},
		{
			Ref:   "9",
			Title: "Closure planned, costed, secured and begun",
			Group: "governance",
			Per:   "site",
			When:  "\"mining\" in stages and phase != \"exploration\"",
			No:    "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-2",
						Level:     2,
					},
					{
						Criterion: "E-CLO-3",
						Level:     2,
					},
					{
						Criterion: "E-CLO-4",
						Level:     2,
					},
					{
						Criterion: "E-CLO-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets for reclaimed land year by year are not asked.",
			Source:     "Criterion 9, Mine Closure & Reclamation",
			Confidence: "secondary",
		},
		{
			Ref:   "10",
			Title: "Due diligence on bought minerals and on own conflict areas",
			Group: "governance",
			When:  "buys_minerals or any_cahra_site",
			No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries, and no site is in a conflict-affected or high-risk area; purchases of other goods are not asked about here.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     2,
					},
					{
						Criterion: "G-SUP-2",
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
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
					{
						Criterion: "G-SUP-7",
						Level:     2,
					},
					{
						Criterion: "G-SUP-8",
						Level:     2,
					},
					{
						Criterion: "G-TRA-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The joint due diligence standard that is part of this criterion was not read; purchases of other goods are not asked here.",
			Source:     "Criterion 10, Responsible Supply Chains",
			Confidence: "secondary",
		},
		{
			Ref:   "11",
			Title: "No child labour",
			Group: "social",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-CHL-2",
						Level:     3,
					},
					{
						Criterion: "S-CHL-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Young apprentices are asked as workers under 18, not as learners.",
			Source:     "Criterion 11, No Child Labor",
			Confidence: "secondary",
		},
		{
			Ref:   "12",
			Title: "No forced labour",
			Group: "social",
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
						Criterion: "S-FOR-5",
						Level:     2,
					},
					{
						Criterion: "S-FOR-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Prison labour and trafficking are not asked by name; what the guide asks beyond the aim of the criterion was not read.",
			Source:     "Criterion 12, No Forced Labor",
			Confidence: "secondary",
		},
		{
			Ref:   "13",
			Title: "Unions and bargaining",
			Group: "social",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What is offered where law limits unions is not asked.",
			Source:     "Criterion 13, Freedom of Association and Collective Bargaining",
			Confidence: "secondary",
		},
		{
			Ref:   "14",
			Title: "No discrimination, no harassment",
			Group: "social",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Grounds of discrimination are not asked one by one.",
			Source:     "Criterion 14, Non-Discrimination and Harassment",
			Confidence: "secondary",
		},
		{
			Ref:   "15",
			Title: "Diversity, equal pay, women in posts that decide",
			Group: "social",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-3",
						Level:     2,
					},
					{
						Criterion: "S-DIV-4",
						Level:     2,
					},
					{
						Criterion: "S-DIV-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Diversity other than of women and men is not asked.",
			Source:     "Criterion 15, Diversity, Equity and Inclusion",
			Confidence: "secondary",
		},
		{
			Ref:   "16",
			Title: "Contracts, pay, hours, lodging and job cuts",
			Group: "social",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-3",
						Level:     2,
					},
					{
						Criterion: "S-LAB-6",
						Level:     2,
					},
					{
						Criterion: "S-LAB-7",
						Level:     2,
					},
					{
						Criterion: "S-LAB-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guide asks beyond the aim of the criterion was not read.",
			Source:     "Criterion 16, Employment Terms",
			Confidence: "secondary",
		},
		{
			Ref:   "17",
			Title: "Occupational health and safety",
			Group: "social",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "S-OHS-2",
						Level:     2,
					},
					{
						Criterion: "S-OHS-3",
						Level:     2,
					},
					{
						Criterion: "S-OHS-4",
						Level:     2,
					},
					{
						Criterion: "S-OHS-5",
						Level:     2,
					},
					{
						Criterion: "S-OHS-6",
						Level:     2,
					},
					{
						Criterion: "S-OHS-7",
						Level:     2,
					},
					{
						Criterion: "S-CTR-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets for fewer injuries are not asked.",
			Source:     "Criterion 17, Occupational Health & Safety",
			Confidence: "secondary",
		},
		{
			Ref:   "18",
			Title: "Emergency plan made and exercised with neighbours",
			Group: "social",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-1",
						Level:     3,
					},
					{
						Criterion: "S-EMG-2",
						Level:     2,
					},
					{
						Criterion: "S-EMG-3",
						Level:     2,
					},
					{
						Criterion: "S-EMG-4",
						Level:     2,
					},
					{
						Criterion: "E-TAI-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A review after each real emergency is not asked.",
			Source:     "Criterion 18, Emergency Preparedness",
			Confidence: "secondary",
		},
		{
			Ref:   "19",
			Title: "Health and safety of communities",
			Group: "social",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-1",
						Level:     2,
					},
					{
						Criterion: "S-COM-2",
						Level:     2,
					},
					{
						Criterion: "S-COM-3",
						Level:     2,
					},
					{
						Criterion: "S-COM-4",
						Level:     2,
					},
					{
						Criterion: "E-NOI-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Diseases that the site could spread are asked elsewhere, here only in the baseline.",
			Source:     "Criterion 19, Community Health & Safety",
			Confidence: "secondary",
		},
		{
			Ref:   "20",
			Title: "Benefits for the place",
			Group: "social",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-BEN-1",
						Level:     2,
					},
					{
						Criterion: "S-BEN-2",
						Level:     2,
					},
					{
						Criterion: "S-BEN-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A baseline of the local economy is not asked.",
			Source:     "Criterion 20, Community Development",
			Confidence: "secondary",
		},
		{
			Ref:   "21",
			Title: "Artisanal and small-scale miners",
			Group: "social",
			When:  "any_asm_site or any_asm_supplier",
			No:    "No artisanal miners work on or near a site, and no supplier's material may come from them.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ASM-1",
						Level:     2,
					},
					{
						Criterion: "S-ASM-2",
						Level:     2,
					},
					{
						Criterion: "S-ASM-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Support for a formal status is asked; work with the State on it is not.",
			Source:     "Criterion 21, Artisanal & Small-Scale Mining",
			Confidence: "secondary",
		},
		{
			Ref:   "22",
			Title: "Security that respects people",
			Group: "social",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and security != \"none\"",
			No:    "The site neither mines nor refines, only explores, or nobody guards it.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-1",
						Level:     2,
					},
					{
						Criterion: "S-SEC-2",
						Level:     2,
					},
					{
						Criterion: "S-SEC-3",
						Level:     2,
					},
					{
						Criterion: "S-SEC-4",
						Level:     2,
					},
					{
						Criterion: "S-SEC-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The Voluntary Principles are not asked by name.",
			Source:     "Criterion 22, Security & Human Rights",
			Confidence: "secondary",
		},
		{
			Ref:   "23",
			Title: "Consent, agreement and benefits of Indigenous Peoples",
			Group: "social",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and indigenous",
			No:    "The site neither mines nor refines, only explores, or affects no lands, waters or rights of Indigenous Peoples.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-1",
						Level:     2,
					},
					{
						Criterion: "S-IND-2",
						Level:     2,
					},
					{
						Criterion: "S-IND-3",
						Level:     3,
					},
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
					{
						Criterion: "S-IND-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "When the criterion calls for consent was not read; it is asked here wherever Indigenous Peoples are affected.",
			Source:     "Criterion 23, Indigenous Peoples' Rights",
			Confidence: "secondary",
		},
		{
			Ref:   "24",
			Title: "Displacement avoided, paid in full, livelihoods restored",
			Group: "social",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and displacement != \"none\"",
			No:    "The site neither mines nor refines, only explores, or nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-1",
						Level:     2,
					},
					{
						Criterion: "S-LND-2",
						Level:     2,
					},
					{
						Criterion: "S-LND-3",
						Level:     2,
					},
					{
						Criterion: "S-LND-4",
						Level:     2,
					},
					{
						Criterion: "S-LND-5",
						Level:     2,
					},
					{
						Criterion: "S-LND-6",
						Level:     2,
					},
					{
						Criterion: "S-LND-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guide asks beyond the aim of the criterion was not read.",
			Source:     "Criterion 24, Land Acquisition & Resettlement",
			Confidence: "secondary",
		},
		{
			Ref:   "25",
			Title: "Heritage surveyed and left whole",
			Group: "social",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\" and heritage",
			No:    "The site neither mines nor refines, only explores, or may affect no cultural heritage.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-1",
						Level:     2,
					},
					{
						Criterion: "S-HER-2",
						Level:     2,
					},
					{
						Criterion: "S-HER-3",
						Level:     2,
					},
					{
						Criterion: "S-HER-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Heritage that is not tied to a place is not asked about here.",
			Source:     "Criterion 25, Cultural Heritage",
			Confidence: "secondary",
		},
		{
			Ref:   "26",
			Title: "Climate strategy, risks and adaptation",
			Group: "environment",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-ADA-1",
						Level:     2,
					},
					{
						Criterion: "E-ADA-2",
						Level:     2,
					},
					{
						Criterion: "E-CLI-3",
						Level:     2,
					},
					{
						Criterion: "E-CLI-7",
						Level:     2,
					},
					{
						Criterion: "G-DIS-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the strategy fits the goals of the Paris Agreement is not asked.",
			Source:     "Criterion 26, Climate Action",
			Confidence: "secondary",
		},
		{
			Ref:   "27",
			Title: "Emissions counted and lowered",
			Group: "environment",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-1",
						Level:     2,
					},
					{
						Criterion: "E-CLI-2",
						Level:     2,
					},
					{
						Criterion: "E-CLI-3",
						Level:     3,
					},
					{
						Criterion: "E-CLI-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets of Scope 3, and that targets are based on science, are not asked.",
			Source:     "Criterion 27, Greenhouse Gas Emissions Reductions",
			Confidence: "secondary",
		},
		{
			Ref:   "28",
			Title: "Water balance, other users, take lowered",
			Group: "environment",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-1",
						Level:     2,
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
						Criterion: "E-WAT-5",
						Level:     2,
					},
					{
						Criterion: "E-WAT-6",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
						Level:     2,
					},
					{
						Criterion: "E-WAT-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guide asks beyond the aim of the criterion was not read.",
			Source:     "Criterion 28, Water Stewardship",
			Confidence: "secondary",
		},
		{
			Ref:   "29",
			Title: "Waste other than tailings",
			Group: "environment",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-1",
						Level:     2,
					},
					{
						Criterion: "E-WAS-2",
						Level:     2,
					},
					{
						Criterion: "E-WAS-3",
						Level:     2,
					},
					{
						Criterion: "E-WAS-7",
						Level:     2,
					},
					{
						Criterion: "E-WAS-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Packaging and household waste are asked as one with all other waste; less rock and residue is asked in the waste plan, elsewhere.",
			Source:     "Criterion 29, Waste Management",
			Confidence: "secondary",
		},
		{
			Ref:   "30",
			Title: "By-products, scrap and recovery",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-3",
						Level:     2,
					},
					{
						Criterion: "E-CIR-4",
						Level:     2,
					},
					{
						Criterion: "E-CIR-5",
						Level:     2,
					},
					{
						Criterion: "E-WAS-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Materials and reagents used per tonne are not asked.",
			Source:     "Criterion 30, Circular Economy",
			Confidence: "secondary",
		},
		{
			Ref:   "31",
			Title: "Tailings on land",
			Group: "environment",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
					{
						Criterion: "E-TAI-2",
						Level:     2,
					},
					{
						Criterion: "E-TAI-3",
						Level:     2,
					},
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-9",
						Level:     2,
					},
					{
						Criterion: "E-TAI-10",
						Level:     2,
					},
					{
						Criterion: "E-TAI-11",
						Level:     2,
					},
					{
						Criterion: "E-TAI-12",
						Level:     2,
					},
					{
						Criterion: "E-TAI-13",
						Level:     2,
					},
					{
						Criterion: "E-TAI-14",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The global tailings standard stands in a set of its own; the criterion covers tailings on land, and tailings in water are flagged elsewhere.",
			Source:     "Criterion 31, Tailings Management",
			Confidence: "secondary",
		},
		{
			Ref:   "32",
			Title: "Nature and productive land",
			Group: "environment",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-2",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
					{
						Criterion: "E-BIO-5",
						Level:     2,
					},
					{
						Criterion: "E-BIO-6",
						Level:     2,
					},
					{
						Criterion: "E-BIO-7",
						Level:     2,
					},
					{
						Criterion: "E-BIO-9",
						Level:     2,
					},
					{
						Criterion: "E-CLO-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Soil is asked about, productive land as such is not, nor a commitment to no net loss outside natural and critical habitat.",
			Source:     "Criterion 32, Biodiversity and Productive Land",
			Confidence: "secondary",
		},
		{
			Ref:   "33",
			Title: "Air, soil, water and noise kept clean",
			Group: "environment",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and phase != \"exploration\"",
			No:    "The site neither mines nor refines, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-AIR-2",
						Level:     2,
					},
					{
						Criterion: "E-AIR-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-2",
						Level:     2,
					},
					{
						Criterion: "E-EFF-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
						Level:     2,
					},
					{
						Criterion: "E-CON-2",
						Level:     2,
					},
					{
						Criterion: "E-CON-3",
						Level:     2,
					},
					{
						Criterion: "E-NOI-2",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-1",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-2",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Light at night and what spoils the view are not asked.",
			Source:     "Criterion 33, Pollution",
			Confidence: "secondary",
		},
	},
}
