//go:build !bootstrap

// Code generated from measures/substances.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureMercuryContent = Measure{
	ID:         "mercury-content",
	Title:      "Mercury in the battery",
	Topic:      "circularity",
	Per:        "product",
	Unit:       "%",
	Definition: "Mass of mercury over the mass of the battery, as sold, for the batch with the highest result. A result below what the laboratory can detect is entered at that detection limit.",
	Direction:  "lower",
	Formula:    "100 * mercury / battery",
	Inputs: []Input{
		{
			ID:   "mercury",
			Ask:  "Mercury in one battery",
			Unit: "g",
			Accepts: []Accepted{
				{
					Unit:   "mg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "battery",
			Ask:  "Mass of one battery",
			Unit: "g",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 1000,
				},
			},
		},
	},
	High:       100,
	When:       "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"portable_battery\"]",
	Source:     "Regulation (EU) 2023/1542, Article 6 and Annex I",
	Confidence: "verified",
}

var compiledMeasureCadmiumContent = Measure{
	ID:         "cadmium-content",
	Title:      "Cadmium in the battery",
	Topic:      "circularity",
	Per:        "product",
	Unit:       "%",
	Definition: "Mass of cadmium over the mass of the battery, as sold, for the batch with the highest result. A result below what the laboratory can detect is entered at that detection limit.",
	Direction:  "lower",
	Formula:    "100 * cadmium / battery",
	Inputs: []Input{
		{
			ID:   "cadmium",
			Ask:  "Cadmium in one battery",
			Unit: "g",
			Accepts: []Accepted{
				{
					Unit:   "mg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "battery",
			Ask:  "Mass of one battery",
			Unit: "g",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 1000,
				},
			},
		},
	},
	High:       100,
	When:       "product_kind == \"portable_battery\"",
	Source:     "Regulation (EU) 2023/1542, Article 6 and Annex I",
	Confidence: "verified",
}

var compiledMeasureLeadContent = Measure{
	ID:         "lead-content",
	Title:      "Lead in the battery",
	Topic:      "circularity",
	Per:        "product",
	Unit:       "%",
	Definition: "Mass of lead over the mass of the battery, as sold, for the batch with the highest result. A result below what the laboratory can detect is entered at that detection limit.",
	Direction:  "lower",
	Formula:    "100 * lead / battery",
	Inputs: []Input{
		{
			ID:   "lead",
			Ask:  "Lead in one battery",
			Unit: "g",
			Accepts: []Accepted{
				{
					Unit:   "mg",
					Factor: 0.001,
				},
			},
		},
		{
			ID:   "battery",
			Ask:  "Mass of one battery",
			Unit: "g",
			Accepts: []Accepted{
				{
					Unit:   "kg",
					Factor: 1000,
				},
			},
		},
	},
	High:       100,
	When:       "product_kind == \"portable_battery\"",
	Source:     "Regulation (EU) 2023/1542, Article 6 and Annex I",
	Confidence: "verified",
}
