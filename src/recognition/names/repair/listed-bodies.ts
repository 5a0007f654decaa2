import { findNamedBody, type NamedBody } from '../../../lexicon/en/outlets.js';
import { type ArticleWords, has, isSameSentence } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import { lowerPhrase } from '../lower-phrase.js';
import type { TaggedName, TokenRange } from '../tagged-name.js';
import { gapsOf, type NameRepair, withAdded } from './name-repair.js';

const MOST_WORDS = 6;
const BEFORE_NETWORK = new Set(['on', 'to', 'via', 'by', 'from', 'through', 'in']);
const WITHIN = new Set(['in', 'at', 'near', 'outside', 'inside', 'into', 'around']);

function isMeant(words: ArticleWords, { from }: TokenRange, body: NamedBody): boolean {
  const before = words.tokens.lower(from - 1);
  if (body.needsPreposition) return BEFORE_NETWORK.has(before);
  return !body.needsArticle || before === 'the';
}

/** A house of government that somebody is in is a place: 'inside the Kremlin'; 'the Kremlin said' is a body. */
function standsAsPlace({ tokens }: ArticleWords, { from }: TokenRange): boolean {
  const before = tokens.lower(from - 1) === 'the' ? from - 2 : from - 1;
  return WITHIN.has(tokens.lower(before));
}

/** The body of the list that the words name: 'the Times' but not 'Times', 'on X' but not 'Plan X'. */
function listedBody(words: ArticleWords, range: TokenRange): NamedBody | undefined {
  if (range.to - range.from > MOST_WORDS) return undefined;
  const body = findNamedBody(lowerPhrase(words, range));
  return body && isMeant(words, range, body) ? body : undefined;
}

function relabelled(words: ArticleWords, name: TaggedName): TaggedName {
  if (name.label === 'BODY' || has(words, name.from - 1, TRAIT.HONORIFIC)) return name;
  const body = listedBody(words, name);
  if (!body || (name.label === 'PLACE' && standsAsPlace(words, name))) return name;
  return { ...name, label: 'BODY' };
}

function runEnd(words: ArticleWords, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && has(words, to, TRAIT.CAPITAL) && isSameSentence(words, from, to)) to++;
  return to;
}

/** A usual word that begins a sentence names nothing: 'Focus on it'. */
const isUsualWord = (words: ArticleWords, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  (has(words, from, TRAIT.FUNCTION) ||
    (has(words, from, TRAIT.PLACED) &&
      (has(words, from, TRAIT.COMMON) || words.lowerWords.has(words.tokens.lower(from)))));

function listedIn(words: ArticleWords, gap: TokenRange): TaggedName[] {
  const found: TaggedName[] = [];
  for (let from = gap.from; from < gap.to; from++) {
    if (!has(words, from, TRAIT.CAPITAL)) continue;
    const run = { from, to: runEnd(words, from, gap.to) };
    if (!isUsualWord(words, run) && listedBody(words, run)) found.push({ ...run, label: 'BODY' });
    from = run.to - 1;
  }
  return found;
}

/** Names that a list knows are bodies, whatever else they were taken for: agencies, outlets, houses of government. */
export const listedBodiesAreBodies: NameRepair = (words, names) => {
  const labelled = names.map((name) => relabelled(words, name));
  const added = gapsOf(names, words.tokens.length).flatMap((gap) => listedIn(words, gap));
  return withAdded(labelled, added);
};
