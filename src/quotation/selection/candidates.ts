import type { Announcements } from '../announcing/announcements.js';
import type { Content, ContentFinder } from '../pointers/content-finder.js';
import type { Side } from '../pointers/place-scores.js';
import type { Prose } from '../prose/prose.js';
import { type SpeakerChoice, type SpeakerFinder, UNKNOWN_CONTENTS } from '../speakers/speaker-finder.js';

/** Words that a cue may announce, not yet weighed against what other cues may announce. */
export interface Candidate {
  readonly cue: number;
  readonly content: Content;
  /** The best that the same cue may announce on its other side. */
  readonly other: Content | null;
  /** The best other extent on the same side. */
  readonly sibling: Content | null;
  /** Who seems to speak when the words are not looked at: a speaker inside of them speaks against them. */
  readonly speaker: SpeakerChoice;
  /** Probability that all of it is right, as far as the stages before can tell. */
  readonly joint: number;
}

/** Less likely cues are not followed up. */
const LEAST_SPEECH = 0.05;

/** Candidates in reading order of their cues. */
export function candidatesOf(
  prose: Prose,
  announcements: Announcements,
  contents: ContentFinder,
  speakers: SpeakerFinder,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let cue = 0; cue < prose.length; cue++) {
    if (announcements.speech[cue]! < LEAST_SPEECH) continue;
    const sides = ([0, 1] as const).map((side: Side) => contents.find(cue, side));
    if (sides.every((extents) => extents.length === 0)) continue;
    const speaker = speakers.find(cue, UNKNOWN_CONTENTS);
    const speech = announcements.speech[cue]!;
    sides.forEach((extents, side) => {
      const other = sides[1 - side]?.[0] ?? null;
      for (const content of extents) {
        const sibling = extents[content.rank === 0 ? 1 : 0] ?? null;
        candidates.push({
          cue,
          content,
          other,
          sibling,
          speaker,
          joint: speech * content.exists * content.support,
        });
      }
    });
  }
  return candidates;
}
