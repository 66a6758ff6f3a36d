//go:build !bootstrap

// Code generated from sets/no-transparency-2021.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetNoTransparency2021 = Set{
	ID:     "no-transparency-2021",
	Title:  "Norwegian Transparency Act",
	Short:  "Transparency Act (NO)",
	Issuer: "Norway",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:      "Act of 18 June 2021 no. 99, as it stood in April 2026",
		Published: 18796,
		InForce:   19174,
	},
	Revision: 1,
	Source: Source{
		Title: "Act of 18 June 2021 no. 99 (åpenhetsloven)",
		URL:   "https://lovdata.no/dokument/NL/lov/2021-06-18-99",
		Read:  20781,
		By:    "Assay",
	},
	When:  "norway_company and norway_size",
	No:    "The company is not resident or taxed in Norway, or is below the size at which the law applies.",
	About: "It binds larger companies resident in Norway, and larger foreign ones that sell and are taxed there, for own work, supply chain and business partners. Larger means of public interest, or above two of three: sales of NOK 70 million, a balance sheet of NOK 35 million, 50 full-time equivalents on average, parent and subsidiaries together; that is one answer of yours, and the three figures are not compared here. Due diligence follows the OECD Guidelines. The Act covers human rights and decent work, not the environment as such. Suppliers of other things than minerals, intermediates, black mass and cells are asked about in the human rights questions alone.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "4",
			Title: "Due diligence",
		},
		{
			ID:    "5",
			Title: "Public account",
		},
		{
			ID:    "6-7",
			Title: "Right to information",
		},
		{
			ID:    "9-14",
			Title: "Supervision",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "4-embed",
			Title: "Responsibility made part of policies",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-1",
						Level:     3,
					},
				},
			},
			Source:     "§ 4, letter a, with the first step of the OECD Guidelines",
			Confidence: "verified",
		},
		{
			Ref:   "4-map",
			Title: "Harm mapped and assessed in own work, supply chain and among partners",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     2,
					},
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
					{
						Criterion: "G-HRD-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Business partners below a sum or risk that the company sets are not asked about.",
			Source:     "§ 4, letter b; the chain runs from the raw material to the finished product (§ 3)",
			Confidence: "verified",
		},
		{
			Ref:   "4-work",
			Title: "Decent work looked at",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-LAB-1",
						Level:     2,
					},
					{
						Criterion: "S-LAB-2",
						Level:     3,
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
						Criterion: "S-CTR-1",
						Level:     2,
					},
					{
						Criterion: "S-FOR-3",
						Level:     2,
					},
					{
						Criterion: "S-CHL-1",
						Level:     2,
					},
					{
						Criterion: "S-DIV-1",
						Level:     2,
					},
					{
						Criterion: "G-SPL-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Decent work in the chain is asked of suppliers of minerals, intermediates, black mass, cells, packs and batteries; safety there is asked through the risk assessment only.",
			Source:     "§ 4, letter b; decent work is defined in § 3: basic human rights, health and safety at work, and a wage to live on",
			Confidence: "verified",
		},
		{
			Ref:   "4-act",
			Title: "Harm stopped, prevented and lessened",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     2,
					},
					{
						Criterion: "G-SUP-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Measures at business partners who supply no minerals are not read here.",
			Source:     "§ 4, letter c",
			Confidence: "verified",
		},
		{
			Ref:   "4-track",
			Title: "Measures followed, and their results",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-3",
						Level:     3,
					},
					{
						Criterion: "G-SUP-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Measures at business partners who supply no minerals are not read here.",
			Source:     "§ 4, letter d",
			Confidence: "verified",
		},
		{
			Ref:   "4-tell",
			Title: "Those concerned told what is done",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-3",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A report back to people near the sites is asked for; workers, and people near suppliers, are not asked about.",
			Source:     "§ 4, letter e",
			Confidence: "verified",
		},
		{
			Ref:   "4-remedy",
			Title: "Remedy, given or worked for",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-4",
						Level:     2,
					},
					{
						Criterion: "S-GRI-3",
						Level:     2,
					},
					{
						Criterion: "S-GRI-5",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A case of harm may still be open beyond its date at this level; in the supply chain only a channel for warnings is asked for.",
			Source:     "§ 4, letter f",
			Confidence: "verified",
		},
		{
			Ref:   "4-regular",
			Title: "Done again and again, in proportion to the risk",
			Group: "4",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-2",
						Level:     3,
					},
					{
						Criterion: "G-SUP-4",
						Level:     3,
					},
				},
			},
			Source:     "§ 4, second paragraph; every 24 months for people and every 12 for supply chains is our reading of regular",
			Confidence: "verified",
		},
		{
			Ref:   "5-account",
			Title: "Account of due diligence, published",
			Group: "5",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "A description of organisation, business, policies and routines, and a word in the annual report on where the account stands, are not asked.",
			Source:     "§ 5, first and third paragraph: what was found, the measures, and their results or expected results; easy to find on the website",
			Confidence: "verified",
		},
		{
			Ref:   "5-date",
			Title: "Renewed by 30 June each year and on large changes of risk",
			Group: "5",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-6",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "An account under 15 months old is asked for, not the day of 30 June.",
			Source:     "§ 5, fourth paragraph",
			Confidence: "verified",
		},
		{
			Ref:   "5-signed",
			Title: "Signed as the annual accounts are",
			Group: "5",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-HRD-6",
						Level:     3,
					},
				},
			},
			Source:     "§ 5, fourth paragraph, with § 3-5 of the Accounting Act",
			Confidence: "verified",
		},
		{
			Ref:   "6",
			Title: "Anybody who asks in writing gets an answer",
			Group: "6-7",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "Whether an answer covers what was asked, also on one product or service, and can be understood is not asked.",
			Source:     "§ 6, first paragraph, and § 7, first paragraph",
			Confidence: "verified",
		},
		{
			Ref:   "7-time",
			Title: "Within three weeks, or two months with notice in those weeks",
			Group: "6-7",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-5",
						Level:     3,
					},
				},
			},
			Fit:        "part",
			Gap:        "That an extended answer came within the two months, what a refusal has to say, and fuller reasons given within three weeks of asking for them are not asked.",
			Source:     "§ 7",
			Confidence: "verified",
		},
		{
			Ref:        "6-harm",
			Title:      "What is known of actual harm to human rights is not refused on the grounds of section 6",
			Group:      "6-7",
			Unmapped:   "Seen only in the single request and its answer; that requests are answered, or refused with a reason, is read under section 6, and that harm found is told each year under section 5.",
			Source:     "§ 6, third paragraph; classified and copyrighted information stays outside (fourth paragraph)",
			Confidence: "verified",
		},
		{
			Ref:        "9",
			Title:      "Supervision, orders, coercive fines and appeal",
			Group:      "9-14",
			Bearer:     "Consumer Authority and Market Council",
			Source:     "§§ 9 to 13; an order or coercive fine lasts five years unless it says otherwise, ten at most (§ 11)",
			Confidence: "verified",
		},
		{
			Ref:        "14",
			Title:      "Fine for repeated breach of sections 5 to 7",
			Group:      "9-14",
			Bearer:     "Consumer Authority",
			Source:     "§ 14",
			Confidence: "verified",
		},
	},
}
