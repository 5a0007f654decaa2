import type { CueCandidate } from './cues/cue-candidate.js';
import type { NounPhrase } from './noun-phrase.js';
import type { SpeakerMethod } from './speaker/find-speaker.js';
import type { TokenRange } from './view.js';

/** By what rule the speaker was found; 'none' when nobody was. */
export type Method = SpeakerMethod | 'sentence-subject' | 'signature' | 'continuation' | 'heading';

/** Words that somebody is taken to have said, in tokens. */
export interface Statement {
  readonly cue: CueCandidate | null;
  /** In reading order, none overlapping another. */
  readonly pieces: readonly TokenRange[];
  readonly speaker: NounPhrase | null;
  readonly relay: NounPhrase | null;
  readonly method: Method;
  readonly reason: string;
}

export const startOf = ({ pieces }: Statement): number => pieces[0]?.from ?? 0;
