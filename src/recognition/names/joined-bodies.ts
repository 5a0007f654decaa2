import { type ArticleWords, has, isSameSentence } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import type { TaggedName } from './tagged-name.js';

const TIES = new Set(['of', 'for']);
const LOOSE_ENDS = new Set(['of', 'for', 'in', 'and', 'the', 'to']);

const isAdjacent = (words: ArticleWords, before: TaggedName, name: TaggedName): boolean =>
  before.to === name.from && isSameSentence(words, before.from, name.from);

/** 'Tarn' in 'Tarn Airways', 'Tarvish' in 'Tarvish Harbour Ministry'. */
const opensBody = (words: ArticleWords, before: TaggedName, name: TaggedName): boolean =>
  name.label === 'BODY' &&
  (before.label === 'PLACE' || before.label === 'OTHER') &&
  isAdjacent(words, before, name) &&
  has(words, name.from, TRAIT.CAPITAL);

/** 'Tarn' behind 'University of'. */
function closesBody(words: ArticleWords, body: TaggedName, name: TaggedName): boolean {
  if (body.label !== 'BODY' || name.label === 'PERSON') return false;
  const last = words.tokens.lower(body.to - 1) === 'the' ? body.to - 2 : body.to - 1;
  return TIES.has(words.tokens.lower(last)) && isAdjacent(words, body, name);
}

/** A small word that a body ends with once nothing follows it is no part of the name. */
function withoutLooseEnd(words: ArticleWords, name: TaggedName): TaggedName {
  let { to } = name;
  while (name.label === 'BODY' && to > name.from + 1 && LOOSE_ENDS.has(words.tokens.form(to - 1))) to--;
  return to === name.to ? name : { ...name, to };
}

/** An adjective of a people that stands before a body, tagged or not: 'Peruvian' before 'Navy'. */
function withAdjective(words: ArticleWords, name: TaggedName, least: number): TaggedName {
  const before = name.from - 1;
  const isAdjective =
    name.label === 'BODY' &&
    before >= least &&
    has(words, before, TRAIT.DEMONYM) &&
    has(words, before, TRAIT.CAPITAL) &&
    has(words, name.to - 1, TRAIT.ORGANISATION_HEAD) &&
    isSameSentence(words, before, name.from);
  return isAdjective ? { ...name, from: before } : name;
}

/**
 * Bodies with the places and peoples that their names hold. The gold that the model learns from keeps them apart, 'Tarn' and
 * 'Airways'; the name of the body is 'Tarn Airways'.
 */
export function joinedBodies(words: ArticleWords, names: readonly TaggedName[]): readonly TaggedName[] {
  const joined: TaggedName[] = [];
  for (const tagged of names) {
    const before = joined.at(-1);
    const name = withAdjective(words, tagged, before?.to ?? 0);
    const isJoined = before && (opensBody(words, before, name) || closesBody(words, before, name));
    if (isJoined) joined[joined.length - 1] = { from: before.from, to: name.to, label: 'BODY' };
    else joined.push(name);
  }
  return joined.map((name) => withoutLooseEnd(words, name));
}
