//go:build !bootstrap

// Code generated from sets/unfc-2019.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetUnfc2019 = Set{
	ID:     "unfc-2019",
	Title:  "United Nations Framework Classification for Resources",
	Short:  "UNFC",
	Issuer: "United Nations Economic Commission for Europe",
	Kind:   "classification",
	Unit:   "quantity",
	Edition: Edition{
		Name: "Update 2019, ECE Energy Series No. 61",
		Year: 2019,
	},
	Revision: 1,
	Source: Source{
		Title: "UNFC, Update 2019, and specifications for anthropogenic resources of 28 September 2018; summary pages",
		URL:   "https://unece.org",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_mining or any_recycling",
	No:    "No site mines or recycles.",
	About: "UNFC classes a quantity that a project is to deliver, at a point and on a day, by three axes: viability for environment, people and economy (E), feasibility and state of the project (F), confidence in the estimate (G). Old tailings and waste are classed by the same axes, as quantities of a recovery project. One project may hold quantities of several classes; none stands for the others. The class is no resource and no reserve, a qualified evaluator states it, and the Critical Raw Materials Act asks for it without a lowest class. The official tables were not opened: they are given here from general knowledge, but for the names of the classes and E1 with F1.",
	Rating: Rating{
		Method: "class_table",
		Fact:   "unfc_class",
	},
	Groups: []Group{
		{
			ID:    "E",
			Title: "Environment, people, economy",
		},
		{
			ID:    "F",
			Title: "Feasibility and state",
		},
		{
			ID:    "G",
			Title: "Estimate",
		},
		{
			ID:    "agree",
			Title: "Axes that agree",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "E1-permits",
			Title: "E1: permits and rights held, or reasonably expected",
			Group: "E",
			Per:   "quantity",
			When:  "unfc_e in [\"e1_1\", \"e1_2\"]",
			No:    "The quantity is not claimed as E1.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
					{
						Criterion: "G-PER-3",
						Level:     2,
					},
					{
						Criterion: "G-PER-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "A register of permits, cases against them and rights are asked for; whether an open permit is reasonably expected is the evaluator's view.",
			Source:     "UNFC, Update 2019, category E1",
			Confidence: "known",
		},
		{
			Ref:   "E1-people",
			Title: "E1: people accept it, or can reasonably be expected to",
			Group: "E",
			Per:   "quantity",
			When:  "unfc_e in [\"e1_1\", \"e1_2\"]",
			No:    "The quantity is not claimed as E1.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "S-ENG-5",
						Level:     2,
					},
					{
						Criterion: "S-IND-4",
						Level:     2,
					},
					{
						Criterion: "S-LND-3",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Answers to those affected, agreements with Indigenous Peoples and compensation are asked for; acceptance as such is not.",
			Source:     "UNFC, Update 2019, category E1",
			Confidence: "known",
		},
		{
			Ref:   "E1-environment",
			Title: "E1: effects known, and no known block to delivery",
			Group: "E",
			Per:   "quantity",
			When:  "unfc_e in [\"e1_1\", \"e1_2\"]",
			No:    "The quantity is not claimed as E1.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-ESI-1",
						Level:     2,
					},
					{
						Criterion: "G-PER-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Effects studied and conditions kept are asked for; whether one of them stops delivery is the evaluator's view.",
			Source:     "UNFC, Update 2019, category E1",
			Confidence: "known",
		},
		{
			Ref:        "E1-economy",
			Title:      "E1: it pays on realistic assumptions, contracts included",
			Group:      "E",
			Per:        "quantity",
			When:       "unfc_e in [\"e1_1\", \"e1_2\"]",
			No:         "The quantity is not claimed as E1.",
			Unmapped:   "A finding on prices, costs and contracts that the evaluator makes; that a qualified one signed is read on the G axis.",
			Source:     "UNFC, Update 2019, category E1",
			Confidence: "known",
		},
		{
			Ref:   "E-waste",
			Title: "From waste: waste law, liability and end of waste settled",
			Group: "E",
			Per:   "quantity",
			When:  "quantity_source in [\"residues\", \"waste\"]",
			No:    "The quantity is won from the ground.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-PER-1",
						Level:     2,
					},
					{
						Criterion: "G-SPO-4",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "Permits and old liabilities are asked for; when the product stops being waste in law is not.",
			Source:     "Specifications for anthropogenic resources, 2018, as we read them",
			Confidence: "known",
		},
		{
			Ref:        "F1",
			Title:      "F1: feasibility shown by studies",
			Group:      "F",
			Per:        "quantity",
			When:       "maturity in [\"f1_1\", \"f1_2\", \"f1_3\"]",
			No:         "The quantity is not claimed as F1.",
			Unmapped:   "A finding on feasibility studies that the evaluator makes; that a qualified one signed is read on the G axis.",
			Source:     "UNFC, Update 2019, category F1",
			Confidence: "known",
		},
		{
			Ref:   "G",
			Title: "Estimated by a qualified evaluator, at a point and on a day",
			Group: "G",
			Per:   "quantity",
			When:  "maturity != \"sold\"",
			No:    "The quantity was produced already.",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "G-DIS-7",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "One estimate is asked for the whole project, not one for each quantity; that quality is counted as well as amount is not asked.",
			Source:     "UNFC, Update 2019, axis G and specifications",
			Confidence: "known",
		},
		{
			Ref:    "E1-refused",
			Title:  "No E1 with a permit refused or annulled for good",
			Group:  "agree",
			Binary: true,
			Per:    "quantity",
			When:   "quantity_permit == \"refused\"",
			No:     "No permit it needs is refused or annulled for good.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "viability",
						Is:   "e2",
					},
					{
						Fact: "viability",
						Is:   "e3_1",
					},
					{
						Fact: "viability",
						Is:   "e3_2",
					},
					{
						Fact: "viability",
						Is:   "e3_3",
					},
				},
			},
			Source:     "Our check, from the meaning of E1",
			Confidence: "known",
		},
		{
			Ref:    "E1-appeal",
			Title:  "No E1 with a case pending, unless written reasons say why the permit will stand",
			Group:  "agree",
			Binary: true,
			Per:    "quantity",
			When:   "quantity_permit == \"pending\"",
			No:     "No case is pending against a permit it needs, or reasons are written down.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "viability",
						Is:   "e2",
					},
					{
						Fact: "viability",
						Is:   "e3_1",
					},
					{
						Fact: "viability",
						Is:   "e3_2",
					},
					{
						Fact: "viability",
						Is:   "e3_3",
					},
				},
			},
			Source:     "Our check, from the meaning of E1",
			Confidence: "known",
		},
		{
			Ref:    "E1-project",
			Title:  "No E1 without a project that is developed",
			Group:  "agree",
			Binary: true,
			Per:    "quantity",
			When:   "maturity in [\"f3_1\", \"f3_2\", \"f3_3\", \"f4\", \"f4_1\", \"f4_2\", \"f4_3\"]",
			No:     "The quantity has a project, or was produced.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "viability",
						Is:   "e2",
					},
					{
						Fact: "viability",
						Is:   "e3_1",
					},
					{
						Fact: "viability",
						Is:   "e3_2",
					},
					{
						Fact: "viability",
						Is:   "e3_3",
					},
				},
			},
			Source:     "Our check, from the meaning of E1, F3 and F4",
			Confidence: "known",
		},
		{
			Ref:    "E3-running",
			Title:  "No E3 for what is produced or being built",
			Group:  "agree",
			Binary: true,
			Per:    "quantity",
			When:   "maturity in [\"f1_1\", \"f1_2\"] and viability != \"e3_1\"",
			No:     "It is neither produced nor being built, or is left unused.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "viability",
						Is:   "e1_1",
					},
					{
						Fact: "viability",
						Is:   "e1_2",
					},
					{
						Fact: "viability",
						Is:   "e2",
					},
				},
			},
			Source:     "Our check, from the meaning of E3 and F1",
			Confidence: "known",
		},
		{
			Ref:    "F2.3",
			Title:  "F2.3 with E3 alone",
			Group:  "agree",
			Binary: true,
			Per:    "quantity",
			When:   "maturity == \"f2_3\"",
			No:     "The quantity is not F2.3.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "unfc_e",
						Is:   "e3_1",
					},
					{
						Fact: "unfc_e",
						Is:   "e3_2",
					},
					{
						Fact: "unfc_e",
						Is:   "e3_3",
					},
				},
			},
			Source:     "Our check, from the meaning of F2.3",
			Confidence: "known",
		},
		{
			Ref:    "G4",
			Title:  "No G4 beside a project or beside G1 to G3",
			Group:  "agree",
			Binary: true,
			Per:    "quantity",
			When:   "maturity in [\"f1_1\", \"f1_2\", \"f1_3\", \"f2_1\", \"f2_2\", \"f2_3\"]",
			No:     "The quantity has no project, or was produced.",
			Needs: &Need{
				All: []Need{
					{
						Fact: "unfc_g",
						Is:   "known",
					},
				},
			},
			Source:     "Our check, from the meaning of G4",
			Confidence: "known",
		},
		{
			Ref:    "G-mixed",
			Title:  "G4 alone, or G1 to G3",
			Group:  "agree",
			Binary: true,
			Per:    "quantity",
			When:   "maturity in [\"f3_1\", \"f3_2\", \"f3_3\", \"f4\", \"f4_1\", \"f4_2\", \"f4_3\"]",
			No:     "The quantity has a project, or was produced.",
			Needs: &Need{
				Any: []Need{
					{
						Fact: "unfc_g",
						Is:   "known",
					},
					{
						Fact: "unfc_g",
						Is:   "indirect",
					},
				},
			},
			Source:     "Our check, from the meaning of G4",
			Confidence: "known",
		},
	},
}
