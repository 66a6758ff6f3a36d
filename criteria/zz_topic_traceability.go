//go:build !bootstrap

// Code generated from questionnaires/governance/traceability.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicTraceability = Topic{
	ID:     "traceability",
	Code:   "TRA",
	Pillar: "governance",
	Title:  "Traceability and product data",
	Why:    "A claim about origin, recycled content or footprint is worth no more than the records that join lot and product.",
	When:   "not only_exploring",
	No:     "All sites are in exploration; nothing is bought, made or shipped.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Because: "nothing is shipped",
			Ref:     "OECD DDG",
		},
		{
			Stage:   "mining",
			Weight:  1,
			Because: "the origin is plain as long as no other ore is mixed in",
			Ref:     "OECD DDG; RRA v3.0 Criterion 10",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "lots are mixed here and origin is lost",
			Ref:     "OECD DDG; RRA v3.0 Criterion 10",
		},
		{
			Stage:   "cathode",
			Weight:  3,
			Because: "metals of several refiners end in one powder",
			Ref:     "Regulation (EU) 2023/1542, Article 49",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "graphite of several sources ends in one powder",
			Ref:     "Regulation (EU) 2023/1542, Article 49",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "the passport's data are gathered here",
			Ref:     "Regulation (EU) 2023/1542, Articles 49 and 77",
		},
		{
			Stage:   "pack",
			Weight:  3,
			Because: "the passport is issued with the pack",
			Ref:     "Regulation (EU) 2023/1542, Articles 49 and 77",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "recycled content is claimed on these records",
			Ref:     "Regulation (EU) 2023/1542, Article 8",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "what is stored must be known when it is sent on",
			Ref:     "Regulation (EU) 2023/1542, Annex XII",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"cobalt\" in commodities",
			Add:     1,
			Because: "origins are mixed by traders before the refinery",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_cahra_supplier or any_asm_supplier",
			To:      3,
			Because: "material comes from a high-risk area or from artisanal mining",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When:    "any_cahra_supplier or any_asm_supplier",
				Is:      "3",
				Because: "a mixed lot may carry material of serious abuse",
			},
			{
				When:    "buys_minerals",
				Is:      "2",
				Because: "a mixed lot carries the risk of the worst source",
			},
			{
				When:    "not buys_minerals",
				Is:      "1",
				Because: "only own material is handled",
			},
		},
		Scope: []Row{
			{
				When:    "eu_market and buys_minerals",
				Is:      "3",
				Because: "every product with the material is concerned",
			},
			{
				When:    "buys_minerals",
				Is:      "2",
				Because: "products with bought material are concerned",
			},
			{
				When:    "not buys_minerals",
				Is:      "1",
				Because: "one origin",
			},
		},
		Irremediability: []Row{
			{
				When:    "buys_minerals",
				Is:      "2",
				Because: "a lost lot record cannot be rebuilt, new lots can be kept apart",
			},
			{
				When:    "not buys_minerals",
				Is:      "1",
				Because: "records can be set up at any time",
			},
		},
		Likelihood: []Row{
			{
				When:    "any_refining or any_cathode or any_anode",
				Is:      "3",
				Because: "lots are mixed in the process",
			},
			{
				When:    "buys_minerals",
				Is:      "2",
				Because: "material passes several hands",
			},
			{
				When:    "not buys_minerals",
				Is:      "1",
				Because: "one origin",
			},
		},
	},
	Criteria: []*Criterion{
		{
			ID:        "G-TRA-1",
			Revision:  1,
			Question:  "Can a shipment be traced back to its source lots, under a chain-of-custody model set in writing?",
			Rationale: "Without a model nobody can say what a claim about the product means.",
			Guidance:  "Pick a shipment and ask for the trace while you wait. Models are identity preserved, segregated, controlled blending and mass balance; a mass balance allows no statement on what is physically inside, and bought credits link nothing.",
			Due:       "operation",
			Levels: [4]string{
				"Lots at intake and at shipment cannot be linked.",
				"Intake and shipment are recorded by lot; the link between them is kept for some products, or by memory.",
				"A model is written for every product and lots are linked; no trace was tried in the last 12 months, or it did not reach every source lot.",
				"A model is written for every product, claims to customers match it, and a trace in the last 12 months led from a shipment to every source lot.",
			},
			Evidence: []Expected{
				{
					ID:        "model",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "Chain-of-custody procedure, by product",
				},
				{
					ID:        "trace",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Trace of one shipment to its source lots",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Chain-of-custody records",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Write the model for each product and prove it with a trace",
				Deliverable: "Procedure and trace of one shipment",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-TRA-2",
			Revision:  1,
			Question:  "For how long are due diligence and chain-of-custody records kept, and can they be found?",
			Rationale: "A battery outlives the people who bought its cobalt.",
			Guidance:  "Read the retention rule, then ask for the file of one delivery from the oldest year covered. The Batteries Regulation asks for ten years after the last battery under the policy was placed on the market; five years is the older rule for conflict minerals.",
			Due:       "operation",
			Levels: [4]string{
				"No rule says how long records are kept.",
				"A rule exists for less than five years, or no sample was drawn to test it.",
				"A rule asks for at least five years, and a sample drawn in the last 12 months was complete.",
				"A rule asks for ten years after the last product was sold, and a sample drawn in the last 12 months, from the oldest year held, was complete.",
			},
			Evidence: []Expected{
				{
					ID:        "rule",
					Kind:      "procedure",
					FromLevel: 1,
					Text:      "Retention rule with scope and years",
				},
				{
					ID:        "sample",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Sample file with date of the test",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Chain-of-custody records",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Set ten years in the retention rule and test it with a sample",
				Deliverable: "Rule and sample file",
				Effort:      "S",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-TRA-3",
			Revision:  1,
			Question:  "Is the balance of material bought, stored, lost and sold closed at set times?",
			Rationale: "Mass that appears from nowhere came from somewhere.",
			Guidance:  "Ask for the last closed balance and its largest open difference. Check metal content, not only gross mass. The trap is a loss factor chosen so that the balance closes.",
			Due:       "operation",
			Levels: [4]string{
				"No balance is drawn up.",
				"A balance is drawn up less than four times a year, or not for every material.",
				"Every material is balanced at least every three months; differences beyond the written tolerance are unexplained.",
				"Every material is balanced at least every three months, every difference beyond the tolerance is explained and signed, and an independent check was made in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "balance",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    6,
					Text:      "Last closed balances with tolerance and explanations",
				},
				{
					ID:        "check",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent check of the balance",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Chain-of-custody records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Close the balance of every material each quarter and have it checked",
				Deliverable: "Signed balances and check report",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-TRA-4",
			Revision:  1,
			Question:  "Are the data that the battery passport needs from this project ready to hand over?",
			Rationale: "A customer without the data cannot sell the battery.",
			Guidance:  "Ask for the list of data points agreed with customers, with owner and source for each. The passport starts on 18 February 2027 for electric-vehicle, light-transport and industrial batteries above 2 kWh. A portal bought is not data held.",
			When:      "eu_market",
			Due:       "construction",
			Levels: [4]string{
				"Nobody has listed which data are needed.",
				"The list is drawn up; sources or owners are open.",
				"Every data point has an owner and a source; at least half are held with their working, and no exchange was tested.",
				"Every data point is held with source, working and version, and a test exchange with a customer or passport provider succeeded.",
			},
			Evidence: []Expected{
				{
					ID:        "list",
					Kind:      "record",
					FromLevel: 1,
					Text:      "List of data points with owner, source and state",
				},
				{
					ID:        "exchange",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Protocol of the test exchange",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Battery passport data file",
			},
			Weight: 2,
			Action: Action{
				Do:          "List the data points, fill them with their working and test the exchange",
				Deliverable: "Data file and test protocol",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-TRA-5",
			Revision:  1,
			Question:  "Are recycled and primary inputs recorded apart, metal by metal, up to the product?",
			Rationale: "A recycled share that rests on averages cannot be declared.",
			Guidance:  "Follow one batch from intake to product. Manufacturing waste and waste after use are told apart, since claims differ. Scrap put straight back into the line that made it is the usual inflation.",
			When:      "any_recycling or \"black_mass\" in commodities",
			Due:       "operation",
			Levels: [4]string{
				"Recycled input is not recorded.",
				"The recycled share is taken from suppliers' statements or from yearly averages.",
				"Recycled and primary input are recorded apart for each metal and batch; manufacturing waste and waste after use are not.",
				"Recorded apart for each metal, batch and kind of waste, carried to each product by the written model, and independently checked in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "batches",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Batch records from intake to product",
				},
				{
					ID:        "check",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent check of the recycled share",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Chain-of-custody records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Record recycled and primary input apart by metal, batch and kind of waste",
				Deliverable: "Batch records and check report",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-TRA-6",
			Revision:  1,
			Question:  "Do direct customers receive the current due diligence information on what they buy?",
			Rationale: "The next company in the chain can only report what it is told.",
			Guidance:  "Ask two customers what they hold. Origin, quantities, audit reports and open risks belong in it; business secrets may be left out, and what was left out is said.",
			Due:       "operation",
			Levels: [4]string{
				"Customers receive nothing.",
				"A statement is sent on request, without origin or reports.",
				"Every customer has received origin and audit reports at least once; some are over 12 months old, or open risks are left out.",
				"Every customer received origin, quantities, audit reports and open risks in the last 12 months, and again after each change of source.",
			},
			Evidence: []Expected{
				{
					ID:        "sent",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "What was sent to each customer, with date",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Chain-of-custody records",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Send every customer the current information and set the yearly date",
				Deliverable: "Record of what was sent",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
