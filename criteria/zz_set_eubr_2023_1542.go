//go:build !bootstrap

// Code generated from sets/eubr-2023-1542.yaml by go generate; DO NOT EDIT.

package criteria

var compiledSetEubr20231542 = Set{
	ID:     "eubr-2023-1542",
	Title:  "Regulation (EU) 2023/1542 on batteries: due diligence",
	Short:  "Batteries Regulation DD",
	Issuer: "European Union",
	Kind:   "law",
	Unit:   "project",
	Edition: Edition{
		Name:      "Chapter VII and Annex X, as amended by (EU) 2025/1561",
		Published: 19566,
		InForce:   19586,
	},
	Revision: 1,
	Source: Source{
		Title: "Regulation (EU) 2023/1542, Articles 47 to 53 and Annex X",
		URL:   "https://eur-lex.europa.eu/eli/reg/2023/1542/oj",
		Read:  20781,
		By:    "Assay",
	},
	When:  "places_batteries or (eu_market and (\"cobalt\" in commodities or \"natural_graphite\" in commodities or \"nickel_sulphide\" in commodities or \"nickel_laterite\" in commodities or \"nickel_matte\" in commodities or \"lithium_brine\" in commodities or \"lithium_rock\" in commodities or \"black_mass\" in commodities))",
	No:    "The company places no batteries on the EU market, and no cobalt, natural graphite, lithium or nickel of the project reaches it.",
	About: "The duties bind the company that places batteries on the EU market or puts them into service there, from 18 August 2027, unless the turnover of its group is below EUR 40 million or the batteries are second-life ones. They do not bind a mine, a refinery or a cell maker that sells into that chain. For such a project the group \"What customers will ask\" shows how ready it is to give what its customers must obtain; those clauses are listed under \"others must\" and are never a duty of the project. The Commission's guidelines and the list of recognised schemes are not confirmed to be published, so what counts as proof may still change.",
	Rating: Rating{
		Method: "law",
	},
	Groups: []Group{
		{
			ID:    "48",
			Title: "The policy as a whole",
		},
		{
			ID:    "49",
			Title: "Management system",
		},
		{
			ID:    "50",
			Title: "Risk management",
		},
		{
			ID:    "51",
			Title: "Verification",
		},
		{
			ID:    "52",
			Title: "Disclosure",
		},
		{
			ID:    "53",
			Title: "Recognised schemes",
		},
		{
			ID:    "customers",
			Title: "What customers will ask",
		},
		{
			ID:    "annex-x",
			Title: "Risks customers must assess at your sites (Annex X)",
		},
		{
			ID:    "proposals",
			Title: "Proposed changes",
		},
	},
}
