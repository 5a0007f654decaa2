import { phraseList, wordSet } from './word-list.js';

/** Continents, regions, states and large cities beside the countries and their capitals. */
export const PLACES: readonly string[] = phraseList(`
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Eurasia,
Middle East, Far East, Russian Far East, West, East, North, South, Southeast Asia, Central Asia, East Asia, South Asia, East Africa, West Africa,
North Africa, Sub-Saharan Africa, Balkans, Baltics, Caucasus, Caribbean, Scandinavia, Western Europe, Eastern Europe, Central Europe,
Gulf, Persian Gulf, Gulf of Mexico, Red Sea, Black Sea, South China Sea, Mediterranean, Mediterranean Sea, Baltic Sea, Atlantic,
Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Amazon, Sahara, Sahel, Himalayas, Alps, Andes,
Gaza, Gaza Strip, West Bank, Golan Heights, Crimea, Donbas, Donbass, Donetsk, Luhansk, Kurdistan, Kashmir, Chechnya, Dagestan,
Catalonia, Bavaria, Siberia, Xinjiang, Tigray, Darfur, Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
Wisconsin, Wyoming, District of Columbia, Guam, Midwest, New England, Silicon Valley, Wall Street, Manhattan, Brooklyn, Queens, Bronx,
Los Angeles, L.A., Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, San Francisco, Seattle, Denver,
Boston, Detroit, Memphis, Baltimore, Milwaukee, Atlanta, Miami, Orlando, Tampa, Minneapolis, Cleveland, Pittsburgh, Cincinnati,
St. Louis, Las Vegas, New Orleans, Sacramento, Portland, Salt Lake City, Kansas City, Oakland, Charlotte, Indianapolis, Hollywood,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon,
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Guadalajara, Monterrey, Tijuana, Rio de Janeiro, Sao Paulo, São Paulo,
New South Wales, Queensland, Victoria, Tasmania, Western Australia, South Australia, Sydney, Melbourne, Brisbane, Perth, Adelaide,
Auckland, Christchurch, Manchester, Birmingham, Liverpool, Leeds, Glasgow, Belfast, Bristol, Sheffield, Cambridge, Oxford, Yorkshire, Cornwall, Kent,
Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Marseille, Lyon, Toulouse, Nice, Strasbourg, Milan, Naples, Turin,
Florence, Venice, Sicily, Sardinia, Barcelona, Valencia, Seville, Porto, Antwerp, Rotterdam, Geneva, Zurich, Basel, Davos, Krakow, Gdansk,
Saint Petersburg, St. Petersburg, St Petersburg, Novosibirsk, Vladivostok, Sochi, Kharkiv, Odessa, Odesa, Lviv, Mariupol, Kherson, Zaporizhzhia, Dnipro, Bucha,
Sevastopol, Istanbul, Izmir, Tel Aviv, Haifa, Jerusalem, East Jerusalem, Ramallah, Hebron, Rafah, Aleppo, Homs, Idlib, Raqqa, Mosul, Basra, Kirkuk, Erbil,
Isfahan, Mashhad, Shiraz, Dubai, Sharjah, Jeddah, Mecca, Medina, Aden, Kandahar, Herat, Karachi, Lahore, Peshawar, Quetta, Rawalpindi,
Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa, Mumbai, Delhi, Bangalore, Bengaluru, Chennai, Kolkata, Hyderabad, Pune, Ahmedabad, Gujarat, Kerala, Tamil Nadu,
Uttar Pradesh, Bihar, Assam, Maharashtra, Rajasthan, West Bengal, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Nanjing, Guangdong, Sichuan, Hubei,
Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Okinawa, Hokkaido, Busan, Incheon, Kaohsiung, Ho Chi Minh City, Da Nang, Chiang Mai, Phuket, Cebu, Davao, Mindanao, Luzon,
Bali, Java, Sumatra, Surabaya, Aceh, Borneo, Johannesburg, Cape Town, Durban, Soweto, Lagos, Kano, Port Harcourt, Kumasi, Mombasa, Kisumu, Dar es Salaam,
Zanzibar, Bulawayo, Lubumbashi, Goma, Casablanca, Marrakech, Benghazi, Alexandria, Giza, Sinai, Timbuktu, Medellin, Cali, Guayaquil, Cusco, Valparaiso, Cordoba,
Earth, Mars, Venus, Jupiter, Saturn, Moon, Sun
`);

/** Last word of a place's name: 'Elm Street', 'Lake County'. */
export const PLACE_HEADS = wordSet(
  `street avenue road boulevard lane drive highway bridge square plaza park river creek lake bay sea ocean gulf
  strait island islands peninsula coast beach mountain mountains mount hill hills valley desert forest canyon glacier
  county city town village district province region state territory oblast prefecture borough parish township
  airport station port harbour harbor terminal cosmodrome spaceport stadium arena tower palace castle cathedral
  heights springs falls house hall theatre theater garden gardens zoo canal reservoir dam border east west north south crossing checkpoint camp prison jail`,
);

/** First word of a place's name: 'Lake Como', 'Mount Etna'. */
export const PLACE_STARTS =
  wordSet(`lake mount cape port fort st ste saint san santa santo los las rio río ciudad plaza isla
  villa playa puerto barrio avenida calle cerro monte wadi jebel beit deir kfar`);
