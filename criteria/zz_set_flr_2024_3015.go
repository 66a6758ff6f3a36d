//go:build !bootstrap

// Code generated from sets/flr-2024-3015.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetFlr20243015 = Set{
	ID:     "flr-2024-3015",
	Title:  "Regulation (EU) 2024/3015 on products made with forced labour",
	Short:  "Forced Labour Regulation",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:    "As enacted",
		InForce: 20070,
	},
	Revision: 1,
	Source: Source{
		Title: "Regulation (EU) 2024/3015, Articles 1 to 20 and 31 to 39",
		URL:   "https://eur-lex.europa.eu/eli/reg/2024/3015/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "eu_market or host_eu",
	No:    "The products neither reach the EU market nor leave it.",
	About: "A ban, not a due diligence law: from 14 December 2027 nobody may place, make available or export a product made with forced labour at any stage, wherever it was made. There is no threshold of size, turnover or value. It means forced labour as in ILO convention 29, that of children included. Due diligence is no duty here (Article 1(3)); it counts when an authority looks. Answers cannot show that there is no forced labour: no gap found means that nothing asked here points to it, at level 2 in own work and level 3 in the chain, which is our convention. The guidelines are out; the risk database was still being built on 30 June 2026. A supplier that sells into the chain is reached through the customer's product.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "ban",
			Title: "The ban",
		},
		{
			ID:    "inquiry",
			Title: "When an authority looks",
		},
		{
			ID:    "decision",
			Title: "Decision and its effect",
		},
		{
			ID:    "state",
			Title: "Tasks of authorities",
		},
	},
	Clauses: []*Clause{
		{
			Ref:      "3-own",
			Title:    "No forced labour in the project's own work, contractors and agencies included",
			Group:    "ban",
			Critical: true,
			Applies: Applies{
				From: 21166,
			},
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
			Gap:        "Not every sign of the ILO is asked by name.",
			Source:     "Article 3, with Articles 2(1) and 2(7)",
			Confidence: "verified",
		},
		{
			Ref:   "3-children",
			Title: "No children at work in own work or in the chain, where forced labour of children would show",
			Group: "ban",
			Applies: Applies{
				From: 21166,
			},
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
					{
						Criterion: "S-CHL-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Child labour is asked for; forced labour of children, which alone the ban means, is not. A gap here is a sign, no breach.",
			Source:     "Article 3, with Articles 2(1) and 2(7)",
			Confidence: "verified",
		},
		{
			Ref:      "3-chain",
			Title:    "No forced labour in the material bought",
			Group:    "ban",
			Critical: true,
			Applies: Applies{
				From: 21166,
			},
			When: "buys_minerals",
			No:   "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-FOR-4",
						Level:     3,
					},
					{
						Criterion: "G-SPL-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Regions, makers and signs on the ground are asked for; of all that is bought only minerals, equipment and building materials are looked at.",
			Source:     "Article 3, at any stage of extraction, harvest, production or manufacture",
			Confidence: "verified",
		},
		{
			Ref:   "17(1)",
			Title: "Requests of the authority answered",
			Group: "inquiry",
			Applies: Applies{
				From: 21166,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Answers to authorities are asked for; the 30 working days are not. What was done against forced labour stands below.",
			Source:     "Article 17(1) and (2), preliminary phase; an answer is due within 30 working days",
			Confidence: "verified",
		},
		{
			Ref:    "17-risks",
			Title:  "Weighed in favour: risks of forced labour found, prevented and ended",
			Group:  "inquiry",
			Bearer: "competent authority",
			Applies: Applies{
				From: 21166,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     3,
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
						Criterion: "S-FOR-4",
						Level:     2,
					},
					{
						Criterion: "S-FOR-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "No duty of the company (Article 1(3)); the authority weighs it.",
			Source:     "Article 17(1) and (5): due diligence is weighed, not asked for",
			Confidence: "verified",
		},
		{
			Ref:   "18",
			Title: "Documents handed over in the investigation",
			Group: "inquiry",
			Applies: Applies{
				From: 21166,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-2",
						Level:     2,
					},
					{
						Criterion: "G-TRA-8",
						Level:     2,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Records, origin and answers are asked for; the time limit is not.",
			Source:     "Article 18(3) and (4); 30 to 60 working days",
			Confidence: "verified",
		},
		{
			Ref:    "19",
			Title:  "Inspections at the place",
			Group:  "inquiry",
			Bearer: "competent authority",
			Applies: Applies{
				From: 21166,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Access of auditors and authorities is asked for as one.",
			Source:     "Article 19, in exceptional situations; outside the EU only with the consent of company and State",
			Confidence: "verified",
		},
		{
			Ref:    "20(2)",
			Title:  "Other facts are used where answers fail",
			Group:  "inquiry",
			Bearer: "competent authority",
			Applies: Applies{
				From: 21166,
			},
			Unmapped:   "A consequence of refused, late, incomplete or misleading answers.",
			Source:     "Article 20(2)",
			Confidence: "verified",
		},
		{
			Ref:   "9(7)",
			Title: "Those who report forced labour protected",
			Group: "inquiry",
			Applies: Applies{
				From: 21166,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-5",
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
				},
			},
			Fit:        "part",
			Gap:        "Channels and protection are asked for; the duties of the Directive on those who report are not asked one by one.",
			Source:     "Articles 9(7) and 36 with Directive (EU) 2019/1937",
			Confidence: "verified",
		},
		{
			Ref:   "20(4)",
			Title: "Products found, withdrawn and disposed of",
			Group: "decision",
			Applies: Applies{
				From: 21166,
			},
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A shipment can be traced back to its lots; the way forward to each buyer, and withdrawal itself, are not asked.",
			Source:     "Article 20(4), disposal by Article 25; target for the decision nine months (20(1)). Products with end users are not withdrawn (1(2))",
			Confidence: "verified",
		},
		{
			Ref:    "20(5)",
			Title:  "Products of strategic importance withheld until forced labour is ended",
			Group:  "decision",
			Bearer: "competent authority",
			Applies: Applies{
				From: 21166,
			},
			Unmapped:   "A choice of the authority.",
			Source:     "Article 20(5)",
			Confidence: "verified",
		},
		{
			Ref:    "37",
			Title:  "Penalties for breach of a decision",
			Group:  "decision",
			Bearer: "Member State",
			Applies: Applies{
				From: 20801,
			},
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 37; national rules notified by 14 December 2026 (37(3))",
			Confidence: "verified",
		},
		{
			Ref:    "5(3)",
			Title:  "Competent authorities named",
			Group:  "state",
			Bearer: "Member State",
			Applies: Applies{
				From: 20436,
			},
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 5(3)",
			Confidence: "verified",
		},
		{
			Ref:    "8",
			Title:  "Database of risk areas and products",
			Group:  "state",
			Bearer: "European Commission",
			Applies: Applies{
				From: 20618,
			},
			Unmapped:   "A task of the Commission; which published lists a company used is asked under the ban.",
			Source:     "Article 8; due 14 June 2026, still being built on 30 June 2026. It may not name companies",
			Confidence: "verified",
		},
		{
			Ref:    "11-12",
			Title:  "Guidelines and single portal",
			Group:  "state",
			Bearer: "European Commission",
			Applies: Applies{
				From: 20618,
			},
			Unmapped:   "A task of the Commission.",
			Source:     "Articles 11 and 12; published 30 June 2026",
			Confidence: "verified",
		},
		{
			Ref:    "14",
			Title:  "Risk approach of the authorities",
			Group:  "state",
			Bearer: "competent authority",
			Applies: Applies{
				From: 21166,
			},
			Unmapped:   "A task of the authority.",
			Source:     "Article 14",
			Confidence: "verified",
		},
		{
			Ref:    "15(1)",
			Title:  "Commission leads where the forced labour is outside the EU",
			Group:  "state",
			Bearer: "European Commission",
			Applies: Applies{
				From: 21166,
			},
			Unmapped:   "A task of the Commission.",
			Source:     "Article 15(1)",
			Confidence: "verified",
		},
	},
}
