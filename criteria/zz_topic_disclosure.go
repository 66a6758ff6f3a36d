//go:build !bootstrap

// Code generated from questionnaires/governance/disclosure.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicDisclosure = Topic{
	ID:     "disclosure",
	Code:   "DIS",
	Pillar: "governance",
	Title:  "Disclosure",
	Why:    "People can only hold a project to what they were able to read.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "little is known yet and little is at stake",
			Ref:     "ICMM PE 10.3",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "neighbours and investors judge by what is published",
			Ref:     "ICMM PE 10.3; IFC PS1 29",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "neighbours and customers judge by what is published",
			Ref:     "RRA v3.0 Criterion 6; IFC PS1 29",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "customers need the figures",
			Ref:     "RRA v3.0 Criterion 6; IFC PS1 29",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "customers need the figures",
			Ref:     "RRA v3.0 Criterion 6; IFC PS1 29",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "customers need the figures",
			Ref:     "IFC PS1 29",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "customers need the figures",
			Ref:     "IFC PS1 29",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "claims of recovery are only as good as what is shown",
			Ref:     "IFC PS1 29",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "neighbours want to know what lies there",
			Ref:     "IFC PS1 29",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When:    "any_tailings or any_indigenous or any_displacement",
				Is:      "3",
				Because: "people must decide about their safety and land",
			},
			{
				When:    "not any_tailings",
				Is:      "2",
				Because: "people must know what is released",
			},
		},
		Scope: []Row{
			{
				When:    "any_mining or any_tailings",
				Is:      "3",
				Because: "a wide area is concerned",
			},
			{
				When:    "not any_mining",
				Is:      "2",
				Because: "neighbours are concerned",
			},
		},
		Irremediability: []Row{
			{
				When:    "any_indigenous or any_displacement",
				Is:      "3",
				Because: "a decision taken without knowledge cannot be given back",
			},
			{
				When:    "not any_indigenous",
				Is:      "1",
				Because: "publishing can be made up for",
			},
		},
		Likelihood: []Row{
			{
				When:    "any_mining or any_tailings",
				Is:      "2",
				Because: "documents of mines are long and technical",
			},
			{
				When:    "not any_mining",
				Is:      "1",
				Because: "documents are shorter",
			},
		},
	},
	Criteria: []*Criterion{
		{
			ID:        "G-DIS-1",
			Revision:  1,
			Question:  "Is a yearly sustainability report published with figures for the sites, and is it assured?",
			Rationale: "Unchecked figures are advertising.",
			Guidance:  "Look for the assurer's statement and which figures it covers. Group reports that add up sites hide the one that matters.",
			Due:       "operation",
			Levels: [4]string{
				"No report.",
				"A report without a named standard, or older than 24 months.",
				"A report of the last 18 months by a named standard with figures for each site; not assured by an independent body.",
				"A report of the last 18 months by a named standard, with figures for each site covered by independent assurance.",
			},
			Evidence: []Expected{
				{
					ID:        "report",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    18,
					Text:      "Published report with web address",
				},
				{
					ID:        "assurance",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    18,
					Text:      "Assurance statement with the figures covered",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Sustainability report and assurance statement",
			},
			Weight:   1,
			ValidFor: 18,
			Action: Action{
				Do:          "Report by a named standard with site figures and have them assured",
				Deliverable: "Report and assurance statement",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-DIS-2",
			Revision:  1,
			Question:  "Can the public read the impact assessment, the plans that follow from it, and the results?",
			Rationale: "A plan that only the lender has seen is kept only for the lender.",
			Guidance:  "Search the project's website as an outsider. Check the date of publication against the date of the decision it should inform.",
			Due:       "planning",
			Levels: [4]string{
				"Nothing is public.",
				"A summary of the assessment is public.",
				"The full assessment is public; management plans, action plan or monitoring results are not.",
				"The full assessment, management plans, action plan and monitoring results of the last 12 months are public, each before the decision it concerns.",
			},
			Evidence: []Expected{
				{
					ID:        "pages",
					Kind:      "record",
					FromLevel: 1,
					Text:      "Web addresses with dates of publication",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Public disclosure log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Publish the assessment, plans and results",
				Deliverable: "Disclosure log with web addresses",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-DIS-3",
			Revision:  1,
			Question:  "Does the project publish its greenhouse gas emissions, its climate risks and its targets?",
			Rationale: "A lender's own climate report is made of its borrowers' figures.",
			Guidance:  "Scope 2 is shown both by the grid's average and by contract. Scope 3 counts where bought materials dominate, as in cells and packs. Targets without a base year are level 2.",
			Due:       "construction",
			Levels: [4]string{
				"Nothing is published.",
				"Emissions of Scope 1 and 2 are published as a total.",
				"Scope 1 and 2 in both ways, physical risks and risks of the transition are published; Scope 3, target or base year is missing.",
				"Scope 1, 2 and material Scope 3, both kinds of risk, and a target with base year and progress are published for the last financial year; Scope 1 and 2 are verified.",
			},
			Evidence: []Expected{
				{
					ID:        "figures",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    18,
					Text:      "Published figures with method and boundary",
				},
				{
					ID:        "verification",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    18,
					Text:      "Verification statement for Scope 1 and 2",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Sustainability report and assurance statement",
			},
			Weight:   2,
			ValidFor: 18,
			Action: Action{
				Do:          "Publish emissions, risks and a target with base year, and have Scope 1 and 2 verified",
				Deliverable: "Climate disclosure and verification",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-DIS-4",
			Revision:  1,
			Question:  "Can the people concerned read or hear what is disclosed, in their language and at a place they use?",
			Rationale: "A thousand pages in a foreign language are not information.",
			Guidance:  "Ask somebody in the village or herding district what they know. Look for a summary in plain words, in North Sami or whatever is spoken, and for meetings. A download link where there is no network is level 1.",
			Due:       "planning",
			Levels: [4]string{
				"Nothing reaches them.",
				"Technical documents in the national language, or on the internet only.",
				"A summary in plain words and in their languages was handed out; nothing was explained in person in the last 12 months.",
				"A summary in their languages was handed out and explained in person in the last 12 months, with an account of what was done since, and questions are on record.",
			},
			Evidence: []Expected{
				{
					ID:        "summary",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Summary in each language",
				},
				{
					ID:        "meetings",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Record of meetings with questions",
				},
				{
					ID:        "voices",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Talks with people concerned",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Public disclosure log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Hand out and explain a summary in the languages spoken and report back each year",
				Deliverable: "Summary and meeting records",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-DIS-5",
			Revision:  1,
			Question:  "Are written questions from the public about people and environment answered in time?",
			Rationale: "The question a report did not foresee is often the one that matters.",
			Guidance:  "Send a question. The Norwegian Transparency Act gives three weeks, and no ground to refuse what is known of actual harm to human rights. Answers that only link to the report count as none.",
			Levels: [4]string{
				"Questions are not answered.",
				"Some are answered; there is no contact point or register.",
				"A public contact point and a register exist; some of the last 12 months were answered after three weeks or refused without reason.",
				"All of the last 12 months were answered in writing within three weeks, or refused or extended with a written reason; or none came and a test was answered.",
			},
			Evidence: []Expected{
				{
					ID:        "register",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Register of questions and answers with dates",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Public disclosure log",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Name a contact point, keep a register and answer within three weeks",
				Deliverable: "Register with dates",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
