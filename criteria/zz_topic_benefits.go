//go:build !bootstrap

// Code generated from questionnaires/social/benefits.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicBenefits = Topic{
	ID:     "benefits",
	Code:   "BEN",
	Pillar: "social",
	Title:  "Local jobs and benefits",
	Why:    "A place that bears the load and sees none of the gain will not bear it for long.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "few jobs, many hopes",
			Ref:     "IRMA v1.0 ch. 2.3",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "the largest employer and buyer for decades",
			Ref:     "GRI 14.9",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "a large employer and buyer",
			Ref:     "RRA v3.0, 20 Community Development",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "some jobs and orders",
			Ref:     "ICMM PE 9.2",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "some jobs and orders",
			Ref:     "ICMM PE 9.2",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "many jobs, with training needed",
			Ref:     "ICMM PE 9.2",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "some jobs and orders",
			Ref:     "ICMM PE 9.2",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "some jobs and orders",
			Ref:     "ICMM PE 9.2",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "few jobs while the burden stays",
			Ref:     "ICMM PE 9.1",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_indigenous or any_displacement",
			To:      2,
			Because: "people give up land or rights for the project",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_displacement or any_indigenous",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "any_mining or any_displacement",
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
				When: "any_displacement or any_indigenous or not host_oecd",
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
			ID:        "S-BEN-1",
			Revision:  1,
			Question:  "Do people of the place get jobs and the training for them, by targets that are kept?",
			Rationale: "Local work turns neighbours into colleagues and lowers the strain of newcomers.",
			Guidance:  "Ask how \"local\" is defined and who agreed to it, then for numbers by place, sex and level, contractors included. The usual trap is local people as night guards and cleaners only.",
			Due:       "construction",
			Levels: [4]string{
				"No local hiring, or jobs are sold at the gate.",
				"Local people are hired; a definition of local, a target or figures by sex and level are missing, or contractors are left out.",
				"Definition, targets and figures by sex and level, contractors included; under 75 % of the target was reached, it is unpublished or not agreed with the community, or no training led to a skilled post.",
				"As 2, definition agreed with the community, at least 75 % of the last full year's target reached and published, training led to skilled posts with numbers.",
			},
			Evidence: []Expected{
				{
					ID:        "figures",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Local employment by place, sex and level, contractors included",
				},
				{
					ID:        "training",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Training with numbers who got skilled posts",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Local benefit plan and figures",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Agree what local is, set targets for jobs and training with contractors and publish the figures",
				Deliverable: "Yearly figures against target",
				Effort:      "S",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-BEN-2",
			Revision:  1,
			Question:  "Do local businesses get orders, with help to win them?",
			Rationale: "Orders stay in the place longer than gifts.",
			Guidance:  "Look for spend by place of ownership, size of lots, days of payment and help with tenders. The usual trap is the capital's trader with a letter box in the village.",
			Due:       "construction",
			Levels: [4]string{
				"No order of the last 12 months went to a local business.",
				"Orders went to local businesses in the last 12 months; spend is not counted by place of ownership, or has no target.",
				"Spend is counted by place of ownership with a target; small local firms get no lots made for them or no help, they are paid after more than 30 days on average, or the year's figures are not public.",
				"As 2, small local firms get lots made for them and help, they are paid within 30 days on average, and the last full year's spend against target is published.",
			},
			Evidence: []Expected{
				{
					ID:        "spend",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Spend by place of ownership, and days of payment",
				},
				{
					ID:        "firms",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Local firms, winners and losers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Local benefit plan and figures",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Set a target by ownership, cut lots to size, help small firms and pay in 30 days",
				Deliverable: "Yearly spend against target",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-BEN-3",
			Revision:  1,
			Question:  "Are lasting benefits chosen with the community, written down and delivered?",
			Rationale: "What people did not choose they do not keep up, and what is not written is not done.",
			Guidance:  "Ask who chose the projects, women and young people included, and what will run after closure. Visit two of them. The usual trap is a school without a teacher and a plaque with the chairman's name.",
			Due:       "planning",
			Levels: [4]string{
				"No benefits beyond law, or only gifts to leaders.",
				"Benefits beyond law are given or promised; no written plan or agreement made with the community sets what they are, the money and who decides.",
				"A plan or agreement made with the community sets benefits, money and who decides; something due is late, no public account in 12 months, women or young people had no part, or a work has no keeper.",
				"As 2, women and young people had a part in choosing; nothing due is late, a public account was given in 12 months (before the first delivery, a schedule), each work has a keeper after closure.",
			},
			Evidence: []Expected{
				{
					ID:        "agreement",
					Kind:      "agreement",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Community agreement or plan with money and who decides",
				},
				{
					ID:        "account",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Public account; before the first delivery, the schedule",
				},
				{
					ID:        "seen",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Two works seen, users asked",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Local benefit plan and figures",
			},
			Weight:    2,
			Committee: "agreement",
			Action: Action{
				Do:          "Choose benefits with the community, write them down with money and account for them each year",
				Deliverable: "Community agreement and account",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "operation",
			},
		},
	},
}
