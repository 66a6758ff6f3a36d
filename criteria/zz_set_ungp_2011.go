//go:build !bootstrap

// Code generated from sets/ungp-2011.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetUngp2011 = Set{
	ID:     "ungp-2011",
	Title:  "UN Guiding Principles on Business and Human Rights",
	Short:  "UN Guiding Principles",
	Issuer: "United Nations",
	Kind:   "guidance",
	Unit:   "project",
	Edition: Edition{
		Name: "2011",
		Year: 2011,
	},
	Revision: 1,
	Source: Source{
		Title: "UN Human Rights Office, The Corporate Responsibility to Respect Human Rights: An Interpretive Guide, HR/PUB/12/02",
		URL:   "https://www.ohchr.org/en/business-and-human-rights",
		Read:  20781,
		By:    "Assay",
	},
	About: "A standard of conduct for every company, not a law and not a scheme that certifies. Laws on due diligence, minerals and batteries point to it as a whole. What each principle holds was read in the guide of the United Nations and in texts that quote it; 11, 12, 14, 15, 23, 28 and 30 are general knowledge. Most principles describe a process: no gap found here means that the process was seen, never that no right was harmed.",
	Rating: Rating{
		Method: "list",
	},
	Groups: []Group{
		{
			ID:    "foundation",
			Title: "Foundational principles",
		},
		{
			ID:    "commitment",
			Title: "Policy commitment",
		},
		{
			ID:    "diligence",
			Title: "Human rights due diligence",
		},
		{
			ID:    "context",
			Title: "Issues of context",
		},
		{
			ID:    "remedy",
			Title: "Remedy and grievance mechanisms",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "11",
			Title: "Human rights respected",
			Group: "foundation",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
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
				},
			},
			Fit:        "part",
			Gap:        "Respect is read from what is done about harm that was found; harm that nobody looked for stays unseen.",
			Source:     "Principle 11. It stands for the whole; the duties one by one follow.",
			Confidence: "known",
		},
		{
			Ref:   "12",
			Title: "All recognised rights: the Bill of Rights and the ILO core",
			Group: "foundation",
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
				},
			},
			Fit:        "part",
			Gap:        "Rights are named in the policy; the assessment is not asked right by right.",
			Source:     "Principle 12",
			Confidence: "known",
		},
		{
			Ref:   "13(a)",
			Title: "Harm of its own making avoided and mended",
			Group: "foundation",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Cases still open past their date pass here; Principle 22 asks for them.",
			Source:     "Principle 13, harm caused or contributed to",
			Confidence: "verified",
		},
		{
			Ref:   "13(b)",
			Title: "Harm linked to it by its business partners lessened",
			Group: "foundation",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
					{
						Criterion: "G-MAN-7",
						Level:     2,
					},
					{
						Criterion: "S-CTR-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-7",
						Level:     3,
					},
				},
			},
			Source:     "Principle 13, harm that is directly linked",
			Confidence: "verified",
		},
		{
			Ref:        "14",
			Title:      "Every company, whatever its size",
			Group:      "foundation",
			Unmapped:   "It says whom the principles bind and that means fit size and severity; it names nothing to show.",
			Source:     "Principle 14",
			Confidence: "known",
		},
		{
			Ref:   "15",
			Title: "Commitment, due diligence and remedy in place",
			Group: "foundation",
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
				},
			},
			Source:     "Principle 15",
			Confidence: "known",
		},
		{
			Ref:   "16",
			Title: "Commitment signed at the top, public, and carried into the business",
			Group: "commitment",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Expert advice behind the commitment is not asked.",
			Source:     "Principle 16",
			Confidence: "verified",
		},
		{
			Ref:   "17",
			Title: "Due diligence that goes on: own work and partners",
			Group: "diligence",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "G-HRD-3",
						Level:     3,
					},
					{
						Criterion: "G-HRD-6",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
					{
						Criterion: "G-HRD-7",
						Level:     3,
					},
				},
			},
			Source:     "Principle 17, whose four steps are Principles 18 to 21",
			Confidence: "verified",
		},
		{
			Ref:   "18",
			Title: "Harm identified and assessed, with those affected",
			Group: "diligence",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "S-ENG-2",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Fresh looks before a new activity or a large decision are not asked, only after set times.",
			Source:     "Principle 18",
			Confidence: "verified",
		},
		{
			Ref:   "19",
			Title: "Findings acted on across the business",
			Group: "diligence",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-MAN-3",
						Level:     2,
					},
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
					{
						Criterion: "G-HRD-7",
						Level:     3,
					},
				},
			},
			Source:     "Principle 19",
			Confidence: "verified",
		},
		{
			Ref:   "20",
			Title: "Effect of the measures tracked",
			Group: "diligence",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Indicators of quality and quantity are not asked as such.",
			Source:     "Principle 20",
			Confidence: "verified",
		},
		{
			Ref:   "21",
			Title: "Account given of what was done",
			Group: "diligence",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-6",
						Level:     2,
					},
					{
						Criterion: "S-ENG-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether what is told suffices to judge the response to one given harm is not asked.",
			Source:     "Principle 21",
			Confidence: "verified",
		},
		{
			Ref:   "22",
			Title: "Remedy for harm caused or contributed to",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-4",
						Level:     3,
					},
					{
						Criterion: "S-GRI-3",
						Level:     3,
					},
				},
			},
			Source:     "Principle 22",
			Confidence: "verified",
		},
		{
			Ref:   "23",
			Title: "Law kept everywhere, grave abuse treated as a matter of law",
			Group: "context",
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
						Criterion: "G-HRD-5",
						Level:     2,
					},
					{
						Criterion: "G-SPL-4",
						Level:     2,
					},
					{
						Criterion: "G-SUP-6",
						Level:     2,
					},
					{
						Criterion: "G-PER-8",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Law on tax, trade and companies is not asked here; grave abuse is asked through conflict areas and bought minerals; what is done where national law and human rights conflict is not asked.",
			Source:     "Principle 23",
			Confidence: "known",
		},
		{
			Ref:   "24",
			Title: "Gravest harm first",
			Group: "context",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Ranking by severity is asked of the assessment; that measures follow the same order is not.",
			Source:     "Principle 24",
			Confidence: "verified",
		},
		{
			Ref:        "28",
			Title:      "Mechanisms outside the State made easier to reach",
			Group:      "remedy",
			Bearer:     "States",
			Source:     "Principle 28",
			Confidence: "known",
		},
		{
			Ref:   "29",
			Title: "A mechanism at the operation, early and direct",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "S-GRI-2",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Source:     "Principle 29",
			Confidence: "verified",
		},
		{
			Ref:        "30",
			Title:      "Mechanisms of industry and multi-party initiatives",
			Group:      "remedy",
			Bearer:     "industry bodies and initiatives",
			Source:     "Principle 30",
			Confidence: "known",
		},
		{
			Ref:   "31-legitimate",
			Title: "The mechanism is trusted and answers for its fairness",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     3,
					},
					{
						Criterion: "S-GRI-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Who watches over the fairness of the mechanism is not asked.",
			Source:     "Principle 31, criterion: legitimate",
			Confidence: "verified",
		},
		{
			Ref:   "31-accessible",
			Title: "Known and within reach of all",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-2",
						Level:     3,
					},
					{
						Criterion: "S-GRI-4",
						Level:     2,
					},
					{
						Criterion: "S-LAB-5",
						Level:     2,
					},
				},
			},
			Source:     "Principle 31, criterion: accessible",
			Confidence: "verified",
		},
		{
			Ref:   "31-predictable",
			Title: "Known steps, times and outcomes",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Kinds of outcome that a person can expect are not asked.",
			Source:     "Principle 31, criterion: predictable",
			Confidence: "verified",
		},
		{
			Ref:   "31-equitable",
			Title: "Information, advice and help for those who complain",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-6",
						Level:     3,
					},
				},
			},
			Source:     "Principle 31, criterion: equitable",
			Confidence: "verified",
		},
		{
			Ref:   "31-transparent",
			Title: "Parties kept informed, results open",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "News to the person on the state of the case is not asked.",
			Source:     "Principle 31, criterion: transparent",
			Confidence: "verified",
		},
		{
			Ref:   "31-rights",
			Title: "Outcomes accord with human rights",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-3",
						Level:     2,
					},
					{
						Criterion: "S-GRI-1",
						Level:     2,
					},
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Outcomes are read from the agreement of those harmed, and from courts left open to them, not against each right.",
			Source:     "Principle 31, criterion: rights-compatible",
			Confidence: "verified",
		},
		{
			Ref:   "31-learning",
			Title: "Lessons drawn and carried out",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     3,
					},
				},
			},
			Source:     "Principle 31, criterion: source of continuous learning",
			Confidence: "verified",
		},
		{
			Ref:   "31-dialogue",
			Title: "Shaped in dialogue with those it is for",
			Group: "remedy",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-GRI-1",
						Level:     3,
					},
					{
						Criterion: "S-GRI-3",
						Level:     2,
					},
				},
			},
			Source:     "Principle 31, criterion: engagement and dialogue",
			Confidence: "verified",
		},
	},
}
