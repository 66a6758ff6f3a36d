//go:build !bootstrap

// Code generated from questionnaires/social/community-health.yaml by go generate; DO NOT EDIT.

package criteria

var compiledTopicCommunityHealth = Topic{
	ID:     "community-health",
	Code:   "COM",
	Pillar: "social",
	Title:  "Community health and safety",
	Why:    "Neighbours breathe, drink and cross the road with the project all day, and they did not choose it.",
	Per:    "site",
	When:   "people_nearby != 0",
	No:     "Nobody lives close enough to notice the site or its transport route.",
	Materiality: []Materiality{
		{
			Stage:   "exploration",
			Weight:  1,
			Because: "drilling, traffic and wells",
			Ref:     "GRI 14.10",
		},
		{
			Stage:   "mining",
			Weight:  3,
			Because: "dust, water, traffic and dams",
			Ref:     "IRMA v1.0 ch. 3.3",
		},
		{
			Stage:   "refining",
			Weight:  2,
			Because: "sulphur dioxide, metals and toxic gas",
			Ref:     "RRA v3.0, 19 Community Health & Safety",
		},
		{
			Stage:   "cathode",
			Weight:  1,
			Because: "ammonia and metal dust under control inside",
			Ref:     "IFC PS4 ¶5",
		},
		{
			Stage:   "anode",
			Weight:  2,
			Because: "graphite dust settles on houses and water",
			Ref:     "IFC PS4 ¶5",
		},
		{
			Stage:   "cell",
			Weight:  1,
			Because: "traffic, and smoke in a fire",
			Ref:     "IFC PS4 ¶5",
		},
		{
			Stage:   "pack",
			Weight:  1,
			Because: "traffic, and smoke in a fire",
			Ref:     "IFC PS4 ¶5",
		},
		{
			Stage:   "recycling",
			Weight:  2,
			Because: "fires, fluorides and metal dust",
			Ref:     "IFC PS4 ¶5",
		},
		{
			Stage:   "waste",
			Weight:  2,
			Because: "dust and seepage for decades",
			Ref:     "GRI 14.10",
		},
	},
	Modifiers: []Modifier{
		{
			When:    "\"natural_graphite\" in commodities",
			Add:     1,
			Because: "fine graphite dust is hard to hold",
		},
	},
	RaisedBy: []Raise{
		{
			When:    "people_nearby >= 1000",
			To:      3,
			Because: "more than 1,000 people live close by",
		},
	},
	Inherent: Inherent{
		Scale: []Row{
			{
				When: "people_nearby >= 1000 and (tailings or \"refining\" in stages or \"so2\" in hazards or lithium_cells)",
				Is:   "3",
			},
			{
				When: "true",
				Is:   "2",
			},
		},
		Scope: []Row{
			{
				When: "people_nearby >= 10000",
				Is:   "3",
			},
			{
				When: "people_nearby >= 100",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Irremediability: []Row{
			{
				When: "public_haulage",
				Is:   "3",
			},
			{
				When: "discharge or contamination or tailings",
				Is:   "2",
			},
			{
				When: "true",
				Is:   "1",
			},
		},
		Likelihood: []Row{
			{
				When: "phase == \"operation\" and people_nearby >= 1000 and not host_oecd and (contamination or public_haulage)",
				Is:   "3",
			},
			{
				When: "phase in [\"construction\", \"operation\"] and people_nearby >= 1000 and (\"refining\" in stages or contamination or not host_oecd)",
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
			ID:        "S-COM-1",
			Revision:  1,
			Question:  "Is the health of the people nearby known from before the project, so that a change can be seen?",
			Rationale: "Without a baseline every sick child is blamed on the project, or none is.",
			Guidance:  "Look for data on illness, water, food and clinics, split by sex and age, with the year they were taken and who took them. The usual trap is national averages in place of the villages by the road.",
			Due:       "planning",
			Levels: [4]string{
				"No data on the health of the people nearby.",
				"Data exist; they are national or regional only, from after construction began, or leave out illness, water or clinics.",
				"Local data from before construction cover illness, water and clinics; no assessment by health professionals rates impacts by group and on the transport route, or data are not repeated or not given to people.",
				"As 2, a health impact assessment by health professionals with the people nearby rates each impact by group, children, women and the transport route included; data are repeated when due and given to them.",
			},
			Evidence: []Expected{
				{
					ID:        "baseline",
					Kind:      "study",
					FromLevel: 1,
					MaxAge:    60,
					Text:      "Health baseline with places and years",
				},
				{
					ID:        "assessment",
					Kind:      "study",
					FromLevel: 3,
					MaxAge:    60,
					Text:      "Health impact assessment with authors",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  1,
			BitesAt: "construction",
			Action: Action{
				Do:          "Take a local health baseline before construction and assess impacts by group with the people nearby",
				Deliverable: "Baseline and health impact assessment",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-COM-2",
			Revision:  1,
			Question:  "Is it measured at people's homes and wells what reaches them from the site, and is it under health limits?",
			Rationale: "A permit limit at the stack says nothing about the air in the nearest kitchen.",
			Guidance:  "Ask for the points at homes, schools, wells and gardens and for what is measured: fine dust, metals, gases, water. Compare with the stricter of national and World Health Organization values. Ask how people get results. The usual trap is a monitor upwind.",
			Due:       "construction",
			Levels: [4]string{
				"Nothing is measured where people live, or health limits are exceeded there and nothing is done.",
				"Some things are measured where people live and what is over a limit is acted on; at least one route (air, water, soil and food) from the site to people has no result of the last 12 months.",
				"Every route has results of the last 12 months at homes or wells; the fix for one over a health limit has no date or no interim help, people did not get the results, or had no part in sampling.",
				"As 2, results of the last 12 months are under the limits, or a dated fix and interim help such as safe water are in place; people got the results and took part in sampling.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "map",
					FromLevel: 1,
					MaxAge:    24,
					Text:      "Map of points, routes and what is measured",
				},
				{
					ID:        "results",
					Kind:      "monitoring",
					FromLevel: 1,
					MaxAge:    12,
					Text:      "Results of 12 months against limits, laboratory named",
				},
				{
					ID:        "people",
					Kind:      "interview",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "People nearby who got results or took samples",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Community monitoring data",
			},
			Weight:   3,
			ValidFor: 12,
			Action: Action{
				Do:          "Measure every route at homes and wells with the people there, and bring results over limits down",
				Deliverable: "Monitoring report shared with the people",
				Effort:      "M",
				Outcome:     "own",
				By:          "operation",
			},
		},
		{
			ID:        "S-COM-3",
			Revision:  1,
			Question:  "Are people along the road protected from the project's traffic?",
			Rationale: "Trucks kill more neighbours of mines than dams do, one at a time.",
			Guidance:  "Drive the route at the hour when children walk to school. Look for speeds from vehicle trackers, hours, dust, crossings, and rules that bind contractors' drivers. Dangerous loads (acid, explosives, cells, black mass) need a spill plan. The usual trap is a plan that ends at the gate.",
			When:      "public_haulage",
			Due:       "construction",
			Levels: [4]string{
				"No traffic plan for the public route, or a person was killed or maimed in the last 36 months and nothing was changed.",
				"A plan exists; it leaves out contractors' vehicles or part of the route, or has no speeds, hours, crossings or spill response.",
				"The plan covers all vehicles and the whole route with speeds, hours, crossings and spill response; people along the road had no part in it or in a review of the last 12 months, or a breach led to nothing.",
				"As 2, made with people along the road; tracker data and accidents of the last 12 months were reviewed with them, and breaches led to sanctions or changes of the road.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 1,
					MaxAge:    36,
					Text:      "Traffic plan with route, speeds, hours and spill response",
				},
				{
					ID:        "trackers",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Tracker data, accidents and sanctions",
				},
				{
					ID:        "route",
					Kind:      "site_observation",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Route driven by the assessor",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Community monitoring data",
			},
			Weight:   2,
			ValidFor: 12,
			BitesAt:  "construction",
			Action: Action{
				Do:          "Plan the whole route with the people along it, track all vehicles and act on breaches",
				Deliverable: "Traffic plan and tracker review",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-COM-4",
			Revision:  1,
			Question:  "Is the strain from newcomers, on health, housing, water and women's safety, planned for and watched?",
			Rationale: "Work draws people, and disease, rents and violence come with them before the first tonne.",
			Guidance:  "Ask for the expected number of newcomers and what clinics, schools, wells and rents can bear. Look for disease control in camps, hiring away from the gate and rules for workers in the village. The usual trap is a promise that the camp is closed.",
			When:      "housing or migrant_workers or \"mining\" in stages",
			Due:       "construction",
			Levels: [4]string{
				"Newcomers were not thought of, or an outbreak or violence linked to the workforce in the last 36 months was left unanswered.",
				"Newcomers were thought of; their number is not estimated, no plan has owner and money, or disease, housing, water, prices or women's safety is left out of it.",
				"An estimate and a plan with owner and money cover disease, housing, water, prices and women's safety; municipality or clinics did not agree, figures went unreviewed with them in 12 months, or without action.",
				"As 2, agreed with municipality and clinics; figures of the last 12 months were reviewed with them and women of the place, and each worsening got an action.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Influx and disease plan with estimate, owner and money",
				},
				{
					ID:        "figures",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Clinic, rent, water and police figures, with minutes",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Environmental and social impact assessment",
			},
			Weight:  1,
			BitesAt: "construction",
			Action: Action{
				Do:          "Estimate newcomers, agree a plan with municipality and clinics, and follow the figures",
				Deliverable: "Influx plan and yearly review",
				Effort:      "M",
				Outcome:     "own",
				By:          "construction",
			},
		},
		{
			ID:        "S-COM-5",
			Revision:  1,
			Question:  "Are diseases that the site could spread, through its ponds, insects, camps or newcomers, fought together with the health service?",
			Rationale: "A borrow pit full of rain breeds malaria as well as any swamp.",
			Guidance:  "Ask the clinic which diseases rose since work began, and whether anybody from the site ever came. Look at standing water, camp kitchens, vaccination and tests for workers and neighbours. The usual trap is a programme for employees that ends at the fence.",
			When:      "housing or migrant_workers or \"mining\" in stages",
			Due:       "construction",
			Levels: [4]string{
				"A disease rose with the site by the clinic's word and nothing is done, or nobody looked.",
				"Diseases of the place are known from the assessment; no plan covers water, insects, food and contact, or measures are for employees only.",
				"A plan covers water, insects, food and contact, for workers and neighbours; the health service had no part, figures by disease of 12 months were not looked at together, or a measure against a rise is undated or late.",
				"As 2, made with the health service; figures by disease of 12 months were looked at together and each rise linked to the site has a dated measure not late, or the service confirms in writing that the site spreads none.",
			},
			Evidence: []Expected{
				{
					ID:        "plan",
					Kind:      "plan",
					FromLevel: 2,
					MaxAge:    36,
					Text:      "Plan by disease, for workers and neighbours",
				},
				{
					ID:        "figures",
					Kind:      "monitoring",
					FromLevel: 3,
					MaxAge:    12,
					Text:      "Figures by disease, with minutes of the joint look",
				},
			},
			SettledBy: Settler{
				Kind: "document",
				Name: "Community monitoring data",
			},
			Weight:   1,
			ValidFor: 12,
			Action: Action{
				Do:          "Make a plan by disease with the health service and look at the figures together each year",
				Deliverable: "Plan and yearly minutes",
				Effort:      "S",
				Outcome:     "own",
				By:          "operation",
			},
		},
	},
}
