import { isLikelyVerb } from '../../lexicon/en/person-verbs.js';
import type { Mention } from '../../model/mention.js';
import { type ArticleWords, has, isSameSentence } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { PHRASE_STARTS } from './determiners.js';

/** Where a description begins, and by what. */
export interface PhraseStart {
  readonly from: number;
  /** True behind "the", "his", "two" or a possessive: no bare plural. */
  readonly determined: boolean;
}

const MOST_WORDS = 6;
const KNOWN =
  TRAIT.MODIFIER | TRAIT.DEMONYM | TRAIT.ROLE | TRAIT.BODY_NOUN | TRAIT.PLACE | TRAIT.ORGANISATION_HEAD;
const PLAIN_ADJECTIVES = /(?:al|ic|ive|ous|ist|ary|an|ese|ish|ern|ior|ble)$/;

const isPossessive = (words: ArticleWords, index: number): boolean =>
  /^['’]s?$/.test(words.tokens.form(index));

/** A participle is an adjective directly behind a determiner: 'the retired general'; else a verb: 'Roe fired guards'. */
const isVerbHere = (words: ArticleWords, index: number): boolean =>
  isLikelyVerb(words.tokens.lower(index)) && !PHRASE_STARTS.has(words.tokens.lower(index - 1));

/** Words that may stand between determiner and noun. */
function isInner(words: ArticleWords, index: number): boolean {
  if (!has(words, index, TRAIT.WORD) || has(words, index, TRAIT.FUNCTION)) return false;
  return !(has(words, index, TRAIT.LOWER) && isVerbHere(words, index));
}

/** Words that may stand before a noun without a determiner: 'local officials', 'Peruvian police'. */
const isKnownInner = (words: ArticleWords, index: number): boolean =>
  isInner(words, index) &&
  (has(words, index, KNOWN) ||
    (has(words, index, TRAIT.LOWER) && PLAIN_ADJECTIVES.test(words.tokens.form(index))));

/** Whether the name at a token may stand as an adjective: 'Harbour Ministry officials'; a person may not. */
export type Absorbs = (index: number) => Mention | null;

function walk(
  words: ArticleWords,
  head: number,
  absorbs: Absorbs,
  accepts: (words: ArticleWords, index: number) => boolean,
): number {
  let from = head;
  while (head - from < MOST_WORDS && isSameSentence(words, from - 1, head)) {
    const absorbed = absorbs(from - 1);
    if (absorbed) from = words.tokens.at(absorbed.start);
    else if (accepts(words, from - 1)) from--;
    else break;
  }
  return from;
}

/** Where the description begins whose noun is token `head`. */
export function phraseStart(words: ArticleWords, head: number, absorbs: Absorbs): PhraseStart {
  const inner = walk(words, head, absorbs, isInner);
  const before = words.tokens.lower(inner - 1);
  if (isSameSentence(words, inner - 1, head)) {
    if (PHRASE_STARTS.has(before)) {
      const hasTwo =
        PHRASE_STARTS.has(words.tokens.lower(inner - 2)) && isSameSentence(words, inner - 2, head);
      return { from: hasTwo ? inner - 2 : inner - 1, determined: true };
    }
    if (isPossessive(words, inner - 1)) return { from: inner, determined: true };
  }
  return { from: walk(words, head, absorbs, isKnownInner), determined: false };
}
