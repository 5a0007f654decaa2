import { PADDING } from '../../learning/words/word-columns.js';
import { PARAGRAPH_KINDS } from '../../model/paragraph.js';
import type { Announcements } from '../announcing/announcements.js';
import { mentionClass } from '../prose/mention-classes.js';
import { IS_VERB, type Prose, QUOTED, sentenceRange } from '../prose/prose.js';
import type { WeighedCandidate } from './first-weighing.js';
import { NEIGHBOURS, rivalryOf } from './rivalry.js';

/** Log-odds of a probability, kept finite. */
const odds = (probability: number): number => Math.log((probability + 1e-4) / (1 - probability + 1e-4));

/** Odds of what is not there. */
const ABSENT = -9;

type Numbers = readonly number[];

/** How sure the stages before are. */
function certainty({ any, speech, density }: Announcements, candidate: WeighedCandidate): Numbers {
  const { content, cue, probability, joint, other } = candidate;
  return [
    odds(probability),
    odds(speech[cue]!),
    odds(any[cue]!),
    odds(content.exists),
    odds(content.support),
    odds(content.own),
    odds(joint),
    content.own / (content.support + 1e-6),
    other ? odds(other.exists) : ABSENT,
    other ? odds(other.support) : ABSENT,
    100 * density,
  ];
}

/** What the words are like, and how they fit the quotation marks. */
function extent(prose: Prose, { content: { from, to, rank, side } }: WeighedCandidate): Numbers {
  const { letters, commas, verbs, marks, brackets, sentence, passage, quoted, view } = prose;
  const first = view.passages[passage[from]!];
  const isOne = first !== undefined && passage[to - 1] === passage[from];
  return [
    rank,
    side,
    Math.log(to - from),
    Math.log(1 + letters[to]! - letters[from]!),
    commas[to]! - commas[from]!,
    verbs[to]! - verbs[from]!,
    marks[to]! - marks[from]!,
    brackets[to]! - brackets[from]!,
    sentence[to - 1]! - sentence[from]!,
    isOne && first.from === from && first.to === to ? 1 : 0,
    isOne ? 1 : 0,
    quoted[from + PADDING]!,
    quoted[to - 1 + PADDING]!,
  ];
}

/** What other extents of the same cue have to offer. */
function siblings(
  candidate: WeighedCandidate,
  candidates: readonly WeighedCandidate[],
  first: number,
  last: number,
): Numbers {
  const { content, cue, sibling, probability } = candidate;
  let [sameSide, otherSide] = [0, 0];
  for (let i = first; i < last; i++) {
    const one = candidates[i]!;
    if (one.cue !== cue || one === candidate) continue;
    if (one.content.side === content.side) sameSide = Math.max(sameSide, one.probability);
    else otherSide = Math.max(otherSide, one.probability);
  }
  return [
    odds(sameSide),
    odds(otherSide),
    probability - sameSide,
    sibling ? odds(sibling.support) : ABSENT,
    sibling ? content.support - sibling.support : 1,
    sibling ? sibling.to - sibling.from - (content.to - content.from) : 0,
  ];
}

/** What candidates of other cues say against it. */
function rivals(
  candidates: readonly WeighedCandidate[],
  index: number,
  first: number,
  last: number,
): Numbers {
  const own = candidates[index]!;
  const { from, to } = own.content;
  const { rival, host, isCovered } = rivalryOf(candidates, index);
  let [rivalNow, hostNow] = [0, 0];
  for (let i = first; i < last; i++) {
    const { cue, content, probability } = candidates[i]!;
    if (cue === own.cue) continue;
    if (content.from < to && from < content.to) rivalNow = Math.max(rivalNow, probability);
    if (own.cue >= content.from && own.cue < content.to) hostNow = Math.max(hostNow, probability);
  }
  return [odds(rival), odds(host), isCovered ? 1 : 0, odds(rivalNow), odds(hostNow)];
}

/** The other cues that lie in its words, and whether their speakers do. */
function cuesInside(
  { speech }: Announcements,
  candidates: readonly WeighedCandidate[],
  { cue: own, content: { from, to } }: WeighedCandidate,
  first: number,
  last: number,
): Numbers {
  let [count, likeliest, speaks] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    const { cue, content, speaker } = candidates[i]!;
    if (cue === own || content.rank > 0 || cue < from || cue >= to) continue;
    count += 1;
    likeliest = Math.max(likeliest, speech[cue]!);
    const isInside = speaker.token >= from && speaker.token < to;
    if (isInside) speaks = Math.max(speaks, speech[cue]! * speaker.probability);
  }
  return [count, likeliest, speaks];
}

/** Who seems to speak, and where. */
function speaking({ mentions }: Prose, { speaker, content: { from, to }, cue }: WeighedCandidate): Numbers {
  const { token, probability } = speaker;
  if (token < 0) return [-1, 0, probability, 0];
  return [token >= from && token < to ? 1 : 0, token - cue, probability, mentionClass(mentions[token]!)];
}

/** Where the words stand, what stands beside them, and what the rules of grammar make of it. */
function surroundings(prose: Prose, { cue, content: { from, to, side } }: WeighedCandidate): Numbers {
  const { words, verbs, hints, view, paragraph, length } = prose;
  const { tags } = words;
  const sentence = sentenceRange(prose, cue);
  const kind = view.segmentation.paragraphs[paragraph[from]!]!.kind;
  const end = Math.min(sentence.to, length);
  const hint = (column: Int32Array, place: number): number =>
    column[place] === cue ? 2 : column[place]! >= 0 ? 1 : 0;
  return [
    side === 0 ? from - cue : cue - to,
    to >= sentence.to - 1 ? 1 : 0,
    from === sentence.from ? 1 : 0,
    cue - sentence.from,
    sentence.to - cue,
    verbs[end]! - verbs[Math.min(to, end)]!,
    tags[from + PADDING]!,
    tags[from - 1 + PADDING]!,
    tags[to - 1 + PADDING]!,
    tags[to + PADDING]!,
    tags[cue + PADDING]!,
    IS_VERB[tags[to + PADDING]!]!,
    hints.shape[cue]!,
    hints.sides[cue]!,
    hint(hints.starts, from),
    hint(hints.ends, to),
    to === view.paragraphs[paragraph[from]!]!.to ? 1 : 0,
    PARAGRAPH_KINDS.indexOf(kind),
    paragraph[from]!,
    prose.quoted[cue + PADDING] === QUOTED.OUTSIDE ? 0 : 1,
  ];
}

/** All that is known of a candidate, number by number, for the trees that decide. */
export function evidenceFor(
  prose: Prose,
  announcements: Announcements,
  candidates: readonly WeighedCandidate[],
  index: number,
): Float32Array {
  const candidate = candidates[index]!;
  const first = Math.max(0, index - NEIGHBOURS);
  const last = Math.min(candidates.length, index + NEIGHBOURS);
  return new Float32Array([
    ...certainty(announcements, candidate),
    ...extent(prose, candidate),
    ...siblings(candidate, candidates, first, last),
    ...rivals(candidates, index, first, last),
    ...cuesInside(announcements, candidates, candidate, first, last),
    ...speaking(prose, candidate),
    ...surroundings(prose, candidate),
  ]);
}
