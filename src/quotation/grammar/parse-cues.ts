import type { NounPhrase } from '../noun-phrase.js';
import type { TokenRange, View } from '../view.js';
import { Claims } from './claims.js';
import { resumedContent } from './content/after-speaker.js';
import type { RightContent } from './content/announced-words.js';
import { type LeftContent, leftContent } from './content/left-content.js';
import { rightContent } from './content/right-content.js';
import type { CueCandidate } from './cues/cue-candidate.js';
import { findSpeaker, type SpeakerFound } from './speaker/find-speaker.js';

/** A cue as the rules of grammar read it: what it announces, and who speaks. */
export interface ParsedCue {
  readonly cue: CueCandidate;
  /** In reading order, none overlapping those of another cue. */
  readonly pieces: readonly TokenRange[];
  readonly speaker: NounPhrase | null;
}

/** What a cue announces, before it is known whether another cue has a better claim to the words. */
interface Announcement {
  readonly cue: CueCandidate;
  readonly speaker: SpeakerFound;
  readonly left: LeftContent | null;
  readonly right: RightContent | null;
}

function announce(view: View, cue: CueCandidate): Announcement {
  const speaker = findSpeaker(view, cue);
  const right = rightContent(view, cue, speaker);
  const left = leftContent(view, cue, speaker, right === null);
  const resumed = left && !left.marked ? resumedContent(view, cue, speaker) : null;
  return { cue, speaker, left, right: right ?? resumed };
}

const sentenceAt = (view: View, { head }: CueCandidate): number => view.tokens.sentence(head);

const hasMarks = ({ left, right }: Announcement): boolean => Boolean(left?.marked || right?.marked);

/** Words that run into another's are cut there; a word alone is no report. */
function freePart(claims: Claims, range: TokenRange | null): TokenRange | null {
  const part = range && claims.freePart(range);
  return part && part.to - part.from > 1 ? part : null;
}

/** ', adding that ...' goes on for whoever spoke last in the sentence. */
function sharedWith(view: View, announcement: Announcement, earlier: Announcement | undefined): Announcement {
  if (announcement.cue.shape !== 'PARTICIPLE' || !earlier?.speaker.phrase) return announcement;
  if (sentenceAt(view, earlier.cue) !== sentenceAt(view, announcement.cue)) return announcement;
  return {
    ...announcement,
    speaker: { phrase: earlier.speaker.phrase, method: 'shared-subject', inverted: false },
  };
}

function announcementsOf(view: View, cues: readonly CueCandidate[]): readonly Announcement[] {
  const announcements: Announcement[] = [];
  for (const cue of cues) {
    const announcement = sharedWith(view, announce(view, cue), announcements.at(-1));
    if (announcement.left || announcement.right) announcements.push(announcement);
  }
  return announcements;
}

/**
 * Those of the cues that announce words, by rules. Words in marks are given out first, then reported words in reading
 * order, so that an outer report takes its inner ones along.
 */
export function parseCues(view: View, cues: readonly CueCandidate[]): readonly ParsedCue[] {
  const claims = new Claims(view.tokens.length);
  const announcements = announcementsOf(view, cues);
  const parsed: ParsedCue[] = [];
  const inTurn = [...announcements.filter(hasMarks), ...announcements.filter((one) => !hasMarks(one))];
  for (const { cue, left, right, speaker } of inTurn) {
    const pieces = [freePart(claims, left), freePart(claims, right)].filter((piece) => piece !== null);
    if (pieces.length === 0 || claims.isTaken(cue.head)) continue;
    for (const piece of pieces) claims.take(parsed.length, piece);
    parsed.push({ cue, pieces, speaker: speaker.phrase });
  }
  return parsed;
}
