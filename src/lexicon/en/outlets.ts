import type { BodyKind } from './body-nouns.js';
import { phraseList } from './word-list.js';

/** Bodies known by name. Each may stand with or without "The". */
const NAMED: Readonly<Record<BodyKind, string>> = {
  NEWS_AGENCY: `
Reuters, Associated Press, AP, Agence France-Presse, AFP, Bloomberg, Bloomberg News, TASS, Tass, ITAR-TASS, RIA, RIA Novosti, Interfax, Interfax-Ukraine,
Xinhua, Xinhua News Agency, Kyodo, Kyodo News, Yonhap, Yonhap News Agency, KCNA, Korean Central News Agency, DPA, dpa, Deutsche Presse-Agentur, ANSA, EFE, PTI,
Press Trust of India, ANI, IRNA, Fars, Fars News Agency, Tasnim, Mehr, ISNA, SANA, WAFA, Anadolu, Anadolu Agency, Belta, BelTA, Ukrinform, PA Media,
Press Association, Canadian Press, Australian Associated Press, AAP, UPI, United Press International, IPS, Inter Press Service, Bernama, Antara, MTI, PAP, APA, Dow Jones, Dow Jones Newswires, Lusa, Belga, Ritzau, TT, NTB, STT, CTK, Jiji Press, VNA, MENA, PR Newswire`,
  BROADCASTER: `
BBC, BBC News, British Broadcasting Corporation, CNN, Fox News, Fox News Channel, MSNBC, NBC, NBC News, ABC News, ABC, CBS, CBS News, CBS This Morning, PBS, NPR, National Public Radio, C-SPAN, CNBC, Sky News,
Channel 4, Channel 4 News, ITV, ITV News, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Deutsche Welle, DW, ARD, ZDF, RTL, RT, Russia Today, Rossiya 24, Channel One, Rossiya 1, France 24, France Info, RFI, BFM TV, TF1,
RAI, Rai, RTVE, NHK, CCTV, CGTN, Voice of America, VOA, Radio Free Europe, Radio Free Europe/Radio Liberty, RFE/RL, Radio Liberty, Radio Free Asia, Press TV, NTV, CBC, CBC News, CTV, CTV News, Global News, ARTE, ORF, SRF, NRK, SVT, DR, YLE, Yle, RTE, RTÉ,
Geo News, NDTV, Dawn News, Arirang, KBS, MBC, TVN24, TVP, Newsmax, Univision, Telemundo, Comedy Central, ESPN, SABC, Channels Television, Al Mayadeen, Al-Manar, TRT, TRT World, CNN Turk, Meet the Press, Face the Nation, Fox & Friends, Good Morning America`,
  PUBLICATION: `
New York Times, NYT, Washington Post, Wall Street Journal, WSJ, USA Today, Los Angeles Times, LA Times, Chicago Tribune, Boston Globe, New York Post, New York Daily News, Daily News, San Francisco Chronicle, Houston Chronicle, Dallas Morning News, Denver Post,
Miami Herald, Seattle Times, Philadelphia Inquirer, Chicago Sun-Times, Newsday, Star Tribune, Arizona Republic, Detroit Free Press, Detroit News, Tampa Bay Times, Baltimore Sun, Atlanta Journal-Constitution, Plain Dealer, Kansas City Star, Sacramento Bee,
Guardian, Observer, Times, Sunday Times, Times of London, Daily Telegraph, Sunday Telegraph, Independent, Financial Times, FT, Economist, Daily Mail, Mail on Sunday, MailOnline, Daily Mirror, Sunday Mirror, Sun, Daily Express, Evening Standard, Scotsman, Irish Times, Irish Independent,
Spectator, New Statesman, New Yorker, Atlantic, Time, TIME, Time Magazine, Newsweek, Forbes, Fortune, Vanity Fair, Rolling Stone, Vogue, Esquire, GQ, People Magazine, Politico, POLITICO, Axios, Vox, Slate, Salon, Hill, Daily Beast, HuffPost, Huffington Post, BuzzFeed, BuzzFeed News, Breitbart, Breitbart News,
Daily Caller, National Review, Washington Times, Washington Examiner, Roll Call, ProPublica, Mother Jones, Intercept, Business Insider, Bellingcat, Wired, Variety, Hollywood Reporter, Billboard, Foreign Policy, Foreign Affairs, Scientific American, Lancet, New Scientist, National Geographic,
Le Monde, Le Figaro, Libération, Liberation, Les Echos, Le Parisien, Mediapart, Charlie Hebdo, Der Spiegel, Spiegel, Die Zeit, Die Welt, Bild, Bild am Sonntag, Frankfurter Allgemeine Zeitung, FAZ, Süddeutsche Zeitung, Sueddeutsche Zeitung, Handelsblatt, Der Standard, Tagesspiegel, Focus, Stern,
El País, El Pais, El Mundo, La Vanguardia, ABC, Corriere della Sera, La Repubblica, La Stampa, Il Giornale, Il Sole 24 Ore, Neue Zürcher Zeitung, NZZ, De Telegraaf, De Standaard, Le Soir, Aftenposten, Dagens Nyheter, Expressen, Aftonbladet, Politiken, Berlingske, Jyllands-Posten, Helsingin Sanomat, Gazeta Wyborcza, Rzeczpospolita,
Kommersant, Izvestia, Vedomosti, Novaya Gazeta, Pravda, Moskovsky Komsomolets, Meduza, Moscow Times, Kyiv Post, Kyiv Independent, Ukrainska Pravda, Hurriyet, Cumhuriyet, Haaretz, Jerusalem Post, Times of Israel, Yedioth Ahronoth, Al-Ahram, Asharq Al-Awsat,
Times of India, Hindu, Hindustan Times, Indian Express, Dawn, Daily Star, Global Times, People's Daily, China Daily, South China Morning Post, Asahi Shimbun, Yomiuri Shimbun, Mainichi Shimbun, Nikkei, Japan Times, Straits Times, Bangkok Post, Jakarta Post, Korea Herald, Chosun Ilbo, Taipei Times, Philippine Daily Inquirer,
Sydney Morning Herald, Age, Australian, New Zealand Herald, Globe and Mail, Toronto Star, National Post, Folha de S.Paulo, O Globo, Clarín, Clarin, La Nación, Daily Nation, Mail & Guardian, Premium Times, Punch, Vanguard, Daily Maverick, TMZ, Deadline, TechCrunch, Verge, Engadget, WikiLeaks`,
  GOVERNMENT: `
Kremlin, White House, Downing Street, No. 10, Number 10, 10 Downing Street, Whitehall, Westminster, Elysée, Elysee, Élysée, Élysée Palace, Elysee Palace, Quai d'Orsay, Foggy Bottom, Capitol Hill, Pentagon, Bundestag, Bundesrat, Bundeswehr, Bundesbank, Duma, State Duma, Federation Council, Knesset, Rada, Verkhovna Rada, Riksdag, Storting, Sejm, Cortes, Diet, Lok Sabha, Rajya Sabha, Majlis, Congress, Senate, House of Representatives, House of Commons, House of Lords, Parliament, European Parliament, Supreme Court, Politburo, State Department, Treasury, Treasury Department, Justice Department, Defense Department, Homeland Security, Department of Justice, Department of Defense, Department of State, Department of Homeland Security, Foreign Office, Home Office, Cabinet Office, Oval Office, Blue House, Malacañang, Malacanang, Sublime Porte, Holyrood, Stormont, Taoiseach, Zhongnanhai, European Union, EU, E.U., European Commission, European Council, Council of Europe, European Central Bank, ECB, Federal Reserve, Fed, Bank of England, Bank of Japan, People's Bank of China, FBI, CIA, NSA, DEA, ATF, DHS, IRS, EPA, FDA, CDC, FEMA, NASA, SEC, FCC, FTC, FAA, NTSB, USDA, DOJ, HUD, TSA, ICE, GCHQ, MI5, MI6, FSB, GRU, KGB, SBU, Mossad, Shin Bet, IDF, Israel Defense Forces, NHS, Scotland Yard, Metropolitan Police, Europol, Interpol, Frontex, Taliban, Hamas, Hezbollah, PLO, Red Army, Coast Guard, National Guard, Army, Navy, Air Force, Marine Corps, Secret Service, Border Patrol, Revolutionary Guards, Revolutionary Guard, Roscosmos`,
  ORGANISATION: `
NATO, Nato, OTAN, United Nations, UN, U.N., Security Council, UN Security Council, U.N. Security Council, General Assembly, UNICEF, Unicef, UNESCO, Unesco, UNHCR, WHO, World Health Organization, World Health Organisation, WFP, World Food Programme, World Food Program, FAO, ILO, IMF, International Monetary Fund, World Bank, WTO, World Trade Organization, OECD, OPEC, IAEA, International Atomic Energy Agency, International Criminal Court, ICC, International Court of Justice, ICJ, OSCE, African Union, AU, Arab League, ASEAN, Asean, ECOWAS, Mercosur, G7, G-7, G8, G20, G-20, BRICS, Commonwealth, Red Cross, International Committee of the Red Cross, ICRC, Red Crescent, Amnesty International, Amnesty, Human Rights Watch, Greenpeace, Oxfam, Doctors Without Borders, Médecins Sans Frontières, MSF, Save the Children, Transparency International, Reporters Without Borders, Committee to Protect Journalists, ACLU, NAACP, NRA, National Rifle Association, Planned Parenthood, Sierra Club, FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, NCAA, Islamic State, ISIS, ISIL, IS, al-Qaeda, Al-Qaeda, Al Qaeda, al-Qaida, Al-Qaida, Boko Haram, Al-Shabaab, al-Shabab, Black Lives Matter, Tea Party, GOP, G.O.P., DNC, RNC, Labour, Tories, Democrats, Republicans, Apple, Google, Microsoft, Amazon.com, Meta, Alphabet, Tesla, SpaceX, Boeing, Airbus, Toyota, Honda, Ford, Volkswagen, BMW, Samsung, Sony, Huawei, Intel, IBM, Nvidia, Netflix, Disney, Walmart, Goldman Sachs, JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, Bank of America, Wells Fargo, HSBC, Barclays, Deutsche Bank, UBS, Credit Suisse, Gazprom, Rosneft, Lukoil, Shell, BP, Exxon, ExxonMobil, Chevron, Total, Pfizer, Moderna, AstraZeneca, BioNTech, Uber, Lyft, Airbnb, OpenAI, Gallup, Ipsos, YouGov, Pew Research Center, Brookings Institution, Chatham House, RAND Corporation, Rand Corporation, Heritage Foundation, Cato Institute, Carnegie Endowment, Human Rights Council, Real Madrid, Manchester United, Manchester City, Chelsea, Arsenal, Bayern Munich`,
  SOCIAL_MEDIA: `
X, Twitter, Facebook, Telegram, Instagram, YouTube, TikTok, WhatsApp, LinkedIn, Reddit, Weibo, WeChat, VKontakte, VK, Snapchat, Truth Social, Mastodon, Bluesky, Threads, Signal, Discord, Medium, Tumblr, Pinterest, Periscope, Viber`,
  DOCUMENT: '',
};

/** Common words or place names that need their article to be outlets: 'the Times', but 'Time flies'. */
const ONLY_WITH_ARTICLE = new Set(
  phraseList(
    'Times, Sun, Age, Hill, Independent, Observer, Guardian, Economist, Atlantic, Spectator, Hindu, Australian, Punch, Vanguard, Fed, Diet, Treasury, Army, Navy, Air Force, Commonwealth, Intercept, Verge, Daily Star',
  ).map((name) => name.toLowerCase()),
);

/** Only in some uses a network, outlet or body: 'on X', 'wrote on Medium'. */
const ONLY_AFTER_ON = new Set(['x', 'medium', 'signal', 'threads', 'total', 'discord']);

export interface NamedBody {
  readonly kind: BodyKind;
  /** True when the name counts only behind "the". */
  readonly needsArticle: boolean;
  /** True when the name counts only behind "on", "to", "via" or "by". */
  readonly needsPreposition: boolean;
}

function bodiesByName(): ReadonlyMap<string, NamedBody> {
  const bodies = new Map<string, NamedBody>();
  for (const [kind, list] of Object.entries(NAMED)) {
    for (const name of phraseList(list)) {
      const lower = name.toLowerCase();
      if (bodies.has(lower)) continue;
      bodies.set(lower, {
        kind: kind as BodyKind,
        needsArticle: ONLY_WITH_ARTICLE.has(lower),
        needsPreposition: ONLY_AFTER_ON.has(lower),
      });
    }
  }
  return bodies;
}

const NAMED_BODIES = bodiesByName();

/** The body that a lower-case name without article is known for: 'reuters', 'kremlin'. */
export const findNamedBody = (lower: string): NamedBody | undefined => NAMED_BODIES.get(lower);

const COINED_OUTLET = /\p{L}{3}(?:wire|press|news|leaks|media)$/u;

/** How names of outlets are coined: 'Northwire', 'Tarnpress'. Not 'Wire' alone, nor 'espressos'. */
export const isCoinedOutlet = (form: string): boolean => COINED_OUTLET.test(form);
