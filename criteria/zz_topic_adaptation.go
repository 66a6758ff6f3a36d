//go:build !bootstrap

// Code generated from questionnaires/environmental/adaptation.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicAdaptation = Topic{
	ID:     "adaptation",
	Code:   "ADA",
	Pillar: "environmental",
	Title:  "Climate risk to the site",
	Why:    "Dams, ponds and water supplies are built for the weather of the past and must stand in that of the future.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "camps and tracks face floods and fire",
			Ref:     "GRI 14.2",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "dams, pits and covers must hold for generations",
			Ref:     "GRI 14.2; GISTM 3.1",
		},
		{
			Stage:   "refining",
			Weight:  1,
			Because: "water supply and storms can stop the plant",
			Ref:     "GRI 14.2; IFC PS1 ¶7",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "water supply and heat can stop the plant",
			Ref:     "IFC PS1 ¶7",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "power supply and heat can stop the plant",
			Ref:     "IFC PS1 ¶7",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "heat and damp load the dry rooms",
			Ref:     "IFC PS1 ¶7",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "floods reach stores of cells",
			Ref:     "IFC PS1 ¶7",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "floods and heat reach stores of waste batteries",
			Ref:     "IFC PS1 ¶7",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "a store must hold longer than any forecast runs",
			Ref:     "GRI 14.2; GISTM 3.1",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "tailings",
			To:      3,
			Because: "a tailings facility stands through the climate to come",
		},
		{
			When:    "abstraction and water_stress in [\"high\", \"extremely_high\"]",
			To:      2,
			Because: "the basin is short of water already",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "tailings or seveso == \"upper\"",
				Is:   "3",
			},
			{
				When: "\"mining\" in stages or waste_rock or not (\"none\" in hazards)",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "people_nearby >= 1000 and (tailings or seveso == \"upper\")",
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
				When: "tailings and acid_drainage",
				Is:   "3",
			},
			{
				When: "tailings or waste_rock or acid_drainage",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "water_stress in [\"high\", \"extremely_high\"]",
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
			ID:        "E-ADA-1",
			Revision:  1,
			Question:  "Was it studied what floods, drought, heat, fire and sea level will do to the site over its whole life?",
			Rationale: "A thirty-year asset meets a climate that no record of the site contains.",
			Guidance:  "Look for the hazards by structure (dam, pond, intake, road, power line, cells store), the years covered and the scenarios used. Critical are those whose failure would harm people or nature or stop the site. Closure and the years after it count for waste. The usual trap is a table of country averages with every risk called medium.",
			Due:       "planning",
			Levels: [4]string{
				"No study exists.",
				"Hazards are listed; one that can reach a critical structure is not in numbers over its design life.",
				"Each hazard that can reach a critical structure is in numbers over its design life; a second scenario, a high-emission one or waste after closure is missing, or it is over 5 years old.",
				"As 2, with two or more scenarios, one of high emissions, waste after closure included, and a study 5 years old or less.",
			},
			Evidence: []Expected{
				{
					ID:        "study",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    60,
					Text:      "Climate risk study with structures and scenarios",
				},
				{
					ID:        "data",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Climate data and design values used",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Climate risk study",
			},
			Weight: 2,
			Action: Action{
				Do:          "Quantify the hazards for each critical structure under two scenarios, one of high emissions",
				Deliverable: "Climate risk study",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "E-ADA-2",
			Revision:  1,
			Question:  "Are the measures that the climate study asks for in the design and in the budget?",
			Rationale: "A risk that is known and left in the drawings is a choice.",
			Guidance:  "Take the three highest risks of the study and find each in a drawing, a specification or a budget line: spillway, pond, intake, raised floor, cooling, fire break. The usual trap is a list of measures with the word later.",
			Due:       "construction",
			Levels: [4]string{
				"No climate study exists, or it rates risks high and proposes a measure for none of them.",
				"A measure is proposed for at least one; fewer than half of the risks rated high have one in a drawing and in the budget.",
				"At least half of the risks rated high have a measure in a drawing and in the budget; one has none, is late or is not in the issued design, or nobody signed for what remains.",
				"Every risk rated high has its measure built, or in the issued design with budget and not late, and a named person accepted in writing what remains.",
			},
			Evidence: []Expected{
				{
					ID:        "drawings",
					Kind:      "plan",
					FromLevel: 2,
					Text:      "Drawings or specifications with the measures",
				},
				{
					ID:        "budget",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Budget lines for the measures",
				},
				{
					ID:        "acceptance",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Signed acceptance of the remaining risk",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Climate risk study",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Put the measure for each high risk into drawings and budget and sign what remains",
				Deliverable: "Design change list with budget",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-ADA-3",
			Revision:  1,
			Question:  "Are there limits of rain, heat, wind and fire at which work changes or stops, and are they used?",
			Rationale: "A storm is survived by those who had drawn the pond down the week before.",
			Guidance:  "Look for trigger values, who watches the forecast, and the log of the last event: what was done at what hour. Ask the shift leader. The usual trap is a crisis manual without a single number.",
			Due:       "operation",
			Levels: [4]string{
				"Neither actions nor limits are written.",
				"Actions or limits are written; one of the four that can reach the site has no trigger value or no action that it starts.",
				"Each of the four that can reach the site has a trigger value and its action; no event or drill of the last 24 months is on record with times, or the values were not reviewed after it.",
				"As 2, an event or drill of the last 24 months is on record with times, and the values were reviewed after it.",
			},
			Evidence: []Expected{
				{
					ID:        "triggers",
					Kind:      "procedure",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Trigger values with actions",
				},
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Log of the last event or drill",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Emergency plan and exercise report",
			},
			Weight:   1,
			ValidFor: 24,
			Action: Action{
				Do:          "Set trigger values for extreme weather, drill them and review them after each event",
				Deliverable: "Trigger table with drill record",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
