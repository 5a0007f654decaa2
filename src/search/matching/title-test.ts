import type { Block } from '../index/block.js';
import { closenessOfArticle, withTitle } from '../index/closeness.js';
import { UnitBits } from '../index/unit-bits.js';
import type { Units } from '../index/units.js';
import type { Occurrences } from './occurrences.js';
import type { ScoringTest } from './unit-test.js';

/** Met by articles whose title holds words one behind the other, and by all that is in them. Only articles score. */
export class TitleTest implements ScoringTest {
  readonly bits = new UnitBits();
  readonly #holding = new UnitBits();
  #units: Units | null = null;

  /** @param weight how much it tells, 0 or more */
  constructor(
    private readonly occurrences: Occurrences,
    private readonly weight: number,
  ) {}

  enter(block: Block, left: UnitBits): boolean {
    this.#units = null;
    if (!this.occurrences.enter(block, left)) return false;
    const { units } = block;
    this.#units = units;
    this.#holding.reset(units.words);
    this.occurrences.addUnits(this.#holding, left);
    this.bits.reset(units.words);
    for (let article = 0; article < units.articles; article++)
      if (this.#isMetBy(article, units)) units.addAllOf(article, this.bits);
    return true;
  }

  addArticleScores(scores: Float64Array): void {
    const units = this.#units;
    for (let article = 0; article < (units?.articles ?? 0); article++) {
      if (!this.#isMetBy(article, units!)) continue;
      const closest = closenessOfArticle(this.#count(article, units!), units!.articleLengths[article]!);
      scores[article]! += this.weight * withTitle(closest);
    }
  }

  addHighestOfParagraphs(): void {}

  addHighestOfQuotes(): void {}

  addUnitScores(): void {}

  #isMetBy(article: number, { firstPart }: Units): boolean {
    return this.#holding.has(firstPart[article]!);
  }

  #count(article: number, { partStarts, firstPart }: Units): number {
    const places = this.occurrences.places(article);
    const end = partStarts[firstPart[article]! + 1]!;
    let count = 0;
    while (count < this.occurrences.counts[article]! && places[count]! < end) count++;
    return count;
  }
}
