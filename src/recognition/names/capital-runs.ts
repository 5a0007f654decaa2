import { type ArticleWords, has, isSameSentence } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { isNameWord, isQuotedWord, mayBeginName } from './name-words.js';
import type { TokenRange } from './tagged-name.js';

/** Capitalised words that stand together; `joined` when "of", "for", "and" or "&" holds a body's name together. */
export interface CapitalRun extends TokenRange {
  readonly joined: boolean;
}

const JOINERS = new Set(['of', 'for']);
const MOST_PARTICLES = 3;

const isLowerParticle = (words: ArticleWords, index: number): boolean =>
  has(words, index, TRAIT.PARTICLE) && has(words, index, TRAIT.LOWER);

/** Behind 'Ursula': where 'von der Leyen' goes on, or -1. */
function afterParticles(words: ArticleWords, index: number): number {
  let next = index;
  while (next - index < MOST_PARTICLES && isLowerParticle(words, next)) next++;
  return next > index && isNameWord(words, next) ? next : -1;
}

/** Behind 'Robert': where 'Lee' stands in 'Robert “Bob” Lee', or -1. */
function afterNickname(words: ArticleWords, index: number): number {
  const isName =
    isQuotedWord(words, index) && has(words, index - 1, TRAIT.GIVEN) && isNameWord(words, index + 3);
  return isName && !has(words, index + 3, TRAIT.PLACED) ? index + 3 : -1;
}

/** Behind 'Ministry': where 'Health' stands in 'Ministry of Health', 'Bank for the North', or -1. */
function afterJoiner(words: ArticleWords, index: number): number {
  const { tokens } = words;
  if (tokens.form(index) === '&') return isNameWord(words, index + 1) ? index + 1 : -1;
  if (!JOINERS.has(tokens.lower(index)) || !has(words, index - 1, TRAIT.ORGANISATION_HEAD)) return -1;
  const next = tokens.lower(index + 1) === 'the' ? index + 2 : index + 1;
  return isNameWord(words, next) && !has(words, next, TRAIT.PLACED) ? next : -1;
}

/** In 'Ministry of Trade and Industry': a body's name that goes on behind "and"; not 'Bank of Tarn and Ana Ruiz'. */
function afterAnd(words: ArticleWords, index: number, joined: boolean): number {
  if (!joined || words.tokens.lower(index) !== 'and') return -1;
  const next = index + 1;
  const isOther = has(
    words,
    next,
    TRAIT.GIVEN | TRAIT.HONORIFIC | TRAIT.OFFICE | TRAIT.PLACE | TRAIT.DEMONYM,
  );
  const goesOn = has(words, next, TRAIT.COMMON | TRAIT.MODIFIER) && !has(words, next + 1, TRAIT.CAPITAL);
  return has(words, next, TRAIT.CAPITAL) && !isOther && goesOn ? next : -1;
}

function runFrom(words: ArticleWords, from: number): CapitalRun {
  let [last, joined] = [from, false];
  for (;;) {
    const next = last + 1;
    if (!isSameSentence(words, last, next)) break;
    const joint = Math.max(afterJoiner(words, next), afterAnd(words, next, joined));
    const step = isNameWord(words, next)
      ? next
      : Math.max(joint, afterParticles(words, next), afterNickname(words, next));
    if (step < 0 || !isSameSentence(words, last, step)) break;
    joined ||= step === joint;
    last = step;
  }
  return { from, to: last + 1, joined };
}

const namesBody = (words: ArticleWords, { to, joined }: CapitalRun): boolean =>
  joined || has(words, to - 1, TRAIT.ORGANISATION_HEAD | TRAIT.PLACE_HEAD | TRAIT.THING_HEAD);

/** The run that begins with a token, or null. A usual word that the sentence gives its capital stays in a body's name only. */
function runAt(words: ArticleWords, index: number): CapitalRun | null {
  if (isNameWord(words, index)) return runFrom(words, index);
  if (!has(words, index, TRAIT.PLACED) || !mayBeginName(words, index)) return null;
  const run = runFrom(words, index);
  const pair = `${words.tokens.lower(index)} ${words.tokens.lower(index + 1)}`;
  if (words.capitalPairs.has(pair)) return run;
  return run.to - run.from > 1 && namesBody(words, run) ? run : null;
}

/** All runs of capitalised words in reading order. */
export function capitalRuns(words: ArticleWords): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let index = 0;
  while (index < words.tokens.length) {
    const run = has(words, index, TRAIT.CAPITAL) ? runAt(words, index) : null;
    if (run) runs.push(run);
    index = run ? run.to : index + 1;
  }
  return runs;
}
