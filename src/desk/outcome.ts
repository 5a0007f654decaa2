import type { ArticleRecord } from '../corpus/nodes/article-record.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { RevisionView } from './archive/revision-view.js';

/** ADDED: it did not stand here. UNCHANGED: it stands with this content already. REVISED: another content stood here. */
export type IngestOutcome = 'ADDED' | 'UNCHANGED' | 'REVISED';

/** `__typename` tells the members of a union apart, as in the schema. */
export interface IngestedArticle {
  readonly __typename: 'IngestedArticle';
  readonly outcome: IngestOutcome;
  readonly revision: RevisionView;
  readonly article: ArticleRecord;
}

/** Another revision stands than the caller expects: nothing was done. */
export interface RevisionConflict {
  readonly __typename: 'RevisionConflict';
  readonly message: string;
  readonly articleId: string;
  readonly expectedRevision: number;
  /** The one that stands; null when the article does not stand here. */
  readonly currentRevision: RevisionView | null;
}

/** Sizes in bytes of UTF-8. */
export interface DocumentTooLarge {
  readonly __typename: 'DocumentTooLarge';
  readonly message: string;
  readonly size: number;
  readonly limit: number;
}

export interface UnreadableDocument {
  readonly __typename: 'UnreadableDocument';
  readonly message: string;
  /** `line` and `column` count from 1. */
  readonly diagnostics: readonly (Pick<Diagnostic, 'code' | 'message'> & {
    readonly span: { readonly start: number; readonly end: number };
    readonly line: number;
    readonly column: number;
  })[];
}

export interface RemovedArticle {
  readonly __typename: 'RemovedArticle';
  readonly articleId: string;
  /** The last that stood. */
  readonly revision: RevisionView;
  /** ISO 8601, UTC. */
  readonly removedAt: string;
}

export interface ArticleNotFound {
  readonly __typename: 'ArticleNotFound';
  readonly message: string;
  readonly articleId: string;
}

export type IngestResult = IngestedArticle | RevisionConflict | DocumentTooLarge | UnreadableDocument;
export type RemoveResult = RemovedArticle | RevisionConflict | ArticleNotFound;
