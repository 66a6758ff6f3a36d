//go:build !bootstrap

// Code generated from questionnaires/environmental/effluent.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicEffluent = Topic{
	ID:     "effluent",
	Code:   "EFF",
	Pillar: "environmental",
	Title:  "Effluent and water quality",
	Why:    "People drink, fish and irrigate from the water that the site gives back.",
	Per:    "site",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "drilling fluid and sediment, in small volumes",
			Ref:     "GRI 14.7",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "mine water carries metals, sediment and nitrogen for decades",
			Ref:     "GRI 14.7; IRMA 4.2; IFC PS3 ¶10-11",
		},
		{
			Stage:   "refining",
			Weight:  3,
			Because: "process water carries metals, sulphate and ammonia",
			Ref:     "GRI 14.7; Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "cathode",
			Weight:  3,
			Because: "precursor wash water carries ammonia, sulphate, nickel and cobalt",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "purification water carries fluoride and acid",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "cell",
			Weight:  2,
			Because: "cleaning water carries solvent, metals and fluorinated substances",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "pack",
			Because: "assembly releases no process water",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "leach and scrubber water carries metals, fluoride and salts",
			Ref:     "Batteries Regulation, Annex X, 2(a)(ii)",
		},
		{
			Stage:   "waste",
			Weight:  3,
			Because: "seepage and run-off are what leaves a store",
			Ref:     "GRI 14.7; IFC PS3 ¶10-11",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"nickel_laterite\" in commodities",
			Add:     1,
			Because: "laterite run-off carries sediment and hexavalent chromium",
		},
		{
			When:    "\"phosphate\" in commodities",
			Add:     1,
			Because: "phosphate plants release phosphorus and fluoride",
		},
		{
			When:    "\"manganese\" in commodities",
			Add:     1,
			Because: "dissolved manganese is hard to remove",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "acid_forming and phase in [\"construction\", \"operation\", \"closure\"]",
			To:      3,
			Because: "drainage can carry acid and metals",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "acid_forming and discharge",
				Is:   "4",
			},
			{
				When: "discharge and not (\"none\" in hazards)",
				Is:   "3",
			},
			{
				When: "discharge or tailings or waste_rock",
				Is:   "2",
			},
			{
				When: "not (discharge or tailings or waste_rock)",
				Is:   "1",
			},
		},
		Scope: []Row{
			{
				When: "discharge and (people_nearby >= 1000 or protected_area)",
				Is:   "4",
			},
			{
				When: "discharge and people_nearby >= 1",
				Is:   "3",
			},
			{
				When: "discharge or tailings or waste_rock",
				Is:   "2",
			},
			{
				When: "not (discharge or tailings or waste_rock)",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "acid_forming",
				Is:   "4",
			},
			{
				When: "discharge or tailings or waste_rock",
				Is:   "3",
			},
			{
				When: "not (discharge or tailings or waste_rock or acid_forming)",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "discharge and phase in [\"construction\", \"operation\", \"closure\"]",
				Is:   "3",
			},
			{
				When: "discharge or tailings or waste_rock",
				Is:   "2",
			},
			{
				When: "not (discharge or tailings or waste_rock)",
				Is:   "1",
			},
		},
	},
	Criteria: []*Criterion{
		{
			ID:        "E-EFF-1",
			Revision:  1,
			Question:  "Was the quality of rivers, lakes, sea and groundwater measured before the project could change it?",
			Rationale: "Without a record from before, no later harm can be proved or denied.",
			Guidance:  "Look for a table of points, dates and substances, upstream and downstream, with wells, sediment and low-flow months. Count the months that have samples. The usual trap is a baseline taken after drilling or site clearing began, or one sampling trip in the wet season.",
			Due:       "planning",
			Levels: [4]string{
				"No sample was taken before work on the ground began.",
				"Samples exist from one season, or from surface water alone.",
				"Surface water, groundwater and sediment were sampled up and downstream over 12 months; a substance of concern, an intake or the laboratory's accreditation is missing.",
				"As 2, every season and every substance of concern included, at an accredited laboratory, with other users' points of intake among the sampling points.",
			},
			Evidence: []Expected{
				{
					ID:        "baseline",
					Kind:      "monitoring",
					FromLevel: 1,
					Text:      "Baseline results by point, date and substance",
				},
				{
					ID:        "lab",
					Kind:      "record",
					FromLevel: 3,
					Text:      "Laboratory accreditation and chain of samples",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Sample surface water, groundwater and sediment through all seasons before work on the ground begins",
				Deliverable: "Baseline water quality report",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-EFF-2",
			Revision:  1,
			Question:  "Do the limits for released water protect the uses of the river, lake, sea or sewer that receives it?",
			Rationale: "A limit at the pipe protects nobody if the river is too small to take the load.",
			Guidance:  "List every substance in the raw water, then see which have a limit, where it comes from, and what the receiving water holds at low flow. The World Bank Group mining values have none for lithium, cobalt, manganese, fluoride or sulphate. The usual trap is to call a substance without a limit harmless.",
			When:      "discharge",
			Due:       "planning",
			Levels: [4]string{
				"No limits are set, or limits are met by diluting.",
				"Limits exist; a substance of concern in the raw water has none, or a calculation at low flow shows that they do not protect its uses.",
				"Every substance of concern has a limit, the stricter of national law and World Bank Group guidelines; the receiving water at low flow was not calculated.",
				"A calculation at low flow with the other loads shows that the limits keep the receiving water fit for its uses and its legal status.",
			},
			Evidence: []Expected{
				{
					ID:        "limits-table",
					Kind:      "study",
					FromLevel: 1,
					Text:      "Table of substances, limits and sources of the limits",
				},
				{
					ID:        "mixing",
					Kind:      "study",
					FromLevel: 3,
					Text:      "Calculation of the receiving water at low flow",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  2,
			BitesAt: "construction",
			Action: Action{
				Do:          "Set a limit for every substance of concern from the uses of the receiving water at low flow",
				Deliverable: "Limits table with receiving water calculation",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-EFF-3",
			Revision:  1,
			Question:  "Is the treatment proven on this water, with room for storms and breakdowns?",
			Rationale: "A plant that treats the average day lets the worst day go untreated.",
			Guidance:  "Ask for pilot results on real or matched water, the design storm, the size of the holding pond, spare units and the rule for stopping. Look for the bypass pipe on the drawing and in the field. The usual trap is a supplier's guarantee for another water.",
			When:      "discharge",
			Due:       "planning",
			Levels: [4]string{
				"Water that breaks its limits is, or would be, released without treatment.",
				"Treatment is designed from reference data; no test was made on this water.",
				"Tests or operation on this water meet the limits; storage or spare units do not cover the design storm or a stop of the largest unit.",
				"Tests or operation meet the limits, and storage, spare units or a written stop rule cover both, so that nothing passes untreated.",
			},
			Evidence: []Expected{
				{
					ID:        "pilot",
					Kind:      "study",
					FromLevel: 2,
					Text:      "Pilot or operating results on this water",
				},
				{
					ID:        "sizing",
					Kind:      "study",
					FromLevel: 3,
					Text:      "Sizing of storage and spare units with the design storm",
				},
				{
					ID:        "bypass",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Observation of bypasses, ponds and spare units; before building, the drawings",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water treatment design and test report",
			},
			Weight:  2,
			BitesAt: "commissioning",
			Action: Action{
				Do:          "Test the treatment on this water and size storage and spare units for storm and breakdown",
				Deliverable: "Water treatment design and test report",
				Effort:      "L",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "E-EFF-4",
			Revision:  1,
			Question:  "Did the released water keep its limits in the last 12 months?",
			Rationale: "Results at the outlet are the only proof that limits and treatment work.",
			Guidance:  "Take the raw laboratory sheets of one month and compare them with the report; count the hours above a limit and read what followed each. The World Bank Group mining guideline wants limits kept for 95 % of the operating hours, undiluted. The usual trap is monthly means that hide days.",
			When:      "discharge",
			Due:       "construction",
			Levels: [4]string{
				"Releases are not measured, or a limit is being broken now and the release goes on.",
				"Releases are measured; limits were kept in less than 95 % of operating time in the last 12 months, or legal limits were broken without notice to the authority.",
				"Limits were kept in 95 % or more; a breach has no cause found and removed, the laboratory is not accredited, or results are not public.",
				"Limits were kept in 95 % or more, every legal breach was reported and each cause removed, results come from an accredited laboratory and are public.",
			},
			Evidence: []Expected{
				{
					ID:        "results",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Results at each outlet with limits and operating hours",
				},
				{
					ID:        "breaches",
					Kind:      "record",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Breach log with notices and causes",
				},
				{
					ID:        "split",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Independent samples or laboratory audit",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water balance and monitoring records",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Stop or hold water that breaks a limit, remove the cause and publish the results",
				Deliverable: "Twelve months of results within limits",
				Effort:      "L",
				Outcome:     "own",
				By:          "first_disbursement",
			},
		},
		{
			ID:        "E-EFF-5",
			Revision:  1,
			Question:  "Would the wells around ponds, stores and plants show a leak before a neighbour sees it?",
			Rationale: "A plume found at the fence can be stopped; one found in a village well cannot.",
			Guidance:  "Mark each pond, store and tank farm on the map and look for a well up-gradient and one down-gradient of it, with trigger levels. Check that pH, metals and salts of this site are measured. The usual trap is wells so deep or so far off that the plume passes them by.",
			When:      "discharge or tailings or waste_rock or contamination or not (\"none\" in hazards)",
			Due:       "construction",
			Levels: [4]string{
				"No groundwater well watches the site.",
				"Wells exist; at least one pond, store or tank farm has none down-gradient, none stands up-gradient, or a leak goes on.",
				"Each source has wells on both sides, sampled for its own substances; trigger levels are missing, or fewer than 4 samples were taken in the last 12 months.",
				"Each source has wells, trigger levels and 4 or more samples in the last 12 months; none passed a trigger, or the leak was stopped and shown to shrink.",
			},
			Evidence: []Expected{
				{
					ID:        "wells",
					Kind:      "map",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Map of sources, flow direction and wells",
				},
				{
					ID:        "groundwater",
					Kind:      "monitoring",
					FromLevel: 2,
					MaxAge:    12,
					Text:      "Groundwater results with trigger levels",
				},
				{
					ID:        "leak",
					Kind:      "third_party_report",
					FromLevel: 3,
					MaxAge:    36,
					Text:      "Hydrogeologist's review of the network and results",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water balance and monitoring records",
			},
			Weight:   2,
			ValidFor: 12,
			BitesAt:  "operation",
			Action: Action{
				Do:          "Drill wells on both sides of each source before it is filled, and set trigger levels",
				Deliverable: "Groundwater monitoring record with triggers",
				Effort:      "M",
				Outcome:     "own",
				By:          "commissioning",
			},
		},
		{
			ID:        "E-EFF-6",
			Revision:  1,
			Question:  "Is life in the water downstream watched, and is it no worse than before?",
			Rationale: "Fish and insects add up what single water samples miss.",
			Guidance:  "Look for yearly surveys of small animals on the bed, fish and metals in sediment or tissue, at the baseline points and an untouched one. Ask people who fish what they see. The usual trap is a survey at a new point because the old one looked bad.",
			When:      "discharge",
			Due:       "operation",
			Levels: [4]string{
				"Life downstream is not surveyed.",
				"A survey was made; it has no baseline or untouched point to compare with.",
				"Surveys compare with baseline and an untouched point; the last is over 24 months old, untold to users, or a decline has no cause found and acted on.",
				"The survey of the last 24 months shows no decline against baseline and untouched point, or a recovery after the cause was removed; results were told to users.",
			},
			Evidence: []Expected{
				{
					ID:        "survey",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Survey of bed animals, fish and sediment or tissue",
				},
				{
					ID:        "fishers",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    24,
					Text:      "Notes of talks with people who fish or use the water",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Water balance and monitoring records",
			},
			Weight:   2,
			ValidFor: 24,
			Action: Action{
				Do:          "Survey the baseline points and an untouched one each year or two, and act on a decline",
				Deliverable: "Survey report with comparison",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "E-EFF-7",
			Revision:  1,
			Question:  "Is clean rain water led around the site, and dirty run-off and fire water caught on it?",
			Rationale: "Every litre kept clean need not be treated, and one storm or fire can undo a year of treatment.",
			Guidance:  "Stand at the lowest gate in the rain and see what leaves. Look for diversion ditches, lined collection ponds, the storm they are sized for and closable drains for fire water. The usual trap is a collection pond that is kept full, so it has no room when the storm comes.",
			Due:       "construction",
			Levels: [4]string{
				"Run-off leaves the site uncaught.",
				"Run-off is caught in part; no storm size is stated, or fire water has nowhere to go.",
				"Ditches, ponds and closable drains are built or in the issued design for a stated storm; pond level records of the last 12 months are missing or show no free room.",
				"As 2, with free room kept on every reading of the last 12 months and no uncaught release (before start-up: checked against the climate to come).",
			},
			Evidence: []Expected{
				{
					ID:        "drainage",
					Kind:      "map",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Drainage drawing with storm size and volumes",
				},
				{
					ID:        "pond-levels",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Pond level record",
				},
				{
					ID:        "gate",
					Kind:      "site_observation",
					FromLevel: 2,
					MaxAge:    24,
					Text:      "Dated observation of ditches, ponds and drains",
				},
			},
			SettledBy: Settler{
				Kind: "visit",
				Name: "Walk of the plant and its stores",
			},
			Weight: 1,
			Action: Action{
				Do:          "Separate clean and dirty water, size the ponds for a stated storm and keep their room free",
				Deliverable: "Drainage drawings and pond record",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
	},
}
