//go:build !bootstrap

// Code generated from measures/circularity.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureRecycledCobalt = Measure{
	ID:         "recycled-cobalt",
	Title:      "Recycled content, cobalt",
	Topic:      "circularity",
	Per:        "product",
	Unit:       "%",
	Definition: "Cobalt recovered from battery manufacturing waste or from waste after use, over all cobalt in the active materials, for one model from one plant in one year. Shares are never added up or averaged over metals.",
	Direction:  "higher",
	Formula:    "100 * recovered / total",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Cobalt in the active materials that was recovered from manufacturing waste or waste after use",
			Unit: "kg",
			Accepts: []Accepted{
				{
					Unit:   "g",
					Factor: 0.001,
				},
				{
					Unit:   "t",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "total",
			Ask:  "All cobalt in the active materials",
			Unit: "kg",
			Accepts: []Accepted{
				{
					Unit:   "g",
					Factor: 0.001,
				},
				{
					Unit:   "t",
					Factor: 1000,
				},
			},
		},
	},
	High:       100,
	When:       "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"cell\", \"active_material\"]",
	Source:     "Regulation (EU) 2023/1542, Article 8",
	Confidence: "verified",
}

var compiledMeasureRecycledNickel = Measure{
	ID:         "recycled-nickel",
	Title:      "Recycled content, nickel",
	Topic:      "circularity",
	Per:        "product",
	Unit:       "%",
	Definition: "Nickel recovered from battery manufacturing waste or from waste after use, over all nickel in the active materials, for one model from one plant in one year. Shares are never added up or averaged over metals.",
	Direction:  "higher",
	Formula:    "100 * recovered / total",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Nickel in the active materials that was recovered from manufacturing waste or waste after use",
			Unit: "kg",
			Accepts: []Accepted{
				{
					Unit:   "g",
					Factor: 0.001,
				},
				{
					Unit:   "t",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "total",
			Ask:  "All nickel in the active materials",
			Unit: "kg",
			Accepts: []Accepted{
				{
					Unit:   "g",
					Factor: 0.001,
				},
				{
					Unit:   "t",
					Factor: 1000,
				},
			},
		},
	},
	High:       100,
	When:       "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"cell\", \"active_material\"]",
	Source:     "Regulation (EU) 2023/1542, Article 8",
	Confidence: "verified",
}

var compiledMeasureRecycledLithium = Measure{
	ID:         "recycled-lithium",
	Title:      "Recycled content, lithium",
	Topic:      "circularity",
	Per:        "product",
	Unit:       "%",
	Definition: "Lithium recovered from battery manufacturing waste or from waste after use, over all lithium in the active materials, for one model from one plant in one year. Shares are never added up or averaged over metals.",
	Direction:  "higher",
	Formula:    "100 * recovered / total",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Lithium in the active materials that was recovered from manufacturing waste or waste after use",
			Unit: "kg",
			Accepts: []Accepted{
				{
					Unit:   "g",
					Factor: 0.001,
				},
				{
					Unit:   "t",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "total",
			Ask:  "All lithium in the active materials",
			Unit: "kg",
			Accepts: []Accepted{
				{
					Unit:   "g",
					Factor: 0.001,
				},
				{
					Unit:   "t",
					Factor: 1000,
				},
			},
		},
	},
	High:       100,
	When:       "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"cell\", \"active_material\"]",
	Source:     "Regulation (EU) 2023/1542, Article 8",
	Confidence: "verified",
}

var compiledMeasureRecyclingEfficiency = Measure{
	ID:         "recycling-efficiency",
	Title:      "Recycling efficiency",
	Topic:      "circularity",
	Per:        "site",
	Unit:       "%",
	Definition: "Mass of the output that counts as recycled, over the water-free mass of the waste batteries taken in, in one calendar year, by the Union's method, over all steps at all plants. Black mass is no output; slag put to use counts, fuel and fill do not. For lithium-based batteries; mixed feed is worked out for each chemistry.",
	Direction:  "higher",
	Formula:    "100 * output / input",
	Inputs: []Input{
		{
			ID:   "output",
			Ask:  "Output that counts as recycled in the year, at later plants too",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "input",
			Ask:  "Waste batteries taken in for recycling in the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       100,
	When:       "\"recycling\" in stages and \"lithium\" in battery_feed",
	Source:     "Regulation (EU) 2023/1542, Annex XII, Part B; Delegated Regulation (EU) 2025/606, Annex, sections 1, 2 and 5",
	Confidence: "verified",
}

var compiledMeasureRecoveryLithium = Measure{
	ID:         "recovery-lithium",
	Title:      "Recovery rate, lithium",
	Topic:      "circularity",
	Per:        "site",
	Unit:       "%",
	Definition: "Mass of lithium recovered by recycling, over the mass of lithium in the active materials, current collectors and electrolyte salts of the waste batteries taken in, in one calendar year, by the Union's method. All steps count, those at refiners of the black mass too; the first recycler adds them up. Metal left in slag or in black mass that nobody refined is not recovered.",
	Direction:  "higher",
	Formula:    "100 * recovered / input",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Lithium recovered in the year, at refiners of the black mass too",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "input",
			Ask:  "Lithium in the waste batteries taken in during the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       100,
	When:       "\"recycling\" in stages and \"lithium\" in battery_feed",
	Source:     "Regulation (EU) 2023/1542, Annex XII, Part C; Delegated Regulation (EU) 2025/606, Annex, sections 1, 3 and 5",
	Confidence: "verified",
}

var compiledMeasureRecoveryCobalt = Measure{
	ID:         "recovery-cobalt",
	Title:      "Recovery rate, cobalt",
	Topic:      "circularity",
	Per:        "site",
	Unit:       "%",
	Definition: "Mass of cobalt recovered by recycling, over the mass of cobalt in the active materials, current collectors and electrolyte salts of the waste batteries taken in, in one calendar year, by the Union's method. All steps count, those at refiners of the black mass too; the first recycler adds them up. Metal left in slag or in black mass that nobody refined is not recovered.",
	Direction:  "higher",
	Formula:    "100 * recovered / input",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Cobalt recovered in the year, at refiners of the black mass too",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "input",
			Ask:  "Cobalt in the waste batteries taken in during the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       100,
	When:       "\"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed)",
	Source:     "Regulation (EU) 2023/1542, Annex XII, Part C; Delegated Regulation (EU) 2025/606, Annex, sections 1, 3 and 5",
	Confidence: "verified",
}

var compiledMeasureRecoveryNickel = Measure{
	ID:         "recovery-nickel",
	Title:      "Recovery rate, nickel",
	Topic:      "circularity",
	Per:        "site",
	Unit:       "%",
	Definition: "Mass of nickel recovered by recycling, over the mass of nickel in the active materials, current collectors and electrolyte salts of the waste batteries taken in, in one calendar year, by the Union's method. All steps count, those at refiners of the black mass too; the first recycler adds them up. Metal left in slag or in black mass that nobody refined is not recovered.",
	Direction:  "higher",
	Formula:    "100 * recovered / input",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Nickel recovered in the year, at refiners of the black mass too",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "input",
			Ask:  "Nickel in the waste batteries taken in during the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       100,
	When:       "\"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed)",
	Source:     "Regulation (EU) 2023/1542, Annex XII, Part C; Delegated Regulation (EU) 2025/606, Annex, sections 1, 3 and 5",
	Confidence: "verified",
}

var compiledMeasureRecoveryCopper = Measure{
	ID:         "recovery-copper",
	Title:      "Recovery rate, copper",
	Topic:      "circularity",
	Per:        "site",
	Unit:       "%",
	Definition: "Mass of copper recovered by recycling, over the mass of copper in the active materials, current collectors and electrolyte salts of the waste batteries taken in, in one calendar year, by the Union's method. All steps count, those at refiners of the black mass too; the first recycler adds them up. Metal left in slag or in black mass that nobody refined is not recovered.",
	Direction:  "higher",
	Formula:    "100 * recovered / input",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Copper recovered in the year, at refiners of the black mass too",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "input",
			Ask:  "Copper in the waste batteries taken in during the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       100,
	When:       "\"recycling\" in stages and (\"lithium\" in battery_feed or \"cadmium\" in battery_feed or \"other\" in battery_feed)",
	Source:     "Regulation (EU) 2023/1542, Annex XII, Part C; Delegated Regulation (EU) 2025/606, Annex, sections 1, 3 and 5",
	Confidence: "verified",
}

var compiledMeasureRecyclingEfficiencyLead = Measure{
	ID:         "recycling-efficiency-lead",
	Title:      "Recycling efficiency, lead-acid batteries",
	Topic:      "circularity",
	Per:        "site",
	Unit:       "%",
	Definition: "Mass of the output that counts as recycled, over the mass of the waste lead-acid batteries taken in, in one calendar year, by the Union's method, over all steps at all plants. Slag put to use counts, fuel and fill do not.",
	Direction:  "higher",
	Formula:    "100 * output / input",
	Inputs: []Input{
		{
			ID:   "output",
			Ask:  "Output of lead-acid batteries that counts as recycled in the year, at later plants too",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "input",
			Ask:  "Waste lead-acid batteries taken in for recycling in the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       100,
	When:       "\"recycling\" in stages and \"lead\" in battery_feed",
	Source:     "Regulation (EU) 2023/1542, Annex XII, Part B; Delegated Regulation (EU) 2025/606",
	Confidence: "known",
}

var compiledMeasureRecoveryLead = Measure{
	ID:         "recovery-lead",
	Title:      "Recovery rate, lead",
	Topic:      "circularity",
	Per:        "site",
	Unit:       "%",
	Definition: "Mass of lead recovered by recycling, over the mass of lead in the waste batteries taken in, in one calendar year, by the Union's method. All steps count, those at other plants too. Lead left in slag or dust that nobody refined is not recovered.",
	Direction:  "higher",
	Formula:    "100 * recovered / input",
	Inputs: []Input{
		{
			ID:   "recovered",
			Ask:  "Lead recovered in the year, at later plants too",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "input",
			Ask:  "Lead in the waste batteries taken in during the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       100,
	When:       "\"recycling\" in stages and \"lead\" in battery_feed",
	Source:     "Regulation (EU) 2023/1542, Annex XII, Part C; Delegated Regulation (EU) 2025/606",
	Confidence: "known",
}

var compiledMeasureCollectionRate = Measure{
	ID:         "collection-rate",
	Title:      "Collection rate of waste batteries",
	Topic:      "circularity",
	Per:        "product",
	Unit:       "%",
	Definition: "Mass of waste batteries of this kind collected in a year in a Member State, over the mean mass made available there for the first time in the three years before it, without what left the State before it was sold to end-users. The year of collection is not in the mean. Where a producer responsibility organisation carries the duty, its rate for all its members counts.",
	Direction:  "higher",
	Formula:    "100 * 3 * collected / (sold_1 + sold_2 + sold_3)",
	Inputs: []Input{
		{
			ID:   "collected",
			Ask:  "Waste batteries of this kind collected in the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "sold_1",
			Ask:  "Made available for the first time one year before",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "sold_2",
			Ask:  "Made available for the first time two years before",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "sold_3",
			Ask:  "Made available for the first time three years before",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
			},
		},
	},
	High:       150,
	When:       "places_batteries and product_kind in [\"portable_battery\", \"lmt_battery\"]",
	Source:     "Regulation (EU) 2023/1542, Articles 59(3) and 60(3), Annex XI",
	Confidence: "verified",
}
