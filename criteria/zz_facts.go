//go:build !bootstrap

// Code generated from facts.yaml by go generate; DO NOT EDIT.

package criteria

var compiledFactName = Fact{
	ID:       "name",
	Group:    "Project",
	Type:     "text",
	Ask:      "What is the project called?",
	Required: true,
}

var compiledFactSponsor = Fact{
	ID:    "sponsor",
	Group: "Project",
	Type:  "text",
	Ask:   "Which company carries the project?",
}

var compiledFactDescription = Fact{
	ID:    "description",
	Group: "Project",
	Type:  "text",
	Ask:   "What does it do, in two or three sentences?",
}

var compiledFactCountry = Fact{
	ID:       "country",
	Group:    "Project",
	Type:     "country",
	Ask:      "In which country is the project?",
	Required: true,
}

var compiledFactCommodities = Fact{
	ID:    "commodities",
	Group: "Project",
	Type:  "choices",
	Ask:   "Which materials does the project extract, process or use?",
	Choices: []Option{
		{
			ID:    "nickel_sulphide",
			Label: "Nickel from sulphide ore",
		},
		{
			ID:    "nickel_laterite",
			Label: "Nickel from laterite ore",
		},
		{
			ID:    "nickel_matte",
			Label: "Nickel pig iron or matte",
		},
		{
			ID:    "cobalt",
			Label: "Cobalt",
		},
		{
			ID:    "copper",
			Label: "Copper",
		},
		{
			ID:    "lithium_brine",
			Label: "Lithium from brine",
		},
		{
			ID:    "lithium_rock",
			Label: "Lithium from hard rock",
		},
		{
			ID:    "natural_graphite",
			Label: "Natural graphite",
		},
		{
			ID:    "synthetic_graphite",
			Label: "Synthetic graphite",
		},
		{
			ID:    "manganese",
			Label: "Manganese",
		},
		{
			ID:    "phosphate",
			Label: "Phosphate or lithium iron phosphate",
		},
		{
			ID:    "aluminium",
			Label: "Aluminium",
		},
		{
			ID:    "three_tg",
			Label: "Tin, tantalum, tungsten or gold",
		},
		{
			ID:    "black_mass",
			Label: "Black mass or other recycled feed",
		},
	},
	Required: true,
	No:       "The project does not handle the material.",
}

var compiledFactThreeTgImports = Fact{
	ID:    "three_tg_imports",
	Group: "Project",
	Type:  "choice",
	Ask:   "What does the company itself import into the EU of tin, tantalum, tungsten or gold?",
	Help:  "Count what reaches the yearly volume of its customs code in Annex I of Regulation (EU) 2017/821. Cobalt, lithium, nickel and graphite do not count.",
	Choices: []Option{
		{
			ID:    "none",
			Label: "Nothing, or less than those volumes",
		},
		{
			ID:    "minerals",
			Label: "Ores and concentrates",
		},
		{
			ID:    "metals",
			Label: "Metals",
		},
		{
			ID:    "both",
			Label: "Both",
		},
	},
	When: "\"three_tg\" in commodities",
	No:   "The company imports no tin, tantalum, tungsten or gold into the EU at or above the volumes of the law.",
}

var compiledFactTurnover = Fact{
	ID:    "turnover",
	Group: "Project",
	Type:  "number",
	Unit:  "EUR million",
	Ask:   "What was the net turnover of the whole group, in the financial year before the last one?",
	Help:  "Consolidated turnover of the group the company belongs to; of the company alone if it belongs to none.",
	No:    "The turnover is below the threshold.",
}

var compiledFactEmployees = Fact{
	ID:    "employees",
	Group: "Project",
	Type:  "number",
	Unit:  "people",
	Ask:   "How many people does the group employ?",
}

var compiledFactSeatEu = Fact{
	ID:    "seat_eu",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Is the company that carries the project, or the head of its group, registered in the EU?",
	No:    "The company and the head of its group are registered outside the EU.",
}

var compiledFactEuTurnover = Fact{
	ID:    "eu_turnover",
	Group: "Project",
	Type:  "number",
	Unit:  "EUR million",
	Ask:   "How much of the group's net turnover is made in the EU?",
	When:  "not seat_eu",
}

var compiledFactEuMarket = Fact{
	ID:    "eu_market",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Do the products, or batteries that contain them, reach the EU market?",
	No:    "The products do not reach the EU market.",
}

var compiledFactUkMarket = Fact{
	ID:    "uk_market",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Do the products, or batteries that contain them, move between the EU and the UK?",
	No:    "The products do not move between the EU and the UK.",
}

var compiledFactNorwayCompany = Fact{
	ID:    "norway_company",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Is the company resident in Norway, or does it sell there and pay tax there?",
	No:    "The company is not resident in Norway, and does not both sell and pay tax there.",
}

var compiledFactNorwaySize = Fact{
	ID:    "norway_size",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Is it a public-interest entity, or above two of these: sales NOK 70 million, balance sheet NOK 35 million, 50 full-time equivalents?",
	Help:  "On the balance sheet date, parent and subsidiaries counted together. A change counts after two years in a row.",
	When:  "norway_company",
	No:    "The company is below the size at which the law applies.",
}

var compiledFactPlacesBatteries = Fact{
	ID:    "places_batteries",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Does the company itself place batteries on the EU market or put them into service there?",
	Help:  "Selling cells or battery materials to a battery maker is not placing a battery on the market.",
	No:    "The company places no batteries on the EU market itself.",
}

var compiledFactBuysMinerals = Fact{
	ID:    "buys_minerals",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Does the project buy or take in minerals, intermediates, black mass, cells, packs or batteries from others?",
	Help:  "Used and scrapped packs and batteries count, paid for or not.",
	No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
}

var compiledFactFinance = Fact{
	ID:    "finance",
	Group: "Finance",
	Type:  "choice",
	Ask:   "What kind of finance is sought?",
	Choices: []Option{
		{
			ID:    "project_finance",
			Label: "Project finance",
		},
		{
			ID:    "corporate_loan",
			Label: "Project-related corporate loan",
		},
		{
			ID:    "bridge_loan",
			Label: "Bridge loan",
		},
		{
			ID:    "advisory",
			Label: "Project finance advice",
		},
		{
			ID:    "equity",
			Label: "Equity",
		},
		{
			ID:    "grant",
			Label: "Grant or public support",
		},
		{
			ID:    "none",
			Label: "None at present",
		},
	},
}

var compiledFactProjectCost = Fact{
	ID:    "project_cost",
	Group: "Finance",
	Type:  "number",
	Unit:  "USD million",
	Ask:   "What does the project cost to build?",
}

var compiledFactStrategicProject = Fact{
	ID:    "strategic_project",
	Group: "Project",
	Type:  "choice",
	Ask:   "Is it a Strategic Project under the EU's Critical Raw Materials Act?",
	Choices: []Option{
		{
			ID:    "none",
			Label: "No, and it does not apply",
		},
		{
			ID:    "applying",
			Label: "It applies or plans to",
		},
		{
			ID:    "recognised",
			Label: "It is recognised",
		},
	},
	No: "The project neither is nor applies to be a Strategic Project.",
}

var compiledFactLitigation = Fact{
	ID:    "litigation",
	Group: "Project",
	Type:  "yes_no",
	Ask:   "Is a court, ombudsman, OECD contact point or permit appeal case pending against the project?",
	No:    "No case is pending against the project.",
}

var compiledFactSites = Fact{
	ID:    "sites",
	Group: "Project",
	Type:  "number",
	Unit:  "sites",
	Ask:   "How many sites does the project have?",
}

var compiledFactSuppliers = Fact{
	ID:    "suppliers",
	Group: "Project",
	Type:  "number",
	Unit:  "suppliers",
	Ask:   "From how many suppliers do these minerals, intermediates, black mass, cells, packs or batteries come?",
	When:  "buys_minerals",
}

var compiledFactProducts = Fact{
	ID:    "products",
	Group: "Project",
	Type:  "number",
	Unit:  "products",
	Ask:   "How many products does it sell that need figures of their own?",
	Help:  "A product is what a footprint or an origin is worked out for: one battery model, one sulphate, one concentrate.",
}

var compiledFactStages = Fact{
	ID:    "stages",
	Per:   "site",
	Group: "Activity",
	Type:  "choices",
	Ask:   "Which steps of the value chain happen at this site?",
	Choices: []Option{
		{
			ID:    "mining",
			Label: "Mining",
		},
		{
			ID:    "refining",
			Label: "Mineral processing and refining",
		},
		{
			ID:    "cathode",
			Label: "Precursor and cathode material",
		},
		{
			ID:    "anode",
			Label: "Anode material",
		},
		{
			ID:    "cell",
			Label: "Cell manufacturing",
		},
		{
			ID:    "pack",
			Label: "Pack assembly",
		},
		{
			ID:    "recycling",
			Label: "Recycling",
		},
		{
			ID:    "waste",
			Label: "Storage of waste",
		},
	},
	Required: true,
	No:       "The site does not do this step of the value chain.",
}

var compiledFactPhase = Fact{
	ID:    "phase",
	Per:   "site",
	Group: "Activity",
	Type:  "choice",
	Ask:   "How far is this site?",
	Choices: []Option{
		{
			ID:    "exploration",
			Label: "Exploration",
		},
		{
			ID:    "planning",
			Label: "Planning",
		},
		{
			ID:    "construction",
			Label: "Construction",
		},
		{
			ID:    "operation",
			Label: "Operation",
		},
		{
			ID:    "closure",
			Label: "Closure",
		},
	},
	Required: true,
	No:       "The site is not in that phase.",
}

var compiledFactMiningMethod = Fact{
	ID:    "mining_method",
	Per:   "site",
	Group: "Activity",
	Type:  "choices",
	Ask:   "How is the ore or brine won?",
	Choices: []Option{
		{
			ID:    "open_pit",
			Label: "Open pit",
		},
		{
			ID:    "underground",
			Label: "Underground",
		},
		{
			ID:    "brine",
			Label: "Brine pumping",
		},
		{
			ID:    "in_situ",
			Label: "In-situ leaching",
		},
	},
	When: "\"mining\" in stages",
	No:   "The site does not use that mining method.",
}

var compiledFactExtractedVolume = Fact{
	ID:    "extracted_volume",
	Per:   "site",
	Group: "Activity",
	Type:  "number",
	Unit:  "m³",
	Ask:   "How much ore and rock will be taken out in total?",
	Help:  "The planned total over the life of the site, with what is out already.",
	When:  "country == \"NO\" and \"mining\" in stages",
}

var compiledFactFootprint = Fact{
	ID:    "footprint",
	Per:   "site",
	Group: "Activity",
	Type:  "number",
	Unit:  "ha",
	Ask:   "How much land does the site take, with its waste areas and roads?",
}

var compiledFactWorkers = Fact{
	ID:    "workers",
	Per:   "site",
	Group: "Activity",
	Type:  "number",
	Unit:  "people",
	Ask:   "How many people work here at the busiest time, contractors included?",
}

var compiledFactContractors = Fact{
	ID:    "contractors",
	Per:   "site",
	Group: "Activity",
	Type:  "yes_no",
	Ask:   "Do contractors or agency workers do core work here?",
	No:    "No contractors or agency workers do core work at the site.",
}

var compiledFactMigrantWorkers = Fact{
	ID:    "migrant_workers",
	Per:   "site",
	Group: "Activity",
	Type:  "yes_no",
	Ask:   "Do migrant or posted workers work here?",
	No:    "No migrant or posted workers work at the site.",
}

var compiledFactHousing = Fact{
	ID:    "housing",
	Per:   "site",
	Group: "Activity",
	Type:  "yes_no",
	Ask:   "Does the employer or a contractor house workers?",
	No:    "Nobody houses workers for the site.",
}

var compiledFactAssociatedFacilities = Fact{
	ID:    "associated_facilities",
	Per:   "site",
	Group: "Activity",
	Type:  "yes_no",
	Ask:   "Does the site depend on a power line, road, port, dam or plant that is built for it by others?",
	No:    "The site has no associated facilities.",
}

var compiledFactPublicHaulage = Fact{
	ID:    "public_haulage",
	Per:   "site",
	Group: "Activity",
	Type:  "yes_no",
	Ask:   "Do heavy or dangerous loads for the site use public roads, rail or ports?",
	No:    "No heavy or dangerous loads use public routes.",
}

var compiledFactFatality = Fact{
	ID:    "fatality",
	Per:   "site",
	Group: "Activity",
	Type:  "yes_no",
	Ask:   "Has anybody died from work at this site in the last three years?",
	No:    "Nobody has died from work at the site in the last three years.",
}

var compiledFactQuantities = Fact{
	ID:    "quantities",
	Per:   "site",
	Group: "Activity",
	Type:  "number",
	Unit:  "quantities",
	Ask:   "How many quantities of metal or mineral does it report by the United Nations framework, UNFC?",
	Help:  "One for each product, source and class: ore to be mined, a prospect beside it, metal in old tailings. Enter 0 if none is to be classed.",
	When:  "\"mining\" in stages or \"recycling\" in stages",
	No:    "No quantity is to be classed.",
}

var compiledFactBatteryFeed = Fact{
	ID:    "battery_feed",
	Per:   "site",
	Group: "Activity",
	Type:  "choices",
	Ask:   "Which waste batteries does it take in, also as scrap or black mass?",
	Choices: []Option{
		{
			ID:    "lithium",
			Label: "Lithium-based",
		},
		{
			ID:    "lead",
			Label: "Lead-acid",
		},
		{
			ID:    "cadmium",
			Label: "Nickel-cadmium",
		},
		{
			ID:    "other",
			Label: "Others",
		},
		{
			ID:    "none",
			Label: "None",
		},
	},
	When: "\"recycling\" in stages",
	No:   "The site takes in no waste batteries of that kind.",
}

var compiledFactTailings = Fact{
	ID:    "tailings",
	Per:   "site",
	Group: "Waste",
	Type:  "yes_no",
	Ask:   "Does the site make or keep tailings?",
	No:    "The site has no tailings.",
}

var compiledFactTailingsFacilities = Fact{
	ID:    "tailings_facilities",
	Per:   "site",
	Group: "Waste",
	Type:  "number",
	Unit:  "facilities",
	Ask:   "How many tailings facilities does it have, closed ones included?",
	When:  "tailings",
	No:    "The site has no tailings facility.",
}

var compiledFactTailingsDisposal = Fact{
	ID:    "tailings_disposal",
	Per:   "site",
	Group: "Waste",
	Type:  "choices",
	Ask:   "Where do the tailings go?",
	Choices: []Option{
		{
			ID:    "slurry_dam",
			Label: "Slurry or thickened behind a dam",
		},
		{
			ID:    "filtered",
			Label: "Filtered and stacked on land",
		},
		{
			ID:    "in_pit",
			Label: "Into a worked-out pit",
		},
		{
			ID:    "backfill",
			Label: "Back underground",
		},
		{
			ID:    "riverine",
			Label: "Into a river, or onto slopes that erode into one",
		},
		{
			ID:    "lake",
			Label: "Into a natural lake",
		},
		{
			ID:    "shallow_sea",
			Label: "Into shallow sea or a fjord",
		},
		{
			ID:    "deep_sea",
			Label: "Into deep sea",
		},
	},
	When: "tailings",
	No:   "The tailings are not disposed of that way.",
}

var compiledFactWasteRock = Fact{
	ID:    "waste_rock",
	Per:   "site",
	Group: "Waste",
	Type:  "yes_no",
	Ask:   "Does the site make waste rock, leach heaps or process residue that are kept on land?",
	No:    "The site keeps no waste rock, leach heap or process residue.",
}

var compiledFactAcidForming = Fact{
	ID:    "acid_forming",
	Per:   "site",
	Group: "Waste",
	Type:  "yes_no",
	Ask:   "Can the rock, the tailings or the residue form acid or leach metals?",
	Help:  "Yes unless geochemical tests on representative samples say otherwise.",
	When:  "tailings or waste_rock or \"mining\" in stages or \"refining\" in stages or \"waste\" in stages",
	No:    "Tests show that the rock, tailings and residue do not form acid or leach metals.",
}

var compiledFactCategoryA = Fact{
	ID:    "category_a",
	Per:   "site",
	Group: "Waste",
	Type:  "yes_no",
	Ask:   "Is a waste facility of the site in Category A of the EU's extractive waste rules, or may it be?",
	Help:  "Its failure could be a major accident, or it holds hazardous waste or dangerous substances above the thresholds. The permit states it. Yes unless the authority or a study says otherwise.",
	When:  "tailings or waste_rock",
	No:    "No waste facility of the site is in Category A.",
}

var compiledFactRadioactive = Fact{
	ID:    "radioactive",
	Per:   "site",
	Group: "Waste",
	Type:  "yes_no",
	Ask:   "Does ore, residue or scale hold naturally occurring radioactive material above the national limit?",
	No:    "No radioactive material above the national limit.",
}

var compiledFactCyanide = Fact{
	ID:    "cyanide",
	Per:   "site",
	Group: "Chemicals",
	Type:  "yes_no",
	Ask:   "Is cyanide used here?",
	No:    "No cyanide is used.",
}

var compiledFactMercury = Fact{
	ID:    "mercury",
	Per:   "site",
	Group: "Chemicals",
	Type:  "yes_no",
	Ask:   "Is mercury used, stored or released here?",
	No:    "No mercury is used, stored or released.",
}

var compiledFactHazards = Fact{
	ID:    "hazards",
	Per:   "site",
	Group: "Chemicals",
	Type:  "choices",
	Ask:   "Which dangerous substances are held in quantity?",
	Choices: []Option{
		{
			ID:    "acid",
			Label: "Strong acids or alkalis",
		},
		{
			ID:    "ammonia",
			Label: "Ammonia",
		},
		{
			ID:    "hydrogen",
			Label: "Hydrogen or other flammable gas",
		},
		{
			ID:    "so2",
			Label: "Sulphur dioxide, chlorine or other toxic gas",
		},
		{
			ID:    "solvent",
			Label: "Flammable solvents or extractants",
		},
		{
			ID:    "nmp",
			Label: "NMP solvent",
		},
		{
			ID:    "hf",
			Label: "Hydrogen fluoride or fluorides",
		},
		{
			ID:    "electrolyte",
			Label: "Battery electrolyte",
		},
		{
			ID:    "metal_dust",
			Label: "Nickel, cobalt, manganese or graphite dust",
		},
		{
			ID:    "molten",
			Label: "Molten metal or slag, or autoclaves under pressure",
		},
		{
			ID:    "explosives",
			Label: "Explosives",
		},
		{
			ID:    "none",
			Label: "None of these",
		},
	},
	No: "The substance is not held at the site.",
}

var compiledFactLithiumCells = Fact{
	ID:    "lithium_cells",
	Per:   "site",
	Group: "Chemicals",
	Type:  "yes_no",
	Ask:   "Are lithium cells, packs or scrap made, stored, charged or broken up here?",
	Help:  "Lithium-ion, lithium-metal and non-rechargeable cells alike.",
	No:    "No lithium cells, packs or scrap are handled at the site.",
}

var compiledFactSeveso = Fact{
	ID:    "seveso",
	Per:   "site",
	Group: "Chemicals",
	Type:  "choice",
	Ask:   "Is it a major-hazard site under the Seveso rules or their national equal?",
	Choices: []Option{
		{
			ID:    "none",
			Label: "No",
		},
		{
			ID:    "lower",
			Label: "Lower tier",
		},
		{
			ID:    "upper",
			Label: "Upper tier",
		},
	},
	No: "The site is not a major-hazard site.",
}

var compiledFactPower = Fact{
	ID:    "power",
	Per:   "site",
	Group: "Energy",
	Type:  "choice",
	Ask:   "Where does most of the power come from?",
	Choices: []Option{
		{
			ID:    "hydro",
			Label: "Hydropower",
		},
		{
			ID:    "other_renewable",
			Label: "Wind or solar power",
		},
		{
			ID:    "nuclear",
			Label: "Nuclear power",
		},
		{
			ID:    "grid",
			Label: "The national grid",
		},
		{
			ID:    "gas",
			Label: "Own gas power",
		},
		{
			ID:    "diesel",
			Label: "Own diesel power",
		},
		{
			ID:    "coal",
			Label: "Coal power built for the site",
		},
	},
}

var compiledFactGhg = Fact{
	ID:    "ghg",
	Per:   "site",
	Group: "Energy",
	Type:  "number",
	Unit:  "t CO2e a year",
	Ask:   "How much greenhouse gas will it emit a year (Scope 1 and 2)?",
	No:    "The emissions are below the threshold.",
}

var compiledFactProtectedArea = Fact{
	ID:    "protected_area",
	Per:   "site",
	Group: "Nature",
	Type:  "yes_no",
	Ask:   "Is it in, beside or upstream of a legally protected or internationally recognised area?",
	No:    "No protected or recognised area is affected.",
}

var compiledFactWorldHeritage = Fact{
	ID:    "world_heritage",
	Per:   "site",
	Group: "Nature",
	Type:  "yes_no",
	Ask:   "Is it in or beside a natural or mixed World Heritage site, or the last refuge of a species?",
	No:    "No World Heritage site or last refuge is affected.",
}

var compiledFactCriticalHabitat = Fact{
	ID:    "critical_habitat",
	Per:   "site",
	Group: "Nature",
	Type:  "yes_no",
	Ask:   "Does it affect critical habitat?",
	Help:  "Habitat of threatened, endemic, migratory or gathering species, or a rare ecosystem. Yes unless a specialist's study says otherwise.",
	No:    "A specialist's study found no critical habitat.",
}

var compiledFactNaturalHabitat = Fact{
	ID:    "natural_habitat",
	Per:   "site",
	Group: "Nature",
	Type:  "yes_no",
	Ask:   "Does it convert or degrade natural habitat?",
	No:    "No natural habitat is converted or degraded.",
}

var compiledFactWaterStress = Fact{
	ID:    "water_stress",
	Per:   "site",
	Group: "Water",
	Type:  "choice",
	Ask:   "How stressed is the basin it takes water from?",
	Choices: []Option{
		{
			ID:    "low",
			Label: "Low",
		},
		{
			ID:    "medium",
			Label: "Medium",
		},
		{
			ID:    "high",
			Label: "High",
		},
		{
			ID:    "extremely_high",
			Label: "Extremely high",
		},
	},
}

var compiledFactAbstraction = Fact{
	ID:    "abstraction",
	Per:   "site",
	Group: "Water",
	Type:  "yes_no",
	Ask:   "Does it take water from a river, lake, aquifer, brine body or the sea, or lower groundwater?",
	No:    "The site takes no water from nature.",
}

var compiledFactDischarge = Fact{
	ID:    "discharge",
	Per:   "site",
	Group: "Water",
	Type:  "yes_no",
	Ask:   "Does it release process, mine or contact water to nature or a sewer?",
	No:    "The site releases no process, mine or contact water.",
}

var compiledFactContamination = Fact{
	ID:    "contamination",
	Per:   "site",
	Group: "Water",
	Type:  "yes_no",
	Ask:   "Is soil or groundwater contaminated from earlier use, or may it be?",
	No:    "No earlier contamination is known or likely.",
}

var compiledFactPeopleNearby = Fact{
	ID:    "people_nearby",
	Per:   "site",
	Group: "People",
	Type:  "number",
	Unit:  "people",
	Ask:   "How many people live close enough to notice it, along its transport route too?",
	No:    "Nobody lives close enough to notice the site.",
}

var compiledFactDisplacement = Fact{
	ID:    "displacement",
	Per:   "site",
	Group: "People",
	Type:  "choice",
	Ask:   "Does the project move people, or take land or resources they live from?",
	Choices: []Option{
		{
			ID:    "none",
			Label: "No",
		},
		{
			ID:    "economic",
			Label: "Land or livelihood is lost",
		},
		{
			ID:    "physical",
			Label: "Homes are lost",
		},
	},
	No: "Nobody loses home, land or livelihood.",
}

var compiledFactIndigenous = Fact{
	ID:    "indigenous",
	Per:   "site",
	Group: "People",
	Type:  "yes_no",
	Ask:   "Are lands, waters or rights of Indigenous Peoples affected?",
	Help:  "By ownership or customary use, registered or not; transport routes and power lines count.",
	No:    "No lands, waters or rights of Indigenous Peoples are affected.",
}

var compiledFactIndigenousRelocation = Fact{
	ID:    "indigenous_relocation",
	Per:   "site",
	Group: "People",
	Type:  "yes_no",
	Ask:   "Would Indigenous people have to move?",
	When:  "indigenous",
	No:    "No Indigenous people would have to move.",
}

var compiledFactReindeer = Fact{
	ID:    "reindeer",
	Per:   "site",
	Group: "People",
	Type:  "yes_no",
	Ask:   "Is reindeer herding affected: pasture, calving land, or a migration route?",
	When:  "indigenous",
	No:    "No reindeer herding is affected.",
}

var compiledFactHeritage = Fact{
	ID:    "heritage",
	Per:   "site",
	Group: "People",
	Type:  "yes_no",
	Ask:   "May cultural heritage be affected, buried remains and sacred places included?",
	No:    "No cultural heritage may be affected.",
}

var compiledFactAsm = Fact{
	ID:    "asm",
	Per:   "site",
	Group: "People",
	Type:  "yes_no",
	Ask:   "Do artisanal or small-scale miners work on or near the licence?",
	No:    "No artisanal or small-scale miners work on or near the licence.",
}

var compiledFactSecurity = Fact{
	ID:    "security",
	Per:   "site",
	Group: "People",
	Type:  "choice",
	Ask:   "Who guards the site, or could be called to it?",
	Choices: []Option{
		{
			ID:    "none",
			Label: "Nobody",
		},
		{
			ID:    "unarmed",
			Label: "Unarmed guards",
		},
		{
			ID:    "armed",
			Label: "Armed guards",
		},
		{
			ID:    "public_forces",
			Label: "Police or soldiers",
		},
	},
	No: "No armed guards or public forces protect the site.",
}

var compiledFactCahra = Fact{
	ID:    "cahra",
	Per:   "site",
	Group: "People",
	Type:  "yes_no",
	Ask:   "Is the site or its transport route in a conflict-affected or high-risk area?",
	Help:  "Your own statement: name the list or source you used and its date.",
	No:    "Neither the site nor its route is in a conflict-affected or high-risk area.",
}

var compiledFactFacilityState = Fact{
	ID:    "facility_state",
	Per:   "tailings_facility",
	Group: "Facility",
	Type:  "choice",
	Ask:   "What state is the facility in?",
	Choices: []Option{
		{
			ID:    "planned",
			Label: "Planned",
		},
		{
			ID:    "construction",
			Label: "Under construction",
		},
		{
			ID:    "operating",
			Label: "Operating",
		},
		{
			ID:    "inactive",
			Label: "Inactive",
		},
		{
			ID:    "closing",
			Label: "Being closed",
		},
		{
			ID:    "closed",
			Label: "Closed",
		},
	},
	No: "The facility is not in that state.",
}

var compiledFactRaiseMethod = Fact{
	ID:    "raise_method",
	Per:   "tailings_facility",
	Group: "Facility",
	Type:  "choice",
	Ask:   "How is it built or raised?",
	Choices: []Option{
		{
			ID:    "upstream",
			Label: "Upstream",
		},
		{
			ID:    "centreline",
			Label: "Centreline",
		},
		{
			ID:    "downstream",
			Label: "Downstream",
		},
		{
			ID:    "single",
			Label: "In one stage",
		},
		{
			ID:    "filtered",
			Label: "Filtered stack",
		},
		{
			ID:    "in_pit",
			Label: "In a pit",
		},
	},
	No: "The facility is not raised that way.",
}

var compiledFactPeopleAtRisk = Fact{
	ID:    "people_at_risk",
	Per:   "tailings_facility",
	Group: "Consequence",
	Type:  "number",
	Unit:  "people",
	Ask:   "How many people are in the area a failure would reach, workers aside?",
}

var compiledFactLivesAtRisk = Fact{
	ID:    "lives_at_risk",
	Per:   "tailings_facility",
	Group: "Consequence",
	Type:  "number",
	Unit:  "people",
	Ask:   "How many people could die in a failure?",
}

var compiledFactHarmNature = Fact{
	ID:    "harm_nature",
	Per:   "tailings_facility",
	Group: "Consequence",
	Type:  "choice",
	Ask:   "How bad would a failure be for nature?",
	Choices: []Option{
		{
			ID:    "low",
			Label: "Minimal and short",
		},
		{
			ID:    "significant",
			Label: "No significant loss of habitat; recovery in 1 to 5 years",
		},
		{
			ID:    "high",
			Label: "Significant loss of critical habitat; recovery over 5 years",
		},
		{
			ID:    "very_high",
			Label: "Major loss; highly toxic; recovery in 5 to 20 years",
		},
		{
			ID:    "extreme",
			Label: "Catastrophic loss; recovery over 20 years or impossible",
		},
	},
}

var compiledFactHarmPeople = Fact{
	ID:    "harm_people",
	Per:   "tailings_facility",
	Group: "Consequence",
	Type:  "choice",
	Ask:   "How bad would it be for health, livelihood and culture?",
	Choices: []Option{
		{
			ID:    "low",
			Label: "Minimal disruption, no effect on health",
		},
		{
			ID:    "significant",
			Label: "Significant disruption, effects on health unlikely",
		},
		{
			ID:    "high",
			Label: "500 to 1,000 people disrupted, short effects on health",
		},
		{
			ID:    "very_high",
			Label: "More than 1,000 people disrupted for over a year",
		},
		{
			ID:    "extreme",
			Label: "More than 5,000 people disrupted for years, severe effects on health",
		},
	},
}

var compiledFactHarmEconomy = Fact{
	ID:    "harm_economy",
	Per:   "tailings_facility",
	Group: "Consequence",
	Type:  "choice",
	Ask:   "How bad would it be for infrastructure and economy?",
	Choices: []Option{
		{
			ID:    "low",
			Label: "Under 1 million US dollars",
		},
		{
			ID:    "significant",
			Label: "Under 10 million US dollars",
		},
		{
			ID:    "high",
			Label: "Under 100 million US dollars",
		},
		{
			ID:    "very_high",
			Label: "Under 1 billion US dollars",
		},
		{
			ID:    "extreme",
			Label: "Over 1 billion US dollars, or critical infrastructure",
		},
	},
}

var compiledFactSeismicity = Fact{
	ID:    "seismicity",
	Per:   "tailings_facility",
	Group: "Facility",
	Type:  "choice",
	Ask:   "How strong are the earthquakes it must expect?",
	Choices: []Option{
		{
			ID:    "low",
			Label: "Weak",
		},
		{
			ID:    "moderate",
			Label: "Moderate",
		},
		{
			ID:    "high",
			Label: "Strong",
		},
	},
}

var compiledFactSupplierCountry = Fact{
	ID:    "supplier_country",
	Per:   "supplier",
	Group: "Supplier",
	Type:  "country",
	Ask:   "In which country is the supplier's material mined or collected?",
}

var compiledFactShare = Fact{
	ID:    "share",
	Per:   "supplier",
	Group: "Supplier",
	Type:  "number",
	Unit:  "%",
	Ask:   "What share of the bought volume comes from this supplier?",
}

var compiledFactSupplies = Fact{
	ID:    "supplies",
	Per:   "supplier",
	Group: "Supplier",
	Type:  "choices",
	Ask:   "What does it supply?",
	Choices: []Option{
		{
			ID:    "cobalt",
			Label: "Cobalt",
		},
		{
			ID:    "nickel",
			Label: "Nickel",
		},
		{
			ID:    "lithium",
			Label: "Lithium",
		},
		{
			ID:    "natural_graphite",
			Label: "Natural graphite",
		},
		{
			ID:    "three_tg",
			Label: "Tin, tantalum, tungsten or gold",
		},
		{
			ID:    "other_minerals",
			Label: "Other minerals",
		},
		{
			ID:    "black_mass",
			Label: "Black mass or scrap",
		},
		{
			ID:    "cells",
			Label: "Cells, packs or batteries",
		},
	},
	No: "The supplier does not supply this material.",
}

var compiledFactSupplierCahra = Fact{
	ID:    "supplier_cahra",
	Per:   "supplier",
	Group: "Supplier",
	Type:  "yes_no",
	Ask:   "Does its material come from, or pass through, a conflict-affected or high-risk area?",
	Help:  "Your own statement: name the list or source you used and its date.",
	No:    "The material neither comes from nor passes through a conflict-affected or high-risk area.",
}

var compiledFactSupplierAsm = Fact{
	ID:    "supplier_asm",
	Per:   "supplier",
	Group: "Supplier",
	Type:  "yes_no",
	Ask:   "May its material come from artisanal or small-scale mining?",
	No:    "The material does not come from artisanal or small-scale mining.",
}

var compiledFactProductKind = Fact{
	ID:    "product_kind",
	Per:   "product",
	Group: "Product",
	Type:  "choice",
	Ask:   "What is it?",
	Choices: []Option{
		{
			ID:    "ev_battery",
			Label: "Electric-vehicle battery",
		},
		{
			ID:    "industrial_battery",
			Label: "Industrial battery",
		},
		{
			ID:    "lmt_battery",
			Label: "Battery for light means of transport",
		},
		{
			ID:    "portable_battery",
			Label: "Portable battery",
		},
		{
			ID:    "cell",
			Label: "Cell",
		},
		{
			ID:    "active_material",
			Label: "Cathode or anode material",
		},
		{
			ID:    "chemical",
			Label: "Sulphate or other refined chemical",
		},
		{
			ID:    "concentrate",
			Label: "Concentrate or intermediate",
		},
		{
			ID:    "other",
			Label: "Another product",
		},
	},
	No: "The product is not of that kind.",
}

var compiledFactCapacity = Fact{
	ID:    "capacity",
	Per:   "product",
	Group: "Product",
	Type:  "number",
	Unit:  "kWh",
	Ask:   "What is its energy capacity?",
}

var compiledFactExternalStorage = Fact{
	ID:    "external_storage",
	Per:   "product",
	Group: "Product",
	Type:  "yes_no",
	Ask:   "Is its energy stored outside the cells only, as in a flow battery?",
	When:  "product_kind == \"industrial_battery\"",
	No:    "Its energy is stored in the cells.",
}

var compiledFactSecondLife = Fact{
	ID:    "second_life",
	Per:   "product",
	Group: "Product",
	Type:  "yes_no",
	Ask:   "Is it a used battery, sold before, that gets a second life?",
	Help:  "Prepared for re-use, repurposed or remanufactured.",
	When:  "product_kind in [\"ev_battery\", \"industrial_battery\", \"lmt_battery\", \"portable_battery\"]",
	No:    "It is not a used battery with a second life.",
}

var compiledFactOnMarket = Fact{
	ID:    "on_market",
	Per:   "product",
	Group: "Product",
	Type:  "date",
	Ask:   "When is it, or the battery it goes into, first placed on the EU market?",
}

var compiledFactOffMarket = Fact{
	ID:    "off_market",
	Per:   "product",
	Group: "Product",
	Type:  "date",
	Ask:   "When is the last one placed there, if an end is set?",
	Help:  "Law looks at each battery, not at the model: a duty that begins before this day binds the batteries placed after it begins. Leave it open for a model that goes on being sold.",
}

var compiledFactPartyMade = Fact{
	ID:    "party_made",
	Per:   "product",
	Group: "Origin",
	Type:  "yes_no",
	Ask:   "Is it made in the EU or the UK, by more than simple assembly or packing?",
	Help:  "Norway is no party to the agreement.",
	When:  "uk_market",
	No:    "It is not made in the EU or the UK, and is foreign material in this trade.",
}

var compiledFactOriginRule = Fact{
	ID:    "origin_rule",
	Per:   "product",
	Group: "Origin",
	Type:  "choice",
	Ask:   "Which rule of origin of the EU-UK agreement does it fall under?",
	Help:  "Vehicles are those of headings 87.02 to 87.04; batteries are heading 85.07. Artificial graphite of 38.01 counts as a chemical.",
	Choices: []Option{
		{
			ID:    "traction_pack",
			Label: "Battery pack that drives a vehicle",
		},
		{
			ID:    "traction_cell",
			Label: "Cell, module or other part of such a battery",
		},
		{
			ID:    "other_battery",
			Label: "Another battery, for stationary storage for instance",
		},
		{
			ID:    "vehicle",
			Label: "Battery-electric or plug-in hybrid vehicle",
		},
		{
			ID:    "chemical",
			Label: "Chemical of headings 28.01 to 28.53, 38.01, 3824.10 to 3824.50 or 3824.71 to 3825.90",
		},
		{
			ID:    "metal",
			Label: "Cobalt, tungsten, titanium or other metal of headings 81.01 to 81.13",
		},
		{
			ID:    "other",
			Label: "Something else",
		},
	},
	When: "uk_market and party_made",
	No:   "The product falls under another rule of origin.",
}

var compiledFactForeignHeading = Fact{
	ID:    "foreign_heading",
	Per:   "product",
	Group: "Origin",
	Type:  "choice",
	Ask:   "How close do the customs codes of its foreign materials come to its own?",
	Help:  "Foreign is what originates neither in the EU nor in the UK; Norwegian material is foreign here. Cells and battery parts share heading 85.07 with a battery. What passes by the tolerance of 10 % alone counts as close until a customs specialist says otherwise.",
	Choices: []Option{
		{
			ID:    "apart",
			Label: "None shares its heading, the first four digits",
		},
		{
			ID:    "heading",
			Label: "One shares its heading, none its subheading of six digits",
		},
		{
			ID:    "subheading",
			Label: "One shares its subheading of six digits",
		},
	},
	When: "uk_market and party_made and origin_rule in [\"traction_pack\", \"traction_cell\", \"other_battery\", \"chemical\"]",
}

var compiledFactForeignCathode = Fact{
	ID:    "foreign_cathode",
	Per:   "product",
	Group: "Origin",
	Type:  "yes_no",
	Ask:   "Is active cathode material among its foreign materials?",
	Help:  "What went into a part that itself originates, such as a cell that passed its own test, is not counted.",
	When:  "uk_market and party_made and origin_rule in [\"traction_pack\", \"traction_cell\"]",
	No:    "No foreign active cathode material goes into it.",
}

var compiledFactOriginProcess = Fact{
	ID:    "origin_process",
	Per:   "product",
	Group: "Origin",
	Type:  "yes_no",
	Ask:   "Is it made there by a chemical reaction, purification, mixing or a set change of particle size?",
	Help:  "The rule lists the processes that are enough by themselves.",
	When:  "uk_market and party_made and origin_rule == \"chemical\"",
	No:    "It is made by none of the processes that the rule lists.",
}

var compiledFactPackOrigin = Fact{
	ID:    "pack_origin",
	Per:   "product",
	Group: "Origin",
	Type:  "yes_no",
	Ask:   "Does its battery pack originate in the EU or the UK?",
	When:  "uk_market and party_made and origin_rule == \"vehicle\"",
	No:    "Its battery pack does not originate in the EU or the UK.",
}

var compiledFactQuantitySource = Fact{
	ID:    "quantity_source",
	Per:   "quantity",
	Group: "Quantity",
	Type:  "choice",
	Ask:   "What is it won from?",
	Choices: []Option{
		{
			ID:    "ground",
			Label: "Ore or brine in the ground",
		},
		{
			ID:    "residues",
			Label: "Old tailings, heaps or residues",
		},
		{
			ID:    "waste",
			Label: "Waste batteries, scrap or black mass",
		},
	},
}

var compiledFactViability = Fact{
	ID:    "viability",
	Per:   "quantity",
	Group: "Quantity",
	Type:  "choice",
	Ask:   "How viable is it for environment, people and economy together (E axis)?",
	Help:  "Confirmed means that every permit, right, contract and acceptance by people is held or reasonably expected, and that it pays on realistic assumptions. A short dip of prices does not count.",
	Choices: []Option{
		{
			ID:    "e1_1",
			Label: "E1.1: confirmed, without support",
		},
		{
			ID:    "e1_2",
			Label: "E1.2: confirmed, only with public support",
		},
		{
			ID:    "e2",
			Label: "E2: not confirmed, with reasonable prospects in the foreseeable future",
		},
		{
			ID:    "e3_1",
			Label: "E3.1: to be produced and left unused, or used up in the work",
		},
		{
			ID:    "e3_2",
			Label: "E3.2: too little is known",
		},
		{
			ID:    "e3_3",
			Label: "E3.3: no reasonable prospects",
		},
	},
}

var compiledFactQuantityPermit = Fact{
	ID:    "quantity_permit",
	Per:   "quantity",
	Group: "Quantity",
	Type:  "choice",
	Ask:   "Is a permit or consent that it needs refused, annulled or under appeal?",
	Choices: []Option{
		{
			ID:    "none",
			Label: "No",
		},
		{
			ID:    "expected",
			Label: "Under appeal or in court, and written reasons say why it will stand",
		},
		{
			ID:    "pending",
			Label: "Under appeal or in court",
		},
		{
			ID:    "refused",
			Label: "Refused or annulled for good",
		},
	},
}

var compiledFactMaturity = Fact{
	ID:    "maturity",
	Per:   "quantity",
	Group: "Quantity",
	Type:  "choice",
	Ask:   "How far is the project that will deliver it (F axis)?",
	Choices: []Option{
		{
			ID:    "sold",
			Label: "Produced already, and sold or used",
		},
		{
			ID:    "f1_1",
			Label: "F1.1: producing",
		},
		{
			ID:    "f1_2",
			Label: "F1.2: money committed, being built",
		},
		{
			ID:    "f1_3",
			Label: "F1.3: studies show that it can be done; approvals and contracts are expected",
		},
		{
			ID:    "f2_1",
			Label: "F2.1: a project, with work going on to justify it",
		},
		{
			ID:    "f2_2",
			Label: "F2.2: a project on hold or much delayed",
		},
		{
			ID:    "f2_3",
			Label: "F2.3: a project without plans, of limited potential",
		},
		{
			ID:    "f3_1",
			Label: "F3.1: a study of the place warrants testing",
		},
		{
			ID:    "f3_2",
			Label: "F3.2: studies of the area hint at it",
		},
		{
			ID:    "f3_3",
			Label: "F3.3: inferred from the region alone",
		},
		{
			ID:    "f4",
			Label: "F4: no project",
		},
		{
			ID:    "f4_1",
			Label: "F4.1: no project; the technology works in pilots, not shown here",
		},
		{
			ID:    "f4_2",
			Label: "F4.2: no project; the technology is in research",
		},
		{
			ID:    "f4_3",
			Label: "F4.3: no project; the technology is not in research",
		},
	},
}

var compiledFactEstimate = Fact{
	ID:    "estimate",
	Per:   "quantity",
	Group: "Quantity",
	Type:  "choices",
	Ask:   "Which degrees of confidence does the estimate hold (G axis)?",
	Help:  "As parts of their own, or as a low (G1), a best (G1 and G2) and a high estimate (G1 to G3). G4 stands alone.",
	Choices: []Option{
		{
			ID:    "high",
			Label: "G1: high",
		},
		{
			ID:    "moderate",
			Label: "G2: moderate",
		},
		{
			ID:    "low",
			Label: "G3: low",
		},
		{
			ID:    "indirect",
			Label: "G4: indirect evidence alone",
		},
	},
	No: "The estimate holds no such part.",
}

var compiledInstanceSite = InstanceKind{
	ID:     "site",
	Title:  "Site",
	Plural: "Sites",
	Count:  "sites",
}

var compiledInstanceTailingsFacility = InstanceKind{
	ID:     "tailings_facility",
	Title:  "Tailings facility",
	Plural: "Tailings facilities",
	Parent: "site",
	Count:  "tailings_facilities",
	When:   "tailings",
	No:     "The site has no tailings.",
}

var compiledInstanceSupplier = InstanceKind{
	ID:     "supplier",
	Title:  "Supplier",
	Plural: "Suppliers",
	Count:  "suppliers",
	When:   "buys_minerals",
	No:     "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
}

var compiledInstanceProduct = InstanceKind{
	ID:     "product",
	Title:  "Product",
	Plural: "Products",
	Count:  "products",
}

var compiledInstanceQuantity = InstanceKind{
	ID:     "quantity",
	Title:  "Quantity",
	Plural: "Quantities",
	Parent: "site",
	Count:  "quantities",
	When:   "\"mining\" in stages or \"recycling\" in stages",
	No:     "The site neither mines nor recycles.",
}

var compiledDerivedHostEu = Derived{
	ID:    "host_eu",
	Type:  "yes_no",
	Title: "The project is in the EU",
	Member: &Member{
		Fact: "country",
		Of:   "eu",
	},
}

var compiledDerivedHostEea = Derived{
	ID:    "host_eea",
	Type:  "yes_no",
	Title: "The project is in the EEA",
	Member: &Member{
		Fact: "country",
		Of:   "eea",
	},
}

var compiledDerivedHostOecd = Derived{
	ID:    "host_oecd",
	Type:  "yes_no",
	Title: "The project is in an OECD country",
	Member: &Member{
		Fact: "country",
		Of:   "oecd",
	},
}

var compiledDerivedHostEp4 = Derived{
	ID:    "host_ep4",
	Type:  "yes_no",
	Title: "The project is in a designated country of the Equator Principles",
	Member: &Member{
		Fact: "country",
		Of:   "ep4",
	},
}

var compiledDerivedAnyMining = Derived{
	ID:    "any_mining",
	Type:  "yes_no",
	Title: "A site mines",
	Over: &Over{
		Kind: "site",
		Any:  "\"mining\" in stages",
	},
}

var compiledDerivedAnyMine = Derived{
	ID:    "any_mine",
	Type:  "yes_no",
	Title: "A site mines, and no longer only explores",
	Over: &Over{
		Kind: "site",
		Any:  "\"mining\" in stages and phase != \"exploration\"",
	},
}

var compiledDerivedAnyRefining = Derived{
	ID:    "any_refining",
	Type:  "yes_no",
	Title: "A site processes or refines",
	Over: &Over{
		Kind: "site",
		Any:  "\"refining\" in stages",
	},
}

var compiledDerivedAnyCathode = Derived{
	ID:    "any_cathode",
	Type:  "yes_no",
	Title: "A site makes cathode material",
	Over: &Over{
		Kind: "site",
		Any:  "\"cathode\" in stages",
	},
}

var compiledDerivedAnyAnode = Derived{
	ID:    "any_anode",
	Type:  "yes_no",
	Title: "A site makes anode material",
	Over: &Over{
		Kind: "site",
		Any:  "\"anode\" in stages",
	},
}

var compiledDerivedAnyCell = Derived{
	ID:    "any_cell",
	Type:  "yes_no",
	Title: "A site makes cells",
	Over: &Over{
		Kind: "site",
		Any:  "\"cell\" in stages",
	},
}

var compiledDerivedAnyPack = Derived{
	ID:    "any_pack",
	Type:  "yes_no",
	Title: "A site assembles packs",
	Over: &Over{
		Kind: "site",
		Any:  "\"pack\" in stages",
	},
}

var compiledDerivedAnyRecycling = Derived{
	ID:    "any_recycling",
	Type:  "yes_no",
	Title: "A site recycles",
	Over: &Over{
		Kind: "site",
		Any:  "\"recycling\" in stages",
	},
}

var compiledDerivedRecyclingOperates = Derived{
	ID:    "recycling_operates",
	Type:  "yes_no",
	Title: "A site that recycles is in operation",
	Over: &Over{
		Kind: "site",
		Any:  "\"recycling\" in stages and phase == \"operation\"",
	},
}

var compiledDerivedRecyclingClassed = Derived{
	ID:    "recycling_classed",
	Type:  "yes_no",
	Title: "A site that recycles has quantities to be classed",
	Over: &Over{
		Kind: "site",
		Any:  "\"recycling\" in stages and quantities != 0",
	},
}

var compiledDerivedAnyTailings = Derived{
	ID:    "any_tailings",
	Type:  "yes_no",
	Title: "A site has tailings",
	Over: &Over{
		Kind: "site",
		Any:  "tailings",
	},
}

var compiledDerivedAnyOperating = Derived{
	ID:    "any_operating",
	Type:  "yes_no",
	Title: "A site operates",
	Over: &Over{
		Kind: "site",
		Any:  "phase == \"operation\"",
	},
}

var compiledDerivedAnyBuilding = Derived{
	ID:    "any_building",
	Type:  "yes_no",
	Title: "A site is being built or operates",
	Over: &Over{
		Kind: "site",
		Any:  "phase in [\"construction\", \"operation\"]",
	},
}

var compiledDerivedAnyClosing = Derived{
	ID:    "any_closing",
	Type:  "yes_no",
	Title: "A site is being closed",
	Over: &Over{
		Kind: "site",
		Any:  "phase == \"closure\"",
	},
}

var compiledDerivedOnlyExploring = Derived{
	ID:    "only_exploring",
	Type:  "yes_no",
	Title: "All sites are in exploration",
	Over: &Over{
		Kind: "site",
		All:  "phase == \"exploration\"",
	},
}

var compiledDerivedAnyIndigenous = Derived{
	ID:    "any_indigenous",
	Type:  "yes_no",
	Title: "A site affects Indigenous Peoples",
	Over: &Over{
		Kind: "site",
		Any:  "indigenous",
	},
}

var compiledDerivedAnyDisplacement = Derived{
	ID:    "any_displacement",
	Type:  "yes_no",
	Title: "A site displaces people",
	Over: &Over{
		Kind: "site",
		Any:  "displacement != \"none\"",
	},
}

var compiledDerivedAnyContractors = Derived{
	ID:    "any_contractors",
	Type:  "yes_no",
	Title: "A site uses contractors for core work",
	Over: &Over{
		Kind: "site",
		Any:  "contractors",
	},
}

var compiledDerivedAnyMigrants = Derived{
	ID:    "any_migrants",
	Type:  "yes_no",
	Title: "A site uses migrant or posted workers",
	Over: &Over{
		Kind: "site",
		Any:  "migrant_workers",
	},
}

var compiledDerivedAnyHousing = Derived{
	ID:    "any_housing",
	Type:  "yes_no",
	Title: "Workers are housed for a site",
	Over: &Over{
		Kind: "site",
		Any:  "housing",
	},
}

var compiledDerivedAnyCahraSite = Derived{
	ID:    "any_cahra_site",
	Type:  "yes_no",
	Title: "A site lies in a conflict-affected or high-risk area",
	Over: &Over{
		Kind: "site",
		Any:  "cahra",
	},
}

var compiledDerivedAnyCahraSupplier = Derived{
	ID:    "any_cahra_supplier",
	Type:  "yes_no",
	Title: "A supplier's material comes from a conflict-affected or high-risk area",
	Over: &Over{
		Kind: "supplier",
		Any:  "supplier_cahra",
	},
}

var compiledDerivedAnyAsmSite = Derived{
	ID:    "any_asm_site",
	Type:  "yes_no",
	Title: "Artisanal miners work on or near a site",
	Over: &Over{
		Kind: "site",
		Any:  "asm",
	},
}

var compiledDerivedAnyPartyMade = Derived{
	ID:    "any_party_made",
	Type:  "yes_no",
	Title: "A product is made in the EU or the UK",
	Over: &Over{
		Kind: "product",
		Any:  "uk_market and party_made",
	},
}

var compiledDerivedAnyAsmSupplier = Derived{
	ID:    "any_asm_supplier",
	Type:  "yes_no",
	Title: "A supplier's material may come from artisanal mining",
	Over: &Over{
		Kind: "supplier",
		Any:  "supplier_asm",
	},
}

var compiledDerivedGhgOver25000 = Derived{
	ID:    "ghg_over_25000",
	Type:  "yes_no",
	Title: "All sites together emit more than 25,000 t CO2e a year",
	Sum: &Sum{
		Kind:  "site",
		Of:    "ghg",
		Above: 25000,
	},
}

var compiledDerivedGhgOver100000 = Derived{
	ID:    "ghg_over_100000",
	Type:  "yes_no",
	Title: "All sites together emit more than 100,000 t CO2e a year",
	Sum: &Sum{
		Kind:  "site",
		Of:    "ghg",
		Above: 100000,
	},
}

var compiledDerivedAcidDrainage = Derived{
	ID:    "acid_drainage",
	Per:   "site",
	Type:  "yes_no",
	Title: "Rock, tailings or residue of the site can form acid or leach metals",
	Rows: []Row{
		{
			When:    "acid_forming and (tailings or waste_rock or \"mining\" in stages or \"refining\" in stages or \"waste\" in stages)",
			Is:      "true",
			Because: "it can form acid or leach metals",
		},
	},
	Else: "false",
}

var compiledDerivedConsequenceClass = Derived{
	ID:    "consequence_class",
	Per:   "tailings_facility",
	Type:  "choice",
	Title: "Consequence class",
	Choices: []Option{
		{
			ID:    "low",
			Label: "Low",
		},
		{
			ID:    "significant",
			Label: "Significant",
		},
		{
			ID:    "high",
			Label: "High",
		},
		{
			ID:    "very_high",
			Label: "Very high",
		},
		{
			ID:    "extreme",
			Label: "Extreme",
		},
	},
	Take: "highest",
	Rows: []Row{
		{
			When:    "people_at_risk >= 1 and people_at_risk < 10",
			Is:      "significant",
			Because: "1 to 10 people at risk",
		},
		{
			When:    "people_at_risk >= 10 and people_at_risk < 100",
			Is:      "high",
			Because: "10 to 100 people at risk",
		},
		{
			When:    "people_at_risk >= 100 and people_at_risk < 1000",
			Is:      "very_high",
			Because: "100 to 1,000 people at risk",
		},
		{
			When:    "people_at_risk >= 1000",
			Is:      "extreme",
			Because: "1,000 people at risk or more",
		},
		{
			When:    "lives_at_risk >= 1 and lives_at_risk < 10",
			Is:      "high",
			Because: "1 to 10 lives could be lost",
		},
		{
			When:    "lives_at_risk >= 10 and lives_at_risk < 100",
			Is:      "very_high",
			Because: "10 to 100 lives could be lost",
		},
		{
			When:    "lives_at_risk >= 100",
			Is:      "extreme",
			Because: "100 lives or more could be lost",
		},
		{
			When:    "harm_nature == \"significant\" or harm_people == \"significant\" or harm_economy == \"significant\"",
			Is:      "significant",
			Because: "significant harm to nature, people or economy",
		},
		{
			When:    "harm_nature == \"high\" or harm_people == \"high\" or harm_economy == \"high\"",
			Is:      "high",
			Because: "high harm to nature, people or economy",
		},
		{
			When:    "harm_nature == \"very_high\" or harm_people == \"very_high\" or harm_economy == \"very_high\"",
			Is:      "very_high",
			Because: "very high harm to nature, people or economy",
		},
		{
			When:    "harm_nature == \"extreme\" or harm_people == \"extreme\" or harm_economy == \"extreme\"",
			Is:      "extreme",
			Because: "extreme harm to nature, people or economy",
		},
	},
	Else:   "low",
	Source: "GISTM, Annex 2, Table 1; a value on the edge of two bands is put in the higher",
}

var compiledDerivedUnfcE = Derived{
	ID:    "unfc_e",
	Per:   "quantity",
	Type:  "choice",
	Title: "E category",
	Choices: []Option{
		{
			ID:    "e1_1",
			Label: "E1.1",
		},
		{
			ID:    "e1_2",
			Label: "E1.2",
		},
		{
			ID:    "e2",
			Label: "E2",
		},
		{
			ID:    "e3_1",
			Label: "E3.1",
		},
		{
			ID:    "e3_2",
			Label: "E3.2",
		},
		{
			ID:    "e3_3",
			Label: "E3.3",
		},
	},
	Rows: []Row{
		{
			When:    "viability in [\"e1_1\", \"e1_2\"] and quantity_permit == \"refused\"",
			Is:      "e3_2",
			Because: "a permit is refused or annulled for good: E1 cannot stand, and what remains is not known",
		},
		{
			When:    "viability in [\"e1_1\", \"e1_2\"] and quantity_permit == \"pending\"",
			Is:      "e2",
			Because: "a permit is under appeal or in court, so E1 is not confirmed",
		},
		{
			When:    "viability == \"e1_1\"",
			Is:      "e1_1",
			Because: "confirmed without support",
		},
		{
			When:    "viability == \"e1_2\"",
			Is:      "e1_2",
			Because: "confirmed with support",
		},
		{
			When:    "viability == \"e2\"",
			Is:      "e2",
			Because: "reasonable prospects",
		},
		{
			When:    "viability == \"e3_1\"",
			Is:      "e3_1",
			Because: "left unused or used up",
		},
		{
			When:    "viability == \"e3_2\"",
			Is:      "e3_2",
			Because: "too little is known",
		},
	},
	Else:   "e3_3",
	Source: "UNFC, Update 2019. That a pending case leaves E2 unless written reasons say why the permit will stand, and a refusal for good E3.2, is our rule",
}

var compiledDerivedUnfcG = Derived{
	ID:    "unfc_g",
	Per:   "quantity",
	Type:  "choice",
	Title: "G category",
	Choices: []Option{
		{
			ID:    "known",
			Label: "G1 to G3",
		},
		{
			ID:    "indirect",
			Label: "G4",
		},
		{
			ID:    "unclear",
			Label: "G4 beside G1 to G3, or none",
		},
	},
	Rows: []Row{
		{
			When:    "(\"high\" in estimate or \"moderate\" in estimate or \"low\" in estimate) and not (\"indirect\" in estimate)",
			Is:      "known",
			Because: "direct evidence",
		},
		{
			When:    "\"indirect\" in estimate and not (\"high\" in estimate or \"moderate\" in estimate or \"low\" in estimate)",
			Is:      "indirect",
			Because: "indirect evidence alone",
		},
	},
	Else:   "unclear",
	Source: "UNFC, Update 2019",
}

var compiledDerivedUnfcClass = Derived{
	ID:    "unfc_class",
	Per:   "quantity",
	Type:  "choice",
	Title: "Class of the quantity",
	Choices: []Option{
		{
			ID:    "sold",
			Label: "Produced, sold or used",
		},
		{
			ID:    "unused",
			Label: "Produced, unused or used up",
		},
		{
			ID:    "on_production",
			Label: "Viable, on production",
		},
		{
			ID:    "approved",
			Label: "Viable, approved for development",
		},
		{
			ID:    "justified",
			Label: "Viable, justified for development",
		},
		{
			ID:    "pending",
			Label: "Potentially viable, development pending",
		},
		{
			ID:    "on_hold",
			Label: "Potentially viable, development on hold",
		},
		{
			ID:    "potentially_viable",
			Label: "Potentially viable, no sub-class",
		},
		{
			ID:    "unclarified",
			Label: "Non-viable, development unclarified",
		},
		{
			ID:    "not_viable",
			Label: "Non-viable, development not viable",
		},
		{
			ID:    "non_viable",
			Label: "Non-viable, no sub-class",
		},
		{
			ID:    "prospective",
			Label: "Prospective",
		},
		{
			ID:    "remaining",
			Label: "Not developed, from an identified project",
		},
		{
			ID:    "remaining_prospective",
			Label: "Not developed, from a prospective project",
		},
		{
			ID:    "other",
			Label: "Another combination",
		},
	},
	Rows: []Row{
		{
			When:    "maturity == \"sold\"",
			Is:      "sold",
			Because: "it was produced",
		},
		{
			When:    "unfc_e == \"e3_1\"",
			Is:      "unused",
			Because: "E3.1: it will be left unused or used up",
		},
		{
			When:    "unfc_e in [\"e1_1\", \"e1_2\"] and maturity == \"f1_1\" and unfc_g == \"known\"",
			Is:      "on_production",
			Because: "E1 with F1.1",
		},
		{
			When:    "unfc_e in [\"e1_1\", \"e1_2\"] and maturity == \"f1_2\" and unfc_g == \"known\"",
			Is:      "approved",
			Because: "E1 with F1.2: it does not produce yet",
		},
		{
			When:    "unfc_e in [\"e1_1\", \"e1_2\"] and maturity == \"f1_3\" and unfc_g == \"known\"",
			Is:      "justified",
			Because: "E1 with F1.3: money is not committed yet",
		},
		{
			When:    "unfc_e in [\"e1_1\", \"e1_2\", \"e2\"] and maturity == \"f2_1\" and unfc_g == \"known\"",
			Is:      "pending",
			Because: "F2.1: work goes on to justify it",
		},
		{
			When:    "unfc_e == \"e2\" and maturity == \"f2_2\" and unfc_g == \"known\"",
			Is:      "on_hold",
			Because: "E2 with F2.2: it is on hold",
		},
		{
			When:    "unfc_e == \"e2\" and maturity == \"f2_3\" and unfc_g == \"known\"",
			Is:      "potentially_viable",
			Because: "E2 with F2.3, which agree with no sub-class",
		},
		{
			When:    "unfc_e == \"e3_2\" and maturity == \"f2_2\" and unfc_g == \"known\"",
			Is:      "unclarified",
			Because: "E3.2 with F2.2: too little is known, and it is on hold",
		},
		{
			When:    "unfc_e == \"e3_3\" and maturity == \"f2_3\" and unfc_g == \"known\"",
			Is:      "not_viable",
			Because: "E3.3 with F2.3: no reasonable prospects",
		},
		{
			When:    "unfc_e in [\"e3_2\", \"e3_3\"] and maturity in [\"f2_1\", \"f2_2\", \"f2_3\"] and unfc_g == \"known\"",
			Is:      "non_viable",
			Because: "E3 with F2, which agree with no sub-class",
		},
		{
			When:    "unfc_e in [\"e3_2\", \"e3_3\"] and maturity in [\"f3_1\", \"f3_2\", \"f3_3\"] and unfc_g == \"indirect\"",
			Is:      "prospective",
			Because: "F3 and G4: indirect evidence, no project to test",
		},
		{
			When:    "unfc_e in [\"e3_2\", \"e3_3\"] and maturity in [\"f4\", \"f4_1\", \"f4_2\", \"f4_3\"] and unfc_g == \"known\"",
			Is:      "remaining",
			Because: "F4: no project to develop it",
		},
		{
			When:    "unfc_e in [\"e3_2\", \"e3_3\"] and maturity in [\"f4\", \"f4_1\", \"f4_2\", \"f4_3\"] and unfc_g == \"indirect\"",
			Is:      "remaining_prospective",
			Because: "F4 and G4: no project, indirect evidence",
		},
	},
	Else:   "other",
	Source: "UNFC, Update 2019, classes and sub-classes, from general knowledge of the table; E1 with F1 as the viable class by UNECE",
}
