//go:build !bootstrap

// Code generated from questionnaires/social/emergency.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicEmergency = Topic{
	ID:     "emergency",
	Code:   "EMG",
	Pillar: "social",
	Title:  "Emergency preparedness",
	Why:    "When a barrier fails, what was agreed and practised with neighbours and rescue services decides how many people are hurt.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "small crews, yet help is hours away",
			Ref:     "IRMA v1.0 ch. 2.5",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "dams, explosives and underground fires reach many people",
			Ref:     "IRMA v1.0 ch. 2.5",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "toxic gas and acid can leave the fence",
			Ref:     "RRA v3.0, 18 Emergency Preparedness",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "ammonia, oxygen and alkalis are stored",
			Ref:     "IFC PS1 ¶20-21",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "hydrogen fluoride and hot furnaces",
			Ref:     "IFC PS1 ¶20-21",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "cell fires give toxic smoke and fire water",
			Ref:     "IFC PS4 ¶11",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "stored cells can burn for days",
			Ref:     "IFC PS1 ¶20-21",
		},
		{
			Stage:   "recycling",
			Weight:  3,
			Because: "fires of damaged cells are frequent and toxic",
			Ref:     "IFC PS4 ¶11",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "a slide or dam failure reaches the people below",
			Ref:     "GISTM principle 13",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "seveso == \"upper\"",
			To:      3,
			Because: "a major accident can reach people outside the fence",
		},
		{
			When:    "tailings",
			To:      3,
			Because: "a tailings failure would reach people downstream",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "people_nearby >= 100 and (seveso == \"upper\" or \"so2\" in hazards or \"ammonia\" in hazards)",
				Is:   "4",
			},
			{
				When: "people_nearby >= 1000 and tailings",
				Is:   "4",
			},
			{
				When: "tailings or lithium_cells or seveso != \"none\" or \"hf\" in hazards or \"so2\" in hazards or \"ammonia\" in hazards",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "people_nearby >= 1000",
				Is:   "3",
			},
			{
				When: "people_nearby >= 1",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "tailings or lithium_cells or seveso != \"none\"",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Likelihood: []Row{
			{
				When: "phase == \"operation\" and (lithium_cells or seveso == \"upper\")",
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
			ID:        "S-EMG-1",
			Revision:  1,
			Question:  "Is there an emergency plan for this site that the people outside the fence helped to write?",
			Rationale: "A plan written alone counts on roads, sirens and ambulances that the neighbours know are not there.",
			Guidance:  "A credible event is one that the hazard study, a breach analysis or an accident at a like site shows. Ask which are covered and who outside took part: rescue service, municipality, hospital, neighbours, people downstream. Then look at how a person outside is warned at night and without a telephone. The usual trap is a plan filed with the authority that the nearest village has never seen.",
			Due:       "construction",
			Levels: [4]string{
				"No emergency plan for the site.",
				"A plan exists; it is not approved, a credible event inside or outside, a role or a warning route is missing, or people outside were not informed.",
				"The approved plan covers every credible event inside and outside with roles and warning, people outside were informed; rescue services, municipality or people in reach had no part in it or in a review of 12 months.",
				"As 2, written with rescue services, municipality and people who could be hit, women and people hard to move included; reviewed with them in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Emergency plan with events, roles, warning routes and maps",
				},
				{
					ID:        "minutes",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Minutes of the work with rescue services, municipality and neighbours",
				},
				{
					ID:        "neighbours",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Neighbours who can say how they are warned and where they go",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Emergency plan and exercise report",
			},
			Weight:   3,
			ValidFor: 12,
			BitesAt:  "operation",
			Action: Action{
				Do:          "Write or rewrite the plan with rescue services, municipality and the people who could be hit",
				Deliverable: "Approved plan with minutes of the joint work",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "S-EMG-2",
			Revision:  1,
			Question:  "Was the plan exercised in the last 12 months with the people who would have to act?",
			Rationale: "Only an exercise shows that the telephone number is dead and the gate is locked.",
			Guidance:  "A full simulation moves people, crews and outside services as the event would. Read the exercise report for the list of what failed, then see whether it was mended. A drill of one building is not an exercise of the plan. Where a tailings failure could kill, GISTM 13.3 asks for training each year and a simulation at least every three years. The usual trap is a report in which everything went well.",
			Due:       "construction",
			Levels: [4]string{
				"No exercise, or none on record.",
				"Evacuation drills alone, an exercise without an event that could kill or without all shifts or crews, or the last exercise is older than 12 months.",
				"Exercised in the last 12 months on an event that could kill, with all shifts or crews; rescue services or people outside had no part, faults are unlisted or late, or no full simulation in 36 months.",
				"As 2, with rescue services and people outside who could be hit; faults are listed and closed or in time; a full simulation was held in the last 36 months.",
			},
			Evidence: []Expected{
				{
					ID:        "report",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Exercise report with event, attendance and faults",
				},
				{
					ID:        "closed",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Faults with dates of closing",
				},
				{
					ID:        "services",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Rescue service or neighbours on how it went",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Emergency plan and exercise report",
			},
			Weight:   2,
			ValidFor: 12,
			BitesAt:  "operation",
			Action: Action{
				Do:          "Exercise the plan on a grave event with rescue services and neighbours, and close the faults",
				Deliverable: "Exercise report with closed faults",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-EMG-3",
			Revision:  1,
			Question:  "Have the rescue services been checked against this site's worst event, and the shortfall made up?",
			Rationale: "A volunteer brigade with one engine cannot hold a cell fire or find people underground, and the plan often counts on it.",
			Guidance:  "Ask how long the first and the fifth engine need, how much water there is, who has masks for the site's gases, which hospital treats acid and hydrogen fluoride burns. Then ask who pays for what is missing. The usual trap is a letter from the service that says it knows the site.",
			Due:       "construction",
			Levels: [4]string{
				"Nobody has compared the services with the site's events.",
				"Compared in writing; an event of the plan is left out, or a shortfall has no owner, money or date.",
				"Compared for every event of the plan, each shortfall with owner, money and date; one that costs lives is open, services had no part, crews were not trained in 24 months, or equipment was not seen.",
				"As 2, done with the services; no shortfall that costs lives is open, crews were trained on the site's substances in the last 24 months, equipment was seen.",
			},
			Evidence: []Expected{
				{
					ID:        "comparison",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Comparison of events with crews, times, water, masks and hospital places",
				},
				{
					ID:        "training",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Training of outside crews on the site's substances",
				},
				{
					ID:        "seen",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Equipment and fire water seen",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Emergency plan and exercise report",
			},
			Weight:  2,
			BitesAt: "operation",
			Action: Action{
				Do:          "Compare the services with each event, pay for what is missing and train the crews",
				Deliverable: "Comparison with closed shortfalls",
				Effort:      "L",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "S-EMG-4",
			Revision:  1,
			Question:  "Is the help this site counts on from others agreed in writing and reachable at any hour?",
			Rationale: "In the first hour nobody negotiates who brings the foam, the bus or the bed.",
			Guidance:  "List what the plan takes from others: neighbouring plants, mine rescue, hospital, buses, drinking water, laboratory for smoke and water samples. Ask for the paper and call one number at night. The usual trap is an agreement with a company that left.",
			Due:       "construction",
			Levels: [4]string{
				"The plan counts on others without any agreement, or says nothing about them.",
				"Help is agreed by word, in writing for some of what the plan counts on, or by an agreement that has run out.",
				"Written agreements in force cover everything the plan counts on; no night or weekend trial in 12 months, a fault is not mended, or food, shelter and pay for people driven out are not agreed.",
				"As 2, tried in the last 12 months at night or at a weekend, faults mended; a way to feed, house and compensate people driven out in the first weeks is agreed too.",
			},
			Evidence: []Expected{
				{
					ID:        "agreements",
					Kind:      "agreement",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Agreements on mutual aid with each party",
				},
				{
					ID:        "tried",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Call test or exercise outside working hours",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Emergency plan and exercise report",
			},
			Weight:  1,
			BitesAt: "operation",
			Action: Action{
				Do:          "Put every help the plan counts on in writing and try it at night",
				Deliverable: "Signed agreements and call test",
				Effort:      "S",
				Outcome:     "third_party",
				By:          "commissioning",
			},
		},
		{
			ID:        "S-EMG-5",
			Revision:  1,
			Question:  "Could a person hit by hydrogen fluoride or electrolyte be treated within minutes, on any shift?",
			Rationale: "Hydrogen fluoride burns on after the skin looks clean and can stop the heart hours later, so the first minutes decide.",
			Guidance:  "Ask two workers on a late shift to show shower, antidote and phone, and time them. The antidote to hydrogen fluoride is calcium gluconate, a gel for the skin. Check expiry dates, who is trained on that shift, and whether the hospital knows the site's substances. The usual trap is a day nurse with the antidote locked in her room.",
			When:      "\"hf\" in hazards or \"electrolyte\" in hazards",
			Due:       "construction",
			Levels: [4]string{
				"No antidote on site, or no shower in reach of a place where such a splash can happen.",
				"Each such place has a shower in reach and antidote is on site; some of it is expired, locked away or not at the place, or a shift has nobody trained.",
				"Shower and antidote in date are open at each such place, built or designed so, each shift has trained people; one had no timed exercise in 12 months, the hospital no agreement or antidote, or clean-up crews are left out.",
				"As 2, exercised on every shift in the last 12 months with times, the hospital agreed in writing and holds antidote, people who clear burnt cells are covered (before start-up: all in place before the first filling).",
			},
			Evidence: []Expected{
				{
					ID:        "check",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Checks of showers and antidotes with expiry dates",
				},
				{
					ID:        "exercise",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Exercises by shift with times",
				},
				{
					ID:        "hospital",
					Kind:      "agreement",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Agreement with the hospital",
				},
				{
					ID:        "walk",
					Kind:      "site_observation",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Two workers of a late shift show shower and antidote",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Emergency plan and exercise report",
			},
			Weight:   3,
			ValidFor: 12,
			BitesAt:  "commissioning",
			Action: Action{
				Do:          "Place showers and antidote at every point of splash, train every shift and agree with the hospital",
				Deliverable: "Exercise report by shift and hospital agreement",
				Effort:      "S",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
	},
}
