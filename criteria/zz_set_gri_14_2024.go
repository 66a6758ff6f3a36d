//go:build !bootstrap

// Code generated from sets/gri-14-2024.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetGri142024 = Set{
	ID:     "gri-14-2024",
	Title:  "GRI 14: Mining Sector 2024",
	Short:  "GRI 14 Mining",
	Issuer: "Global Reporting Initiative",
	Kind:   "standard",
	Unit:   "project",
	Edition: Edition{
		Name:      "GRI 14, 2024; for reports from 1 January 2026",
		Published: 19758,
		InForce:   20454,
	},
	Revision: 1,
	Source: Source{
		Title: "GRI 14: Mining Sector 2024, names of the topics",
		URL:   "https://www.globalreporting.org/",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_mining",
	No:    "The project mines nothing.",
	About: "The topics that a mining company is likely to have to report by the GRI Standards; it decides itself which are material and says why it leaves one out. Coal, oil and gas have standards of their own. Names and numbers of the 25 topics were read in public copies, their disclosures were not. A report is a report: no gap found here says that records exist and a report is out, neither that the report follows GRI nor that what it reports is good. Before a project operates no report is due, and only the records are read.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "environment",
			Title: "Environment",
		},
		{
			ID:    "people",
			Title: "People and communities",
		},
		{
			ID:    "governance",
			Title: "Governance and areas of conflict",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "14.1",
			Title: "Greenhouse gas emissions",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-CLI-1",
						Level:     3,
					},
					{
						Criterion: "G-DIS-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Emissions of the chain, intensity and reductions are asked at a higher level than read here, or not at all.",
			Source:     "Topic 14.1",
			Confidence: "secondary",
		},
		{
			Ref:   "14.2",
			Title: "Climate adaptation and resilience",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-ADA-1",
						Level:     2,
					},
					{
						Criterion: "G-DIS-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Money at stake and a just transition for workers are not asked as disclosures.",
			Source:     "Topic 14.2",
			Confidence: "secondary",
		},
		{
			Ref:   "14.3",
			Title: "Air emissions",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-AIR-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Tonnes a year of each substance are not asked.",
			Source:     "Topic 14.3",
			Confidence: "secondary",
		},
		{
			Ref:   "14.4",
			Title: "Biodiversity",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-2",
						Level:     2,
					},
					{
						Criterion: "E-BIO-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Hectares changed and restored, and the state of ecosystems, are not asked as disclosures.",
			Source:     "Topic 14.4",
			Confidence: "secondary",
		},
		{
			Ref:   "14.5",
			Title: "Waste",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-WAS-8",
						Level:     2,
					},
					{
						Criterion: "E-WAS-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Tonnes kept from disposal, by kind, are not asked.",
			Source:     "Topic 14.5",
			Confidence: "secondary",
		},
		{
			Ref:   "14.6",
			Title: "Tailings",
			Group: "environment",
			Per:   "site",
			When:  "tailings",
			No:    "The site has no tailings.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-TAI-14",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The list of all facilities, those of others included, is not asked.",
			Source:     "Topic 14.6",
			Confidence: "secondary",
		},
		{
			Ref:   "14.7",
			Title: "Water and effluents",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-WAT-5",
						Level:     3,
					},
					{
						Criterion: "E-EFF-4",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "Water consumed, and quality by source, are not asked as disclosures.",
			Source:     "Topic 14.7",
			Confidence: "secondary",
		},
		{
			Ref:   "14.8",
			Title: "Closure and rehabilitation",
			Group: "environment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-2",
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
			Gap:        "Total provisions and hectares disturbed and made good are not asked as disclosures.",
			Source:     "Topic 14.8",
			Confidence: "secondary",
		},
		{
			Ref:   "14.9",
			Title: "Economic impacts",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-BEN-1",
						Level:     2,
					},
					{
						Criterion: "S-BEN-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Economic value generated and shared out is not asked.",
			Source:     "Topic 14.9",
			Confidence: "secondary",
		},
		{
			Ref:   "14.10",
			Title: "Local communities",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-COM-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The share of sites with community programmes is not asked.",
			Source:     "Topic 14.10",
			Confidence: "secondary",
		},
		{
			Ref:   "14.11",
			Title: "Rights of Indigenous Peoples",
			Group: "people",
			When:  "any_indigenous",
			No:    "No site affects lands, waters or rights of Indigenous Peoples.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-IND-1",
						Level:     2,
					},
					{
						Criterion: "S-IND-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Violations, and whether consent was sought and reached at each site, are not asked as disclosures.",
			Source:     "Topic 14.11",
			Confidence: "secondary",
		},
		{
			Ref:   "14.12",
			Title: "Land and resource rights",
			Group: "people",
			When:  "any_displacement",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-LND-2",
						Level:     2,
					},
					{
						Criterion: "S-LND-6",
						Level:     2,
					},
					{
						Criterion: "G-PER-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Places and numbers of people displaced are not asked as disclosures.",
			Source:     "Topic 14.12",
			Confidence: "secondary",
		},
		{
			Ref:   "14.13",
			Title: "Artisanal and small-scale mining",
			Group: "people",
			When:  "any_asm_site or any_asm_supplier",
			No:    "No artisanal miners work on or near a site, and no supplier's material may come from them.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-ASM-1",
						Level:     2,
					},
					{
						Criterion: "S-ASM-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Incidents with such miners are not asked as disclosures.",
			Source:     "Topic 14.13",
			Confidence: "secondary",
		},
		{
			Ref:   "14.14",
			Title: "Security practices",
			Group: "people",
			Per:   "site",
			When:  "security != \"none\"",
			No:    "Nobody guards the site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-SEC-3",
						Level:     2,
					},
					{
						Criterion: "S-SEC-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That figures on training and incidents are published is not asked.",
			Source:     "Topic 14.14",
			Confidence: "secondary",
		},
		{
			Ref:   "14.15",
			Title: "Critical incident management",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-EMG-1",
						Level:     2,
					},
					{
						Criterion: "S-EMG-2",
						Level:     2,
					},
					{
						Criterion: "S-OHS-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Number and outcome of critical incidents are not asked as disclosures.",
			Source:     "Topic 14.15",
			Confidence: "secondary",
		},
		{
			Ref:   "14.16",
			Title: "Occupational health and safety",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "S-OHS-3",
						Level:     2,
					},
					{
						Criterion: "S-OHS-5",
						Level:     2,
					},
					{
						Criterion: "S-CTR-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That rates of injury and disease are in the report is not asked.",
			Source:     "Topic 14.16",
			Confidence: "secondary",
		},
		{
			Ref:   "14.17",
			Title: "Employment practices",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-3",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
					{
						Criterion: "S-LAB-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Turnover, benefits and hours of training are not asked.",
			Source:     "Topic 14.17",
			Confidence: "secondary",
		},
		{
			Ref:   "14.18",
			Title: "Child labour",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-CHL-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That sites and suppliers at risk are named in the report is not asked.",
			Source:     "Topic 14.18",
			Confidence: "known",
		},
		{
			Ref:   "14.19",
			Title: "Forced labour and modern slavery",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-FOR-1",
						Level:     2,
					},
					{
						Criterion: "S-FOR-3",
						Level:     2,
					},
					{
						Criterion: "S-FOR-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That sites and suppliers at risk are named in the report is not asked.",
			Source:     "Topic 14.19",
			Confidence: "known",
		},
		{
			Ref:   "14.20",
			Title: "Freedom of association and collective bargaining",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The share of workers under collective agreements is not asked.",
			Source:     "Topic 14.20",
			Confidence: "known",
		},
		{
			Ref:   "14.21",
			Title: "Non-discrimination and equal opportunity",
			Group: "people",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-3",
						Level:     2,
					},
					{
						Criterion: "S-DIV-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Incidents of discrimination are not asked as disclosures.",
			Source:     "Topic 14.21",
			Confidence: "secondary",
		},
		{
			Ref:   "14.22",
			Title: "Anti-corruption",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-4",
						Level:     2,
					},
					{
						Criterion: "G-COR-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Owners, contracts and confirmed incidents are not asked as disclosures.",
			Source:     "Topic 14.22",
			Confidence: "secondary",
		},
		{
			Ref:   "14.23",
			Title: "Payments to governments",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "G-PAY-1",
						Level:     2,
					},
					{
						Criterion: "G-PAY-2",
						Level:     2,
					},
					{
						Criterion: "G-PAY-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Sales of the State's share of production are not asked.",
			Source:     "Topic 14.23",
			Confidence: "secondary",
		},
		{
			Ref:   "14.24",
			Title: "Public policy",
			Group: "governance",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Positions on each significant issue are asked as one.",
			Source:     "Topic 14.24",
			Confidence: "secondary",
		},
		{
			Ref:   "14.25",
			Title: "Conflict-affected and high-risk areas",
			Group: "governance",
			When:  "any_cahra_site or any_cahra_supplier",
			No:    "No site, and no supplier's material, is from a conflict-affected or high-risk area.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-5",
						Level:     2,
					},
					{
						Criterion: "G-SPL-4",
						Level:     2,
					},
					{
						Criterion: "G-SUP-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the areas are named in the report is not asked.",
			Source:     "Topic 14.25",
			Confidence: "secondary",
		},
	},
}
