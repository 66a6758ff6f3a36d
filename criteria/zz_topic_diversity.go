//go:build !bootstrap

// Code generated from questionnaires/social/diversity.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicDiversity = Topic{
	ID:     "diversity",
	Code:   "DIV",
	Pillar: "social",
	Title:  "Equality and freedom from harassment",
	Why:    "Camps and plants run by one group drive others out or harm them, and violence there is seldom told.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "remote camps with few women",
			Ref:     "GRI 14.21",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "camps, night shifts and few women",
			Ref:     "GRI 14.21",
		},
		{
			Stage:   "refining",
			Weight:  1,
			Because: "few women in shifts",
			Ref:     "RRA v3.0, 14 Non-Discrimination and Harassment",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "shift work, agency labour",
			Ref:     "Batteries Regulation, Annex X 2(b)(iv)",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "shift work, agency labour",
			Ref:     "Batteries Regulation, Annex X 2(b)(iv)",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "large mixed workforce hired in months",
			Ref:     "Batteries Regulation, Annex X 2(b)(iv)",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "large mixed workforce, agency labour",
			Ref:     "Batteries Regulation, Annex X 2(b)(iv)",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "low-paid work of migrants and women",
			Ref:     "IFC PS2 ¶15-17",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "few workers",
			Ref:     "IFC PS2 ¶15-17",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_housing or any_migrants",
			To:      2,
			Because: "housed and migrant workers depend on those who manage them",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_housing or any_migrants",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "employees >= 1000",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_housing",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "any_housing and not host_oecd",
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
			ID:        "S-DIV-1",
			Revision:  1,
			Question:  "Are hiring, pay and promotion decided by the job, and is that checked with figures?",
			Rationale: "Discrimination shows in figures by group long before anyone complains.",
			Guidance:  "Senior management is the chief executive and those who report to that post. Ask for figures on applicants, hired, promoted and dismissed by sex, origin and local or foreign, as far as law allows to keep them. Look for pregnancy or HIV tests, age limits and photographs in job offers. The usual trap is a fine policy with no figure behind it.",
			Levels: [4]string{
				"Tests for pregnancy or HIV, or other grounds that have nothing to do with the job, are used to hire or dismiss.",
				"No such practice is known; no written rule with criteria by job binds managers, recruiters and agencies alike.",
				"A written rule by job binds managers, recruiters and agencies; senior management did not look at figures by group on hiring, promotion and dismissal in 12 months, or a gap has no reason or dated action.",
				"As 2, figures by group on hiring, promotion and dismissal were looked at by senior management in the last 12 months and each gap has an explanation or an action with a date.",
			},
			Evidence: []Expected{
				{
					ID:        "rule",
					Kind:      "policy",
					FromLevel: 2,
					Text:      "Rule on equal treatment and its clause in agency contracts",
				},
				{
					ID:        "figures",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Figures by group, with minutes and actions",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight: 2,
			Action: Action{
				Do:          "Bind managers and recruiters to criteria by job and look at the figures by group each year",
				Deliverable: "Rule and yearly figures with actions",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-DIV-2",
			Revision:  1,
			Question:  "Is there a safe way to report harassment and sexual violence, with people trained to deal with it?",
			Rationale: "Violence that cannot be told safely goes on, in the camp and in the village.",
			Guidance:  "Look for a way in that is apart from the line manager, a trained woman among the contacts, care for the person first, and rules for contractors and for what workers do in the community. Ask women without managers. The usual trap is to read no cases as no violence.",
			Levels: [4]string{
				"No way to report, or in the last 36 months a person who reported lost by it or a known case was not looked into.",
				"Reports are taken and known cases looked into; there is no procedure of its own, it leaves out contractors or people outside, or no named contact is trained for such cases.",
				"A procedure of its own for workers, contractors and people outside, named trained contacts, care first; a supervisor untrained in 24 months, women not asked in 12 months or unaware of it, or a case without outcome.",
				"As 2, supervisors trained in the last 24 months, women workers and women nearby asked in the last 12 months know the way; each case of the last 36 months got care, and each closed one an outcome.",
			},
			Evidence: []Expected{
				{
					ID:        "procedure",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "Procedure on harassment and sexual violence, code of conduct for contractors",
				},
				{
					ID:        "cases",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Cases without names: date, care, outcome",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Women asked by a woman, without managers",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Worker interviews without managers",
			},
			Weight: 3,
			Action: Action{
				Do:          "Set up a safe way to report with trained contacts and care, for workers and the community",
				Deliverable: "Procedure, training list and interviews",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-DIV-3",
			Revision:  1,
			Question:  "Is the pay gap between women and men known and being closed?",
			Rationale: "Equal pay for equal work is a right, and only a calculation shows whether it is kept.",
			Guidance:  "Ask for the gap in mean hourly pay, bonus and overtime included, for the whole and by kind of job. A gap within the same kind of job needs a reason; the gap of the whole shows who has which jobs. The usual trap is base pay only, when night and pit bonuses go to men.",
			Levels: [4]string{
				"Women are paid less by rule for the same job.",
				"No such rule is known; the gap was not calculated in the last 36 months, or not by kind of job.",
				"Calculated for the whole and by kind of job in the last 36 months; it is over 12 months old, without bonuses or unseen by workers, or a gap of 5 % or more in a kind of job has no reason or dated action.",
				"As 2, in the last 12 months, bonuses included; each gap of 5 % or more in a kind of job has an objective reason or an action with a date, and workers can see the figures.",
			},
			Evidence: []Expected{
				{
					ID:        "calculation",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Pay gap calculation with method and kinds of job",
				},
				{
					ID:        "shown",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "How and when workers were shown the figures",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight:   1,
			ValidFor: 36,
			Action: Action{
				Do:          "Calculate the gap by kind of job, bonuses included, and close what has no reason",
				Deliverable: "Calculation and action list",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-DIV-4",
			Revision:  1,
			Question:  "Are work places, camps and equipment made for women too?",
			Rationale: "A site without women's toilets and boots that fit tells women that they are not expected.",
			Guidance:  "See toilets, changing rooms, lit ways, locked rooms in camp and protective equipment in women's sizes, contractors' places first. Ask women what they go without. The usual trap is one set of facilities at the offices, half an hour from the work.",
			Levels: [4]string{
				"At a work place run by the project itself women have no toilets or changing rooms, or no protective equipment that fits them.",
				"They have them at the project's own work places; a contractor's work place or a camp lacks them.",
				"All work places and camps, contractors' included, have them; a way is unlit, a room is without own lock, women were not asked in 12 months, or a point they named is neither mended nor dated.",
				"As 2, lit ways and rooms with own lock; women asked in the last 12 months, and what they named as missing was mended or has a date.",
			},
			Evidence: []Expected{
				{
					ID:        "seen",
					Kind:      "site_observation",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Facilities, equipment and ways seen, contractors' first",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Women asked by a woman, without managers",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Worker interviews without managers",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Fit out all work places and camps for women and mend what they name",
				Deliverable: "Photographs and list of what was mended",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-DIV-5",
			Revision:  1,
			Question:  "Do women reach the posts that decide?",
			Rationale: "Where no woman decides, what women know of the work and the village is lost.",
			Guidance:  "Look at women by level and site over three years, and at who left. The usual trap is a share of women that counts offices in the capital, or one woman who runs personnel.",
			Levels: [4]string{
				"Women are kept out of a kind of job without a reason from the job.",
				"No such bar is known; women by level and site are not counted, or no woman is head of a department or above.",
				"Women by level and site are counted and at least one is head of a department or above; no targets with actions, or the share in management did not rise in three years and is below that in the workforce.",
				"As 2, targets by level with actions are set by senior management, and the share in management rose over three years or is at least the share in the workforce.",
			},
			Evidence: []Expected{
				{
					ID:        "shares",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Women by level and site over three years, with leavers",
				},
				{
					ID:        "targets",
					Kind:      "plan",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Targets by level with actions and owner",
				},
			},
			Caps: []Cap{
				{
					Measure: "women-management",
					Bound: Bound{
						Op: "at_most",
					},
					Level: 1,
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight:   1,
			ValidFor: 24,
			Action: Action{
				Do:          "Count women by level and set targets with actions",
				Deliverable: "Figures and targets by level",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
