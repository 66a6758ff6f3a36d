//go:build !bootstrap

// Code generated from questionnaires/environmental/footprint.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicFootprint = Topic{
	ID:     "footprint",
	Code:   "CFP",
	Pillar: "environmental",
	Title:  "Product carbon footprint",
	Why:    "Buyers choose by this figure, and European battery law will print it on the product.",
	Per:    "product",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Because: "there is no product yet",
			Ref:     "GRI 14.1",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "the concentrate's figure enters every later one",
			Ref:     "GRI 14.1; Batteries Regulation, Article 7 and Annex II",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "refined materials make up much of a cell's footprint",
			Ref:     "Batteries Regulation, Article 7 and Annex II",
		},
		{
			Stage:   "cathode",
			Weight:  3,
			Because: "cathode material is often the largest part of a cell's footprint",
			Ref:     "Batteries Regulation, Article 7 and Annex II",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "graphite data change a cell's footprint by tens of per cent",
			Ref:     "Batteries Regulation, Article 7 and Annex II",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "the declared figure is for each model and plant",
			Ref:     "Batteries Regulation, Article 7 and Annex II",
		},
		{
			Stage:   "pack",
			Weight:  2,
			Because: "the pack carries the declared figure of its cells",
			Ref:     "Batteries Regulation, Article 7 and Annex II",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "recycled metal is bought for its lower figure",
			Ref:     "Batteries Regulation, Article 7 and Annex II",
		},
		{
			Stage:   "waste",
			Because: "a store sells no product",
			Ref:     "GRI 14.1",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\"]",
			To:      3,
			Because: "the product falls under the footprint rules of the Batteries Regulation",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"cell\", \"active_material\"]",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"cell\", \"active_material\"]",
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
				When: "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"cell\", \"active_material\"]",
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
			ID:        "E-CFP-1",
			Revision:  1,
			Question:  "Is there a carbon footprint study of this very product, from this very plant?",
			Rationale: "An average of other people's plants says nothing about this one.",
			Guidance:  "Look for the product, the plant, the year of the data and the method on the first pages, then for the figure by life-cycle stage. European battery law asks for each model and manufacturing plant, with use left out in most cases. The usual trap is a figure of a sister plant or of a pilot line.",
			Due:       "planning",
			Levels: [4]string{
				"No figure exists.",
				"A figure exists; it is from literature, another plant or another product, or names no method.",
				"A study of this product and plant names its method; it has no figure by life-cycle stage, its data are over 24 months old, or the process or one of the five largest inputs changed since.",
				"As 2, the data are 24 months old or less and later than the last such change, and the figure is given by life-cycle stage (before start-up: with design data).",
			},
			Evidence: []Expected{
				{
					ID:        "study",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Footprint study with product, plant, method and year",
				},
				{
					ID:        "model",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Calculation file with results by stage",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Product carbon footprint study",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "Study this product at this plant with recent data, by life-cycle stage, and renew it at each change",
				Deliverable: "Product carbon footprint study",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CFP-2",
			Revision:  1,
			Question:  "How much of the footprint rests on data measured at the site and at its suppliers?",
			Rationale: "The parts that come from databases are the parts nobody can lower.",
			Guidance:  "Ask for the share of the total that rests on primary data, and for the largest five inputs with the source of each. For cells look at cathode, anode and aluminium first. The usual trap is primary data for the own plant, which is often the smaller half.",
			Due:       "planning",
			Levels: [4]string{
				"None of it does, or the share is not known.",
				"Measured data cover under 50 % of the total.",
				"Measured data cover 50 % or more; it is under 80 %, a supplier's figure names no plant, year or method, or the rest is not listed with its database.",
				"Measured data cover 80 % or more, each supplier's figure names plant, year and method, and the rest is listed with its database.",
			},
			Evidence: []Expected{
				{
					ID:        "shares",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Table of inputs with share of the total and source",
				},
				{
					ID:        "suppliers",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Suppliers' own footprint figures with plant and year",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Product carbon footprint study",
			},
			Weight: 2,
			Action: Action{
				Do:          "Ask the suppliers of the largest inputs for figures of their own plants until 80 % is measured",
				Deliverable: "Data table with primary share",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "operation",
			},
		},
		{
			ID:        "E-CFP-3",
			Revision:  1,
			Question:  "Does the published figure say what it counts, and is it free of offsets?",
			Rationale: "Two figures with different boundaries cannot be compared, and a bought offset is not a cleaner product.",
			Guidance:  "Beside the figure look for the unit, boundary, allocation rule, electricity model and year; then search the study for credits. European battery law counts kg CO2e for each kWh delivered over the service life (back-up batteries have another unit), offsets left out. The usual trap is a figure for each kWh of capacity set beside one for each kWh delivered.",
			Due:       "planning",
			Levels: [4]string{
				"There is no figure, it names neither unit nor boundary, or offsets are taken off it.",
				"Offsets are left out; at least one of unit, boundary, allocation, electricity model and year is not stated.",
				"All five are stated and offsets left out; neither the study nor a public version of it can be opened by anybody at a web address.",
				"As 2, and the study or a public version of it can be opened by anybody at a web address.",
			},
			Evidence: []Expected{
				{
					ID:        "claim",
					Kind:      "declaration",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "The figure as given to customers",
				},
				{
					ID:        "public",
					Kind:      "study",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Public version of the study with its address",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Product carbon footprint study",
			},
			Weight: 1,
			Action: Action{
				Do:          "State unit, boundary, allocation, electricity and year beside the figure, drop offsets and publish the study",
				Deliverable: "Public version of the study",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CFP-4",
			Revision:  1,
			Question:  "Has an independent verifier checked the footprint and the plant's data behind it?",
			Rationale: "The figure will be used in law and in contracts, where a wrong one is a false statement.",
			Guidance:  "Read who verified what: the model, the plant's meters, the suppliers' figures, the method version. For the declared figure of a battery, European law names a notified body. The usual trap is a review of the method by the software's maker.",
			Due:       "operation",
			Levels: [4]string{
				"There is no figure, or nobody has checked it but the company's own people who made it.",
				"Another part of the company, or a consultant who had helped to make it, checked it.",
				"An independent verifier reviewed the study; the plant's data or the suppliers' figures were not examined, it was of another product or plant, or a finding is open.",
				"An independent verifier examined study, plant data and suppliers' figures for this product and plant, and every finding is closed.",
			},
			Evidence: []Expected{
				{
					ID:        "verification",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Verification report for this product and plant",
				},
				{
					ID:        "closed",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Findings with what was corrected",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Product carbon footprint study",
			},
			Weight: 1,
			Action: Action{
				Do:          "Have an independent verifier examine study, plant data and suppliers' figures",
				Deliverable: "Verification report with closed findings",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-CFP-5",
			Revision:  1,
			Question:  "Is the power in the footprint counted as it was supplied, and counted once?",
			Rationale: "One certificate sold twice turns a coal-powered product green on paper.",
			Guidance:  "For the plant and its three largest suppliers ask which power was used in the figure, and why. Match each claim of clean power with a contract or certificate of the same year and grid, cancelled for this plant. The usual trap is a national average for the rest, which counts clean power already sold to others; the residual mix leaves it out. Where law sets the mix for the product, law goes first.",
			Due:       "operation",
			Levels: [4]string{
				"The source of the power figure is not stated, or clean power is claimed for the plant without proof.",
				"The figure is stated with source; certificates are of another year or grid, or are not cancelled for this plant.",
				"Each claim for the plant has proof of the same year and grid, cancelled; power without proof is counted at the national average, a supplier's claim has no proof, or the result by location is not shown.",
				"As 2, claims of suppliers in the measured part included, power without proof is counted at the residual mix, at the dirtiest likely source or as law sets for the product, and the result is shown by location as well.",
			},
			Evidence: []Expected{
				{
					ID:        "model",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Footprint study with the power figure of each step",
				},
				{
					ID:        "proof",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Contracts and cancelled certificates by year, grid and plant",
				},
				{
					ID:        "check",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Check of these claims by someone outside the company",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Product carbon footprint study",
			},
			Weight: 2,
			Action: Action{
				Do:          "Match each claim of clean power with cancelled proof and count the rest at the residual mix",
				Deliverable: "Power sheet of the footprint study with proofs",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
