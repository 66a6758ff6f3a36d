//go:build !bootstrap

// Code generated from questionnaires/environmental/contamination.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicContamination = Topic{
	ID:     "contamination",
	Code:   "CON",
	Pillar: "environmental",
	Title:  "Soil and old contamination",
	Why:    "Old contamination becomes the buyer's on the day of the purchase, unless it was found and shared out before.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "old workings may lie on the licence",
			Ref:     "IRMA 2.1, 4.1",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "mining districts have been mined before",
			Ref:     "IRMA 2.1, 4.1; GRI 14.8",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "plants often stand on old industrial land",
			Ref:     "IFC PS3 ¶10",
		},
		{
			Stage:   "cathode",
			Weight:  2,
			Because: "plants often stand on old industrial land",
			Ref:     "IFC PS3 ¶10; Batteries Regulation, Annex X, 2(a)(iii)",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "plants often stand on old industrial land",
			Ref:     "IFC PS3 ¶10; Batteries Regulation, Annex X, 2(a)(iii)",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "most plants stand on new land",
			Ref:     "Batteries Regulation, Annex X, 2(a)(iii)",
		},
		{
			Stage:   "pack",
			Because: "assembly handles sealed cells",
			Ref:     "Batteries Regulation, Annex X, 2(a)(iii)",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "black mass and electrolyte can reach soil",
			Ref:     "Batteries Regulation, Annex X, 2(a)(iii)",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "old stores are old contamination",
			Ref:     "IFC PS3 ¶10; GRI 14.8",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "contamination",
			To:      2,
			Because: "contamination is known or likely",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "contamination and people_nearby >= 1000",
				Is:   "3",
			},
			{
				When: "contamination",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "contamination and (discharge or people_nearby >= 1)",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "contamination",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "contamination",
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
			ID:        "E-CON-1",
			Revision:  1,
			Question:  "Were soil and groundwater investigated before the project took the land?",
			Rationale: "Whoever has no record from before pays for what others left.",
			Guidance:  "Look for the history of use with old maps and air photos, then boreholes at the likely spots with results against national values. Ask older neighbours what was buried. The usual trap is a desk study called an investigation.",
			Due:       "planning",
			Levels: [4]string{
				"Nothing was investigated.",
				"The history of use was studied with no sample, or samples were taken without such a study.",
				"Besides the history of use, soil or groundwater was sampled at a likely spot; the other of the two, a spot or the project's own substances are missing, it came after handover, or the contract is silent.",
				"As 2, soil and groundwater were sampled at every likely spot, the project's own substances included, before handover, and the result is in the contract.",
			},
			Evidence: []Expected{
				{
					ID:        "history",
					Kind:      "study",
					FromLevel: 1,
					Text:      "Study of past use with maps and photos",
				},
				{
					ID:        "samples",
					Kind:      "third_party_report",
					FromLevel: 2,
					Text:      "Soil and groundwater investigation",
				},
				{
					ID:        "handover",
					Kind:      "contract",
					FromLevel: 3,
					Text:      "Land contract that records the state at handover",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Soil and groundwater investigation",
			},
			Weight:  2,
			BitesAt: "signing",
			Action: Action{
				Do:          "Study past use, sample soil and groundwater, and put the result into the land contract",
				Deliverable: "Soil and groundwater investigation",
				Effort:      "M",
				Outcome:     "own",
				By:          "signing",
			},
		},
		{
			ID:        "E-CON-2",
			Revision:  1,
			Question:  "Is known contamination kept from spreading, with a clean-up that somebody must pay for?",
			Rationale: "A plume moves on while two owners argue.",
			Guidance:  "Look for the risk to people and water, the clean-up goal agreed with the authority, the budget, and the contract clause that names the payer. Then look at the newest well results. The usual trap is an indemnity from a company without assets.",
			When:      "contamination",
			Due:       "planning",
			Levels: [4]string{
				"People or water are exposed to known or likely contamination and nothing is done, or samples bound the extent of no area.",
				"Samples bound an area; another is not bounded, risk to people or water was not assessed, it still spreads, or nobody is named to pay.",
				"Every area is bounded, risk assessed, spreading stopped and a payer named; goal or dates are not agreed with the authority, money is not secured, or no result of 12 months shows it shrink or the goal met.",
				"As 2, goal, dates and secured money are agreed with the authority, and results of the last 12 months show that it shrinks or that the goal is reached.",
			},
			Evidence: []Expected{
				{
					ID:        "risk",
					Kind:      "third_party_report",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Risk assessment and clean-up plan",
				},
				{
					ID:        "payer",
					Kind:      "contract",
					FromLevel: 2,
					Text:      "Contract that names the payer and the security",
				},
				{
					ID:        "shrink",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Well and soil results",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Soil and groundwater investigation",
			},
			Weight:  3,
			BitesAt: "signing",
			Action: Action{
				Do:          "Stop the spread, agree the goal with the authority and secure the payer's money",
				Deliverable: "Agreed clean-up plan with secured money",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "signing",
			},
		},
		{
			ID:        "E-CON-3",
			Revision:  1,
			Question:  "Are spills recorded, cleaned up at once and learned from?",
			Rationale: "Contaminated land is made of small spills that nobody wrote down.",
			Guidance:  "Compare the spill log with the stains you see, and with the absorbent bought. Take three spills and find the sample taken after clean-up. The usual trap is a log with no spills in a year.",
			Due:       "construction",
			Levels: [4]string{
				"Spills are not recorded.",
				"They are recorded; a stain on the ground is not in the log, or for at least one spill of the last 12 months no sample or photograph shows that the ground was cleaned.",
				"Each spill of the last 12 months has its proof of clean-up; a cause is not recorded or not removed, came back, or the authority was told late of a reportable one.",
				"As 2, each cause is recorded and removed and none came back in the last 12 months, and reportable spills went to the authority in time.",
			},
			Evidence: []Expected{
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Spill log with clean-up and causes",
				},
				{
					ID:        "stains",
					Kind:      "site_observation",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Dated observation of ground at stores, workshops and couplings",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Walk of the plant and its stores",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Log each spill, prove the clean-up and remove the cause",
				Deliverable: "Spill log with proof",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
