import type { Block } from '../index/block.js';
import { closenessOfArticle, closenessOfParagraph, closenessOfQuote, withTitle } from '../index/closeness.js';
import { UnitBits } from '../index/unit-bits.js';
import { UnitTally } from '../index/unit-tally.js';
import type { Units } from '../index/units.js';
import type { Occurrences } from './occurrences.js';
import type { ScoringTest } from './unit-test.js';

/** Met by what holds words one behind the other. */
export class TextTest implements ScoringTest {
  readonly bits = new UnitBits();
  readonly #tally = new UnitTally();
  #units: Units | null = null;

  /** @param weight how much it tells, 0 or more */
  constructor(
    private readonly occurrences: Occurrences,
    private readonly weight: number,
  ) {}

  enter(block: Block, left: UnitBits): boolean {
    this.#units = null;
    if (!this.occurrences.enter(block, left)) return false;
    this.#units = block.units;
    this.bits.reset(block.units.words);
    this.occurrences.addUnits(this.bits, left);
    return true;
  }

  addArticleScores(scores: Float64Array): void {
    const units = this.#units;
    if (units === null) return;
    const { counts } = this.occurrences;
    for (let article = 0; article < units.articles; article++) {
      const count = counts[article]!;
      if (count === 0) continue;
      const closest = closenessOfArticle(count, units.articleLengths[article]!);
      const isInTitle = this.bits.has(units.firstPart[article]!);
      scores[article]! += this.weight * (isInTitle ? withTitle(closest) : closest);
    }
  }

  addHighestOfParagraphs(scores: Float64Array): void {
    const { counts } = this.occurrences;
    for (let article = 0; article < (this.#units?.articles ?? 0); article++)
      if (counts[article]! > 0) scores[article]! += this.weight * this.occurrences.closestParagraph(article);
  }

  addHighestOfQuotes(scores: Float64Array): void {
    const { counts } = this.occurrences;
    for (let article = 0; article < (this.#units?.articles ?? 0); article++)
      if (counts[article]! > 0) scores[article]! += this.weight * this.occurrences.closestQuote(article);
  }

  addUnitScores(article: number, scores: Float64Array): void {
    const units = this.#units;
    const tally = this.#tally;
    const count = units === null ? 0 : this.occurrences.counts[article]!;
    if (units === null || count === 0) return;
    const places = this.occurrences.places(article);
    tally.take(units, article, places, 0, count, this.occurrences.length);
    for (let index = 0; index < tally.size; index++) {
      const unit = tally.units[index]!;
      scores[unit]! += this.weight * closenessOf(unit, tally.count(unit), units);
    }
  }
}

const closenessOf = (unit: number, count: number, units: Units): number =>
  units.isQuote(unit)
    ? closenessOfQuote(count, units.quoteLength(unit))
    : closenessOfParagraph(count, units.partLength(unit));
