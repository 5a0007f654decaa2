import type { Owner } from '../../../corpus/nodes/article-record.js';
import type { SourceKind } from '../../../model/entity.js';
import type { KnownSpeaker, NamedSpeaker } from '../correction.js';
import type { CorrectionBook } from '../correction-book.js';
import type { SpeakerNotFound } from '../outcome.js';
import { speakerNotFound } from './refusals.js';

/** Whom an editor says to speak: somebody the graph knows, a new name, or nobody known. */
export type SpeakerChoice =
  | { readonly is: 'KNOWN'; readonly id: string }
  | { readonly is: 'NEW_PERSON'; readonly name: string }
  | { readonly is: 'NEW_SOURCE'; readonly name: string; readonly sourceKind: SourceKind }
  | { readonly is: 'NOBODY' };

export const namedOf = (owner: Owner): KnownSpeaker =>
  owner.__typename === 'Person'
    ? { kind: 'PERSON', id: owner.id, name: owner.name, sourceKind: null }
    : { kind: 'SOURCE', id: owner.id, name: owner.name, sourceKind: owner.kind };

export function chosenSpeaker(
  { corpus }: CorrectionBook,
  choice: SpeakerChoice,
): NamedSpeaker | SpeakerNotFound | null {
  if (choice.is === 'NOBODY') return null;
  if (choice.is === 'NEW_PERSON')
    return { kind: 'PERSON', id: null, name: choice.name.trim(), sourceKind: null };
  if (choice.is === 'NEW_SOURCE')
    return { kind: 'SOURCE', id: null, name: choice.name.trim(), sourceKind: choice.sourceKind };
  const owner = corpus.person(choice.id) ?? corpus.source(choice.id);
  return owner === null ? speakerNotFound(choice.id, 'person or source') : namedOf(owner);
}

export const isSpeakerNotFound = (
  speaker: NamedSpeaker | SpeakerNotFound | null,
): speaker is SpeakerNotFound => speaker !== null && '__typename' in speaker;
