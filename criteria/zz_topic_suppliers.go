//go:build !bootstrap

// Code generated from questionnaires/governance/suppliers.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicSuppliers = Topic{
	ID:     "suppliers",
	Code:   "SPL",
	Pillar: "governance",
	Title:  "Suppliers",
	Why:    "A system on paper is only as good as what is known about the worst supplier.",
	Per:    "supplier",
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
			Ref:     "Regulation (EU) 2023/1542, Articles 49 and 50",
		},
		{
			Stage:   "anode",
			Weight:  3,
			Because: "flake and needle coke come from few and distant places",
			Ref:     "Regulation (EU) 2023/1542, Articles 49 and 50",
		},
		{
			Stage:   "cell",
			Weight:  3,
			Because: "customers must report on what the cell holds",
			Ref:     "Regulation (EU) 2023/1542, Articles 49 and 50",
		},
		{
			Stage:   "pack",
			Weight:  3,
			Because: "what is known about cells is mostly what their maker says",
			Ref:     "Regulation (EU) 2023/1542, Articles 49 and 50",
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
				When: "supplier_cahra and supplier_asm",
				Is:   "4",
			},
			{
				When: "supplier_cahra or supplier_asm",
				Is:   "3",
			},
			{
				When: "\"cobalt\" in supplies or \"nickel\" in supplies or \"natural_graphite\" in supplies or \"three_tg\" in supplies",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "share >= 20",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "supplier_cahra or supplier_asm",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "supplier_cahra",
				Is:   "3",
			},
			{
				When: "supplier_asm or \"cobalt\" in supplies or \"nickel\" in supplies or \"natural_graphite\" in supplies or \"three_tg\" in supplies",
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
			ID:        "G-SPL-1",
			Revision:  1,
			Question:  "How far back is the origin of this supplier's material known?",
			Rationale: "Every other question about the supplier rests on knowing where the material was dug or collected.",
			Guidance:  "Start from one delivery and ask for the papers behind it. A certificate of origin names the country of the last real change, often the refiner's. Recycled feed has an origin too - the collection point.",
			Levels: [4]string{
				"For none of the material is anything known beyond the supplier.",
				"A country or a mine is stated; less than all the material has its mine or collection point named, and papers prove less than half.",
				"Mines or collection points are named for all the material, or proven by papers for half or more; papers of 12 months for all, processors or traders are missing.",
				"For all material of the last 12 months, mines or collection points, processors and traders are named and match shipping, customs or tax papers.",
			},
			Evidence: []Expected{
				{
					ID:        "origin",
					Kind:      "declaration",
					FromLevel: 1,
					Text:      "Supplier's statement of origin, with date and mass",
				},
				{
					ID:        "papers",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Shipping, customs or tax papers matched with deliveries",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Trace this supplier's deliveries to mine or collection point with papers",
				Deliverable: "Origin file of the supplier",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-SPL-2",
			Revision:  1,
			Question:  "Has an independent audit looked at the sites this supplier's material comes from?",
			Rationale: "A questionnaire reports what the supplier wishes to be true.",
			Guidance:  "Ask for the full report of the refiner and of the mine or collection site. Check that the audited site is the one in the origin file. A company-wide scorecard or a certificate on the wall says nothing about the site.",
			Levels: [4]string{
				"Nobody has looked, and no questionnaire, scorecard or certificate is on file.",
				"Only a questionnaire or scorecard by the supplier, a certificate without its report, or an audit that is unread, not independent, over 36 months old or of another site is on file.",
				"The report of an independent audit of the last 36 months was read for a refiner, mine or collection site of the material; one of them has none, or a finding rated major is past its date.",
				"Reports of independent audits of the last 36 months were read for each refiner, mine and collection site of the material; findings rated major are closed or within their dates.",
			},
			Evidence: []Expected{
				{
					ID:        "audit",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Full audit report for each site, with scope and findings",
				},
				{
					ID:        "followup",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Closing of the major findings",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Obtain or commission independent site audits for refiner and source",
				Deliverable: "Audit reports with closing of findings",
				Effort:      "L",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "G-SPL-3",
			Revision:  1,
			Question:  "Are corrective actions agreed with this supplier and closed on time?",
			Rationale: "A finding without a closed action is a known harm that goes on.",
			Guidance:  "Compare findings of audits and visits with the action list. Closing needs proof from the site, not an e-mail. If nothing was ever examined, the answer is level 0.",
			Levels: [4]string{
				"Nothing was examined, or findings stand and no action is agreed.",
				"Actions are agreed; a finding has none, one lacks owner or date, or less than half of those due are closed on proof from the site.",
				"Every finding has an action with owner and date, and half or more of those due are closed on proof from the site; or an examination found nothing and no audit of 12 months confirms it.",
				"As 2, every action due is closed on proof checked by the company or an auditor; or an independent audit of the last 12 months found nothing to mend.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 1,
					Text:      "Corrective action plan agreed with the supplier",
				},
				{
					ID:        "proof",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Proof of closing seen at the site",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Agree dated actions for every finding and check their closing at the site",
				Deliverable: "Action list with proof",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-SPL-4",
			Revision:  1,
			Question:  "Is it known who controls the mine and the route of this supplier's high-risk material, and who is paid on the way?",
			Rationale: "Payments on the road are how a mine pays for a war.",
			Guidance:  "The law asks for mine of origin, places of consolidation, trade and processing, and taxes, fees and royalties paid. Look for an assessment on the ground, own or shared with other buyers. A list of areas only helps to ask, never to clear.",
			When:      "supplier_cahra",
			Levels: [4]string{
				"Nothing is known beyond the country, or an armed group is known to hold the mine or to be paid and buying goes on.",
				"A mine or part of the route is stated by the supplier; papers do not show all of mine, consolidation, trade and processing.",
				"Mine and places of consolidation, trade and processing are shown by papers; payments are not, or no assessment on the ground of 12 months says who controls mine and route.",
				"As 2, taxes, fees and royalties paid are shown, and an assessment on the ground in the last 12 months says who controls mine and route, no armed group among them.",
			},
			Evidence: []Expected{
				{
					ID:        "route",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Papers for mine, consolidation, trade and processing, with payments",
				},
				{
					ID:        "ground",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Assessment on the ground of control, security and payments",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Commission or join an assessment on the ground and collect the payment papers",
				Deliverable: "Route file with assessment",
				Effort:      "L",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "G-SPL-5",
			Revision:  1,
			Question:  "Are signs of child or forced labour at this supplier looked for on the ground and acted on?",
			Rationale: "Buying on after such a finding makes the buyer part of it.",
			Guidance:  "Ask who spoke with workers, in which language and without the manager. Look for fees paid for the job, kept passports, debts, and age papers. Remedy means school, wages and safety for the person, not only an end of the contract.",
			Levels: [4]string{
				"Nobody asked or looked, or buying goes on though a finding has no remedy, given or planned.",
				"The supplier only answered a questionnaire or signed a statement, the check on the ground is over 24 months old or heard no workers, or a finding has remedy without a dated plan, or none while buying is stopped.",
				"Checked on the ground in 24 months with workers interviewed, and every finding has a dated remedy plan; it was over 12 months ago, not independent or not in their language, or a remedy or its end is unconfirmed.",
				"As 2, checked independently in the last 12 months in the workers' language; nothing found, or each person found was given remedy and a second visit confirmed it stopped.",
			},
			Evidence: []Expected{
				{
					ID:        "visit",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Report of the check with number of interviews and findings",
				},
				{
					ID:        "workers",
					Kind:      "interview",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Notes of interviews with workers, kept confidential",
				},
				{
					ID:        "remedy",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Remedy given to each person found, and the second visit",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Visit to the supplier's sites",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Have the sites checked with interviews of workers, give remedy and check again",
				Deliverable: "Report and proof of remedy",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "G-SPL-6",
			Revision:  1,
			Question:  "Are pay, hours, unions, lodging and equal treatment of this supplier's workers known from the ground?",
			Rationale: "Between forced labour and decent work lies most of what people suffer in a supply chain.",
			Guidance:  "Look for wages against a living wage, hours, union or chosen speakers, lodging and the treatment of women and migrants, each with a source. Ask who spoke with workers. The usual trap is an audit on quality with one page on people.",
			Levels: [4]string{
				"Nothing is known, or a known breach was passed over.",
				"The supplier answered questions or showed a certificate; nobody from outside saw pay slips and spoke with workers in the last 36 months.",
				"Someone outside the supplier saw pay slips and spoke with workers in the last 36 months; over 24 months ago, one of the five or a site that handles the material was left out, or a measure for a finding has no date or is past it.",
				"As 2 for all five in the last 24 months, at each of its sites that handles the material, and each finding is closed or has a measure not past its date.",
			},
			Evidence: []Expected{
				{
					ID:        "audit",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Report on pay, hours, unions, lodging and equal treatment",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Workers asked without managers",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "Have pay, hours, unions, lodging and equal treatment looked at on the supplier's sites and agree dated measures",
				Deliverable: "Report and measures",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "operation",
			},
		},
	},
}
