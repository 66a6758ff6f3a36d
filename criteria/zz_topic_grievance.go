//go:build !bootstrap

// Code generated from questionnaires/social/grievance.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicGrievance = Topic{
	ID:     "grievance",
	Code:   "GRI",
	Pillar: "social",
	Title:  "Grievance and remedy",
	Why:    "A complaint that is answered ends at the gate, and one that is not ends at a court, a road block or a grave.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  3,
			Because: "first harm and first promises",
			Ref:     "IRMA v1.0 ch. 1.4",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "dust, blasting, water and land for decades",
			Ref:     "IRMA v1.0 ch. 1.4",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "emissions and traffic near towns",
			Ref:     "RRA v3.0, 7 Grievance Mechanism",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "few neighbours, yet a duty in the supply chain",
			Ref:     "Batteries Regulation, Art. 49(1)(f)",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "few neighbours, yet a duty in the supply chain",
			Ref:     "Batteries Regulation, Art. 49(1)(f)",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "few neighbours, yet a duty in the supply chain",
			Ref:     "Batteries Regulation, Art. 49(1)(f)",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "few neighbours, yet a duty in the supply chain",
			Ref:     "Batteries Regulation, Art. 49(1)(f)",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "smoke and smell nearby",
			Ref:     "IFC PS1 ¶35",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "seepage and dust with nobody at the gate",
			Ref:     "GISTM requirement 1.4",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_indigenous or any_displacement",
			To:      3,
			Because: "Indigenous rights, homes or livelihoods are affected",
		},
		{
			When:    "litigation",
			To:      2,
			Because: "a case is already pending",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_indigenous or any_displacement or any_cahra_site",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "any_mining or any_refining",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_cahra_site",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_cahra_site",
				Is:   "3",
			},
			{
				When: "litigation or any_indigenous or any_displacement",
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
			ID:        "S-GRI-1",
			Revision:  1,
			Question:  "Is there a written way to complain, shaped with the people it is for?",
			Rationale: "A procedure shaped by its users is used, and one that learns gets fewer cases of the same kind.",
			Guidance:  "Look for steps, times, who decides, appeal, and that courts stay open to people. Ask who was consulted on it and what the last yearly review changed. The usual trap is the corporate hotline with a national number and a web form.",
			Levels: [4]string{
				"No way to complain for people outside.",
				"Complaints are taken; steps, times, appeal or log are not written, a site or contractor is left out, or users must give up a court.",
				"Written steps, times, appeal and log cover all sites and contractors, no court is given up; users had no part in shaping it or in a review of 12 months, figures are unpublished, or it changed nothing.",
				"As 2, shaped with the people it is for; cases are reviewed each year with some of them, figures are published, and at least one change of work or procedure came from it.",
			},
			Evidence: []Expected{
				{
					ID:        "procedure",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "Procedure with steps, times, appeal and log",
				},
				{
					ID:        "shaped",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Notes of the work with users",
				},
				{
					ID:        "review",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Yearly review with figures and changes made",
				},
				{
					ID:        "users",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Users who took part in shaping or reviewing it",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Grievance log",
			},
			Weight: 3,
			Action: Action{
				Do:          "Write the procedure with the people it is for, keep a log and review it with them each year",
				Deliverable: "Procedure, log and review",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-GRI-2",
			Revision:  1,
			Question:  "Do affected people know how to complain, and can all of them do it free of charge and without giving a name?",
			Rationale: "A way that only the educated man with a car can use is closed.",
			Guidance:  "Ask people along the road and downstream, women first, how they would complain. Look for ways on foot, by telephone and by a trusted third person, in the languages spoken, and help for those who do not write. The usual trap is to read few cases as few troubles.",
			Levels: [4]string{
				"Nobody asked in affected places knows of a way, or each way costs money, takes over half a day's travel or goes through the police.",
				"At least one free way is known; there is only one, it needs a name or writing, or a language spoken is missing.",
				"Several ways, free, nameless too, by word and in all languages spoken; use by sex and by place was not looked at in the last 12 months, or fewer than 8 of 10 people asked could say how to complain.",
				"As 2, use by sex and place was looked at in the last 12 months; at least 8 of 10 people asked in affected places, and not fewer than ten asked, could say how to complain.",
			},
			Evidence: []Expected{
				{
					ID:        "ways",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Ways in, languages, and how they were made known",
				},
				{
					ID:        "use",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Cases by sex and place",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "At least ten people in affected places asked",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Grievance log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Open several free ways in all languages, nameless too, and make them known in each affected place",
				Deliverable: "Notice, case figures and survey",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-GRI-3",
			Revision:  1,
			Question:  "Do people who were harmed get remedy, in time and to their satisfaction?",
			Rationale: "An answered letter mends no well.",
			Guidance:  "A grave case is one about health, home, land, water or living. Take three grave cases from the log and go to the people. Remedy can be repair, clean water, money, an apology or a change of work; it must fit the harm. Count the time. Where no case was due, ask ten people in affected places: if all know the way and none knows of a harm left open, the level is 3, else 1. The usual trap is \"closed\" in the log when the letter was sent.",
			Levels: [4]string{
				"A known harm to people has no remedy and no plan for one.",
				"No known harm is without remedy or plan; fewer than half of the cases due in the last 12 months were closed with an outcome agreed with the person.",
				"At least half were closed so; less than 90 % in the set time, a grave case is open for more than 6 months without interim help, or people of three sampled cases were not asked or do not confirm it.",
				"At least 90 % closed so in the set time; no grave case is open for more than 6 months without interim help; people of three sampled cases (all, if fewer) confirm the outcome.",
			},
			Evidence: []Expected{
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Log with dates, harm, outcome and consent to it",
				},
				{
					ID:        "paid",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Proof of repairs and payments",
				},
				{
					ID:        "persons",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "People of three sampled cases",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Grievance log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Agree and carry out remedy for each open case, the grave ones first, with help in between",
				Deliverable: "Log with outcomes and proof",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-GRI-4",
			Revision:  1,
			Question:  "Are people who complain, report or defend rights safe from revenge by the project and those who act for it?",
			Rationale: "Where one critic is threatened, all complaints stop, and the harm goes on unseen.",
			Guidance:  "Search the press and ask civil society, not only the log: threats, dismissals, lawsuits against critics, police called to meetings. Guards and contractors count. The usual trap is a policy on paper while the project sues a farmer for defamation.",
			Levels: [4]string{
				"A person who complained or spoke up was threatened, dismissed, sued or harmed by the project or those who act for it in the last 36 months, and it was not put right.",
				"No such case is known; no written rule forbids it to staff, contractors, guards and lawyers alike, or there is no way to report it.",
				"A written rule forbids it to staff, contractors, guards and lawyers, with a way to report it; names are not held apart, or critics, defenders or civil society were not asked independently in 12 months.",
				"As 2, names are held apart; critics, defenders or civil society asked by an independent person in the last 12 months report no case that was not put right.",
			},
			Evidence: []Expected{
				{
					ID:        "rule",
					Kind:      "policy",
					FromLevel: 2,
					Text:      "Rule against revenge, with contractors and guards bound",
				},
				{
					ID:        "search",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Search of press and courts for cases",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Critics, defenders or civil society asked independently",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Grievance log",
			},
			Weight: 3,
			Action: Action{
				Do:          "Forbid revenge for all who act for the project, put past cases right and have critics asked",
				Deliverable: "Rule, remedy of past cases and interviews",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-GRI-5",
			Revision:  1,
			Question:  "Can workers and neighbours in the supply chain raise a warning with the project, and is it acted on?",
			Rationale: "The miner far away knows of the abuse years before the auditor.",
			Guidance:  "High-risk places are those that the rating of the supply chain calls high. Look for a channel of the company or a joint one of a scheme, in the languages of the mines, and for what happened to the last three warnings. Article 49(1)(f) of the Batteries Regulation asks for an early warning and for remedy. The usual trap is an e-mail address in English on the buyer's site.",
			When:      "buys_minerals",
			Levels: [4]string{
				"No channel for people in the supply chain, or a warning of the last 24 months was not looked into.",
				"A channel exists; it is closed to some, not in a language of each high-risk place, or suppliers are not bound to make it known.",
				"A channel, own or joint, is open to anyone in the languages of high-risk places, suppliers bound to make it known; not checked there in 24 months, or a warning led to no action or did not reach the rating.",
				"As 2, checked at high-risk places in the last 24 months; each warning of the last 24 months was looked into, led to action or remedy, and fed the supplier's risk rating.",
			},
			Evidence: []Expected{
				{
					ID:        "channel",
					Kind:      "procedure",
					FromLevel: 1,
					Text:      "Channel with languages, and the clause in supplier contracts",
				},
				{
					ID:        "warnings",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Warnings with inquiry, action and rating",
				},
				{
					ID:        "known",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "People at high-risk places asked",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight: 2,
			Action: Action{
				Do:          "Open or join a channel in the languages of the mines, bind suppliers to make it known and act on warnings",
				Deliverable: "Channel, contract clause and log",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-GRI-6",
			Revision:  1,
			Question:  "Can people who complain get advice and expert help of their own, so that they meet the company as equals?",
			Rationale: "A herder against four engineers and a lawyer is not heard, however polite the meeting.",
			Guidance:  "Take the last technical case: water, cracks, pasture. Ask who measured for the complainant, who paid, and who chose that person. The usual trap is the company's own expert offered as a neutral one.",
			Levels: [4]string{
				"A complainant's adviser or representative was refused or kept out.",
				"Advisers may come; people are not told in writing where to find free advice, or documents of their case are not handed to them.",
				"People are told in writing where to find free advice or help, and documents of the case are handed to them; no rule with a public sum pays for an expert of their choice, or one asked for in the last 24 months was not given.",
				"As 2, a written rule pays for an adviser or expert whom the complainant chooses, up to a sum made public; where it was asked for in the last 24 months it was given.",
			},
			Evidence: []Expected{
				{
					ID:        "notice",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "Notice on free advice, and rule on documents of the case",
				},
				{
					ID:        "rule",
					Kind:      "procedure",
					FromLevel: 3,
					Text:      "Rule on money for advisers, with the sum",
				},
				{
					ID:        "cases",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Requests for help and what was given",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Grievance log",
			},
			Weight: 1,
			Action: Action{
				Do:          "Tell people where free advice is found, hand over documents and set money aside for experts they choose",
				Deliverable: "Rule with its sum, and cases",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
