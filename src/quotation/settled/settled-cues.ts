import type { ParsedCue } from '../grammar/parse-cues.js';
import type { Prose } from '../prose/prose.js';
import { cueWordsAt } from '../speakers/cue-words.js';
import { explain } from '../speakers/speaker-method.js';
import {
  claimAsSubject,
  labelled,
  labelOfNobody,
  markedBefore,
  markedBehindColon,
  marksAsLabel,
  quotedSpeaker,
  type Reading,
  spokenOf,
  wholeSentence,
} from './readings.js';
import type { Settled } from './settled.js';

interface Construction {
  readonly read: Reading;
  /** See Settled. */
  readonly isWhole: boolean;
  /** How often it was right on PolNeAR train, words and speaker; a guess where it is rare there. */
  readonly confidence: number;
}

const CONSTRUCTIONS: readonly Construction[] = [
  { read: labelled, isWhole: true, confidence: 0.7 },
  { read: quotedSpeaker, isWhole: true, confidence: 0.9 },
  { read: markedBefore, isWhole: false, confidence: 0.97 },
  { read: markedBehindColon, isWhole: false, confidence: 0.9 },
  { read: wholeSentence, isWhole: true, confidence: 0.95 },
  { read: marksAsLabel, isWhole: true, confidence: 0.7 },
  { read: claimAsSubject, isWhole: true, confidence: 0.6 },
  { read: spokenOf, isWhole: true, confidence: 0.6 },
  { read: labelOfNobody, isWhole: true, confidence: 0.5 },
];

function settle(
  prose: Prose,
  parsed: ParsedCue,
  { read, isWhole, confidence }: Construction,
): readonly Settled[] {
  const pieces = read(prose, parsed);
  if (!pieces) return [];
  const { head } = parsed.cue;
  const { speaker } = parsed;
  const cue = cueWordsAt(prose, head);
  return [{ head, cue, pieces, speaker, isWhole, confidence, ...explain(prose, cue, head, speaker) }];
}

/** The cues whose construction settles what they announce and who speaks; no cue has two constructions. */
export const settledCues = (prose: Prose): readonly Settled[] =>
  prose.hints.parsed.flatMap((parsed) =>
    CONSTRUCTIONS.flatMap((construction) => settle(prose, parsed, construction)).slice(0, 1),
  );
