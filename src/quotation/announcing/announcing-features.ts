import type { FeatureBuffer } from '../../learning/feature-buffer.js';
import { PADDING } from '../../learning/words/word-columns.js';
import { PARAGRAPH_KINDS } from '../../model/paragraph.js';
import { type Prose, sentenceRange } from '../prose/prose.js';

/** The word and its neighbours, three to either side. */
function addWords(
  { words: { lower, suffix3, k256, k1000, shape } }: Prose,
  p: number,
  out: FeatureBuffer,
): void {
  const word = lower[p]!;
  out.add(1, word);
  out.add(2, suffix3[p]!);
  out.add(3, k256[p]!);
  out.add(4, k1000[p]!);
  for (let d = 1; d <= 3; d++) {
    out.add(4 + d, lower[p - d]!);
    out.add(7 + d, lower[p + d]!);
  }
  out.pair(11, lower[p - 1]!, word);
  out.pair(12, word, lower[p + 1]!);
  out.pair(13, lower[p + 1]!, lower[p + 2]!);
  out.pair(14, lower[p - 2]!, lower[p - 1]!);
  out.pair(15, k1000[p]!, lower[p + 1]!);
  out.pair(16, k1000[p]!, k256[p - 1]!);
  out.pair(17, word, shape[p - 1]!);
  out.pair(18, word, shape[p + 1]!);
  out.pair(19, word, k256[p + 1]!);
  out.pair(20, k256[p]!, k256[p + 1]!);
  out.pair(21, word, k256[p - 1]!);
  out.triple(22, lower[p - 1]!, word, lower[p + 1]!);
}

function addTags({ words: { tags, lower, k1000 } }: Prose, p: number, out: FeatureBuffer): void {
  const [before, tag, after] = [tags[p - 1]!, tags[p]!, tags[p + 1]!];
  const farther = tags[p + 2]!;
  out.add(30, tag);
  out.pair(31, tag, lower[p]!);
  out.pair(32, before, tag);
  out.pair(33, tag, after);
  out.triple(34, before, tag, after);
  out.triple(35, tag, after, farther);
  out.triple(36, after, farther, tags[p + 3]!);
  out.triple(37, tags[p - 3]!, tags[p - 2]!, before);
  out.triple(38, tags[p - 2]!, before, tag);
  out.triple(39, after, farther, k1000[p]!);
  out.triple(40, tags[p - 2]!, before, k1000[p]!);
}

/** Where the word stands to quotation marks, to "that", and in its sentence. */
function addPlace(prose: Prose, token: number, out: FeatureBuffer): void {
  const { words, quoted, markBack, markAhead, thatAhead } = prose;
  const p = token + PADDING;
  const word = words.lower[p]!;
  const [back, ahead, that] = [markBack[token]!, markAhead[token]!, thatAhead[token]!];
  const sentence = sentenceRange(prose, token);
  const [start, end] = [Math.min(4, token - sentence.from), Math.min(5, sentence.to - 1 - token)];
  const inMarks = quoted[p]!;
  out.add(50, inMarks);
  out.pair(51, inMarks, word);
  out.triple(52, back, ahead, inMarks);
  out.triple(53, back, inMarks, word);
  out.triple(54, ahead, inMarks, word);
  out.pair(55, that, words.k1000[p]!);
  out.pair(56, start, word);
  out.pair(57, end, word);
  out.pair(58, end, words.shape[p - 1]!);
  out.pair(59, start, words.tags[p]!);
  out.triple(60, back, inMarks, words.tags[p]!);
  out.triple(61, ahead, inMarks, words.tags[p]!);
}

/** What the rules of grammar make of the word. */
function addHints({ hints: { shape, sides }, words }: Prose, token: number, out: FeatureBuffer): void {
  const [form, has] = [shape[token]!, sides[token]!];
  out.pair(70, form, has);
  out.triple(71, form, has, words.lower[token + PADDING]!);
  out.triple(72, form, has, words.tags[token + PADDING]!);
  out.triple(73, form, has, words.k1000[token + PADDING]!);
}

/** Who and what is named beside the word. */
function addMentions(prose: Prose, token: number, out: FeatureBuffer): void {
  const { words, mentions, mentionBack, mentionAhead, view } = prose;
  const p = token + PADDING;
  const [back, ahead] = [mentionBack[token]!, mentionAhead[token]!];
  const besides = (mentions[token - 1] ?? 0) * 128 + (mentions[token + 1] ?? 0);
  const kind = PARAGRAPH_KINDS.indexOf(view.segmentation.paragraphs[prose.paragraph[token]!]!.kind);
  out.pair(80, back, words.stem[p]!);
  out.pair(81, ahead, words.stem[p]!);
  out.triple(82, back, words.tags[p]!, words.k256[p]!);
  out.triple(83, ahead, words.tags[p]!, words.k256[p]!);
  out.pair(84, besides, words.tags[p]!);
  out.pair(85, besides, words.k1000[p]!);
  out.triple(86, back, ahead, words.tags[p]!);
  out.pair(87, kind, words.tags[p]!);
  out.add(88, words.stem[p]!);
  out.pair(89, words.stem[p]!, words.tags[p]!);
  out.pair(90, words.stem[p]!, words.lower[p + 1]!);
  out.pair(91, words.stem[p]!, words.tags[p + 1]!);
  out.pair(92, words.stem[p]!, words.tags[p - 1]!);
}

/** What tells whether the word at `token` announces somebody's words. */
export function addAnnouncingFeatures(prose: Prose, token: number, out: FeatureBuffer): void {
  addWords(prose, token + PADDING, out);
  addTags(prose, token + PADDING, out);
  addPlace(prose, token, out);
  addHints(prose, token, out);
  addMentions(prose, token, out);
}
