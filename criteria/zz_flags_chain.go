//go:build !bootstrap

// Code generated from screening/flags-chain.yaml by go generate; DO NOT EDIT.

package criteria

var compiledFlagRFSUP1 = Flag{
	ID:       "RF-SUP-1",
	Severity: "critical",
	Topic:    "supply-chain",
	Title:    "Material from a high-risk area is bought without due diligence to the mine",
	Why:      "The project cannot say that it does not pay for a conflict, and its customers may not buy what it makes.",
	When:     "any_cahra_supplier",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SUP-4",
				Level:     1,
			},
			{
				Criterion: "G-SUP-6",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:2A",
		"oecd-minerals-2016:2B",
		"eubr-2023-1542:50(1)(a)",
		"eubr-2023-1542:supplier-50(1)(a)",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Map and assess these chains back to the mine and write when buying stops, then decide each finding by it.",
}

var compiledFlagRFSUP2 = Flag{
	ID:       "RF-SUP-2",
	Severity: "major",
	Topic:    "supply-chain",
	Title:    "Nobody looked for harm in what is bought, or risks were found and nothing was decided",
	Why:      "What nobody looks for is found by a journalist or a customs officer.",
	When:     "any_operating",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SUP-4",
			},
			{
				Criterion: "G-SUP-5",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:2B",
		"oecd-minerals-2016:3B",
		"ifc-ps-2012:PS1-10",
		"eubr-2023-1542:50(1)(b)(iii)",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"record",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Assess every chain back to mine or collection point and give each risk an owner, a target and a date.",
}

var compiledFlagRFSPL1 = Flag{
	ID:       "RF-SPL-1",
	Severity: "critical",
	Topic:    "suppliers",
	Per:      "supplier",
	Title:    "Mine, route and payments of a high-risk supplier are unknown, rest on its word or feed an armed group",
	Why:      "Armed groups live from payments on the road that nobody asks about.",
	When:     "supplier_cahra",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SPL-4",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.3-4",
		"oecd-minerals-2016:2A",
		"eubr-2023-1542:49(2)(f)",
		"eubr-2023-1542:supplier-49(2)(f)",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"record",
		},
		Assurance: "verified",
	},
	Closes: "Show mine, places of trade and payments by papers and an assessment on the ground, or buy elsewhere.",
	DependsOn: []string{
		"RF-SUP-1",
	},
}

var compiledFlagRFSPL2 = Flag{
	ID:       "RF-SPL-2",
	Severity: "critical",
	Topic:    "suppliers",
	Per:      "supplier",
	Title:    "Child or forced labour at a high-risk supplier is not looked for, or is known and buying goes on",
	Why:      "Buying on after such a finding makes the buyer part of it.",
	When:     "supplier_cahra or supplier_asm",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SPL-5",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.1-2(child-labour)",
		"oecd-minerals-2016:II.1-2(forced-labour)",
		"ifc-ps-2012:PS2-27",
		"ifc-ps-2012:PS2-29",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Suspend on a finding, have workers asked on the ground in their language, give remedy and look again.",
}

var compiledFlagRFSPL3 = Flag{
	ID:       "RF-SPL-3",
	Severity: "major",
	Topic:    "suppliers",
	Per:      "supplier",
	Title:    "The origin of a supplier's material is unknown, or its high-risk sites were not examined or have findings without action",
	Why:      "A gap in one supplier's file is where the harm of the whole chain hides.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SPL-1",
			},
			{
				All: []Need{
					{
						Criterion: "G-SPL-3",
					},
					{
						Fact: "supplier_cahra",
						Is:   "true",
					},
				},
			},
			{
				All: []Need{
					{
						Criterion: "G-SPL-3",
					},
					{
						Fact: "supplier_asm",
						Is:   "true",
					},
				},
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:1C",
		"oecd-minerals-2016:3C",
		"eubr-2023-1542:49(2)(c)",
		"eubr-2023-1542:50(1)(b)(iii)",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"site_observation",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Trace its deliveries by papers and agree dated actions on every finding.",
}

var compiledFlagRFCHL3 = Flag{
	ID:       "RF-CHL-3",
	Severity: "critical",
	Topic:    "child-labour",
	Title:    "Material known to come from child labour is bought without a plan",
	Why:      "The children dig on while the buyer looks away.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-CHL-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-27",
		"oecd-minerals-2016:II.1-2(child-labour)",
		"eubr-2023-1542:50(1)(a)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"interview",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Stop or mend each known source by a dated plan with help for the children, and map the rest to the mine.",
}

var compiledFlagRFFOR3 = Flag{
	ID:       "RF-FOR-3",
	Severity: "critical",
	Topic:    "forced-labour",
	Title:    "Goods traced to State-imposed forced labour are still bought without a plan to stop",
	Why:      "Such goods may not be sold in the European Union from 14 December 2027, and no contract clause changes how they were made.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-FOR-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-27",
		"ifc-ps-2012:PS2-29",
		"oecd-minerals-2016:II.1-2(forced-labour)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Trace each material at risk to maker and region and change the source where there is a hit.",
}

var compiledFlagRFFOR4 = Flag{
	ID:       "RF-FOR-4",
	Severity: "major",
	Topic:    "forced-labour",
	Title:    "No steps are set for forced labour, or a finding brought the workers nothing",
	Why:      "Dropping the supplier without remedy leaves the workers with the debt and without the job.",
	When:     "buys_minerals or any_migrants or any_cahra_site",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-FOR-5",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-28",
		"oecd-minerals-2016:3B",
		"irma-1.0:3.1",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"financial",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Set days, decision maker and pay-back, and carry them out for every case.",
}

var compiledFlagRFASM3 = Flag{
	ID:       "RF-ASM-3",
	Severity: "major",
	Topic:    "artisanal",
	Title:    "Hand-dug material enters unseen, or nobody knows whether its diggers work lawfully",
	Why:      "Depots mix what children and armed groups dug with the rest, and no paper tells them apart.",
	When:     "any_asm_supplier",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-ASM-2",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:ASM",
		"oecd-minerals-2016:1C",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"site_observation",
			"record",
		},
		Assurance: "documented",
	},
	Closes: "Buy hand-dug material from named, lawful, inspected pits only, or show by origin that none is bought.",
}

var compiledFlagRFTRA1 = Flag{
	ID:       "RF-TRA-1",
	Severity: "major",
	Topic:    "traceability",
	Title:    "What is shipped cannot be linked to what came in",
	Why:      "Every claim on origin, recycled content or footprint of the product is then a guess.",
	When:     "any_operating",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-TRA-1",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:1C",
		"oecd-minerals-2016:II.11(origin)",
		"eubr-2023-1542:49(1)(d)",
		"eubr-2023-1542:supplier-49(1)(d)",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"site_observation",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Write the model for every product, link lots from intake to shipment, and trace one shipment back.",
}

var compiledFlagRFHRD1 = Flag{
	ID:       "RF-HRD-1",
	Severity: "critical",
	Topic:    "human-rights",
	Title:    "An armed group profits from a site or its route, or nobody has looked",
	Why:      "Tolls, fuel and trucks given on the road keep a war going.",
	When:     "any_cahra_site",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-HRD-5",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.3-4",
		"irma-1.0:3.4",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
			"financial",
		},
		Assurance: "verified",
	},
	Closes: "End every such payment at once and have control, route and payments assessed on the ground.",
}

var compiledFlagRFHRD2 = Flag{
	ID:       "RF-HRD-2",
	Severity: "major",
	Topic:    "human-rights",
	Title:    "Harm to people is denied, left as it is, or was never looked for",
	Why:      "The same people are harmed again, and remedy grows dearer each year.",
	When:     "any_building or any_closing",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-HRD-3",
			},
			{
				Criterion: "G-HRD-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-3",
		"irma-1.0:1.3.3.3",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"monitoring",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "List the harm with those concerned, agree remedy, and check that measures work.",
}

var compiledFlagRFCOR1 = Flag{
	ID:       "RF-COR-1",
	Severity: "critical",
	Topic:    "corruption",
	Title:    "An owner is unknown or on a sanctions list, or a match with such a list is unresolved",
	Why:      "A lender may not pay whom it cannot name, and a sanctioned owner freezes the project.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-COR-4",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.12",
		"irma-1.0:1.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"record",
		},
		Assurance: "verified",
	},
	Closes: "Trace every owner to living persons and resolve each match in writing; otherwise without that owner.",
}

var compiledFlagRFCOR2 = Flag{
	ID:       "RF-COR-2",
	Severity: "critical",
	Topic:    "corruption",
	Title:    "An improper payment for a licence, permit or land is alleged by an authority, or the award cannot be shown",
	Why:      "A licence won by a bribe is taken back, and the loan with it.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-COR-6",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.11(bribery)",
		"irma-1.0:1.5",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"record",
			"financial",
		},
		Assurance: "verified",
	},
	Closes: "Have an independent lawyer examine every award and transfer, and settle what is found with the authority.",
}

var compiledFlagRFCOR3 = Flag{
	ID:       "RF-COR-3",
	Severity: "critical",
	Topic:    "corruption",
	Title:    "Go-betweens are paid unchecked, or by success fee for permits",
	Why:      "A bribe travels unseen in an agent's invoice.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-COR-2",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.11(bribery)",
		"irma-1.0:1.5",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"financial",
			"record",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "End success fees, check owners and ties of each go-between, and match payments with work in the ledger.",
}

var compiledFlagRFCOR4 = Flag{
	ID:       "RF-COR-4",
	Severity: "major",
	Topic:    "corruption",
	Title:    "Small bribes are paid or not forbidden, or who reports wrongdoing is punished or has nowhere to go",
	Why:      "Small payments train staff to make large ones, and nobody will report them.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-COR-3",
			},
			{
				Criterion: "G-COR-5",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.11(bribery)",
		"irma-1.0:1.5",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"financial",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Forbid small payments, test the books, and open a channel that protects who uses it.",
}

var compiledFlagRFPAY1 = Flag{
	ID:       "RF-PAY-1",
	Severity: "major",
	Topic:    "payments",
	Title:    "A mine pays the State and nothing about it is public",
	Why:      "Money that nobody can follow does not reach schools and roads, and invites false claims on both sides.",
	When:     "any_operating",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-PAY-1",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:II.13",
		"irma-1.0:1.5",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"financial",
			"record",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Publish payments for each project by kind and by who received them.",
}

var compiledFlagRFPER1 = Flag{
	ID:       "RF-PER-1",
	Severity: "critical",
	Topic:    "permits",
	Per:      "site",
	Title:    "Work goes on without a permit it needs, or nobody can say which it needs",
	Why:      "An authority can stop the site on any day, and insurance does not pay for unlawful work.",
	When:     "phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-PER-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-6",
		"irma-1.0:1.1.1.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Stop the work that lacks its permit and have a lawyer check a full register.",
}

var compiledFlagRFPER2 = Flag{
	ID:       "RF-PER-2",
	Severity: "critical",
	Topic:    "permits",
	Per:      "site",
	Title:    "A permit for present or coming work, or one the site cannot be built without, was annulled, suspended or refused, or a case was kept from lenders",
	Why:      "The project rests on a paper that no longer holds.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-PER-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-6",
		"irma-1.0:1.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Show lenders every case, stop what the permit covered, and return with a permit that stands or a different project.",
}

var compiledFlagRFPER3 = Flag{
	ID:       "RF-PER-3",
	Severity: "major",
	Topic:    "permits",
	Per:      "site",
	Title:    "A case is pending, and an independent opinion, word to lenders or a plan for losing the permit is missing",
	Why:      "A lost appeal after first disbursement strands the money.",
	When:     "litigation",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-PER-3",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-6",
		"irma-1.0:1.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Obtain an independent opinion on each case and plan for the loss of the permit.",
	DependsOn: []string{
		"RF-PER-2",
	},
}

var compiledFlagRFPER4 = Flag{
	ID:       "RF-PER-4",
	Severity: "critical",
	Topic:    "permits",
	Per:      "site",
	Title:    "Land, minerals, access or water are used without the right to them",
	Why:      "Whoever holds the right can close the gate.",
	When:     "phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-PER-4",
			},
		},
	},
	Clauses: []string{
		"irma-1.0:1.1.1.1",
		"ifc-ps-2012:PS5-9",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Settle the right with its holder before it is used again, or plan without it.",
}

var compiledFlagRFPER5 = Flag{
	ID:       "RF-PER-5",
	Severity: "critical",
	Topic:    "permits",
	Per:      "site",
	Title:    "A known breach of a permit goes on or was kept from the authority",
	Why:      "The harm that the condition was meant to prevent is happening.",
	When:     "phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-PER-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-23",
		"irma-1.0:1.1.1.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"monitoring",
			"record",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Report the breach, end it by a date the authority accepts, and have it inspected.",
}

var compiledFlagRFSPO1 = Flag{
	ID:       "RF-SPO-1",
	Severity: "critical",
	Topic:    "sponsor",
	Title:    "The sponsor left grave harm or an order unremedied elsewhere, or kept harm from lenders",
	Why:      "Who did not put it right there will not put it right here.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SPO-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-3",
		"irma-1.0:1.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Have ten years searched independently, disclose them, and remedy the harm by dates that are kept.",
}

var compiledFlagRFSPO2 = Flag{
	ID:       "RF-SPO-2",
	Severity: "major",
	Topic:    "sponsor",
	Title:    "There is no money, or nobody in charge, for the environmental and social actions",
	Why:      "A plan without a budget line is dropped at the first cost overrun.",
	When:     "not only_exploring",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SPO-3",
			},
			{
				Criterion: "G-MAN-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-17",
		"ifc-ps-2012:PS1-16",
		"irma-1.0:2.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"financial",
			"contract",
			"record",
		},
		Assurance: "documented",
	},
	Closes: "Cost each action, put it into the model and the financing, and fill the posts that carry it out.",
}

var compiledFlagRFSPO3 = Flag{
	ID:       "RF-SPO-3",
	Severity: "major",
	Topic:    "sponsor",
	Title:    "A liability from earlier owners is denied, or nobody has looked",
	Why:      "It arrives with the first claim, at the new owner's cost.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-SPO-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS3-10",
		"irma-1.0:2.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"financial",
			"study",
		},
		Assurance: "documented",
	},
	Closes: "Measure it on the ground, share it out by contract, secure the money and hear those concerned.",
}

var compiledFlagRFMAN1 = Flag{
	ID:       "RF-MAN-1",
	Severity: "major",
	Topic:    "management",
	Title:    "A site is built or run without an environmental and social system or monitoring",
	Why:      "Every promise made elsewhere depends on somebody who checks, and nobody does.",
	When:     "any_building or any_closing",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "G-MAN-1",
			},
			{
				Criterion: "G-MAN-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-5",
		"ifc-ps-2012:PS1-22",
		"irma-1.0:2.1",
	},
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"monitoring",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Put the seven elements to use at every site, monitor each significant impact and act on deviations.",
}
