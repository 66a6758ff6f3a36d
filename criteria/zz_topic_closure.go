//go:build !bootstrap

// Code generated from questionnaires/environmental/closure.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicClosure = Topic{
	ID:     "closure",
	Code:   "CLO",
	Pillar: "environmental",
	Title:  "Closure",
	Why:    "Sites close when money is shortest, and what was not planned and paid for by then is left to the public.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "drill pads, holes and tracks must be made good",
			Ref:     "GRI 14.8; IRMA 2.6",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "pits, dumps and dams outlast the company",
			Ref:     "GRI 14.8; IRMA 2.6; IFC PS1 ¶13-16",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "residue stores and soil stay behind",
			Ref:     "GRI 14.8",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "a plant can be taken down in a year or two",
			Ref:     "GRI 14.8",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "a plant can be taken down in a year or two",
			Ref:     "GRI 14.8",
		},
		{
			Stage:   "cell",
			Because: "halls find another use",
			Ref:     "GRI 14.8",
		},
		{
			Stage:   "pack",
			Because: "halls find another use",
			Ref:     "GRI 14.8",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "stocks of waste can be left without an owner",
			Ref:     "GRI 14.8",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "a store is built to be closed, and never earns again",
			Ref:     "GRI 14.8; GISTM 10.7",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "acid_forming",
			Add:     1,
			Because: "drainage may need treatment long after closure",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "tailings and phase != \"exploration\"",
			To:      3,
			Because: "a tailings facility needs care after closure",
		},
		{
			When:    "phase == \"closure\"",
			To:      3,
			Because: "closure is happening now",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "tailings or (acid_forming and (\"mining\" in stages or waste_rock))",
				Is:   "3",
			},
			{
				When: "waste_rock or \"mining\" in stages",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "footprint >= 1000",
				Is:   "3",
			},
			{
				When: "footprint >= 100",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "(acid_forming or radioactive) and (tailings or waste_rock or \"mining\" in stages)",
				Is:   "3",
			},
			{
				When: "tailings or waste_rock",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "phase in [\"operation\", \"closure\"] and acid_forming and (tailings or waste_rock)",
				Is:   "3",
			},
			{
				When: "phase in [\"construction\", \"operation\", \"closure\"] and (tailings or waste_rock or \"mining\" in stages)",
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
			ID:        "E-CLO-1",
			Revision:  1,
			Question:  "Is there a closure plan, made with the people who will live with the result, and kept up to date?",
			Rationale: "A mine designed to be closed is built in another way, so the plan must come first.",
			Guidance:  "Look for the land use after closure, the shape and cover of each waste area, water for the years after, and dated success criteria. See whether the present mine plan follows it. The usual trap is a chapter of the impact assessment that nobody has opened since the permit.",
			Due:       "planning",
			Levels: [4]string{
				"No closure plan exists.",
				"A plan exists; at least one pit, dump, pond or plant is missing, or no land use after closure is stated.",
				"It covers every part with land use and success criteria; it is over 36 months old, leaves out sudden closure, or neighbours and authority had no part in it.",
				"Neighbours and authority took part, it was updated in the last 36 months and after each large change, and covers sudden closure too.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Closure plan with land use and success criteria",
				},
				{
					ID:        "talks",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Record of talks on land use with neighbours and authority",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Closure plan and cost estimate",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Write the plan for every part of the site with neighbours and authority, sudden closure included",
				Deliverable: "Closure plan",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-CLO-2",
			Revision:  1,
			Question:  "Is the cost of closure estimated as if strangers had to do it tomorrow?",
			Rationale: "When the owner is gone, the work is done at other people's prices and from the present state.",
			Guidance:  "Ask for quantities and unit rates, contingency, estimate class, inflation and discount rate, years of after-care, and the cost of closing next year as well as at the end. Compare it with the figure in the accounts. The usual trap is own machines at own cost, discounted to almost nothing.",
			Due:       "planning",
			Levels: [4]string{
				"No estimate exists.",
				"An estimate exists; it uses the owner's own rates, or leaves out a part, after-care or water treatment.",
				"It uses third-party rates for all parts and after-care with contingency; it is over 12 months old, unchecked by an outsider, or above an unexplained provision.",
				"An independent estimator made or checked it in the last 12 months, for closure now and at the end, and the accounts explain any lower provision.",
			},
			Evidence: []Expected{
				{
					ID:        "estimate",
					Kind:      "financial",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Cost estimate with quantities, rates and assumptions",
				},
				{
					ID:        "check",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent estimator's report",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Closure plan and cost estimate",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Have an independent estimator price closure now and at the end at third-party rates, and renew it each year",
				Deliverable: "Independent closure cost estimate",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "E-CLO-3",
			Revision:  1,
			Question:  "Is the money for closure held where the owner's bankruptcy cannot reach it?",
			Rationale: "A promise to pay is worth least on the day a mine closes.",
			Guidance:  "Read the instrument: cash, trust, bond or bank letter of credit, who may draw on it, when it ends. Compare the amount with the third-party estimate of this year. The usual traps are a parent's guarantee or a provision called security, and a deposit set decades ago for a fraction of the cost.",
			When:      "\"mining\" in stages or \"waste\" in stages or tailings or waste_rock",
			Due:       "construction",
			Levels: [4]string{
				"Nothing secures the cost, or only a provision, the group's own promise or an instrument for under 10 % of it does.",
				"An independent instrument secures 10 % or more of the third-party estimate for the present state; it is under 50 %.",
				"An independent instrument secures 50 % or more; it is under 100 %, can lapse without the beneficiary's consent, or lags behind the ground disturbed.",
				"Independent instruments that cannot lapse secure 100 % or more of this year's estimate, and are raised before more ground is disturbed.",
			},
			Evidence: []Expected{
				{
					ID:        "instrument",
					Kind:      "financial",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Bond, trust deed or letter of credit with amount and term",
				},
				{
					ID:        "match",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Comparison of the amount with this year's estimate",
				},
			},
			Caps: []Cap{
				{
					Measure: "closure-cover",
					Bound: Bound{
						Op:    "below",
						Value: 100,
					},
					Level: 2,
				},
				{
					Measure: "closure-cover",
					Bound: Bound{
						Op:    "below",
						Value: 50,
					},
					Level: 1,
				},
				{
					Measure: "closure-cover",
					Bound: Bound{
						Op:    "below",
						Value: 10,
					},
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Closure security instrument",
			},
			Weight:   3,
			ValidFor: 12,
			BitesAt:  "operation",
			Action: Action{
				Do:          "Place an independent bond, trust or letter of credit for the whole third-party cost and raise it each year",
				Deliverable: "Closure security instrument",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "construction",
			},
		},
		{
			ID:        "E-CLO-4",
			Revision:  1,
			Question:  "Is it planned with workers and communities how they live after the site closes?",
			Rationale: "A town that lived from one employer needs years, not months, to find another living.",
			Guidance:  "Look for numbers: jobs, suppliers, local taxes and services that end, and what replaces each by which year and with whose money. Ask the union and the mayor. The usual trap is severance pay shown as the plan.",
			Due:       "operation",
			Levels: [4]string{
				"No such planning exists.",
				"The effects on jobs, suppliers and services are listed; no measures follow.",
				"Measures have dates and owners; workers or local authority had no part, no money is set aside, or progress was not reviewed in 24 months.",
				"Measures agreed with workers and local authority are funded in the closure cost, and progress was reviewed with them in the last 24 months.",
			},
			Evidence: []Expected{
				{
					ID:        "transition",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Social transition plan with dates and money",
				},
				{
					ID:        "heard",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Notes of talks with workers' representatives and local authority",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Closure plan and cost estimate",
			},
			Weight: 1,
			Action: Action{
				Do:          "Plan the years after closure with workers and local authority, and fund it in the closure cost",
				Deliverable: "Social transition plan",
				Effort:      "M",
				Outcome:     "own",
				By:          "closure",
			},
		},
		{
			ID:        "E-CLO-5",
			Revision:  1,
			Question:  "Is disturbed ground made good as the work goes on?",
			Rationale: "Ground restored during operation is paid from income and shows whether the method works.",
			Guidance:  "Compare air photos of two years: hectares disturbed, hectares finished, topsoil heaps kept. Then walk one area called finished and look at plants and gullies. The usual trap is to count levelled ground as restored.",
			When:      "\"mining\" in stages or \"waste\" in stages or tailings or waste_rock",
			Due:       "operation",
			Levels: [4]string{
				"Nothing is made good, or topsoil is not kept.",
				"Topsoil is kept and a schedule exists; no area was finished in the last 24 months although some was free.",
				"Areas were finished in the last 24 months; at least one misses its success criteria or was not surveyed, or the schedule is behind.",
				"The schedule of the last 24 months was kept, and each finished area meets its criteria in a survey by a specialist or the authority.",
			},
			Evidence: []Expected{
				{
					ID:        "hectares",
					Kind:      "map",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Map of ground disturbed and finished by year",
				},
				{
					ID:        "success",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Survey of finished areas against the criteria",
				},
				{
					ID:        "seen",
					Kind:      "site_observation",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Dated observation of a finished area and of topsoil heaps",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Walk of the plant and its stores",
			},
			Weight: 2,
			Action: Action{
				Do:          "Finish free areas each year to the success criteria and keep the topsoil for them",
				Deliverable: "Rehabilitation record with survey",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CLO-6",
			Revision:  1,
			Question:  "Is it settled who looks after the site after closure, for how long, and with whose money?",
			Rationale: "Covers, dams and treatment plants need hands and money for decades after the owner has left.",
			Guidance:  "Ask for the years of care for each dam, cover, pit lake and treatment plant, the yearly cost, and the fund or contract behind it. A care period that ends on a round number needs a reason. The usual trap is treatment without an end, costed for ten years.",
			When:      "tailings or waste_rock or acid_forming or radioactive",
			Due:       "operation",
			Levels: [4]string{
				"After-care is not planned.",
				"Tasks are listed; years or yearly cost are not stated.",
				"Tasks, years and yearly cost follow from predictions; no body has agreed to do it, the money is not set aside, or release has no accepted criteria.",
				"A named body has agreed, money for the predicted years is in the security or a fund, and release has written criteria the authority accepts.",
			},
			Evidence: []Expected{
				{
					ID:        "aftercare",
					Kind:      "plan",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "After-care plan with years and costs",
				},
				{
					ID:        "fund",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Fund or security that covers the years",
				},
				{
					ID:        "body",
					Kind:      "agreement",
					FromLevel: 3,
					Text:      "Agreement with the body that takes over",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Closure plan and cost estimate",
			},
			Weight:  2,
			BitesAt: "closure",
			Action: Action{
				Do:          "Settle years, cost, body and fund of the after-care and put them into the security",
				Deliverable: "After-care plan with fund",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "closure",
			},
		},
		{
			ID:        "E-CLO-7",
			Revision:  1,
			Question:  "Are drill holes, pads, sumps and tracks closed and made good after each exploration campaign?",
			Rationale: "An explorer who leaves the ground open is believed by nobody when the mine is planned.",
			Guidance:  "Take the list of holes and visit three from the oldest campaign: plug, sump, track, plants. Ask the landowner or herder. The usual trap is holes left open for later use with no date.",
			When:      "phase == \"exploration\"",
			Levels: [4]string{
				"Holes or sumps of a finished campaign are open, with no plan to close them.",
				"Plugging is done in part; no list shows the state of each hole, pad and track.",
				"A list shows each; one out of use for 12 months is not made good, no money is set aside for the rest, or landowners have not seen the result.",
				"All out of use for 12 months are made good with photographs, money for the rest is set aside, and landowners have seen the result.",
			},
			Evidence: []Expected{
				{
					ID:        "holes",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "List of holes, pads, sumps and tracks with state",
				},
				{
					ID:        "photos",
					Kind:      "image",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Dated photographs before and after",
				},
				{
					ID:        "landowners",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Notes of talks with landowners or herders",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Walk of the exploration ground",
			},
			Weight: 2,
			Action: Action{
				Do:          "Plug and restore each hole, pad and track within a year of use and set money aside for the rest",
				Deliverable: "List of sites made good with photographs",
				Effort:      "S",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
