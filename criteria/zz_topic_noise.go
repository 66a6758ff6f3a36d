//go:build !bootstrap

// Code generated from questionnaires/environmental/noise.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicNoise = Topic{
	ID:     "noise",
	Code:   "NOI",
	Pillar: "environmental",
	Title:  "Noise and vibration",
	Why:    "Sleep lost and walls cracked are harm that every neighbour can prove.",
	Per:    "site",
	When:   "people_nearby >= 1 or (indigenous and reindeer)",
	No:     "Nobody lives close enough to notice the site, and no herding is affected.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "rigs and helicopters for some weeks",
			Ref:     "IRMA 4.4",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "blasting, crushing and haulage, day and night",
			Ref:     "IRMA 4.4; GRI 14.10",
		},
		{
			Stage:   "refining",
			Weight:  1,
			Because: "fans and mills run day and night",
			Ref:     "Batteries Regulation, Annex X, 2(a)(vi)",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "fans and mills run day and night",
			Ref:     "Batteries Regulation, Annex X, 2(a)(vi)",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "mills and fans run day and night",
			Ref:     "Batteries Regulation, Annex X, 2(a)(vi)",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "cooling and ventilation run day and night",
			Ref:     "Batteries Regulation, Annex X, 2(a)(vi)",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "trucks and ventilation",
			Ref:     "Batteries Regulation, Annex X, 2(a)(vi)",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "shredders and trucks",
			Ref:     "Batteries Regulation, Annex X, 2(a)(vi)",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "trucks and pumps",
			Ref:     "IRMA 4.4",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "people_nearby >= 100 and \"mining\" in stages and \"open_pit\" in mining_method",
			To:      3,
			Because: "blasting close to homes",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "people_nearby >= 1 and \"mining\" in stages and \"open_pit\" in mining_method",
				Is:   "2",
			},
			{
				When: "indigenous and reindeer",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "people_nearby >= 1000",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "phase in [\"construction\", \"operation\"]",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
	},
	Criteria: []*Criterion{
		{
			ID:        "E-NOI-1",
			Revision:  1,
			Question:  "Was the noise at homes measured before the project and forecast for its loudest phase?",
			Rationale: "Distance and direction of the loud parts are chosen in the layout.",
			Guidance:  "Look for night levels before the project at each group of homes, and for a forecast map with trucks on public roads in it. Ask which year of the plan was taken as the loudest. The usual trap is a forecast for the plant that leaves out the road.",
			Due:       "planning",
			Levels: [4]string{
				"Neither was done.",
				"Noise before the project was measured, or a forecast made; the other is missing, or one has no night values.",
				"Both exist for day and night; a source, the loudest phase, a group of homes, or herding or animals named by the survey was left out, or neither layout nor hours followed it.",
				"As 2, both cover all of these, and the layout or hours were changed by it or no limit would be passed without change.",
			},
			Evidence: []Expected{
				{
					ID:        "before",
					Kind:      "monitoring",
					FromLevel: 2,
					Text:      "Noise before the project, day and night",
				},
				{
					ID:        "forecast",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Forecast map with sources",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  1,
			BitesAt: "construction",
			Action: Action{
				Do:          "Measure night levels at homes and forecast the loudest phase with traffic",
				Deliverable: "Noise study",
				Effort:      "S",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-NOI-2",
			Revision:  1,
			Question:  "Does the noise at homes keep its limits, night included?",
			Rationale: "Night noise makes people ill, and a mean over the day does not show it.",
			Guidance:  "The World Bank Group general guideline has 55 dB(A) by day and 45 by night at homes, or 3 dB above the background. Listen at the nearest house at night and read the complaints. The usual trap is measuring on the fence in daytime.",
			When:      "people_nearby >= 1",
			Due:       "construction",
			Levels: [4]string{
				"Noise at homes is not measured.",
				"It is measured; a day or night value of the last 12 months at the nearest homes is missing, or a limit is passed with no dated measure.",
				"Day and night values of the last 12 months at the nearest homes exist, and any above a limit has a dated measure; one passed the national or World Bank Group limit, or a complaint waited over 14 days.",
				"Every value of the last 12 months at the nearest homes kept the stricter of national and World Bank Group limits, and each complaint was answered within 14 days.",
			},
			Evidence: []Expected{
				{
					ID:        "values",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Noise at homes, day and night",
				},
				{
					ID:        "complaints",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Noise complaints with dates of answers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Noise and vibration records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Measure at the nearest homes at night and silence, move or stop what passes a limit",
				Deliverable: "Twelve months of values within limits",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-NOI-3",
			Revision:  1,
			Question:  "Is blasting kept within limits of shaking and flying rock, announced, and its damage repaired?",
			Rationale: "A cracked wall is the harm that people photograph.",
			Guidance:  "Look for house surveys from before the first blast, shaking and air pressure for each blast, the danger zone, and the way people are told. Ask three households about cracks and hours. The usual trap is a limit for concrete applied to mud brick.",
			When:      "\"mining\" in stages and (\"open_pit\" in mining_method or \"underground\" in mining_method)",
			Due:       "construction",
			Levels: [4]string{
				"No blast is measured, or rock has hit ground outside the danger zone in the last 24 months.",
				"Blasts are measured; no limit fits the houses there, a house in reach was not surveyed before though its owner allowed it, or times are not announced.",
				"Limits fit the houses, those in reach were surveyed where owners allowed it, and times are announced; in 12 months a blast was not measured, passed a limit or missed its time, or a damage claim waited over 3 months.",
				"As 2, each blast of the last 12 months was measured and kept its limits and announced time, and every damage claim was decided within 3 months with the owner heard.",
			},
			Evidence: []Expected{
				{
					ID:        "blasts",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Blast record with shaking, air pressure and time",
				},
				{
					ID:        "houses",
					Kind:      "study",
					FromLevel: 2,
					Text:      "House surveys from before the first blast",
				},
				{
					ID:        "claims",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Damage claims with decisions",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Noise and vibration records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Survey houses before blasting, set limits that fit them, announce each blast and settle claims",
				Deliverable: "Blast record and house surveys",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
	},
}
