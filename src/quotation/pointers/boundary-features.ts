import type { FeatureBuffer } from '../../learning/feature-buffer.js';
import { mix } from '../../learning/hash.js';
import { PADDING } from '../../learning/words/word-columns.js';
import type { Announcements } from '../announcing/announcements.js';
import { cap, distanceClass, lengthClass } from '../prose/classes.js';
import { type Prose, QUOTED } from '../prose/prose.js';

/** A place between two tokens, and what stands beside it. */
enum Break {
  NONE = 0,
  SENTENCE = 1,
  PARAGRAPH = 2,
}

function breakAt({ sentence, paragraph, length }: Prose, b: number): number {
  if (b <= 0 || b >= length || paragraph[b - 1] !== paragraph[b]) return Break.PARAGRAPH;
  return sentence[b - 1] === sentence[b] ? Break.NONE : Break.SENTENCE;
}

/** Quoting state on both sides, and whether it is one and the same passage. */
function quotedAround({ quoted, passage }: Prose, b: number): number {
  const same = passage[b - 1] === passage[b] ? 1 : 0;
  return (quoted[b - 1 + PADDING]! << 3) | (quoted[b + PADDING]! << 1) | same;
}

/** What stands round a boundary, whatever the cue. */
export function addPlaceFeatures(prose: Prose, b: number, out: FeatureBuffer): void {
  const { lower, k256, shape, tags, lex } = prose.words;
  const [l, r] = [b - 1 + PADDING, b + PADDING];
  const [left, right] = [lower[l]!, lower[r]!];
  const [tl, tr] = [tags[l]!, tags[r]!];
  const quoted = quotedAround(prose, b);
  const broken = breakAt(prose, b);
  out.add(1, left);
  out.add(2, right);
  out.pair(3, left, right);
  out.add(4, lower[l - 1]!);
  out.add(5, lower[r + 1]!);
  out.pair(6, lower[l - 1]!, left);
  out.pair(7, right, lower[r + 1]!);
  out.add(8, k256[l]!);
  out.add(9, k256[r]!);
  out.pair(10, tl, tr);
  out.pair(11, tags[l - 1]!, tl);
  out.pair(12, tr, tags[r + 1]!);
  out.triple(13, tags[l - 2]!, tags[l - 1]!, tl);
  out.triple(14, tags[l - 1]!, tl, tr);
  out.triple(15, tl, tr, tags[r + 1]!);
  out.triple(16, tr, tags[r + 1]!, tags[r + 2]!);
  out.pair(17, shape[l]!, shape[r]!);
  out.pair(18, quoted, broken);
  out.pair(19, quoted, lex[l]!);
  out.pair(20, quoted, lex[r]!);
  out.pair(21, lex[l]!, tr);
  out.pair(22, tl, lex[r]!);
  out.triple(23, left, tr, tags[r + 1]!);
  out.triple(24, right, tl, tags[l - 1]!);
}

const LONGEST_PATH = 6;

/** Hash of the tags from one token up to another. */
function pathHash(tags: Uint8Array, from: number, to: number): number {
  let hash = from <= to ? 1 : 2;
  for (let p = from; p < to; p++) hash = mix(hash, tags[p]!);
  return hash;
}

/** What the rules say of a place: nothing, another cue's words, this cue's; and whether they give the cue words on that side. */
function hintClass({ hints: { starts, ends, sides } }: Prose, cue: number, b: number): number {
  const start = starts[b]! < 0 ? 0 : starts[b] === cue ? 2 : 1;
  const end = ends[b]! < 0 ? 0 : ends[b] === cue ? 2 : 1;
  const has = sides[cue]! & (b > cue ? 1 : 2) ? 1 : 0;
  return (start * 3 + end) * 2 + has;
}

/** What stands between a cue and a boundary. */
export function addCueFeatures(prose: Prose, cue: number, b: number, out: FeatureBuffer): void {
  const { words, commas, verbs, marks, quoted, sentence, hints } = prose;
  const { lower, k1000, shape, tags, lex } = words;
  const [c, l, r] = [cue + PADDING, b - 1 + PADDING, b + PADDING];
  const [from, to] = b > cue ? [cue + 1, b] : [b, cue];
  const distance = distanceClass(b - cue);
  const broken = breakAt(prose, b);
  const around = quotedAround(prose, b);
  const word = lower[c]!;
  const cueClass = k1000[c]!;
  const commaCount = cap(commas[to]! - commas[from]!, 4);
  const verbCount = cap(verbs[to]! - verbs[from]!, 5);
  const markCount = cap(marks[to]! - marks[from]!, 4);
  const counts = (commaCount << 6) | (verbCount << 3) | markCount;
  const isSame = sentence[cue] === sentence[Math.min(b, prose.length - 1)] ? 1 : 0;
  const cueQuoted = quoted[c]! === QUOTED.OUTSIDE ? 0 : 1;
  out.pair(40, lex[r]!, cueClass);
  out.pair(41, lex[l]!, cueClass);
  out.pair(42, broken, isSame);
  out.add(43, distance);
  out.pair(44, distance, broken);
  out.pair(45, distance, word);
  out.triple(46, around, cueQuoted, broken);
  out.pair(47, around, distance);
  out.pair(48, word, lower[r]!);
  out.pair(49, word, lower[l]!);
  out.add(50, counts);
  out.triple(51, commaCount, verbCount, shape[r]!);
  out.pair(52, counts, distance);
  out.triple(53, tags[l]!, tags[r]!, distance);
  out.triple(54, mix(tags[r]!, tags[r + 1]!), verbCount, commaCount);
  out.triple(55, around, word, broken);
  out.triple(56, around, counts, cueQuoted);
  const hint = hintClass(prose, cue, b);
  out.add(60, hint);
  out.pair(61, hint, hints.shape[cue]!);
  out.pair(62, hint, word);
  out.pair(63, hint, broken);
  out.pair(64, hint, distance);
  out.pair(65, hint, counts);
  if (to - from > LONGEST_PATH) return;
  const path = mix(pathHash(tags, from + PADDING, to + PADDING), b > cue ? 1 : 0);
  out.add(57, path);
  out.pair(58, path, cueClass);
  out.pair(59, path, lex[r]!);
}

/** First token of a span behind an opening mark and "that". */
function firstWord({ words, quoted, view }: Prose, start: number, end: number): number {
  let first = start;
  while (
    first < end - 1 &&
    (quoted[first + PADDING] === QUOTED.OPENING || view.tokens.lower(first) === 'that')
  )
    first++;
  return words.lower[first + PADDING]!;
}

/** What a span from `start` to `end` holds, of which `b` is the end that is looked for. */
export function addSpanFeatures(
  prose: Prose,
  { counts, ahead }: Announcements,
  start: number,
  end: number,
  b: number,
  out: FeatureBuffer,
): void {
  const { words, commas, verbs, marks, quoted, passage, brackets, sentence } = prose;
  const { lower, tags, lex } = words;
  const [l, r] = [b - 1 + PADDING, b + PADDING];
  const anchor = b === end ? start : end - 1;
  const broken = breakAt(prose, b);
  const around = quotedAround(prose, b);
  const length = lengthClass(end - start);
  const commaCount = cap(commas[end]! - commas[start]!, 4);
  const verbCount = cap(verbs[end]! - verbs[start]!, 5);
  const markCount = cap(marks[end]! - marks[start]!, 4);
  const cueCount = cap(counts[end]! - counts[start]!, 3);
  const sentences = cap(sentence[end - 1]! - sentence[start]!, 3);
  const inside = b === end ? b - 1 : b;
  const isSamePassage = passage[anchor] === passage[inside] ? 1 : 0;
  const anchorQuoted = (quoted[anchor + PADDING]! << 1) | isSamePassage;
  const first = firstWord(prose, start, end);
  out.pair(70, length, broken);
  out.pair(71, length, lex[r]!);
  out.triple(72, anchorQuoted, around, broken);
  out.triple(73, anchorQuoted, around, lower[l]!);
  out.triple(74, anchorQuoted, around, lower[r]!);
  out.pair(75, commaCount, verbCount);
  out.triple(76, commaCount, verbCount, broken);
  out.triple(77, commaCount, verbCount, lex[r]!);
  out.pair(78, verbCount, lower[r]!);
  out.pair(79, verbCount, lower[l]!);
  out.pair(80, cueCount, broken);
  out.pair(81, cueCount, lower[r]!);
  out.triple(82, sentences, around, anchorQuoted);
  out.pair(83, brackets[end]! - brackets[start]!, around);
  out.triple(84, markCount, around, broken);
  out.triple(85, first, commaCount, broken);
  out.triple(86, first, verbCount, lex[r]!);
  out.triple(87, mix(first, lower[r]!), commaCount, length > 7 ? 1 : 0);
  out.triple(88, verbCount, tags[l]!, tags[r]!);
  out.triple(89, verbCount, tags[r]!, tags[r + 1]!);
  const next = ahead[Math.min(b, prose.length - 1)]!;
  out.pair(90, next, broken);
  out.pair(91, next, lex[r]!);
  out.triple(92, mix(tags[start + PADDING]!, tags[start + 1 + PADDING]!), verbCount, broken);
  out.triple(93, length, verbCount, tags[r]!);
}

/** What speaks for the cue having no words on a side; `side` is 0 behind it, 1 before it. */
export function addNoneFeatures(
  prose: Prose,
  { any }: Announcements,
  cue: number,
  side: 0 | 1,
  out: FeatureBuffer,
): void {
  const { words, markBack, markAhead, sentence, view, commas, quoted } = prose;
  const { lower, k256, tags } = words;
  const c = cue + PADDING;
  const word = lower[c]!;
  const range = view.sentences[sentence[cue]!]!;
  const [start, end] = [cap(cue - range.from, 6), cap(range.to - 1 - cue, 6)];
  const back = markBack[cue]!;
  const ahead = markAhead[cue]!;
  const inMarks = quoted[c]!;
  out.add(100, word);
  out.add(101, k256[c]!);
  out.triple(102, back, ahead, inMarks);
  out.pair(103, word, back);
  out.pair(104, word, ahead);
  out.pair(105, start, word);
  out.pair(106, end, word);
  out.pair(107, start, end);
  out.pair(108, word, lower[c - 1]!);
  out.pair(109, word, lower[c + 1]!);
  out.pair(110, word, tags[c - 1]!);
  out.pair(111, word, tags[c + 1]!);
  out.triple(112, tags[c - 1]!, tags[c]!, tags[c + 1]!);
  out.triple(113, tags[c]!, tags[c + 1]!, tags[c + 2]!);
  out.triple(114, tags[c - 2]!, tags[c - 1]!, tags[c]!);
  out.triple(115, tags[c + 1]!, tags[c + 2]!, tags[c + 3]!);
  out.triple(116, tags[c - 3]!, tags[c - 2]!, tags[c - 1]!);
  const closing = cue - back;
  const beforeClosing =
    back < 12 && quoted[closing + PADDING] === QUOTED.CLOSING ? lower[closing - 1 + PADDING]! : 0;
  out.pair(117, beforeClosing, back);
  out.pair(118, cap(commas[cue]! - commas[range.from]!, 3), word);
  out.pair(119, cap(commas[range.to]! - commas[cue]!, 3), word);
  out.pair(120, Math.round(8 * any[cue]!), side);
  out.triple(121, lower[c - 1]!, lower[c + 1]!, side);
  out.triple(122, back, word, lower[c + 1]!);
  const [shape, has] = [prose.hints.shape[cue]!, prose.hints.sides[cue]!];
  out.pair(123, shape, has);
  out.triple(124, shape, has, word);
}
