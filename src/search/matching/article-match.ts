import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from '../index/block.js';
import { UnitBits } from '../index/unit-bits.js';
import type { UnitTest } from './unit-test.js';

/** One of the tests must be met. */
export class Choice {
  readonly #united = new UnitBits();
  bits = this.#united;
  isMetByArticle = false;

  constructor(private readonly tests: readonly UnitTest[]) {}

  enter(block: Block): boolean {
    let canBeMet = false;
    for (const test of this.tests) canBeMet = test.enter(block) || canBeMet;
    return canBeMet;
  }

  prepare(block: Block, number: number, article: ArticleRecord): boolean {
    const [only] = this.tests;
    if (this.tests.length === 1) {
      if (!only!.prepare(block, number, article)) return false;
      this.bits = only!.bits;
      this.isMetByArticle = only!.isMetByArticle;
      return true;
    }
    let isMet = false;
    this.isMetByArticle = false;
    for (const test of this.tests) {
      if (!test.prepare(block, number, article)) continue;
      if (isMet) this.#unite(block, number, test.bits);
      else this.bits = test.bits;
      if (test.isMetByArticle) this.isMetByArticle = true;
      isMet = true;
    }
    return isMet;
  }

  #unite({ places }: Block, number: number, added: UnitBits): void {
    if (this.bits !== this.#united) {
      this.#united.reset(places.parts(number), places.quotes(number));
      this.#united.or(this.bits);
      this.bits = this.#united;
    }
    this.#united.or(added);
  }
}

/** Which parts and quotes of an article, and whether the article itself, meet a whole query. */
export class ArticleMatch {
  readonly #united = new UnitBits();
  bits = this.#united;
  isMetByArticle = false;

  constructor(
    private readonly choices: readonly Choice[],
    private readonly excluded: readonly UnitTest[],
    private readonly accepts: (article: ArticleRecord) => boolean,
  ) {}

  /** False when nothing in the block meets the query. */
  enter(block: Block): boolean {
    let canBeMet = true;
    for (const choice of this.choices) canBeMet = choice.enter(block) && canBeMet;
    for (const test of this.excluded) test.enter(block);
    return canBeMet;
  }

  /** Fills `bits` and `isMetByArticle`; false when nothing in the article meets the query. */
  prepare(block: Block, number: number, article: ArticleRecord): boolean {
    const { choices, excluded } = this;
    for (let at = 0; at < choices.length; at++)
      if (!choices[at]!.prepare(block, number, article)) return false;
    if (!this.accepts(article)) return false;
    const [first] = choices;
    this.isMetByArticle = first!.isMetByArticle;
    this.bits = first!.bits;
    if (choices.length + excluded.length === 1) return true;
    this.bits = this.#united;
    this.bits.set(first!.bits);
    for (let at = 1; at < choices.length; at++) {
      this.bits.and(choices[at]!.bits);
      if (!choices[at]!.isMetByArticle) this.isMetByArticle = false;
    }
    for (const test of excluded) this.#exclude(test, block, number, article);
    return true;
  }

  #exclude(test: UnitTest, block: Block, number: number, article: ArticleRecord): void {
    if (!test.prepare(block, number, article)) return;
    if (test.isMetByArticle) this.isMetByArticle = false;
    this.bits.andNot(test.bits);
  }
}
