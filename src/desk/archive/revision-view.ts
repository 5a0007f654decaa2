import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import type { Connection, PageRequest } from '../../corpus/page.js';
import { pageOfNumbered } from '../../corpus/paging/numbered.js';
import type { Difference } from '../../text/differing/differences.js';
import { printedDifferences } from '../../text/differing/printed-differences.js';
import { type QuotePair, quoteChanges } from '../changes/quote-changes.js';
import type { Archive, KeptRevision } from './archive.js';

/** What became of a quote between a revision and the one before. */
export class QuoteChange {
  constructor(
    /** In the list of changes, from 1. */
    readonly number: number,
    readonly before: QuoteView | null,
    readonly after: QuoteView | null,
  ) {}

  get kind(): 'ADDED' | 'REMOVED' | 'CHANGED' {
    if (this.before === null) return 'ADDED';
    return this.after === null ? 'REMOVED' : 'CHANGED';
  }

  /** From the words before (found) to those after (given). */
  get differences(): readonly Difference[] {
    return printedDifferences(this.after?.text ?? '', this.before?.text ?? '');
  }
}

/** One revision of an article, as it is read. */
export class RevisionView {
  readonly #archive: Archive;
  readonly #kept: KeptRevision;

  constructor(
    archive: Archive,
    readonly articleId: string,
    kept: KeptRevision,
  ) {
    this.#archive = archive;
    this.#kept = kept;
  }

  get __typename(): 'Revision' {
    return 'Revision';
  }

  get id(): string {
    return revisionIdOf(this.articleId, this.number);
  }

  get number(): number {
    return this.#kept.number;
  }

  get contentHash(): string {
    return this.#kept.contentHash;
  }

  get ingestedAt(): string {
    return new Date(this.#kept.from).toISOString();
  }

  /** When it was superseded or removed; null while it stands. */
  get endedAt(): string | null {
    const until = this.#archive.find(this.articleId, this.number)?.until ?? null;
    return until === null ? null : new Date(until).toISOString();
  }

  get article(): ArticleRecord {
    return this.#archive.article(this.articleId, this.number)!;
  }

  /** Against the revision before; none for the first. */
  quoteChanges(page: PageRequest): Connection<QuoteChange> {
    return pageOfNumbered('quoteChanges', this.#changes(), page);
  }

  #changes(): QuoteChange[] {
    const before = this.#archive.article(this.articleId, this.number - 1);
    if (before === null) return [];
    const after = this.article;
    const at = (article: ArticleRecord, row: number | null) => (row === null ? null : article.quote(row));
    return quoteChanges(before, after).map(
      (pair: QuotePair, index) => new QuoteChange(index + 1, at(before, pair.before), at(after, pair.after)),
    );
  }
}

const ID = /^revision_([^@_]+)_(\d{1,9})$/;

const revisionIdOf = (articleId: string, number: number): string =>
  `revision_${articleId.replace(/^article_/, '')}_${number}`;

/** The article and the number that an id of a revision names; null for any other id. */
export function readRevisionId(id: string): { readonly articleId: string; readonly number: number } | null {
  const [, key, number] = ID.exec(id) ?? [];
  return key === undefined ? null : { articleId: `article_${key}`, number: Number(number) };
}
