import type { DateRange } from '../filters/date-range.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { ENTITY, QUOTE } from '../packed/layout.js';
import { EntityColumns } from './entity-columns.js';
import { floats, integers } from './growing-column.js';
import { LetterPlanes } from './letter-planes.js';
import { NumberedStrings } from './numbered-strings.js';
import { NOBODY, numberOf } from './owner-number.js';
import { QuoteColumns } from './quote-columns.js';
import { RowRanges } from './row-ranges.js';

/** Rows of a table that belong to an article, from `first` to `end` (exclusive). */
export interface ArticleRows {
  readonly first: number;
  readonly end: number;
}

/**
 * What filters and facets ask of articles, of all their quotes and entities, in columns. Articles are numbered
 * (`ArticleRecord.number`); a number that is left goes to another.
 */
export class Columns {
  readonly quotes = new QuoteColumns();
  readonly entities = new EntityColumns();
  /** What the numbers in `language` stand for. */
  readonly languages = new NumberedStrings();
  /** Of whole articles, by number. One of 5,000 letters has about half of the kinds of runs. 256 bytes an article. */
  readonly letters = new LetterPlanes(11);
  readonly #numbers = new RowRanges();
  readonly #articles: (ArticleRecord | null)[] = [];
  readonly #owners: (Owner | null)[] = [];
  readonly #columns = {
    firstQuote: integers(),
    quotes: integers(),
    firstEntity: integers(),
    entities: integers(),
    /** NaN for none. */
    published: floats(),
    publisher: integers(),
    language: integers(),
  };

  /** Behind the largest number of an article. */
  get end(): number {
    return this.#numbers.end;
  }

  /** Milliseconds since 1970 by the number of the article; NaN for none. */
  get published(): Float64Array {
    return this.#columns.published.values;
  }

  get publisher(): Int32Array {
    return this.#columns.publisher.values;
  }

  get language(): Int32Array {
    return this.#columns.language.values;
  }

  /** The article with a number that stands in a column. */
  article(number: number): ArticleRecord {
    return this.#articles[number]!;
  }

  /** Whether it is the article that its number stands for: not one of the past. */
  holds(article: ArticleRecord): boolean {
    return this.#articles[article.number] === article;
  }

  /** The person or source whose number stands in a column; null for NOBODY. */
  owner(number: number): Owner | null {
    return this.#owners[number] ?? null;
  }

  /** Behind the largest number of a person or source. */
  get owners(): number {
    return this.#owners.length;
  }

  /** Who speaks in a quote or passed one on. */
  *quoted(): Generator<Owner, undefined> {
    for (const owner of this.#owners)
      if (owner != null && owner.quoteCount + owner.relayedQuoteCount > 0) yield owner;
  }

  firstQuote(article: ArticleRecord): number {
    return this.#columns.firstQuote.values[article.number]!;
  }

  /** Rows of quotes by the number of their article. */
  quotesOf(number: number): ArticleRows {
    const first = this.#columns.firstQuote.values[number]!;
    return { first, end: first + this.#columns.quotes.values[number]! };
  }

  entitiesOf(number: number): ArticleRows {
    const first = this.#columns.firstEntity.values[number]!;
    return { first, end: first + this.#columns.entities.values[number]! };
  }

  /** Numbers of the articles of a range of dates. */
  publishedWithin({ from, to }: DateRange): Int32Array {
    const { published } = this;
    const found = new Int32Array(this.end);
    let count = 0;
    for (let number = 0; number < this.end; number++)
      if (published[number]! >= from && published[number]! < to) found[count++] = number;
    return found.subarray(0, count);
  }

  put(article: ArticleRecord): void {
    const number = this.#numbers.take(1);
    const { firstQuote, quotes, firstEntity, entities, published, publisher, language } = this.#columns;
    for (const column of Object.values(this.#columns)) column.makeRoom(this.#numbers.end);
    article.number = number;
    this.letters.add(number, article.compactText, [article.compactText]);
    this.#articles[number] = article;
    firstQuote.values[number] = this.quotes.put(article, number);
    quotes.values[number] = article.facts.count(QUOTE);
    firstEntity.values[number] = this.entities.put(article);
    entities.values[number] = article.facts.count(ENTITY);
    published.values[number] = article.published ?? Number.NaN;
    publisher.values[number] = NOBODY;
    language.values[number] = this.languages.numberOf(article.language);
  }

  take({ number }: ArticleRecord): void {
    const [quotes, entities] = [this.quotesOf(number), this.entitiesOf(number)];
    this.quotes.take(quotes.first, quotes.end - quotes.first);
    this.entities.take(entities.first, entities.end - entities.first);
    this.#articles[number] = null;
    this.published[number] = Number.NaN;
    this.letters.clear(number);
    this.#numbers.give(number, 1);
  }

  /** To be called when it becomes another who is who in an article. */
  own(article: ArticleRecord): void {
    const { number, owners, source } = article;
    for (const owner of owners) this.#owners[numberOf(owner)] = owner;
    this.#columns.publisher.values[number] = source === null ? NOBODY : numberOf(source);
    this.quotes.own(article, this.quotesOf(number).first);
    this.entities.own(article, this.entitiesOf(number).first);
  }

  /** Nobody is them any more. */
  forget(owner: Owner): void {
    this.#owners[numberOf(owner)] = null;
  }
}
