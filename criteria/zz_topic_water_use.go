//go:build !bootstrap

// Code generated from questionnaires/environmental/water-use.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicWaterUse = Topic{
	ID:     "water-use",
	Code:   "WAT",
	Pillar: "environmental",
	Title:  "Water use",
	Why:    "Water taken from a short basin is taken from somebody, and conflicts over it have closed mines and plants.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "Drilling takes water where nothing is known about it yet",
			Ref:     "GRI 14.7; IRMA 4.2",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "Pits, brine fields and plants lower water tables",
			Ref:     "GRI 14.7; SASB EM-MM-140a; IRMA 4.2",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "Leaching and washing take much water",
			Ref:     "GRI 14.7; SASB EM-MM-140a",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "Precursor is washed many times",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "Washing after purification, little else",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "Cooling and dry rooms take water all year",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "pack",
			Because: "Assembly takes water for people only",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "Wet processes re-use much of their water",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "A store takes little water",
			Ref:     "GRI 14.7",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"lithium_brine\" in commodities and water_stress in [\"high\", \"extremely_high\"]",
			Add:     2,
			Because: "Brine is pumped from a closed, short basin",
		},
		{
			When:    "\"lithium_brine\" in commodities",
			Add:     1,
			Because: "Brine pumping moves fresh water too",
		},
		{
			When:    "\"copper\" in commodities",
			Add:     1,
			Because: "Copper ores are low in grade, so much water passes for each tonne",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "abstraction and water_stress in [\"high\", \"extremely_high\"]",
			To:      3,
			Because: "The basin is short of water",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "abstraction and water_stress == \"extremely_high\"",
				Is:   "4",
			},
			{
				When: "abstraction and (water_stress == \"high\" or \"mining\" in stages)",
				Is:   "3",
			},
			{
				When: "abstraction",
				Is:   "2",
			},
			{
				When: "not abstraction",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "abstraction and (people_nearby >= 1000 or indigenous)",
				Is:   "4",
			},
			{
				When: "abstraction and people_nearby >= 1",
				Is:   "3",
			},
			{
				When: "abstraction",
				Is:   "2",
			},
			{
				When: "not abstraction",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "\"mining\" in stages and (\"brine\" in mining_method or \"in_situ\" in mining_method)",
				Is:   "4",
			},
			{
				When: "\"mining\" in stages and abstraction",
				Is:   "3",
			},
			{
				When: "abstraction and not (\"mining\" in stages)",
				Is:   "2",
			},
			{
				When: "not abstraction",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "abstraction and water_stress in [\"high\", \"extremely_high\"]",
				Is:   "3",
			},
			{
				When: "abstraction",
				Is:   "2",
			},
			{
				When: "not abstraction",
				Is:   "1",
			},
		},
	},
	Criteria: []*Criterion{
		{
			ID:        "E-WAT-1",
			Revision:  1,
			Question:  "Is there a water balance of the whole site that holds in wet, dry and average years?",
			Rationale: "A site that knows only its average year runs short in one and spills in another.",
			Guidance:  "Look for one drawing with every flow in m3 a year, in three kinds of year, and for the list of meters behind it. Add up the flows in and out yourself. The usual trap is a balance that closes because one flow was calculated as the rest.",
			Due:       "planning",
			Levels: [4]string{
				"No water balance exists.",
				"A balance exists for an average year, or leaves out a source, a store or an outflow.",
				"It covers every flow in wet, dry and average years; no flows measured in the last 12 months were compared with it.",
				"Measured flows of the last 12 months were compared with it and the gaps explained (before start-up: checked by someone outside the design team).",
			},
			Evidence: []Expected{
				{
					ID:        "balance",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Water balance with all flows and years",
				},
				{
					ID:        "flows",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Metered flows of the last 12 months",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water balance and monitoring records",
			},
			Weight: 2,
			Action: Action{
				Do:          "Build the balance for wet, dry and average years and calibrate it with meters each year",
				Deliverable: "Water balance with comparison to measured flows",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-WAT-2",
			Revision:  1,
			Question:  "Are the other people and habitats that depend on the same water known, and is what they need kept for them?",
			Rationale: "The well that falls dry is found by the family, not by the model.",
			Guidance:  "Ask for the list of wells, springs, intakes, wetlands and pastures within reach, with the change in level or flow forecast for each. Visit two of the wells. The usual trap is a list of licensed users that leaves out springs, herders and the wetland.",
			When:      "abstraction",
			Due:       "planning",
			Levels: [4]string{
				"Other users and dependent habitats have not been listed.",
				"They are listed; the change in level, flow or quality was not forecast for at least one.",
				"The change is forecast for each and was shown to the users; no limit on the take protects them.",
				"Limits on the take that protect each of them were agreed with the users or set after hearing them, with replacement supply ready for a breach.",
			},
			Evidence: []Expected{
				{
					ID:        "users",
					Kind:      "map",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Map and list of users and dependent habitats",
				},
				{
					ID:        "forecast",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Forecast of level, flow and quality for each",
				},
				{
					ID:        "users-heard",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Notes of talks with users on the limits",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  3,
			BitesAt: "operation",
			Action: Action{
				Do:          "List every user and habitat, forecast the change for each, and set limits with the users",
				Deliverable: "Water user survey, forecast and agreed limits",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "construction",
			},
		},
		{
			ID:        "E-WAT-3",
			Revision:  1,
			Question:  "Can the basin give what all users together take, in a dry year too?",
			Rationale: "Each take can be lawful and the river still runs dry.",
			Guidance:  "Look for a local study of available water that adds up all takes, keeps the flow or level nature needs and uses a dry year and the climate to come. Ask who wrote it. The usual trap is a global water-risk map, or a licence, shown as proof that water is there.",
			When:      "abstraction",
			Due:       "planning",
			Levels: [4]string{
				"Nothing compares the take with the water that is there.",
				"A global water-risk map was read; no local study exists.",
				"A local study adds up all takes in a dry year; it shows a shortage, is over 5 years old, or leaves out nature's share or the climate to come.",
				"An independent study under 5 years old shows that all takes together leave nature's share in a dry year of the climate to come.",
			},
			Evidence: []Expected{
				{
					ID:        "screen",
					Kind:      "map",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Water-risk map reading with source and date",
				},
				{
					ID:        "basin-study",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Basin study by an independent hydrologist or hydrogeologist",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water balance and monitoring records",
			},
			Weight: 2,
			Action: Action{
				Do:          "Commission a basin study with all takes, and cut or move the take until a dry year leaves nature's share",
				Deliverable: "Independent basin study",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "E-WAT-4",
			Revision:  1,
			Question:  "Is it known and watched how pumping brine moves the fresh water and wetlands around it?",
			Rationale: "Brine and fresh water press against each other, and a lagoon that shrinks does not come back when pumping stops.",
			Guidance:  "Look for a groundwater model with the fresh and brine boundary, calibrated with wells on both sides, and for trigger levels that slow the pumps. Ask which wells belong to the company only. The usual trap is to leave evaporated brine out of the water figures because it is not fresh.",
			When:      "\"mining\" in stages and \"brine\" in mining_method",
			Due:       "planning",
			Levels: [4]string{
				"No model or wells show the boundary between brine and fresh water.",
				"A model exists; it was not calibrated with wells on both sides, or no wetland or lagoon is in it.",
				"A calibrated model covers brine, fresh water and wetlands; no trigger slows the pumps, or no independent reviewer has seen it.",
				"As 2, reviewed independently in the last 36 months, with triggers that slow or stop the pumps and results of the last 12 months published.",
			},
			Evidence: []Expected{
				{
					ID:        "model",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    60,
					Text:      "Groundwater model report with calibration wells",
				},
				{
					ID:        "model-review",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Independent hydrogeological review",
				},
				{
					ID:        "levels-published",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Published levels and triggers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Brine and groundwater model",
			},
			Weight:  3,
			BitesAt: "operation",
			Action: Action{
				Do:          "Calibrate a model with wells on both sides, have it reviewed, and tie pumping to trigger levels",
				Deliverable: "Reviewed model and published trigger plan",
				Effort:      "L",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-WAT-5",
			Revision:  1,
			Question:  "Is the water the site takes measured and lowered year by year?",
			Rationale: "The cheapest new source is the water the site already has.",
			Guidance:  "Look for meters by source and by large user, a yearly target, and last year's figure beside it; ask what the ratio of re-use includes. Compare with the design figure for each tonne or kWh. The usual trap is a high re-use ratio made of pond water going round.",
			Due:       "operation",
			Levels: [4]string{
				"The take is not metered.",
				"The total is metered; no source or large user has a meter of its own, or no target exists.",
				"Sources and large users are metered and a yearly target exists; last year's result is missing or missed the target with no new measure.",
				"Last year's result met the target, or dated and funded measures answer the miss, and figures are published by source and in stressed areas apart.",
			},
			Evidence: []Expected{
				{
					ID:        "meters",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Metered take by source and user",
				},
				{
					ID:        "target",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Saving target with measures and result",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water balance and monitoring records",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Meter sources and large users, set a yearly target and fund the measures that meet it",
				Deliverable: "Water saving plan with yearly result",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-WAT-6",
			Revision:  1,
			Question:  "Are water levels and flows that the take affects measured, with trigger levels that lead to action?",
			Rationale: "A falling water table gives years of warning to those who measure it.",
			Guidance:  "Look for gauges and wells at the users and habitats, a record from before the first take, and trigger levels with an action for each. Follow one alarm to its action. The usual trap is wells on the company's land alone.",
			When:      "abstraction",
			Due:       "construction",
			Levels: [4]string{
				"No level or flow is measured outside the intake.",
				"They are measured; readings from before the first take, or points at the users and habitats, are missing.",
				"Points at users and habitats have readings from before the take and trigger levels; a reading of the last 12 months is missing, or an alarm had no action.",
				"Every reading of the last 12 months was made, each alarm led to its action, and the results were given to the users.",
			},
			Evidence: []Expected{
				{
					ID:        "levels",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Level and flow record with points, triggers and dates",
				},
				{
					ID:        "alarm-log",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Alarm log with actions",
				},
				{
					ID:        "told",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Record of results given to users",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water balance and monitoring records",
			},
			Weight:   2,
			ValidFor: 12,
			BitesAt:  "operation",
			Action: Action{
				Do:          "Place gauges and wells at users and habitats before the first take, with trigger levels and actions",
				Deliverable: "Monitoring record with triggers",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
	},
}
