import type { BodyKind } from './body-nouns.js';
import { wordList, wordSet } from './word-list.js';

const CARRIERS: Readonly<Partial<Record<BodyKind, string>>> = {
  PUBLICATION: `newspaper newspapers daily weekly tabloid magazine magazines journal website web-site site blog paper
    papers outlet outlets publication portal newsletter media`,
  NEWS_AGENCY: 'newswire wire',
  BROADCASTER: `broadcaster broadcasters network networks channel station stations television tv radio podcast show
    shows programme program programmes programs broadcast newscast broadcasts`,
  SOCIAL_MEDIA: 'tweet tweets post posts thread newsgroup',
  DOCUMENT: `statement statements letter letters email emails e-mail e-mails memo memos memorandum note message messages
    text texts release communique communiqué filing filings file files document documents papers complaint lawsuit suit
    affidavit briefs motion petition indictment ruling opinion verdict decision declaration report reports book memoir
    autobiography essay column op-ed article editorial video videos clip footage recording tape audiotape videotape
    voicemail advertisement ad listing listings transcript minutes diary description caption
    manifesto bulletin review testament submission appeal`,
};

/** Nouns for what passes words on, singular and plural, by what it is: 'newspaper', 'podcast', 'statement', 'post'. */
const CARRIER_KINDS: ReadonlyMap<string, BodyKind> = new Map(
  Object.entries(CARRIERS)
    .flatMap(([kind, list]) => wordList(list).map((noun): [string, BodyKind] => [noun, kind as BodyKind]))
    .toReversed(),
);

export const carrierKind = (lower: string): BodyKind | undefined => CARRIER_KINDS.get(lower);

/** Nouns that make a carrier of "news" or "press" before them: 'the news agency', 'a press service'. */
export const NEWS_BODIES: ReadonlySet<string> = wordSet(
  'agency agencies service services organisation organization organisations organizations outlet outlets site website channel network',
);

/** Last nouns of what people speak at, whoever holds it: 'a Northwire debate', 'a press briefing'. */
export const EVENTS: ReadonlySet<string> = wordSet(
  'building newsroom debate debates forum forums briefing conference hall dialogue convention summit meeting congress committee council rally gala headquarters studio studios offices poll polls survey',
);

/** Who asks for an outlet: 'a television interviewer', 'the host of the show'. Alone they are people and relay nothing. */
export const MEDIA_PEOPLE: ReadonlySet<string> = wordSet(
  'interviewer host hosts anchor co-anchor presenter correspondent correspondents reporter reporters journalist journalists',
);

/** Who speaks for another, and so passes words on in 'said through a spokesman'. */
export const GO_BETWEENS: ReadonlySet<string> = wordSet(
  'spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney attorneys solicitor translator interpreter representative representatives publicist aide agent intermediary intermediaries',
);

/** Occasions on which an outlet asks and somebody answers: 'in an interview with', 'in remarks to'. */
export const OCCASIONS: ReadonlySet<string> = wordSet(
  'interview interviews conversation appearance appearances segment remarks comments discussion exchange session podcast call calls',
);

/** What is printed for an outlet: 'in an essay for', 'in a column in'. */
export const PARTS_OF_OUTLETS: ReadonlySet<string> = wordSet(
  'essay column op-ed article piece editorial commentary blog retelling edition episode broadcast airing instalment installment tour round issue post broadcasts series string',
);

/** Verbs for putting a document out, in the forms that news prose has: 'issued a statement saying'. */
export const ISSUING_VERBS: ReadonlySet<string> = wordSet(
  'issued issue issues issuing released releases releasing posted posts posting sent sends sending wrote written writing published publishing filed files filing circulated emailed e-mailed distributed signed responded replied left',
);
