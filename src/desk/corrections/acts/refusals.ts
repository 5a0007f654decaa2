import type { CorrectionBook } from '../correction-book.js';
import type { CorrectionConflict, SpeakerNotFound } from '../outcome.js';

/** Null when the version is the one that the editor saw. */
export function conflictOver(
  book: CorrectionBook,
  subjectId: string,
  expectedVersion: number,
): CorrectionConflict | null {
  const version = book.version(subjectId);
  if (version === expectedVersion) return null;
  return {
    __typename: 'CorrectionConflict',
    message: `${subjectId} was corrected or changed since it was read: its version is ${version}, not ${expectedVersion}. Look at it again.`,
    expectedVersion,
    version,
  };
}

export const speakerNotFound = (id: string, kind: string): SpeakerNotFound => ({
  __typename: 'SpeakerNotFound',
  message: `No ${kind} has the id ${id}.`,
  speakerId: id,
});
