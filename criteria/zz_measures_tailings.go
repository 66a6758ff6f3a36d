//go:build !bootstrap

// Code generated from measures/tailings.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureFactorOfSafety = Measure{
	ID:         "factor-of-safety",
	Title:      "Lowest factor of safety, long-term static",
	Topic:      "tailings",
	Per:        "tailings_facility",
	Unit:       "ratio",
	Definition: "The lowest factor of safety over all sections for the long-term static case, with drained and with undrained strengths; the lower of the two counts. Short-term, drawdown and earthquake cases have other minimums and do not belong here. Where one of the two does not govern, enter the same figure twice.",
	Direction:  "higher",
	Formula:    "min(drained, undrained)",
	Inputs: []Input{
		{
			ID:   "drained",
			Ask:  "Lowest long-term static factor of safety, drained strengths",
			Unit: "ratio",
		},
		{
			ID:   "undrained",
			Ask:  "Lowest long-term static factor of safety, undrained strengths",
			Unit: "ratio",
		},
	},
	Low:        0.5,
	High:       10,
	Source:     "Common practice (CDA): 1.5 long-term static, 1.3 at the end of construction. GISTM sets no number (Requirement 4.5)",
	Confidence: "known",
}

var compiledMeasureFreeboardMargin = Measure{
	ID:         "freeboard-margin",
	Title:      "Freeboard to spare",
	Topic:      "tailings",
	Per:        "tailings_facility",
	Unit:       "m",
	Definition: "Lowest point of the crest, less the highest pond level of the last 12 months, less the freeboard the design asks for. Below zero the facility was run outside its design.",
	Direction:  "higher",
	Formula:    "crest - pond - required",
	Inputs: []Input{
		{
			ID:     "crest",
			Ask:    "Lowest level of the crest, above one datum",
			Unit:   "m",
			Signed: true,
		},
		{
			ID:     "pond",
			Ask:    "Highest pond level in the last 12 months, above the same datum",
			Unit:   "m",
			Signed: true,
		},
		{
			ID:   "required",
			Ask:  "Freeboard the design asks for, flood and waves included",
			Unit: "m",
			Accepts: []Accepted{
				{
					Unit:   "cm",
					Factor: 0.01,
				},
			},
		},
	},
	Low:        -20,
	High:       50,
	Source:     "World Bank Group EHS Guidelines for Mining (2007): design considers the probable maximum flood and freeboard",
	Confidence: "verified",
}
