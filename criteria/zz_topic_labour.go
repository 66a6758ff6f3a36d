//go:build !bootstrap

// Code generated from questionnaires/social/labour.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicLabour = Topic{
	ID:     "labour",
	Code:   "LAB",
	Pillar: "social",
	Title:  "Labour and working conditions",
	Why:    "People who are paid, heard and housed decently stay, and those who are not strike, leave or get hurt.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "small crews on short contracts",
			Ref:     "GRI 14.17",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "long rosters, camps and strong unions",
			Ref:     "IRMA v1.0 ch. 3.1",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "shift work, agency labour and dormitories",
			Ref:     "RRA v3.0, 16 Employment Terms",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "shift work and agency labour",
			Ref:     "IFC PS2 ¶8-14",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "shift work and agency labour",
			Ref:     "IFC PS2 ¶8-14",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "fast hiring, agency labour and layoffs when ramp-up fails",
			Ref:     "IFC PS2 ¶8-14",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "agency labour that follows orders",
			Ref:     "IFC PS2 ¶8-14",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "low-paid manual work",
			Ref:     "IFC PS2 ¶8-14",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "few workers",
			Ref:     "IFC PS2 ¶8-14",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_migrants or any_housing",
			To:      2,
			Because: "migrant or housed workers depend on the employer",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_migrants or any_housing or not host_oecd",
				Is:   "3",
			},
			{
				When: "not any_migrants and not any_housing and host_oecd",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "employees >= 1000",
				Is:   "4",
			},
			{
				When: "employees >= 250",
				Is:   "3",
			},
			{
				When: "employees >= 50",
				Is:   "2",
			},
			{
				When: "employees < 50",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_migrants or any_housing",
				Is:   "2",
			},
			{
				When: "not any_migrants and not any_housing",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_migrants and not host_oecd",
				Is:   "3",
			},
			{
				When: "not host_oecd or any_migrants or any_housing",
				Is:   "2",
			},
			{
				When: "host_oecd and not any_migrants and not any_housing",
				Is:   "1",
			},
		},
	},
	Criteria: []*Criterion{
		{
			ID:        "S-LAB-1",
			Revision:  1,
			Question:  "Does every worker have a written contract in a language they understand that matches the work and pay they get?",
			Rationale: "Without a paper that they can read, workers cannot know or claim what is theirs.",
			Guidance:  "Take names from the gate list and put contract, job and last pay slip side by side. Agency and fixed-term workers come first. Ask two of them what their contract says on hours and notice. The usual trap is a second contract signed on arrival that replaces the first.",
			Levels: [4]string{
				"Workers without a written contract, or contracts replaced by worse ones on arrival.",
				"Written contracts exist; a group of workers cannot read theirs, or pay, hours, leave or notice are missing from it.",
				"All workers have a complete written contract in a language they understand; contracts were not compared with work and pay in the last 12 months.",
				"As 2, compared for a sample of at least 20 in the last 12 months, agency workers included; contract, work and pay matched, differences were mended.",
			},
			Evidence: []Expected{
				{
					ID:        "contracts",
					Kind:      "contract",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Sample of contracts, agency and fixed-term workers first",
				},
				{
					ID:        "compared",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Comparison of contract, work and pay slips",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Workers who can say what their contract holds",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight: 2,
			Action: Action{
				Do:          "Give every worker a complete contract they can read and compare a sample with work and pay",
				Deliverable: "Contracts and comparison",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-LAB-2",
			Revision:  1,
			Question:  "Is every worker paid in full, on time, and enough to live on?",
			Rationale: "Pay under the cost of living turns into overtime and debt.",
			Guidance:  "Compare the lowest basic wage, without overtime and bonus, with a published living-wage figure for the place, and say which. Look at deductions for food, tools and penalties. The usual trap is the minimum wage reached only with overtime pay.",
			Levels: [4]string{
				"Workers are paid under the legal or agreed minimum, or wages of more than one month are owed.",
				"The legal or agreed minimum is paid; pay came late or with deductions the contract does not allow in the last 12 months.",
				"All are paid in full and on time with a pay slip; the lowest basic wage is under a published living wage, or was not compared with one.",
				"As 2, the lowest basic wage of the project's own and its agency workers is at or above a published living wage for the place, compared in the last 24 months.",
			},
			Evidence: []Expected{
				{
					ID:        "payroll",
					Kind:      "financial",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Payroll sample of three months with deductions",
				},
				{
					ID:        "comparison",
					Kind:      "study",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Comparison with a published living wage, source named",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "Pay what is owed, end deductions, and lift the lowest basic wage to the living wage of the place",
				Deliverable: "Payroll sample and comparison",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-LAB-3",
			Revision:  1,
			Question:  "Are hours and rest within the law and the agreed roster, overtime being free to refuse?",
			Rationale: "Tired people make the mistakes that kill, and unpaid overtime is stolen pay.",
			Guidance:  "Compare gate times with the hours on the pay slip for one busy month, drivers and agency workers first. For rosters, count the average over the cycle. The usual trap is a roster within the law with shift handovers, bus and safety meetings outside it.",
			Levels: [4]string{
				"Hours are not recorded, or overtime is forced or unpaid.",
				"Hours are recorded; more than 10 % of a sample of at least 20 workers are over the legal or agreed limit, or lack their weekly or roster rest.",
				"At most 10 % of the sample are over the limit, all had their rest and overtime pay; causes are not acted on, or contractors' hours were not sampled.",
				"As 2, nobody in the sample of the last 12 months, contractors included, is over the limit; workers confirm that they can refuse overtime.",
			},
			Evidence: []Expected{
				{
					ID:        "gate",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Gate times against paid hours for a busy month",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Workers asked on overtime and rest",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Record hours at the gate, hire or re-plan until nobody is over the limit, and pay all overtime",
				Deliverable: "Comparison of gate times and pay",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-LAB-4",
			Revision:  1,
			Question:  "Can workers join a union of their choice and bargain together, without pressure?",
			Rationale: "It is a basic right at work, and a site without a voice learns of its troubles from the strike.",
			Guidance:  "Ask union members and officers, without managers, about dismissals, transfers and access to the site. Where law restricts unions, look for another way that workers chose. The usual trap is an open-door policy, or a yellow union run by the personnel office.",
			Levels: [4]string{
				"Workers were dismissed, threatened or passed over for union activity in the last 36 months, or unions are kept out.",
				"Law is quoted as the policy; managers pick the workers' speakers, or agency and contractors' workers are told that the right is not theirs.",
				"A written rule lets every worker join, and chosen representatives have time and access; an asked-for bargaining has not started within 3 months.",
				"As 2, bargaining took place when asked for, an agreement or its offer is in writing; representatives and members asked without managers report no pressure.",
			},
			Evidence: []Expected{
				{
					ID:        "rule",
					Kind:      "policy",
					FromLevel: 2,
					Text:      "Rule on union rights, taught to managers",
				},
				{
					ID:        "agreement",
					Kind:      "agreement",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Collective agreement, or minutes of bargaining",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Representatives and members asked without managers",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Worker interviews without managers",
			},
			Weight: 3,
			Action: Action{
				Do:          "End pressure, give chosen representatives time and access, and bargain when asked",
				Deliverable: "Rule, minutes and agreement",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-LAB-5",
			Revision:  1,
			Question:  "Do workers have a way to complain that they trust and use, without giving their name if they wish?",
			Rationale: "Small wrongs told early stay small.",
			Guidance:  "Count the cases by kind and by group of workers; none from agency workers in a year means that the way is not theirs. Follow two cases to the end. It must not replace unions or courts. The usual trap is a box on the wall of the personnel office.",
			Levels: [4]string{
				"No way to complain, or a worker was punished for it in the last 24 months.",
				"A way exists; it needs the name, goes through the line manager only, or leaves out contractors' and agency workers.",
				"It is open to all, nameless too, in their languages, with set times; less than 80 % of cases of the last 12 months got an answer in time.",
				"As 2, at least 80 % in time, or no case was due; cases came from contractors' workers too or workers asked know and trust the way; the log is reviewed with workers' representatives each year.",
			},
			Evidence: []Expected{
				{
					ID:        "procedure",
					Kind:      "procedure",
					FromLevel: 1,
					Text:      "Procedure with ways in, times and protection",
				},
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Case log by kind, group, date and outcome",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Workers who know and trust it",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Grievance log",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Open a way to complain to all workers, nameless too, and answer in time",
				Deliverable: "Procedure and case log",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-LAB-6",
			Revision:  1,
			Question:  "Before jobs are cut, is there a plan made with workers that avoids, shares and pays for the cuts?",
			Rationale: "The end of construction, a failed ramp-up and closure are known in advance, and so are the jobs that go with them.",
			Guidance:  "Ask for the staffing curve and when the next fall comes. Then ask what was discussed with workers before the decision: other jobs, retraining, fair selection, notice and pay. The usual trap is to end the contractor's contract and call it no retrenchment.",
			Due:       "construction",
			Levels: [4]string{
				"Jobs were cut in the last 36 months without legal notice or pay, or by picking out union members, pregnant or older workers.",
				"Law was kept in past cuts or there were none; no plan exists for the next known fall in jobs.",
				"A plan for the next known fall, or for any cut, sets alternatives, fair selection, notice and pay; it was not discussed with workers, or leaves contractors' workers out.",
				"As 2, discussed with workers' representatives before the decision, contractors' workers included, and changed by it; past cuts of 36 months followed it, payments proven.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Retrenchment plan with staffing curve",
				},
				{
					ID:        "minutes",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Minutes with workers' representatives before the decision",
				},
				{
					ID:        "paid",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Proof of notice and payments in past cuts",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight: 1,
			Action: Action{
				Do:          "Write the plan for the next fall in jobs with workers' representatives",
				Deliverable: "Retrenchment plan and minutes",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-LAB-7",
			Revision:  1,
			Question:  "Are the workers' lodgings safe, clean and private, whoever runs them?",
			Rationale: "Fire, disease and abuse in camps and dormitories harm more people than many a process does.",
			Guidance:  "Go there at night, the contractors' lodgings first: space, beds, water, toilets, food, exits, lockers, women's part, freedom to come and go. IFC and EBRD have published guidance on workers' accommodation to compare with. The usual trap is the visit to the company's own camp while a subcontractor's crew sleeps in containers.",
			When:      "any_housing",
			Levels: [4]string{
				"Exits are locked or blocked, or lodgings lack safe water or toilets, or people have no bed of their own.",
				"No such fault is known; lodgings of contractors were not inspected in the last 12 months.",
				"All lodgings, contractors' included, were inspected in the last 12 months against a written standard and none has such a fault; a lesser fault is past its date, or residents were not asked.",
				"As 2, by someone independent of the camp; no fault is past its date; women have rooms and washrooms of their own; residents were asked and their points answered.",
			},
			Evidence: []Expected{
				{
					ID:        "inspection",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Inspections of all lodgings with faults and dates",
				},
				{
					ID:        "seen",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Lodgings seen, contractors' first",
				},
				{
					ID:        "residents",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Residents asked without managers",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Worker interviews without managers",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Inspect all lodgings against a written standard and mend faults to life, water and women's safety",
				Deliverable: "Inspection report with closed faults",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
