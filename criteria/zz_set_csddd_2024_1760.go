//go:build !bootstrap

// Code generated from sets/csddd-2024-1760.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetCsddd20241760 = Set{
	ID:     "csddd-2024-1760",
	Title:  "Directive (EU) 2024/1760 on corporate sustainability due diligence",
	Short:  "CSDDD",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:      "As amended by (EU) 2025/794 and (EU) 2026/470",
		Published: 20510,
		InForce:   20530,
	},
	Revision: 1,
	Source: Source{
		Title: "Directive (EU) 2024/1760 as adopted, with digests of the changes by Directive (EU) 2026/470",
		URL:   "https://eur-lex.europa.eu/eli/dir/2024/1760/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500 or eu_market",
	No:    "The company is below the thresholds of the Directive, and its products do not reach the EU market.",
	About: "From 26 July 2029 it binds companies of the EU with more than 5,000 employees and more than EUR 1,500 million of net turnover in the world, and others with more than EUR 1,500 million of net turnover in the EU, group heads included. National law is to carry it from 26 July 2028. Franchise and licence companies, which have a test of their own, and the date of the last accounts are not read here. Most projects are too small and meet it as a request of a large customer: see that group. The climate plan of Article 22 was deleted. The text was read as adopted in 2024; the changes of 2026 are known from digests and a guide of the Danish Institute for Human Rights of May 2026, not from the act. Duties are risk-based: that level 2 shows a heading of the Annex as handled (3 for child labour and forced labour) is our convention.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "system",
			Title: "Policy and system",
		},
		{
			ID:    "risks",
			Title: "Finding and ranking harm",
		},
		{
			ID:    "action",
			Title: "Preventing and ending harm",
		},
		{
			ID:    "people",
			Title: "People and complaints",
		},
		{
			ID:    "report",
			Title: "Following up and reporting",
		},
		{
			ID:    "others",
			Title: "Authorities and support",
		},
		{
			ID:    "rights",
			Title: "Rights (Annex, Part I)",
		},
		{
			ID:    "environment",
			Title: "Environmental conventions (Annex, Part II)",
		},
		{
			ID:    "customers",
			Title: "What large customers will ask",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "5",
			Title: "Due diligence in all its steps",
			Group: "system",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
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
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Policy, assessment and measures are read here; each step stands under its own article.",
			Source:     "Article 5",
			Confidence: "verified",
		},
		{
			Ref:   "6",
			Title: "Due diligence carried by the head of the group",
			Group: "system",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "An option of the group; whichever of its companies carries out the work, the same answers judge it.",
			Source:     "Article 6",
			Confidence: "verified",
		},
		{
			Ref:   "7",
			Title: "Due diligence in policies and risk management",
			Group: "system",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     3,
					},
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
					{
						Criterion: "G-SUP-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Talks with workers' representatives on the policy are not asked.",
			Source:     "Article 7; as adopted, reviewed at least every 24 months (7(3))",
			Confidence: "verified",
		},
		{
			Ref:   "8",
			Title: "Actual and possible harm found and assessed",
			Group: "risks",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-SPL-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Own sites, bought minerals, and partners above a sum or risk that the company sets are asked for; of those partners only harm to people is, and at this level no closer look at the gravest.",
			Source:     "Article 8. As amended: general areas first, from information at hand, then a closer look where harm is likeliest and gravest; partners with fewer than 5,000 employees are asked only for what cannot be had otherwise. Changes read in a guide of May 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "9",
			Title: "Harm ranked by severity and likelihood",
			Group: "risks",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
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
			Gap:        "Severity is asked for; likelihood is not.",
			Source:     "Article 9; what was added in 2026 (9(4)) only shields from penalties. Read in a guide of May 2026",
			Confidence: "verified",
		},
		{
			Ref:   "10",
			Title: "Possible harm prevented or lessened",
			Group: "action",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
					{
						Criterion: "G-SUP-3",
						Level:     3,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Support for small suppliers and change of the own buying practice are not asked.",
			Source:     "Article 10. As amended, the last resort is to suspend the relationship, no longer to end it. Changes read in a guide of May 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "11",
			Title: "Actual harm brought to an end or made small",
			Group: "action",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
					{
						Criterion: "G-SUP-6",
						Level:     3,
					},
					{
						Criterion: "G-SPL-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Change of the own buying practice is asked for forced labour only.",
			Source:     "Article 11. As amended, the last resort is to suspend the relationship, no longer to end it. Changes read in a guide of May 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "12",
			Title: "Remedy for harm caused",
			Group: "action",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-4",
						Level:     3,
					},
					{
						Criterion: "S-GRI-3",
						Level:     3,
					},
					{
						Criterion: "G-SPO-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Other projects of the company are read by its record of ten years only.",
			Source:     "Article 12",
			Confidence: "verified",
		},
		{
			Ref:   "13",
			Title: "Stakeholders engaged in earnest",
			Group: "people",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     2,
					},
					{
						Criterion: "S-ENG-2",
						Level:     3,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
					{
						Criterion: "S-ENG-5",
						Level:     2,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The steps at which they must be heard are not asked one by one.",
			Source:     "Article 13. As amended, due at three steps: finding and ranking harm, plans of action, and remedy. Changes read in a guide of May 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "14",
			Title: "Ways to give notice and to complain",
			Group: "people",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
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
						Criterion: "S-GRI-4",
						Level:     2,
					},
					{
						Criterion: "S-GRI-5",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
					{
						Criterion: "G-COR-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Reasons for each decision, and a meeting with the company about grave harm (14(4)), are not asked.",
			Source:     "Article 14, as adopted, and in a guide of May 2026 to the amended text",
			Confidence: "secondary",
		},
		{
			Ref:   "15",
			Title: "Effect of the measures checked",
			Group: "report",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     3,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Our questions look at the last 12 months, which is stricter; a check at once after a significant change is not asked.",
			Source:     "Article 15. As amended: at least every five years, and at once after a significant change or new doubts. Changes read in a guide of May 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "16",
			Title: "Yearly statement on due diligence, where no sustainability report is due",
			Group: "report",
			Applies: Applies{
				From: 21915,
			},
			When: "not seat_eu and turnover > 1500 and eu_turnover > 1500",
			No:   "The company is below the thresholds of the Directive, or is registered in the EU and reports under the accounting rules instead.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-8",
						Level:     3,
					},
					{
						Criterion: "G-HRD-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Steps and findings are asked for; the form of the statement, and whether a report under Article 40a of the accounting directive takes its place, are not.",
			Source:     "Article 16(1) and (2), as adopted; for financial years from 1 January 2030. An EU company of this size is above the thresholds of sustainability reporting and so exempt",
			Confidence: "secondary",
		},
		{
			Ref:        "17",
			Title:      "Statement open in the single access point",
			Group:      "report",
			Bearer:     "Member State",
			Unmapped:   "The State sees to it that statements reach the single access point; whether this company filed its own is not asked.",
			Source:     "Article 17, as adopted",
			Confidence: "verified",
		},
		{
			Ref:        "18",
			Title:      "Model contract clauses",
			Group:      "others",
			Bearer:     "European Commission",
			Unmapped:   "A task of the Commission; our question on contracts asks for duties, not for a model.",
			Source:     "Article 18",
			Confidence: "verified",
		},
		{
			Ref:    "19",
			Title:  "Guidelines",
			Group:  "others",
			Bearer: "European Commission",
			Applies: Applies{
				From: 21025,
			},
			Unmapped:   "A task of the Commission, due by 26 July 2027, two of its parts by 26 July 2028.",
			Source:     "Article 19; the two days were read in a guide of May 2026",
			Confidence: "secondary",
		},
		{
			Ref:   "20(4)",
			Title: "Industry and multi-stakeholder initiatives",
			Group: "others",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "An option, not a duty; a scheme is never proof here.",
			Source:     "Article 20(4), as adopted; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "20(5)",
			Title: "Independent verification",
			Group: "others",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "An option, not a duty; independent audits are asked for under the Batteries Regulation and in the supply chain.",
			Source:     "Article 20(5), as adopted; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "23",
			Title: "Authorised representative in the EU",
			Group: "others",
			Applies: Applies{
				From: 21756,
			},
			When:       "not seat_eu and turnover > 1500 and eu_turnover > 1500",
			No:         "The company is registered in the EU, or below the thresholds of the Directive.",
			Unmapped:   "A formality of companies from outside the EU, seen on the mandate itself; it shows nothing of what is done for people and nature.",
			Source:     "Article 23",
			Confidence: "verified",
		},
		{
			Ref:    "24-26",
			Title:  "Supervision, powers and substantiated concerns",
			Group:  "others",
			Bearer: "supervisory authority",
			Applies: Applies{
				From: 21756,
			},
			Unmapped:   "Tasks of the authority; how the company answers requests is asked elsewhere.",
			Source:     "Articles 24 to 26",
			Confidence: "verified",
		},
		{
			Ref:        "27",
			Title:      "Penalties, at most 3 % of net turnover in the world",
			Group:      "others",
			Bearer:     "Member State",
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 27, cap by Directive (EU) 2026/470",
			Confidence: "secondary",
		},
		{
			Ref:        "29",
			Title:      "Civil liability by national law, with full compensation",
			Group:      "others",
			Bearer:     "courts of the Member States",
			Unmapped:   "A consequence under national law, no duty to be asked for.",
			Source:     "Article 29, amended, not deleted",
			Confidence: "secondary",
		},
		{
			Ref:   "30",
			Title: "Persons who report breaches protected",
			Group: "people",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-5",
						Level:     2,
					},
				},
			},
			Source:     "Article 30 with Directive (EU) 2019/1937",
			Confidence: "verified",
		},
		{
			Ref:        "31",
			Title:      "Conduct weighed in public support and purchase",
			Group:      "others",
			Bearer:     "public buyer or funder",
			Unmapped:   "A task of public bodies.",
			Source:     "Article 31",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(1-2)",
			Title: "Life, and freedom from torture, security guards included",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-1",
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
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "S-EMG-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Public forces not called by the company are not asked about.",
			Source:     "Annex, Part I, section 1, points 1-2; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(3)",
			Title: "Liberty and security of the person",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-FOR-3",
						Level:     3,
					},
					{
						Criterion: "S-SEC-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Arrest by others than security is not asked.",
			Source:     "Annex, Part I, section 1, point 3; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(4)",
			Title: "Privacy",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Data of workers are asked for; homes, families and data of other people are not.",
			Source:     "Annex, Part I, section 1, point 4; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(5)",
			Title: "Freedom of thought, conscience and religion",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "Whether workers and neighbours can hold and practise their belief is not asked; fair treatment at work is read under point 14.",
			Source:     "Annex, Part I, section 1, point 5; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(6)",
			Title: "Fair conditions of work, with a living wage",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-2",
						Level:     3,
					},
					{
						Criterion: "S-LAB-3",
						Level:     2,
					},
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "G-SPL-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Wages and hours in the chain are asked of suppliers of minerals, intermediates, black mass, cells, packs and batteries alone; a living income of the self-employed is not asked.",
			Source:     "Annex, Part I, section 1, point 6; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(7)",
			Title: "Housing of workers",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-7",
						Level:     2,
					},
					{
						Criterion: "G-SPL-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Lodgings in the chain are asked of suppliers of minerals, intermediates, black mass, cells, packs and batteries alone.",
			Source:     "Annex, Part I, section 1, point 7; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(7)-work",
			Title: "Food, clothing, water and sanitation at work",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Work clothing, and places of work in the chain, are not asked about.",
			Source:     "Annex, Part I, section 1, point 7; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(8)",
			Title: "Rights of the child",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-2",
						Level:     2,
					},
					{
						Criterion: "S-CHL-4",
						Level:     2,
					},
					{
						Criterion: "S-ENG-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Health and schooling of children nearby are not asked apart.",
			Source:     "Annex, Part I, section 1, point 8; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(9)",
			Title: "No child under 15 at work",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-1",
						Level:     3,
					},
					{
						Criterion: "S-CHL-3",
						Level:     3,
					},
					{
						Criterion: "S-CHL-4",
						Level:     2,
					},
					{
						Criterion: "G-SPL-5",
						Level:     2,
					},
				},
			},
			Source:     "Annex, Part I, section 1, point 9; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(10)",
			Title: "No worst forms of child labour under 18",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-2",
						Level:     3,
					},
					{
						Criterion: "S-CHL-3",
						Level:     3,
					},
					{
						Criterion: "S-CHL-4",
						Level:     2,
					},
					{
						Criterion: "G-SPL-5",
						Level:     2,
					},
				},
			},
			Source:     "Annex, Part I, section 1, point 10; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(11-12)",
			Title: "No forced labour, slavery or trafficking",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
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
						Criterion: "S-FOR-4",
						Level:     3,
					},
					{
						Criterion: "S-FOR-5",
						Level:     2,
					},
					{
						Criterion: "G-SPL-5",
						Level:     2,
					},
				},
			},
			Source:     "Annex, Part I, section 1, points 11-12; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(13)",
			Title: "Freedom of association and collective bargaining",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
					{
						Criterion: "G-SPL-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Unions in the chain are asked of suppliers of minerals, intermediates, black mass, cells, packs and batteries alone.",
			Source:     "Annex, Part I, section 1, point 13; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(14)",
			Title: "Equal treatment at work",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
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
						Level:     2,
					},
					{
						Criterion: "G-SPL-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Equal treatment in the chain is asked of suppliers of minerals, intermediates, black mass, cells, packs and batteries alone.",
			Source:     "Annex, Part I, section 1, point 14; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(15)",
			Title: "No measurable degradation of soil, water, air and land that harms people",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-COM-2",
						Level:     3,
					},
					{
						Criterion: "E-AIR-4",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
						Level:     2,
					},
					{
						Criterion: "E-WAT-2",
						Level:     2,
					},
					{
						Criterion: "E-CON-2",
						Level:     2,
					},
					{
						Criterion: "E-WAS-2",
						Level:     2,
					},
					{
						Criterion: "E-NOI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Deforestation is asked under nature, with loss of habitat.",
			Source:     "Annex, Part I, section 1, point 15; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.1(16)",
			Title: "No unlawful taking of land and resources, no unlawful eviction",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-3",
						Level:     2,
					},
					{
						Criterion: "S-LND-5",
						Level:     3,
					},
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
					{
						Criterion: "S-IND-10",
						Level:     2,
					},
					{
						Criterion: "G-PER-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The project's own land is asked for; land taken in the chain is not.",
			Source:     "Annex, Part I, section 1, point 16; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "I.2",
			Title: "Human rights and labour conventions",
			Group: "rights",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The covenants and conventions are not asked for one by one.",
			Source:     "Annex, Part I, section 2. ILO conventions 155, 187 and 169 and the declaration on Indigenous Peoples are not on it; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(1)",
			Title: "Biological diversity",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-2",
						Level:     2,
					},
					{
						Criterion: "E-BIO-3",
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
				},
			},
			Fit:        "part",
			Gap:        "Access to genetic resources and modified organisms are not asked.",
			Source:     "Annex, Part II, point 1; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(2)",
			Title: "Trade in endangered species",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "It binds trade in listed animals and plants; no project of this kind trades in them.",
			Source:     "Annex, Part II, point 2; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(3)-(5)",
			Title: "Mercury",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Trade in mercury and products other than batteries are not asked.",
			Source:     "Annex, Part II, points 3 to 5, Minamata; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(6)-(7)",
			Title: "Persistent organic pollutants",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-6",
						Level:     3,
					},
					{
						Criterion: "E-WAS-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Ban lists and hazardous waste are asked for; the substances of the convention are not asked one by one.",
			Source:     "Annex, Part II, points 6 and 7, Stockholm; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(8)",
			Title: "Consent before dangerous chemicals are shipped",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "It binds those who import or export listed pesticides and industrial chemicals; what a site brings in from abroad is not asked substance by substance.",
			Source:     "Annex, Part II, point 8, Rotterdam; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(9)",
			Title: "Substances that deplete ozone",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "It binds those who make, trade or use listed gases and solvents; which gas a cooling machine holds is asked only for what leaks and warms the air.",
			Source:     "Annex, Part II, point 9, Montreal; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(10)-(12)",
			Title: "Hazardous waste across borders",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The final place is asked for; consent of the receiving State is not.",
			Source:     "Annex, Part II, points 10 to 12, Basel; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(13)-(14)",
			Title: "World Heritage sites and wetlands",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When: "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The company is below the thresholds of the Directive.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Wetlands are asked as protected areas, not by name.",
			Source:     "Annex, Part II, points 13 and 14; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(15)",
			Title: "Pollution from ships",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "It binds ships and those who run them; projects of this kind buy carriage and run no ships.",
			Source:     "Annex, Part II, point 15; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:   "II(16)",
			Title: "Dumping at sea",
			Group: "environment",
			Applies: Applies{
				From: 21756,
			},
			When:       "(seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:         "The company is below the thresholds of the Directive.",
			Unmapped:   "It binds the loading of waste on ships to be dumped; no project of this kind does so, and tailings led into the sea are asked under mine waste.",
			Source:     "Annex, Part II, point 16; tailings piped from shore are not meant by themselves, which is our reading; later changes not read",
			Confidence: "verified",
		},
		{
			Ref:    "supplier-7",
			Title:  "Conduct by the customer's code",
			Group:  "customers",
			Bearer: "large company (your customer)",
			Applies: Applies{
				From: 21756,
			},
			When: "eu_market and not (seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The products do not reach the EU market, or the company is bound itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-10",
						Level:     2,
					},
				},
			},
			Source:     "Article 7; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-8",
			Title:  "Origin, sites and harm made known",
			Group:  "customers",
			Bearer: "large company (your customer)",
			Applies: Applies{
				From: 21756,
			},
			When: "eu_market and not (seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The products do not reach the EU market, or the company is bound itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-6",
						Level:     3,
					},
					{
						Criterion: "G-TRA-1",
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
			Source:     "Article 8; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-10",
			Title:  "Assurance by contract, with sites open to checks",
			Group:  "customers",
			Bearer: "large company (your customer)",
			Applies: Applies{
				From: 21756,
			},
			When: "eu_market and not (seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The products do not reach the EU market, or the company is bound itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-8",
						Level:     3,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
					{
						Criterion: "G-TRA-10",
						Level:     3,
					},
				},
			},
			Source:     "Articles 10 and 11; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-12",
			Title:  "Remedy with the customer, where harm was done",
			Group:  "customers",
			Bearer: "large company (your customer)",
			Applies: Applies{
				From: 21756,
			},
			When: "eu_market and not (seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The products do not reach the EU market, or the company is bound itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
					{
						Criterion: "S-GRI-3",
						Level:     2,
					},
				},
			},
			Source:     "Article 12; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-14",
			Title:  "Complaints that reach the customer",
			Group:  "customers",
			Bearer: "large company (your customer)",
			Applies: Applies{
				From: 21756,
			},
			When: "eu_market and not (seat_eu and employees > 5000 and turnover > 1500 or not seat_eu and turnover > 1500 and eu_turnover > 1500)",
			No:   "The products do not reach the EU market, or the company is bound itself.",
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
						Criterion: "S-GRI-4",
						Level:     2,
					},
					{
						Criterion: "S-GRI-5",
						Level:     2,
					},
					{
						Criterion: "G-TRA-10",
						Level:     3,
					},
				},
			},
			Source:     "Article 14; how it reaches a supplier is our inference",
			Confidence: "known",
		},
	},
}
