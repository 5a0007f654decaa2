import type { Candidate } from './candidates.js';

/** What other candidates say against one. */
export interface Rivalry {
  /** Best of the candidates of other cues that share words with it; 0 when there is none. */
  readonly rival: number;
  /** Best of the candidates whose words its cue lies in. */
  readonly host: number;
  /** True when the best rival covers all of its words. */
  readonly isCovered: boolean;
}

/** Candidates farther apart than this in the list are not compared: cues are in reading order. */
export const NEIGHBOURS = 60;

/** What the neighbours of a candidate say against it. */
export function rivalryOf(candidates: readonly Candidate[], index: number): Rivalry {
  const own = candidates[index]!;
  const { from, to } = own.content;
  let [rival, host, isCovered] = [0, 0, false];
  const last = Math.min(candidates.length, index + NEIGHBOURS);
  for (let i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
    const { cue, content, joint } = candidates[i]!;
    if (cue === own.cue) continue;
    if (own.cue >= content.from && own.cue < content.to) host = Math.max(host, joint);
    if (content.from >= to || from >= content.to || joint <= rival) continue;
    rival = joint;
    isCovered = content.from <= from && content.to >= to;
  }
  return { rival, host, isCovered };
}
