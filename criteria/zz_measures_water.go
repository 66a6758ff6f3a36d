//go:build !bootstrap

// Code generated from measures/water.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureWaterWithdrawal = Measure{
	ID:         "water-withdrawal",
	Title:      "Water taken in a year",
	Topic:      "water-use",
	Per:        "site",
	Unit:       "m3",
	Definition: "Water newly taken in one year, by source, of every quality. Brine that is pumped to be evaporated counts under groundwater; rain that is caught and used counts under surface water. Water used again is not taken anew.",
	Direction:  "lower",
	Formula:    "surface + ground + sea + bought",
	Inputs: []Input{
		{
			ID:   "surface",
			Ask:  "Surface water taken in the year, caught rain included",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "ground",
			Ask:  "Groundwater, mine water and brine taken in the year",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "sea",
			Ask:  "Seawater taken in the year",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "bought",
			Ask:  "Water bought or taken from others in the year",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
	},
	High:       1e+09,
	Source:     "Withdrawal by source, as in GRI 303",
	Confidence: "known",
}

var compiledMeasureWaterIntensity = Measure{
	ID:         "water-intensity",
	Title:      "Water used up per tonne of product",
	Topic:      "water-use",
	Per:        "site",
	Unit:       "m3/t",
	Definition: "Water taken in one year less water given back, from every source and of every quality, over the tonnes of the main product. Brine that is pumped and evaporated counts as taken; say in the note how much of the figure it is.",
	Direction:  "lower",
	Formula:    "(taken - returned) / output",
	Inputs: []Input{
		{
			ID:   "taken",
			Ask:  "Water and brine taken in the year, from all sources",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "returned",
			Ask:  "Water given back to nature, to users or to a sewer in the year",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "output",
			Ask:  "Main product made in the year",
			Unit: "t",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 0.001,
				},
				{
					Unit:   "kt",
					Factor: 1000,
				},
			},
		},
	},
	High:       2000,
	Source:     "Consumption is withdrawal less discharge, as in GRI 303; the ratio is common practice",
	Confidence: "known",
}

var compiledMeasureRecycledWater = Measure{
	ID:         "recycled-water",
	Title:      "Water used again",
	Topic:      "water-use",
	Per:        "site",
	Unit:       "%",
	Definition: "Water used again at the site in one year, over that water and the water newly taken. Definitions differ between reports; this one counts each second use once.",
	Direction:  "higher",
	Formula:    "100 * reused / (reused + taken)",
	Inputs: []Input{
		{
			ID:   "reused",
			Ask:  "Water used again in the year",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "taken",
			Ask:  "Water newly taken in the year",
			Unit: "m3",
			Accepts: []Accepted{
				{
					Unit:   "ML",
					Factor: 1000,
				},
			},
		},
	},
	High:       100,
	Source:     "Re-use rate as common in mining; no standard sets a limit",
	Confidence: "known",
}
