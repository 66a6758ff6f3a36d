//go:build !bootstrap

// Code generated from sets/no-law-2026.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetNoLaw2026 = Set{
	ID:     "no-law-2026",
	Title:  "Norwegian law on planning, pollution, nature, Sami rights and work",
	Short:  "Norwegian site law",
	Issuer: "Norway",
	Kind:   "law",
	Unit:   "site",
	Edition: Edition{
		Name: "Acts as they stood in spring 2026",
	},
	Revision: 1,
	Source: Source{
		Title: "Acts of 27 June 2008 no. 71, 13 March 1981 no. 6, 19 June 2009 no. 100, 12 June 1987 no. 56, 15 June 2007 no. 40 and 17 June 2005 no. 62, and the regulations named at their clauses",
		URL:   "https://lovdata.no",
		Read:  20781,
		By:    "Assay",
	},
	When:  "country == \"NO\"",
	No:    "The project is not in Norway.",
	About: "The parts of six acts, and of regulations under them, that decide whether a mine or plant may be built and run. Much of it binds authorities: the duty to consult the Sami lies on the State and the municipalities, not on the company, and a breach can still make the company's permit invalid. Of the Working Environment Act only what decides most often is mapped, and exceptions by collective agreement are not. Not mapped are the cultural heritage, water resources, energy and security acts, waste other than its permit, and impact assessment of plants that are no mines under the regulation of 2017. What the Supreme Court decided on tailings in the Førdefjord was not found.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "PBL",
			Title: "Planning and impact assessment",
		},
		{
			ID:    "FOR",
			Title: "Pollution",
		},
		{
			ID:    "NML",
			Title: "Nature",
		},
		{
			ID:    "VF",
			Title: "Water",
		},
		{
			ID:    "SAM",
			Title: "Sami rights",
		},
		{
			ID:    "REIN",
			Title: "Reindeer husbandry",
		},
		{
			ID:    "AML",
			Title: "Work",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "PBL 4-1",
			Title: "Plan programme and impact assessment for a zoning plan with significant effects",
			Group: "PBL",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "An assessment under way, or complete with a part missing, is enough at this level; the plan programme, and whether the planning authority found it complete, are not asked.",
			Source:     "Planning and Building Act, §§ 4-1 and 4-2",
			Confidence: "verified",
		},
		{
			Ref:   "PBL 5-1",
			Title: "Those affected take part in the planning",
			Group: "PBL",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
				},
			},
			Source:     "Planning and Building Act, § 5-1; who puts a plan forward makes it possible, the municipality sees that it is done and cares for those who need help to take part",
			Confidence: "verified",
		},
		{
			Ref:        "PBL 5-4",
			Title:      "Right of authorities, other municipalities and the Sámediggi to object",
			Group:      "PBL",
			Per:        "site",
			Bearer:     "authorities and Sámediggi",
			Source:     "Planning and Building Act, § 5-4; the Sámediggi on Sami culture or livelihood",
			Confidence: "verified",
		},
		{
			Ref:        "PBL 14-3",
			Title:      "The decision shows how effects were weighed and sets terms",
			Group:      "PBL",
			Per:        "site",
			Bearer:     "permitting authority",
			Source:     "Planning and Building Act, chapter 14, § 14-3, for measures under other laws",
			Confidence: "verified",
		},
		{
			Ref:   "KU-large",
			Title: "Impact assessment always: extraction of 200 decares or 2 million m³",
			Group: "PBL",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and (footprint >= 20 or extracted_volume > 2000000)",
			No:    "The site does not mine, or takes less than 20 hectares and no more than 2 million m³.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "An assessment under way, or limited to what the permit asked for, is enough at this level; whether the authority found it complete is not asked.",
			Source:     "Regulation of 21 June 2017 no. 854: 200 decares (20 hectares) or more, or more than 2 million m³. All land of the site is counted, which is our reading",
			Confidence: "secondary",
		},
		{
			Ref:        "KU-small",
			Title:      "Smaller extraction: need for an assessment decided by the authority",
			Group:      "PBL",
			Per:        "site",
			When:       "country == \"NO\" and \"mining\" in stages and footprint < 20 and extracted_volume <= 2000000",
			No:         "The site does not mine, or is always assessed.",
			Unmapped:   "The decision is the authority's, case by case; whether an impact assessment exists is asked all the same, in the other sets and for the score.",
			Source:     "Regulation of 21 June 2017 no. 854, Annex II",
			Confidence: "secondary",
		},
		{
			Ref:   "FOR 7",
			Title: "No pollution without a permit",
			Group: "FOR",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every permit needed is asked for, not this one by name.",
			Source:     "Pollution Control Act, §§ 7 and 11",
			Confidence: "verified",
		},
		{
			Ref:   "FOR 11",
			Title: "Terms of the pollution permit kept",
			Group: "FOR",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
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
				},
			},
			Fit:        "part",
			Gap:        "Breaches that are reported and have a dated plan, and limits for water and air kept 95 % of the time, are enough for our questions; a permit may ask for more.",
			Source:     "Pollution Control Act, §§ 11 and 16",
			Confidence: "verified",
		},
		{
			Ref:        "FOR 16",
			Title:      "Terms on the use of energy",
			Group:      "FOR",
			Per:        "site",
			Unmapped:   "The authority chooses whether the permit has such terms; those that it set are read with all other terms under FOR 11.",
			Source:     "Pollution Control Act, § 16",
			Confidence: "verified",
		},
		{
			Ref:   "FOR 13",
			Title: "Major polluters: early notice, and effects with alternatives and accidents studied",
			Group: "FOR",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     1,
					},
					{
						Criterion: "G-ESI-2",
						Level:     1,
					},
					{
						Criterion: "S-PRS-1",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "A study under way is enough at this level; the notice is not asked, nor whether the authority asked for the study.",
			Source:     "Pollution Control Act, § 13; for a new place or a large new kind of work, and the study if the authority asks for it",
			Confidence: "verified",
		},
		{
			Ref:        "FOR 18",
			Title:      "Permit that can be changed or withdrawn, in any case after ten years",
			Group:      "FOR",
			Per:        "site",
			Bearer:     "pollution authority",
			Source:     "Pollution Control Act, § 18",
			Confidence: "verified",
		},
		{
			Ref:   "FOR 29",
			Title: "Permit for a waste facility",
			Group: "FOR",
			Per:   "site",
			When:  "country == \"NO\" and (\"waste\" in stages or \"recycling\" in stages or tailings or waste_rock)",
			No:    "The site neither stores nor recycles waste, and keeps no tailings, waste rock or residue.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every permit needed is asked for, not this one by name.",
			Source:     "Pollution Control Act, § 29",
			Confidence: "verified",
		},
		{
			Ref:    "NML 8",
			Title:  "Decision rests on knowledge, Sami knowledge included",
			Group:  "NML",
			Per:    "site",
			Bearer: "permitting authority",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-2",
						Level:     2,
					},
					{
						Criterion: "S-IND-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the company's surveys hold is asked for; what the authority relied on is not.",
			Source:     "Nature Diversity Act, § 8",
			Confidence: "verified",
		},
		{
			Ref:        "NML 9",
			Title:      "Precaution where knowledge is missing",
			Group:      "NML",
			Per:        "site",
			Bearer:     "permitting authority",
			Source:     "Nature Diversity Act, § 9",
			Confidence: "verified",
		},
		{
			Ref:    "NML 10",
			Title:  "The sum of all loads on nature weighed",
			Group:  "NML",
			Per:    "site",
			Bearer: "permitting authority",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-3",
						Level:     2,
					},
					{
						Criterion: "S-IND-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The company's assessment is asked for; the authority's weighing is not.",
			Source:     "Nature Diversity Act, § 10",
			Confidence: "verified",
		},
		{
			Ref:    "NML 11",
			Title:  "Who does harm to nature pays to prevent or limit it",
			Group:  "NML",
			Per:    "site",
			Bearer: "permitting authority",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A cost for each significant measure is asked for; what the authority laid on the company is not.",
			Source:     "Nature Diversity Act, § 11; by § 7 a guideline for the use of public authority",
			Confidence: "verified",
		},
		{
			Ref:    "NML 12",
			Title:  "Methods, techniques and places that are best for society, use of nature and cost weighed",
			Group:  "NML",
			Per:    "site",
			Bearer: "permitting authority",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the company compared is asked for; the authority's weighing is not.",
			Source:     "Nature Diversity Act, § 12; by § 7 a guideline for the use of public authority",
			Confidence: "verified",
		},
		{
			Ref:        "NML 14",
			Title:      "Other interests weighed, Sami interests with due weight",
			Group:      "NML",
			Per:        "site",
			Bearer:     "permitting authority",
			Source:     "Nature Diversity Act, § 14",
			Confidence: "verified",
		},
		{
			Ref:   "WFD 4(1)",
			Title: "No drop in the status of a water body",
			Group: "VF",
			Per:   "site",
			When:  "discharge or tailings",
			No:    "The site releases no water and has no tailings.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-EFF-2",
						Level:     3,
					},
					{
						Criterion: "E-EFF-6",
						Level:     3,
					},
					{
						Criterion: "E-WAS-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Limits that keep the legal status, and life in the water, are asked for; a drop of one class in each quality element, and water taken or lowered, are not worked out.",
			Source:     "Directive 2000/60/EC, Article 4(1), which stands in the EEA Agreement and is carried by the Water Regulations",
			Confidence: "secondary",
		},
		{
			Ref:   "VF 12",
			Title: "A drop in status only where the decision shows an overriding interest or a greater benefit, and no better way",
			Group: "VF",
			Per:   "site",
			When:  "tailings and (\"riverine\" in tailings_disposal or \"lake\" in tailings_disposal or \"shallow_sea\" in tailings_disposal or \"deep_sea\" in tailings_disposal)",
			No:    "No tailings go into a river, lake or sea.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-5",
						Level:     3,
					},
					{
						Criterion: "G-PER-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The four conditions and the reasons in the decision are the authority's and are not asked; a permit that is firm in court is.",
			Source:     "Water Regulations, § 12, for Article 4(7) of Directive 2000/60/EC. EFTA Court E-13/24 of 5 March 2025, advisory: private profit, wages and tax are no overriding interest; supply of critical raw materials can be, if concrete and documented. Borgarting Court of Appeal LB-2024-36660 of 12 August 2025 held all permits for tailings in the Førdefjord invalid; the Supreme Court gave leave to appeal on 1 December 2025",
			Confidence: "secondary",
		},
		{
			Ref:        "SAM 4-3",
			Title:      "The State consults the Sámediggi and other affected Sami",
			Group:      "SAM",
			Per:        "site",
			Bearer:     "State",
			When:       "country == \"NO\" and indigenous",
			No:         "No lands, waters or rights of the Sami are affected.",
			Unmapped:   "A duty of the State; what the company knows of how it was done is asked under Indigenous Peoples.",
			Source:     "Sami Act, § 4-3; private bodies only where they exercise authority for the State. Where the Sámediggi can object under § 5-4 of the Planning and Building Act the chapter does not apply to it (§ 4-1)",
			Confidence: "verified",
		},
		{
			Ref:        "SAM 4-4",
			Title:      "Counties and municipalities consult on local rules and direct decisions",
			Group:      "SAM",
			Per:        "site",
			Bearer:     "county and municipality",
			When:       "country == \"NO\" and indigenous",
			No:         "No lands, waters or rights of the Sami are affected.",
			Unmapped:   "A duty of county and municipality.",
			Source:     "Sami Act, § 4-4",
			Confidence: "verified",
		},
		{
			Ref:        "SAM 4-6",
			Title:      "Good faith, early start, full information, aim of agreement",
			Group:      "SAM",
			Per:        "site",
			Bearer:     "consulting authority",
			When:       "country == \"NO\" and indigenous",
			No:         "No lands, waters or rights of the Sami are affected.",
			Unmapped:   "A duty of the authority; consultation is not ended while agreement still looks possible.",
			Source:     "Sami Act, § 4-6",
			Confidence: "verified",
		},
		{
			Ref:        "SAM 4-7",
			Title:      "Protocol of the consultation",
			Group:      "SAM",
			Per:        "site",
			Bearer:     "consulting authority",
			When:       "country == \"NO\" and indigenous",
			No:         "No lands, waters or rights of the Sami are affected.",
			Unmapped:   "A duty of the authority.",
			Source:     "Sami Act, § 4-7",
			Confidence: "verified",
		},
		{
			Ref:    "SAM 4-9",
			Title:  "A decision made without the consultation can be invalid",
			Group:  "SAM",
			Per:    "site",
			Bearer: "consulting authority",
			When:   "country == \"NO\" and indigenous",
			No:     "No lands, waters or rights of the Sami are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-5",
						Level:     3,
					},
					{
						Criterion: "G-PER-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A consequence for the permit, no duty of the company. We ask what the State's process lacked and how firm the permits are; whether the duty was met is for a court.",
			Source:     "Sami Act, § 4-9",
			Confidence: "verified",
		},
		{
			Ref:        "C169-15",
			Title:      "Consulted before exploration or extraction",
			Group:      "SAM",
			Per:        "site",
			Bearer:     "State",
			When:       "country == \"NO\" and indigenous",
			No:         "No lands, waters or rights of the Sami are affected.",
			Unmapped:   "A duty of the State; Articles 6 and 7 say through whom, in good faith, and that the people set their own priorities.",
			Source:     "ILO Convention 169, Articles 6, 7 and 15(2)",
			Confidence: "secondary",
		},
		{
			Ref:    "C169-16",
			Title:  "Moved only with free and informed consent",
			Group:  "SAM",
			Per:    "site",
			Bearer: "State",
			When:   "country == \"NO\" and indigenous and indigenous_relocation",
			No:     "No Sami would have to move.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Where consent cannot be obtained, Article 16 lets the State decide by a procedure of national law; we ask for consent alone.",
			Source:     "ILO Convention 169, Article 16; the convention binds the State",
			Confidence: "secondary",
		},
		{
			Ref:   "ICCPR 27",
			Title: "No substantial harm to the practice of Sami culture",
			Group: "SAM",
			Per:   "site",
			When:  "country == \"NO\" and indigenous",
			No:    "No lands, waters or rights of the Sami are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-2",
						Level:     3,
					},
					{
						Criterion: "S-IND-7",
						Level:     3,
					},
					{
						Criterion: "S-IND-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether harm is substantial is for a court. Where herding is not affected, one study of Sami life is all we ask for.",
			Source:     "Article 27 of the Covenant on Civil and Political Rights; Supreme Court HR-2021-1975-S (Fosen, October 2021): licences that violated the right were invalid. As we read it, a substantial effect is not weighed against other interests, the sum counts, and measures nobody has proven carry no weight",
			Confidence: "known",
		},
		{
			Ref:        "REIN 4",
			Title:      "Right to herd from immemorial use, compensation as in expropriation",
			Group:      "REIN",
			Per:        "site",
			When:       "country == \"NO\" and indigenous and reindeer",
			No:         "No reindeer herding is affected.",
			Unmapped:   "Compensation is settled case by case, by agreement or in court; what the herders agreed to is asked under Indigenous Peoples, in other sets and for the score.",
			Source:     "Reindeer Husbandry Act, § 4",
			Confidence: "verified",
		},
		{
			Ref:   "REIN 22",
			Title: "Migration routes not closed",
			Group: "REIN",
			Per:   "site",
			When:  "country == \"NO\" and indigenous and reindeer",
			No:    "No reindeer herding is affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-6",
						Level:     3,
					},
				},
			},
			Source:     "Reindeer Husbandry Act, § 22; the King may consent to another route",
			Confidence: "verified",
		},
		{
			Ref:   "REIN 63-harm",
			Title: "No use of land to significant harm of herding",
			Group: "REIN",
			Per:   "site",
			When:  "country == \"NO\" and indigenous and reindeer",
			No:    "No reindeer herding is affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-6",
						Level:     3,
					},
					{
						Criterion: "S-IND-7",
						Level:     3,
					},
					{
						Criterion: "S-IND-8",
						Level:     3,
					},
				},
			},
			Source:     "Reindeer Husbandry Act, § 63",
			Confidence: "verified",
		},
		{
			Ref:   "REIN 63-notice",
			Title: "District told at least three weeks before",
			Group: "REIN",
			Per:   "site",
			When:  "country == \"NO\" and indigenous and reindeer",
			No:    "No reindeer herding is affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every notice before work is asked for together, not this one by name.",
			Source:     "Reindeer Husbandry Act, § 63; before what can do significant harm, to the district's board",
			Confidence: "verified",
		},
		{
			Ref:   "AML 2A",
			Title: "Whistleblowing",
			Group: "AML",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-5",
						Level:     1,
					},
					{
						Criterion: "S-GRI-4",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "A channel and no known case of revenge are asked for; written routines worked out with employees, and the time in which a warning is looked into, are not.",
			Source:     "Working Environment Act, chapter 2 A; written routines from five employees (§ 2 A-6), no revenge (§ 2 A-4)",
			Confidence: "verified",
		},
		{
			Ref:   "AML 3-1",
			Title: "Systematic work on health, environment and safety",
			Group: "AML",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
						Level:     3,
					},
					{
						Criterion: "S-OHS-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Goals, changes of the work, sick leave and a review of the work on health and safety by itself are not asked here.",
			Source:     "Working Environment Act, § 3-1",
			Confidence: "verified",
		},
		{
			Ref:   "AML 4-1",
			Title: "General demands on the working environment",
			Group: "AML",
			Per:   "site",
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
						Criterion: "S-OHS-4",
						Level:     3,
					},
					{
						Criterion: "S-OHS-5",
						Level:     2,
					},
					{
						Criterion: "S-OHS-7",
						Level:     2,
					},
					{
						Criterion: "S-OHS-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Access for people with disabilities is not asked.",
			Source:     "Working Environment Act, § 4-1; fully sound by each factor and all together",
			Confidence: "verified",
		},
		{
			Ref:        "AML 6-1",
			Title:      "Safety representative",
			Group:      "AML",
			Per:        "site",
			Unmapped:   "Whether workers elected a representative is not asked by itself; whether members they chose sit in a committee is asked for the score.",
			Source:     "Working Environment Act, § 6-1; with fewer than five employees another way can be agreed in writing",
			Confidence: "verified",
		},
		{
			Ref:   "AML 7-1",
			Title: "Working environment committee from 30 employees",
			Group: "AML",
			Per:   "site",
			When:  "country == \"NO\" and workers >= 30",
			No:    "Fewer than 30 people work at the site; with 10 or more either side can ask for a committee.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Equal seats for employer and employees, and one for the occupational health service, are not asked.",
			Source:     "Working Environment Act, § 7-1; the law counts employees in regular work, we count everyone at the busiest time",
			Confidence: "verified",
		},
		{
			Ref:        "AML 8-1",
			Title:      "Information and consultation from 50 employees",
			Group:      "AML",
			When:       "country == \"NO\" and employees >= 50",
			No:         "The group employs fewer than 50 people.",
			Unmapped:   "What representatives are told and what is discussed with them stands in minutes, which are not asked for; whether they are chosen by workers, with time and access, is asked for the score.",
			Source:     "Working Environment Act, §§ 8-1 and 8-2; the law counts employees in regular work in the company, we the group",
			Confidence: "verified",
		},
		{
			Ref:   "AML 10",
			Title: "Ordinary hours and overtime within their limits",
			Group: "AML",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-3",
						Level:     3,
					},
				},
			},
			Source:     "Working Environment Act, §§ 10-4 and 10-6: 9 hours in a day and 40 in seven days, 38 or 36 in shift work, 36 in mines under ground; overtime of 10 hours in seven days, 25 in four weeks and 200 in 52 weeks with at least 40 % more pay. Agreements can set other limits (§§ 10-5 and 10-6)",
			Confidence: "verified",
		},
		{
			Ref:   "AML 11-1",
			Title: "No work under 15 or while of school age, no harmful work under 18",
			Group: "AML",
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
			Source:     "Working Environment Act, § 11-1, with exceptions for light work and practice in school; night work § 11-3",
			Confidence: "verified",
		},
		{
			Ref:        "AML 14-12",
			Title:      "Hiring from agencies",
			Group:      "AML",
			When:       "country == \"NO\" and any_contractors",
			No:         "No site uses contractors or agency workers for core work.",
			Unmapped:   "Whether an agency may be used at all is a question of law for each hire; equal terms for its workers are asked for the score.",
			Source:     "Working Environment Act, § 14-12, on some of the grounds for temporary employment (§ 14-9, second paragraph, b to e) or by agreement with elected representatives; equal terms § 14-12 a",
			Confidence: "verified",
		},
		{
			Ref:        "AML 18-1",
			Title:      "Supervision",
			Group:      "AML",
			Bearer:     "Labour Inspection Authority",
			Source:     "Working Environment Act, § 18-1",
			Confidence: "verified",
		},
	},
}
