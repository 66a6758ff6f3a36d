//go:build !bootstrap

// Code generated from questionnaires/environmental/climate.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicClimate = Topic{
	ID:     "climate",
	Code:   "CLI",
	Pillar: "environmental",
	Title:  "Climate and energy",
	Why:    "Power and heat decide the footprint of battery materials, and buyers and law now ask for the figure.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "a few drill rigs and vehicles",
			Ref:     "GRI 14.1",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "diesel and grinding power",
			Ref:     "GRI 14.1; SASB EM-MM-110a; IRMA 4.5",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "heat, power and reagents dominate",
			Ref:     "GRI 14.1; SASB EM-MM-130a",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "kilns run day and night",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i) and (viii)",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "graphitisation is one of the most power-hungry steps",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i) and (viii)",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "drying and dry rooms take much of a cell plant's energy",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i) and (viii)",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "assembly takes little energy",
			Ref:     "Batteries Regulation, Annex X, 2(a)(viii)",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "furnaces and leaching take energy and reagents",
			Ref:     "Batteries Regulation, Annex X, 2(a)(i) and (viii)",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "a store takes little energy",
			Ref:     "GRI 14.1",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"nickel_matte\" in commodities and power == \"coal\"",
			Add:     2,
			Because: "nickel smelted with coal power built for it",
		},
		{
			When:    "\"nickel_matte\" in commodities",
			Add:     1,
			Because: "smelting laterite takes much power and coke",
		},
		{
			When:    "\"synthetic_graphite\" in commodities",
			Add:     1,
			Because: "graphitisation takes much power",
		},
		{
			When:    "\"lithium_rock\" in commodities",
			Add:     1,
			Because: "spodumene is roasted before it is leached",
		},
		{
			When:    "\"aluminium\" in commodities",
			Add:     1,
			Because: "smelting aluminium takes much power",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "ghg >= 100000",
			To:      3,
			Because: "emissions above 100,000 t CO2e a year call for alternatives and public reports in project finance",
		},
		{
			When:    "power == \"coal\"",
			To:      3,
			Because: "coal power is built for the site",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "ghg >= 1000000",
				Is:   "3",
			},
			{
				When: "ghg >= 25000",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "ghg >= 1000000",
				Is:   "3",
			},
			{
				When: "ghg >= 100000",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "ghg >= 100000",
				Is:   "3",
			},
			{
				When: "ghg >= 25000",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "power in [\"coal\", \"diesel\", \"gas\"] and phase in [\"construction\", \"operation\"]",
				Is:   "3",
			},
			{
				When: "phase in [\"construction\", \"operation\"]",
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
			ID:        "E-CLI-1",
			Revision:  1,
			Question:  "Is the site's greenhouse gas counted each year by a named method?",
			Rationale: "Nobody can lower, price or compare what has not been counted.",
			Guidance:  "Open the calculation and follow one figure from fuel invoice to tonnes. Look for Scope 1, Scope 2 by location and by market, process emissions such as carbonate, limestone and reductants, and the year of each factor. The usual trap is a figure for fuel and power that leaves out reagents and process carbon.",
			Due:       "planning",
			Levels: [4]string{
				"No figure exists for the site's emissions.",
				"A figure exists; it leaves out Scope 1, Scope 2 or process emissions, or names no method.",
				"Scope 1, Scope 2 and process emissions are counted by a named method with data and factors listed; the last full year is missing or unpublished.",
				"As 2 for the last full year, Scope 2 shown by location and by market, and published (before start-up: for a design year).",
			},
			Evidence: []Expected{
				{
					ID:        "inventory",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Inventory with method, data and factors",
				},
				{
					ID:        "invoices",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Fuel, power and reagent records behind it",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Greenhouse gas inventory",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Count Scope 1, Scope 2 and process emissions for the last full year by a named method and publish them",
				Deliverable: "Greenhouse gas inventory",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "E-CLI-2",
			Revision:  1,
			Question:  "Were lower-emission ways to power and heat the process compared before the design was fixed?",
			Rationale: "A furnace and a power line lock in emissions for thirty years.",
			Guidance:  "Look for the comparison of fuel, power source, process route and heat recovery, with tonnes and cost for each, and why the rest were rejected. Project-finance lenders ask for it above 100,000 t CO2e a year. The usual trap is a comparison of suppliers of the same machine.",
			When:      "phase != \"closure\"",
			Due:       "planning",
			Levels: [4]string{
				"No comparison was made.",
				"Options were named; tonnes or cost are missing for at least one.",
				"Tonnes and cost were compared for power, heat and process route; an option with fewer tonnes was rejected without a stated reason, or it is unpublished.",
				"Tonnes and cost were compared for power, heat and process route, every rejection is reasoned, and the comparison is part of the published assessment.",
			},
			Evidence: []Expected{
				{
					ID:        "options",
					Kind:      "study",
					FromLevel: 1,
					Text:      "Comparison of power, heat and process options",
				},
				{
					ID:        "decision",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Decision paper that used it",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Compare power, heat and route by tonnes and cost, reason each rejection and publish it",
				Deliverable: "Alternatives analysis for emissions",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "E-CLI-3",
			Revision:  1,
			Question:  "Is there a reduction target with funded measures that add up to it?",
			Rationale: "A target without money is a wish.",
			Guidance:  "Add up the tonnes of the measures and compare them with the target. Look for base year, target year, budget lines and last year's result. The usual trap is a group target to which this site adds nothing, or offsets counted as reductions.",
			When:      "phase != \"closure\"",
			Due:       "construction",
			Levels: [4]string{
				"Neither target nor measures exist.",
				"A target or measures exist; no measure has an owner, date and budget.",
				"Measures with owner, date and budget exist for this site; their tonnes do not reach the target, offsets are counted in, or last year's result is unpublished.",
				"Funded measures without offsets reach a target with base year and year, absolute or per unit, and last year's result was published (before start-up: the design does).",
			},
			Evidence: []Expected{
				{
					ID:        "target",
					Kind:      "plan",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Reduction plan with tonnes for each measure",
				},
				{
					ID:        "budget",
					Kind:      "financial",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Approved budget lines",
				},
				{
					ID:        "progress",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Published result of the last year",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Greenhouse gas inventory",
			},
			Weight: 2,
			Action: Action{
				Do:          "Set a site target with base year and fund measures whose tonnes reach it without offsets",
				Deliverable: "Reduction plan with budget",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CLI-4",
			Revision:  1,
			Question:  "Is the site's electricity secured from renewable or nuclear sources?",
			Rationale: "For most steps of the battery chain the source of the power is the largest lever there is.",
			Guidance:  "Read the contracts: megawatt hours, years, plants, grid, and who cancels the certificates. Divide by the yearly need. The usual trap is certificates from another grid, or a contract that starts after the loan ends.",
			When:      "phase != \"exploration\"",
			Levels: [4]string{
				"Coal or oil power built or run for the site supplies it, and no dated, funded decision ends this.",
				"Grid or gas supplies it, or a dated, funded decision ends coal and oil; contracts for renewable or nuclear power cover under 50 % of yearly need.",
				"Contracts or own plants in the same grid cover 50 % or more; it is under 90 %, for under 5 years, or without certificates cancelled for the site.",
				"Contracts or own plants in the same grid cover 90 % or more for 5 years or longer, with certificates cancelled for the site.",
			},
			Evidence: []Expected{
				{
					ID:        "contracts",
					Kind:      "contract",
					FromLevel: 2,
					Text:      "Power contracts with volume, plant, grid and term",
				},
				{
					ID:        "cancelled",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Record of certificates cancelled for the site",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Power supply contracts",
			},
			Weight: 2,
			Action: Action{
				Do:          "Contract renewable or nuclear power in the same grid and set a funded date to leave coal and oil",
				Deliverable: "Power contracts for 90 % of the need",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "construction",
			},
		},
		{
			ID:        "E-CLI-5",
			Revision:  1,
			Question:  "Is energy metered by process step and compared with the best practice for each?",
			Rationale: "A single meter at the gate hides the dry room, the kiln and the leak.",
			Guidance:  "Look for sub-meters on kilns, furnaces, dryers, dry rooms, mills and compressors, the figure for each tonne or kWh, and the benchmark beside it with its source. The usual trap is comparing with last year alone.",
			When:      "phase != \"exploration\"",
			Due:       "operation",
			Levels: [4]string{
				"Energy is known from bills alone.",
				"Some large steps are metered; no figure for each tonne or kWh of product is kept.",
				"Every step above 10 % of the use is metered with a figure per unit; no benchmark with a source stands beside it, or gaps have no measure.",
				"Each has a benchmark with source, and measures with date and budget close the gaps found in an energy audit of the last 48 months.",
			},
			Evidence: []Expected{
				{
					ID:        "submeters",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Sub-meter record by step",
				},
				{
					ID:        "audit",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    48,
					Text:      "Energy audit with benchmarks",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Greenhouse gas inventory",
			},
			Weight: 1,
			Action: Action{
				Do:          "Meter each large step, compare it with a sourced benchmark and fund the measures of an energy audit",
				Deliverable: "Energy audit with measures",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CLI-6",
			Revision:  1,
			Question:  "Has an independent body verified the greenhouse gas figure?",
			Rationale: "Figures that prices and law hang on are checked by somebody who gains nothing from them.",
			Guidance:  "Read the statement: scopes, year, sites, standard, level of assurance, and what was left out. The usual trap is a statement on the group report that names this site nowhere.",
			Due:       "operation",
			Levels: [4]string{
				"Nobody outside the team that made the figure has checked it.",
				"Another part of the company, or a consultant who helped to make it, checked it.",
				"An independent body verified it; one scope, this site or the last full year is missing from the statement, or it is not public.",
				"An independent body verified Scope 1 and Scope 2 of this site for the last full year by a named standard, and the statement is public.",
			},
			Evidence: []Expected{
				{
					ID:        "statement",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    18,
					Text:      "Verification statement with scopes, site, year and standard",
				},
				{
					ID:        "findings",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    18,
					Text:      "Verifier's findings and what was corrected",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Greenhouse gas inventory",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Have an independent body verify Scope 1 and 2 of this site each year and publish the statement",
				Deliverable: "Verification statement",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CLI-7",
			Revision:  1,
			Question:  "Was it studied what a price on carbon, stricter law and changing demand would do to the site's business?",
			Rationale: "A plant that pays only while carbon is free may be stranded long before its loan is repaid.",
			Guidance:  "Look for the scenarios with their source and year, the carbon price used for each year, and the line in the financial model. Buyers' own targets and footprint limits count as demand. The usual trap is one sentence saying that the product is green, and therefore safe.",
			When:      "phase != \"closure\"",
			Due:       "planning",
			Levels: [4]string{
				"No study exists.",
				"Risks of law, market and technology are listed; at least one of the three kinds is not put in money.",
				"They are put in money over the life of the site; one scenario is used, none is of fast decarbonisation, they are not in the financial model, a high risk has no measure, or the study is over 36 months old.",
				"Two or more scenarios, one of fast decarbonisation, are in money in the financial model, under 36 months old, and each risk rated high has a measure with owner and date.",
			},
			Evidence: []Expected{
				{
					ID:        "study",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Study of transition risks with scenarios",
				},
				{
					ID:        "model",
					Kind:      "financial",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Financial model with carbon prices by year",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Climate risk study",
			},
			Weight: 1,
			Action: Action{
				Do:          "Put carbon price, law and demand in money under two scenarios, one of fast decarbonisation, and answer each high risk",
				Deliverable: "Study of transition risks",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
	},
}
