import type { CueCandidate, CueShape } from '../grammar/cues/cue-candidate.js';
import { findCues } from '../grammar/cues/find-cues.js';
import { type ParsedCue, parseCues } from '../grammar/parse-cues.js';
import type { View } from '../view.js';

/** What the rules of grammar make of a text, for the models to weigh. Cues are known by their heads; -1 stands for none. */
export interface RuleHints {
  /** The cues that the rules know, by their heads. */
  readonly cues: ReadonlyMap<number, CueCandidate>;
  /** Those of them that announce words, with the words and the speaker that the rules see. */
  readonly parsed: readonly ParsedCue[];
  /** By token: 0, or the shape of the cue whose head it is, counted from 1. */
  readonly shape: Uint8Array;
  /** By place before a token: the cue whose words begin there, end there. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By token: the cue whose speaker it belongs to. */
  readonly speaks: Int32Array;
  /** By token that is a cue's head: 1 when words follow it, 2 when words precede it, 3 for both. */
  readonly sides: Uint8Array;
}

const SHAPES: readonly CueShape[] = [
  'FINITE',
  'PARTICIPLE',
  'PASSIVE',
  'REPORTED',
  'QUOTING',
  'NOUN',
  'SOURCED',
  'COLON',
];

function note(hints: RuleHints, { cue, pieces, speaker }: ParsedCue): void {
  for (const { from, to } of pieces) {
    hints.starts[from] = cue.head;
    hints.ends[to] = cue.head;
    hints.sides[cue.head]! |= from > cue.head ? 1 : 2;
  }
  if (speaker) hints.speaks.fill(cue.head, speaker.from, speaker.to);
}

export function ruleHintsOf(view: View): RuleHints {
  const { length } = view.tokens;
  const integers = () => new Int32Array(length + 1).fill(-1);
  const cues = findCues(view);
  const parsed = parseCues(view, cues);
  const hints: RuleHints = {
    parsed,
    cues: new Map(cues.map((cue) => [cue.head, cue])),
    shape: new Uint8Array(length),
    starts: integers(),
    ends: integers(),
    speaks: integers(),
    sides: new Uint8Array(length),
  };
  for (const { head, shape } of cues) hints.shape[head] = 1 + SHAPES.indexOf(shape);
  for (const one of parsed) note(hints, one);
  return hints;
}
