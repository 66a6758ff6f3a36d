//go:build !bootstrap

// Code generated from questionnaires/social/child-labour.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicChildLabour = Topic{
	ID:     "child-labour",
	Code:   "CHL",
	Pillar: "social",
	Title:  "Child labour",
	Why:    "Children still work in parts of the cobalt and mica chains, and no buyer or lender stays with a project that looked away.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "few and skilled workers",
			Ref:     "GRI 14.18",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "children work in artisanal mines and around them",
			Ref:     "IRMA v1.0 ch. 3.1",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "ore from artisanal mines enters here",
			Ref:     "RRA v3.0, 11 No Child Labor",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "buys cobalt and nickel chemicals with that origin",
			Ref:     "Batteries Regulation, Annex X 2(b)(ii)",
		},
		{
			Stage:   "anode",
			Weight:  1,
			Because: "natural graphite can come from high-risk regions",
			Ref:     "Batteries Regulation, Annex X 2(b)(ii)",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "the risk lies in what it buys, and supply-chain questions weigh it there",
			Ref:     "Batteries Regulation, Annex X 2(b)(ii)",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "the risk lies in what it buys, and supply-chain questions weigh it there",
			Ref:     "Batteries Regulation, Annex X 2(b)(ii)",
		},
		{
			Stage:   "recycling",
			Weight:  1,
			Because: "informal collectors and dismantlers upstream",
			Ref:     "IFC PS2 ¶21, 27",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "children may pick over open dumps",
			Ref:     "IFC PS2 ¶21",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"cobalt\" in commodities and any_cahra_supplier",
			Add:     2,
			Because: "cobalt from a conflict-affected or high-risk area",
		},
		{
			When:    "\"cobalt\" in commodities",
			Add:     1,
			Because: "a part of the world's cobalt is dug by hand",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_asm_site or any_asm_supplier",
			To:      3,
			Because: "artisanal mining at a site or in the supply chain",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "(any_asm_site or any_asm_supplier) and (any_cahra_site or any_cahra_supplier)",
				Is:   "4",
			},
			{
				When: "any_asm_site or any_asm_supplier",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "any_asm_site or any_asm_supplier",
				Is:   "3",
			},
			{
				When: "buys_minerals",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "any_asm_site or any_asm_supplier",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Likelihood: []Row{
			{
				When: "(any_asm_site or any_asm_supplier) and (any_cahra_site or any_cahra_supplier)",
				Is:   "3",
			},
			{
				When: "any_asm_site or any_asm_supplier or any_cahra_supplier or not host_oecd",
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
			ID:        "S-CHL-1",
			Revision:  1,
			Question:  "Is the age of everyone who works for the project checked before they start, contractors' workers included?",
			Rationale: "An unchecked age is how a child comes to stand in a pit or a workshop.",
			Guidance:  "The minimum age here is 15, or the national one if that is higher. Take names from the gate list of a contractor and look for the copy of the proof of age. Where papers are rare or forged, look for a second way such as school records. The usual trap is a check of staff only, while catering, cleaning and sorting are done by agencies.",
			Levels: [4]string{
				"A child under the minimum age works for the project or its contractors, or did in the last 12 months and was sent away without help.",
				"No such child is known at work, any found in 12 months got help; age is not checked before the start on an official paper for all, contractors and agencies included, or over 10 % of a sample lack a proof.",
				"Age is checked before the start on an official paper for all, contractors and agencies included, and no sample lacks over 10 %; no 20 names from gate lists were matched in 12 months, or up to 10 % lack a valid proof.",
				"As 2, and a sample of at least 20 names (all, if fewer) from gate lists in the last 12 months found a valid proof for each, by a second way such as school records where papers are rare or forged.",
			},
			Evidence: []Expected{
				{
					ID:        "procedure",
					Kind:      "procedure",
					FromLevel: 2,
					Text:      "Procedure for age checks, and the clause in contracts",
				},
				{
					ID:        "sample",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Sample of gate lists matched with proof of age",
				},
				{
					ID:        "visit",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Visit to contractors' and sorting places without notice",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Check the age of everyone before they start, contractors included, and sample the gate lists",
				Deliverable: "Procedure and sample record",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-CHL-2",
			Revision:  1,
			Question:  "Is everyone under 18 kept away from dangerous work and night work?",
			Rationale: "Work with dust, heights, machines or chemicals harms growing bodies, whatever the law says about age 16.",
			Guidance:  "Ask for the list of workers, apprentices and trainees under 18 and for what they do on which shift. All work in a pit, underground, with metal dust, acids, cells or explosives is dangerous. The usual trap is the apprentice who is not on the payroll.",
			Levels: [4]string{
				"A person under 18 does dangerous or night work for the project or its contractors.",
				"No such case is known; the list of workers under 18 or of work closed to them is missing, or leaves out apprentices or contractors' workers.",
				"A list of workers under 18, apprentices and contractors' included, and of work closed to them is kept, be it empty; risk, hours or health of one is not watched, or no look at work or gate in 12 months.",
				"As 2, each has a risk assessment, hours and health are watched, the work was looked at in the last 12 months; an empty list was borne out by a gate sample in that time.",
			},
			Evidence: []Expected{
				{
					ID:        "list",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "List of workers under 18 with task and shift, and of work closed to them",
				},
				{
					ID:        "look",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Their work places seen, or a gate sample with nobody under 18",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Worker contracts and payroll sample",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "List workers under 18 and the work closed to them, move those affected, and look at the work each year",
				Deliverable: "List with risk assessments",
				Effort:      "S",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-CHL-3",
			Revision:  1,
			Question:  "Does the project know, back to the mine or collection point, where children may work in its supply chain?",
			Rationale: "The duty does not stop at the first supplier, and the child is never at the first supplier.",
			Guidance:  "A chain or point is high-risk where the rating says high, and always where material is dug by hand. Ask for the map of one material from the gate back to the mines, depots and traders, and for what was found about children at each. The OECD guidance speaks of the worst forms of child labour, the Batteries Regulation of child labour; ask about both. The usual trap is a supplier's signed code of conduct in place of a look.",
			When:      "buys_minerals",
			Levels: [4]string{
				"Material known to come from child labour is still bought without a plan.",
				"No such material is bought without a plan; under 80 % of the bought volume is mapped to the mine or collection point, or the risk of child labour is not rated at each step.",
				"At least 80 % of the bought volume is mapped to the mine or collection point, each step rated; a high-risk chain is not mapped whole or has a point without an independent, locally informed visit in 24 months, or a finding has no date.",
				"As 2, all high-risk chains mapped; each high-risk point visited or audited by an independent body with local knowledge in the last 24 months, findings in a plan with dates.",
			},
			Evidence: []Expected{
				{
					ID:        "map",
					Kind:      "map",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Supply chains from gate to mine or collection point, with volumes",
				},
				{
					ID:        "rating",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Rating of the child labour risk at each step with its sources",
				},
				{
					ID:        "audits",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Independent visits or audits of the high-risk points",
				},
			},
			Caps: []Cap{
				{
					Measure: "supplier-coverage",
					Bound: Bound{
						Op:    "below",
						Value: 80,
					},
					Level: 1,
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   3,
			ValidFor: 24,
			Action: Action{
				Do:          "Map the chains back to the mine, rate the risk and have high-risk points visited",
				Deliverable: "Map with ratings and visit reports",
				Effort:      "L",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-CHL-4",
			Revision:  1,
			Question:  "If a child is found at work, is there a way that leaves the child better off?",
			Rationale: "A child who is thrown out of one mine is at the next one in the evening.",
			Guidance:  "Look for a partner who knows children's rights, money set aside, and steps: safe place, family, school, income in place of the wage, follow-up. It must reach the supply chain. The usual trap is to drop the supplier the same day and call that remedy. For worst forms of child labour the OECD guidance asks to suspend or leave at once, and the help is due all the same.",
			Levels: [4]string{
				"No procedure, or in the last 36 months a found child was sent away or the supplier dropped and the child got nothing.",
				"A procedure exists; contractors or the supply chain are left out, or safe place, school or income is missing from it.",
				"A procedure covers own work, contractors and supply chain with safe place, school and income; no partner is named, no money is committed, a case was not followed for 12 months, or no case and no trial.",
				"As 2, a named partner and money are committed; every case of the last 36 months was followed for 12 months or still is, or a trial case was walked through if there was none.",
			},
			Evidence: []Expected{
				{
					ID:        "procedure",
					Kind:      "procedure",
					FromLevel: 1,
					Text:      "Procedure for a found child, with steps and roles",
				},
				{
					ID:        "partner",
					Kind:      "agreement",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Agreement with the partner, with money",
				},
				{
					ID:        "cases",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Case files without names, or the trial case",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight: 2,
			Action: Action{
				Do:          "Agree a remedy procedure with a children's organisation, fund it and walk a case through it",
				Deliverable: "Procedure, agreement and case record",
				Effort:      "M",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
	},
}
