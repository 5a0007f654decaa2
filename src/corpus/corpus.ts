import type { Article } from '../model/article.js';
import type { CrossArticleIdentity } from '../model/identity.js';
import type { Columns } from './columns/columns.js';
import type { CorpusObserver } from './corpus-observer.js';
import { Library } from './directory/library.js';
import type { Ruling } from './directory/rulings.js';
import type { WikidataLinks } from './directory/wikidata-links.js';
import type { ArticleFacets, FacetedConnection, PersonFacets, QuoteFacets, SourceFacets } from './facets.js';
import type { AnyNode, Graph, GraphCounts } from './graph.js';
import { articleIdOf, articleKeyOf, readPartId } from './ids.js';
import { listArticles } from './lists/article-list.js';
import type { Selection } from './lists/listing.js';
import { listQuotes, selectQuotes } from './lists/quote-list.js';
import { listPersons, listSources } from './lists/speaker-list.js';
import { ArticleRecord } from './nodes/article-record.js';
import type { ParagraphView } from './nodes/paragraph-view.js';
import type { PersonRecord } from './nodes/person-record.js';
import type { QuoteView } from './nodes/quote-view.js';
import type { SourceRecord } from './nodes/source-record.js';
import { PARAGRAPH, QUOTE } from './packed/layout.js';
import { StringPool } from './packed/string-pool.js';
import { listPastArticles, type Past } from './past/list-past-articles.js';
import { showPast } from './past/show-past.js';
import type { ArticleQuery, PersonQuery, QuoteFilter, QuoteQuery, SourceQuery } from './query.js';

/** What became of an article that was given to the corpus. */
export interface AddResult {
  readonly status: 'ADDED' | 'UNCHANGED' | 'REPLACED';
  readonly id: string;
}

type FindArticle = (id: string) => ArticleRecord | null;

/**
 * The graph in memory. It keeps an article's text as one string and everything found in it as one array of
 * integers (`packed/layout.ts`); nodes are made when asked for and hold an article and a row number. Nothing of the
 * articles that are given is kept alive.
 */
export class Corpus implements Graph {
  readonly #library: Library;
  readonly #pool = new StringPool();
  readonly #observers: CorpusObserver[] = [];
  #past: FindArticle = () => null;

  constructor(identity: CrossArticleIdentity) {
    this.#library = new Library(identity, (article, before, after) => {
      for (const observer of this.#observers) observer.onOwners?.(article, before, after);
    });
  }

  /**
   * The same article again changes nothing; another content under the same id takes the place of the old.
   * @throws RangeError when the id does not begin with 'article_'
   */
  add(article: Article): AddResult {
    const { id } = article;
    if (articleKeyOf(id) === null)
      throw new RangeError(`the id of an article begins with 'article_', not '${id}'`);
    const old = this.#library.shelf.find(id);
    if (old?.contentHash === article.contentHash) return { status: 'UNCHANGED', id };
    if (old !== null) this.#take(old);
    this.#put(new ArticleRecord(article, this.#pool, this.#library));
    return { status: old === null ? 'ADDED' : 'REPLACED', id };
  }

  /** Whether it is an article of the corpus as it now stands: not one that was replaced. */
  holds(article: ArticleRecord): boolean {
    return this.#library.shelf.find(article.id) === article;
  }

  /** Puts an article in the place of what stands under its id, though the content be the same: corrections changed it. */
  replace(article: Article): void {
    const old = this.#library.shelf.find(article.id);
    if (old !== null) this.#take(old);
    this.#put(new ArticleRecord(article, this.#pool, this.#library));
  }

  /**
   * An editor's word on who is who. It holds at once for articles that come; those that are here follow while the answer
   * is walked, one a step, so that whoever walks may let readers in between.
   */
  rule(ruling: Ruling): Iterable<void> {
    return this.#library.rule(ruling);
  }

  /** Takes a ruling back; to be walked likewise. */
  withdraw(ruling: Ruling): Iterable<void> {
    return this.#library.withdraw(ruling);
  }

  /** Editors' words on who is which item of Wikidata. */
  get wikidataLinks(): WikidataLinks {
    return this.#library.links;
  }

  /** What filters ask of quotes and articles, in columns. */
  get columns(): Columns {
    return this.#library.shelf.columns;
  }

  /** False when there is no such article. */
  remove(articleId: string): boolean {
    const article = this.#library.shelf.find(articleId);
    if (article !== null) this.#take(article);
    return article !== null;
  }

  /** Tells the observer of the articles that are here, then of every one that comes or goes. */
  observe(observer: CorpusObserver): void {
    for (const article of this.#library.shelf) {
      observer.onPut(article);
      observer.onOwners?.(article, [], article.owners);
    }
    this.#observers.push(observer);
  }

  /** @param find asked for the articles whose id names none that stands: gives what `showPast` made, or null */
  keepPast(find: FindArticle): void {
    this.#past = find;
  }

  /**
   * An article that once stood here, to be read under an id of its own. Its people and sources are those of today;
   * whom today does not know is known in this article alone. It is in no list of the corpus.
   */
  showPast(article: ArticleRecord, id: string): ArticleRecord {
    const [shown] = showPast(this.#library, [{ article, id }]).articles;
    return shown!;
  }

  /** As `articles`, of what stood at another time; what is asked of people and sources is asked of those of today. */
  pastArticles(past: Past, query: ArticleQuery): FacetedConnection<ArticleRecord, ArticleFacets> {
    return listPastArticles(this.#library, past, query);
  }

  get counts(): GraphCounts {
    const { shelf, persons, sources } = this.#library;
    return {
      articles: shelf.size,
      paragraphs: shelf.paragraphs,
      quotes: shelf.quotes,
      persons: persons.all.size,
      sources: sources.all.size,
    };
  }

  node(id: string): AnyNode | null {
    return this.article(id) ?? this.paragraph(id) ?? this.quote(id) ?? this.person(id) ?? this.source(id);
  }

  article(id: string): ArticleRecord | null {
    return this.#library.shelf.find(id) ?? this.#past(id);
  }

  paragraph(id: string): ParagraphView | null {
    const part = readPartId('paragraph', id);
    const article = part && this.article(articleIdOf(part.articleKey));
    const row = Number(part?.place);
    return article?.rows(PARAGRAPH).includes(row) && article.paragraph(row).id === id
      ? article.paragraph(row)
      : null;
  }

  quote(id: string): QuoteView | null {
    const part = readPartId('quote', id);
    const article = part && this.article(articleIdOf(part.articleKey));
    const quotes = article?.rows(QUOTE).map((row) => article.quote(row));
    const start = Number.parseInt(part?.place ?? '', 10);
    return quotes?.find((quote) => quote.start === start && quote.id === id) ?? null;
  }

  person(id: string): PersonRecord | null {
    return this.#library.persons.find(id);
  }

  source(id: string): SourceRecord | null {
    return this.#library.sources.find(id);
  }

  articles(query: ArticleQuery): FacetedConnection<ArticleRecord, ArticleFacets> {
    return listArticles(this.#library, query);
  }

  quotes(query: QuoteQuery): FacetedConnection<QuoteView, QuoteFacets> {
    return listQuotes(this.#library, query);
  }

  matchesQuote(id: string, filter: QuoteFilter | null): boolean {
    const quote = this.quote(id);
    if (quote === null || filter === null) return quote !== null;
    const { article, row } = quote;
    return listQuotes(this.#library, { filter, first: 0 }, { article, row }).totalCount > 0;
  }

  /** The rows of articles that hold quotes under a filter. @throws QueryError when the filter is malformed */
  selectQuotes(filter: QuoteFilter): Selection {
    return selectQuotes(this.#library, filter);
  }

  persons(query: PersonQuery): FacetedConnection<PersonRecord, PersonFacets> {
    return listPersons(this.#library, query);
  }

  sources(query: SourceQuery): FacetedConnection<SourceRecord, SourceFacets> {
    return listSources(this.#library, query);
  }

  #put(article: ArticleRecord): void {
    this.#library.put(article);
    for (const observer of this.#observers) observer.onPut(article);
  }

  #take(article: ArticleRecord): void {
    this.#library.take(article);
    for (const observer of this.#observers) observer.onTake(article);
  }
}
