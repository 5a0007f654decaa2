import type { FeatureBuffer } from '../../learning/feature-buffer.js';
import { PADDING, TRAITS } from '../../learning/words/word-columns.js';
import type { Announcements } from '../announcing/announcements.js';
import { cap } from '../prose/classes.js';
import { isWordAt, type Prose, paragraphRange, sentenceRange } from '../prose/prose.js';
import type { PassageRange } from '../view.js';

/** What was quoted before a passage. */
export interface Before {
  /** Paragraphs back to the last quote; large when there is none. */
  readonly paragraphs: number;
}

const sizeClass = (words: number): number => (words < 6 ? words : cap(4 + Math.floor(Math.log2(words)), 11));

interface Words {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly capitals: number;
}

function wordsOf(prose: Prose, { from, to }: PassageRange): Words {
  let [first, last, count, capitals] = [-1, -1, 0, 0];
  for (let token = from; token < to; token++) {
    if (!isWordAt(prose, token)) continue;
    if (first < 0) first = token;
    last = token;
    count += 1;
    if ((prose.words.traits[token + PADDING]! & TRAITS.CAPITAL) !== 0) capitals += 1;
  }
  return { first, last, count, capitals };
}

/** The punctuation that ends the words, inside of the mark or outside: 0 none, 1 a full stop or the like, 2 a comma. */
function stopAt({ view }: Prose, token: number): number {
  const form = view.tokens.form(token);
  if (/^(?:[.?!…]|\.\.\.)$/.test(form)) return 1;
  return form === ',' ? 2 : 0;
}

/** The likeliest announcement of the sentence outside of the passage, in tenths. */
function announcedClass(prose: Prose, { any }: Announcements, { from, to }: PassageRange): number {
  const start = sentenceRange(prose, from).from;
  const end = sentenceRange(prose, to - 1).to;
  let most = 0;
  for (let token = Math.max(start, from - 40); token < Math.min(end, to + 40); token++) {
    if (token < from || token >= to) most = Math.max(most, any[token]!);
  }
  return Math.round(most * 10);
}

/** What tells whether words in marks that nothing announces are speech, and not a title, a nickname or a phrase held at arm's length. */
export function addPassageFeatures(
  prose: Prose,
  announcements: Announcements,
  passage: PassageRange,
  before: Before,
  out: FeatureBuffer,
): void {
  const { words, verbs } = prose;
  const { lower, tags, shape } = words;
  const { from, to } = passage;
  const { first, last, count, capitals } = wordsOf(prose, passage);
  const [f, l] = [first + PADDING, last + PADDING];
  const paragraph = paragraphRange(prose, from);
  const opensParagraph = from === paragraph.from ? 1 : 0;
  const closesParagraph = to >= paragraph.to - 1 ? 1 : 0;
  const place = opensParagraph | (closesParagraph << 1) | (passage.passage.closed ? 0 : 4);
  const opensSentence = from === sentenceRange(prose, from).from ? 1 : 0;
  const size = sizeClass(count);
  const stops = stopAt(prose, to - 2) * 3 + stopAt(prose, to);
  const isCapital = words.traits[f]! & TRAITS.CAPITAL;
  const verbCount = cap(verbs[to]! - verbs[from]!, 4);
  const share = Math.round((4 * capitals) / count);
  const announced = announcedClass(prose, announcements, passage);
  const near = cap(before.paragraphs, 4);
  out.add(1, size);
  out.pair(2, size, stops);
  out.pair(3, place, stops);
  out.pair(4, place, opensSentence);
  out.triple(5, size, verbCount, isCapital);
  out.pair(6, verbCount, stops);
  out.pair(7, share, size);
  out.pair(8, share, isCapital);
  out.pair(9, announced, size);
  out.pair(10, near, place);
  out.triple(11, near, size, stops);
  out.add(12, lower[from - 1 + PADDING]!);
  out.add(13, lower[to + PADDING]!);
  out.pair(14, tags[from - 1 + PADDING]!, tags[f]!);
  out.pair(15, tags[l]!, tags[to + PADDING]!);
  out.add(16, lower[f]!);
  out.add(17, lower[l]!);
  out.add(18, shape[f]!);
  out.triple(19, tags[f]!, tags[f + 1]!, isCapital);
  out.pair(20, tags[from - 2 + PADDING]!, tags[from - 1 + PADDING]!);
  out.triple(21, place, size, near);
  out.pair(22, announced, near);
  out.pair(23, opensSentence, lower[from - 1 + PADDING]!);
  out.add(24, 0);
}
