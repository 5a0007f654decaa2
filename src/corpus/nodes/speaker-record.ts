import type { ArticleFacets, FacetedConnection, QuoteFacets } from '../facets.js';
import { listArticles } from '../lists/article-list.js';
import { articleOrdering } from '../lists/article-ordering.js';
import type { Books } from '../lists/books.js';
import { listQuotes } from '../lists/quote-list.js';
import type { ArticleQuery, QuoteQuery } from '../query.js';
import type { ArticleRecord, Owner } from './article-record.js';
import { FormTallies } from './form-tallies.js';
import type { QuoteCount } from './quote-count.js';
import type { QuoteView } from './quote-view.js';
import { longerFirst } from './tally.js';

/** What somebody is called: `forms[0]` is the name, the others follow, most frequent first. */
type Forms = readonly [string, ...string[]];

/** What somebody of more articles than this is called is counted as they come: to gather it from all of them would block readers. */
const MANY_ARTICLES = 64;

/**
 * What is kept of somebody across articles: the articles, and nothing that they tell already. Names are gathered
 * from the articles when first asked for, and forgotten when an article comes or goes; of those in many, counts are kept.
 */
export abstract class SpeakerRecord {
  /** Quotes that it speaks. */
  quoteCount = 0;
  /** Quotes that it passed on. */
  relayedQuoteCount = 0;
  readonly ordinal: number;
  #articles: ArticleRecord[] = [];
  #isSorted = true;
  #name: string | null = null;
  #forms: Forms | null = null;
  #tallies: FormTallies | null = null;

  constructor(
    readonly id: string,
    protected readonly books: Books,
  ) {
    this.ordinal = books.ordinals.next();
  }

  /** How fit a name that an article gives is to be the name of the record: 0 and up. */
  protected abstract fitness(name: string): number;

  /** This record, as the owner of entities. */
  protected abstract get self(): Owner;

  get name(): string {
    this.#name ??= this.#onlyName() ?? this.forms[0];
    return this.#name;
  }

  get aliases(): readonly string[] {
    return this.forms.slice(1);
  }

  /** The name and all aliases. */
  get forms(): Forms {
    this.#forms ??= this.#gatherForms();
    return this.#forms;
  }

  /** The articles in which it appears, in no order. */
  get articlesOf(): readonly ArticleRecord[] {
    return this.#articles;
  }

  /** The same, newest first: sorted when first asked for after an article came or went. */
  articlesNewestFirst(): readonly ArticleRecord[] {
    if (!this.#isSorted) this.#articles = articleOrdering.sorted(this.#articles);
    this.#isSorted = true;
    return this.#articles;
  }

  get articleCount(): number {
    return this.#articles.length;
  }

  quotes(query: QuoteQuery): FacetedConnection<QuoteView, QuoteFacets> {
    return listQuotes(this.books, query, { speaker: this.self });
  }

  articles(query: ArticleQuery): FacetedConnection<ArticleRecord, ArticleFacets> {
    return listArticles(this.books, query, { mentioning: this.self });
  }

  /** Enters an article; its owners must be set. @param quotes what it has in it */
  enter(article: ArticleRecord, quotes: QuoteCount): void {
    // A list of one is made as long as it is; pushing to an empty one would make room for 17.
    if (this.#articles.length === 0) this.#articles = [article];
    else this.#articles.push(article);
    this.#isSorted = this.#articles.length === 1;
    this.#count(article, quotes, 1);
  }

  /** Strikes an article out again; its owners must still be those that it was entered with. */
  strike(article: ArticleRecord, quotes: QuoteCount): void {
    const last = this.#articles.pop();
    if (last !== undefined && last !== article) this.#articles[this.#articles.indexOf(article)] = last;
    this.#isSorted = this.#articles.length < 2;
    this.#count(article, quotes, -1);
  }

  /** Calls with each article, and the row of an entity in it that is this one. */
  eachAppearance(visit: (article: ArticleRecord, row: number) => void): void {
    for (const article of this.#articles) this.#eachRow(article, (row) => visit(article, row));
  }

  /** What the articles call it and take it for. */
  protected get tallies(): FormTallies {
    return this.#tallies ?? this.#gatherTallies();
  }

  #gatherTallies(): FormTallies {
    const tallies = new FormTallies();
    this.eachAppearance((article, row) => tallies.count(article, row, 1));
    return tallies;
  }

  #eachRow(article: ArticleRecord, visit: (row: number) => void): void {
    for (let row = 0; row < article.owners.length; row++) if (article.owners[row] === this.self) visit(row);
  }

  /** `publishedAt` of the newest article that has a date, in milliseconds since 1970. */
  get latestArticle(): number | null {
    return this.#articles.reduce<number | null>(
      (latest, { published }) =>
        latest === null || (published !== null && published > latest) ? published : latest,
      null,
    );
  }

  #count(article: ArticleRecord, { spoken, relayed }: QuoteCount, sign: 1 | -1): void {
    this.quoteCount += sign * spoken;
    this.relayedQuoteCount += sign * relayed;
    this.#name = null;
    this.#forms = null;
    const tallies = this.#tallies;
    if (tallies !== null) this.#eachRow(article, (row) => tallies.count(article, row, sign));
    else if (this.articleCount > MANY_ARTICLES) this.#tallies = this.#gatherTallies();
  }

  /** What all articles call it; null where they differ, or are too many to ask for this alone. */
  #onlyName(): string | null {
    if (this.#forms !== null || this.#tallies !== null) return null;
    const names = new Set<string>();
    this.eachAppearance((article, row) => names.add(article.entityName(row)));
    const [name] = names;
    return names.size === 1 ? name! : null;
  }

  #gatherForms(): Forms {
    const { names, forms } = this.tallies;
    const fitness = new Map(names.ranked(longerFirst).map((each) => [each, this.fitness(each)]));
    const best = Math.max(...fitness.values());
    const [name = ''] = [...fitness.keys()].filter((each) => fitness.get(each) === best);
    return [name, ...forms.ranked(longerFirst).filter((form) => form !== name)];
  }
}
