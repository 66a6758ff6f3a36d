//go:build !bootstrap

// Code generated from sets/eu-uk-tca-2023.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEuUkTca2023 = Set{
	ID:     "eu-uk-tca-2023",
	Title:  "EU-UK Trade and Cooperation Agreement: rules of origin for batteries",
	Short:  "EU-UK battery origin",
	Issuer: "European Union and United Kingdom",
	Kind:   "law",
	Unit:   "product",
	Edition: Edition{
		Name:      "Annexes 3 and 5, as prolonged by Decision No 1/2023",
		Published: 19712,
		InForce:   19712,
	},
	Revision: 1,
	Source: Source{
		Title: "Trade and Cooperation Agreement, Article 39 and Annexes 3 and 5, read in the United Kingdom's tariff data and a page of the German customs",
		URL:   "https://eur-lex.europa.eu/eli/agree_internation/2021/689(1)/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "uk_market",
	No:    "The products do not move between the EU and the United Kingdom.",
	About: "A rule of origin binds who claims free trade; without a claim the duty is paid. The transitional rules end on 31 December 2026. A product passes by one of several routes: a change of tariff heading, a listed process, or a share of foreign material in the ex-works price (MaxNOM) that is not above the limit. Foreign is what originates neither in the EU nor in the United Kingdom, whose materials and work count together. Norway is no party: a Norwegian cell or cathode is foreign here, whatever it is in Norway's own trade with either, and no test is asked of it. Codes are compared by you and not worked out; hybrids without a plug and vehicles with a combustion engine alone are left out. A change agreed late in 2026 was not found. Only arithmetic on stated values is shown, never that an origin is right.",
	Rating: Rating{
		Method: "test",
	},
	Groups: []Group{
		{
			ID:    "now",
			Title: "Until 31 December 2026",
		},
		{
			ID:    "2027",
			Title: "From 1 January 2027",
		},
		{
			ID:    "always",
			Title: "Without a change of rule",
		},
		{
			ID:    "proof",
			Title: "Claim and proof",
		},
	},
	Clauses: []*Clause{
		{
			Ref:    "5-pack",
			Title:  "Traction pack until 2026: assembly, change of subheading, or MaxNOM at most 70 %",
			Group:  "now",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				Until: 20818,
			},
			When: "uk_market and party_made and origin_rule == \"traction_pack\"",
			No:   "It is foreign material in this trade, not being made in the EU or the UK, or is no traction pack.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "party_made",
						Is:   "true",
					},
					{
						Fact: "foreign_heading",
						Is:   "apart",
					},
					{
						Fact: "foreign_heading",
						Is:   "heading",
					},
					{
						Measure: "maxnom",
						Bound: Bound{
							Op:    "at_most",
							Value: 70,
						},
					},
				},
			},
			Source:     "Annex 5, Section 1; its end by Decision No 1/2023. Assembly from foreign cells or modules is a route of its own, so every pack made there passes",
			Confidence: "secondary",
		},
		{
			Ref:    "5-cell",
			Title:  "Traction cell, module or part until 2026: change of heading, or MaxNOM at most 70 %",
			Group:  "now",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				Until: 20818,
			},
			When: "uk_market and party_made and origin_rule == \"traction_cell\"",
			No:   "It is foreign material in this trade, not being made in the EU or the UK, or is no traction cell, module or part.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "foreign_heading",
						Is:   "apart",
					},
					{
						Measure: "maxnom",
						Bound: Bound{
							Op:    "at_most",
							Value: 70,
						},
					},
				},
			},
			Source:     "Annex 5, Section 1; its end by Decision No 1/2023",
			Confidence: "secondary",
		},
		{
			Ref:    "5-vehicle",
			Title:  "Electric or plug-in vehicle until 2026: MaxNOM at most 60 %",
			Group:  "now",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				Until: 20818,
			},
			When: "uk_market and party_made and origin_rule == \"vehicle\"",
			No:   "It is foreign material in this trade, not being made in the EU or the UK, or is no battery-electric or plug-in hybrid vehicle.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "maxnom",
						Bound: Bound{
							Op:    "at_most",
							Value: 60,
						},
					},
				},
			},
			Source:     "Annex 5, Section 1; its end by Decision No 1/2023",
			Confidence: "secondary",
		},
		{
			Ref:    "3-pack",
			Title:  "Traction pack from 2027: change of heading without foreign cathode material, or MaxNOM at most 30 %",
			Group:  "2027",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 20819,
			},
			When: "uk_market and party_made and origin_rule == \"traction_pack\"",
			No:   "It is foreign material in this trade, not being made in the EU or the UK, or is no traction pack.",
			Needs: &Need{
				All: []Need{
					{
						Any: []Need{
							{
								Fact: "foreign_heading",
								Is:   "apart",
							},
							{
								Measure: "maxnom",
								Bound: Bound{
									Op:    "at_most",
									Value: 30,
								},
							},
						},
					},
					{
						Any: []Need{
							{
								Fact: "foreign_cathode",
								Is:   "false",
							},
							{
								Measure: "maxnom",
								Bound: Bound{
									Op:    "at_most",
									Value: 30,
								},
							},
						},
					},
				},
			},
			Source:     "Annex 3, heading 85.07, battery packs",
			Confidence: "verified",
		},
		{
			Ref:    "3-cell",
			Title:  "Traction cell, module or part from 2027: change of heading without foreign cathode material, or MaxNOM at most 35 %",
			Group:  "2027",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 20819,
			},
			When: "uk_market and party_made and origin_rule == \"traction_cell\"",
			No:   "It is foreign material in this trade, not being made in the EU or the UK, or is no traction cell, module or part.",
			Needs: &Need{
				All: []Need{
					{
						Any: []Need{
							{
								Fact: "foreign_heading",
								Is:   "apart",
							},
							{
								Measure: "maxnom",
								Bound: Bound{
									Op:    "at_most",
									Value: 35,
								},
							},
						},
					},
					{
						Any: []Need{
							{
								Fact: "foreign_cathode",
								Is:   "false",
							},
							{
								Measure: "maxnom",
								Bound: Bound{
									Op:    "at_most",
									Value: 35,
								},
							},
						},
					},
				},
			},
			Source:     "Annex 3, heading 85.07, cells, modules and parts",
			Confidence: "verified",
		},
		{
			Ref:    "3-vehicle",
			Title:  "Electric or plug-in vehicle from 2027: MaxNOM at most 45 %, with a pack that originates",
			Group:  "2027",
			Binary: true,
			Per:    "product",
			Applies: Applies{
				From: 20819,
			},
			When: "uk_market and party_made and origin_rule == \"vehicle\"",
			No:   "It is foreign material in this trade, not being made in the EU or the UK, or is no battery-electric or plug-in hybrid vehicle.",
			Needs: &Need{
				All: []Need{
					{
						Measure: "maxnom",
						Bound: Bound{
							Op:    "at_most",
							Value: 45,
						},
					},
					{
						Fact: "pack_origin",
						Is:   "true",
					},
				},
			},
			Source:     "Annex 3, headings 87.02 to 87.04, plug-in hybrid and battery-electric",
			Confidence: "verified",
		},
		{
			Ref:    "3-vehicle-buyer",
			Title:  "Vehicle around your pack from 2027: a pack that originates, MaxNOM at most 45 %",
			Group:  "2027",
			Per:    "product",
			Bearer: "vehicle maker (your customer)",
			Applies: Applies{
				From: 20819,
			},
			When:       "uk_market and party_made and origin_rule == \"traction_pack\"",
			No:         "It is foreign material in this trade, not being made in the EU or the UK, or is no traction pack.",
			Unmapped:   "The vehicle's share is its maker's; whether your pack originates is the test of the pack.",
			Source:     "Annex 3, headings 87.02 to 87.04, plug-in hybrid and battery-electric",
			Confidence: "verified",
		},
		{
			Ref:    "3-foreign",
			Title:  "Foreign material in what your buyer makes from 2027: all of it at most 30 % of a pack, 35 % of a cell, 45 % of a vehicle",
			Group:  "2027",
			Per:    "product",
			Bearer: "buyer in the EU or the United Kingdom",
			Applies: Applies{
				From: 20819,
			},
			When:       "uk_market and not party_made",
			No:         "It is made in the EU or the UK.",
			Unmapped:   "The share is the buyer's; the full value of your product counts in it. Packs and cells also have the route by heading, which a foreign cell in a pack and foreign cathode material close.",
			Source:     "Annex 3, heading 85.07 and headings 87.02 to 87.04",
			Confidence: "verified",
		},
		{
			Ref:    "3-other",
			Title:  "Other battery: change of heading, or MaxNOM at most 50 %",
			Group:  "always",
			Binary: true,
			Per:    "product",
			When:   "uk_market and party_made and origin_rule == \"other_battery\"",
			No:     "It is foreign material in this trade, not being made in the EU or the UK, or is a battery for vehicles or no battery.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "foreign_heading",
						Is:   "apart",
					},
					{
						Measure: "maxnom",
						Bound: Bound{
							Op:    "at_most",
							Value: 50,
						},
					},
				},
			},
			Source:     "Annex 3, heading 85.07, others",
			Confidence: "verified",
		},
		{
			Ref:    "3-chemical",
			Title:  "Chemical: change of subheading, a listed process, or MaxNOM at most 50 %",
			Group:  "always",
			Binary: true,
			Per:    "product",
			When:   "uk_market and party_made and origin_rule == \"chemical\"",
			No:     "It is foreign material in this trade, not being made in the EU or the UK, or is no chemical of these headings.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "foreign_heading",
						Is:   "apart",
					},
					{
						Fact: "foreign_heading",
						Is:   "heading",
					},
					{
						Fact: "origin_process",
						Is:   "true",
					},
					{
						Measure: "maxnom",
						Bound: Bound{
							Op:    "at_most",
							Value: 50,
						},
					},
				},
			},
			Source:     "Annex 3, headings 28.01 to 28.53, 38.01, 3824.10 to 3824.50 and 3824.71 to 3825.90",
			Confidence: "verified",
		},
		{
			Ref:    "3-metal",
			Title:  "Metal: made there from materials of any heading",
			Group:  "always",
			Binary: true,
			Per:    "product",
			When:   "uk_market and party_made and origin_rule == \"metal\"",
			No:     "It is foreign material in this trade, not being made in the EU or the UK, or is no metal of these headings.",
			Needs: &Need{
				All: []Need{
					{
						Fact: "party_made",
						Is:   "true",
					},
				},
			},
			Source:     "Annex 3, headings 81.01 to 81.13",
			Confidence: "verified",
		},
		{
			Ref:   "39",
			Title: "Origin worked out and shown for each product",
			Group: "proof",
			When:  "uk_market and any_party_made",
			No:    "No product is made in the EU or the UK, so none can originate there.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Registration of an EU exporter, needed above EUR 6,000, is not asked, nor whether goods stayed unaltered on the way.",
			Source:     "Article 39 for the requirements; a statement on origin is valid for 12 months, 24 at most where the importing Party allows, and a claim may be made up to 3 years after import",
			Confidence: "secondary",
		},
		{
			Ref:   "5-end",
			Title: "Each product tested by the rule of today and the one of 2027",
			Group: "proof",
			Applies: Applies{
				Until: 20818,
			},
			When: "uk_market and any_party_made",
			No:   "No product is made in the EU or the UK, so none can originate there.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-9",
						Level:     2,
					},
				},
			},
			Source:     "No clause; follows from the end of Annex 5, Section 1. The answer covers all products, the tests above only those entered",
			Confidence: "known",
		},
		{
			Ref:        "tolerance",
			Title:      "Foreign material that shares the heading, up to 10 % of the price",
			Group:      "proof",
			Per:        "product",
			When:       "uk_market and party_made and origin_rule in [\"traction_pack\", \"traction_cell\", \"other_battery\", \"chemical\"]",
			No:         "It is foreign material in this trade, not being made in the EU or the UK, or its rule has no change of heading.",
			Unmapped:   "Not worked out. It can save a change of heading and never lifts a limit of MaxNOM; ask a customs specialist.",
			Source:     "Article 42 on tolerances, outside food and textiles",
			Confidence: "verified",
		},
	},
}
