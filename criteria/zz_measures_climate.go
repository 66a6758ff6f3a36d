//go:build !bootstrap

// Code generated from measures/climate.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureGhgIntensity = Measure{
	ID:         "ghg-intensity",
	Title:      "Greenhouse gas per tonne of product",
	Topic:      "climate",
	Per:        "site",
	Unit:       "t CO2e/t",
	Definition: "Scope 1 and Scope 2 emissions of the site in one year, over the tonnes of its main product in that year. Scope 2 by the average of the grid it draws from, not by certificates bought. Scope 3 is not in it.",
	Direction:  "lower",
	Formula:    "(scope1 + scope2) / output",
	Inputs: []Input{
		{
			ID:   "scope1",
			Ask:  "Direct emissions of the site in the year (Scope 1)",
			Unit: "t CO2e",
			Accepts: []Accepted{
				{
					Unit:   "kt CO2e",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "scope2",
			Ask:  "Emissions of the power and heat it bought in the year, by the grid's average (Scope 2)",
			Unit: "t CO2e",
			Accepts: []Accepted{
				{
					Unit:   "kt CO2e",
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
	High:       100,
	Source:     "GHG Protocol, Scope 1 and 2, operational control; definition of the ratio is common practice",
	Confidence: "known",
}

var compiledMeasureEnergyIntensity = Measure{
	ID:         "energy-intensity",
	Title:      "Energy per tonne of product",
	Topic:      "climate",
	Per:        "site",
	Unit:       "GJ/t",
	Definition: "All fuel, power and heat used at the site in one year, over the tonnes of its main product in that year. Energy as delivered to the site, not the primary energy behind it.",
	Direction:  "lower",
	Formula:    "energy / output",
	Inputs: []Input{
		{
			ID:   "energy",
			Ask:  "Fuel, power and heat used in the year",
			Unit: "GJ",
			Accepts: []Accepted{
				{
					Unit:   "MWh",
					Factor: 3.6,
				},
				{
					Unit:   "GWh",
					Factor: 3600,
				},
				{
					Unit:   "TJ",
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
	Low:        0.01,
	High:       600,
	Source:     "Definition is common practice; no law or standard sets a limit",
	Confidence: "known",
}

var compiledMeasureCarbonFootprint = Measure{
	ID:         "carbon-footprint",
	Title:      "Carbon footprint of the battery",
	Topic:      "footprint",
	Per:        "product",
	Unit:       "kg CO2e/kWh",
	Definition: "Life-cycle emissions of one battery of this model from one plant, over the energy it delivers in its expected service life, in four stages. Use is left out, offsets may not be deducted. It is not per kWh of capacity; a value above the range mostly means that capacity was entered. Not for back-up batteries, which count per kWmin.",
	Direction:  "lower",
	Formula:    "(materials + production + distribution + end_of_life) / energy",
	Inputs: []Input{
		{
			ID:   "materials",
			Ask:  "Raw materials and their pre-processing, for one battery",
			Unit: "kg CO2e",
			Accepts: []Accepted{
				{
					Unit:   "t CO2e",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "production",
			Ask:  "Main product production, for one battery",
			Unit: "kg CO2e",
			Accepts: []Accepted{
				{
					Unit:   "t CO2e",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "distribution",
			Ask:  "Distribution, for one battery",
			Unit: "kg CO2e",
			Accepts: []Accepted{
				{
					Unit:   "t CO2e",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "end_of_life",
			Ask:  "End of life and recycling, for one battery",
			Unit: "kg CO2e",
			Accepts: []Accepted{
				{
					Unit:   "t CO2e",
					Factor: 1000,
				},
			},
		},
		{
			ID:   "energy",
			Ask:  "Energy one battery delivers over its expected service life",
			Unit: "kWh",
			Accepts: []Accepted{
				{
					Unit:   "MWh",
					Factor: 1000,
				},
			},
		},
	},
	Low:        0.001,
	High:       3,
	When:       "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\"]",
	Source:     "Regulation (EU) 2023/1542, Article 7(1)(d) and Annex II, points 3, 4 and 7; no maximum is set yet",
	Confidence: "verified",
}
