//go:build !bootstrap

// Code generated from questionnaires/governance/supply-chain.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicSupplyChain = Topic{
	ID:     "supply-chain",
	Code:   "SUP",
	Pillar: "governance",
	Title:  "Supply-chain due diligence",
	Why:    "Most of the harm in a battery is done before the material arrives, and the buyer is held to finding it.",
	When:   "buys_minerals or places_batteries",
	No:     "The project buys no minerals, intermediates, black mass, cells, packs or batteries, and the company places no batteries on the EU market.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Because: "exploration buys no minerals",
			Ref:     "OECD DDG",
		},
		{
			Stage:   "mining",
			Weight:  1,
			Because: "a mine may blend bought ore with its own",
			Ref:     "GRI 14.25; RRA v3.0 Criterion 10",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "feed of many origins is mixed here and can no longer be told apart",
			Ref:     "OECD DDG; RRA v3.0 Criterion 10",
		},
		{
			Stage:   "cathode",
			Weight:  3,
			Because: "cobalt, nickel and lithium come in from many refiners",
			Ref:     "Regulation (EU) 2023/1542, Articles 47 to 53",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "flake and needle coke come from few and distant places",
			Ref:     "Regulation (EU) 2023/1542, Articles 47 to 53",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "customers must report on what the cell holds",
			Ref:     "Regulation (EU) 2023/1542, Articles 47 to 53",
		},
		{
			Stage:   "pack",
			Weight:  3,
			Because: "the one who places the battery on the market carries the duty",
			Ref:     "Regulation (EU) 2023/1542, Articles 47 to 53",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "scrap and black mass change hands often and may be shipped on",
			Ref:     "OECD DDG; RRA v3.0 Criterion 10",
		},
		{
			Stage:   "waste",
			Because: "storing waste buys no minerals",
			Ref:     "OECD DDG",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"cobalt\" in commodities",
			Add:     1,
			Because: "part of the world's cobalt is dug by hand in conflict-affected areas",
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
				When: "any_cahra_supplier and any_asm_supplier",
				Is:   "4",
			},
			{
				When: "any_cahra_supplier or any_asm_supplier",
				Is:   "3",
			},
			{
				When: "\"cobalt\" in commodities or \"three_tg\" in commodities or \"natural_graphite\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "buys_minerals and suppliers >= 5",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_cahra_supplier or any_asm_supplier",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_cahra_supplier",
				Is:   "3",
			},
			{
				When: "any_asm_supplier or \"cobalt\" in commodities or \"three_tg\" in commodities or \"natural_graphite\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities",
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
			ID:        "G-SUP-1",
			Revision:  1,
			Question:  "Is there a signed due diligence policy for the materials the company buys, and do suppliers and the public have it?",
			Rationale: "Suppliers can only be held to what they were told.",
			Guidance:  "Read the policy, then ask two suppliers to send the copy they hold. A general code of conduct that names neither cobalt nor child labour is the usual stand-in. Risks cover environment, people and integrity.",
			Levels: [4]string{
				"No written policy on risks in the supply chain.",
				"A policy or code is written; it is a draft, not signed by top management, or leaves out the materials bought or the risks looked for.",
				"Signed by top management, it names the materials and the risks; it is not public, a supplier of them has not received it, or it names no OECD or no United Nations guidance.",
				"Signed, public and sent to every supplier of these materials; it names materials, risks, and the OECD and United Nations guidance it follows.",
			},
			Evidence: []Expected{
				{
					ID:        "policy",
					Kind:      "policy",
					FromLevel: 1,
					Text:      "Policy with signature, date and list of materials and risks",
				},
				{
					ID:        "sent",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Proof of receipt by each supplier, and the public web address",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supply-chain due-diligence policy and report",
			},
			Weight: 2,
			Action: Action{
				Do:          "Sign the policy with its materials and risks and send it to every supplier",
				Deliverable: "Public policy and receipts",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-SUP-2",
			Revision:  1,
			Question:  "Does a named member of top management answer for supply-chain due diligence, with people and a budget?",
			Rationale: "A purchasing department cannot stop the purchase it is measured on.",
			Guidance:  "Look for the written mandate and for minutes that show what this person was told and decided. A sustainability manager without access to top management is level 1.",
			Levels: [4]string{
				"No person or department is charged with it.",
				"A person or department does the work; no member of top management holds a written mandate for it.",
				"A member of top management holds the written mandate; named staff, a budget line or minutes of 12 months with findings received and decided on are missing.",
				"Written mandate, named staff and a budget line; minutes of the last 12 months show findings received and decided on.",
			},
			Evidence: []Expected{
				{
					ID:        "mandate",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Written mandate of the member of top management",
				},
				{
					ID:        "minutes",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Minutes with findings and decisions, and the budget line",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Board papers on environmental and social matters",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Give a member of top management the written mandate, staff and budget",
				Deliverable: "Signed mandate and first minutes",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-SUP-3",
			Revision:  1,
			Question:  "For how much of the bought volume do supplier contracts hold due diligence duties?",
			Rationale: "Without a clause there is no right to ask, to look or to leave.",
			Guidance:  "Draw contracts by volume, spot purchases included. Four duties count - information on origin, access for audits, corrective action, and the buyer's right to suspend or end. A link to a code of conduct is none of them.",
			Levels: [4]string{
				"No contract and no clause text holds any of the four duties.",
				"A clause text or contracts hold one to three of the four duties, or all four for less than half of the bought volume.",
				"Contracts for half or more of the bought volume hold the four duties; part of it, spot purchases included, is without, or they are not passed on to sub-suppliers.",
				"Contracts for all of the bought volume hold the four duties, spot purchases included, and pass them on to sub-suppliers.",
			},
			Evidence: []Expected{
				{
					ID:        "contracts",
					Kind:      "contract",
					FromLevel: 1,
					Text:      "Signed contracts, drawn by volume, with the clauses marked",
				},
				{
					ID:        "list",
					Kind:      "record",
					FromLevel: 2,
					Text:      "List of purchases with volume, supplier and whether the clause is in",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight: 2,
			Action: Action{
				Do:          "Put the four duties into every purchase contract",
				Deliverable: "Signed contracts or amendments",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-SUP-4",
			Revision:  1,
			Question:  "Are the risks in each supply chain identified and assessed from mine or collection point to the gate?",
			Rationale: "What nobody looks for is found by a journalist or a customs officer.",
			Guidance:  "Take one material and follow it back. Look for red flags that were noted - a high-risk area, artisanal mining, an origin with no such reserves. The usual trap is a country score for the refiner's address.",
			Levels: [4]string{
				"No assessment.",
				"Assessed; a chain is left out or not mapped to the refiner, it rests on country or sector alone, or one of environment, people and integrity is missing.",
				"Every chain is mapped to the refiner and assessed for environment, people and integrity; mine, collection point, outside views, red flags or ranking is missing, or it is over 12 months old or older than a change of source.",
				"As 2, back to mine or collection point in the last 12 months and again at each change of source, with stakeholders' views, red flags and a ranking by severity.",
			},
			Evidence: []Expected{
				{
					ID:        "assessment",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Risk assessment by material, with method, sources and ranking",
				},
				{
					ID:        "map",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Map of each chain with names and places",
				},
				{
					ID:        "voices",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Notes of talks with unions, communities or local organisations",
				},
			},
			Caps: []Cap{
				{
					Measure: "supplier-coverage",
					Bound: Bound{
						Op:    "below",
						Value: 50,
					},
					Level: 1,
				},
				{
					Measure: "supplier-coverage",
					Bound: Bound{
						Op:    "below",
						Value: 100,
					},
					Level: 2,
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Map and assess every chain back to mine or collection point",
				Deliverable: "Dated risk assessment with ranking",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-SUP-5",
			Revision:  1,
			Question:  "Does every risk found upstream have a dated response, and is its progress followed?",
			Rationale: "A risk that is only described is accepted.",
			Guidance:  "Compare the risk ranking with the plan line by line. Leverage counts when it is named - orders, joint action with other buyers, help with cost. For abuses by security forces the OECD guidance wants measurable progress within six months.",
			Levels: [4]string{
				"Risks were found and nothing was decided, or no risks were looked for.",
				"Responses are decided; a risk has none, one lacks owner, measurable target, date or leverage, or top management has not agreed the plan.",
				"A plan agreed by top management gives every risk an owner, a measurable target, a date and the leverage used; those affected were not consulted, or no progress report reached it in 12 months.",
				"As 2, affected people or their organisations were consulted on it, and progress against targets went to top management in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 2,
					Text:      "Risk plan with owner, target, date and leverage for each risk",
				},
				{
					ID:        "progress",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Progress report to top management and note of the consultation",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Agree a risk plan with targets and dates, consult those affected and report progress",
				Deliverable: "Risk plan and progress report",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-SUP-6",
			Revision:  1,
			Question:  "Is there a rule on when buying from a supplier is suspended or ended, and is it followed?",
			Rationale: "A supplier who cannot lose the order has no reason to change.",
			Guidance:  "Ask for the open findings of the last year and what was decided on each. Serious abuses - forced labour, the worst forms of child labour, pay to armed groups - call for stopping at once. Leaving can also do harm - ask who weighed it.",
			Levels: [4]string{
				"No rule is written.",
				"The policy says that suppliers may be dropped; it lacks a trigger, a time limit or an immediate stop for serious abuses.",
				"Triggers and time limits are written, with an immediate stop for serious abuses; a finding of 12 months was not decided under them, or reasons and effects are not on record.",
				"As 2, every finding of the last 12 months was decided under the written rule, with the reasons and the effect on workers and communities on record, or there was none.",
			},
			Evidence: []Expected{
				{
					ID:        "rule",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "Rule with triggers, time limits and who decides",
				},
				{
					ID:        "decisions",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Decision on each finding, with reasons",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supply-chain due-diligence policy and report",
			},
			Weight: 2,
			Action: Action{
				Do:          "Write the triggers and time limits and decide every open finding under them",
				Deliverable: "Rule and decision log",
				Effort:      "S",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-SUP-7",
			Revision:  1,
			Question:  "Has an independent third party verified the supply-chain due diligence?",
			Rationale: "A buyer who grades itself sees what it wants to buy.",
			Guidance:  "Read the audit report, not the certificate - scope, sites, what was excluded, what was found. The verifier may not have built the system. Membership in a scheme is not a verification of the company.",
			Due:       "operation",
			Levels: [4]string{
				"Never audited, and no verifier is under contract.",
				"Audited by the company's own staff, by those who built the system or over 36 months ago, or a verifier is under contract and has not reported.",
				"Independently audited in the last 36 months; it is over 24 months old, materials, sites or steps were left out, or findings are past their date.",
				"Independently audited in the last 24 months, all materials, sites and steps included; findings are closed or within their dates.",
			},
			Evidence: []Expected{
				{
					ID:        "audit",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Audit report with scope, method, conclusion and findings",
				},
				{
					ID:        "closing",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Closing of the findings, with dates",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Third-party report on supply-chain due diligence",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "Have the whole system audited by an independent body and close its findings",
				Deliverable: "Audit report and closing list",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-SUP-8",
			Revision:  1,
			Question:  "Is a public report on supply-chain due diligence issued every year, with what was found?",
			Rationale: "Only what is published can be held against the one who promised it.",
			Guidance:  "Look for adverse impacts found and what was done, by material. A report that finds nothing in a high-risk chain says that nobody looked.",
			Due:       "operation",
			Levels: [4]string{
				"Nothing is published.",
				"A statement is public; it does not say which steps were taken.",
				"A report on the steps taken is public; it is over 12 months old, or leaves out harm found, response, the summary of the verification or the yearly review of the policy.",
				"A report of the last 12 months is on the internet, with steps, harm found, response, summary of the verification and the yearly review of the policy.",
			},
			Evidence: []Expected{
				{
					ID:        "report",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Published report with its date and web address",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supply-chain due-diligence policy and report",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Publish the yearly report with steps, findings and response",
				Deliverable: "Report on the internet",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-SUP-9",
			Revision:  1,
			Question:  "Is it known how far the project depends on one country or supplier, and what it would do without them?",
			Rationale: "Whoever depends on one source buys from it whatever is found there.",
			Guidance:  "Look at each step, not only at the mine - refining is often narrower. Ask for the share of the largest country and the plan for its loss. Two traders of one refinery are one source.",
			Due:       "operation",
			Levels: [4]string{
				"Not even direct suppliers are listed by share.",
				"Direct suppliers are listed by share; for a material the shares by country in mining or refining are unknown or over 36 months old.",
				"Shares by country are known for mining and refining of each material, worked out in the last 36 months; weak points were not assessed, or top management agreed no dated answer to the loss of the largest.",
				"As 2, the weak points were assessed and a dated answer to the loss of the largest country or supplier was agreed by top management.",
			},
			Evidence: []Expected{
				{
					ID:        "shares",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Shares by country and supplier at each step",
				},
				{
					ID:        "answer",
					Kind:      "plan",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Agreed answer to the loss of the largest source",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   1,
			ValidFor: 36,
			Action: Action{
				Do:          "Work out shares at each step and agree the answer to a loss",
				Deliverable: "Dependence study and plan",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
