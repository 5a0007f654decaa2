import type { Corpus } from '../corpus/corpus.js';
import type { ArticleFacets, FacetedConnection } from '../corpus/facets.js';
import type { ArticleRecord } from '../corpus/nodes/article-record.js';
import { StringPool } from '../corpus/packed/string-pool.js';
import type { Connection, PageRequest } from '../corpus/page.js';
import { pageOfNumbered } from '../corpus/paging/numbered.js';
import type { ArticleQuery } from '../corpus/query.js';
import type { Article } from '../model/article.js';
import type { RawArticle } from '../model/raw-article.js';
import { Archive, presentIdOf } from './archive/archive.js';
import { RevisionView, readRevisionId } from './archive/revision-view.js';
import { type DocumentHead, documentOf, headOf } from './document-head.js';
import type { DeskEvent } from './events/desk-event.js';
import { foundQuotes } from './found-quotes.js';
import type { IngestOutcome, IngestResult, RemoveResult } from './outcome.js';
import { articleNotFound, documentTooLarge, revisionConflict, unreadableDocument } from './refusals.js';
import { Turns } from './turns.js';

/** What tells a document from others, and its content from other contents, before it is analysed. */
export type DocumentKey = Pick<Article, 'id' | 'contentHash'>;

export interface DeskParts {
  /** Nobody else may add articles or take them out while the desk is open. */
  readonly corpus: Corpus;
  /** Pure: the same document gives the same article, id and content hash as `keyOf` does. */
  readonly analyse: (raw: RawArticle) => Promise<Article>;
  readonly keyOf: (raw: RawArticle) => DocumentKey;
  readonly now: () => Date;
  /** Largest text of a document, in bytes of UTF-8. */
  readonly documentLimit: number;
  /** Told of what happened, in order, when the corpus has it. */
  readonly publish?: (event: DeskEvent) => void;
  /** Given what the machine found, anew each time; makes what is served of it: other entities, mentions, quotes, authors, source. */
  readonly afterAnalysis?: (article: Article) => Article;
}

/**
 * Where articles come in, change and go. Work on one article is done in the order in which it was asked for, whatever
 * takes how long; work on different articles at the same time.
 */
export class Desk {
  readonly #parts: Required<DeskParts>;
  readonly #archive: Archive;
  readonly #turns = new Turns();
  readonly #heads = new Map<string, DocumentHead>();
  readonly #pool = new StringPool();

  constructor(parts: DeskParts) {
    this.#parts = { publish: () => {}, afterAnalysis: (article) => article, ...parts };
    this.#archive = new Archive(parts.corpus, parts.now().getTime());
  }

  /** Puts in an article that was analysed already, as when the server starts. Nobody is told. */
  stock(raw: RawArticle, found: Article): void {
    const { corpus, afterAnalysis } = this.#parts;
    const older = corpus.article(found.id);
    if (older?.contentHash === found.contentHash) return;
    if (older === null) {
      this.#heads.set(found.id, headOf(raw, this.#pool));
      corpus.add(afterAnalysis(found));
    } else this.#shelve(raw, afterAnalysis(found));
  }

  /**
   * Content that stands already changes nothing, whatever revision is expected: who asks again after a lost answer
   * gets the same one. Another content under the same id becomes a new revision.
   * @param expectedRevision number of the revision that must stand; 0: none may; null: any will do
   */
  async ingest(raw: RawArticle, expectedRevision: number | null = null): Promise<IngestResult> {
    const { documentLimit, keyOf } = this.#parts;
    const size = Buffer.byteLength(raw.text);
    if (size > documentLimit) return documentTooLarge(size, documentLimit);
    const key = keyOf(raw);
    return this.#turns.take(key.id, () => this.#ingest(raw, key, expectedRevision));
  }

  /**
   * Takes an article out of the graph. Its revisions stay, so that `articleAsOf` tells what stood here.
   * @param expectedRevision number of the revision that must stand; null: any will do
   */
  remove(articleId: string, expectedRevision: number | null = null): Promise<RemoveResult> {
    return this.#turns.take(articleId, async () => {
      const standing = this.#archive.standing(articleId);
      if (standing === null) return articleNotFound(articleId);
      const conflict = this.#conflict(articleId, expectedRevision);
      if (conflict !== null) return conflict;
      this.#archive.end(articleId, this.#time());
      this.#parts.corpus.remove(articleId);
      this.#heads.delete(articleId);
      this.#parts.publish({ kind: 'ARTICLE_INGESTED', articleId, outcome: 'REMOVED' });
      const revision = this.#view(articleId, standing.number);
      return { __typename: 'RemovedArticle', articleId, revision, removedAt: revision.endedAt! };
    });
  }

  /** What the machine finds in the article that stands, nothing corrected; null when none does. Analyses it again. */
  async machineArticle(articleId: string): Promise<Article | null> {
    const raw = this.#document(articleId);
    return raw === null ? null : this.#parts.analyse(raw);
  }

  /**
   * Puts what `afterAnalysis` now makes of the standing article in its place; the revision stays the same.
   * @returns false when no such article stands
   */
  reapply(articleId: string): Promise<boolean> {
    return this.#turns.take(articleId, async () => {
      const found = await this.machineArticle(articleId);
      if (found === null) return false;
      const article = this.#parts.afterAnalysis(found);
      this.#parts.corpus.remove(articleId);
      this.#parts.corpus.add(article);
      return true;
    });
  }

  /** @param articleId of an article that stands, or the id of a past revision of it */
  revisions(articleId: string, page: PageRequest): Connection<RevisionView> {
    const id = presentIdOf(articleId);
    const all = this.#archive.history(id).map((kept) => new RevisionView(this.#archive, id, kept));
    return pageOfNumbered('revisions', all, page);
  }

  /** The revision that an article is: the standing one, or the past one whose id it has. */
  revisionOf({ id }: { readonly id: string }): RevisionView {
    const articleId = presentIdOf(id);
    const number =
      id === articleId ? this.#archive.standing(id)?.number : Number(id.slice(articleId.length + 1));
    return this.#view(articleId, number ?? this.#archive.history(articleId).length);
  }

  /** By the id of a revision; null for any other id. */
  revision(id: string): RevisionView | null {
    const named = readRevisionId(id);
    const kept = named && this.#archive.find(named.articleId, named.number);
    return kept && new RevisionView(this.#archive, named.articleId, kept);
  }

  /** The article as it stood at a time; null when it did not, or when nothing of that time is known. */
  articleAsOf(articleId: string, time: string): ArticleRecord | null {
    const revision = this.#archive.at(articleId, Date.parse(time));
    return revision && this.#archive.article(articleId, revision.number);
  }

  /**
   * The articles as they stood at a time; none of before the desk was opened.
   * @param time ISO 8601
   */
  articlesAsOf(time: string, query: ArticleQuery): FacetedConnection<ArticleRecord, ArticleFacets> {
    return this.#parts.corpus.pastArticles(this.#archive.pastOf(Date.parse(time)), query);
  }

  async #ingest(raw: RawArticle, key: DocumentKey, expectedRevision: number | null): Promise<IngestResult> {
    const { id, contentHash } = key;
    const standing = this.#archive.standing(id);
    if (standing?.contentHash === contentHash) return this.#ingested(id, 'UNCHANGED');
    const conflict = this.#conflict(id, expectedRevision);
    if (conflict !== null) return conflict;
    const found = await this.#parts.analyse(raw);
    if (found.diagnostics.some(({ code }) => code === 'EMPTY_TEXT'))
      return unreadableDocument(raw.text, found.diagnostics);
    this.#put(raw, this.#parts.afterAnalysis(found));
    return this.#ingested(id, standing === null ? 'ADDED' : 'REVISED');
  }

  #put(raw: RawArticle, article: Article): void {
    const { corpus, publish } = this.#parts;
    const articleId = article.id;
    const older = corpus.article(articleId);
    this.#shelve(raw, article);
    publish({ kind: 'ARTICLE_INGESTED', articleId, outcome: older === null ? 'ADDED' : 'REVISED' });
    for (const quoteId of foundQuotes(older, corpus.article(articleId)!))
      publish({ kind: 'QUOTE_FOUND', articleId, quoteId });
  }

  #shelve(raw: RawArticle, article: Article): void {
    const now = this.#time();
    this.#archive.end(article.id, now);
    this.#parts.corpus.add(article);
    this.#archive.begin(article.id, article.contentHash, now);
    this.#heads.set(article.id, headOf(raw, this.#pool));
  }

  #conflict(articleId: string, expected: number | null) {
    const standing = this.#archive.standing(articleId);
    if (expected === null || expected === (standing?.number ?? 0)) return null;
    return revisionConflict(articleId, expected, standing && this.#view(articleId, standing.number));
  }

  #ingested(articleId: string, outcome: IngestOutcome): IngestResult {
    const revision = this.#view(articleId, this.#archive.standing(articleId)!.number);
    return {
      __typename: 'IngestedArticle',
      outcome,
      revision,
      get article() {
        return revision.article;
      },
    };
  }

  /** @param number of a revision that there is */
  #view(articleId: string, number: number): RevisionView {
    return new RevisionView(this.#archive, articleId, this.#archive.find(articleId, number)!);
  }

  #document(articleId: string): RawArticle | null {
    const standing = this.#archive.standing(articleId);
    const head = this.#heads.get(articleId);
    if (standing === null || head === undefined) return null;
    return documentOf(this.#parts.corpus.article(articleId)!, head);
  }

  #time(): number {
    return this.#parts.now().getTime();
  }
}
