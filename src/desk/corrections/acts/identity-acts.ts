import { hashedId } from '../../../corpus/ids.js';
import type { Owner } from '../../../corpus/nodes/article-record.js';
import type { Correction } from '../correction.js';
import type { CorrectionBook, Reason } from '../correction-book.js';
import { inTurns } from '../in-turns.js';
import type {
  CorrectionSaved,
  LinkWikidataOutcome,
  MergeOutcome,
  NotInArticle,
  SplitOutcome,
} from '../outcome.js';
import { conflictOver, speakerNotFound } from './refusals.js';
import { namedOf } from './speaker-choice.js';

export type SpeakerKind = 'PERSON' | 'SOURCE';

interface Identified extends Reason {
  /** Of people or of sources. */
  readonly kind: SpeakerKind;
}

export interface Merging extends Identified {
  readonly from: string;
  readonly expectedVersion: number;
  /** Who both are from then on. */
  readonly into: string;
  readonly expectedIntoVersion: number;
}

export interface Splitting extends Identified {
  readonly from: string;
  readonly expectedVersion: number;
  /** Ids of the articles that mean somebody else. */
  readonly articles: readonly string[];
  /** Whom they mean; null for somebody new. */
  readonly into?: string | null;
}

export interface Linking extends Reason {
  /** Id of a person or source. */
  readonly speaker: string;
  readonly expectedVersion: number;
  readonly wikidataId: string;
}

/** Says that two are one, in every article that is here or comes. */
export async function merge(book: CorrectionBook, input: Merging): Promise<MergeOutcome> {
  const [from, into] = [find(book, input.kind, input.from), find(book, input.kind, input.into)];
  if (from === null || into === null)
    return speakerNotFound(from ? input.into : input.from, nounOf(input.kind));
  if (from === into) return sameSpeaker(from);
  const conflict =
    conflictOver(book, from.id, input.expectedVersion) ??
    conflictOver(book, into.id, input.expectedIntoVersion);
  if (conflict !== null) return conflict;
  const action = input.kind === 'PERSON' ? 'MERGE_PERSONS' : 'MERGE_SOURCES';
  return made(
    book,
    book.write(() => ({ action, before: namedOf(from), after: namedOf(into) }), input),
  );
}

/** Says that some articles mean somebody else. */
export async function split(book: CorrectionBook, input: Splitting): Promise<SplitOutcome> {
  const from = find(book, input.kind, input.from);
  if (from === null) return speakerNotFound(input.from, nounOf(input.kind));
  const into = input.into ? find(book, input.kind, input.into) : undefined;
  if (into === null) return speakerNotFound(input.into ?? '', nounOf(input.kind));
  if (from === into) return sameSpeaker(from);
  const refused = conflictOver(book, from.id, input.expectedVersion) ?? without(book, from, input.articles);
  if (refused !== null) return refused;
  const action = input.kind === 'PERSON' ? 'SPLIT_PERSON' : 'SPLIT_SOURCE';
  const before = namedOf(from);
  const type = input.kind === 'PERSON' ? 'person' : 'source';
  const newcomer = (id: string) => ({ ...before, id: hashedId(type, `split ${id}`) });
  const articles = [...new Set(input.articles)];
  return made(
    book,
    book.write((id) => ({ action, before, after: into ? namedOf(into) : newcomer(id), articles }), input),
  );
}

/** Says which item of Wikidata somebody is. */
export async function linkWikidata(book: CorrectionBook, input: Linking): Promise<LinkWikidataOutcome> {
  const { speaker: id, expectedVersion, wikidataId } = input;
  const owner = find(book, 'PERSON', id) ?? find(book, 'SOURCE', id);
  if (owner === null) return speakerNotFound(id, 'person or source');
  if (!/^Q[1-9]\d*$/.test(wikidataId))
    return {
      __typename: 'WikidataIdMalformed',
      message: `An item of Wikidata is Q and a number, not "${wikidataId}".`,
    };
  const conflict = conflictOver(book, owner.id, expectedVersion);
  if (conflict !== null) return conflict;
  return made(
    book,
    book.write(() => ({ action: 'LINK_WIKIDATA', before: namedOf(owner), wikidataId }), input),
  );
}

async function made(book: CorrectionBook, correction: Correction): Promise<CorrectionSaved> {
  await inTurns(book.carryOut(correction));
  book.tell(correction);
  return { __typename: 'CorrectionSaved', correction: book.node(correction) };
}

const find = ({ corpus }: CorrectionBook, kind: SpeakerKind, id: string): Owner | null =>
  kind === 'PERSON' ? corpus.person(id) : corpus.source(id);

const nounOf = (kind: SpeakerKind): string => (kind === 'PERSON' ? 'person' : 'source');

const sameSpeaker = (speaker: Owner) =>
  ({
    __typename: 'SameSpeaker',
    message: `Both ids mean ${speaker.name}, ${speaker.id}: they are one already.`,
    speaker,
  }) as const;

function without({ corpus }: CorrectionBook, owner: Owner, articles: readonly string[]): NotInArticle | null {
  const strange = articles.filter((id) => !corpus.article(id)?.owners.includes(owner));
  if (strange.length === 0 && articles.length > 0) return null;
  const message =
    articles.length === 0
      ? 'Name the articles that mean somebody else: at least one.'
      : `${owner.name} is not in ${strange.join(', ')}.`;
  return { __typename: 'NotInArticle', message, articles: strange };
}
