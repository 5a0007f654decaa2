import { tagCode } from '../../learning/words/tagged-words.js';
import { PADDING, TRAITS } from '../../learning/words/word-columns.js';
import { isWordAt, type Prose, QUOTED, sentenceRange } from '../prose/prose.js';
import type { TokenRange } from '../view.js';

const SENTENCES_BACK = 2;
/** Tokens looked at to either side of a cue in its own sentence, and in an earlier sentence. */
const NEAR = 60;

const PART_OF_PHRASE = new Set(
  (['NN', 'NNS', 'NNP', 'PRP', 'PRP$', 'DT', 'CD', 'WH', 'JJ'] as const).map((tag) => tagCode(tag)),
);

const NAMES_PEOPLE = new Set((['NNP', 'PRP'] as const).map((tag) => tagCode(tag)));

const isWithin = (token: number, ranges: readonly TokenRange[]): boolean =>
  ranges.some(({ from, to }) => token >= from && token < to);

function mayBeNear({ words }: Prose, token: number): boolean {
  const p = token + PADDING;
  return PART_OF_PHRASE.has(words.tags[p]!) || (words.traits[p]! & TRAITS.CAPITAL) !== 0;
}

function mayBeFar(prose: Prose, token: number): boolean {
  const p = token + PADDING;
  if (prose.quoted[p] !== QUOTED.OUTSIDE) return false;
  return NAMES_PEOPLE.has(prose.words.tags[p]!) || (prose.view.mentionAt[token] ?? -1) >= 0;
}

/**
 * Tokens that may be part of who speaks: of the cue's sentence outside of the announced words, and those that name or
 * stand for people in the two sentences before.
 */
export function speakerCandidates(
  prose: Prose,
  cue: number,
  contents: readonly TokenRange[],
): readonly number[] {
  const candidates: number[] = [];
  const own = sentenceRange(prose, cue);
  let from = own.from;
  for (let back = 0; back < SENTENCES_BACK && from > 0; back++) from = sentenceRange(prose, from - 1).from;
  for (let token = Math.max(from, own.from - NEAR); token < own.from; token++) {
    if (isWordAt(prose, token) && mayBeFar(prose, token) && !isWithin(token, contents))
      candidates.push(token);
  }
  const end = Math.min(own.to, cue + NEAR);
  for (let token = Math.max(own.from, cue - NEAR); token < end; token++) {
    if (token === cue || !isWordAt(prose, token)) continue;
    if (mayBeNear(prose, token) && !isWithin(token, contents)) candidates.push(token);
  }
  return candidates;
}
