//go:build !bootstrap

// Code generated from questionnaires/governance/permits.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicPermits = Topic{
	ID:     "permits",
	Code:   "PER",
	Pillar: "governance",
	Title:  "Permits and rights",
	Why:    "Work without a valid permit can be stopped on any day, by a court as well as by the authority.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  3,
			Because: "drilling without rights ends trust and licence",
			Ref:     "IRMA 1.1",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "a missing permit stops the mine",
			Ref:     "IRMA 1.1",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "discharge and major-hazard permits stop the plant",
			Ref:     "RRA v3.0 Criterion 5",
		},
		{
			Stage:   "cathode",
			Weight:  3,
			Because: "discharge and chemical permits stop the plant",
			Ref:     "RRA v3.0 Criterion 5",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "air and chemical permits stop the plant",
			Ref:     "RRA v3.0 Criterion 5",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "fire, chemical and building permits stop the plant",
			Ref:     "RRA v3.0 Criterion 5",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "storage and fire approvals are quickly lost",
			Ref:     "RRA v3.0 Criterion 5",
		},
		{
			Stage:   "recycling",
			Weight:  3,
			Because: "waste without a permit is a crime in most places",
			Ref:     "RRA v3.0 Criterion 5",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "waste without a permit is a crime in most places",
			Ref:     "Directive 2006/21/EC, Article 7",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "litigation",
			To:      3,
			Because: "a case against the project is pending",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "litigation or indigenous or critical_habitat or displacement == \"physical\"",
				Is:   "3",
			},
			{
				When: "\"mining\" in stages or tailings or seveso == \"upper\"",
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
				When: "litigation and phase in [\"construction\", \"operation\", \"closure\"]",
				Is:   "3",
			},
			{
				When: "\"mining\" in stages or tailings",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "litigation",
				Is:   "3",
			},
			{
				When: "indigenous or protected_area or critical_habitat or displacement != \"none\"",
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
			ID:        "G-PER-1",
			Revision:  1,
			Question:  "Does a checked register show every permit this site needs, with its conditions and its expiry?",
			Rationale: "The permit that stops a project is the one nobody had on the list.",
			Guidance:  "Ask who decided which permits are needed; a list of permits held is not a list of permits needed. Water, blasting, waste, reindeer or heritage consents and power lines are often left off. Compare three entries with the originals.",
			Levels: [4]string{
				"No register, or work goes on without a permit that it needs.",
				"A list of permits held; permits still needed, conditions or expiry dates are not in it.",
				"Every permit needed is listed with state, conditions, expiry and person in charge; an independent lawyer has not checked it in 12 months.",
				"Checked by an independent lawyer in the last 12 months; permits for the present phase are in force, those for the next have dates.",
			},
			Evidence: []Expected{
				{
					ID:        "register",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Register with needed permits, conditions and expiry",
				},
				{
					ID:        "originals",
					Kind:      "permit",
					FromLevel: 2,
					Text:      "Originals of the permits, for a sample",
				},
				{
					ID:        "opinion",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Lawyer's check of the register against the law",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Permit register",
			},
			Weight:   3,
			ValidFor: 12,
			BitesAt:  "construction",
			Action: Action{
				Do:          "Complete the register and have an independent lawyer check it",
				Deliverable: "Checked register",
				Effort:      "S",
				Outcome:     "third_party",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-PER-2",
			Revision:  1,
			Question:  "Are breaches of permit conditions found by the company, reported and mended?",
			Rationale: "A breach that the authority finds first costs the trust that keeps permits in force.",
			Guidance:  "Ask for the log of the last 24 months and set it beside the monitoring data; exceedances without an entry are the sign. Letters of the authority show what was not volunteered. A site that has had none should show who checked.",
			Due:       "construction",
			Levels: [4]string{
				"A known breach goes on, or one was kept from the authority.",
				"Conditions are not checked by the company; breaches are mended after the authority found them.",
				"Every condition is checked and logged; breaches of the last 24 months were reported, and those open have a dated plan.",
				"Every condition is checked and logged; all breaches of the last 24 months are closed and none came back, and an inspection or independent audit agrees.",
			},
			Evidence: []Expected{
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Log of checks, breaches and reports to the authority",
				},
				{
					ID:        "inspection",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Inspection record or independent audit of conditions",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Permit register",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Check every condition, report open breaches and mend them",
				Deliverable: "Log with closing dates",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-PER-3",
			Revision:  1,
			Question:  "How firm are the site's permits against court cases, appeals and complaints?",
			Rationale: "A permit under appeal is a permit on loan.",
			Guidance:  "Search the registers of courts, ombudsmen and the OECD contact point, and read the claims. Time limits for appeal that still run count as open. An opinion of the lawyer who argues the case is not independent.",
			Levels: [4]string{
				"A permit needed for work now done or about to start was annulled or suspended, or a case was kept from lenders.",
				"A permit needed for the project is challenged, or can still be; no independent legal opinion was given.",
				"An independent opinion of the last 12 months covers each challenge or open time limit, and lenders have it with a plan for the loss of the permit.",
				"Nothing is pending and every time limit for appeal has run out, confirmed by an independent search of the last 6 months.",
			},
			Evidence: []Expected{
				{
					ID:        "opinion",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Independent legal opinion on each challenge",
				},
				{
					ID:        "search",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    6,
					Text:      "Search of courts, ombudsmen and contact points",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Legal opinion on permits and land",
			},
			Weight:   3,
			ValidFor: 6,
			BitesAt:  "construction",
			Action: Action{
				Do:          "Obtain an independent opinion and wait for the decision or settle with those who object",
				Deliverable: "Opinion and decision",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "signing",
			},
		},
		{
			ID:        "G-PER-4",
			Revision:  1,
			Question:  "Does the company hold the rights to the land, minerals, access and water the site needs?",
			Rationale: "What is built on another's land belongs to the quarrel about it.",
			Guidance:  "Lay the footprint over the title map, roads, power line and water intake included. Customary use without a paper is a right too. Options and letters of intent are not rights held.",
			Levels: [4]string{
				"A needed right has lapsed or belongs to someone who has not agreed, or is in dispute and used all the same.",
				"Rights are held for part of what is needed now; the rest is under negotiation.",
				"Rights are held for all that is needed now; later needs rest on options, or customary claims are not settled.",
				"Registered rights cover footprint, minerals, access and water for the life of the site; no claim is open, by a lawyer's opinion of the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "map",
					Kind:      "map",
					FromLevel: 1,
					Text:      "Footprint laid over titles and customary use",
				},
				{
					ID:        "titles",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Register extracts and agreements",
				},
				{
					ID:        "opinion",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Lawyer's opinion on titles and claims",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Legal opinion on permits and land",
			},
			Weight:   2,
			ValidFor: 12,
			BitesAt:  "construction",
			Action: Action{
				Do:          "Secure the missing rights by agreement and have titles and claims examined",
				Deliverable: "Agreements and opinion",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "construction",
			},
		},
		{
			ID:        "G-PER-5",
			Revision:  1,
			Question:  "Is the financial guarantee that the law or permit asks for in place and up to date?",
			Rationale: "When the company is gone, the guarantee is what the public has left.",
			Guidance:  "Ask the authority's letter for the amount and the bank for the instrument. Directive 2006/21/EC wants the guarantee for extractive waste before any deposit starts. Where neither law nor permit asks for one, the question is not applicable.",
			When:      "\"mining\" in stages or \"waste\" in stages or \"recycling\" in stages or tailings or waste_rock",
			Due:       "construction",
			Levels: [4]string{
				"The guarantee that law or permit asks for is missing.",
				"The amount is set or applied for; the instrument is not in place, or is only the company's own promise.",
				"An independent instrument is in place for the amount set; that amount is over 12 months old or leaves out after-care.",
				"An independent instrument is in place; the amount was reviewed in the last 12 months on third-party cost and includes after-care.",
			},
			Evidence: []Expected{
				{
					ID:        "instrument",
					Kind:      "financial",
					FromLevel: 2,
					Text:      "Guarantee, bond or deposit with its issuer",
				},
				{
					ID:        "review",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Review of the amount on third-party cost",
				},
			},
			Caps: []Cap{
				{
					Measure: "closure-cover",
					Bound: Bound{
						Op:    "below",
						Value: 100,
					},
					Level: 2,
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Closure security instrument",
			},
			Weight:   2,
			ValidFor: 12,
			BitesAt:  "operation",
			Action: Action{
				Do:          "Put an independent guarantee in place and have its amount reviewed",
				Deliverable: "Instrument and review",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-PER-6",
			Revision:  1,
			Question:  "Do those who must be told before work begins get written notice in time?",
			Rationale: "A herd that meets a drill without warning is scattered in an hour, and trust is gone for years.",
			Guidance:  "Lay the work log beside the notices sent. In Norway prospecting needs two weeks, and exploration under a permit and small extraction four; a herding district gets three. Landowners, users and the authority are told too. Word of mouth is no notice.",
			When:      "\"mining\" in stages or (indigenous and reindeer)",
			Levels: [4]string{
				"Work of the last 24 months began without notice to somebody who had to be told.",
				"Notice was given by word only, or nobody has listed who must be told and how long before.",
				"A list says who must be told and how long before; a notice of the last 24 months was late, or no proof shows that it arrived.",
				"Every piece of work of the last 24 months, contractors' included, has its notices with proof that they arrived in time; or none began and the list is ready.",
			},
			Evidence: []Expected{
				{
					ID:        "list",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "List of those to be told, with days and the law or agreement behind each",
				},
				{
					ID:        "notices",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Notices with proof of arrival, beside the work log",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Notices before work",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "List who must be told and how long before, and let no crew start without proof of notice",
				Deliverable: "List and notices",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
	},
}
