import type { NounPhrase } from '../noun-phrase.js';
import { sentenceOf, type TokenRange, type View } from '../view.js';

/** A cue, what it announces and who speaks, all in tokens. */
export interface Announced {
  readonly cue: TokenRange;
  /** In reading order; none overlaps the cue. */
  readonly pieces: readonly TokenRange[];
  readonly speaker: NounPhrase | null;
}

/**
 * The sentence of a cue without the words announced: where it tells how, where and to whom they were said.
 * The parts hold neither the cue nor the speaker.
 */
export interface Telling extends Announced {
  readonly view: View;
  readonly sentence: TokenRange;
  /** Before the cue and the speaker: '(In an interview with Northwire,) Ruiz said'. */
  readonly opening: readonly TokenRange[];
  /** From the speaker to a cue behind: 'Ruiz(, in a statement,) said', 'Ruiz (left a message on Chirper) saying'. */
  readonly between: readonly TokenRange[];
  /** Behind both: 'said Ruiz (on state radio)'. */
  readonly after: readonly TokenRange[];
}

/** What is left of a range when the pieces are cut out. */
function outside(range: TokenRange, pieces: readonly TokenRange[]): readonly TokenRange[] {
  let rest: readonly TokenRange[] = [range];
  for (const piece of pieces) {
    rest = rest.flatMap(({ from, to }) => [
      { from, to: Math.min(to, piece.from) },
      { from: Math.max(from, piece.to), to },
    ]);
    rest = rest.filter(({ from, to }) => from < to);
  }
  return rest.filter(({ from, to }) => from < to);
}

export function tellingOf(view: View, announced: Announced): Telling {
  const { cue, pieces, speaker } = announced;
  const sentence = sentenceOf(view, cue.from);
  const near = speaker && speaker.from >= sentence.from && speaker.to <= sentence.to ? speaker : null;
  const isBefore = near !== null && near.to <= cue.from;
  const first = near ? Math.min(near.from, cue.from) : cue.from;
  const last = near ? Math.max(near.to, cue.to) : cue.to;
  return {
    ...announced,
    view,
    sentence,
    opening: outside({ from: sentence.from, to: first }, pieces),
    between: isBefore ? outside({ from: near.to, to: cue.from }, pieces) : [],
    after: outside({ from: last, to: sentence.to }, pieces),
  };
}

/** True for a token of the words announced. */
export const isSaid = ({ pieces }: Announced, token: number): boolean =>
  pieces.some(({ from, to }) => token >= from && token < to);
