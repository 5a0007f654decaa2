import { NAME_SUFFIXES, PARTICLES } from '../lexicon/en/titles.js';
import type { Person, Source } from '../model/entity.js';
import type { CrossArticleIdentity } from '../model/identity.js';

/** Words that belong to a surname but are often left out when it stands alone: 'von der Lehn', 'Lehn'. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set([
  ...PARTICLES,
  'den',
  'ten',
  'vom',
  'zum',
  'zur',
  'della',
]);

/**
 * Particles that are given names or initials where they stand first, apart and with a capital: 'Ben Okafor', 'Al Marlow',
 * 'E. Marlow'. Counter-example: 'Van Gelder' alone is taken for a given name and a surname.
 */
const GIVEN_NAME_FIRST = /^(?:Al|Ben|Van|Lo|\p{Lu}\.?)\s/u;

/** A bearer must be named in this many times the articles of the next one. */
const DOMINANCE = 3;

/**
 * Two articles mean the same person when the full name is the same, letter case, accents, hyphens, full stops and
 * apostrophes apart: 'Zoë Jean-Marie' and 'Zoe Jean Marie', 'J.K. Marlow' and 'J. K. Marlow'. Anything more makes
 * another person: 'Paul R. Okafor' is not 'Paul Okafor', nor is 'Paul Okafor Jr.', for fathers and sons are told apart
 * by just that. Nicknames and spellings from other scripts ('Alexander', 'Aleksandr') are not compared.
 */
export const crossArticleIdentity: CrossArticleIdentity = Object.freeze({
  personKey({ name }: Person): string | null {
    return properWordsOf(name).length > 1 ? wordsOf(name).join(' ') : null;
  },

  surnameKey({ name }: Person): string {
    return properWordsOf(name).at(-1) ?? wordsOf(name).join(' ');
  },

  /**
   * An outlet or body is known by its name, with or without 'the': 'The Coast Herald'. What kind it is taken for varies
   * between articles and makes no difference, but documents are kept apart. Without a capital there is no name ('police',
   * 'the ministry'), and unnamed sources stay so with one ('Marovian officials').
   */
  sourceKey({ name, sourceKind }: Source): string | null {
    if (sourceKind === 'UNNAMED' || !/\p{Lu}/u.test(name.replace(/^The /, ''))) return null;
    const [first, ...rest] = wordsOf(name);
    const key = (first === 'the' && rest.length > 0 ? rest : [first, ...rest]).join(' ');
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

/** Words in small letters without accents; hyphens and full stops part words, apostrophes do not. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .toLowerCase()
    .split(/[\s.,\p{Pd}]+/u)
    .filter(Boolean);

/** Given names and surname: without particles and 'Jr.'. */
function properWordsOf(name: string): string[] {
  const startsWithGivenName = GIVEN_NAME_FIRST.test(name);
  return wordsOf(name).filter(
    (word, index) =>
      (index === 0 && startsWithGivenName) || !(SURNAME_PARTICLES.has(word) || NAME_SUFFIXES.has(word)),
  );
}
