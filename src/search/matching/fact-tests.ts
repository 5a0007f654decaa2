import type { Columns } from '../../corpus/columns/columns.js';
import { numberOf } from '../../corpus/columns/owner-number.js';
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

/** Of each number that stands for a person or source in columns, 1 where it is one of `owners`. */
function marksOf(columns: Columns, owners: ReadonlySet<Owner>): Uint8Array {
  const marks = new Uint8Array(columns.owners + 1);
  for (const owner of owners) marks[numberOf(owner)] = 1;
  return marks;
}

/** Met by the quotes of these speakers, the paragraphs that print some of one, and their articles. */
export class SpeakerTest extends FactTest {
  readonly #wanted: Uint8Array;

  constructor(
    speakers: ReadonlySet<Owner>,
    private readonly columns: Columns,
  ) {
    super();
    this.#wanted = marksOf(columns, speakers);
  }

  protected override mayBeMet({ number }: ArticleRecord): boolean {
    const { first, end } = this.columns.quotesOf(number);
    const { speaker } = this.columns.quotes;
    for (let row = first; row < end; row++) if (this.#wanted[speaker[row]!] === 1) return true;
    return false;
  }

  protected override fill({ facts, number }: ArticleRecord): void {
    const { first, end } = this.columns.quotesOf(number);
    const { speaker } = this.columns.quotes;
    for (let quote = 0; quote < end - first; quote++) {
      if (this.#wanted[speaker[first + quote]!] !== 1) continue;
      this.isMetByArticle = true;
      setBit(this.bits.quotes, quote);
      const { from, to } = facts.list(QUOTE, QUOTE.segments, quote, SEGMENT);
      for (let row = from; row < to; row++) setBit(this.bits.parts, facts.at(SEGMENT.paragraph, row) + 1);
    }
  }
}

/** Met by the articles that these sources published, with all that is in them, and by the quotes that they passed on. */
export class SourceTest extends FactTest {
  readonly #wanted: Uint8Array;

  constructor(
    sources: ReadonlySet<Owner>,
    private readonly columns: Columns,
  ) {
    super();
    this.#wanted = marksOf(columns, sources);
  }

  protected override mayBeMet({ number }: ArticleRecord): boolean {
    if (this.#wanted[this.columns.publisher[number]!] === 1) return true;
    const { first, end } = this.columns.quotesOf(number);
    const { source } = this.columns.quotes;
    for (let row = first; row < end; row++) if (this.#wanted[source[row]!] === 1) return true;
    return false;
  }

  protected override fill({ facts, number }: ArticleRecord): void {
    const { first, end } = this.columns.quotesOf(number);
    if (this.#wanted[this.columns.publisher[number]!] === 1) {
      this.isMetByArticle = true;
      this.bits.setAll(facts.count(PARAGRAPH) + 1, end - first);
      return;
    }
    const { source } = this.columns.quotes;
    for (let quote = 0; quote < end - first; quote++)
      if (this.#wanted[source[first + quote]!] === 1) setBit(this.bits.quotes, quote);
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
