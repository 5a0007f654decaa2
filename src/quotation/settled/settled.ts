import type { NounPhrase } from '../noun-phrase.js';
import type { AnnouncingWords, Method } from '../statement.js';
import type { TokenRange } from '../view.js';

/** Words whose construction leaves no choice: what was said and who said it is read off, and no model is asked. */
export interface Settled {
  /** Head of the cue, -1 where there is none. */
  readonly head: number;
  readonly cue: AnnouncingWords | null;
  /** In reading order. */
  readonly pieces: readonly TokenRange[];
  readonly speaker: NounPhrase | null;
  readonly method: Method;
  readonly reason: string;
  /** True when these are all the words of the cue; else the models look for more on its other side. */
  readonly isWhole: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}
