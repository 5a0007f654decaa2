import { hashOf } from '../hash.js';
import { shapeHash } from './shape.js';
import { stemLength } from './stem.js';
import type { WordClusters } from './word-clusters.js';

/** Empty entries before the first and behind the last token of every column, so that features may look around. */
export const PADDING = 4;

/** Bits of `traits`. */
export const TRAITS = { CAPITAL: 1, ALL_CAPITALS: 2, LETTER: 4, DIGIT: 8 } as const;

/**
 * What the models know of the words of a text without context, column by column: hashes and clusters as integers.
 * Token i stands at i + PADDING; the padding holds 0.
 */
export interface WordColumns {
  /** Number of tokens. */
  readonly length: number;
  /** Hash of the word as printed. */
  readonly form: Int32Array;
  /** Hash in lower case, digits written 0. */
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  /** Hashes of the last two and three letters and of the first four, in lower case. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix4: Int32Array;
  /** Hash of the word without its inflection: one for 'argue', 'argues', 'argued', 'arguing'. */
  readonly stem: Int32Array;
  /** Clusters, from 1; 0 where the word has none. */
  readonly k64: Uint8Array;
  readonly k256: Uint16Array;
  readonly k1000: Uint16Array;
  /** The k1000 cluster, else the suffix of three; punctuation by itself. */
  readonly lex: Int32Array;
  /** Bits of TRAITS. */
  readonly traits: Uint8Array;
}

type Columns = { -readonly [K in keyof WordColumns]: WordColumns[K] };

function emptyColumns(length: number): Columns {
  const size = length + 2 * PADDING;
  const integers = () => new Int32Array(size);
  return {
    length,
    form: integers(),
    lower: integers(),
    shape: integers(),
    suffix2: integers(),
    suffix3: integers(),
    prefix4: integers(),
    stem: integers(),
    k64: new Uint8Array(size),
    k256: new Uint16Array(size),
    k1000: new Uint16Array(size),
    lex: integers(),
    traits: new Uint8Array(size),
  };
}

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\d/;

function traitsOf(form: string): number {
  const letter = LETTER.test(form) ? TRAITS.LETTER : 0;
  const digit = DIGIT.test(form) ? TRAITS.DIGIT : 0;
  if (!CAPITAL.test(form)) return letter | digit;
  return letter | digit | TRAITS.CAPITAL | (SMALL.test(form) ? 0 : TRAITS.ALL_CAPITALS);
}

const SMALL_LETTERS_SHAPE = shapeHash('a');

/** Three words in four: they are their own lower case, and nothing about them needs to be looked at twice. */
function isSmallLetters(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Fills the entry of a word that was not met before in the text. */
function describe(columns: Columns, at: number, form: string, clusters: WordClusters): void {
  const isSmall = isSmallLetters(form);
  const lower = isSmall ? form : form.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0');
  const { length } = lower;
  const traits = isSmall ? TRAITS.LETTER : traitsOf(form);
  const hash = hashOf(lower);
  const entry = clusters.entryOf(hash);
  columns.form[at] = isSmall ? hash : hashOf(form);
  columns.lower[at] = hash;
  columns.shape[at] = isSmall ? SMALL_LETTERS_SHAPE : shapeHash(form);
  columns.suffix2[at] = hashOf(lower, Math.max(0, length - 2), length);
  columns.suffix3[at] = hashOf(lower, Math.max(0, length - 3), length);
  columns.prefix4[at] = hashOf(lower, 0, Math.min(4, length));
  columns.stem[at] = hashOf(lower, 0, stemLength(lower));
  columns.k64[at] = clusters.k64[entry]!;
  columns.k256[at] = clusters.k256[entry]!;
  columns.k1000[at] = clusters.k1000[entry]!;
  columns.traits[at] = traits;
  const isWord = (traits & (TRAITS.LETTER | TRAITS.DIGIT)) !== 0;
  columns.lex[at] = isWord ? columns.k1000[at] || columns.suffix3[at]! : hash;
}

function copy(columns: Columns, from: number, to: number): void {
  columns.form[to] = columns.form[from]!;
  columns.lower[to] = columns.lower[from]!;
  columns.shape[to] = columns.shape[from]!;
  columns.suffix2[to] = columns.suffix2[from]!;
  columns.suffix3[to] = columns.suffix3[from]!;
  columns.prefix4[to] = columns.prefix4[from]!;
  columns.stem[to] = columns.stem[from]!;
  columns.k64[to] = columns.k64[from]!;
  columns.k256[to] = columns.k256[from]!;
  columns.k1000[to] = columns.k1000[from]!;
  columns.lex[to] = columns.lex[from]!;
  columns.traits[to] = columns.traits[from]!;
}

/** Looks every word of a text up once, however often it comes. */
export function wordColumns(forms: readonly string[], clusters: WordClusters): WordColumns {
  const columns = emptyColumns(forms.length);
  const seen = new Map<string, number>();
  forms.forEach((form, index) => {
    const at = index + PADDING;
    const earlier = seen.get(form);
    if (earlier !== undefined) copy(columns, earlier, at);
    else {
      describe(columns, at, form, clusters);
      seen.set(form, at);
    }
  });
  return columns;
}
