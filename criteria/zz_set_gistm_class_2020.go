//go:build !bootstrap

// Code generated from sets/gistm-class-2020.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetGistmClass2020 = Set{
	ID:     "gistm-class-2020",
	Title:  "GISTM consequence classification",
	Short:  "GISTM class",
	Issuer: "ICMM, UNEP and PRI",
	Kind:   "classification",
	Unit:   "tailings_facility",
	Edition: Edition{
		Name:      "August 2020, Annex 2, Table 1",
		Published: 18479,
		InForce:   18479,
	},
	Revision: 1,
	Source: Source{
		Title: "Global Industry Standard on Tailings Management, August 2020, Annex 2, Table 1",
		URL:   "https://globaltailingsreview.org/global-industry-standard/",
		Read:  20781,
		By:    "Assay",
	},
	When:  "any_tailings",
	No:    "No site has tailings.",
	About: "The class says how bad a failure would be, not how likely. The highest column counts (Requirement 4.1). Bands touch at 10, 100 and 1,000; a value on the edge is put in the higher class, which is our choice. Significant has no band of its own for loss of life. The class is never an Engineer of Record's determination.",
	Rating: Rating{
		Method: "class_table",
		Fact:   "consequence_class",
	},
	Groups: []Group{
		{
			ID:    "people",
			Title: "People",
		},
		{
			ID:    "surroundings",
			Title: "Nature, society, economy",
		},
	},
	Clauses: []*Clause{
		{
			Ref:   "population",
			Title: "Population at risk",
			Group: "people",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
					{
						Criterion: "E-TAI-2",
						Level:     2,
					},
				},
			},
			Source:     "Annex 2, Table 1, population at risk",
			Confidence: "secondary",
		},
		{
			Ref:   "loss-of-life",
			Title: "Potential loss of life",
			Group: "people",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
					{
						Criterion: "E-TAI-2",
						Level:     2,
					},
				},
			},
			Fit:        "part",
			Gap:        "We ask how many people are in reach, not how many of them would die.",
			Source:     "Annex 2, Table 1, potential loss of life",
			Confidence: "secondary",
		},
		{
			Ref:   "environment",
			Title: "Environment",
			Group: "surroundings",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
				},
			},
			Source:     "Annex 2, Table 1, environment, paraphrased",
			Confidence: "known",
		},
		{
			Ref:   "society",
			Title: "Health, society and culture",
			Group: "surroundings",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
				},
			},
			Source:     "Annex 2, Table 1, health, social and cultural, paraphrased",
			Confidence: "known",
		},
		{
			Ref:   "economy",
			Title: "Infrastructure and economy",
			Group: "surroundings",
			Per:   "tailings_facility",
			Needs: &Need{
				All: []Need{
					{
						Criterion: "E-TAI-1",
						Level:     2,
					},
				},
			},
			Source:     "Annex 2, Table 1, infrastructure and economics, paraphrased",
			Confidence: "known",
		},
	},
}
