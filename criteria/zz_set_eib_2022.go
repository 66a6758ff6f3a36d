//go:build !bootstrap

// Code generated from sets/eib-2022.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEib2022 = Set{
	ID:     "eib-2022",
	Title:  "EIB Environmental and Social Standards",
	Short:  "EIB Standards",
	Issuer: "European Investment Bank",
	Kind:   "lender",
	Unit:   "project",
	Edition: Edition{
		Name:      "Environmental and Social Sustainability Framework, February 2022",
		Published: 19026,
	},
	Revision: 1,
	Source: Source{
		Title: "EIB Environmental and Social Standards, publication page",
		URL:   "https://www.eib.org/en/publications/eib-environmental-and-social-standards",
		Read:  20781,
		By:    "Assay",
	},
	About: "What the European Investment Bank asks of a promoter: in the EU, EFTA and candidate countries the law of the EU is the benchmark, elsewhere its principles with these standards. The standards could not be read clause by clause. Each row is a topic that falls under a standard, with what we ask on it, so no gap found here says little about the standard's own tests. Closure, artisanal mining and conflict minerals are left out. Numbers of the set of 2018 mean other things and are not used. The size of emissions from which the Bank publishes a carbon footprint was not read in its method of March 2026 and is left out.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "1",
			Title: "Environmental and social impacts and risks",
		},
		{
			ID:    "2",
			Title: "Stakeholder engagement",
		},
		{
			ID:    "3",
			Title: "Resource efficiency and pollution prevention",
		},
		{
			ID:    "4",
			Title: "Biodiversity and ecosystems",
		},
		{
			ID:    "5",
			Title: "Climate change",
		},
		{
			ID:    "6",
			Title: "Involuntary resettlement",
		},
		{
			ID:    "7",
			Title: "Vulnerable groups, Indigenous Peoples and gender",
		},
		{
			ID:    "8",
			Title: "Labour rights",
		},
		{
			ID:    "9",
			Title: "Health, safety and security",
		},
		{
			ID:    "10",
			Title: "Cultural heritage",
		},
		{
			ID:    "11",
			Title: "Intermediated finance",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "1-eu-law",
			Title: "Law of the EU as the benchmark",
			Group: "1",
			When:  "host_eu or host_eea",
			No:    "The project is outside the EU and the EEA.",
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
				},
			},
			Fit:        "part",
			Gap:        "Law other than permits is not asked directive by directive; Switzerland and candidate countries are not told apart.",
			Source:     "Practice of the Bank under Standard 1; impact assessment, habitats, industrial emissions and major-hazard law of the EU",
			Confidence: "known",
		},
		{
			Ref:   "1-host-law",
			Title: "Permits and their conditions",
			Group: "1",
			When:  "not (host_eu or host_eea)",
			No:    "The project is in the EU or the EEA, where the law of the EU is the benchmark.",
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
				},
			},
			Fit:        "part",
			Gap:        "How far host-country law reaches the principles of EU law is not compared.",
			Source:     "Standard 1",
			Confidence: "known",
		},
		{
			Ref:   "1-assessment",
			Title: "Impact assessment with alternatives, associated facilities and cumulative impacts",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
					{
						Criterion: "G-ESI-3",
						Level:     2,
					},
					{
						Criterion: "G-ESI-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the assessment followed the EU's impact assessment law step by step is not asked.",
			Source:     "Standard 1",
			Confidence: "known",
		},
		{
			Ref:   "1-management",
			Title: "Management system, people, monitoring and audit",
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
						Criterion: "G-MAN-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A management plan for this one investment, as the Bank agrees it, and reports to the Bank are not asked.",
			Source:     "Standard 1",
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
			Gap:        "When the Bank wants an impact assessment of human rights apart was not read.",
			Source:     "Standards 1 and 7",
			Confidence: "known",
		},
		{
			Ref:   "2-engagement",
			Title: "Stakeholders found and consulted",
			Group: "2",
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
						Criterion: "S-ENG-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A stakeholder engagement plan as one document, and the public hearings of EU law, are not asked by name.",
			Source:     "Standard 2",
			Confidence: "known",
		},
		{
			Ref:   "2-disclosure",
			Title: "Information disclosed",
			Group: "2",
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
			Gap:        "What the promoter hands to the Bank to be published is not asked.",
			Source:     "Standard 2",
			Confidence: "known",
		},
		{
			Ref:   "2-grievance",
			Title: "Grievance mechanism",
			Group: "2",
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
			Source:     "Standard 2",
			Confidence: "known",
		},
		{
			Ref:   "3-energy-materials",
			Title: "Energy and materials used with care",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-5",
						Level:     2,
					},
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
				},
			},
			Fit:        "part",
			Gap:        "Best available techniques are not compared at the level read here, for energy neither.",
			Source:     "Standard 3",
			Confidence: "known",
		},
		{
			Ref:   "3-water",
			Title: "Water use, in dry years and under stress",
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
						Criterion: "E-WAT-3",
						Level:     2,
					},
					{
						Criterion: "E-WAT-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Good status in the sense of EU water law is not asked of the take.",
			Source:     "Standard 3",
			Confidence: "known",
		},
		{
			Ref:   "3-effluent",
			Title: "Released water",
			Group: "3",
			Per:   "site",
			When:  "discharge",
			No:    "The site releases no process, mine or contact water.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-EFF-2",
						Level:     3,
					},
					{
						Criterion: "E-EFF-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Emission levels of best available techniques are not compared.",
			Source:     "Standard 3",
			Confidence: "known",
		},
		{
			Ref:   "3-air-noise",
			Title: "Air, dust and noise",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-AIR-1",
						Level:     2,
					},
					{
						Criterion: "E-AIR-2",
						Level:     2,
					},
					{
						Criterion: "E-AIR-3",
						Level:     2,
					},
					{
						Criterion: "E-NOI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Odour and light, and emission levels of best available techniques, are not asked.",
			Source:     "Standards 3 and 9",
			Confidence: "known",
		},
		{
			Ref:   "3-waste",
			Title: "Waste, tailings and drainage",
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
			Gap:        "The EU's own law on extractive waste stands in a set of its own here; what the Bank adds to it was not read.",
			Source:     "Standards 3 and 9",
			Confidence: "known",
		},
		{
			Ref:   "3-substances",
			Title: "Dangerous substances and old contamination",
			Group: "3",
			Needs: &Need{
				All: []Need{
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
			Gap:        "Substances that the Bank rules out were not read.",
			Source:     "Standards 3 and 9",
			Confidence: "known",
		},
		{
			Ref:   "4-baseline",
			Title: "Nature surveyed, harm avoided first, ecosystem services mapped",
			Group: "4",
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
			Gap:        "The order of avoid, lessen, restore and offset is asked; the standard's own thresholds were not read.",
			Source:     "Standard 4",
			Confidence: "known",
		},
		{
			Ref:   "4-critical",
			Title: "Critical and natural habitat",
			Group: "4",
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
			Source:     "Standard 4",
			Confidence: "known",
		},
		{
			Ref:   "4-protected",
			Title: "Protected and recognised areas",
			Group: "4",
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
			Gap:        "The appropriate assessment of EU habitats law is asked by its outcome, not by its procedure.",
			Source:     "Standard 4",
			Confidence: "known",
		},
		{
			Ref:   "5-emissions",
			Title: "Greenhouse gas counted and lowered",
			Group: "5",
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
				},
			},
			Fit:        "part",
			Gap:        "Emissions compared with a world without the project, and the Bank's tests of alignment with the Paris Agreement, are not asked.",
			Source:     "Standard 5",
			Confidence: "known",
		},
		{
			Ref:        "5-footprint",
			Title:      "Carbon footprint of the project published by the Bank",
			Group:      "5",
			Bearer:     "European Investment Bank",
			Source:     "Project Carbon Footprint Methodologies, edition of 6 March 2026, its page alone read; before it, absolute emissions and those compared with a world without the project both counted",
			Confidence: "secondary",
		},
		{
			Ref:   "5-adaptation",
			Title: "Physical climate risk",
			Group: "5",
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
				},
			},
			Fit:        "part",
			Gap:        "The Bank's own method for climate risk was not read.",
			Source:     "Standard 5",
			Confidence: "known",
		},
		{
			Ref:   "6-land",
			Title: "Displacement avoided, paid in full, livelihoods restored",
			Group: "6",
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
			Gap:        "A resettlement plan as one document is not asked.",
			Source:     "Standard 6",
			Confidence: "known",
		},
		{
			Ref:   "7-vulnerable",
			Title: "Vulnerable people found and given measures",
			Group: "7",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Which groups the standard names was not read.",
			Source:     "Standard 7",
			Confidence: "known",
		},
		{
			Ref:   "7-gender",
			Title: "Gender, and violence against women",
			Group: "7",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-2",
						Level:     2,
					},
					{
						Criterion: "S-DIV-4",
						Level:     2,
					},
					{
						Criterion: "S-ENG-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "An analysis of how the project changes the lives of women and men outside it is not asked.",
			Source:     "Standards 7 and 8",
			Confidence: "known",
		},
		{
			Ref:   "7-indigenous",
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
			Source:     "Standard 7",
			Confidence: "known",
		},
		{
			Ref:   "8-conditions",
			Title: "Contracts, pay, hours, lodging and job cuts",
			Group: "8",
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
			Gap:        "Labour law of the EU is not asked by name.",
			Source:     "Standard 8",
			Confidence: "known",
		},
		{
			Ref:   "8-association",
			Title: "Unions, bargaining and a way to complain",
			Group: "8",
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
			Source:     "Standard 8",
			Confidence: "known",
		},
		{
			Ref:   "8-equality",
			Title: "No discrimination",
			Group: "8",
			Needs: &Need{
				All: []Need{
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
			Gap:        "Disability and other grounds are not asked one by one.",
			Source:     "Standard 8",
			Confidence: "known",
		},
		{
			Ref:   "8-children",
			Title: "No child labour",
			Group: "8",
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
			Gap:        "The ages the standard sets were not read; ours are those of law and of dangerous work.",
			Source:     "Standard 8",
			Confidence: "known",
		},
		{
			Ref:   "8-forced",
			Title: "No forced labour",
			Group: "8",
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
			Gap:        "What the standard itself asks here was not read; we ask what such texts commonly ask.",
			Source:     "Standard 8",
			Confidence: "known",
		},
		{
			Ref:   "8-contractors",
			Title: "Contractors' workers",
			Group: "8",
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
			Source:     "Standard 8",
			Confidence: "known",
		},
		{
			Ref:   "8-supply-chain",
			Title: "Child and forced labour in the supply chain",
			Group: "8",
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
			Gap:        "Suppliers of other goods are asked about through building materials and equipment alone, at a higher level.",
			Source:     "Standard 8",
			Confidence: "known",
		},
		{
			Ref:   "9-workers",
			Title: "Occupational health and safety",
			Group: "9",
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
			Gap:        "What the standard itself asks here was not read; we ask what such texts commonly ask.",
			Source:     "Standard 9",
			Confidence: "known",
		},
		{
			Ref:   "9-community",
			Title: "Health and safety of communities, traffic and newcomers",
			Group: "9",
			Needs: &Need{
				All: []Need{
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
			Source:     "Standard 9",
			Confidence: "known",
		},
		{
			Ref:   "9-emergency",
			Title: "Emergencies and major hazards",
			Group: "9",
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
			Gap:        "The contents that EU law sets for the safety report are not asked one by one.",
			Source:     "Standard 9",
			Confidence: "known",
		},
		{
			Ref:   "9-security",
			Title: "Security personnel",
			Group: "9",
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
			Gap:        "What the standard itself asks here was not read; we ask what such texts commonly ask.",
			Source:     "Standard 9",
			Confidence: "known",
		},
		{
			Ref:   "10-heritage",
			Title: "Heritage surveyed and left whole",
			Group: "10",
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
			Gap:        "Heritage of the living kind, such as crafts and languages, is asked only as far as it is tied to a place.",
			Source:     "Standard 10",
			Confidence: "known",
		},
		{
			Ref:        "11",
			Title:      "Standards passed on by banks and funds",
			Group:      "11",
			Bearer:     "financial intermediary",
			Source:     "Standard 11",
			Confidence: "verified",
		},
	},
}
