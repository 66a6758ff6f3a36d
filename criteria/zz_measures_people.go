//go:build !bootstrap

// Code generated from measures/people.yaml by go generate; DO NOT EDIT.

package criteria

var compiledMeasureTrir = Measure{
	ID:         "trir",
	Title:      "Recordable injuries per hours worked",
	Topic:      "occupational",
	Per:        "site",
	Unit:       "injuries",
	Definition: "Deaths, lost-time injuries, restricted-work injuries and injuries treated by a medic in 12 months, employees and contractors together, over the hours both worked, times the basis. First aid does not count. Zero with more than a million hours, or without contractor hours, is a reason to look at the records.",
	Direction:  "lower",
	Formula:    "(deaths + lost_time + restricted + medical) * hours_basis / hours",
	Inputs: []Input{
		{
			ID:   "deaths",
			Ask:  "Deaths from work in 12 months",
			Unit: "people",
		},
		{
			ID:   "lost_time",
			Ask:  "Injuries with a lost shift in 12 months, deaths left out",
			Unit: "injuries",
		},
		{
			ID:   "restricted",
			Ask:  "Injuries with restricted work in 12 months",
			Unit: "injuries",
		},
		{
			ID:   "medical",
			Ask:  "Other injuries treated by a medic in 12 months",
			Unit: "injuries",
		},
		{
			ID:   "hours",
			Ask:  "Hours worked by employees and contractors in the same 12 months",
			Unit: "h",
		},
		{
			ID:   "hours_basis",
			Ask:  "Per how many hours worked?",
			Unit: "h",
			Options: []Option{
				{
					ID:    "200000",
					Label: "200,000 hours",
				},
				{
					ID:    "1000000",
					Label: "1,000,000 hours",
				},
			},
		},
	},
	High:       100,
	Source:     "ICMM counts per 1,000,000 hours, the United States Occupational Safety and Health Administration per 200,000",
	Confidence: "known",
}

var compiledMeasureLtifr = Measure{
	ID:         "ltifr",
	Title:      "Lost-time injuries per hours worked",
	Topic:      "occupational",
	Per:        "site",
	Unit:       "injuries",
	Definition: "Deaths and injuries with a lost shift in 12 months, employees and contractors together, over the hours both worked, times the basis. Some reports leave deaths out; here they count.",
	Direction:  "lower",
	Formula:    "(deaths + lost_time) * hours_basis / hours",
	Inputs: []Input{
		{
			ID:   "deaths",
			Ask:  "Deaths from work in 12 months",
			Unit: "people",
		},
		{
			ID:   "lost_time",
			Ask:  "Injuries with a lost shift in 12 months, deaths left out",
			Unit: "injuries",
		},
		{
			ID:   "hours",
			Ask:  "Hours worked by employees and contractors in the same 12 months",
			Unit: "h",
		},
		{
			ID:   "hours_basis",
			Ask:  "Per how many hours worked?",
			Unit: "h",
			Options: []Option{
				{
					ID:    "200000",
					Label: "200,000 hours",
				},
				{
					ID:    "1000000",
					Label: "1,000,000 hours",
				},
			},
		},
	},
	High:       100,
	Source:     "Common practice; there is no global norm for the rate",
	Confidence: "known",
}

var compiledMeasureWomenShare = Measure{
	ID:         "women-share",
	Title:      "Women in the workforce",
	Topic:      "diversity",
	Unit:       "%",
	Definition: "Women among all employees of the project on one day, all sites together. Contractors' staff is left out.",
	Direction:  "higher",
	Formula:    "100 * women / employed",
	Inputs: []Input{
		{
			ID:   "women",
			Ask:  "Women employed by the project",
			Unit: "people",
		},
		{
			ID:   "employed",
			Ask:  "All employed by the project, on the same day",
			Unit: "people",
		},
	},
	High:       100,
	Source:     "Common practice; no standard sets a share",
	Confidence: "known",
}

var compiledMeasureWomenManagement = Measure{
	ID:         "women-management",
	Title:      "Women in management",
	Topic:      "diversity",
	Unit:       "%",
	Definition: "Women among the managers of the project on one day, from heads of department upwards, all sites together.",
	Direction:  "higher",
	Formula:    "100 * women / managers",
	Inputs: []Input{
		{
			ID:   "women",
			Ask:  "Women who are head of a department or above",
			Unit: "people",
		},
		{
			ID:   "managers",
			Ask:  "All who are head of a department or above, on the same day",
			Unit: "people",
		},
	},
	High:       100,
	Source:     "Common practice; no standard sets a share for project staff",
	Confidence: "known",
}
