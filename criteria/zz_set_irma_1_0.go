//go:build !bootstrap

// Code generated from sets/irma-1.0.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetIrma10 = Set{
	ID:     "irma-1.0",
	Title:  "IRMA Standard for Responsible Mining",
	Short:  "IRMA v1.0",
	Issuer: "Initiative for Responsible Mining Assurance",
	Kind:   "standard",
	Unit:   "project",
	Edition: Edition{
		Name: "Version 1.0, June 2018 (IRMA-STD-001)",
		Year: 2018,
	},
	Revision: 1,
	Source: Source{
		Title: "IRMA Standard for Responsible Mining, IRMA-STD-001, June 2018",
		URL:   "https://responsiblemining.net/what-we-do/standard/",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_mine",
	No:    "The project mines nothing, or only explores; version 1.0 covers mines.",
	About: "More than 400 requirements for industrial mines, audited by third parties; a level goes by the weakest of four principles. We ask chapter by chapter, with a part of what an auditor asks. Of 40 critical requirement numbers only five are public to us; they count beside their chapters. For the others the whole chapter stands in, which is stricter. Level 100 asks for every requirement in full and is not indicated. The drafts of version 2.0 have other chapter numbers and are not mapped.",
	Rating: Rating{
		Method: "weakest_group",
		Levels: []Level{
			{
				Name:  "50",
				Share: 0.5,
			},
			{
				Name:  "75",
				Share: 0.75,
			},
		},
	},
	Groups: []Group{
		{
			ID:    "1",
			Title: "Business integrity",
		},
		{
			ID:    "2",
			Title: "Planning for positive legacies",
		},
		{
			ID:    "3",
			Title: "Social responsibility",
		},
		{
			ID:    "4",
			Title: "Environmental responsibility",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "1.1",
			Title: "Legal compliance",
			Group: "1",
			Per:   "site",
			When:  "\"mining\" in stages and phase != \"exploration\"",
			No:    "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     3,
					},
					{
						Criterion: "G-PER-2",
						Level:     3,
					},
					{
						Criterion: "G-PER-4",
						Level:     3,
					},
					{
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Each difference between law and this standard is not asked, only those between law and the lender's standards; nor is law on tax, trade and companies.",
			Source:     "Chapter 1.1",
			Confidence: "verified",
		},
		{
			Ref:      "1.1.1.1",
			Title:    "Complies with host-country law",
			Group:    "1",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     3,
					},
					{
						Criterion: "G-PER-2",
						Level:     3,
					},
					{
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Law on tax, trade and companies is not asked here.",
			Source:     "Requirement 1.1.1.1. Named in the list of critical requirements.",
			Confidence: "verified",
		},
		{
			Ref:   "1.2",
			Title: "Community and stakeholder engagement",
			Group: "1",
			Per:   "site",
			When:  "\"mining\" in stages and phase != \"exploration\"",
			No:    "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     3,
					},
					{
						Criterion: "S-ENG-2",
						Level:     3,
					},
					{
						Criterion: "S-ENG-3",
						Level:     3,
					},
					{
						Criterion: "S-ENG-4",
						Level:     3,
					},
					{
						Criterion: "S-ENG-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Help for stakeholders to take part, and their say in how they are engaged, are not asked.",
			Source:     "Chapter 1.2",
			Confidence: "verified",
		},
		{
			Ref:      "1.2.2.2",
			Title:    "Dialogue in both directions",
			Group:    "1",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     3,
					},
					{
						Criterion: "S-ENG-5",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 1.2.2.2. Named in the list of critical requirements.",
			Confidence: "verified",
		},
		{
			Ref:   "1.3",
			Title: "Human rights due diligence",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     3,
					},
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "G-HRD-3",
						Level:     3,
					},
					{
						Criterion: "G-HRD-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Outside review of the due diligence is not asked.",
			Source:     "Chapter 1.3",
			Confidence: "verified",
		},
		{
			Ref:      "1.3.1.1",
			Title:    "Human rights policy",
			Group:    "1",
			Critical: true,
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 1.3.1.1. Named in the list of critical requirements.",
			Confidence: "verified",
		},
		{
			Ref:      "1.3.2.1",
			Title:    "Human rights impacts identified and assessed",
			Group:    "1",
			Critical: true,
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 1.3.2.1. Named in the list of critical requirements.",
			Confidence: "verified",
		},
		{
			Ref:      "1.3.3.3",
			Title:    "Known human rights impacts remedied",
			Group:    "1",
			Critical: true,
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-4",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 1.3.3.3. Named in the list of critical requirements.",
			Confidence: "verified",
		},
		{
			Ref:      "1.4",
			Title:    "Complaints, grievance mechanism, access to remedy",
			Group:    "1",
			Critical: true,
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
					{
						Criterion: "S-GRI-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Reports to those who complained on how the mechanism does are asked in part.",
			Source:     "Chapter 1.4. Named in the list of critical requirements; the number is not public to us.",
			Confidence: "verified",
		},
		{
			Ref:      "1.5",
			Title:    "Revenue and payments transparency",
			Group:    "1",
			Critical: true,
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-1",
						Level:     3,
					},
					{
						Criterion: "G-PAY-2",
						Level:     3,
					},
					{
						Criterion: "G-COR-1",
						Level:     3,
					},
					{
						Criterion: "G-COR-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Support for transparency initiatives, and disclosure of the rules on benefits in kind, are not asked.",
			Source:     "Chapter 1.5. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "2.1",
			Title:    "Impact assessment and management",
			Group:    "2",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "G-ESI-2",
						Level:     3,
					},
					{
						Criterion: "G-ESI-3",
						Level:     3,
					},
					{
						Criterion: "G-ESI-5",
						Level:     3,
					},
					{
						Criterion: "G-MAN-1",
						Level:     3,
					},
					{
						Criterion: "G-MAN-4",
						Level:     3,
					},
					{
						Criterion: "G-DIS-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Scoping with stakeholders, and their access to the raw data, are not asked.",
			Source:     "Chapter 2.1. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "2.2",
			Title:    "Free, prior and informed consent",
			Group:    "2",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\" and indigenous",
			No:       "The site does not mine or only explores, or affects no lands, waters or rights of Indigenous Peoples.",
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
					{
						Criterion: "S-IND-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What a mine that worked before the standard owes is not asked.",
			Source:     "Chapter 2.2. A critical topic for new mines, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:   "2.3",
			Title: "Community support and benefits",
			Group: "2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-BEN-1",
						Level:     3,
					},
					{
						Criterion: "S-BEN-2",
						Level:     3,
					},
					{
						Criterion: "S-BEN-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Broad community support, and how it was shown, are not asked.",
			Source:     "Chapter 2.3",
			Confidence: "verified",
		},
		{
			Ref:      "2.4",
			Title:    "Resettlement",
			Group:    "2",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\" and displacement != \"none\"",
			No:       "The site does not mine or only explores, or nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-1",
						Level:     3,
					},
					{
						Criterion: "S-LND-2",
						Level:     3,
					},
					{
						Criterion: "S-LND-3",
						Level:     3,
					},
					{
						Criterion: "S-LND-4",
						Level:     3,
					},
					{
						Criterion: "S-LND-5",
						Level:     3,
					},
					{
						Criterion: "S-LND-6",
						Level:     3,
					},
					{
						Criterion: "S-LND-7",
						Level:     3,
					},
					{
						Criterion: "S-LND-8",
						Level:     3,
					},
					{
						Criterion: "S-LND-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the chapter asks in detail was not read.",
			Source:     "Chapter 2.4. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "2.5",
			Title:    "Emergency preparedness and response",
			Group:    "2",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-1",
						Level:     3,
					},
					{
						Criterion: "S-EMG-2",
						Level:     3,
					},
					{
						Criterion: "S-EMG-3",
						Level:     3,
					},
					{
						Criterion: "S-EMG-4",
						Level:     3,
					},
					{
						Criterion: "E-TAI-3",
						Level:     3,
					},
					{
						Criterion: "G-SPO-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the chapter asks in detail was not read.",
			Source:     "Chapter 2.5. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "2.6",
			Title:    "Reclamation and closure, planned and financed",
			Group:    "2",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     3,
					},
					{
						Criterion: "E-CLO-2",
						Level:     3,
					},
					{
						Criterion: "E-CLO-3",
						Level:     3,
					},
					{
						Criterion: "E-CLO-4",
						Level:     3,
					},
					{
						Criterion: "E-CLO-5",
						Level:     3,
					},
					{
						Criterion: "E-CLO-6",
						Level:     3,
					},
					{
						Criterion: "G-PER-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Public review of the plan, and rules on long-term water treatment, are not asked.",
			Source:     "Chapter 2.6. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "3.1",
			Title:    "Fair labour and terms of work",
			Group:    "3",
			Critical: true,
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-1",
						Level:     3,
					},
					{
						Criterion: "S-LAB-2",
						Level:     3,
					},
					{
						Criterion: "S-LAB-3",
						Level:     3,
					},
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
					{
						Criterion: "S-LAB-5",
						Level:     3,
					},
					{
						Criterion: "S-LAB-6",
						Level:     3,
					},
					{
						Criterion: "S-CHL-1",
						Level:     3,
					},
					{
						Criterion: "S-CHL-2",
						Level:     3,
					},
					{
						Criterion: "S-FOR-1",
						Level:     3,
					},
					{
						Criterion: "S-FOR-2",
						Level:     3,
					},
					{
						Criterion: "S-FOR-3",
						Level:     3,
					},
					{
						Criterion: "S-DIV-1",
						Level:     3,
					},
					{
						Criterion: "S-DIV-2",
						Level:     3,
					},
					{
						Criterion: "S-LAB-8",
						Level:     3,
					},
					{
						Criterion: "S-FOR-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Discipline and the terms of fixed contracts are not asked.",
			Source:     "Chapter 3.1. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "3.2",
			Title:    "Occupational health and safety",
			Group:    "3",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
						Level:     3,
					},
					{
						Criterion: "S-OHS-2",
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
						Criterion: "S-OHS-5",
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
			Gap:        "Workers' access to inspection reports is asked in part.",
			Source:     "Chapter 3.2. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "3.3",
			Title:    "Community health and safety",
			Group:    "3",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-1",
						Level:     3,
					},
					{
						Criterion: "S-COM-2",
						Level:     3,
					},
					{
						Criterion: "S-COM-3",
						Level:     3,
					},
					{
						Criterion: "S-COM-4",
						Level:     3,
					},
					{
						Criterion: "S-COM-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the chapter asks in detail was not read.",
			Source:     "Chapter 3.3. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "3.4",
			Title:    "Conflict-affected and high-risk areas",
			Group:    "3",
			Critical: true,
			When:     "any_cahra_site",
			No:       "No site or route lies in a conflict-affected or high-risk area.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-5",
						Level:     3,
					},
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The first screening of every mine, and reports of the findings to those concerned, are not asked.",
			Source:     "Chapter 3.4. A critical topic, known; the requirement number is not public to us. The screening itself is always due.",
			Confidence: "known",
		},
		{
			Ref:      "3.5",
			Title:    "Security arrangements",
			Group:    "3",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\" and security != \"none\"",
			No:       "The site does not mine or only explores, or nobody guards it or could be called to it.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-1",
						Level:     3,
					},
					{
						Criterion: "S-SEC-2",
						Level:     3,
					},
					{
						Criterion: "S-SEC-3",
						Level:     3,
					},
					{
						Criterion: "S-SEC-4",
						Level:     3,
					},
					{
						Criterion: "S-SEC-5",
						Level:     3,
					},
					{
						Criterion: "S-SEC-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the chapter asks in detail was not read.",
			Source:     "Chapter 3.5. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:   "3.6",
			Title: "Artisanal and small-scale mining",
			Group: "3",
			Per:   "site",
			When:  "\"mining\" in stages and phase != \"exploration\" and asm",
			No:    "The site does not mine or only explores, or no artisanal or small-scale miners work on or near the licence.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ASM-1",
						Level:     3,
					},
					{
						Criterion: "S-ASM-2",
						Level:     3,
					},
					{
						Criterion: "S-ASM-3",
						Level:     3,
					},
					{
						Criterion: "S-ASM-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Terms of purchase other than price, scales and tests are not asked.",
			Source:     "Chapter 3.6",
			Confidence: "verified",
		},
		{
			Ref:      "3.7",
			Title:    "Cultural heritage",
			Group:    "3",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\" and heritage",
			No:       "The site does not mine or only explores, or no cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-1",
						Level:     3,
					},
					{
						Criterion: "S-HER-2",
						Level:     3,
					},
					{
						Criterion: "S-HER-3",
						Level:     3,
					},
					{
						Criterion: "S-HER-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Consent for critical heritage that is not Indigenous is not asked apart.",
			Source:     "Chapter 3.7. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "4.1",
			Title:    "Waste and materials management",
			Group:    "4",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-1",
						Level:     3,
					},
					{
						Criterion: "E-WAS-2",
						Level:     3,
					},
					{
						Criterion: "E-WAS-3",
						Level:     3,
					},
					{
						Criterion: "E-WAS-4",
						Level:     3,
					},
					{
						Criterion: "E-WAS-5",
						Level:     3,
					},
					{
						Criterion: "E-WAS-6",
						Level:     3,
					},
					{
						Criterion: "E-WAS-8",
						Level:     3,
					},
					{
						Criterion: "E-TAI-1",
						Level:     3,
					},
					{
						Criterion: "E-TAI-2",
						Level:     3,
					},
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-11",
						Level:     3,
					},
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
					{
						Criterion: "E-TAI-13",
						Level:     3,
					},
					{
						Criterion: "E-TAI-15",
						Level:     3,
					},
					{
						Criterion: "E-HAZ-1",
						Level:     3,
					},
					{
						Criterion: "E-HAZ-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Critical controls with owners for each waste facility other than tailings are not asked.",
			Source:     "Chapter 4.1. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "4.2",
			Title:    "Water management",
			Group:    "4",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
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
						Criterion: "E-WAT-4",
						Level:     3,
					},
					{
						Criterion: "E-WAT-6",
						Level:     3,
					},
					{
						Criterion: "E-EFF-1",
						Level:     3,
					},
					{
						Criterion: "E-EFF-2",
						Level:     3,
					},
					{
						Criterion: "E-EFF-3",
						Level:     3,
					},
					{
						Criterion: "E-EFF-4",
						Level:     3,
					},
					{
						Criterion: "E-EFF-5",
						Level:     3,
					},
					{
						Criterion: "E-EFF-6",
						Level:     3,
					},
					{
						Criterion: "E-EFF-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The standard's own water-quality tables are not applied.",
			Source:     "Chapter 4.2. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "4.3",
			Title:    "Air quality",
			Group:    "4",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-AIR-1",
						Level:     3,
					},
					{
						Criterion: "E-AIR-3",
						Level:     3,
					},
					{
						Criterion: "E-AIR-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The standard's own air-quality values are not applied.",
			Source:     "Chapter 4.3. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:   "4.4",
			Title: "Noise and vibration",
			Group: "4",
			Per:   "site",
			When:  "\"mining\" in stages and phase != \"exploration\"",
			No:    "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-NOI-1",
						Level:     3,
					},
					{
						Criterion: "E-NOI-2",
						Level:     3,
					},
					{
						Criterion: "E-NOI-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Stakeholders' part in mitigation is not asked.",
			Source:     "Chapter 4.4",
			Confidence: "verified",
		},
		{
			Ref:      "4.5",
			Title:    "Greenhouse gas emissions",
			Group:    "4",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-1",
						Level:     3,
					},
					{
						Criterion: "E-CLI-3",
						Level:     3,
					},
					{
						Criterion: "G-DIS-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A policy in the standard's words is not asked.",
			Source:     "Chapter 4.5. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "4.6",
			Title:    "Biodiversity, ecosystem services, protected areas",
			Group:    "4",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\"",
			No:       "The site does not mine, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     3,
					},
					{
						Criterion: "E-BIO-2",
						Level:     3,
					},
					{
						Criterion: "E-BIO-3",
						Level:     3,
					},
					{
						Criterion: "E-BIO-4",
						Level:     3,
					},
					{
						Criterion: "E-BIO-5",
						Level:     3,
					},
					{
						Criterion: "E-BIO-6",
						Level:     3,
					},
					{
						Criterion: "E-BIO-7",
						Level:     3,
					},
					{
						Criterion: "E-BIO-8",
						Level:     3,
					},
					{
						Criterion: "E-BIO-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Areas where the standard rules out mining are not asked by name.",
			Source:     "Chapter 4.6. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "4.7",
			Title:    "Cyanide management",
			Group:    "4",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\" and cyanide",
			No:       "The site does not mine or only explores, or uses no cyanide.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Transport of cyanide by others is asked among dangerous loads.",
			Source:     "Chapter 4.7. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
		{
			Ref:      "4.8",
			Title:    "Mercury management",
			Group:    "4",
			Critical: true,
			Per:      "site",
			When:     "\"mining\" in stages and phase != \"exploration\" and mercury",
			No:       "The site does not mine or only explores, or uses, stores and releases no mercury.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The standard's own mercury plan is not asked.",
			Source:     "Chapter 4.8. A critical topic, known; the requirement number is not public to us.",
			Confidence: "known",
		},
	},
}
