import type { BodyKind } from './body-nouns.js';
import { wordList } from './word-list.js';

/** Last word, or word before "of" or "for", of a body's name, by what the body is: 'Harbour Ministry', 'Bank of X'. */
const HEADS: Readonly<Record<BodyKind, string>> = {
  PUBLICATION: `times post gazette herald tribune chronicle journal newspaper magazine weekly daily mail telegraph
    observer inquirer courier examiner dispatch bulletin review press zeitung news echo globe sentinel register advertiser argus`,
  NEWS_AGENCY: 'newswire',
  BROADCASTER: 'television tv radio broadcasting network channel fm',
  GOVERNMENT: `ministry government parliament senate congress assembly council court tribunal embassy consulate
    administration treasury secretariat presidency cabinet legislature duma army navy police guard department
    bureau directorate prosecutors constabulary`,
  ORGANISATION: `inc corp co ltd llc llp plc ag gmbh sa spa nv bv ab oyj pty sarl holdings group company corporation
    companies enterprises industries partners associates ventures capital bank banks airlines airways motors
    pharmaceuticals technologies systems solutions laboratories labs labor electric energy oil gas steel entertainment
    studios pictures records foods brewery insurance securities
    university college school academy institute institution polytechnic hospital clinic museum library church
    mosque synagogue diocese archdiocese
    party union association federation confederation league club team foundation fund trust charity society alliance
    coalition movement front forum network committee commission agency authority office board panel organization
    organisation council centre center consortium cooperative federation brigade battalion regiment corps forces
    democrats republicans liberals greens conservatives fc united rovers athletic sox yankees lakers chamber guild
    watch initiative project task-force taskforce squad coast-guard exchange`,
  DOCUMENT: '',
  SOCIAL_MEDIA: '',
};

/** Last word of the name of a thing that is neither person, body nor place: 'Harbour Act', 'Otto Prize'. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  wordList(`act bill law code amendment treaty agreement accord accords pact protocol convention charter constitution
    prize award awards medal cup trophy championship championships tournament games olympics bowl open derby series
    war wars battle revolution uprising crisis conflict operation day week month year eve festival fair conference summit congress-hall
    plan program programme scheme deal strategy doctrine theory effect syndrome disease virus index report
    i ii iii iv v 1 2 3 4 5 6 7 8 9 10 11 12 bible koran quran internet web gospel testament album song symphony
    hurricane storm cyclone typhoon recession depression rocket missile satellite spacecraft`),
);

/** First word of the name of such a thing: 'Hurricane Gerda', 'Operation Snowdrop'. */
export const THING_STARTS: ReadonlySet<string> = new Set(
  wordList('hurricane storm cyclone typhoon operation project mission'),
);

function kindsByHead(): ReadonlyMap<string, BodyKind> {
  const kinds = new Map<string, BodyKind>();
  for (const [kind, list] of Object.entries(HEADS)) {
    for (const head of wordList(list)) if (head !== '' && !kinds.has(head)) kinds.set(head, kind as BodyKind);
  }
  return kinds;
}

export const ORGANISATION_HEADS = kindsByHead();

/** What a body is whose name has this lower-case head: 'ministry' is GOVERNMENT. */
export const kindOfHead = (lower: string): BodyKind | undefined => ORGANISATION_HEADS.get(lower);

/** Adjectives and nouns for faiths, parties and tongues that stand with a capital and name nobody. */
export const AFFILIATIONS: ReadonlySet<string> = new Set(
  wordList(`muslim muslims christian christians catholic catholics jewish jew jews hindu hindus buddhist buddhists
    sikh sikhs orthodox protestant protestants sunni sunnis shia shiite shiites islamic islamist islamists kurdish
    kurd kurds arab arabs arabic latin latino latinos latina hispanic hispanics european europeans african africans
    asian asians african-american african-americans black blacks white whites western eastern northern southern
    southeast northeast northwest southwest central republican republicans democrat democrats democratic tory
    conservative conservatives liberal liberals communist communists socialist socialists marxist nazi nazis
    tatar tatars roma uighur uyghur uighurs uyghurs rohingya houthi houthis pashtun tamil tamils bengali punjabi
    hebrew mandarin cantonese urdu hindi anglo-saxon caucasian indigenous aboriginal maori inuit texan californian
    parisian londoner muscovite atlantic pacific mediterranean balkan baltic nordic scandinavian caribbean islam
    christianity judaism hinduism buddhism christmas easter ramadan thanksgiving halloween hanukkah god lord allah
    covid covid-19 coronavirus ebola aids hiv dna internet ok am pm gmt est edt pst utc bc ad ce gdp tv pdf faq q a pr`),
);
