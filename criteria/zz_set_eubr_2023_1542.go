//go:build !bootstrap

// Code generated from sets/eubr-2023-1542.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEubr20231542 = Set{
	ID:     "eubr-2023-1542",
	Title:  "Regulation (EU) 2023/1542 on batteries: due diligence",
	Short:  "Batteries Regulation DD",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:      "Chapter VII and Annex X, as amended by (EU) 2025/1561",
		Published: 19566,
		InForce:   19586,
	},
	Revision: 1,
	Source: Source{
		Title: "Regulation (EU) 2023/1542, Articles 47 to 53 and Annex X",
		URL:   "https://eur-lex.europa.eu/eli/reg/2023/1542/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "places_batteries or (eu_market and (any_cathode or any_cell or any_pack or any_recycling or \"cobalt\" in commodities or \"natural_graphite\" in commodities or \"nickel_sulphide\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities or \"lithium_brine\" in commodities or \"lithium_rock\" in commodities or \"black_mass\" in commodities))",
	No:    "The company places no batteries on the EU market, and no cobalt, natural graphite, lithium or nickel of the project reaches it.",
	About: "The duties bind the company that places batteries on the EU market or puts them into service there, from 18 August 2027, unless the turnover of its group is below EUR 40 million or the batteries are second-life ones. Cells and modules sold for end use count as batteries (Article 1(4)). The duties do not bind a mine, a refinery or a cell maker that sells into that chain. For such a project the group \"What customers will ask\" shows how ready it is to give what its customers must obtain; those clauses are listed under \"others must\" and are never a duty of the project. Annex X sets no levels: that level 2 shows a risk heading as handled (3 for child labour, forced labour, union freedoms) is our convention. Publication of the Commission's guidelines and of recognised schemes is not confirmed, so what counts as proof may still change.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "48",
			Title: "The policy as a whole",
		},
		{
			ID:    "49",
			Title: "Management system",
		},
		{
			ID:    "50",
			Title: "Risk management",
		},
		{
			ID:    "51",
			Title: "Verification",
		},
		{
			ID:    "52",
			Title: "Disclosure",
		},
		{
			ID:    "53",
			Title: "Recognised schemes",
		},
		{
			ID:    "customers",
			Title: "What customers will ask",
		},
		{
			ID:    "annex-x",
			Title: "Risks customers must assess at your sites (Annex X)",
		},
		{
			ID:    "proposals",
			Title: "Proposed changes",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "48(1)",
			Title: "Due diligence policies set up and carried out",
			Group: "48",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
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
			Gap:        "Policy, assessment and plan are read here; the duties one by one stand under Articles 49 to 52.",
			Source:     "Article 48(1), date by Regulation (EU) 2025/1561",
			Confidence: "verified",
		},
		{
			Ref:    "48(2)",
			Title:  "Third-party verification and periodic audit by a notified body",
			Group:  "48",
			Binary: true,
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The law asks for a notified body; our question accepts any independent auditor.",
			Source:     "Article 48(2)",
			Confidence: "verified",
		},
		{
			Ref:    "48(3)",
			Title:  "Proof kept for 10 years",
			Group:  "48",
			Binary: true,
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-2",
						Level:     3,
					},
				},
			},
			Source:     "Article 48(3); counted from the last battery placed under the policy",
			Confidence: "verified",
		},
		{
			Ref:   "48(4)",
			Title: "Own responsibility in joint work and schemes",
			Group: "48",
			Applies: Applies{
				From: 21048,
			},
			When:       "places_batteries and turnover >= 40",
			No:         "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Unmapped:   "It allows joint work and names no duty of its own; the company stays responsible, which is why a scheme is never proof here.",
			Source:     "Article 48(4)",
			Confidence: "verified",
		},
		{
			Ref:    "48(5)",
			Title:  "Guidelines of the Commission",
			Group:  "48",
			Bearer: "European Commission",
			Applies: Applies{
				From: 20660,
			},
			Unmapped:   "A task of the Commission. Publication of the guidelines is not confirmed.",
			Source:     "Article 48(5), date by Regulation (EU) 2025/1561",
			Confidence: "verified",
		},
		{
			Ref:        "48(8)",
			Title:      "Review of the lists of Annex X and of Articles 49 and 50",
			Group:      "48",
			Bearer:     "European Commission",
			Unmapped:   "A power of the Commission; no duty of a company.",
			Source:     "Article 48(8)",
			Confidence: "verified",
		},
		{
			Ref:   "49(1)(a)",
			Title: "Policy on the listed materials and risks, told to suppliers and the public",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether each listed material and each risk heading of Annex X is named is not asked one by one.",
			Source:     "Article 49(1)(a)",
			Confidence: "verified",
		},
		{
			Ref:   "49(1)(b)",
			Title: "International due diligence standards built into the policy",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "OECD and United Nations guidance is asked for as one; the six instruments of Annex X, point 4, are not asked one by one.",
			Source:     "Article 49(1)(b)",
			Confidence: "verified",
		},
		{
			Ref:   "49(1)(c)",
			Title: "Top management responsible, records kept for 10 years",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-2",
						Level:     3,
					},
					{
						Criterion: "G-TRA-2",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "49(1)(d)",
			Title: "Controls and transparency over the chain",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     3,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(1)(d)",
			Confidence: "verified",
		},
		{
			Ref:   "49(1)(e)",
			Title: "Policy and risk measures in supplier contracts",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The four duties are asked for in each contract; that the policy itself is part of it is not.",
			Source:     "Article 49(1)(e)",
			Confidence: "verified",
		},
		{
			Ref:   "49(1)(f)",
			Title: "Grievance mechanism with early warning and remediation",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
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
						Criterion: "S-GRI-5",
						Level:     3,
					},
					{
						Criterion: "S-GRI-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Most of the eight criteria of the United Nations Guiding Principles are asked of the mechanism at the sites; of the channel for the supply chain only reach and follow-up are.",
			Source:     "Article 49(1)(f)",
			Confidence: "verified",
		},
		{
			Ref:   "49(2)(a)",
			Title: "Material with trade name and type",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When:       "places_batteries and turnover >= 40",
			No:         "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Unmapped:   "Trade name and type stand in the papers of each material; that it is traced by lots is read under Article 49(1)(d).",
			Source:     "Article 49(2)(a)",
			Confidence: "verified",
		},
		{
			Ref:   "49(2)(b)",
			Title: "Name and address of the raw-material supplier",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Names are asked for; addresses are not.",
			Source:     "Article 49(2)(b)",
			Confidence: "verified",
		},
		{
			Ref:   "49(2)(c)",
			Title: "Country of origin and transactions from extraction to the direct supplier",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(2)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "49(2)(d)",
			Title: "Quantity in the battery, by share or weight",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When:       "places_batteries and turnover >= 40",
			No:         "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Unmapped:   "The share or weight stands in the recipe of each battery; that its materials are traced by lots is read under Article 49(1)(d).",
			Source:     "Article 49(2)(d)",
			Confidence: "verified",
		},
		{
			Ref:   "49(2)(e)",
			Title: "Verification reports of the suppliers",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPL-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The law means reports of notified bodies; our question takes any independent audit of the sites.",
			Source:     "Article 49(2)(e)",
			Confidence: "verified",
		},
		{
			Ref:   "49(2)(f)",
			Title: "Without a verification report, extra upstream information for conflict-affected and high-risk areas",
			Group: "49",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40 and any_cahra_supplier",
			No:   "No supplier's material comes from a conflict-affected or high-risk area, the company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(2)(f); due where no report under point (e) is available",
			Confidence: "verified",
		},
		{
			Ref:    "49(2)-end",
			Title:  "Suppliers hand their verification reports down the chain",
			Group:  "49",
			Bearer: "suppliers with a verification report",
			Applies: Applies{
				From: 21048,
			},
			Unmapped:   "It binds suppliers that hold such a report; what a project hands on is asked under the customers' group.",
			Source:     "Article 49(2), second subparagraph",
			Confidence: "verified",
		},
		{
			Ref:   "50(1)(a)",
			Title: "Risks of the Annex X categories identified and assessed",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Environment, people and integrity are asked for together; the fifteen headings of Annex X, point 2, are not asked one by one.",
			Source:     "Article 50(1)(a)",
			Confidence: "verified",
		},
		{
			Ref:   "50(1)(b)(i)",
			Title: "Findings reported to top management",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-2",
						Level:     3,
					},
				},
			},
			Source:     "Article 50(1)(b)(i)",
			Confidence: "verified",
		},
		{
			Ref:   "50(1)(b)(ii)",
			Title: "Measures and leverage over suppliers",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Leverage over suppliers is asked for; over their subsidiaries and subcontractors, and whether measures follow the instruments of Annex X, point 4, is not.",
			Source:     "Article 50(1)(b)(ii)",
			Confidence: "verified",
		},
		{
			Ref:   "50(1)(b)(iii)",
			Title: "Risk plan carried out, tracked, and ended with a supplier where it fails",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
					{
						Criterion: "G-SUP-6",
						Level:     3,
					},
				},
			},
			Source:     "Article 50(1)(b)(iii)",
			Confidence: "verified",
		},
		{
			Ref:   "50(1)(b)(iv)",
			Title: "New assessment after change",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A fresh assessment is asked for each year and at each change of source; after other changes it is not.",
			Source:     "Article 50(1)(b)(iv)",
			Confidence: "verified",
		},
		{
			Ref:   "50(2)",
			Title: "Suppliers and those affected consulted before trade goes on",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Talks with affected people are asked for; with authorities and with the suppliers themselves they are not.",
			Source:     "Article 50(2)",
			Confidence: "verified",
		},
		{
			Ref:   "50(3)",
			Title: "Probability of harm assessed, own chain verified",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-SUP-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "How likely each harm is, and verification by a notified body, are not asked.",
			Source:     "Article 50(3)",
			Confidence: "verified",
		},
		{
			Ref:   "50(4)",
			Title: "Findings on probability reported and acted on",
			Group: "50",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-2",
						Level:     3,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Findings and plan are asked for; findings on how likely each harm is are not.",
			Source:     "Article 50(4)",
			Confidence: "verified",
		},
		{
			Ref:    "51(1)",
			Title:  "What the verification covers, and its independence",
			Group:  "51",
			Bearer: "notified body",
			Applies: Applies{
				From: 21048,
			},
			Unmapped:   "A duty of the verifier.",
			Source:     "Article 51(1)(a) to (e)",
			Confidence: "verified",
		},
		{
			Ref:    "51(2)",
			Title:  "Verification report and approval decision",
			Group:  "51",
			Bearer: "notified body",
			Applies: Applies{
				From: 21048,
			},
			Unmapped:   "A duty of the verifier; that the company has itself verified is Article 48(2).",
			Source:     "Article 51(2)",
			Confidence: "verified",
		},
		{
			Ref:   "52(1)",
			Title: "Reports and proof given to market surveillance authorities",
			Group: "52",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-8",
						Level:     3,
					},
					{
						Criterion: "G-SUP-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Requests of authorities are asked for together with those of customers; the approval decision and the audit reports of the notified body are not asked.",
			Source:     "Article 52(1)",
			Confidence: "verified",
		},
		{
			Ref:   "52(2)",
			Title: "Due diligence information given to direct purchasers",
			Group: "52",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-6",
						Level:     3,
					},
				},
			},
			Source:     "Article 52(2)",
			Confidence: "verified",
		},
		{
			Ref:    "52(3)",
			Title:  "Yearly review and public report",
			Group:  "52",
			Binary: true,
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the report names the notified body and the batteries concerned, in words an end user understands, is not asked.",
			Source:     "Article 52(3)",
			Confidence: "verified",
		},
		{
			Ref:   "52(3)-end",
			Title: "Report on environmental information, participation and justice",
			Group: "52",
			Applies: Applies{
				From: 21048,
			},
			When:       "places_batteries and turnover >= 40",
			No:         "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Unmapped:   "What the report says of information, participation and justice along the chain is read in the report itself; that one is published is read under Article 52(3).",
			Source:     "Article 52(3), last part; where relevant",
			Confidence: "verified",
		},
		{
			Ref:   "52(4)",
			Title: "Published conclusion on recycled sources",
			Group: "52",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and turnover >= 40 and (any_recycling or \"black_mass\" in commodities)",
			No:   "The company uses no recycled feed, places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Records of recycled input are asked for; publication of the conclusion is not.",
			Source:     "Article 52(4); it adds to the other duties",
			Confidence: "verified",
		},
		{
			Ref:        "53",
			Title:      "Application of a scheme for recognition",
			Group:      "53",
			Bearer:     "scheme owner",
			Unmapped:   "A right of scheme owners; no duty of a company.",
			Source:     "Article 53",
			Confidence: "verified",
		},
		{
			Ref:        "53(2)-(3)",
			Title:      "Recognition as equivalent",
			Group:      "53",
			Bearer:     "European Commission",
			Unmapped:   "A power of the Commission; no duty of a company.",
			Source:     "Article 53(2) and (3)",
			Confidence: "verified",
		},
		{
			Ref:        "53(4)-(8)",
			Title:      "Changes, failures, withdrawal and register of schemes",
			Group:      "53",
			Bearer:     "European Commission",
			Unmapped:   "Duties of scheme owners and of the Commission. No recognised scheme is confirmed.",
			Source:     "Article 53(4) to (8)",
			Confidence: "verified",
		},
		{
			Ref:    "supplier-49(1)(a)",
			Title:  "Supplier knows the policy and has one that matches",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-SUP-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-10",
						Level:     2,
					},
				},
			},
			Source:     "Article 49(1)(a); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(1)(d)",
			Title:  "Supplier keeps a chain of custody and names who is upstream",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     3,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(1)(d); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(1)(e)",
			Title:  "Policy and risk measures passed on to the next supplier",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and buys_minerals",
			No:   "The project buys no minerals, its products do not reach the EU market, or the company places batteries there itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-3",
						Level:     3,
					},
					{
						Criterion: "G-TRA-10",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(1)(e); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(1)(f)",
			Title:  "Grievances at the source reach an early-warning system",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
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
						Criterion: "S-GRI-5",
						Level:     2,
					},
					{
						Criterion: "G-TRA-10",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(1)(f); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(2)(a)-(b)",
			Title:  "Material, trade name, type and supplier",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Trade name and type of each material are not asked.",
			Source:     "Article 49(2)(a) and (b); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(2)(c)",
			Title:  "Country of origin and every transaction since extraction",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     3,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(2)(c); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(2)(d)",
			Title:  "Quantity of each material delivered",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-3",
						Level:     3,
					},
					{
						Criterion: "G-TRA-6",
						Level:     3,
					},
				},
			},
			Source:     "Article 49(2)(d); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(2)(e)",
			Title:  "Supplier's own verification report",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and buys_minerals",
			No:   "The project buys no minerals, its products do not reach the EU market, or the company places batteries there itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Customers may only rely on the report of a notified body; our question takes any independent audit.",
			Source:     "Article 49(2)(e) and 50(3); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-49(2)(f)",
			Title:  "Mine of origin, places of trade and processing, taxes and royalties",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_cahra_site or any_cahra_supplier)",
			No:   "The products do not reach the EU market, no material comes from a conflict-affected or high-risk area, or the company places batteries on that market itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
					{
						Criterion: "G-TRA-1",
						Level:     3,
					},
					{
						Criterion: "G-PAY-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "For own sites, places of consolidation and trade after the gate are not asked.",
			Source:     "Article 49(2)(f), due where no verification report under point (e) is available; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-50(1)(a)",
			Title:  "Supplier's own risk assessment",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
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
				},
			},
			Source:     "Article 50(1)(a); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-50(1)(b)(ii)",
			Title:  "Supplier opens its sites and its own suppliers to checks",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-8",
						Level:     3,
					},
				},
			},
			Source:     "Article 50(1)(b)(ii); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-50(1)(b)(iii)",
			Title:  "Supplier mends findings by a dated plan",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries",
			No:   "The products do not reach the EU market, or the company places batteries there itself; then Articles 48 to 52 are its own duty.",
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
						Level:     3,
					},
					{
						Criterion: "G-SPL-3",
						Level:     2,
					},
				},
			},
			Source:     "Article 50(1)(b)(iii); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-52(4)",
			Title:  "Recycled source can be shown",
			Group:  "customers",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_recycling or \"black_mass\" in commodities)",
			No:   "The project uses no recycled feed, its products do not reach the EU market, or the company places batteries there itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-5",
						Level:     3,
					},
				},
			},
			Source:     "Article 52(4); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "X.1",
			Title:  "Listed material, known by lot",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Lots are asked for; which of the listed materials each holds is not.",
			Source:     "Annex X, point 1(a) to (e)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(i)",
			Title:  "Air, pollution and greenhouse gases",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
						Criterion: "E-AIR-4",
						Level:     2,
					},
					{
						Criterion: "E-CLI-1",
						Level:     2,
					},
					{
						Criterion: "E-CLI-3",
						Level:     2,
					},
					{
						Criterion: "E-AIR-5",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(a)(i)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(ii)",
			Title:  "Water",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
						Criterion: "E-WAT-4",
						Level:     2,
					},
					{
						Criterion: "E-EFF-2",
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
						Criterion: "E-ADA-1",
						Level:     2,
					},
					{
						Criterion: "E-WAS-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Of the sea bed and marine life only tailings disposal is asked; other effects at sea are not.",
			Source:     "Annex X, point 2(a)(ii)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(iii)",
			Title:  "Soil and land use",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CON-1",
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
						Criterion: "E-CLO-5",
						Level:     2,
					},
					{
						Criterion: "E-CLO-7",
						Level:     2,
					},
					{
						Criterion: "E-CLO-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Erosion is asked of mines and stores of waste alone; the area of land taken is not asked.",
			Source:     "Annex X, point 2(a)(iii)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(iv)",
			Title:  "Biodiversity and ecosystem services",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
					{
						Criterion: "E-BIO-6",
						Level:     2,
					},
					{
						Criterion: "E-BIO-9",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(a)(iv)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(v)",
			Title:  "Hazardous substances",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
						Level:     2,
					},
					{
						Criterion: "E-HAZ-7",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(a)(v)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(vi)",
			Title:  "Noise and vibration",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-NOI-1",
						Level:     2,
					},
					{
						Criterion: "E-NOI-2",
						Level:     2,
					},
					{
						Criterion: "E-NOI-3",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(a)(vi)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(vii)",
			Title:  "Plant safety",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
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
						Criterion: "S-PRS-4",
						Level:     2,
					},
					{
						Criterion: "S-PRS-5",
						Level:     2,
					},
					{
						Criterion: "S-PRS-7",
						Level:     2,
					},
					{
						Criterion: "S-EMG-1",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(a)(vii)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(viii)",
			Title:  "Energy use",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-2",
						Level:     2,
					},
					{
						Criterion: "E-CLI-5",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(a)(viii)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(a)(ix)",
			Title:  "Waste and residues",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
						Criterion: "E-WAS-3",
						Level:     2,
					},
					{
						Criterion: "E-WAS-4",
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
						Level:     2,
					},
					{
						Criterion: "E-TAI-6",
						Level:     2,
					},
					{
						Criterion: "E-TAI-13",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(a)(ix)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(b)(i)",
			Title:  "Health and safety at work",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
				},
			},
			Source:     "Annex X, point 2(b)(i)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(b)(ii)",
			Title:  "Child labour",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-1",
						Level:     3,
					},
					{
						Criterion: "S-CHL-2",
						Level:     3,
					},
					{
						Criterion: "S-CHL-4",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(b)(ii)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(b)(iii)",
			Title:  "Forced labour",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
				},
			},
			Source:     "Annex X, point 2(b)(iii)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(b)(iv)",
			Title:  "Discrimination",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
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
				},
			},
			Source:     "Annex X, point 2(b)(iv)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(b)(v)",
			Title:  "Trade union freedoms",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
				},
			},
			Source:     "Annex X, point 2(b)(v)",
			Confidence: "verified",
		},
		{
			Ref:    "X.2(c)",
			Title:  "Community life, Indigenous Peoples included",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
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
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
					{
						Criterion: "S-LND-3",
						Level:     2,
					},
					{
						Criterion: "S-LND-5",
						Level:     3,
					},
					{
						Criterion: "S-HER-3",
						Level:     2,
					},
				},
			},
			Source:     "Annex X, point 2(c)",
			Confidence: "verified",
		},
		{
			Ref:    "X.3",
			Title:  "International instruments that cover the risks",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Only the human and labour rights instruments are asked for; the environmental conventions, the Global Compact and the guidelines for social life-cycle assessment are not.",
			Source:     "Annex X, point 3(a) to (h)",
			Confidence: "verified",
		},
		{
			Ref:    "X.4",
			Title:  "Due diligence instruments",
			Group:  "annex-x",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 21048,
			},
			When: "eu_market and not places_batteries and (any_mining or any_refining or any_cathode or any_anode or any_recycling)",
			No:   "No site wins or processes raw materials for the EU market, or the company places batteries there itself; then Article 50(1)(a) is its own duty.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The six instruments are not asked for one by one.",
			Source:     "Annex X, point 4(a) to (f); no edition or year is named",
			Confidence: "verified",
		},
		{
			Ref:   "proposed-47",
			Title: "Exempt below EUR 150 million of turnover",
			Group: "proposals",
			Applies: Applies{
				Proposed: "COM(2025) 501",
			},
			When:       "places_batteries and turnover >= 40 and turnover < 150",
			No:         "The company places no batteries on the EU market itself, or its turnover lies outside EUR 40 to 150 million.",
			Unmapped:   "A change of scope, not a duty. Adoption and the final number are not confirmed.",
			Source:     "COM(2025) 501 of 21 May 2025 on Article 47",
			Confidence: "secondary",
		},
		{
			Ref:   "proposed-52(3)",
			Title: "Public report every three years",
			Group: "proposals",
			Applies: Applies{
				Proposed: "COM(2025) 501",
			},
			When: "places_batteries and turnover >= 40",
			No:   "The company places no batteries on the EU market itself, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A report of the last three years would do; our question asks for one of the last year.",
			Source:     "COM(2025) 501 of 21 May 2025 on Article 52(3)",
			Confidence: "secondary",
		},
	},
}
