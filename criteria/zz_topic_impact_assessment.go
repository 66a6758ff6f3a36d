//go:build !bootstrap

// Code generated from questionnaires/governance/impact-assessment.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicImpactAssessment = Topic{
	ID:     "impact-assessment",
	Code:   "ESI",
	Pillar: "governance",
	Title:  "Impact assessment",
	Why:    "What the assessment left out comes back as a court case, a redesign or a harm nobody planned for.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "early choices of place and access are made here",
			Ref:     "IRMA 2.1",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "impacts are many and cannot be undone",
			Ref:     "IRMA 2.1; IFC PS1 7-8",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "residue, discharge and power are decided with the design",
			Ref:     "IFC PS1 7-8",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "discharge and salt outlets are decided with the design",
			Ref:     "IFC PS1 7-8",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "air and chemicals are decided with the design",
			Ref:     "IFC PS1 7-8",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "fire, solvents and power are decided with the design",
			Ref:     "IFC PS1 7-8",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "impacts are few and stay on the site",
			Ref:     "IFC PS1 7-8",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "fire and toxic gas reach the neighbours",
			Ref:     "IFC PS1 7-8",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "the waste stays for good",
			Ref:     "IFC PS1 7-8",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "indigenous or critical_habitat or displacement != \"none\"",
			To:      3,
			Because: "such impacts cannot be undone",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "world_heritage or critical_habitat or indigenous or displacement == \"physical\"",
				Is:   "3",
			},
			{
				When: "\"mining\" in stages or \"waste\" in stages or tailings",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "footprint >= 1000 or people_nearby >= 10000",
				Is:   "3",
			},
			{
				When: "footprint >= 100 or people_nearby >= 1000",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "world_heritage or critical_habitat",
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
				When: "\"mining\" in stages or critical_habitat or indigenous or displacement != \"none\"",
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
			ID:        "G-ESI-1",
			Revision:  1,
			Question:  "Does an impact assessment cover the whole project, all its phases and all its impacts, on field data?",
			Rationale: "Nobody can avoid or pay for an impact that was not assessed.",
			Guidance:  "Check the map of the area studied against roads, power line, water intake and downstream reach. Look at the dates of field work, season by season. Rated significant means by its own scale, before measures. Assessments made for the permit alone often leave out workers, human rights and closure.",
			Due:       "planning",
			Levels: [4]string{
				"No impact assessment.",
				"Under way, or complete without one of area of influence, environment, people, human rights, climate and the phases to closure.",
				"Area of influence, environment, people, human rights, climate and all phases are assessed; field data miss a season or are over 5 years old, or an impact rated significant lacks measure, owner, cost or date.",
				"As 2, field data cover all seasons and are 5 years old or less, and every impact that it rates significant has a measure with owner, cost and date.",
			},
			Evidence: []Expected{
				{
					ID:        "assessment",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    60,
					Text:      "Assessment with area of influence and baseline",
				},
				{
					ID:        "measures",
					Kind:      "plan",
					FromLevel: 3,
					Text:      "Management plan with owner, cost and date for each measure",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  3,
			BitesAt: "construction",
			Action: Action{
				Do:          "Complete the assessment with all phases, seasons and costed measures",
				Deliverable: "Assessment and management plan",
				Effort:      "L",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "G-ESI-2",
			Revision:  1,
			Question:  "Were alternatives compared before place, technology, waste disposal and power source were chosen?",
			Rationale: "The cheapest way to avoid harm is to build elsewhere or otherwise, and that door closes first.",
			Guidance:  "Look for the date of the comparison beside the date of the choice. The option of not building belongs in it. Alternatives that nobody would build are the usual filler.",
			Due:       "planning",
			Levels: [4]string{
				"No alternatives were examined.",
				"Alternatives are described; the choice came first, cost alone counted, or one of place, technology, waste disposal, power source and not building was left out.",
				"Place, technology, waste disposal, power source and not building were compared on environment and people before the choice; stated criteria, affected people's views or published reasons are missing.",
				"As 2, by stated criteria, with affected people's views recorded, and the reasons published.",
			},
			Evidence: []Expected{
				{
					ID:        "comparison",
					Kind:      "study",
					FromLevel: 2,
					Text:      "Comparison with criteria, options and date",
				},
				{
					ID:        "reasons",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Published reasons, with the views of affected people",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Compare the alternatives that are still open and publish the reasons",
				Deliverable: "Alternatives study",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "G-ESI-3",
			Revision:  1,
			Question:  "Are cumulative impacts assessed with the other projects, present and planned, on the same water, air, land and people?",
			Rationale: "Each project fits within the limit; together they do not.",
			Guidance:  "Ask which receptor is closest to its limit - river, aquifer, grazing land, air, housing - and who else uses it. Reindeer herding areas and closed basins are the classic cases. A list of neighbours is not an assessment.",
			Due:       "planning",
			Levels: [4]string{
				"Not assessed.",
				"Other projects are named; the sum is not assessed for at least one of water, air, habitat and people.",
				"The sum is assessed for water, air, habitat and people with existing projects; planned projects, climate trends or a receptor's limit are left out, or a limit is reached and no joint measure agreed.",
				"As 2, with planned projects and climate trends against the limit of each receptor; joint measures are agreed with others or the authority, or no limit is reached.",
			},
			Evidence: []Expected{
				{
					ID:        "study",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Cumulative assessment by receptor",
				},
				{
					ID:        "joint",
					Kind:      "agreement",
					FromLevel: 3,
					Text:      "Agreement on joint measures or monitoring",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Assess the sum by receptor and agree joint measures",
				Deliverable: "Cumulative assessment",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "G-ESI-4",
			Revision:  1,
			Question:  "Are power lines, roads, ports, dams or plants built by others for the site assessed with it?",
			Rationale: "The power line may cross the calving land that the mine avoids.",
			Guidance:  "List what would not be built without the project. The usual answer is that another company or the state is responsible; lenders count it in all the same. Look for a written agreement on who does what.",
			When:      "associated_facilities",
			Due:       "planning",
			Levels: [4]string{
				"At least one is left out of every list and assessment.",
				"All are listed; at least one is not assessed.",
				"Each is assessed by the project or by others; one lacks a topic or phase that the site's own has, or its owner has not agreed on measures, payment and monitoring.",
				"Each is assessed for all topics and phases of the site itself, and agreements with their owners fix measures, payment and monitoring.",
			},
			Evidence: []Expected{
				{
					ID:        "assessment",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Assessment of each associated facility",
				},
				{
					ID:        "agreement",
					Kind:      "agreement",
					FromLevel: 3,
					Text:      "Agreement with the owner on measures and monitoring",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Assess each associated facility and agree the measures with its owner",
				Deliverable: "Addendum and agreements",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "construction",
			},
		},
		{
			ID:        "G-ESI-5",
			Revision:  1,
			Question:  "Have experts who did not write the assessment reviewed it, and were their comments closed?",
			Rationale: "The author is paid by the one who wants to build.",
			Guidance:  "Names, independence and comment log matter more than the conclusion. Review by the authority for its permit does not replace it.",
			Due:       "planning",
			Levels: [4]string{
				"No review.",
				"Reviewed by the company or the permitting authority only, by experts who are not named or not independent, or in part.",
				"The whole was reviewed by named experts independent of author and company; a comment is not answered or not closed, or their report is not public.",
				"As 2, every comment is answered and closed, and their report is public.",
			},
			Evidence: []Expected{
				{
					ID:        "review",
					Kind:      "third_party_report",
					FromLevel: 2,
					Text:      "Report of the independent reviewers with names",
				},
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Comment log with answers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Commission an independent review and close every comment",
				Deliverable: "Review report and comment log",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-ESI-6",
			Revision:  1,
			Question:  "Are changes made since the assessment checked for new impacts before they are carried out?",
			Rationale: "The project that is built is rarely the one that was assessed.",
			Guidance:  "Compare capacity, layout, process, water source and waste route today with the assessment. Ask for the change log; if there is none, list three changes yourself.",
			Due:       "construction",
			Levels: [4]string{
				"The project changed and no change was checked for its impacts.",
				"Some changes were checked, or none is said to have been made; one was not checked or only after it was made, or no log of changes is kept.",
				"Every change is logged and was checked beforehand; one rated significant has no addendum, or one not consulted on or agreed before work began, or the log is empty and was not compared with the assessment in 12 months.",
				"As 2, each change rated significant has an addendum, consulted on and agreed with authority or lender before work began; or a comparison of 12 months with the assessment found no change.",
			},
			Evidence: []Expected{
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Change log with checks",
				},
				{
					ID:        "addendum",
					Kind:      "study",
					FromLevel: 3,
					Text:      "Addenda with record of consultation",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "List the changes since the assessment and prepare the addenda due",
				Deliverable: "Change log and addenda",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-ESI-7",
			Revision:  1,
			Question:  "Is it assessed what water, air, species, herds and traffic carry across the border to another country?",
			Rationale: "A river asks no border guard, and the neighbour State can stop a permit that forgot it.",
			Guidance:  "Draw the catchment, the plume, the migration route and the transport route on one map with borders. If one crosses, look for figures there and for the notice to the other State. The usual trap is a study area that ends at the frontier.",
			Due:       "planning",
			Levels: [4]string{
				"Something of the site crosses a border by plain geography, and the assessment does not mention it.",
				"Effects across borders are ruled out or named in words, without map or figures for each path; or nothing is said and nothing plainly crosses.",
				"Each path is mapped, its effect worked out at the border; one is felt beyond and those there were not informed and heard before the decision, or no measure answers them, or none is felt and no outside expert reviewed it.",
				"Each path is mapped with figures, and the finding that none is felt beyond was reviewed by an outside expert; or authorities and people beyond were informed and heard before the decision and measures answer them.",
			},
			Evidence: []Expected{
				{
					ID:        "paths",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Paths of water, air, species and traffic, with figures at the border",
				},
				{
					ID:        "heard",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Notice and answers from beyond the border, or outside review of the finding",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  1,
			BitesAt: "construction",
			Action: Action{
				Do:          "Map each path to the border, work out its effect, and inform and hear those beyond where it is felt",
				Deliverable: "Chapter on effects across borders",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
	},
}
