//go:build !bootstrap

// Code generated from questionnaires/social/security.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicSecurity = Topic{
	ID:     "security",
	Code:   "SEC",
	Pillar: "social",
	Title:  "Security and human rights",
	Why:    "Guards and police meant to protect a project have killed neighbours in its name, and the project answers for it.",
	Per:    "site",
	When:   "security != \"none\"",
	No:     "Nobody guards the site or could be called to it.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "remote camps and first conflicts over land",
			Ref:     "IRMA v1.0 ch. 3.5",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "ore theft, road blocks and armed guards",
			Ref:     "GRI 14.14",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "valuable metal on site and on high-risk routes",
			Ref:     "RRA v3.0, 22 Security & Human Rights",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "valuable metal on site and in transit",
			Ref:     "IFC PS4 ¶12-14",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "gate guards, few conflicts",
			Ref:     "IFC PS4 ¶12-14",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "gate guards, few conflicts",
			Ref:     "IFC PS4 ¶12-14",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "gate guards, few conflicts",
			Ref:     "IFC PS4 ¶12-14",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "gate guards, few conflicts",
			Ref:     "IFC PS4 ¶12-14",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "gate guards, at times people who pick over waste",
			Ref:     "IFC PS4 ¶12-14",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"cobalt\" in commodities and cahra",
			Add:     2,
			Because: "cobalt in a conflict-affected or high-risk area",
		},
		{
			When:    "\"natural_graphite\" in commodities",
			Add:     1,
			Because: "some graphite regions have armed conflict",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "cahra or security in [\"armed\", \"public_forces\"]",
			To:      3,
			Because: "armed people or armed conflict are close",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "security == \"public_forces\" and cahra",
				Is:   "4",
			},
			{
				When: "security in [\"armed\", \"public_forces\"] or cahra",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "(security in [\"armed\", \"public_forces\"] or cahra) and (people_nearby >= 1000 or asm)",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "security in [\"armed\", \"public_forces\"] or cahra",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "cahra and (asm or security in [\"armed\", \"public_forces\"])",
				Is:   "3",
			},
			{
				When: "cahra or asm or (security in [\"armed\", \"public_forces\"] and not host_oecd)",
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
			ID:        "S-SEC-1",
			Revision:  1,
			Question:  "Is the risk that security does harm to people assessed, and not only the risk to the property?",
			Rationale: "Guarding against people one has not talked to makes enemies of them.",
			Guidance:  "Look for the past of the forces, conflicts over land and jobs, artisanal miners, women's safety and the route, with sources outside the company. The usual trap is a theft study by the guard company.",
			Levels: [4]string{
				"No assessment of security risks.",
				"Assessed; for property and staff only, more than 36 months ago, or by the guard company alone.",
				"Assessed in the last 36 months for harm to people too, not by the guard company alone; it is over 12 months old, affected people were not asked, or a measure has no owner or date or is overdue.",
				"As 2, in the last 12 months, with affected people; each measure has owner and date and none is overdue.",
			},
			Evidence: []Expected{
				{
					ID:        "assessment",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Security and human rights risk assessment with sources",
				},
				{
					ID:        "measures",
					Kind:      "plan",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Security plan with measures, owners and dates",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Security plan and incident log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Assess the harm security can do to people, with those people, and close the measures",
				Deliverable: "Risk assessment and security plan",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-SEC-2",
			Revision:  1,
			Question:  "Is every guard's past checked before posting, and are abusers kept out?",
			Rationale: "The man dismissed for beating people at one mine is hired at the next.",
			Guidance:  "Take five names from today's roster and look for each file. Guards of contractors and subcontractors count. For police and soldiers ask for what can be learnt of the unit. The usual trap is the guard company's declaration.",
			Levels: [4]string{
				"Nobody's past is checked, or a person known for abuse is posted.",
				"The guard company says that it checks; the project has seen no file of the last 12 months, or sets no check.",
				"The project sets the check and saw files of a sample in 12 months; a name on a sampled roster has no file or no check for abuse, or the past of public units was not looked into from outside sources.",
				"As 2, every name on a sampled roster has a file with a check for abuse; the past of public units was looked into from outside sources.",
			},
			Evidence: []Expected{
				{
					ID:        "contract",
					Kind:      "contract",
					FromLevel: 2,
					Text:      "Contract clause on checks and exclusion",
				},
				{
					ID:        "sample",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Roster sample matched with files",
				},
				{
					ID:        "outside",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Outside sources on the past of guards and public units",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Security plan and incident log",
			},
			Weight: 1,
			Action: Action{
				Do:          "Set the check in the contract, match rosters with files and remove those who fail",
				Deliverable: "Contract clause and roster sample",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-SEC-3",
			Revision:  1,
			Question:  "Are all who guard the site trained to use force last and least?",
			Rationale: "What a guard does in ten seconds is what he has practised.",
			Guidance:  "Ask two guards what they would do if villagers block the road, and if a thief runs. Look for weapons, who holds the keys, and training by scenes, not slides. The Voluntary Principles on Security and Human Rights give the frame. The usual trap is training of the day shift of the main contractor.",
			Levels: [4]string{
				"No rules on the use of force, or force beyond them was used in the last 24 months without consequence.",
				"Rules exist; they do not say force last, least and reported, or fewer than 80 % of those on the roster were trained in the last 24 months.",
				"At least 80 % were trained in the last 24 months on rules that say force last, least and reported; under 95 % in 12 months, no scenes or women's safety, no offer to public forces, or a guard did not know.",
				"As 2, at least 95 % in the last 12 months, by scenes, women's safety included; public forces were offered it; guards asked could say when force is allowed.",
			},
			Evidence: []Expected{
				{
					ID:        "rules",
					Kind:      "procedure",
					FromLevel: 1,
					Text:      "Rules on the use of force, and list of weapons",
				},
				{
					ID:        "training",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Training list matched with rosters",
				},
				{
					ID:        "guards",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Guards asked at their posts",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Security plan and incident log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Train all guards by scenes on force last and least, and offer it to public forces",
				Deliverable: "Training list matched with rosters",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-SEC-4",
			Revision:  1,
			Question:  "Is there an agreement with police or army on when they come, what they may do and what the project gives them?",
			Rationale: "Fuel, cars and allowances without an agreement make the project part of what the force does with them.",
			Guidance:  "Ask for the paper, then for the list of everything given in money or kind in the last year. Look at how the project asks for help and who decides. The usual trap is that there is no paper because \"it is the State's duty\".",
			When:      "security == \"public_forces\"",
			Levels: [4]string{
				"No agreement and no talks on one, or money or goods are given and no record of gifts is kept.",
				"Talks or an agreement exist, and any gifts have a record, full or not; no agreement is reached, or it leaves out calls, use of force, human rights or what is given.",
				"An agreement sets calls, use of force, human rights and what is given, any gifts have a record; one is unaccounted for, affected people have not seen it as far as law allows, or no joint look at incidents in 12 months.",
				"As 2, public or shown to affected people as far as law allows; all given is accounted for; both sides looked at it together with incidents in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "agreement",
					Kind:      "agreement",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Agreement with the force",
				},
				{
					ID:        "given",
					Kind:      "financial",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Account of all money and goods given",
				},
				{
					ID:        "review",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Minutes of the joint look at incidents",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Security plan and incident log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Seek an agreement on calls, force and gifts, account for all given, and show it to people",
				Deliverable: "Agreement and account",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-SEC-5",
			Revision:  1,
			Question:  "Is every harm by security looked into from outside, with consequences and remedy?",
			Rationale: "An unpunished shot is the permission for the next.",
			Guidance:  "A grave case is a death, a serious injury, rape or unlawful arrest; an incident is each use of force, drawn weapon, arrest or complaint about guards. Compare the log with press, clinic and civil society. Take the gravest case from report to end: who looked into it, what happened to the guard, what the family got. Acts of public forces on the project's call count. The usual trap is \"handed to the police\".",
			Levels: [4]string{
				"A death, serious injury, rape or unlawful arrest by security in the last 60 months was not looked into or the harmed got nothing.",
				"No such case is known, or each was looked into and the harmed got remedy; incidents are not all logged, or the project itself looked into none or some only.",
				"Every incident is logged and looked into by the project; the log was not compared with outside sources in 12 months, or a grave case has no outside inquiry, consequence, report or confirmed remedy.",
				"As 2, compared in the last 12 months with clinic, press or civil society; each grave case had an outside inquiry, consequences, a report to the authority and remedy that the harmed confirm.",
			},
			Evidence: []Expected{
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Incident log compared with outside sources",
				},
				{
					ID:        "inquiry",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Outside inquiry of grave cases",
				},
				{
					ID:        "harmed",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "The harmed, or civil society where there was no case",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Security plan and incident log",
			},
			Weight: 3,
			Action: Action{
				Do:          "Log and look into every incident, have grave cases looked into from outside, and give remedy",
				Deliverable: "Log, inquiry and proof of remedy",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-SEC-6",
			Revision:  1,
			Question:  "Do people nearby know who guards the site, by which rules, and whom to tell of abuse?",
			Rationale: "A guard without a name or a number to call answers to nobody.",
			Guidance:  "Ask at the next houses and at the gate: who are they, may they search you, whom would you call? Then look for the notice and for complaints about guards in the log. The usual trap is a hotline that rings in the guards' own office.",
			Due:       "construction",
			Levels: [4]string{
				"People are told nothing, or complaints go to the guards themselves.",
				"The guard company's name is known; its rules, or whom to tell, were not told in the languages of the place.",
				"Rules and a way to complain not through guards were told in the languages of the place; over 12 months ago, without police or army, not at the gate, people asked do not know whom to tell, or the log marks no such cases.",
				"As 2, with police or army where they may come, repeated in the last 12 months, posted at the gate; people asked know whom to tell, and complaints about guards are marked in the log.",
			},
			Evidence: []Expected{
				{
					ID:        "notice",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Notice with rules and whom to tell, with places and languages",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "People at the next houses and at the gate",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Security plan and incident log",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Tell people who guards the site, by which rules and whom to tell, and mark such complaints in the log",
				Deliverable: "Notice, and log with complaints about guards",
				Effort:      "S",
				Outcome:     "own",
				By:          "construction",
			},
		},
	},
}
