import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { quoteLength } from '../nodes/quote-length.js';
import { spanOf } from '../nodes/span-of.js';
import { PARAGRAPH, QUOTE, SEGMENT } from '../packed/layout.js';
import { bytes, integers, shorts } from './growing-column.js';
import { LetterPlanes } from './letter-planes.js';
import { NumberedStrings } from './numbered-strings.js';
import { NOBODY, numberOf } from './owner-number.js';
import { RowMask } from './row-mask.js';
import { RowRanges } from './row-ranges.js';

/**
 * What filters and facets ask of quotes, of all of a corpus in columns: a pass over one is far quicker than over
 * the articles. The quotes of an article lie behind each other. Some 60 bytes a quote.
 */
export class QuoteColumns {
  readonly #ranges = new RowRanges();
  readonly #present = RowMask.none(0);
  /** A quote of 150 letters has some 40 % of the kinds of runs. */
  readonly letters = new LetterPlanes(8);
  /** What the numbers in `method` stand for, and those in `lemma`, less 1. */
  readonly methods = new NumberedStrings();
  readonly lemmas = new NumberedStrings();
  readonly #columns = {
    kind: bytes(),
    paragraphKind: bytes(),
    /** In parts of CONFIDENCE_PARTS. */
    confidence: shorts(),
    length: integers(),
    method: integers(),
    /** 0 for none. */
    lemma: integers(),
    speaker: integers(),
    source: integers(),
    /** Number of the article. */
    article: integers(),
  };

  /** All quotes, as a set of its own. */
  all(): RowMask {
    return this.#present.copy();
  }

  get kind(): Uint8Array {
    return this.#columns.kind.values;
  }

  get paragraphKind(): Uint8Array {
    return this.#columns.paragraphKind.values;
  }

  get confidence(): Uint16Array {
    return this.#columns.confidence.values;
  }

  get length(): Int32Array {
    return this.#columns.length.values;
  }

  get method(): Int32Array {
    return this.#columns.method.values;
  }

  get lemma(): Int32Array {
    return this.#columns.lemma.values;
  }

  get speaker(): Int32Array {
    return this.#columns.speaker.values;
  }

  get source(): Int32Array {
    return this.#columns.source.values;
  }

  get article(): Int32Array {
    return this.#columns.article.values;
  }

  /** @returns the first row of the article's quotes, whose speakers and sources are nobody as yet */
  put(article: ArticleRecord, number: number): number {
    const count = article.facts.count(QUOTE);
    const first = this.#ranges.take(count);
    this.#present.makeRoom(this.#ranges.end);
    for (const column of Object.values(this.#columns)) column.makeRoom(this.#ranges.end);
    for (let row = 0; row < count; row++) this.#write(article, row, first + row, number);
    return first;
  }

  take(first: number, count: number): void {
    for (let row = first; row < first + count; row++) {
      this.#present.delete(row);
      this.letters.clear(row);
    }
    this.#ranges.give(first, count);
  }

  /** To be called when it becomes another who is who in an article. */
  own({ facts, owners }: ArticleRecord, first: number): void {
    const { speaker, source } = this;
    for (let row = 0, count = facts.count(QUOTE); row < count; row++) {
      speaker[first + row] = numberIn(owners, facts.at(QUOTE.speaker, row));
      source[first + row] = numberIn(owners, facts.at(QUOTE.source, row));
    }
  }

  #write({ facts, compactText }: ArticleRecord, row: number, at: number, number: number): void {
    const segments = facts.list(QUOTE, QUOTE.segments, row, SEGMENT);
    const stretches = [];
    for (let each = segments.from; each < segments.to; each++) stretches.push(spanOf(facts, SEGMENT, each));
    this.#present.add(at);
    this.letters.add(at, compactText, stretches);
    const paragraph = facts.at(SEGMENT.paragraph, segments.from);
    const lemma = facts.findString(QUOTE.cueLemma, row);
    this.kind[at] = facts.at(QUOTE.kind, row);
    this.paragraphKind[at] = facts.at(PARAGRAPH.kind, paragraph);
    this.confidence[at] = facts.at(QUOTE.confidence, row);
    this.length[at] = quoteLength(facts, row);
    this.method[at] = this.methods.numberOf(facts.string(QUOTE.method, row));
    this.lemma[at] = lemma === null ? 0 : this.lemmas.numberOf(lemma) + 1;
    this.speaker[at] = NOBODY;
    this.source[at] = NOBODY;
    this.article[at] = number;
  }
}

function numberIn(owners: readonly Owner[], entity: number): number {
  const owner = owners[entity];
  return owner === undefined ? NOBODY : numberOf(owner);
}
