//go:build !bootstrap

// Code generated from profiles/default.yaml by go generate; DO NOT EDIT.

package criteria

var compiledProfileDefault = Profile{
	ID:    "default",
	Title: "Default profile",
	For:   "Anyone who has no profile of their own. The shares, floors and classes are our convention, chosen so that projects of different quality get different words; no standard sets them.",
	Points: [4]float64{
		0,
		0.3333333333333333,
		0.6666666666666666,
		1,
	},
	Bands: []Band{
		{
			Rating: "strong",
			Shares: []Share{
				{
					Level:   2,
					Percent: 90,
				},
				{
					Level:   3,
					Percent: 60,
				},
			},
			TopicFloor: 67,
		},
		{
			Rating: "adequate",
			Shares: []Share{
				{
					Level:   2,
					Percent: 70,
				},
			},
			TopicFloor: 33,
			Major:      2,
		},
		{
			Rating: "weak",
			Shares: []Share{
				{
					Level:   1,
					Percent: 65,
				},
			},
			Major: -1,
		},
	},
	Minimum: Minimum{
		Coverage:      75,
		NotApplicable: 10,
		Documented:    50,
	},
	Matrix: [4][3]string{
		{
			"low",
			"low",
			"medium",
		},
		{
			"low",
			"medium",
			"high",
		},
		{
			"medium",
			"high",
			"high",
		},
		{
			"high",
			"very_high",
			"very_high",
		},
	},
}
