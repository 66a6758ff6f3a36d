//go:build !bootstrap

// Code generated from questionnaires/social/heritage.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicHeritage = Topic{
	ID:     "heritage",
	Code:   "HER",
	Pillar: "social",
	Title:  "Cultural heritage",
	Why:    "A grave or a sacred rock that is blasted is gone, and one such blast cost a mining company its leaders.",
	Per:    "site",
	When:   "heritage",
	No:     "No cultural heritage may be affected.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  2,
			Because: "roads and drill pads cut unknown sites",
			Ref:     "IRMA v1.0 ch. 3.7",
		},
		{
			Stage:   "mining",
			Weight:  2,
			Because: "earthworks over large areas",
			Ref:     "IRMA v1.0 ch. 3.7",
		},
		{
			Stage:   "refining",
			Weight:  1,
			Because: "earthworks on one site",
			Ref:     "RRA v3.0, 25 Cultural Heritage",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "earthworks on one site",
			Ref:     "IFC PS8 ¶6-8",
		},
		{
			Stage:   "anode",
			Because: "seldom on untouched land; where it is, the site's facts lift the topic",
			Ref:     "IFC PS8 ¶6-8",
		},
		{
			Stage:   "cell",
			Because: "seldom on untouched land; where it is, the site's facts lift the topic",
			Ref:     "IFC PS8 ¶6-8",
		},
		{
			Stage:   "pack",
			Because: "seldom on untouched land; where it is, the site's facts lift the topic",
			Ref:     "IFC PS8 ¶6-8",
		},
		{
			Stage:   "recycling",
			Because: "seldom on untouched land; where it is, the site's facts lift the topic",
			Ref:     "IFC PS8 ¶6-8",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "waste areas bury what lies under them",
			Ref:     "IRMA v1.0 ch. 3.7",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "heritage and indigenous",
			To:      3,
			Because: "heritage of Indigenous Peoples may be affected",
		},
		{
			When:    "heritage",
			To:      1,
			Because: "heritage may be affected at this site",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "indigenous",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
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
				When: "indigenous",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Likelihood: []Row{
			{
				When: "phase in [\"planning\", \"construction\"] or \"mining\" in stages",
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
			ID:        "S-HER-1",
			Revision:  1,
			Question:  "Was the ground surveyed for heritage by experts and by the people whose heritage it is, before it is disturbed?",
			Rationale: "What is not on the map is under the track of the machine.",
			Guidance:  "Compare the survey map with the map of all works, roads and lines included. Look for places without stones: songs, springs, trees, routes; their location may have to stay secret. The usual trap is a search in the national register.",
			Levels: [4]string{
				"No ground of the works was surveyed.",
				"Surveyed; by desk search only, not by experts, without a part of the works, road or line, or a part was disturbed in the last 36 months before its survey.",
				"Experts surveyed all ground of the works, none disturbed in 36 months before its survey; those whose heritage it is had no part, places without remains or secrecy are left out, or a place found has no measure drawn.",
				"As 2, with those people, places without remains included and secrecy kept where asked; each place found has a measure on the works drawing.",
			},
			Evidence: []Expected{
				{
					ID:        "survey",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    60,
					Text:      "Survey with authors, dates and area covered",
				},
				{
					ID:        "overlay",
					Kind:      "map",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Survey area over the map of all works",
				},
				{
					ID:        "people",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "People whose heritage it is, on how they took part",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Survey all ground to be disturbed with experts and the people concerned before work goes on",
				Deliverable: "Survey and overlay with the works",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-HER-2",
			Revision:  1,
			Question:  "Would a machine driver who uncovers a find stop, and know whom to call?",
			Rationale: "The find is saved or lost in minutes by the person at the lever.",
			Guidance:  "Ask two drivers, a contractor's first. Then look for the expert on call, the days until an answer and the log of finds. The usual trap is a procedure in the assessment that no contract mentions.",
			Due:       "construction",
			Levels: [4]string{
				"No procedure for chance finds, or a find was destroyed or moved in the last 36 months without expert and report.",
				"A procedure exists; it is missing from the contract of an earthwork contractor, or lacks stop, fence or expert on call.",
				"It is in all earthwork contracts with stop, fence and expert on call; a driver or supervisor was not trained in 24 months, a driver asked does not know it, or a stop has no answer or notice on record.",
				"As 2, all were trained in the last 24 months; drivers asked know what to do; the log shows each stop with the expert's answer and the authority told, or no find in that time.",
			},
			Evidence: []Expected{
				{
					ID:        "procedure",
					Kind:      "procedure",
					FromLevel: 1,
					Text:      "Procedure and its place in contracts",
				},
				{
					ID:        "log",
					Kind:      "record",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Log of finds and training list",
				},
				{
					ID:        "drivers",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Drivers asked at the machine",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Walk of the plant and its stores",
			},
			Weight:  1,
			BitesAt: "construction",
			Action: Action{
				Do:          "Put the procedure into earthwork contracts, train drivers and name the expert on call",
				Deliverable: "Contract clause and training list",
				Effort:      "S",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-HER-3",
			Revision:  1,
			Question:  "Is heritage that cannot be replaced left untouched?",
			Rationale: "No money and no museum replaces a burial ground or a holy place.",
			Guidance:  "This is heritage that people use for long-standing cultural purposes, protected heritage, and what exists once. Look at distance, blasting, dust and view as well as at the pit edge. For Indigenous heritage consent is needed first (IFC PS7 ¶16). The usual trap is a legal permit to remove it, or a consent given before the digs showed what the place is.",
			Due:       "planning",
			Levels: [4]string{
				"Such heritage was removed or damaged, or the design does so, without the consent of the people whose it is.",
				"None was harmed without consent; such places are not named with experts and the people concerned, or one is to go with consent or is kept by a fence alone.",
				"Such places are named with experts and the people concerned, and the design leaves them; a limit for blasting, dust or water is not set or not measured in 12 months, or those people do not confirm it.",
				"As 2, limits are set and measured in the last 12 months (before work: in the contracts), and the people concerned confirm that the places are whole.",
			},
			Evidence: []Expected{
				{
					ID:        "named",
					Kind:      "study",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "List of such places by experts and people concerned",
				},
				{
					ID:        "measured",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Vibration, dust or water near them; before work the contract limits",
				},
				{
					ID:        "confirmed",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "People concerned, at the place",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  3,
			BitesAt: "construction",
			Action: Action{
				Do:          "Name what cannot be replaced with the people concerned and move the design away from it",
				Deliverable: "List, changed drawing and limits",
				Effort:      "L",
				Outcome:     "third_party",
				By:          "signing",
			},
		},
		{
			ID:        "S-HER-4",
			Revision:  1,
			Question:  "Can people still reach and use the heritage that lies on or behind the site?",
			Rationale: "A grave behind a fence is lost to the family, whole as it may be.",
			Guidance:  "Ask the people who used it when they last went and whom they had to ask. Look for safe ways, festival days and how long notice takes. The usual trap is access by written request to head office.",
			Due:       "construction",
			Levels: [4]string{
				"Access to at least one place was cut without another way.",
				"Access is left; it depends on leave given case by case, old people cannot use the way, or it was not agreed with the users.",
				"A way or route that old people too can use without asking each time was agreed with the users; it was not looked at with them in the last 24 months, or a refusal had another ground than safety or got no other day.",
				"As 2, looked at with them in the last 24 months; no refusal in that time other than for safety with another day given; or the users confirm that no such place lies on or behind the site.",
			},
			Evidence: []Expected{
				{
					ID:        "agreed",
					Kind:      "agreement",
					FromLevel: 2,
					Text:      "Agreement on access with the users",
				},
				{
					ID:        "users",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Users asked at the place",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Stakeholder engagement plan and records",
			},
			Weight:    1,
			Committee: "agreement",
			Action: Action{
				Do:          "Agree ways and days of access with the users and look at them every two years",
				Deliverable: "Access agreement",
				Effort:      "S",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-HER-5",
			Revision:  1,
			Question:  "Is heritage that can be restored, moved or rebuilt treated in that order, by experts and with the authority's consent?",
			Rationale: "A barn can be moved once, and only by those who know how it was joined.",
			Guidance:  "Take each object on the survey that the works touch. Look for why it could not stay, then for the expert's method, the authority's decision and the pictures before and after. The usual trap is a photograph as the whole measure.",
			Due:       "planning",
			Levels: [4]string{
				"Such heritage was removed or destroyed without a decision of the authority, or objects that the works touch are not listed.",
				"Objects the works touch are listed; for one, no expert wrote the choice between leaving, restoring and moving, or the authority has not decided.",
				"For each object the choice is written in that order by an expert, and the authority decided; work on one is past its date or its quality was not confirmed, or the people who use it were not heard.",
				"As 2, those who use it were heard, all work due is done and an expert or the authority confirmed its quality; or the layout touches no such object.",
			},
			Evidence: []Expected{
				{
					ID:        "choices",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    60,
					Text:      "Objects with the choice made and the expert's method",
				},
				{
					ID:        "decision",
					Kind:      "record",
					FromLevel: 2,
					Text:      "Decisions of the heritage authority",
				},
				{
					ID:        "done",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Expert's or authority's report on the finished work, or map without conflict",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  1,
			BitesAt: "construction",
			Action: Action{
				Do:          "Write the choice for each object with an expert, get the decision and have the work confirmed",
				Deliverable: "Heritage management plan with reports",
				Effort:      "M",
				Outcome:     "third_party",
				By:          "construction",
			},
		},
	},
}
