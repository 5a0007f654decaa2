import { findRoleNoun, isOnlyPersonal } from '../../lexicon/en/role-nouns.js';
import { type ArticleWords, has, isSameSentence } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import type { NameAt } from './role-extent.js';
import type { TokenRange } from './tagged-name.js';

/** A role behind a name; `head` is its noun: 'mayor' in 'Ana Ruiz, the mayor of Lima,'. */
export interface Apposition {
  readonly role: TokenRange;
  readonly head: number;
}

const ARTICLES = new Set('the a an his her its their our one'.split(' '));
const TIES = new Set('of for at in to from with'.split(' '));
const INNER = new Set("of for at in and the a & 's ’s".split(' '));
const MOST_WORDS_TO_HEAD = 9;
const MOST_WORDS = 16;

/** Behind 'Ana Ruiz, 44,' or 'Ana Ruiz, the': where the role may begin; -1 when no apposition follows. */
function appositionStart({ tokens }: ArticleWords, to: number): number {
  if (tokens.form(to) !== ',') return -1;
  const isAge = /^\d{1,3}$/.test(tokens.form(to + 1)) && tokens.form(to + 2) === ',';
  const start = isAge ? to + 3 : to + 1;
  return ARTICLES.has(tokens.lower(start)) ? start + 1 : start;
}

const isHead = (words: ArticleWords, owners: NameAt, index: number): boolean =>
  (owners[index] ?? -1) < 0 &&
  has(words, index, TRAIT.ROLE | TRAIT.OFFICE) &&
  !(findRoleNoun(words.tokens.lower(index))?.plural ?? false);

/** The last noun for a person among the words behind the comma; -1 when the phrase has none. */
function headFrom(words: ArticleWords, owners: NameAt, start: number): number {
  let head = -1;
  for (let i = start; i < start + MOST_WORDS_TO_HEAD && isSameSentence(words, start, i); i++) {
    const isInner = has(words, i, TRAIT.WORD) && !has(words, i, TRAIT.FUNCTION);
    const isClitic = /^['’]s?$/.test(words.tokens.form(i)) || (head >= 0 && words.tokens.lower(i) === 'and');
    if (!isInner && !isClitic) break;
    if (head >= 0 && has(words, i, TRAIT.PERSON_VERB) && has(words, i, TRAIT.LOWER)) break;
    if (isHead(words, owners, i)) head = i;
  }
  return head;
}

/** Takes in 'of Lima' and 'at the Harbour Institute', up to a comma or verb. */
function roleEnd(words: ArticleWords, head: number): number {
  let to = head + 1;
  if (!TIES.has(words.tokens.lower(to))) return to;
  for (let i = to; i < head + MOST_WORDS && isSameSentence(words, head, i); i++) {
    const isWord = has(words, i, TRAIT.WORD) && !has(words, i, TRAIT.PERSON_VERB);
    const isPlain = isWord && (!has(words, i, TRAIT.FUNCTION) || has(words, i, TRAIT.CAPITAL));
    if (!isPlain && !INNER.has(words.tokens.lower(i))) break;
    to = i + 1;
  }
  while (to > head + 1 && INNER.has(words.tokens.lower(to - 1))) to--;
  return to;
}

const NO_NAMES: NameAt = new Int32Array(0);

/** True when a role behind a name makes it a person's: 'Harlow, a carpenter,'; not 'Harlow, a member of the bloc,'. */
export function isExplainedAsPerson(words: ArticleWords, name: TokenRange): boolean {
  const head = appositionOf(words, NO_NAMES, name)?.head ?? -1;
  const noun = findRoleNoun(words.tokens.lower(head));
  return noun !== undefined && isOnlyPersonal(noun);
}

const CLOSING = /^(?:[,.;:)!?”"’—–-]+|who|which|whose)$/u;

/**
 * The role printed behind a name. 'Ana Ruiz, the mayor of Lima, said' has one; in 'According to Ana Ruiz, the
 * president left' and 'Ana Ruiz, Senator Tom Lee and others' there is none.
 */
export function appositionOf(words: ArticleWords, owners: NameAt, name: TokenRange): Apposition | null {
  const start = appositionStart(words, name.to);
  if (start < 0 || !isSameSentence(words, start, name.from)) return null;
  const head = headFrom(words, owners, start);
  if (head < 0) return null;
  const to = roleEnd(words, head);
  const isClosed = CLOSING.test(words.tokens.lower(to)) || !isSameSentence(words, head, to);
  const isTied = to > head + 1;
  return isClosed || (isTied && has(words, to, TRAIT.PERSON_VERB))
    ? { role: { from: start, to }, head }
    : null;
}
