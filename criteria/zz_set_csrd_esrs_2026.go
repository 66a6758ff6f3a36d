//go:build !bootstrap

// Code generated from sets/csrd-esrs-2026.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetCsrdEsrs2026 = Set{
	ID:     "csrd-esrs-2026",
	Title:  "Sustainability reporting in the EU (CSRD) by the revised standards (ESRS), Delegated Regulation (EU) 2026/1563",
	Short:  "CSRD and ESRS 2026",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:      "Revised set, Delegated Regulation (EU) 2026/1563",
		Published: 20717,
		InForce:   20767,
	},
	Revision: 1,
	Source: Source{
		Title: "Delegated Regulation (EU) 2026/1563; Directive (EU) 2022/2464 as amended by (EU) 2026/470",
		URL:   "https://eur-lex.europa.eu/eli/reg_del/2026/1563/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "seat_eu and employees > 1000 and turnover > 450",
	No:    "The company is registered outside the EU, or its group has no more than 1,000 employees or EUR 450 million of net turnover. Companies of Norway report by its Accounting Act, which is not judged here.",
	About: "Reporting binds EU companies with more than 1,000 employees and more than EUR 450 million of net turnover, for financial years from 1 January 2027; the turnover entered here is that of the year before the last. It covers the whole company; this map shows whether the project holds what its part of the statement needs. Disclosure is not practice: a company may lawfully report that it has no policy, so nearly every clause is met in part only, and only what its own assessment finds material is due. The codes are those of 2026: a code may have meant something else in 2023. E1, E3 and E4 were read in the official wording, the rest in a digest; four codes whose wording was not confirmed are left out. Groups from outside the EU have a test and dates of their own and are not judged. Norway has the directive in its Accounting Act; which limits of size hold there now was not read, so a Norwegian company is not judged either. For 2026 a reporter follows the old or the revised set and says which. Smaller partners may refuse to give more than the voluntary standard asks. Sector standards were dropped.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "duty",
			Title: "The duty to report",
		},
		{
			ID:    "esrs2",
			Title: "ESRS 2: general disclosures",
		},
		{
			ID:    "e1",
			Title: "E1: climate change",
		},
		{
			ID:    "e2",
			Title: "E2: pollution",
		},
		{
			ID:    "e3",
			Title: "E3: water",
		},
		{
			ID:    "e4",
			Title: "E4: biodiversity and ecosystems",
		},
		{
			ID:    "e5",
			Title: "E5: resource use and circular economy",
		},
		{
			ID:    "s1",
			Title: "S1: own workforce",
		},
		{
			ID:    "s2",
			Title: "S2: workers in the value chain",
		},
		{
			ID:    "s3",
			Title: "S3: affected communities",
		},
		{
			ID:    "s4",
			Title: "S4: consumers and end-users",
		},
		{
			ID:    "g1",
			Title: "G1: business conduct",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "CSRD",
			Title: "Yearly sustainability statement",
			Group: "duty",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A report by a named standard is asked for; the statement inside the management report is not.",
			Source:     "Directive (EU) 2022/2464, Article 5(2), first subparagraph, point (b); Delegated Regulation (EU) 2026/1563, Article 3",
			Confidence: "verified",
		},
		{
			Ref:   "assurance",
			Title: "Limited assurance of the statement",
			Group: "duty",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     3,
					},
					{
						Criterion: "E-CLI-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Figures of the sites and greenhouse gas are asked for; assurance of the whole statement is not.",
			Source:     "Directive (EU) 2022/2464 as amended by (EU) 2026/470; limited assurance only",
			Confidence: "secondary",
		},
		{
			Ref:    "assurance-standard",
			Title:  "Standard for limited assurance",
			Group:  "duty",
			Bearer: "European Commission",
			Applies: Applies{
				From: 21000,
			},
			Unmapped:   "A task of the Commission.",
			Source:     "Directive (EU) 2022/2464; due 1 July 2027",
			Confidence: "secondary",
		},
		{
			Ref:    "transposition",
			Title:  "Changes carried into national law",
			Group:  "duty",
			Bearer: "Member State",
			Applies: Applies{
				From: 20896,
			},
			Unmapped:   "A duty of the Member State.",
			Source:     "Directive (EU) 2026/470; due 19 March 2027",
			Confidence: "verified",
		},
		{
			Ref:   "value-chain-cap",
			Title: "Smaller partners asked for no more than the voluntary standard",
			Group: "duty",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "A ceiling on what may be asked of small partners; it shields them and leaves nothing for this project to show.",
			Source:     "Directive (EU) 2026/470; Delegated Regulation (EU) 2026/1560",
			Confidence: "secondary",
		},
		{
			Ref:   "BP",
			Title: "Basis of the statement",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "How the statement was drawn up is read in the statement itself; that one is published is read under CSRD.",
			Source:     "Disclosure requirements BP-1 and BP-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "GOV",
			Title: "Governance of sustainability matters",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
					{
						Criterion: "G-SUP-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Skills of the members, pay and control over the reporting are not asked.",
			Source:     "Disclosure requirements GOV-1, GOV-2 and GOV-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "GOV-3",
			Title: "Statement on due diligence",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
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
						Criterion: "G-SUP-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The table that links the steps to the statement is not asked.",
			Source:     "Disclosure requirement GOV-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "SBM-1",
			Title: "Strategy, business and value chain",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
					{
						Criterion: "G-SUP-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The value chain is asked for; strategy and revenue are not.",
			Source:     "Disclosure requirement SBM-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "SBM-2",
			Title: "Interests and views of stakeholders",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-5",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the board made of them is not asked.",
			Source:     "Disclosure requirement SBM-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "SBM-3",
			Title: "Material effects, risks and opportunities, and what they do to the business",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-6",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Effects on money are not asked.",
			Source:     "Disclosure requirement SBM-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "IRO-1",
			Title: "How effects and risks were found and rated",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-6",
						Level:     3,
					},
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The assessment is asked for; that the statement describes it is not.",
			Source:     "Disclosure requirement IRO-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "IRO-2",
			Title: "List of the disclosures made",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "The list stands in the statement itself; how it was decided what to report is read under IRO-1.",
			Source:     "Disclosure requirement IRO-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "GDR",
			Title: "Policies, actions, metrics and targets in general",
			Group: "esrs2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
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
			Gap:        "Read under each topic; the general form of GDR-P, -A, -M and -T is not asked.",
			Source:     "General disclosure requirements GDR-P, GDR-A, GDR-M and GDR-T, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-1",
			Title: "Transition plan for climate change mitigation",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-3",
						Level:     2,
					},
					{
						Criterion: "E-CLI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Measures of the sites are asked for; a plan of the whole company and emissions locked in are not.",
			Source:     "ESRS E1, E1-1, paragraphs 11-13, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-2",
			Title: "Climate risks and scenarios",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-ADA-1",
						Level:     2,
					},
					{
						Criterion: "G-DIS-3",
						Level:     2,
					},
					{
						Criterion: "E-CLI-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "How sites may be hit is asked, not how suppliers and customers may; that the statement tells the method is not. Paragraph 17 speaks of scenarios only where they are used, so none is needed here.",
			Source:     "ESRS E1, E1-2, paragraphs 14-17, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-3",
			Title: "Resilience to climate change",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
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
						Criterion: "E-ADA-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Resilience of sites is asked for; of the business model only what law, market and technology would cost is, under E1-2.",
			Source:     "ESRS E1, E1-3, paragraphs 18-19, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-4",
			Title: "Policies on climate change",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-3",
						Level:     2,
					},
					{
						Criterion: "E-ADA-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Measures are asked for; a policy as a paper is not.",
			Source:     "ESRS E1, E1-4, paragraph 20, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-5",
			Title: "Actions and resources on climate change",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-3",
						Level:     2,
					},
					{
						Criterion: "E-CLI-4",
						Level:     2,
					},
					{
						Criterion: "E-ADA-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Tonnes saved are asked for the sum of the measures, not for each lever.",
			Source:     "ESRS E1, E1-5, paragraphs 21-22, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-6",
			Title: "Climate targets",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
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
			Gap:        "Science behind the target is not asked, nor which of Scopes 1, 2 and 3 it covers; a target per unit is enough here.",
			Source:     "ESRS E1, E1-6, paragraphs 23-24, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-7",
			Title: "Energy consumption and mix",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-5",
						Level:     2,
					},
					{
						Criterion: "E-CLI-4",
						Level:     2,
					},
					{
						Measure: "energy-intensity",
						Bound: Bound{
							Op: "at_least",
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "Energy by step and the source of power are asked for; fossil, nuclear and renewable MWh of the whole are not.",
			Source:     "ESRS E1, E1-7, paragraphs 25-28, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-8",
			Title: "Gross Scope 1, 2 and 3 greenhouse gas",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-1",
						Level:     3,
					},
					{
						Criterion: "G-DIS-3",
						Level:     3,
					},
					{
						Criterion: "E-CLI-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Scope 3 is asked as published or not; each category, biogenic carbon dioxide, the share under emissions trading, the split by group and others, and proof behind Scope 2 by market are not.",
			Source:     "ESRS E1, E1-8, paragraphs 29-31, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-9",
			Title: "Removals and carbon credits",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "Due only from a company that removes gas or deals in credits, which is not asked; that the target is reached without offsets is read under E1-6.",
			Source:     "ESRS E1, E1-9, paragraphs 32-35, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-10",
			Title: "Internal carbon price",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "It asks to report a carbon price that a company has set itself, and orders none; what a price set by law would cost is read under E1-11.",
			Source:     "ESRS E1, E1-10, paragraphs 36-37, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E1-11",
			Title: "Expected financial effects",
			Group: "e1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What law, market and technology would cost is asked; money at risk from weather and climate, assets and income tied to it, and money to gain, are not. Parts may be left out in the first years.",
			Source:     "ESRS E1, E1-11, paragraphs 38-42, set of 2026; ESRS 1, paragraphs 125 to 127",
			Confidence: "verified",
		},
		{
			Ref:   "E2-1",
			Title: "Policies on pollution",
			Group: "e2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The management system is asked for; a policy on pollution is not.",
			Source:     "Disclosure requirement E2-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E2-2",
			Title: "Actions on pollution",
			Group: "e2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-AIR-2",
						Level:     2,
					},
					{
						Criterion: "E-EFF-3",
						Level:     2,
					},
					{
						Criterion: "E-CON-2",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Resources are not asked.",
			Source:     "Disclosure requirement E2-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E2-3",
			Title: "Targets on pollution",
			Group: "e2",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "It asks to report the targets that a company has set itself, and orders none; whether limits for air and water are kept is read under E2-4.",
			Source:     "Disclosure requirement E2-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E2-4",
			Title: "Pollution of air, water and soil, microplastics",
			Group: "e2",
			Applies: Applies{
				From: 20819,
			},
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
						Criterion: "E-EFF-4",
						Level:     2,
					},
					{
						Criterion: "E-CON-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Yearly mass of each pollutant, and microplastics, are not asked.",
			Source:     "Disclosure requirement E2-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E2-5",
			Title: "Substances of concern",
			Group: "e2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-1",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-6",
						Level:     2,
					},
					{
						Criterion: "E-CIR-8",
						Level:     3,
					},
					{
						Criterion: "E-HAZ-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Amounts by hazard class, those that leave in releases and those bought in, and their publication are not asked.",
			Source:     "Disclosure requirement E2-5, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E3-1",
			Title: "Policies on water",
			Group: "e3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-3",
						Level:     2,
					},
					{
						Criterion: "E-WAT-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Practice is asked for; a policy as a paper, and sites in stressed areas without one, are not.",
			Source:     "ESRS E3, E3-1, paragraphs 10-11, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E3-2",
			Title: "Actions and resources on water",
			Group: "e3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-5",
						Level:     2,
					},
					{
						Criterion: "E-WAT-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Resources are not asked.",
			Source:     "ESRS E3, E3-2, paragraphs 12-13, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E3-3",
			Title: "Targets on water",
			Group: "e3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets of the sites are asked for; that the statement tells of them is not.",
			Source:     "ESRS E3, E3-3, paragraph 14, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E3-4",
			Title: "Water metrics",
			Group: "e3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-1",
						Level:     2,
					},
					{
						Criterion: "E-WAT-5",
						Level:     3,
					},
					{
						Measure: "water-withdrawal",
						Bound: Bound{
							Op: "at_least",
						},
					},
					{
						Measure: "water-intensity",
						Bound: Bound{
							Op: "at_least",
						},
					},
					{
						Measure: "recycled-water",
						Bound: Bound{
							Op: "at_least",
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "Water stored is not asked; water given back is asked inside the measure.",
			Source:     "ESRS E3, E3-4, paragraphs 15-16, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E4-1",
			Title: "Transition plan for biodiversity",
			Group: "e4",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "Due only where the company has made such a plan public; measures for nature stand under the other lines of E4.",
			Source:     "ESRS E4, E4-1, paragraphs 10-11, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E4-2",
			Title: "Policies on biodiversity, traceability of raw materials included",
			Group: "e4",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
					{
						Criterion: "G-TRA-1",
						Level:     2,
					},
					{
						Criterion: "G-SPL-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Practice is asked for; a policy as a paper is not. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "ESRS E4, E4-2, paragraphs 12-13, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E4-3",
			Title: "Actions on biodiversity, offsets and consent of Indigenous Peoples included",
			Group: "e4",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
					{
						Criterion: "E-BIO-5",
						Level:     2,
					},
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Resources are not asked. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "ESRS E4, E4-3, paragraphs 14-15 and AR 6, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E4-4",
			Title: "Targets on biodiversity",
			Group: "e4",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-5",
						Level:     2,
					},
					{
						Criterion: "E-BIO-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Net gain and thresholds are asked for; targets of the company are not. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "ESRS E4, E4-4, paragraphs 16-17, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E4-5",
			Title: "Biodiversity metrics, sites in or near sensitive areas",
			Group: "e4",
			Applies: Applies{
				From: 20819,
			},
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
						Criterion: "E-BIO-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Sensitive areas by name near all sites that matter, and metrics of the company, are not asked. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "ESRS E4, E4-5, paragraphs 18-20, set of 2026",
			Confidence: "verified",
		},
		{
			Ref:   "E5-1",
			Title: "Policies on resource use",
			Group: "e5",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-2",
						Level:     2,
					},
					{
						Criterion: "E-CIR-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Practice is asked for; a policy as a paper is not.",
			Source:     "Disclosure requirement E5-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E5-2",
			Title: "Actions on resource use",
			Group: "e5",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
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
			Gap:        "Resources are not asked.",
			Source:     "Disclosure requirement E5-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E5-3",
			Title: "Targets on resource use",
			Group: "e5",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A target for waste is asked for; targets for inflows are not.",
			Source:     "Disclosure requirement E5-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E5-4",
			Title: "Inflows: key, critical and secondary materials",
			Group: "e5",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-3",
						Level:     2,
					},
					{
						Criterion: "G-TRA-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Inflows other than metals are not asked.",
			Source:     "Disclosure requirement E5-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "E5-5",
			Title: "Outflows and waste, durability included",
			Group: "e5",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-8",
						Level:     2,
					},
					{
						Criterion: "E-WAS-7",
						Level:     2,
					},
					{
						Criterion: "E-WAS-1",
						Level:     2,
					},
					{
						Criterion: "E-CIR-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Tonnes by kind of treatment are not asked.",
			Source:     "Disclosure requirement E5-5, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-1",
			Title: "Policies on own workforce",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Practice and human rights policy are asked for; each policy as a paper is not.",
			Source:     "Disclosure requirement S1-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-2",
			Title: "Talks with workers, channels and remedy",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
					{
						Criterion: "S-OHS-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "How well the channels work is asked for; who leads the talks is not.",
			Source:     "Disclosure requirement S1-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-3",
			Title: "Actions on own workforce",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-3",
						Level:     2,
					},
					{
						Criterion: "S-DIV-3",
						Level:     2,
					},
					{
						Criterion: "S-LAB-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Resources are not asked.",
			Source:     "Disclosure requirement S1-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-4",
			Title: "Targets on own workforce",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets are asked for women in management only.",
			Source:     "Disclosure requirement S1-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-5-6",
			Title: "Headcount of the workforce",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Measure: "women-share",
						Bound: Bound{
							Op: "at_least",
						},
					},
					{
						Criterion: "S-CTR-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Employees, women among them and contractors' hours are counted; other breakdowns are not.",
			Source:     "Disclosure requirements S1-5 and S1-6, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-7",
			Title: "Collective bargaining",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The share of employees covered is not asked.",
			Source:     "Disclosure requirement S1-7, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-8",
			Title: "Women and men in top management",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Measure: "women-management",
						Bound: Bound{
							Op: "at_least",
						},
					},
					{
						Criterion: "S-DIV-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Heads of department and above are counted; the level below the board is not asked apart.",
			Source:     "Disclosure requirement S1-8, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-9",
			Title: "Adequate wages",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Our question compares with a living wage; the benchmark of the standard is not compared.",
			Source:     "Disclosure requirement S1-9, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-10",
			Title: "Social protection",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Cover when a child is born and for loss of work is not asked; the rest is asked as far as the law of the place sets it.",
			Source:     "Disclosure requirement S1-10, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-13",
			Title: "Health and safety",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Measure: "trir",
						Bound: Bound{
							Op: "at_least",
						},
					},
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "S-OHS-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Days lost and the share covered by the system are not asked.",
			Source:     "Disclosure requirement S1-13, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-15",
			Title: "Pay gap and pay ratio",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The gap is asked for; the ratio of the highest to the median pay is not.",
			Source:     "Disclosure requirement S1-15, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S1-16",
			Title: "Incidents, complaints and human rights harm",
			Group: "s1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Counts, fines and damages are not asked.",
			Source:     "Disclosure requirement S1-16, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S2-1",
			Title: "Policies on workers in the value chain",
			Group: "s2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     2,
					},
					{
						Criterion: "G-SUP-3",
						Level:     2,
					},
					{
						Criterion: "S-CHL-3",
						Level:     2,
					},
					{
						Criterion: "S-FOR-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Bought minerals are read here; the rest of the chain is not. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S2-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S2-2",
			Title: "Talks, channels and remedy for workers in the value chain",
			Group: "s2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-5",
						Level:     2,
					},
					{
						Criterion: "G-SPL-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Talks with them are read here for signs of child and forced labour only. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S2-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S2-3",
			Title: "Actions and incidents in the value chain",
			Group: "s2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
					{
						Criterion: "G-SPL-3",
						Level:     2,
					},
					{
						Criterion: "S-FOR-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Counts of incidents are not asked. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S2-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S2-4",
			Title: "Targets on the value chain",
			Group: "s2",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets of each risk are asked for; targets of the company are not. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S2-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S3-1",
			Title: "Policies on affected communities",
			Group: "s3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Practice is asked for; a policy as a paper is not. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S3-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S3-2",
			Title: "Talks, consent of Indigenous Peoples, channels and remedy",
			Group: "s3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
					{
						Criterion: "S-GRI-1",
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
			Gap:        "Who leads the talks is not asked. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S3-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S3-3",
			Title: "Actions and incidents with communities",
			Group: "s3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-2",
						Level:     2,
					},
					{
						Criterion: "S-LND-4",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
					{
						Criterion: "S-SEC-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Counts of incidents are not asked. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S3-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S3-4",
			Title: "Targets on affected communities",
			Group: "s3",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-BEN-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets are asked for local jobs only. Companies that report from 2027 on may leave it out for two financial years (ESRS 1, paragraph 127(a)).",
			Source:     "Disclosure requirement S3-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S4-1",
			Title: "Policies on users of the product",
			Group: "s4",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "Due only where users are material to the company, as to one that sells to households, which is not asked; the safety of cells and packs is asked as process safety.",
			Source:     "Disclosure requirement S4-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S4-2",
			Title: "Talks with users, channels and remedy",
			Group: "s4",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "Due only where users are material to the company, as to one that sells to households, which is not asked; the safety of cells and packs is asked as process safety.",
			Source:     "Disclosure requirement S4-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S4-3",
			Title: "Actions and incidents with users",
			Group: "s4",
			Applies: Applies{
				From: 20819,
			},
			When: "any_cell or any_pack",
			No:   "The project makes no cells or packs; what it sells goes to other companies, and their users are not asked about.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-PRS-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Safety of the product and failures in the field are asked for; other harm to users is not.",
			Source:     "Disclosure requirement S4-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "S4-4",
			Title: "Targets on users",
			Group: "s4",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "Due only where users are material to the company, as to one that sells to households, which is not asked; the safety of cells and packs is asked as process safety.",
			Source:     "Disclosure requirement S4-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "G1-1",
			Title: "Policies on conduct, corruption and whistleblowers",
			Group: "g1",
			Applies: Applies{
				From: 20819,
			},
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
				},
			},
			Fit:        "part",
			Gap:        "Policy and channel are asked for; that the statement describes them is not.",
			Source:     "Disclosure requirement G1-1, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "G1-2",
			Title: "Actions on suppliers and against bribery",
			Group: "g1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-1",
						Level:     3,
					},
					{
						Criterion: "G-COR-2",
						Level:     2,
					},
					{
						Criterion: "G-SUP-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Payment terms of small suppliers are asked for local firms only.",
			Source:     "Disclosure requirement G1-2, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "G1-3",
			Title: "Targets on conduct",
			Group: "g1",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "It asks to report the targets that a company has set itself, and orders none; what is done against bribery stands under G1-2.",
			Source:     "Disclosure requirement G1-3, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "G1-4",
			Title: "Cases of corruption",
			Group: "g1",
			Applies: Applies{
				From: 20819,
			},
			Unmapped:   "Convictions and fines of the year are a count from records of courts, which are not searched here; what is done against bribery stands under G1-2.",
			Source:     "Disclosure requirement G1-4, set of 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "G1-5",
			Title: "Political influence",
			Group: "g1",
			Applies: Applies{
				From: 20819,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Gifts, fees and positions are asked for; other points of the requirement are not.",
			Source:     "Disclosure requirement G1-5, set of 2026",
			Confidence: "secondary",
		},
	},
}
