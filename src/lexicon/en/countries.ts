/** Each line: names of a country, words for what belongs to it or its people, its capital. */
const TABLE = `
Afghanistan | Afghan | Kabul
Albania | Albanian | Tirana
Algeria | Algerian | Algiers
Andorra | Andorran |
Angola | Angolan | Luanda
Argentina | Argentine, Argentinian, Argentinean | Buenos Aires
Armenia | Armenian | Yerevan
Australia | Australian, Aussie | Canberra
Austria | Austrian | Vienna
Azerbaijan | Azerbaijani, Azeri | Baku
Bahamas | Bahamian | Nassau
Bahrain | Bahraini | Manama
Bangladesh | Bangladeshi | Dhaka
Barbados | Barbadian | Bridgetown
Belarus, Belorussia | Belarusian, Belarussian, Belorussian | Minsk
Belgium | Belgian | Brussels
Belize | Belizean | Belmopan
Benin | Beninese |
Bhutan | Bhutanese | Thimphu
Bolivia | Bolivian | La Paz
Bosnia, Bosnia and Herzegovina | Bosnian | Sarajevo
Botswana | Botswanan | Gaborone
Brazil | Brazilian | Brasilia
Brunei | Bruneian |
Bulgaria | Bulgarian | Sofia
Burkina Faso | Burkinabe | Ouagadougou
Burundi | Burundian | Bujumbura
Cambodia | Cambodian | Phnom Penh
Cameroon | Cameroonian | Yaounde
Canada | Canadian | Ottawa
Cape Verde | Cape Verdean | Praia
Central African Republic | Central African | Bangui
Chad | Chadian | N'Djamena
Chile | Chilean | Santiago
China, People's Republic of China | Chinese | Beijing
Colombia | Colombian | Bogota
Comoros | Comorian | Moroni
Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC | Congolese | Kinshasa
Costa Rica | Costa Rican | San Jose
Croatia | Croatian, Croat | Zagreb
Cuba | Cuban | Havana
Cyprus | Cypriot | Nicosia
Czech Republic, Czechia | Czech | Prague
Denmark | Danish, Dane | Copenhagen
Djibouti | Djiboutian |
Dominica | |
Dominican Republic | Dominican | Santo Domingo
East Timor, Timor-Leste | Timorese | Dili
Ecuador | Ecuadorian, Ecuadorean | Quito
Egypt | Egyptian | Cairo
El Salvador | Salvadoran, Salvadorean | San Salvador
Equatorial Guinea | Equatorial Guinean | Malabo
Eritrea | Eritrean | Asmara
Estonia | Estonian | Tallinn
Eswatini, Swaziland | Swazi | Mbabane
Ethiopia | Ethiopian | Addis Ababa
Fiji | Fijian | Suva
Finland | Finnish, Finn | Helsinki
France | French | Paris
Gabon | Gabonese | Libreville
Gambia | Gambian | Banjul
Georgia | Georgian | Tbilisi
Germany, West Germany, East Germany | German | Berlin
Ghana | Ghanaian | Accra
Greece | Greek | Athens
Greenland | Greenlandic, Greenlander | Nuuk
Grenada | Grenadian |
Guatemala | Guatemalan | Guatemala City
Guinea | Guinean | Conakry
Guinea-Bissau | | Bissau
Guyana | Guyanese |
Haiti | Haitian | Port-au-Prince
Honduras | Honduran | Tegucigalpa
Hong Kong | Hongkonger |
Hungary | Hungarian | Budapest
Iceland | Icelandic, Icelander | Reykjavik
India | Indian | New Delhi
Indonesia | Indonesian | Jakarta
Iran | Iranian | Tehran
Iraq | Iraqi | Baghdad
Ireland, Republic of Ireland, Northern Ireland | Irish, Northern Irish | Dublin
Israel | Israeli | Jerusalem
Italy | Italian | Rome
Ivory Coast, Côte d'Ivoire | Ivorian | Abidjan
Jamaica | Jamaican |
Japan | Japanese | Tokyo
Jordan | Jordanian | Amman
Kazakhstan | Kazakh, Kazakhstani | Astana
Kenya | Kenyan | Nairobi
Kiribati | |
Kosovo | Kosovar, Kosovan | Pristina
Kuwait | Kuwaiti | Kuwait City
Kyrgyzstan | Kyrgyz | Bishkek
Laos | Laotian, Lao | Vientiane
Latvia | Latvian | Riga
Lebanon | Lebanese | Beirut
Lesotho | Basotho | Maseru
Liberia | Liberian | Monrovia
Libya | Libyan | Tripoli
Liechtenstein | |
Lithuania | Lithuanian | Vilnius
Luxembourg | Luxembourgish |
Macau, Macao | Macanese |
Madagascar | Malagasy | Antananarivo
Malawi | Malawian | Lilongwe
Malaysia | Malaysian | Kuala Lumpur
Maldives | Maldivian | Male
Mali | Malian | Bamako
Malta | Maltese | Valletta
Marshall Islands | Marshallese |
Mauritania | Mauritanian | Nouakchott
Mauritius | Mauritian | Port Louis
Mexico | Mexican | Mexico City
Micronesia | Micronesian |
Moldova | Moldovan | Chisinau
Monaco | Monegasque |
Mongolia | Mongolian | Ulaanbaatar, Ulan Bator
Montenegro | Montenegrin | Podgorica
Morocco | Moroccan | Rabat
Mozambique | Mozambican | Maputo
Myanmar, Burma | Burmese | Naypyidaw, Yangon
Namibia | Namibian | Windhoek
Nauru | Nauruan |
Nepal | Nepali, Nepalese | Kathmandu
Netherlands, Holland | Dutch | Amsterdam, The Hague
New Zealand | New Zealander, Kiwi | Wellington
Nicaragua | Nicaraguan | Managua
Niger | Nigerien | Niamey
Nigeria | Nigerian | Abuja
North Korea | North Korean | Pyongyang
North Macedonia, Macedonia | Macedonian, North Macedonian | Skopje
Norway | Norwegian | Oslo
Oman | Omani | Muscat
Pakistan | Pakistani | Islamabad
Palau | Palauan |
Palestine, Palestinian Authority | Palestinian | Ramallah
Panama | Panamanian | Panama City
Papua New Guinea | Papuan | Port Moresby
Paraguay | Paraguayan | Asuncion
Peru | Peruvian | Lima
Philippines | Filipino, Philippine | Manila
Poland | Polish, Pole | Warsaw
Portugal | Portuguese | Lisbon
Puerto Rico | Puerto Rican | San Juan
Qatar | Qatari | Doha
Romania | Romanian | Bucharest
Russia, Russian Federation | Russian | Moscow
Rwanda | Rwandan | Kigali
Samoa | Samoan | Apia
Saudi Arabia | Saudi, Saudi Arabian | Riyadh
Senegal | Senegalese | Dakar
Serbia | Serbian, Serb | Belgrade
Seychelles | Seychellois |
Sierra Leone | Sierra Leonean | Freetown
Singapore | Singaporean |
Slovakia | Slovak, Slovakian | Bratislava
Slovenia | Slovenian, Slovene | Ljubljana
Solomon Islands | | Honiara
Somalia | Somali | Mogadishu
Somaliland | | Hargeisa
South Africa | South African | Pretoria
South Korea | South Korean | Seoul
South Sudan | South Sudanese | Juba
Soviet Union, USSR, U.S.S.R. | Soviet |
Spain | Spanish, Spaniard | Madrid
Sri Lanka | Sri Lankan | Colombo
Sudan | Sudanese | Khartoum
Suriname | Surinamese | Paramaribo
Sweden | Swedish, Swede | Stockholm
Switzerland | Swiss | Bern
Syria | Syrian | Damascus
Taiwan | Taiwanese | Taipei
Tajikistan | Tajik | Dushanbe
Tanzania | Tanzanian | Dodoma
Thailand | Thai | Bangkok
Tibet | Tibetan | Lhasa
Togo | Togolese | Lome
Tonga | Tongan |
Trinidad and Tobago, Trinidad | Trinidadian | Port of Spain
Tunisia | Tunisian | Tunis
Turkey, Türkiye | Turkish, Turk | Ankara
Turkmenistan | Turkmen | Ashgabat
Tuvalu | Tuvaluan |
Uganda | Ugandan | Kampala
Ukraine | Ukrainian | Kyiv, Kiev
United Arab Emirates, UAE, U.A.E. | Emirati | Abu Dhabi
United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales | British, Briton, English, Scottish, Scot, Welsh | London, Edinburgh, Cardiff
United States, United States of America, US, U.S., USA, U.S.A., America | American | Washington, Washington DC, Washington D.C.
Uruguay | Uruguayan | Montevideo
Uzbekistan | Uzbek | Tashkent
Vanuatu | | Port Vila
Vatican, Vatican City, Holy See | |
Venezuela | Venezuelan | Caracas
Vietnam | Vietnamese | Hanoi
Yemen | Yemeni | Sanaa
Yugoslavia | Yugoslav, Yugoslavian |
Zambia | Zambian | Lusaka
Zimbabwe | Zimbabwean | Harare
`;

export interface Country {
  /** 'Netherlands', without article. */
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const column = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function readCountry(line: string): Country {
  const [names, demonyms, capitals] = line.split('|');
  return {
    name: column(names)[0] ?? '',
    names: column(names),
    demonyms: column(demonyms),
    capitals: column(capitals),
  };
}

export const COUNTRIES: readonly Country[] = TABLE.trim().split('\n').map(readCountry);

const plural = (demonym: string): string => (/(?:[sz]|[cs]h|ese)$/.test(demonym) ? demonym : `${demonym}s`);

function byWord(): ReadonlyMap<string, Country> {
  const countries = new Map<string, Country>();
  for (const country of COUNTRIES) {
    const words = [...country.names, ...country.demonyms, ...country.demonyms.map(plural)];
    for (const word of words) countries.set(word.toLowerCase(), country);
  }
  return countries;
}

const BY_WORD = byWord();

/** The country that a lower-case name, adjective or word for its people belongs to: 'russian' to Russia. */
export const findCountry = (lower: string): Country | undefined => BY_WORD.get(lower);
