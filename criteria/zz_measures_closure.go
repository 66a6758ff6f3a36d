//go:build !bootstrap

// Code generated from measures/closure.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureClosureCover = Measure{
	ID:         "closure-cover",
	Title:      "Closure cost covered by security",
	Topic:      "closure",
	Per:        "site",
	Unit:       "%",
	Definition: "Cash, trust, bond, guarantee or letter of credit held for closure, over the cost a third party would charge to close the site as it stands and look after it. A promise of the company or its parent does not count as security.",
	Direction:  "higher",
	Formula:    "100 * security / cost",
	Inputs: []Input{
		{
			ID:   "security",
			Ask:  "Security held for closure and after-care, in the currency and year of the cost estimate",
			Unit: "million",
		},
		{
			ID:   "cost",
			Ask:  "Cost for a third party to close the site now and look after it, independent estimate",
			Unit: "million",
		},
	},
	High:       300,
	Source:     "World Bank Group EHS Guidelines for Mining (2007), 1.4: closure cost funded and reviewed every year; 100 % is our reading",
	Confidence: "known",
}
