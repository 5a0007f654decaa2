import { wordSet } from './word-list.js';

/** Forms of address that tell a gender and no office: no role is made of them. Lower case, no full stop. */
export const MALE_HONORIFICS = wordSet('mr mister monsieur herr signor senor sir lord baron don sri shri');
export const FEMALE_HONORIFICS = wordSet(
  'mrs ms miss madam madame mme mlle frau signora senora senorita lady dame baroness',
);
/** Nothing more than a form of address: 'Mr', not 'Sir' or 'Lord', which people print as a role. */
export const PLAIN_HONORIFICS = wordSet(
  'mr mister monsieur herr signor senor mrs ms miss madam madame mme mlle frau signora senora senorita',
);

/** Shortened titles, as before a name: 'Sen. Lee'. Lower case, no full stop. */
export const TITLE_ABBREVIATIONS = wordSet(
  `dr drs prof sen sens rep reps gov govs gen lt col maj capt cpl sgt brig adm cmdr cdr insp supt det hon rev
  revd fr msgr pres pvt cllr amb atty asst del`,
);

/** Titles that stand with a capital before a name: 'President Ruiz', 'Prince Otto'. */
export const MALE_OFFICES = wordSet(
  'king prince emperor tsar duke count pope sultan sheikh sheik shaikh emir imam ayatollah rabbi father brother monsignor congressman councilman assemblyman chairman alderman',
);
export const FEMALE_OFFICES = wordSet(
  'queen princess empress duchess countess sister mother congresswoman councilwoman assemblywoman chairwoman',
);
export const OFFICES = wordSet(
  `president parliamentarian principal counsel advocate mk premier minister chancellor secretary senator representative governor mayor commissioner ambassador
  councillor councilor delegate deputy speaker judge justice magistrate attorney prosecutor sheriff marshal
  general colonel major captain lieutenant sergeant corporal private commander commodore admiral brigadier
  inspector superintendent constable detective officer agent chief director chair chairperson executive ceo cfo
  coo cto mp mep msp professor doctor reverend bishop archbishop cardinal pastor deacon vicar canon coach
  manager editor analyst spokesperson spokesman spokeswoman comrade taoiseach tanaiste leader dean provost rector
  correspondent reporter detective-inspector vice-president`,
);

/** Words that stand before a title and belong to it: 'former', 'vice', 'foreign', 'deputy'. */
export const TITLE_MODIFIERS = wordSet(
  `former ex-president ex acting interim then incoming outgoing late vice deputy assistant associate senior junior
  chief lead head prime foreign interior defense defence finance justice health education energy environment
  transport trade agriculture labor labour culture economy home internal external attorney lord crown grand first
  second third lieutenant major brigadier rear staff press state federal national regional provincial local city
  county district village town police army navy military police fire opposition party government presidential
  parliamentary congressional senate house cabinet campaign company team club union church school university
  house senate supreme high court executive managing general founding co-founder founder political economic
  financial legal medical technical scientific public private security intelligence human rights climate relief
  aid music film fashion sports sport football soccer tennis basketball baseball rugby cricket golf hockey olympic
  world election immigration border customs central bank longtime veteran renowned famous prominent fellow
  rebel separatist nationalist socialist communist conservative liberal labour democratic republican green
  independent fellow longtime two-time three-time billionaire millionaire retired ousted jailed exiled elected
  re-elected president-elect veteran young old mother-of-two father-of-two mother-of-three father-of-three
  foreign-policy ministry department agency television tv radio news media press-freedom research policy market
  data software project program programme communications affairs operations legislative judicial assembly council
  parliament congress civil social community student teachers workers tribal religious spiritual islamic islamist
  catholic protestant orthodox muslim christian jewish evangelical emeritus visiting adjunct honorary special
  principal presiding superior appellate circuit trial ranking majority minority whip`,
);

/** Printed behind a name and part of it. Lower case, no full stop. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv vi vii viii ix xi xii xiii xiv xvi');

/** Small words inside a name: 'von der', 'bin', 'de la'. */
export const PARTICLES = wordSet(
  "von van der de del della di da do dos das du des la le lo el al bin bint ibn ben abu ould ap ter zu y e al- d' o'",
);
