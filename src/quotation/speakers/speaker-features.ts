import type { FeatureBuffer } from '../../learning/feature-buffer.js';
import { mix } from '../../learning/hash.js';
import { PADDING } from '../../learning/words/word-columns.js';
import type { Announcements } from '../announcing/announcements.js';
import { cap, distanceClass } from '../prose/classes.js';
import type { Prose } from '../prose/prose.js';
import type { TokenRange } from '../view.js';

/** The words announced by a cue as far as they are known: behind it, before it. */
export interface Contents {
  readonly behind: TokenRange | null;
  readonly before: TokenRange | null;
}

const LONGEST_PATH = 7;

function pathHash(tags: Uint8Array, from: number, to: number): number {
  let hash = 3;
  for (let p = from; p < to; p++) hash = mix(hash, tags[p]!);
  return hash;
}

/** Whether the token touches the announced words, and on which side of them it stands; commas in between are passed over. */
function besideContent(token: number, { behind, before }: Contents): number {
  if (before && token >= before.to && token <= before.to + 2) return 1 + token - before.to;
  if (behind && token < behind.from && token >= behind.from - 3) return 5 + behind.from - token;
  if (behind && token >= behind.to && token <= behind.to + 2) return 10 + token - behind.to;
  return 0;
}

const sidesOf = ({ behind, before }: Contents): number => (behind ? 1 : 0) | (before ? 2 : 0);

/** Whether the rules take the token for part of this cue's speaker, of another's, of nobody's. */
const hintClass = ({ hints: { speaks } }: Prose, cue: number, token: number): number =>
  speaks[token]! < 0 ? 0 : speaks[token] === cue ? 2 : 1;

/** What tells whether a token is part of a phrase that names people, whatever the cue. */
export function addTokenFeatures({ words, quoted }: Prose, token: number, out: FeatureBuffer): void {
  const { lower, k256, k1000, tags } = words;
  const p = token + PADDING;
  const [before, tag, after] = [tags[p - 1]!, tags[p]!, tags[p + 1]!];
  out.add(4, lower[p]!);
  out.add(5, k256[p]!);
  out.add(6, k1000[p]!);
  out.add(14, quoted[p]!);
  out.add(15, lower[p - 1]!);
  out.add(16, lower[p + 1]!);
  out.pair(17, before, tag);
  out.pair(18, tag, after);
  out.triple(19, before, tag, after);
  out.triple(32, tags[p - 2]!, before, tag);
  out.triple(33, tag, after, tags[p + 2]!);
}

/** How far the token stands from the cue. */
function addDistanceFeatures(
  prose: Prose,
  cue: number,
  contents: Contents,
  token: number,
  out: FeatureBuffer,
): void {
  const { words, mentions, sentence } = prose;
  const { lower, k1000, shape, tags, traits } = words;
  const [p, c] = [token + PADDING, cue + PADDING];
  const d = distanceClass(token - cue);
  const hint = hintClass(prose, cue, token);
  out.add(1, d);
  out.pair(2, d, lower[c]!);
  out.pair(3, d, k1000[c]!);
  out.pair(7, shape[p]!, d);
  out.pair(8, tags[p]!, d);
  out.pair(9, sentence[cue]! - sentence[token]!, traits[p]!);
  out.triple(20, sidesOf(contents), d, tags[p]!);
  out.pair(25, mentions[token]!, d);
  out.triple(29, tags[c - 1]!, tags[c + 1]!, d);
  out.triple(34, lower[c]!, lower[c + 1]!, d);
  out.pair(42, hint, d);
}

/** On which side of the cue and of its words the token stands. */
function addSideFeatures(
  prose: Prose,
  cue: number,
  contents: Contents,
  token: number,
  out: FeatureBuffer,
): void {
  const { words, mentions } = prose;
  const { lower, k1000, tags } = words;
  const [p, c] = [token + PADDING, cue + PADDING];
  const side = token < cue ? 0 : 1;
  const tag = tags[p]!;
  const mention = mentions[token]!;
  const beside = besideContent(token, contents);
  const hint = hintClass(prose, cue, token);
  out.pair(21, beside, tag);
  out.pair(22, beside, side);
  out.pair(23, lower[p]!, side);
  out.pair(24, mention, side);
  out.pair(27, mention, k1000[c]!);
  out.pair(28, mention, beside);
  out.triple(30, lower[c]!, mention, side);
  out.add(39, hint);
  out.pair(40, hint, prose.hints.shape[cue]!);
  out.pair(41, hint, mention);
  out.triple(43, hint, sidesOf(contents), side);
}

/** What stands between the token and the cue. */
function addBetweenFeatures(
  prose: Prose,
  { counts: cues }: Announcements,
  cue: number,
  contents: Contents,
  token: number,
  out: FeatureBuffer,
): void {
  const { words, commas, verbs, marks, sentence, mentions } = prose;
  const { k1000, tags } = words;
  const tag = tags[token + PADDING]!;
  const side = token < cue ? 0 : 1;
  const [from, to] = token < cue ? [token + 1, cue] : [cue + 1, token];
  const commaCount = cap(commas[to]! - commas[from]!, 4);
  const verbCount = cap(verbs[to]! - verbs[from]!, 4);
  const markCount = cap(marks[to]! - marks[from]!, 3);
  const between = (commaCount << 6) | (verbCount << 3) | markCount;
  const cueCount = cap(cues[to]! - cues[from]!, 3);
  const mention = mentions[token]!;
  out.pair(10, between, side);
  out.triple(11, between, side, tag);
  out.pair(12, cueCount, side);
  out.pair(13, cueCount, tag);
  out.triple(26, mention, sentence[cue]! - sentence[token]!, between);
  out.triple(31, sidesOf(contents), between, side);
  if (to - from > LONGEST_PATH) return;
  const path = mix(pathHash(tags, from + PADDING, to + PADDING), side);
  out.add(35, path);
  out.pair(36, path, tag);
  out.pair(37, path, mention);
  out.pair(38, path, k1000[cue + PADDING]!);
}

/** What tells whether a token is part of the phrase that names who speaks for a cue. */
export function addRelationFeatures(
  prose: Prose,
  announcements: Announcements,
  cue: number,
  contents: Contents,
  token: number,
  out: FeatureBuffer,
): void {
  addDistanceFeatures(prose, cue, contents, token, out);
  addSideFeatures(prose, cue, contents, token, out);
  addBetweenFeatures(prose, announcements, cue, contents, token, out);
}

/** What speaks for nobody being named. */
export function addNobodyFeatures(prose: Prose, cue: number, contents: Contents, out: FeatureBuffer): void {
  const { words, sentence, view } = prose;
  const { lower, k256, tags } = words;
  const c = cue + PADDING;
  const range = view.sentences[sentence[cue]!]!;
  out.add(60, lower[c]!);
  out.add(61, k256[c]!);
  out.add(62, tags[c]!);
  out.pair(63, lower[c - 1]!, lower[c]!);
  out.pair(64, lower[c]!, lower[c + 1]!);
  out.triple(65, tags[c - 1]!, tags[c]!, tags[c + 1]!);
  out.triple(66, tags[c - 2]!, tags[c - 1]!, tags[c]!);
  out.pair(67, sidesOf(contents), tags[c]!);
  out.pair(68, cap(cue - range.from, 5), tags[c]!);
  out.pair(69, cap(range.to - cue, 5), lower[c]!);
  out.add(70, 0);
}
