//go:build !bootstrap

// Code generated from measures/geochemistry.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureNpr = Measure{
	ID:         "npr",
	Title:      "Neutralisation potential ratio",
	Topic:      "mine-waste",
	Per:        "site",
	Unit:       "ratio",
	Definition: "Neutralisation potential over acid potential, for the rock, tailings or residue type with the lowest ratio among those that make up a tenth or more of the mass. Acid potential is 31.25 times the per cent of sulphide sulphur. Below 1 acid is likely, from 1 to 3 uncertain, above 3 a low risk of acid. Metals can leach at any ratio.",
	Direction:  "higher",
	Formula:    "neutralisation / (31.25 * sulphur)",
	Inputs: []Input{
		{
			ID:   "neutralisation",
			Ask:  "Neutralisation potential of that type, mean of its samples",
			Unit: "kg CaCO3/t",
		},
		{
			ID:   "sulphur",
			Ask:  "Sulphide sulphur of that type, mean of its samples",
			Unit: "%",
		},
	},
	High:       1000,
	Source:     "Tiers: Colorado DRMS waste-rock characterisation. Others call more than 2 safe (MEND 2009): say which you use",
	Confidence: "known",
}
