//go:build !bootstrap

// Code generated from questionnaires/social/artisanal.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicArtisanal = Topic{
	ID:     "artisanal",
	Code:   "ASM",
	Pillar: "social",
	Title:  "Artisanal and small-scale mining",
	Why:    "Millions live from digging by hand, and both chasing them away and buying blindly from them end in harm.",
	When:   "any_asm_site or any_asm_supplier",
	No:     "No artisanal or small-scale miners work near a site, and no bought material may come from them.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "miners already work where the ore crops out",
			Ref:     "IRMA v1.0 ch. 3.6",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "miners on the licence, at pits and dumps",
			Ref:     "GRI 14.13",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "hand-dug ore enters through depots and traders",
			Ref:     "RRA v3.0, 21 Artisanal & Small-Scale Mining",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "bought chemicals may hold hand-dug cobalt",
			Ref:     "OECD Due Diligence Guidance for minerals",
		},
		{
			Stage:   "anode",
			Because: "graphite is seldom dug by hand for this use; known cases lift the topic",
			Ref:     "OECD Due Diligence Guidance for minerals",
		},
		{
			Stage:   "cell",
			Because: "the risk lies further up; known cases lift the topic",
			Ref:     "OECD Due Diligence Guidance for minerals",
		},
		{
			Stage:   "pack",
			Because: "the risk lies further up; known cases lift the topic",
			Ref:     "OECD Due Diligence Guidance for minerals",
		},
		{
			Stage:   "recycling",
			Because: "not mined; informal collectors are asked about elsewhere",
			Ref:     "OECD Due Diligence Guidance for minerals",
		},
		{
			Stage:   "waste",
			Weight:  1,
			Because: "people pick over dumps and tailings",
			Ref:     "IRMA v1.0 ch. 3.6",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"cobalt\" in commodities",
			Add:     1,
			Because: "a part of the world's cobalt is dug by hand",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "any_asm_site",
			To:      2,
			Because: "artisanal miners work at a site",
		},
		{
			When:    "any_asm_supplier",
			To:      2,
			Because: "bought material may come from artisanal mining",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "any_asm_site",
				Is:   "4",
			},
			{
				When: "true",
				Is:   "3",
			},
		},
		Scope: []Row{
			{
				When: "any_asm_site and any_asm_supplier",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Irremediability: []Row{
			{
				When: "any_asm_site",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Likelihood: []Row{
			{
				When: "any_asm_site and (any_cahra_site or not host_oecd)",
				Is:   "3",
			},
			{
				When: "any_asm_site or any_cahra_supplier",
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
			ID:        "S-ASM-1",
			Revision:  1,
			Question:  "Do the project and the artisanal miners at its sites have an agreed way to live side by side?",
			Rationale: "Where nothing is agreed, guards and miners meet at night.",
			Guidance:  "Ask how many miners there are, by season, who speaks for them, and where they may work. Talk to them and to the women who wash and trade. The usual trap is one clearance by police called \"relocation\".",
			When:      "any_asm_site",
			Levels: [4]string{
				"Miners were driven off by force in the last 36 months, or nobody talks with them.",
				"No miner was driven off so and somebody talks with them; number, places or chosen speakers are unknown, women are left out, or fewer than two talks of the last 12 months are on record.",
				"Number, places and chosen speakers, women included, are known, two talks in 12 months on record; places, access, safety, livelihoods or disputes are not agreed in writing, or a clash hurt someone.",
				"As 2, agreed in writing: places, access, safety, livelihood for those who must leave, settling of disputes; no injury in a clash in the last 24 months.",
			},
			Evidence: []Expected{
				{
					ID:        "survey",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Survey of miners by place, season and sex",
				},
				{
					ID:        "agreement",
					Kind:      "agreement",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Agreement with their speakers",
				},
				{
					ID:        "miners",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Miners and women asked without guards",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Meeting with artisanal miners",
			},
			Weight:    2,
			ValidFor:  24,
			Committee: "agreement",
			Action: Action{
				Do:          "Survey the miners, talk with their speakers and agree places, safety and livelihoods",
				Deliverable: "Survey and written agreement",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "S-ASM-2",
			Revision:  1,
			Question:  "Do the artisanal miners at the sites and behind bought material have a lawful and safe way to work?",
			Rationale: "Leaving does not stop the digging; it moves it to those who ask nothing.",
			Guidance:  "Look for legal zones, cooperatives with members' names, pits that were inspected, fair scales and prices, and the path from pit to gate. A depot on the road is not a source. The usual trap is a certificate of the cooperative with traders as members.",
			Levels: [4]string{
				"Nobody knows whether they work lawfully, or hand-dug material enters unseen or from depots of unknown origin.",
				"For some or all it is known who works where and whether lawfully; support towards lawful zones, safe pits and fair prices is not funded, or partners or State have no part in it.",
				"Support towards lawful zones, safe pits and fair prices is funded with partners and State; material comes from a pit not named, lawful and inspected in 12 months, or a miner at the site has no lawful place.",
				"As 2, all hand-dug material bought is from named lawful pits inspected in the last 12 months, or proof of origin shows that none is bought; miners at the site have a lawful place or livelihood.",
			},
			Evidence: []Expected{
				{
					ID:        "programme",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Programme with partners, money and State",
				},
				{
					ID:        "pits",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Independent inspection of named pits, or proof of origin",
				},
				{
					ID:        "seen",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Pits, scales and path to the gate seen",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Fund lawful zones, safe pits and fair prices with partners and State, and close the path from depots",
				Deliverable: "Programme and pit inspections",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "operation",
			},
		},
		{
			ID:        "S-ASM-3",
			Revision:  1,
			Question:  "Are the worst abuses around artisanal mining looked for on the ground, so that buying or cooperation stops when one is found?",
			Rationale: "Children in pits, forced digging, armed taxes and sexual violence are the abuses for which the OECD guidance asks to suspend or leave at once.",
			Guidance:  "Ask who goes to the pits, how often and unannounced, and for the last incident from report to decision. Women and children are asked by people they trust. The usual trap is monitoring by the trader who is paid by the tonne.",
			Levels: [4]string{
				"Children in pits, forced digging, armed taxes or sexual violence are known and buying or cooperation goes on, or nobody looks.",
				"Looked for; from papers or traders' reports only, not on the ground in the last 12 months, by people who are not local or not trained, or with no written rule to suspend.",
				"Looked for on the ground in 12 months by trained local people, with a written rule to suspend; announced, without a pit, route or independent body, or a finding of 24 months got no suspension or help.",
				"As 2, unannounced, all pits and routes, in part by an independent body; each finding of the last 24 months led to suspension and to help for those harmed, or none was found.",
			},
			Evidence: []Expected{
				{
					ID:        "visits",
					Kind:      "monitoring",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Reports of visits with dates and findings",
				},
				{
					ID:        "decisions",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Findings with decisions and help",
				},
				{
					ID:        "independent",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Independent body's report",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Have trained local people and an independent body look unannounced, and suspend and help on a finding",
				Deliverable: "Visit reports and decisions",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "S-ASM-4",
			Revision:  1,
			Question:  "Are artisanal miners paid by open scales, open tests and a known price, straight to the one who digs?",
			Rationale: "The miner who cannot see the scale pays for safety, school and food with what it hides.",
			Guidance:  "Stand at the scale for an hour. Compare the price paid with the market price of the day, by grade and moisture, and ask what is deducted and by whom. The usual trap is a price agreed with the cooperative's head, of which the diggers see a third.",
			Levels: [4]string{
				"Hand-dug material is bought, or may be, and nobody in the project knows what the miners are paid.",
				"The price paid to traders or the cooperative is known, and what reaches the miner is on record for less than half of the hand-dug volume; or none is said to be bought, without proof of origin.",
				"Price, weight, grade and deductions at first sale are on record for half or more of the hand-dug volume; some is not, nobody miners chose checked scales and tests in 12 months, a scale shows no price rule, or miners do not confirm.",
				"As 2 for all hand-dug volume, the rule is posted at each scale, scales and tests were checked in 12 months by someone miners chose, and miners and women asked confirm it; or proof of origin shows that none is bought.",
			},
			Evidence: []Expected{
				{
					ID:        "sales",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "First sales with weight, grade, price and deductions, or proof of origin that none is hand-dug",
				},
				{
					ID:        "scales",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Check of scales and tests",
				},
				{
					ID:        "asked",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Miners and women who wash and trade, asked apart",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Supplier due-diligence file",
			},
			Weight:   2,
			ValidFor: 12,
			Action: Action{
				Do:          "Record first sales, post the price rule and have scales and tests checked by someone miners chose",
				Deliverable: "Record of first sales and check of scales",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "operation",
			},
		},
	},
}
