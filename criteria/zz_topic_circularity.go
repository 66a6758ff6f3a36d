//go:build !bootstrap

// Code generated from questionnaires/environmental/circularity.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicCircularity = Topic{
	ID:     "circularity",
	Code:   "CIR",
	Pillar: "environmental",
	Title:  "Circularity",
	Why:    "Law sets rising shares of recycled metal, and every tonne recovered is one that need not be mined.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Because: "There is nothing to recover yet",
			Ref:     "GRI 14.5",
		},
		{
			Stage:   "mining",
			Weight:  1,
			Because: "Old waste and by-products can be a source",
			Ref:     "GRI 14.5; GISTM 6.6",
		},
		{
			Stage:   "refining",
			Weight:  1,
			Because: "Residues hold metals that other plants can use",
			Ref:     "GRI 14.5",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "Recycled content is set in the active material",
			Ref:     "Batteries Regulation, Article 8",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "Graphite is lost in most recycling so far",
			Ref:     "GRI 14.5",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "Scrap is large in the first years",
			Ref:     "Batteries Regulation, Article 8",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "How a pack is joined decides what can be recovered",
			Ref:     "Batteries Regulation, Article 8",
		},
		{
			Stage:   "recycling",
			Weight:  3,
			Because: "Recovery is the purpose of the plant",
			Ref:     "Batteries Regulation, Annex XII",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "Old stores can be worked again",
			Ref:     "GRI 14.5; GISTM 6.6",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "places_batteries",
			Add:     1,
			Because: "The company answers for its batteries at the end of their life",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_recycling",
				Is:   "3",
			},
			{
				When: "any_cathode or any_anode or any_cell or any_pack or any_mining or any_refining",
				Is:   "2",
			},
			{
				When: "not (any_recycling or any_cathode or any_anode or any_cell or any_pack or any_mining or any_refining)",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "any_recycling or any_cell or any_cathode",
				Is:   "3",
			},
			{
				When: "not (any_recycling or any_cell or any_cathode)",
				Is:   "2",
			},
		},
		Irremediability: []Row{
			{
				When: "any_recycling or any_cell or any_cathode or any_mining",
				Is:   "2",
			},
			{
				When: "not (any_recycling or any_cell or any_cathode or any_mining)",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_recycling or any_cell",
				Is:   "3",
			},
			{
				When: "not (any_recycling or any_cell)",
				Is:   "2",
			},
		},
	},
	Criteria: []*Criterion{
		{
			ID:        "E-CIR-1",
			Revision:  1,
			Question:  "Is the share of recycled metal in the products known, traced and rising as law will ask?",
			Rationale: "The legal minimum falls due on a fixed day, and supply contracts for recycled metal take years.",
			Guidance:  "Look for cobalt, lithium and nickel apart, in the active material, for each model, plant and year, from battery manufacturing waste or waste after use. The European minimum is 16, 6 and 6 % from 18 August 2031 and 26, 12 and 15 % from 18 August 2036. The usual trap is a recovery rate of the recycler, which is another figure.",
			When:      "any_cathode or any_cell or any_pack",
			Levels: [4]string{
				"The share is not known.",
				"A share is stated; it is not for each metal apart, or rests on certificates bought without the metal.",
				"Shares for each metal, model and year are traced to named recyclers; no contract secures the shares the law will ask for.",
				"As 2, a third party checked the tracing in the last 24 months, and contracts secure the legal shares for the years in which they bind.",
			},
			Evidence: []Expected{
				{
					ID:        "shares",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Shares by metal, model, plant and year",
				},
				{
					ID:        "supply",
					Kind:      "contract",
					FromLevel: 3,
					Text:      "Supply contracts for recycled metal",
				},
				{
					ID:        "tracing",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Check of the tracing",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Recycled content record",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Trace recycled metal by metal and model to named recyclers and contract the shares the law will ask for",
				Deliverable: "Recycled content record and supply contracts",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "operation",
			},
		},
		{
			ID:        "E-CIR-2",
			Revision:  1,
			Question:  "Can the product be taken apart, repaired and recycled, and has that been tried?",
			Rationale: "What is glued today is shredded tomorrow.",
			Guidance:  "Ask for the film or protocol of taking one apart: tools, minutes, what broke. Look for replaceable modules, marked materials and dismantling instructions given to others. The usual trap is a design guide with no trial.",
			When:      "any_cell or any_pack",
			Levels: [4]string{
				"Taking apart was not considered.",
				"It is in the design guide; no trial was made.",
				"A trial with common tools is on record; a part that wears cannot be replaced alone, or recyclers have no instructions.",
				"A trial by an outside dismantler or recycler is on record, wearing parts can be replaced alone, instructions are public, and the design changed after it.",
			},
			Evidence: []Expected{
				{
					ID:        "trial",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Protocol of the trial with tools and minutes",
				},
				{
					ID:        "outside",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Outside dismantler's or recycler's report",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Dismantling trial report",
			},
			Weight: 1,
			Action: Action{
				Do:          "Have a recycler take the product apart, change what stopped it, and publish the instructions",
				Deliverable: "Dismantling trial report",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CIR-3",
			Revision:  1,
			Question:  "Are recovery rates measured for each metal by a balance that closes?",
			Rationale: "A rate without a balance is an advertisement.",
			Guidance:  "Ask for tonnes in, assays, tonnes out and losses for lithium, cobalt, nickel and copper over one year, calculated by the European method where its law applies. By the end of 2027 European law wants 90 % of cobalt, copper and nickel and 50 % of lithium. The usual trap is a laboratory rate, or black mass counted as recovered metal.",
			When:      "any_recycling",
			Levels: [4]string{
				"Rates are not measured.",
				"Rates come from design, tests or one part of the process.",
				"A balance of 12 months gives each metal's rate through to the final product; it does not close within 5 %, or nobody outside checked it.",
				"The balance of the last 12 months closes within 5 %, follows a named method, was checked by a third party, and the downstream refiners are named.",
			},
			Evidence: []Expected{
				{
					ID:        "balance",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Metal balance of 12 months with assays",
				},
				{
					ID:        "checked",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Third-party check of the balance",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Metal recovery balance",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Close a twelve-month balance for each metal through to the final product and have it checked",
				Deliverable: "Metal recovery balance",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CIR-4",
			Revision:  1,
			Question:  "Were by-products, and old or new waste as a source of metal, studied before more ground is opened?",
			Rationale: "Metal already dug lies in heaps, and taking it can also clean up a danger.",
			Guidance:  "Look for grades and tonnes of old tailings, slag and residues, the metals thrown away today, and a costed answer for each. The usual trap is a heap ruled out because nobody sampled it.",
			When:      "any_mining or any_refining",
			Levels: [4]string{
				"Neither was looked at.",
				"Possible by-products or heaps are listed; none was sampled.",
				"Each was sampled with grade and tonnes; no costed decision follows.",
				"Each has a costed decision with date and reason, renewed in the last 5 years, and at least one is used or a real offer to a user was made and recorded.",
			},
			Evidence: []Expected{
				{
					ID:        "samples",
					Kind:      "study",
					FromLevel: 2,
					Text:      "Sampling of by-products and old waste",
				},
				{
					ID:        "decision",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Costed decision for each",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "By-product and waste resource study",
			},
			Weight: 1,
			Action: Action{
				Do:          "Sample old and new waste, cost its use and record a decision for each",
				Deliverable: "By-product and waste resource study",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CIR-5",
			Revision:  1,
			Question:  "Does production scrap go back into batteries, and is each tonne accounted for?",
			Rationale: "Scrap of the first years can exceed the output of whole mines, and lost scrap burns or is traded away.",
			Guidance:  "Ask for tonnes of scrap by kind, where each went, and the recycler's receipt; compare with the yield of the line. Look at the scrap yard for bins without a date. The usual trap is scrap sold to the highest bidder with no name of the last user.",
			When:      "any_cathode or any_anode or any_cell or any_pack",
			Levels: [4]string{
				"Scrap is not weighed by kind, or goes to landfill or burning.",
				"It is weighed; for part of it the final use is unknown.",
				"Each tonne of the last 12 months has a receipt of a recycler; no contract or audit of the recycler exists, or the metal does not return to batteries.",
				"As 2, recyclers are contracted and were audited in the last 24 months, the metals return to battery materials, and a scrap target was met or its miss explained.",
			},
			Evidence: []Expected{
				{
					ID:        "scrap",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Scrap by kind with receipts",
				},
				{
					ID:        "recycler",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Audit of the recyclers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Metal recovery balance",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Contract and audit recyclers that return the metal to battery materials, and weigh each kind of scrap",
				Deliverable: "Scrap balance with receipts",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
