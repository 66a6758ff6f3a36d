//go:build !bootstrap

// Code generated from sets/ifc-ps-2012.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetIfcPs2012 = Set{
	ID:     "ifc-ps-2012",
	Title:  "IFC Performance Standards on Environmental and Social Sustainability",
	Short:  "IFC PS",
	Issuer: "International Finance Corporation",
	Kind:   "lender",
	Unit:   "project",
	Edition: Edition{
		Name:      "2012",
		Published: 15340,
		InForce:   15340,
	},
	Revision: 1,
	Source: Source{
		Title: "IFC Performance Standards 1 to 8, effective 1 January 2012",
		URL:   "https://www.ifc.org/performancestandards",
		Read:  20781,
		By:    "Assay",
	},
	About: "What IFC asks of a borrower, and through the Equator Principles many project lenders: as the standard outside designated countries, as guidance inside them. A review of the framework is under way and a final text is expected in 2028; until then the 2012 edition is the one to cite. IFC publishes no graded scale: gap classes are this tool's own, and nothing here says that a lender would agree.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "PS1",
			Title: "Assessment and management of risks and impacts",
		},
		{
			ID:    "PS2",
			Title: "Labour and working conditions",
		},
		{
			ID:    "PS3",
			Title: "Resource efficiency and pollution prevention",
		},
		{
			ID:    "PS4",
			Title: "Community health, safety and security",
		},
		{
			ID:    "PS5",
			Title: "Land acquisition and involuntary resettlement",
		},
		{
			ID:    "PS6",
			Title: "Biodiversity and living natural resources",
		},
		{
			ID:    "PS7",
			Title: "Indigenous Peoples",
		},
		{
			ID:    "PS8",
			Title: "Cultural heritage",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "PS1-3",
			Title: "Respect for human rights",
			Group: "PS1",
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
						Criterion: "G-HRD-4",
						Level:     2,
					},
				},
			},
			Source:     "PS1 ¶3. An introductory paragraph that the other standards carry out.",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-5",
			Title: "Environmental and social management system",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     3,
					},
				},
			},
			Source:     "PS1 ¶5",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-6",
			Title: "Policy, and who answers for it",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for an approved policy as one of seven elements, not that it commits to the law, names who answers for it and is known at every level.",
			Source:     "PS1 ¶6",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-7",
			Title: "Identification of risks and impacts",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "E-ADA-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-7",
						Level:     2,
					},
				},
			},
			Source:     "PS1 ¶7",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-8",
			Title: "Area of influence, associated facilities, cumulative impacts",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-3",
						Level:     3,
					},
					{
						Criterion: "G-ESI-4",
						Level:     2,
					},
					{
						Criterion: "E-BIO-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Unplanned but predictable developments, there or elsewhere, are not asked by name.",
			Source:     "PS1 ¶8",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-9",
			Title: "Risks that third parties cause",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-3",
						Level:     3,
					},
					{
						Criterion: "G-ESI-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Third parties who neither build for the site nor add to a cumulative impact are not asked about.",
			Source:     "PS1 ¶9",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-10",
			Title: "Risks in the primary supply chain",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
					{
						Criterion: "G-HRD-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Habitat lost for bought goods is asked for minerals, intermediates, black mass, cells, packs and batteries alone.",
			Source:     "PS1 ¶10",
			Confidence: "verified",
		},
		{
			Ref:        "PS1-11",
			Title:      "Plans and studies of the authorities",
			Group:      "PS1",
			Unmapped:   "Which plans and studies of the authorities were used is seen in the assessment itself; cumulative impacts are read under PS1 ¶8, and what came of the talks under ¶31.",
			Source:     "PS1 ¶11",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-12",
			Title: "Disadvantaged and vulnerable people",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That they share in benefits as others do is not asked.",
			Source:     "PS1 ¶12",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-13",
			Title: "Management programmes",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Management plans topic by topic are asked in their own questions, not here.",
			Source:     "PS1 ¶13",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-14",
			Title: "Mitigation hierarchy",
			Group: "PS1",
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
			Gap:        "We ask for the order of avoid, lessen, restore and offset in nature and in the choice of alternatives only.",
			Source:     "PS1 ¶14",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-15",
			Title: "Measures that keep the project within the law",
			Group: "PS1",
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
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Source:     "PS1 ¶15",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-16",
			Title: "Action plans with indicators, dates and owners",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPO-3",
						Level:     2,
					},
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "G-ESI-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Indicators and acceptance criteria of each action are not asked.",
			Source:     "PS1 ¶16",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-17",
			Title: "Organisation, roles and resources",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-2",
						Level:     3,
					},
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
				},
			},
			Source:     "PS1 ¶17",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-18",
			Title: "Competent staff",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-2",
						Level:     3,
					},
					{
						Criterion: "G-SPO-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Knowledge of host-country law and of the eight standards is not asked.",
			Source:     "PS1 ¶18",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-19",
			Title: "Competent assessors and external experts",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for independent reviewers, not for the competence of the authors.",
			Source:     "PS1 ¶19",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-20",
			Title: "Emergency preparedness and response",
			Group: "PS1",
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
						Criterion: "S-EMG-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A review of the plan at set times, and equipment other than against acid and electrolyte, are not asked at this level.",
			Source:     "PS1 ¶20",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-21",
			Title: "Emergency preparation with communities and authorities",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-1",
						Level:     3,
					},
					{
						Criterion: "S-EMG-3",
						Level:     3,
					},
				},
			},
			Source:     "PS1 ¶21",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-22",
			Title: "Monitoring",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Monitoring by affected communities or together with an authority, oversight of it by management, and outside experts who verify the results, are not asked.",
			Source:     "PS1 ¶22",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-23",
			Title: "Inspection, audit and corrective action",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-4",
						Level:     3,
					},
					{
						Criterion: "G-MAN-5",
						Level:     2,
					},
				},
			},
			Source:     "PS1 ¶23",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-24",
			Title: "Review by senior management",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That steps followed from the review is not asked.",
			Source:     "PS1 ¶24",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-26",
			Title: "Stakeholder analysis",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "People who are interested without being affected are not asked about.",
			Source:     "PS1 ¶25-26",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-27",
			Title: "Stakeholder engagement plan",
			Group: "PS1",
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
						Criterion: "S-ENG-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether speakers truly represent their people is asked of Indigenous Peoples only.",
			Source:     "PS1 ¶27",
			Confidence: "verified",
		},
		{
			Ref:        "PS1-28",
			Title:      "Engagement framework while the site is unknown",
			Group:      "PS1",
			Unmapped:   "It binds only a project whose place is not known yet; every project here has a site, so engagement at the site takes its place.",
			Source:     "PS1 ¶28",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-29",
			Title: "Disclosure to affected communities",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The measures, and the engagement to come, are not asked as parts of what is disclosed.",
			Source:     "PS1 ¶29",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-30",
			Title: "Consultation",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
					{
						Criterion: "S-ENG-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "At this level a group may be left for a year without a meeting; freedom from pressure is asked as threats alone, and the needs of vulnerable people stand under ¶12.",
			Source:     "PS1 ¶30",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-31",
			Title: "Informed consultation and participation",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-5",
						Level:     3,
					},
					{
						Criterion: "S-ENG-2",
						Level:     3,
					},
					{
						Criterion: "S-ENG-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Forums of women and men apart are asked only where a group is hit harder.",
			Source:     "PS1 ¶31. Asked of projects whose impacts on communities may be significant; read here as asked of all.",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-32",
			Title: "Engagement of Indigenous Peoples",
			Group: "PS1",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
					{
						Criterion: "S-IND-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether consent was given is not asked here; the cases in which it is required stand under PS7.",
			Source:     "PS1 ¶32",
			Confidence: "verified",
		},
		{
			Ref:        "PS1-33",
			Title:      "Engagement led by the government",
			Group:      "PS1",
			Unmapped:   "Due only where the State leads the engagement, which is not asked in general; where it consults Indigenous Peoples or takes land, what its process lacks is read under PS7 and PS5.",
			Source:     "PS1 ¶33",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-34",
			Title: "External communications",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "How what came in is screened, and changes of the programme that follow from it, are not asked.",
			Source:     "PS1 ¶34",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-35",
			Title: "Grievance mechanism for communities",
			Group: "PS1",
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
						Level:     1,
					},
				},
			},
			Source:     "PS1 ¶35",
			Confidence: "verified",
		},
		{
			Ref:   "PS1-36",
			Title: "Reports to affected communities, at least once a year",
			Group: "PS1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for an account each year, not for its link with the action plans.",
			Source:     "PS1 ¶36",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-8",
			Title: "Human-resources policies",
			Group: "PS2",
			Needs: &Need{
				All: []Need{
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
				},
			},
			Fit:        "part",
			Gap:        "We ask for contracts and practice, not for written policies on them.",
			Source:     "PS2 ¶8",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-9",
			Title: "Workers told their rights, hours and pay",
			Group: "PS2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Information on rights under law and collective agreements is asked only as far as the contract holds it; that it is given again when something changes is not.",
			Source:     "PS2 ¶9",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-10",
			Title: "Working conditions and collective agreements",
			Group: "PS2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-3",
						Level:     2,
					},
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That a collective agreement in force is kept to is not asked.",
			Source:     "PS2 ¶10",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-11",
			Title: "Equal terms for migrant workers",
			Group: "PS2",
			When:  "any_migrants",
			No:    "No migrant or posted workers work at any site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CTR-1",
						Level:     3,
					},
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
					{
						Criterion: "S-CTR-4",
						Level:     3,
					},
				},
			},
			Source:     "PS2 ¶11",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-12",
			Title: "Workers' accommodation",
			Group: "PS2",
			Per:   "site",
			When:  "housing",
			No:    "Nobody houses workers for the site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-7",
						Level:     2,
					},
					{
						Criterion: "S-FOR-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That lodgings are given without discrimination, and that workers may meet and organise there, is not asked.",
			Source:     "PS2 ¶12",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-13",
			Title: "Freedom of association",
			Group: "PS2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What workers may build instead where law limits unions, and what they are told for bargaining, is not asked.",
			Source:     "PS2 ¶13-14",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-15",
			Title: "No discrimination, no harassment",
			Group: "PS2",
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
					{
						Criterion: "S-DIV-3",
						Level:     1,
					},
					{
						Criterion: "S-DIV-5",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "Training, posting to tasks and discipline are not asked one by one; of equal pay we ask that no rule breaks it, not that the figures show it.",
			Source:     "PS2 ¶15-17",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-18",
			Title: "Alternatives to collective dismissal, and a plan",
			Group: "PS2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-6",
						Level:     3,
					},
				},
			},
			Source:     "PS2 ¶18",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-19",
			Title: "Notice, severance and back pay",
			Group: "PS2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-6",
						Level:     2,
					},
					{
						Criterion: "S-LAB-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What a collective agreement adds, social security and pension contributions owed, and proof of what was paid are not asked at this level.",
			Source:     "PS2 ¶19",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-20",
			Title: "Grievance mechanism for workers",
			Group: "PS2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That workers are told of it when they are hired, and that it neither bars courts nor replaces what a collective agreement holds, are not asked.",
			Source:     "PS2 ¶20",
			Confidence: "verified",
		},
		{
			Ref:      "PS2-21",
			Title:    "No child labour; nobody under 18 in hazardous work",
			Group:    "PS2",
			Critical: true,
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
			Source:     "PS2 ¶21. Critical: a prohibition. Anything short of it shown is a gap; level 0 is a breach.",
			Confidence: "verified",
		},
		{
			Ref:      "PS2-22",
			Title:    "No forced labour, no trafficked workers",
			Group:    "PS2",
			Critical: true,
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
				},
			},
			Fit:        "part",
			Gap:        "Trafficking is asked through fees, papers and freedom to leave; threats, debts and isolation are not asked here.",
			Source:     "PS2 ¶22. Critical: a prohibition. Anything short of it shown is a gap; level 0 is a breach.",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-23",
			Title: "Occupational health and safety",
			Group: "PS2",
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
					{
						Criterion: "S-OHS-4",
						Level:     3,
					},
					{
						Criterion: "S-OHS-7",
						Level:     2,
					},
					{
						Criterion: "S-OHS-8",
						Level:     2,
					},
					{
						Criterion: "S-PRS-1",
						Level:     3,
					},
					{
						Criterion: "S-PRS-4",
						Level:     2,
					},
					{
						Criterion: "G-MAN-6",
						Level:     2,
					},
					{
						Criterion: "S-PRS-7",
						Level:     2,
					},
					{
						Criterion: "S-PRS-8",
						Level:     2,
					},
					{
						Criterion: "S-DIV-4",
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
						Criterion: "S-OHS-9",
						Level:     2,
					},
					{
						Criterion: "S-OHS-10",
						Level:     2,
					},
				},
			},
			Source:     "PS2 ¶23",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-24",
			Title: "Reputable contractors",
			Group: "PS2",
			When:  "any_contractors",
			No:    "No contractors or agency workers do core work at any site.",
			Needs: &Need{
				All: []Need{
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
			Gap:        "Whether contractors have a management system of their own is not asked.",
			Source:     "PS2 ¶24",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-25",
			Title: "Contractors managed and monitored",
			Group: "PS2",
			When:  "any_contractors",
			No:    "No contractors or agency workers do core work at any site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CTR-1",
						Level:     3,
					},
					{
						Criterion: "S-CTR-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Contracts are asked for pay, hours and safety; for the other requirements of the standard, such as equal treatment and unions, they are not.",
			Source:     "PS2 ¶25",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-26",
			Title: "Grievance mechanism for contracted workers",
			Group: "PS2",
			When:  "any_contractors",
			No:    "No contractors or agency workers do core work at any site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That contracted workers know of it and trust it is not asked at this level.",
			Source:     "PS2 ¶26",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-27",
			Title: "Child and forced labour in the supply chain",
			Group: "PS2",
			When:  "buys_minerals",
			No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
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
					{
						Criterion: "S-CHL-4",
						Level:     2,
					},
					{
						Criterion: "S-FOR-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "At this level a fifth of the bought volume may be unmapped, a high-risk chain too.",
			Source:     "PS2 ¶27",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-28",
			Title: "Safety in the supply chain",
			Group: "PS2",
			When:  "buys_minerals",
			No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
			Needs: &Need{
				All: []Need{
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
			Gap:        "We ask for risks to people at suppliers, not for work there that can kill.",
			Source:     "PS2 ¶28",
			Confidence: "verified",
		},
		{
			Ref:   "PS2-29",
			Title: "Leverage over suppliers, and leaving them",
			Group: "PS2",
			When:  "buys_minerals",
			No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-6",
						Level:     3,
					},
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That what is dropped is bought instead from suppliers who can show that they comply is not asked.",
			Source:     "PS2 ¶29",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-4",
			Title: "Ambient conditions and feasible techniques",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-EFF-1",
						Level:     2,
					},
					{
						Criterion: "E-EFF-2",
						Level:     3,
					},
					{
						Criterion: "E-AIR-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Techniques of efficiency and prevention are asked in the choice of technology and not process by process.",
			Source:     "PS3 ¶4",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-5",
			Title: "The stricter of host law and the EHS Guidelines",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-EFF-2",
						Level:     2,
					},
					{
						Criterion: "E-NOI-2",
						Level:     3,
					},
					{
						Criterion: "E-AIR-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask it of released water, noise and the air at homes, not of each guideline that applies, and not for the full reasons the paragraph wants where a laxer level is chosen.",
			Source:     "PS3 ¶5",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-6",
			Title: "Efficient use of energy, water and materials",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-5",
						Level:     3,
					},
					{
						Criterion: "E-WAT-5",
						Level:     2,
					},
					{
						Criterion: "E-CIR-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Benchmarks are asked of energy, not of water; materials are asked of battery scrap alone; cleaner production in the design of the product is not asked.",
			Source:     "PS3 ¶6",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-7",
			Title: "Options to reduce greenhouse gas",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
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
			Gap:        "That every option that is feasible and pays is carried out is not asked: one funded measure will do, and an option turned down needs no reason at this level.",
			Source:     "PS3 ¶7",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-8",
			Title: "Greenhouse gas quantified every year",
			Group: "PS3",
			When:  "ghg_over_25000",
			No:    "All sites together emit no more than 25,000 t CO2e a year.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-1",
						Level:     3,
					},
					{
						Criterion: "E-CLI-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Gas from cleared plants and disturbed soil, which counts where it is significant (footnote 7), is not asked by name.",
			Source:     "PS3 ¶8. More than 25,000 t CO2e a year, direct and from energy made off site for the project.",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-9",
			Title: "Water use avoided and reduced",
			Group: "PS3",
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
						Level:     3,
					},
					{
						Criterion: "E-WAT-5",
						Level:     2,
					},
					{
						Criterion: "E-WAT-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Other sources of supply, offsets of demand and other places for the project are not asked, nor anything of a site that buys all its water.",
			Source:     "PS3 ¶9. Asked where the use may be significant; read here as asked of every site that takes water from nature.",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-10",
			Title: "Pollution prevented, legacy contamination included",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-EFF-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
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
					{
						Criterion: "E-WAS-2",
						Level:     2,
					},
					{
						Criterion: "E-WAS-4",
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
						Criterion: "E-HAZ-7",
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
					{
						Criterion: "G-SPO-4",
						Level:     2,
					},
					{
						Criterion: "E-AIR-5",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Heat, smell and light are not asked; effects across borders are read under PS1 ¶7.",
			Source:     "PS3 ¶10",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-11",
			Title: "Ambient conditions that are already poor",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-AIR-1",
						Level:     3,
					},
					{
						Criterion: "E-EFF-2",
						Level:     3,
					},
					{
						Criterion: "G-ESI-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Land use to come, nearness to nature of importance, and a strategy of its own for an area that is already polluted, are not asked here.",
			Source:     "PS3 ¶11",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-12",
			Title: "Waste",
			Group: "PS3",
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
						Criterion: "E-WAS-6",
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
					{
						Criterion: "E-WAS-9",
						Level:     3,
					},
					{
						Criterion: "E-WAS-12",
						Level:     3,
					},
					{
						Criterion: "E-WAS-13",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Waste avoided before it is re-used or treated is asked as a target only; rules on shipping hazardous waste across borders are not asked.",
			Source:     "PS3 ¶12",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-13",
			Title: "Hazardous materials",
			Group: "PS3",
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
						Criterion: "E-HAZ-3",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-4",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-5",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That substances under an international ban are neither made nor traded is not asked, only that none is in use.",
			Source:     "PS3 ¶13",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-14",
			Title: "Integrated pest management",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Products that work and spare other life, licensed makers, packing and labels, storage, and care against resistance are not asked.",
			Source:     "PS3 ¶14-16",
			Confidence: "verified",
		},
		{
			Ref:   "PS3-17",
			Title: "Pesticides of the most toxic classes",
			Group: "PS3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-11",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The middle class, allowed under conditions, is not told apart: we ask for trained users, not for equipment and stores.",
			Source:     "PS3 ¶17",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-5",
			Title: "Community health and safety",
			Group: "PS4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-2",
						Level:     3,
					},
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The order of avoiding before lessening is not asked; what reaches people by air, water, soil and food is read here, other dangers under ¶6 to ¶11.",
			Source:     "PS4 ¶5",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-6",
			Title: "Safe structures; dams reviewed by external experts; traffic",
			Group: "PS4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-13",
						Level:     3,
					},
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-WAS-3",
						Level:     2,
					},
					{
						Criterion: "S-COM-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Plant buildings and other structures, and how safely the public can use them, are not asked about.",
			Source:     "PS4 ¶6",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-7",
			Title: "Hazardous materials and their transport",
			Group: "PS4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-2",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-3",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-7",
						Level:     2,
					},
					{
						Criterion: "S-PRS-1",
						Level:     2,
					},
					{
						Criterion: "S-PRS-2",
						Level:     2,
					},
					{
						Criterion: "S-PRS-3",
						Level:     2,
					},
					{
						Criterion: "S-PRS-5",
						Level:     2,
					},
					{
						Criterion: "S-COM-2",
						Level:     2,
					},
					{
						Criterion: "S-PRS-9",
						Level:     2,
					},
					{
						Criterion: "S-PRS-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Care at the removal of old dangerous parts is not asked; pesticides are asked under PS3.",
			Source:     "PS4 ¶7",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-8",
			Title: "Ecosystem services that protect health",
			Group: "PS4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-2",
						Level:     2,
					},
					{
						Criterion: "S-COM-2",
						Level:     2,
					},
					{
						Criterion: "E-BIO-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Floods, slides and fires held back by nature are asked among all that people draw from it, not apart; what a changing climate adds is not asked here, nor that harm is avoided before it is lessened.",
			Source:     "PS4 ¶8",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-9",
			Title: "Exposure to disease",
			Group: "PS4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-1",
						Level:     3,
					},
					{
						Criterion: "S-COM-2",
						Level:     2,
					},
					{
						Criterion: "S-COM-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Diseases carried by water and insects are asked only where a site mines, or houses or brings in workers.",
			Source:     "PS4 ¶9",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-10",
			Title: "Disease that comes with labour influx",
			Group: "PS4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "At this level a plan with money is enough; that a rise in disease was acted on is not asked.",
			Source:     "PS4 ¶10",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-11",
			Title: "Emergency preparation with communities",
			Group: "PS4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-1",
						Level:     3,
					},
					{
						Criterion: "S-EMG-3",
						Level:     3,
					},
					{
						Criterion: "E-TAI-3",
						Level:     3,
					},
				},
			},
			Source:     "PS4 ¶11",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-12",
			Title: "Security personnel",
			Group: "PS4",
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
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-SEC-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Equipping and watching of guards is not asked, nor at this level a file on each guard's past.",
			Source:     "PS4 ¶12",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-13",
			Title: "Security by government forces",
			Group: "PS4",
			Per:   "site",
			When:  "security == \"public_forces\"",
			No:    "No public forces protect the site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-1",
						Level:     2,
					},
					{
						Criterion: "S-SEC-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the authorities were urged to disclose the arrangement is not asked.",
			Source:     "PS4 ¶13",
			Confidence: "verified",
		},
		{
			Ref:   "PS4-14",
			Title: "Allegations against security personnel",
			Group: "PS4",
			Per:   "site",
			When:  "security != \"none\"",
			No:    "Nobody guards the site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-5",
						Level:     3,
					},
				},
			},
			Source:     "PS4 ¶14",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-8",
			Title: "Designs that avoid displacement",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Attention to the poor and vulnerable in the comparison is not asked.",
			Source:     "PS5 ¶8",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-9",
			Title: "Full replacement cost, paid before possession is taken",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-3",
						Level:     3,
					},
					{
						Criterion: "S-LND-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Land for a group that owns it together, and development benefits for the displaced, are not asked.",
			Source:     "PS5 ¶9",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-10",
			Title: "Engagement of the displaced and their hosts",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-LND-1",
						Level:     3,
					},
					{
						Criterion: "S-ENG-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Host communities, and women's part in the planning, are not asked about apart.",
			Source:     "PS5 ¶10",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-11",
			Title: "Grievance mechanism for the displaced",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
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
				},
			},
			Fit:        "part",
			Gap:        "That it was there before the first offer is not asked.",
			Source:     "PS5 ¶11",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-12",
			Title: "Census and cut-off date",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-2",
						Level:     2,
					},
				},
			},
			Source:     "PS5 ¶12",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-13",
			Title: "Refused offers",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-10",
						Level:     1,
					},
					{
						Any: []Need{
							{
								Criterion: "S-LND-10",
								Level:     3,
							},
							{
								Criterion: "S-LND-9",
								Level:     3,
							},
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "What part the company takes in the authority's planning and monitoring after a refusal is not asked.",
			Source:     "PS5 ¶13",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-14",
			Title: "Resettlement monitored",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Hearing the displaced in the monitoring, and mending of findings in time, are not asked here.",
			Source:     "PS5 ¶14",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-15",
			Title: "Completion, and its audit",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-6",
						Level:     3,
					},
				},
			},
			Source:     "PS5 ¶15",
			Confidence: "verified",
		},
		{
			Ref:        "PS5-16",
			Title:      "Framework while details are unknown",
			Group:      "PS5",
			Per:        "site",
			When:       "displacement != \"none\"",
			No:         "Nobody loses home, land or livelihood.",
			Unmapped:   "It stands in for census and plan until details are known; both are asked themselves, so what is missing shows there and is not counted twice.",
			Source:     "PS5 ¶16",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-17",
			Title: "Status of each displaced person",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether one without title has a claim that national law would recognise is not asked.",
			Source:     "PS5 ¶17",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-19",
			Title: "Resettlement action plan, whatever the number of people",
			Group: "PS5",
			Per:   "site",
			When:  "displacement == \"physical\"",
			No:    "Nobody loses a home.",
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
				},
			},
			Fit:        "part",
			Gap:        "We ask for the parts of a resettlement action plan, not for the plan as one document with budget and schedule.",
			Source:     "PS5 ¶19",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-20",
			Title: "Choice of housing and help to move",
			Group: "PS5",
			Per:   "site",
			When:  "displacement == \"physical\"",
			No:    "Nobody loses a home.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-3",
						Level:     3,
					},
					{
						Criterion: "S-LND-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether groups may move together, and how the people and institutions of the new place fare, is not asked.",
			Source:     "PS5 ¶20-22",
			Confidence: "verified",
		},
		{
			Ref:      "PS5-24",
			Title:    "No forced eviction",
			Group:    "PS5",
			Critical: true,
			Per:      "site",
			When:     "displacement != \"none\"",
			No:       "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-5",
						Level:     2,
					},
				},
			},
			Source:     "PS5 ¶24, homes and lands alike by its footnote. Critical: evictions outside the law and this standard are prohibited.",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-25",
			Title: "Livelihood restoration plan",
			Group: "PS5",
			Per:   "site",
			When:  "displacement == \"economic\"",
			No:    "Nobody loses land or livelihood without also losing a home.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-4",
						Level:     2,
					},
					{
						Criterion: "S-LND-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Entitlements laid down in one document, the same for all, are not asked.",
			Source:     "PS5 ¶25",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-27",
			Title: "Lost assets paid in full; livelihoods helped back",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-3",
						Level:     3,
					},
					{
						Criterion: "S-LND-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What a business gets for setting up elsewhere, for income lost meanwhile and for moving its equipment is not asked by name.",
			Source:     "PS5 ¶26-29",
			Confidence: "verified",
		},
		{
			Ref:   "PS5-30",
			Title: "Resettlement led by the government",
			Group: "PS5",
			Per:   "site",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Work with the agency in the planning itself is not asked, only what its process lacks and who fills it.",
			Source:     "PS5 ¶30-32",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-6",
			Title: "Impacts on biodiversity identified",
			Group: "PS6",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-2",
						Level:     3,
					},
					{
						Criterion: "E-BIO-4",
						Level:     3,
					},
					{
						Criterion: "E-WAT-4",
						Level:     2,
					},
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The landscape around is not asked, nor each threat by name, such as nutrients or overuse.",
			Source:     "PS6 ¶6",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-7",
			Title: "Avoid, minimise, restore; adaptive management",
			Group: "PS6",
			Per:   "site",
			Needs: &Need{
				All: []Need{
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
			Source:     "PS6 ¶7",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-8",
			Title: "Competent professionals and external experts",
			Group: "PS6",
			Per:   "site",
			When:  "critical_habitat or natural_habitat",
			No:    "No natural or critical habitat is affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Outside specialists who verify the measures carried out are not asked before gains are confirmed.",
			Source:     "PS6 ¶8",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-10",
			Title: "Offsets only as a last resort, like for like or better",
			Group: "PS6",
			Per:   "site",
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
				},
			},
			Fit:        "part",
			Gap:        "We ask for a gain in the same unit and habitat, not for experts in offset design.",
			Source:     "PS6 ¶10",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-12",
			Title: "Modified habitat of significant value",
			Group: "PS6",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     3,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for screen, survey and avoidance everywhere, not for modified habitat by name.",
			Source:     "PS6 ¶11-12",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-14",
			Title: "Natural habitat converted only after three tests",
			Group: "PS6",
			Per:   "site",
			When:  "natural_habitat",
			No:    "No natural habitat is converted or degraded.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Absence of alternatives on modified habitat, and the views of stakeholders on the loss, are not asked.",
			Source:     "PS6 ¶13-14",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-15",
			Title: "No net loss in natural habitat, where feasible",
			Group: "PS6",
			Per:   "site",
			When:  "natural_habitat",
			No:    "No natural habitat is converted or degraded.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-5",
						Level:     3,
					},
				},
			},
			Source:     "PS6 ¶15",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-16",
			Title: "Critical habitat determined",
			Group: "PS6",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-3",
						Level:     3,
					},
				},
			},
			Source:     "PS6 ¶16",
			Confidence: "verified",
		},
		{
			Ref:      "PS6-17",
			Title:    "Critical habitat: four tests before any activity",
			Group:    "PS6",
			Critical: true,
			Binary:   true,
			Per:      "site",
			When:     "critical_habitat",
			No:       "A specialist's study found no critical habitat.",
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
					{
						Criterion: "E-BIO-7",
						Level:     2,
					},
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask whether an alternative outside critical habitat exists, whether the values it stands for are measurably harmed, nor how threatened populations fare.",
			Source:     "PS6 ¶17. Critical and pass or fail: no project activity unless all four are shown.",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-18",
			Title: "Biodiversity action plan with net gain",
			Group: "PS6",
			Per:   "site",
			When:  "critical_habitat",
			No:    "A specialist's study found no critical habitat.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for the secured net gain, not for a Biodiversity Action Plan as a document.",
			Source:     "PS6 ¶18",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-19",
			Title: "Offsets in critical habitat shown to suffice",
			Group: "PS6",
			Per:   "site",
			When:  "critical_habitat",
			No:    "A specialist's study found no critical habitat.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask that the account closes, not for an assessment of the offset on its own.",
			Source:     "PS6 ¶19",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-20",
			Title: "Protected and recognised areas",
			Group: "PS6",
			Per:   "site",
			When:  "protected_area or world_heritage",
			No:    "No protected or recognised area is affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-6",
						Level:     3,
					},
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Consultation of communities and Indigenous Peoples on the area is not asked here.",
			Source:     "PS6 ¶20",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-21",
			Title: "Invasive alien species",
			Group: "PS6",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Species brought in on purpose, as by planting, are not asked: neither a risk assessment before nor the ban on those that spread.",
			Source:     "PS6 ¶21-23",
			Confidence: "verified",
		},
		{
			Ref:   "PS6-24",
			Title: "Priority ecosystem services",
			Group: "PS6",
			Per:   "site",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That harm to these services is avoided before it is lessened is not asked, nor that the site uses less of those it depends on.",
			Source:     "PS6 ¶24-25",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-5",
			Title: "Who counts as Indigenous, by expert opinion",
			Group: "PS7",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-1",
						Level:     2,
					},
				},
			},
			Source:     "PS7 ¶5-7",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-8",
			Title: "All affected communities identified",
			Group: "PS7",
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
				},
			},
			Source:     "PS7 ¶8",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-9",
			Title: "Impacts avoided; a time-bound plan for the rest",
			Group: "PS7",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-2",
						Level:     3,
					},
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
					{
						Criterion: "S-IND-8",
						Level:     2,
					},
					{
						Criterion: "S-IND-13",
						Level:     3,
					},
				},
			},
			Source:     "PS7 ¶9",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-10",
			Title: "Engagement in the form the people use",
			Group: "PS7",
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
						Criterion: "S-IND-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That members are heard beside their institutions, that information comes in a form they use, and how long they may take are not asked at this level.",
			Source:     "PS7 ¶10",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-11",
			Title: "Consent sought with external experts",
			Group: "PS7",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
					{
						Criterion: "S-IND-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Experts are asked as authors whom the people accept; that consent was given is asked in the cases of ¶13 to 17.",
			Source:     "PS7 ¶11",
			Confidence: "verified",
		},
		{
			Ref:      "PS7-12",
			Title:    "Consent: process and agreement documented",
			Group:    "PS7",
			Critical: true,
			Binary:   true,
			Per:      "site",
			When:     "indigenous",
			No:       "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
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
			Source:     "PS7 ¶12. Critical and pass or fail: without evidence of agreement there is no consent in the sense of the standard.",
			Confidence: "verified",
		},
		{
			Ref:      "PS7-13",
			Title:    "Consent: land and resources under customary use",
			Group:    "PS7",
			Critical: true,
			Binary:   true,
			Per:      "site",
			When:     "indigenous",
			No:       "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
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
						Criterion: "S-IND-6",
						Level:     2,
					},
					{
						Criterion: "S-IND-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Review of customary tenure before land is bought, information on rights under national law, and compensation in land are not asked here.",
			Source:     "PS7 ¶13-14. Critical and pass or fail: the project may not proceed without it.",
			Confidence: "verified",
		},
		{
			Ref:      "PS7-15",
			Title:    "Consent: relocation",
			Group:    "PS7",
			Critical: true,
			Binary:   true,
			Per:      "site",
			When:     "indigenous and indigenous_relocation",
			No:       "No Indigenous people would have to move.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-10",
						Level:     3,
					},
				},
			},
			Source:     "PS7 ¶15. Critical and pass or fail: the project may not proceed without it.",
			Confidence: "verified",
		},
		{
			Ref:      "PS7-16",
			Title:    "Consent: critical cultural heritage",
			Group:    "PS7",
			Critical: true,
			Binary:   true,
			Per:      "site",
			When:     "indigenous and heritage",
			No:       "No cultural heritage of Indigenous Peoples may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-12",
						Level:     3,
					},
					{
						Any: []Need{
							{
								Criterion: "S-HER-3",
								Level:     2,
							},
							{
								Criterion: "S-IND-3",
								Level:     3,
							},
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "That avoidance was tried before consent was asked for is not asked.",
			Source:     "PS7 ¶16. Critical and pass or fail: the heritage is left whole, or consent is obtained.",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-17",
			Title: "Consent: commercial use of cultural heritage",
			Group: "PS7",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the people were told their rights in law and what may follow from the use is not asked.",
			Source:     "PS7 ¶17",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-18",
			Title: "Mitigation and benefits agreed and delivered",
			Group: "PS7",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
					{
						Criterion: "S-IND-9",
						Level:     3,
					},
				},
			},
			Source:     "PS7 ¶18-20",
			Confidence: "verified",
		},
		{
			Ref:   "PS7-21",
			Title: "Processes led by the government",
			Group: "PS7",
			Per:   "site",
			When:  "indigenous",
			No:    "No lands, waters or rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A plan that joins the company's documents with the State's is not asked.",
			Source:     "PS7 ¶21-22",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-6",
			Title: "Heritage identified and protected by recognised practice",
			Group: "PS8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-1",
						Level:     2,
					},
					{
						Criterion: "S-HER-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Law on heritage is not asked by name, nor at this level a measure for each place found.",
			Source:     "PS8 ¶6",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-7",
			Title: "Competent heritage professionals",
			Group: "PS8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-1",
						Level:     2,
					},
				},
			},
			Source:     "PS8 ¶7",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-8",
			Title: "Chance-find procedure",
			Group: "PS8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-2",
						Level:     2,
					},
				},
			},
			Source:     "PS8 ¶8",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-9",
			Title: "Consultation on heritage",
			Group: "PS8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The authority in charge of heritage is asked about at finds only.",
			Source:     "PS8 ¶9",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-10",
			Title: "Access to heritage kept open",
			Group: "PS8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-4",
						Level:     2,
					},
				},
			},
			Source:     "PS8 ¶10",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-11",
			Title: "Replicable heritage: avoid, restore, replace",
			Group: "PS8",
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
						Criterion: "S-HER-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What people get for the loss of heritage they use, and the natural processes it needs, are not asked.",
			Source:     "PS8 ¶11",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-12",
			Title: "Non-replicable heritage removed only after three tests",
			Group: "PS8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Absence of alternatives, benefit against loss and best technique of removal are not asked.",
			Source:     "PS8 ¶12",
			Confidence: "verified",
		},
		{
			Ref:      "PS8-14",
			Title:    "Critical heritage not removed, altered or damaged",
			Group:    "PS8",
			Critical: true,
			Per:      "site",
			When:     "heritage",
			No:       "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "External experts and a negotiated outcome, where harm cannot be avoided, are not asked.",
			Source:     "PS8 ¶13-14. Critical: damage is ruled out save in exceptional, negotiated cases.",
			Confidence: "verified",
		},
		{
			Ref:   "PS8-15",
			Title: "Legally protected heritage areas and buffer zones",
			Group: "PS8",
			Per:   "site",
			When:  "heritage",
			No:    "No cultural heritage may be affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-HER-3",
						Level:     2,
					},
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Management plan, managers' view and programme are asked of natural areas only.",
			Source:     "PS8 ¶15",
			Confidence: "verified",
		},
		{
			Ref:        "PS8-16",
			Title:      "Commercial use of cultural heritage",
			Group:      "PS8",
			Per:        "site",
			When:       "heritage",
			No:         "No cultural heritage may be affected.",
			Unmapped:   "No project of this kind earns money with cultural heritage; use of an Indigenous people's knowledge, name or craft is asked under PS7.",
			Source:     "PS8 ¶16",
			Confidence: "verified",
		},
	},
}
