//go:build !bootstrap

// Code generated from profiles/cautious.yaml by go generate; DO NOT EDIT.

package criteria

var compiledProfileCautious = Profile{
	ID:    "cautious",
	Title: "Cautious lender",
	For:   "A credit committee that lends long against one asset. It wants more answered, more on paper, and nothing weak where it matters most. The numbers are this tool's proposal; a lender sets its own.",
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
					Percent: 95,
				},
				{
					Level:   3,
					Percent: 70,
				},
			},
			TopicFloor: 75,
		},
		{
			Rating: "adequate",
			Shares: []Share{
				{
					Level:   2,
					Percent: 80,
				},
			},
			TopicFloor: 50,
			Major:      1,
		},
		{
			Rating: "weak",
			Shares: []Share{
				{
					Level:   1,
					Percent: 75,
				},
			},
			Major: 6,
		},
	},
	Minimum: Minimum{
		Coverage:      85,
		NotApplicable: 5,
		Documented:    60,
	},
	Matrix: [4][3]string{
		{
			"low",
			"medium",
			"medium",
		},
		{
			"medium",
			"medium",
			"high",
		},
		{
			"medium",
			"high",
			"very_high",
		},
		{
			"high",
			"very_high",
			"very_high",
		},
	},
}
