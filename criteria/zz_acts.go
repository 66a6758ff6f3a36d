//go:build !bootstrap

// Code generated from acts.yaml by go generate; DO NOT EDIT.

package criteria

var compiledActEubrArt7MethodEv = Act{
	ID:         "eubr-art7-method-ev",
	Title:      "Method for the carbon footprint, electric-vehicle batteries",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), delegated act; due 18 February 2024",
	Confidence: "verified",
}

var compiledActEubrArt7FormatEv = Act{
	ID:         "eubr-art7-format-ev",
	Title:      "Format of the carbon footprint declaration, electric-vehicle batteries",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), implementing act; due 18 February 2024",
	Confidence: "verified",
}

var compiledActEubrArt7ClassesEv = Act{
	ID:         "eubr-art7-classes-ev",
	Title:      "Carbon footprint performance classes, electric-vehicle batteries",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), delegated act; due 18 February 2025",
	Confidence: "verified",
}

var compiledActEubrArt7LabelEv = Act{
	ID:         "eubr-art7-label-ev",
	Title:      "Format of the performance class label, electric-vehicle batteries",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), implementing act; due 18 February 2025",
	Confidence: "verified",
}

var compiledActEubrArt7MaximumEv = Act{
	ID:         "eubr-art7-maximum-ev",
	Title:      "Maximum life-cycle carbon footprint, electric-vehicle batteries",
	Source:     "Regulation (EU) 2023/1542, Article 7(3), delegated act; due 18 August 2026",
	Confidence: "verified",
}

var compiledActEubrArt7MethodIndustrial = Act{
	ID:         "eubr-art7-method-industrial",
	Title:      "Method for the carbon footprint, rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), delegated act; due 18 February 2025",
	Confidence: "verified",
}

var compiledActEubrArt7FormatIndustrial = Act{
	ID:         "eubr-art7-format-industrial",
	Title:      "Format of the carbon footprint declaration, rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), implementing act; due 18 February 2025",
	Confidence: "verified",
}

var compiledActEubrArt7ClassesIndustrial = Act{
	ID:         "eubr-art7-classes-industrial",
	Title:      "Carbon footprint performance classes, rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), delegated act; due 18 August 2026",
	Confidence: "verified",
}

var compiledActEubrArt7LabelIndustrial = Act{
	ID:         "eubr-art7-label-industrial",
	Title:      "Format of the performance class label, rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), implementing act; due 18 August 2026",
	Confidence: "verified",
}

var compiledActEubrArt7MaximumIndustrial = Act{
	ID:         "eubr-art7-maximum-industrial",
	Title:      "Maximum life-cycle carbon footprint, rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
	Source:     "Regulation (EU) 2023/1542, Article 7(3), delegated act; due 18 February 2028",
	Confidence: "verified",
}

var compiledActEubrArt7MethodLmt = Act{
	ID:         "eubr-art7-method-lmt",
	Title:      "Method for the carbon footprint, batteries for light means of transport",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), delegated act; due 18 February 2027",
	Confidence: "verified",
}

var compiledActEubrArt7FormatLmt = Act{
	ID:         "eubr-art7-format-lmt",
	Title:      "Format of the carbon footprint declaration, batteries for light means of transport",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), implementing act; due 18 February 2027",
	Confidence: "verified",
}

var compiledActEubrArt7ClassesLmt = Act{
	ID:         "eubr-art7-classes-lmt",
	Title:      "Carbon footprint performance classes, batteries for light means of transport",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), delegated act; due 18 August 2028",
	Confidence: "verified",
}

var compiledActEubrArt7LabelLmt = Act{
	ID:         "eubr-art7-label-lmt",
	Title:      "Format of the performance class label, batteries for light means of transport",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), implementing act; due 18 August 2028",
	Confidence: "verified",
}

var compiledActEubrArt7MaximumLmt = Act{
	ID:         "eubr-art7-maximum-lmt",
	Title:      "Maximum life-cycle carbon footprint, batteries for light means of transport",
	Source:     "Regulation (EU) 2023/1542, Article 7(3), delegated act; due 18 February 2030",
	Confidence: "verified",
}

var compiledActEubrArt7MethodExternal = Act{
	ID:         "eubr-art7-method-external",
	Title:      "Method for the carbon footprint, rechargeable industrial batteries with exclusively external storage",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), delegated act; due 18 February 2029",
	Confidence: "verified",
}

var compiledActEubrArt7FormatExternal = Act{
	ID:         "eubr-art7-format-external",
	Title:      "Format of the carbon footprint declaration, rechargeable industrial batteries with exclusively external storage",
	Source:     "Regulation (EU) 2023/1542, Article 7(1), implementing act; due 18 February 2029",
	Confidence: "verified",
}

var compiledActEubrArt7ClassesExternal = Act{
	ID:         "eubr-art7-classes-external",
	Title:      "Carbon footprint performance classes, rechargeable industrial batteries with exclusively external storage",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), delegated act; due 18 August 2030",
	Confidence: "verified",
}

var compiledActEubrArt7LabelExternal = Act{
	ID:         "eubr-art7-label-external",
	Title:      "Format of the performance class label, rechargeable industrial batteries with exclusively external storage",
	Source:     "Regulation (EU) 2023/1542, Article 7(2), implementing act; due 18 August 2030",
	Confidence: "verified",
}

var compiledActEubrArt7MaximumExternal = Act{
	ID:         "eubr-art7-maximum-external",
	Title:      "Maximum life-cycle carbon footprint, rechargeable industrial batteries with exclusively external storage",
	Source:     "Regulation (EU) 2023/1542, Article 7(3), delegated act; due 18 February 2032",
	Confidence: "verified",
}

var compiledActEubrArt8Method = Act{
	ID:         "eubr-art8-method",
	Title:      "Method for recycled content",
	Source:     "Regulation (EU) 2023/1542, Article 8(1), delegated act; due 18 August 2026, not adopted by 5 September 2026",
	Confidence: "verified",
}

var compiledActEubrArt9Values = Act{
	ID:         "eubr-art9-values",
	Title:      "Minimum performance of portable batteries of general use",
	Source:     "Regulation (EU) 2023/1542, Article 9, delegated act; due 18 August 2027",
	Confidence: "verified",
}

var compiledActEubrArt10ValuesIndustrial = Act{
	ID:         "eubr-art10-values-industrial",
	Title:      "Minimum durability of rechargeable industrial batteries above 2 kWh, those with exclusively external storage left out",
	Source:     "Regulation (EU) 2023/1542, Article 10(5), delegated act; due 18 February 2026",
	Confidence: "verified",
}

var compiledActEubrArt10ValuesLmt = Act{
	ID:         "eubr-art10-values-lmt",
	Title:      "Minimum durability of batteries for light means of transport",
	Source:     "Regulation (EU) 2023/1542, Article 10(5), delegated act; due 18 February 2027",
	Confidence: "verified",
}

var compiledActEubrArt13Label = Act{
	ID:         "eubr-art13-label",
	Title:      "Label specifications",
	Source:     "Regulation (EU) 2023/1542, Article 13(10), implementing act; due 18 August 2025, adoption not confirmed",
	Confidence: "verified",
}

var compiledActEubrArt30List = Act{
	ID:         "eubr-art30-list",
	Title:      "First publication of the list of notified bodies",
	Source:     "Regulation (EU) 2023/1542, Article 30(2); Article 17(2) applies 12 months after it. Its day is not known to us",
	Confidence: "verified",
}

var compiledActEubrArt77Access = Act{
	ID:         "eubr-art77-access",
	Title:      "Persons with a legitimate interest in the battery passport",
	Source:     "Regulation (EU) 2023/1542, Article 77(9), implementing act; due 18 August 2026 and missed",
	Confidence: "verified",
}

var compiledActEubrArt48Guidelines = Act{
	ID:         "eubr-art48-guidelines",
	Title:      "Guidelines on battery due diligence",
	Source:     "Regulation (EU) 2023/1542, Article 48(5); due 26 July 2026, publication not confirmed",
	Confidence: "verified",
}

var compiledActCrmaArt31Rules = Act{
	ID:         "crma-art31-rules",
	Title:      "Rules to calculate and verify the environmental footprint of a critical raw material",
	Source:     "Regulation (EU) 2024/1252, Article 31 and Annex V; one set of rules for each material",
	Confidence: "verified",
}

var compiledActEubr20231542 = Act{
	ID:         "eubr-2023-1542",
	Title:      "Regulation (EU) 2023/1542 on batteries and waste batteries",
	InForce:    19586,
	Applies:    19771,
	Source:     "Regulation (EU) 2023/1542, Article 96",
	Confidence: "verified",
}

var compiledActEubr20251561 = Act{
	ID:         "eubr-2025-1561",
	Title:      "Regulation (EU) 2025/1561, which moved battery due diligence to 18 August 2027",
	InForce:    20300,
	Source:     "Regulation (EU) 2025/1561",
	Confidence: "verified",
}

var compiledActEubr2025606 = Act{
	ID:         "eubr-2025-606",
	Title:      "Delegated Regulation (EU) 2025/606, method for recycling efficiency and recovery",
	InForce:    20293,
	Source:     "Delegated Regulation (EU) 2025/606, under Article 71(4) of Regulation (EU) 2023/1542",
	Confidence: "verified",
}

var compiledActElv20261738 = Act{
	ID:         "elv-2026-1738",
	Title:      "Regulation (EU) 2026/1738 on end-of-life vehicles",
	InForce:    20678,
	Applies:    21428,
	Source:     "Regulation (EU) 2026/1738, which also amends Regulation (EU) 2023/1542",
	Confidence: "verified",
}

var compiledActLow2025934 = Act{
	ID:         "low-2025-934",
	Title:      "Delegated Decision (EU) 2025/934, black mass and lithium waste batteries as hazardous waste",
	Applies:    20796,
	Source:     "Delegated Decision (EU) 2025/934; date by corrigendum OJ L 2025/90657",
	Confidence: "secondary",
}

var compiledActFlr20243015 = Act{
	ID:         "flr-2024-3015",
	Title:      "Regulation (EU) 2024/3015 on products made with forced labour",
	InForce:    20070,
	Applies:    21166,
	Source:     "Regulation (EU) 2024/3015, Article 39",
	Confidence: "verified",
}

var compiledActOmnibus2026470 = Act{
	ID:         "omnibus-2026-470",
	Title:      "Directive (EU) 2026/470, which amends sustainability reporting and due diligence",
	InForce:    20530,
	Source:     "Directive (EU) 2026/470",
	Confidence: "verified",
}

var compiledActEsrs20261563 = Act{
	ID:         "esrs-2026-1563",
	Title:      "Delegated Regulation (EU) 2026/1563, revised reporting standards",
	InForce:    20767,
	Applies:    20819,
	Source:     "Delegated Regulation (EU) 2026/1563; mandatory from financial year 2027",
	Confidence: "verified",
}

var compiledActTaxonomy202673 = Act{
	ID:         "taxonomy-2026-73",
	Title:      "Delegated Regulation (EU) 2026/73, simplified taxonomy reporting",
	InForce:    20481,
	Source:     "Delegated Regulation (EU) 2026/73; applies from 1 January 2026, before it came into force",
	Confidence: "verified",
}

var compiledActCrma20241252 = Act{
	ID:         "crma-2024-1252",
	Title:      "Regulation (EU) 2024/1252 on critical raw materials",
	InForce:    19866,
	Source:     "Regulation (EU) 2024/1252",
	Confidence: "verified",
}
