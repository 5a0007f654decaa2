import type { Claims } from './claims.js';
import { resumedContent } from './content/after-speaker.js';
import type { RightContent } from './content/announced-words.js';
import { type LeftContent, leftContent } from './content/left-content.js';
import { rightContent } from './content/right-content.js';
import type { CueCandidate } from './cues/cue-candidate.js';
import { findRelay } from './find-relay.js';
import type { NounPhrase } from './noun-phrase.js';
import { findSpeaker, type SpeakerFound } from './speaker/find-speaker.js';
import type { Statement } from './statement.js';
import type { TokenRange, View } from './view.js';

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

function reasonOf(view: View, { cue, speaker }: Announcement): string {
  const { tokens } = view;
  const words = view.text.slice(tokens.start(cue.words.from), tokens.end(cue.words.to - 1));
  switch (speaker.method) {
    case 'none':
      return cue.shape === 'PASSIVE'
        ? `“${words}” names nobody who speaks.`
        : `No speaker stands beside “${words}”.`;
    case 'subject-of-cue':
      return `Subject of “${words}”.`;
    case 'inverted-subject':
      return `Stands behind “${words}”.`;
    case 'shared-subject':
      return `Subject of the sentence that goes on with “${words}”.`;
    case 'according-to':
      return 'Named by “according to”.';
    case 'passive-agent':
      return `Named by “by” after “${words}”.`;
    case 'object-of-quoting':
      return `Whom “${words}” quotes.`;
    case 'possessor':
      return `Whose “${words}” it is.`;
    case 'label':
      return 'Stands before the colon.';
  }
}

function toStatement(view: View, announcement: Announcement, pieces: readonly TokenRange[]): Statement {
  const { cue, speaker, right } = announcement;
  return {
    cue,
    pieces,
    speaker: speaker.phrase,
    relay: findRelay(view, cue, speaker.phrase, right),
    method: speaker.method,
    reason: reasonOf(view, announcement),
  };
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

/** 'It is safe, he said, according to Northwire': the second cue names through whom, not who. */
function relaysOf(
  view: View,
  statements: readonly Statement[],
  sourced: readonly Announcement[],
): readonly Statement[] {
  const bySentence = new Map<number, NounPhrase>();
  for (const { cue, speaker } of sourced)
    if (speaker.phrase) bySentence.set(sentenceAt(view, cue), speaker.phrase);
  return statements.map((statement) => {
    const relay =
      statement.cue && statement.cue.shape !== 'SOURCED'
        ? bySentence.get(sentenceAt(view, statement.cue))
        : undefined;
    return relay && !statement.relay ? { ...statement, relay } : statement;
  });
}

/**
 * One statement for each cue that announces words. Words in marks are given out first, then reported words in
 * reading order, so that an outer report takes its inner ones along.
 */
export function cuedStatements(
  view: View,
  cues: readonly CueCandidate[],
  claims: Claims,
): readonly Statement[] {
  const announcements = announcementsOf(view, cues);
  const statements: Statement[] = [];
  const outdone: Announcement[] = [];
  const inTurn = [...announcements.filter(hasMarks), ...announcements.filter((one) => !hasMarks(one))];
  for (const announcement of inTurn) {
    const { left, right, cue } = announcement;
    const pieces = [freePart(claims, left), freePart(claims, right)].filter((piece) => piece !== null);
    if (pieces.length === 0 || claims.isTaken(cue.head)) {
      if (cue.shape === 'SOURCED') outdone.push(announcement);
      continue;
    }
    const statement = toStatement(view, announcement, pieces);
    for (const piece of pieces) claims.take(statements.length, piece);
    statements.push(statement);
  }
  return relaysOf(view, statements, outdone);
}
