import type { ArticleRecord, Owner } from '../../corpus/nodes/article-record.js';
import { PARAGRAPH, QUOTE, SEGMENT } from '../../corpus/packed/layout.js';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/paragraph.js';
import { QUOTE_KINDS, type QuoteKind } from '../../model/quote.js';
import type { Block } from '../index/block.js';
import { setBit, UnitBits } from '../index/unit-bits.js';
import type { UnitTest } from './unit-test.js';

/** A clause on what the analysis found. */
abstract class FactTest implements UnitTest {
  readonly bits = new UnitBits();
  isMetByArticle = false;

  enter(): boolean {
    return true;
  }

  prepare({ places }: Block, number: number, article: ArticleRecord): boolean {
    this.isMetByArticle = false;
    if (!this.mayBeMet(article)) return false;
    this.bits.reset(places.parts(number), places.quotes(number));
    this.fill(article);
    return this.isMetByArticle || !this.bits.isEmpty;
  }

  /** A cheap look that spares the others. */
  protected abstract mayBeMet(article: ArticleRecord): boolean;

  /** Sets bits and `isMetByArticle`. */
  protected abstract fill(article: ArticleRecord): void;
}

/** Met by the quotes of these speakers, the paragraphs that print some of one, and their articles. */
export class SpeakerTest extends FactTest {
  readonly #articles: ReadonlySet<ArticleRecord>;

  constructor(private readonly speakers: ReadonlySet<Owner>) {
    super();
    this.#articles = articlesOf(speakers);
  }

  protected override mayBeMet(article: ArticleRecord): boolean {
    return this.#articles.has(article);
  }

  protected override fill({ facts, owners }: ArticleRecord): void {
    for (let quote = 0; quote < facts.count(QUOTE); quote++) {
      const speaker = owners[facts.at(QUOTE.speaker, quote)];
      if (speaker === undefined || !this.speakers.has(speaker)) continue;
      this.isMetByArticle = true;
      setBit(this.bits.quotes, quote);
      const { from, to } = facts.list(QUOTE, QUOTE.segments, quote, SEGMENT);
      for (let row = from; row < to; row++) setBit(this.bits.parts, facts.at(SEGMENT.paragraph, row) + 1);
    }
  }
}

/** Met by the articles that these sources published, with all that is in them, and by the quotes that they passed on. */
export class SourceTest extends FactTest {
  readonly #articles: ReadonlySet<ArticleRecord>;

  constructor(private readonly sources: ReadonlySet<Owner>) {
    super();
    this.#articles = articlesOf(sources);
  }

  protected override mayBeMet(article: ArticleRecord): boolean {
    return this.#articles.has(article);
  }

  protected override fill(article: ArticleRecord): void {
    const { facts, owners, source } = article;
    const quotes = facts.count(QUOTE);
    if (source !== null && this.sources.has(source)) {
      this.isMetByArticle = true;
      this.bits.setAll(facts.count(PARAGRAPH) + 1, quotes);
      return;
    }
    for (let quote = 0; quote < quotes; quote++) {
      const relay = owners[facts.at(QUOTE.source, quote)];
      if (relay !== undefined && this.sources.has(relay)) setBit(this.bits.quotes, quote);
    }
  }
}

/** Met by paragraphs and quotes of a kind. */
export class KindTest extends FactTest {
  readonly #paragraphKind: number;
  readonly #quoteKind: number;

  constructor(kind: string) {
    super();
    this.#paragraphKind = PARAGRAPH_KINDS.indexOf(kind as ParagraphKind);
    this.#quoteKind = QUOTE_KINDS.indexOf(kind as QuoteKind);
  }

  protected override mayBeMet(): boolean {
    return this.#paragraphKind >= 0 || this.#quoteKind >= 0;
  }

  protected override fill({ facts }: ArticleRecord): void {
    if (this.#paragraphKind >= 0)
      for (let row = 0; row < facts.count(PARAGRAPH); row++)
        if (facts.at(PARAGRAPH.kind, row) === this.#paragraphKind) setBit(this.bits.parts, row + 1);
    if (this.#quoteKind >= 0)
      for (let row = 0; row < facts.count(QUOTE); row++)
        if (facts.at(QUOTE.kind, row) === this.#quoteKind) setBit(this.bits.quotes, row);
  }
}

function articlesOf(owners: ReadonlySet<Owner>): ReadonlySet<ArticleRecord> {
  const articles = new Set<ArticleRecord>();
  for (const owner of owners) for (const article of owner.articlesOf) articles.add(article);
  return articles;
}
