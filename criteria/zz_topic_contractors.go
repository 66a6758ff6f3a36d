//go:build !bootstrap

// Code generated from questionnaires/social/contractors.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicContractors = Topic{
	ID:     "contractors",
	Code:   "CTR",
	Pillar: "social",
	Title:  "Contractor and agency workers",
	Why:    "The most dangerous and worst-paid work is done by people whom somebody else employs, and the gravest accidents of the trade hit them.",
	When:   "any_contractors or any_migrants",
	No:     "No site uses contractors for core work, and no migrant or posted workers.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "drilling and flying are contracted",
			Ref:     "IRMA v1.0 ch. 3.1-3.2",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "mining, haulage and camps are contracted",
			Ref:     "IRMA v1.0 ch. 3.1-3.2",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "building and shutdown crews",
			Ref:     "IFC PS2 ¶24-26",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "building crews and agency operators",
			Ref:     "IFC PS2 ¶24-26",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "building crews and agency operators",
			Ref:     "IFC PS2 ¶24-26",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "agency operators near burning cells, foreign equipment crews",
			Ref:     "IFC PS2 ¶24-26",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "agency operators",
			Ref:     "IFC PS2 ¶24-26",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "agency sorters and dismantlers",
			Ref:     "IFC PS2 ¶24-26",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "earthworks are contracted",
			Ref:     "IFC PS2 ¶24-26",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"nickel_laterite\" in commodities",
			Add:     1,
			Because: "industrial parks run by contractors with foreign crews",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_migrants and any_housing",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "any_migrants",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_mining or any_building",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_migrants or any_mining or not host_oecd",
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
			ID:        "S-CTR-1",
			Revision:  1,
			Question:  "Do contractors' and agency workers work under the same rules on pay, hours and safety as the project's own?",
			Rationale: "Where rules differ, the risk is moved to those with the least power, and not lessened.",
			Guidance:  "Take one contractor of each kind and compare the contract clause, then one worker's pay slip, roster and equipment with an own worker in the same job. Look down to the second subcontractor. Core work digs, makes or hauls the product. The usual trap is a clause on \"applicable law\" and a price that cannot pay for it.",
			Levels: [4]string{
				"No contract says anything on labour and safety, or contractors' workers are known to work under worse rules on safety.",
				"Contracts speak of labour or safety; in at least one the project's rules on pay, hours or safety or the sanctions are missing, or they do not reach subcontractors.",
				"All contracts, subcontractors' too, set the project's rules on pay, hours and safety and sanctions; core or dangerous work was unchecked for 12 months, a fault is past its date, or basic pay differs.",
				"As 2, all with core or dangerous work were checked on pay slips, rosters and safety in the last 12 months, no fault is past its date; workers in the same job had the same basic pay.",
			},
			Evidence: []Expected{
				{
					ID:        "clauses",
					Kind:      "contract",
					FromLevel: 1,
					Text:      "Clauses in contracts with contractors, agencies and subcontractors",
				},
				{
					ID:        "checks",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Checks of pay slips, rosters and safety by contractor",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Contractors' workers asked without managers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight: 2,
			Action: Action{
				Do:          "Put the project's rules into all contracts and check pay slips, rosters and safety of each contractor",
				Deliverable: "Contract clauses and checks",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-CTR-2",
			Revision:  1,
			Question:  "Are labour agencies and recruiters chosen, checked and dropped by how they treat workers?",
			Rationale: "Debt and false promises are made by the recruiter, far from the site and in the project's name.",
			Guidance:  "Ask for the list of agencies with their sub-agents and countries, the licence, and the last check by someone who spoke with the recruits. See whether an agency was ever dropped. The usual trap is one agency on paper and brokers behind it.",
			Levels: [4]string{
				"No list of agencies, or an agency known to cheat workers is still used.",
				"A list exists; an agency, a licence or sub-agents are missing from it, or one of them was not checked in the last 24 months.",
				"All agencies and sub-agents are listed with licences and were checked in the last 24 months; no independent body asked recruits in their language in 12 months, or a fault is open or left workers short.",
				"As 2, in the last 12 months by an independent body that asked recruits in their language; each fault was closed or the agency dropped, and workers were kept whole; or contracts and pay lists show that no agency is used.",
			},
			Evidence: []Expected{
				{
					ID:        "list",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Agencies and sub-agents with country, licence and workers",
				},
				{
					ID:        "audits",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent audits that asked recruits",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Recruitment agency audits",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "List agencies down to the sub-agent, have them audited with recruits asked, and drop those who cheat",
				Deliverable: "List and audit reports",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-CTR-3",
			Revision:  1,
			Question:  "Are contractors' hours and accidents counted in the project's own figures?",
			Rationale: "A rate without contractors leaves their accidents out.",
			Guidance:  "A serious accident is a death or an injury with a night in hospital or lasting disability. Compare the hours of the injury rate with gate records and invoices of two contractors. Ask the clinic and the insurer for cases. The usual trap is a low rate because the contractors' injured go home by bus and are not on any list.",
			Levels: [4]string{
				"No contractor's accidents are collected, or a contractor's serious accident of the last 36 months was hidden.",
				"Contractors report accidents; one or its subcontractors do not, hours are missing, or their cases are not in the project's rate.",
				"Hours and accidents of all contractors, subcontractors too, are in the rate; under half of the hours were compared with gate, clinic or invoices in 12 months, or a gap of 5 % or more is not mended.",
				"As 2, compared with gate, clinic or invoices in the last 12 months for the contractors with at least half of the hours; differences under 5 % or mended.",
			},
			Evidence: []Expected{
				{
					ID:        "figures",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Hours and accidents by contractor",
				},
				{
					ID:        "comparison",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Comparison with gate records, clinic and invoices",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Health and safety records",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Collect hours and accidents of all contractors and compare them with gate and clinic",
				Deliverable: "Figures by contractor and comparison",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-CTR-4",
			Revision:  1,
			Question:  "Do migrant and posted workers get the same pay, hours, lodging and promotion as others in the same work?",
			Rationale: "Equal rules on paper turn into two classes once one group cannot go home.",
			Guidance:  "Take two people in the same job, one local, one migrant, and lay pay slips, rosters and rooms side by side; do it ten times. Ask in their own language. The usual trap is equal basic pay, with allowances and overtime for one group only.",
			When:      "any_migrants",
			Levels: [4]string{
				"No rule asks for equal terms, migrants are paid less by rule, or they are held to terms that locals in the same work are not.",
				"The rule is equal terms; pay, hours and lodging of ten pairs in the same work, or of all, were not compared in the last 12 months.",
				"Pay, hours and lodging of ten pairs in the same work, or of all, were compared in 12 months; a difference without reason stands, contractors' workers or promotion were left out, or migrants asked do not confirm it.",
				"Such a comparison found no difference without a reason in the work, or each was made up with back pay; contractors' workers and promotion were part of it, and migrants asked in their own language confirm it.",
			},
			Evidence: []Expected{
				{
					ID:        "pairs",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Comparison of pairs, with pay slips and rosters",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Migrants asked in their own language",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Compare migrants with others in the same work and make up each difference with back pay",
				Deliverable: "Comparison and back pay",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
