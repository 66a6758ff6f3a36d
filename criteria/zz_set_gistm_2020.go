//go:build !bootstrap

// Code generated from sets/gistm-2020.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetGistm2020 = Set{
	ID:     "gistm-2020",
	Title:  "Global Industry Standard on Tailings Management",
	Short:  "GISTM",
	Issuer: "ICMM, UNEP and PRI",
	Kind:   "standard",
	Unit:   "tailings_facility",
	Edition: Edition{
		Name:      "August 2020",
		Published: 18479,
		InForce:   18479,
	},
	Revision: 1,
	Source: Source{
		Title: "Global Industry Standard on Tailings Management, August 2020",
		URL:   "https://globaltailingsreview.org/global-industry-standard/",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_tailings",
	No:    "No site has tailings.",
	About: "15 principles and 77 requirements for every tailings facility, judged facility by facility. It sets no factor of safety, and rivers and the sea are outside its definition of a facility. A company's own report of conformance may be a self-assessment: ask which. The five requirements that begin with a catastrophic failure are not asked.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "1",
			Title: "Respect rights and engage",
		},
		{
			ID:    "2",
			Title: "Build the knowledge base",
		},
		{
			ID:    "3",
			Title: "Use the knowledge base",
		},
		{
			ID:    "4",
			Title: "Plans and design criteria",
		},
		{
			ID:    "5",
			Title: "Robust design",
		},
		{
			ID:    "6",
			Title: "Plan, build and operate",
		},
		{
			ID:    "7",
			Title: "Monitoring",
		},
		{
			ID:    "8",
			Title: "Policies, systems, accountabilities",
		},
		{
			ID:    "9",
			Title: "Engineer of Record",
		},
		{
			ID:    "10",
			Title: "Levels of review",
		},
		{
			ID:    "11",
			Title: "Organisational culture",
		},
		{
			ID:    "12",
			Title: "Concerns and whistleblowers",
		},
		{
			ID:    "13",
			Title: "Emergency response",
		},
		{
			ID:    "14",
			Title: "Long-term recovery",
		},
		{
			ID:    "15",
			Title: "Public disclosure",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "1.1",
			Title: "Human rights due diligence on failure scenarios",
			Group: "1",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask it for the project; failure scenarios of the facility are not named.",
			Source:     "Requirement 1.1",
			Confidence: "secondary",
		},
		{
			Ref:   "1.2",
			Title: "Free, prior and informed consent for a new facility",
			Group: "1",
			Per:   "tailings_facility",
			When:  "indigenous and facility_state in [\"planned\", \"construction\"]",
			No:    "The facility is not new, or no rights of Indigenous Peoples are affected.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-3",
						Level:     3,
					},
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The standard asks for work towards consent with this facility in mind; we ask for the site.",
			Source:     "Requirement 1.2",
			Confidence: "secondary",
		},
		{
			Ref:   "1.3",
			Title: "Affected people engaged in knowledge and decisions",
			Group: "1",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-5",
						Level:     3,
					},
					{
						Criterion: "E-TAI-3",
						Level:     3,
					},
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A part of the affected in building the knowledge, and in decisions on safety other than the choice of place and the emergency plan, is not asked.",
			Source:     "Requirement 1.3",
			Confidence: "secondary",
		},
		{
			Ref:   "1.4",
			Title: "Grievance mechanism and remedy",
			Group: "1",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-GRI-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for the project's grievance mechanism, not whether the facility's cases are told apart.",
			Source:     "Requirement 1.4",
			Confidence: "secondary",
		},
		{
			Ref:   "2.1",
			Title: "Social, environmental and economic context, updated every five years",
			Group: "2",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask how the data capture the uncertainty of a changing climate.",
			Source:     "Requirement 2.1",
			Confidence: "secondary",
		},
		{
			Ref:   "2.2",
			Title: "Site and tailings characterised",
			Group: "2",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-4",
						Level:     3,
					},
					{
						Criterion: "E-WAS-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Climate, landforms and surface water are not asked here, nor new tests of the tailings when ore or process changes.",
			Source:     "Requirement 2.2",
			Confidence: "secondary",
		},
		{
			Ref:   "2.3",
			Title: "Breach analysis",
			Group: "2",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The clause also asks for flow velocity and depth of the deposit.",
			Source:     "Requirement 2.3",
			Confidence: "secondary",
		},
		{
			Ref:   "2.4",
			Title: "Human exposure and vulnerability",
			Group: "2",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask how many people are in reach, not how vulnerable each group is.",
			Source:     "Requirement 2.4",
			Confidence: "secondary",
		},
		{
			Ref:   "3.1",
			Title: "Climate change used in decisions",
			Group: "3",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-ADA-1",
						Level:     3,
					},
					{
						Criterion: "E-ADA-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask it for the site and its waste, not for each decision on the facility.",
			Source:     "Requirement 3.1",
			Confidence: "secondary",
		},
		{
			Ref:   "3.2",
			Title: "Alternatives analysis, independently reviewed",
			Group: "3",
			Per:   "tailings_facility",
			When:  "facility_state in [\"planned\", \"construction\"]",
			No:    "The facility exists. Of it the clause asks for refinement from time to time, and no question asks for that.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The least volume of tailings and water is not asked.",
			Source:     "Requirement 3.2",
			Confidence: "secondary",
		},
		{
			Ref:   "3.3",
			Title: "Impacts of a new facility and its failure assessed",
			Group: "3",
			Per:   "tailings_facility",
			When:  "facility_state in [\"planned\", \"construction\"]",
			No:    "The facility exists already.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     3,
					},
					{
						Criterion: "E-TAI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The assessment we ask for is the project's; whether it covers a failure of the facility is asked through the breach analysis alone.",
			Source:     "Requirement 3.3",
			Confidence: "secondary",
		},
		{
			Ref:   "3.4",
			Title: "Impact assessment kept up to date",
			Group: "3",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A change of the surroundings is not asked, nor a change of management where impacts turn out different.",
			Source:     "Requirement 3.4",
			Confidence: "secondary",
		},
		{
			Ref:   "4.1",
			Title: "Consequence class determined and documented",
			Group: "4",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     3,
					},
					{
						Criterion: "E-TAI-2",
						Level:     2,
					},
				},
			},
			Source:     "Requirement 4.1",
			Confidence: "secondary",
		},
		{
			Ref:   "4.2",
			Title: "Design for extreme loads, or a kept path to it",
			Group: "4",
			Per:   "tailings_facility",
			Needs: &Need{
				Any: []Need{
					{
						All: []Need{
							{
								Criterion: "E-TAI-7",
								Level:     3,
							},
							{
								Criterion: "E-TAI-1",
								Level:     3,
							},
						},
					},
					{
						All: []Need{
							{
								Fact: "facility_state",
								Is:   "operating",
							},
							{
								Criterion: "E-TAI-7",
								Level:     2,
							},
							{
								Criterion: "E-TAI-1",
								Level:     3,
							},
						},
					},
					{
						All: []Need{
							{
								Fact: "facility_state",
								Is:   "inactive",
							},
							{
								Criterion: "E-TAI-7",
								Level:     2,
							},
							{
								Criterion: "E-TAI-1",
								Level:     3,
							},
						},
					},
					{
						All: []Need{
							{
								Fact: "facility_state",
								Is:   "closing",
							},
							{
								Criterion: "E-TAI-7",
								Level:     2,
							},
							{
								Criterion: "E-TAI-1",
								Level:     3,
							},
						},
					},
					{
						All: []Need{
							{
								Fact: "facility_state",
								Is:   "closed",
							},
							{
								Criterion: "E-TAI-7",
								Level:     2,
							},
							{
								Criterion: "E-TAI-1",
								Level:     3,
							},
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask for preliminary designs at the higher classes (part A) nor for the independent review of the whole process (part D).",
			Source:     "Requirement 4.2. Parts A and B bind new facilities, C and D existing ones too. Part C: class reviewed at every dam safety review and at least every five years, upgrade within three years.",
			Confidence: "secondary",
		},
		{
			Ref:        "4.3",
			Title:      "The Accountable Executive decides on a lower design class",
			Group:      "4",
			Per:        "tailings_facility",
			Unmapped:   "Who took the decision is seen on its record; the loads designed for, and the way kept to the extreme class, are read under 4.2.",
			Source:     "Requirement 4.3",
			Confidence: "secondary",
		},
		{
			Ref:   "4.4",
			Title: "Design criteria for all credible failure modes",
			Group: "4",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-7",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "Criteria for seepage, internal erosion and the closed state are not asked.",
			Source:     "Requirement 4.4",
			Confidence: "secondary",
		},
		{
			Ref:   "4.5",
			Title: "Factors of safety and seepage criteria",
			Group: "4",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Seepage criteria and deformation analyses are not asked.",
			Source:     "Requirement 4.5. The standard names no number.",
			Confidence: "secondary",
		},
		{
			Ref:   "4.6",
			Title: "Brittle failure designed for conservatively",
			Group: "4",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 4.6",
			Confidence: "secondary",
		},
		{
			Ref:   "4.7",
			Title: "Existing facility upgraded, or risk reduced as far as practicable",
			Group: "4",
			Per:   "tailings_facility",
			When:  "facility_state in [\"operating\", \"inactive\", \"closing\", \"closed\"]",
			No:    "The facility is not in use yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Where an upgrade is not viable, the clause asks for the engineer's finding and for measures that lower the risk; we do not.",
			Source:     "Requirement 4.7",
			Confidence: "secondary",
		},
		{
			Ref:   "4.8",
			Title: "Design basis report by the Engineer of Record",
			Group: "4",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for signed design criteria and an engineer with a mandate, not for the design basis report, its review and its updates.",
			Source:     "Requirement 4.8",
			Confidence: "secondary",
		},
		{
			Ref:   "5.1",
			Title: "Alternatives and tailings technology in the design",
			Group: "5",
			Per:   "tailings_facility",
			When:  "facility_state in [\"planned\", \"construction\"]",
			No:    "The facility exists. Of an expansion the clause asks for better technology, and no question asks for that.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask whether the design carries the outcome of the comparison.",
			Source:     "Requirement 5.1",
			Confidence: "secondary",
		},
		{
			Ref:   "5.2",
			Title: "Robust design that can be closed safely",
			Group: "5",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-7",
						Level:     2,
					},
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Safe closure is asked of the site's plan; mine plan, construction and the update of the design with site data are not asked.",
			Source:     "Requirement 5.2",
			Confidence: "secondary",
		},
		{
			Ref:   "5.3",
			Title: "Water balance and water management",
			Group: "5",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-8",
						Level:     3,
					},
					{
						Criterion: "E-WAT-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The basins up- and downstream and the climate to come are not asked here.",
			Source:     "Requirement 5.3",
			Confidence: "secondary",
		},
		{
			Ref:   "5.4",
			Title: "All failure modes addressed by risk assessment",
			Group: "5",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-15",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for the risk assessment, not for each part of the structure by name.",
			Source:     "Requirement 5.4",
			Confidence: "secondary",
		},
		{
			Ref:   "5.5",
			Title: "Design for each stage of construction",
			Group: "5",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask about the present or planned shape only, not about each stage still to come.",
			Source:     "Requirement 5.5",
			Confidence: "secondary",
		},
		{
			Ref:   "5.6",
			Title: "Closure designed, progressive where it can be",
			Group: "5",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     3,
					},
					{
						Criterion: "E-CLO-5",
						Level:     2,
					},
					{
						Criterion: "E-TAI-19",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That the closed state meets every other requirement of the Standard is not asked.",
			Source:     "Requirement 5.6",
			Confidence: "secondary",
		},
		{
			Ref:   "5.7",
			Title: "Risk confirmed as low as practicable by the Accountable Executive",
			Group: "5",
			Per:   "tailings_facility",
			When:  "consequence_class in [\"high\", \"very_high\", \"extreme\"]",
			No:    "The facility is of class low or significant.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-15",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Further steps downstream, and hearing outsiders on them, are not asked.",
			Source:     "Requirement 5.7. For a proposed facility; for an existing one at every dam safety review or at least every five years.",
			Confidence: "secondary",
		},
		{
			Ref:   "5.8",
			Title: "Resettlement to international standards",
			Group: "5",
			Per:   "tailings_facility",
			When:  "displacement != \"none\"",
			No:    "Nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-2",
						Level:     3,
					},
					{
						Criterion: "S-LND-3",
						Level:     3,
					},
					{
						Criterion: "S-LND-4",
						Level:     3,
					},
					{
						Criterion: "S-LND-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask what each standard on resettlement asks first, and of the site as a whole; neither conformance with one of them nor that other measures were exhausted is asked.",
			Source:     "Requirement 5.8",
			Confidence: "secondary",
		},
		{
			Ref:   "6.1",
			Title: "Built, operated and closed to the design intent",
			Group: "6",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-11",
						Level:     3,
					},
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask for the qualification of those who build and run it.",
			Source:     "Requirement 6.1",
			Confidence: "secondary",
		},
		{
			Ref:   "6.2",
			Title: "Quality control, and construction checked against design intent",
			Group: "6",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-16",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "It is asked of building, of the last stage; quality of placing tailings day by day is not asked.",
			Source:     "Requirement 6.2",
			Confidence: "secondary",
		},
		{
			Ref:   "6.3",
			Title: "As-built report signed by both engineers",
			Group: "6",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-17",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 6.3",
			Confidence: "secondary",
		},
		{
			Ref:   "6.4",
			Title: "Operations, maintenance and surveillance manual, reviewed every year",
			Group: "6",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Training is asked of operators, not of all levels; critical controls are not asked by name.",
			Source:     "Requirement 6.4",
			Confidence: "secondary",
		},
		{
			Ref:   "6.5",
			Title: "Change management and deviance accountability report",
			Group: "6",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-11",
						Level:     3,
					},
					{
						Criterion: "G-MAN-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-18",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 6.5",
			Confidence: "secondary",
		},
		{
			Ref:        "6.6",
			Title:      "New technologies considered",
			Group:      "6",
			Per:        "tailings_facility",
			Unmapped:   "It asks for technology as it comes up, over the whole life of the facility; what was known when the choice was made is read under 3.2 and 5.1.",
			Source:     "Requirement 6.6",
			Confidence: "secondary",
		},
		{
			Ref:   "7.1",
			Title: "Performance monitoring programme",
			Group: "7",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask about the engineering of the facility, not about its environmental and social monitoring.",
			Source:     "Requirement 7.1",
			Confidence: "secondary",
		},
		{
			Ref:   "7.2",
			Title: "Engineering monitoring of failure modes",
			Group: "7",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Full use of the observational method is not asked.",
			Source:     "Requirement 7.2",
			Confidence: "secondary",
		},
		{
			Ref:   "7.3",
			Title: "Measurable performance objectives",
			Group: "7",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask whether the programme is changed by what it finds.",
			Source:     "Requirement 7.3",
			Confidence: "secondary",
		},
		{
			Ref:   "7.4",
			Title: "Data analysed; trigger action response plans",
			Group: "7",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask at what interval the Engineer of Record wants the data, nor whether they change the risk assessment.",
			Source:     "Requirement 7.4",
			Confidence: "secondary",
		},
		{
			Ref:   "7.5",
			Title: "Monitoring reported at least once a year",
			Group: "7",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-12",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Approval by the responsible engineer, and reports on environment and people, are not asked.",
			Source:     "Requirement 7.5",
			Confidence: "secondary",
		},
		{
			Ref:        "8.1",
			Title:      "Board policy on tailings, published",
			Group:      "8",
			Unmapped:   "The board's own words on tailings are seen on the published policy; what they promise is asked at the facility, requirement by requirement.",
			Source:     "Requirement 8.1",
			Confidence: "secondary",
		},
		{
			Ref:   "8.2",
			Title: "Governance framework and tailings management system",
			Group: "8",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     3,
					},
					{
						Criterion: "E-TAI-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for the site's management system and the two roles, not for a governance framework of the company's tailings.",
			Source:     "Requirement 8.2",
			Confidence: "secondary",
		},
		{
			Ref:   "8.3",
			Title: "Pay tied to the safety of the facility",
			Group: "8",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-20",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Posts other than executive, general manager and engineer, a share that fits each post, and long-term pay of executives are not asked.",
			Source:     "Requirement 8.3",
			Confidence: "secondary",
		},
		{
			Ref:   "8.4",
			Title: "Accountable Executive",
			Group: "8",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Contact with the Engineer of Record, training and the board's own check of the executive are not asked.",
			Source:     "Requirement 8.4",
			Confidence: "secondary",
		},
		{
			Ref:   "8.5",
			Title: "Responsible Tailings Facility Engineer",
			Group: "8",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-10",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask for regular contact with executive and Engineer of Record, nor for knowledge of the design.",
			Source:     "Requirement 8.5",
			Confidence: "secondary",
		},
		{
			Ref:   "8.6",
			Title: "Qualifications and succession of safety-critical roles",
			Group: "8",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for qualification and succession of the Engineer of Record only.",
			Source:     "Requirement 8.6",
			Confidence: "secondary",
		},
		{
			Ref:   "8.7",
			Title: "Independent Tailings Review Board",
			Group: "8",
			Per:   "tailings_facility",
			When:  "consequence_class in [\"very_high\", \"extreme\"]",
			No:    "The facility is of a class below very high. A senior reviewer may serve.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-13",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A senior reviewer also reaches our level; the clause wants a board, appointed early, free of conflicts in writing.",
			Source:     "Requirement 8.7",
			Confidence: "secondary",
		},
		{
			Ref:   "9.1",
			Title: "Engineer of Record engaged",
			Group: "9",
			Per:   "tailings_facility",
			When:  "facility_state in [\"construction\", \"operating\", \"inactive\"] or (facility_state == \"closing\" and consequence_class in [\"high\", \"very_high\", \"extreme\"])",
			No:    "The facility neither operates nor is in active closure at class high or above.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-9",
						Level:     2,
					},
				},
			},
			Source:     "Requirement 9.1",
			Confidence: "secondary",
		},
		{
			Ref:   "9.2",
			Title: "Written mandate of the Engineer of Record",
			Group: "9",
			Per:   "tailings_facility",
			When:  "facility_state in [\"construction\", \"operating\", \"inactive\"] or (facility_state == \"closing\" and consequence_class in [\"high\", \"very_high\", \"extreme\"])",
			No:    "The facility neither operates nor is in active closure at class high or above.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the company owes the engineer, and what holds at a sale of the mine, is not asked.",
			Source:     "Requirement 9.2",
			Confidence: "secondary",
		},
		{
			Ref:   "9.3",
			Title: "Engineering quality and contact between the roles",
			Group: "9",
			Per:   "tailings_facility",
			When:  "facility_state in [\"construction\", \"operating\", \"inactive\"] or (facility_state == \"closing\" and consequence_class in [\"high\", \"very_high\", \"extreme\"])",
			No:    "The facility neither operates nor is in active closure at class high or above.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-9",
						Level:     2,
					},
					{
						Criterion: "E-TAI-16",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A written programme for the quality of all engineering work, and how Engineer of Record, responsible engineer and Accountable Executive keep in touch, are not asked; the engineer who signs for the last stage is.",
			Source:     "Requirement 9.3",
			Confidence: "secondary",
		},
		{
			Ref:        "9.4",
			Title:      "The Accountable Executive chooses the Engineer of Record",
			Group:      "9",
			Per:        "tailings_facility",
			When:       "facility_state in [\"construction\", \"operating\", \"inactive\"] or (facility_state == \"closing\" and consequence_class in [\"high\", \"very_high\", \"extreme\"])",
			No:         "The facility neither operates nor is in active closure at class high or above.",
			Unmapped:   "Who chose is seen on the appointment itself; that both posts are held by named people is read under 8.4 and 9.1.",
			Source:     "Requirement 9.4",
			Confidence: "secondary",
		},
		{
			Ref:   "9.5",
			Title: "Handover when the Engineer of Record changes",
			Group: "9",
			Per:   "tailings_facility",
			When:  "facility_state in [\"construction\", \"operating\", \"inactive\"] or (facility_state == \"closing\" and consequence_class in [\"high\", \"very_high\", \"extreme\"])",
			No:    "The facility neither operates nor is in active closure at class high or above.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for a succession plan, not for what the handover must pass on.",
			Source:     "Requirement 9.5",
			Confidence: "secondary",
		},
		{
			Ref:   "10.1",
			Title: "Risk assessment at least every three years",
			Group: "10",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-15",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A new assessment after a large change, before the three years are over, is not asked.",
			Source:     "Requirement 10.1",
			Confidence: "secondary",
		},
		{
			Ref:   "10.2",
			Title: "Management system reviewed; every three years from class high",
			Group: "10",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Review by senior technical reviewers, and its report to board and affected people, is not asked.",
			Source:     "Requirement 10.2",
			Confidence: "secondary",
		},
		{
			Ref:   "10.3",
			Title: "Internal audits",
			Group: "10",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for audits of the whole management system, not of tailings procedures.",
			Source:     "Requirement 10.3",
			Confidence: "secondary",
		},
		{
			Ref:   "10.4",
			Title: "Construction and performance review every year",
			Group: "10",
			Per:   "tailings_facility",
			When:  "facility_state != \"planned\"",
			No:    "The facility is not built yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-9",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 10.4",
			Confidence: "secondary",
		},
		{
			Ref:   "10.5",
			Title: "Independent dam safety review every 5 or 10 years",
			Group: "10",
			Per:   "tailings_facility",
			When:  "facility_state in [\"operating\", \"inactive\", \"closing\", \"closed\"]",
			No:    "The facility is not in use yet.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-13",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The contractor's statement on conflicts of interest and the review of governance are not asked.",
			Source:     "Requirement 10.5. At least every five years for class very high and extreme, every ten years for the others; not twice in a row by the same contractor.",
			Confidence: "secondary",
		},
		{
			Ref:   "10.6",
			Title: "Continuing independent review",
			Group: "10",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-13",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A senior reviewer also reaches our level; from class very high the clause wants a board.",
			Source:     "Requirement 10.6",
			Confidence: "secondary",
		},
		{
			Ref:   "10.7",
			Title: "Closure cost and financial capacity reviewed and disclosed",
			Group: "10",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-2",
						Level:     3,
					},
					{
						Criterion: "E-CLO-3",
						Level:     2,
					},
					{
						Criterion: "E-TAI-14",
						Level:     3,
					},
					{
						Criterion: "G-SPO-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Insurance is asked for accidents, not for closure; the means of a buyer of the mine are not asked.",
			Source:     "Requirement 10.7",
			Confidence: "secondary",
		},
		{
			Ref:   "11.1",
			Title: "Everyone knows how their work prevents failure",
			Group: "11",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-11",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask it of operators only.",
			Source:     "Requirement 11.1",
			Confidence: "secondary",
		},
		{
			Ref:   "11.2",
			Title: "Workers' knowledge used",
			Group: "11",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for a workers' say in safety at large, not in planning and design of the facility.",
			Source:     "Requirement 11.2",
			Confidence: "secondary",
		},
		{
			Ref:        "11.3",
			Title:      "Work across functions",
			Group:      "11",
			Per:        "tailings_facility",
			Unmapped:   "It asks for ways of working together day by day; the one occasion that we ask for, the risk assessment by several disciplines, is read under 10.1.",
			Source:     "Requirement 11.3",
			Confidence: "secondary",
		},
		{
			Ref:   "11.4",
			Title: "Lessons from incidents",
			Group: "11",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for the site's own accidents; reports from elsewhere and human factors are not asked.",
			Source:     "Requirement 11.4",
			Confidence: "secondary",
		},
		{
			Ref:   "11.5",
			Title: "Those who report problems are rewarded and protected",
			Group: "11",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Reward for those who report, and the answer given to them, are not asked.",
			Source:     "Requirement 11.5",
			Confidence: "secondary",
		},
		{
			Ref:   "12.1",
			Title: "Confidential process for concerns",
			Group: "12",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask that the Accountable Executive sets it up.",
			Source:     "Requirement 12.1",
			Confidence: "secondary",
		},
		{
			Ref:   "12.2",
			Title: "No retaliation against whistleblowers",
			Group: "12",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-5",
						Level:     3,
					},
				},
			},
			Source:     "Requirement 12.2",
			Confidence: "secondary",
		},
		{
			Ref:   "13.1",
			Title: "Emergency plan for the facility, made with the people affected",
			Group: "13",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for an exercise with the people in reach; that they and the workers helped to write the plan is asked of the site's emergency plan, not of the facility's.",
			Source:     "Requirement 13.1",
			Confidence: "secondary",
		},
		{
			Ref:   "13.2",
			Title: "Capability of the emergency services",
			Group: "13",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask it for the site's worst event; a common plan to improve preparedness is not asked.",
			Source:     "Requirement 13.2",
			Confidence: "secondary",
		},
		{
			Ref:   "13.3",
			Title: "Annual training; simulation at least every three years",
			Group: "13",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Resources kept ready, and an exercise every year beside the simulation, are not asked.",
			Source:     "Requirement 13.3. The simulation is due where lives could be lost.",
			Confidence: "secondary",
		},
		{
			Ref:        "13.4",
			Title:      "Response to a failure",
			Group:      "13",
			Per:        "tailings_facility",
			Unmapped:   "It binds only after a catastrophic failure; before one there is nothing to show.",
			Source:     "Requirement 13.4",
			Confidence: "secondary",
		},
		{
			Ref:        "14.1",
			Title:      "Long-term recovery prepared with agencies",
			Group:      "14",
			Per:        "tailings_facility",
			Unmapped:   "It looks at the years of recovery after a failure; help agreed for the first weeks is asked of the site, for the score, and the emergency services are read under 13.2.",
			Source:     "Requirement 14.1",
			Confidence: "secondary",
		},
		{
			Ref:        "14.2",
			Title:      "Impacts of a failure assessed",
			Group:      "14",
			Per:        "tailings_facility",
			Unmapped:   "It binds only after a catastrophic failure; before one there is nothing to show.",
			Source:     "Requirement 14.2",
			Confidence: "secondary",
		},
		{
			Ref:        "14.3",
			Title:      "Recovery plans after a failure",
			Group:      "14",
			Per:        "tailings_facility",
			Unmapped:   "It binds only after a catastrophic failure; before one there is nothing to show.",
			Source:     "Requirement 14.3",
			Confidence: "secondary",
		},
		{
			Ref:        "14.4",
			Title:      "Affected people take part in recovery",
			Group:      "14",
			Per:        "tailings_facility",
			Unmapped:   "It binds only after a catastrophic failure; before one there is nothing to show.",
			Source:     "Requirement 14.4",
			Confidence: "secondary",
		},
		{
			Ref:        "14.5",
			Title:      "Recovery monitored and reported",
			Group:      "14",
			Per:        "tailings_facility",
			Unmapped:   "It binds only after a catastrophic failure; before one there is nothing to show.",
			Source:     "Requirement 14.5",
			Confidence: "secondary",
		},
		{
			Ref:   "15.1",
			Title: "Facility information published, every year where it exists",
			Group: "15",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-14",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask for class, risks, emergency measures, review dates and means. Of part B a description, design and height, impact assessments, people exposed, and findings of reviews and monitoring are not asked; nor are the company's approach and parts A and C.",
			Source:     "Requirement 15.1. Part A for new facilities, part B with ten items for existing ones, part C for emergency services.",
			Confidence: "secondary",
		},
		{
			Ref:   "15.2",
			Title: "Requests for information answered",
			Group: "15",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-14",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "We do not ask for reasons when a request is refused.",
			Source:     "Requirement 15.2",
			Confidence: "secondary",
		},
		{
			Ref:        "15.3",
			Title:      "Global tailings databases supported",
			Group:      "15",
			Unmapped:   "A promise to support databases that others run; whether anybody can read about the facility is read under 15.1.",
			Source:     "Requirement 15.3",
			Confidence: "secondary",
		},
	},
}
