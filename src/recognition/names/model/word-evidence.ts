import { findCueForm } from '../../../lexicon/en/cue-verbs.js';
import { wordSet } from '../../../lexicon/en/word-list.js';
import { type ArticleWords, has, isSameSentence } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import type { CapitalRuns } from './capital-runs.js';
import type { WordPlaces } from './word-places.js';

type Sign = (words: ArticleWords, index: number) => boolean;

const IN = wordSet('in at near across outside inside into throughout around');
const TOWARDS = wordSet('from to of between');
const TITLE = TRAIT.HONORIFIC | TRAIT.OFFICE | TRAIT.ROLE;

const isBefore =
  (mask: number): Sign =>
  (words, index) =>
    has(words, index - 1, mask) && isSameSentence(words, index - 1, index);

const isBehind =
  (mask: number): Sign =>
  (words, index) =>
    has(words, index + 1, mask) && isSameSentence(words, index, index + 1);

/** What may stand beside a word and tells what it names. */
const SIGNS: readonly Sign[] = [
  (words, index) => isBehind(TRAIT.PERSON_VERB)(words, index) && has(words, index + 1, TRAIT.LOWER),
  isBefore(TITLE),
  (words, index) => isBefore(TRAIT.GIVEN)(words, index) && has(words, index - 1, TRAIT.CAPITAL),
  ({ tokens }, index) => IN.has(tokens.lower(index - 1)),
  ({ tokens }, index) => TOWARDS.has(tokens.lower(index - 1)),
  ({ tokens }, index) => tokens.lower(index - 1) === 'the',
  ({ tokens }, index) => /^['’]s?$/.test(tokens.form(index + 1)),
  (words, index) =>
    isBehind(TRAIT.ORGANISATION_HEAD | TRAIT.PLACE_HEAD | TRAIT.BODY_NOUN)(words, index) &&
    has(words, index + 1, TRAIT.CAPITAL),
  ({ tokens }, index) => tokens.form(index - 1) === '(' || tokens.form(index + 1) === ')',
  (words, index) =>
    has(words, index - 1, TRAIT.LOWER) && findCueForm(words.tokens.lower(index - 1)) !== undefined,
  ({ tokens }, index) => tokens.lower(index + 1) === 'who' || tokens.lower(index + 2) === 'who',
  isBefore(TRAIT.DEMONYM | TRAIT.PLACE),
];

/** Signs that the runs of capitals give: the word alone, at the beginning, at the end. */
const RUN_SIGNS = 3;
export const EVIDENCE_KINDS = SIGNS.length + RUN_SIGNS;

function runSign({ start, end }: CapitalRuns, index: number): number {
  if (end[index]! - start[index]! <= 1) return 0;
  if (index === start[index]) return 1;
  return index === end[index]! - 1 ? 2 : -1;
}

/** Of how many places of a capitalised word each sign is true: by first token of the word, then sign. */
export function wordEvidence(words: ArticleWords, runs: CapitalRuns, { first }: WordPlaces): Uint8Array {
  const evidence = new Uint8Array(words.tokens.length * EVIDENCE_KINDS);
  const note = (row: number, kind: number) => {
    if (evidence[row + kind]! < 255) evidence[row + kind]!++;
  };
  for (let i = 0; i < words.tokens.length; i++) {
    if (first[i]! < 0 || has(words, i, TRAIT.FUNCTION)) continue;
    const row = first[i]! * EVIDENCE_KINDS;
    SIGNS.forEach((sign, kind) => {
      if (sign(words, i)) note(row, kind);
    });
    const kind = runSign(runs, i);
    if (kind >= 0) note(row, SIGNS.length + kind);
  }
  return evidence;
}
