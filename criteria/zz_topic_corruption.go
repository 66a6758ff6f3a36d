//go:build !bootstrap

// Code generated from questionnaires/governance/corruption.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicCorruption = Topic{
	ID:     "corruption",
	Code:   "COR",
	Pillar: "governance",
	Title:  "Integrity and ownership",
	Why:    "A licence that was bought can be taken away, and whoever finances it may answer for it.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  3,
			Because: "licences and first payments are made here",
			Ref:     "GRI 14.22; IRMA 1.5",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "licences, royalties and land bring officials and money together",
			Ref:     "GRI 14.22; IRMA 1.5",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "feed is traded, and permits and customs depend on officials",
			Ref:     "GRI 14.22; OECD DDG Annex II",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "permits and grants are decided by officials",
			Ref:     "GRI 14.22; RRA v3.0 Criterion 3",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "permits and grants are decided by officials",
			Ref:     "GRI 14.22; RRA v3.0 Criterion 3",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "permits and grants are decided by officials",
			Ref:     "GRI 14.22; RRA v3.0 Criterion 3",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "permits and grants are decided by officials",
			Ref:     "GRI 14.22; RRA v3.0 Criterion 3",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "waste permits and shipments are decided by officials",
			Ref:     "GRI 14.22; RRA v3.0 Criterion 3",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "waste permits are decided by officials",
			Ref:     "GRI 14.22; RRA v3.0 Criterion 3",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"cobalt\" in commodities",
			Add:     1,
			Because: "state buyers and traders stand between mine and refinery",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_cahra_site or any_cahra_supplier",
			To:      3,
			Because: "armed groups and officials live on payments in high-risk areas",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_cahra_site or any_cahra_supplier or (any_mining and not host_oecd)",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "any_mining",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_mining",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_cahra_site or (any_mining and not host_oecd)",
				Is:   "3",
			},
			{
				When: "any_cahra_supplier or any_mining or not host_oecd",
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
			ID:        "G-COR-1",
			Revision:  1,
			Question:  "Does an anti-corruption programme rest on a written assessment of where the project could be asked for a bribe?",
			Rationale: "A policy that does not know where the risk sits guards the wrong door.",
			Guidance:  "Look for the list of contact points with officials - licences, land, customs, inspections, grants - and who is exposed at each. Training records by name come next. A signed code of conduct is the usual stand-in.",
			Levels: [4]string{
				"No policy.",
				"A policy or code is in force; no risk assessment was made.",
				"Policy and risk assessment are approved by the board; a high risk lacks a measure or owner, or some exposed people are untrained.",
				"Assessment under 24 months old, a measure and owner for each high risk, all exposed people trained in 24 months, and the programme tested by an auditor.",
			},
			Evidence: []Expected{
				{
					ID:        "assessment",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Corruption risk assessment with measures and owners",
				},
				{
					ID:        "training",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Training list of exposed people",
				},
				{
					ID:        "test",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Auditor's test of the programme",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Anti-corruption programme records",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "Assess the contact points with officials, set measures, train and test",
				Deliverable: "Assessment with training list and test",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-COR-2",
			Revision:  1,
			Question:  "Are agents and other go-betweens checked before they are hired, and paid only for work that is shown?",
			Rationale: "Bribes are mostly paid by somebody else.",
			Guidance:  "Start from the payment ledger, not from the list of agents - lawyers, customs brokers, consultants and land brokers count. Look for fees as a share of value and for accounts in a third country. Success fees for a permit are the plainest sign.",
			Levels: [4]string{
				"Go-betweens are used without check or written contract, or success fees for permits are paid.",
				"Written contracts exist; owners and ties with officials are not checked.",
				"Each was checked for owners and ties before contract; for some, payments are not matched with shown work.",
				"Each was checked in the last 24 months and every payment matches shown work and an account where the work is done; or a ledger review of 12 months found none.",
			},
			Evidence: []Expected{
				{
					ID:        "files",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Check file of each go-between, with owners and ties",
				},
				{
					ID:        "ledger",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Ledger review matching payments with work",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Anti-corruption programme records",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Check every go-between, end success fees and match payments with work",
				Deliverable: "Check files and ledger review",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-COR-3",
			Revision:  1,
			Question:  "Are small payments to officials ruled out, and gifts to them limited and recorded?",
			Rationale: "The small payment at the gate is how the habit starts.",
			Guidance:  "Ask drivers and customs clerks what happens when a truck is stopped. Petty cash, sponsorship and travel for officials show more than the register. An empty register in a busy port is not good news.",
			Levels: [4]string{
				"Small payments to officials are made, or no rule forbids them.",
				"A rule forbids them; gifts and hospitality are not recorded.",
				"Small payments are forbidden, gifts are limited and recorded with approval; the books were not tested.",
				"In addition, donations, sponsorship and travel for officials are recorded, and an audit of the books in the last 12 months found nothing unrecorded.",
			},
			Evidence: []Expected{
				{
					ID:        "register",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Register of gifts, hospitality, donations and sponsorship",
				},
				{
					ID:        "audit",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Audit of petty cash and expense accounts",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Anti-corruption programme records",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Forbid small payments, record gifts and donations and audit the books",
				Deliverable: "Register and audit note",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-COR-4",
			Revision:  1,
			Question:  "Are the people who own or control the project and its main partners known and checked?",
			Rationale: "Finance that reaches a hidden or sanctioned owner cannot be called back.",
			Guidance:  "Draw the chain down to living persons, from registers rather than from the company's chart. Screen against sanctions lists, office holders and court records, and read how each match was resolved. Sellers of the licence count as partners.",
			Levels: [4]string{
				"An owner is unknown or on a sanctions list, or a match with such a list is unresolved.",
				"Owners are stated by the company; nobody checked.",
				"Owners of the project are traced to living persons and screened; joint-venture partners, main contractors or licence sellers are not.",
				"In the last 12 months someone independent traced and screened owners, partners, main contractors and licence sellers, and every match is resolved in writing.",
			},
			Evidence: []Expected{
				{
					ID:        "chart",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Ownership down to living persons, from registers",
				},
				{
					ID:        "search",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent search with matches and how each was resolved",
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
				Do:          "Have owners, partners and licence sellers traced and screened independently",
				Deliverable: "Search report with resolved matches",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "G-COR-5",
			Revision:  1,
			Question:  "Can workers and outsiders report wrongdoing without giving a name, and are they protected?",
			Rationale: "Most corruption is found because somebody spoke.",
			Guidance:  "Try the channel yourself. Ask who reads the reports and whether that person can be the one accused. No reports at all from a large site says that nobody trusts it.",
			Levels: [4]string{
				"No channel, or somebody was punished for using it.",
				"Reports go to a line manager or need a name.",
				"Open to workers and outsiders without a name, with written protection against punishment; cases are not reported to the board.",
				"Read by someone outside management; cases, outcomes and checks for punishment went to the board in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "channel",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "Procedure of the channel with protection",
				},
				{
					ID:        "cases",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Report to the board on cases and outcomes",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Anti-corruption programme records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Open a channel read outside management and report its cases to the board",
				Deliverable: "Procedure and first board report",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-COR-6",
			Revision:  1,
			Question:  "Can it be shown that licences, permits and land were obtained without improper payment?",
			Rationale: "A tainted award infects everything built on it.",
			Guidance:  "Ask for the award file of each licence - procedure, dates, prices, people, advisers' fees - and of each earlier holder. Watch for awards without tender, shell companies that held the licence for weeks, and prices far from value.",
			Levels: [4]string{
				"An authority alleges or examines an improper payment, or there is no award file.",
				"Award files exist; the procedure, price or people are missing for at least one licence or piece of land.",
				"The award files of the project are complete; earlier holders and transfers were not examined.",
				"An independent lawyer examined every award and transfer, earlier holders and fees included, and left no question open.",
			},
			Evidence: []Expected{
				{
					ID:        "files",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Award file of each licence and land deal",
				},
				{
					ID:        "review",
					Kind:      "third_party_report",
					FromLevel: 3,
					Text:      "Independent lawyer's review of awards and transfers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Ownership and integrity search",
			},
			Weight:  3,
			BitesAt: "signing",
			Action: Action{
				Do:          "Have an independent lawyer examine awards, transfers and fees",
				Deliverable: "Review report",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "G-COR-7",
			Revision:  1,
			Question:  "Is it public what the company gives to politics and what it asks of lawmakers?",
			Rationale: "Rules that were written with a company's help should show its hand.",
			Guidance:  "Count membership fees of associations that lobby, and people who changed between office and company. Search the public lobby registers. \"We give nothing\" needs a look at the accounts.",
			Levels: [4]string{
				"Neither recorded nor limited.",
				"A rule limits gifts to politics; lobbying is not recorded.",
				"Gifts to politics are barred or approved by the board, and lobbying is recorded; neither is public.",
				"Gifts, association fees and positions taken before lawmakers are public for the last financial year, or the accounts of that year were checked and show none.",
			},
			Evidence: []Expected{
				{
					ID:        "record",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    18,
					Text:      "Record of gifts, fees and positions",
				},
				{
					ID:        "accounts",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    18,
					Text:      "Check of the accounts",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Anti-corruption programme records",
			},
			Weight:   1,
			ValidFor: 18,
			Action: Action{
				Do:          "Record gifts, fees and positions and publish them",
				Deliverable: "Published record",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-COR-8",
			Revision:  1,
			Question:  "Does the company compete fairly, and how were findings against it settled?",
			Rationale: "A cartel in a narrow market takes from everyone who buys a battery.",
			Guidance:  "Search decisions of competition authorities for the group over ten years. Exposed people are those in sales, purchasing and trade associations. In narrow raw-material markets talk on prices is the usual case.",
			Levels: [4]string{
				"A finding of an authority stands, and the conduct or its harm was not ended.",
				"No rules or training on competition law.",
				"Rules are in force and exposed people were trained in the last 24 months; no independent search for findings was made.",
				"In addition, an independent search of 10 years found no finding, or each one found was ended, paid and followed by measures.",
			},
			Evidence: []Expected{
				{
					ID:        "training",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Rules and training list",
				},
				{
					ID:        "search",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent search for findings",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Ownership and integrity search",
			},
			Weight:   1,
			ValidFor: 24,
			Action: Action{
				Do:          "Set rules and train exposed people and have the record searched",
				Deliverable: "Training list and search report",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
