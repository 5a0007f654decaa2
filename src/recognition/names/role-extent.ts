import type { MentionLabel } from '../../model/mention.js';
import { type ArticleWords, has, isSameSentence } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import type { TaggedName } from './tagged-name.js';

/** Which name has a token: index into the names, -1 for none. */
export type NameAt = Int32Array;

export function nameAt(length: number, names: readonly TaggedName[]): NameAt {
  const owners = new Int32Array(length).fill(-1);
  names.forEach(({ from, to }, index) => {
    owners.fill(index, from, to);
  });
  return owners;
}

const ABSORBED: ReadonlySet<MentionLabel> = new Set(['BODY', 'PLACE', 'OTHER']);
const PART =
  TRAIT.HONORIFIC |
  TRAIT.OFFICE |
  TRAIT.ROLE |
  TRAIT.MODIFIER |
  TRAIT.DEMONYM |
  TRAIT.BODY_NOUN |
  TRAIT.ORGANISATION_HEAD;
const MOST_WORDS = 9;
const LOCATING = new Set('in at near from to across on'.split(' '));

/** A body or place that stands as an adjective: 'Harbour Ministry spokesman'; not the Lima of 'in Lima President Ruiz'. */
function absorbedFrom(words: ArticleWords, names: readonly TaggedName[], index: number): number {
  const name = names[index];
  if (!name || !ABSORBED.has(name.label)) return -1;
  return LOCATING.has(words.tokens.lower(name.from - 1)) ? -1 : name.from;
}

const joinsRoles = (words: ArticleWords, index: number): boolean =>
  words.tokens.lower(index) === 'and' &&
  has(words, index - 1, TRAIT.ROLE | TRAIT.OFFICE) &&
  !has(words, index - 2, TRAIT.GIVEN);

const DEMONYM_SHAPE = /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)$/u;

/** 'Marovian' before 'President', though no list has it; not 'Vivian' before 'president', which has no capital. */
const isLikelyDemonym = (words: ArticleWords, index: number): boolean =>
  has(words, index + 1, TRAIT.CAPITAL) && DEMONYM_SHAPE.test(words.tokens.form(index));

const isPart = (words: ArticleWords, index: number): boolean =>
  isLikelyDemonym(words, index) ||
  (has(words, index, PART) && !has(words, index, TRAIT.FUNCTION)) ||
  (has(words, index, TRAIT.LOWER) && words.tokens.form(index).includes('-')) ||
  joinsRoles(words, index);

/**
 * Where a role begins whose last word is token `head`: 'former Peruvian foreign' before 'minister'. Names of bodies and
 * places that stand before it are taken in.
 */
export function roleStart(
  words: ArticleWords,
  names: readonly TaggedName[],
  owners: NameAt,
  head: number,
): number {
  let from = head;
  while (head - from < MOST_WORDS && isSameSentence(words, from - 1, head)) {
    const absorbed = absorbedFrom(words, names, owners[from - 1] ?? -1);
    if (absorbed >= 0) from = absorbed;
    else if ((owners[from - 1] ?? -1) < 0 && isPart(words, from - 1)) from--;
    else break;
  }
  return from;
}
