import { findCountry } from '../lexicon/en/countries.js';
import type { Person, Source } from '../model/entity.js';
import type { CrossArticleIdentity } from '../model/identity.js';
import { foldedWords, nameKey, surnameKeyOf } from './across/name-key.js';
import { bodyKey } from './bodies/body-key.js';

/** A bearer must be named in this many times the articles of the next one. */
const DOMINANCE = 3;

/**
 * Two articles mean the same person when the full name is the same, letter case, accents, hyphens, full stops and
 * apostrophes apart: 'Zoë Jean-Marie' and 'Zoe Jean Marie', 'J.K. Marlow' and 'JK Marlow'. Spellings from other scripts
 * count as one where given name and surname both agree ('Sergei Zaretsky', 'Serhiy Zaretskyy'), and so do names with and
 * without the Arabic article ('Karim al-Nasri', 'Karim Nasri'), particles written together or apart ('Ana De Wit', 'Ana
 * DeWit'). Anything more makes another person: 'Paul R. Okafor' is not 'Paul Okafor', nor is 'Paul Okafor Jr.', for fathers
 * and sons are told apart by just that. Nicknames ('Bob', 'Robert') are not compared.
 */
export const crossArticleIdentity: CrossArticleIdentity = Object.freeze({
  personKey({ name }: Person): string | null {
    return nameKey(name);
  },

  surnameKey({ name }: Person): string {
    return surnameKeyOf(name);
  },

  /**
   * An outlet or body is known by its name, with or without 'the': 'The Coast Herald'; a government by any name of its
   * country ('UK', 'Britain'). What kind it is taken for varies between articles and makes no difference, but documents
   * are kept apart. Without a capital there is no name ('police',
   * 'the ministry'), and unnamed sources stay so with one ('Marovian officials').
   */
  sourceKey({ name, sourceKind }: Source): string | null {
    if (sourceKind === 'UNNAMED' || !/\p{Lu}/u.test(name.replace(/^The /, ''))) return null;
    const country = sourceKind === 'GOVERNMENT' ? findCountry(bodyKey(name)) : undefined;
    const key = foldedWords(country?.name ?? bodyKey(name)).join(' ');
    return sourceKind === 'DOCUMENT' ? `${sourceKind} ${key}` : key;
  },

  /**
   * A bearer dominates when three times as many articles name them in full as name the next. A next one whom no
   * article names is counted as if one did: for a sole bearer to dominate takes three articles. Example: 'Okafor' goes to
   * Amara Okafor (6 articles) beside Paul Okafor (2). Counter-example: it goes to nobody at 5 beside 2, nor where two articles
   * name Amara Okafor and none another, for in so few the lone Okafor of a third may well be somebody else.
   */
  dominantBearer(bearers: ReadonlyMap<string, number>): string | null {
    const [first, second] = [...bearers].sort(([, a], [, b]) => b - a);
    if (first === undefined) return null;
    return first[1] >= DOMINANCE * Math.max(1, second?.[1] ?? 0) ? first[0] : null;
  },
});
