//go:build !bootstrap

// Code generated from countries.yaml by go generate; DO NOT EDIT.

package criteria

var compiledCountrieAD = Country{
	Code: "AD",
	Name: "Andorra",
}

var compiledCountrieAE = Country{
	Code: "AE",
	Name: "United Arab Emirates",
}

var compiledCountrieAF = Country{
	Code: "AF",
	Name: "Afghanistan",
}

var compiledCountrieAG = Country{
	Code: "AG",
	Name: "Antigua and Barbuda",
}

var compiledCountrieAI = Country{
	Code: "AI",
	Name: "Anguilla",
}

var compiledCountrieAL = Country{
	Code: "AL",
	Name: "Albania",
}

var compiledCountrieAM = Country{
	Code: "AM",
	Name: "Armenia",
}

var compiledCountrieAO = Country{
	Code: "AO",
	Name: "Angola",
}

var compiledCountrieAQ = Country{
	Code: "AQ",
	Name: "Antarctica",
}

var compiledCountrieAR = Country{
	Code: "AR",
	Name: "Argentina",
}

var compiledCountrieAS = Country{
	Code: "AS",
	Name: "American Samoa",
}

var compiledCountrieAT = Country{
	Code: "AT",
	Name: "Austria",
	In: []Membership{
		{
			List: "eu",
			From: 9131,
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieAU = Country{
	Code: "AU",
	Name: "Australia",
	In: []Membership{
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieAW = Country{
	Code: "AW",
	Name: "Aruba",
}

var compiledCountrieAX = Country{
	Code: "AX",
	Name: "Åland Islands",
	In: []Membership{
		{
			List: "eu",
			From: 9131,
		},
	},
}

var compiledCountrieAZ = Country{
	Code: "AZ",
	Name: "Azerbaijan",
}

var compiledCountrieBA = Country{
	Code: "BA",
	Name: "Bosnia and Herzegovina",
}

var compiledCountrieBB = Country{
	Code: "BB",
	Name: "Barbados",
}

var compiledCountrieBD = Country{
	Code: "BD",
	Name: "Bangladesh",
}

var compiledCountrieBE = Country{
	Code: "BE",
	Name: "Belgium",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieBF = Country{
	Code: "BF",
	Name: "Burkina Faso",
}

var compiledCountrieBG = Country{
	Code: "BG",
	Name: "Bulgaria",
	In: []Membership{
		{
			List: "eu",
			From: 13514,
		},
		{
			List: "eea",
		},
	},
}

var compiledCountrieBH = Country{
	Code: "BH",
	Name: "Bahrain",
}

var compiledCountrieBI = Country{
	Code: "BI",
	Name: "Burundi",
}

var compiledCountrieBJ = Country{
	Code: "BJ",
	Name: "Benin",
}

var compiledCountrieBL = Country{
	Code: "BL",
	Name: "Saint Barthélemy",
}

var compiledCountrieBM = Country{
	Code: "BM",
	Name: "Bermuda",
}

var compiledCountrieBN = Country{
	Code: "BN",
	Name: "Brunei",
}

var compiledCountrieBO = Country{
	Code: "BO",
	Name: "Bolivia",
}

var compiledCountrieBQ = Country{
	Code: "BQ",
	Name: "Bonaire, Sint Eustatius and Saba",
}

var compiledCountrieBR = Country{
	Code: "BR",
	Name: "Brazil",
}

var compiledCountrieBS = Country{
	Code: "BS",
	Name: "Bahamas",
}

var compiledCountrieBT = Country{
	Code: "BT",
	Name: "Bhutan",
}

var compiledCountrieBV = Country{
	Code: "BV",
	Name: "Bouvet Island",
}

var compiledCountrieBW = Country{
	Code: "BW",
	Name: "Botswana",
}

var compiledCountrieBY = Country{
	Code: "BY",
	Name: "Belarus",
}

var compiledCountrieBZ = Country{
	Code: "BZ",
	Name: "Belize",
}

var compiledCountrieCA = Country{
	Code: "CA",
	Name: "Canada",
	In: []Membership{
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieCC = Country{
	Code: "CC",
	Name: "Cocos (Keeling) Islands",
}

var compiledCountrieCD = Country{
	Code: "CD",
	Name: "Democratic Republic of the Congo",
}

var compiledCountrieCF = Country{
	Code: "CF",
	Name: "Central African Republic",
}

var compiledCountrieCG = Country{
	Code: "CG",
	Name: "Republic of the Congo",
}

var compiledCountrieCH = Country{
	Code: "CH",
	Name: "Switzerland",
	In: []Membership{
		{
			List: "efta",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieCI = Country{
	Code: "CI",
	Name: "Côte d'Ivoire",
}

var compiledCountrieCK = Country{
	Code: "CK",
	Name: "Cook Islands",
}

var compiledCountrieCL = Country{
	Code: "CL",
	Name: "Chile",
	In: []Membership{
		{
			List: "oecd",
			From: 14736,
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieCM = Country{
	Code: "CM",
	Name: "Cameroon",
}

var compiledCountrieCN = Country{
	Code: "CN",
	Name: "China",
}

var compiledCountrieCO = Country{
	Code: "CO",
	Name: "Colombia",
	In: []Membership{
		{
			List: "oecd",
			From: 18380,
		},
	},
}

var compiledCountrieCR = Country{
	Code: "CR",
	Name: "Costa Rica",
	In: []Membership{
		{
			List: "oecd",
			From: 18772,
		},
	},
}

var compiledCountrieCU = Country{
	Code: "CU",
	Name: "Cuba",
}

var compiledCountrieCV = Country{
	Code: "CV",
	Name: "Cabo Verde",
}

var compiledCountrieCW = Country{
	Code: "CW",
	Name: "Curaçao",
}

var compiledCountrieCX = Country{
	Code: "CX",
	Name: "Christmas Island",
}

var compiledCountrieCY = Country{
	Code: "CY",
	Name: "Cyprus",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
	},
}

var compiledCountrieCZ = Country{
	Code: "CZ",
	Name: "Czechia",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieDE = Country{
	Code: "DE",
	Name: "Germany",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieDJ = Country{
	Code: "DJ",
	Name: "Djibouti",
}

var compiledCountrieDK = Country{
	Code: "DK",
	Name: "Denmark",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieDM = Country{
	Code: "DM",
	Name: "Dominica",
}

var compiledCountrieDO = Country{
	Code: "DO",
	Name: "Dominican Republic",
}

var compiledCountrieDZ = Country{
	Code: "DZ",
	Name: "Algeria",
}

var compiledCountrieEC = Country{
	Code: "EC",
	Name: "Ecuador",
}

var compiledCountrieEE = Country{
	Code: "EE",
	Name: "Estonia",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieEG = Country{
	Code: "EG",
	Name: "Egypt",
}

var compiledCountrieEH = Country{
	Code: "EH",
	Name: "Western Sahara",
}

var compiledCountrieER = Country{
	Code: "ER",
	Name: "Eritrea",
}

var compiledCountrieES = Country{
	Code: "ES",
	Name: "Spain",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieET = Country{
	Code: "ET",
	Name: "Ethiopia",
}

var compiledCountrieFI = Country{
	Code: "FI",
	Name: "Finland",
	In: []Membership{
		{
			List: "eu",
			From: 9131,
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieFJ = Country{
	Code: "FJ",
	Name: "Fiji",
}

var compiledCountrieFK = Country{
	Code: "FK",
	Name: "Falkland Islands",
}

var compiledCountrieFM = Country{
	Code: "FM",
	Name: "Micronesia",
}

var compiledCountrieFO = Country{
	Code: "FO",
	Name: "Faroe Islands",
}

var compiledCountrieFR = Country{
	Code: "FR",
	Name: "France",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieGA = Country{
	Code: "GA",
	Name: "Gabon",
}

var compiledCountrieGB = Country{
	Code: "GB",
	Name: "United Kingdom",
	In: []Membership{
		{
			List:  "eu",
			Until: 18292,
		},
		{
			List:  "eea",
			From:  8766,
			Until: 18292,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieGD = Country{
	Code: "GD",
	Name: "Grenada",
}

var compiledCountrieGE = Country{
	Code: "GE",
	Name: "Georgia",
}

var compiledCountrieGF = Country{
	Code: "GF",
	Name: "French Guiana",
	In: []Membership{
		{
			List: "eu",
		},
	},
}

var compiledCountrieGG = Country{
	Code: "GG",
	Name: "Guernsey",
}

var compiledCountrieGH = Country{
	Code: "GH",
	Name: "Ghana",
}

var compiledCountrieGI = Country{
	Code: "GI",
	Name: "Gibraltar",
}

var compiledCountrieGL = Country{
	Code: "GL",
	Name: "Greenland",
}

var compiledCountrieGM = Country{
	Code: "GM",
	Name: "Gambia",
}

var compiledCountrieGN = Country{
	Code: "GN",
	Name: "Guinea",
}

var compiledCountrieGP = Country{
	Code: "GP",
	Name: "Guadeloupe",
	In: []Membership{
		{
			List: "eu",
		},
	},
}

var compiledCountrieGQ = Country{
	Code: "GQ",
	Name: "Equatorial Guinea",
}

var compiledCountrieGR = Country{
	Code: "GR",
	Name: "Greece",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieGS = Country{
	Code: "GS",
	Name: "South Georgia and the South Sandwich Islands",
}

var compiledCountrieGT = Country{
	Code: "GT",
	Name: "Guatemala",
}

var compiledCountrieGU = Country{
	Code: "GU",
	Name: "Guam",
}

var compiledCountrieGW = Country{
	Code: "GW",
	Name: "Guinea-Bissau",
}

var compiledCountrieGY = Country{
	Code: "GY",
	Name: "Guyana",
}

var compiledCountrieHK = Country{
	Code: "HK",
	Name: "Hong Kong",
}

var compiledCountrieHM = Country{
	Code: "HM",
	Name: "Heard Island and McDonald Islands",
}

var compiledCountrieHN = Country{
	Code: "HN",
	Name: "Honduras",
}

var compiledCountrieHR = Country{
	Code: "HR",
	Name: "Croatia",
	In: []Membership{
		{
			List: "eu",
			From: 15887,
		},
		{
			List: "eea",
		},
	},
}

var compiledCountrieHT = Country{
	Code: "HT",
	Name: "Haiti",
}

var compiledCountrieHU = Country{
	Code: "HU",
	Name: "Hungary",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieID = Country{
	Code: "ID",
	Name: "Indonesia",
}

var compiledCountrieIE = Country{
	Code: "IE",
	Name: "Ireland",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieIL = Country{
	Code: "IL",
	Name: "Israel",
	In: []Membership{
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieIM = Country{
	Code: "IM",
	Name: "Isle of Man",
}

var compiledCountrieIN = Country{
	Code: "IN",
	Name: "India",
}

var compiledCountrieIO = Country{
	Code: "IO",
	Name: "British Indian Ocean Territory",
}

var compiledCountrieIQ = Country{
	Code: "IQ",
	Name: "Iraq",
}

var compiledCountrieIR = Country{
	Code: "IR",
	Name: "Iran",
}

var compiledCountrieIS = Country{
	Code: "IS",
	Name: "Iceland",
	In: []Membership{
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "efta",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieIT = Country{
	Code: "IT",
	Name: "Italy",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieJE = Country{
	Code: "JE",
	Name: "Jersey",
}

var compiledCountrieJM = Country{
	Code: "JM",
	Name: "Jamaica",
}

var compiledCountrieJO = Country{
	Code: "JO",
	Name: "Jordan",
}

var compiledCountrieJP = Country{
	Code: "JP",
	Name: "Japan",
	In: []Membership{
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieKE = Country{
	Code: "KE",
	Name: "Kenya",
}

var compiledCountrieKG = Country{
	Code: "KG",
	Name: "Kyrgyzstan",
}

var compiledCountrieKH = Country{
	Code: "KH",
	Name: "Cambodia",
}

var compiledCountrieKI = Country{
	Code: "KI",
	Name: "Kiribati",
}

var compiledCountrieKM = Country{
	Code: "KM",
	Name: "Comoros",
}

var compiledCountrieKN = Country{
	Code: "KN",
	Name: "Saint Kitts and Nevis",
}

var compiledCountrieKP = Country{
	Code: "KP",
	Name: "North Korea",
}

var compiledCountrieKR = Country{
	Code: "KR",
	Name: "South Korea",
	In: []Membership{
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieKW = Country{
	Code: "KW",
	Name: "Kuwait",
}

var compiledCountrieKY = Country{
	Code: "KY",
	Name: "Cayman Islands",
}

var compiledCountrieKZ = Country{
	Code: "KZ",
	Name: "Kazakhstan",
}

var compiledCountrieLA = Country{
	Code: "LA",
	Name: "Laos",
}

var compiledCountrieLB = Country{
	Code: "LB",
	Name: "Lebanon",
}

var compiledCountrieLC = Country{
	Code: "LC",
	Name: "Saint Lucia",
}

var compiledCountrieLI = Country{
	Code: "LI",
	Name: "Liechtenstein",
	In: []Membership{
		{
			List: "eea",
			From: 9251,
		},
		{
			List: "efta",
		},
	},
}

var compiledCountrieLK = Country{
	Code: "LK",
	Name: "Sri Lanka",
}

var compiledCountrieLR = Country{
	Code: "LR",
	Name: "Liberia",
}

var compiledCountrieLS = Country{
	Code: "LS",
	Name: "Lesotho",
}

var compiledCountrieLT = Country{
	Code: "LT",
	Name: "Lithuania",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieLU = Country{
	Code: "LU",
	Name: "Luxembourg",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieLV = Country{
	Code: "LV",
	Name: "Latvia",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
			From: 16983,
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieLY = Country{
	Code: "LY",
	Name: "Libya",
}

var compiledCountrieMA = Country{
	Code: "MA",
	Name: "Morocco",
}

var compiledCountrieMC = Country{
	Code: "MC",
	Name: "Monaco",
}

var compiledCountrieMD = Country{
	Code: "MD",
	Name: "Moldova",
}

var compiledCountrieME = Country{
	Code: "ME",
	Name: "Montenegro",
}

var compiledCountrieMF = Country{
	Code: "MF",
	Name: "Saint Martin",
	In: []Membership{
		{
			List: "eu",
		},
	},
}

var compiledCountrieMG = Country{
	Code: "MG",
	Name: "Madagascar",
}

var compiledCountrieMH = Country{
	Code: "MH",
	Name: "Marshall Islands",
}

var compiledCountrieMK = Country{
	Code: "MK",
	Name: "North Macedonia",
}

var compiledCountrieML = Country{
	Code: "ML",
	Name: "Mali",
}

var compiledCountrieMM = Country{
	Code: "MM",
	Name: "Myanmar",
}

var compiledCountrieMN = Country{
	Code: "MN",
	Name: "Mongolia",
}

var compiledCountrieMO = Country{
	Code: "MO",
	Name: "Macao",
}

var compiledCountrieMP = Country{
	Code: "MP",
	Name: "Northern Mariana Islands",
}

var compiledCountrieMQ = Country{
	Code: "MQ",
	Name: "Martinique",
	In: []Membership{
		{
			List: "eu",
		},
	},
}

var compiledCountrieMR = Country{
	Code: "MR",
	Name: "Mauritania",
}

var compiledCountrieMS = Country{
	Code: "MS",
	Name: "Montserrat",
}

var compiledCountrieMT = Country{
	Code: "MT",
	Name: "Malta",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
	},
}

var compiledCountrieMU = Country{
	Code: "MU",
	Name: "Mauritius",
}

var compiledCountrieMV = Country{
	Code: "MV",
	Name: "Maldives",
}

var compiledCountrieMW = Country{
	Code: "MW",
	Name: "Malawi",
}

var compiledCountrieMX = Country{
	Code: "MX",
	Name: "Mexico",
	In: []Membership{
		{
			List: "oecd",
		},
	},
}

var compiledCountrieMY = Country{
	Code: "MY",
	Name: "Malaysia",
}

var compiledCountrieMZ = Country{
	Code: "MZ",
	Name: "Mozambique",
}

var compiledCountrieNA = Country{
	Code: "NA",
	Name: "Namibia",
}

var compiledCountrieNC = Country{
	Code: "NC",
	Name: "New Caledonia",
}

var compiledCountrieNE = Country{
	Code: "NE",
	Name: "Niger",
}

var compiledCountrieNF = Country{
	Code: "NF",
	Name: "Norfolk Island",
}

var compiledCountrieNG = Country{
	Code: "NG",
	Name: "Nigeria",
}

var compiledCountrieNI = Country{
	Code: "NI",
	Name: "Nicaragua",
}

var compiledCountrieNL = Country{
	Code: "NL",
	Name: "Netherlands",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieNO = Country{
	Code: "NO",
	Name: "Norway",
	In: []Membership{
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "efta",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieNP = Country{
	Code: "NP",
	Name: "Nepal",
}

var compiledCountrieNR = Country{
	Code: "NR",
	Name: "Nauru",
}

var compiledCountrieNU = Country{
	Code: "NU",
	Name: "Niue",
}

var compiledCountrieNZ = Country{
	Code: "NZ",
	Name: "New Zealand",
	In: []Membership{
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieOM = Country{
	Code: "OM",
	Name: "Oman",
}

var compiledCountriePA = Country{
	Code: "PA",
	Name: "Panama",
}

var compiledCountriePE = Country{
	Code: "PE",
	Name: "Peru",
}

var compiledCountriePF = Country{
	Code: "PF",
	Name: "French Polynesia",
}

var compiledCountriePG = Country{
	Code: "PG",
	Name: "Papua New Guinea",
}

var compiledCountriePH = Country{
	Code: "PH",
	Name: "Philippines",
}

var compiledCountriePK = Country{
	Code: "PK",
	Name: "Pakistan",
}

var compiledCountriePL = Country{
	Code: "PL",
	Name: "Poland",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountriePM = Country{
	Code: "PM",
	Name: "Saint Pierre and Miquelon",
}

var compiledCountriePN = Country{
	Code: "PN",
	Name: "Pitcairn",
}

var compiledCountriePR = Country{
	Code: "PR",
	Name: "Puerto Rico",
}

var compiledCountriePS = Country{
	Code: "PS",
	Name: "Palestine",
}

var compiledCountriePT = Country{
	Code: "PT",
	Name: "Portugal",
	In: []Membership{
		{
			List: "eu",
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountriePW = Country{
	Code: "PW",
	Name: "Palau",
}

var compiledCountriePY = Country{
	Code: "PY",
	Name: "Paraguay",
}

var compiledCountrieQA = Country{
	Code: "QA",
	Name: "Qatar",
}

var compiledCountrieRE = Country{
	Code: "RE",
	Name: "Réunion",
	In: []Membership{
		{
			List: "eu",
		},
	},
}

var compiledCountrieRO = Country{
	Code: "RO",
	Name: "Romania",
	In: []Membership{
		{
			List: "eu",
			From: 13514,
		},
		{
			List: "eea",
		},
	},
}

var compiledCountrieRS = Country{
	Code: "RS",
	Name: "Serbia",
}

var compiledCountrieRU = Country{
	Code: "RU",
	Name: "Russia",
}

var compiledCountrieRW = Country{
	Code: "RW",
	Name: "Rwanda",
}

var compiledCountrieSA = Country{
	Code: "SA",
	Name: "Saudi Arabia",
}

var compiledCountrieSB = Country{
	Code: "SB",
	Name: "Solomon Islands",
}

var compiledCountrieSC = Country{
	Code: "SC",
	Name: "Seychelles",
}

var compiledCountrieSD = Country{
	Code: "SD",
	Name: "Sudan",
}

var compiledCountrieSE = Country{
	Code: "SE",
	Name: "Sweden",
	In: []Membership{
		{
			List: "eu",
			From: 9131,
		},
		{
			List: "eea",
			From: 8766,
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieSG = Country{
	Code: "SG",
	Name: "Singapore",
}

var compiledCountrieSH = Country{
	Code: "SH",
	Name: "Saint Helena, Ascension and Tristan da Cunha",
}

var compiledCountrieSI = Country{
	Code: "SI",
	Name: "Slovenia",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieSJ = Country{
	Code: "SJ",
	Name: "Svalbard and Jan Mayen",
}

var compiledCountrieSK = Country{
	Code: "SK",
	Name: "Slovakia",
	In: []Membership{
		{
			List: "eu",
			From: 12539,
		},
		{
			List: "eea",
		},
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieSL = Country{
	Code: "SL",
	Name: "Sierra Leone",
}

var compiledCountrieSM = Country{
	Code: "SM",
	Name: "San Marino",
}

var compiledCountrieSN = Country{
	Code: "SN",
	Name: "Senegal",
}

var compiledCountrieSO = Country{
	Code: "SO",
	Name: "Somalia",
}

var compiledCountrieSR = Country{
	Code: "SR",
	Name: "Suriname",
}

var compiledCountrieSS = Country{
	Code: "SS",
	Name: "South Sudan",
}

var compiledCountrieST = Country{
	Code: "ST",
	Name: "Sao Tome and Principe",
}

var compiledCountrieSV = Country{
	Code: "SV",
	Name: "El Salvador",
}

var compiledCountrieSX = Country{
	Code: "SX",
	Name: "Sint Maarten",
}

var compiledCountrieSY = Country{
	Code: "SY",
	Name: "Syria",
}

var compiledCountrieSZ = Country{
	Code: "SZ",
	Name: "Eswatini",
}

var compiledCountrieTC = Country{
	Code: "TC",
	Name: "Turks and Caicos Islands",
}

var compiledCountrieTD = Country{
	Code: "TD",
	Name: "Chad",
}

var compiledCountrieTF = Country{
	Code: "TF",
	Name: "French Southern Territories",
}

var compiledCountrieTG = Country{
	Code: "TG",
	Name: "Togo",
}

var compiledCountrieTH = Country{
	Code: "TH",
	Name: "Thailand",
}

var compiledCountrieTJ = Country{
	Code: "TJ",
	Name: "Tajikistan",
}

var compiledCountrieTK = Country{
	Code: "TK",
	Name: "Tokelau",
}

var compiledCountrieTL = Country{
	Code: "TL",
	Name: "Timor-Leste",
}

var compiledCountrieTM = Country{
	Code: "TM",
	Name: "Turkmenistan",
}

var compiledCountrieTN = Country{
	Code: "TN",
	Name: "Tunisia",
}

var compiledCountrieTO = Country{
	Code: "TO",
	Name: "Tonga",
}

var compiledCountrieTR = Country{
	Code: "TR",
	Name: "Türkiye",
	In: []Membership{
		{
			List: "oecd",
		},
	},
}

var compiledCountrieTT = Country{
	Code: "TT",
	Name: "Trinidad and Tobago",
}

var compiledCountrieTV = Country{
	Code: "TV",
	Name: "Tuvalu",
}

var compiledCountrieTW = Country{
	Code: "TW",
	Name: "Taiwan",
}

var compiledCountrieTZ = Country{
	Code: "TZ",
	Name: "Tanzania",
}

var compiledCountrieUA = Country{
	Code: "UA",
	Name: "Ukraine",
}

var compiledCountrieUG = Country{
	Code: "UG",
	Name: "Uganda",
}

var compiledCountrieUM = Country{
	Code: "UM",
	Name: "United States Minor Outlying Islands",
}

var compiledCountrieUS = Country{
	Code: "US",
	Name: "United States",
	In: []Membership{
		{
			List: "oecd",
		},
		{
			List: "ep4",
			From: 18901,
		},
	},
}

var compiledCountrieUY = Country{
	Code: "UY",
	Name: "Uruguay",
}

var compiledCountrieUZ = Country{
	Code: "UZ",
	Name: "Uzbekistan",
}

var compiledCountrieVA = Country{
	Code: "VA",
	Name: "Vatican City",
}

var compiledCountrieVC = Country{
	Code: "VC",
	Name: "Saint Vincent and the Grenadines",
}

var compiledCountrieVE = Country{
	Code: "VE",
	Name: "Venezuela",
}

var compiledCountrieVG = Country{
	Code: "VG",
	Name: "British Virgin Islands",
}

var compiledCountrieVI = Country{
	Code: "VI",
	Name: "United States Virgin Islands",
}

var compiledCountrieVN = Country{
	Code: "VN",
	Name: "Viet Nam",
}

var compiledCountrieVU = Country{
	Code: "VU",
	Name: "Vanuatu",
}

var compiledCountrieWF = Country{
	Code: "WF",
	Name: "Wallis and Futuna",
}

var compiledCountrieWS = Country{
	Code: "WS",
	Name: "Samoa",
}

var compiledCountrieYE = Country{
	Code: "YE",
	Name: "Yemen",
}

var compiledCountrieYT = Country{
	Code: "YT",
	Name: "Mayotte",
	In: []Membership{
		{
			List: "eu",
		},
	},
}

var compiledCountrieZA = Country{
	Code: "ZA",
	Name: "South Africa",
}

var compiledCountrieZM = Country{
	Code: "ZM",
	Name: "Zambia",
}

var compiledCountrieZW = Country{
	Code: "ZW",
	Name: "Zimbabwe",
}
