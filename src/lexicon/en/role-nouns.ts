import type { NounGender } from './noun-gender.js';
import { wordList } from './word-list.js';

export interface RoleNoun {
  /** Dictionary form: 'analyst' for 'analysts'. */
  readonly lemma: string;
  readonly gender: NounGender | null;
  readonly plural: boolean;
}

const MALE = `
chairman spokesman congressman councilman assemblyman policeman fireman businessman salesman sportsman cameraman
nobleman clergyman gunman frontman statesman serviceman councilman actor-director landlord waiter steward widower
king prince emperor tsar duke pope sultan sheikh emir imam ayatollah monk priest
man boy gentleman father dad son brother husband uncle nephew grandfather grandson stepfather stepson boyfriend
ex-husband groom fiancé fiance`;

const FEMALE = `
chairwoman spokeswoman congresswoman councilwoman assemblywoman policewoman businesswoman sportswoman noblewoman
actress waitress stewardess landlady heiress hostess widow duchess queen princess empress nun ballerina
woman girl lady mother mum mom daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter
girlfriend ex-wife bride fiancée fiancee`;

const EITHER = `
president premier chief minister chancellor secretary senator representative governor mayor commissioner ambassador
councillor councilor councilmember lawmaker legislator parliamentarian congressperson delegate envoy diplomat
deputy speaker politician candidate nominee contender incumbent leader ruler monarch dictator president-elect
official officeholder bureaucrat aide adviser advisor counsellor counselor strategist negotiator mediator
spokesperson representative whistleblower insider operative
judge justice magistrate prosecutor attorney lawyer solicitor barrister notary juror defendant plaintiff suspect
witness victim convict inmate prisoner detainee hostage fugitive survivor
sheriff marshal officer agent detective inspector superintendent constable investigator guard trooper
general colonel major captain lieutenant sergeant corporal commander admiral brigadier soldier marine sailor
airman pilot astronaut cosmonaut veteran fighter militant rebel insurgent gunner warlord commando
director chair chairperson executive ceo cfo founder co-founder owner manager boss employer employee worker
entrepreneur investor trader broker banker financier economist analyst consultant strategist accountant auditor
forecaster shareholder landowner developer contractor supplier retailer farmer rancher fisherman miner
professor lecturer teacher academic scholar scientist researcher historian physicist chemist biologist astronomer
geologist mathematician psychologist psychiatrist sociologist anthropologist archaeologist archeologist
philosopher theologian ecologist climatologist meteorologist epidemiologist virologist engineer architect
programmer designer inventor technician mechanic electrician carpenter plumber builder driver conductor rider
doctor physician surgeon nurse midwife paramedic dentist pharmacist veterinarian therapist patient carer caregiver
dean provost rector principal headteacher headmaster student pupil graduate
bishop archbishop cardinal pastor reverend deacon vicar rabbi cleric preacher missionary minister
editor journalist reporter correspondent columnist blogger broadcaster presenter anchor host commentator critic
photographer writer author novelist poet playwright screenwriter publisher translator biographer
actor director producer filmmaker singer songwriter musician composer rapper guitarist drummer pianist violinist
comedian dancer choreographer artist painter sculptor curator model celebrity star entertainer magician chef
player footballer striker goalkeeper defender midfielder quarterback pitcher batsman bowler boxer swimmer runner
sprinter cyclist skier skater golfer athlete jockey wrestler coach trainer referee umpire captain skipper champion
winner medallist medalist teammate
activist campaigner protester demonstrator organiser organizer dissident volunteer advocate lobbyist unionist
conservationist environmentalist humanitarian philanthropist donor
resident neighbour neighbor villager islander local citizen voter taxpayer consumer customer client passenger
tourist visitor traveller traveler commuter motorist pedestrian shopper tenant homeowner migrant refugee immigrant
person child teenager teen youth adult baby toddler parent grandparent sibling twin cousin relative friend
colleague partner spouse roommate supporter opponent rival ally fan follower member expert specialist
contributor freelancer librarian clerk cook baker butcher waiter barista firefighter rescuer lifeguard postmaster gardener cleaner
secretary-general director-general attorney-general vice-president chief-of-staff
billionaire millionaire heir pensioner retiree mourner worshipper bystander eyewitness passer-by onlooker
chairperson treasurer ombudsman regulator watchdog-head coroner pathologist examiner superintendent
successor predecessor replacement colleague co-worker co-author mentor hacker smuggler trafficker thief
murderer killer attacker assailant shooter bomber terrorist extremist hijacker kidnapper robber`;

/** Plural only, or plurals that no ending gives. */
const PLURALS = `
men:man:m women:woman:f people:person policemen:policeman:m policewomen:policewoman:f spokesmen:spokesman:m
spokeswomen:spokeswoman:f businessmen:businessman:m businesswomen:businesswoman:f gunmen:gunman:m
congressmen:congressman:m congresswomen:congresswoman:f firemen:fireman:m fishermen:fisherman
servicemen:serviceman:m children:child wives:wife:f thieves:thief passers-by:passer-by clergy:cleric
spokespeople:spokesperson salespeople:salesperson businesspeople:businessperson folks:person families:family
troops:soldier crew:member staff:employee scientists:scientist eyewitnesses:eyewitness ladies:lady:f`;

function pluralOf(noun: string): string {
  if (/[^aeou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function nounsByForm(): ReadonlyMap<string, RoleNoun> {
  const nouns = new Map<string, RoleNoun>();
  const lists = [
    [MALE, 'MALE'],
    [FEMALE, 'FEMALE'],
    [EITHER, null],
  ] as const;
  for (const [list, gender] of lists) {
    for (const lemma of wordList(list)) {
      nouns.set(lemma, { lemma, gender, plural: false });
      if (!lemma.endsWith('man')) nouns.set(pluralOf(lemma), { lemma, gender, plural: true });
    }
  }
  for (const entry of wordList(PLURALS)) {
    const [form = '', lemma = form, letter] = entry.split(':');
    const gender = letter === 'm' ? 'MALE' : letter === 'f' ? 'FEMALE' : null;
    nouns.set(form, { lemma, gender, plural: true });
  }
  return nouns;
}

const NOUNS = nounsByForm();

/** The noun for a person that a lower-case word is a form of: 'officials' is the plural of 'official'. */
export const findRoleNoun = (word: string): RoleNoun | undefined => NOUNS.get(word);

/** Nouns that a company, a country or a club may be as well as a person. */
const SHARED_WITH_BODIES: ReadonlySet<string> = new Set(
  wordList(`owner manufacturer publisher producer supplier retailer operator developer builder broker employer donor
    member ally rival partner opponent sponsor leader champion winner predecessor successor defender host regulator
    broadcaster contractor investor trader star model player critic supporter contender nominee star neighbour neighbor
    home killer parent sibling relative friend child family follower replacement client customer`),
);

/** True when the noun says that somebody, not some body, is meant: 'carpenter', not 'owner'. */
export const isOnlyPersonal = ({ lemma }: RoleNoun): boolean => !SHARED_WITH_BODIES.has(lemma);

/** Nouns of several words: 'head of state'. The first word is the key, the rest its value. */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    head: ['of state', 'of government', 'of the church'],
    heads: ['of state', 'of government'],
    chief: ['of staff', 'of police'],
    secretary: ['of state'],
    member: ['of parliament', 'of congress'],
    members: ['of parliament', 'of congress'],
    commander: ['in chief'],
  }),
);

/** What may go on behind a first word to name somebody: 'of state' behind 'head'. */
export const compoundEnds = (word: string): readonly string[] => COMPOUNDS.get(word) ?? [];

export const roleNounForms = (): Iterable<string> => NOUNS.keys();
