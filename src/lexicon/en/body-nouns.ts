import { wordList } from './word-list.js';

/** What a common noun for a body stands for when it speaks or relays. The names are those of the model's source kinds. */
export type BodyKind =
  | 'PUBLICATION'
  | 'NEWS_AGENCY'
  | 'BROADCASTER'
  | 'GOVERNMENT'
  | 'ORGANISATION'
  | 'DOCUMENT'
  | 'SOCIAL_MEDIA';

export interface BodyNoun {
  readonly kind: BodyKind;
  readonly plural: boolean;
  /** Understood without a determiner: 'police said', 'state media reported'. */
  readonly bare: boolean;
}

const SINGULAR: Readonly<Record<BodyKind, string>> = {
  PUBLICATION: 'newspaper daily weekly tabloid magazine journal paper website publication outlet blog portal',
  NEWS_AGENCY: 'newswire wire',
  BROADCASTER: 'broadcaster network channel station television tv radio',
  GOVERNMENT: `government ministry administration parliament senate congress cabinet council court tribunal embassy
    consulate municipality presidency prefecture treasury military army navy legislature assembly regime junta
    state monarchy`,
  ORGANISATION: `company firm corporation bank airline manufacturer carmaker automaker retailer supplier startup
    university college school hospital church party union association federation league club team foundation
    institute charity group organisation organization ngo nonprofit agency department bureau commission committee
    board panel watchdog regulator authority office campaign coalition alliance movement militia bloc faction
    utility operator developer publisher museum cooperative consortium think-tank exchange jury police`,
  DOCUMENT: `statement report document letter filing indictment lawsuit complaint affidavit study survey poll memo
    release communique communiqué bulletin transcript editorial article declaration ruling verdict review paper-trail`,
  SOCIAL_MEDIA: 'tweet post',
};

/** Plurals, and words that need no determiner. */
const BARE: Readonly<Partial<Record<BodyKind, string>>> = {
  PUBLICATION: 'media newspapers press papers outlets magazines websites',
  BROADCASTER: 'television tv broadcasters networks channels',
  GOVERNMENT: 'authorities governments ministries parliament congress courts',
  ORGANISATION:
    'police companies firms banks unions agencies groups organisations organizations parties investigators-general airlines universities hospitals',
  DOCUMENT: 'reports documents statements studies polls surveys filings letters records',
};

const ALWAYS_PLURAL = new Set(['police', 'media', 'authorities']);

function nounsByForm(): ReadonlyMap<string, BodyNoun> {
  const nouns = new Map<string, BodyNoun>();
  for (const [kind, list] of Object.entries(SINGULAR)) {
    for (const noun of wordList(list))
      nouns.set(noun, { kind: kind as BodyKind, plural: false, bare: false });
  }
  for (const [kind, list] of Object.entries(BARE)) {
    for (const noun of wordList(list)) {
      const plural = !nouns.has(noun) || ALWAYS_PLURAL.has(noun);
      nouns.set(noun, { kind: kind as BodyKind, plural, bare: true });
    }
  }
  return nouns;
}

const NOUNS = nounsByForm();

/** The noun for a body, outlet or document that a lower-case word is: 'ministry', 'police', 'statement'. */
export const findBodyNoun = (word: string): BodyNoun | undefined => NOUNS.get(word);

export const bodyNounForms = (): Iterable<string> => NOUNS.keys();
