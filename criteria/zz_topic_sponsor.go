//go:build !bootstrap

// Code generated from questionnaires/governance/sponsor.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicSponsor = Topic{
	ID:     "sponsor",
	Code:   "SPO",
	Pillar: "governance",
	Title:  "Sponsor",
	Why:    "The same gap is closed by one sponsor and grows under another.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "small companies with little record start here",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "obligations last for decades",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "the process asks for experience",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "the process asks for experience",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "the process asks for experience",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "young companies build very large plants",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "the work is simpler",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "young companies scale up dangerous processes",
			Ref:     "IFC PS1 17-19",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "obligations outlive the income",
			Ref:     "IFC PS3 10",
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
				When: "any_tailings or any_cahra_site",
				Is:   "3",
			},
			{
				When: "any_mining or any_refining or any_cell or any_recycling",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "project_cost >= 500",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_mining or any_tailings",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "litigation or any_cahra_site",
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
			ID:        "G-SPO-1",
			Revision:  1,
			Question:  "What does the sponsor's record at earlier projects show about harm and how it was handled?",
			Rationale: "How a company treated the last community is the best forecast for the next.",
			Guidance:  "Do not ask the company alone - search courts, media, contact points and former lenders. Judge what was done after the accident, not whether there was one. Grave means death, lasting injury, loss of home or land, or poisoned water. A new company is judged by the people who run it and their earlier posts.",
			Levels: [4]string{
				"Grave harm or an order of a court or authority of the last 10 years stands with no remedy begun, or harm was kept from lenders.",
				"Nobody independent searched the record of 10 years, lenders have not seen the search, or a remedy for harm found has no date.",
				"An independent search of 10 years was shared with lenders and each remedy is dated; one is open, it is over 12 months old, or no former lender or authority confirms that commitments were kept.",
				"As 2, the search is 12 months old or less and found no harm left without remedy, and a former lender or authority confirms that commitments were kept.",
			},
			Evidence: []Expected{
				{
					ID:        "search",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Independent search of courts, media, contact points and authorities",
				},
				{
					ID:        "reference",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Talk with a former lender or authority",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Ownership and integrity search",
			},
			Weight:   3,
			ValidFor: 12,
			BitesAt:  "signing",
			Action: Action{
				Do:          "Have the record searched and agree dates for every remedy still open",
				Deliverable: "Search report with remedy dates",
				Effort:      "S",
				Outcome:     "third_party",
				By:          "signing",
			},
		},
		{
			ID:        "G-SPO-2",
			Revision:  1,
			Question:  "Has the team that will carry out the project done comparable work under comparable demands?",
			Rationale: "First-time builders of dangerous plants learn on other people's ground.",
			Guidance:  "Read the curricula of the people named in the loan documents, not of advisers. Comparable means process, size and lender's demands alike. Check that they are under contract and present.",
			Levels: [4]string{
				"Nobody is named for building, running, safety, environment or community.",
				"People are named for one or more of these five posts; nobody under contract for one did comparable work under a lender's demands.",
				"At least one of the five posts is held under contract by someone who did comparable work under a lender's demands; another is open, borrowed from advisers, or held without such work.",
				"All five posts (building, running, safety, environment, community) are under contract with people who did comparable work under a lender's demands.",
			},
			Evidence: []Expected{
				{
					ID:        "people",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Key people with curricula and contracts",
				},
				{
					ID:        "talk",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Talks with the key people",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Sponsor file",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Fill the key posts with people of comparable experience",
				Deliverable: "Contracts and curricula",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "G-SPO-3",
			Revision:  1,
			Question:  "Is the money for the environmental and social action plan in the budget and the financing?",
			Rationale: "What is not in the base case is cut at the first overrun.",
			Guidance:  "Find the line in the financial model and who may move it. Costs after construction - monitoring, livelihood, closure - are the ones usually missing.",
			Levels: [4]string{
				"No action is costed.",
				"Costed; at least one action has no cost of its own or no line in the budget.",
				"Each action is costed with a line in the budget; sums after the first 24 months or a reserve are not in model and financing, or may be moved without the lenders.",
				"As 2, each action is costed for the loan's life with a reserve, the sums are in the financial model and financing, and lenders must agree before they are moved.",
			},
			Evidence: []Expected{
				{
					ID:        "model",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Budget and model with a line for each action",
				},
				{
					ID:        "terms",
					Kind:      "contract",
					FromLevel: 3,
					Text:      "Terms that protect the sums",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Sponsor file",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Cost each action and put it into model and financing with a reserve",
				Deliverable: "Financial model with lines",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "G-SPO-4",
			Revision:  1,
			Question:  "Are liabilities from earlier owners and earlier harm known, shared out and paid for?",
			Rationale: "Old pollution and unpaid land come with the keys.",
			Guidance:  "Look at soil and groundwater, old tailings, unpaid compensation, unsettled claims of workers and land that was taken. The sale contract says who bears them; the earlier owner must still be there to pay.",
			Levels: [4]string{
				"A liability is known and denied, or nobody has looked.",
				"Looked for; only on paper, or extent or bearer of one is open.",
				"Measured on the ground and each shared out by contract; the experts were not independent, the money is not secured, or people concerned were not heard.",
				"Measured on the ground by independent experts, shared out by contract, the money secured, and people concerned were heard; or such an inquiry found none.",
			},
			Evidence: []Expected{
				{
					ID:        "survey",
					Kind:      "third_party_report",
					FromLevel: 2,
					Text:      "Independent survey of ground, water and claims",
				},
				{
					ID:        "split",
					Kind:      "contract",
					FromLevel: 2,
					Text:      "Contract that shares out the liabilities",
				},
				{
					ID:        "money",
					Kind:      "financial",
					FromLevel: 3,
					Text:      "Provision, escrow or insurance",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Sponsor file",
			},
			Weight:  2,
			BitesAt: "signing",
			Action: Action{
				Do:          "Survey the ground and claims, share them out by contract and secure the money",
				Deliverable: "Survey with contract and security",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "signing",
			},
		},
		{
			ID:        "G-SPO-5",
			Revision:  1,
			Question:  "Do insurance and money set aside cover the worst accident that the project's own studies describe?",
			Rationale: "After the worst day the company may be worth nothing, and those it harmed are then paid by nobody.",
			Guidance:  "Lay the worst case of the hazard or dam study beside the policies: sum, deductible, exclusions for slow pollution, tailings and fire of batteries, and who is paid first. The usual trap is a large property policy and a small one for harm to others.",
			Due:       "construction",
			Levels: [4]string{
				"Harm to others and to the environment by an accident is not insured, and no money is set aside.",
				"Insured, or money is set aside, to a sum that nobody compared with a worst case in the last 24 months.",
				"Sum and exclusions were set against the worst case of the project's studies in 24 months; over 12 months ago, people, clean-up or interruption is not covered, an exclusion touches it, or no independent adviser read it.",
				"As 2 in the last 12 months, and policies with money set aside cover that case for people, clean-up and interruption, read by an adviser who does not sell them.",
			},
			Evidence: []Expected{
				{
					ID:        "policies",
					Kind:      "contract",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Policies with sums and exclusions",
				},
				{
					ID:        "comparison",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Worst case in money, compared with cover",
				},
				{
					ID:        "adviser",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Report of an independent insurance adviser",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Insurance report",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Put the worst case in money, compare it with policies and close the gap by cover or money set aside",
				Deliverable: "Report of an independent insurance adviser",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
