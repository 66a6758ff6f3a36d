//go:build !bootstrap

// Code generated from sets/cmr-2017-821.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetCmr2017821 = Set{
	ID:     "cmr-2017-821",
	Title:  "Regulation (EU) 2017/821 on importers of tin, tantalum, tungsten and gold",
	Short:  "Conflict Minerals",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:    "With the volumes of (EU) 2020/1588",
		InForce: 17356,
	},
	Revision: 1,
	Source: Source{
		Title: "Regulation (EU) 2017/821, Articles 1 to 20 and Annexes; Delegated Regulation (EU) 2020/1588",
		URL:   "https://eur-lex.europa.eu/eli/reg/2017/821/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "\"three_tg\" in commodities",
	No:    "The project handles no tin, tantalum, tungsten or gold.",
	About: "It binds EU importers of tin, tantalum, tungsten and gold whose yearly import under one customs code reaches the volume of Annex I, since 1 January 2021. Cobalt, lithium, nickel and graphite are not covered. A mine, a smelter or a buyer inside the EU is not the addressee. Recycled metals are out, but for a disclosure; so are stocks shown to be older than 1 February 2013. It fixes the second edition of the OECD guidance, of 2013. The Union's list of high-risk areas is not exhaustive: a place that is not on it is not cleared. Whether a volume is reached is the company's own answer; customs codes in the Annex date from 2017 to 2020.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "4",
			Title: "Management system",
		},
		{
			ID:    "5",
			Title: "Risk management",
		},
		{
			ID:    "6-7",
			Title: "Audit and disclosure",
		},
		{
			ID:    "state",
			Title: "Authorities and schemes",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "3",
			Title: "Due diligence as the Regulation sets out",
			Group: "4",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
					{
						Criterion: "G-SUP-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Policy, assessment and audit are read here; each duty stands under its own article.",
			Source:     "Article 3(1)",
			Confidence: "verified",
		},
		{
			Ref:   "4(a)",
			Title: "Policy adopted and told to suppliers and the public",
			Group: "4",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
				},
			},
			Source:     "Article 4(a)",
			Confidence: "verified",
		},
		{
			Ref:   "4(b)",
			Title: "Policy follows the model of the OECD guidance, Annex II",
			Group: "4",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "OECD guidance is asked for as one; the headings of its Annex II are not.",
			Source:     "Article 4(b); second edition of the guidance by Article 2(o)",
			Confidence: "verified",
		},
		{
			Ref:   "4(c)",
			Title: "Senior management responsible, records kept for 5 years",
			Group: "4",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-2",
						Level:     2,
					},
					{
						Criterion: "G-TRA-2",
						Level:     2,
					},
				},
			},
			Source:     "Article 4(c)",
			Confidence: "verified",
		},
		{
			Ref:   "4(d)",
			Title: "Policy built into supplier contracts",
			Group: "4",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-3",
						Level:     3,
					},
				},
			},
			Source:     "Article 4(d)",
			Confidence: "verified",
		},
		{
			Ref:   "4(e)",
			Title: "Grievance mechanism as early warning",
			Group: "4",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-5",
						Level:     2,
					},
				},
			},
			Source:     "Article 4(e)",
			Confidence: "verified",
		},
		{
			Ref:   "4(f)",
			Title: "Chain of custody of minerals",
			Group: "4",
			Per:   "supplier",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"both\"] and \"three_tg\" in supplies",
			No:   "The supplier supplies none of the four, or the company imports no ores or concentrates of them into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     2,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
					{
						Criterion: "G-TRA-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Trade names, amounts by origin and dates are not asked one by one.",
			Source:     "Article 4(f)",
			Confidence: "verified",
		},
		{
			Ref:   "4(f)-cahra",
			Title: "More information on minerals from high-risk areas",
			Group: "4",
			Per:   "supplier",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"both\"] and \"three_tg\" in supplies and supplier_cahra",
			No:   "The supplier supplies none of the four from a conflict-affected or high-risk area, or the company imports no minerals at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "It is due as well where the importer has found another risk of the guidance; we ask it of high-risk areas alone.",
			Source:     "Article 4(f)(v), with the OECD guidance",
			Confidence: "verified",
		},
		{
			Ref:   "4(g)",
			Title: "Chain of custody of metals",
			Group: "4",
			Per:   "supplier",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"metals\", \"both\"] and \"three_tg\" in supplies",
			No:   "The supplier supplies none of the four, or the company imports no metals of them at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     2,
					},
					{
						Any: []Need{
							{
								Criterion: "G-SPL-2",
								Level:     2,
							},
							{
								Criterion: "G-SPL-1",
								Level:     3,
							},
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "Smelters and refiners are named inside our questions on audit and origin; trade names, and what is asked beyond origin for high-risk areas and other risks found, are not asked.",
			Source:     "Article 4(g); origin is asked only where no audit record of the smelter is held",
			Confidence: "verified",
		},
		{
			Ref:   "4(h)",
			Title: "By-products",
			Group: "4",
			Applies: Applies{
				From: 18628,
			},
			When:       "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:         "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Unmapped:   "Due only where a mineral comes as a by-product, which is not asked; the chain of custody of every mineral is read under Article 4(f).",
			Source:     "Article 4(h)",
			Confidence: "verified",
		},
		{
			Ref:   "5",
			Title: "Risks found, assessed and answered, minerals",
			Group: "5",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"both\"]",
			No:   "The company imports no ores or concentrates of tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
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
			Fit:        "part",
			Gap:        "The risks of the OECD guidance, Annex II, are asked for as one.",
			Source:     "Article 5(1) to (3)",
			Confidence: "verified",
		},
		{
			Ref:   "5(4)-(5)",
			Title: "Risks found, assessed and answered, metals",
			Group: "5",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"metals\", \"both\"]",
			No:   "The company imports no metals of tin, tantalum, tungsten or gold at or above the volumes of Annex I.",
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
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The risks of the OECD guidance, Annex II, are asked for as one; that audit reports of the smelters are the basis is not.",
			Source:     "Article 5(4) and (5)",
			Confidence: "verified",
		},
		{
			Ref:   "5-abuses",
			Title: "Armed groups, forced labour and child labour",
			Group: "5",
			Per:   "supplier",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"] and \"three_tg\" in supplies",
			No:   "The supplier supplies none of the four, or the company imports none of them into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-3",
						Level:     2,
					},
					{
						Criterion: "S-FOR-5",
						Level:     2,
					},
					{
						Criterion: "S-ASM-3",
						Level:     2,
					},
					{
						Criterion: "G-SPL-5",
						Level:     2,
					},
					{
						Criterion: "G-SPL-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Torture, war crimes and sexual violence are asked for only around artisanal mining.",
			Source:     "Article 5; the risks by name from the OECD guidance, Annex II, whose text was not read",
			Confidence: "secondary",
		},
		{
			Ref:   "5-money",
			Title: "Bribes, laundering, taxes and royalties",
			Group: "5",
			Per:   "supplier",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"] and \"three_tg\" in supplies",
			No:   "The supplier supplies none of the four, or the company imports none of them into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-2",
						Level:     2,
					},
					{
						Criterion: "G-COR-4",
						Level:     2,
					},
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Asked of the company and, for high-risk material, of its route; money laundering by suppliers is not asked.",
			Source:     "Article 5; the risks by name from the OECD guidance, Annex II, whose text was not read",
			Confidence: "secondary",
		},
		{
			Ref:   "6(1)",
			Title: "Independent third-party audit",
			Group: "6-7",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether an importer of metals is exempt by Article 6(2) is not asked.",
			Source:     "Article 6(1)",
			Confidence: "verified",
		},
		{
			Ref:   "6(2)",
			Title: "Metal importers may skip the audit where all smelters and refiners comply",
			Group: "6-7",
			Applies: Applies{
				From: 18628,
			},
			When:       "\"three_tg\" in commodities and three_tg_imports in [\"metals\", \"both\"]",
			No:         "The company imports no metals of tin, tantalum, tungsten or gold at or above the volumes of Annex I.",
			Unmapped:   "An exemption, not a duty; audits of the smelters are asked under Article 4(g).",
			Source:     "Article 6(2)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)",
			Title: "Reports given to the authority",
			Group: "6-7",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-8",
						Level:     2,
					},
					{
						Criterion: "G-SUP-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Answers to authorities and an audit are asked for; that reports were filed is not.",
			Source:     "Article 7(1)",
			Confidence: "verified",
		},
		{
			Ref:   "7(2)",
			Title: "Information given to direct purchasers",
			Group: "6-7",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-6",
						Level:     3,
					},
				},
			},
			Source:     "Article 7(2)",
			Confidence: "verified",
		},
		{
			Ref:   "7(3)",
			Title: "Public report every year",
			Group: "6-7",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The name of the auditor is not asked.",
			Source:     "Article 7(3)",
			Confidence: "verified",
		},
		{
			Ref:   "7(4)",
			Title: "Recycled metal: conclusion disclosed",
			Group: "6-7",
			Applies: Applies{
				From: 18628,
			},
			When:       "\"three_tg\" in commodities and three_tg_imports in [\"metals\", \"both\"]",
			No:         "The company imports no metals of tin, tantalum, tungsten or gold at or above the volumes of Annex I.",
			Unmapped:   "Due only from an importer who concludes that its metal comes from scrap alone, which is not asked.",
			Source:     "Articles 7(4) and 1(6)",
			Confidence: "verified",
		},
		{
			Ref:        "8",
			Title:      "Schemes recognised",
			Group:      "state",
			Bearer:     "European Commission",
			Unmapped:   "A power of the Commission; a scheme is never proof here.",
			Source:     "Article 8 and Delegated Regulation (EU) 2019/429",
			Confidence: "verified",
		},
		{
			Ref:        "9",
			Title:      "List of responsible smelters and refiners",
			Group:      "state",
			Bearer:     "European Commission",
			Unmapped:   "A task of the Commission.",
			Source:     "Article 9",
			Confidence: "verified",
		},
		{
			Ref:    "10-13",
			Title:  "Authorities and checks after import",
			Group:  "state",
			Bearer: "Member State",
			Applies: Applies{
				From: 18628,
			},
			Unmapped:   "Tasks of the authority.",
			Source:     "Articles 10 to 13",
			Confidence: "verified",
		},
		{
			Ref:   "11(4)",
			Title: "Checks after import helped, with access and records",
			Group: "state",
			Applies: Applies{
				From: 18628,
			},
			When: "\"three_tg\" in commodities and three_tg_imports in [\"minerals\", \"metals\", \"both\"]",
			No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of Annex I.",
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
			Source:     "Article 11(4)",
			Confidence: "verified",
		},
		{
			Ref:        "14",
			Title:      "Guidelines and list of high-risk areas",
			Group:      "state",
			Bearer:     "European Commission",
			Unmapped:   "A task of the Commission; the company names the list it used and its date.",
			Source:     "Article 14(1) and (2); indicative, not exhaustive",
			Confidence: "verified",
		},
		{
			Ref:        "16",
			Title:      "Infringements",
			Group:      "state",
			Bearer:     "Member State",
			Unmapped:   "A task of the Member State.",
			Source:     "Article 16",
			Confidence: "verified",
		},
	},
}
