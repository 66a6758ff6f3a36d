//go:build !bootstrap

// Code generated from questionnaires/governance/payments.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicPayments = Topic{
	ID:     "payments",
	Code:   "PAY",
	Pillar: "governance",
	Title:  "Payments and tax",
	Why:    "People near a mine who cannot see what the state receives assume that someone else received it.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  3,
			Because: "licence fees and contracts with the state begin here",
			Ref:     "GRI 14.23; IRMA 1.5",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "royalties and taxes are what the country keeps",
			Ref:     "GRI 14.23; IRMA 1.5",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "export duties and tax holidays are common",
			Ref:     "GRI 14.23; RRA v3.0 Criterion 4",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "aid and tax rules shape the place of the plant",
			Ref:     "GRI 14.23; RRA v3.0 Criterion 4",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "aid and tax rules shape the place of the plant",
			Ref:     "GRI 14.23; RRA v3.0 Criterion 4",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "aid and tax rules shape the place of the plant",
			Ref:     "GRI 14.23; RRA v3.0 Criterion 4",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "aid and tax rules shape the place of the plant",
			Ref:     "GRI 14.23; RRA v3.0 Criterion 4",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "fees and aid are paid by and to public bodies",
			Ref:     "GRI 14.23; RRA v3.0 Criterion 4",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "fees are paid to public bodies",
			Ref:     "GRI 14.23; RRA v3.0 Criterion 4",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_cahra_site",
			To:      3,
			Because: "public money is easily diverted in high-risk areas",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_mining and not host_oecd",
				Is:   "3",
			},
			{
				When: "any_mining",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
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
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_mining and not host_oecd",
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
			ID:        "G-PAY-1",
			Revision:  1,
			Question:  "Are payments to governments published for each project, by kind and by who received them?",
			Rationale: "A group total hides what one mine paid to one office.",
			Guidance:  "Compare the published sums with receipts of the last year. Licence fees, royalties, taxes, shares of production, and roads or schools built instead of cash all count. A figure for the whole group is level 1.",
			When:      "any_mining",
			Levels: [4]string{
				"Nothing is published.",
				"A total for the group or country is published, or at least one project is not shown apart by kind of payment.",
				"Published for each project by kind of payment; a kind or receiver is missing, the year ended over 18 months ago, or no auditor or public reconciliation matched it with receipts.",
				"Published for each project by kind and receiver for a year that ended under 18 months ago, and matched with receipts by an auditor or a public reconciliation.",
			},
			Evidence: []Expected{
				{
					ID:        "report",
					Kind:      "financial",
					FromLevel: 1,
					MaxAge:    18,
					Text:      "Published report on payments",
				},
				{
					ID:        "match",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    18,
					Text:      "Audit or reconciliation with receipts",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Payments report",
			},
			Weight:   3,
			ValidFor: 18,
			Action: Action{
				Do:          "Publish payments by project, kind and receiver and have them matched with receipts",
				Deliverable: "Published report with audit",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-PAY-2",
			Revision:  1,
			Question:  "Are the licences and contracts with the state open to the public?",
			Rationale: "Terms that nobody may read are changed without anybody noticing.",
			Guidance:  "Search for the documents as an outsider would. Annexes with fiscal terms and later amendments are what is usually missing.",
			When:      "any_mining",
			Levels: [4]string{
				"Existence or parties of at least one are not public.",
				"Existence and parties of each are public; the text of at least one is not.",
				"The text of each is public; an annex, fiscal terms or an amendment is missing or blacked out, or it costs money to read.",
				"The full text of every licence and contract with the state, with annexes and amendments, is public and free of charge.",
			},
			Evidence: []Expected{
				{
					ID:        "texts",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Web address of each published text",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Payments report",
			},
			Weight: 2,
			Action: Action{
				Do:          "Publish every licence and contract with annexes and amendments",
				Deliverable: "Published texts",
				Effort:      "S",
				Outcome:     "third_party",
				By:          "construction",
			},
		},
		{
			ID:        "G-PAY-3",
			Revision:  1,
			Question:  "Does the company show where it earns and where it pays tax?",
			Rationale: "Profit moved to a letterbox is paid for by the country with the mine or plant.",
			Guidance:  "Compare profit with people and assets for each country in the group. Sales to a related trader are the usual way; ask for the pricing study. A tax policy without figures is level 1.",
			Levels: [4]string{
				"No tax policy is signed, and lenders see no figures by country.",
				"A tax policy is signed or figures by country are shown to lenders, not both, or a country, revenue, profit, people or tax is left out.",
				"A tax policy is signed and lenders see revenue, profit, people and tax by country; they are not public, over 18 months old, or no independent study of prices in the group is under 36 months old.",
				"As 2, published for a year that ended under 18 months ago; prices between related companies rest on an independent study of the last 36 months, or there are no such sales.",
			},
			Evidence: []Expected{
				{
					ID:        "countries",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    18,
					Text:      "Revenue, profit, people and tax by country",
				},
				{
					ID:        "pricing",
					Kind:      "study",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Independent study of prices between related companies",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Payments report",
			},
			Weight:   1,
			ValidFor: 18,
			Action: Action{
				Do:          "Publish figures by country and commission the pricing study",
				Deliverable: "Published figures and study",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-PAY-4",
			Revision:  1,
			Question:  "Are the fees, royalties and compensation that mining law sets for the State, landowners and rights-holders worked out and paid in time?",
			Rationale: "A fee unpaid can cost the licence, and compensation unpaid costs the neighbour.",
			Guidance:  "List what the law sets by payer, receiver, basis and day, then match with bank receipts. Ask two landowners or rights-holders what came. Levies and compensation to Indigenous rights-holders count. The usual trap is a royalty worked out on a transfer price.",
			When:      "any_mining",
			Levels: [4]string{
				"A sum due to the State, a landowner or a rights-holder is more than 12 months late and not in dispute.",
				"No sum is that late; a sum past its day is unpaid and not in dispute, or the list leaves out a sum due by law to State, landowner or rights-holder, its basis or its day.",
				"A list has each sum due by law with receiver, basis and day, only disputed ones are overdue; in 24 months one was late, a dispute has no money set aside, compensation is not agreed or in court, or no receiver confirms.",
				"As 2, all of the last 24 months were paid in time, compensation due is agreed or before a court or board, what is in dispute is set aside in money, and receivers asked or their receipts confirm payment.",
			},
			Evidence: []Expected{
				{
					ID:        "list",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    18,
					Text:      "List of sums due by law, with receiver, basis and day",
				},
				{
					ID:        "receipts",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    18,
					Text:      "Bank receipts of the last two years",
				},
				{
					ID:        "receivers",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Landowners and rights-holders on what came",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Payments report",
			},
			Weight:   2,
			ValidFor: 18,
			Action: Action{
				Do:          "List every sum due by law, pay what is late and set disputed sums aside",
				Deliverable: "List with receipts",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
