//go:build !bootstrap

// Code generated from measures/chain.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureSupplierCoverage = Measure{
	ID:         "supplier-coverage",
	Title:      "Bought volume covered by due diligence",
	Topic:      "supply-chain",
	Unit:       "%",
	Definition: "Mass of minerals, intermediates, black mass and cells bought in 12 months for which the origin is known and the risks were assessed in that time, over all such mass bought. A signed code of conduct alone does not cover a tonne.",
	Direction:  "higher",
	Formula:    "100 * covered / bought",
	Inputs: []Input{
		{
			ID:   "covered",
			Ask:  "Bought mass with known origin and risks assessed in the last 12 months",
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
		{
			ID:   "bought",
			Ask:  "All minerals, intermediates, black mass and cells bought in the same 12 months",
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
	When:       "buys_minerals",
	Source:     "Our measure; it supports Article 49(1)(d) of Regulation (EU) 2023/1542, which sets no share",
	Confidence: "known",
}

var compiledMeasureMaxnom = Measure{
	ID:         "maxnom",
	Title:      "Non-originating materials in the ex-works price",
	Topic:      "traceability",
	Per:        "product",
	Unit:       "%",
	Definition: "Value of materials that do not originate in the European Union or the United Kingdom, over the ex-works price of the product. Material made in Norway is non-originating in this trade; what went into a part that itself originates is not counted. Both amounts in one currency.",
	Direction:  "lower",
	Formula:    "100 * outside / price",
	Inputs: []Input{
		{
			ID:   "outside",
			Ask:  "Value of the non-originating materials in one unit, with freight to the import port",
			Unit: "EUR",
		},
		{
			ID:   "price",
			Ask:  "Ex-works price of one unit, without taxes refunded on export",
			Unit: "EUR",
		},
	},
	High:       100,
	When:       "uk_market and party_made and origin_rule in [\"traction_pack\", \"traction_cell\", \"other_battery\", \"vehicle\", \"chemical\"]",
	Source:     "EU-UK Trade and Cooperation Agreement, Annex 3 and Annex 5; formula in the United Kingdom's rules of origin reference",
	Confidence: "verified",
}
