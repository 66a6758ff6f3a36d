//go:build !bootstrap

// Code generated from questionnaires/social/engagement.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicEngagement = Topic{
	ID:     "engagement",
	Code:   "ENG",
	Pillar: "social",
	Title:  "Stakeholder engagement",
	Why:    "Projects are stopped by people who were not asked, and mended by people who were.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  3,
			Because: "the first contact decides the licence to go on",
			Ref:     "IRMA v1.0 ch. 1.2",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "a neighbour for decades who takes land and water",
			Ref:     "IRMA v1.0 ch. 1.2",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "emissions and traffic near towns",
			Ref:     "RRA v3.0, 8 Stakeholder Engagement",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "industrial area, few neighbours",
			Ref:     "IFC PS1 ¶25-36",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "industrial area, dust complaints",
			Ref:     "IFC PS1 ¶25-36",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "large site and building traffic, few lasting impacts",
			Ref:     "IFC PS1 ¶25-36",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "few lasting impacts",
			Ref:     "IFC PS1 ¶25-36",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "fear of fire and smoke nearby",
			Ref:     "IFC PS1 ¶25-36",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "people live under it long after the jobs have gone",
			Ref:     "GISTM requirement 1.3",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "indigenous or displacement != \"none\"",
			To:      3,
			Because: "Indigenous rights, homes or livelihoods are affected",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "indigenous or displacement != \"none\"",
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
		Scope: []Row{
			{
				When: "people_nearby >= 10000",
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
				When: "indigenous or displacement == \"physical\"",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "litigation and (indigenous or displacement != \"none\")",
				Is:   "3",
			},
			{
				When: "litigation or indigenous or displacement != \"none\"",
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
			ID:        "S-ENG-1",
			Revision:  1,
			Question:  "Does the project know who is affected, who has a say and how each can be reached?",
			Rationale: "Those who are not on the map are not at the meeting and meet in court.",
			Guidance:  "Hold the map against impacts: downstream water users, people along the road and the power line, seasonal users, owners far away, defenders and critics. Ask who asked to be added. The usual trap is a list of offices and associations.",
			Levels: [4]string{
				"No list of those affected.",
				"A list exists; a group that an impact reaches, an interest, a speaker or a way to reach is missing, or it is older than 24 months.",
				"Every group that an impact of site, road, water or line reaches is listed with interest, speaker and way to reach, in 24 months; people of the place, critics or seasonal users did not check it in 12, or were not heeded.",
				"As 2, checked with people of the place in the last 12 months, critics and seasonal users included, and whatever they named was entered.",
			},
			Evidence: []Expected{
				{
					ID:        "map",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "List of groups with impact, interest, speaker and way to reach",
				},
				{
					ID:        "checked",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Notes of the check with people of the place and what was changed",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Stakeholder engagement plan and records",
			},
			Weight:    1,
			ValidFor:  24,
			Committee: "agreement",
			Action: Action{
				Do:          "List every group that an impact reaches and check the list with people of the place",
				Deliverable: "Stakeholder list with notes of the check",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-ENG-2",
			Revision:  1,
			Question:  "Do affected people and the project talk both ways, in time and at a place and hour that suits them?",
			Rationale: "Telling is not asking, and asking after the decision is telling.",
			Guidance:  "Read minutes for questions by the public and for the answers. Compare meeting dates with the dates of decisions. Ask three people from different groups when they last spoke and were answered. In Norway, § 2-3 of the Minerals Act of 2025 asks for yearly meetings for larger extraction and for larger or conflicted exploration. The usual trap is a long list of courtesy visits.",
			Levels: [4]string{
				"In the last 36 months no meeting with affected people was held, or people were threatened or kept away from one.",
				"Meetings are held; no plan sets them with every group that an impact reaches before each decision, or questions and answers are not on record.",
				"A plan sets meetings with every group before each decision, questions and answers are on record; a group was not met in 12 months, an answer is missing, or people asked do not confirm being suited and heard.",
				"As 2, every group met it in the last 12 months; every question has an answer with a date; people asked say place, time and language suited them and that they were heard.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Engagement plan with groups, subjects and dates",
				},
				{
					ID:        "minutes",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Minutes with attendance, questions and answers",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "People of three groups asked without the project's staff",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Stakeholder engagement plan and records",
			},
			Weight:    2,
			ValidFor:  12,
			Committee: "agreement",
			Action: Action{
				Do:          "Plan meetings with every group before each decision and answer every question on record",
				Deliverable: "Engagement plan and minutes with answers",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-ENG-3",
			Revision:  1,
			Question:  "Do people get what they need to judge the project, in their language and before decisions?",
			Rationale: "A thousand pages in a foreign language hide a risk as well as a locked drawer.",
			Guidance:  "Look for a short paper on impacts, duration, risks and the way to complain, in the languages spoken, and spoken word or pictures where few read. Check what was said of the worst case. Then look for the report back at least once a year. The usual trap is a link to a portal.",
			Levels: [4]string{
				"No information was given to affected people, or a grave risk was kept from them.",
				"Information is given; not in a language or form that each group can use, not before a decision, or without impacts, duration, risks or the way to complain.",
				"A short paper on impacts, duration, risks and complaints is out in all languages spoken, before decisions; the full assessment is not public, no report back in 12 months, or people cannot name main risks.",
				"As 2, the full assessment is public; commitments and monitoring were reported back in person in the last 12 months; people asked in two groups could name the main risks.",
			},
			Evidence: []Expected{
				{
					ID:        "papers",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Papers handed out, with language, date and place",
				},
				{
					ID:        "report",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Report back to the community on commitments and monitoring",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "People asked on the main risks",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Stakeholder engagement plan and records",
			},
			Weight:    2,
			ValidFor:  12,
			Committee: "agreement",
			Action: Action{
				Do:          "Give out a short paper in all languages before decisions and report back each year",
				Deliverable: "Papers and yearly report",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-ENG-4",
			Revision:  1,
			Question:  "Are people who are hit harder or heard less found, asked apart, and given measures of their own?",
			Rationale: "A mean impact that a village can bear ruins the widow without land title.",
			Guidance:  "Look for women, old, disabled, landless, migrants, minorities, children and herders among those affected, by name of group and number. Then look for what is done for them and not for others. The usual trap is a paragraph in the assessment with no measure behind it.",
			Levels: [4]string{
				"Nobody looked for vulnerable people.",
				"Groups are named; not all are counted, or one was not asked apart from the rest.",
				"Groups are counted and were asked apart; a group hit harder has no measures, owner or money, or the effect was not looked at with it in the last 12 months.",
				"As 2, each group hit harder has measures with owner and money, the effect (before works: the measure) was looked at with the group in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "analysis",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Analysis of vulnerable groups with numbers",
				},
				{
					ID:        "measures",
					Kind:      "plan",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Measures by group with owner and money",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Members of the groups asked apart",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Stakeholder engagement plan and records",
			},
			Weight:    1,
			Committee: "agreement",
			Action: Action{
				Do:          "Count vulnerable groups, ask them apart and fund measures for each",
				Deliverable: "Analysis and measures by group",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-ENG-5",
			Revision:  1,
			Question:  "Did what affected people said change decisions on the project?",
			Rationale: "Engagement that never changed anything was not engagement.",
			Guidance:  "Ask for the list of demands with answer and reason, then for one drawing, route or time that was moved, before and after. Ask the people who asked for it. The usual trap is to count gifts and sponsored events as changes.",
			Due:       "planning",
			Levels: [4]string{
				"No record that what people said was considered, or a promise made to them was broken and not put right.",
				"Demands are on record; one older than three months has no written answer with a reason given to those who asked.",
				"Every demand older than three months has a written answer with a reason; no decision on design, route, time or method was changed, or those affected had no part before it or do not confirm it.",
				"As 2, at least one decision on design, route, time or method was changed; those affected took part before it was taken and confirm it.",
			},
			Evidence: []Expected{
				{
					ID:        "demands",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "List of demands with answer, reason and date",
				},
				{
					ID:        "changed",
					Kind:      "map",
					FromLevel: 3,
					Text:      "Drawing or plan before and after the change",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Those who asked for the change",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Stakeholder engagement plan and records",
			},
			Weight:    2,
			BitesAt:   "construction",
			Committee: "agreement",
			Action: Action{
				Do:          "Answer every demand with a reason and take affected people into the decisions on design, route and time",
				Deliverable: "List of demands with answers and changes",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
	},
}
