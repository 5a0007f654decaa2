import type { FeatureBuffer } from '../../learning/feature-buffer.js';
import { PADDING } from '../../learning/words/word-columns.js';
import type { Announcements } from '../announcing/announcements.js';
import type { Content } from '../pointers/content-finder.js';
import { lengthClass } from '../prose/classes.js';
import { mentionClass } from '../prose/mention-classes.js';
import { type Prose, QUOTED } from '../prose/prose.js';
import type { Candidate } from './candidates.js';
import type { Rivalry } from './rivalry.js';

/** Log-odds in half steps, from -9 to 9. */
function oddsClass(probability: number): number {
  const odds = Math.log((probability + 1e-5) / (1 - probability + 1e-5));
  return Math.max(-9, Math.min(9, Math.round(2 * odds)));
}

/** How the words fit the marks: 0 none; 1 they are a passage; 2 they open with one; 3 they end with one; 4 marks inside; 5 they lie inside of one. */
function fitOf({ passage, quoted, marks, view }: Prose, { content: { from, to } }: Candidate): number {
  const first = view.passages[passage[from]!];
  const last = view.passages[passage[to - 1]!];
  if (first && first === last && first.from === from && first.to === to) return 1;
  if (first && first === last && marks[to] === marks[from]) return 5;
  if (quoted[from + PADDING] === QUOTED.OPENING) return 2;
  if (quoted[to - 1 + PADDING] === QUOTED.CLOSING) return 3;
  return marks[to] === marks[from] ? 0 : 4;
}

function speakerClass({ speaker, content, cue }: Candidate): number {
  if (speaker.token < 0) return 0;
  if (speaker.token >= content.from && speaker.token < content.to) return 1;
  return 2 + (speaker.token < cue ? 0 : 1) + 2 * Math.min(5, Math.abs(speaker.token - cue) >> 1);
}

/** How another extent lies to this one: 0 none, 1 it goes farther, 2 it stops earlier, 3 it begins elsewhere. */
function siblingClass({ from, to, side }: Content, sibling: Content | null): number {
  if (!sibling) return 0;
  const [sameNear, farther] =
    side === 0 ? [sibling.from === from, sibling.to > to] : [sibling.to === to, sibling.from < from];
  if (!sameNear) return 3;
  return farther ? 1 : 2;
}

/** Whether the rules of grammar let words of this cue begin, and end, where these do. */
const endHint = ({ hints }: Prose, { cue, content: { from, to } }: Candidate): number =>
  (hints.starts[from] === cue ? 1 : hints.starts[from]! >= 0 ? 2 : 0) * 3 +
  (hints.ends[to] === cue ? 1 : hints.ends[to]! >= 0 ? 2 : 0);

function addOdds(
  { any, speech }: Announcements,
  candidate: Candidate,
  fit: number,
  out: FeatureBuffer,
): void {
  const { content, joint, cue, other } = candidate;
  const odds = [
    oddsClass(speech[cue]!),
    oddsClass(any[cue]!),
    oddsClass(content.exists),
    oddsClass(content.support),
    oddsClass(content.own),
    oddsClass(joint),
  ];
  odds.forEach((one, i) => {
    out.pair(10 + i, one, content.side);
    out.triple(20 + i, one, fit, content.side);
    for (let j = i + 1; j < odds.length; j++) out.pair(30 + 6 * i + j, one, odds[j]!);
  });
  out.triple(70, other ? oddsClass(other.exists) : 10, odds[5]!, content.side);
  out.pair(71, other ? oddsClass(other.support) : 10, odds[2]!);
}

/** The cue, and the words at either end. */
function addWords(prose: Prose, { content, cue, other }: Candidate, fit: number, out: FeatureBuffer): void {
  const { lower, tags, k1000, stem } = prose.words;
  const c = cue + PADDING;
  const [start, end] = [content.from + PADDING, content.to + PADDING];
  const { side } = content;
  const otherClass = other ? oddsClass(other.exists) : 10;
  out.add(84, lower[c]!);
  out.pair(85, lower[c]!, side);
  out.pair(86, lower[c]!, fit);
  out.pair(93, tags[c - 1]!, side);
  out.pair(94, tags[c]!, side);
  out.pair(95, tags[c + 1]!, side);
  out.triple(96, tags[c - 1]!, tags[c]!, tags[c + 1]!);
  out.pair(97, lower[c - 1]!, side);
  out.pair(98, lower[c + 1]!, side);
  out.pair(99, k1000[c]!, side);
  out.pair(101, lower[start]!, side);
  out.triple(102, tags[start]!, tags[start + 1]!, side);
  out.triple(103, Math.min(6, content.from - cue), tags[start]!, fit);
  out.triple(105, lower[start]!, side, otherClass);
  out.triple(106, tags[start]!, side, otherClass);
  out.triple(107, fit, side, otherClass);
  out.pair(114, lower[end]!, side);
  out.pair(115, tags[end]!, fit);
  out.pair(116, stem[c]!, side);
}

function addSpeaker(
  prose: Prose,
  candidate: Candidate,
  fit: number,
  jointClass: number,
  out: FeatureBuffer,
): void {
  const { speaker, content, cue } = candidate;
  const speaks = speakerClass(candidate);
  const who = speaker.token < 0 ? 0 : mentionClass(prose.mentions[speaker.token]!);
  out.pair(90, speaks, content.side);
  out.triple(91, speaks, oddsClass(speaker.probability) >> 1, content.side);
  out.triple(92, speaks, jointClass, fit);
  out.pair(108, who, content.side);
  out.pair(109, who, prose.words.k1000[cue + PADDING]!);
  out.triple(110, who, speaks, fit);
  out.pair(111, who, jointClass);
}

/** How it compares with another extent on the same side of the cue. */
function addSibling(
  prose: Prose,
  candidate: Candidate,
  fit: number,
  jointClass: number,
  out: FeatureBuffer,
): void {
  const { content, sibling } = candidate;
  const { lower, tags } = prose.words;
  const [start, end] = [content.from + PADDING, content.to + PADDING];
  const better = sibling ? Math.round(3 * Math.log((content.support + 0.01) / (sibling.support + 0.01))) : 20;
  const relation = siblingClass(content, sibling);
  const hint = endHint(prose, candidate);
  out.pair(120, content.rank, content.side);
  out.pair(121, better, relation);
  out.triple(122, relation, content.rank, fit);
  out.pair(123, better, jointClass);
  out.triple(124, relation, better, tags[end]!);
  out.triple(125, relation, better, tags[start]!);
  out.triple(126, relation, lower[end]!, content.rank);
  out.triple(127, hint, content.rank, relation);
  out.pair(128, hint, jointClass);
}

function addRivalry(
  prose: Prose,
  { content, cue }: Candidate,
  { rival, host, isCovered }: Rivalry,
  fit: number,
  jointClass: number,
  out: FeatureBuffer,
): void {
  const { k1000 } = prose.words;
  const { shape, sides } = prose.hints;
  const { side } = content;
  const length = lengthClass(content.to - content.from);
  out.add(80, 0);
  out.pair(81, length, side);
  out.triple(82, length, fit, jointClass);
  out.pair(83, fit, side);
  out.pair(87, oddsClass(rival), jointClass);
  out.triple(88, oddsClass(rival), isCovered ? 1 : 0, jointClass);
  out.pair(89, oddsClass(host), jointClass);
  out.pair(100, k1000[cue + PADDING]!, jointClass);
  out.pair(104, length, k1000[cue + PADDING]!);
  out.pair(112, shape[cue]!, sides[cue]!);
  out.triple(113, shape[cue]!, jointClass, side);
}

/** What tells whether the words of a candidate were said by somebody and end where it says. */
export function addSelectionFeatures(
  prose: Prose,
  announcements: Announcements,
  candidate: Candidate,
  rivalry: Rivalry,
  out: FeatureBuffer,
): void {
  const jointClass = oddsClass(candidate.joint);
  const fit = fitOf(prose, candidate);
  addOdds(announcements, candidate, fit, out);
  addWords(prose, candidate, fit, out);
  addSpeaker(prose, candidate, fit, jointClass, out);
  addSibling(prose, candidate, fit, jointClass, out);
  addRivalry(prose, candidate, rivalry, fit, jointClass, out);
}
