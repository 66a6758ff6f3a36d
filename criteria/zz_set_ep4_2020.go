//go:build !bootstrap

// Code generated from sets/ep4-2020.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEp42020 = Set{
	ID:     "ep4-2020",
	Title:  "Equator Principles, EP4",
	Short:  "Equator Principles 4",
	Issuer: "Equator Principles Association",
	Kind:   "lender",
	Unit:   "project",
	Edition: Edition{
		Name:    "EP4, July 2020; for mandates signed on or after 1 October 2020",
		InForce: 18536,
	},
	Revision: 1,
	Source: Source{
		Title: "The Equator Principles, July 2020",
		URL:   "https://equator-principles.com/",
		Read:  20781,
		By:    "Assay",
	},
	When:  "(finance in [\"project_finance\", \"advisory\"] and project_cost >= 10) or finance in [\"corporate_loan\", \"bridge_loan\"]",
	No:    "The finance sought is none of the products the Principles cover, or the project costs less than USD 10 million to build.",
	About: "They bind the institution that signed them, not the project: ten Principles, no level. In scope are project finance and its advice from USD 10 million of capital cost; corporate loans where the whole loan and the institution's own part are USD 50 million or more each, over two years or longer, under the client's control; and bridge loans that such finance will replace. Amounts and term of a loan are not asked here, so every corporate and bridge loan is read as in scope. Refinancing, acquisitions and expansions are not told apart. Principles 2 to 10 ask of categories A and B and often leave B to judgement: read here as asked of every project, so a project of category C sees more than its lender would ask. Designated countries follow the list of 1 October 2021; compare it with the current one. The text was read in retellings, and no fifth edition was found.",
	Rating: Rating{
		Method: "scope",
	},
	Groups: []Group{
		{
			ID:    "1",
			Title: "Review and categorisation",
		},
		{
			ID:    "2",
			Title: "Environmental and social assessment",
		},
		{
			ID:    "3",
			Title: "Applicable environmental and social standards",
		},
		{
			ID:    "4",
			Title: "Management system and action plan",
		},
		{
			ID:    "5",
			Title: "Stakeholder engagement",
		},
		{
			ID:    "6",
			Title: "Grievance mechanism",
		},
		{
			ID:    "7",
			Title: "Independent review",
		},
		{
			ID:    "8",
			Title: "Covenants",
		},
		{
			ID:    "9",
			Title: "Independent monitoring and reporting",
		},
		{
			ID:    "10",
			Title: "Reporting and transparency",
		},
	},
	Clauses: []*Clause{
		{
			Ref:        "1",
			Title:      "Project placed in category A, B or C",
			Group:      "1",
			Bearer:     "lender",
			Source:     "Principle 1. Human rights, climate change and biodiversity count. This tool shows a category of its own, from facts alone.",
			Confidence: "secondary",
		},
		{
			Ref:   "2-assessment",
			Title: "Assessment of risks and impacts, with measures",
			Group: "2",
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
			Gap:        "Whether each point of the illustrative list of issues (Exhibit II) was looked at is not asked.",
			Source:     "Principle 2",
			Confidence: "known",
		},
		{
			Ref:   "2-human-rights",
			Title: "Impacts on human rights assessed",
			Group: "2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the assessment follows the UN Guiding Principles is asked of the policy, not of the assessment.",
			Source:     "Principle 2; every project of category A or B",
			Confidence: "secondary",
		},
		{
			Ref:   "2-climate-physical",
			Title: "Climate change risk assessment: physical risk",
			Group: "2",
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
			Gap:        "Scenarios beyond one, and the form of the assessment in Annex A and the Association's guidance of 2023, are not asked at this level.",
			Source:     "Principle 2 and Annex A; category A, and B as appropriate",
			Confidence: "secondary",
		},
		{
			Ref:   "2-climate-transition",
			Title: "Climate change risk assessment: transition risk and alternatives with lower emissions",
			Group: "2",
			Per:   "site",
			When:  "ghg_over_100000 and phase != \"closure\"",
			No:    "The site is closing, or all sites together emit no more than 100,000 t CO2e a year.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-7",
						Level:     2,
					},
					{
						Criterion: "E-CLI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A reason for each alternative turned down is not asked at this level.",
			Source:     "Principle 2 and Annex A. More than 100,000 t CO2e a year, Scope 1 and 2 together; Scope 3 is not asked.",
			Confidence: "secondary",
		},
		{
			Ref:   "3-host-law",
			Title: "Law of the host country",
			Group: "3",
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
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Source:     "Principle 3; everywhere",
			Confidence: "secondary",
		},
		{
			Ref:        "3-ifc",
			Title:      "IFC Performance Standards outside designated countries",
			Group:      "3",
			When:       "not host_ep4",
			No:         "The project is in a designated country, by the list of 1 October 2021.",
			Unmapped:   "The eight standards stand here as a set of their own, IFC PS; its result is not counted a second time.",
			Source:     "Principle 3 and Exhibit III; the minimum, from which a justified deviation is possible",
			Confidence: "secondary",
		},
		{
			Ref:   "3-ehs",
			Title: "World Bank Group EHS Guidelines outside designated countries",
			Group: "3",
			When:  "not host_ep4",
			No:    "The project is in a designated country, by the list of 1 October 2021.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-EFF-2",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
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
			Gap:        "We ask it of released water, noise and the air at homes, not of each guideline that applies.",
			Source:     "Principle 3 and Exhibit III",
			Confidence: "secondary",
		},
		{
			Ref:        "3-designated",
			Title:      "Specific risks looked at in a designated country, with the IFC standards as guidance",
			Group:      "3",
			Bearer:     "lender",
			When:       "host_ep4",
			No:         "The project is outside the designated countries, by the list of 1 October 2021.",
			Source:     "Principle 3; host-country law alone is no longer deemed enough there",
			Confidence: "secondary",
		},
		{
			Ref:   "4-system",
			Title: "Environmental and social management system",
			Group: "4",
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
				},
			},
			Source:     "Principle 4. To be developed or kept up, so records of a year's use are not asked for here.",
			Confidence: "known",
		},
		{
			Ref:   "4-plan",
			Title: "Management plan with measures for what was found",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Plans topic by topic are asked in their own questions, not here.",
			Source:     "Principle 4",
			Confidence: "known",
		},
		{
			Ref:   "4-action-plan",
			Title: "Action plan where a standard is not met",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPO-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for the money of each action, not for its indicator, owner and date, nor that lenders agreed to it; it is asked of every project, also where no standard is missed.",
			Source:     "Principle 4; the Equator Principles Action Plan",
			Confidence: "known",
		},
		{
			Ref:   "5-engagement",
			Title: "Engagement of affected communities, workers and others",
			Group: "5",
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
			Gap:        "Workers are asked about in safety committees and bargaining, not as part of this engagement.",
			Source:     "Principle 5",
			Confidence: "secondary",
		},
		{
			Ref:   "5-disclosure",
			Title: "Information before construction starts",
			Group: "5",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for a plain summary before decisions, not which assessment documents are open to those affected.",
			Source:     "Principle 5",
			Confidence: "secondary",
		},
		{
			Ref:   "5-participation",
			Title: "Informed consultation and participation",
			Group: "5",
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
				},
			},
			Fit:        "part",
			Gap:        "That consultation is shaped by language, ways of deciding and needs of each group is asked in part.",
			Source:     "Principle 5. Asked where impacts may be significant; read here as asked of all.",
			Confidence: "secondary",
		},
		{
			Ref:   "5-indigenous",
			Title: "Participation of Indigenous Peoples",
			Group: "5",
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
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Rights and protections that national law gives the people are not asked one by one.",
			Source:     "Principle 5; every project that affects Indigenous Peoples, designated countries included",
			Confidence: "secondary",
		},
		{
			Ref:      "5-consent",
			Title:    "Free, prior and informed consent",
			Group:    "5",
			Critical: true,
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
			Fit:        "part",
			Gap:        "Consent is due in the cases of IFC PS7 ¶13-17, which are read here as given wherever Indigenous Peoples are affected; the evaluation of process and outcome by a qualified independent consultant, which the Principle turns on, is not asked.",
			Source:     "Principle 5. Critical, and not pass or fail, for the lender may judge a deviation.",
			Confidence: "known",
		},
		{
			Ref:   "6-communities",
			Title: "Grievance mechanism for affected communities",
			Group: "6",
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
			Source:     "Principle 6; category A, and B as appropriate",
			Confidence: "secondary",
		},
		{
			Ref:   "6-workers",
			Title: "Grievance mechanism for workers",
			Group: "6",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Source:     "Principle 6; category A, and B as appropriate",
			Confidence: "secondary",
		},
		{
			Ref:        "7",
			Title:      "Independent review of the assessment",
			Group:      "7",
			Bearer:     "lender",
			Source:     "Principle 7; category A, and B as appropriate. What independent experts said of the assessment so far is asked in G-ESI-5.",
			Confidence: "known",
		},
		{
			Ref:        "7-corporate",
			Title:      "Independent review for corporate loans of high risk",
			Group:      "7",
			Bearer:     "lender",
			When:       "finance == \"corporate_loan\"",
			No:         "No corporate loan is sought.",
			Source:     "Principle 7: Indigenous Peoples, critical habitat, significant cultural heritage or large-scale resettlement",
			Confidence: "known",
		},
		{
			Ref:        "8",
			Title:      "Covenants in the finance documents",
			Group:      "8",
			Bearer:     "lender",
			Source:     "Principle 8: host-country law, management and action plan, reports, decommissioning",
			Confidence: "known",
		},
		{
			Ref:   "8-kept",
			Title: "Plans kept in construction and operation",
			Group: "8",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-4",
						Level:     3,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Covenants begin with the loan; whether the plans so far are kept is asked, whether covenants are is not.",
			Source:     "Principle 8",
			Confidence: "known",
		},
		{
			Ref:        "8-reports",
			Title:      "Reports to the lender at least once a year",
			Group:      "8",
			Unmapped:   "It begins with the loan, and this tool looks at the project before it; yearly public and community reports are asked already.",
			Source:     "Principle 8",
			Confidence: "known",
		},
		{
			Ref:   "8-decommissioning",
			Title: "Decommissioning by an agreed plan",
			Group: "8",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the plan is agreed with the lender is not asked.",
			Source:     "Principle 8; where it applies",
			Confidence: "known",
		},
		{
			Ref:        "9",
			Title:      "Independent monitoring over the life of the loan",
			Group:      "9",
			Bearer:     "lender",
			Source:     "Principle 9: an independent consultant, or qualified external experts, after financial close; category A, and B as appropriate",
			Confidence: "known",
		},
		{
			Ref:   "10-summary",
			Title: "Summary of the assessment online",
			Group: "10",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-2",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the summary stands online, and what it holds, is not asked; public in another way will do for our question.",
			Source:     "Principle 10; category A, and B as appropriate",
			Confidence: "known",
		},
		{
			Ref:   "10-ghg",
			Title: "Greenhouse gas published every year of operation",
			Group: "10",
			Per:   "site",
			When:  "ghg_over_100000 and phase == \"operation\"",
			No:    "The site is not in operation, or all sites together emit no more than 100,000 t CO2e a year.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A ratio of efficiency, where it fits, is not asked here.",
			Source:     "Principle 10. More than 100,000 t CO2e a year, Scope 1 and 2 together.",
			Confidence: "secondary",
		},
		{
			Ref:        "10-lender",
			Title:      "Yearly report of the institution",
			Group:      "10",
			Bearer:     "lender",
			Source:     "Principle 10 and Annex B",
			Confidence: "secondary",
		},
	},
}
