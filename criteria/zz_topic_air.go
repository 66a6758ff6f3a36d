//go:build !bootstrap

// Code generated from questionnaires/environmental/air.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicAir = Topic{
	ID:     "air",
	Code:   "AIR",
	Pillar: "environmental",
	Title:  "Air and dust",
	Why:    "Metal dust and sulphur dioxide reach lungs and fields beyond the fence, and neighbours are the first to notice.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "dust of tracks and rigs",
			Ref:     "GRI 14.3; IRMA 4.3",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "blasting, crushing and haulage make dust",
			Ref:     "GRI 14.3; SASB EM-MM-120a; IRMA 4.3",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "smelters and leach plants emit sulphur dioxide, acid mist and metals",
			Ref:     "GRI 14.3; SASB EM-MM-120a",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "nickel, cobalt and ammonia leave kilns and dryers",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i)",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "pitch fume, sulphur dioxide and graphite dust",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i)",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "solvent vapour, caught and re-used",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i)",
		},
		{
			Stage:   "pack",
			Because: "assembly has no stack",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i)",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "shredding and furnaces emit metal dust and fluorides",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i)",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "dry tailings and residue blow",
			Ref:     "GRI 14.3",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"nickel_sulphide\" in commodities",
			Add:     1,
			Because: "sulphide smelting gives off sulphur dioxide",
		},
		{
			When:    "\"nickel_matte\" in commodities",
			Add:     1,
			Because: "smelting with coal and coke emits dust and sulphur dioxide",
		},
		{
			When:    "\"natural_graphite\" in commodities",
			Add:     1,
			Because: "graphite dust settles on fields and washing lines",
		},
		{
			When:    "\"synthetic_graphite\" in commodities",
			Add:     1,
			Because: "pitch and coke give off tar compounds",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "people_nearby >= 1000 and \"refining\" in stages",
			To:      3,
			Because: "more than 1,000 people live close to a refinery",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "\"so2\" in hazards or power == \"coal\" or (\"refining\" in stages and people_nearby >= 1000)",
				Is:   "3",
			},
			{
				When: "\"mining\" in stages or \"refining\" in stages or \"cathode\" in stages or \"anode\" in stages or \"recycling\" in stages or \"waste\" in stages or \"hf\" in hazards",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "people_nearby >= 1000 and (\"so2\" in hazards or power == \"coal\")",
				Is:   "3",
			},
			{
				When: "people_nearby >= 100",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "\"metal_dust\" in hazards or \"hf\" in hazards",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "phase == \"operation\" and people_nearby >= 1000 and (\"so2\" in hazards or power == \"coal\")",
				Is:   "3",
			},
			{
				When: "phase == \"operation\" and people_nearby >= 1",
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
			ID:        "E-AIR-1",
			Revision:  1,
			Question:  "Is it known what the site puts into the air, where it drifts, and what is there already?",
			Rationale: "Stack height, place and filters are chosen once, from this study.",
			Guidance:  "Look for the list of all sources with kg a year, roads and dry waste among them, the air measured before the project, and the map of added concentration at each home. Lenders often expect a project to use no more than about a quarter of the air-quality standard. The usual trap is a study of the main stack alone.",
			Due:       "planning",
			Levels: [4]string{
				"Sources are not listed.",
				"Sources are listed; there are no amounts, no spread or no measurement of the air before the project.",
				"Amounts, spread and the air before are known; a source, a season or another emitter was left out, or the sum at a home is above a national or World Health Organization value.",
				"As 2, all sources, seasons and other emitters are counted, and at each home the sum keeps the stricter of the national and the World Health Organization value, its year named.",
			},
			Evidence: []Expected{
				{
					ID:        "sources",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    60,
					Text:      "Emission inventory",
				},
				{
					ID:        "spread",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Spread calculation with map of homes",
				},
				{
					ID:        "before",
					Kind:      "monitoring",
					FromLevel: 2,
					Text:      "Air measured before the project",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Count all sources, measure the air before the project and calculate the sum at each home",
				Deliverable: "Air study with map",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-AIR-2",
			Revision:  1,
			Question:  "Do the stacks keep their limits for sulphur dioxide, acid, metals, fluoride and solvent?",
			Rationale: "What a filter is built for and what leaves it on a bad day are two figures.",
			Guidance:  "Take the raw data of one month of the largest stack and count the hours above the limit, start-up and bypass included; where tests are single, count tests. Look for continuous meters on sulphur dioxide and dust. The usual trap is one yearly test on a day chosen by the plant.",
			When:      "phase != \"exploration\" and (\"refining\" in stages or \"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"recycling\" in stages)",
			Due:       "operation",
			Levels: [4]string{
				"No stack is measured, or the newest result of one is above its limit and it runs on.",
				"Stacks are measured; one is left out, a substance it emits has no limit, or limits were kept in less than 95 % of operating time in the last 12 months.",
				"Each stack kept a limit for each substance 95 % of the time or more; sulphur dioxide or dust of the largest has no continuous meter, a past breach was not reported or its cause not removed, bypass is not counted, or results are not public.",
				"As 2, the largest stack has continuous meters for the sulphur dioxide and dust it emits, each breach was reported and its cause removed, bypass hours are counted, and results are public.",
			},
			Evidence: []Expected{
				{
					ID:        "stacks",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Stack results with limits and operating hours",
				},
				{
					ID:        "test",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Accredited stack test",
				},
				{
					ID:        "breaches",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Breach and bypass log",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Air monitoring records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Fit filters and continuous meters, remove the cause of each breach and publish the results",
				Deliverable: "Twelve months of stack results within limits",
				Effort:      "L",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-AIR-3",
			Revision:  1,
			Question:  "Is dust from roads, crushing, loading and dry waste held down?",
			Rationale: "Dust is the complaint that turns neighbours into opponents.",
			Guidance:  "Come on a dry, windy day. Look for water or cover on roads, enclosed conveyors and crushers, wet or covered stockpiles, wheel washing, and a wind speed at which loading stops. The usual trap is a water truck that is in the yard.",
			When:      "phase in [\"construction\", \"closure\"] or \"mining\" in stages or \"refining\" in stages or \"cathode\" in stages or \"anode\" in stages or \"recycling\" in stages or \"waste\" in stages",
			Due:       "construction",
			Levels: [4]string{
				"No measures are written or in use.",
				"Measures are written or in use; at least one source that blows has none in use.",
				"Every source has its measure in use; no wind or dust reading is set at which work stops, no log shows the stops, or a dust complaint of the last 12 months waited over 14 days.",
				"As 2, work stops at a set wind or dust reading, the log of the last 12 months shows each stop or that none was due, and each dust complaint of them was answered within 14 days.",
			},
			Evidence: []Expected{
				{
					ID:        "seen",
					Kind:      "site_observation",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Dated observation on a dry day",
				},
				{
					ID:        "stops",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Log of stops by trigger",
				},
				{
					ID:        "complaints",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Dust complaints with dates of answers",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Walk of the plant and its stores",
			},
			Weight: 1,
			Action: Action{
				Do:          "Give each dust source its measure and a trigger that stops work",
				Deliverable: "Dust plan with log",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-AIR-4",
			Revision:  1,
			Question:  "Is the air measured where people live, and does it keep the values that protect health?",
			Rationale: "Lungs are at the houses, not at the stack.",
			Guidance:  "Look for a station at the nearest homes and one upwind, fine dust and the metals of this site, and who reads them. Compare with the World Health Organization values and say which year's. The usual trap is a yearly mean that hides the bad weeks, or a station behind a tree.",
			When:      "people_nearby >= 1",
			Due:       "construction",
			Levels: [4]string{
				"The air at homes is not measured.",
				"It is measured; fine dust, sulphur dioxide or a metal that the site emits has no result of the last 12 months, or a value of that time is above the national limit.",
				"All have results of the last 12 months within national limits; there is no upwind station, under 90 % of hours on record, a World Health Organization value is broken, or neighbours did not get the results.",
				"As 2, measured upwind too for 90 % of the hours or more, the World Health Organization values of a named year are kept as well, and neighbours got the results of the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "homes",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Results at homes and upwind",
				},
				{
					ID:        "given",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Record of results given to neighbours",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Air monitoring records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Measure fine dust, gases and metals at homes and upwind, and cut the source that breaks a value",
				Deliverable: "Twelve months of results at homes",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-AIR-5",
			Revision:  1,
			Question:  "Is tar from pitch, coke and their baking burnt or caught before it reaches workers and neighbours?",
			Rationale: "Pitch and coke give off polycyclic aromatic hydrocarbons, some of which cause cancer, and a faint smell is all one notices.",
			Guidance:  "Look at mixing, coating, baking and graphitisation: afterburner or filter, its temperature and hours out of use, doors and stacks. Natural graphite is coated with pitch too. Ask for tests of these tars in stack, work air and at homes. The usual trap is a dust test, which misses what passes as vapour.",
			When:      "\"anode\" in stages and (\"synthetic_graphite\" in commodities or \"natural_graphite\" in commodities)",
			Due:       "planning",
			Levels: [4]string{
				"No furnace has, or is planned with, afterburner or filter, or the running plant never tested for these tars.",
				"Some off-gas is treated, or is to be by design; a furnace or mixer is left out, the stack test is over 12 months old, or a limit is broken.",
				"All off-gas is treated and stack tests of the last 12 months keep their limits; feed does not stop when treatment fails, hours without it are not on record, or work air or homes were not measured in 12 months (before start-up: by design).",
				"As 2, feed stops when treatment fails, hours without it are on record, and work air and the nearest homes were measured in the last 12 months within named limits (before start-up: by design with guaranteed values).",
			},
			Evidence: []Expected{
				{
					ID:        "stack",
					Kind:      "monitoring",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Stack tests for polycyclic aromatic hydrocarbons",
				},
				{
					ID:        "hours",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Temperature and hours out of use of the treatment",
				},
				{
					ID:        "home",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Results in work air and at homes",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Air monitoring records",
			},
			Weight:   2,
			ValidFor: 12,
			BitesAt:  "commissioning",
			Action: Action{
				Do:          "Treat all off-gas, stop the feed when treatment fails and test tars in stack, work air and at homes",
				Deliverable: "Test reports and log of the treatment",
				Effort:      "L",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
	},
}
