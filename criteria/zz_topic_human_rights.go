//go:build !bootstrap

// Code generated from questionnaires/governance/human-rights.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicHumanRights = Topic{
	ID:     "human-rights",
	Code:   "HRD",
	Pillar: "governance",
	Title:  "Human rights due diligence",
	Why:    "A risk to people that the company never looked for becomes its own once harm is done.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "first contact shapes everything after",
			Ref:     "IRMA 1.3; GRI 14.10",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "land, water, security and work touch many rights",
			Ref:     "IRMA 1.3; GRI 14.10",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "feed and labour come from places with poor protection",
			Ref:     "IFC PS1 3 and 7; UNGP 17",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "labour and supply touch rights",
			Ref:     "IFC PS1 3 and 7; UNGP 17",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "labour and supply touch rights",
			Ref:     "IFC PS1 3 and 7; UNGP 17",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "agency labour and supply touch rights",
			Ref:     "IFC PS1 3 and 7; UNGP 17",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "few workers and neighbours are touched",
			Ref:     "IFC PS1 3 and 7; UNGP 17",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "informal collection and dangerous work touch rights",
			Ref:     "IFC PS1 3 and 7; UNGP 17",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "neighbours bear what lies there",
			Ref:     "IFC PS1 3 and 7; UNGP 17",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_indigenous or any_displacement or any_cahra_site",
			To:      3,
			Because: "rights that cannot be given back are touched",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_cahra_site",
				Is:   "4",
			},
			{
				When: "any_indigenous or any_displacement or any_asm_site or any_cahra_supplier or any_migrants",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "any_cahra_site or any_displacement",
				Is:   "3",
			},
			{
				When: "any_mining or buys_minerals",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_cahra_site or any_indigenous or any_displacement",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Likelihood: []Row{
			{
				When: "any_cahra_site",
				Is:   "3",
			},
			{
				When: "any_indigenous or any_displacement or any_asm_site or any_cahra_supplier",
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
			ID:        "G-HRD-1",
			Revision:  1,
			Question:  "Has the company committed itself in public to respect human rights, and does the commitment bind its business?",
			Rationale: "A commitment that buyers and site managers do not know changes nothing.",
			Guidance:  "Look for the signature of top management, the instruments it names, and where contracts and manuals carry it. Ask a site manager what it forbids. A line in the annual report is level 1.",
			Levels: [4]string{
				"No commitment.",
				"A statement exists; it is not signed by top management, not public, or leaves out the International Bill of Human Rights, the ILO core rights or the UN Guiding Principles.",
				"A signed public policy names the International Bill of Human Rights, the ILO core rights and the UN Guiding Principles; contracts or manuals lack it, nobody is in charge, or one exposed was not trained in 24 months.",
				"As 2, carried by contracts, purchasing and site manuals, with a person in charge and all exposed staff trained in the last 24 months.",
			},
			Evidence: []Expected{
				{
					ID:        "policy",
					Kind:      "policy",
					FromLevel: 1,
					Text:      "Signed policy with its web address",
				},
				{
					ID:        "carried",
					Kind:      "procedure",
					FromLevel: 3,
					Text:      "Contracts and manuals that carry it, and training list",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Human rights impact assessment",
			},
			Weight: 1,
			Action: Action{
				Do:          "Sign a public policy and write it into contracts and manuals",
				Deliverable: "Policy with contract text",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "G-HRD-2",
			Revision:  1,
			Question:  "Is it assessed whose rights the project may harm, with those people heard?",
			Rationale: "The people whose rights are at stake know the harm before any consultant does.",
			Guidance:  "Check that workers, contractors' workers, neighbours, women, children, Indigenous Peoples with herding districts, and people who defend rights were each heard. Harm through others and through the state's security forces counts.",
			Levels: [4]string{
				"Not assessed.",
				"Assessed only as risk to the company, without hearing anybody, by people untrained in human rights, or without one of workers, communities and suppliers.",
				"People trained in human rights covered workers, communities and suppliers and heard a group; another, or women or Indigenous Peoples apart, was not, or it is unranked, unpublished or over 24 months old.",
				"As 2, in the last 24 months with every group concerned heard, Indigenous Peoples and women apart, ranked by how severe the harm to people is, and published in summary.",
			},
			Evidence: []Expected{
				{
					ID:        "assessment",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Human rights impact assessment with groups heard and ranking",
				},
				{
					ID:        "voices",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Record of talks with each group",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Human rights impact assessment",
			},
			Weight:   3,
			ValidFor: 24,
			Action: Action{
				Do:          "Assess the harm to people with every group heard",
				Deliverable: "Human rights impact assessment",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-HRD-3",
			Revision:  1,
			Question:  "Are measures against the harm found carried out, and is it checked whether they work?",
			Rationale: "Knowing and not acting is worse than not knowing.",
			Guidance:  "Take the three gravest findings and follow each to owner, money, date and effect. Effect is what those concerned say, not what was spent.",
			Levels: [4]string{
				"Nothing was assessed, or harm was found and no measure is decided for any of it.",
				"Measures are decided, or no harm was found; a finding has no measure, a measure lacks owner, money or date, or nobody outside checked that there is none.",
				"Every finding has a measure with owner, money and date, or someone outside checked that there is none; one is past its date, its effect was not checked with those concerned in 12 months, or the result is not public.",
				"As 2, none is past its date, any effect was checked in the last 12 months with those concerned, and the result is public.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 2,
					Text:      "Action plan with owner, money and date",
				},
				{
					ID:        "effect",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Check of the effect with those concerned",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Human rights impact assessment",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Give every finding a measure and check its effect with those concerned",
				Deliverable: "Action plan and effect report",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-HRD-4",
			Revision:  1,
			Question:  "Is harm to people that the project caused or helped to cause put right?",
			Rationale: "Respect that stops at regret is not respect.",
			Guidance:  "List harm known from complaints, courts, media and audits of five years and ask what each person received. Money alone may not put it right. A waiver of claims in return for help is a bad sign. If nobody has looked for harm, the answer is level 0.",
			Levels: [4]string{
				"A known harm is denied or nothing is done about it, or nobody has looked for harm.",
				"Remedy is begun for each known harm, or a search found none; no written rule says who receives what, or those concerned had no part in it.",
				"A rule on remedy agreed with those concerned is in force; a case of 5 years is open or its remedy neither called fair nor set by court or mediator, or none is known and no independent search says so.",
				"As 2, every known case of the last 5 years is closed with remedy that those concerned call fair or a court or mediator set, or an independent search of 12 months found none.",
			},
			Evidence: []Expected{
				{
					ID:        "cases",
					Kind:      "record",
					FromLevel: 1,
					Text:      "List of cases with remedy given and dates",
				},
				{
					ID:        "search",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent search of complaints, courts and media",
				},
				{
					ID:        "voices",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Talks with those who received remedy",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Human rights impact assessment",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "List the known harm and agree and give remedy for each case",
				Deliverable: "Case list with remedy given",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-HRD-5",
			Revision:  1,
			Question:  "Where a site or its route lies in a conflict-affected or high-risk area, is it known who controls the area, and that nobody armed profits from the project?",
			Rationale: "A toll at a roadblock or a truck lent to an armed group makes the project part of the conflict.",
			Guidance:  "Ask drivers and contractors, not only managers, what they pay and to whom between the site and the port. Fuel, food, vehicles and use of the airstrip are support too. A list of areas shows where to ask and clears nothing.",
			When:      "any_cahra_site",
			Levels: [4]string{
				"Money, goods or use of equipment reaches an armed group and goes on, or nobody has looked.",
				"Looked at on paper or over 12 months ago, or payments by contractors, carriers or staff were not asked for.",
				"Assessed on the ground in the last 12 months for area and route with payments by contractors, carriers and staff; people of the place were not heard by an outsider, or a finding is open or unreported.",
				"As 2, people of the place were heard by someone independent; every finding was ended and reported to top management, or none was found.",
			},
			Evidence: []Expected{
				{
					ID:        "ground",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Assessment on the ground of control, route and payments",
				},
				{
					ID:        "payments",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Ledger of payments and goods given along the route, carriers' too",
				},
				{
					ID:        "voices",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Talks with people of the place, kept confidential",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Human rights impact assessment",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Have control, route and payments assessed on the ground and end every finding at once",
				Deliverable: "Assessment on the ground with payment ledger",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "G-HRD-6",
			Revision:  1,
			Question:  "Is there a public account each year of what was done about harm to people, signed by those who lead the company?",
			Rationale: "A signed account lets outsiders compare what was promised with what was done.",
			Guidance:  "Look for the day, the signatures, what was found and the results. Norwegian law wants it by 30 June, on the website and after each large change of risk. A statement on one subject, such as slavery, or on suppliers alone is level 1.",
			Levels: [4]string{
				"No account was published.",
				"One is public; it leaves out own work, suppliers, partners, harm or risk found, or measures, or its last issue is over 15 months old.",
				"One of the last 15 months covers own work, suppliers and partners with findings and measures; a signature of board or chief executive, results, a link on the website or a renewal after change is missing.",
				"As 2, signed by the board and the chief executive, linked from the website's first page, with results of earlier measures, and renewed after each large change of risk.",
			},
			Evidence: []Expected{
				{
					ID:        "account",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    15,
					Text:      "Account with its web address, day and signatures",
				},
				{
					ID:        "results",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    15,
					Text:      "Results of measures that earlier accounts named",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Public disclosure log",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Publish a yearly account of findings, measures and results, signed by the board and the chief executive",
				Deliverable: "Signed account",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-HRD-7",
			Revision:  1,
			Question:  "Are customers, joint-venture partners and suppliers of other goods and services looked at for harm to people, and is influence used where it is found?",
			Rationale: "The worst abuse in a project's reach may be in the cement, the catering or the partner, and not in the ore.",
			Guidance:  "List partners by money and by risk: builders, haulage, cleaning, catering, solar panels, workwear, joint ventures, buyers. Take one with high risk and follow what was asked, found and changed. The usual trap is a code on the website that nobody signed.",
			Levels: [4]string{
				"No partner other than suppliers of minerals is looked at, or known harm at one was passed over.",
				"Some are looked at, by code, questionnaire or ranking; not all partners above a set sum or risk were ranked by risk to people in the last 24 months.",
				"Each partner above a set sum or risk was ranked by risk to people in 24 months; one of high risk was not seen on the ground, a measure has no date, no case shows influence, or no outsider checked that none is high risk.",
				"As 2, those of high risk were looked at on the ground, each finding has a dated measure, and a case shows influence used, leaving included, or nothing was found; or an outsider checked that none is of high risk.",
			},
			Evidence: []Expected{
				{
					ID:        "ranking",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Partners ranked by risk to people",
				},
				{
					ID:        "visits",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Reports from partners of high risk",
				},
				{
					ID:        "weight",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Case in which influence was used, or outside check of the ranking",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Human rights impact assessment",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "Rank all partners by risk to people, look at those of high risk on the ground and agree dated measures",
				Deliverable: "Ranking and measures",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
