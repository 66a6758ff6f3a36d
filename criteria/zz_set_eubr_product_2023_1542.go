//go:build !bootstrap

// Code generated from sets/eubr-product-2023-1542.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEubrProduct20231542 = Set{
	ID:     "eubr-product-2023-1542",
	Title:  "Regulation (EU) 2023/1542 on batteries: product, carbon footprint, recycled content, passport, waste",
	Short:  "Batteries Reg. product",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "product",
	Edition: Edition{
		Name:      "Chapters II to IV, VI, VIII and IX, consolidated on 13 August 2026",
		Published: 19566,
		InForce:   19586,
	},
	Revision: 1,
	Source: Source{
		Title: "Regulation (EU) 2023/1542, Articles 6 to 17, 38 to 46, 54 to 78 and Annexes I to XIII",
		URL:   "https://eur-lex.europa.eu/eli/reg/2023/1542/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "places_batteries or eu_market or any_recycling and host_eu",
	No:    "No product of the project reaches the EU market, and no site in the EU recycles.",
	About: "Product duties bind the company that places the battery on the EU market or puts it into service there; a supplier of cells or materials meets them as requests of its customers, listed under \"others must\". They attach to the day each battery is placed: a duty binds what is placed after it begins, so the last day of a model closes only duties that begin later still. Many dates are floors that wait for an act; until it is in force no start is fixed. No carbon footprint class or maximum exists, so a footprint figure is neither passed nor failed here. Industrial batteries are read as rechargeable. Batteries for starting, lighting and ignition, lead-acid and nickel-cadmium chemistries, and military or space equipment are not covered by this map as products; recyclers of lead-acid ones are. Recovery from waste and recycled content are two figures. Recycling duties are read for plants in the EU only; whether these chapters bind in the rest of the EEA was not settled. Duties of importers, distributors and producer organisations, and what is to be told to buyers, dismantlers and authorities about waste (Articles 40 to 45, 55, 57, 58, 62 to 69 and 72 to 76) are left out but for the yearly report. What Regulation (EU) 2026/1738 on end-of-life vehicles changed in these chapters was not read.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "6",
			Title: "Substances",
		},
		{
			ID:    "7",
			Title: "Carbon footprint",
		},
		{
			ID:    "8",
			Title: "Recycled content",
		},
		{
			ID:    "9-10",
			Title: "Performance and durability",
		},
		{
			ID:    "11-12",
			Title: "Removal and safety",
		},
		{
			ID:    "13-14",
			Title: "Labels and state of health",
		},
		{
			ID:    "operators",
			Title: "Conformity and other duties of operators",
		},
		{
			ID:    "passport",
			Title: "Battery passport",
		},
		{
			ID:    "producers",
			Title: "Take-back and collection",
		},
		{
			ID:    "recyclers",
			Title: "Recycling",
		},
		{
			ID:    "customers",
			Title: "What customers will ask",
		},
	},
	Clauses: []*Clause{
		{
			Ref:    "6-mercury",
			Title:  "Mercury at most 0.0005 % by weight",
			Group:  "6",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 19771,
			},
			When: "places_batteries and product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"portable_battery\"]",
			No:   "It is no battery, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "mercury-content",
						Bound: Bound{
							Op:    "at_most",
							Value: 0.0005,
						},
					},
				},
			},
			Source:     "Article 6 and Annex I, mercury, all batteries",
			Confidence: "verified",
		},
		{
			Ref:    "6-cadmium",
			Title:  "Cadmium at most 0.002 % by weight",
			Group:  "6",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 19771,
			},
			When: "places_batteries and product_kind == \"portable_battery\"",
			No:   "It is no portable battery, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "cadmium-content",
						Bound: Bound{
							Op:    "at_most",
							Value: 0.002,
						},
					},
				},
			},
			Source:     "Article 6 and Annex I, cadmium, portable batteries",
			Confidence: "verified",
		},
		{
			Ref:    "6-lead",
			Title:  "Lead at most 0.01 % by weight",
			Group:  "6",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 19953,
			},
			When: "places_batteries and product_kind == \"portable_battery\"",
			No:   "It is no portable battery, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "lead-content",
						Bound: Bound{
							Op:    "at_most",
							Value: 0.01,
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether it is a zinc-air button cell, exempt until 18 August 2028, is not asked.",
			Source:     "Article 6 and Annex I, lead, portable batteries; portable zinc-air button cells are exempt until 18 August 2028",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)-ev",
			Title: "Carbon footprint declaration, electric vehicles",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       20137,
				MonthsAfter: 12,
				Acts: []string{
					"eubr-art7-method-ev",
					"eubr-art7-format-ev",
				},
			},
			When: "places_batteries and product_kind == \"ev_battery\" and not second_life",
			No:   "It is no electric-vehicle battery, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CFP-1",
						Level:     3,
					},
					{
						Criterion: "E-CFP-3",
						Level:     3,
					},
					{
						Criterion: "E-CFP-4",
						Level:     3,
					},
					{
						Criterion: "E-CFP-5",
						Level:     2,
					},
					{
						Measure: "carbon-footprint",
						Bound: Bound{
							Op: "at_least",
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "The declaration's other entries, the method of the missing act and verification by a notified body are not asked.",
			Source:     "Article 7(1) and Annex II, electric-vehicle batteries",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)-industrial",
			Title: "Carbon footprint declaration, industry",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       20502,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-method-industrial",
					"eubr-art7-format-industrial",
				},
			},
			When: "places_batteries and product_kind == \"industrial_battery\" and capacity > 2 and not external_storage and not second_life",
			No:   "It is no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CFP-1",
						Level:     3,
					},
					{
						Criterion: "E-CFP-3",
						Level:     3,
					},
					{
						Criterion: "E-CFP-4",
						Level:     3,
					},
					{
						Criterion: "E-CFP-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The declaration's other entries, the method of the missing act and verification by a notified body are not asked, nor is the figure where it counts per kWmin of back-up power.",
			Source:     "Article 7(1) and Annex II, rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)-lmt",
			Title: "Carbon footprint declaration, light transport",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       21414,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-method-lmt",
					"eubr-art7-format-lmt",
				},
			},
			When: "places_batteries and product_kind == \"lmt_battery\" and not second_life",
			No:   "It is no battery for light means of transport, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CFP-1",
						Level:     3,
					},
					{
						Criterion: "E-CFP-3",
						Level:     3,
					},
					{
						Criterion: "E-CFP-4",
						Level:     3,
					},
					{
						Criterion: "E-CFP-5",
						Level:     2,
					},
					{
						Measure: "carbon-footprint",
						Bound: Bound{
							Op: "at_least",
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "The declaration's other entries, the method of the missing act and verification by a notified body are not asked.",
			Source:     "Article 7(1) and Annex II, batteries for light means of transport",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)-external",
			Title: "Carbon footprint declaration, external storage",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       22144,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-method-external",
					"eubr-art7-format-external",
				},
			},
			When: "places_batteries and product_kind == \"industrial_battery\" and capacity > 2 and external_storage and not second_life",
			No:   "It is no industrial battery above 2 kWh with exclusively external storage, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CFP-1",
						Level:     3,
					},
					{
						Criterion: "E-CFP-3",
						Level:     3,
					},
					{
						Criterion: "E-CFP-4",
						Level:     3,
					},
					{
						Criterion: "E-CFP-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The declaration's other entries, the method of the missing act and verification by a notified body are not asked, nor is the figure where it counts per kWmin of back-up power.",
			Source:     "Article 7(1) and Annex II, rechargeable industrial batteries with exclusively external storage",
			Confidence: "verified",
		},
		{
			Ref:   "7(2)-ev",
			Title: "Carbon footprint class on the label, electric vehicles",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       20683,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-classes-ev",
					"eubr-art7-label-ev",
				},
			},
			When:       "places_batteries and product_kind == \"ev_battery\" and not second_life",
			No:         "It is no electric-vehicle battery, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No class limit is set, so no figure can be put in a class; the verified figure is read under Article 7(1).",
			Source:     "Article 7(2), electric-vehicle batteries",
			Confidence: "verified",
		},
		{
			Ref:   "7(2)-industrial",
			Title: "Carbon footprint class on the label, industry",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       21048,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-classes-industrial",
					"eubr-art7-label-industrial",
				},
			},
			When:       "places_batteries and product_kind == \"industrial_battery\" and capacity > 2 and not external_storage and not second_life",
			No:         "It is no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No class limit is set, so no figure can be put in a class; the verified figure is read under Article 7(1).",
			Source:     "Article 7(2), rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
			Confidence: "verified",
		},
		{
			Ref:   "7(2)-lmt",
			Title: "Carbon footprint class on the label, light transport",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       21963,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-classes-lmt",
					"eubr-art7-label-lmt",
				},
			},
			When:       "places_batteries and product_kind == \"lmt_battery\" and not second_life",
			No:         "It is no battery for light means of transport, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No class limit is set, so no figure can be put in a class; the verified figure is read under Article 7(1).",
			Source:     "Article 7(2), batteries for light means of transport",
			Confidence: "verified",
		},
		{
			Ref:   "7(2)-external",
			Title: "Carbon footprint class on the label, external storage",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       22693,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-classes-external",
					"eubr-art7-label-external",
				},
			},
			When:       "places_batteries and product_kind == \"industrial_battery\" and capacity > 2 and external_storage and not second_life",
			No:         "It is no industrial battery above 2 kWh with exclusively external storage, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No class limit is set, so no figure can be put in a class; the verified figure is read under Article 7(1).",
			Source:     "Article 7(2), rechargeable industrial batteries with exclusively external storage",
			Confidence: "verified",
		},
		{
			Ref:   "7(3)-ev",
			Title: "Maximum carbon footprint, electric vehicles",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       21232,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-maximum-ev",
				},
			},
			When:       "places_batteries and product_kind == \"ev_battery\" and not second_life",
			No:         "It is no electric-vehicle battery, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No maximum is set, so no figure can be judged against one.",
			Source:     "Article 7(3), electric-vehicle batteries",
			Confidence: "verified",
		},
		{
			Ref:   "7(3)-industrial",
			Title: "Maximum carbon footprint, industry",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       21598,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-maximum-industrial",
				},
			},
			When:       "places_batteries and product_kind == \"industrial_battery\" and capacity > 2 and not external_storage and not second_life",
			No:         "It is no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No maximum is set, so no figure can be judged against one.",
			Source:     "Article 7(3), rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
			Confidence: "verified",
		},
		{
			Ref:   "7(3)-lmt",
			Title: "Maximum carbon footprint, light transport",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       22509,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-maximum-lmt",
				},
			},
			When:       "places_batteries and product_kind == \"lmt_battery\" and not second_life",
			No:         "It is no battery for light means of transport, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No maximum is set, so no figure can be judged against one.",
			Source:     "Article 7(3), batteries for light means of transport",
			Confidence: "verified",
		},
		{
			Ref:   "7(3)-external",
			Title: "Maximum carbon footprint, external storage",
			Group: "7",
			Per:   "product",
			Applies: Applies{
				Floor:       23240,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art7-maximum-external",
				},
			},
			When:       "places_batteries and product_kind == \"industrial_battery\" and capacity > 2 and external_storage and not second_life",
			No:         "It is no industrial battery above 2 kWh with exclusively external storage, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No maximum is set, so no figure can be judged against one.",
			Source:     "Article 7(3), rechargeable industrial batteries with exclusively external storage",
			Confidence: "verified",
		},
		{
			Ref:    "7(4)",
			Title:  "Extension to portable and small industrial batteries assessed",
			Group:  "7",
			Bearer: "European Commission",
			Applies: Applies{
				From: 22279,
			},
			Unmapped:   "A task of the Commission; no duty of a company.",
			Source:     "Article 7(4)",
			Confidence: "verified",
		},
		{
			Ref:   "8(1)",
			Title: "Recycled share of each metal documented",
			Group: "8",
			Per:   "product",
			Applies: Applies{
				Floor:       21414,
				MonthsAfter: 24,
				Acts: []string{
					"eubr-art8-method",
				},
			},
			When: "places_batteries and not second_life and (product_kind == \"ev_battery\" or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage)",
			No:   "It is no electric-vehicle battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The method of the missing act and the check of the technical documentation by a notified body are not asked.",
			Source:     "Article 8(1), first subparagraph, and Annex VIII",
			Confidence: "verified",
		},
		{
			Ref:   "8(1)-lmt",
			Title: "Recycled share of each metal documented, light transport",
			Group: "8",
			Per:   "product",
			Applies: Applies{
				From: 23240,
			},
			When: "places_batteries and product_kind == \"lmt_battery\" and not second_life",
			No:   "It is no battery for light means of transport, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The method of the missing act and the check of the technical documentation by a notified body are not asked.",
			Source:     "Article 8(1), second subparagraph; a plain date",
			Confidence: "verified",
		},
		{
			Ref:    "8(2)-cobalt",
			Title:  "Recycled cobalt, at least 16 %",
			Group:  "8",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From:  22509,
				Until: 24335,
			},
			When: "places_batteries and not second_life and (product_kind == \"ev_battery\" or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage) and (\"cobalt\" in commodities or \"black_mass\" in commodities)",
			No:   "The project uses no cobalt, or it is no electric-vehicle battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycled-cobalt",
						Bound: Bound{
							Op:    "at_least",
							Value: 16,
						},
					},
				},
			},
			Source:     "Article 8(2), cobalt in active materials",
			Confidence: "verified",
		},
		{
			Ref:    "8(3)-cobalt",
			Title:  "Recycled cobalt, at least 26 %",
			Group:  "8",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 24336,
			},
			When: "places_batteries and not second_life and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage) and (\"cobalt\" in commodities or \"black_mass\" in commodities)",
			No:   "The project uses no cobalt, or it is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycled-cobalt",
						Bound: Bound{
							Op:    "at_least",
							Value: 26,
						},
					},
				},
			},
			Source:     "Article 8(3), cobalt in active materials",
			Confidence: "verified",
		},
		{
			Ref:    "8(2)-lithium",
			Title:  "Recycled lithium, at least 6 %",
			Group:  "8",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From:  22509,
				Until: 24335,
			},
			When: "places_batteries and not second_life and (product_kind == \"ev_battery\" or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage)",
			No:   "It is no electric-vehicle battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycled-lithium",
						Bound: Bound{
							Op:    "at_least",
							Value: 6,
						},
					},
				},
			},
			Source:     "Article 8(2), lithium in active materials",
			Confidence: "verified",
		},
		{
			Ref:    "8(3)-lithium",
			Title:  "Recycled lithium, at least 12 %",
			Group:  "8",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 24336,
			},
			When: "places_batteries and not second_life and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycled-lithium",
						Bound: Bound{
							Op:    "at_least",
							Value: 12,
						},
					},
				},
			},
			Source:     "Article 8(3), lithium in active materials",
			Confidence: "verified",
		},
		{
			Ref:    "8(2)-nickel",
			Title:  "Recycled nickel, at least 6 %",
			Group:  "8",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From:  22509,
				Until: 24335,
			},
			When: "places_batteries and not second_life and (product_kind == \"ev_battery\" or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage) and (\"nickel_sulphide\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities or \"black_mass\" in commodities)",
			No:   "The project uses no nickel, or it is no electric-vehicle battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycled-nickel",
						Bound: Bound{
							Op:    "at_least",
							Value: 6,
						},
					},
				},
			},
			Source:     "Article 8(2), nickel in active materials",
			Confidence: "verified",
		},
		{
			Ref:    "8(3)-nickel",
			Title:  "Recycled nickel, at least 15 %",
			Group:  "8",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 24336,
			},
			When: "places_batteries and not second_life and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage) and (\"nickel_sulphide\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities or \"black_mass\" in commodities)",
			No:   "The project uses no nickel, or it is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycled-nickel",
						Bound: Bound{
							Op:    "at_least",
							Value: 15,
						},
					},
				},
			},
			Source:     "Article 8(3), nickel in active materials",
			Confidence: "verified",
		},
		{
			Ref:   "8(2)-lead",
			Title: "Recycled lead, at least 85 %",
			Group: "8",
			Per:   "product",
			Applies: Applies{
				From:  22509,
				Until: 24335,
			},
			When:       "places_batteries and not second_life and (product_kind == \"ev_battery\" or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage)",
			No:         "It is no electric-vehicle battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "Where the battery holds lead. Lead-acid batteries are not among our products, so no measure asks for it.",
			Source:     "Article 8(2), lead in the battery",
			Confidence: "verified",
		},
		{
			Ref:   "8(3)-lead",
			Title: "Recycled lead, at least 85 %",
			Group: "8",
			Per:   "product",
			Applies: Applies{
				From: 24336,
			},
			When:       "places_batteries and not second_life and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2 and not external_storage)",
			No:         "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "Where the battery holds lead. Lead-acid batteries are not among our products, so no measure asks for it.",
			Source:     "Article 8(3), lead in the battery",
			Confidence: "verified",
		},
		{
			Ref:    "8(5)",
			Title:  "Shares reviewed, by the end of 2028",
			Group:  "8",
			Bearer: "European Commission",
			Applies: Applies{
				From: 21549,
			},
			Unmapped:   "A task of the Commission, which may change the shares.",
			Source:     "Article 8(5)",
			Confidence: "verified",
		},
		{
			Ref:   "9",
			Title: "Minimum performance, portable batteries of general use",
			Group: "9-10",
			Per:   "product",
			Applies: Applies{
				Floor:       21414,
				MonthsAfter: 24,
				Acts: []string{
					"eubr-art9-values",
				},
			},
			When:       "places_batteries and product_kind == \"portable_battery\"",
			No:         "It is no portable battery, or the company does not place it on the EU market.",
			Unmapped:   "No minimum value is set, so no figure can be judged against one.",
			Source:     "Article 9 and Annex III; button cells are out",
			Confidence: "verified",
		},
		{
			Ref:   "10(1)",
			Title: "Document with durability values",
			Group: "9-10",
			Per:   "product",
			Applies: Applies{
				From: 19953,
			},
			When: "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Tested values are asked for; that the document goes with each battery, and the exemption of used ones, are not.",
			Source:     "Article 10(1) and Annex IV, Part A; a used battery first placed before 18 August 2024 is exempt (10(4))",
			Confidence: "verified",
		},
		{
			Ref:   "10(2)",
			Title: "Minimum durability, industrial batteries",
			Group: "9-10",
			Per:   "product",
			Applies: Applies{
				Floor:       21048,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art10-values-industrial",
				},
			},
			When:       "places_batteries and product_kind == \"industrial_battery\" and capacity > 2 and not external_storage and not second_life",
			No:         "It is no industrial battery above 2 kWh with storage in its cells, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No minimum value is set; the documented values stand under Article 10(1).",
			Source:     "Article 10(2) and (5)",
			Confidence: "verified",
		},
		{
			Ref:   "10(3)",
			Title: "Minimum durability, light transport",
			Group: "9-10",
			Per:   "product",
			Applies: Applies{
				Floor:       21414,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art10-values-lmt",
				},
			},
			When:       "places_batteries and product_kind == \"lmt_battery\" and not second_life",
			No:         "It is no battery for light means of transport, the company does not place it on the EU market, or it has a second life.",
			Unmapped:   "No minimum value is set; the documented values stand under Article 10(1).",
			Source:     "Article 10(3) and (5)",
			Confidence: "verified",
		},
		{
			Ref:    "11(1)",
			Title:  "Portable batteries that the user can remove and replace",
			Group:  "11-12",
			Per:    "product",
			Bearer: "maker of the appliance",
			Applies: Applies{
				From: 20867,
			},
			When:       "eu_market and product_kind == \"portable_battery\"",
			No:         "It is no portable battery for the EU market.",
			Unmapped:   "The duty is on the appliance; we ask how the battery comes apart, not how it leaves the appliance.",
			Source:     "Article 11(1)",
			Confidence: "verified",
		},
		{
			Ref:    "11(5)",
			Title:  "Light-transport batteries that an independent professional can replace",
			Group:  "11-12",
			Per:    "product",
			Bearer: "maker of the vehicle",
			Applies: Applies{
				From: 20867,
			},
			When:       "eu_market and product_kind == \"lmt_battery\"",
			No:         "It is no battery for light means of transport for the EU market.",
			Unmapped:   "The duty is on the vehicle; we ask how the battery comes apart, not how it leaves the vehicle.",
			Source:     "Article 11(5), battery and cells, and 11(7), spare batteries for five years",
			Confidence: "verified",
		},
		{
			Ref:   "12",
			Title: "Stationary storage safe in use, with tests in the technical documentation",
			Group: "11-12",
			Per:   "product",
			Applies: Applies{
				From: 19953,
			},
			When:       "places_batteries and product_kind == \"industrial_battery\"",
			No:         "It is no industrial battery, or the company does not place it on the EU market.",
			Unmapped:   "Judged on test reports of the product itself, one by one; that an outside laboratory passed each model is asked of the plant, as process safety.",
			Source:     "Article 12(1) and (2) and Annex V; stationary battery energy storage",
			Confidence: "verified",
		},
		{
			Ref:   "13(1)",
			Title: "General information label",
			Group: "13-14",
			Per:   "product",
			Applies: Applies{
				Floor:       20683,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art13-label",
				},
			},
			When:       "places_batteries and product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"portable_battery\"]",
			No:         "It is no battery, or the company does not place it on the EU market.",
			Unmapped:   "Read off the battery itself: a look at one sample settles it, and no answer on people, nature or conduct could.",
			Source:     "Article 13(1) and Annex VI, Part A; critical raw materials above 0.1 % by weight are named",
			Confidence: "verified",
		},
		{
			Ref:   "13(2)-(3)",
			Title: "Capacity label, or average duration of non-rechargeable ones",
			Group: "13-14",
			Per:   "product",
			Applies: Applies{
				Floor:       20683,
				MonthsAfter: 18,
				Acts: []string{
					"eubr-art13-label",
				},
			},
			When:       "places_batteries and product_kind in [\"portable_battery\", \"lmt_battery\"]",
			No:         "It is neither a portable nor a light-transport battery, or the company does not place it on the EU market.",
			Unmapped:   "Read off the battery itself: a look at one sample settles it, and no answer on people, nature or conduct could.",
			Source:     "Article 13(2) for rechargeable portable and light-transport batteries, 13(3) for non-rechargeable portable ones",
			Confidence: "verified",
		},
		{
			Ref:   "13(4)-(5)",
			Title: "Symbol for separate collection, with the signs for cadmium and lead",
			Group: "13-14",
			Per:   "product",
			Applies: Applies{
				From: 20318,
			},
			When:       "places_batteries and product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"portable_battery\"]",
			No:         "It is no battery, or the company does not place it on the EU market.",
			Unmapped:   "Read off the battery itself: a look at one sample settles it, and no answer on people, nature or conduct could.",
			Source:     "Article 13(4); 13(5) has no date of its own and stands under the same symbol",
			Confidence: "verified",
		},
		{
			Ref:   "13(6)(a)",
			Title: "QR code that opens the battery passport",
			Group: "13-14",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When:       "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:         "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Unmapped:   "Read off the battery itself, as all marking; the data behind the code are read under Article 77(1).",
			Source:     "Article 13(6)(a)",
			Confidence: "verified",
		},
		{
			Ref:   "13(6)(b)",
			Title: "QR code that opens label data, declaration of conformity, due diligence report and waste information",
			Group: "13-14",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When:       "places_batteries and (product_kind == \"portable_battery\" or product_kind == \"industrial_battery\" and capacity <= 2)",
			No:         "It is no battery, or one with a passport, or the company does not place it on the EU market.",
			Unmapped:   "Read off the battery itself, as all marking; the due diligence report that it opens is read under Article 52(3) in the project's set.",
			Source:     "Article 13(6)(b), batteries without a passport",
			Confidence: "verified",
		},
		{
			Ref:   "14",
			Title: "State of health and expected life kept in the battery management system",
			Group: "13-14",
			Per:   "product",
			Applies: Applies{
				From: 19953,
			},
			When: "places_batteries and product_kind in [\"ev_battery\", \"lmt_battery\", \"industrial_battery\"]",
			No:   "It is no electric-vehicle, light-transport or industrial battery, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Of industrial batteries the law means stationary storage; the parameters of Annex VII are not asked one by one.",
			Source:     "Article 14 and Annex VII, stationary storage, light-transport and electric-vehicle batteries; Part B on expected life does not cover the last",
			Confidence: "verified",
		},
		{
			Ref:   "17(2)",
			Title: "Footprint and recycled content checked by a notified body",
			Group: "operators",
			Per:   "product",
			Applies: Applies{
				Floor:       20137,
				MonthsAfter: 12,
				Acts: []string{
					"eubr-art30-list",
				},
			},
			When: "places_batteries and not second_life and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, the company does not place it on the EU market, or it has a second life.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CFP-4",
						Level:     3,
					},
					{
						Criterion: "E-CIR-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The law asks for a notified body; our questions accept any independent verifier.",
			Source:     "Article 17(2) and 96(2)(b); applies 12 months after the first list under Article 30(2), whose day is not known to us. The floor is our inference from the start of Chapter V",
			Confidence: "known",
		},
		{
			Ref:   "38(2)-(3)",
			Title: "Conformity assessed, declaration drawn up, CE marking affixed",
			Group: "operators",
			Applies: Applies{
				From: 19953,
			},
			When:       "places_batteries",
			No:         "The company places no batteries on the EU market itself.",
			Unmapped:   "Conformity of a product is judged on its technical documentation, test by test; a declaration or a marking is never proof here.",
			Source:     "Article 38(2) and (3), with Articles 17, 18 and 20; an importer verifies it by Article 41(2)",
			Confidence: "verified",
		},
		{
			Ref:   "38(4)",
			Title: "Technical documentation kept for 10 years",
			Group: "operators",
			Applies: Applies{
				From: 19953,
			},
			When:       "places_batteries",
			No:         "The company places no batteries on the EU market itself.",
			Unmapped:   "A time to keep one product's technical documentation, settled by asking for the oldest; the ten years that we ask are of other records.",
			Source:     "Article 38(4); a copy at the importer by Article 41(7)",
			Confidence: "verified",
		},
		{
			Ref:   "39",
			Title: "Cell and module suppliers give the battery maker what it needs",
			Group: "operators",
			Per:   "product",
			Applies: Applies{
				From: 19953,
			},
			When: "eu_market and product_kind == \"cell\"",
			No:   "It is no cell for the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-4",
						Level:     2,
					},
					{
						Criterion: "G-TRA-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Passport data and answers to requests are asked for; the documents for the declaration of conformity are not.",
			Source:     "Article 39, suppliers of cells and modules, free of charge",
			Confidence: "verified",
		},
		{
			Ref:   "46",
			Title: "Suppliers and business customers named on request, data kept for 10 years",
			Group: "operators",
			Applies: Applies{
				From: 19953,
			},
			When: "places_batteries",
			No:   "The company places no batteries on the EU market itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-2",
						Level:     3,
					},
					{
						Criterion: "G-TRA-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Lots, records and answers to requests are asked for; supplier and buyer of each battery, with quantity and model, are not.",
			Source:     "Article 46(1) and (2)",
			Confidence: "verified",
		},
		{
			Ref:   "77(1)",
			Title: "A passport for each battery",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When: "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Data and a test exchange are asked for; a passport for each single battery is not.",
			Source:     "Article 77(1) and Annex XIII; a fixed date that waits for no act",
			Confidence: "verified",
		},
		{
			Ref:   "77(3)",
			Title: "Unique identifier and data carrier",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When:       "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:         "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Unmapped:   "Read off the battery itself, as all marking; the data behind the identifier are read under Article 77(1).",
			Source:     "Article 77(3), ISO/IEC 15459-1 to -6 or equivalent",
			Confidence: "verified",
		},
		{
			Ref:   "77(4)",
			Title: "Data accurate, complete and current",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When: "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Source, working and version are asked for; renewal over the life of the battery is not.",
			Source:     "Article 77(4); another may be mandated in writing",
			Confidence: "verified",
		},
		{
			Ref:   "77(7)-(8)",
			Title: "New passport after a second life, end of the passport after recycling",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When:       "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:         "It is no battery of a kind that has a passport, or the company does not place it on the EU market.",
			Unmapped:   "A step made battery by battery when its status changes, seen in the passport itself; the data are read under Article 77(1).",
			Source:     "Article 77(7) and (8)",
			Confidence: "verified",
		},
		{
			Ref:    "77(9)",
			Title:  "Who has a legitimate interest",
			Group:  "passport",
			Bearer: "European Commission",
			Applies: Applies{
				From: 20683,
			},
			Unmapped:   "A task of the Commission; until then access by legitimate interest is not settled.",
			Source:     "Article 77(9); due 18 August 2026 and missed",
			Confidence: "verified",
		},
		{
			Ref:   "77(10)",
			Title: "Identifier uploaded to the registry",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When:       "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:         "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Unmapped:   "An upload made battery by battery when the passport is issued, seen in the registry itself; the data are read under Article 77(1).",
			Source:     "Article 77(10); Implementing Regulation (EU) 2026/1778",
			Confidence: "verified",
		},
		{
			Ref:   "78",
			Title: "Technical design of the passport",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When:       "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:         "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Unmapped:   "How a passport is stored, opened and kept alive is settled in the system that carries it, often a provider's; the data are read under Article 77(1).",
			Source:     "Article 78(a) to (h)",
			Confidence: "verified",
		},
		{
			Ref:   "XIII.1",
			Title: "Model data open to the public",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When: "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "All data points are asked for as one; footprint, sourcing and recycled content are filled from the dates of their own duties.",
			Source:     "Annex XIII, point 1(a) to (s)",
			Confidence: "verified",
		},
		{
			Ref:   "XIII.1(d)",
			Title: "Responsible sourcing from the due diligence report",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 21048,
			},
			When: "places_batteries and not second_life and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2) and turnover >= 40",
			No:   "It is no battery with a passport or has a second life, the company does not place it on the EU market, or the turnover of its group is below EUR 40 million.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The report is asked for; that the passport shows it is not.",
			Source:     "Annex XIII, point 1(d), with Article 52(3)",
			Confidence: "verified",
		},
		{
			Ref:   "XIII.2",
			Title: "Composition, parts, dismantling and safety",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When: "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-2",
						Level:     3,
					},
					{
						Criterion: "G-TRA-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Part numbers and sources of spare parts are not asked one by one.",
			Source:     "Annex XIII, point 2(a) to (d); access by Article 77(2)(b)",
			Confidence: "verified",
		},
		{
			Ref:   "XIII.3",
			Title: "Test reports",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When: "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "All data points are asked for as one; that the test reports are among them is not asked by name.",
			Source:     "Annex XIII, point 3; for authorities only",
			Confidence: "verified",
		},
		{
			Ref:   "XIII.4",
			Title: "Durability values, state of health, status and use of the single battery",
			Group: "passport",
			Per:   "product",
			Applies: Applies{
				From: 20867,
			},
			When: "places_batteries and (product_kind in [\"ev_battery\", \"lmt_battery\"] or product_kind == \"industrial_battery\" and capacity > 2)",
			No:   "It is no electric-vehicle or light-transport battery and no industrial battery above 2 kWh, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-6",
						Level:     3,
					},
					{
						Criterion: "G-TRA-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Status of the battery and data of its use are not asked.",
			Source:     "Annex XIII, point 4(a) to (d)",
			Confidence: "verified",
		},
		{
			Ref:   "56",
			Title: "Producer responsibility",
			Group: "producers",
			Applies: Applies{
				From: 20318,
			},
			When: "places_batteries",
			No:   "The company places no batteries on the EU market itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Registration and take-back are asked for; contributions and reports to the authority are not.",
			Source:     "Article 56",
			Confidence: "verified",
		},
		{
			Ref:    "59(3)",
			Title:  "Collection of portable batteries",
			Group:  "producers",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 20318,
			},
			When: "places_batteries and product_kind == \"portable_battery\"",
			No:   "It is no portable battery, or the company does not place it on the EU market.",
			Needs: &Need{
				Any: []Need{
					{
						Measure: "collection-rate",
						Bound: Bound{
							Op:    "at_least",
							Value: 45,
						},
						Until: 21182,
					},
					{
						Measure: "collection-rate",
						Bound: Bound{
							Op:    "at_least",
							Value: 63,
						},
						From:  21183,
						Until: 22278,
					},
					{
						Measure: "collection-rate",
						Bound: Bound{
							Op:    "at_least",
							Value: 73,
						},
						From: 22279,
					},
				},
			},
			Fit:        "part",
			Gap:        "The rate is asked as one figure, the organisation's where it carries the duty; whether it holds in each Member State is not asked.",
			Source:     "Article 59(3): 45 % by the end of 2023, 63 % by the end of 2027, 73 % by the end of 2030; rate by Annex XI. The chapter applies since 18 August 2025",
			Confidence: "verified",
		},
		{
			Ref:    "60(3)",
			Title:  "Collection of light-transport batteries",
			Group:  "producers",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 21549,
			},
			When: "places_batteries and product_kind == \"lmt_battery\"",
			No:   "It is no battery for light means of transport, or the company does not place it on the EU market.",
			Needs: &Need{
				Any: []Need{
					{
						Measure: "collection-rate",
						Bound: Bound{
							Op:    "at_least",
							Value: 51,
						},
						Until: 22643,
					},
					{
						Measure: "collection-rate",
						Bound: Bound{
							Op:    "at_least",
							Value: 61,
						},
						From: 22644,
					},
				},
			},
			Fit:        "part",
			Gap:        "The rate is asked as one figure, the organisation's where it carries the duty; whether it holds in each Member State is not asked.",
			Source:     "Article 60(3): 51 % by the end of 2028, 61 % by the end of 2031; rate by Annex XI",
			Confidence: "verified",
		},
		{
			Ref:   "61",
			Title: "Industrial and electric-vehicle batteries taken back free of charge",
			Group: "producers",
			Per:   "product",
			Applies: Applies{
				From: 20318,
			},
			When: "places_batteries and product_kind in [\"ev_battery\", \"industrial_battery\"]",
			No:   "It is no electric-vehicle or industrial battery, or the company does not place it on the EU market.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Its own batteries are asked for; those of other makers, and reach over the whole country, are not.",
			Source:     "Article 61(1) to (3); no percentage is set",
			Confidence: "verified",
		},
		{
			Ref:   "75(1)-(2)",
			Title: "Batteries sold and taken back reported every year",
			Group: "producers",
			Applies: Applies{
				From: 20318,
			},
			When:       "places_batteries",
			No:         "The company places no batteries on the EU market itself.",
			Unmapped:   "A report of amounts to the authority, seen on the report itself; take-back and where each battery ends are read under Articles 56, 61 and 70.",
			Source:     "Article 75(1) and (2); the first year to report waits for a format (75(7)); Implementing Regulation (EU) 2025/2289 of 13 November 2025 sets, under Article 76(5), the one in which Member States report; which year is the first is to be confirmed",
			Confidence: "verified",
		},
		{
			Ref:   "70(1)",
			Title: "No disposal and no burning of collected batteries",
			Group: "producers",
			Applies: Applies{
				From: 20318,
			},
			When: "places_batteries",
			No:   "The company places no batteries on the EU market itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Batteries that came back in the last 12 months are asked for; the ban itself is not.",
			Source:     "Article 70(1)",
			Confidence: "verified",
		},
		{
			Ref:   "70(1)-recycler",
			Title: "No disposal and no burning of collected batteries, at the recycler",
			Group: "recyclers",
			Per:   "site",
			Applies: Applies{
				From: 20318,
			},
			When:       "host_eu and \"recycling\" in stages",
			No:         "The site does not recycle, or is not in the EU.",
			Unmapped:   "A ban seen at the gate and in the stores; the balance of what is taken in and recovered is read under Article 71.",
			Source:     "Article 70(1)",
			Confidence: "verified",
		},
		{
			Ref:   "71",
			Title: "Efficiency and recovery worked out by the Union's method",
			Group: "recyclers",
			Per:   "site",
			Applies: Applies{
				From: 20318,
			},
			When: "host_eu and \"recycling\" in stages and phase == \"operation\"",
			No:   "The site does not recycle yet, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A named method is asked for, which need not be the Union's; that every battery offered is accepted is not.",
			Source:     "Article 71(1) and (3) and Delegated Regulation (EU) 2025/606",
			Confidence: "verified",
		},
		{
			Ref:   "75(5)",
			Title: "Batteries taken in, efficiency and recovery reported every year",
			Group: "recyclers",
			Per:   "site",
			Applies: Applies{
				From: 20318,
			},
			When:       "host_eu and \"recycling\" in stages and phase == \"operation\"",
			No:         "The site does not recycle yet, or is not in the EU.",
			Unmapped:   "A report of amounts to the authority, seen on the report itself; the balance from which its figures come is read under Article 71.",
			Source:     "Article 75(5) and Delegated Regulation (EU) 2025/606, from the year 2026; the first recycler reports for all steps",
			Confidence: "verified",
		},
		{
			Ref:   "XII.A",
			Title: "Storage and treatment of waste batteries",
			Group: "recyclers",
			Per:   "site",
			Applies: Applies{
				From: 20318,
			},
			When: "host_eu and \"recycling\" in stages",
			No:   "The site does not recycle, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-PRS-2",
						Level:     2,
					},
					{
						Criterion: "S-PRS-5",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-2",
						Level:     2,
					},
					{
						Criterion: "S-PRS-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Removal of fluids, weatherproof cover, sealed ground and the way cells lie are not asked in the words of the Annex; nor are mercury and cadmium, nor best available techniques.",
			Source:     "Article 70(2) and Annex XII, Part A",
			Confidence: "verified",
		},
		{
			Ref:    "XII.B-2025",
			Title:  "Recycling efficiency of lithium-based batteries, at least 65 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From:  20453,
				Until: 22278,
			},
			When: "host_eu and \"recycling\" in stages and \"lithium\" in battery_feed",
			No:   "The site does not recycle lithium-based batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycling-efficiency",
						Bound: Bound{
							Op:    "at_least",
							Value: 65,
						},
					},
				},
			},
			Source:     "Annex XII, Part B, by 31 December 2025",
			Confidence: "verified",
		},
		{
			Ref:    "XII.B-2030",
			Title:  "Recycling efficiency of lithium-based batteries, at least 70 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From: 22279,
			},
			When: "host_eu and \"recycling\" in stages and \"lithium\" in battery_feed",
			No:   "The site does not recycle lithium-based batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycling-efficiency",
						Bound: Bound{
							Op:    "at_least",
							Value: 70,
						},
					},
				},
			},
			Source:     "Annex XII, Part B, by 31 December 2030",
			Confidence: "verified",
		},
		{
			Ref:    "XII.B-lead-2025",
			Title:  "Recycling efficiency of lead-acid batteries, at least 75 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From:  20453,
				Until: 22278,
			},
			When: "host_eu and \"recycling\" in stages and \"lead\" in battery_feed",
			No:   "The site does not recycle lead-acid batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycling-efficiency-lead",
						Bound: Bound{
							Op:    "at_least",
							Value: 75,
						},
					},
				},
			},
			Source:     "Annex XII, Part B, by 31 December 2025",
			Confidence: "verified",
		},
		{
			Ref:    "XII.B-lead-2030",
			Title:  "Recycling efficiency of lead-acid batteries, at least 80 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From: 22279,
			},
			When: "host_eu and \"recycling\" in stages and \"lead\" in battery_feed",
			No:   "The site does not recycle lead-acid batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recycling-efficiency-lead",
						Bound: Bound{
							Op:    "at_least",
							Value: 80,
						},
					},
				},
			},
			Source:     "Annex XII, Part B, by 31 December 2030",
			Confidence: "verified",
		},
		{
			Ref:   "XII.B-other",
			Title: "Recycling efficiency of nickel-cadmium and other batteries",
			Group: "recyclers",
			Per:   "site",
			Applies: Applies{
				From: 20453,
			},
			When:       "host_eu and \"recycling\" in stages and (\"cadmium\" in battery_feed or \"other\" in battery_feed)",
			No:         "The site recycles no batteries but lithium-based and lead-acid ones, or is not in the EU.",
			Unmapped:   "Only the efficiency of lithium-based and lead-acid batteries is measured here.",
			Source:     "Annex XII, Part B, by 31 December 2025: nickel-cadmium 80 %, others 50 %",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-cobalt-2027",
			Title:  "Recovery of cobalt, at least 90 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From:  21183,
				Until: 22643,
			},
			When: "host_eu and \"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed) and (\"cobalt\" in commodities or not (\"phosphate\" in commodities))",
			No:   "The site recycles lead-acid batteries alone or none, is not in the EU, or handles iron phosphate and no cobalt.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-cobalt",
						Bound: Bound{
							Op:    "at_least",
							Value: 90,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2027",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-copper-2027",
			Title:  "Recovery of copper, at least 90 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From:  21183,
				Until: 22643,
			},
			When: "host_eu and \"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed)",
			No:   "The site recycles lead-acid batteries alone or none, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-copper",
						Bound: Bound{
							Op:    "at_least",
							Value: 90,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2027",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-nickel-2027",
			Title:  "Recovery of nickel, at least 90 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From:  21183,
				Until: 22643,
			},
			When: "host_eu and \"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed) and (\"nickel_sulphide\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities or not (\"phosphate\" in commodities))",
			No:   "The site recycles lead-acid batteries alone or none, is not in the EU, or handles iron phosphate and no nickel.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-nickel",
						Bound: Bound{
							Op:    "at_least",
							Value: 90,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2027",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-lithium-2027",
			Title:  "Recovery of lithium, at least 50 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From:  21183,
				Until: 22643,
			},
			When: "host_eu and \"recycling\" in stages and \"lithium\" in battery_feed",
			No:   "The site does not recycle lithium-based batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-lithium",
						Bound: Bound{
							Op:    "at_least",
							Value: 50,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2027",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-cobalt-2031",
			Title:  "Recovery of cobalt, at least 95 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From: 22644,
			},
			When: "host_eu and \"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed) and (\"cobalt\" in commodities or not (\"phosphate\" in commodities))",
			No:   "The site recycles lead-acid batteries alone or none, is not in the EU, or handles iron phosphate and no cobalt.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-cobalt",
						Bound: Bound{
							Op:    "at_least",
							Value: 95,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2031",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-copper-2031",
			Title:  "Recovery of copper, at least 95 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From: 22644,
			},
			When: "host_eu and \"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed)",
			No:   "The site recycles lead-acid batteries alone or none, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-copper",
						Bound: Bound{
							Op:    "at_least",
							Value: 95,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2031",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-nickel-2031",
			Title:  "Recovery of nickel, at least 95 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From: 22644,
			},
			When: "host_eu and \"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed) and (\"nickel_sulphide\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities or not (\"phosphate\" in commodities))",
			No:   "The site recycles lead-acid batteries alone or none, is not in the EU, or handles iron phosphate and no nickel.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-nickel",
						Bound: Bound{
							Op:    "at_least",
							Value: 95,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2031",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-lithium-2031",
			Title:  "Recovery of lithium, at least 80 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From: 22644,
			},
			When: "host_eu and \"recycling\" in stages and \"lithium\" in battery_feed",
			No:   "The site does not recycle lithium-based batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-lithium",
						Bound: Bound{
							Op:    "at_least",
							Value: 80,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2031",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-lead",
			Title:  "Recovery of lead, at least 90 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From:  21183,
				Until: 22643,
			},
			When: "host_eu and \"recycling\" in stages and \"lead\" in battery_feed",
			No:   "The site does not recycle lead-acid batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-lead",
						Bound: Bound{
							Op:    "at_least",
							Value: 90,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2027",
			Confidence: "verified",
		},
		{
			Ref:    "XII.C-lead-2031",
			Title:  "Recovery of lead, at least 95 %",
			Group:  "recyclers",
			Binary: true,
			Per:    "site",
			Applies: Applies{
				From: 22644,
			},
			When: "host_eu and \"recycling\" in stages and \"lead\" in battery_feed",
			No:   "The site does not recycle lead-acid batteries, or is not in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "recovery-lead",
						Bound: Bound{
							Op:    "at_least",
							Value: 95,
						},
					},
				},
			},
			Source:     "Annex XII, Part C, by 31 December 2031",
			Confidence: "verified",
		},
		{
			Ref:    "supplier-7(1)",
			Title:  "Footprint of the product, measured and verified",
			Group:  "customers",
			Per:    "product",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				Floor:       20137,
				MonthsAfter: 12,
				Acts: []string{
					"eubr-art7-method-ev",
					"eubr-art7-format-ev",
				},
			},
			When: "eu_market and not places_batteries and product_kind in [\"cell\", \"active_material\", \"chemical\", \"concentrate\"]",
			No:   "It does not reach the EU market, the company places batteries there itself, or it is no part of a battery.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CFP-1",
						Level:     3,
					},
					{
						Criterion: "E-CFP-2",
						Level:     3,
					},
					{
						Criterion: "E-CFP-3",
						Level:     2,
					},
					{
						Criterion: "E-CFP-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The method of the missing act is not asked.",
			Source:     "Article 7(1) and Annex II, by the dates of electric-vehicle batteries, the earliest; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-8(1)",
			Title:  "Recycled share of each metal delivered",
			Group:  "customers",
			Per:    "product",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				Floor:       21414,
				MonthsAfter: 24,
				Acts: []string{
					"eubr-art8-method",
				},
			},
			When: "eu_market and not places_batteries and product_kind in [\"cell\", \"active_material\"]",
			No:   "It is neither a cell nor active material for the EU market, or the company places batteries there itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-1",
						Level:     2,
					},
					{
						Criterion: "G-TRA-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The method of the missing act is not asked.",
			Source:     "Article 8(1); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-8(2)",
			Title:  "Recycled metal secured for the legal shares",
			Group:  "customers",
			Per:    "product",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 22509,
			},
			When: "eu_market and not places_batteries and product_kind in [\"cell\", \"active_material\"]",
			No:   "It is neither a cell nor active material for the EU market, or the company places batteries there itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-1",
						Level:     3,
					},
				},
			},
			Source:     "Article 8(2) and (3); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-10(1)",
			Title:  "Durability tests of the cell",
			Group:  "customers",
			Per:    "product",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 19953,
			},
			When: "eu_market and not places_batteries and product_kind == \"cell\"",
			No:   "It is no cell for the EU market, or the company places batteries there itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-6",
						Level:     2,
					},
				},
			},
			Source:     "Article 10(1); how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-77",
			Title:  "Passport data handed over",
			Group:  "customers",
			Per:    "product",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 20867,
			},
			When: "eu_market and not places_batteries and product_kind in [\"cell\", \"active_material\", \"chemical\", \"concentrate\"]",
			No:   "It does not reach the EU market, the company places batteries there itself, or it is no part of a battery.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-4",
						Level:     3,
					},
				},
			},
			Source:     "Articles 77 and 78 and Annex XIII; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-XIII.2",
			Title:  "Composition and dismantling of the cell",
			Group:  "customers",
			Per:    "product",
			Bearer: "battery maker (your customer)",
			Applies: Applies{
				From: 20867,
			},
			When: "eu_market and not places_batteries and product_kind == \"cell\"",
			No:   "It is no cell for the EU market, or the company places batteries there itself.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The detailed composition of cathode, anode and electrolyte is not asked.",
			Source:     "Annex XIII, point 2; how it reaches a supplier is our inference",
			Confidence: "known",
		},
		{
			Ref:    "supplier-XII",
			Title:  "Recovery at a recycler outside the EU",
			Group:  "customers",
			Per:    "site",
			Bearer: "sender of waste batteries (your customer)",
			Applies: Applies{
				From: 20453,
			},
			When: "eu_market and not host_eu and \"recycling\" in stages",
			No:   "The site does not recycle, is in the EU, or sells nothing into the EU.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the waste comes from the EU is not asked, and whether treatment abroad counts as equal to treatment there is not judged.",
			Source:     "Annex XII, Parts B and C, and Articles 71 and 72(3); how it reaches a supplier is our inference",
			Confidence: "known",
		},
	},
}
