//go:build !bootstrap

// Code generated from sets/no-minerals-2025.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetNoMinerals2025 = Set{
	ID:     "no-minerals-2025",
	Title:  "Norwegian Minerals Act",
	Short:  "Minerals Act (NO)",
	Issuer: "Norway",
	Kind:   "law",
	Unit:   "site",
	Edition: Edition{
		Name:      "Act of 20 June 2025 no. 107",
		Published: 20259,
		InForce:   20635,
	},
	Revision: 1,
	Source: Source{
		Title: "Act of 20 June 2025 no. 107 (mineralloven)",
		URL:   "https://lovdata.no/dokument/NL/lov/2025-06-20-107",
		Read:  20781,
		By:    "Assay",
	},
	When:  "country == \"NO\" and any_mining",
	No:    "The project does not mine in Norway.",
	About: "It replaced the Act of 2009 on 1 July 2026. Applications received before that day follow the old Act; old rights to explore count as permits until 1 July 2029; old concessions run on their own terms and can be revised. Metals of 5 grams per cubic centimetre or more, their ores, titanium, arsenic, pyrrhotite and pyrite belong to the State; light metals such as lithium, and industrial minerals such as graphite, belong to the landowner, who must agree to extraction or be expropriated. Old tailings and leftover masses are inside the Act: a site that wins metal from them counts here if mining is among its steps. Most of our questions ask for every permit and right together, not for each by name. Regulations under the Act, and the rate of the levy that goes to Sami rights-holders, were not found.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "2",
			Title: "Duties at all times",
		},
		{
			ID:    "sami",
			Title: "Sami interests",
		},
		{
			ID:    "3-4",
			Title: "Prospecting and exploration",
		},
		{
			ID:    "5-6",
			Title: "Extraction",
		},
		{
			ID:    "6-8",
			Title: "Control, closure and reports",
		},
		{
			ID:    "10",
			Title: "Payments",
		},
		{
			ID:    "11-12",
			Title: "Fines and transition",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "2-1",
			Title: "Proper operation: people safe, harm to ground, nature and heritage kept low, the deposit well worked",
			Group: "2",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages",
			No:    "The site does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-OHS-1",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
					{
						Criterion: "S-HER-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "How well the deposit itself is worked, nuisance to neighbours, and whether other trades are hindered without good reason, are not asked here.",
			Source:     "§ 2-1",
			Confidence: "verified",
		},
		{
			Ref:   "2-2",
			Title: "Competence",
			Group: "2",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages",
			No:    "The site does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-SPO-2",
						Level:     2,
					},
					{
						Criterion: "S-OHS-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Competence in mining technology is asked of key posts only, and some of them may be open at this level.",
			Source:     "§ 2-2",
			Confidence: "verified",
		},
		{
			Ref:   "2-3",
			Title: "Dialogue: inform and invite landowners, neighbours, rights-holders and the municipality",
			Group: "2",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages",
			No:    "The site does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-1",
						Level:     2,
					},
					{
						Criterion: "S-ENG-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A meeting with every affected group in 12 months is asked for; landowners and the municipality are not asked by name.",
			Source:     "§ 2-3; it covers work under way and planned. Yearly meetings bind larger extraction, and exploration that is larger or where weighty interests collide",
			Confidence: "verified",
		},
		{
			Ref:   "2-4",
			Title: "Site secured: no danger to people, livestock, reindeer or property, for good when work ends",
			Group: "2",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages",
			No:    "The site does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-WAS-3",
						Level:     2,
					},
					{
						Criterion: "E-TAI-6",
						Level:     3,
					},
					{
						Criterion: "E-CLO-7",
						Level:     2,
					},
					{
						Criterion: "E-CLO-9",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A list of drill holes is asked for, of which one may be open; danger from other than openings, heaps and dams is not asked.",
			Source:     "§ 2-4; dangers left by earlier work in the area are the operator's too, also after closure",
			Confidence: "verified",
		},
		{
			Ref:   "2-5",
			Title: "Clean-up as work goes on; ground and nature made good as far as feasible when it ends",
			Group: "2",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages",
			No:    "The site does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
					{
						Criterion: "E-CLO-5",
						Level:     2,
					},
					{
						Criterion: "E-CLO-7",
						Level:     2,
					},
					{
						Criterion: "E-BIO-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "At this level a finished area may miss a success criterion, or a hole out of use be open.",
			Source:     "§ 2-5; the authority can set a date",
			Confidence: "verified",
		},
		{
			Ref:   "2-6",
			Title: "Financial security",
			Group: "2",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and extracted_volume > 10000 and phase != \"exploration\"",
			No:    "The site needs no operating concession, or only explores. A trial extraction needs security too, and is not asked.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-5",
						Level:     2,
					},
					{
						Measure: "closure-cover",
						Bound: Bound{
							Op:    "at_least",
							Value: 100,
						},
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether the amount is the one that the authority set under this section is not asked.",
			Source:     "§ 2-6: for securing, clean-up and making good (§§ 2-4 and 2-5). The authority must order it for trial extraction and concession operations, save in special cases; it may for exploration, small extraction and the time after closure. That it covers the whole cost of closure is our reading",
			Confidence: "verified",
		},
		{
			Ref:        "2-7",
			Title:      "Substantial weight to the natural basis of Sami culture",
			Group:      "sami",
			Per:        "site",
			Bearer:     "permitting authority",
			When:       "country == \"NO\" and indigenous and \"mining\" in stages",
			No:         "No lands, waters or rights of the Sami are affected, or the site does not mine.",
			Source:     "§ 2-7; in all traditional Sami areas and with a view to the sum, for permits under §§ 4-3, 4-13, 5-2 and 6-3 and expropriation under § 9-1",
			Confidence: "verified",
		},
		{
			Ref:        "2-8",
			Title:      "Consultations under the Sami Act",
			Group:      "sami",
			Per:        "site",
			Bearer:     "permitting authority",
			When:       "country == \"NO\" and indigenous and \"mining\" in stages",
			No:         "No lands, waters or rights of the Sami are affected, or the site does not mine.",
			Source:     "§ 2-8, with chapter 4 of the Sami Act",
			Confidence: "verified",
		},
		{
			Ref:   "3-2",
			Title: "Notice of prospecting two weeks before",
			Group: "3-4",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase == \"exploration\"",
			No:    "The site is not in exploration in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every notice before work is asked for together, not this one by name.",
			Source:     "§ 3-2, to landowner and users: the law lets this one be spoken, we ask for it in writing. Geophysical measurements are also announced in writing to the authority, surveys from the air in Sami areas to the Sámediggi, the county governor and the herding district's board",
			Confidence: "verified",
		},
		{
			Ref:   "4-3",
			Title: "Permit to explore",
			Group: "3-4",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase == \"exploration\"",
			No:    "The site is not in exploration in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
					{
						Criterion: "G-PER-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every permit and right needed is asked for, not this one by name.",
			Source:     "§ 4-3, for state minerals, industrial minerals, light metals, and leftover masses. Work on industrial minerals and light metals begun or planned before 1 July 2026 needs none until 1 July 2031, if the landowner does it or agrees (§ 12-2)",
			Confidence: "verified",
		},
		{
			Ref:        "4-6",
			Title:      "Plan of the exploration",
			Group:      "3-4",
			Per:        "site",
			When:       "country == \"NO\" and \"mining\" in stages and phase == \"exploration\"",
			No:         "The site is not in exploration in Norway.",
			Unmapped:   "No level on permits or reports shows that the plan exists and what it holds; the permit to explore is read under § 4-3, notice before the work under § 4-7.",
			Source:     "§ 4-6",
			Confidence: "verified",
		},
		{
			Ref:   "4-7",
			Title: "Notice four weeks before exploration begins",
			Group: "3-4",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase == \"exploration\"",
			No:    "The site is not in exploration in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every notice before work is asked for together, not this one by name.",
			Source:     "§ 4-7, to landowners, users and the authority; again after a pause of more than a year",
			Confidence: "verified",
		},
		{
			Ref:   "4-8",
			Title: "Permit of three years, renewed up to 15 in all",
			Group: "3-4",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase == \"exploration\"",
			No:    "The site is not in exploration in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Expiry dates are asked for; the years used up are not.",
			Source:     "§ 4-8; extended up to three years at a time, on an application three months before the end",
			Confidence: "verified",
		},
		{
			Ref:        "4-13",
			Title:      "Trial extraction, as much as is needed",
			Group:      "3-4",
			Per:        "site",
			When:       "country == \"NO\" and \"mining\" in stages and phase in [\"exploration\", \"planning\"]",
			No:         "The site is past exploration and planning, or does not mine in Norway.",
			Unmapped:   "Due only where ore is taken out for a trial, which is not asked; that each permit needed is listed is asked with the other sections.",
			Source:     "§ 4-13",
			Confidence: "verified",
		},
		{
			Ref:   "5-2",
			Title: "Right to extract, with the landowner's agreement where the mineral is the landowner's",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase in [\"construction\", \"operation\"]",
			No:    "The site neither builds nor extracts in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-4",
						Level:     2,
					},
				},
			},
			Source:     "§ 5-2; state minerals by § 1-6",
			Confidence: "verified",
		},
		{
			Ref:   "5-6",
			Title: "Right to extract lost without an application for concession, or a start where none is needed, in ten years",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase in [\"planning\", \"construction\"]",
			No:    "The site is not in planning or construction in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Expiry dates are asked for; the ten years are not asked by name.",
			Source:     "§§ 5-6 and 5-7; the right lapses, and can be extended up to ten years at a time",
			Confidence: "verified",
		},
		{
			Ref:   "6-1",
			Title: "Small extraction notified four weeks before",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase != \"exploration\" and extracted_volume > 500 and extracted_volume <= 10000",
			No:    "The site takes out no more than 500 m³ or needs a concession, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every notice before work is asked for together, not this one by name.",
			Source:     "§ 6-1; above 500 and up to 10,000 m³",
			Confidence: "verified",
		},
		{
			Ref:   "6-2",
			Title: "Operating concession above 10,000 m³",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase in [\"construction\", \"operation\"] and extracted_volume > 10000",
			No:    "The site neither builds nor extracts in Norway, or takes out no more than 10,000 m³.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every permit needed is asked for, not this one by name.",
			Source:     "§ 6-2; planned total volume",
			Confidence: "verified",
		},
		{
			Ref:   "6-3",
			Title: "Site cleared under the Planning and Building Act before the concession",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase in [\"construction\", \"operation\"] and extracted_volume > 10000",
			No:    "The site neither builds nor extracts in Norway, or takes out no more than 10,000 m³.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every permit needed is asked for; the order of plan and concession is not.",
			Source:     "§ 6-3",
			Confidence: "verified",
		},
		{
			Ref:   "6-5",
			Title: "Operating plan with the best available methods and technology, cost weighed",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and extracted_volume > 10000 and phase != \"exploration\"",
			No:    "The site needs no operating concession, or only explores.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-2",
						Level:     2,
					},
					{
						Criterion: "E-CLO-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A comparison of technologies and a closure plan are asked for; the operating plan itself is not, nor one revised and approved after a large change.",
			Source:     "§ 6-5; large changes § 6-7, second paragraph",
			Confidence: "verified",
		},
		{
			Ref:   "6-6",
			Title: "Start, long stops, restart and end of work notified",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and extracted_volume > 10000 and phase in [\"construction\", \"operation\", \"closure\"]",
			No:    "The site needs no operating concession, or neither builds, extracts nor closes.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every report and notice to the authority is asked for together, not this one by name.",
			Source:     "§ 6-6, to the authority, each beforehand",
			Confidence: "verified",
		},
		{
			Ref:        "6-7",
			Title:      "Operating plan that can be revised after five years, concession after ten",
			Group:      "5-6",
			Per:        "site",
			Bearer:     "mining authority",
			When:       "country == \"NO\" and \"mining\" in stages and extracted_volume > 10000",
			No:         "The site needs no operating concession.",
			Source:     "§ 6-7; the authority may revise, old concessions too (§ 12-2)",
			Confidence: "verified",
		},
		{
			Ref:   "6-8",
			Title: "Concession lost without a start in five years, or by a stop of more than two",
			Group: "5-6",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and extracted_volume > 10000 and phase in [\"construction\", \"operation\"]",
			No:    "The site needs no operating concession, or neither builds nor extracts.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Expiry dates are asked for; the day of start and stops of work are not.",
			Source:     "§ 6-8; extended up to three years at a time",
			Confidence: "verified",
		},
		{
			Ref:   "8-1",
			Title: "Systematic control by the operator",
			Group: "6-8",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages",
			No:    "The site does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
					{
						Criterion: "G-MAN-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Control of duties that stand in the Act and in no permit is asked through the management system, which may lack records of use at this level.",
			Source:     "§ 8-1; set up and carried out",
			Confidence: "verified",
		},
		{
			Ref:        "6-10",
			Title:      "Closed with an inspection by the authority",
			Group:      "6-8",
			Per:        "site",
			Bearer:     "mining authority",
			When:       "country == \"NO\" and \"mining\" in stages and extracted_volume > 10000 and phase == \"closure\"",
			No:         "The site needs no operating concession, or is not in closure.",
			Source:     "§ 6-10; whether work was ended as the operating plan says",
			Confidence: "verified",
		},
		{
			Ref:   "7-2",
			Title: "Yearly report on exploration, and a final one with samples in three months",
			Group: "6-8",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase in [\"exploration\", \"planning\"]",
			No:    "The site is past exploration and planning, or does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every report and notice to the authority is asked for together, not this one by name.",
			Source:     "§ 7-2; for old rights from the first extension (§ 12-2)",
			Confidence: "verified",
		},
		{
			Ref:   "7-3-year",
			Title: "Yearly report on the operation",
			Group: "6-8",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and extracted_volume > 500 and phase == \"operation\"",
			No:    "The site does not extract in Norway, or takes out no more than 500 m³.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every report and notice to the authority is asked for together, not this one by name.",
			Source:     "§ 7-3, first paragraph",
			Confidence: "verified",
		},
		{
			Ref:   "7-3",
			Title: "Final report within three months",
			Group: "6-8",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and extracted_volume > 500 and phase == \"closure\"",
			No:    "The site is not in closure in Norway, or takes out no more than 500 m³.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every report and notice to the authority is asked for together, not this one by name.",
			Source:     "§ 7-3, second paragraph; up to six months more for special reasons",
			Confidence: "verified",
		},
		{
			Ref:   "10-2",
			Title: "Yearly fee to the State for exploration permits and rights to state minerals",
			Group: "10",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages",
			No:    "The site does not mine in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every sum due by law is asked for together, not this one by name.",
			Source:     "§ 10-2; also for rights from before 1 July 2026 (§ 12-2)",
			Confidence: "verified",
		},
		{
			Ref:   "10-3",
			Title: "Landowner's fee: 0.5 % of the turnover of state minerals",
			Group: "10",
			Per:   "site",
			When:  "country == \"NO\" and \"mining\" in stages and phase == \"operation\"",
			No:    "The site does not extract in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every sum due by law is asked for together, not this one by name.",
			Source:     "§ 10-3; yearly, to the landowner",
			Confidence: "verified",
		},
		{
			Ref:   "10-6",
			Title: "Compensation to Sami rights-holders",
			Group: "10",
			Per:   "site",
			When:  "country == \"NO\" and indigenous and \"mining\" in stages",
			No:    "No lands, waters or rights of the Sami are affected, or the site does not mine.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every sum due by law is asked for together, not this one by name.",
			Source:     "§ 10-6; economic loss of traditional Sami trades, by the rules of expropriation unless agreed otherwise",
			Confidence: "verified",
		},
		{
			Ref:   "10-7",
			Title: "Yearly levy that goes to Sami rights-holders",
			Group: "10",
			Per:   "site",
			When:  "country == \"NO\" and indigenous and \"mining\" in stages",
			No:    "No lands, waters or rights of the Sami are affected, or the site does not mine.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PAY-4",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Every sum due by law is asked for together, not this one by name.",
			Source:     "§§ 10-7 and 10-8; mines that exist can be charged from 1 July 2031 (§ 12-2)",
			Confidence: "verified",
		},
		{
			Ref:        "11-4",
			Title:      "Orders, permits withdrawn, coercive fines, and administrative fines in which companies answer for negligence",
			Group:      "11-12",
			Bearer:     "mining authority",
			Source:     "§§ 11-1 to 11-4",
			Confidence: "verified",
		},
		{
			Ref:   "12-2",
			Title: "Old rights to explore end on 1 July 2029 unless extended",
			Group: "11-12",
			Per:   "site",
			Applies: Applies{
				Until: 21731,
			},
			When: "country == \"NO\" and \"mining\" in stages and phase == \"exploration\"",
			No:   "The site is not in exploration in Norway.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Expiry dates are asked for; whether a right is an old one is not.",
			Source:     "§ 12-2; rights with the best priority count as permits under § 4-3 for three years, others lapse unless they move up in that time. The authority can extend in special cases",
			Confidence: "verified",
		},
	},
}
