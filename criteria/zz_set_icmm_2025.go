//go:build !bootstrap

// Code generated from sets/icmm-2025.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetIcmm2025 = Set{
	ID:     "icmm-2025",
	Title:  "ICMM Mining Principles and performance expectations",
	Short:  "ICMM Mining Principles",
	Issuer: "International Council on Mining and Metals",
	Kind:   "standard",
	Unit:   "project",
	Edition: Edition{
		Name: "With the validation guidance of February 2025",
		Year: 2025,
	},
	Revision: 1,
	Source: Source{
		Title: "ICMM Mining Principles, performance expectations",
		URL:   "https://www.icmm.com/en-gb/our-principles/mining-principles/mining-principles",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_mining or any_refining",
	No:    "The project neither mines nor refines.",
	About: "What members of ICMM bind themselves to, at sites and at the head of the company; a site assesses itself, an outsider validates it, and both are disclosed. Expectations 3.7 to 3.9 and the final words of 10.1 to 10.4 are general knowledge; the others were read in short, 3.5 by its heading and 3.6 in a summary. Unlike IRMA, ICMM does not rule out tailings in rivers, lakes or shallow sea. Members' tailings are held to the global standard, mapped apart. Its partners and ICMM are merging the expectations with other schemes into one standard; no final text was found.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "1",
			Title: "Ethical business",
		},
		{
			ID:    "2",
			Title: "Decision making",
		},
		{
			ID:    "3",
			Title: "Human rights",
		},
		{
			ID:    "4",
			Title: "Risk management",
		},
		{
			ID:    "5",
			Title: "Health and safety",
		},
		{
			ID:    "6",
			Title: "Environmental performance",
		},
		{
			ID:    "7",
			Title: "Conservation of biodiversity",
		},
		{
			ID:    "8",
			Title: "Responsible production",
		},
		{
			ID:    "9",
			Title: "Social performance",
		},
		{
			ID:    "10",
			Title: "Stakeholder engagement",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "1.1",
			Title: "Law kept",
			Group: "1",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
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
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Law on tax, trade and companies is not asked here.",
			Source:     "Performance expectation 1.1",
			Confidence: "verified",
		},
		{
			Ref:   "1.2",
			Title: "Bribery prevented, facilitation payments disclosed",
			Group: "1",
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
				},
			},
			Fit:        "part",
			Gap:        "We ask that small payments to officials are forbidden, not that those made are disclosed.",
			Source:     "Performance expectation 1.2",
			Confidence: "verified",
		},
		{
			Ref:   "1.3",
			Title: "Policies in line with the framework of the members",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The position statements that members sign are not asked one by one.",
			Source:     "Performance expectation 1.3",
			Confidence: "verified",
		},
		{
			Ref:   "1.4",
			Title: "Board and executives answerable",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That one person in top management answers for sustainability as a whole is not asked.",
			Source:     "Performance expectation 1.4",
			Confidence: "verified",
		},
		{
			Ref:   "1.5",
			Title: "Political contributions disclosed",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Value and receiver of each contribution are not asked.",
			Source:     "Performance expectation 1.5",
			Confidence: "verified",
		},
		{
			Ref:   "2.1",
			Title: "Sustainability in strategy and investment",
			Group: "2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
					{
						Criterion: "E-CLI-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "How investment decisions weigh people and nature is asked through alternatives and carbon alone.",
			Source:     "Performance expectation 2.1",
			Confidence: "verified",
		},
		{
			Ref:   "2.2",
			Title: "Partners, suppliers and contractors held to responsible practice",
			Group: "2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-MAN-7",
						Level:     2,
					},
					{
						Criterion: "G-SUP-1",
						Level:     2,
					},
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
					{
						Criterion: "G-HRD-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Joint-venture partners and suppliers of other goods and services are asked about for harm to people; their safety and environment are not.",
			Source:     "Performance expectation 2.2",
			Confidence: "verified",
		},
		{
			Ref:   "3.1",
			Title: "UN Guiding Principles: policy, due diligence, remedy",
			Group: "3",
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
						Criterion: "S-GRI-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The principles one by one stand in a set of their own here.",
			Source:     "Performance expectation 3.1",
			Confidence: "verified",
		},
		{
			Ref:   "3.2",
			Title: "Resettlement avoided, or done fairly",
			Group: "3",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and displacement != \"none\"",
			No:    "The site neither mines nor refines, or nobody loses home, land or livelihood.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LND-1",
						Level:     2,
					},
					{
						Criterion: "S-LND-2",
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
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Consultation on the plan is asked in general.",
			Source:     "Performance expectation 3.2",
			Confidence: "verified",
		},
		{
			Ref:   "3.3",
			Title: "Security by the Voluntary Principles",
			Group: "3",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and security != \"none\"",
			No:    "The site neither mines nor refines, or nobody guards it.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-1",
						Level:     2,
					},
					{
						Criterion: "S-SEC-2",
						Level:     2,
					},
					{
						Criterion: "S-SEC-3",
						Level:     2,
					},
					{
						Criterion: "S-SEC-4",
						Level:     2,
					},
					{
						Criterion: "S-SEC-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The Voluntary Principles are not asked by name.",
			Source:     "Performance expectation 3.3",
			Confidence: "verified",
		},
		{
			Ref:   "3.4",
			Title: "Rights of workers",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-CHL-2",
						Level:     3,
					},
					{
						Criterion: "S-FOR-1",
						Level:     2,
					},
					{
						Criterion: "S-FOR-2",
						Level:     2,
					},
					{
						Criterion: "S-FOR-3",
						Level:     2,
					},
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-4",
						Level:     3,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Human trafficking is asked through fees, documents and freedom to leave.",
			Source:     "Performance expectation 3.4",
			Confidence: "verified",
		},
		{
			Ref:   "3.5",
			Title: "Fair pay and hours",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Pay compared with that of others in the same trade is not asked; we compare with law and a living wage.",
			Source:     "Performance expectation 3.5; its heading alone was read",
			Confidence: "secondary",
		},
		{
			Ref:   "3.6",
			Title: "Rights and interests of Indigenous Peoples",
			Group: "3",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and indigenous",
			No:    "The site neither mines nor refines, or affects no lands, waters or rights of Indigenous Peoples.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-IND-1",
						Level:     2,
					},
					{
						Criterion: "S-IND-2",
						Level:     2,
					},
					{
						Criterion: "S-IND-9",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Livelihoods from nature are asked about elsewhere; the position statement on Indigenous Peoples of 8 August 2024 was read in its overview alone.",
			Source:     "Performance expectation 3.6, in a summary by its issuer",
			Confidence: "secondary",
		},
		{
			Ref:   "3.7",
			Title: "Free, prior and informed consent sought, agreement reached",
			Group: "3",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and indigenous",
			No:    "The site neither mines nor refines, or affects no lands, waters or rights of Indigenous Peoples.",
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
			Gap:        "The position statement of 8 August 2024 speaks of agreement and was read in its overview alone; what follows where agreement is withheld is not asked.",
			Source:     "Performance expectation 3.7",
			Confidence: "known",
		},
		{
			Ref:   "3.8-3.9",
			Title: "Diversity, equity and inclusion",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-3",
						Level:     2,
					},
					{
						Criterion: "S-DIV-4",
						Level:     2,
					},
					{
						Criterion: "S-DIV-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Groups other than women are asked as grounds of discrimination only.",
			Source:     "Performance expectations 3.8 and 3.9 together; which says what was not confirmed",
			Confidence: "known",
		},
		{
			Ref:   "4.1",
			Title: "Impacts assessed with those affected, results public",
			Group: "4",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "G-ESI-3",
						Level:     2,
					},
					{
						Criterion: "S-ENG-5",
						Level:     2,
					},
					{
						Criterion: "G-DIS-2",
						Level:     1,
					},
				},
			},
			Fit:        "part",
			Gap:        "Assessments of closures and large changes are asked as addenda only.",
			Source:     "Performance expectation 4.1",
			Confidence: "verified",
		},
		{
			Ref:   "4.2",
			Title: "Due diligence in conflict-affected and high-risk areas",
			Group: "4",
			When:  "any_cahra_site or any_cahra_supplier",
			No:    "No site, and no supplier's material, is from a conflict-affected or high-risk area.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-5",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
					{
						Criterion: "G-SPL-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The five steps of the OECD stand in a set of their own here.",
			Source:     "Performance expectation 4.2",
			Confidence: "verified",
		},
		{
			Ref:   "4.3",
			Title: "Controls for risks to health, safety and nature",
			Group: "4",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "S-PRS-1",
						Level:     2,
					},
					{
						Criterion: "G-MAN-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Controls that protect nature are asked topic by topic.",
			Source:     "Performance expectation 4.3",
			Confidence: "verified",
		},
		{
			Ref:   "4.4",
			Title: "Emergencies prepared for, with those who could be hit",
			Group: "4",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-EMG-1",
						Level:     3,
					},
					{
						Criterion: "S-EMG-2",
						Level:     3,
					},
					{
						Criterion: "E-TAI-3",
						Level:     2,
					},
				},
			},
			Source:     "Performance expectation 4.4",
			Confidence: "verified",
		},
		{
			Ref:   "5.1",
			Title: "Health and safety improved, deaths ended",
			Group: "5",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
						Level:     3,
					},
					{
						Criterion: "S-OHS-3",
						Level:     3,
					},
					{
						Criterion: "S-OHS-6",
						Level:     2,
					},
					{
						Criterion: "S-OHS-11",
						Level:     2,
					},
					{
						Criterion: "S-OHS-10",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "That it rests on a recognised international standard or system is not asked.",
			Source:     "Performance expectation 5.1",
			Confidence: "verified",
		},
		{
			Ref:   "5.2",
			Title: "Training and health surveillance",
			Group: "5",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-5",
						Level:     2,
					},
					{
						Criterion: "S-OHS-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Return to work after illness is not asked.",
			Source:     "Performance expectation 5.2",
			Confidence: "verified",
		},
		{
			Ref:   "6.1",
			Title: "Planned and designed for closure",
			Group: "6",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-2",
						Level:     2,
					},
					{
						Criterion: "E-CLO-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Consultation on closure is asked at a higher level than read here.",
			Source:     "Performance expectation 6.1",
			Confidence: "verified",
		},
		{
			Ref:   "6.2",
			Title: "Water stewardship",
			Group: "6",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAT-1",
						Level:     2,
					},
					{
						Criterion: "E-WAT-2",
						Level:     2,
					},
					{
						Criterion: "E-WAT-3",
						Level:     2,
					},
					{
						Criterion: "E-WAT-5",
						Level:     3,
					},
					{
						Criterion: "E-WAT-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Who governs water at the head of the company is not asked.",
			Source:     "Performance expectation 6.2",
			Confidence: "verified",
		},
		{
			Ref:   "6.3",
			Title: "Tailings managed safely",
			Group: "6",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and tailings",
			No:    "The site neither mines nor refines, or has no tailings.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-TAI-9",
						Level:     2,
					},
					{
						Criterion: "E-TAI-10",
						Level:     2,
					},
					{
						Criterion: "E-TAI-12",
						Level:     2,
					},
					{
						Criterion: "E-TAI-13",
						Level:     2,
					},
					{
						Criterion: "E-WAS-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The global tailings standard, with its dates for members, stands in a set of its own here.",
			Source:     "Performance expectation 6.3; rivers, lakes and shallow sea only where shown to be the soundest choice",
			Confidence: "verified",
		},
		{
			Ref:   "6.4",
			Title: "Pollution, releases and waste lowered",
			Group: "6",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-AIR-2",
						Level:     2,
					},
					{
						Criterion: "E-AIR-3",
						Level:     2,
					},
					{
						Criterion: "E-EFF-4",
						Level:     2,
					},
					{
						Criterion: "E-WAS-2",
						Level:     2,
					},
					{
						Criterion: "E-WAS-8",
						Level:     2,
					},
					{
						Criterion: "E-HAZ-2",
						Level:     2,
					},
					{
						Criterion: "E-CON-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Targets for less release are asked of waste alone.",
			Source:     "Performance expectation 6.4",
			Confidence: "verified",
		},
		{
			Ref:   "6.5",
			Title: "Energy and greenhouse gas",
			Group: "6",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLI-1",
						Level:     2,
					},
					{
						Criterion: "E-CLI-3",
						Level:     2,
					},
					{
						Criterion: "E-CLI-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A climate target of the whole group is not asked; that the figures are published is asked at a higher level than read here.",
			Source:     "Performance expectation 6.5",
			Confidence: "verified",
		},
		{
			Ref:   "7.1",
			Title: "World Heritage left alone, protected areas respected",
			Group: "7",
			Per:   "site",
			When:  "(\"mining\" in stages or \"refining\" in stages) and (protected_area or world_heritage)",
			No:    "The site neither mines nor refines, or affects no protected or recognised area.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether ground inside a World Heritage site is explored or mined is not told apart from ground beside one.",
			Source:     "Performance expectation 7.1",
			Confidence: "verified",
		},
		{
			Ref:   "7.2",
			Title: "Mitigation hierarchy, ambition of no net loss",
			Group: "7",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
					{
						Criterion: "E-BIO-5",
						Level:     2,
					},
					{
						Criterion: "E-BIO-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "No net loss is asked where natural or critical habitat is affected; the expectation counts it from new projects and large extensions.",
			Source:     "Performance expectation 7.2",
			Confidence: "verified",
		},
		{
			Ref:   "8.1",
			Title: "Energy, resources and materials recovered and used again",
			Group: "8",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CIR-3",
						Level:     2,
					},
					{
						Criterion: "E-CIR-4",
						Level:     2,
					},
					{
						Criterion: "E-CIR-5",
						Level:     2,
					},
					{
						Criterion: "E-WAS-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Recovery of energy is not asked.",
			Source:     "Performance expectation 8.1",
			Confidence: "verified",
		},
		{
			Ref:   "8.2",
			Title: "Hazards of products assessed and told",
			Group: "8",
			Per:   "site",
			When:  "\"mining\" in stages or \"refining\" in stages",
			No:    "The site neither mines nor refines.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-HAZ-8",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "By-products are asked at a higher level than read here.",
			Source:     "Performance expectation 8.2",
			Confidence: "verified",
		},
		{
			Ref:   "9.1",
			Title: "Community development",
			Group: "9",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-BEN-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Work with others on the development of the region is not asked.",
			Source:     "Performance expectation 9.1",
			Confidence: "verified",
		},
		{
			Ref:   "9.2",
			Title: "Local jobs and orders",
			Group: "9",
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
				},
			},
			Fit:        "part",
			Gap:        "Support for businesses that do not sell to the project is not asked.",
			Source:     "Performance expectation 9.2",
			Confidence: "verified",
		},
		{
			Ref:   "9.3",
			Title: "Local engagement and complaints",
			Group: "9",
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
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-GRI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Engagement plans as documents are not asked.",
			Source:     "Performance expectation 9.3",
			Confidence: "verified",
		},
		{
			Ref:   "9.4",
			Title: "Artisanal and small-scale miners",
			Group: "9",
			When:  "any_asm_site",
			No:    "No artisanal or small-scale miners work on or near a site.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ASM-1",
						Level:     2,
					},
					{
						Criterion: "S-ASM-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Work with the State on a formal status is not asked.",
			Source:     "Performance expectation 9.4",
			Confidence: "verified",
		},
		{
			Ref:        "10.1",
			Title:      "Stakeholders of the company engaged",
			Group:      "10",
			Unmapped:   "It speaks of investors, authorities and civil society at the head of the company; talks with the people at each site are read under 9.3.",
			Source:     "Performance expectation 10.1",
			Confidence: "known",
		},
		{
			Ref:   "10.2",
			Title: "Revenue transparency",
			Group: "10",
			When:  "any_mining",
			No:    "The project mines nothing.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-1",
						Level:     2,
					},
					{
						Criterion: "G-PAY-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Support for the Extractive Industries Transparency Initiative is not asked.",
			Source:     "Performance expectation 10.2",
			Confidence: "known",
		},
		{
			Ref:   "10.3",
			Title: "Yearly report by GRI",
			Group: "10",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Any named standard will do for our question; the expectation names one.",
			Source:     "Performance expectation 10.3",
			Confidence: "known",
		},
		{
			Ref:   "10.4",
			Title: "Report assured by an outsider",
			Group: "10",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Validation of the expectations themselves is not asked.",
			Source:     "Performance expectation 10.4",
			Confidence: "known",
		},
	},
}
