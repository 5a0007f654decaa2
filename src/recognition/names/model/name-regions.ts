import { hashOf } from '../../../learning/hash.js';
import { shapeHash } from '../../../learning/words/shape.js';
import { PADDING, TRAITS, type WordColumns } from '../../../learning/words/word-columns.js';
import { wordSet } from '../../../lexicon/en/word-list.js';
import { type ArticleWords, has } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import type { TokenRange } from '../tagged-name.js';

/** Small words and signs that may stand inside a name: 'Bank of the North', 'Ursula von der Mark', 'Roe & Sons'. */
const CONNECTING = wordSet(
  `of the and for in on at to a an de del della di da do dos das du des la le les lo el los las al y e et van von der den
  ter zu bin bint ibn ben abu ul und für for der die with by & + / . - – — ' ’ ‘ “ ” " , ( ) : ! 's ’s s @ d' l' o' no.`,
);
const MOST_CONNECTING = 3;

const HYPHENS = wordSet('- – —');

/** A letter with a digit, 'G7', or a capital inside, 'iPhone'. */
const MIXED = /\p{L}\p{N}|\p{N}\p{L}|\p{Ll}\p{Lu}/u;
const NUMBER = /^\p{N}[\p{N}.,]*$/u;
const SMALL_LETTERS = shapeHash('xx');
const CONNECTING_HASHES: ReadonlySet<number> = new Set([...CONNECTING].map((word) => hashOf(word)));

/** What a token may be to a name. */
const PART = { NONE: 0, CONNECTING: 1, NUMBER: 2, NAME: 3 } as const;

function partOf(words: ArticleWords, columns: WordColumns, index: number): number {
  if (has(words, index, TRAIT.CAPITAL)) return PART.NAME;
  const at = index + PADDING;
  const isWord = (columns.traits[at]! & (TRAITS.LETTER | TRAITS.DIGIT)) !== 0;
  if (isWord && columns.shape[at] !== SMALL_LETTERS) {
    const form = words.tokens.form(index);
    if (MIXED.test(form)) return PART.NAME;
    if (NUMBER.test(form)) return PART.NUMBER;
  }
  return CONNECTING_HASHES.has(columns.lower[at]!) ? PART.CONNECTING : PART.NONE;
}

/** 'Suk - yeol', printed with spaces: the word behind a lone hyphen behind a name belongs to it. */
const isSecondHalf = (words: ArticleWords, index: number, last: number): boolean =>
  index === last + 2 && HYPHENS.has(words.tokens.form(last + 1)) && has(words, index, TRAIT.LOWER);

/** Behind the last token of the region that begins with a token. */
function regionEnd(words: ArticleWords, columns: WordColumns, from: number): number {
  const { tokens } = words;
  const sentence = tokens.sentence(from);
  let last = from;
  for (let i = from + 1; i <= last + 1 + MOST_CONNECTING && tokens.sentence(i) === sentence; i++) {
    const part = partOf(words, columns, i);
    const joins = part === PART.NAME || (part === PART.NUMBER && i <= last + 2);
    if (joins || isSecondHalf(words, i, last)) last = i;
    else if (part === PART.NONE) break;
  }
  return last + 1;
}

/** 'In spring': a small word that the sentence gives its capital begins no name by itself. */
const isSmallWordAlone = (words: ArticleWords, { from, to }: TokenRange): boolean =>
  to - from === 1 && has(words, from, TRAIT.PLACED) && has(words, from, TRAIT.FUNCTION);

/** Where the region begins when small words of names stand before it: 'von der Mark', 'al - Tarni'. */
function withParticles(words: ArticleWords, from: number, least: number): number {
  const sentence = words.tokens.sentence(from);
  const isPart = (index: number): boolean =>
    index >= least &&
    words.tokens.sentence(index) === sentence &&
    has(words, index, TRAIT.PARTICLE) &&
    has(words, index, TRAIT.LOWER);
  let first = from;
  while (from - first < MOST_CONNECTING && isPart(first - 1)) first--;
  return first === from && HYPHENS.has(words.tokens.form(from - 1)) && isPart(from - 2) ? from - 2 : first;
}

/**
 * The stretches of an article that can hold names: capitalised words and words of letters and digits, joined by up to
 * three small words or signs. All other tokens are in no name. In reading order; none crosses a sentence.
 */
export function nameRegions(words: ArticleWords, columns: WordColumns): TokenRange[] {
  const regions: TokenRange[] = [];
  let [from, behind] = [0, 0];
  while (from < words.tokens.length) {
    if (partOf(words, columns, from) !== PART.NAME) {
      from++;
      continue;
    }
    const region = { from: withParticles(words, from, behind), to: regionEnd(words, columns, from) };
    if (!isSmallWordAlone(words, region)) regions.push(region);
    behind = region.to;
    from = region.to;
  }
  return regions;
}
