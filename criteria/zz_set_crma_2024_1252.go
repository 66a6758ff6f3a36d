//go:build !bootstrap

// Code generated from sets/crma-2024-1252.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetCrma20241252 = Set{
	ID:     "crma-2024-1252",
	Title:  "Regulation (EU) 2024/1252 on critical raw materials",
	Short:  "Critical Raw Materials",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:      "As in force on 24 November 2026",
		Published: 19846,
		InForce:   19866,
	},
	Revision: 1,
	Source: Source{
		Title: "Regulation (EU) 2024/1252, Articles 5 to 12, 24, 26, 27, 30, 31 and 47, Annexes III to V",
		URL:   "https://eur-lex.europa.eu/eli/reg/2024/1252/oj",
		Read:  20781,
		By:    "Assay",
	},
	About: "Most of this law binds the Union, its Member States and authorities; benchmarks such as 10, 40 and 25 % are the Union's and no test of a project. It reaches a project in four ways: as applicant for or holder of the status of a Strategic Project, as a large battery maker that has to look at its supply risk, as the operator of extractive waste, and, once rules exist, by the footprint of a raw material it sells. The status is decided by the Commission, and outside the EU only with the host country's consent: a map without gaps is no promise of it. The Act sets no minimum class of resource. Permanent magnets (Articles 28 and 29) are left out. No recognised scheme was found. Whether the Act stands in the EEA Agreement was not settled, so Norway is read as a third country; and a proposal of December 2025 would change the Act.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "union",
			Title: "Benchmarks of the Union",
		},
		{
			ID:    "6",
			Title: "Criteria of a Strategic Project",
		},
		{
			ID:    "annex-iii",
			Title: "Responsible practice outside the EU (Annex III)",
		},
		{
			ID:    "7",
			Title: "What the application holds",
		},
		{
			ID:    "8",
			Title: "Duties after recognition",
		},
		{
			ID:    "permits",
			Title: "Permits",
		},
		{
			ID:    "24",
			Title: "Supply risk of large companies",
		},
		{
			ID:    "waste",
			Title: "Circularity and extractive waste",
		},
		{
			ID:    "30-31",
			Title: "Schemes and footprint",
		},
		{
			ID:    "proposals",
			Title: "Proposed changes",
		},
	},
	Clauses: []*Clause{
		{
			Ref:        "5(1)(a)",
			Title:      "Union benchmarks for 2030: extraction 10 %, processing 40 %, recycling 25 %",
			Group:      "union",
			Bearer:     "Commission and Member States",
			Unmapped:   "A target of the Union for all strategic raw materials together. A project contributes to it and cannot meet it.",
			Source:     "Article 5(1)(a)",
			Confidence: "verified",
		},
		{
			Ref:        "5(1)(b)",
			Title:      "No more than 65 % of a strategic raw material from one third country",
			Group:      "union",
			Bearer:     "Commission and Member States",
			Unmapped:   "A target of the Union, by 2030 and for each material. What a company knows of its own dependence stands under Article 24.",
			Source:     "Article 5(1)(b)",
			Confidence: "verified",
		},
		{
			Ref:        "6(1)(a)",
			Title:      "Meaningful contribution to the supply of the Union",
			Group:      "6",
			When:       "strategic_project in [\"applying\", \"recognised\"]",
			No:         "The project neither is nor applies to be a Strategic Project.",
			Unmapped:   "A test of supply that the Commission makes on output, consumption and contracts; no answer on people, nature or conduct can show it.",
			Source:     "Article 6(1)(a); Annex III, points 1 and 2",
			Confidence: "verified",
		},
		{
			Ref:        "6(1)(b)",
			Title:      "Technically feasible, with volumes that can be estimated",
			Group:      "6",
			When:       "strategic_project in [\"applying\", \"recognised\"]",
			No:         "The project neither is nor applies to be a Strategic Project.",
			Unmapped:   "A test of technology that the Commission makes on feasibility studies; no answer on people, nature or conduct can show it.",
			Source:     "Article 6(1)(b); Annex III, points 3 and 4",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(c)-environment",
			Title: "Harm to the environment monitored, prevented and kept small",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-4",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
					{
						Criterion: "E-AIR-1",
						Level:     2,
					},
					{
						Criterion: "E-EFF-2",
						Level:     2,
					},
					{
						Criterion: "E-WAT-2",
						Level:     2,
					},
					{
						Criterion: "E-WAS-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Monitoring and the main subjects are read here; that all Union and national law is kept is not.",
			Source:     "Article 6(1)(c); Annex III, point 5",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(c)-rights",
			Title: "Human rights respected",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Commitment, assessment, measures, remedy and a way to complain are asked for; that nobody is harmed is not.",
			Source:     "Article 6(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(c)-indigenous",
			Title: "Indigenous Peoples respected",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"] and any_indigenous",
			No:    "The project neither is nor applies to be a Strategic Project, or affects no Indigenous Peoples.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-1",
						Level:     2,
					},
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
				},
			},
			Source:     "Article 6(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(c)-labour",
			Title: "Labour rights respected, jobs of quality",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-3",
						Level:     2,
					},
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "S-OHS-7",
						Level:     2,
					},
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-FOR-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What makes a job one of quality is not defined; contract, pay, hours, union rights and safety are asked for.",
			Source:     "Article 6(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(c)-resettlement",
			Title: "Resettlement done responsibly",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"] and any_displacement",
			No:    "The project neither is nor applies to be a Strategic Project, or displaces nobody.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-1",
						Level:     2,
					},
					{
						Criterion: "S-LND-3",
						Level:     2,
					},
					{
						Criterion: "S-LND-4",
						Level:     2,
					},
					{
						Criterion: "S-LND-5",
						Level:     3,
					},
				},
			},
			Source:     "Article 6(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(c)-engagement",
			Title: "Communities and social partners engaged in earnest",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     2,
					},
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-5",
						Level:     2,
					},
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
				},
			},
			Source:     "Article 6(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(c)-conduct",
			Title: "Transparent business, without corruption or bribery",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-2",
						Level:     2,
					},
					{
						Criterion: "G-COR-3",
						Level:     2,
					},
					{
						Criterion: "G-COR-4",
						Level:     2,
					},
					{
						Criterion: "G-COR-6",
						Level:     2,
					},
					{
						Criterion: "G-PAY-1",
						Level:     2,
					},
				},
			},
			Source:     "Article 6(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:        "6(1)(d)",
			Title:      "Benefit beyond one Member State",
			Group:      "6",
			When:       "strategic_project in [\"applying\", \"recognised\"] and host_eu",
			No:         "The project is outside the EU, or neither is nor applies to be a Strategic Project.",
			Unmapped:   "A test of benefit that the Commission makes on owners, buyers and supply; no answer on people, nature or conduct can show it.",
			Source:     "Article 6(1)(d); Annex III, point 7",
			Confidence: "verified",
		},
		{
			Ref:   "6(1)(e)",
			Title: "Benefit shared with the host country",
			Group: "6",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu and (not host_ep4 or country == \"CL\") and not (country in [\"GL\", \"NC\", \"PF\", \"SG\", \"TW\"])",
			No:    "The project neither is nor applies to be a Strategic Project, or lies in the EU, in an overseas territory or in a country that we do not read as an emerging market or developing economy.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-BEN-1",
						Level:     2,
					},
					{
						Criterion: "S-BEN-2",
						Level:     2,
					},
					{
						Criterion: "S-BEN-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Private investment and further steps of the value chain in the country are not asked.",
			Source:     "Article 6(1)(e); Annex III, point 8. The Act does not define the terms: that the designated countries of the Equator Principles but Chile, and Singapore and Taiwan, are meant by neither is our reading",
			Confidence: "verified",
		},
		{
			Ref:   "III.5",
			Title: "National law of the host country kept",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu",
			No:    "The project is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
					{
						Criterion: "G-PER-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Permits, their terms and rights are read here; other law is not. Whether national law gives enough assurance is for the Commission to judge.",
			Source:     "Annex III, point 5",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(a)",
			Title: "ILO declaration on multinational enterprises",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu",
			No:    "The project is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-FOR-3",
						Level:     2,
					},
					{
						Criterion: "S-OHS-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The declaration is not asked for by name.",
			Source:     "Annex III, point 5(a)",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(b)",
			Title: "OECD guidance on responsible business conduct",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu",
			No:    "The project is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
					{
						Criterion: "G-COR-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The guidance is not asked for by name outside the supply chain.",
			Source:     "Annex III, point 5(b), which names its guidelines on corruption",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(c)",
			Title: "OECD guidance on minerals from conflict-affected areas",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu and (any_cahra_site or any_cahra_supplier)",
			No:    "The project is in the EU, is no Strategic Project, or has no site or supplier in a conflict-affected or high-risk area.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-5",
						Level:     2,
					},
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
					{
						Criterion: "G-SPL-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks was not read; of its steps the audit and the yearly report stand in its own set.",
			Source:     "Annex III, point 5(c)",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(d)",
			Title: "OECD guidance on engaging people in extractive projects",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu",
			No:    "The project is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     2,
					},
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
					{
						Criterion: "S-ENG-4",
						Level:     2,
					},
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The guidance is not asked for by name; the answer of Indigenous Peoples may be open at this level.",
			Source:     "Annex III, point 5(d); it refers to the United Nations declaration on Indigenous Peoples",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(e)",
			Title: "OECD principles of corporate governance",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu",
			No:    "The project is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
					{
						Criterion: "G-COR-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Only how the board deals with environment and people, and who owns the project, are asked; shareholders' rights and accounts are not.",
			Source:     "Annex III, point 5(e)",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(f)",
			Title: "OECD guidelines for multinational enterprises",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu",
			No:    "The project is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-1",
						Level:     2,
					},
					{
						Criterion: "G-COR-7",
						Level:     2,
					},
					{
						Criterion: "G-COR-8",
						Level:     2,
					},
					{
						Criterion: "G-PAY-3",
						Level:     2,
					},
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Consumers and the transfer of technology are not asked.",
			Source:     "Annex III, point 5(f)",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(g)",
			Title: "United Nations Guiding Principles",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu",
			No:    "The project is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-GRI-3",
						Level:     2,
					},
					{
						Criterion: "S-GRI-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Read here by their main steps; their own map goes principle by principle.",
			Source:     "Annex III, point 5(g)",
			Confidence: "verified",
		},
		{
			Ref:   "III.5(h)",
			Title: "IFC Performance Standard 5",
			Group: "annex-iii",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu and any_displacement",
			No:    "The project is in the EU, is no Strategic Project, or displaces nobody.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-1",
						Level:     3,
					},
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
						Criterion: "S-LND-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The standard is read here by its main subjects; its own map goes paragraph by paragraph.",
			Source:     "Annex III, point 5(h)",
			Confidence: "verified",
		},
		{
			Ref:        "III.6",
			Title:      "Proof by certificate, or a credible commitment to one",
			Group:      "annex-iii",
			When:       "strategic_project in [\"applying\", \"recognised\"]",
			No:         "The project neither is nor applies to be a Strategic Project.",
			Unmapped:   "An option, not a duty. No recognised scheme was found, and a certificate alone shows nothing here.",
			Source:     "Annex III, point 6, with Article 30(2)",
			Confidence: "verified",
		},
		{
			Ref:        "7(1)(a)",
			Title:      "Evidence on the criteria",
			Group:      "7",
			When:       "strategic_project in [\"applying\", \"recognised\"]",
			No:         "The project neither is nor applies to be a Strategic Project.",
			Unmapped:   "A form of the application; what it has to prove stands under Article 6.",
			Source:     "Article 7(1)(a)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(b)",
			Title: "Class of the resource by the United Nations framework, with evidence",
			Group: "7",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A signed class of each amount is asked for, by this framework or another; evidence on each axis stands in its own map.",
			Source:     "Article 7(1)(b); the Act sets no minimum class",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(c)",
			Title: "Timetable with the permits and their state",
			Group: "7",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A timetable for the permits still to come is asked for at the top level only.",
			Source:     "Article 7(1)(c)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(d)",
			Title: "Plan for public acceptance",
			Group: "7",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
					{
						Criterion: "G-DIS-5",
						Level:     2,
					},
					{
						Criterion: "S-BEN-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Involvement, channels and information are asked for; the plan as a paper of its own is not.",
			Source:     "Article 7(1)(d)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(e)",
			Title: "Who controls the company",
			Group: "7",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Owners are asked for; control in the sense of merger law is not.",
			Source:     "Article 7(1)(e)",
			Confidence: "verified",
		},
		{
			Ref:        "7(1)(f)",
			Title:      "Business plan and financial viability",
			Group:      "7",
			When:       "strategic_project in [\"applying\", \"recognised\"]",
			No:         "The project neither is nor applies to be a Strategic Project.",
			Unmapped:   "A test of economy that the Commission makes on the business plan; no answer on people, nature or conduct can show it.",
			Source:     "Article 7(1)(f)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(g)",
			Title: "Plan for quality jobs, skills and an inclusive workforce",
			Group: "7",
			When:  "strategic_project in [\"applying\", \"recognised\"]",
			No:    "The project neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-BEN-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-5",
						Level:     2,
					},
					{
						Criterion: "S-OHS-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Practice is asked for; the plan as a paper of its own is not.",
			Source:     "Article 7(1)(g)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(h)",
			Title: "Plan to bring nature back after extraction",
			Group: "7",
			When:  "strategic_project in [\"applying\", \"recognised\"] and not host_eu and any_mining",
			No:    "The project does not mine, is in the EU, or neither is nor applies to be a Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Land use and success criteria are asked for; that they lead back to the state before, as far as technique and cost allow, is not.",
			Source:     "Article 7(1)(h)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(i)",
			Title: "Other places described for a plant in a Natura 2000 area",
			Group: "7",
			Per:   "site",
			When:  "strategic_project in [\"applying\", \"recognised\"] and host_eu and not any_mining and protected_area and (\"refining\" in stages or \"recycling\" in stages)",
			No:    "The project mines, the site neither processes nor recycles, lies in no protected area or outside the EU, or the project is no Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Any protected area is read as one of Natura 2000; why other places were not chosen may be unpublished at this level.",
			Source:     "Article 7(1)(i)",
			Confidence: "verified",
		},
		{
			Ref:   "7(1)(j)",
			Title: "Plan to consult Indigenous Peoples, with compensation and follow-up",
			Group: "7",
			When:  "strategic_project in [\"applying\", \"recognised\"] and any_indigenous",
			No:    "The project neither is nor applies to be a Strategic Project, or affects no Indigenous Peoples.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-2",
						Level:     2,
					},
					{
						Criterion: "S-IND-3",
						Level:     2,
					},
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Practice is asked for; neither the plan as a paper of its own nor fair compensation is. Where national law consults on all of it, the plan may be adjusted.",
			Source:     "Article 7(1)(j)",
			Confidence: "verified",
		},
		{
			Ref:        "7(9)-(13)",
			Title:      "Decision, withdrawal and loss of the status",
			Group:      "7",
			Bearer:     "European Commission",
			Unmapped:   "A power of the Commission.",
			Source:     "Article 7(9) to (13); outside the EU the host country has to approve first (7(8))",
			Confidence: "verified",
		},
		{
			Ref:        "8(1)",
			Title:      "Report every two years",
			Group:      "8",
			When:       "strategic_project == \"recognised\"",
			No:         "The project is not a recognised Strategic Project.",
			Unmapped:   "A report on the progress of permits, delays and money; it shows nothing of people, nature or conduct, and its day is seen on the report itself.",
			Source:     "Article 8(1)",
			Confidence: "verified",
		},
		{
			Ref:        "8(3)",
			Title:      "Changes of the project and of control notified",
			Group:      "8",
			When:       "strategic_project == \"recognised\"",
			No:         "The project is not a recognised Strategic Project.",
			Unmapped:   "Two notices to the Commission, seen on the papers themselves; whether owners are known is read under Article 7(1)(e).",
			Source:     "Article 8(3)",
			Confidence: "verified",
		},
		{
			Ref:   "8(5)",
			Title: "Free project website in a language people understand",
			Group: "8",
			When:  "strategic_project == \"recognised\"",
			No:    "The project is not a recognised Strategic Project.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-2",
						Level:     2,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Documents and summaries are asked for; a free website that is kept up to date and tells of the benefits is not.",
			Source:     "Article 8(5); in the EU the schedule of permits is published there too (11(7))",
			Confidence: "verified",
		},
		{
			Ref:    "9(1)",
			Title:  "Single point of contact",
			Group:  "permits",
			Bearer: "Member State",
			Applies: Applies{
				From: 20143,
			},
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 9(1)",
			Confidence: "verified",
		},
		{
			Ref:        "10(2)",
			Title:      "Public interest, and overriding interest only if the nature and water laws allow it",
			Group:      "permits",
			Bearer:     "permitting authority",
			When:       "strategic_project in [\"applying\", \"recognised\"] and host_eu",
			No:         "The project is outside the EU, or neither is nor applies to be a Strategic Project.",
			Unmapped:   "It eases a decision of the authority, and none of the conditions of those laws falls away.",
			Source:     "Article 10(2)",
			Confidence: "verified",
		},
		{
			Ref:        "11(1)",
			Title:      "Permit within 27 months, for processing or recycling alone 15",
			Group:      "permits",
			Bearer:     "permitting authority",
			When:       "strategic_project == \"recognised\" and host_eu",
			No:         "The project is outside the EU, or is no recognised Strategic Project.",
			Unmapped:   "A time limit of the authority, from the day it finds the file complete.",
			Source:     "Article 11(1) and (2), from 11(6); 24 and 12 months where permitting had begun or a permitted project is extended; Article 11(4) allows 6 or 3 more",
			Confidence: "verified",
		},
		{
			Ref:        "12(1)",
			Title:      "Opinion on the scope of the impact assessment asked for within 30 days",
			Group:      "permits",
			When:       "strategic_project == \"recognised\" and host_eu",
			No:         "The project is outside the EU, or is no recognised Strategic Project.",
			Unmapped:   "One day in the calendar of the permit, seen on the request itself; whether the assessment covers what it must is asked under Article 6(1)(c).",
			Source:     "Article 12(1), where an assessment is required; not where permitting had begun before recognition (12(6))",
			Confidence: "verified",
		},
		{
			Ref:        "12(3)",
			Title:      "Conclusion on the impact assessment within 90 days",
			Group:      "permits",
			Bearer:     "permitting authority",
			When:       "strategic_project == \"recognised\" and host_eu",
			No:         "The project is outside the EU, or is no recognised Strategic Project.",
			Unmapped:   "A time limit of the authority.",
			Source:     "Article 12(3)",
			Confidence: "verified",
		},
		{
			Ref:    "24(1)",
			Title:  "Large companies that use strategic raw materials identified",
			Group:  "24",
			Bearer: "Member State",
			Applies: Applies{
				From: 20232,
			},
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 24(1)",
			Confidence: "verified",
		},
		{
			Ref:   "24(2)",
			Title: "Supply mapped, its factors analysed and weak points assessed every three years",
			Group: "24",
			When:  "host_eu and (any_cell or any_pack) and employees > 500 and turnover > 150",
			No:    "The project makes no batteries in the EU, or the group has no more than 500 people or EUR 150 million of turnover.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Mining and refining are asked for; where the material is recycled is not.",
			Source:     "Article 24(2), as far as suppliers tell; large company by Article 2(29), its last financial year, while our fact is the year before. That an assembler of packs is one of its battery makers is our reading",
			Confidence: "verified",
		},
		{
			Ref:   "24(4)",
			Title: "Weak points answered, other sources and substitutes looked at",
			Group: "24",
			When:  "host_eu and (any_cell or any_pack) and employees > 500 and turnover > 150",
			No:    "The project makes no batteries in the EU, or the group has no more than 500 people or EUR 150 million of turnover.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "An answer to the loss of the largest source is asked for; substitution is not.",
			Source:     "Article 24(4)",
			Confidence: "verified",
		},
		{
			Ref:   "24(6)",
			Title: "Assessment put before the board, where the Member State asks for it",
			Group: "24",
			When:  "host_eu and (any_cell or any_pack) and employees > 500 and turnover > 150",
			No:    "The project makes no batteries in the EU, or the group has no more than 500 people or EUR 150 million of turnover.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Agreement of top management is asked for; the board is not.",
			Source:     "Article 24(6)",
			Confidence: "verified",
		},
		{
			Ref:        "26",
			Title:      "National programmes on circularity",
			Group:      "waste",
			Bearer:     "Member State",
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 26",
			Confidence: "verified",
		},
		{
			Ref:   "27(1)",
			Title: "Study of what can be recovered from extractive waste",
			Group: "waste",
			Applies: Applies{
				From: 20781,
			},
			When: "host_eu and (any_mining or any_tailings)",
			No:   "The project has no extractive waste in the EU.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Sampling and a costed decision are asked for; the study filed with the authority, its methods, and the exemption where nothing can be recovered, are not.",
			Source:     "Article 27(1) to (3); existing facilities by 24 November 2026, new ones with their waste management plan",
			Confidence: "verified",
		},
		{
			Ref:    "27(4)",
			Title:  "Closed facilities: files reviewed, sampled and listed",
			Group:  "waste",
			Bearer: "Member State",
			Applies: Applies{
				From: 20416,
			},
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 27(4) and (7); review of the files by 24 November 2025",
			Confidence: "verified",
		},
		{
			Ref:        "30",
			Title:      "Recognition of certification schemes",
			Group:      "30-31",
			Bearer:     "scheme owner",
			Unmapped:   "A right of scheme owners. No recognised scheme was found, so none is named as recognised.",
			Source:     "Article 30 and Annex IV",
			Confidence: "verified",
		},
		{
			Ref:   "31",
			Title: "Environmental footprint of a raw material declared",
			Group: "30-31",
			Per:   "product",
			Applies: Applies{
				Floor: 19866,
				Acts: []string{
					"crma-art31-rules",
				},
			},
			When: "eu_market and product_kind in [\"chemical\", \"concentrate\"]",
			No:   "It is no raw material for the EU market; what stands inside an intermediate or a final product is out.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CFP-1",
						Level:     3,
					},
					{
						Criterion: "E-CFP-3",
						Level:     3,
					},
					{
						Criterion: "E-CFP-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Only greenhouse gas is asked for; the two or more other effects, places of extraction and refining, the class and the unit of 1 kg are not.",
			Source:     "Article 31(6) and (7) and Annex V, on whoever places it on the market; applies once the rules for the material are adopted, here shown as a floor on the day the Act came into force",
			Confidence: "verified",
		},
		{
			Ref:    "47",
			Title:  "Penalties",
			Group:  "30-31",
			Bearer: "Member State",
			Applies: Applies{
				From: 20416,
			},
			Unmapped:   "A duty of the Member State.",
			Source:     "Article 47",
			Confidence: "verified",
		},
		{
			Ref:   "proposed-1",
			Title: "Changes proposed with RESourceEU",
			Group: "proposals",
			Applies: Applies{
				Proposed: "COM(2025) 946",
			},
			Unmapped:   "A proposal binds nobody; its final content and state are not confirmed, so none of it is mapped.",
			Source:     "COM(2025) 946 of 3 December 2025",
			Confidence: "verified",
		},
	},
}
