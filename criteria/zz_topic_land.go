//go:build !bootstrap

// Code generated from questionnaires/social/land.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicLand = Topic{
	ID:     "land",
	Code:   "LND",
	Pillar: "social",
	Title:  "Land and resettlement",
	Why:    "People who lose home or field and are not made whole become poor for a generation, and lenders ask for every household by name.",
	Per:    "site",
	When:   "displacement != \"none\"",
	No:     "Nobody loses home, land or livelihood.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "drill sites and roads take fields",
			Ref:     "IRMA v1.0 ch. 2.4",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "pits, dumps and dams take whole villages",
			Ref:     "GRI 14.12",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "large sites, often with the State as buyer",
			Ref:     "RRA v3.0, 24 Land Acquisition & Resettlement",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "industrial land in most cases",
			Ref:     "IFC PS5 ¶5",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "industrial land in most cases",
			Ref:     "IFC PS5 ¶5",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "large plots, farmland at times",
			Ref:     "IFC PS5 ¶5",
		},
		{
			Stage:   "pack",
			Because: "small sites on industrial land; where people lose land the site's facts lift the topic",
			Ref:     "IFC PS5 ¶5",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "industrial land in most cases",
			Ref:     "IFC PS5 ¶5",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "waste areas grow and take land for ever",
			Ref:     "GISTM requirement 5.8",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "displacement == \"physical\"",
			To:      3,
			Because: "people lose their homes",
		},
		{
			When:    "displacement == \"economic\"",
			To:      2,
			Because: "people lose land or livelihood",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "displacement == \"physical\"",
				Is:   "4",
			},
			{
				When: "true",
				Is:   "3",
			},
		},
		Scope: []Row{
			{
				When: "people_nearby >= 1000",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Irremediability: []Row{
			{
				When: "displacement == \"physical\"",
				Is:   "4",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Likelihood: []Row{
			{
				When: "not host_oecd",
				Is:   "3",
			},
			{
				When: "litigation or displacement == \"physical\"",
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
			ID:        "S-LND-1",
			Revision:  1,
			Question:  "Was the layout chosen so that as few people as possible lose home, land or livelihood?",
			Rationale: "The only resettlement without loss is the one that does not happen.",
			Guidance:  "Ask for the layouts compared, with households and fields counted for each, and why the chosen one won. Look for the waste areas and the road. The usual trap is alternatives drawn after the choice.",
			Due:       "planning",
			Levels: [4]string{
				"No other layout was looked at.",
				"Other layouts are named; households and land lost were not counted for each.",
				"At least two real layouts were compared with households, land and livelihoods counted; one with fewer losses was dropped without a written reason.",
				"As 2, the reasons are written and public, those affected were heard on them, and the layout was changed or shown to have the fewest losses that the ore body or process allows.",
			},
			Evidence: []Expected{
				{
					ID:        "comparison",
					Kind:      "study",
					FromLevel: 1,
					Text:      "Comparison of layouts with households, land and livelihoods",
				},
				{
					ID:        "heard",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Minutes with those affected, before the choice",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Resettlement or livelihood plan",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Compare layouts by households, land and livelihoods lost, hear those affected and write down the reasons",
				Deliverable: "Comparison of layouts",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-LND-2",
			Revision:  1,
			Question:  "Is everyone who loses something counted by census with an announced cut-off date, those without title too?",
			Rationale: "Whoever is not in the census gets nothing, and tenants, herders and widows are the first to be missed.",
			Guidance:  "Look for people, houses, fields, trees, common land and incomes, by household and signed by it; then for three classes: title, recognisable claim, no claim. Ask how the cut-off date was made known. The usual trap is a list of registered owners.",
			Due:       "planning",
			Levels: [4]string{
				"No census, or a list of registered owners only.",
				"A census is under way or older than 36 months; people without title, tenants or users of common land are missing, or no cut-off date was announced.",
				"A census of all, those without title included, with incomes and an announced cut-off date; less than 95 % of households signed their sheet, or vulnerable households are not marked.",
				"As 2, at least 95 % signed; vulnerable households are marked, the list was open for objections and each objection was answered.",
			},
			Evidence: []Expected{
				{
					ID:        "census",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Census with assets and incomes, signed by households",
				},
				{
					ID:        "cutoff",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Notice of the cut-off date, with places and languages",
				},
				{
					ID:        "households",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Sample of households, tenants and users of common land asked",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Resettlement or livelihood plan",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Count everyone who loses something, announce the cut-off date and open the list for objections",
				Deliverable: "Signed census and notice",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-LND-3",
			Revision:  1,
			Question:  "Does everyone get compensation at full replacement cost before land or house is taken?",
			Rationale: "Money after the bulldozer buys nothing, and a tax value does not buy a field.",
			Guidance:  "Replacement cost is the market value plus the cost of buying and moving, without deduction for age. Take ten households and put payment date, amount and date of taking side by side. The usual trap is the official rate of years ago, and payment to the husband alone.",
			Due:       "planning",
			Levels: [4]string{
				"Land or house was taken before payment, or at rates under replacement cost, and it was not put right.",
				"Nothing was taken before payment; rates come from a tariff not compared with the market, or people without title get nothing for house and crops.",
				"Rates at full replacement cost, set by an independent valuer in the last 24 months, cover all classes, and each taking so far came after payment; land or house in kind is not offered.",
				"As 2, land for land and a house with secure title are offered; a sample of at least ten households confirms payment, to both spouses, before taking (before any taking: signed entitlements).",
			},
			Evidence: []Expected{
				{
					ID:        "valuation",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Independent valuation at replacement cost",
				},
				{
					ID:        "payments",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Payments and dates of taking by household",
				},
				{
					ID:        "households",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "At least ten households asked without the company",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Resettlement or livelihood plan",
			},
			Weight:  3,
			BitesAt: "construction",
			Action: Action{
				Do:          "Value at replacement cost, top up what was paid too low, and take nothing before payment",
				Deliverable: "Valuation and payment list by household",
				Effort:      "L",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-LND-4",
			Revision:  1,
			Question:  "Do people who lost land or work get back at least the living they had?",
			Rationale: "Compensation is spent in two years, and a livelihood has to last.",
			Guidance:  "Look for the income before, the new source by household, the support until it carries, and the measured income after. Ask who dropped out. The usual trap is a training course counted as a livelihood.",
			Due:       "planning",
			Levels: [4]string{
				"Nothing beyond one payment in money.",
				"Measures are planned; incomes from before are not known, or groups such as tenants and women are left out.",
				"A livelihood plan by household with owner, money and support until it carries is under way; less than 90 % of the households are back at their income, or it was not measured in the last 12 months.",
				"As 2, at least 90 % are back at or above their income by a count of the last 12 months, the rest get support (before displacement: plan agreed with households, money secured).",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Livelihood plan by household with money",
				},
				{
					ID:        "incomes",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Incomes before and after, by household",
				},
				{
					ID:        "households",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Households asked without the company",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Resettlement or livelihood plan",
			},
			Weight: 2,
			Action: Action{
				Do:          "Restore livelihoods by household with support until they carry, and measure incomes",
				Deliverable: "Livelihood plan and income figures",
				Effort:      "L",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-LND-5",
			Revision:  1,
			Question:  "Is the project free of forced evictions and of old takings that were never paid?",
			Rationale: "A project on land taken by force inherits the wrong with the title.",
			Guidance:  "Ask who lived on the land in the ten years before, who cleared it and by which force; look at old air photographs and ask the people who left. Takings by the State or an earlier owner for this project count. The usual trap is \"the land was delivered vacant\".",
			Levels: [4]string{
				"People were evicted by force without due process, or an earlier taking for this site was never paid, and no settlement is agreed with them.",
				"No such case is known; the history of the land was not looked into.",
				"The history of ten years, and since the project was announced, was looked into with people who left; each case found has a settlement agreed in writing, not all of it is paid or done.",
				"As 2, by someone independent; no case was found, or each was settled with the people at replacement cost and they confirm it.",
			},
			Evidence: []Expected{
				{
					ID:        "history",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Independent history of the land with people who left",
				},
				{
					ID:        "pictures",
					Kind:      "image",
					FromLevel: 2,
					Text:      "Air or satellite pictures by year",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "People who left, asked without the company",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Resettlement or livelihood plan",
			},
			Weight:  3,
			BitesAt: "signing",
			Action: Action{
				Do:          "Look into the history of the land independently and settle each case with the people",
				Deliverable: "History of the land and settlements",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "signing",
			},
		},
		{
			ID:        "S-LND-6",
			Revision:  1,
			Question:  "Is the resettlement watched from outside until an audit shows that people are made whole?",
			Rationale: "Only those who moved can say that it is finished.",
			Guidance:  "Look for reports by someone outside at least once a year and for what was mended, then for the completion audit with its date. The usual trap is monitoring that ends with the last payment.",
			Due:       "construction",
			Levels: [4]string{
				"Nobody watches the outcome.",
				"The company counts payments and houses; outcomes for households are not watched.",
				"An outside expert reported on outcomes in the last 12 months; a finding on housing, food or income is open past its date.",
				"As 2, no such finding is open past its date; a completion audit by an outside expert is published, or dated and paid for with its tests agreed.",
			},
			Evidence: []Expected{
				{
					ID:        "reports",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Reports of the outside expert",
				},
				{
					ID:        "audit",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Completion audit, or its terms with date and tests",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Resettlement or livelihood plan",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Have an outside expert report each year, mend the findings and set the completion audit",
				Deliverable: "Reports and audit terms",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
