import { canonicalEnd, canonicalStart } from '../../src/quotation/pointers/boundaries.js';
import type { Prose } from '../../src/quotation/prose/prose.js';
import type { TokenRange } from '../../src/quotation/view.js';
import type { CueHeads } from './cue-heads.js';
import type { GoldArticle, GoldSegment, Offsets } from './gold-articles.js';

/** A gold attribution in tokens: a cue's head, the words on either side of it, and who speaks. */
export interface Attribution {
  readonly head: number;
  readonly isSpeech: boolean;
  readonly behind: TokenRange | null;
  readonly before: TokenRange | null;
  readonly speaker: TokenRange | null;
}

export const tokensOf = ({ view: { tokens } }: Prose, [start, end]: Offsets): TokenRange => ({
  from: tokens.at(start),
  to: Math.min(tokens.length, tokens.at(end - 1) + 1),
});

/** The tokens of a gold piece, its ends moved to where words may begin and end. */
export function contentOf(prose: Prose, { start, end }: GoldSegment): TokenRange {
  const { from, to } = tokensOf(prose, [start, end]);
  const first = canonicalStart(prose, from, to);
  return { from: first, to: canonicalEnd(prose, to, first + 1) };
}

function groupsOf(quotes: readonly GoldSegment[]): readonly (readonly GoldSegment[])[] {
  const groups = new Map<string, GoldSegment[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.id);
    if (group) group.push(quote);
    else groups.set(quote.id, [quote]);
  }
  return [...groups.values()];
}

function attributionOf(prose: Prose, segments: readonly GoldSegment[], heads: CueHeads): Attribution | null {
  const [first] = segments;
  if (!first?.cue) return null;
  const head = heads.headOf(prose, tokensOf(prose, first.cue));
  if (head < 0) return null;
  const contents = segments.map((segment) => contentOf(prose, segment));
  const { speaker } = first;
  return {
    head,
    isSpeech: first.kind === 'speech',
    behind: contents.find(({ from }) => from > head) ?? null,
    before: contents.filter(({ to }) => to <= head).at(-1) ?? null,
    speaker: speaker && tokensOf(prose, [speaker.start, speaker.end]),
  };
}

export const attributionsOf = (
  prose: Prose,
  { quotes }: GoldArticle,
  heads: CueHeads,
): readonly Attribution[] =>
  groupsOf(quotes)
    .map((segments) => attributionOf(prose, segments, heads))
    .filter((attribution) => attribution !== null);
