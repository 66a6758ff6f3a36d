//go:build !bootstrap

// Code generated from questionnaires/social/forced-labour.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicForcedLabour = Topic{
	ID:     "forced-labour",
	Code:   "FOR",
	Pillar: "social",
	Title:  "Forced labour",
	Why:    "Debt, kept passports and state labour programmes run through battery supply chains, and from 14 December 2027 the EU market is closed to what was made with it.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "few workers, sometimes foreign crews",
			Ref:     "GRI 14.19",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "camps and migrant crews",
			Ref:     "IRMA v1.0 ch. 3.1",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "dormitories, foreign crews and feed from high-risk regions",
			Ref:     "RRA v3.0, 12 No Forced Labor",
		},
		{
			Stage:   "cathode",
			Weight:  3,
			Because: "chemicals from regions with labour programmes",
			Ref:     "Batteries Regulation, Annex X 2(b)(iii)",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "graphite from regions with labour programmes",
			Ref:     "Batteries Regulation, Annex X 2(b)(iii)",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "materials, aluminium and building crews from such regions",
			Ref:     "Batteries Regulation, Annex X 2(b)(iii)",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "cells and parts from such regions",
			Ref:     "Batteries Regulation, Annex X 2(b)(iii)",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "agency and migrant sorters",
			Ref:     "IFC PS2 ¶22, 27",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "few workers, often from contractors",
			Ref:     "IFC PS2 ¶22",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"nickel_laterite\" in commodities",
			Add:     1,
			Because: "industrial parks with foreign crews in dormitories",
		},
		{
			When:    "\"synthetic_graphite\" in commodities",
			Add:     1,
			Because: "coke and graphite from regions with labour programmes",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_migrants",
			To:      3,
			Because: "migrant or posted workers work at a site",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_migrants or any_cahra_supplier or any_asm_supplier or (buys_minerals and (any_cathode or any_anode or any_cell or any_pack))",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "any_migrants and buys_minerals",
				Is:   "3",
			},
			{
				When: "any_migrants or buys_minerals",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_migrants or any_cahra_supplier or any_asm_supplier",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Likelihood: []Row{
			{
				When: "any_cahra_supplier or (any_migrants and not host_oecd)",
				Is:   "3",
			},
			{
				When: "any_migrants or any_asm_supplier or (buys_minerals and (any_cathode or any_anode or any_cell or any_pack))",
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
			ID:        "S-FOR-1",
			Revision:  1,
			Question:  "Did all workers get the job without paying for it, or get back what they paid?",
			Rationale: "A worker in debt for a job cannot leave it, and that is where forced labour starts.",
			Guidance:  "Ask migrant and agency workers, without managers and in their own language, what they or their families paid: agent, visa, ticket, medical test, deposit. Then see the agency's invoices to the employer. The usual trap is an agency that declares no fees while a sub-agent in the home village took them.",
			Levels: [4]string{
				"Workers paid fees or deposits for the job, at the project or a contractor, and were not paid back.",
				"No unpaid fee is known; no written rule in the contracts of contractors and agencies makes the employer bear all costs, or workers were not asked in the last 12 months.",
				"A written rule in contracts makes the employer pay all costs and workers were asked in 12 months; not by an independent person, not in their language, without sub-agents, or a fee was repaid after 90 days.",
				"As 2, asked by an independent person in their language in the last 12 months, sub-agents included; every fee found was paid back within 90 days, with proof.",
			},
			Evidence: []Expected{
				{
					ID:        "rule",
					Kind:      "policy",
					FromLevel: 2,
					Text:      "Rule that the employer pays, and the clause in agency contracts",
				},
				{
					ID:        "audit",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent audit of recruitment with what workers paid",
				},
				{
					ID:        "repaid",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Proof of fees paid back",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Recruitment agency audits",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Bear all costs of hiring, have workers asked independently and pay back what they paid",
				Deliverable: "Audit of recruitment and proof of repayment",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-FOR-2",
			Revision:  1,
			Question:  "Do workers hold their own passports, permits and bank cards?",
			Rationale: "Whoever holds the passport holds the person.",
			Guidance:  "Ask workers where their passport is now and let them show it. A locker counts only if it is theirs, with their key, at any hour. The usual trap is \"safe keeping\" by a contractor's camp office with signed consent forms.",
			Levels: [4]string{
				"Employer, contractor or agency took documents or cards as a condition of the job, or does not return them on the day a worker asks.",
				"No such case is known; documents are held for workers who must ask for them, a written rule leaves out contractors or agencies or is missing, or workers are housed without private lockers.",
				"A rule forbids it for all, contractors and agencies included, and private lockers are there where workers are housed; no sample of at least 20 was asked without managers in the last 12 months.",
				"As 2, and every worker of a sample of at least 20 (all, if fewer), migrant and agency workers first, held their documents when asked without managers in the last 12 months.",
			},
			Evidence: []Expected{
				{
					ID:        "rule",
					Kind:      "policy",
					FromLevel: 2,
					Text:      "Rule on documents, and the clause in contracts",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Sample of workers asked without managers",
				},
				{
					ID:        "camp",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Camp office and lockers seen",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Worker interviews without managers",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Hand back all documents at once, forbid keeping them and ask a sample of workers",
				Deliverable: "Record of return and interviews",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-FOR-3",
			Revision:  1,
			Question:  "Can every worker leave the place after work, and the job with notice, without losing money owed?",
			Rationale: "Work that a person cannot leave is forced work, however it began.",
			Guidance:  "Look for locked gates at night, guards at dormitories, held-back wages, bonds for training, fines for leaving, overtime nobody may refuse, and visas tied to one employer. Prison labour and labour arranged by the State count. The usual trap is a legal notice period with three months' wages held until the end.",
			Levels: [4]string{
				"A worker is kept in, is made to work overtime by threat of a penalty, or loses earned wages or a deposit on leaving with notice, at the project or a contractor.",
				"No such case is known; contracts, payroll deductions and camp rules of the employer and all contractors were not checked in the last 12 months, or a bond for training still ties a worker.",
				"Contracts, deductions and camp rules of the employer and all contractors were checked in the last 12 months and hold no bar to leaving; workers were not asked, or final pay of leavers was not sampled.",
				"As 2, workers, migrant and agency workers first, asked without managers confirm it, and final pay of leavers of the last 12 months was complete in a sample of at least 10 (all, if fewer).",
			},
			Evidence: []Expected{
				{
					ID:        "check",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Check of contracts, deductions and camp rules",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Workers asked without managers",
				},
				{
					ID:        "leavers",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Final pay of a sample of leavers",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Worker interviews without managers",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Take bars to leaving out of contracts, pay and camp rules, pay out what was held, and ask workers",
				Deliverable: "Check of contracts and payments, interviews",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-FOR-4",
			Revision:  1,
			Question:  "Are materials and equipment traced to rule out regions and programmes of forced labour?",
			Rationale: "In some regions the State assigns workers, and there no audit can hear them speak freely.",
			Guidance:  "Start with graphite, coke, lithium chemicals, aluminium, foils and solar panels: who made them, from what, in which region. Read the published lists and reports of labour transfer and date the search. Where workers cannot speak, an audit is no proof, and only another source is. The usual trap is the trading company named as the origin.",
			When:      "buys_minerals",
			Levels: [4]string{
				"Goods traced to a region or programme of state-imposed forced labour are still bought without a plan to stop.",
				"No such goods are bought without a plan to stop; a material at risk is traced to maker and region for under 80 % of its volume, not compared with published lists, or a hit has no dated plan.",
				"Each material at risk is traced to maker and region for at least 80 % of its volume and compared with lists, each hit has a dated plan; under 95 %, over 12 months old, without building goods, or a hit has no contract to switch.",
				"As 2, at least 95 %, renewed in the last 12 months; no hit is open, or the switch to another source has a contract and a date; building materials and equipment are included.",
			},
			Evidence: []Expected{
				{
					ID:        "trace",
					Kind:      "map",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Tracing by material: maker, region, share of volume",
				},
				{
					ID:        "search",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Search of published lists and reports with date and hits",
				},
				{
					ID:        "review",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Independent review of the tracing",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Trace materials and equipment at risk to maker and region, and change the source of each hit",
				Deliverable: "Tracing file and contracts with other sources",
				Effort:      "L",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-FOR-5",
			Revision:  1,
			Question:  "If forced labour is found, do the workers get remedy and does the buying change?",
			Rationale: "A ban on goods does not free anybody, and a remedy without a changed purchase lets it happen again.",
			Guidance:  "Ask for the written steps: who decides, in how many days, how workers are made safe and paid, when buying stops. Pressed prices and late orders belong to the causes. From 14 December 2027 Regulation (EU) 2024/3015 bars such goods from the EU market; it sets no due diligence duty of its own. The usual trap is to cut the supplier and ask nothing about the workers.",
			Levels: [4]string{
				"No steps are set, or a finding of the last 36 months was met by silence or by dropping the supplier with nothing for the workers.",
				"Steps exist; contractors or the supply chain are left out, or days, decision maker, pay-back or stop of purchase is missing.",
				"Steps cover own work, contractors and supply chain: days, decision maker, pay-back, stop of purchase; a case does not show workers repaid and safe, buying changed and its part looked at, or no case and no trial.",
				"As 2, every case of the last 36 months, or one trial case, shows workers repaid and safe, buying stopped or changed, and the cause in the project's own buying looked at.",
			},
			Evidence: []Expected{
				{
					ID:        "steps",
					Kind:      "procedure",
					FromLevel: 1,
					Text:      "Steps for a finding, with days and decision maker",
				},
				{
					ID:        "cases",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Case files without names, or the trial case",
				},
				{
					ID:        "paid",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Proof of payment to workers where there was a case",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight: 2,
			Action: Action{
				Do:          "Set the steps for a finding, workers first, and walk a case through them",
				Deliverable: "Procedure and case record",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-FOR-6",
			Revision:  1,
			Question:  "Are threats, debts, isolation and abuse looked for by asking workers away from their bosses?",
			Rationale: "Force leaves no paper; a worker with his passport in his pocket can still be afraid to leave.",
			Guidance:  "Look for who asked, in which languages, where, and how many of which employer. The signs of the International Labour Organization are a good list: threats, debt, isolation, deception, violence, pay kept back. The usual trap is interviews in the canteen with the supervisor at the next table.",
			Levels: [4]string{
				"Nobody asks, or a sign that was reported was not looked into.",
				"Managers or a form ask; no talk of the last 24 months was away from supervisors, or an employer on site or a language was left out.",
				"Talks away from supervisors in 24 months covered each employer on site and its languages; the company asked itself, over 12 months ago or without one of the six signs of level 3, or a sign is not ended and made good.",
				"As 2, by someone independent in the last 12 months, on threats, debts, isolation, deception, violence and pay kept back; each sign was ended and made good, or none was found.",
			},
			Evidence: []Expected{
				{
					ID:        "talks",
					Kind:      "interview",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Notes of talks by employer and language, without names",
				},
				{
					ID:        "report",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent report, sign by sign",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Worker interviews without managers",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Have workers of each employer asked independently, sign by sign, and end what is found",
				Deliverable: "Independent report and closed findings",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
