//go:build !bootstrap

// Code generated from screening/flags-people.yaml by go generate; DO NOT EDIT.

package criteria

var compiledFlagRFIND1 = Flag{
	ID:       "RF-IND-1",
	Severity: "stop",
	Topic:    "indigenous",
	Per:      "site",
	Title:    "Work that affects Indigenous people began without their consent, or people were paid or pressed to agree",
	Why:      "What is done without them cannot be consented to afterwards, and the project stands on land it has no leave to use.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-IND-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS7-12",
		"ifc-ps-2012:PS7-13",
		"irma-1.0:2.2",
		"eubr-2023-1542:X.2(c)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"interview",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Stop all work on their land, agree the process with their institutions and keep to the answer; where it is no, a different project.",
}

var compiledFlagRFIND2 = Flag{
	ID:       "RF-IND-2",
	Severity: "stop",
	Topic:    "indigenous",
	Per:      "site",
	Title:    "Indigenous people were moved or pressed to leave without consent",
	Why:      "A people taken from its land loses more than houses, and no later payment restores it.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-IND-10",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS7-15",
		"irma-1.0:2.2",
		"irma-1.0:2.4",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"interview",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Find a layout that moves nobody, or obtain consent by their own rules with land of equal worth and a right to return.",
	DependsOn: []string{
		"RF-IND-1",
	},
}

var compiledFlagRFIND3 = Flag{
	ID:       "RF-IND-3",
	Severity: "critical",
	Topic:    "indigenous",
	Per:      "site",
	Title:    "No agreement is sought with an affected Indigenous people, it has refused, or others signed in its name",
	Why:      "A project without agreement is stopped by a court or on the road, when the money is spent.",
	When:     "phase != \"exploration\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-IND-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS7-12",
		"irma-1.0:2.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"agreement",
			"interview",
			"monitoring",
		},
		Assurance: "verified",
	},
	Closes: "Reach an agreement with the mandated institution of each affected people and keep it.",
	DependsOn: []string{
		"RF-IND-1",
	},
}

var compiledFlagRFIND4 = Flag{
	ID:       "RF-IND-4",
	Severity: "critical",
	Topic:    "indigenous",
	Per:      "site",
	Title:    "Calving land or a reindeer migration route is disturbed or was never mapped",
	Why:      "A herd that loses its calving land or its way shrinks for good, and with it a livelihood and a culture.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-IND-6",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS7-8",
		"ifc-ps-2012:PS7-13",
		"irma-1.0:2.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Map herding with every district and change place, route or season until no calving land and no route is disturbed.",
}

var compiledFlagRFIND5 = Flag{
	ID:       "RF-IND-5",
	Severity: "major",
	Topic:    "indigenous",
	Per:      "site",
	Title:    "What herding loses was not assessed in full, or rests on measures that the herders refuse",
	Why:      "Small losses add up until winter pasture is gone, and feed that nobody proved does not replace it.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-IND-7",
			},
			{
				Criterion: "S-IND-8",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS7-8",
		"ifc-ps-2012:PS1-8",
		"irma-1.0:2.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"interview",
			"monitoring",
		},
		Assurance: "documented",
	},
	Closes: "Count all past and planned loss with the district, and let the finding stand without unproven measures.",
}

var compiledFlagRFIND6 = Flag{
	ID:       "RF-IND-6",
	Severity: "major",
	Topic:    "indigenous",
	Per:      "site",
	Title:    "The company leaves consultation of Indigenous people to the State",
	Why:      "A State that consulted badly leaves a permit that courts can undo, and a duty that the company never met.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-IND-5",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS7-21",
		"ifc-ps-2012:PS1-33",
		"irma-1.0:2.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"record",
			"interview",
		},
		Assurance: "documented",
	},
	Closes: "Compare the State's process with free, prior and informed consent and fill each gap with a process of your own.",
}

var compiledFlagRFLND1 = Flag{
	ID:       "RF-LND-1",
	Severity: "stop",
	Topic:    "land",
	Per:      "site",
	Title:    "People were evicted by force, or an earlier taking was never paid",
	Why:      "The first thing the loan would finance is land that was taken by force.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-LND-5",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS5-24",
		"irma-1.0:2.4",
		"eubr-2023-1542:X.2(c)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
			"image",
		},
		Assurance: "verified",
	},
	Closes: "Settle each case with the people at replacement cost, seen by someone independent; until then no work on that land.",
}

var compiledFlagRFLND2 = Flag{
	ID:       "RF-LND-2",
	Severity: "critical",
	Topic:    "land",
	Per:      "site",
	Title:    "Land or houses were taken before payment or under replacement cost",
	Why:      "A household that lost its land first has nothing left to bargain with.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-LND-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS5-9",
		"irma-1.0:2.4",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Value what was taken at replacement cost, pay the difference with interest, and take nothing more before payment.",
}

var compiledFlagRFLND3 = Flag{
	ID:       "RF-LND-3",
	Severity: "major",
	Topic:    "land",
	Per:      "site",
	Title:    "Those who lose home, land or work are not counted, or get one payment and nothing more",
	Why:      "Money is soon spent, and tenants and users of common land get none of it.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-LND-2",
			},
			{
				Criterion: "S-LND-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS5-12",
		"ifc-ps-2012:PS5-19",
		"ifc-ps-2012:PS5-25",
		"irma-1.0:2.4",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"record",
			"monitoring",
			"interview",
		},
		Assurance: "documented",
	},
	Closes: "Count everyone with a cut-off date and restore each household's living by a funded plan.",
}

var compiledFlagRFHER1 = Flag{
	ID:       "RF-HER-1",
	Severity: "critical",
	Topic:    "heritage",
	Per:      "site",
	Title:    "Heritage that cannot be replaced is or will be destroyed without the consent of its people",
	Why:      "A sacred place or a burial ground, once gone, is lost to them and to everyone.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-HER-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS8-14",
		"ifc-ps-2012:PS7-16",
		"irma-1.0:3.7",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"monitoring",
			"interview",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Change the design so that the place is left whole, or obtain consent before it is touched.",
}

var compiledFlagRFCHL1 = Flag{
	ID:       "RF-CHL-1",
	Severity: "stop",
	Topic:    "child-labour",
	Title:    "A child works for the project, or was sent away without help",
	Why:      "Each day at work costs the child its schooling and its health.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-CHL-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-21",
		"irma-1.0:3.1",
		"oecd-minerals-2016:II.1-2(child-labour)",
		"eubr-2023-1542:X.2(b)(ii)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"site_observation",
			"interview",
			"record",
		},
		Assurance: "verified",
	},
	Closes: "Take the child out of work into school with income for the family, check every age at the gate, and have it looked at again.",
}

var compiledFlagRFCHL2 = Flag{
	ID:       "RF-CHL-2",
	Severity: "stop",
	Topic:    "child-labour",
	Title:    "Somebody under 18 does dangerous or night work",
	Why:      "Dangerous work under 18 is one of the worst forms of child labour, and it maims.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-CHL-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-21",
		"irma-1.0:3.1",
		"oecd-minerals-2016:II.1-2(child-labour)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"site_observation",
			"interview",
			"record",
		},
		Assurance: "verified",
	},
	Closes: "Move each young worker to safe work with pay unchanged and keep the list of closed work at every gate.",
	DependsOn: []string{
		"RF-CHL-1",
	},
}

var compiledFlagRFFOR1 = Flag{
	ID:       "RF-FOR-1",
	Severity: "stop",
	Topic:    "forced-labour",
	Title:    "Workers cannot leave, or their papers were taken from them",
	Why:      "A worker without passport or final pay is not free, whatever the contract says.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-FOR-2",
			},
			{
				Criterion: "S-FOR-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-22",
		"irma-1.0:3.1",
		"oecd-minerals-2016:II.1-2(forced-labour)",
		"eubr-2023-1542:X.2(b)(iii)",
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
	Closes: "Hand back papers and money, open the gates, and have workers asked without managers in their own language.",
}

var compiledFlagRFFOR2 = Flag{
	ID:       "RF-FOR-2",
	Severity: "critical",
	Topic:    "forced-labour",
	Title:    "Workers paid for their job and were not paid back",
	Why:      "A debt for the job binds a worker to an employer more firmly than a fence.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-FOR-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-22",
		"ifc-ps-2012:PS2-11",
		"irma-1.0:3.1",
		"oecd-minerals-2016:II.1-2(forced-labour)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
			"financial",
		},
		Assurance: "verified",
	},
	Closes: "Find every fee by asking workers, pay it back, and bind contractors and agencies to bear the cost.",
	DependsOn: []string{
		"RF-FOR-1",
	},
}

var compiledFlagRFOHS1 = Flag{
	ID:       "RF-OHS-1",
	Severity: "critical",
	Topic:    "occupational",
	Per:      "site",
	Title:    "Somebody died at work here and accidents are not followed to their causes",
	Why:      "The same hazard, with the same controls, will kill again.",
	When:     "fatality",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-OHS-3",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"irma-1.0:3.2",
		"eubr-2023-1542:X.2(b)(i)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"site_observation",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Investigate the death to its causes beyond the person, close every action and see it closed at the place.",
}

var compiledFlagRFOHS2 = Flag{
	ID:       "RF-OHS-2",
	Severity: "major",
	Topic:    "occupational",
	Per:      "site",
	Title:    "Workers breathe or touch what is over the limit, or what nobody measures",
	Why:      "Metal dust, silica, fibres and solvents make people ill years later, when nothing can be undone.",
	When:     "phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-OHS-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"irma-1.0:3.2",
		"eubr-2023-1542:X.2(b)(i)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"site_observation",
		},
		Assurance: "documented",
	},
	Closes: "Sample every exposed group and bring each result above a limit down at its source.",
}

var compiledFlagRFOHS3 = Flag{
	ID:       "RF-OHS-3",
	Severity: "major",
	Topic:    "occupational",
	Per:      "site",
	Title:    "Work goes on without a hazard register, without training, or without the right to refuse it",
	Why:      "Hazards that nobody listed, newcomers who were shown no way out and work that nobody may stop lead to the first death.",
	When:     "phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-OHS-1",
			},
			{
				Criterion: "S-OHS-2",
			},
			{
				Criterion: "S-OHS-7",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"irma-1.0:3.2",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"interview",
			"site_observation",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "List what can kill with workers, name controls and owners, train everyone before they start, and let everyone stop dangerous work.",
}

var compiledFlagRFOHS4 = Flag{
	ID:       "RF-OHS-4",
	Severity: "critical",
	Topic:    "occupational",
	Per:      "site",
	Title:    "Water, mud or gas can break into the underground workings and nothing calculated holds it back",
	Why:      "Those at the lowest level have minutes, and the way out is the way the water comes.",
	When:     "\"mining\" in stages and \"underground\" in mining_method and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-OHS-8",
				Level:     1,
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"irma-1.0:3.2",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Keep people out of reach of each source until its barrier is calculated, built and inspected.",
}

var compiledFlagRFLAB1 = Flag{
	ID:       "RF-LAB-1",
	Severity: "critical",
	Topic:    "labour",
	Title:    "Workers were punished for union activity, or unions are kept out",
	Why:      "Without a voice of their own, workers cannot report any of the other harms.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-LAB-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-13",
		"irma-1.0:3.1",
		"eubr-2023-1542:X.2(b)(v)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"interview",
			"third_party_report",
			"record",
		},
		Assurance: "verified",
	},
	Closes: "Take back those dismissed with back pay, give representatives time and access, and start bargaining when asked.",
}

var compiledFlagRFLAB2 = Flag{
	ID:       "RF-LAB-2",
	Severity: "critical",
	Topic:    "labour",
	Title:    "Workers live behind locked exits, without safe water, or without a bed of their own",
	Why:      "A fire or an illness in such lodgings kills many at once.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-LAB-7",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-12",
		"irma-1.0:3.1",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"site_observation",
			"third_party_report",
			"interview",
			"image",
		},
		Assurance: "verified",
	},
	Closes: "Open the exits today, bring water, toilets and beds to standard, and have all lodgings inspected independently.",
}

var compiledFlagRFLAB3 = Flag{
	ID:       "RF-LAB-3",
	Severity: "major",
	Topic:    "labour",
	Title:    "Workers are paid under the legal minimum or a month late, or hours are unrecorded, forced or unpaid",
	Why:      "Unpaid work drives strikes, debt and flight, and it is one step from forced work.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-LAB-2",
			},
			{
				Criterion: "S-LAB-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-10",
		"irma-1.0:3.1",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"financial",
			"record",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Pay what is owed, record hours for all, contractors included, and have a sample of pay slips checked.",
}

var compiledFlagRFDIV1 = Flag{
	ID:       "RF-DIV-1",
	Severity: "major",
	Topic:    "diversity",
	Title:    "Harassment or sexual violence cannot be reported, or was not looked into",
	Why:      "Where nobody can speak, it goes on, in camps and in the villages around.",
	When:     "any_building or any_closing",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-DIV-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-15",
		"irma-1.0:3.1",
		"eubr-2023-1542:X.2(b)(iv)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Open a safe way with trained contacts and care first, and look into each known case from outside.",
}

var compiledFlagRFDIV2 = Flag{
	ID:       "RF-DIV-2",
	Severity: "major",
	Topic:    "diversity",
	Title:    "People are hired or dismissed on pregnancy, HIV or other grounds that have nothing to do with the job",
	Why:      "It harms those picked out and is unlawful in many countries.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-DIV-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-15",
		"irma-1.0:3.1",
		"eubr-2023-1542:X.2(b)(iv)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "End the tests, bind recruiters and agencies, and make good to those refused or dismissed.",
}

var compiledFlagRFCTR1 = Flag{
	ID:       "RF-CTR-1",
	Severity: "major",
	Topic:    "contractors",
	Title:    "Contractors' accidents are not counted or were hidden, or labour agencies are unknown or known to cheat",
	Why:      "Harm moved to a contractor's books stays harm, and the figures shown to lenders are wrong.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-CTR-2",
			},
			{
				Criterion: "S-CTR-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-24",
		"ifc-ps-2012:PS2-25",
		"irma-1.0:3.1",
		"irma-1.0:3.2",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Collect contractors' hours and accidents, compare them with gate and clinic, and drop such an agency with workers kept whole.",
}

var compiledFlagRFPRS1 = Flag{
	ID:       "RF-PRS-1",
	Severity: "critical",
	Topic:    "process-safety",
	Per:      "site",
	Title:    "A cell fire would find people in its way and the next cells beside it",
	Why:      "Burning cells light their neighbours and fill rooms with explosive and toxic gas before the flame is seen.",
	When:     "lithium_cells and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-PRS-2",
			},
			{
				Criterion: "S-PRS-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"ifc-ps-2012:PS4-5",
		"eubr-2023-1542:X.2(a)(vii)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"site_observation",
		},
		Assurance: "verified",
	},
	Closes: "Split stores into proven bays, give every room gas or heat detection that clears it and two ways out, reviewed by a fire engineer.",
}

var compiledFlagRFPRS2 = Flag{
	ID:       "RF-PRS-2",
	Severity: "critical",
	Topic:    "process-safety",
	Per:      "site",
	Title:    "Scrap or black mass is stored untested, or a fire in it changed nothing",
	Why:      "One charged or wet lot sets fire to the store and to the town's air.",
	When:     "phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-PRS-5",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"ifc-ps-2012:PS4-7",
		"eubr-2023-1542:X.2(a)(vii)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"site_observation",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Test every lot for charge, metal and moisture before it is stored, and watch heat and gas where it lies.",
}

var compiledFlagRFPRS3 = Flag{
	ID:       "RF-PRS-3",
	Severity: "critical",
	Topic:    "process-safety",
	Per:      "site",
	Title:    "A plant with cells, molten metal or a major hazard is built or run without a hazard study",
	Why:      "One fire or release can kill a shift and reach the town, and nobody has looked for how.",
	When:     "(seveso != \"none\" or lithium_cells or \"molten\" in hazards) and phase in [\"construction\", \"operation\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-PRS-1",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-7",
		"ifc-ps-2012:PS2-23",
		"irma-1.0:3.2",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"study",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "Study every hazardous unit and store on current drawings and close each finding with risk to life.",
}

var compiledFlagRFPRS4 = Flag{
	ID:       "RF-PRS-4",
	Severity: "major",
	Topic:    "process-safety",
	Per:      "site",
	Title:    "Barriers against fire, explosion or release are unlisted, untested or never studied, or changes have no procedure",
	Why:      "The vapour, dust or gas that nobody zoned meets the trip that nobody tested.",
	When:     "(lithium_cells or not (\"none\" in hazards)) and phase in [\"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-PRS-4",
			},
			{
				Criterion: "G-MAN-6",
			},
			{
				Criterion: "S-PRS-7",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"ifc-ps-2012:PS4-7",
		"eubr-2023-1542:X.2(a)(vii)",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"map",
			"site_observation",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "List the barriers and zones, test each from sensor to final action, and study changes before they are made.",
}

var compiledFlagRFPRS5 = Flag{
	ID:       "RF-PRS-5",
	Severity: "critical",
	Topic:    "process-safety",
	Per:      "site",
	Title:    "People work on furnaces, vessels or live cells that nobody has made safe",
	Why:      "What was left inside runs out, blows or burns while the crew stands in front of it.",
	When:     "(seveso != \"none\" or lithium_cells or \"molten\" in hazards) and phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-PRS-8",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS2-23",
		"ifc-ps-2012:PS4-7",
		"irma-1.0:3.2",
	},
	Receptor: "workforce",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"site_observation",
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Stop such work, put it under permits with locked and tested isolation, contractors included, and check them at the place.",
}

var compiledFlagRFCOM1 = Flag{
	ID:       "RF-COM-1",
	Severity: "critical",
	Topic:    "community-health",
	Per:      "site",
	Title:    "Neighbours are exposed above health limits, or nobody measures what reaches them",
	Why:      "They drink and breathe it every day, and learn of it from their doctor.",
	When:     "phase in [\"operation\", \"closure\"] and (discharge or contamination or tailings or waste_rock or \"mining\" in stages or \"refining\" in stages or \"cathode\" in stages or \"anode\" in stages or \"cell\" in stages or \"recycling\" in stages)",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-COM-2",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-5",
		"ifc-ps-2012:PS3-10",
		"irma-1.0:3.3",
		"eubr-2023-1542:X.2(c)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Measure at homes and wells, bring safe water or filters at once where a limit is passed, and end it at the source.",
}

var compiledFlagRFCOM2 = Flag{
	ID:       "RF-COM-2",
	Severity: "major",
	Topic:    "community-health",
	Per:      "site",
	Title:    "The project's trucks run through villages without a plan, or killed and nothing changed",
	Why:      "The trucks of a project pass its neighbours every day, and one can kill.",
	When:     "phase in [\"construction\", \"operation\", \"closure\"]",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-COM-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-5",
		"ifc-ps-2012:PS4-7",
		"irma-1.0:3.3",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"site_observation",
			"interview",
		},
		Assurance: "documented",
	},
	Closes: "Set speeds, hours and crossings with the people along the road, contractors included, and follow trackers.",
}

var compiledFlagRFENG1 = Flag{
	ID:       "RF-ENG-1",
	Severity: "major",
	Topic:    "engagement",
	Per:      "site",
	Title:    "Affected people were not met, were threatened, or were kept from a grave risk",
	Why:      "Consent, warning and grievance all rest on people who know and may speak.",
	When:     "people_nearby != 0 or indigenous or displacement != \"none\"",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-ENG-2",
			},
			{
				Criterion: "S-ENG-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-29",
		"ifc-ps-2012:PS1-30",
		"irma-1.0:1.2",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Tell every affected group the risks in its language and meet it before each decision, free from pressure.",
}

var compiledFlagRFGRI1 = Flag{
	ID:       "RF-GRI-1",
	Severity: "critical",
	Topic:    "grievance",
	Title:    "Somebody who complained or defended rights was harmed for it",
	Why:      "After the first reprisal nobody speaks, and every other answer loses its worth.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-GRI-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-35",
		"irma-1.0:1.4",
		"eubr-2023-1542:49(1)(f)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"interview",
			"third_party_report",
		},
		Assurance: "verified",
	},
	Closes: "End the reprisal, make good to the person, and have critics asked independently whether it stopped.",
}

var compiledFlagRFGRI2 = Flag{
	ID:       "RF-GRI-2",
	Severity: "major",
	Topic:    "grievance",
	Title:    "A known harm to people stands without remedy, or there is no way to complain",
	Why:      "Anger that finds no door goes to the road, the court or the press.",
	When:     "any_building or any_closing",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-GRI-1",
			},
			{
				Criterion: "S-GRI-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS1-35",
		"irma-1.0:1.4",
		"eubr-2023-1542:49(1)(f)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Open a written way to complain with times and appeal, and give each known case a remedy agreed with the person.",
}

var compiledFlagRFSEC1 = Flag{
	ID:       "RF-SEC-1",
	Severity: "critical",
	Topic:    "security",
	Per:      "site",
	Title:    "A death, serious injury, rape or unlawful arrest by security was not looked into or remedied",
	Why:      "Guards who are not held to account do it again, in the project's name.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-SEC-5",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-14",
		"irma-1.0:3.5",
		"oecd-minerals-2016:II.5-10(sites)",
		"oecd-minerals-2016:II.1-2(torture)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Have the case looked into from outside, report it, remove those responsible and give remedy to the harmed.",
}

var compiledFlagRFSEC2 = Flag{
	ID:       "RF-SEC-2",
	Severity: "critical",
	Topic:    "security",
	Per:      "site",
	Title:    "Police or soldiers act for the project with no agreed rules, or are given things off the record",
	Why:      "Money, cars and calls without rules make the project part of whatever force they use.",
	When:     "security == \"public_forces\" and (cahra or not host_ep4)",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-SEC-4",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-13",
		"irma-1.0:3.5",
		"oecd-minerals-2016:II.5-10(sites)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"agreement",
			"record",
			"financial",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Agree in writing when they come, what force they may use and what they are given, and account for it monthly.",
}

var compiledFlagRFSEC3 = Flag{
	ID:       "RF-SEC-3",
	Severity: "major",
	Topic:    "security",
	Per:      "site",
	Title:    "Armed people guard the site unchecked, with a known abuser, without rules of force, or with abuse left without consequence",
	Why:      "The next protest or theft ends with somebody shot.",
	When:     "security == \"armed\" or (security == \"public_forces\" and (cahra or not host_ep4))",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-SEC-2",
			},
			{
				Criterion: "S-SEC-3",
			},
		},
	},
	Clauses: []string{
		"ifc-ps-2012:PS4-12",
		"irma-1.0:3.5",
		"oecd-minerals-2016:II.5-10(sites)",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Check every guard's past, train all on force as the last resort, and act on each breach.",
}

var compiledFlagRFASM1 = Flag{
	ID:       "RF-ASM-1",
	Severity: "critical",
	Topic:    "artisanal",
	Title:    "The worst abuses around artisanal mining are known or not looked for, and buying or cooperation goes on",
	Why:      "The next tonne is dug by a child, or taxed by an armed group, and the project pays for it.",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-ASM-3",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:ASM",
		"oecd-minerals-2016:II.1-2(child-labour)",
		"irma-1.0:3.6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"monitoring",
			"third_party_report",
			"interview",
		},
		Assurance: "verified",
	},
	Closes: "Suspend on a finding, help those harmed, and have trained local people and an independent body look unannounced.",
}

var compiledFlagRFASM2 = Flag{
	ID:       "RF-ASM-2",
	Severity: "major",
	Topic:    "artisanal",
	Title:    "Artisanal miners were driven off, or nobody talks with them",
	Why:      "Families lose their living, and clashes at the fence follow.",
	When:     "any_asm_site",
	RaisedBy: Need{
		Any: []Need{
			{
				Criterion: "S-ASM-1",
			},
		},
	},
	Clauses: []string{
		"oecd-minerals-2016:ASM",
		"irma-1.0:3.6",
	},
	Receptor: "community",
	ClearedBy: Clearance{
		Kinds: []EvidenceKind{
			"record",
			"interview",
			"third_party_report",
		},
		Assurance: "documented",
	},
	Closes: "Agree with their chosen speakers where they may work and what those who must leave get.",
}
