//go:build !bootstrap

// Code generated from profiles/readiness.yaml by go generate; DO NOT EDIT.

package criteria

var compiledProfileReadiness = Profile{
	ID:    "readiness",
	Title: "Readiness, self-read",
	For:   "A developer that prepares for a funding application and has read its own documents. Nothing is verified by it, and an officer will start from the default figures printed beside these.",
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
	SelfRead: true,
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
