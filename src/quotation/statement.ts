import type { NounPhrase } from './noun-phrase.js';
import type { TokenRange } from './view.js';

/** How the speaker stands to the words; 'none' when nobody was found. */
export type Method =
  | 'subject-of-cue'
  | 'inverted-subject'
  | 'earlier-sentence'
  | 'according-to'
  | 'passive-agent'
  | 'label'
  | 'possessor'
  | 'sentence-subject'
  | 'signature'
  | 'continuation'
  | 'heading'
  | 'none';

/** The words of a cue, in tokens. */
export interface AnnouncingWords {
  readonly words: TokenRange;
  /** Dictionary form of the head. */
  readonly lemma: string;
}

/** Words that somebody is taken to have said, in tokens. */
export interface Statement {
  readonly cue: AnnouncingWords | null;
  /** In reading order, none overlapping another. */
  readonly pieces: readonly TokenRange[];
  readonly speaker: NounPhrase | null;
  readonly relay: NounPhrase | null;
  readonly method: Method;
  readonly reason: string;
  /** 0 to 1: that these are somebody's words, and this speaker's where there is one. */
  readonly confidence: number;
}

export const startOf = ({ pieces }: Statement): number => pieces[0]?.from ?? 0;
