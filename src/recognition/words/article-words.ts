import { findNamedBody } from '../../lexicon/en/outlets.js';
import type { Segmentation } from '../../model/segmentation.js';
import type { Tokens } from '../../model/tokens.js';
import { TRAIT } from './traits.js';
import { listedTraits } from './word-traits.js';

/** The tokens of an article with what is known of each word, and what the whole article tells of a word. */
export interface ArticleWords {
  readonly segmentation: Segmentation;
  readonly tokens: Tokens;
  /** By token: bits of TRAIT. */
  readonly traits: Int32Array;
  /** Words that the article prints in lower case somewhere. */
  readonly lowerWords: ReadonlySet<string>;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** Names that a small word is joined to: 'al-Tarni', 'd’Aubry'. */
const PREFIXED = /^(?:al|el|ad|as|ash|an|ar|at|az|ul|d|l|de)[-'’]\p{Lu}/u;
const OPENERS = new Set([...'“"«„‘\'(:–—-•']);

function shapeOf(form: string): number {
  const first = form.charCodeAt(0);
  const isAscii = first < 128;
  const isUpper = isAscii ? first >= 65 && first <= 90 : UPPER.test(form);
  if (isUpper) return TRAIT.WORD | TRAIT.CAPITAL | capitalsOf(form);
  const isLower = isAscii ? first >= 97 && first <= 122 : LOWER.test(form);
  if (isLower) return TRAIT.WORD | (PREFIXED.test(form) ? TRAIT.CAPITAL : TRAIT.LOWER);
  return first >= 48 && first <= 57 ? TRAIT.WORD : 0;
}

function capitalsOf(form: string): number {
  if (form.length === 2 && form[1] === '.') return TRAIT.INITIAL;
  if (form.length < 2) return 0;
  return form === form.toUpperCase() ? TRAIT.ALL_CAPITALS : 0;
}

function wordTraits(tokens: Tokens, known: Map<string, number>, index: number): number {
  const form = tokens.form(index);
  const seen = known.get(form);
  if (seen !== undefined) return seen;
  const shape = shapeOf(form);
  const listed = shape & TRAIT.WORD ? listedTraits(tokens.lower(index)) : 0;
  const traits = shape | (isAcronymOfWord(shape, listed, form) ? listed & ~TRAIT.FUNCTION : listed);
  known.set(form, traits);
  return traits;
}

/** 'US' and 'WHO' in capitals are not the words 'us' and 'who'. */
const isAcronymOfWord = (shape: number, listed: number, form: string): boolean =>
  (shape & TRAIT.ALL_CAPITALS) !== 0 &&
  (listed & TRAIT.FUNCTION) !== 0 &&
  ((listed & TRAIT.PLACE) !== 0 || findNamedBody(form.toLowerCase()) !== undefined);

interface SentenceWords {
  readonly from: number;
  readonly to: number;
}

/** True for a headline in capitals throughout: 'Mayor Ana Ruiz Opens New Bridge'. */
function isTitleCase(tokens: Tokens, traits: Int32Array, { from, to }: SentenceWords): boolean {
  if (tokens.form(to - 1) === '.') return false;
  let [capital, lower, allCapitals] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const trait = traits[i]!;
    if (trait & TRAIT.FUNCTION) continue;
    if (trait & TRAIT.ALL_CAPITALS) allCapitals++;
    if (trait & TRAIT.CAPITAL) capital++;
    else if (trait & TRAIT.LOWER) lower++;
  }
  return (capital >= 4 && capital > 3 * lower) || (allCapitals > 2 && allCapitals === capital && lower === 0);
}

function markPlaced(tokens: Tokens, traits: Int32Array, sentence: SentenceWords): void {
  const isHeadline = isTitleCase(tokens, traits, sentence);
  let isFirst = true;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!(traits[i]! & TRAIT.WORD)) continue;
    if (isHeadline || isFirst || OPENERS.has(tokens.form(i - 1))) traits[i]! |= TRAIT.PLACED;
    isFirst = false;
  }
}

function* sentenceRanges(tokens: Tokens): Generator<SentenceWords> {
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens.sentence(i) === tokens.sentence(from)) continue;
    yield { from, to: i };
    from = i;
  }
}

export function articleWords(segmentation: Segmentation): ArticleWords {
  const { tokens } = segmentation;
  const traits = new Int32Array(tokens.length);
  const known = new Map<string, number>();
  const lowerWords = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    traits[i] = wordTraits(tokens, known, i);
    if (traits[i]! & TRAIT.LOWER) lowerWords.add(tokens.form(i));
  }
  for (const sentence of sentenceRanges(tokens)) markPlaced(tokens, traits, sentence);
  return { segmentation, tokens, traits, lowerWords };
}

/** True when token `index` has at least one of the traits; false outside of the article. */
export const has = ({ traits }: ArticleWords, index: number, mask: number): boolean =>
  ((traits[index] ?? 0) & mask) !== 0;

export const isSameSentence = ({ tokens }: ArticleWords, a: number, b: number): boolean =>
  tokens.sentence(a) === tokens.sentence(b);
