import { tagCode } from '../../learning/words/tagged-words.js';
import { PADDING } from '../../learning/words/word-columns.js';
import { mentionRange, type NounPhrase } from '../noun-phrase.js';
import { type Prose, sentenceRange } from '../prose/prose.js';

const codes = (...tags: readonly Parameters<typeof tagCode>[0][]) => new Set(tags.map(tagCode));

const NOUNS = codes('NN', 'NNS', 'NNP');
const BEFORE_NOUN = codes('NN', 'NNS', 'NNP', 'JJ', 'CD', 'POS', 'PRP$');
const DETERMINER = codes('DT', 'PRP$');
const LONGEST = 8;

const isTagged = ({ words }: Prose, token: number, tags: ReadonlySet<number>): boolean =>
  tags.has(words.tags[token + PADDING] ?? 0);

/**
 * The phrase that a token of it stands for: the mention there, else the nouns round it with what stands before them.
 * 'the latest poll' for "poll", 'two of the drivers' gives 'two'.
 */
export function phraseAt(prose: Prose, token: number): NounPhrase {
  const named = mentionRange(prose.view, token);
  if (named) return named;
  const sentence = sentenceRange(prose, token);
  let [from, to] = [token, token + 1];
  if (isTagged(prose, token, DETERMINER) || isTagged(prose, token, BEFORE_NOUN)) {
    while (to < sentence.to && to - from < LONGEST && isTagged(prose, to, BEFORE_NOUN)) to++;
    while (to - 1 > token && !isTagged(prose, to - 1, NOUNS)) to--;
  }
  if (!isTagged(prose, token, BEFORE_NOUN)) return inPhrase(prose, from, to);
  while (from > sentence.from && to - from < LONGEST && isTagged(prose, from - 1, BEFORE_NOUN)) from--;
  if (from > sentence.from && isTagged(prose, from - 1, DETERMINER)) from--;
  return inPhrase(prose, from, to);
}

/** A phrase whose last word is named belongs to the name: 'the actor Tom Roe'. */
function inPhrase({ view }: Prose, from: number, to: number): NounPhrase {
  const inner = mentionRange(view, to - 1);
  return inner ? { ...inner, from: Math.min(from, inner.from) } : { from, to, mention: null };
}
