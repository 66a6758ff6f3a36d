//go:build !bootstrap

// Code generated from sets/ebrd-2024.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEbrd2024 = Set{
	ID:     "ebrd-2024",
	Title:  "EBRD Environmental and Social Policy: requirements of 2024",
	Short:  "EBRD ESR 2024",
	Issuer: "European Bank for Reconstruction and Development",
	Kind:   "lender",
	Unit:   "project",
	Edition: Edition{
		Name:    "Environmental and Social Policy 2024; for projects from 1 January 2025",
		InForce: 20089,
	},
	Revision: 1,
	Source: Source{
		Title: "EBRD Environmental and Social Policy, 2024; notes on it by others",
		URL:   "https://www.ebrd.com/",
		Read:  20781,
		By:    "Assay",
	},
	About: "What the EBRD asks of a client. The policy was approved in October 2024 and holds for projects from 1 January 2025; before it the same ten subjects were called Performance Requirements, and the two labels are not mixed here. The requirements could not be read clause by clause, so no gap found here says little about their own tests. Left out, because the 2024 wording was not confirmed: the list of projects in category A, days of disclosure before the board, sizes of emission, and under which requirement the safety of workers now stands. The Bank's categories are its own decision; the category this tool shows is not one of them.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "1",
			Title: "Assessment and management of risks and impacts",
		},
		{
			ID:    "2",
			Title: "Labour and working conditions",
		},
		{
			ID:    "3",
			Title: "Resource efficiency and pollution prevention and control",
		},
		{
			ID:    "4",
			Title: "Health, safety and security",
		},
		{
			ID:    "5",
			Title: "Land acquisition, restrictions on land use and involuntary resettlement",
		},
		{
			ID:    "6",
			Title: "ESR6",
		},
		{
			ID:    "7",
			Title: "Indigenous Peoples",
		},
		{
			ID:    "8",
			Title: "Cultural heritage",
		},
		{
			ID:    "9",
			Title: "Financial intermediaries",
		},
		{
			ID:    "10",
			Title: "ESR10",
		},
		{
			ID:    "policy",
			Title: "The policy itself",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "1-assessment",
			Title: "Impact assessment with associated facilities, cumulative impacts and physical climate risk",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "G-ESI-3",
						Level:     2,
					},
					{
						Criterion: "G-ESI-4",
						Level:     2,
					},
					{
						Criterion: "E-ADA-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Which projects owe a full assessment, by the Bank's list, is not asked.",
			Source:     "ESR1 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "1-permits",
			Title: "Permits and their conditions",
			Group: "1",
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
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the requirement itself asks here was not read; we ask what such texts commonly ask.",
			Source:     "ESR1 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "1-management",
			Title: "Management system, people, monitoring and action plan",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
					{
						Criterion: "G-MAN-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
					{
						Criterion: "G-SPO-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Of the action plan we ask for the money alone; reports to the Bank are not asked.",
			Source:     "ESR1 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "1-human-rights",
			Title: "Human rights risks",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "When the Bank wants an assessment of human rights apart was not read.",
			Source:     "ESR1 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "2-conditions",
			Title: "Contracts, pay, hours, lodging and job cuts",
			Group: "2",
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
				},
			},
			Fit:        "part",
			Gap:        "Written human-resources policies are not asked.",
			Source:     "ESR2 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "2-association",
			Title: "Unions, bargaining and a way to complain",
			Group: "2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What is offered where law limits unions is not asked.",
			Source:     "ESR2 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "2-equality",
			Title: "No discrimination, no violence against women",
			Group: "2",
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
			Source:     "ESR2 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "2-children",
			Title: "No child labour",
			Group: "2",
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
				},
			},
			Fit:        "part",
			Gap:        "The ages that the requirement sets were not read; ours are those of law and of dangerous work.",
			Source:     "ESR2 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "2-forced",
			Title: "No forced labour",
			Group: "2",
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
			Gap:        "What the requirement itself asks here was not read; we ask what such texts commonly ask.",
			Source:     "ESR2 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "2-contractors",
			Title: "Contractors' workers",
			Group: "2",
			When:  "any_contractors",
			No:    "No contractors or agency workers do core work at any site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CTR-1",
						Level:     2,
					},
					{
						Criterion: "S-CTR-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Contractors who do no core work are not asked about.",
			Source:     "ESR2 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "2-supply-chain",
			Title: "Child and forced labour in the supply chain",
			Group: "2",
			When:  "buys_minerals",
			No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries; suppliers of other goods are not asked about here.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-3",
						Level:     2,
					},
					{
						Criterion: "S-FOR-4",
						Level:     2,
					},
					{
						Criterion: "G-SPL-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Suppliers of other goods than minerals, intermediates, black mass, cells, packs and batteries are not asked about here.",
			Source:     "ESR2 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "3-climate-energy",
			Title: "Greenhouse gas and energy",
			Group: "3",
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
						Level:     2,
					},
					{
						Criterion: "E-CLI-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The size of emission from which the Bank wants figures each year was not confirmed and is not tested.",
			Source:     "ESR3 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "3-water",
			Title: "Water use",
			Group: "3",
			Per:   "site",
			When:  "abstraction",
			No:    "The site takes no water from nature.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-1",
						Level:     2,
					},
					{
						Criterion: "E-WAT-2",
						Level:     2,
					},
					{
						Criterion: "E-WAT-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Other sources of supply and offsets of demand are not asked.",
			Source:     "ESR3 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "3-pollution",
			Title: "Released water, air, dust, noise and spills",
			Group: "3",
			Needs: &Need{
				All: []Need{
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
						Criterion: "E-AIR-1",
						Level:     2,
					},
					{
						Criterion: "E-AIR-2",
						Level:     2,
					},
					{
						Criterion: "E-NOI-2",
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
				},
			},
			Fit:        "part",
			Gap:        "Limits that the Bank itself sets were not read.",
			Source:     "ESR3 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "3-waste-substances",
			Title: "Waste, tailings and dangerous substances",
			Group: "3",
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
						Criterion: "E-WAS-7",
						Level:     2,
					},
					{
						Criterion: "E-WAS-8",
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
						Criterion: "E-HAZ-6",
						Level:     2,
					},
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-13",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Substances and wastes that the Bank rules out were not read.",
			Source:     "ESR3 (2024), tailings with ESR4",
			Confidence: "known",
		},
		{
			Ref:   "4-community",
			Title: "Health and safety of communities, traffic and newcomers",
			Group: "4",
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
				},
			},
			Fit:        "part",
			Gap:        "How safely the public can use buildings and structures is not asked.",
			Source:     "ESR4 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "4-emergency",
			Title: "Emergencies and major hazards",
			Group: "4",
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
					{
						Criterion: "S-PRS-1",
						Level:     2,
					},
					{
						Criterion: "E-TAI-3",
						Level:     2,
					},
					{
						Criterion: "S-PRS-12",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The contents of the safety report are not asked one by one.",
			Source:     "ESR4 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "4-security",
			Title: "Security personnel",
			Group: "4",
			Per:   "site",
			When:  "security != \"none\"",
			No:    "Nobody guards the site.",
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
					{
						Criterion: "S-SEC-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the requirement itself asks here was not read; we ask what such texts commonly ask.",
			Source:     "ESR4 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "5-land",
			Title: "Displacement avoided, paid in full, livelihoods restored",
			Group: "5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
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
				},
			},
			Fit:        "part",
			Gap:        "A resettlement or livelihood plan as one document is not asked.",
			Source:     "ESR5 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "6-nature",
			Title: "Nature surveyed, harm avoided first, ecosystem services mapped",
			Group: "6",
			Per:   "site",
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
						Criterion: "E-BIO-8",
						Level:     2,
					},
					{
						Criterion: "E-BIO-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The features the Bank protects beyond natural and critical habitat were not read.",
			Source:     "ESR6 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "6-critical",
			Title: "Critical and natural habitat",
			Group: "6",
			Per:   "site",
			When:  "critical_habitat or natural_habitat",
			No:    "No natural or critical habitat is affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-3",
						Level:     2,
					},
					{
						Criterion: "E-BIO-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for a net gain or no net loss as IFC does; what the Bank asks beyond it was not read.",
			Source:     "ESR6 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "6-protected",
			Title: "Protected and recognised areas",
			Group: "6",
			Per:   "site",
			When:  "protected_area or world_heritage",
			No:    "No protected or recognised area is affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The Bank's list of exclusions was not read.",
			Source:     "ESR6 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "7",
			Title: "Indigenous Peoples, and their free, prior and informed consent",
			Group: "7",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
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
				},
			},
			Fit:        "part",
			Gap:        "When the Bank itself calls for consent was not read; it is asked here wherever Indigenous Peoples are affected.",
			Source:     "ESR7 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "8",
			Title: "Heritage surveyed and left whole",
			Group: "8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-1",
						Level:     3,
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
			Source:     "ESR8 (2024)",
			Confidence: "known",
		},
		{
			Ref:        "9",
			Title:      "Requirements passed on by banks and funds",
			Group:      "9",
			Bearer:     "financial intermediary",
			Source:     "ESR9 (2024)",
			Confidence: "known",
		},
		{
			Ref:        "9-complaints",
			Title:      "Complaints and a published summary of the management system",
			Group:      "9",
			Bearer:     "financial intermediary",
			Source:     "Environmental and Social Policy 2024, as read by an outside organisation; new with this policy",
			Confidence: "secondary",
		},
		{
			Ref:   "10-engagement",
			Title: "Stakeholders engaged and informed",
			Group: "10",
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
				},
			},
			Fit:        "part",
			Gap:        "A stakeholder engagement plan as one document is not asked.",
			Source:     "ESR10 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "10-grievance",
			Title: "Grievance mechanism",
			Group: "10",
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
				},
			},
			Fit:        "part",
			Gap:        "That people know of the Bank's own complaints mechanism is not asked.",
			Source:     "ESR10 (2024)",
			Confidence: "known",
		},
		{
			Ref:   "workers-safety",
			Title: "Occupational health and safety",
			Group: "policy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
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
						Criterion: "S-OHS-7",
						Level:     2,
					},
					{
						Criterion: "S-OHS-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the requirement itself asks here was not read; we ask what such texts commonly ask.",
			Source:     "Environmental and Social Policy 2024; under which requirement it stands was not confirmed",
			Confidence: "known",
		},
		{
			Ref:   "disclosure-plans",
			Title: "Mitigation plans and reports on them published",
			Group: "policy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask it of every project; the Bank asks it of clients in category A, and of some in category B for engagement and mitigation plans.",
			Source:     "Environmental and Social Policy 2024, as read by an outside organisation; new with this policy",
			Confidence: "secondary",
		},
		{
			Ref:        "category",
			Title:      "Project placed in a category",
			Group:      "policy",
			Bearer:     "lender",
			Source:     "Environmental and Social Policy 2024",
			Confidence: "known",
		},
	},
}
