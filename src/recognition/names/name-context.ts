import { findCueForm } from '../../lexicon/en/cue-verbs.js';
import { isAdverb } from '../../lexicon/en/function-words.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import type { TokenRange } from './tagged-name.js';

const WITHIN = new Set(
  'in at near across outside inside into throughout around toward towards beyond'.split(' '),
);
const TOWARDS = new Set('from to between via'.split(' '));

/** 'in Tarn', 'near Tarn'. */
export const standsWithin = ({ tokens }: ArticleWords, { from }: TokenRange): boolean =>
  WITHIN.has(tokens.lower(from - 1));

/** 'from Tarn', 'to Tarn': a place or somebody. */
export const standsTowards = ({ tokens }: ArticleWords, { from }: TokenRange): boolean =>
  TOWARDS.has(tokens.lower(from - 1));

/** 'President', 'Mr' or 'spokesman' directly before. */
export function followsTitle(words: ArticleWords, { from }: TokenRange): boolean {
  const isTitle = has(words, from - 1, TRAIT.HONORIFIC) && has(words, from - 1, TRAIT.CAPITAL);
  return isTitle || has(words, from - 1, TRAIT.OFFICE | TRAIT.ROLE);
}

export const followsHonorific = (words: ArticleWords, { from }: TokenRange): boolean =>
  has(words, from - 1, TRAIT.HONORIFIC) && has(words, from - 1, TRAIT.CAPITAL);

/** 'Lee said', 'Lee also said'. */
function precedesVerb(words: ArticleWords, { to }: TokenRange): boolean {
  const next = isAdverb(words.tokens.lower(to)) ? to + 1 : to;
  return has(words, next, TRAIT.PERSON_VERB) && has(words, next, TRAIT.LOWER);
}

/** '..., said Lee.' */
function followsCue(words: ArticleWords, { from, to }: TokenRange): boolean {
  const form = findCueForm(words.tokens.lower(from - 1))?.form;
  const isCue = form === 'PAST' || form === 'PRESENT';
  return isCue && !has(words, to, TRAIT.WORD) && has(words, from - 1, TRAIT.LOWER);
}

/** 'Lee, 34,' and 'Lee, who'. */
function isAposed({ tokens }: ArticleWords, { to }: TokenRange): boolean {
  if (tokens.form(to) !== ',') return false;
  const isAge = /^\d{1,2}$/.test(tokens.form(to + 1)) && tokens.form(to + 2) === ',';
  return isAge || tokens.lower(to + 1) === 'who';
}

/** True when what stands around a name is as a rule said of people: a verb of speech, an age, "who". */
export const actsAsPerson = (words: ArticleWords, range: TokenRange): boolean =>
  precedesVerb(words, range) || followsCue(words, range) || isAposed(words, range);
