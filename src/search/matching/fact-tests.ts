import type { Columns } from '../../corpus/columns/columns.js';
import { numberOf } from '../../corpus/columns/owner-number.js';
import type { Owner } from '../../corpus/nodes/article-record.js';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/paragraph.js';
import { QUOTE_KINDS, type QuoteKind } from '../../model/quote.js';
import type { Block } from '../index/block.js';
import { UnitBits } from '../index/unit-bits.js';
import type { UnitTest } from './unit-test.js';

/** A clause on what the analysis found. */
abstract class FactTest implements UnitTest {
  readonly bits = new UnitBits();

  constructor(protected readonly columns: Columns) {}

  enter(block: Block): boolean {
    this.bits.reset(block.units.words);
    for (let article = 0; article < block.numbers.length; article++)
      if (block.findable.has(article)) this.addUnits(block, article);
    return !this.bits.isEmpty;
  }

  /** Sets the bits of what meets the clause in an article that is not gone. */
  protected abstract addUnits(block: Block, article: number): void;

  /**
   * Adds the quotes of an article in whose row a column holds a value that is wanted.
   * @returns whether there are any
   */
  protected addQuotes(block: Block, article: number, column: ArrayLike<number>, wanted: Uint8Array): boolean {
    const { first, end } = this.columns.quotesOf(block.numbers[article]!);
    const unit = block.units.firstQuote[article]! - first;
    let isAny = false;
    for (let row = first; row < end; row++) {
      if (wanted[column[row]!] !== 1) continue;
      this.bits.add(unit + row);
      isAny = true;
    }
    return isAny;
  }
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

  constructor(speakers: ReadonlySet<Owner>, columns: Columns) {
    super(columns);
    this.#wanted = marksOf(columns, speakers);
  }

  protected override addUnits(block: Block, article: number): void {
    if (!this.addQuotes(block, article, this.columns.quotes.speaker, this.#wanted)) return;
    this.bits.add(article);
    const { segments } = block.units;
    for (let row = segments.first[article]!; row < segments.first[article + 1]!; row++)
      if (this.bits.has(segments.quotes[row]!)) this.bits.add(segments.parts[row]!);
  }
}

/** Met by the articles that these sources published, with all that is in them, and by the quotes that they passed on. */
export class SourceTest extends FactTest {
  readonly #wanted: Uint8Array;

  constructor(sources: ReadonlySet<Owner>, columns: Columns) {
    super(columns);
    this.#wanted = marksOf(columns, sources);
  }

  protected override addUnits(block: Block, article: number): void {
    if (this.#wanted[this.columns.publisher[block.numbers[article]!]!] === 1)
      block.units.addAllOf(article, this.bits);
    else this.addQuotes(block, article, this.columns.quotes.source, this.#wanted);
  }
}

/** Met by paragraphs and quotes of a kind. */
export class KindTest extends FactTest {
  readonly #paragraphKind: number;
  /** Of each kind of quotes, 1 where it is the one. */
  readonly #quoteKinds: Uint8Array;

  constructor(kind: string, columns: Columns) {
    super(columns);
    this.#paragraphKind = PARAGRAPH_KINDS.indexOf(kind as ParagraphKind);
    const quoteKind = QUOTE_KINDS.indexOf(kind as QuoteKind);
    this.#quoteKinds = Uint8Array.from(QUOTE_KINDS, (_, index) => Number(index === quoteKind));
  }

  protected override addUnits(block: Block, article: number): void {
    const { firstPart, kinds } = block.units;
    for (let part = firstPart[article]! + 1; part < firstPart[article + 1]!; part++)
      if (kinds[part] === this.#paragraphKind) this.bits.add(part);
    this.addQuotes(block, article, this.columns.quotes.kind, this.#quoteKinds);
  }
}
