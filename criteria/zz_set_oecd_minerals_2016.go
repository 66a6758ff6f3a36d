//go:build !bootstrap

// Code generated from sets/oecd-minerals-2016.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetOecdMinerals2016 = Set{
	ID:     "oecd-minerals-2016",
	Title:  "OECD Due Diligence Guidance for Responsible Supply Chains of Minerals from Conflict-Affected and High-Risk Areas",
	Short:  "OECD minerals guidance",
	Issuer: "OECD",
	Kind:   "guidance",
	Unit:   "project",
	Edition: Edition{
		Name: "third edition, 2016",
		Year: 2016,
	},
	Revision: 1,
	Source: Source{
		Title: "OECD Due Diligence Guidance for Minerals, third edition, Annex I and Annex II",
		URL:   "https://mneguidelines.oecd.org/mining.htm",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_mining or any_refining or any_cathode or any_anode or any_recycling or buys_minerals",
	No:    "The project neither mines, processes, recycles nor buys minerals.",
	About: "Five steps for every company along a mineral chain, and a model policy with the abuses that end a purchase at once or start a dated plan. It is voluntary; laws and schemes build on it. Step letters and paragraph numbers follow common use and are to be checked against the OECD text before print. Annex II does not deal with the environment. An abuse of Annex II reads \"not met\" where it is known or nobody looked, \"partly\" where the look was not thorough. The tool searches no list of areas: whether a place is conflict-affected or high-risk is the project's own statement.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "1",
			Title: "Step 1: management systems",
		},
		{
			ID:    "2",
			Title: "Step 2: identify and assess",
		},
		{
			ID:    "3",
			Title: "Step 3: respond",
		},
		{
			ID:    "4",
			Title: "Step 4: independent audit",
		},
		{
			ID:    "5",
			Title: "Step 5: report",
		},
		{
			ID:    "annex-ii",
			Title: "Annex II: risks of the model policy",
		},
		{
			ID:    "asm",
			Title: "Artisanal and small-scale mining",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "1A",
			Title: "Policy on minerals from conflict-affected and high-risk areas",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-1",
						Level:     3,
					},
					{
						Criterion: "G-HRD-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the policy takes over the model policy of Annex II is not asked; of a project that buys nothing only the human rights policy is read.",
			Source:     "Annex I, Step 1 A",
			Confidence: "known",
		},
		{
			Ref:   "1B",
			Title: "Senior responsibility, people and resources",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-2",
						Level:     3,
					},
					{
						Criterion: "G-MAN-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 1 B",
			Confidence: "known",
		},
		{
			Ref:   "1C",
			Title: "Chain of custody, upstream actors, records for five years",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     3,
					},
					{
						Criterion: "G-TRA-2",
						Level:     2,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 1 C",
			Confidence: "known",
		},
		{
			Ref:   "1D",
			Title: "Suppliers engaged and bound by contract",
			Group: "1",
			When:  "buys_minerals",
			No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 1 D",
			Confidence: "known",
		},
		{
			Ref:   "1E",
			Title: "Grievance mechanism as early warning",
			Group: "1",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-GRI-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 1 E",
			Confidence: "known",
		},
		{
			Ref:   "2A",
			Title: "Circumstances mapped, red flags of origin, transit and supplier found",
			Group: "2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-HRD-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether suppliers hold interests in, or bought from, places with red flags is not asked.",
			Source:     "Annex I, Step 2 A, and the red flags of the supplements",
			Confidence: "known",
		},
		{
			Ref:   "2B",
			Title: "Risks assessed against Annex II",
			Group: "2",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
					{
						Criterion: "G-SPL-5",
						Level:     2,
					},
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "G-HRD-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The headings of Annex II are not asked one by one.",
			Source:     "Annex I, Step 2 B",
			Confidence: "known",
		},
		{
			Ref:   "3A",
			Title: "Findings reported to senior management",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-2",
						Level:     3,
					},
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 3 A",
			Confidence: "known",
		},
		{
			Ref:   "3B",
			Title: "Risk plan: continue and mitigate, suspend, or disengage",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 3 B",
			Confidence: "known",
		},
		{
			Ref:   "3C",
			Title: "Plan carried out, monitored and reported back",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
					{
						Criterion: "G-SPL-3",
						Level:     3,
					},
					{
						Criterion: "G-HRD-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 3 C",
			Confidence: "known",
		},
		{
			Ref:   "3D",
			Title: "New assessment on change",
			Group: "3",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Fresh assessments are asked for at set times and at each change of source; after other changes they are not.",
			Source:     "Annex I, Step 3 D",
			Confidence: "known",
		},
		{
			Ref:   "4",
			Title: "Independent third-party audit at the smelter or refiner",
			Group: "4",
			When:  "any_refining or any_recycling",
			No:    "The audit is made at smelters and refiners; no site of the project is one.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-7",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex I, Step 4",
			Confidence: "known",
		},
		{
			Ref:   "5",
			Title: "Yearly public report",
			Group: "5",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Of a project that buys no minerals no such report is asked.",
			Source:     "Annex I, Step 5",
			Confidence: "known",
		},
		{
			Ref:   "II.1-2(torture)",
			Title: "No torture, cruel or degrading treatment",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-5",
						Level:     3,
					},
					{
						Criterion: "S-ASM-3",
						Level:     3,
					},
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "The abuse is not asked by name; it is looked for through security, artisanal mining and control of the route.",
			Source:     "Annex II, paragraphs 1 and 2",
			Confidence: "known",
		},
		{
			Ref:   "II.1-2(forced-labour)",
			Title: "No forced labour",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-FOR-1",
						Level:     3,
					},
					{
						Criterion: "S-FOR-2",
						Level:     3,
					},
					{
						Criterion: "S-FOR-3",
						Level:     3,
					},
					{
						Criterion: "S-FOR-4",
						Level:     3,
					},
					{
						Criterion: "G-SPL-5",
						Level:     3,
					},
					{
						Criterion: "S-FOR-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex II, paragraphs 1 and 2",
			Confidence: "known",
		},
		{
			Ref:   "II.1-2(child-labour)",
			Title: "No worst forms of child labour",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-CHL-1",
						Level:     3,
					},
					{
						Criterion: "S-CHL-2",
						Level:     3,
					},
					{
						Criterion: "S-CHL-3",
						Level:     3,
					},
					{
						Criterion: "S-ASM-3",
						Level:     3,
					},
					{
						Criterion: "G-SPL-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex II, paragraphs 1 and 2",
			Confidence: "known",
		},
		{
			Ref:   "II.1-2(other-abuses)",
			Title: "No other gross violations, such as widespread sexual violence",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-5",
						Level:     3,
					},
					{
						Criterion: "S-DIV-2",
						Level:     3,
					},
					{
						Criterion: "S-ASM-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "In the supply chain these abuses are asked only where material may come from artisanal mining.",
			Source:     "Annex II, paragraphs 1 and 2",
			Confidence: "known",
		},
		{
			Ref:        "II.1-2(war-crimes)",
			Title:      "No war crimes, crimes against humanity or genocide",
			Group:      "annex-ii",
			Unmapped:   "Such crimes are found by courts and by inquiries of the United Nations, which are not searched here; armed groups on the ground and the route are read under paragraphs 3 and 4, security under 5 to 10.",
			Source:     "Annex II, paragraphs 1 and 2",
			Confidence: "known",
		},
		{
			Ref:   "II.3-4",
			Title: "No support to non-state armed groups",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-5",
						Level:     3,
					},
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
					{
						Criterion: "S-ASM-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex II, paragraphs 3 and 4",
			Confidence: "known",
		},
		{
			Ref:   "II.5-10(sites)",
			Title: "Public or private security at the project's sites",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-SEC-1",
						Level:     3,
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
						Level:     3,
					},
					{
						Criterion: "S-SEC-5",
						Level:     3,
					},
					{
						Criterion: "G-HRD-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether security forces tax or extort at the site or on the route is asked only in high-risk areas.",
			Source:     "Annex II, paragraphs 5 to 10",
			Confidence: "known",
		},
		{
			Ref:   "II.5-10(chain)",
			Title: "Public or private security at suppliers",
			Group: "annex-ii",
			When:  "buys_minerals",
			No:    "The project buys no minerals, intermediates, black mass, cells, packs or batteries.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "The limit of six months for progress is in the guidance of our question, not in its levels.",
			Source:     "Annex II, paragraphs 5 to 10",
			Confidence: "known",
		},
		{
			Ref:   "II.11(bribery)",
			Title: "No bribery",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-1",
						Level:     3,
					},
					{
						Criterion: "G-COR-2",
						Level:     3,
					},
					{
						Criterion: "G-COR-3",
						Level:     3,
					},
					{
						Criterion: "G-COR-6",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex II, paragraph 11",
			Confidence: "known",
		},
		{
			Ref:   "II.11(origin)",
			Title: "No false statement of origin",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-TRA-1",
						Level:     3,
					},
					{
						Criterion: "G-TRA-3",
						Level:     3,
					},
					{
						Criterion: "G-SPL-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex II, paragraph 11",
			Confidence: "known",
		},
		{
			Ref:   "II.12",
			Title: "No money laundering",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-COR-4",
						Level:     3,
					},
					{
						Criterion: "G-COR-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Annex II, paragraph 12",
			Confidence: "known",
		},
		{
			Ref:   "II.13",
			Title: "Taxes, fees and royalties paid and disclosed",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-1",
						Level:     3,
					},
					{
						Criterion: "G-PAY-3",
						Level:     2,
					},
					{
						Criterion: "G-SPL-4",
						Level:     3,
					},
					{
						Criterion: "G-HRD-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the company supports the EITI is not asked.",
			Source:     "Annex II, paragraph 13",
			Confidence: "known",
		},
		{
			Ref:   "II.14",
			Title: "Improvement measured on bribery, laundering and taxes",
			Group: "annex-ii",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
					{
						Criterion: "G-COR-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Progress on taxes, fees and royalties is not asked apart.",
			Source:     "Annex II, paragraph 14",
			Confidence: "known",
		},
		{
			Ref:   "ASM",
			Title: "Artisanal and small-scale mining brought in, not shut out",
			Group: "asm",
			When:  "any_asm_site or any_asm_supplier",
			No:    "No artisanal or small-scale miners work on a site, and no supplier's material comes from them.",
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
					{
						Criterion: "S-ASM-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "What the guidance itself asks here was not read; we ask what its steps are commonly said to ask.",
			Source:     "Appendix on artisanal and small-scale mining",
			Confidence: "known",
		},
	},
}
